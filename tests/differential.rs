//! Random cases with what the engine answers natively, for the same engine as WebAssembly:
//! `tests/node/differential.test.mjs` compares.

use crate::promises::mutate::{Random, changed};
use crate::random::{Question, belgian_questions, dossiers, questions, runner, timelines};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use vordering::case::{Jurisdiction, Problem};
use vordering::law::{Law, Regime};
use vordering::{Case, Day, Language, assess_in};

/// How many there are: `make differential` asks for more than the ordinary test run.
fn cases() -> usize {
    std::env::var("DIFFERENTIAL_CASES").map_or(500, |number| number.parse().expect("a number"))
}

/// One of so many is changed after it was made, so that most of them are wrong.
const ONE_IN: usize = 8;

/// The answer as JavaScript would write it as JSON: an assessment, or what is thrown.
fn answer(case: &Value, as_of: Day, language: Language) -> String {
    let thrown = |kind: &str, issues: Vec<Value>| json!({ "issues": issues, "kind": kind });
    let issue = |problem: &Problem| json!({ "code": problem.code, "message": problem.message, "path": problem.path });
    let thrown = match Case::read(&Some(case)) {
        Err(invalid) => thrown("invalid", invalid.problems.iter().map(issue).collect()),
        Ok(case) => match assess_in(&case, as_of, language) {
            Ok(answer) => return serde_json::to_string(&answer).expect("JSON"),
            Err(refusal) => {
                let mut issue =
                    json!({ "code": refusal.code(), "message": refusal.to_string(), "path": "" });
                if let Some(known) = refusal.known() {
                    issue["known"] = json!(known);
                }
                thrown("refusal", vec![issue])
            }
        },
    };
    thrown.to_string()
}

fn digest(text: &str) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a text");
        text
    })
}

/// A line for each: the case, the day, the language, and the digest of the answer.
#[test]
fn random_cases_are_answered_for_node() {
    let mut runner = runner(1);
    let strategies: [BoxedStrategy<Question>; 4] =
        [questions().boxed(), belgian_questions().boxed(), timelines().boxed(), dossiers().boxed()];
    let mut random = Random::new(1);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("random-cases.jsonl");
    let mut file = BufWriter::new(File::create(path).expect("a file"));
    let (mut right, mut wrong) = (0, 0);
    for (at, strategy) in (0..cases()).zip(strategies.iter().cycle()) {
        let Question { mut case, as_of } =
            strategy.new_tree(&mut runner).expect("a case").current();
        if at % ONE_IN == at / ONE_IN % ONE_IN {
            let bytes = changed(case.to_string().as_bytes(), &mut random);
            case = serde_json::from_slice(&bytes).unwrap_or(case);
        }
        let language = Language::ALL[at / strategies.len() % Language::ALL.len()];
        let answer = answer(&case, as_of, language);
        *(if answer.contains("\"issues\"") { &mut wrong } else { &mut right }) += 1;
        let line = json!({ "case": case, "asOf": as_of, "language": language.code(), "digest": digest(&answer) });
        writeln!(file, "{line}").expect("a line");
    }
    assert!(right > cases() / 2 && wrong > cases() / 20, "{right} answered, {wrong} refused");
}

/// The engine is compared with the oracle, and portfolios with cases, on these: so no kind of debt is left out.
#[test]
fn every_kind_of_debt_is_among_the_random_cases() {
    let seen = RefCell::new(HashMap::<(Jurisdiction, usize), u32>::new());
    let count = |question: Question| {
        let case = Case::read(&Some(&question.case)).expect("a case");
        let position = |regime: &Regime| {
            let mut all = case.law().all_regimes();
            all.position(|one| std::ptr::eq(one, regime)).expect("a regime of this law")
        };
        for claim in &case.claims {
            let key = (case.jurisdiction, position(case.regime(claim)));
            *seen.borrow_mut().entry(key).or_default() += 1;
        }
        Ok(())
    };
    runner(3_000).run(&questions(), count).expect("counting does not fail");
    runner(3_000).run(&belgian_questions(), count).expect("counting does not fail");
    let seen = seen.into_inner();
    for jurisdiction in [Jurisdiction::Netherlands, Jurisdiction::Belgium] {
        let all = Law::of(jurisdiction).all_regimes().count();
        let few =
            (0..all).filter(|at| seen.get(&(jurisdiction, *at)).is_none_or(|count| *count < 20));
        let few: Vec<usize> = few.collect();
        assert!(few.is_empty(), "{jurisdiction:?} has few claims of {few:?}: {seen:?}");
    }
}
