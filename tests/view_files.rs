//! What can be taken away: days for a calendar, lines for a spreadsheet, the dossier as text.

use crate::stories::stories;
use crate::support::{consumer_case, day, payment, read, statement, with};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use vordering::case::{Audience, Delimiter};
use vordering::{Language, calendar, dossier_text, lines_table};

const BOTH: [Audience; 2] = [Audience::Debtor, Audience::Creditor];

fn dates(case: &Value, on: &str, audience: Audience, language: Language) -> String {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    calendar(&case, day(on), audience, language).expect("a calendar")
}

fn promised() -> Value {
    let promise =
        json!({ "type": "promise", "on": "2026-08-01", "payBy": "2026-09-15", "amount": "400.00" });
    consumer_case("1000.00", "2026-06-30", json!([promise]))
}

/// RFC 5545: lines end with CR LF, a day is a DATE, its end the day after, commas are escaped (3.3.11).
#[test]
fn a_promise_is_a_day_in_the_calendar_of_the_debtor() {
    let file = dates(&promised(), "2026-08-29", Audience::Debtor, Language::Dutch);
    let id = file.split("UID:").nth(1).and_then(|rest| rest.split("\r\n").next()).expect("a UID");
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//vordering//vordering 0.1.0//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        &format!("UID:{id}"),
        "DTSTAMP:20260829T000000Z",
        "DTSTART;VALUE=DATE:20260915",
        "DTEND;VALUE=DATE:20260916",
        "SUMMARY:Factuur 1: afgesproken betaling",
        "DESCRIPTION:Afgesproken bedrag: €\u{a0}400\\,00.",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file.split("\r\n").collect::<Vec<_>>(), expected);
}

/// The creditor sees the promise too, what comes next, and the last day on which the debt can be claimed: a promise of 1
/// August 2026 acknowledges the debt, so that five years begin on the day after (art. 3:307, 3:318, 3:319 BW).
#[test]
fn the_creditor_has_more_days() {
    let file = dates(&promised(), "2026-08-29", Audience::Creditor, Language::English);
    let summaries: Vec<&str> =
        file.lines().filter_map(|line| line.strip_prefix("SUMMARY:")).collect();
    assert_eq!(
        summaries,
        ["Invoice 1: agreed payment", "Invoice 1: next step", "Invoice 1: last day to claim"]
    );
    assert!(file.contains("DTSTART;VALUE=DATE:20310801\r\n"), "{file}");
}

#[test]
fn who_has_paid_has_no_days() {
    let paid = consumer_case("1000.00", "2026-06-30", json!([payment("2026-06-30", "1000.00")]));
    for audience in BOTH {
        assert_eq!(dates(&paid, "2026-08-29", audience, Language::English), "");
    }
}

#[test]
fn the_last_day_to_pay_is_there_until_it_has_passed() {
    let case = consumer_case("1000.00", "2026-06-30", json!([]));
    let count = |on| {
        let file = dates(&case, on, Audience::Debtor, Language::English);
        file.matches("SUMMARY:Invoice 1: last day to pay").count()
    };
    assert_eq!([count("2026-06-29"), count("2026-06-30"), count("2026-07-01")], [1, 1, 0]);
}

/// A newer file takes the place of an older one because what is the same keeps its name, on whatever day and in
/// whatever language it is asked; what is not the same has another.
#[test]
fn names_last_and_are_not_shared() {
    let ids = |file: &str| -> BTreeSet<String> {
        file.lines().filter_map(|line| line.strip_prefix("UID:")).map(str::to_owned).collect()
    };
    let first = dates(&promised(), "2026-08-29", Audience::Debtor, Language::Dutch);
    let again = dates(&promised(), "2026-09-01", Audience::Debtor, Language::French);
    assert_eq!(ids(&first), ids(&again));
    let creditor = dates(&promised(), "2026-08-29", Audience::Creditor, Language::German);
    assert!(ids(&creditor).is_superset(&ids(&first)));
    let other = with(promised(), "/debtor/name", json!("Jansen"));
    let other = dates(&other, "2026-08-29", Audience::Debtor, Language::Dutch);
    assert!(ids(&first).is_disjoint(&ids(&other)));
}

/// RFC 5545, 3.1: no line is longer than 75 octets, and what is folded is whole again without the folds.
#[test]
fn every_calendar_is_folded_within_letters_and_has_no_name_twice() {
    let mut count = 0;
    for (_, name, story) in stories() {
        for moment in story["moments"].as_array().expect("moments") {
            for (audience, language) in BOTH.into_iter().zip([Language::French, Language::German]) {
                let file = dates(
                    &story["case"],
                    moment["on"].as_str().expect("a day"),
                    audience,
                    language,
                );
                let lines: Vec<&str> = file.split_terminator("\r\n").collect();
                assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{name}");
                assert!(lines.iter().all(|line| line.len() <= 75), "{name}");
                let ids: Vec<&str> =
                    lines.iter().filter_map(|line| line.strip_prefix("UID:")).collect();
                assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}");
                count += ids.len();
            }
        }
    }
    assert!(count > 300, "{count} days");
}

/// A line that a name brought along would be read as one of the file.
#[test]
fn no_name_becomes_a_line_of_a_file() {
    let hostile = "A;B,C\\D\r\nATTENDEE:mailto:x@example.com\nEND:VEVENT\u{2028}\"=1+1\t\u{0}";
    let case = with(promised(), "/invoices/0/id", json!(hostile));
    let file = dates(&case, "2026-08-29", Audience::Debtor, Language::English);
    assert_eq!(file.matches("\r\nEND:VEVENT\r\n").count(), 1);
    let whole = file.replace("\r\n ", "");
    let summary = whole.lines().find_map(|line| line.strip_prefix("SUMMARY:")).expect("a summary");
    assert_eq!(
        summary,
        "Invoice A\\;B\\,C\\\\D ATTENDEE:mailto:x@example.com END:VEVENT \"=1+1: agreed payment"
    );
    let named = |name: &str| {
        let case = with(promised(), "/creditor/name", json!(name));
        let case = with(case, "/invoices/0/id", json!(name));
        dossier_text(&read(&case).expect("a case"), day("2026-08-29"), Language::English)
            .expect("a text")
    };
    assert_eq!(named(hostile).lines().count(), named("Jansen").lines().count());
    assert!(!named(hostile).contains('\u{0}'));
}

/// The cells as a reader of its own sees them, by the heads of their columns.
fn cells(text: &str, delimiter: u8) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

#[test]
fn the_table_is_the_statement() {
    let mut count = 0;
    for (_, name, story) in stories() {
        let moments = story["moments"].as_array().expect("moments");
        let on = moments[moments.len() - 1]["on"].as_str().expect("a day");
        let case = read(&story["case"]).expect("a case");
        let stated = statement(&story["case"], on);
        let text =
            lines_table(&case, day(on), Delimiter::Comma, Language::English).expect("a table");
        let semicolons =
            lines_table(&case, day(on), Delimiter::Semicolon, Language::English).expect("a table");
        let lines = stated["lines"].as_array().expect("lines");
        let (rows, other) = (cells(&text, b','), cells(&semicolons, b';'));
        assert_eq!((rows.len(), other.len()), (lines.len(), lines.len()), "{name}");
        for ((row, other), line) in rows.iter().zip(&other).zip(lines) {
            let fields = [
                ("Line", "id"),
                ("Invoice", "invoice"),
                ("Day", "on"),
                ("From", "from"),
                ("Up to and including", "to"),
                ("On the amount of", "base"),
                ("Percent", "ratePercent"),
                ("Amount", "amount"),
                ("Explanation", "explanation"),
            ];
            for (column, field) in fields {
                let expected = line[field].as_str().unwrap_or_default();
                assert_eq!(row[column], expected, "{name}: {column}");
            }
            assert_eq!(
                row["Days"],
                line["days"].as_i64().map(|days| days.to_string()).unwrap_or_default()
            );
            assert_eq!(other["Amount"], line["amount"].as_str().expect("a sum").replace('.', ","));
            count += 1;
        }
        assert!(text.ends_with("\r\n"));
    }
    assert!(count > 100, "{count} lines");
}

/// What a spreadsheet would take for a formula begins with an apostrophe; sums below zero are numbers.
#[test]
fn no_cell_is_a_formula() {
    for name in
        ["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1+1", "\r\n=1", " =1", "\u{200b}=1"]
    {
        let mut case =
            consumer_case("1000.00", "2026-06-30", json!([payment("2026-07-01", "1.00")]));
        case["invoices"][0]["id"] = json!(name);
        let case = read(&case).expect("a case");
        for (delimiter, byte) in [(Delimiter::Comma, b','), (Delimiter::Semicolon, b';')] {
            let text = lines_table(&case, day("2026-08-29"), delimiter, Language::French)
                .expect("a table");
            let rows = cells(&text, byte);
            assert!(rows.iter().all(|row| row["Facture"].starts_with('\'')), "{name:?}: {text}");
            let sums: Vec<&str> = rows.iter().map(|row| row["Montant"].as_str()).collect();
            assert!(sums.iter().any(|sum| sum.starts_with("-1")), "{sums:?}");
        }
    }
}

#[test]
fn the_dossier_as_text_has_the_sums_the_events_and_what_it_rests_on() {
    let mut case = consumer_case("1000.00", "2026-06-30", json!([payment("2026-07-30", "503.29")]));
    case["creditor"]["name"] = json!("Bakkerij Zon");
    let text = dossier_text(&read(&case).expect("a case"), day("2026-08-29"), Language::English)
        .expect("a text");
    let stated = statement(&case, "2026-08-29");
    for line in [
        "Dossier, 29 August 2026",
        "Creditor: Bakkerij Zon",
        "- Invoices: €500.00",
        "- Interest: €1.64",
        "- Owed: €501.64",
        "- Paid: €503.29",
        "- 1. Invoice, 1: €1,000.00",
        "- 30 July 2026: €503.29 was paid.",
        &format!(
            "- Rates published until: {}",
            stated["receipt"]["ratesKnownUntil"].as_str().expect("a day")
        ),
        &format!(
            "- Fingerprint of the case (SHA-256): {}",
            stated["receipt"]["case"].as_str().expect("a text")
        ),
    ] {
        assert!(text.lines().any(|found| found == line), "no {line:?} in\n{text}");
    }
}
