//! What an input asks, and what is said of one that cannot be answered.

use serde_json::Value;
use vordering::case::{Case, Problem};
use vordering::ledger::AskError;
use vordering::{Day, Invalid, Language, Refusal};

/// Faults of the whole, which has no path.
const OF_THE_WHOLE: &[&str] = &[
    "doctype",
    "expectedObject",
    "expectedText",
    "notInvoice",
    "notJson",
    "notPaymentCode",
    "notXml",
    "otherParties",
    "paymentCodeTooLong",
    "textTooLong",
    "xmlTooLarge",
];

/// What is asked of a case on a day.
pub struct Asked {
    pub whole: Value,
    pub as_of: Day,
    pub language: Language,
}

impl Asked {
    /// None where the input is no JSON, of which the reader of cases must say so.
    pub fn of(input: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(input).ok()?;
        let Ok(whole) = serde_json::from_str::<Value>(text) else {
            let invalid = Case::from_json(text).expect_err("this is not JSON");
            wrong(&invalid);
            assert_eq!(invalid.problems[0].code, "notJson");
            return None;
        };
        let as_of = whole.get("asOf").and_then(Value::as_str);
        let as_of = as_of.and_then(|text| Day::parse(text).ok());
        let language = Language::ALL[input.len() % Language::ALL.len()];
        Some(Self { as_of: as_of.unwrap_or(a_day()), language, whole })
    }

    pub fn field(&self, name: &str) -> Option<&Value> {
        self.whole.get(name)
    }

    /// The case, if it is one.
    pub fn case(&self) -> Option<Case> {
        read(self.field("case").unwrap_or(&self.whole))
    }
}

/// The day of those who name none.
fn a_day() -> Day {
    Day::parse("2026-11-22").expect("a day")
}

/// A case that is printed and read again is the same, or wrong in the same way.
pub fn read(value: &Value) -> Option<Case> {
    let read = Case::read(&Some(value));
    assert_eq!(Case::from_json(&value.to_string()), read, "printed and read again");
    right(read)
}

/// What was read; what was not has problems that can be told.
pub fn right<T>(read: Result<T, Invalid>) -> Option<T> {
    read.map_err(|invalid| wrong(&invalid)).ok()
}

/// What was answered, the same way.
pub fn answered<T>(answer: Result<T, AskError>) -> Option<T> {
    match answer {
        Ok(answer) => return Some(answer),
        Err(AskError::Invalid(invalid)) => wrong(&invalid),
        Err(AskError::Refusal(refusal)) => refused(refusal),
    }
    None
}

/// What was not refused.
pub fn given<T>(answer: Result<T, Refusal>) -> Option<T> {
    answer.map_err(refused).ok()
}

/// At least one problem, each with its code, its place and a sentence.
pub fn wrong(invalid: &Invalid) {
    assert!(!invalid.problems.is_empty(), "an error without a problem");
    for Problem { code, path, message } in &invalid.problems {
        is_code(code);
        is_sentence(message);
        // The name of an unknown field may be empty too.
        assert!(
            !path.is_empty() || OF_THE_WHOLE.contains(code) || *code == "unknownField",
            "{code} nowhere"
        );
    }
}

fn refused(refusal: Refusal) {
    assert!(Refusal::CODES.contains(&refusal.code()), "{refusal:?}");
    is_sentence(&refusal.to_string());
}

pub fn is_code(code: &str) {
    let named = !code.is_empty() && code.chars().all(|letter| letter.is_ascii_alphanumeric());
    assert!(named, "{code:?} is no code");
}

pub fn is_sentence(text: &str) {
    let ends =
        text.trim_end_matches(['"', '”', '“', '»', '\u{a0}', ')']).ends_with(['.', '?', ':', '!']);
    assert!(ends, "{text:?} is no sentence");
}
