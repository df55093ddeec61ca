//! Plans to pay in terms.
