//! How to pay what is owed: the account, the amount and the reference, and a code that banking apps read.

mod account;
mod code;
mod picture;
mod reference;
mod request;

pub use account::{AccountCheck, check_iban};
pub use code::{PaymentCode, READABLE_CHARSETS};
pub(crate) use reference::reference_of;
pub use reference::{Reference, ReferenceCheck, check_reference, make_reference};
pub use request::{PayWarning, PaymentRequest, QrCode};

use serde::Serialize;

/// What is wrong, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said<C> {
    /// The stable code.
    pub code: C,
    /// The sentence.
    pub message: String,
}
