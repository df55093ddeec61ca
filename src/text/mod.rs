//! The sentences in which lines and warnings explain themselves.
//!
//! A language is a file with nothing but `Phrases`: one that lacks a sentence does not compile.
//! What is said when, and the figures in it, are the same in every language.

mod court;
mod de;
mod en;
mod fr;
mod letters;
mod movement;
mod nl;
mod notice;
mod plan;
mod prescription;
mod routes;
mod steps;
mod timeline;
mod view;

pub(crate) use court::{AboutCost, AboutFee, court_cost, unknown_court_cost};
pub use letters::LetterFault;
pub(crate) use movement::{movement, principal};
pub(crate) use notice::notice;
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
    /// The names of the months, January first, with a space between.
    months: &'static str,
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
        let cents = amount.cents().unsigned_abs();
        let euros = cents.div_euclid(100).to_string();
        let mut number = String::new();
        for (position, digit) in euros.chars().enumerate() {
            let left = euros.len().saturating_sub(position);
            if position > 0 && left.is_multiple_of(3) {
                number.push(self.thousands);
            }
            number.push(digit);
        }
        let number = format!("{number}{}{:02}", self.decimal_point, cents.rem_euclid(100));
        let sign = if amount < Amount::ZERO { "-" } else { "" };
        fill(self.euros, &[("sign", sign.to_owned()), ("number", number)])
    }

    /// A day as people write it, with the month in letters.
    fn day(&self, day: Day) -> String {
        let position = usize::try_from(day.month().saturating_sub(1)).unwrap_or_default();
        let month = self.months.split(' ').nth(position).unwrap_or_default();
        let gaps = [
            ("day", day.day_of_month().to_string()),
            ("month", month.to_owned()),
            ("year", day.year().to_string()),
        ];
        fill(self.date, &gaps)
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
fn fill(phrase: &str, gaps: &[Gap]) -> String {
    let mut text = String::new();
    let mut rest = phrase;
    while let Some((before, opened)) = rest.split_once('{')
        && let Some((name, after)) = opened.split_once('}')
    {
        text.push_str(before);
        match gaps.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => text.push_str(value),
            None => text.extend(["{", name, "}"]),
        }
        rest = after;
    }
    text + rest
}
