//! What may happen next to an unpaid invoice, said a second time.
//!
//! An engine works out days; this one asks of a day whether something is true on it. A step can be
//! taken on the first day on which all that it waits for is true, and that day is found by walking
//! on from the first day of the dossier, one day at a time. What blocks a step blocks it until the
//! day before the first on which it does not.
//!
//! What depends on sums is given: which claims have nothing open, which are barred, and what is due
//! in all.

mod agreements;
mod answer;
mod dossier;
mod events;
mod hand_calculated;
mod hand_calculated_dossiers;
mod table;
mod terms;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::input::{self, Case, Regime};
use super::{Outcome, assess, law};
use dossier::Blocker;
use events::Event;
use table::{Particulars, Rule, table};
pub use table::{Procedure, Row};
use terms::{
    Waiting, extended, is_belgian_free, is_free, last_of_letter, last_of_order, months_later,
};

/// What the oracle is told, because it depends on sums.
#[derive(Clone, Debug)]
pub struct Known {
    /// Of each claim: is nothing open?
    pub settled: Vec<bool>,
    /// Of each claim: can it be claimed no longer?
    pub barred: Vec<bool>,
    /// All that is due in the case, in cents.
    pub due: i64,
}

impl Known {
    /// The sums of the oracle, and nothing barred; `None` where a rate is missing.
    pub fn by_the_books(case: &Value, today: NaiveDate) -> Option<Known> {
        let Outcome::Owed { total, claims } = assess(case, today) else {
            return None;
        };
        let settled: Vec<bool> = claims.iter().map(|claim| claim.due == 0).collect();
        Some(Known { barred: vec![false; settled.len()], settled, due: total.due })
    }
}

/// The claims of a case, each with its steps, in the words of the timeline.
pub fn claims(case: &Value, today: NaiveDate, known: &Known) -> Value {
    let read = Case::read(case, today);
    let all = events::known(case, today);
    let claims = read
        .claims
        .iter()
        .enumerate()
        .map(|(at, claim)| Claim::read(case, today, known, (at, claim), &all).told());
    claims.collect()
}

/// The procedure of each claim, and its steps before anything happened.
pub fn tables(case: &Value) -> Vec<(Procedure, Vec<Row>)> {
    let today = law::day(2026, 12, 31);
    let read = Case::read(case, today);
    let count = read.claims.len();
    let known = Known { settled: vec![false; count], barred: vec![false; count], due: 0 };
    let claims = read.claims.iter().enumerate().map(|(at, claim)| {
        let claim = Claim::read(case, today, &known, (at, claim), &[]);
        (claim.procedure, claim.rows)
    });
    claims.collect()
}

/// One invoice on one day.
struct Claim<'a> {
    case: &'a Value,
    id: &'a Value,
    today: NaiveDate,
    procedure: Procedure,
    /// Only a notice of default makes the debtor late.
    notice_needed: bool,
    issued: NaiveDate,
    /// The last day of payment, if there is one by now.
    due: Option<NaiveDate>,
    /// About this claim.
    events: Vec<Event<'a>>,
    /// Of the whole case.
    all: &'a [Event<'a>],
    rows: Vec<Row>,
    /// The event by which a step is done.
    done: BTreeMap<&'static str, Event<'a>>,
    settled: bool,
    barred: bool,
    due_in_case: i64,
}

/// Is it true on that day?
type Condition<'c> = Box<dyn Fn(NaiveDate) -> bool + 'c>;

impl<'a> Claim<'a> {
    fn read(
        case: &'a Value,
        today: NaiveDate,
        known: &Known,
        (at, claim): (usize, &input::Claim),
        all: &'a [Event<'a>],
    ) -> Claim<'a> {
        let id = &case["invoices"][at]["id"];
        let procedure = match claim.regime {
            Regime::BeConsumer => Procedure::BeConsumer,
            Regime::BeTradeNew | Regime::BeTradeOld => Procedure::BeTrade,
            Regime::BeCivil => Procedure::BeCivil,
            _ if case["debtor"]["capacity"] == "consumer" => Procedure::NlConsumer,
            _ => Procedure::NlTrade,
        };
        let without_term = claim.regime == Regime::NlCivil && claim.payable_at_once;
        let notice_needed = without_term || procedure == Procedure::BeCivil;
        let in_business = |party: &str| case[party]["capacity"] == "business";
        let rows = table(Particulars {
            procedure,
            notice_needed,
            due: claim.due_on.is_some(),
            both_in_business: in_business("creditor") && in_business("debtor"),
        });
        let mut read = Claim {
            case,
            id,
            today,
            procedure,
            notice_needed,
            issued: claim.issued_on,
            due: claim.due_on,
            events: all.iter().copied().filter(|event| event.is_about(id)).collect(),
            all,
            rows,
            done: BTreeMap::new(),
            settled: known.settled[at],
            barred: known.barred[at],
            due_in_case: known.due,
        };
        read.go_through_events();
        read
    }

    fn go_through_events(&mut self) {
        for event in self.events.clone() {
            let free = |id: &&'static str| {
                !self.done.contains_key(id) && self.rows.iter().any(|row| row.id == *id)
            };
            let asks = ["reminder", "firstFreeReminder", "bailiffDemand"].contains(&event.kind);
            let step = match event.kind {
                _ if asks && !self.claimable(event.on) => None,
                "reminder" => ["reminder", "secondReminder"].into_iter().find(free),
                "fourteenDayLetter" if !self.letter_counts(&event) => None,
                "collectorNotice" if !self.collector_may_write(event.on) => None,
                kind => self.rows.iter().map(|row| row.id).find(|id| *id == kind).filter(free),
            };
            if let Some(step) = step {
                self.done.insert(step, event);
            }
        }
    }

    /// Art. 6:96 (6) BW: sent in default, with a term that is counted as the law counts it.
    fn letter_counts(&self, letter: &Event) -> bool {
        let counted_right =
            matches!(letter.said["termFrom"].as_str(), None | Some("dayAfterReceipt"));
        let done = |id: &str| self.done.get(id).map(|event| event.on);
        let in_default = self.condition(Rule::Default, &done);
        counted_right && in_default.is_some_and(|in_default| in_default(letter.on))
    }

    /// Art. XIX.8: not before the term is over that the law gives with the first free reminder.
    fn collector_may_write(&self, on: NaiveDate) -> bool {
        let reminded = self.done.get("firstFreeReminder");
        reminded.is_some_and(|first| on > self.waiting(&first.said["channel"], 14).last(first.on))
    }

    fn waiting(&self, channel: &Value, days: u64) -> Waiting {
        let electronic = channel == "email" || channel == "portal";
        let latest = self.case["conventions"]["waitingTerm"] != "earliest";
        Waiting { electronic, latest, days }
    }

    /// Is it not too early to ask for the money on that day?
    fn claimable(&self, on: NaiveDate) -> bool {
        // Art. 6:38 BW: without an agreed day, at once.
        let at_once = self.notice_needed && self.procedure != Procedure::BeCivil;
        if at_once { on > self.issued } else { self.due.is_some_and(|due| on > due) }
    }

    /// The first day of all on which something is true.
    fn first(&self, holds: impl Fn(NaiveDate) -> bool) -> NaiveDate {
        let begin = self.events.first().map_or(self.issued, |first| first.on.min(self.issued));
        let mut days = begin.iter_days().take(100_000);
        days.find(|on| holds(*on)).expect("it comes true")
    }

    /// What a rule asks of a day, when needed steps are taken on the days that `taken` says; `None`
    /// if nobody knows.
    fn condition(
        &self,
        rule: Rule,
        taken: &dyn Fn(&'static str) -> Option<NaiveDate>,
    ) -> Option<Condition<'_>> {
        Some(match rule {
            Rule::Claimable => Box::new(|on| self.claimable(on)),
            Rule::Default if !self.notice_needed => Box::new(|on| self.claimable(on)),
            Rule::Default => {
                let last = self.last_day("noticeOfDefault", taken("noticeOfDefault")?);
                Box::new(move |on| on > last && self.claimable(on))
            }
            Rule::TermIfSent(step) if !self.done.contains_key(step) => Box::new(|_| true),
            Rule::Term(step) | Rule::TermIfSent(step) => {
                let last = self.last_day(step, taken(step)?);
                Box::new(move |on| on > last)
            }
            Rule::Days(step, days) => {
                let taken = taken(step)?;
                Box::new(move |on| (on - taken).num_days() >= days)
            }
            Rule::Months(step, months, days) => {
                let later = months_later(taken(step)?, months) + Days::new(days);
                Box::new(move |on| on >= later)
            }
            Rule::Order(step) => {
                let last = last_of_order(taken(step)?);
                Box::new(move |on| on > last)
            }
            Rule::After(step) => {
                let taken = taken(step)?;
                Box::new(move |on| on >= taken)
            }
            Rule::Enforceable => {
                let taken = taken(self.way_to_enforce())?;
                Box::new(move |on| on >= taken)
            }
            Rule::Unknown(_) => return None,
        })
    }

    /// By a title without a judge, as long as that is open; else by a judgment.
    fn way_to_enforce(&self) -> &'static str {
        let done =
            ["enforceableTitle", "judgment"].into_iter().find(|way| self.done.contains_key(way));
        let title = || {
            let listed = self.rows.iter().find(|row| row.id == "enforceableTitle");
            listed.is_some_and(|row| !self.is_closed(row) && !self.is_impossible(row))
        };
        done.unwrap_or_else(|| if title() { "enforceableTitle" } else { "judgment" })
    }

    /// The last day of the term that a step gives that is taken on a day.
    fn last_day(&self, step: &'static str, on: NaiveDate) -> NaiveDate {
        let done = self.done.get(step);
        let row = self.row(step);
        let term = self.policy("terms", step).or(row.term).unwrap_or(0);
        // Planned letters give so many days; those that were sent, so many more than the law asks.
        let (days, more) = match (done, row.least) {
            (Some(_), Some(least)) => (least, term - least),
            _ => (term, 0),
        };
        let said = |name: &str| done.and_then(|event| event.day(name));
        let conventions = &self.case["conventions"];
        match step {
            "fourteenDayLetter" => {
                let received = said("receivedOn").unwrap_or_else(|| law::presumed_receipt(on));
                let moved = conventions["fourteenDayTerm"] != "asCounted";
                extended(last_of_letter(received, days, moved), more, moved, is_free)
            }
            "firstFreeReminder" => {
                let channel = match done {
                    Some(event) => &event.said["channel"],
                    None => &self.case["policy"]["channels"]["firstFreeReminder"],
                };
                let waiting = self.waiting(channel, days);
                extended(waiting.last(on), more, waiting.latest, is_belgian_free)
            }
            "collectorNotice" => Waiting { electronic: false, latest: true, days: 14 }.last(on),
            _ if done.is_some() => said("payBy").unwrap_or(on),
            _ => on + Days::new(term),
        }
    }

    /// What the policy says of a step, as a number of days.
    fn policy(&self, about: &str, step: &str) -> Option<u64> {
        self.case["policy"][about][step].as_u64()
    }

    /// The first day on which a step can be taken, if needed steps are taken as `taken` says.
    fn first_possible(
        &self,
        row: &Row,
        taken: &dyn Fn(&'static str) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let conditions = row.after.iter().map(|rule| self.condition(*rule, taken));
        let conditions: Vec<Condition> = conditions.collect::<Option<_>>()?;
        Some(self.first(|on| conditions.iter().all(|holds| holds(on))))
    }

    /// The first day on which a step can be taken, if all that it needs is done as soon as can be.
    fn earliest(&self, step: &'static str) -> Option<NaiveDate> {
        let soonest = |needed: &'static str| match self.done.get(needed) {
            Some(event) => Some(event.on),
            None => Some(self.earliest(needed)?.max(self.today)),
        };
        self.first_possible(self.row(step), &soonest)
    }

    fn row(&self, step: &str) -> &Row {
        self.rows.iter().find(|row| row.id == step).expect("a step that is listed")
    }

    /// When a step is done; the day of payment is over when it is.
    fn done_on(&self, step: &str) -> Option<NaiveDate> {
        match step {
            "dueDate" => self.due.filter(|due| *due < self.today),
            step => self.done.get(step).map(|event| event.on),
        }
    }

    /// What the law still waits for.
    fn law_blockers(&self, row: &Row) -> Vec<Blocker> {
        row.after.iter().filter_map(|rule| self.law_blocker(*rule)).collect()
    }

    /// The step without which nothing more is known.
    fn needed(&self, rule: Rule) -> Option<&'static str> {
        match rule {
            Rule::Default if self.notice_needed => Some("noticeOfDefault"),
            Rule::Claimable | Rule::Default | Rule::TermIfSent(_) => None,
            Rule::Enforceable => Some(self.way_to_enforce()),
            Rule::Term(step)
            | Rule::Days(step, _)
            | Rule::Months(step, ..)
            | Rule::Order(step)
            | Rule::After(step)
            | Rule::Unknown(step) => Some(step),
        }
    }

    fn law_blocker(&self, rule: Rule) -> Option<Blocker> {
        let done = |step: &'static str| self.done.get(step).map(|event| event.on);
        if let Some(step) = self.needed(rule).filter(|step| done(step).is_none()) {
            return Some(Blocker { step: Some(step), ..Blocker::endless("stepNeeded") });
        }
        let Some(holds) = self.condition(rule, &done) else {
            return Some(Blocker::endless("waitingTimeUnknown"));
        };
        if holds(self.today) {
            return None;
        }
        let code = match rule {
            Rule::Claimable | Rule::Default => "notDue",
            Rule::Term(_) | Rule::TermIfSent(_) => "termRunning",
            _ => "waitRunning",
        };
        let last = self.today.iter_days().take_while(|on| !holds(*on)).last();
        Some(Blocker { until: last, ..Blocker::endless(code) })
    }
}
