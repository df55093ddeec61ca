//! The walk of a request is straight: no module knows one that comes after it.

use crate::support::in_tests;
use std::fs;
use std::path::Path;

/// Each module may use those before it, and none after it.
const ORDER: &[&str] = &[
    "money",
    "calendar",
    "law",
    "case",
    "ledger",
    "text",
    "statement",
    "payment",
    "import",
    "timeline",
    "letter",
    "view",
    "portfolio",
    "wasm",
];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            let text = fs::read_to_string(&path).expect("a file");
            found.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

#[test]
fn no_module_uses_a_later_one() {
    let mut count = 0;
    for (position, module) in ORDER.iter().enumerate() {
        let mut files = Vec::new();
        sources(&in_tests("../src").join(module), &mut files);
        assert!(!files.is_empty(), "{module} has files");
        for (name, text) in files {
            for path in text.split("crate::").skip(1) {
                let end = path.find(|letter: char| !letter.is_alphanumeric());
                let used = &path[..end.unwrap_or(path.len())];
                if let Some(at) = ORDER.iter().position(|other| *other == used) {
                    assert!(at <= position, "{name} reaches for {used}, which comes later");
                    count += 1;
                }
            }
        }
    }
    assert!(count > 50, "the test reads the files it thinks it reads");
}

#[test]
fn only_the_law_and_the_case_name_a_country() {
    for module in [
        "money",
        "calendar",
        "ledger",
        "text",
        "statement",
        "payment",
        "import",
        "timeline",
        "letter",
        "view",
        "portfolio",
    ] {
        let mut files = Vec::new();
        sources(&in_tests("../src").join(module), &mut files);
        for (name, text) in files {
            for word in ["\"NL\"", "\"BE\"", "Jurisdiction::"] {
                assert!(!text.contains(word), "{name} names {word}");
            }
        }
    }
}

#[test]
fn no_file_is_longer_than_can_be_read_in_one_sitting() {
    let mut files = Vec::new();
    sources(&in_tests("../src"), &mut files);
    for (name, text) in files {
        assert!(text.lines().count() <= 500, "{name}");
    }
}
