//! Broken input gets one error with every problem; the end of the tables is a refusal.

use crate::support::{
    assessed, business_case, case_files, consumer_case, day, json_files, payment, published_until,
    read, statement, with,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use vordering::{Case, Refusal};

#[test]
fn every_problem_code_has_a_bad_case() {
    let source = std::fs::read_to_string(crate::support::in_tests("../src/case/problem.rs"))
        .expect("a file");
    let codes = source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
    let codes: BTreeSet<&str> = codes.filter(|code| !code.contains(' ')).collect();
    assert!(codes.len() > 20);
    let mut files = case_files("bad");
    files.extend(json_files("questions"));
    let provoked: BTreeSet<&str> = files
        .iter()
        .flat_map(|(_, file)| file["expect"]["issues"].as_array().expect("issues"))
        .filter_map(|issue| issue["code"].as_str())
        .collect();
    // A case file is JSON and has no columns: those codes have tests of their own.
    let elsewhere = ["notJson", "wrongLength"];
    let missing: Vec<_> = codes
        .iter()
        .filter(|code| !elsewhere.contains(*code) && !provoked.contains(*code))
        .collect();
    assert!(missing.is_empty(), "no bad case provokes {missing:?}");
}

#[test]
fn text_that_is_not_json_is_one_problem() {
    for text in ["", "{", "[1,]", "\0", "{\"a\":NaN}", "'x'"] {
        let invalid = Case::from_json(text).expect_err("no case");
        assert_eq!(invalid.problems.len(), 1);
        assert_eq!(invalid.problems[0].code, "notJson", "{text:?}");
    }
    // Nesting without end is refused before it can exhaust the stack.
    assert!(Case::from_json(&"[".repeat(100_000)).is_err());
}

#[test]
fn a_wrong_name_is_answered_with_the_one_that_was_perhaps_meant() {
    for (field, meant) in [("dueDate", "dueOn"), ("amonut", "amount"), ("issued_on", "issuedOn")] {
        let case = with(
            consumer_case("1.00", "2026-03-31", json!([])),
            &format!("/invoices/0/{field}"),
            json!("x"),
        );
        let invalid = read(&case).expect_err("no case");
        assert_eq!(invalid.problems[0].code, "unknownField");
        assert_eq!(
            invalid.problems[0].message,
            format!("There is no such field here; did you mean {meant}?")
        );
    }
    let case =
        with(consumer_case("1.00", "2026-03-31", json!([])), "/invoices/0/zzzzzzzzzz", json!("x"));
    assert_eq!(
        read(&case).expect_err("no case").problems[0].message,
        "There is no such field here."
    );
}

#[test]
fn ten_thousand_events_are_read_and_one_more_is_not() {
    let mut events = vec![payment("2026-03-01", "0.01"); 10_000];
    let case = consumer_case("1000.00", "2026-03-31", json!(events));
    assert_eq!(statement(&case, "2026-03-31")["totals"]["due"], "900.00");
    events.push(payment("2026-03-01", "0.01"));
    let invalid =
        read(&consumer_case("1000.00", "2026-03-31", json!(events))).expect_err("too many");
    let found: Vec<_> =
        invalid.problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
    assert_eq!(found, [("tooMany", "events")]);
}

#[test]
fn after_the_last_rate_the_day_is_refused_with_its_date() {
    for (table, case) in [
        ("nl-consumer", consumer_case("1000.00", "2026-03-31", json!([]))),
        ("nl-commercial", business_case("1000.00", "2026-03-31", json!([]))),
    ] {
        let last = published_until(table);
        assert!(assessed(&case, &last.to_string()).is_ok());
        let refusal = assessed(&case, &last.next().to_string()).expect_err("no rate");
        assert_eq!(refusal, Refusal::RatesEnd { known_until: last });
        assert!(refusal.to_string().contains(&last.to_string()), "{refusal}");
        assert_eq!(refusal.code(), "ratesEnd");
        assert_eq!(refusal.known(), Some(last));
        let paid = with(case.clone(), "/events", json!([payment("2026-03-31", "1000.00")]));
        assert!(assessed(&paid, "2199-12-31").is_ok(), "a paid debt needs no rate");
        let agreed = with(case, "/terms/interest", json!({ "annualPercent": "5" }));
        assert!(assessed(&agreed, "2199-12-31").is_ok(), "an agreed rate needs no table");
    }
}

#[test]
fn provisional_rates_are_marked_on_every_line_they_touch() {
    let case = consumer_case("1000.00", "2026-06-30", json!([]));
    let case = with(case, "/conventions", json!({ "provisionalRates": true }));
    let last = published_until("nl-consumer");
    let found = statement(&case, &last.plus_days(400).to_string());
    let lines = found["lines"].as_array().expect("lines");
    let marked: Vec<_> = lines
        .iter()
        .filter(|line| line["kind"] == "interest")
        .map(|line| (day(line["from"].as_str().expect("a day")), line["provisional"] == true))
        .collect();
    assert!(marked.iter().all(|(from, provisional)| *provisional == (*from > last)), "{marked:?}");
    // Cut where the published rates end, and at the end of a year of interest.
    assert!(marked.contains(&(last.next(), true)), "{marked:?}");
    assert!(marked.iter().any(|(from, _)| *from > last.next()), "{marked:?}");
    assert_eq!(marked.first(), Some(&(day("2026-07-01"), false)));
    let last = lines.last().expect("a line");
    assert!(last["explanation"].as_str().is_some_and(|text| text.contains("not published yet")));
}

#[test]
fn before_the_first_rate_the_day_is_refused() {
    let case = consumer_case("1000.00", "1976-03-30", json!([]));
    assert_eq!(
        assessed(&case, "1976-04-30").expect_err("no rate"),
        Refusal::RatesBegin { known_from: day("1976-04-01") }
    );
}

/// A trillion euros at the highest rate for as long as days go: stated, or refused, never a panic.
#[test]
fn sums_beyond_all_measure_are_refused() {
    let case = consumer_case("1000000000000.00", "1976-04-01", json!([]));
    let terms = json!({ "termAgreed": true, "interest": { "annualPercent": "1000", "compounding": "yearly" } });
    let case = with(case, "/terms", terms);
    assert_eq!(assessed(&case, "2199-12-31").expect_err("too large"), Refusal::SumTooLarge);
    let found =
        statement(&consumer_case("1000000000000.00", "1992-01-01", json!([])), "2026-12-31");
    assert!(found["totals"]["due"].as_str().expect("a sum").len() >= 16);
}

/// Ten thousand invoices of 2001 until 2199 would be more than two million lines.
#[test]
fn statements_beyond_all_measure_are_refused() {
    let invoices = (0..10_000).map(|at| {
        json!({ "id": at.to_string(), "issuedOn": "2001-01-01", "dueOn": "2001-01-31", "amount": "100.00" })
    });
    let mut case = consumer_case("1.00", "2026-03-31", json!([]));
    case["invoices"] = invoices.collect();
    let case = with(case, "/conventions", json!({ "provisionalRates": true }));
    assert_eq!(assessed(&case, "2199-12-31").expect_err("too long"), Refusal::TooManyLines);
}

/// A thousand invoices and a thousand payments that name none: no line more than the money reaches.
#[test]
fn many_unnamed_payments_of_many_invoices_stay_small() {
    let invoices = (0..1_000).map(|at| {
        json!({ "id": at.to_string(), "issuedOn": "2025-01-01", "dueOn": "2025-01-31", "amount": "100.00" })
    });
    let start = day("2025-02-01");
    let payments = (0..1_000).map(|at| payment(&start.plus_days(at % 600).to_string(), "0.01"));
    let mut case = consumer_case("1.00", "2026-03-31", json!(payments.collect::<Vec<_>>()));
    case["invoices"] = invoices.collect();
    let found = statement(&case, "2026-11-22");
    assert!(found["lines"].as_array().expect("lines").len() < 10_000);
}

/// Every shape of value in every place of a case: an answer or an error, never a panic.
#[test]
fn junk_in_any_place_is_survived() {
    let case = {
        let mut events =
            vec![payment("2026-04-01", "1.00"), crate::support::letter("2026-04-07", "2026-04-09")];
        events.push(json!({ "type": "creditNote", "on": "2026-04-02", "amount": "1.00", "invoice": "1", "note": "n" }));
        let case = consumer_case("1000.00", "2026-03-31", json!(events));
        with(case, "/conventions", json!({ "dayCount": "actual365", "provisionalRates": false }))
    };
    let junk = [
        Value::Null,
        json!(true),
        json!(-1),
        json!(1e30),
        json!(0.1),
        json!(""),
        json!("\u{0}"),
        json!("💶"),
        json!("2026-02-30"),
        json!("9".repeat(20_000)),
        json!([]),
        json!({}),
        json!([[[[{}]]]]),
        json!({ "a": { "b": [] } }),
    ];
    let mut places = Vec::new();
    collect_places(&case, String::new(), &mut places);
    assert!(places.len() > 25);
    let mut refused = 0;
    for place in &places {
        for value in &junk {
            let mut broken = case.clone();
            *broken.pointer_mut(place).expect("a place") = value.clone();
            match read(&broken) {
                Ok(read) => drop(vordering::assess(&read, day("2026-11-22"))),
                Err(invalid) => {
                    refused += 1;
                    assert!(!invalid.problems.is_empty());
                    assert!(invalid.problems.iter().all(|problem| !problem.message.is_empty()));
                }
            }
        }
    }
    assert!(refused > places.len() * junk.len() / 2);
}

fn collect_places(value: &Value, pointer: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, field)| {
                collect_places(field, format!("{pointer}/{name}"), places);
            });
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(at, item)| collect_places(item, format!("{pointer}/{at}"), places));
        }
        _ => {}
    }
    places.push(pointer);
}
