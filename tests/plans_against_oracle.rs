//! Plans to pay in terms: the engine against the oracle.

use crate::oracle::plan::{Course, Debt, Term, days, named_amount};
use crate::oracle::{self, Outcome, Sums};
use crate::random::{Question, belgian_questions, questions, runner};
use crate::support::read;
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;
use vordering::case::asked_plans;
use vordering::money::Amount;
use vordering::{AskError, Day, Language, Plan, plans};

/// How many random plans there are of each country: `make oracle` asks for more than the ordinary
/// test run.
fn cases() -> u32 {
    if std::env::var("ORACLE_CASES").is_ok() { 10_000 } else { 1_000 }
}

/// A case, a day, and a plan on that day; the amount of a term is in thousandths of what is due.
#[derive(Debug, Clone)]
struct Planned {
    question: Question,
    plan: Value,
    first_after: u32,
    thousandths: Option<i64>,
}

fn planned(questions: impl Strategy<Value = Question>) -> impl Strategy<Value = Planned> {
    let offsets = prop_oneof![1 => Just(0_u32), 1 => Just(1), 4 => 0_u32..70, 1 => 0_u32..400];
    let every = prop::sample::select(vec!["week", "twoWeeks", "month", "month"]);
    let interest = prop::sample::select(vec!["runs", "runs", "stops", "waived"]);
    let terms = prop_oneof![8 => 1_u32..=13, 3 => 1_u32..=36, 1 => 1_u32..=100].prop_map(Some);
    let length = prop_oneof![
        3 => terms.prop_map(|terms| (terms, None)),
        2 => prop_oneof![40 => 30_i64..400, 10 => 400_i64..1_300, 2 => 1_i64..5]
            .prop_map(|thousandths| (None, Some(thousandths))),
    ];
    (questions, offsets, every, interest, length).prop_map(
        |(question, first_after, every, interest, (terms, thousandths))| {
            let mut plan = json!({ "every": every, "interest": interest });
            if let Some(terms) = terms {
                plan["terms"] = json!(terms);
            }
            Planned { question, plan, first_after, thousandths }
        },
    )
}

fn date(day: Day) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), day.month(), day.day_of_month()).expect("a date")
}

fn written(cents: i64) -> String {
    Amount::from_cents(cents).to_string()
}

/// The plan as it is asked, once it is known what is due.
fn asked(planned: &Planned, due: i64) -> Value {
    let mut plan = planned.plan.clone();
    plan["firstOn"] = json!(planned.question.as_of.plus_days(planned.first_after).to_string());
    if let Some(thousandths) = planned.thousandths {
        let cents = i128::from(due) * i128::from(thousandths) / 1_000;
        plan["amount"] = json!(written(i64::try_from(cents).expect("a sum").max(1)));
    }
    plan
}

fn by_engine(question: &Question, plan: &Value) -> Result<Plan, AskError> {
    let case = read(&question.case).expect("a case");
    let asked = asked_plans(&Some(&json!([plan]))).expect("a plan");
    let mut found = plans(&case, question.as_of, &asked, Language::English)?;
    Ok(found.pop().expect("one plan"))
}

/// What a test found: counted, so that too tame questions are seen.
type Seen = RefCell<BTreeMap<&'static str, u32>>;

fn note(seen: &Seen, what: &'static str) {
    *seen.borrow_mut().entry(what).or_insert(0) += 1;
}

fn equals_oracle(planned: &Planned, seen: &Seen) -> Result<(), TestCaseError> {
    let Question { case, as_of } = &planned.question;
    let now = match oracle::assess(case, date(*as_of)) {
        Outcome::Owed { total, .. } => total,
        Outcome::RatesEnd | Outcome::RatesBegin => {
            let plan = asked(planned, 100_000);
            let found = by_engine(&planned.question, &plan);
            prop_assert!(matches!(found, Err(AskError::Refusal(_))), "{:?}", found);
            return Ok(());
        }
    };
    let plan = asked(planned, now.due);
    let sum = if plan["interest"] == "waived" { now.due - now.open_interest } else { now.due };
    let found = by_engine(&planned.question, &plan);
    if sum == 0 {
        note(seen, "nothing left");
        prop_assert_eq!(found.expect("a plan").terms, vec![]);
        return Ok(());
    }
    let debt = Debt::of(case, date(*as_of));
    let by_oracle = |days: &[NaiveDate], amount| debt.paid_in(&plan, days, amount).expect("known");
    let smallest_is = |days: &[NaiveDate], amount: i64| {
        matches!(by_oracle(days, amount), Course::Paid { .. })
            && (amount == 1 || by_oracle(days, amount - 1) == Course::Unpaid)
    };
    if let Some(amount) = named_amount(&plan) {
        let days = days(&plan, 600);
        let course = by_oracle(&days, amount);
        if course == Course::Unpaid {
            note(seen, "never ends");
            let Err(AskError::Invalid(invalid)) = found else {
                return Err(TestCaseError::fail(format!("{found:?} ends")));
            };
            let [problem] = invalid.problems.as_slice() else { panic!("{invalid}") };
            prop_assert_eq!(
                (problem.code, problem.path.as_str()),
                ("planNeverEnds", "plans[0].amount")
            );
            let named = problem.message.rsplit(' ').next().expect("a word").trim_end_matches('.');
            let smallest = Amount::parse(named).expect("an amount").cents();
            prop_assert!(smallest_is(&days, smallest), "{} is not the smallest", smallest);
            return Ok(());
        }
        let found = found.expect("a plan");
        prop_assert_eq!(found.amount.cents(), amount);
        return same(&found, &course, &now, seen);
    }
    let count = u32::try_from(plan["terms"].as_u64().expect("terms")).expect("few");
    let days = days(&plan, count);
    let found = found.expect("a plan");
    let amount = found.amount.cents();
    prop_assert!(smallest_is(&days, amount), "{} is not the smallest", amount);
    same(&found, &by_oracle(&days, amount), &now, seen)
}

fn same(found: &Plan, course: &Course, now: &Sums, seen: &Seen) -> Result<(), TestCaseError> {
    let Course::Paid { terms, costs_charged } = course else { panic!("not paid") };
    let rows = found.terms.iter().map(|term| Term {
        on: date(term.on),
        amount: term.amount.cents(),
        costs: term.pays.costs.cents(),
        interest: term.pays.interest.cents(),
        principal: term.pays.principal.cents(),
        left: term.left.cents(),
        provisional: term.provisional,
    });
    let rows: Vec<Term> = rows.collect();
    prop_assert_eq!(&rows, terms);
    prop_assert!(found.terms.iter().map(|term| term.number).eq(1..=terms.len()));
    let total: i64 = terms.iter().map(|term| term.amount).sum();
    prop_assert_eq!(found.total.cents(), total);
    prop_assert_eq!(found.due_now.cents(), now.due);
    prop_assert_eq!(found.extra_cost.cents(), total - now.due);
    prop_assert_eq!(found.costs.open.cents(), now.open_costs);
    prop_assert_eq!(found.costs.added.cents(), costs_charged - now.costs);
    prop_assert_eq!(found.ends_on.map(date), terms.last().map(|term| term.on));
    let provisional = terms.iter().any(|term| term.provisional);
    prop_assert_eq!(found.warnings.len(), usize::from(provisional));
    note(seen, if provisional { "provisional" } else { "published" });
    if found.extra_cost > Amount::ZERO {
        note(seen, "dearer");
    }
    if found.costs.added > Amount::ZERO {
        note(seen, "costs on the way");
    }
    if terms.len() > 12 {
        note(seen, "long");
    }
    Ok(())
}

/// Runs the comparison; among 1,000 plans at least so many must come to something.
fn compare(questions: impl Strategy<Value = Question>, least: &[(&str, u32)]) {
    let seen = Seen::default();
    let test = |planned: Planned| equals_oracle(&planned, &seen);
    runner(cases()).run(&planned(questions), test).unwrap_or_else(|error| panic!("{error}"));
    let seen = seen.into_inner();
    for (what, least) in least {
        let count = seen.get(what).copied().unwrap_or(0);
        assert!(count >= *least, "{what}: only {count} of {seen:?}");
    }
}

#[test]
fn random_plans_equal_the_oracle_to_the_cent() {
    let least = [
        ("dearer", 150),
        ("provisional", 20),
        ("never ends", 1),
        ("long", 80),
        ("costs on the way", 8),
    ];
    compare(questions(), &least);
}

#[test]
fn random_belgian_plans_equal_the_oracle_to_the_cent() {
    let least = [
        ("dearer", 150),
        ("provisional", 20),
        ("never ends", 1),
        ("long", 80),
        ("costs on the way", 8),
    ];
    compare(belgian_questions(), &least);
}
