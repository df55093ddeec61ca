//! Random cases: small worlds in which anything that a case can say may be said.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use vordering::Day;

use crate::support::day;

/// A case and the day for which it is to be assessed.
#[derive(Debug, Clone)]
pub struct Question {
    pub case: Value,
    pub as_of: Day,
}

/// The same cases in every run: a failure can be looked at again.
pub fn runner(cases: u32) -> TestRunner {
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// One invoice before it is written down.
#[derive(Debug, Clone)]
struct Invoice {
    issued: Day,
    received: Day,
    due: Day,
    amount: String,
}

/// Cases of one to three invoices that fell due between 2014 and 2026, with up to eight events.
///
/// Days cluster where the law does something: due dates, anniversaries, ends of February, changes
/// of rates, and several events on one day.
pub fn questions() -> impl Strategy<Value = Question> {
    let everything = (invoices(), parties(), terms(), conventions(), as_of_offsets());
    everything.prop_flat_map(|(invoices, parties, terms, conventions, offset)| {
        let due = invoices.iter().map(|invoice| invoice.due).min().expect("an invoice");
        let as_of = due.plus_days(offset).min(day("2026-12-31"));
        let events = prop::collection::vec(event(due, invoices.len()), 0..=8);
        events.prop_map(move |events| {
            let case = case(&invoices, &parties, &terms, &conventions, &events);
            Question { case, as_of }
        })
    })
}

fn case(
    invoices: &[Invoice],
    (creditor, debtor): &(Value, Value),
    terms: &Value,
    conventions: &Value,
    events: &[Value],
) -> Value {
    let mut terms = terms.clone();
    // Nobody sends an invoice before there is a contract.
    let first = invoices.iter().map(|invoice| invoice.issued).min().expect("an invoice");
    if terms["contractDate"].as_str().is_some_and(|contract| day(contract) > first) {
        terms.as_object_mut().expect("terms").remove("contractDate");
    }
    let invoices = invoices.iter().enumerate().map(|(at, invoice)| {
        json!({
            "id": at.to_string(),
            "issuedOn": invoice.issued.to_string(),
            "receivedOn": invoice.received.to_string(),
            "dueOn": invoice.due.to_string(),
            "amount": invoice.amount,
        })
    });
    json!({
        "schema": "vordering/case/1",
        "jurisdiction": "NL",
        "creditor": creditor,
        "debtor": debtor,
        "terms": terms,
        "invoices": invoices.collect::<Vec<_>>(),
        "events": events,
        "conventions": conventions,
    })
}

/// Often of one day, so that a payment that names none of them is shared between them.
fn invoices() -> impl Strategy<Value = Vec<Invoice>> {
    let terms = prop_oneof![4 => 0_u32..60, 1 => 60_u32..130];
    let receipts = prop_oneof![2 => Just(2_u32), 1 => 0_u32..=20];
    let invoice = (due_days(), amounts(), terms, receipts);
    (prop::collection::vec(invoice, 1..=3), any::<bool>()).prop_map(|(invoices, one_day)| {
        let first = before(invoices[0].0, invoices[0].2);
        let invoice = |(due, amount, term, receipt)| {
            let (issued, due) =
                if one_day { (first, first.plus_days(term)) } else { (before(due, term), due) };
            Invoice { issued, received: issued.plus_days(receipt), due, amount }
        };
        invoices.into_iter().map(invoice).collect()
    })
}

fn before(on: Day, days: u32) -> Day {
    (0..days).fold(on, |on, _| on.previous())
}

fn due_days() -> impl Strategy<Value = Day> {
    prop_oneof![
        4 => (0_u32..4_500).prop_map(|days| day("2014-07-01").plus_days(days)),
        1 => prop::sample::select(vec![
            "2016-02-29", "2020-02-29", "2024-02-29", "2015-02-28", "2023-02-28", "2014-12-31",
            "2019-12-31", "2022-12-31", "2023-06-30", "2024-06-30", "2025-12-31", "2015-01-31",
        ])
        .prop_map(day),
    ]
}

/// Mostly amounts as on invoices; some that make exact halves and borders of the tariff.
fn amounts() -> impl Strategy<Value = String> {
    let cents = |range: std::ops::Range<u64>| {
        range.prop_map(|cents| format!("{}.{:02}", cents / 100, cents % 100))
    };
    prop_oneof![
        6 => cents(1..500_000),
        2 => cents(1..200_000_000),
        1 => cents(1..200),
        1 => prop::sample::select(vec!["12.50", "365.00", "36500.00", "2500.00", "73.00", "182500.00"])
            .prop_map(str::to_owned),
    ]
}

/// Creditor and debtor; every other time a small creditor of a large debtor.
fn parties() -> impl Strategy<Value = (Value, Value)> {
    let debtor = prop_oneof![3 => Just("consumer"), 3 => Just("business"), 1 => Just("government")];
    let creditor =
        prop_oneof![8 => Just("business"), 1 => Just("government"), 1 => Just("consumer")];
    let size = || prop::sample::select(vec![None, Some("sme"), Some("large")]);
    let sizes = prop_oneof![1 => Just((Some("sme"), Some("large"))), 1 => (size(), size())];
    (creditor, debtor, sizes, any::<bool>()).prop_map(|(creditor, debtor, sizes, recovers_vat)| {
        let mut creditor = json!({ "capacity": creditor, "recoversVat": recovers_vat });
        let mut debtor = json!({ "capacity": debtor });
        for (party, size) in [(&mut creditor, sizes.0), (&mut debtor, sizes.1)] {
            if let Some(size) = size {
                party["size"] = json!(size);
            }
        }
        (creditor, debtor)
    })
}

fn terms() -> impl Strategy<Value = Value> {
    let contract = prop::option::of(prop::sample::select(vec![
        "2002-08-07",
        "2002-08-08",
        "2013-03-15",
        "2013-03-16",
        "2017-06-30",
        "2017-07-01",
        "2022-06-30",
        "2022-07-01",
    ]));
    let agreed = prop::option::weighted(0.8, prop::bool::weighted(0.75));
    let percents = || prop::sample::select(vec!["0", "2", "8.125", "12", "0.5", "1.2345"]);
    let compounding = || prop::sample::select(vec![None, Some("yearly"), Some("none")]);
    let floors = prop::option::of(prop::sample::select(vec!["3", "8", "10.25", "12", "16.5"]));
    let interest = prop_oneof![
        6 => Just(None),
        1 => (percents(), compounding())
            .prop_map(|(percent, c)| Some((json!({ "annualPercent": percent }), c))),
        1 => (prop::sample::select(vec!["0", "1", "1.5", "0.125", "0.8333"]), compounding())
            .prop_map(|(percent, c)| Some((json!({ "monthlyPercent": percent }), c))),
        2 => (percents(), floors, compounding()).prop_map(|(percent, floor, c)| {
            let mut interest = json!({ "surchargePercent": percent });
            if let Some(floor) = floor {
                interest["floorPercent"] = json!(floor);
            }
            Some((interest, c))
        }),
    ];
    let clause =
        prop::option::weighted(0.15, prop::sample::select(vec!["10.00", "100.00", "750.00"]));
    (contract, agreed, interest, clause).prop_map(|(contract, agreed, interest, clause)| {
        let mut terms = json!({});
        if let Some(contract) = contract {
            terms["contractDate"] = json!(contract);
        }
        if let Some(agreed) = agreed {
            terms["termAgreed"] = json!(agreed);
        }
        if let Some((interest, compounding)) = interest {
            terms["interest"] = interest;
            if let Some(compounding) = compounding {
                terms["interest"]["compounding"] = json!(compounding);
            }
        }
        if let Some(amount) = clause {
            terms["costsClause"] = json!({ "amount": amount });
        }
        terms
    })
}

fn conventions() -> impl Strategy<Value = Value> {
    let choice = |values: &'static [&'static str]| prop::sample::select(values);
    let any = (
        choice(&["actual365", "actualActual", "actual366", "thirty360"]),
        choice(&["once", "perLine", "perHalfYear"]),
        choice(&["in", "out"]),
        choice(&["yearly", "none"]),
        choice(&["statutory", "principalFirst"]),
        choice(&["extended", "asCounted"]),
        any::<bool>(),
    );
    let any = any.prop_map(|(count, rounding, last, compounding, imputation, term, provisional)| {
        json!({
            "dayCount": count, "rounding": rounding, "asOfDay": last, "compounding": compounding,
            "imputation": imputation, "fourteenDayTerm": term, "provisionalRates": provisional,
        })
    });
    prop_oneof![1 => Just(json!({})), 1 => any]
}

fn as_of_offsets() -> impl Strategy<Value = u32> {
    prop_oneof![4 => 0_u32..1_500, 2 => 0_u32..4_500, 1 => prop::sample::select(vec![0, 1, 365, 366, 730, 731, 1_461])]
}

/// Events from some weeks before the first due date until years after it.
fn event(due: Day, claims: usize) -> impl Strategy<Value = Value> {
    let days = prop_oneof![
        4 => 0_u32..900,
        2 => 0_u32..60,
        2 => prop::sample::select(vec![20_u32, 21, 30, 31, 50, 385, 386, 750, 751, 1_481]),
        1 => 0_u32..3_000,
    ];
    // Twenty days earlier, so that offset 20 is the due date itself and 385 the first anniversary.
    let start = before(due, 20);
    let lengths = prop_oneof![1 => 0_u32..=40, 1 => 0_u32..=400];
    (
        days,
        0_u32..14,
        amounts(),
        0..claims,
        prop::option::weighted(0.7, 0_u32..9),
        lengths,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(move |(days, kind, amount, claim, delay, length, vat, all)| {
            let on = start.plus_days(days).min(day("2030-06-30"));
            let id = claim.to_string();
            let mut event = json!({ "on": on.to_string() });
            match kind {
                0..=5 => {
                    event["type"] = json!("payment");
                    event["amount"] = json!(amount);
                    if !all {
                        event["invoice"] = json!(id);
                    }
                    return event;
                }
                6 => {
                    event["type"] = json!("creditNote");
                    event["amount"] = json!(amount);
                    event["invoice"] = json!(id);
                    return event;
                }
                7..=9 => {
                    event["type"] = json!("fourteenDayLetter");
                    event["vatAnnounced"] = json!(vat);
                    if let Some(delay) = delay {
                        event["receivedOn"] = json!(on.plus_days(delay).to_string());
                    }
                }
                10..=11 => {
                    event["type"] = json!("noticeOfDefault");
                    event["payBy"] = json!(on.plus_days(length % 41).to_string());
                }
                _ => {
                    event["type"] = json!("interestPause");
                    event["until"] = json!(on.plus_days(length).to_string());
                }
            }
            if !all {
                event["invoices"] = json!([id]);
            }
            event
        })
}
