//! The timeline of the engine against the oracle, and what must hold of it whatever the dossier.

use crate::oracle::timeline::{Known, claims};
use crate::random::{Question, runner, timelines};
use crate::support::{day, read, with};
use crate::timeline_promises::{self as promises, can_be_taken, date, holds, is_open, list};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use vordering::{Day, Language, Refusal, prescription, timeline};

/// How many random dossiers there are: `make oracle` asks for more than the ordinary test run.
fn cases() -> u32 {
    std::env::var("ORACLE_CASES").map_or(10_000, |number| number.parse().expect("a number"))
}

/// How many each promise is tried on.
const CASES: u32 = 2_000;

fn by_engine(case: &Value, as_of: Day) -> Option<Value> {
    let read = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    match timeline(&read, as_of, Language::English) {
        Ok(found) => Some(serde_json::to_value(found).expect("a value")),
        Err(Refusal::RatesEnd { .. } | Refusal::RatesBegin { .. }) => None,
        Err(refusal) => panic!("no random case is refused for this: {refusal}\n{case:#}"),
    }
}

/// The sums are those of the oracle; what is barred has an oracle of its own.
fn by_oracle(case: &Value, as_of: Day) -> Option<Value> {
    let mut known = Known::by_the_books(case, date(as_of))?;
    let clocks = prescription(&read(case).expect("a case"), as_of, Language::English);
    let clocks = serde_json::to_value(clocks.expect("clocks")).expect("a value");
    let clocks = clocks.as_array().expect("clocks").iter();
    known.barred = clocks.map(|clock| clock["status"] == "barred").collect();
    Some(claims(case, date(as_of), &known))
}

/// Compares claim by claim; the message tells the case, the day and both answers.
fn equals_oracle(
    question: &Question,
    differ: impl Fn(&Value, &Value) -> Option<String>,
) -> Result<(), TestCaseError> {
    let Question { case, as_of } = question;
    let (found, expected) = (by_engine(case, *as_of), by_oracle(case, *as_of));
    let (Some(found), Some(expected)) = (&found, &expected) else {
        prop_assert_eq!(found.is_none(), expected.is_none());
        return Ok(());
    };
    let found = list(found, "claims");
    let expected = expected.as_array().expect("claims");
    prop_assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        if let Some(why) = differ(found, expected) {
            let said = format!("{why}\non {as_of}\ncase {case:#}");
            let said = format!("{said}\nengine {found:#}\noracle {expected:#}");
            return Err(TestCaseError::fail(said));
        }
    }
    Ok(())
}

/// Of each code, and of each step that is needed, the last day on which it blocks.
fn blockers(step: &Value) -> BTreeMap<(String, String), String> {
    let mut last = BTreeMap::<_, String>::new();
    for blocker in list(step, "blockers") {
        let code = blocker["code"].as_str().expect("a code").to_owned();
        let step = if code == "stepNeeded" { blocker["step"].as_str() } else { None };
        let until = blocker["until"].as_str().unwrap_or("never").to_owned();
        let known = last.entry((code, step.unwrap_or_default().to_owned())).or_default();
        *known = known.clone().max(until);
    }
    last
}

/// Is it a step that can be taken, due or not?
fn status(step: &Value) -> &str {
    if can_be_taken(step) { "allowed or due" } else { step["status"].as_str().expect("a status") }
}

fn days_and_blockers_differ(found: &Value, expected: &Value) -> Option<String> {
    for name in ["invoice", "procedure", "settled"] {
        if found[name] != expected[name] {
            return Some(name.to_owned());
        }
    }
    for name in ["code", "on"] {
        if found["reason"][name] != expected["reason"][name] {
            return Some(format!("{name} of the reason"));
        }
    }
    let ids = |claim: &Value| {
        list(claim, "steps").iter().map(|step| step["id"].clone()).collect::<Vec<_>>()
    };
    if ids(found) != ids(expected) {
        return Some("the steps".to_owned());
    }
    for (found, expected) in list(found, "steps").iter().zip(list(expected, "steps")) {
        let id = &expected["id"];
        if status(found) != status(expected) {
            return Some(format!("status of {id}"));
        }
        if found["doneOn"] != expected["doneOn"] {
            return Some(format!("doneOn of {id}"));
        }
        let deadline = &expected["deadline"];
        if !deadline.is_null() && found["deadline"] != *deadline {
            return Some(format!("deadline of {id}"));
        }
        let (blocks, blocked) = (blockers(found), blockers(expected));
        let same = if is_open(expected) {
            found["earliestOn"] == expected["earliestOn"] && blocks == blocked
        } else {
            // What will not be taken need not say when it could be.
            (found["earliestOn"].is_null() || found["earliestOn"] == expected["earliestOn"])
                && blocks.iter().all(|(what, until)| blocked.get(what) == Some(until))
        };
        if !same {
            return Some(format!("earliestOn or blockers of {id}"));
        }
    }
    None
}

#[test]
fn random_timelines_equal_the_oracle() {
    let test = |question| equals_oracle(&question, days_and_blockers_differ);
    runner(cases()).run(&timelines(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// An invoice of 1,000 euros, whose payments were all looked at.
fn dossier(law: &str, creditor: &str, debtor: &str, events: Value) -> Value {
    json!({
        "schema": "vordering/case/1",
        "jurisdiction": law,
        "creditor": { "capacity": creditor, "registered": true },
        "debtor": { "capacity": debtor, "registered": true },
        "terms": {},
        "invoices": [
            { "id": "0", "issuedOn": "2026-02-02", "receivedOn": "2026-02-02", "dueOn": "2026-03-02", "amount": "1000.00" },
        ],
        "events": events,
        "policy": { "paymentsCheckedOn": "2026-12-31" },
    })
}

/// Dossiers that random ones found, one by one.
#[test]
fn named_dossiers_equal_the_oracle() {
    let event = |kind: &str, on: &str| json!({ "type": kind, "on": on });
    let about = |mut event: Value| {
        event["invoices"] = json!(["0"]);
        event
    };
    let two = |case: Value| {
        let other = json!({ "id": "1", "issuedOn": "2026-05-04", "receivedOn": "2026-05-04", "dueOn": "2026-06-01", "amount": "1000.00" });
        with(case.clone(), "/invoices", json!([case["invoices"][0], other]))
    };
    let not_agreed = |case: Value| with(case, "/terms/termAgreed", json!(false));
    let consumers = |events: Value| dossier("NL", "business", "consumer", events);
    let notice = json!({ "type": "noticeOfDefault", "on": "2026-03-10", "payBy": "2026-03-24" });
    let last = json!([event("finalNotice", "2026-03-10")]);
    let title = json!([event("enforceableTitle", "2026-03-10")]);
    let plan = json!({
        "type": "plan", "on": "2026-03-10",
        "instalments": [{ "on": "2026-09-01", "amount": "500.00" }],
    });
    let report = [event("bailiffDemand", "2026-03-10"), event("nonDisputeReport", "2026-04-20")];
    let disputed = json!([report[0], event("dispute", "2026-03-20"), report[1]]);
    let named = [
        ("a notice before the invoice", two(not_agreed(consumers(json!([notice]))))),
        (
            "a needed notice, and a later step",
            not_agreed(dossier("NL", "consumer", "business", last)),
        ),
        ("a title that the procedure does not know", dossier("BE", "consumer", "consumer", title)),
        (
            "a plan that is ended for one invoice",
            two(consumers(json!([plan, about(event("planEnded", "2026-03-20"))]))),
        ),
        (
            "a plan that is replaced for one invoice",
            two(consumers(json!([plan, about(plan.clone())]))),
        ),
        ("a report although there was a dispute", dossier("BE", "business", "business", disputed)),
    ];
    let mut failures = Vec::new();
    for (name, case) in named {
        for as_of in ["2026-03-31", "2026-05-04", "2026-05-20", "2026-06-30"] {
            let question = Question { case: case.clone(), as_of: day(as_of) };
            let equals = equals_oracle(&question, days_and_blockers_differ)
                .and_then(|()| equals_oracle(&question, recommendations_differ));
            failures.extend(equals.err().map(|error| format!("{name}: {error}")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn recommendations_differ(found: &Value, expected: &Value) -> Option<String> {
    let steps = list(found, "steps").iter().zip(list(expected, "steps"));
    let differs = |(found, expected): &(&Value, &Value)| {
        found["status"] != expected["status"] || found["recommendedOn"] != expected["recommendedOn"]
    };
    steps.into_iter().find(differs).map(|(_, expected)| format!("when to do {}", expected["id"]))
}

#[test]
fn random_recommendations_equal_the_oracle() {
    let test = |question| equals_oracle(&question, recommendations_differ);
    runner(cases()).run(&timelines(), test).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn no_step_can_be_taken_before_the_earliest_day_of_the_oracle() {
    holds(by_engine, CASES, |question, found| {
        let expected = by_oracle(&question.case, question.as_of).expect("the same rates");
        let expected = json!({ "claims": expected });
        let today = question.as_of.to_string();
        for (found, expected) in promises::steps(found).zip(promises::steps(&expected)) {
            if can_be_taken(found) {
                let earliest = expected["earliestOn"].as_str().unwrap_or("never");
                prop_assert!(earliest <= &*today, "{found:#} {expected:#}");
                prop_assert!(list(expected, "blockers").is_empty(), "{found:#} {expected:#}");
            }
        }
        Ok(())
    });
}

#[test]
fn no_step_that_is_blocked_can_be_taken() {
    promises::nothing_blocked_can_be_taken(by_engine, CASES);
}

#[test]
fn no_step_is_recommended_before_it_is_possible() {
    promises::no_step_is_recommended_before_it_is_possible(by_engine, CASES);
}

#[test]
fn steps_are_recommended_in_their_order() {
    promises::recommended_days_do_not_go_down_along_the_table(by_engine, CASES);
}

#[test]
fn nothing_is_both_done_and_not_done() {
    promises::nothing_is_both_done_and_not_done(by_engine, CASES);
}

#[test]
fn a_later_day_undoes_no_step() {
    promises::a_later_day_undoes_nothing(by_engine, CASES);
}

#[test]
fn what_happens_later_changes_nothing() {
    promises::what_comes_later_changes_nothing(by_engine, CASES);
}

#[test]
fn a_pause_brings_no_step_nearer() {
    promises::a_pause_brings_nothing_nearer(by_engine, CASES);
}

#[test]
fn a_large_promise_brings_no_step_nearer() {
    promises::a_large_promise_brings_nothing_nearer(by_engine, CASES);
}

#[test]
fn more_grace_brings_no_step_nearer() {
    promises::more_grace_brings_nothing_nearer(by_engine, CASES);
}

/// Measures that come before every step; an answer to a dispute, only if it is about the whole.
const FIRST: [&str; 4] = ["fileClaim", "sendCopy", "answerDispute", "offerPlan"];

#[test]
fn next_is_a_measure_or_an_open_step_and_allowed_only_if_that_is() {
    holds(by_engine, CASES, |_, found| {
        for claim in list(found, "claims") {
            let next = &claim["next"];
            let measures = list(claim, "measures").iter().map(|measure| &measure["code"]);
            let first = measures.filter(|code| FIRST.iter().any(|first| *code == first));
            let mut first =
                first.skip_while(|code| **code == "answerDispute" && next["code"] != **code);
            let open = list(claim, "steps").iter().find(|step| is_open(step));
            if claim["settled"] == true {
                prop_assert!(next.is_null(), "{claim:#}");
            } else if next["kind"] == "measure" {
                prop_assert_eq!(Some(&next["code"]), first.next(), "{:#}", claim);
                prop_assert_eq!(&next["allowed"], true);
            } else {
                prop_assert_eq!(first.next(), None, "{:#}", claim);
                prop_assert_eq!(next.get("code"), open.map(|open| &open["id"]), "{:#}", claim);
                prop_assert!(next["allowed"] != true || open.is_some_and(can_be_taken));
                prop_assert!(next["allowed"] == true || !open.is_some_and(can_be_taken));
            }
        }
        let of_claims = || list(found, "claims").iter().filter(|claim| !claim["next"].is_null());
        let next = &found["next"];
        prop_assert_eq!(next.is_null(), of_claims().next().is_none(), "{:#}", found);
        for invoice in next["invoices"].as_array().into_iter().flatten() {
            let same = of_claims().find(|claim| claim["invoice"] == *invoice);
            let same = same.map(|claim| &claim["next"]);
            for name in ["kind", "code", "allowed"] {
                prop_assert_eq!(same.map(|same| &same[name]), Some(&next[name]), "{:#}", found);
            }
        }
        Ok(())
    });
}
