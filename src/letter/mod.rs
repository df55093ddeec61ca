//! Letters: what is wrong with one.

mod lint;
mod received;

pub use lint::{Fault, Severity, lint};
pub use received::{Answer, Finding, LetterCheck, Question, check_letter};
