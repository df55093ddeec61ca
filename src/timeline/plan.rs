//! Plans to pay in terms: what each term pays, when everything is paid, and what that costs.

use crate::calendar::Day;
use crate::case::{
    AsOfDay, Case, Event, EventKind, Every, Fault, InterestPause, Invalid, MOST_TERMS,
    PlanInterest, PlanLength, PlanQuestion,
};
use crate::ledger::{AskError, Course, Instalment, Instalments, Ledger, Refusal, Severity, Split};
use crate::money::{Amount, Overflow, least_part};
use crate::statement::{Sums, Totals, Warning};
use crate::text::{self, AboutPlan, Language};
use serde::Serialize;

/// What a plan comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// As it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The day on which it is made. What the case tells of later days is left out.
    pub as_of: Day,
    /// The time from one term to the next.
    pub every: Every,
    /// What becomes of interest.
    pub interest: PlanInterest,
    /// What is due on the day of the plan: the price of paying everything then.
    pub due_now: Amount,
    /// Each term but the last.
    pub amount: Amount,
    /// The terms; fewer than asked if so many cents pay everything sooner, none if nothing is left
    /// to pay.
    pub terms: Vec<Term>,
    /// The day of the last term; none without terms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Day>,
    /// The terms together.
    pub total: Amount,
    /// What they pay.
    pub pays: Parts,
    /// How much more that is than what is due on the day of the plan; negative for less.
    pub extra_cost: Amount,
    /// What the plan has to do with collection costs.
    pub costs: PlanCosts,
    /// Does no plan of the comparison cost less in total?
    pub cheapest: bool,
    /// Does no plan of the comparison end sooner?
    pub earliest: bool,
    /// What the reader must know.
    pub warnings: Vec<Warning>,
    /// The plan in words.
    pub explanation: String,
}

/// One term of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The first is 1.
    pub number: usize,
    /// Its day.
    pub on: Day,
    /// How much is paid.
    pub amount: Amount,
    /// What that pays.
    pub pays: Parts,
    /// What is still owed at the end of the day.
    pub left: Amount,
    /// Does that rest on a rate that is not published yet?
    pub provisional: bool,
}

/// The parts of a debt that are paid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// Collection costs and lump sums.
    pub costs: Amount,
    /// Interest.
    pub interest: Amount,
    /// Principal.
    pub principal: Amount,
}

/// What a plan has to do with collection costs and lump sums.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanCosts {
    /// Open on the day of the plan.
    pub open: Amount,
    /// Falling due later, because a term that has begun ends before everything is paid.
    pub added: Amount,
    /// Both in words.
    pub explanation: String,
}

/// What plans to pay in terms come to, side by side in the order given.
///
/// Interest, costs and the order in which payments pay are those of the ledger, with the terms as
/// payments. Beyond the last published rate a plan uses that rate, marks its terms and warns.
pub fn plans(
    case: &Case,
    as_of: Day,
    questions: &[PlanQuestion],
    language: Language,
) -> Result<Vec<Plan>, AskError> {
    let now = Totals::of(&Ledger::of(case, as_of)?)?.sums;
    let mut problems = Vec::new();
    let mut plans = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        let maker = Maker { case: plan_case(case, as_of, question), as_of, question, now: &now };
        match maker.plan(case, language) {
            Ok(plan) => plans.push(plan),
            Err(Failure::Refusal(refusal)) => return Err(refusal.into()),
            Err(Failure::Fault(fault, field)) => {
                problems.extend(Invalid::one(&fault, format!("plans[{at}].{field}")).problems);
            }
        }
    }
    if !problems.is_empty() {
        return Err(AskError::Invalid(Invalid { problems }));
    }
    let cheapest = plans.iter().map(|plan| plan.total).min();
    let earliest = plans.iter().map(|plan| plan.ends_on).min();
    for plan in &mut plans {
        plan.cheapest = Some(plan.total) == cheapest;
        plan.earliest = Some(plan.ends_on) == earliest;
    }
    Ok(plans)
}

/// The case as it is known on the day of a plan, with what the plan lets become of interest.
fn plan_case(case: &Case, as_of: Day, question: &PlanQuestion) -> Case {
    let mut known = case.clone();
    known.events.retain(|event| event.on <= as_of);
    known.conventions.provisional_rates = true;
    if question.interest == PlanInterest::Stops {
        // The first day that is not counted in what is due on the day of the plan.
        let on = match case.conventions.as_of_day {
            AsOfDay::In => as_of.next(),
            AsOfDay::Out => as_of,
        };
        let pause = InterestPause { until: Day::LAST, claims: None };
        let kind = EventKind::InterestPause(pause);
        known.events.push(Event::bare(on, kind));
    }
    known
}

/// Why a plan cannot be made.
enum Failure {
    Refusal(Refusal),
    /// Something is wrong with a field of the question.
    Fault(Fault, &'static str),
}

/// What comes of terms of an amount.
enum Trial {
    /// Everything is paid.
    Paid(Course),
    /// So much is left after the last term.
    Left(Amount),
    /// The debt grows beyond what can be stated.
    Endless,
}

/// Makes one plan.
struct Maker<'a> {
    case: Case,
    as_of: Day,
    question: &'a PlanQuestion,
    /// The sums on the day of the plan.
    now: &'a Sums,
}

impl Maker<'_> {
    fn plan(&self, asked: &Case, language: Language) -> Result<Plan, Failure> {
        if self.question.first_on < self.as_of {
            return Err(Failure::Fault(Fault::PlanStartsBefore(self.as_of), "firstOn"));
        }
        let sum = self.sum()?;
        if sum <= Amount::ZERO {
            return self.written(Amount::ZERO, None, asked, language);
        }
        let (amount, course) = match self.question.length {
            PlanLength::Terms(count) => {
                let days = self.days(count);
                if days.len() < usize::try_from(count).unwrap_or_default() {
                    return Err(Failure::Fault(Fault::DayOutOfRange, "terms"));
                }
                self.smallest(&days, sum)?
            }
            PlanLength::Amount(amount) => {
                let days = self.days(MOST_TERMS);
                let Trial::Paid(course) = self.trial(&days, amount)? else {
                    let (smallest, _) = self.smallest(&days, sum)?;
                    let fault = Fault::PlanNeverEnds { most: days.len(), smallest };
                    return Err(Failure::Fault(fault, "amount"));
                };
                (amount, course)
            }
        };
        self.written(amount, Some(course), asked, language)
    }

    /// What the plan has to pay, as far as it is owed when it is made.
    fn sum(&self) -> Result<Amount, Overflow> {
        match self.question.interest {
            PlanInterest::Runs | PlanInterest::Stops => Ok(self.now.due),
            PlanInterest::Waived => self.now.open.principal.plus(self.now.open.costs),
        }
    }

    /// The days of so many terms, always counted from the first; fewer where the calendar ends.
    fn days(&self, count: u32) -> Vec<Day> {
        let first = self.question.first_on;
        let in_days = |days: u32, count: u32| {
            let day = first.plus_days(count.saturating_mul(days));
            (day.days_since(first) == i64::from(count.saturating_mul(days))).then_some(day)
        };
        let day = |count: u32| match self.question.every {
            Every::Week => in_days(7, count),
            Every::TwoWeeks => in_days(14, count),
            Every::Month => {
                let day = first.plus_months_clamped(count);
                let months = first.month().saturating_add(count);
                (day.month().rem_euclid(12) == months.rem_euclid(12)).then_some(day)
            }
        };
        (0..count.min(MOST_TERMS)).map_while(day).collect()
    }

    fn trial(&self, days: &[Day], amount: Amount) -> Result<Trial, Refusal> {
        let agreed = Instalments {
            agreed_on: self.as_of,
            interest_waived: self.question.interest == PlanInterest::Waived,
            days,
            amount,
        };
        match Ledger::course(&self.case, &agreed) {
            Ok(course) => Ok(match course.instalments.last() {
                Some(last) if last.left <= Amount::ZERO => Trial::Paid(course),
                Some(last) => Trial::Left(last.left),
                None => Trial::Endless,
            }),
            Err(Refusal::SumTooLarge) => Ok(Trial::Endless),
            Err(refusal) => Err(refusal),
        }
    }

    /// The smallest amount that pays everything on these days, and what comes of it: then the last
    /// term is not larger than the others.
    fn smallest(&self, days: &[Day], sum: Amount) -> Result<(Amount, Course), Refusal> {
        let count = u32::try_from(days.len()).unwrap_or(MOST_TERMS);
        // Less cannot do; while it does not, what is left says about how much is missing.
        let mut amount = least_part(sum, count);
        let (mut too_small, mut step) = (Amount::ZERO, Amount::ZERO);
        let mut found = loop {
            let missing = match self.trial(days, amount)? {
                Trial::Paid(course) => break (amount, course),
                Trial::Left(left) => least_part(left, count),
                Trial::Endless => sum,
            };
            step = missing.max(step.plus(step)?);
            too_small = amount;
            amount = amount.plus(step)?;
        };
        if too_small == Amount::ZERO {
            return Ok(found);
        }
        loop {
            let gap = found.0.minus(too_small)?;
            if gap <= Amount::from_cents(1) {
                return Ok(found);
            }
            let middle = too_small.plus(least_part(gap, 2))?;
            match self.trial(days, middle)? {
                Trial::Paid(course) => found = (middle, course),
                Trial::Left(_) | Trial::Endless => too_small = middle,
            }
        }
    }

    fn written(
        &self,
        amount: Amount,
        course: Option<Course>,
        asked: &Case,
        language: Language,
    ) -> Result<Plan, Failure> {
        let now = self.now;
        let (instalments, costs_charged) = match course {
            Some(Course { instalments, costs_charged }) => (instalments, costs_charged),
            None => (Vec::new(), now.costs),
        };
        let terms = instalments.iter().enumerate().map(|(at, paid)| term(at, paid, amount));
        let terms = terms.collect::<Result<Vec<Term>, Overflow>>()?;
        let total = Amount::total(terms.iter().map(|term| term.amount))?;
        let pays = terms.iter().try_fold(Parts::default(), |sum, term| sum.plus(term.pays))?;
        let extra_cost = total.minus(now.due)?;
        let (open, added) = (now.open.costs, costs_charged.minus(now.costs)?);
        let explanation = text::plan_costs(language, open, added);
        let costs = PlanCosts { open, added, explanation };
        let days = terms.first().zip(terms.last()).map(|(first, last)| (first.on, last.on));
        let about = AboutPlan {
            as_of: self.as_of,
            count: terms.len(),
            every: self.question.every,
            days,
            amount,
            last: terms.last().map_or(Amount::ZERO, |last| last.amount),
            extra: extra_cost,
            interest: self.question.interest,
            open_interest: now.open.interest,
        };
        let guessed = terms.iter().any(|term| term.provisional);
        let warnings = guessed.then(|| provisional_rates(asked, language)).into_iter().collect();
        Ok(Plan {
            name: self.question.name.clone(),
            as_of: self.as_of,
            every: self.question.every,
            interest: self.question.interest,
            due_now: now.due,
            amount,
            terms,
            ends_on: days.map(|(_, last)| last),
            total,
            pays,
            extra_cost,
            costs,
            cheapest: false,
            earliest: false,
            warnings,
            explanation: text::plan(language, &about),
        })
    }
}

/// A term; of the last one only what is needed.
fn term(at: usize, paid: &Instalment, amount: Amount) -> Result<Term, Overflow> {
    let Split { costs, interest, principal, overpaid } = paid.pays;
    Ok(Term {
        number: at.saturating_add(1),
        on: paid.on,
        amount: amount.minus(overpaid)?,
        pays: Parts { costs, interest, principal },
        left: paid.left,
        provisional: paid.provisional,
    })
}

/// That some terms rest on a rate that is not published yet.
fn provisional_rates(asked: &Case, language: Language) -> Warning {
    let wanted = asked.conventions.provisional_rates;
    let path = if wanted { "" } else { "conventions.provisionalRates" };
    Warning {
        code: "provisionalRates",
        severity: Severity::Caution,
        message: text::provisional_terms(language, asked.law().known_until(), wanted),
        path: path.to_owned(),
        basis: Vec::new(),
    }
}

impl Parts {
    fn plus(self, other: Self) -> Result<Self, Overflow> {
        Ok(Self {
            costs: self.costs.plus(other.costs)?,
            interest: self.interest.plus(other.interest)?,
            principal: self.principal.plus(other.principal)?,
        })
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl From<Overflow> for Failure {
    fn from(overflow: Overflow) -> Self {
        Self::Refusal(overflow.into())
    }
}
