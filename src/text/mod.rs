//! The sentences in which lines and warnings explain themselves.
//!
//! A language is a file with nothing but `Phrases`: one that lacks a sentence does not compile.
//! What is said when, and the figures in it, are the same in every language.

mod court;
mod de;
mod en;
mod fr;
mod importing;
mod letters;
mod movement;
mod nl;
mod notice;
mod paying;
mod plan;
mod prescription;
mod routes;
mod steps;
mod timeline;
mod view;

pub(crate) use court::{AboutCost, AboutFee, court_cost, unknown_court_cost};
pub use importing::QuestionCode;
pub use letters::LetterFault;
pub(crate) use movement::{movement, principal};
pub(crate) use notice::notice;
pub use paying::{IbanFault, PayWarningCode, ReferenceFault};
pub(crate) use plan::{AboutPlan, plan, plan_costs, provisional_terms};
pub(crate) use prescription::{AboutClock, AboutInterruption};
pub use prescription::{Act, ClockCaution, NoEffect, Status};
pub(crate) use routes::{
    AboutCourtRoute, AboutRoute, further_cost, known_cost, missing_costs, nothing_to_go_on_with,
    route, routes,
};

pub(crate) use steps::StepWords;
pub(crate) use timeline::AboutAgreement;
pub use timeline::{
    AdviceCode, AgreementStatus, AnnouncementStatus, BlockerCode, HintCode, MeasureCode,
    MissingCode, WayOutCode,
};
pub use view::DateKind;
pub(crate) use view::{AboutDebt, Word};

pub use crate::law::Language;

use crate::calendar::Day;
use crate::digits::{Digits, digits};
use crate::ledger::Notice;
use crate::money::{Amount, Rate};

impl Language {
    fn phrases(self) -> &'static Phrases {
        match self {
            Self::English => &en::ENGLISH,
            Self::Dutch => &nl::DUTCH,
            Self::French => &fr::FRENCH,
            Self::German => &de::GERMAN,
        }
    }
}

/// What goes into the gap of a phrase, as the language writes it.
impl Language {
    fn day(self, name: &'static str, day: Day) -> Gap {
        (name, self.phrases().day(day))
    }

    fn sum(self, name: &'static str, amount: Amount) -> Gap {
        (name, self.phrases().amount(amount))
    }
}

/// How a language writes and what it says. In a phrase, `{amount}` and the like are gaps to fill.
struct Phrases {
    /// The names of the months, January first.
    months: [&'static str; 12],
    /// `{day}`, `{month}`, `{year}`.
    date: &'static str,
    /// Between groups of three digits.
    thousands: char,
    decimal_point: char,
    /// `{sign}`, `{number}`.
    euros: &'static str,
    /// `{number}`.
    percentage: &'static str,
    /// `{issued_on}`, and the last day to pay in time: `{due_on}`.
    principal: &'static str,
    /// The same where no last day was agreed: `{issued_on}`.
    principal_undated: &'static str,
    one_day: &'static str,
    more_days: &'static str,
    /// `{rate}`, `{base}`, `{days}`, `{from}`, `{to}`.
    interest: &'static str,
    /// The part of the base that is earlier interest: `{amount}`.
    capitalised: &'static str,
    /// `{legal}`, `{points}`.
    surcharge: &'static str,
    /// `{legal}`, `{points}`.
    floor: &'static str,
    /// That the rate is the highest allowed; the agreed one: `{asked}`.
    highest: &'static str,
    provisional: &'static str,
    /// `{amount}`.
    fixed_sum: &'static str,
    /// `{base}`, `{on}`.
    tariff: &'static str,
    /// `{on}`.
    clause: &'static str,
    /// `{most}`, `{months}`, `{before}`, `{on}`.
    recurring: &'static str,
    /// `{rate}`.
    vat: &'static str,
    /// A lump sum as soon as payment is late: `{base}`, `{on}`.
    penalty: &'static str,
    /// A lump sum after a waiting term: `{base}`, `{on}`.
    lump_sum: &'static str,
    /// The highest that is allowed: `{base}`, `{on}`.
    highest_lump_sum: &'static str,
    /// `{on}`, `{asked}`, `{allowed}`.
    reminder: &'static str,
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
    /// `{on}`.
    waiver: &'static str,
    /// More than was left: `{amount}`.
    beyond: &'static str,
    /// What the reader must know; the gaps are those of `notice.rs`.
    notice: fn(&Notice) -> &'static str,
}

impl Phrases {
    /// An amount as people write it.
    fn amount(&self, amount: Amount) -> String {
        let (euros, cents) = amount.euros_and_cents();
        let euros = digits(euros);
        let mut number = String::with_capacity(16);
        for (position, digit) in euros.as_str().chars().enumerate() {
            let left = euros.as_str().len().saturating_sub(position);
            if position > 0 && left.is_multiple_of(3) {
                number.push(self.thousands);
            }
            number.push(digit);
        }
        number.push_str(Digits::new().after_number(cents, 2).after(self.decimal_point).as_str());
        let sign = if amount < Amount::ZERO { "-" } else { "" };
        fill(self.euros, &[("sign", sign), ("number", number.as_str())])
    }

    /// A day as people write it, with the month in letters.
    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        let month = self.month(month);
        let (day, year) = (digits(u64::from(day)), digits(u64::from(year)));
        fill(self.date, &[("day", day.as_str()), ("month", month), ("year", year.as_str())])
    }

    /// The name of a month, counted from 1.
    fn month(&self, month: u32) -> &'static str {
        let position = usize::try_from(month.saturating_sub(1)).unwrap_or_default();
        self.months.get(position).copied().unwrap_or_default()
    }

    /// A percentage as people write it.
    fn percent(&self, rate: Rate) -> String {
        fill(self.percentage, &[("number", self.points(rate))])
    }

    /// A percentage without its sign.
    fn points(&self, rate: Rate) -> String {
        rate.to_string().replace('.', self.decimal_point.encode_utf8(&mut [0; 4]))
    }
}

/// The name of a gap, and what goes into it.
type Gap = (&'static str, String);

/// A phrase with its gaps filled in. A gap for which there is nothing stays as it is, so that tests
/// can see it.
fn fill(phrase: &str, gaps: &[(&str, impl AsRef<str>)]) -> String {
    let mut text = String::with_capacity(phrase.len().saturating_mul(2));
    let mut rest = phrase;
    while let Some((before, gap)) = rest.split_once('{')
        && let Some((name, after)) = gap.split_once('}')
    {
        text.push_str(before);
        match gaps.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => text.push_str(value.as_ref()),
            None => text.extend(["{", name, "}"]),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}
