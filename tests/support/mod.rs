//! What many tests need: files, small cases, and comparing a part of an answer.

pub mod written;

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use vordering::{Assessment, Case, Day, Invalid, Refusal, assess};

pub fn in_tests(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// The rows of a table with its header, each field by its name.
pub fn table(name: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(in_tests("data").join(name)).expect("a table");
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// Every JSON file in a folder, by its name.
pub fn json_files(folder: &str) -> Vec<(String, Value)> {
    let entries = fs::read_dir(in_tests(folder)).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let named = paths.into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("a file");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, serde_json::from_str(&text).expect("JSON"))
    });
    named.collect()
}

/// The countries that have case files.
pub const COUNTRIES: [&str; 2] = ["be", "nl"];

/// The good or the bad case files of every country, by country and name.
pub fn case_files(kind: &str) -> Vec<(String, Value)> {
    let of_country = |country: &&str| {
        let named = |(name, file)| (format!("{country}/{name}"), file);
        json_files(&format!("cases/{country}/{kind}")).into_iter().map(named).collect::<Vec<_>>()
    };
    COUNTRIES.iter().flat_map(of_country).collect()
}

/// The last day for which a table is published, as collected.
pub fn published_until(id: &str) -> Day {
    let published = table("published.csv");
    day(&published.iter().find(|row| row["table"] == id).expect("a table")["known_until"])
}

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub fn read(case: &Value) -> Result<Case, Invalid> {
    Case::from_json(&case.to_string())
}

pub fn assessed(case: &Value, as_of: &str) -> Result<Assessment, Refusal> {
    assess(&read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}")), day(as_of))
}

/// The statement as JavaScript would get it.
pub fn statement(case: &Value, as_of: &str) -> Value {
    let assessment = assessed(case, as_of).unwrap_or_else(|refusal| panic!("{refusal}\n{case:#}"));
    serde_json::to_value(assessment.statement).expect("a value")
}

/// A consumer's invoice of a business, with an agreed last day of payment.
pub fn consumer_case(amount: &str, due_on: &str, events: Value) -> Value {
    json!({
        "schema": "vordering/case/1",
        "jurisdiction": "NL",
        "creditor": { "capacity": "business" },
        "debtor": { "capacity": "consumer" },
        "terms": { "termAgreed": true },
        "invoices": [{ "id": "1", "issuedOn": due_on, "dueOn": due_on, "amount": amount }],
        "events": events,
    })
}

/// The same between businesses, from a contract of the day of the invoice.
pub fn business_case(amount: &str, due_on: &str, events: Value) -> Value {
    let mut case = consumer_case(amount, due_on, events);
    case["debtor"]["capacity"] = json!("business");
    case["terms"]["contractDate"] = json!(due_on);
    case
}

/// A Belgian consumer's invoice of a business, from a contract of the day of the invoice.
pub fn belgian_consumer_case(amount: &str, due_on: &str, events: Value) -> Value {
    let case = consumer_case(amount, due_on, events);
    let case = with(case, "/terms/contractDate", json!(due_on));
    with(case, "/jurisdiction", json!("BE"))
}

/// A Belgian invoice between businesses, from a contract of the day of the invoice.
pub fn belgian_trade_case(amount: &str, due_on: &str, events: Value) -> Value {
    with(business_case(amount, due_on, events), "/jurisdiction", json!("BE"))
}

pub fn with(mut case: Value, pointer: &str, value: Value) -> Value {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    case.pointer_mut(parent).expect("a parent")[name] = value;
    case
}

pub fn letter(sent: &str, received: &str) -> Value {
    json!({ "type": "fourteenDayLetter", "on": sent, "receivedOn": received })
}

pub fn payment(on: &str, amount: &str) -> Value {
    json!({ "type": "payment", "on": on, "amount": amount })
}

/// The same case under Belgian law.
pub fn belgian(case: Value) -> Value {
    with(case, "/jurisdiction", json!("BE"))
}

/// A consumer's debt to an enterprise, due on 31 January 2026, under terms.
pub fn debt(amount: &str, terms: Value, events: Value) -> Value {
    let case = belgian(consumer_case(amount, "2026-01-31", events));
    with(case, "/terms", terms)
}

pub fn reminder(on: &str, channel: &str) -> Value {
    json!({ "type": "firstFreeReminder", "on": on, "channel": channel })
}

/// Sent on Monday 2 March 2026: fourteen days until Monday 16 March in every reading.
pub fn mail() -> Value {
    reminder("2026-03-02", "email")
}

pub fn total(case: &Value, as_of: &str, sum: &str) -> Value {
    statement(case, as_of)["totals"][sum].clone()
}

/// Interest and costs.
pub fn added(case: &Value, as_of: &str) -> (String, String) {
    let found = statement(case, as_of);
    let sum = |name: &str| found["totals"][name].as_str().expect("a sum").to_owned();
    (sum("interest"), sum("costs"))
}

pub fn is(interest: &str, costs: &str) -> (String, String) {
    (interest.to_owned(), costs.to_owned())
}

/// The codes of the warnings of a statement.
pub fn warnings(statement: &Value) -> Vec<&str> {
    let warnings = statement["warnings"].as_array().expect("warnings");
    warnings.iter().map(|warning| warning["code"].as_str().expect("a code")).collect()
}

/// Cents of an amount as it is printed.
pub fn cents(amount: &Value) -> i64 {
    let text = amount.as_str().unwrap_or_else(|| panic!("{amount} is no amount"));
    text.replace('.', "").parse().unwrap_or_else(|_| panic!("{text} is no amount"))
}

/// Is everything that `part` says also in `whole`? Lists need an item for each item named.
pub fn contains(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(name, value)| whole.get(name).is_some_and(|found| contains(found, value))),
        (Value::Array(whole), Value::Array(part)) => {
            part.iter().all(|item| whole.iter().any(|found| contains(found, item)))
        }
        _ => whole == part,
    }
}
