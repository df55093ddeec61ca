//! The fixed letters of `tests/letters`, and writing a letter as JavaScript would get it.

use super::{day, in_tests, read};
use serde_json::{Map, Value, json};
use std::fs;
use vordering::case::{Problem, asked_draft};
use vordering::{AskError, Invalid, Language, letter_choices, write_letter};

/// Whose letters there are.
pub const LANDS: [&str; 2] = ["nl", "be"];
/// The debtors to whom there are fixed letters.
pub const DEBTORS: [&str; 2] = ["consumer", "business"];

/// What only a sender can say.
pub const CONFIRMED: [&str; 8] = [
    "proofOfReceipt",
    "proof",
    "registeredWithAcknowledgement",
    "debtorDataChecked",
    "signatureOfSender",
    "collectorRegistered",
    "handwrittenOrGoodForInLetters",
    "handwrittenSumInLetters",
];

/// One letter in a situation to which it fits.
#[derive(Clone)]
pub struct Fixed {
    pub country: &'static str,
    pub debtor: &'static str,
    pub kind: String,
    pub on: String,
    pub case: Value,
    pub draft: Value,
    regions: Value,
}

impl Fixed {
    /// The same in a language, from a seat where that language counts, if there is one.
    pub fn in_language(&self, language: Language) -> Self {
        let mut other = self.clone();
        other.draft["language"] = json!(language.code());
        if let Some(region) = self.regions.get(language.code()) {
            other.case["creditor"]["seatRegion"] = region.clone();
        }
        other
    }

    pub fn written(&self) -> Value {
        written(&self.case, &self.on, &self.draft)
    }

    pub fn name(&self) -> String {
        format!("{}/{}-{}", self.country, self.kind, self.debtor)
    }
}

/// Every fixed letter.
pub fn fixed() -> Vec<Fixed> {
    let mut found = Vec::new();
    for country in LANDS {
        let path = in_tests("letters").join(format!("{country}.json"));
        let file: Value =
            serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
        for debtor in DEBTORS {
            for letter in file["letters"].as_array().expect("letters") {
                let meant = letter["debtors"].as_array();
                if meant.is_none_or(|debtors| debtors.contains(&json!(debtor))) {
                    found.push(of_file(country, debtor, &file, letter));
                }
            }
        }
    }
    found
}

fn of_file(country: &'static str, debtor: &'static str, file: &Value, letter: &Value) -> Fixed {
    let mut case = file["case"].clone();
    let on = letter["on"].as_str().expect("a day").to_owned();
    let own = letter["debtor"][debtor].clone();
    for patch in [&file["debtors"][debtor], &letter["with"], &own] {
        let mut patch = patch.clone();
        let events = patch.as_object_mut().and_then(|fields| match fields.get("events") {
            Some(Value::Array(events)) if !events.is_empty() => fields.remove("events"),
            _ => None,
        });
        merge(&mut case, &patch);
        add(&mut case, events.as_ref());
    }
    // Only the law of the consumer knows this letter.
    let mut events = letter["events"].clone();
    if let Some(list) = events.as_array_mut()
        && debtor == "business"
    {
        list.retain(|event| event["type"] != "fourteenDayLetter");
    }
    add(&mut case, Some(&events));
    merge(&mut case, &json!({ "policy": { "paymentsCheckedOn": on } }));
    let kind = letter["kind"].as_str().expect("a kind").to_owned();
    let mut draft = json!({ "kind": kind, "confirms": CONFIRMED });
    merge(&mut draft, &letter["draft"]);
    let regions = file.get("regions").cloned().unwrap_or(json!({}));
    Fixed { country, debtor, kind, on, case, draft, regions }
}

fn add(case: &mut Value, events: Option<&Value>) {
    let further = events.and_then(Value::as_array).cloned().unwrap_or_default();
    case["events"].as_array_mut().expect("events").extend(further);
}

/// Lays a patch over a value: null takes away, objects go into each other, all else replaces.
pub fn merge(into: &mut Value, patch: &Value) {
    let Value::Object(fields) = patch else { return };
    if !into.is_object() {
        *into = Value::Object(Map::new());
    }
    let object = into.as_object_mut().expect("an object");
    for (name, value) in fields {
        match value {
            Value::Null => {
                object.remove(name);
            }
            Value::Object(_) => merge(object.entry(name).or_insert(Value::Null), value),
            other => {
                object.insert(name.clone(), other.clone());
            }
        }
    }
}

/// A letter, or every problem of its draft with code and path.
pub fn try_written(
    case: &Value,
    on: &str,
    draft: &Value,
    notes: Language,
) -> Result<Value, Vec<Value>> {
    let issues = |invalid: Invalid| {
        let issue = |problem: &Problem| {
            assert!(problem.message.ends_with(['.', '?']), "{}", problem.message);
            json!({ "code": problem.code, "path": problem.path })
        };
        invalid.problems.iter().map(issue).collect::<Vec<_>>()
    };
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let draft = asked_draft(&Some(draft), case.jurisdiction).map_err(issues)?;
    match write_letter(&case, day(on), &draft, notes) {
        Ok(letter) => Ok(serde_json::to_value(letter).expect("a value")),
        Err(AskError::Invalid(invalid)) => Err(issues(invalid)),
        Err(AskError::Refusal(refusal)) => panic!("{refusal}"),
    }
}

pub fn written(case: &Value, on: &str, draft: &Value) -> Value {
    try_written(case, on, draft, Language::English)
        .unwrap_or_else(|issues| panic!("{draft}: {issues:?}"))
}

/// The letters that can be written, the fitting ones first.
pub fn choices(case: &Value, on: &str, language: Language) -> Vec<Value> {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let found = letter_choices(&case, day(on), language).unwrap_or_else(|error| panic!("{error}"));
    found.iter().map(|choice| serde_json::to_value(choice).expect("a value")).collect()
}

pub fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("{name} of {value}"))
}

pub fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} of {value}"))
}

/// A block of a letter, if it is there.
pub fn block<'v>(letter: &'v Value, name: &str) -> Option<&'v Value> {
    list(letter, "blocks").iter().find(|block| block["name"] == name)
}

/// The paragraphs of a block on one line; empty if there is no such block.
pub fn said(letter: &Value, name: &str) -> String {
    let Some(block) = block(letter, name) else { return String::new() };
    let paragraphs = list(block, "paragraphs").iter();
    paragraphs.map(|one| one.as_str().expect("a text")).collect::<Vec<_>>().join(" ")
}

/// The findings about a field.
pub fn about<'v>(letter: &'v Value, field: &str) -> Vec<&'v Value> {
    let findings = list(&letter["check"], "findings").iter();
    findings.filter(|finding| finding["field"] == field).collect()
}

/// The codes of the findings.
pub fn codes(letter: &Value) -> Vec<&str> {
    list(&letter["check"], "findings").iter().map(|finding| text(finding, "code")).collect()
}
