//! The law as data: rates, tariffs, terms and holidays, each with its article and its source.
//!
//! A [`Law`] is a struct of tables without a default: a jurisdiction that leaves one out does not
//! compile. What tells two kinds of debt apart is a [`Regime`], a row of data, not an `if`.

pub mod be;
mod court;
mod dated;
mod nl;
mod regime;
mod schedule;
mod tariff;
mod wages;

pub use court::{
    Award, Awarded, Court, CourtCost, CourtFee, CourtKind, EarlyPayment, Factor, Fee, FeeCharged,
    Indemnity, OfCourt, Points, Span, Venue,
};
pub use dated::{Band, Dated};
pub use regime::{
    Capacity, Compounding, FixedSum, InterestKind, LongestTerm, Regime, Size, UsualTerm,
    WithoutTerm,
};
pub use schedule::{Confidence, Piece, Row, Schedule, Unknown, rate_on};
pub use tariff::{Bound, Charge, Demand, PostRule, Slice, Tariff, Tier};
pub use wages::{Attachable, Wages, WagesUnknown, attachable};

use crate::calendar::{Day, HolidayRules};
use serde::Serialize;

/// The jurisdictions whose law is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Jurisdiction {
    /// The Netherlands.
    #[serde(rename = "NL")]
    Netherlands,
}

impl Jurisdiction {
    /// Every jurisdiction.
    pub const ALL: &'static [Self] = &[Self::Netherlands];
}

/// An article of law, and where to read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
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
    /// When a payment is due from which interest runs.
    pub default_by_term: Basis,
    /// In which order a payment pays the parts of a debt.
    pub imputation: Basis,
    /// In which order a payment pays several debts, if the debtor does not say.
    pub order_of_claims: Basis,
    /// The published tables of rates, by the interest they are for.
    pub schedules: &'static [(InterestKind, &'static Schedule)],
    /// The article under which agreed costs of collection are owed.
    pub agreed_costs: Basis,
    /// What may be charged for collecting out of court.
    pub tariff: Tariff,
    /// The letter after which it may be charged.
    pub demand: Demand,
    /// What a case before the court costs.
    pub court: &'static Court,
    /// The days on which no term ends.
    pub holidays: HolidayRules,
    /// Which article extends terms that end on such a day.
    pub extension: Basis,
}

impl Law {
    /// The law of a jurisdiction.
    #[must_use]
    pub fn of(jurisdiction: Jurisdiction) -> &'static Self {
        match jurisdiction {
            Jurisdiction::Netherlands => &nl::LAW,
        }
    }

    /// Every law.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Jurisdiction::ALL.iter().map(|jurisdiction| Self::of(*jurisdiction))
    }

    /// The regime of a debt between these parties from a contract of that day.
    #[must_use]
    pub fn regime(&self, creditor: Capacity, debtor: Capacity, contract: Day) -> &Regime {
        let fitting = self.regimes.iter().find(|regime| regime.fits(creditor, debtor, contract));
        fitting.unwrap_or(&self.otherwise)
    }

    /// The published table of rates of a kind of interest; none for agreed interest.
    #[must_use]
    pub fn schedule(&self, kind: InterestKind) -> Option<&'static Schedule> {
        let found = self.schedules.iter().find(|(of, _)| *of == kind);
        found.map(|(_, schedule)| *schedule)
    }

    /// The first day of contracts that bear a kind of interest.
    #[must_use]
    pub fn contracts_from(&self, kind: InterestKind) -> Day {
        let regimes = self.regimes.iter().filter(|regime| regime.kind == kind);
        regimes.map(|regime| regime.contracts_from).min().unwrap_or(Day::FIRST)
    }

    /// The last day for which every rate is published.
    #[must_use]
    pub fn known_until(&self) -> Day {
        let ends = self.schedules.iter().map(|(_, schedule)| schedule.known_until);
        ends.min().unwrap_or(Day::FIRST)
    }

    /// The last day of a term that would end on `day`: the next day that is neither a Saturday,
    /// nor a Sunday, nor a holiday.
    #[must_use]
    pub fn extended(&self, day: Day) -> Day {
        let mut end = day;
        while is_weekend(end) || self.holidays.include(end) {
            end = end.next();
        }
        end
    }

    /// The day on which a letter posted on `sent` is taken to have been delivered.
    #[must_use]
    pub fn delivered(&self, sent: Day) -> Day {
        let post = &self.demand.post;
        let mut day = sent;
        let mut left = post.days;
        while left > 0 && day < Day::LAST {
            day = day.next();
            if !post.no_delivery.contains(&day.weekday()) && !self.holidays.include(day) {
                left = left.saturating_sub(1);
            }
        }
        day
    }
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), chrono::Weekday::Sat | chrono::Weekday::Sun)
}
