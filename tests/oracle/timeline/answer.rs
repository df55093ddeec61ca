//! What is said of each step: whether it is done, can be taken, and when it is best taken.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::Claim;
use super::dossier::Blocker;
use super::table::Row;

impl Claim<'_> {
    /// Something was done that makes it needless.
    pub fn is_closed(&self, row: &Row) -> bool {
        row.closed_by.iter().any(|step| self.done.contains_key(step))
    }

    fn is_skipped(&self, row: &Row) -> bool {
        let mut later = self.rows.iter().skip_while(|other| other.id != row.id).skip(1);
        let pressing = ["reminder", "phoneCall", "secondReminder"].contains(&row.id);
        let unwilling = self.reason().is_some_and(|event| event.reason() == Some("willNotPay"));
        self.settled
            || self.is_closed(row)
            || row.custom && later.any(|other| self.done.contains_key(other.id))
            || unwilling && pressing
    }

    /// The Belgian procedure without a judge is for registered parties, and is over once the debtor
    /// disputes; and what needs a step that cannot be taken cannot be taken.
    pub fn is_impossible(&self, row: &Row) -> bool {
        let not_registered = |party: &str| self.case[party]["registered"] == false;
        let unregistered = not_registered("creditor") || not_registered("debtor");
        let impossible = match row.id {
            step if self.done.contains_key(step) => return false,
            "bailiffDemand" => unregistered,
            "nonDisputeReport" => unregistered || self.is_disputed_after_demand(),
            "enforceableTitle" => self.is_disputed_after_demand(),
            _ => false,
        };
        let needed = row.after.iter().filter_map(|rule| self.needed(*rule));
        let mut needed = needed.map(|step| self.row(step));
        impossible || needed.any(|row| !self.is_skipped(row) && self.is_impossible(row))
    }

    /// The days on which steps are best taken, as far as there is one.
    fn recommended(&self) -> BTreeMap<&'static str, NaiveDate> {
        let claimable = self.first(|on| self.claimable(on));
        let mut before = claimable.pred_opt().expect("a day before");
        let mut found = BTreeMap::new();
        // When steps that are not done yet are taken: those that nobody is told to take too.
        let mut planned: BTreeMap<&'static str, NaiveDate> = BTreeMap::new();
        for row in &self.rows {
            if let Some(on) = self.done_on(row.id) {
                // Steps that were not done in their order bring nothing back.
                if row.id != "dueDate" {
                    before = before.max(on);
                }
                planned.insert(row.id, on);
                continue;
            }
            if row.id == "dueDate" || self.is_skipped(row) || self.is_impossible(row) {
                continue;
            }
            let Some(lawful) = self.first_possible(row, &|needed| planned.get(needed).copied())
            else {
                continue;
            };
            if row.id == "judgment" || row.id == "enforceableTitle" {
                planned.insert(row.id, lawful.max(self.today));
                continue;
            }
            let blockers = self.dossier_blockers(row, false);
            let ends: Option<Vec<NaiveDate>> =
                blockers.iter().map(|blocker| blocker.until).collect();
            let (Some(ends), Some(earliest)) = (ends, self.earliest(row.id)) else {
                continue;
            };
            let offset = self.policy("offsets", row.id).or(row.offset).unwrap_or(0);
            let free = ends.into_iter().map(|last| last + Days::new(1));
            let best = free.chain([lawful, earliest, before + Days::new(offset)]).max();
            let best = best.expect("a day");
            found.insert(row.id, best);
            before = best.max(self.today);
            planned.insert(row.id, before);
        }
        found
    }

    pub fn told(&self) -> Value {
        let recommended = self.recommended();
        let steps: Vec<Value> = self
            .rows
            .iter()
            .map(|row| self.told_of(row, recommended.get(row.id).copied()))
            .collect();
        let mut told = json!({
            "invoice": self.id,
            "procedure": self.procedure.name(),
            "settled": self.settled,
            "steps": steps,
        });
        if let Some(event) = self.reason() {
            told["reason"] = json!({ "code": event.reason(), "on": event.on.to_string() });
        }
        told
    }

    fn told_of(&self, row: &Row, recommended: Option<NaiveDate>) -> Value {
        let mut told = json!({ "id": row.id, "blockers": [] });
        let mut say = |name: &str, on: Option<NaiveDate>| {
            if let Some(on) = on {
                told[name] = json!(on.to_string());
            }
        };
        let done_on = self.done_on(row.id);
        say("doneOn", done_on);
        if done_on.is_some() {
            told["status"] = json!("done");
            return told;
        }
        if row.id == "dueDate" {
            say("deadline", self.due.filter(|_| !self.settled));
            told["status"] = json!(if self.settled { "skipped" } else { "upcoming" });
            return told;
        }
        say("earliestOn", self.earliest(row.id));
        say("recommendedOn", recommended);
        let law = self.law_blockers(row);
        let dossier = self.dossier_blockers(row, law.is_empty());
        let unknown = law.iter().any(|blocker| blocker.code == "waitingTimeUnknown");
        told["status"] = json!(if self.is_skipped(row) {
            "skipped"
        } else if self.is_impossible(row) {
            "impossible"
        } else if unknown || !dossier.is_empty() {
            "blocked"
        } else if !law.is_empty() {
            "upcoming"
        } else if recommended.is_some_and(|on| on <= self.today) {
            "due"
        } else {
            "allowed"
        });
        told["blockers"] = law.iter().chain(&dossier).map(Blocker::told).collect();
        told
    }
}
