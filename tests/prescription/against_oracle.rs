//! The engine against the oracle, and what must hold of every dossier.

use super::clocks_in;
use crate::oracle::prescription as oracle;
use crate::random::{Question, dossiers, runner, with_event};
use crate::support::contains;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;
use vordering::Language;

/// The engine and the oracle say the same of random dossiers.
#[test]
fn random_dossiers_equal_the_oracle() {
    let test = |question: Question| {
        let (case, as_of) = (&question.case, question.as_of.to_string());
        let found = clocks_in(case, &as_of, Language::English)
            .map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
        let expected = oracle::clocks(case, &as_of);
        for (at, (found, expected)) in
            found.as_array().expect("clocks").iter().zip(&expected).enumerate()
        {
            prop_assert!(
                contains(found, &expected.clock),
                "{at}: engine {found:#}, oracle {:#}",
                expected.clock
            );
            let acts = found["interruptions"].as_array().expect("acts").len();
            prop_assert_eq!(acts, expected.clock["interruptions"].as_array().expect("acts").len());
            let enforceable = found["status"] == "running" || found["status"] == "afterJudgment";
            prop_assert_eq!(found.get("interest").is_some(), enforceable);
            if let Some(first) = found["interest"]["firstDay"].as_str() {
                prop_assert!(expected.interest_lives(first, &as_of), "{first} {found:#}");
                prop_assert!(!expected.interest_lives_before(first, &as_of), "{first} {found:#}");
            }
        }
        prop_assert_eq!(found.as_array().expect("clocks").len(), expected.len());
        Ok(())
    };
    let cases = std::env::var("ORACLE_CASES").map_or(10_000, |n| n.parse().expect("a number"));
    runner(cases).run(&dossiers(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// Too few lively dossiers would prove nothing.
#[test]
fn enough_random_dossiers_come_to_something() {
    let counts = RefCell::new(BTreeMap::<String, u32>::new());
    let count = |question: Question| {
        let found = clocks_in(&question.case, &question.as_of.to_string(), Language::English);
        for clock in found.expect("clocks").as_array().expect("clocks") {
            let mut seen = vec![clock["status"].as_str().expect("a status").to_owned()];
            for act in clock["interruptions"].as_array().expect("acts") {
                let why = act["why"].as_str().or(act["effect"].as_str());
                seen.push(why.expect("an effect").to_owned());
            }
            for what in seen {
                *counts.borrow_mut().entry(what).or_insert(0) += 1;
            }
        }
        Ok(())
    };
    runner(1_000).run(&dossiers(), count).expect("counting does not fail");
    let counts = counts.into_inner();
    for (what, least) in [
        ("notDue", 20),
        ("running", 300),
        ("afterJudgment", 60),
        ("barred", 300),
        ("settled", 20),
        ("newTerm", 800),
        ("tooLate", 200),
        ("notRunning", 100),
        ("notByThis", 150),
        ("usedBefore", 20),
        ("endsNoLater", 60),
    ] {
        assert!(counts.get(what).is_some_and(|count| *count >= least), "{what}: {counts:?}");
    }
}

fn ends(case: &Value, as_of: &str) -> Vec<String> {
    let clocks = clocks_in(case, as_of, Language::English).expect("clocks");
    let clocks = clocks.as_array().expect("clocks").iter();
    clocks.map(|clock| clock["barsAfter"].as_str().expect("a day").to_owned()).collect()
}

/// One more act never makes a term end earlier. A Belgian registered notice can only be used once,
/// so an early one takes the place of a later one: of those only the last is added. And once
/// everything is paid, what follows is no act any more.
#[test]
fn no_act_makes_a_term_end_earlier() {
    let test = |(question, added): (Question, Value)| {
        let as_of = question.as_of.to_string();
        let mut more = question.case.clone();
        let events = more["events"].as_array_mut().expect("events");
        let last = events.iter().filter_map(|event| event["on"].as_str()).max().unwrap_or("");
        let notice = added["registered"] == true && added["by"] != "creditor";
        prop_assume!(added["amount"] != "100000.00");
        prop_assume!(!notice || added["on"].as_str().expect("a day") > last);
        events.push(added);
        for (fewer, more) in ends(&question.case, &as_of).iter().zip(ends(&more, &as_of)) {
            prop_assert!(*fewer <= more, "{fewer} {more}");
        }
        Ok(())
    };
    runner(2_000).run(&with_event(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// Only days count, not the order in which events are listed.
#[test]
fn the_order_of_listing_does_not_matter() {
    let test = |question: Question| {
        let as_of = question.as_of.to_string();
        let mut turned = question.case.clone();
        turned["events"].as_array_mut().expect("events").reverse();
        let of = |case: &Value| {
            let mut clocks = clocks_in(case, &as_of, Language::English).expect("clocks");
            for clock in clocks.as_array_mut().expect("clocks") {
                // Acts of one day and kind keep the order of the list.
                for act in clock["interruptions"].as_array_mut().expect("acts") {
                    act["path"] = json!("");
                }
                for list in ["interruptions", "cautions"] {
                    let items = clock[list].as_array_mut().expect("a list");
                    items.sort_by_key(std::string::ToString::to_string);
                }
            }
            clocks
        };
        let (listed, turned) = (of(&question.case), of(&turned));
        for (listed, turned) in
            listed.as_array().expect("clocks").iter().zip(turned.as_array().expect("clocks"))
        {
            prop_assert_eq!(&listed["status"], &turned["status"]);
            // Of two payments of one day the one that is listed first may leave nothing to pay.
            if listed["status"] != "settled" {
                prop_assert_eq!(listed, turned);
            }
        }
        Ok(())
    };
    runner(2_000).run(&dossiers(), test).unwrap_or_else(|error| panic!("{error}"));
}
