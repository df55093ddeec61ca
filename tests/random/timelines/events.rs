//! What may happen to a debt, in any order.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use vordering::Day;

use super::super::{before, cents, channels};
use super::{one_of, put};
use crate::oracle::timeline::{Procedure, Row, tables};
use crate::support::day;

/// A case without its events, and what its events depend on.
#[derive(Debug, Clone)]
pub struct Debt {
    pub case: Value,
    dutch: bool,
    count: usize,
    pub due: Day,
    pub tables: Vec<(Procedure, Vec<Row>)>,
}

impl Debt {
    pub fn of(case: Value) -> Debt {
        let invoices = case["invoices"].as_array().expect("invoices");
        let first = &invoices[0];
        let text = first["dueOn"].as_str().or(first["issuedOn"].as_str());
        Debt {
            dutch: case["jurisdiction"] == "NL",
            count: invoices.len(),
            due: day(text.expect("a day")),
            tables: tables(&case),
            case,
        }
    }

    /// What the law does not know becomes what it has instead.
    pub fn kind(&self, kind: &'static str) -> &'static str {
        let consumer = self.tables.iter().any(|(of, _)| *of == Procedure::BeConsumer);
        match kind {
            "letter" if self.dutch => "fourteenDayLetter",
            "letter" => "firstFreeReminder",
            "collectorNotice" if !consumer => "handover",
            "bailiffDemand" if self.dutch => "summons",
            "nonDisputeReport" | "enforceableTitle" if self.dutch => "judgment",
            kind => kind,
        }
    }

    /// What is done about an event some days later.
    pub fn answer(&self, to: &Value, days: u32, details: &Details) -> Option<Value> {
        let kind = usual_answer(to)?;
        let on = day(to["on"].as_str().expect("a day")).plus_days(days);
        let all = Details { named: None, ..details.clone() };
        let mut answer = self.written(kind, on.min(day("2027-03-31")), &all);
        let asked = to["amount"].as_str().or(to["instalments"][0]["amount"].as_str());
        if kind == "payment" {
            put(&mut answer, "amount", asked);
        } else {
            put(&mut answer, "invoices", to.get("invoices").cloned());
        }
        Some(answer)
    }

    pub fn written(&self, kind: &str, on: Day, details: &Details) -> Value {
        let mut event = json!({ "type": kind, "on": on.to_string() });
        let named = details.named.map(|named| named.index(self.count).to_string());
        let until = || json!(on.plus_days(details.length).to_string());
        let Details { amount, yes, other, .. } = details;
        match kind {
            "payment" | "creditNote" => {
                event["amount"] = json!(amount);
                let needed = kind == "creditNote" && self.count > 1;
                if let Some(named) = named.or(needed.then(|| "0".to_owned())) {
                    event["invoice"] = json!(named);
                }
                return event;
            }
            "fourteenDayLetter" => {
                put(
                    &mut event,
                    "receivedOn",
                    details.delay.map(|days| on.plus_days(days).to_string()),
                );
                let faulty = if details.length < 30 { "receipt" } else { "sending" };
                put(
                    &mut event,
                    "termFrom",
                    yes.map(|yes| if yes { "dayAfterReceipt" } else { faulty }),
                );
            }
            "firstFreeReminder" | "reminder" => put(&mut event, "channel", details.channel),
            "noticeOfDefault" if self.dutch => event["payBy"] = until(),
            "noticeOfDefault" | "finalNotice" => put(&mut event, "payBy", yes.map(|_| until())),
            "phoneCall" => {
                put(&mut event, "answered", *yes);
                put(&mut event, "confirmed", *other);
                put(&mut event, "reason", details.delay.map(|_| details.reason));
            }
            "excuse" => {
                event["reason"] = json!(details.reason);
                put(&mut event, "proofAsked", *yes);
                put(&mut event, "proofSeen", *other);
            }
            "promise" => {
                event["payBy"] = until();
                put(&mut event, "amount", yes.map(|_| amount.clone()));
            }
            "plan" => {
                let first = details.delay.unwrap_or(14);
                let instalment = |k: u32| {
                    let on = on.plus_days(first + k * 30);
                    json!({ "on": on.to_string(), "amount": amount })
                };
                let many = 1 + details.length % 5;
                event["instalments"] = (0..many).map(instalment).collect();
                put(&mut event, "interest", other.map(|o| if o { "stops" } else { "waived" }));
            }
            "dispute" if self.count == 1 || named.is_some() => {
                put(&mut event, "amount", yes.map(|_| amount.clone()));
            }
            "pause" => put(&mut event, "until", details.delay.map(|_| until())),
            "interestPause" => event["until"] = until(),
            "handover" => {
                let to = if *yes == Some(true) { "collector" } else { "lawyer" };
                event["to"] = json!(if details.length > 50 { "bailiff" } else { to });
            }
            "announced" => {
                event["step"] = json!(if *yes == Some(true) { "handover" } else { "summons" });
                event["for"] = until();
            }
            "interruption" => event["by"] = json!("lawyer"),
            _ => {}
        }
        put(&mut event, "evidence", details.evidence);
        if let Some(named) = named.filter(|_| kind != "insolvency") {
            event["invoices"] = json!([named]);
        }
        event
    }
}

/// What usually follows such an event.
pub fn usual_answer(event: &Value) -> Option<&'static str> {
    match (event["type"].as_str()?, event["reason"].as_str()) {
        (_, Some("notReceived")) => Some("invoiceCopySent"),
        (_, Some("cannotPay")) | ("planRequest", _) => Some("plan"),
        ("promise" | "plan", _) => Some("payment"),
        ("dispute", _) => Some("disputeResolved"),
        ("pause", _) => Some("resume"),
        _ => None,
    }
}

/// What an event may say, whatever it is.
#[derive(Debug, Clone)]
pub struct Details {
    amount: String,
    /// From the day of the event to a later one that it names.
    length: u32,
    delay: Option<u32>,
    yes: Option<bool>,
    other: Option<bool>,
    evidence: Option<bool>,
    named: Option<Index>,
    channel: Option<&'static str>,
    reason: &'static str,
}

pub fn details() -> impl Strategy<Value = Details> + Clone {
    let days = (prop_oneof![3 => 0_u32..=30, 1 => 0_u32..=120], prop::option::of(0_u32..20));
    let said = (prop::option::of(any::<bool>()), prop::option::of(any::<bool>()));
    let evidence = prop::option::weighted(0.3, any::<bool>());
    let named = prop::option::weighted(0.4, any::<Index>());
    let reason = one_of(&[
        "forgot",
        "notReceived",
        "notReceived",
        "disagrees",
        "cannotPay",
        "cannotPay",
        "willNotPay",
        "unknown",
    ]);
    let words = (prop::option::of(channels()), reason);
    (sums(), days, said, evidence, named, words).prop_map(
        |(amount, (length, delay), (yes, other), evidence, named, (channel, reason))| Details {
            amount,
            length,
            delay,
            yes,
            other,
            evidence,
            named,
            channel,
            reason,
        },
    )
}

/// Sums that add up to what was promised, mostly.
fn sums() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        8 => one_of(&["100.00", "200.00", "200.00", "400.00", "500.00"]).prop_map(str::to_owned),
        1 => cents(1..60_000),
        1 => one_of(&["1000.00", "5000.00"]).prop_map(str::to_owned),
    ]
}

/// Days around the due day, weeks after it, and years.
pub fn moments() -> impl Strategy<Value = u32> + Clone {
    prop_oneof![
        1 => 0_u32..21,
        5 => 20_u32..120,
        2 => 20_u32..400,
        1 => 0_u32..2_500,
    ]
}

pub fn event_kinds() -> impl Strategy<Value = &'static str> + Clone {
    prop_oneof![
        6 => one_of(&["payment", "payment", "payment", "creditNote"]),
        4 => one_of(&["promise", "promise", "plan", "plan", "planEnded"]),
        4 => one_of(&["excuse", "excuse", "phoneCall", "planRequest", "planDeclined"]),
        2 => Just("invoiceCopySent"),
        3 => one_of(&["dispute", "disputeResolved", "pause", "resume"]),
        5 => one_of(&["reminder", "letter", "letter", "noticeOfDefault", "noticeOfDefault"]),
        2 => one_of(&["finalNotice", "handover", "collectorNotice"]),
        2 => one_of(&["bailiffDemand", "nonDisputeReport", "enforceableTitle"]),
        2 => one_of(&["summons", "judgment", "service", "seizure"]),
        1 => one_of(&["insurerNotified", "announced", "interestPause", "acknowledgement",
            "interruption", "insolvency"]),
    ]
}

/// An event of any kind on any day.
pub fn event(debt: &Debt) -> impl Strategy<Value = Value> + Clone + use<> {
    let debt = debt.clone();
    (event_kinds(), moments(), details()).prop_map(move |(kind, days, details)| {
        let on = before(debt.due, 20).plus_days(days).min(day("2027-03-31"));
        debt.written(debt.kind(kind), on, &details)
    })
}

/// Some steps of the procedure of the first claim, in their order, up to one of them.
pub fn ladder(debt: &Debt) -> impl Strategy<Value = Vec<Value>> + use<> {
    let debt = debt.clone();
    let gaps = prop::sample::select(vec![0_u32, 1, 3, 7, 14, 15, 17, 19, 22, 30, 60]);
    let rung = (prop::bool::weighted(0.7), gaps, details());
    let rungs = prop::collection::vec(rung, 0..=14);
    prop_oneof![1 => Just(Vec::new()).boxed(), 3 => rungs.boxed()].prop_map(move |rungs| {
        let mut on = debt.due;
        let mut events = Vec::new();
        for (row, (taken, gap, details)) in debt.tables[0].1.iter().skip(1).zip(rungs) {
            if taken {
                on = on.plus_days(gap);
                let kind = if row.id == "secondReminder" { "reminder" } else { row.id };
                let all = Details { named: None, ..details };
                events.push(debt.written(kind, on.min(day("2027-03-31")), &all));
            }
        }
        events
    })
}
