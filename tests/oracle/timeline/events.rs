//! What happened to one claim, as far as it is known on a day.

use chrono::NaiveDate;
use serde_json::Value;

use super::super::input::{cents, optional_day};

/// An event in its place: by day, and within a day as listed.
#[derive(Clone, Copy)]
pub struct Event<'a> {
    pub on: NaiveDate,
    pub listed: usize,
    pub kind: &'a str,
    pub said: &'a Value,
}

impl Event<'_> {
    pub fn comes_after(&self, other: &Event) -> bool {
        (self.on, self.listed) > (other.on, other.listed)
    }

    pub fn day(&self, name: &str) -> Option<NaiveDate> {
        optional_day(&self.said[name])
    }

    pub fn amount(&self) -> Option<i64> {
        self.said["amount"].is_string().then(|| cents(&self.said["amount"]).abs())
    }

    /// What the debtor says is the matter.
    pub fn reason(&self) -> Option<&str> {
        let tells = self.kind == "phoneCall" || self.kind == "excuse";
        self.said["reason"].as_str().filter(|_| tells)
    }

    /// Is it about this invoice? Who names none means all.
    pub fn is_about(&self, id: &Value) -> bool {
        let named = &self.said["invoice"];
        (named.is_null() || named == id)
            && self.said["invoices"].as_array().is_none_or(|named| named.contains(id))
    }
}

/// All events up to and including a day, in their order.
pub fn known(case: &Value, today: NaiveDate) -> Vec<Event<'_>> {
    let listed = case["events"].as_array().into_iter().flatten().enumerate();
    let mut events: Vec<Event> = listed
        .map(|(listed, said)| Event {
            on: optional_day(&said["on"]).expect("the day of an event"),
            listed,
            kind: said["type"].as_str().expect("the type of an event"),
            said,
        })
        .filter(|event| event.on <= today)
        .collect();
    events.sort_by_key(|event| (event.on, event.listed));
    events
}
