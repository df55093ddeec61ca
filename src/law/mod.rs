//! The law as data: rates, tariffs, terms and holidays, each with its article and its source.
//!
//! A [`Law`] is a struct of tables without a default: a jurisdiction that leaves one out does not
//! compile. What tells two kinds of debt apart is a [`Regime`], a row of data, not an `if`.

mod be;
mod coded;
mod consumer;
mod court;
mod coverage;
mod dated;
mod ecb;
mod fields;
mod formula;
mod ladder;
mod language;
mod letters;
mod nl;
mod practice;
mod prescription;
mod procedure;
mod regime;
mod schedule;
mod tariff;
mod wages;
mod writing;

pub use consumer::{ConsumerRules, Counted, Reading, Readings, ReminderCharge, WaitingTerm};
pub use court::{
    Award, Awarded, Court, CourtCost, CourtFee, CourtKind, EarlyPayment, Factor, Fee, FeeCharged,
    FurtherCost, Indemnity, OfCourt, Points, Span, Venue,
};
pub use coverage::{Coverage, coverage};
pub use dated::{Band, Dated};
pub use ecb::REFINANCING;
pub use fields::Field;
pub use formula::{Formula, Margin, Pick, Rounding, Series};
pub use language::Language;
pub use letters::{Effect, LetterKind, LetterRule, Rule};
pub use prescription::{
    AppliedUnasked, Debt, EndsPresumption, Interrupting, InterruptionKind, Length, Limitation,
    LimitationKind, Prescription, Renewal, Ruled, Start, Subject,
};
pub use procedure::{
    Actor, After, Form, GivenTerm, Grounds, Need, Procedure, Stage, StepKind, Tone,
};
pub use regime::{
    Capacity, Compounding, DefaultBy, FixedSum, InterestKind, LongestTerm, Regime, Size, UsualTerm,
    WithoutTerm,
};
pub use schedule::{Confidence, Piece, Row, Schedule, Tenure, Unknown, rate_after, rate_on};
pub use tariff::{
    Bound, Charge, Demand, LetterCosts, PostRule, RecurringCap, Slice, Tariff, Tier, Vat,
};
pub use wages::{Attachable, Wages, WagesUnknown, attachable};
pub use writing::{FixedText, Help, LetterLaw, Region, RegionRule, Reply, Spoken, Writing};

use crate::calendar::{Day, HolidayRules};
use serde::Serialize;

/// The jurisdictions whose law is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Jurisdiction {
    /// The Netherlands.
    #[serde(rename = "NL")]
    Netherlands,
    /// Belgium.
    #[serde(rename = "BE")]
    Belgium,
}

impl Jurisdiction {
    /// Every jurisdiction.
    pub const ALL: &'static [Self] = &[Self::Netherlands, Self::Belgium];

    /// What the names of its tables begin with, and how the folder with them is called.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Netherlands => "nl",
            Self::Belgium => "be",
        }
    }
}

/// An article of law, and where to read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Basis {
    /// The act, by its usual short name.
    pub law: &'static str,
    /// The article.
    pub article: &'static str,
    /// The official text.
    pub url: &'static str,
}

/// All that a jurisdiction says about an unpaid invoice.
#[derive(Debug, Hash)]
pub struct Law {
    /// Whose law this is.
    pub jurisdiction: Jurisdiction,
    /// The kinds of debt; the first row that fits a case governs it.
    pub regimes: &'static [Regime],
    /// The kind of debt when no row fits.
    pub otherwise: Regime,
    /// Can a debt without an agreed term be claimed at once, late or not?
    pub claimable_at_once: bool,
    /// Must a notice of default give a last term?
    pub notice_gives_term: bool,
    /// In which order a payment pays the parts of a debt, and how sure that is.
    pub imputation: (Basis, Confidence),
    /// In which order a payment pays several debts, if the debtor does not say, and how sure that is.
    pub order_of_claims: (Basis, Confidence),
    /// How sure it is that older contracts bear ordinary interest in trade.
    pub older_trade_contracts: Confidence,
    /// The published tables of rates, by name.
    pub schedules: &'static [(&'static str, &'static Schedule)],
    /// The letter by which costs of collection fall due.
    pub letter_costs: Option<LetterCosts>,
    /// The article on consumer credit, where it has rules of its own that are not here.
    pub consumer_credit: Option<Basis>,
    /// What it says of letters, beside the rules of what is in them.
    pub letter_law: &'static LetterLaw,
    /// The days on which no term ends.
    pub holidays: HolidayRules,
}

/// What a jurisdiction says of what comes after the sums. A [`Law`] does not hold it, so that the
/// calculator, which never asks for it, is built without these tables: 5 kB less under brotli.
#[derive(Debug, Hash)]
pub struct Afterwards {
    /// What a case before the court costs.
    pub court: &'static Court,
    /// Until when a debt can be claimed.
    pub prescription: &'static Prescription,
    /// What a letter must, may and must not have.
    pub letters: &'static [LetterRule],
    /// How much of wages a seizure must leave, as far as the tables were found.
    pub protected_wages: &'static [Dated<Wages>],
}

impl Law {
    /// The law of a jurisdiction.
    #[must_use]
    pub fn of(jurisdiction: Jurisdiction) -> &'static Self {
        match jurisdiction {
            Jurisdiction::Netherlands => &nl::LAW,
            Jurisdiction::Belgium => &be::LAW,
        }
    }

    /// What it says of what comes after the sums.
    #[must_use]
    pub fn afterwards(&self) -> &'static Afterwards {
        match self.jurisdiction {
            Jurisdiction::Netherlands => &nl::AFTERWARDS,
            Jurisdiction::Belgium => &be::AFTERWARDS,
        }
    }

    /// SHA-256 of all its tables. A test works it out, and fails when a table changed and this did not: to work
    /// it out here took all the code that reads every table, 3 kB of the wasm under brotli.
    #[must_use]
    pub fn fingerprint(&self) -> &'static str {
        match self.jurisdiction {
            Jurisdiction::Netherlands => nl::FINGERPRINT,
            Jurisdiction::Belgium => be::FINGERPRINT,
        }
    }

    /// Every law.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Jurisdiction::ALL.iter().map(|jurisdiction| Self::of(*jurisdiction))
    }

    /// The regime of a debt between these parties, from a contract of that day, late from another.
    #[must_use]
    pub fn regime(
        &self,
        creditor: Capacity,
        debtor: Capacity,
        contract: Day,
        late: Day,
    ) -> &Regime {
        let mut regimes = self.regimes.iter();
        let fitting = regimes.find(|regime| regime.fits(creditor, debtor, contract, late));
        fitting.unwrap_or(&self.otherwise)
    }

    /// Every kind of debt.
    pub fn all_regimes(&self) -> impl Iterator<Item = &Regime> {
        self.regimes.iter().chain([&self.otherwise])
    }

    /// The first day of contracts that bear a kind of interest.
    #[must_use]
    pub fn contracts_from(&self, kind: InterestKind) -> Day {
        let regimes = self.all_regimes().filter(|regime| regime.kind == kind);
        regimes.map(|regime| regime.contracts_from).min().unwrap_or(Day::FIRST)
    }

    /// A step as some procedure of this law has it, if one has.
    #[must_use]
    pub fn stage(&self, step: StepKind) -> Option<&'static Stage> {
        self.all_regimes().find_map(|regime| regime.procedure.stage(step))
    }

    /// Does this law, or practice under it, have a rule about letters of just this kind?
    #[must_use]
    pub fn knows_letter(&self, kind: LetterKind) -> bool {
        let own = |rule: &&LetterRule| rule.letters.len() < LetterKind::LETTERS.len();
        self.afterwards().letters.iter().filter(own).any(|rule| rule.letters.contains(&kind))
    }

    /// Is a letter of this kind written under this law? One that takes a step needs that step.
    #[must_use]
    pub fn writes(&self, kind: LetterKind) -> bool {
        let step = Writing::Letter(kind).step();
        step.is_none_or(|step| self.stage(step).is_some())
    }

    /// Does a letter do what it is for only if a lawyer or a bailiff sends it?
    #[must_use]
    pub fn wants_lawyer_or_bailiff(&self, kind: Writing) -> bool {
        self.afterwards().letters.iter().any(|rule| {
            rule.field == Field::SenderLawyerOrBailiff
                && kind.letter().is_some_and(|kind| rule.letters.contains(&kind))
        })
    }

    /// The rules that protect consumers, if there are such.
    #[must_use]
    pub fn consumer_rules(&self) -> Option<&'static ConsumerRules> {
        self.regimes.iter().find_map(|regime| regime.consumer)
    }

    /// The last day of a term that would end on `day`: the next day that is neither a Saturday,
    /// nor a Sunday, nor a holiday.
    #[must_use]
    pub fn extended(&self, day: Day) -> Day {
        let mut end = day;
        while end < Day::LAST && (is_weekend(end) || self.holidays.include(end)) {
            end = end.next();
        }
        end
    }

    /// The day on which a letter posted on `sent` is taken to have been delivered.
    #[must_use]
    pub fn delivered(&self, sent: Day, post: &PostRule) -> Day {
        self.after_days(sent, post.days, Counted::WorkingDays(post.no_delivery))
    }

    /// The last day of a term that a letter of `sent` starts.
    #[must_use]
    pub fn end_of_term(&self, sent: Day, days: u32, reading: Reading) -> Day {
        let start = self.after_days(sent, reading.starts_on, reading.counted);
        let end = start.plus_days(days.saturating_sub(u32::from(reading.start_included)));
        if reading.extended { self.extended(end) } else { end }
    }

    /// The day so many days after `day`, of those that count.
    fn after_days(&self, day: Day, days: u32, counted: Counted) -> Day {
        let mut found = day;
        let mut left = days;
        while left > 0 && found < Day::LAST {
            found = found.next();
            let counts = match counted {
                Counted::CalendarDays => true,
                Counted::WorkingDays(rest) => {
                    !rest.contains(&found.weekday()) && !self.holidays.include(found)
                }
            };
            left = left.saturating_sub(u32::from(counts));
        }
        found
    }
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), chrono::Weekday::Sat | chrono::Weekday::Sun)
}
