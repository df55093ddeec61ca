//! Random cases: small worlds in which anything that a case can say may be said.

mod belgium;
mod dossiers;
mod timelines;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use vordering::Day;

use crate::support::{day, published_until};
pub use belgium::{belgian_questions, keep_lawful};
pub use dossiers::{dossiers, with_event};
pub use timelines::{timelines, with_later_event};

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

/// Dutch cases of one to five invoices that fell due between 2015 and 2026, mostly with up to eight
/// events, at most with twenty and some letters about small terms.
///
/// Days cluster where the law does something: due dates, anniversaries, ends of February, changes
/// of rates, and several events on one day.
pub fn questions() -> impl Strategy<Value = Question> {
    let everything = (invoices(), parties(), terms(), conventions(), as_of_offsets());
    let end = published_until("nl-consumer").min(published_until("nl-commercial"));
    everything.prop_flat_map(
        move |((invoices, small_terms), mut parties, mut terms, conventions, offset)| {
            if small_terms {
                terms["recurringSupply"] = json!(true);
                parties.1["capacity"] = json!("consumer");
            }
            let due = invoices.iter().map(|invoice| invoice.due).min().expect("an invoice");
            let as_of = due.plus_days(offset).min(end);
            // Small terms are not paid all at once.
            let amounts = if small_terms { cents(1..5_000).boxed() } else { amounts().boxed() };
            let events = few_or_many(event(due, invoices.len(), amounts));
            let events = (events, letters(due, invoices.len()));
            events.prop_map(move |(mut events, letters)| {
                if small_terms {
                    events.extend(letters);
                }
                let case = case(&invoices, &parties, &terms, &conventions, &events);
                Question { case, as_of }
            })
        },
    )
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

/// Often of one day, so that a payment that names none of them is shared between them; and whether
/// they are the small terms of a contract for regular supply.
fn invoices() -> impl Strategy<Value = (Vec<Invoice>, bool)> {
    let terms = prop_oneof![4 => 0_u32..60, 1 => 60_u32..130];
    let receipts = prop_oneof![2 => Just(2_u32), 1 => 0_u32..=20];
    let invoice = (due_days(), amounts(), terms, receipts);
    let invoices = (prop::collection::vec(invoice, 1..=5), any::<bool>());
    let invoices = invoices.prop_map(|(invoices, one_day)| {
        let first = before(invoices[0].0, invoices[0].2);
        let invoice = |(due, amount, term, receipt)| {
            let (issued, due) =
                if one_day { (first, first.plus_days(term)) } else { (before(due, term), due) };
            Invoice { issued, received: issued.plus_days(receipt), due, amount }
        };
        (invoices.into_iter().map(invoice).collect(), false)
    });
    // From July 2024 on, so that some costs fall due before the cap on them and some after it.
    let first = (0_u32..600).prop_map(|days| day("2024-07-01").plus_days(days));
    let terms = prop::collection::vec((small_terms(), 0_u32..60), 3..=5);
    let small_terms = (first, terms).prop_map(|(first, terms)| {
        let invoice = |(amount, gap): (String, u32)| {
            let due = first.plus_days(gap);
            Invoice { issued: before(due, 14), received: before(due, 12), due, amount }
        };
        (terms.into_iter().map(invoice).collect(), true)
    });
    prop_oneof![3 => invoices, 1 => small_terms]
}

/// Amounts around the one from which on a term is no small one.
fn small_terms() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => cents(20_000..26_667),
        1 => cents(1..30_000),
        2 => prop::sample::select(vec!["266.66", "266.67", "250.00"]).prop_map(str::to_owned),
    ]
}

fn cents(range: std::ops::Range<u64>) -> impl Strategy<Value = String> + Clone {
    range.prop_map(|cents| format!("{}.{:02}", cents / 100, cents % 100))
}

/// A list of events: mostly short, so that a failure is easy to read.
fn few_or_many(event: impl Strategy<Value = Value> + Clone) -> impl Strategy<Value = Vec<Value>> {
    let list = |sizes| prop::collection::vec(event.clone(), sizes);
    prop_oneof![3 => list(0..=8), 1 => list(9..=20)]
}

fn before(on: Day, days: u32) -> Day {
    (0..days).fold(on, |on, _| on.previous())
}

fn due_days() -> impl Strategy<Value = Day> {
    prop_oneof![
        4 => (0_u32..4_300).prop_map(|days| day("2015-02-01").plus_days(days)),
        1 => prop::sample::select(vec![
            "2016-02-29", "2020-02-29", "2024-02-29", "2015-02-28", "2023-02-28", "2016-12-31",
            "2019-12-31", "2022-12-31", "2023-06-30", "2024-06-30", "2025-12-31", "2016-01-31",
        ])
        .prop_map(day),
    ]
}

/// Mostly amounts as on invoices; some that make exact halves and borders of the tariff.
fn amounts() -> impl Strategy<Value = String> + Clone {
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
    let recurring = prop::option::weighted(0.2, any::<bool>());
    let everything = (contract, agreed, interest, clause, recurring);
    everything.prop_map(|(contract, agreed, interest, clause, recurring)| {
        let mut terms = json!({});
        if let Some(recurring) = recurring {
            terms["recurringSupply"] = json!(recurring);
        }
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
        choice(&["latest", "earliest"]),
        choice(&["nothing", "legalInterest"]),
    );
    let any = any.prop_map(
        |(count, rounding, last, compounding, imputation, term, provisional, waiting, released)| {
            json!({
                "dayCount": count, "rounding": rounding, "asOfDay": last,
                "compounding": compounding, "imputation": imputation, "fourteenDayTerm": term,
                "provisionalRates": provisional, "waitingTerm": waiting,
                "releasedClause": released,
            })
        },
    );
    prop_oneof![1 => Just(json!({})), 1 => any]
}

fn as_of_offsets() -> impl Strategy<Value = u32> {
    prop_oneof![4 => 0_u32..1_500, 2 => 0_u32..4_500, 1 => prop::sample::select(vec![0, 1, 365, 366, 730, 731, 1_461])]
}

/// Events from some weeks before the first due date until years after it.
fn event(
    due: Day,
    claims: usize,
    amounts: BoxedStrategy<String>,
) -> impl Strategy<Value = Value> + Clone {
    let days = prop_oneof![
        4 => 0_u32..900,
        2 => 0_u32..60,
        2 => prop::sample::select(vec![20_u32, 21, 30, 31, 50, 385, 386, 750, 751, 1_481]),
        1 => 0_u32..3_000,
    ];
    // Twenty days earlier, so that offset 20 is the due date itself and 385 the first anniversary.
    let start = before(due, 20);
    let lengths = prop_oneof![1 => 0_u32..=40, 1 => 0_u32..=400];
    let delays = prop::option::weighted(0.7, 0_u32..9);
    let from = prop::sample::select(vec!["dayAfterReceipt", "receipt", "sending"]);
    let from = prop::option::weighted(0.2, from);
    let kinds = (0_u32..18, any::<bool>(), reminders(), from, interest_in_plans());
    (days, kinds, amounts, 0..claims, delays, lengths, any::<bool>()).prop_map(
        move |(days, (kind, vat, reminder, from, interest), amount, claim, delay, length, all)| {
            let on = start.plus_days(days).min(day("2030-06-30"));
            let mut event = match kind {
                0..=5 => return payment(on, &amount, (!all).then_some(claim)),
                6 => return credit_note(on, &amount, claim),
                7..=9 => json!({ "type": "fourteenDayLetter", "vatAnnounced": vat }),
                10..=11 => {
                    let pay_by = on.plus_days(length % 41).to_string();
                    json!({ "type": "noticeOfDefault", "payBy": pay_by })
                }
                12 => reminder,
                13..=14 => plan(on, delay, length, interest),
                15 => json!({ "type": "planEnded" }),
                _ => {
                    let until = on.plus_days(length).to_string();
                    json!({ "type": "interestPause", "until": until })
                }
            };
            if let (7..=9, Some(delay)) = (kind, delay) {
                event["receivedOn"] = json!(on.plus_days(delay).to_string());
            }
            if let (7..=9, Some(from)) = (kind, from) {
                event["termFrom"] = json!(from);
            }
            sent(event, on, (!all).then_some(claim))
        },
    )
}

/// Letters about small terms, within a year: about one of them each, or about all.
fn letters(due: Day, claims: usize) -> impl Strategy<Value = Vec<Value>> {
    let days = prop_oneof![3 => 40_u32..120, 2 => 1_u32..300];
    let letter = (days, prop::option::of(0..claims), any::<bool>());
    let letter = letter.prop_map(move |(days, claim, vat)| {
        let event = json!({ "type": "fourteenDayLetter", "vatAnnounced": vat });
        sent(event, due.plus_days(days), claim)
    });
    prop::collection::vec(letter, 0..=5)
}

fn payment(on: Day, amount: &str, claim: Option<usize>) -> Value {
    let mut event = json!({ "type": "payment", "on": on.to_string(), "amount": amount });
    if let Some(claim) = claim {
        event["invoice"] = json!(claim.to_string());
    }
    event
}

/// What a plan says of interest.
fn interest_in_plans() -> impl Strategy<Value = Option<&'static str>> + Clone {
    prop::option::weighted(0.9, prop::sample::select(vec!["runs", "stops", "stops", "waived"]))
}

/// A plan without its day: some days later the first term, and perhaps a second.
fn plan(on: Day, first: Option<u32>, length: u32, interest: Option<&str>) -> Value {
    let first = on.plus_days(first.unwrap_or(0));
    let mut terms = vec![json!({ "on": first.to_string(), "amount": "10.00" })];
    if length > 0 {
        terms.push(json!({ "on": first.plus_days(length).to_string(), "amount": "25.00" }));
    }
    let mut event = json!({ "type": "plan", "instalments": terms });
    if let Some(interest) = interest {
        event["interest"] = json!(interest);
    }
    event
}

fn credit_note(on: Day, amount: &str, claim: usize) -> Value {
    let invoice = claim.to_string();
    json!({ "type": "creditNote", "on": on.to_string(), "amount": amount, "invoice": invoice })
}

/// The event on its day, about one claim or about all.
fn sent(mut event: Value, on: Day, claim: Option<usize>) -> Value {
    event["on"] = json!(on.to_string());
    if let Some(claim) = claim {
        event["invoices"] = json!([claim.to_string()]);
    }
    event
}

/// Further reminders, without their day: some that cost something, and some for which postage is
/// asked on top.
fn reminders() -> impl Strategy<Value = Value> + Clone {
    let channels = prop::option::of(channels());
    let charges = prop::sample::select(vec!["6.00", "7.50", "7.51", "10.00", "15.00"]);
    let postages = prop::option::of(prop::sample::select(vec!["0.60", "1.50", "2.83", "10.65"]));
    let charges = prop::option::weighted(0.8, (charges, postages));
    (channels, charges).prop_map(|(channel, charge)| {
        let mut event = json!({ "type": "reminder" });
        if let Some(channel) = channel {
            event["channel"] = json!(channel);
        }
        if let Some((charge, postage)) = charge {
            event["charge"] = json!(charge);
            if let Some(postage) = postage {
                event["postage"] = json!(postage);
            }
        }
        event
    })
}

fn channels() -> impl Strategy<Value = &'static str> + Clone {
    prop::sample::select(vec!["post", "registeredPost", "email", "portal"])
}
