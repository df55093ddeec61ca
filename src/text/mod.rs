//! The sentences in which lines and warnings explain themselves, one file per language.
//!
//! A language is a type that implements [`Sentences`]: one that lacks a sentence does not compile.

mod de;
mod en;
mod fr;
mod nl;

use crate::calendar::Day;
use crate::ledger::{Entry, Notice, Split};
use crate::money::{Amount, Rate};

/// The languages in which a statement explains itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Dutch.
    Dutch,
    /// French.
    French,
    /// German.
    German,
}

impl Language {
    /// Every language.
    pub const ALL: &'static [Self] = &[Self::English, Self::Dutch, Self::French, Self::German];

    /// The language of an ISO 639-1 code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// The ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Dutch => "nl",
            Self::French => "fr",
            Self::German => "de",
        }
    }

    pub(crate) fn sentences(self) -> &'static dyn Sentences {
        match self {
            Self::English => &en::English,
            Self::Dutch => &nl::Dutch,
            Self::French => &fr::French,
            Self::German => &de::German,
        }
    }
}

/// Everything that a language must be able to say.
pub(crate) trait Sentences {
    /// An amount as people write it.
    fn amount(&self, amount: Amount) -> String;
    /// A day as people write it, with the month in letters.
    fn day(&self, day: Day) -> String;
    /// A percentage as people write it.
    fn percent(&self, rate: Rate) -> String;
    /// What the sum invoiced is, and until when payment was in time.
    fn principal(&self, issued_on: Day, due_on: Option<Day>) -> String;
    /// What a movement is, and why.
    fn entry(&self, entry: &Entry) -> String;
    /// What the reader must know.
    fn notice(&self, notice: &Notice) -> String;
}

/// Euros in groups of three digits, and two digits of cents, without sign.
fn grouped(amount: Amount, thousands: char, point: char) -> String {
    let cents = amount.cents().unsigned_abs();
    let euros = cents.div_euclid(100).to_string();
    let mut text = String::new();
    for (position, digit) in euros.chars().enumerate() {
        let left = euros.len().saturating_sub(position);
        if position > 0 && left.is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    format!("{text}{point}{:02}", cents.rem_euclid(100))
}

/// The name of a month from a list that begins with January.
fn month(day: Day, names: &[&'static str; 12]) -> &'static str {
    let position = usize::try_from(day.month().saturating_sub(1)).unwrap_or_default();
    names.get(position).copied().unwrap_or_default()
}

/// The parts of a payment that are not zero, each followed by its name.
fn parts(sentences: &dyn Sentences, pays: &Split, labels: [&str; 4]) -> String {
    let amounts = [pays.costs, pays.interest, pays.principal, pays.overpaid];
    let named = amounts.iter().zip(labels).filter(|(amount, _)| **amount > Amount::ZERO);
    let texts: Vec<String> =
        named.map(|(amount, name)| format!("{} {name}", sentences.amount(*amount))).collect();
    texts.join(", ")
}
