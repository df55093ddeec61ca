//! The sentences in which lines and warnings explain themselves, one file per language.
//!
//! A language is a type that implements [`Sentences`]: one that lacks a sentence does not compile.

mod court;
mod de;
mod en;
mod fr;
mod movement;
mod nl;

pub(crate) use court::{AboutCost, AboutFee, court_cost, unknown_court_cost};
pub(crate) use movement::movement;

use crate::calendar::Day;
use crate::ledger::Notice;
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
    /// The sentences that say what a movement is, and why.
    fn phrases(&self) -> &'static Phrases;
    /// What the reader must know.
    fn notice(&self, notice: &Notice) -> String;
}

/// Sentences with gaps: `{amount}` and the like are filled in. Which of them are said, and in which
/// order, is the same in every language and lies in `movement.rs`.
pub(crate) struct Phrases {
    decimal_point: char,
    day: &'static str,
    days: &'static str,
    /// `{rate}`, `{base}`, `{days}`, `{from}`, `{to}`.
    interest: &'static str,
    /// The part of the base that is earlier interest: `{amount}`.
    capitalised: &'static str,
    /// `{legal}`, `{points}`.
    surcharge: &'static str,
    /// `{legal}`, `{points}`.
    floor: &'static str,
    provisional: &'static str,
    /// `{amount}`.
    fixed_sum: &'static str,
    /// `{base}`, `{on}`.
    tariff: &'static str,
    /// `{on}`.
    clause: &'static str,
    /// `{rate}`.
    vat: &'static str,
    /// The principal of all invoices in the letter: `{all}`.
    share: &'static str,
    /// Fixed sums that are part of the costs: `{amount}`.
    owed_already: &'static str,
    /// `{on}`, `{parts}`.
    payment: &'static str,
    /// What a payment paid: costs, interest, principal, nothing.
    parts: [&'static str; 4],
    /// `{whole}`.
    part_of: &'static str,
    /// `{on}`.
    credit_note: &'static str,
    /// More than was left: `{amount}`.
    beyond: &'static str,
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
