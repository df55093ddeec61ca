//! The oracle itself, against sums and days that were worked out by hand or published.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::belgium::{Penalty, end_of_waiting_term, highest_sum};
use super::law::{day, read_day};
use super::{Mark, Outcome, Sums, assess, observe};
use crate::support::{payment, table, with};

/// A business's invoice to a consumer or another business in Belgium.
fn belgian_case(debtor: &str, amount: &str, due_on: &str) -> Value {
    json!({
        "jurisdiction": "BE",
        "creditor": { "capacity": "business" },
        "debtor": { "capacity": debtor },
        "terms": {},
        "invoices": [{ "id": "1", "issuedOn": due_on, "dueOn": due_on, "amount": amount }],
        "events": [],
    })
}

fn reminded(on: &str) -> Value {
    json!({ "type": "firstFreeReminder", "on": on, "channel": "email" })
}

fn sums(case: &Value, as_of: NaiveDate) -> Sums {
    match assess(case, as_of) {
        Outcome::Owed { total, .. } => total,
        refused => panic!("{refused:?}"),
    }
}

/// Interest and costs that have arisen, in cents.
fn added(case: &Value, as_of: NaiveDate) -> (i64, i64) {
    let sums = sums(case, as_of);
    (sums.interest, sums.costs)
}

#[test]
fn sums_that_consumers_can_be_asked_for() {
    let examples = table("be_examples.csv");
    let caps: Vec<_> = examples.iter().filter(|row| row["kind"] == "b2c_cap").collect();
    assert_eq!(caps.len(), 5);
    for row in caps {
        let balance: i64 = row["inputs"].trim_start_matches("balance=").parse().expect("euros");
        let expected: i64 = row["expected"].parse().expect("euros");
        assert_eq!(highest_sum(balance * 100), expected * 100, "{}", row["id"]);
    }
    let borders = [
        (1, 2_000),
        (15_001, 3_000),
        (15_005, 3_001), // 30.005
        (50_000, 6_500),
        (50_001, 6_500),
        (50_010, 6_501), // 65.005
        (3_919_900, 199_995),
        (3_920_000, 200_000),
        (4_000_000, 200_000),
    ];
    for (balance, expected) in borders {
        assert_eq!(highest_sum(balance), expected, "{balance}");
    }
}

#[test]
fn sums_of_penalty_clauses() {
    let sum = |clause: Value, principal: i64| Penalty::read(&clause).sum(principal);
    assert_eq!(sum(Value::Null, 100_000), 0);
    assert_eq!(sum(json!("none"), 100_000), 0);
    assert_eq!(sum(json!("legalMaximum"), 100_000), 9_000);
    assert_eq!(sum(json!({ "amount": "50.00" }), 100), 5_000);
    let percent = json!({ "percent": "12.5", "minimum": "40.00", "maximum": "500.00" });
    assert_eq!(sum(percent.clone(), 100_004), 12_501); // 125.005
    assert_eq!(sum(percent.clone(), 100), 4_000);
    assert_eq!(sum(percent, 1_000_000), 50_000);
    let contrary = json!({ "percent": "10", "minimum": "40.00", "maximum": "30.00" });
    assert_eq!(sum(contrary, 35_000), 3_000);
}

#[test]
fn last_days_of_waiting_terms() {
    // Sent, electronic, last day by the earliest and by the latest reading.
    let terms = [
        ("2026-03-02", true, "2026-03-16", "2026-03-16"), // E10
        ("2026-03-06", false, "2026-03-23", "2026-03-25"), // E11: working days 7, 9, 10 or 9, 10, 11
        ("2023-09-04", true, "2023-09-18", "2023-09-18"),  // E12
        ("2023-09-04", false, "2023-09-20", "2023-09-21"), // E13
        ("2026-03-07", true, "2026-03-21", "2026-03-23"),  // Ends on a Saturday.
        ("2026-03-23", true, "2026-04-06", "2026-04-07"),  // Ends on Easter Monday.
        ("2026-05-13", false, "2026-05-31", "2026-06-02"), // Posted before Ascension Day.
        ("2025-12-24", false, "2026-01-11", "2026-01-13"), // Posted before Christmas: a term that ends on a Sunday.
    ];
    for (sent, electronic, earliest, latest) in terms {
        let last = |latest| end_of_waiting_term(read_day(sent), electronic, latest);
        assert_eq!(last(false), read_day(earliest), "{sent}, earliest");
        assert_eq!(last(true), read_day(latest), "{sent}, latest");
    }
}

#[test]
fn trade_bears_interest_and_forty_euros_by_right() {
    let case = belgian_case("business", "1000.00", "2026-01-31");
    assert_eq!(added(&case, day(2026, 1, 31)), (0, 0));
    assert_eq!(added(&case, day(2026, 2, 1)), (29, 4_000)); // 10.5 percent
    let case = with(case, "/terms/interest", json!({ "annualPercent": "10" }));
    assert_eq!(added(&case, day(2026, 4, 1)), (1_644, 4_000)); // E01: sixty days
    let case = with(case, "/terms/penaltyClause", json!({ "percent": "10", "minimum": "75.00" }));
    assert_eq!(added(&case, day(2026, 4, 1)), (1_644, 10_000));
}

#[test]
fn old_trade_changes_tables_in_march_2015() {
    let case = belgian_case("business", "1000.00", "2015-03-10");
    let case = with(case, "/terms/contractDate", json!("2013-03-15"));
    // Five days at 7.5 and five at 8.5 percent.
    assert_eq!(added(&case, day(2015, 3, 20)), (219, 0));
    let line_by_line = with(case.clone(), "/conventions", json!({ "rounding": "perLine" }));
    assert_eq!(added(&line_by_line, day(2015, 3, 20)), (103 + 116, 0));
    let new = with(case, "/terms/contractDate", json!("2013-03-16"));
    assert_eq!(added(&new, day(2015, 3, 20)), (233, 4_000));
}

#[test]
fn long_terms_between_businesses_are_unwritten() {
    let case = belgian_case("business", "1000.00", "2026-03-10");
    let case = with(case, "/invoices/0/issuedOn", json!("2026-01-08")); // 61 days
    let case = with(case, "/terms/contractDate", json!("2022-02-01"));
    assert_eq!(added(&case, day(2026, 2, 8)).1, 4_000); // Due on 7 February.
    let old = with(case.clone(), "/terms/contractDate", json!("2022-01-31"));
    assert_eq!(added(&old, day(2026, 3, 10)), (0, 0));
    let later = with(case, "/invoices/0/receivedOn", json!("2026-01-09"));
    assert_eq!(added(&later, day(2026, 3, 10)), (0, 0));
}

#[test]
fn civil_debts_wait_for_a_notice_of_default() {
    let case = belgian_case("consumer", "1000.00", "2026-01-31");
    let case = with(case, "/creditor/capacity", json!("consumer"));
    let case = with(case, "/terms/penaltyClause", json!({ "amount": "50.00" }));
    assert_eq!(added(&case, day(2026, 12, 31)), (0, 0));
    let notice = json!([{ "type": "noticeOfDefault", "on": "2026-03-01" }]);
    let noticed = with(case.clone(), "/events", notice);
    assert_eq!(added(&noticed, day(2026, 3, 1)), (0, 0));
    assert_eq!(added(&noticed, day(2026, 3, 11)), (123, 5_000)); // Ten days at 4.5 percent.
    let notice = json!([{ "type": "noticeOfDefault", "on": "2026-01-02", "payBy": "2026-01-09" }]);
    let noticed = with(case, "/events", notice);
    assert_eq!(added(&noticed, day(2026, 2, 10)), (123, 5_000)); // From the due day.
}

/// Sent on 2 March 2026 by e-mail: the waiting term ends on 16 March.
#[test]
fn consumers_have_the_waiting_term_for_free() {
    let case = belgian_case("consumer", "1000.00", "2026-01-31");
    assert_eq!(added(&case, day(2026, 12, 31)), (0, 0));
    let case = with(case, "/events", json!([reminded("2026-01-31"), reminded("2026-03-02")]));
    let agreed = with(case.clone(), "/terms/interest", json!({ "annualPercent": "10" }));
    let agreed = with(agreed, "/terms/penaltyClause", json!({ "percent": "9" }));
    let small = with(agreed.clone(), "/creditor/size", json!("sme"));
    for case in [&case, &agreed, &small] {
        assert_eq!(added(case, day(2026, 3, 16)), (0, 0));
        assert_eq!(sums(case, day(2026, 3, 16)).per_day, Some(0));
    }
    let after = day(2026, 3, 17);
    assert_eq!(added(&case, after), (12, 0)); // 4.5 percent
    assert_eq!(added(&agreed, after), (27, 9_000));
    assert_eq!(added(&small, after), (411, 9_000)); // Fifteen days.
    let partly = json!([reminded("2026-03-02"), payment("2026-03-16", "600.00")]);
    let partly = with(small, "/events", partly);
    assert_eq!(added(&partly, after), (164, 3_600)); // All fifteen days of 400.00.
}

#[test]
fn consumers_are_released_from_excessive_clauses() {
    let case = belgian_case("consumer", "1000.00", "2026-01-31");
    let case = with(case, "/events", json!([reminded("2026-03-02")]));
    let fair = with(case, "/terms/penaltyClause", json!({ "amount": "90.00" }));
    let excessive = [
        with(fair.clone(), "/terms/penaltyClause", json!({ "amount": "90.01" })),
        with(fair.clone(), "/terms/interest", json!({ "annualPercent": "10.51" })),
        with(fair.clone(), "/terms/reciprocal", json!(false)),
    ];
    assert_eq!(added(&fair, day(2026, 3, 17)), (12, 9_000));
    let lawful = with(fair, "/terms/interest", json!("legalMaximum"));
    assert_eq!(added(&lawful, day(2026, 3, 17)), (29, 9_000));
    for case in excessive {
        let (_, marks) = observe(&case, day(2026, 3, 17));
        assert!(marks.contains(&Mark::Released));
        assert_eq!(added(&case, day(2026, 12, 31)), (0, 0));
        let legal = with(case, "/conventions", json!({ "releasedClause": "legalInterest" }));
        assert_eq!(added(&legal, day(2026, 3, 17)), (12, 0));
    }
}

/// Twelve percent is allowed in 2024, when the cap is 12.5; from 2025 on only 11.5 is.
#[test]
fn agreed_rates_of_consumers_are_capped_day_by_day() {
    let case = belgian_case("consumer", "36500.00", "2024-11-30");
    let case = with(case, "/events", json!([reminded("2024-12-10")])); // Ends on 24 December.
    let case = with(case, "/terms/interest", json!({ "annualPercent": "12" }));
    assert_eq!(added(&case, day(2024, 12, 31)).0, 7 * 1_200);
    assert_eq!(added(&case, day(2025, 1, 2)).0, 7 * 1_200 + 2 * 1_150);
}

/// The fourth unpaid term of a year: three due days before it were reminded.
#[test]
fn further_reminders_of_regular_supply_cost_little() {
    let months = ["01", "02", "03", "04"];
    let invoice = |month: &str| {
        let due = format!("2026-{month}-20");
        json!({ "id": month, "issuedOn": due, "dueOn": due, "amount": "100.00" })
    };
    let first = |month: &str| {
        let on = format!("2026-{month}-25");
        json!({ "type": "firstFreeReminder", "on": on, "invoices": [month] })
    };
    let further = |on: &str| json!({ "type": "reminder", "on": on, "charge": "10.00", "postage": "1.50", "invoices": ["04"] });
    let mut case = belgian_case("consumer", "100.00", "2026-01-20");
    case["terms"]["recurringSupply"] = json!(true);
    case["invoices"] = months.iter().map(|month| invoice(month)).collect();
    let mut events: Vec<Value> = months.iter().map(|month| first(month)).collect();
    events.push(further("2026-04-25")); // On the day of the first reminder: free.
    events.push(further("2026-04-26"));
    case["events"] = json!(events);
    assert_eq!(sums(&case, day(2026, 4, 25)).costs, 0);
    assert_eq!(sums(&case, day(2026, 4, 26)).costs, 900);
    let (_, marks) = observe(&case, day(2026, 4, 26));
    assert!(marks.contains(&Mark::ReminderCharge));
    let once = with(case.clone(), "/terms/recurringSupply", json!(false));
    assert_eq!(sums(&once, day(2026, 4, 26)).costs, 0);
    events.remove(1);
    let unreminded = with(case, "/events", json!(events));
    assert_eq!(sums(&unreminded, day(2026, 4, 26)).costs, 0);
}

/// Netherlands: five terms of 266.66 would cost 200.00 by the tariff.
#[test]
fn small_terms_cost_no_more_than_the_cap_in_six_months() {
    let invoice = |id: usize| json!({ "id": id.to_string(), "issuedOn": "2024-10-31", "dueOn": "2024-10-31", "amount": "266.66" });
    let letter = |on: &str, invoices: &[&str]| {
        json!({
            "type": "fourteenDayLetter", "on": on, "receivedOn": on, "vatAnnounced": true,
            "invoices": invoices,
        })
    };
    let mut case = belgian_case("consumer", "266.66", "2024-10-31");
    case["jurisdiction"] = json!("NL");
    case["creditor"]["recoversVat"] = json!(false);
    case["invoices"] = (1..=6).map(invoice).collect();
    // The terms end on Wednesday 15 January and on Monday 14 and Tuesday 15 July 2025.
    let last =
        |on: &str| json!([letter("2025-01-01", &["1", "2", "3", "4", "5"]), letter(on, &["6"])]);
    let within = with(case, "/events", last("2025-06-30"));
    let costs = |case: &Value, as_of: NaiveDate| sums(case, as_of).costs;
    assert_eq!(costs(&within, day(2025, 1, 16)), 20_000 + 4_200);
    let capped = with(within, "/terms/recurringSupply", json!(true));
    assert_eq!(costs(&capped, day(2025, 1, 16)), 14_000 + 2_940);
    // Due on 15 July, within six months of 16 January; a day later not.
    assert_eq!(costs(&capped, day(2025, 7, 31)), 14_000 + 2_940);
    let later = with(capped.clone(), "/events", last("2025-07-01"));
    assert_eq!(costs(&later, day(2025, 7, 31)), 14_000 + 2_940 + 4_000 + 840);
    let (_, marks) = observe(&capped, day(2025, 7, 31));
    assert!(marks.contains(&Mark::SmallTermsCapped));
    // From 266.67 on a term is no small one.
    let large = with(capped, "/invoices/0/amount", json!("266.67"));
    let Outcome::Owed { claims, .. } = assess(&large, day(2025, 1, 16)) else {
        panic!("a Dutch case")
    };
    let shares: Vec<i64> = claims.iter().map(|claim| claim.costs).collect();
    // 40.00 and four shares of 140.00; VAT is 21 percent of 180.00.
    assert_eq!(shares, [4_756, 4_256, 4_256, 4_256, 4_256, 0]);
}

/// Ten euros a day from 1 February 2026 on.
fn ten_a_day(events: Value) -> Value {
    let case = belgian_case("business", "36500.00", "2026-01-31");
    let case = with(case, "/terms/interest", json!({ "annualPercent": "10" }));
    with(case, "/events", events)
}

fn planned(on: &str, last: &str, interest: &str) -> Value {
    json!({
        "type": "plan", "on": on, "interest": interest,
        "instalments": [{ "on": on, "amount": "1.00" }, { "on": last, "amount": "1.00" }],
    })
}

#[test]
fn interest_that_a_plan_stops_runs_on_after_its_last_term() {
    let interest = |events: Value, month, on| added(&ten_a_day(events), day(2026, month, on)).0;
    let stops = json!([planned("2026-02-10", "2026-03-01", "stops")]);
    assert_eq!(interest(stops.clone(), 2, 10), 10_000);
    assert_eq!(sums(&ten_a_day(stops.clone()), day(2026, 2, 10)).per_day, Some(0));
    assert_eq!(interest(stops.clone(), 3, 1), 10_000);
    assert_eq!(sums(&ten_a_day(stops.clone()), day(2026, 3, 1)).per_day, Some(1_000));
    assert_eq!(interest(stops, 3, 2), 11_000);
    let waived = json!([planned("2026-02-10", "2026-03-01", "waived")]);
    assert_eq!(interest(waived.clone(), 2, 9), 9_000);
    assert_eq!(interest(waived.clone(), 2, 10), 0);
    assert_eq!(interest(waived, 3, 2), 1_000);
    let runs = json!([planned("2026-02-10", "2026-03-01", "runs")]);
    assert_eq!(interest(runs, 3, 2), 30_000);
    // Another plan in its place changes nothing of that.
    let twice = json!([
        planned("2026-02-10", "2026-03-01", "stops"),
        planned("2026-02-15", "2026-04-01", "runs"),
    ]);
    assert_eq!(interest(twice, 3, 2), 11_000);
}

#[test]
fn a_plan_that_is_ended_stops_interest_no_longer() {
    let interest = |events: Value, on| added(&ten_a_day(events), day(2026, 2, on)).0;
    let plan = planned("2026-02-10", "2026-03-01", "stops");
    let ended = |on: &str| json!({ "type": "planEnded", "on": on });
    assert_eq!(interest(json!([plan, ended("2026-02-15")]), 15), 10_000);
    assert_eq!(interest(json!([plan, ended("2026-02-15")]), 16), 11_000);
    // Of two ends the earlier, and none that came before the plan.
    let ends = [ended("2026-02-09"), plan.clone(), ended("2026-02-17"), ended("2026-02-15")];
    assert_eq!(interest(json!(ends), 20), 15_000);
    assert_eq!(interest(json!([ended("2026-02-10"), plan]), 12), 10_000);
    assert_eq!(interest(json!([plan, ended("2026-02-10")]), 12), 12_000);
}

/// What was paid of the interest before is not given back, and costs stay.
#[test]
fn interest_that_is_given_up_is_what_is_open() {
    let plan = planned("2026-02-10", "2026-03-01", "waived");
    let case = ten_a_day(json!([payment("2026-02-05", "70.00"), plan]));
    // Forty euros of costs, and thirty of the fifty of interest.
    let before = sums(&case, day(2026, 2, 9));
    assert_eq!((before.interest, before.open_interest), (9_000, 6_000));
    let after = sums(&case, day(2026, 2, 10));
    assert_eq!((after.interest, after.open_interest, after.costs), (3_000, 0, 4_000));
    assert_eq!(after.due, 3_650_000);
    // Where the day itself bears no interest yet, it does when it is over, and that is open too.
    let out = with(case, "/conventions", json!({ "asOfDay": "out" }));
    assert_eq!(sums(&out, day(2026, 2, 9)).open_interest, 5_000);
    assert_eq!(sums(&out, day(2026, 2, 10)).open_interest, 0);
    assert_eq!(sums(&out, day(2026, 2, 11)).open_interest, 0);
}

#[test]
fn a_letter_with_a_faulty_term_makes_no_costs_of_a_consumer_fall_due() {
    let costs = |debtor: &str, from: Option<&str>| {
        let mut letter = json!({
            "type": "fourteenDayLetter", "on": "2026-03-10", "receivedOn": "2026-03-10",
        });
        if let Some(from) = from {
            letter["termFrom"] = json!(from);
        }
        let case = with(belgian_case(debtor, "1000.00", "2026-03-02"), "/events", json!([letter]));
        sums(&with(case, "/jurisdiction", json!("NL")), day(2026, 3, 25)).costs
    };
    assert_eq!(costs("consumer", None), 15_000);
    assert_eq!(costs("consumer", Some("dayAfterReceipt")), 15_000);
    assert_eq!(costs("consumer", Some("receipt")), 0);
    assert_eq!(costs("consumer", Some("sending")), 0);
    // In trade the law asks for no such letter at all.
    assert_eq!(costs("business", Some("sending")), 15_000);
}
