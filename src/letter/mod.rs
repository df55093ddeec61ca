//! Letters: written from a case, and checked, whoever wrote them.

mod choice;
mod facts;
mod fill;
mod layout;
mod lint;
mod model;
mod outlook;
mod own;
mod proof;
mod received;
mod words;

pub use choice::{Author, Choice, letter_choices};
pub use lint::{Fault, Severity, lint};
pub use own::{Address, Letter, LetterAsks, LetterBlock, LetterRow, write_letter};
pub use proof::{Item, ItemState};
pub use received::{Answer, Finding, LetterCheck, Question, check_letter};
