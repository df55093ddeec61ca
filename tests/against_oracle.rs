//! The engine against the oracle: two programs, one law, the same cents.

use crate::oracle::{self, Mark, Outcome, Sums};
use crate::random::{Question, belgian_questions, keep_lawful, questions, runner};
use crate::support::{assessed, business_case, cents, consumer_case, day, letter, payment, with};
use chrono::NaiveDate;
use proptest::strategy::Strategy;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
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

fn date(day: Day) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), day.month(), day.day_of_month()).expect("a date")
}

fn by_oracle(case: &Value, as_of: Day) -> Outcome {
    oracle::assess(case, date(as_of))
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
    let test = |question| equals_oracle(&question);
    runner(cases()).run(&questions(), test).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn random_belgian_cases_equal_the_oracle_to_the_cent() {
    let test = |question| equals_oracle(&question);
    runner(cases()).run(&belgian_questions(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// How many of 1,000 random cases come to what, by the oracle: the same in every run.
fn reached(questions: &impl Strategy<Value = Question>) -> BTreeMap<&'static str, u32> {
    let counts = RefCell::new(BTreeMap::new());
    let count = |question: Question| {
        let (outcome, marks) = oracle::observe(&question.case, date(question.as_of));
        for what in came_about(&outcome, &marks) {
            *counts.borrow_mut().entry(what).or_insert(0) += 1;
        }
        Ok(())
    };
    runner(1_000).run(questions, count).expect("counting does not fail");
    counts.into_inner()
}

fn came_about(outcome: &Outcome, marks: &BTreeSet<Mark>) -> Vec<&'static str> {
    let marks = marks.iter().map(|mark| match mark {
        Mark::LumpSum => "lump sum",
        Mark::Released => "released clause",
        Mark::ReminderCharge => "reminder charge",
        Mark::RateCapped => "capped rate",
        Mark::SmallTermsCapped => "capped costs of small terms",
        Mark::RateCarriedOn => "rate carried on",
    });
    let mut found: Vec<_> = marks.collect();
    match outcome {
        Outcome::Owed { total, .. } => {
            let sums = [("interest", total.interest), ("costs", total.costs)];
            found.extend(sums.iter().filter(|(_, sum)| *sum > 0).map(|(what, _)| *what));
            if total.interest > 0 && total.paid > 0 {
                found.push("interest and payments");
            }
        }
        Outcome::RatesEnd | Outcome::RatesBegin => found.push("refusal"),
    }
    found
}

/// Too few lively cases would prove nothing.
#[test]
fn enough_random_cases_come_to_something() {
    let dutch =
        [("interest and payments", 350), ("costs", 400), ("capped costs of small terms", 25)];
    let belgian = [
        ("interest", 450),
        ("interest and payments", 300),
        ("costs", 400),
        ("lump sum", 90),
        ("released clause", 70),
        ("reminder charge", 20),
        ("capped rate", 8),
        ("refusal", 12),
    ];
    for (found, expected) in
        [(reached(&questions()), &dutch[..]), (reached(&belgian_questions()), &belgian)]
    {
        for (what, least) in expected {
            let count = found.get(what).copied().unwrap_or(0);
            assert!(count >= *least, "{what}: {count} of 1,000 random cases");
        }
        let refused = found.get("refusal").copied().unwrap_or(0);
        assert!(refused <= 100, "{refused} of 1,000 random cases are refused");
    }
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

/// Belgian invoices of before and after the borders of the acts in one case: of a consumer, one that
/// only the Civil Code decides about; in trade, one of before 16 March 2013.
#[test]
fn random_belgian_cases_of_mixed_regimes_equal_the_oracle_to_the_cent() {
    let test = |mut question: Question| {
        let consumer = question.case["debtor"]["capacity"] == "consumer";
        let (issued, received, due) = if consumer {
            ("2023-07-28", "2023-07-31", "2023-08-31")
        } else {
            ("2013-03-15", "2013-03-18", "2015-03-14")
        };
        let terms = question.case["terms"].as_object_mut().expect("terms");
        terms.remove("contractDate");
        let invoices = question.case["invoices"].as_array_mut().expect("invoices");
        let last = invoices.last_mut().expect("an invoice");
        last["issuedOn"] = json!(issued);
        last["receivedOn"] = json!(received);
        last["dueOn"] = json!(due);
        keep_lawful(&mut question.case);
        equals_oracle(&question)
    };
    runner(cases() / 5).run(&belgian_questions(), test).unwrap_or_else(|error| panic!("{error}"));
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

/// The same for a Belgian consumer, on each of the days around the two ends that the waiting term of
/// a first reminder has.
#[test]
fn named_belgian_situations_equal_the_oracle_to_the_cent() {
    let clauses = [
        json!({}),
        json!({ "interest": "legalMaximum", "penaltyClause": "legalMaximum" }),
        json!({ "interest": { "annualPercent": "10", "compounding": "yearly" } }),
        json!({ "penaltyClause": { "percent": "9", "minimum": "40.00", "maximum": "95.00" } }),
        json!({ "interest": { "annualPercent": "11" }, "penaltyClause": { "amount": "60.00" } }),
        json!({ "penaltyClause": { "amount": "60.00" }, "reciprocal": false }),
    ];
    let conventions = [
        json!({}),
        json!({ "asOfDay": "out", "rounding": "perLine" }),
        json!({ "releasedClause": "legalInterest", "imputation": "principalFirst" }),
        json!({ "dayCount": "thirty360", "rounding": "perHalfYear", "provisionalRates": true }),
    ];
    // When and how the reminder is sent, and the last day of its term by the two readings.
    let terms = [
        ("2026-03-06", "post", "2026-03-23", "2026-03-25"),
        ("2026-03-07", "email", "2026-03-21", "2026-03-23"),
        ("2026-03-23", "portal", "2026-04-06", "2026-04-07"),
    ];
    for (sent, channel, earliest, latest) in terms {
        let situations = around_waiting_term(sent, channel, earliest, latest);
        for (name, events) in &situations {
            for (clause, convention) in
                clauses.iter().flat_map(|clause| conventions.iter().map(move |c| (clause, c)))
            {
                for (size, reading) in [
                    ("sme", "earliest"),
                    ("sme", "latest"),
                    ("large", "earliest"),
                    ("large", "latest"),
                ] {
                    let case = consumer_case("1000.00", "2026-03-02", events.clone());
                    let case = with(case, "/jurisdiction", json!("BE"));
                    let case = with(case, "/creditor/size", json!(size));
                    let case = with(case, "/terms", clause.clone());
                    let case = with(case, "/conventions", convention.clone());
                    let case = with(case, "/conventions/waitingTerm", json!(reading));
                    for as_of in days_around(sent, latest) {
                        assert_eq!(
                            by_engine(&case, as_of),
                            by_oracle(&case, as_of),
                            "{name} under {clause}, {convention}, {reading} and {size} on {as_of}"
                        );
                    }
                }
            }
        }
    }
}

/// From the day before the reminder until some days after its term, and around the last rate known.
fn days_around(sent: &str, latest: &str) -> Vec<Day> {
    let end = day(latest).plus_days(3);
    let mut days = vec![day(sent).previous()];
    while days.last() < Some(&end) {
        days.push(days.last().expect("a day").plus_days(1));
    }
    days.extend(["2026-07-01", "2026-12-31", "2027-01-01"].map(day));
    days
}

fn around_waiting_term(
    sent: &str,
    channel: &str,
    earliest: &str,
    latest: &str,
) -> Vec<(&'static str, Value)> {
    let reminder = |on: &str| json!({ "type": "firstFreeReminder", "on": on, "channel": channel });
    let first = reminder(sent);
    let before = day(earliest).previous().to_string();
    let after = day(latest).plus_days(1).to_string();
    let pause =
        |on: &str, until: &str| json!({ "type": "interestPause", "on": on, "until": until });
    let credit = |on: &str| json!({ "type": "creditNote", "on": on, "amount": "700.00" });
    vec![
        ("a reminder only", json!([first])),
        ("a reminder on the due day", json!([reminder("2026-03-02")])),
        ("a reminder too early, and one later", json!([reminder("2026-03-02"), first])),
        ("a second reminder in the term", json!([first, reminder(&before)])),
        ("a part payment before the ends", json!([first, payment(&before, "400.00")])),
        ("a part payment on the earliest end", json!([first, payment(earliest, "600.00")])),
        ("a part payment on the latest end", json!([first, payment(latest, "850.00")])),
        ("a part payment after the ends", json!([first, payment(&after, "400.00")])),
        ("all paid on the earliest end", json!([first, payment(earliest, "1000.00")])),
        ("all paid on the latest end", json!([first, payment(latest, "1000.00")])),
        ("all paid after the ends", json!([first, payment(&after, "1000.00")])),
        ("a credit note on the latest end", json!([first, credit(latest)])),
        ("a credit note after the ends", json!([first, credit(&after)])),
        ("a pause over the ends", json!([first, pause(&before, &after)])),
        ("a notice of default", json!([{ "type": "noticeOfDefault", "on": sent }])),
    ]
}
