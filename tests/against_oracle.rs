//! The engine against the oracle: two programs, one law, the same cents.

use crate::oracle::{self, Outcome, Sums};
use crate::random::{Question, questions, runner};
use crate::support::{assessed, business_case, cents, consumer_case, day, letter, payment, with};
use chrono::NaiveDate;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use std::cell::Cell;
use vordering::{Day, Refusal};

/// How many random cases there are: `make oracle` asks for more than the ordinary test run.
fn cases() -> u32 {
    std::env::var("ORACLE_CASES").map_or(10_000, |number| number.parse().expect("a number"))
}

fn sums(totals: &Value) -> Sums {
    Sums {
        principal: cents(&totals["principal"]),
        credited: cents(&totals["credited"]),
        interest: cents(&totals["interest"]),
        costs: cents(&totals["costs"]),
        paid: cents(&totals["paid"]),
        due: cents(&totals["due"]),
        overpaid: cents(&totals["overpaid"]),
        open_principal: cents(&totals["open"]["principal"]),
        open_interest: cents(&totals["open"]["interest"]),
        open_costs: cents(&totals["open"]["costs"]),
        per_day: totals.get("perDay").map(cents),
    }
}

fn by_engine(case: &Value, as_of: Day) -> Outcome {
    match assessed(case, &as_of.to_string()) {
        Err(Refusal::RatesEnd { .. }) => Outcome::RatesEnd,
        Err(Refusal::RatesBegin { .. }) => Outcome::RatesBegin,
        Err(refusal) => panic!("no random case is refused for this: {refusal}"),
        Ok(assessment) => {
            let statement = serde_json::to_value(assessment.statement).expect("a value");
            let claims = statement["claims"].as_array().expect("claims").iter().map(sums);
            Outcome::Owed { total: sums(&statement["totals"]), claims: claims.collect() }
        }
    }
}

fn by_oracle(case: &Value, as_of: Day) -> Outcome {
    let date = NaiveDate::from_ymd_opt(as_of.year(), as_of.month(), as_of.day_of_month());
    oracle::assess(case, date.expect("a date"))
}

fn equals_oracle(question: &Question) -> Result<(), TestCaseError> {
    let expected = by_oracle(&question.case, question.as_of);
    let found = by_engine(&question.case, question.as_of);
    if found == expected {
        return Ok(());
    }
    Err(TestCaseError::fail(format!("engine {found:#?}, oracle {expected:#?}")))
}

#[test]
fn random_cases_equal_the_oracle_to_the_cent() {
    let owed = Cell::new(0);
    let test = |question| equals_oracle(&question);
    runner(cases()).run(&questions(), test).unwrap_or_else(|error| panic!("{error}"));
    // How many of them owe something is the same in every run; too few would prove nothing.
    let mut runner = runner(1_000);
    runner
        .run(&questions(), |question| {
            let outcome = by_oracle(&question.case, question.as_of);
            let lively = matches!(outcome, Outcome::Owed { total, .. } if total.interest > 0 && total.paid > 0);
            owed.set(owed.get() + u32::from(lively));
            Ok(())
        })
        .expect("counting does not fail");
    assert!(
        owed.get() > 300,
        "only {} of 1,000 random cases have interest and payments",
        owed.get()
    );
}

/// Invoices of before and after 8 August 2002 in one case: some bear statutory interest, some
/// commercial, so that the more onerous is paid first.
#[test]
fn random_cases_of_mixed_regimes_equal_the_oracle_to_the_cent() {
    let test = |mut question: Question| {
        let terms = question.case["terms"].as_object_mut().expect("terms");
        terms.remove("contractDate");
        let invoices = question.case["invoices"].as_array_mut().expect("invoices");
        invoices.last_mut().expect("an invoice")["issuedOn"] = json!("2002-08-07");
        equals_oracle(&question)
    };
    runner(cases() / 5).run(&questions(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// The situations in which calculators go wrong, one by one, on each of the days around them.
#[test]
fn named_situations_equal_the_oracle_to_the_cent() {
    let due = "2024-02-29";
    let sent = letter("2024-03-11", "2024-03-13"); // its term ends on 27 March
    let situations: Vec<(&str, Value)> = vec![
        ("a part payment before the letter", json!([payment("2024-03-08", "400.00"), sent])),
        ("a part payment within its term", json!([sent, payment("2024-03-27", "400.00")])),
        ("a part payment after its term", json!([sent, payment("2024-03-28", "400.00")])),
        ("an overpayment", json!([sent, payment("2024-05-01", "5000.00")])),
        ("a payment on the due date", json!([payment(due, "1000.00")])),
        ("a payment the day after", json!([payment("2024-03-01", "1000.00")])),
        ("a payment on an anniversary", json!([payment("2025-02-28", "300.00")])),
        ("a payment the day after an anniversary", json!([payment("2025-03-01", "300.00")])),
        (
            "two payments on one day",
            json!([payment("2025-02-28", "5.00"), payment("2025-02-28", "300.00")]),
        ),
        (
            "a payment of interest only",
            json!([payment("2025-06-30", "10.00"), payment("2026-03-01", "1.00")]),
        ),
        (
            "payments around a change of rate",
            json!([payment("2024-12-31", "99.99"), payment("2025-01-01", "0.01")]),
        ),
        (
            "a credit note for all that is left",
            json!([{ "type": "creditNote", "on": "2025-07-01", "amount": "1234.56" }]),
        ),
        ("no events", json!([])),
    ];
    let conventions = [
        json!({}),
        json!({ "asOfDay": "out" }),
        json!({ "rounding": "perLine" }),
        json!({ "rounding": "perHalfYear", "dayCount": "actualActual" }),
        json!({ "dayCount": "actual366" }),
        json!({ "dayCount": "thirty360", "compounding": "none" }),
        json!({ "imputation": "principalFirst" }),
        json!({ "fourteenDayTerm": "asCounted" }),
    ];
    let days = [
        "2024-02-28",
        due,
        "2024-03-01",
        "2024-03-27",
        "2024-03-28",
        "2024-12-31",
        "2025-01-01",
        "2025-02-27",
        "2025-02-28",
        "2025-03-01",
        "2026-02-28",
        "2026-03-01",
        "2026-11-22",
        "2026-12-31",
    ];
    for (name, events) in situations {
        for debt in
            [consumer_case("1234.56", due, events.clone()), business_case("1234.56", due, events)]
        {
            for convention in &conventions {
                let case = with(debt.clone(), "/conventions", convention.clone());
                for as_of in days {
                    let as_of = day(as_of);
                    assert_eq!(
                        by_engine(&case, as_of),
                        by_oracle(&case, as_of),
                        "{name} under {convention} on {as_of}"
                    );
                }
            }
        }
    }
}
