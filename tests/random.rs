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

/// Cases of one to three invoices that fell due between 2014 and 2026, with up to eight events.
///
/// Days cluster where the law does something: due dates, anniversaries, ends of February, changes
/// of rates, and several events on one day.
pub fn questions() -> impl Strategy<Value = Question> {
    let claims = prop::collection::vec((due_days(), amounts(), 0_u32..60), 1..=3);
    (claims, parties(), terms(), conventions(), as_of_offsets()).prop_flat_map(
        |(claims, parties, terms, conventions, offset)| {
            let due = claims.iter().map(|(due, ..)| *due).min().expect("a claim");
            let events = prop::collection::vec(event(due, claims.len()), 0..=8);
            events.prop_map(move |events| {
                question(&claims, &parties, &terms, &conventions, offset, &events)
            })
        },
    )
}

fn question(
    claims: &[(Day, String, u32)],
    (creditor, debtor, recovers_vat): &(&str, &str, bool),
    terms: &Value,
    conventions: &Value,
    offset: u32,
    events: &[Value],
) -> Question {
    let invoices = claims.iter().enumerate().map(|(at, (due, amount, term))| {
        let mut issued = *due;
        for _ in 0..*term {
            issued = issued.previous();
        }
        json!({
            "id": format!("{at}"),
            "issuedOn": issued.to_string(),
            "receivedOn": issued.plus_days(2).to_string(),
            "dueOn": due.to_string(),
            "amount": amount,
        })
    });
    let case = json!({
        "schema": "vordering/case/1",
        "jurisdiction": "NL",
        "creditor": { "capacity": creditor, "recoversVat": recovers_vat },
        "debtor": { "capacity": debtor },
        "terms": terms,
        "invoices": invoices.collect::<Vec<_>>(),
        "events": events,
        "conventions": conventions,
    });
    let due = claims.iter().map(|(due, ..)| *due).min().expect("a claim");
    Question { case, as_of: due.plus_days(offset).min(day("2026-12-31")) }
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

fn parties() -> impl Strategy<Value = (&'static str, &'static str, bool)> {
    let debtor = prop_oneof![3 => Just("consumer"), 3 => Just("business"), 1 => Just("government")];
    let creditor =
        prop_oneof![8 => Just("business"), 1 => Just("government"), 1 => Just("consumer")];
    (creditor, debtor, any::<bool>())
}

fn terms() -> impl Strategy<Value = Value> {
    let contract = prop::option::of(prop::sample::select(vec![
        "2002-08-07",
        "2002-08-08",
        "2013-03-15",
        "2013-03-16",
    ]));
    let agreed = prop::option::weighted(0.8, prop::bool::weighted(0.85));
    let percents = || prop::sample::select(vec!["0", "2", "8.125", "12", "0.5", "1.2345"]);
    let compounding = || prop::sample::select(vec![None, Some("yearly"), Some("none")]);
    let interest = prop_oneof![
        6 => Just(None),
        1 => (percents(), compounding()).prop_map(|(percent, c)| Some(("annualPercent", percent, c))),
        1 => (percents(), compounding()).prop_map(|(percent, c)| Some(("surchargePercent", percent, c))),
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
        if let Some((kind, percent, compounding)) = interest {
            terms["interest"] = json!({ kind: percent });
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
    let mut start = due;
    for _ in 0..20 {
        start = start.previous();
    }
    (
        days,
        0_u32..10,
        amounts(),
        0..claims,
        prop::option::weighted(0.7, 0_u32..9),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(move |(days, kind, amount, claim, delay, vat, all)| {
            let on = start.plus_days(days).min(day("2030-06-30"));
            let date = on.to_string();
            let id = claim.to_string();
            match kind {
                0..=5 => json!({ "type": "payment", "on": date, "amount": amount, "invoice": id }),
                6 => json!({ "type": "creditNote", "on": date, "amount": amount, "invoice": id }),
                _ => {
                    let mut letter =
                        json!({ "type": "fourteenDayLetter", "on": date, "vatAnnounced": vat });
                    if let Some(delay) = delay {
                        letter["receivedOn"] = json!(on.plus_days(delay).to_string());
                    }
                    if !all {
                        letter["invoices"] = json!([id]);
                    }
                    letter
                }
            }
        })
}
