//! What must hold of every timeline, whoever works it out: tried on the oracle here, and on the
//! engine next door.

use crate::oracle::timeline::{Known, claims};
use crate::random::{Question, runner, timelines, with_later_event};
use crate::support::day;
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use vordering::Day;

/// A timeline as JSON; none where a rate is missing.
pub type Answer = fn(&Value, Day) -> Option<Value>;

pub fn date(day: Day) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), day.month(), day.day_of_month()).expect("a date")
}

fn by_oracle(case: &Value, as_of: Day) -> Option<Value> {
    let known = Known::by_the_books(case, date(as_of))?;
    Some(json!({ "claims": claims(case, date(as_of), &known) }))
}

/// Tries a promise on random dossiers that are not refused.
pub fn holds(
    answer: Answer,
    cases: u32,
    promise: impl Fn(&Question, &Value) -> Result<(), TestCaseError>,
) {
    let test = |question: Question| match answer(&question.case, question.as_of) {
        Some(found) => promise(&question, &found),
        None => Ok(()),
    };
    runner(cases).run(&timelines(), test).unwrap_or_else(|error| panic!("{error}"));
}

pub fn list<'a>(value: &'a Value, name: &str) -> &'a Vec<Value> {
    value[name].as_array().unwrap_or_else(|| panic!("{name} of {value}"))
}

/// All steps of all claims.
pub fn steps(timeline: &Value) -> impl Iterator<Item = &Value> {
    list(timeline, "claims").iter().flat_map(|claim| list(claim, "steps"))
}

/// Days as text sort as days; what has no day comes after all that have one.
fn when<'a>(step: &'a Value, name: &str) -> &'a str {
    step[name].as_str().unwrap_or("never")
}

/// Can it still be taken, now or later?
pub fn is_open(step: &Value) -> bool {
    let status = step["status"].as_str().expect("a status");
    assert!(
        ["done", "skipped", "impossible", "blocked", "upcoming", "due", "allowed"]
            .contains(&status),
        "{status} is no status"
    );
    !["done", "skipped", "impossible"].contains(&status)
}

pub fn can_be_taken(step: &Value) -> bool {
    step["status"] == "allowed" || step["status"] == "due"
}

pub fn nothing_blocked_can_be_taken(answer: Answer, cases: u32) {
    holds(answer, cases, |_, found| {
        for step in steps(found).filter(|step| can_be_taken(step)) {
            prop_assert!(list(step, "blockers").is_empty(), "{step:#}");
        }
        Ok(())
    });
}

pub fn no_step_is_recommended_before_it_is_possible(answer: Answer, cases: u32) {
    holds(answer, cases, |question, found| {
        let today = question.as_of.to_string();
        for step in steps(found).filter(|step| !step["recommendedOn"].is_null()) {
            prop_assert!(is_open(step), "{step:#}");
            prop_assert!(when(step, "recommendedOn") >= when(step, "earliestOn"), "{step:#}");
            let due = when(step, "recommendedOn") <= &*today;
            prop_assert!(!can_be_taken(step) || due == (step["status"] == "due"), "{step:#}");
        }
        Ok(())
    });
}

pub fn recommended_days_do_not_go_down_along_the_table(answer: Answer, cases: u32) {
    holds(answer, cases, |_, found| {
        for claim in list(found, "claims") {
            let steps = list(claim, "steps").iter();
            let days = steps.filter_map(|step| step["recommendedOn"].as_str());
            prop_assert!(days.is_sorted(), "{claim:#}");
        }
        Ok(())
    });
}

pub fn nothing_is_both_done_and_not_done(answer: Answer, cases: u32) {
    holds(answer, cases, |question, found| {
        let today = question.as_of.to_string();
        prop_assert_eq!(list(found, "claims").len(), list(&question.case, "invoices").len());
        for claim in list(found, "claims") {
            let ids: Vec<_> = list(claim, "steps").iter().map(|step| &step["id"]).collect();
            let once: BTreeSet<_> = ids.iter().map(|id| id.as_str().expect("an id")).collect();
            prop_assert_eq!(ids.len(), once.len());
            if claim["settled"] == true {
                prop_assert!(!list(claim, "steps").iter().any(can_be_taken), "{claim:#}");
            }
        }
        for step in steps(found) {
            let done = step["status"] == "done";
            prop_assert_eq!(step["doneOn"].is_string(), done, "{:#}", step);
            if done {
                prop_assert!(when(step, "doneOn") <= &*today, "{step:#}");
                prop_assert!(list(step, "blockers").is_empty(), "{step:#}");
            }
            if step["status"] == "upcoming" && step["id"] != "dueDate" {
                let waits = !list(step, "blockers").is_empty();
                prop_assert!(waits || when(step, "earliestOn") > &*today, "{step:#}");
            }
        }
        Ok(())
    });
}

pub fn a_later_day_undoes_nothing(answer: Answer, cases: u32) {
    holds(answer, cases, |question, found| {
        for days in [1, 17, 400] {
            let later = question.as_of.plus_days(days).min(day("2026-12-31"));
            let Some(then) = answer(&question.case, later) else { continue };
            for (now, then) in list(found, "claims").iter().zip(list(&then, "claims")) {
                for done in list(now, "steps").iter().filter(|step| step["status"] == "done") {
                    let same = list(then, "steps").iter().find(|step| step["id"] == done["id"]);
                    prop_assert_eq!(same.map(|step| &step["doneOn"]), Some(&done["doneOn"]));
                }
            }
        }
        Ok(())
    });
}

pub fn what_comes_later_changes_nothing(answer: Answer, cases: u32) {
    let test = |(question, later): (Question, Value)| {
        let mut more = question.case.clone();
        more["events"].as_array_mut().expect("events").push(later);
        let found = answer(&question.case, question.as_of);
        prop_assert_eq!(found, answer(&more, question.as_of));
        Ok(())
    };
    runner(cases).run(&with_later_event(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// No step of the second timeline is nearer than in the first.
fn nothing_is_nearer(before: &Value, after: &Value) -> Result<(), TestCaseError> {
    let near = |step: &Value| match step["status"].as_str() {
        Some("due") => 2,
        Some("allowed") => 1,
        _ => 0,
    };
    for (before, after) in steps(before).zip(steps(after)) {
        prop_assert_eq!(&before["id"], &after["id"]);
        prop_assert_eq!(is_open(before), is_open(after), "{:#} {:#}", before, after);
        prop_assert!(near(after) <= near(before), "{before:#} {after:#}");
        for name in ["earliestOn", "recommendedOn"] {
            prop_assert!(when(before, name) <= when(after, name), "{before:#} {after:#}");
        }
    }
    Ok(())
}

/// Compares each dossier with the one that `change` makes of it.
fn nothing_comes_nearer(answer: Answer, cases: u32, change: impl Fn(&mut Value, Day)) {
    holds(answer, cases, |question, found| {
        let mut changed = question.case.clone();
        change(&mut changed, question.as_of);
        let after = answer(&changed, question.as_of).expect("no other rates");
        nothing_is_nearer(found, &after)
    });
}

pub fn a_pause_brings_nothing_nearer(answer: Answer, cases: u32) {
    for (on, until) in [(0, None), (0, Some(0)), (5, Some(10)), (5, Some(40))] {
        nothing_comes_nearer(answer, cases, |case, as_of| {
            let on = (0..on).fold(as_of, |day, _| day.previous());
            let mut pause = json!({ "type": "pause", "on": on.to_string() });
            if let Some(days) = until {
                pause["until"] = json!(on.plus_days(days).to_string());
            }
            case["events"].as_array_mut().expect("events").push(pause);
        });
    }
}

/// A promise of more than ever comes, and no shorter than those there are: it takes their place.
pub fn a_large_promise_brings_nothing_nearer(answer: Answer, cases: u32) {
    for days in [0, 10, 40] {
        nothing_comes_nearer(answer, cases, |case, as_of| {
            let events = case["events"].as_array_mut().expect("events");
            let promises = events.iter().filter(|event| event["type"] == "promise");
            let longest = promises.map(|event| day(event["payBy"].as_str().expect("a day"))).max();
            let pay_by = as_of.plus_days(days).max(longest.unwrap_or(as_of)).to_string();
            let on = as_of.to_string();
            let amount = "9000000.00";
            let promise = json!({ "type": "promise", "on": on, "payBy": pay_by, "amount": amount });
            events.push(promise);
        });
    }
}

pub fn more_grace_brings_nothing_nearer(answer: Answer, cases: u32) {
    for more in [1, 7, 60] {
        nothing_comes_nearer(answer, cases, |case, _| {
            let days = case["policy"]["graceDays"].as_u64().unwrap_or(3);
            case["policy"]["graceDays"] = json!((days + more).min(90));
        });
    }
}

/// How many dossiers each promise is tried on here.
const CASES: u32 = 1_000;

#[test]
fn the_oracle_lets_nothing_be_taken_that_is_blocked() {
    nothing_blocked_can_be_taken(by_oracle, CASES);
}

#[test]
fn the_oracle_recommends_nothing_before_it_is_possible() {
    no_step_is_recommended_before_it_is_possible(by_oracle, CASES);
}

#[test]
fn the_oracle_recommends_steps_in_their_order() {
    recommended_days_do_not_go_down_along_the_table(by_oracle, CASES);
}

#[test]
fn the_oracle_says_of_nothing_that_it_is_both_done_and_not_done() {
    nothing_is_both_done_and_not_done(by_oracle, CASES);
}

#[test]
fn the_oracle_undoes_nothing_on_a_later_day() {
    a_later_day_undoes_nothing(by_oracle, CASES);
}

#[test]
fn the_oracle_does_not_look_ahead() {
    what_comes_later_changes_nothing(by_oracle, CASES);
}

#[test]
fn the_oracle_lets_a_pause_bring_nothing_nearer() {
    a_pause_brings_nothing_nearer(by_oracle, CASES);
}

#[test]
fn the_oracle_lets_a_large_promise_bring_nothing_nearer() {
    a_large_promise_brings_nothing_nearer(by_oracle, CASES);
}

#[test]
fn the_oracle_lets_more_grace_bring_nothing_nearer() {
    more_grace_brings_nothing_nearer(by_oracle, CASES);
}

/// Too few lively dossiers would prove nothing.
#[test]
fn enough_random_timelines_come_to_something() {
    let counts = RefCell::new(BTreeMap::<String, u32>::new());
    let count = |question: Question| {
        let Some(found) = by_oracle(&question.case, question.as_of) else {
            *counts.borrow_mut().entry("refused".to_owned()).or_insert(0) += 1;
            return Ok(());
        };
        let mut seen = BTreeSet::new();
        for claim in list(&found, "claims") {
            seen.insert(claim["procedure"].as_str().expect("a procedure").to_owned());
            if claim["settled"] == true {
                seen.insert("settled".to_owned());
            }
            for step in list(claim, "steps") {
                seen.insert(format!("{} {}", step["id"], step["status"]).replace('"', ""));
                seen.insert(step["status"].as_str().expect("a status").to_owned());
                let codes = list(step, "blockers").iter();
                seen.extend(
                    codes.map(|blocker| blocker["code"].as_str().expect("a code").to_owned()),
                );
            }
        }
        for what in seen {
            *counts.borrow_mut().entry(what).or_insert(0) += 1;
        }
        Ok(())
    };
    runner(1_000).run(&timelines(), count).expect("counting does not fail");
    let counts = counts.into_inner();
    let least = [
        ("nlConsumer", 250),
        ("nlTrade", 100),
        ("beConsumer", 100),
        ("beTrade", 100),
        ("beCivil", 100),
        ("done", 700),
        ("skipped", 400),
        ("impossible", 5),
        ("blocked", 300),
        ("upcoming", 500),
        ("due", 250),
        ("allowed", 200),
        ("settled", 100),
        ("notDue", 100),
        ("stepNeeded", 500),
        ("termRunning", 30),
        ("waitRunning", 15),
        ("waitingTimeUnknown", 40),
        ("insolvency", 10),
        ("disputed", 15),
        ("paused", 20),
        ("promiseRunning", 20),
        ("planRunning", 40),
        ("planUndecided", 40),
        ("copyNeeded", 20),
        ("copyTermRunning", 5),
        ("belowThreshold", 5),
        ("registrationUnknown", 20),
        ("paymentsNotChecked", 100),
        ("collectorNotice upcoming", 20),
        ("nonDisputeReport upcoming", 10),
        ("enforceableTitle done", 10),
        ("fourteenDayLetter done", 50),
        ("firstFreeReminder done", 50),
        ("seizure upcoming", 200),
    ];
    for (what, least) in least {
        let found = counts.get(what).copied().unwrap_or(0);
        assert!(found >= least, "{what}: {found} of {counts:#?}");
    }
    assert!(!counts.contains_key("refused"), "{counts:#?}");
}
