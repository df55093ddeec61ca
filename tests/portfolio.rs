//! Claims in columns give the sums, and the next step, that each would have as a case of its own.

use crate::random::{belgian_questions, questions, runner};
use crate::support::{
    belgian_trade_case, business_case, case_files, consumer_case, day, payment, read, with,
};
use proptest::prelude::Strategy;
use serde_json::{Value, json};
use vordering::case::Columns;
use vordering::timeline::{NextCode, NextStep};
use vordering::{Day, Language, Portfolio, timeline, totals};

/// A single claim of a case, with the payments of the case as if they were all for it, and the first
/// letter of the kind that the law asks for.
struct Alone {
    invoice: Value,
    payments: Vec<(Day, i64)>,
    letter_on: Option<Day>,
}

fn texts<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value[name].as_str()
}

fn number(day: Option<Day>) -> i32 {
    day.map_or(-1, Day::to_epoch)
}

fn cents(amount: &Value) -> i64 {
    crate::support::cents(amount)
}

/// The claims of a case, each alone. Days before 1970 are for no portfolio.
fn alone(case: &Value) -> Vec<Alone> {
    let none = Vec::new();
    let events = case["events"].as_array().unwrap_or(&none);
    let on = |event: &Value| day(texts(event, "on").expect("a day"));
    let mut payments: Vec<(Day, i64)> = events
        .iter()
        .filter(|event| event["type"] == "payment")
        .map(|event| (on(event), cents(&with_two_decimals(&event["amount"]))))
        .collect();
    payments.sort_by_key(|(day, _)| *day);
    let letters = ["fourteenDayLetter", "firstFreeReminder", "noticeOfDefault"];
    let mut sent = events.iter().filter(|event| letters.iter().any(|kind| event["type"] == *kind));
    let letter_on = sent.next().map(on);
    let invoices = case["invoices"].as_array().expect("invoices");
    let alone = invoices.iter().map(|invoice| {
        let mut invoice = invoice.clone();
        invoice["id"] = json!("1");
        invoice.as_object_mut().expect("an invoice").retain(|name, _| {
            ["id", "issuedOn", "dueOn", "receivedOn", "amount"].contains(&name.as_str())
        });
        Alone { invoice, payments: payments.clone(), letter_on }
    });
    alone.collect()
}

fn with_two_decimals(amount: &Value) -> Value {
    let text = amount.as_str().expect("an amount");
    let (euros, decimals) = text.split_once('.').unwrap_or((text, ""));
    json!(format!("{euros}.{decimals:0<2}"))
}

/// The letter that the law asks for of such a claim.
fn letter(case: &Value, on: Day) -> Option<Value> {
    let read = read(case).ok()?;
    let regime = read.regime(read.claims.first()?);
    let no_term = case["terms"]["termAgreed"] == json!(false);
    let kind = if regime.consumer.is_some() {
        "firstFreeReminder"
    } else if case["jurisdiction"] == "BE" || regime.needs_notice(!no_term) {
        "noticeOfDefault"
    } else {
        "fourteenDayLetter"
    };
    let mut letter = json!({ "type": kind, "on": on.to_string() });
    if kind == "firstFreeReminder" {
        letter["channel"] = json!("post");
    }
    if kind == "noticeOfDefault" && case["jurisdiction"] == "NL" {
        // Fourteen days are usual.
        letter["payBy"] = json!(on.plus_days(14).to_string());
    }
    if kind == "fourteenDayLetter" && case["creditor"]["recoversVat"] == json!(false) {
        letter["vatAnnounced"] = json!(true);
    }
    Some(letter)
}

/// The same claim as a case of its own.
fn as_case(case: &Value, claim: &Alone) -> Value {
    let payments = claim.payments.iter().map(|(on, cents)| {
        let amount = format!("{}.{:02}", cents / 100, cents % 100);
        json!({ "type": "payment", "on": on.to_string(), "amount": amount })
    });
    let mut own = case.clone();
    own["invoices"] = json!([claim.invoice]);
    own["events"] = json!([]);
    let mut events: Vec<Value> = payments.collect();
    events.extend(claim.letter_on.and_then(|on| letter(&own, on)));
    own["events"] = json!(events);
    own
}

fn columns(claims: &[Alone]) -> Columns {
    let day_of =
        |name: &'static str| move |claim: &Alone| number(texts(&claim.invoice, name).map(day));
    let mut columns = Columns {
        amount: claims
            .iter()
            .map(|claim| Some(cents(&with_two_decimals(&claim.invoice["amount"]))))
            .collect(),
        issued_on: claims.iter().map(day_of("issuedOn")).collect(),
        due_on: claims.iter().map(day_of("dueOn")).collect(),
        received_on: claims.iter().map(day_of("receivedOn")).collect(),
        letter_on: claims.iter().map(|claim| number(claim.letter_on)).collect(),
        payment_starts: vec![0],
        ..Columns::default()
    };
    for claim in claims {
        columns.payment_on.extend(claim.payments.iter().map(|(day, _)| day.to_epoch()));
        columns.payment.extend(claim.payments.iter().map(|(_, cents)| Some(*cents)));
        columns.payment_starts.push(u32::try_from(columns.payment.len()).expect("few"));
    }
    columns
}

fn terms_of(case: &Value) -> Value {
    let mut terms = case.clone();
    let fields = terms.as_object_mut().expect("a case");
    fields.remove("invoices");
    fields.remove("events");
    json!([terms])
}

/// Compares each claim of a case; gives how many there were, and how many of them were counted without a case.
fn compare(case: &Value, as_of: Day) -> (usize, usize) {
    let claims = alone(case);
    let own: Vec<Value> = claims.iter().map(|claim| as_case(case, claim)).collect();
    let read: Vec<_> = own.iter().map(read).collect();
    let terms = terms_of(case);
    let portfolio = Portfolio::read(&Some(&terms), &columns(&claims));
    if read.iter().any(Result::is_err) {
        let problems: Vec<_> = read.iter().filter_map(|read| read.as_ref().err()).collect();
        assert!(portfolio.is_err(), "{problems:?}\n{case:#}");
        return (0, 0);
    }
    let portfolio = portfolio.unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let mut found = Vec::new();
    portfolio.totals(as_of, 0..claims.len(), |sums| found.push(sums));
    assert_eq!(found.len(), claims.len());
    let mut steps = Vec::new();
    portfolio.next_steps(as_of, 0..claims.len(), |next| steps.push(next));
    assert_eq!(steps.len(), claims.len());
    for (((found, step), own), case) in found.into_iter().zip(steps).zip(read).zip(&own) {
        let own = own.expect("checked");
        let expected = totals(&own, as_of).map(|totals| totals.sums);
        assert_eq!(found, expected, "on {as_of}: {case:#}");
        let told =
            timeline(&own, as_of, Language::default()).map(|told| told.next.map(|next| next.next));
        let expected = told.map(|next| {
            next.map(|next| NextStep {
                step: match next.code {
                    NextCode::Step(step) => step,
                    NextCode::Measure(code) => panic!("{code:?} before a step: {case:#}"),
                },
                allowed: next.allowed,
                on: next.recommended_on.or(next.earliest_on),
            })
        });
        assert_eq!(step, expected, "on {as_of}: {case:#}");
    }
    let quick = claims.iter().filter(|claim| claim.letter_on.is_none_or(|on| on > as_of)).count();
    (claims.len(), quick)
}

/// Every regime of both countries, every convention, up to twenty payments.
#[test]
fn random_claims_are_worth_what_they_are_as_cases() {
    let (mut all, mut quick) = (0, 0);
    for strategy in [questions().boxed(), belgian_questions().boxed()] {
        let mut count = |case: &Value, as_of: Day| {
            let (of_case, quickly) = compare(case, as_of);
            all += of_case;
            quick += quickly;
        };
        let counted = std::cell::RefCell::new(&mut count);
        runner(3_000)
            .run(&strategy, |question| {
                (counted.borrow_mut())(&question.case, question.as_of);
                // Most letters make a claim slow: so once more without.
                let mut bare = question.case.clone();
                if let Some(events) = bare["events"].as_array_mut() {
                    events.retain(|event| event["type"] == "payment");
                }
                (counted.borrow_mut())(&bare, question.as_of);
                Ok(())
            })
            .unwrap_or_else(|error| panic!("{error}"));
    }
    assert!(quick > 10_000 && all - quick > 2_000, "{quick} of {all} counted quickly");
}

/// The days on which something begins or changes, one by one: the first day of the table of rates, the last day of a rate,
/// the last day of payment and the ones around it, with a payment on each.
#[test]
fn claims_are_worth_what_they_are_as_cases_on_the_day_of_a_change() {
    let clause = json!({ "percent": "10" });
    let kinds = [
        belgian_trade_case("1000.00", "2025-01-31", json!([])),
        with(
            belgian_trade_case("1000.00", "2025-01-31", json!([])),
            "/terms/penaltyClause",
            clause,
        ),
        business_case("1000.00", "2025-01-31", json!([])),
        consumer_case("1000.00", "2025-01-31", json!([])),
    ];
    let mut count = 0;
    for case in kinds {
        let first = published_from(&case);
        let mut dues = changes(&case);
        dues.extend(["2025-01-31", "2024-12-30"].map(day));
        dues.extend([first, first.previous(), first.previous().previous()]);
        for due in dues {
            let case = ["/invoices/0/dueOn", "/invoices/0/issuedOn", "/terms/contractDate"]
                .iter()
                .fold(case.clone(), |case, place| with(case, place, json!(due.to_string())));
            for paid in [due.previous(), due, due.next(), due.next().next()] {
                let case =
                    with(case.clone(), "/events", json!([payment(&paid.to_string(), "300.00")]));
                for as_of in [due.previous(), due, due.next(), due.next().next(), due.plus_days(40)]
                {
                    count += compare(&case, as_of).1;
                }
            }
        }
    }
    assert!(count > 4_000, "{count} were counted without a case");
}

/// The last days of payment for which interest begins on the last day of a rate.
fn changes(case: &Value) -> Vec<Day> {
    let read = read(case).expect("a case");
    let tables = read.regime(&read.claims[0]).rates.iter().map(|tenure| tenure.table);
    let since = day("1980-01-01");
    let rows = tables.flat_map(|table| table.rows.iter().map(|row| row.from));
    rows.filter(|from| *from > since).map(|from| from.previous().previous()).collect()
}

/// The first day of the interest of a debt.
fn published_from(case: &Value) -> Day {
    let read = read(case).expect("a case");
    let regime = read.regime(&read.claims[0]);
    regime.rates.iter().map(|tenure| tenure.from).min().expect("a table")
}

/// The case files, which were reckoned by hand.
#[test]
fn the_claims_of_the_case_files_are_worth_what_they_are_alone() {
    let mut count = 0;
    for (_, file) in case_files("good") {
        let as_of = file["asOf"].as_str().map_or_else(|| day("2026-11-22"), day);
        let late = file["case"]["invoices"].as_array().is_some_and(|invoices| {
            invoices.iter().all(|invoice| texts(invoice, "issuedOn") >= Some("1970-01-01"))
        });
        let credit = file["case"]["invoices"][0].get("subject").is_some();
        if late && !credit {
            count += compare(&file["case"], as_of).0;
        }
    }
    assert!(count > 50, "{count}");
}

/// Columns of wrong lengths, amounts that are no cents, days out of the calendar, terms that are not
/// there: every problem, with its place.
#[test]
fn every_problem_of_the_columns_is_told() {
    let terms = json!([{
        "schema": "vordering/case/1",
        "jurisdiction": "NL",
        "creditor": { "capacity": "business" },
        "debtor": { "capacity": "consumer" },
    }]);
    let whole = Columns {
        amount: vec![Some(10_000); 3],
        issued_on: vec![20_000; 3],
        due_on: vec![20_030; 3],
        ..Columns::default()
    };
    assert!(Portfolio::read(&Some(&terms), &whole).is_ok());
    let problems = |columns: &Columns| {
        let invalid = Portfolio::read(&Some(&terms), columns).expect_err("a problem");
        let told = invalid.problems.iter().map(|problem| (problem.code, problem.path.clone()));
        told.collect::<Vec<_>>()
    };
    let short = Columns { due_on: vec![20_030], letter_on: vec![-1; 4], ..whole.clone() };
    assert_eq!(
        problems(&short),
        [("wrongLength", "dueOn".to_owned()), ("wrongLength", "letterOn".to_owned())]
    );
    let wrong = Columns {
        amount: vec![None, Some(0), Some(i64::MAX)],
        issued_on: vec![20_000, -1, 200_000],
        terms: vec![0, 1, 0],
        ..whole.clone()
    };
    assert_eq!(
        problems(&wrong),
        [
            ("amountMalformed", "amount[0]".to_owned()),
            ("amountNotPositive", "amount[1]".to_owned()),
            ("missing", "issuedOn[1]".to_owned()),
            ("numberTooLarge", "terms[1]".to_owned()),
            ("amountTooLarge", "amount[2]".to_owned()),
            ("dayOutOfRange", "issuedOn[2]".to_owned()),
        ]
    );
    let undated = Columns { due_on: vec![20_030, -1, 19_000], ..whole.clone() };
    assert_eq!(
        problems(&undated),
        [
            ("dueDateMissing", "claims[1].dueOn".to_owned()),
            ("dueBeforeIssued", "claims[2].dueOn".to_owned()),
        ]
    );
    let starts = Columns {
        payment_starts: vec![0, 1, 0, 2],
        payment_on: vec![20_040, 20_050],
        payment: vec![Some(1), Some(2)],
        ..whole
    };
    assert_eq!(problems(&starts), [("notInOrder", "paymentStarts[1]".to_owned())]);
}
