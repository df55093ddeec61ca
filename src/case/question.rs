//! What the user asks beside the case: plans to pay in terms, and what a chance is worth.

use super::problem::{Fault, Invalid};
use super::read::{Path, Reader};
use super::source::{Form, Source};
use crate::calendar::Day;
use crate::money::{Amount, Rate};
use serde::Serialize;

/// No plan has more terms.
pub const MOST_TERMS: u32 = 600;
/// No more plans are compared.
const MOST_PLANS: usize = 3;

/// A plan to pay what is open in terms.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PlanQuestion {
    /// For print.
    pub name: Option<String>,
    /// The day of the first term.
    pub first_on: Day,
    /// When the next ones follow.
    pub every: Every,
    /// How many terms there are, or how large they are.
    pub length: PlanLength,
    /// What becomes of interest.
    pub interest: PlanInterest,
}

/// The time from one term to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Every {
    /// Seven days.
    Week,
    /// Fourteen days.
    TwoWeeks,
    /// A month: the same day of each month as that of the first term, or the last of a shorter month.
    Month,
}

/// How long a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlanLength {
    /// So many equal terms; from one to [`MOST_TERMS`].
    Terms(u32),
    /// Terms of so much, more than zero, until everything is paid.
    Amount(Amount),
}

/// What becomes of interest while a plan is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PlanInterest {
    /// It goes on as the law or the contract has it.
    Runs,
    /// None is added after the day on which the plan is made.
    Stops,
    /// None is added, and what is open of it is not asked.
    Waived,
}

/// A chance in percent: as it is given, never worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Chance(Rate);

impl Chance {
    /// Reads `70` or `62.5`: from 0 to 100, at most four decimals; none for all that is no chance.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        const CERTAIN: Rate = Rate::literal("100");
        Rate::parse(text).filter(|rate| rate.steps() <= CERTAIN.steps()).map(Self)
    }

    /// The chance as a percentage.
    #[must_use]
    pub const fn percent(self) -> Rate {
        self.0
    }
}

/// Reads a chance; none if none is given.
pub fn asked_chance(source: &impl Source) -> Result<Option<Chance>, Invalid> {
    if source.is_absent() {
        return Ok(None);
    }
    let chance = match source.form() {
        Form::Text(text) => Chance::parse(&text),
        _ => None,
    };
    chance.map(Some).ok_or_else(|| Invalid::one(&Fault::ChanceMalformed, "chance".to_owned()))
}

/// Reads the plans that are to be compared, at least one and at most three, in the order given.
///
/// [`Invalid`] holds every problem, with paths such as `plans[1].terms`.
pub fn asked_plans(source: &impl Source) -> Result<Vec<PlanQuestion>, Invalid> {
    let mut reader = Reader::default();
    let path = Path::Field(&Path::Root, "plans");
    let plans = reader.plans_to_compare(source, &path);
    reader.finish(plans)
}

/// What may become of interest in a plan.
pub(super) const INTEREST_OF_PLAN: &[(&str, PlanInterest)] = &[
    ("runs", PlanInterest::Runs),
    ("stops", PlanInterest::Stops),
    ("waived", PlanInterest::Waived),
];

impl Reader {
    /// At least one plan, and no more than can be compared.
    pub(super) fn plans_to_compare<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
    ) -> Option<Vec<PlanQuestion>> {
        let plans = self.list(value, path, Self::plan)?;
        if plans.is_empty() {
            self.fault(Fault::TooFew, path);
        }
        if plans.len() > MOST_PLANS {
            self.fault(Fault::TooMany(MOST_PLANS), path);
        }
        Some(plans.into_iter().flatten().collect())
    }

    pub(super) fn plan<S: Source>(&mut self, value: &S, path: &Path) -> Option<PlanQuestion> {
        const FIELDS: &[&str] = &["name", "firstOn", "every", "terms", "amount", "interest"];
        const EVERY: &[(&str, Every)] =
            &[("week", Every::Week), ("twoWeeks", Every::TwoWeeks), ("month", Every::Month)];
        let object = self.object(value, path, FIELDS)?;
        let name = self.optional(&object, "name", Self::text);
        let first_on = self.required(&object, "firstOn", Self::day);
        let every = self.required(&object, "every", |r, v, p| r.choice(v, p, EVERY));
        let terms = self.optional(&object, "terms", Self::terms_of_plan);
        let amount = self.optional(&object, "amount", Self::positive_amount);
        let interest =
            self.required(&object, "interest", |r, v, p| r.choice(v, p, INTEREST_OF_PLAN));
        // One that could not be read is there all the same.
        let length = match (object.lacks("terms"), object.lacks("amount")) {
            (false, true) => terms.map(PlanLength::Terms),
            (true, false) => amount.map(PlanLength::Amount),
            _ => self.refuse(Fault::TermsOrAmount, path),
        };
        Some(PlanQuestion {
            name,
            first_on: first_on?,
            every: every?,
            length: length?,
            interest: interest?,
        })
    }

    fn terms_of_plan<S: Source>(&mut self, value: &S, path: &Path) -> Option<u32> {
        match self.whole(value, path, MOST_TERMS)? {
            0 => self.refuse(Fault::NumberTooSmall(1), path),
            terms => Some(terms),
        }
    }
}
