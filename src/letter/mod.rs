//! Letters: what is wrong with one.

mod lint;

pub use lint::{Fault, Severity, lint};
