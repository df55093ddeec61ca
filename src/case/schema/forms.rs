//! The forms that the values of a case can have, as JSON Schema: what the reader of each takes, and no more.

use crate::case::party::MOST_LINES;
use crate::case::read::LONGEST_TEXT;
use crate::case::source::MOST_ITEMS;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Every day from 1900 to 2199 that the calendar has.
pub const DAY: &str = "^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$";
/// More than nothing, and at most a trillion euros.
const ABOVE_ZERO: &str = "(?:0*[1-9][0-9]{0,11}(?:\\.[0-9]{1,2})?|0*1000000000000(?:\\.0{1,2})?|0+\\.(?:[1-9][0-9]?|0[1-9]))";
/// At most 1,000 percent.
const PERCENT: &str = "^0*(?:1000(?:\\.0{1,4})?|[0-9]{1,3}(?:\\.[0-9]{1,4})?)$";
/// At most 100 percent.
const SHARE: &str = "^0*(?:100(?:\\.0{1,4})?|[0-9]{1,2}(?:\\.[0-9]{1,4})?)$";
/// A country, two check digits and an account; whether the check digits are right is for the engine to see.
const IBAN: &str = "^ *[A-Z] *[A-Z] *[0-9] *[0-9][A-Za-z0-9 ]+$";

/// The forms that stand under their own names.
pub fn shared() -> Vec<(&'static str, Value)> {
    vec![
        (
            "text",
            json!({
                "type": "string", "maxLength": LONGEST_TEXT,
                "description": "A text. The engine counts bytes in UTF-8, a schema can only count characters."
            }),
        ),
        (
            "day",
            json!({
                "type": "string", "pattern": DAY,
                "description": "A day of the calendar from 1900 to 2199, as YYYY-MM-DD.",
                "examples": ["2026-11-22"]
            }),
        ),
        (
            "amount",
            json!({
                "type": "string", "pattern": format!("^{ABOVE_ZERO}$"),
                "description": "A sum in euros above zero with at most two decimals, at most a trillion. Never a number.",
                "examples": ["1250.00"]
            }),
        ),
        (
            "percent",
            json!({
                "type": "string", "pattern": PERCENT,
                "description": "A percentage with at most four decimals, at most 1000. Never a number.",
                "examples": ["10.40"]
            }),
        ),
    ]
}

/// What stands under a name, with what it is here.
pub fn named(name: &str, says: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}"), "description": says })
}

pub fn text(says: &str) -> Value {
    named("text", says)
}

pub fn day(says: &str) -> Value {
    named("day", says)
}

pub fn amount(says: &str) -> Value {
    named("amount", says)
}

pub fn percent(says: &str) -> Value {
    named("percent", says)
}

/// An amount of which the sign says nothing.
pub fn signed_amount(says: &str) -> Value {
    json!({ "type": "string", "pattern": format!("^-?{ABOVE_ZERO}$"), "description": says })
}

pub fn share(says: &str) -> Value {
    json!({ "type": "string", "pattern": SHARE, "description": says })
}

pub fn iban(says: &str) -> Value {
    json!({ "type": "string", "pattern": IBAN, "description": says })
}

pub fn boolean(says: &str) -> Value {
    json!({ "type": "boolean", "description": says })
}

pub fn whole(least: u32, most: u32, says: &str) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": most, "description": says })
}

/// One of the words that the reader knows.
pub fn choice<T>(choices: &[(&str, T)], says: &str) -> Value {
    let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
    words_of(&words, says)
}

pub fn words_of(words: &[&str], says: &str) -> Value {
    json!({ "type": "string", "enum": words, "description": says })
}

pub fn list(items: &Value, least: usize, says: &str) -> Value {
    let mut list =
        json!({ "type": "array", "items": items, "maxItems": MOST_ITEMS, "description": says });
    if least > 0 {
        list["minItems"] = json!(least);
    }
    list
}

pub fn address(says: &str) -> Value {
    let line = json!({ "$ref": "#/$defs/text" });
    json!({ "type": "array", "items": line, "maxItems": MOST_LINES, "description": says })
}

/// A field as it is described: needed, possible, or without a place under a law.
pub enum Field {
    Needed(Value),
    Possible(Value),
    Absent,
}

pub use Field::{Absent, Needed, Possible};

/// A field that has a place under some laws only.
pub fn if_known(known: bool, schema: Value) -> Field {
    if known { Possible(schema) } else { Absent }
}

/// An object with the fields that the reader knows there: each is described, and no other.
pub fn record<'a>(
    says: &str,
    known: impl IntoIterator<Item = &'a &'a str>,
    described: impl IntoIterator<Item = (&'a str, Field)>,
) -> Value {
    let known: BTreeSet<&str> = known.into_iter().copied().collect();
    let mut names = BTreeSet::new();
    let mut properties = Map::new();
    let mut needed = Vec::new();
    for (name, field) in described {
        assert!(names.insert(name), "{says} {name} is described twice");
        let schema = match field {
            Needed(schema) => {
                needed.push(name);
                schema
            }
            Possible(schema) => schema,
            Absent => continue,
        };
        properties.insert(name.to_owned(), schema);
    }
    assert_eq!(known, names, "{says} The fields of the reader, and those that are described");
    let mut record = json!({
        "type": "object", "description": says, "properties": properties, "additionalProperties": false
    });
    if !needed.is_empty() {
        record["required"] = json!(needed);
    }
    record
}
