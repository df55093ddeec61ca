//! Letters: those that are written, and those that came.

use super::asked::{Asked, answered, given, is_sentence, right};
use super::marked::{is_clean, parts};
use serde_json::{Value, json};
use vordering::case::{asked_draft, asked_letter};
use vordering::letter::{Address, LetterCheck};
use vordering::{Letter, check_letter, letter_choices, write_letter};

/// The letter that is asked for, and every letter that can be written.
pub fn own_hold(input: &[u8]) -> bool {
    let Some(asked) = Asked::of(input) else { return false };
    let Some(case) = asked.case() else { return false };
    let Asked { as_of, language, .. } = asked;
    let mut drafts: Vec<Value> = asked.field("draft").cloned().into_iter().collect();
    if drafts.is_empty() {
        for choice in given(letter_choices(&case, as_of, language)).unwrap_or_default() {
            if choice.fits {
                drafts.push(json!({ "kind": choice.kind, "language": language.code() }));
            }
        }
    }
    let mut written = false;
    for draft in drafts {
        let draft = right(asked_draft(&Some(&draft), case.jurisdiction));
        let letter = draft.and_then(|draft| answered(write_letter(&case, as_of, &draft, language)));
        written |= letter.is_some();
        letter.iter().for_each(is_text_only);
    }
    written
}

/// What a letter says is exactly what stands between its tags, and its tags are those of its layout.
fn is_text_only(letter: &Letter) {
    is_clean(&letter.html);
    is_clean(&letter.text);
    let (tags, said) = parts(&letter.html);
    let mut expected = Vec::new();
    for Address { name, lines } in [&letter.from, &letter.to] {
        expected.extend([name].into_iter().chain(lines));
    }
    expected.extend([&letter.date, &letter.subject]);
    let (mut rows, mut paragraphs) = (0, expected.len());
    for block in &letter.blocks {
        expected.extend(&block.title);
        expected.extend(&block.paragraphs);
        expected.extend(block.rows.iter().flat_map(|row| [&row.label, &row.value]));
        rows += block.rows.len();
        paragraphs += block.paragraphs.len();
    }
    expected.push(&letter.signed_by);
    expected.retain(|text| !text.trim().is_empty());
    let expected: Vec<&str> = expected.into_iter().map(|text| text.trim()).collect();
    assert_eq!(said, expected, "{}", letter.html);
    let count = |begin: &str| tags.iter().filter(|tag| tag.starts_with(begin)).count();
    assert_eq!(count("tr"), rows);
    // Names, lines, the day and the paragraphs, and the signature, but not the subject.
    assert_eq!(count("p"), paragraphs, "{tags:?}");
    for tag in tags {
        let tag = tag.strip_prefix('/').unwrap_or(tag);
        let (name, attribute) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(
            [
                "article", "header", "address", "p", "time", "h2", "h3", "section", "table",
                "tbody", "tr", "th", "td"
            ]
            .contains(&name),
            "<{tag}> in a letter"
        );
        let plain = attribute
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || " =\"-".contains(letter));
        assert!(plain && attribute.matches('=').count() <= 2, "<{tag}> in a letter");
    }
    letter.check.iter().for_each(is_told);
}

pub fn received_hold(input: &[u8]) -> bool {
    let Some(asked) = Asked::of(input) else { return false };
    let Some(case) = asked.case() else { return false };
    let Some(letter) = right(asked_letter(&asked.field("letter"), case.jurisdiction)) else {
        return false;
    };
    let Asked { as_of, language, .. } = asked;
    let check = answered(check_letter(&case, as_of, &letter, language));
    check.iter().for_each(is_told);
    check.is_some()
}

fn is_told(check: &LetterCheck) {
    for finding in &check.findings {
        is_sentence(&finding.message);
    }
}
