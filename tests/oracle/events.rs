//! The dossier as the oracle reads it: what happened after the invoices were sent.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;

use super::input::{cents, optional_day};
use super::law;

/// Events that change no sum.
const WITHOUT_MONEY: [&str; 27] = [
    "acknowledgement",
    "announced",
    "bailiffDemand",
    "collectorNotice",
    "dispute",
    "disputeResolved",
    "enforceableTitle",
    "excuse",
    "finalNotice",
    "handover",
    "insolvency",
    "insurerNotified",
    "interruption",
    "invoiceCopySent",
    "judgment",
    "nonDisputeReport",
    "pause",
    "phoneCall",
    "plan",
    "planDeclined",
    "planEnded",
    "planRequest",
    "promise",
    "resume",
    "seizure",
    "service",
    "summons",
];

/// All events, sorted by what they do.
pub struct Events {
    /// Payments, credit notes and reminders by day; within a day as listed.
    pub bookings: BTreeMap<NaiveDate, Vec<Booking>>,
    /// Fourteen-day letters by the last day of their term; with equal ends as sent, then as listed.
    pub letters: BTreeMap<NaiveDate, Vec<Letter>>,
    /// For each claim, as far as they were agreed by the day of the statement.
    pub pauses: Vec<Vec<Pause>>,
    /// For each claim, the days on which its open interest is given up.
    pub waivers: Vec<Vec<NaiveDate>>,
    /// Reminders of Belgian law, as far as they were sent by the day of the statement.
    pub reminders: Vec<Reminder>,
    /// As far as they were sent by the day of the statement.
    notices: Vec<Notice>,
}

/// What is booked on its day; amounts in cents, never negative.
pub enum Booking {
    /// Of no claim if it names none of several invoices: art. 6:43 BW decides.
    Payment {
        claim: Option<usize>,
        amount: i64,
    },
    CreditNote {
        claim: usize,
        amount: i64,
    },
    /// That may be charged: which of the reminders.
    Reminder(usize),
    /// What a plan of the day gives up.
    Waiver {
        claim: usize,
    },
}

/// A reminder of art. XIX.2 of the Belgian Code of Economic Law.
pub struct Reminder {
    pub on: NaiveDate,
    /// The first one, with the waiting term; not one that follows.
    pub free: bool,
    pub electronic: bool,
    /// What the creditor asks for it, and for posting it, in cents.
    pub charge: Option<i64>,
    pub postage: i64,
    pub claims: BTreeSet<usize>,
}

/// A letter of art. 6:96 (6) BW.
pub struct Letter {
    pub sent_on: NaiveDate,
    /// The claims it names, in the order of the case.
    pub claims: Vec<usize>,
    pub vat_announced: bool,
}

/// Days, both in, for which the creditor asks no interest.
#[derive(Clone)]
pub struct Pause {
    pub on: NaiveDate,
    pub until: NaiveDate,
}

/// A notice of default: art. 6:82 BW; art. 5.231 of the Belgian Civil Code.
struct Notice {
    on: NaiveDate,
    pay_by: NaiveDate,
    claims: BTreeSet<usize>,
}

impl Events {
    pub fn read(case: &Value, as_of: NaiveDate) -> Events {
        let invoices = case["invoices"].as_array().expect("invoices");
        let index = |id: &Value| {
            invoices.iter().position(|i| i["id"] == *id).expect("an invoice of the case")
        };
        let about = |event: &Value| match event["invoices"].as_array() {
            Some(named) => named.iter().map(index).collect::<BTreeSet<_>>(),
            None => (0..invoices.len()).collect(),
        };
        let mut events = Events {
            bookings: BTreeMap::new(),
            letters: BTreeMap::new(),
            pauses: vec![Vec::new(); invoices.len()],
            waivers: vec![Vec::new(); invoices.len()],
            reminders: Vec::new(),
            notices: Vec::new(),
        };
        let extended = case["conventions"]["fourteenDayTerm"] != "asCounted";
        for event in case["events"].as_array().into_iter().flatten() {
            let on = optional_day(&event["on"]).expect("the day of an event");
            match event["type"].as_str().expect("the type of an event") {
                kind @ ("payment" | "creditNote") => {
                    let claim = match &event["invoice"] {
                        Value::Null => (invoices.len() == 1).then_some(0),
                        named => Some(index(named)),
                    };
                    let amount = cents(&event["amount"]).abs();
                    let booking = if kind == "payment" {
                        Booking::Payment { claim, amount }
                    } else {
                        Booking::CreditNote { claim: claim.expect("an invoice"), amount }
                    };
                    events.bookings.entry(on).or_default().push(booking);
                }
                kind @ ("firstFreeReminder" | "reminder") if on <= as_of => {
                    let sum = |name: &str| event[name].is_string().then(|| cents(&event[name]));
                    let reminder = Reminder {
                        on,
                        free: kind == "firstFreeReminder",
                        electronic: event["channel"] == "email" || event["channel"] == "portal",
                        charge: sum("charge"),
                        postage: sum("postage").unwrap_or(0),
                        claims: about(event),
                    };
                    let booking = Booking::Reminder(events.reminders.len());
                    events.bookings.entry(on).or_default().push(booking);
                    events.reminders.push(reminder);
                }
                // Of a consumer fourteen days from the day after receipt are asked, or no costs.
                "fourteenDayLetter"
                    if case["debtor"]["capacity"] == "consumer"
                        && (event["termFrom"] == "receipt" || event["termFrom"] == "sending") => {}
                "fourteenDayLetter" => {
                    let received = optional_day(&event["receivedOn"])
                        .unwrap_or_else(|| law::presumed_receipt(on));
                    let claims = about(event).into_iter().collect();
                    let vat_announced = event["vatAnnounced"] == true;
                    let letter = Letter { sent_on: on, claims, vat_announced };
                    let term_end = law::end_of_fourteen_days(received, extended);
                    events.letters.entry(term_end).or_default().push(letter);
                }
                "noticeOfDefault" if on <= as_of => {
                    let pay_by = optional_day(&event["payBy"]).unwrap_or(on);
                    events.notices.push(Notice { on, pay_by, claims: about(event) });
                }
                "interestPause" if on <= as_of => {
                    let until = optional_day(&event["until"]).expect("the end of the pause");
                    for claim in about(event) {
                        events.pauses[claim].push(Pause { on, until });
                    }
                }
                "plan" if on <= as_of => {
                    for claim in about(event) {
                        events.read_plan(case, event, claim, as_of);
                    }
                }
                // Not there yet.
                "noticeOfDefault" | "interestPause" | "firstFreeReminder" | "reminder" => {}
                // Moves no money.
                kind if WITHOUT_MONEY.contains(&kind) => {}
                unknown => panic!("{unknown} is no event"),
            }
        }
        for letters in events.letters.values_mut() {
            letters.sort_by_key(|letter| letter.sent_on);
        }
        events
    }

    /// A plan to pay in terms, with interest that stops, or that is given up as well: from the next
    /// day until its last term, or until it is ended.
    fn read_plan(&mut self, case: &Value, plan: &Value, claim: usize, as_of: NaiveDate) {
        if plan["interest"] != "stops" && plan["interest"] != "waived" {
            return;
        }
        let on = |event: &Value| optional_day(&event["on"]).expect("a day");
        let id = &case["invoices"][claim]["id"];
        let all = case["events"].as_array().expect("events");
        let listed = all.iter().position(|event| std::ptr::eq(event, plan)).expect("an event");
        let ends = all.iter().enumerate().filter(|(at, event)| {
            event["type"] == "planEnded"
                && on(event) <= as_of
                && (on(event), *at) > (on(plan), listed)
                && event["invoices"].as_array().is_none_or(|named| named.contains(id))
        });
        let terms = plan["instalments"].as_array().expect("instalments");
        let last = on(terms.last().expect("an instalment"));
        let until = ends.map(|(_, event)| on(event)).chain([last]).min().expect("a day");
        // Where a day bears its interest only when it is over, that of the day of the plan is given up
        // as well: no rate is asked for it.
        let out = case["conventions"]["asOfDay"] == "out" && plan["interest"] == "waived";
        let from = if out { on(plan) } else { on(plan).succ_opt().expect("a day after") };
        self.pauses[claim].push(Pause { on: from, until });
        if plan["interest"] == "waived" {
            self.waivers[claim].push(on(plan));
            self.bookings.entry(on(plan)).or_default().push(Booking::Waiver { claim });
        }
    }

    /// Art. 6:82 BW: the last day of the term that the notice of default about this claim sets, or
    /// its own day if it sets none. Of several the first one sent decides; on one day, the one
    /// listed first.
    pub fn term_of_notice(&self, claim: usize) -> Option<NaiveDate> {
        let about_it = self.notices.iter().filter(|notice| notice.claims.contains(&claim));
        about_it.min_by_key(|notice| notice.on).map(|notice| notice.pay_by)
    }
}
