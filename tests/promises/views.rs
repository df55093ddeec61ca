//! What can be seen and taken away.

use super::asked::{Asked, answered, given, right};
use super::marked::{is_calendar, is_clean, is_picture, is_table};
use serde_json::{Value, json};
use vordering::case::{Audience, Delimiter, asked_chart};
use vordering::payment::PaymentCode;
use vordering::{calendar, chart, dossier_text, lines_table, payment_request, statement};

pub fn hold(input: &[u8]) -> bool {
    let Some(asked) = Asked::of(input) else { return false };
    let Some(case) = asked.case() else { return false };
    let Asked { as_of, language, .. } = asked;
    let own = asked.field("chart").cloned();
    let kinds = ["growth", "split", "timeline"].map(Value::from);
    let plan = json!({ "firstOn": as_of.next(), "every": "month", "terms": 3, "interest": "runs" });
    let narrow = json!({ "kind": "plans", "layout": "narrow", "plans": [plan] });
    for question in own.into_iter().chain(kinds).chain([narrow]) {
        let Some(question) = right(asked_chart(&Some(&question))) else { continue };
        if let Some(chart) = answered(chart(&case, as_of, &question, language)) {
            is_picture(&chart.svg);
            is_clean(&chart.finding);
            let columns = chart.table.columns.len();
            assert!(chart.table.rows.iter().all(|row| row.len() == columns), "{:?}", chart.table);
        }
    }
    for audience in [Audience::Debtor, Audience::Creditor] {
        if let Some(file) = given(calendar(&case, as_of, audience, language)) {
            is_calendar(&file);
        }
    }
    if let Some(text) = given(dossier_text(&case, as_of, language)) {
        is_clean(&text);
    }
    let Some(statement) = given(statement(&case, as_of, language)) else { return false };
    for (delimiter, sign) in [(Delimiter::Comma, b','), (Delimiter::Semicolon, b';')] {
        let table = lines_table(&case, as_of, delimiter, language).expect("what was stated");
        is_table(&table, sign, statement.lines.len());
    }
    let request = payment_request(&case, as_of, language).expect("what was stated");
    assert_eq!(request.amount, statement.totals.sums.due);
    is_clean(&request.reference.printed);
    assert!(request.code.is_some() || !request.warnings.is_empty(), "no code, and no word why");
    if let Some(code) = request.code {
        is_picture(&code.svg);
        let read = PaymentCode::read(&code.payload).expect("a code");
        assert_eq!(read.to_string(), code.payload);
        assert!(code.payload.contains(&format!("\nEUR{}\n", request.amount)), "{}", code.payload);
    }
    true
}
