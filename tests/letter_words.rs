//! The words of letters: reviewed texts, how long their sentences are, and how they write amounts and days.

use crate::support::written::{Fixed, LANDS, fixed, list, text, written};
use crate::support::{in_tests, table};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use vordering::Language;

/// Every fixed letter in every language.
fn spoken() -> impl Iterator<Item = (Fixed, Language)> {
    let of_letter = |letter: Fixed| {
        Language::ALL.iter().map(move |language| (letter.in_language(*language), *language))
    };
    fixed().into_iter().flat_map(of_letter)
}

/// The first lines that differ, with where they are.
fn difference(expected: &str, found: &str) -> String {
    let mut told = Vec::new();
    let (mut old, mut new) = (expected.lines(), found.lines());
    let mut at = 0;
    loop {
        at += 1;
        match (old.next(), new.next()) {
            (None, None) => break,
            (was, is) if was == is => {}
            (was, is) => {
                told.push(format!(
                    "  line {at}\n  - {}\n  + {}",
                    was.unwrap_or("(end)"),
                    is.unwrap_or("(end)")
                ));
            }
        }
        if told.len() == 5 {
            told.push("  ...".to_owned());
            break;
        }
    }
    told.join("\n")
}

/// Reviewed texts. `UPDATE_LETTERS=1` writes them anew; then read what changed before you keep it.
#[test]
fn every_letter_reads_as_it_was_reviewed() {
    let update = std::env::var_os("UPDATE_LETTERS").is_some();
    let (mut expected, mut faults) = (BTreeSet::new(), Vec::new());
    for (letter, language) in spoken() {
        let name = format!("{}.{}.txt", letter.name(), language.code());
        let path = in_tests("letters").join(&name);
        let found = letter.written();
        let found = text(&found, "text");
        if update {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, format!("{found}\n")).expect("written");
        }
        match fs::read_to_string(&path) {
            Ok(reviewed) if reviewed.trim_end_matches('\n') == found => {}
            Ok(reviewed) => faults
                .push(format!("{name}\n{}", difference(reviewed.trim_end_matches('\n'), found))),
            Err(error) => faults.push(format!("{name}: {error}")),
        }
        expected.insert(name);
    }
    for country in LANDS {
        for entry in fs::read_dir(in_tests("letters").join(country)).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            let name = format!("{country}/{}", name.to_string_lossy());
            if !expected.contains(&name) {
                faults.push(format!("{name} belongs to no letter"));
            }
        }
    }
    assert!(faults.is_empty(), "{} letters differ:\n{}", faults.len(), faults.join("\n"));
}

// ---------------------------------------------------------------- how long sentences are

/// The words of each sentence of a paragraph. A full stop ends one before a space and a capital, so that an
/// abbreviation or an ordinal does not.
fn sentences(paragraph: &str) -> Vec<usize> {
    let (mut found, mut words) = (Vec::new(), 0);
    let all: Vec<&str> = paragraph.split_whitespace().collect();
    for (at, word) in all.iter().enumerate() {
        // A sign that stands alone, as before a French colon or in a sum, is no word.
        words += usize::from(word.chars().any(char::is_alphanumeric));
        let closed = word.trim_end_matches(['"', '”', '»', ')', '“']);
        let next = all
            .get(at + 1)
            .and_then(|next| next.trim_start_matches(['"', '«', '„', '(']).chars().next());
        let begins = next.is_none_or(|letter| letter.is_uppercase() || !letter.is_alphabetic());
        let digits = closed.trim_end_matches('.');
        let ordinal = digits.len() < 3 && digits.chars().all(|letter| letter.is_ascii_digit());
        if closed.ends_with(['.', '?', '!']) && begins && !ordinal {
            found.push(words);
            words = 0;
        }
    }
    if words > 0 {
        found.push(words);
    }
    found
}

/// What is printed is read: `cargo test sentences_are -- --nocapture`. The limits are those that plain
/// language asks of letters to everybody: a mean of about twelve words.
#[test]
fn the_sentences_are_short_in_every_language() {
    let mut measured: BTreeMap<&str, (Vec<usize>, (usize, String))> = BTreeMap::new();
    for (letter, language) in spoken() {
        let found = letter.written();
        let of_language = measured.entry(language.code()).or_default();
        for block in list(&found, "blocks")
            .iter()
            .filter(|block| !["salutation", "closing"].contains(&text(block, "name")))
        {
            for paragraph in list(block, "paragraphs") {
                let paragraph = paragraph.as_str().expect("a text");
                let lengths = sentences(paragraph);
                let longest = lengths.iter().max().copied().unwrap_or_default();
                if longest > of_language.1.0 {
                    of_language.1 = (longest, format!("{}: {paragraph}", letter.name()));
                }
                of_language.0.extend(lengths);
            }
        }
    }
    for (language, most_mean, most_words) in
        [("nl", 12, 24), ("en", 12, 24), ("de", 12, 24), ("fr", 13, 28)]
    {
        let (lengths, (longest, place)) = &measured[language];
        let words: usize = lengths.iter().sum();
        let (tenths, count) = (words * 10 / lengths.len(), lengths.len());
        println!(
            "{language}: {count} sentences, mean {}.{}, longest {longest} ({place})",
            tenths / 10,
            tenths % 10
        );
        assert!(count > 500, "{language}: {count} sentences");
        assert!(words <= most_mean * count, "{language}: mean {}.{}", tenths / 10, tenths % 10);
        assert!(*longest <= most_words, "{language}: {longest} words in {place}");
    }
}

#[test]
fn sentences_are_counted_as_they_are_read() {
    for (paragraph, lengths) in [
        ("Betaal € 1,00 nu. Dank u.", vec![3, 2]),
        ("Zahlen Sie am 4. Mai 2026. Danke.", vec![6, 1]),
        ("Vous avez payé ? Dites-nous quand.", vec![3, 2]),
        ("No stop", vec![2]),
        ("J’écris : « bon pour … euros ». Merci.", vec![4, 1]),
    ] {
        assert_eq!(sentences(paragraph), lengths, "{paragraph}");
    }
}

// ---------------------------------------------------------------- amounts, percentages, days

/// How a locale writes 1,234,567.50 euros, 10.15 percent, and the first and last of its months, from the
/// table. Belgian French and German are those of the letters; Dutch and English those of the Netherlands and
/// of Ireland.
fn formats(locale: &str) -> BTreeMap<String, String> {
    let rows = table("locale_formats.csv");
    let of_locale = rows.iter().filter(|row| row["locale"] == locale);
    let plain = |text: &str| {
        text.replace("\\u00a0", "\u{a0}")
            .replace("\\u202f", "\u{202f}")
            .trim_matches('"')
            .to_owned()
    };
    of_locale.map(|row| (row["item"].clone(), plain(&row["chromium156"]))).collect()
}

/// 1,234,567.50 euros due on 1 January 2026, and a rate of 10.15 percent.
#[test]
fn amounts_percentages_and_days_are_written_as_each_locale_writes_them() {
    for (code, locale) in [("nl", "nl-NL"), ("fr", "fr-BE"), ("de", "de-BE"), ("en", "en-IE")] {
        let of = formats(locale);
        let dutch = json!({
            "schema": "vordering/case/1", "jurisdiction": "NL",
            "creditor": { "capacity": "business", "name": "A" },
            "debtor": { "capacity": "business", "name": "B" },
            "terms": { "termAgreed": true, "interest": { "annualPercent": "10.15" } },
            "invoices": [
                { "id": "1", "issuedOn": "2025-12-01", "dueOn": "2026-01-01", "amount": "1234567.50" },
                { "id": "2", "issuedOn": "2025-12-01", "dueOn": "2026-01-01", "amount": "1234.50" },
            ],
        });
        let draft = json!({ "kind": "secondReminder", "language": code, "payBy": "2026-11-21" });
        let letter = written(&dutch, "2026-11-10", &draft);
        let all = text(&letter, "text");
        for item in ["eur 1234567.5", "eur 1234.5", "date long 2026-01-01", "date long 2026-11-21"]
        {
            assert!(all.contains(&of[item]), "{code}: no {} in {all}", of[item]);
        }
        // Only the terms of a Belgian clause are named with their rate in every language.
        let clause = json!({
            "schema": "vordering/case/1", "jurisdiction": "BE",
            "creditor": { "capacity": "business", "size": "large" }, "debtor": { "capacity": "consumer" },
            "terms": { "interest": { "annualPercent": "10.15" }, "reciprocal": true },
            "invoices": [{ "id": "1", "issuedOn": "2026-01-01", "dueOn": "2026-02-01", "amount": "1000.00" }],
        });
        let draft = json!({ "kind": "firstFreeReminder", "language": code });
        let letter = written(&clause, "2026-03-02", &draft);
        let percent = &of["percent 0.1015 (2 decimals)"];
        assert!(text(&letter, "text").contains(percent), "{code}: no {percent}");
    }
}

/// No figure in a letter is written in another way: every sum has its sign of the euro, every day its month.
#[test]
fn no_letter_writes_a_bare_figure() {
    for (letter, language) in spoken() {
        let found = letter.written();
        let all = text(&found, "text").replace(['\u{a0}', '\u{202f}'], "~");
        for word in all.split_whitespace() {
            let word = word.trim_matches(['(', ')', ',', ':', ';', '.', '?']);
            let iso = word.len() == 10 && word.as_bytes()[4] == b'-' && word.as_bytes()[7] == b'-';
            assert!(!iso, "{} in {}: {word}", letter.name(), language.code());
            let decimals = word.len() > 3 && word.is_char_boundary(word.len() - 3) && {
                let (_, end) = word.split_at(word.len() - 3);
                end.starts_with(['.', ',']) && end[1..].chars().all(|one| one.is_ascii_digit())
            };
            // "14.30" is the time of a call, as it was given.
            assert!(
                !decimals || word.contains('€') || word == "14.30",
                "{} in {}: {word}",
                letter.name(),
                language.code()
            );
        }
    }
}

// ---------------------------------------------------------------- the templates

fn template(language: &str, file: &str) -> String {
    let path = in_tests("../src/letter/words").join(language).join(file);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{language}/{file}: {error}"))
}

fn template_files() -> BTreeSet<String> {
    let names = |language: &str| -> BTreeSet<String> {
        let entries =
            fs::read_dir(in_tests("../src/letter/words").join(language)).expect("a folder");
        entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect()
    };
    let files = names("nl");
    for language in ["fr", "de", "en"] {
        assert_eq!(names(language), files, "{language}");
    }
    assert_eq!(files.len(), 17);
    files
}

/// Blocks have the same names in the same order in every language.
#[test]
fn every_template_has_the_blocks_of_the_others() {
    for file in template_files() {
        let names = |language: &str| -> Vec<String> {
            let text = template(language, &file);
            let headings = text.lines().filter_map(|line| line.strip_prefix("== "));
            headings.map(|heading| heading.split(' ').next().expect("a name").to_owned()).collect()
        };
        let dutch = names("nl");
        let own: BTreeSet<&String> = dutch.iter().collect();
        assert_eq!(own.len(), dutch.len(), "{file}: a block stands there twice");
        for language in ["fr", "de", "en"] {
            assert_eq!(names(language), dutch, "{language}/{file}");
        }
    }
}

/// A line that begins with what is filled in could begin a block or a row by it; paragraphs come before rows,
/// since so they are shown.
#[test]
fn no_line_of_a_template_can_be_turned_into_another() {
    for file in template_files() {
        for language in ["nl", "fr", "de", "en"] {
            let mut rows_begun = false;
            for (at, line) in template(language, &file).lines().enumerate() {
                let place = format!("{language}/{file}:{}: {line}", at + 1);
                let bare = without_tags(line);
                let is_row = line.contains('\t');
                assert!(!bare.starts_with("{{") || is_row, "{place}");
                assert!(line.matches('\t').count() < 2, "{place}");
                // A name does not stand in the line of a heading.
                assert!(!line.starts_with("==") || !line.contains("{{"), "{place}");
                if line.starts_with("== ") || line.starts_with("{% else") {
                    rows_begun = false;
                } else if is_row {
                    rows_begun = true;
                } else if !bare.trim().is_empty() && !line.starts_with("{%") {
                    assert!(!rows_begun, "{place}: a paragraph after rows");
                }
            }
        }
    }
}

/// A line without the tags that ask and repeat.
fn without_tags(line: &str) -> String {
    let mut left = line.to_owned();
    while let Some(begin) = left.find("{%") {
        let end = left[begin..].find("%}").expect("an end") + begin + 2;
        left.replace_range(begin..end, "");
    }
    left
}

/// What a letter tells in one language it tells in every other: each fact that is filled in.
#[test]
fn every_language_is_told_the_same_facts() {
    let mut faults = Vec::new();
    for (letter, _) in spoken().filter(|(_, language)| *language == Language::Dutch) {
        let names = |language: Language| -> Vec<String> {
            let found = letter.in_language(language).written();
            let blocks = list(&found, "blocks").iter().map(|block| text(block, "name").to_owned());
            blocks.filter(|name| name != "courtesy").collect()
        };
        let dutch = names(Language::Dutch);
        for language in Language::ALL {
            let found = names(*language);
            if found != dutch {
                faults.push(format!(
                    "{} in {}: {found:?}, not {dutch:?}",
                    letter.name(),
                    language.code()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The same sums, percentages and days in every language, however they are written.
#[test]
fn every_language_is_told_the_same_figures() {
    let mut faults = Vec::new();
    for (letter, _) in spoken().filter(|(_, language)| *language == Language::Dutch) {
        let figures = |language: Language| -> BTreeSet<String> {
            let found = letter.in_language(language).written();
            sums(text(&found, "text"))
        };
        let dutch = figures(Language::Dutch);
        for language in Language::ALL {
            let found = figures(*language);
            let missing: Vec<&String> = dutch.difference(&found).collect();
            let more: Vec<&String> = found.difference(&dutch).collect();
            if !missing.is_empty() || !more.is_empty() {
                faults.push(format!(
                    "{} in {}: lacks {missing:?}, has also {more:?}",
                    letter.name(),
                    language.code()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} letters:\n{}", faults.len(), faults.join("\n"));
}

/// The sums and percentages of a text, as digits.
fn sums(text: &str) -> BTreeSet<String> {
    let joined = text.replace("\u{a0}", "").replace('\u{202f}', "");
    let words = joined.split_whitespace().filter(|word| word.contains(['€', '%']));
    words
        .map(|word| {
            let sign = if word.contains('%') { "%" } else { "€" };
            sign.to_owned() + &word.chars().filter(char::is_ascii_digit).collect::<String>()
        })
        .collect()
}
