//! What the parties agreed, and whether it is kept: a promise, or a plan.

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::super::input::{cents, optional_day};
use super::super::{Outcome, assess};
use super::events::Event;

/// A promise or a plan, and what was paid on it.
pub struct Agreement<'a> {
    case: &'a Value,
    pub made: Event<'a>,
    /// Received since it was made, by day: of its claims, or of none in particular.
    received: Vec<(NaiveDate, i64)>,
    grace: u64,
}

impl<'a> Agreement<'a> {
    pub fn new(case: &'a Value, made: Event<'a>, all: &[Event<'a>], grace: u64) -> Agreement<'a> {
        let counts = |payment: &&Event| {
            let invoice = &payment.said["invoice"];
            payment.kind == "payment"
                && payment.on >= made.on
                && (invoice.is_null() || made.is_about(invoice))
        };
        let received = all.iter().filter(counts);
        let received = received.map(|one| (one.on, one.amount().expect("an amount"))).collect();
        Agreement { case, made, received, grace }
    }

    fn received_by(&self, last: NaiveDate) -> i64 {
        self.received.iter().filter(|(on, _)| *on <= last).map(|(_, amount)| amount).sum()
    }

    /// The last day on which a promise can be kept.
    pub fn last_of_promise(&self) -> NaiveDate {
        self.made.day("payBy").expect("a day") + Days::new(self.grace)
    }

    /// Is a promise kept?
    pub fn promise_is_kept(&self) -> bool {
        let promised = self.made.amount().unwrap_or_else(|| self.everything());
        self.received_by(self.last_of_promise()) >= promised
    }

    /// What was open of the claims of a promise without an amount, but for interest, before the
    /// payments of its day.
    fn everything(&self) -> i64 {
        let mut before = self.case.clone();
        let on = self.made.on.to_string();
        let events = before["events"].as_array_mut().expect("events");
        events.retain(|event| event["type"] != "payment" || event["on"] != on);
        let Outcome::Owed { claims, .. } = assess(&before, self.made.on) else {
            panic!("the rates of {on} are known");
        };
        let invoices = self.case["invoices"].as_array().expect("invoices").iter();
        let promised =
            claims.iter().zip(invoices).filter(|(_, one)| self.made.is_about(&one["id"]));
        promised.map(|(sums, _)| sums.open_principal + sums.open_costs).sum()
    }

    /// Of a plan: the last day for the first instalment that is not covered; none if all are.
    pub fn next_of_plan(&self, today: NaiveDate) -> Option<NaiveDate> {
        let mut asked = 0;
        for instalment in self.made.said["instalments"].as_array().expect("instalments") {
            asked += cents(&instalment["amount"]);
            if self.received_by(today) < asked {
                let on = optional_day(&instalment["on"]).expect("a day");
                return Some(on + Days::new(self.grace));
            }
        }
        None
    }
}
