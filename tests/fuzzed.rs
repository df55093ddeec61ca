//! The promises of `tests/promises` on the seeds of the fuzzing, and on some thousand changes of them; `make fuzz` goes
//! on where this ends.

use crate::promises::marked::{is_calendar, is_clean, is_picture, is_table, parts};
use crate::promises::mutate::{Random, changed, unknown};
use crate::promises::{LARGE, PROMISES, Promise, hold};
use crate::support::in_tests;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

/// How many changed inputs each promise is tried with.
const CHANGES: usize = 2_000;

/// The files in a folder and in those within it, in the order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let found =
        paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    found.collect()
}

fn seeds(promise: &Promise) -> Vec<(String, Vec<u8>)> {
    let own = in_tests("../fuzz/seeds").join(promise.name);
    let folders = promise.seeds.iter().map(|folder| in_tests(folder)).chain([own]);
    let read = |path: PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, fs::read(path).expect("a file"))
    };
    folders.filter(|folder| folder.is_dir()).flat_map(|folder| files(&folder)).map(read).collect()
}

fn holds(promise: &Promise, name: &str, input: &[u8]) -> bool {
    catch_unwind(|| hold(promise.name, input)).unwrap_or_else(|_| {
        panic!("{}, from {name}: {}", promise.name, String::from_utf8_lossy(input))
    })
}

fn holds_of_changes(name: &str) {
    let promise = PROMISES.iter().find(|promise| promise.name == name).expect("a promise");
    let seeds = seeds(promise);
    assert!(!seeds.is_empty(), "{name} has no seeds");
    for (from, seed) in &seeds {
        holds(promise, from, seed);
    }
    let mut random = Random::new(1);
    let mut answered = 0;
    for (from, seed) in seeds.iter().cycle().take(CHANGES) {
        answered += usize::from(holds(promise, from, &changed(seed, &mut random)));
    }
    // Refusing everything would break no promise either.
    assert!(answered > CHANGES / 10, "{answered} of {CHANGES} changed inputs were answered");
}

#[test]
fn cases_keep_the_promises() {
    holds_of_changes("case");
}

#[test]
fn policies_keep_the_promises() {
    holds_of_changes("policy");
}

#[test]
fn views_keep_the_promises() {
    holds_of_changes("views");
}

#[test]
fn letters_keep_the_promises() {
    holds_of_changes("letters");
}

#[test]
fn received_letters_keep_the_promises() {
    holds_of_changes("received");
}

#[test]
fn columns_keep_the_promises() {
    holds_of_changes("columns");
}

#[test]
fn electronic_invoices_keep_the_promises() {
    holds_of_changes("ubl");
}

#[test]
fn references_keep_the_promises() {
    holds_of_changes("references");
}

#[test]
fn payment_codes_keep_the_promises() {
    holds_of_changes("code");
}

/// As many events, or as many invoices, as fit into the largest input of which the time is promised.
#[test]
fn large_cases_are_answered_in_time() {
    for name in ["case", "views", "letters", "received"] {
        let promise = PROMISES.iter().find(|promise| promise.name == name).expect("a promise");
        for path in files(&in_tests("../fuzz/seeds").join(name)) {
            for what in ["events", "invoices"] {
                let mut asked: Value =
                    serde_json::from_slice(&fs::read(&path).expect("a file")).expect("JSON");
                let list = asked["case"][what].as_array().expect("a list").clone();
                for (at, item) in (2..).zip(list.iter().cycle()) {
                    let mut item = item.clone();
                    if what == "invoices" {
                        item["id"] = json!(at.to_string());
                    }
                    asked["case"][what].as_array_mut().expect("a list").push(item);
                    if at % 50 == 0 && asked.to_string().len() > LARGE - 15_000 {
                        break;
                    }
                }
                let text = asked.to_string();
                assert!((40_000..=LARGE).contains(&text.len()), "{} bytes", text.len());
                let name = path.to_string_lossy();
                assert!(holds(promise, &name, text.as_bytes()), "{name} is not answered");
            }
        }
    }
}

/// What looks for markup, formulas and lines of a calendar finds them.
#[test]
fn the_promises_can_be_broken() {
    let broken: [fn(); 8] = [
        || is_clean("a\u{202e}b"),
        || is_picture("<svg><script/></svg>"),
        || is_picture("<svg><path onclick=\"x()\"/></svg>"),
        || is_table("a,b\r\nc,=1+1\r\n", b',', 1),
        || is_table("a,b\r\nc\r\n", b',', 1),
        || is_calendar("BEGIN:VEVENT\r\nATTENDEE:mailto:x@example.com\r\n"),
        || is_calendar("SUMMARY:Jan, Piet\r\n"),
        || drop(parts("<p>a & b</p>")),
    ];
    for (at, broken) in broken.into_iter().enumerate() {
        assert!(catch_unwind(broken).is_err(), "{at}");
    }
    assert_eq!(parts("<p>a &#38; b</p>"), (vec!["p", "/p"], vec!["a & b".to_owned()]));
}

/// Each promise has a target with its name, and `fuzz/Cargo.toml` lists it.
#[test]
fn every_promise_is_fuzzed() {
    let manifest = fs::read_to_string(in_tests("../fuzz/Cargo.toml")).expect("a manifest");
    let targets = files(&in_tests("../fuzz/fuzz_targets")).into_iter();
    let targets =
        targets.map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned());
    let names: BTreeSet<String> = PROMISES.iter().map(|promise| promise.name.to_owned()).collect();
    assert_eq!(targets.collect::<BTreeSet<_>>(), names);
    for name in names {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
    }
}

/// Every name that the JSON Schema of a case knows, so that what is new there is tried too.
#[test]
fn the_dictionary_has_every_word_of_a_case() {
    fn names(schema: &Value, found: &mut BTreeSet<String>) {
        match schema {
            Value::Object(fields) => {
                let properties = fields.get("properties").and_then(Value::as_object);
                found.extend(properties.into_iter().flat_map(|fields| fields.keys().cloned()));
                let values = fields.get("enum").and_then(Value::as_array);
                let values = values.into_iter().flatten().filter_map(Value::as_str);
                found.extend(values.map(str::to_owned));
                fields.values().for_each(|value| names(value, found));
            }
            Value::Array(items) => items.iter().for_each(|item| names(item, found)),
            _ => {}
        }
    }
    let schema = in_tests("../pkg-config/schema/case.schema.json");
    let schema = serde_json::from_slice(&fs::read(schema).expect("a schema")).expect("JSON");
    let mut found = BTreeSet::new();
    names(&schema, &mut found);
    assert!(found.len() > 150);
    let missing = unknown(found.iter().map(String::as_str));
    assert!(missing.is_empty(), "{missing:?} are not in fuzz/dictionary.txt");
}
