//! Random dossiers over many years: debts of every kind, and all that may interrupt prescription.

use proptest::prelude::*;
use serde_json::{Value, json};
use vordering::Day;

use super::{Question, before};
use crate::support::day;

/// How long terms are, in years.
const TERMS: [u32; 6] = [1, 2, 5, 10, 20, 0];

/// Cases of both countries, with one to three invoices and up to twelve events.
///
/// Days cluster around the ends of terms: so many years after the due date, and a day or two before
/// or after.
pub fn dossiers() -> impl Strategy<Value = Question> {
    debts().prop_flat_map(|debt| {
        let (due, law, count) =
            (debt.due, debt.law, debt.case["invoices"].as_array().map_or(1, Vec::len));
        let events = prop::collection::vec(event(law, due, count), 0..=9);
        // A notice that may be sent once only is sent again.
        let notices = prop::collection::vec(moments(due), 2..=3);
        let notices = prop_oneof![4 => Just(Vec::new()), 1 => notices];
        (Just(debt), events, notices, moments(due)).prop_map(
            |(debt, mut events, notices, as_of)| {
                let mut case = debt.case;
                let notice = |on: Day| {
                    let on = on.to_string();
                    json!({ "type": "interruption", "on": on, "by": "lawyer", "registered": true })
                };
                events.extend(notices.into_iter().map(notice));
                case["events"] = json!(events);
                Question { case, as_of }
            },
        )
    })
}

/// The same with one event more.
pub fn with_event() -> impl Strategy<Value = (Question, Value)> {
    dossiers().prop_flat_map(|question| {
        let invoices = question.case["invoices"].as_array().expect("invoices");
        let due = day(invoices[0]["dueOn"].as_str().expect("a day"));
        let law = if question.case["jurisdiction"] == "NL" { "NL" } else { "BE" };
        let added = event(law, due, invoices.len());
        (Just(question), added)
    })
}

#[derive(Debug, Clone)]
struct Debt {
    law: &'static str,
    due: Day,
    case: Value,
}

fn debts() -> impl Strategy<Value = Debt> {
    let subjects = prop::sample::select(vec![
        None,
        Some("sale"),
        Some("sale"),
        Some("service"),
        Some("rent"),
        Some("utility"),
        Some("medical"),
        Some("legalWork"),
        Some("bailiffWork"),
        Some("lodging"),
        Some("sale"),
    ]);
    let invoice = (subjects, 0_u32..900, 0_u32..=30);
    let parties = (
        prop::sample::select(vec!["business", "business", "business", "consumer", "government"]),
        prop::sample::select(vec!["business", "consumer", "consumer", "government"]),
    );
    let law = prop::sample::select(vec!["NL", "BE"]);
    let agreed = prop::bool::weighted(0.85);
    let invoices = prop::collection::vec(invoice, 1..=3);
    let everything = (law, parties, first_days(), invoices, agreed, prop::bool::weighted(0.2));
    everything.prop_map(|(law, (creditor, debtor), first, invoices, agreed, regular)| {
        let listed = invoices.iter().enumerate().map(|(at, (subject, gap, term))| {
            let due = first.plus_days(if at == 0 { 0 } else { *gap });
            let issued = before(due, *term);
            let mut invoice = json!({
                "id": at.to_string(),
                "issuedOn": issued.to_string(),
                "receivedOn": issued.to_string(),
                "dueOn": due.to_string(),
                "amount": "1000.00",
            });
            if let Some(subject) = subject {
                invoice["subject"] = json!(subject);
            }
            invoice
        });
        let case = json!({
            "schema": "vordering/case/1",
            "jurisdiction": law,
            "creditor": { "capacity": creditor },
            "debtor": { "capacity": debtor },
            "terms": { "termAgreed": agreed || law == "BE", "recurringSupply": regular },
            "invoices": listed.collect::<Vec<_>>(),
        });
        Debt { law, due: first, case }
    })
}

/// From 2003 on, so that every rate is known.
fn first_days() -> impl Strategy<Value = Day> {
    prop_oneof![
        3 => (0_u32..8_000).prop_map(|days| day("2003-01-15").plus_days(days)),
        1 => prop::sample::select(vec![
            "2004-02-29", "2008-02-28", "2012-02-29", "2016-02-29", "2019-02-28", "2020-02-29",
            "2020-08-31", "2021-03-30", "2017-08-02", "2017-08-03", "2004-07-13", "2004-07-14",
        ])
        .prop_map(day),
    ]
}

/// Days from a month before `due` on; many around the end of a term from then.
fn moments(due: Day) -> impl Strategy<Value = Day> + Clone {
    let around = (prop::sample::select(TERMS.to_vec()), 0_u32..5);
    let around = around
        .prop_map(move |(years, days)| before(due.plus_years_clamped(years), 2).plus_days(days));
    let twice = (1_u32..=12, 0_u32..4)
        .prop_map(move |(years, days)| before(due.plus_years_clamped(years), 1).plus_days(days));
    prop_oneof![
        3 => around,
        2 => twice,
        3 => (0_u32..1_200).prop_map(move |days| before(due, 30).plus_days(days)),
        2 => (0_u32..9_000).prop_map(move |days| before(due, 30).plus_days(days)),
    ]
}

fn event(law: &'static str, due: Day, count: usize) -> impl Strategy<Value = Value> + Clone {
    let kinds = prop::sample::select(vec![
        "payment",
        "payment",
        "creditNote",
        "reminder",
        "reminder",
        "noticeOfDefault",
        "interruption",
        "interruption",
        "interruption",
        "interruption",
        "acknowledgement",
        "acknowledgement",
        "summons",
        "judgment",
        "service",
        "seizure",
        "of its law",
        "of its law",
    ]);
    let by = prop::sample::select(vec![
        None,
        Some("creditor"),
        Some("lawyer"),
        Some("lawyer"),
        Some("bailiff"),
    ]);
    let yes = prop::option::weighted(0.9, prop::bool::weighted(0.8));
    let named = prop::option::of(0..count);
    let delay = prop::option::of(0_u32..5);
    let details = (by, yes, named, delay, prop::bool::weighted(0.3));
    (kinds, moments(due), details).prop_map(move |(kind, on, (by, yes, named, delay, all))| {
        let kind = match (kind, law) {
            ("of its law", "NL") => "fourteenDayLetter",
            ("of its law", _) if all => "firstFreeReminder",
            ("of its law", _) => "bailiffDemand",
            (kind, _) => kind,
        };
        let mut event = json!({ "type": kind, "on": on.to_string() });
        match kind {
            "payment" | "creditNote" => {
                // Beyond the last published rate nobody knows what it pays.
                event["on"] = json!(on.min(day("2026-12-31")).to_string());
                let at = named.unwrap_or_default();
                event["invoice"] = json!(at.to_string());
                let pays_all = all && count == 1 && kind == "payment";
                event["amount"] = json!(if pays_all { "100000.00" } else { "1.00" });
                return event;
            }
            "interruption" => {
                if let Some(by) = by {
                    event["by"] = json!(by);
                }
                if let Some(yes) = yes {
                    event["registered"] = json!(yes);
                }
            }
            "acknowledgement" => {
                if let Some(yes) = yes {
                    event["inWriting"] = json!(yes);
                }
            }
            "fourteenDayLetter" => {
                if let Some(delay) = delay {
                    event["receivedOn"] = json!(on.plus_days(delay).to_string());
                }
            }
            "noticeOfDefault" => event["payBy"] = json!(on.plus_days(14).to_string()),
            _ => {}
        }
        if let Some(at) = named {
            event["invoices"] = json!([at.to_string()]);
        }
        event
    })
}
