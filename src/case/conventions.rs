//! Choices where law is silent or practice differs.

use crate::calendar::Day;
use crate::law::{Law, Reading, Readings};
use serde::Serialize;

// `CHOICES`: the words for the values of each convention, as a case writes them.

/// Choices where law is silent or practice differs. The default of each is its first value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Conventions {
    /// The divisor of a year.
    pub day_count: DayCount,
    /// When cents are rounded.
    pub rounding: Rounding,
    /// Does the last day bear interest?
    pub as_of_day: AsOfDay,
    /// Does a full year's interest bear interest?
    pub compounding: Compounding,
    /// What a payment pays first.
    pub imputation: Imputation,
    /// Is a fourteen-day term extended when it ends on a Saturday, Sunday or holiday?
    pub fourteen_day_term: TermEnd,
    /// When does the waiting term after a first free reminder end?
    pub waiting_term: WaitingTerm,
    /// What is left of interest when the law takes a clause away?
    pub released_clause: ReleasedClause,
    /// Go on with the last rate after the last published one?
    pub provisional_rates: bool,
}

/// How days become years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DayCount {
    /// Days over 365, also in leap years.
    #[default]
    Actual365,
    /// Days of leap years over 366, others over 365.
    ActualActual,
    /// Days of a year of interest that holds a 29 February over 366, others over 365.
    Actual366,
    /// Months of thirty days over 360.
    Thirty360,
}

/// When cents are rounded, half a cent up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Rounding {
    /// When a sum is stated or a payment is booked.
    #[default]
    Once,
    /// Per stretch of days with one base and one rate.
    PerLine,
    /// The same, cut at each half year too.
    PerHalfYear,
}

/// Does the day of payment, or the day of the statement, bear interest?
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AsOfDay {
    /// Yes.
    #[default]
    In,
    /// No.
    Out,
}

/// Does interest of a full year bear interest?
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Compounding {
    /// Yes.
    #[default]
    Yearly,
    /// No.
    None,
}

/// What a payment pays first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Imputation {
    /// Costs, interest, principal.
    #[default]
    Statutory,
    /// Principal, costs, interest.
    PrincipalFirst,
}

/// What happens to a term that would end on a Saturday, Sunday or holiday.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum TermEnd {
    /// It ends on the next other day.
    #[default]
    Extended,
    /// It ends on that day.
    AsCounted,
}

/// In which of the published readings the waiting term after a first free reminder ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum WaitingTerm {
    /// That which ends it last.
    #[default]
    Latest,
    /// That which ends it first.
    Earliest,
}

/// What is left of interest when the law takes a clause away from the creditor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ReleasedClause {
    /// Nothing.
    #[default]
    Nothing,
    /// The interest of the law, after the waiting term.
    LegalInterest,
}

impl DayCount {
    pub(super) const CHOICES: &[(&str, Self)] = &[
        ("actual365", Self::Actual365),
        ("actualActual", Self::ActualActual),
        ("actual366", Self::Actual366),
        ("thirty360", Self::Thirty360),
    ];
}

impl Rounding {
    pub(super) const CHOICES: &[(&str, Self)] =
        &[("once", Self::Once), ("perLine", Self::PerLine), ("perHalfYear", Self::PerHalfYear)];
}

impl AsOfDay {
    pub(super) const CHOICES: &[(&str, Self)] = &[("in", Self::In), ("out", Self::Out)];
}

impl Compounding {
    pub(super) const CHOICES: &[(&str, Self)] = &[("yearly", Self::Yearly), ("none", Self::None)];
}

impl Imputation {
    pub(super) const CHOICES: &[(&str, Self)] =
        &[("statutory", Self::Statutory), ("principalFirst", Self::PrincipalFirst)];
}

impl TermEnd {
    pub(super) const CHOICES: &[(&str, Self)] =
        &[("extended", Self::Extended), ("asCounted", Self::AsCounted)];
}

impl WaitingTerm {
    pub(super) const CHOICES: &[(&str, Self)] =
        &[("latest", Self::Latest), ("earliest", Self::Earliest)];
}

impl ReleasedClause {
    pub(super) const CHOICES: &[(&str, Self)] =
        &[("nothing", Self::Nothing), ("legalInterest", Self::LegalInterest)];
}

/// Conventions that differ from given ones in one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alternative {
    /// Which convention differs.
    pub convention: &'static str,
    /// Its other value.
    pub value: &'static str,
    /// All of them, with that value.
    pub conventions: Conventions,
}

impl Conventions {
    /// Every value of every convention that is not in force here and means something in a law, one
    /// at a time.
    #[must_use]
    pub fn alternatives(self, law: &Law) -> Vec<Alternative> {
        let mut found = Vec::new();
        self.vary(&mut found, "dayCount", DayCount::CHOICES, |all| &mut all.day_count);
        self.vary(&mut found, "rounding", Rounding::CHOICES, |all| &mut all.rounding);
        self.vary(&mut found, "asOfDay", AsOfDay::CHOICES, |all| &mut all.as_of_day);
        self.vary(&mut found, "compounding", Compounding::CHOICES, |all| &mut all.compounding);
        self.vary(&mut found, "imputation", Imputation::CHOICES, |all| &mut all.imputation);
        if law.letter_costs.is_some() {
            self.vary(&mut found, "fourteenDayTerm", TermEnd::CHOICES, |all| {
                &mut all.fourteen_day_term
            });
        }
        if law.consumer_rules().is_some() {
            self.vary(&mut found, "waitingTerm", WaitingTerm::CHOICES, |all| &mut all.waiting_term);
            self.vary(&mut found, "releasedClause", ReleasedClause::CHOICES, |all| {
                &mut all.released_clause
            });
        }
        found
    }

    fn vary<T: Copy + PartialEq>(
        self,
        found: &mut Vec<Alternative>,
        convention: &'static str,
        choices: &[(&'static str, T)],
        part: fn(&mut Self) -> &mut T,
    ) {
        for (value, choice) in choices {
            let mut conventions = self;
            let present = part(&mut conventions);
            if *present != *choice {
                *present = *choice;
                found.push(Alternative { convention, value, conventions });
            }
        }
    }
}

impl WaitingTerm {
    /// The reading in force.
    pub(crate) const fn of(self, readings: &Readings) -> Reading {
        match self {
            Self::Latest => readings.latest,
            Self::Earliest => readings.earliest,
        }
    }
}

impl TermEnd {
    /// The last day of a term that was counted until a day.
    pub(crate) fn of(self, law: &Law, counted: Day) -> Day {
        match self {
            Self::Extended => law.extended(counted),
            Self::AsCounted => counted,
        }
    }
}
