//! The shared case files: published examples and bad inputs, which Node and Chromium run too.

use crate::support::{contains, day, json_files, read, statement, table};
use serde_json::{Value, json};
use std::collections::HashSet;
use vordering::assess;

/// Published examples that no case file rebuilds, and why.
const NOT_REBUILT: &[(&str, &str)] = &[
    (
        "B13",
        "19 percent VAT of 2012 on costs agreed by contract; the rate of that time is not confirmed, so none is counted",
    ),
    (
        "B14",
        "no published result; its own figure leaves out that the payment first pays the interest (art. 6:44 BW)",
    ),
    (
        "I15",
        "interest by the month over the days of each month, its base unrounded and its lines rounded: no convention of this engine",
    ),
    ("P05", "no published result: the page's own figure lies past what was stored of it"),
    ("P06", "no published result: the page's own figure lies past what was stored of it"),
    ("P07", "no published result: the article speaks of about-figures"),
    ("D01", "a term, not a sum: tested in tests/calendar.rs"),
    ("D02", "a term, not a sum: tested in tests/calendar.rs"),
    (
        "D03",
        "a term of three days, which art. 2 Algemene termijnenwet lengthens; the engine has only terms of fourteen days",
    ),
    ("D04", "a term, not a sum: tested in tests/calendar.rs"),
    ("D05", "a day of delivery, not a sum: tested in tests/calendar.rs"),
];

#[test]
fn every_good_case_gives_what_its_source_states() {
    for (name, file) in json_files("cases/nl/good") {
        assert!(file["source"].is_string() && file["note"].is_string(), "{name} names its source");
        let found = statement(&file["case"], file["asOf"].as_str().expect("a day"));
        assert!(
            contains(&found, &file["expect"]),
            "{name}: expected {:#}, found {:#}",
            file["expect"],
            found
        );
    }
}

#[test]
fn every_bad_case_lists_all_its_problems_or_is_refused() {
    for (name, file) in json_files("cases/nl/bad") {
        let found = match read(&file["case"]) {
            Err(invalid) => json!({ "kind": "invalid", "issues": issues(&invalid.problems) }),
            Ok(case) => match assess(&case, day(file["asOf"].as_str().expect("a day"))) {
                Err(refusal) => {
                    json!({ "kind": "refusal", "issues": [{ "code": refusal.code(), "path": "" }] })
                }
                Ok(_) => panic!("{name} was accepted"),
            },
        };
        assert_eq!(found, file["expect"], "{name}");
    }
}

fn issues(problems: &[vordering::case::Problem]) -> Vec<Value> {
    problems.iter().map(|problem| json!({ "code": problem.code, "path": problem.path })).collect()
}

#[test]
fn every_published_example_is_a_case_file_or_listed_with_a_reason() {
    let files = json_files("cases/nl/good");
    let rebuilt = files.iter().filter_map(|(_, file)| file["example"].as_str());
    let mut covered: HashSet<&str> = rebuilt.collect();
    for (id, reason) in NOT_REBUILT {
        assert!(!reason.is_empty() && covered.insert(id), "{id} is listed twice");
    }
    for row in table("nl_examples.csv") {
        assert!(covered.remove(row["id"].as_str()), "example {} is missing", row["id"]);
    }
    assert!(covered.is_empty(), "no such examples: {covered:?}");
}

#[test]
fn every_case_file_expects_the_published_figure() {
    let published = table("nl_examples.csv");
    for (name, file) in json_files("cases/nl/good") {
        let Some(id) = file["example"].as_str() else {
            continue;
        };
        let row = published.iter().find(|row| row["id"] == id).expect("a published example");
        let expected = file["expect"].to_string();
        for figure in row["expected"].split('/') {
            assert!(expected.contains(&format!("\"{figure}\"")), "{name} must expect {figure}");
        }
    }
}
