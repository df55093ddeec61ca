//! The JSON Schemas in the package: of a case, made from the tables of its reader, and of an assessment, made
//! from the types of the answers.
//!
//! `make schema` writes them anew; without it this test fails when a file is not what the types say.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it must be"
)]

use crate::calendar::Day;
use crate::money::{Amount, Rate};
use crate::{Assessment, case};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::path::Path;
use std::{env, fs};

/// A value that writes itself as a text of a form.
macro_rules! text {
    ($name:ident, $says:literal, $pattern:expr, $example:literal) => {
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "string", "description": $says, "pattern": $pattern, "examples": [$example]
                })
            }
        }
    };
}

text!(
    Amount,
    "A sum in euros with two decimals; below zero for what lowers a debt.",
    "^-?[0-9]+\\.[0-9]{2}$",
    "1250.00"
);
text!(Rate, "A percentage, as it was published.", "^[0-9]+(?:\\.[0-9]{1,4})?$", "10.40");
text!(Day, "A day of the calendar, as YYYY-MM-DD.", case::schema::DAY, "2026-11-22");

/// The schema of what is answered, closed: it is of this version, and a later one may add fields and codes.
fn assessment() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let settings = settings.with_transform(RecursiveTransform(plain));
    let mut schema = settings.into_generator().into_root_schema_for::<Assessment>().to_value();
    schema["description"] = json!(
        "What is owed at the end of a day, why, and what may happen next, as this version of vordering answers it. Later versions may add fields, codes and kinds."
    );
    schema
}

/// Closes an object, says of what may be absent that it is never null, and leaves out what only says which type of
/// Rust a number had.
fn plain(schema: &mut Schema) {
    schema.remove("format");
    if let Some(Value::String(says)) = schema.get_mut("description") {
        *says = says.replace('\n', " ");
    }
    let needed = schema.get("required").cloned().unwrap_or_default();
    let is_needed =
        |name: &str| needed.as_array().is_some_and(|names| names.iter().any(|n| n == name));
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    for (_, property) in properties.iter_mut().filter(|(name, _)| !is_needed(name)) {
        never_null(property);
    }
    schema.insert("additionalProperties".to_owned(), json!(false));
}

fn never_null(property: &mut Value) {
    let Some(property) = property.as_object_mut() else { return };
    if let Some(Value::Array(types)) = property.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            property.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(forms)) = property.get_mut("anyOf") {
        forms.retain(|form| *form != json!({ "type": "null" }));
        if let [Value::Object(only)] = forms.as_slice() {
            let only = only.clone();
            property.remove("anyOf");
            property.extend(only);
        }
    }
}

#[test]
fn the_published_schemas_are_what_the_types_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg-config/schema");
    for (name, schema) in [("case", case::schema::schema()), ("assessment", assessment())] {
        let file = folder.join(format!("{name}.schema.json"));
        let made = format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"));
        if env::var_os("UPDATE_SCHEMA").is_some() {
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(&file, &made).expect("a file");
        }
        let published = fs::read_to_string(&file).expect("a published schema");
        assert!(published == made, "{name}.schema.json is out of date: make schema writes it anew");
    }
}
