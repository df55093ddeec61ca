//! The shared case files: published examples and bad inputs, which Node and Chromium run too.

use crate::support::{COUNTRIES, case_files, contains, day, json_files, read, statement, table};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap, HashSet};
use vordering::assess;
use vordering::law::Law;

/// Published examples that no case file rebuilds, and why.
const NOT_REBUILT: &[(&str, &[(&str, &str)])] = &[
    (
        "nl",
        &[
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
        ],
    ),
    (
        "be",
        &[
            (
                "E11",
                "counts no Saturday as a working day and yet the third one as the first of the term: neither reading does; tested in tests/belgium.rs",
            ),
            (
                "E13",
                "does not count the third working day, on which the term starts by the text of the law; tested in tests/belgium.rs",
            ),
            ("E15", "a rate, not a sum: tested in tests/law_tables.rs"),
            ("E16", "a rate, not a sum: tested in tests/law_tables.rs"),
            ("E17", "a rate, not a sum: tested in tests/law_tables.rs"),
            ("E18", "a rate, not a sum: tested in tests/law_tables.rs"),
            ("E19", "a rate, not a sum: tested in tests/law_tables.rs"),
            ("E20", "a rate, not a sum: tested in tests/law_tables.rs"),
            ("E21", "a wrong rate, that of the half year before: tested in tests/law_tables.rs"),
            ("E25", "seizure of wages, which no case is about: tested in tests/court_tables.rs"),
            ("E26", "seizure of wages, which no case is about: tested in tests/court_tables.rs"),
            ("E27", "seizure of wages, which no case is about: tested in tests/court_tables.rs"),
            ("E28", "seizure of wages, which no case is about: tested in tests/court_tables.rs"),
            ("E29", "seizure of wages, which no case is about: tested in tests/court_tables.rs"),
            ("E30", "seizure of wages, which no case is about: tested in tests/court_tables.rs"),
            ("E31", "wrong, with a threshold of last year: tested in tests/court_tables.rs"),
            ("E32", "a procedural indemnity, not a debt: tested in tests/court_tables.rs"),
            ("E33", "a procedural indemnity, not a debt: tested in tests/court_tables.rs"),
            ("E34", "a procedural indemnity, not a debt: tested in tests/court_tables.rs"),
            ("E35", "a procedural indemnity, not a debt: tested in tests/court_tables.rs"),
        ],
    ),
];

/// The page behind these examples prints tenths of a euro. A sum in cents that rounds to what it
/// prints is the published figure; the cents themselves are in the notes of the files.
const PRINTED_IN_TENTHS: &[&str] = &["E01", "E02"];

#[test]
fn every_good_case_gives_what_its_source_states() {
    for (name, file) in case_files("good") {
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
    for (name, file) in case_files("bad") {
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

/// Each file stands in the folder of the country whose law it is about.
#[test]
fn every_case_file_is_of_its_country() {
    for (name, file) in case_files("good").into_iter().chain(case_files("bad")) {
        let Some(jurisdiction) = file["case"]["jurisdiction"].as_str() else { continue };
        let country = name.split('/').next().expect("a country").to_uppercase();
        assert!(jurisdiction == country || jurisdiction == "XX", "{name}: {jurisdiction}");
    }
}

#[test]
fn every_published_example_is_a_case_file_or_listed_with_a_reason() {
    for country in COUNTRIES {
        let files = json_files(&format!("cases/{country}/good"));
        let rebuilt = files.iter().filter_map(|(_, file)| file["example"].as_str());
        let mut covered: HashSet<&str> = rebuilt.collect();
        let (_, left_out) =
            NOT_REBUILT.iter().find(|(listed, _)| *listed == country).expect("a list");
        for (id, reason) in *left_out {
            assert!(!reason.is_empty() && covered.insert(id), "{id} is listed twice");
        }
        for row in table(&format!("{country}_examples.csv")) {
            assert!(covered.remove(row["id"].as_str()), "example {} is missing", row["id"]);
        }
        assert!(covered.is_empty(), "no such examples: {covered:?}");
    }
}

#[test]
fn every_case_file_expects_the_published_figure() {
    for country in COUNTRIES {
        let published = table(&format!("{country}_examples.csv"));
        for (name, file) in json_files(&format!("cases/{country}/good")) {
            let Some(id) = file["example"].as_str() else {
                continue;
            };
            let row = published.iter().find(|row| row["id"] == id).expect("a published example");
            let expected = figures(&file, row);
            for figure in row["expected"].split('/') {
                let figure = written_out(figure);
                assert!(expected.contains(&figure), "{name} must expect {figure}: {expected:?}");
            }
        }
    }
}

/// What a file expects, as its source would print it: amounts, days, and numbers of days.
fn figures(file: &Value, row: &HashMap<String, String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(&file["expect"], &mut found);
    let sums = &file["expect"]["totals"];
    // What lateness adds to the debt.
    if let (Some(interest), Some(costs)) = (sums["interest"].as_str(), sums["costs"].as_str()) {
        found.insert((decimal(interest) + decimal(costs)).to_string());
    }
    if row["kind"].starts_with("b2c_wait") || row["kind"] == "b2c_after_due" {
        found.extend(waited(file));
    }
    if PRINTED_IN_TENTHS.contains(&row["id"].as_str()) {
        let amounts = found.iter().filter_map(|text| text.parse::<Decimal>().ok());
        let half_up = RoundingStrategy::MidpointAwayFromZero;
        let tenths = amounts.map(|amount| amount.round_dp_with_strategy(1, half_up));
        let printed: BTreeSet<String> = tenths.map(|tenth| format!("{tenth:.2}")).collect();
        found.extend(printed);
    }
    found
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|field| collect(field, found)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::String(text) => drop(found.insert(text.clone())),
        // A number of days, written as an amount without cents would be.
        Value::Number(number) => drop(found.insert(format!("{number}.00"))),
        _ => {}
    }
}

/// The lump sum falls due on the day after a waiting term: the last day of that, and how many days
/// it is after the reminder and after the invoice.
fn waited(file: &Value) -> [String; 3] {
    let on = file["expect"]["lines"][0]["on"].as_str().expect("the day of the lump sum");
    let last = day(on).previous();
    let after = |from: &Value| last.days_since(day(from.as_str().expect("a day")));
    let (case, days) = (&file["case"], |days: i64| format!("{days}.00"));
    let sent = after(&case["events"][0]["on"]);
    [last.to_string(), days(sent), days(after(&case["invoices"][0]["issuedOn"]))]
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("an amount")
}

/// Some sources leave out the cents where there are none.
fn written_out(figure: &str) -> String {
    figure.parse::<Decimal>().map_or_else(|_| figure.to_owned(), |number| format!("{number:.2}"))
}

/// A rate that a table repeats has several rows: a line names the one in force on its first day.
#[test]
fn a_line_names_the_row_in_force_on_its_first_day() {
    let tables: Vec<_> = Law::all().flat_map(|law| law.schedules).collect();
    let mut repeated = 0;
    for (name, file) in case_files("good") {
        let found = statement(&file["case"], file["asOf"].as_str().expect("a day"));
        for line in found["lines"].as_array().expect("lines") {
            let (Some(from), Some(id)) = (line["from"].as_str(), line["source"]["table"].as_str())
            else {
                continue;
            };
            let (_, table) = tables.iter().find(|(_, table)| table.id == id).expect("a table");
            let begun = table.rows.partition_point(|row| row.from <= day(from));
            let row = &table.rows[begun - 1];
            assert_eq!(line["source"]["row"], row.from.to_string(), "{name}: {line:#}");
            repeated += usize::from(begun > 1 && table.rows[begun - 2].rate == row.rate);
        }
    }
    assert!(repeated > 3, "{repeated} of them repeat a rate");
}
