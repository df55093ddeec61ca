//! Until when a debt can be claimed: the rules, with their days and articles.

mod against_oracle;
mod belgian;
mod dutch;
mod tables;
mod words;

use crate::support::{day, read, with};
use serde_json::{Value, json};
use vordering::{Language, Refusal, prescription};

fn clocks_in(case: &Value, as_of: &str, language: Language) -> Result<Value, Refusal> {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let clocks = prescription(&case, day(as_of), language)?;
    Ok(serde_json::to_value(clocks).expect("a value"))
}

fn clock(case: &Value, as_of: &str) -> Value {
    clocks_in(case, as_of, Language::English).expect("clocks")[0].clone()
}

/// An invoice of 1,000 euros of an enterprise.
fn debt(
    law: &str,
    debtor: &str,
    subject: &str,
    (issued, due): (&str, &str),
    events: Value,
) -> Value {
    let mut case = json!({
        "schema": "vordering/case/1",
        "jurisdiction": law,
        "creditor": { "capacity": "business" },
        "debtor": { "capacity": debtor },
        "terms": { "termAgreed": true },
        "invoices": [{ "id": "1", "issuedOn": issued, "dueOn": due, "amount": "1000.00" }],
        "events": events,
    });
    if !subject.is_empty() {
        case["invoices"][0]["subject"] = json!(subject);
    }
    case
}

fn dutch(due: &str, events: Value) -> Value {
    debt("NL", "business", "service", (due, due), events)
}

fn belgian(due: &str, events: Value) -> Value {
    debt("BE", "business", "service", (due, due), events)
}

fn act(kind: &str, on: &str) -> Value {
    match kind {
        "payment" => json!({ "type": kind, "on": on, "amount": "100.00" }),
        "noticeOfDefault" => json!({ "type": kind, "on": on, "payBy": on }),
        "written" => json!({ "type": "acknowledgement", "on": on, "inWriting": true }),
        "spoken" => json!({ "type": "acknowledgement", "on": on, "inWriting": false }),
        "lawyer" => json!({ "type": "interruption", "on": on, "by": "lawyer", "registered": true }),
        "bailiff" => {
            json!({ "type": "interruption", "on": on, "by": "bailiff", "registered": true })
        }
        "unregistered" => json!({ "type": "interruption", "on": on, "by": "lawyer" }),
        "ownRegistered" => json!({ "type": "interruption", "on": on, "registered": true }),
        _ => json!({ "type": kind, "on": on }),
    }
}

fn acts(listed: &[(&str, &str)]) -> Value {
    listed.iter().map(|(kind, on)| act(kind, on)).collect()
}

fn codes<'a>(clock: &'a Value, list: &str, field: &str) -> Vec<&'a str> {
    let items = clock[list].as_array().expect("a list").iter();
    items.map(|item| item[field].as_str().unwrap_or("")).collect()
}

/// A rule with its days: the debt, what happened, the day asked about, the status, the last day, and
/// the article behind it.
type Told = (&'static str, Value, &'static str, &'static str, &'static str, &'static str);

fn check(rules: Vec<Told>) {
    for (rule, case, as_of, status, bars_after, article) in rules {
        let found = clock(&case, as_of);
        assert_eq!(found["status"], status, "{rule}: {found:#}");
        assert_eq!(found["barsAfter"], bars_after, "{rule}: {found:#}");
        assert!(codes(&found, "basis", "article").contains(&article), "{rule}: {found:#}");
    }
}

/// A term of years ends before the day of the same number: a month with no such day ends it.
#[test]
fn terms_around_the_end_of_february() {
    let sale = |due| debt("NL", "consumer", "sale", (due, due), json!([]));
    let hotel = |due| debt("BE", "consumer", "lodging", (due, due), json!([]));
    for (case, bars_after) in [
        (dutch("2024-02-29", json!([])), "2029-02-28"),
        (dutch("2019-02-28", json!([])), "2024-02-29"),
        (dutch("2019-02-27", json!([])), "2024-02-27"),
        // From 29 February on: there is none two years later.
        (sale("2024-02-28"), "2026-02-28"),
        (sale("2022-02-28"), "2024-02-29"),
        (hotel("2024-08-31"), "2025-02-28"),
        (hotel("2024-08-30"), "2025-02-28"),
        (hotel("2024-08-29"), "2025-02-28"),
        (hotel("2024-08-28"), "2025-02-28"),
        (hotel("2024-08-27"), "2025-02-27"),
        (hotel("2023-08-31"), "2024-02-29"),
    ] {
        assert_eq!(clock(&case, "2024-06-01")["barsAfter"], bars_after, "{case}");
    }
}

/// A payment acknowledges the invoice that it paid, as the order of the law brings it there.
#[test]
fn a_payment_interrupts_where_it_went() {
    let mut case =
        dutch("2020-01-31", json!([{ "type": "payment", "on": "2022-05-02", "amount": "10.00" }]));
    let invoices = case["invoices"].as_array_mut().expect("invoices");
    invoices.push(json!({ "id": "2", "issuedOn": "2020-06-30", "dueOn": "2020-06-30", "amount": "1000.00", "subject": "service" }));
    let by_law = clocks_in(&case, "2026-11-22", Language::English).expect("clocks");
    assert_eq!(by_law[0]["barsAfter"], "2027-05-02");
    assert!(codes(&by_law[0], "cautions", "code").contains(&"paymentByLaw"));
    assert_eq!(
        (&by_law[1]["barsAfter"], &by_law[1]["interruptions"]),
        (&json!("2025-06-30"), &json!([]))
    );
    let named = with(case.clone(), "/events/0/invoice", json!("2"));
    let named = clocks_in(&named, "2026-11-22", Language::English).expect("clocks");
    assert_eq!(
        (&named[0]["barsAfter"], &named[1]["barsAfter"]),
        (&json!("2025-01-31"), &json!("2027-05-02"))
    );
    assert!(!codes(&named[1], "cautions", "code").contains(&"paymentByLaw"));
    // What is more than the first invoice pays the second; a credit note acknowledges nothing.
    let more = with(case.clone(), "/events/0/amount", json!("1500.00"));
    let more = clocks_in(&more, "2026-11-22", Language::English).expect("clocks");
    assert_eq!(
        (&more[0]["status"], &more[1]["barsAfter"]),
        (&json!("settled"), &json!("2027-05-02"))
    );
    let note =
        json!({ "type": "creditNote", "on": "2022-05-02", "amount": "10.00", "invoice": "1" });
    let note = clocks_in(&with(case, "/events", json!([note])), "2026-11-22", Language::English);
    assert_eq!(note.expect("clocks")[0]["interruptions"], json!([]));
}

#[test]
fn a_settled_debt_has_no_clock_to_watch() {
    let paid = json!([{ "type": "payment", "on": "2020-01-31", "amount": "1000.00" }]);
    let found = clock(&dutch("2020-01-31", paid), "2026-11-22");
    assert_eq!(found["status"], "settled");
    assert_eq!((&found["cautions"], &found["warnings"]), (&json!([]), &json!([])));
    assert_eq!(found.get("interest"), None);
}

/// Art. 3:308 BW; old Civil Code, art. 2277: each day of interest has five years. What interrupts the
/// prescription of the debt keeps the interest until then.
#[test]
fn interest_is_barred_by_itself() {
    for (case, as_of, first_day) in [
        (belgian("2018-01-31", json!([])), "2022-11-22", "2018-02-01"),
        (belgian("2018-01-31", json!([])), "2023-02-01", "2018-02-01"),
        (belgian("2018-01-31", json!([])), "2023-02-02", "2018-02-02"),
        (belgian("2018-01-31", json!([])), "2026-11-22", "2021-11-22"),
        (belgian("2018-01-31", acts(&[("spoken", "2023-06-30")])), "2026-11-22", "2018-06-30"),
        (belgian("2018-01-31", acts(&[("spoken", "2020-06-30")])), "2025-06-30", "2018-02-01"),
        (belgian("2018-01-31", acts(&[("spoken", "2020-06-30")])), "2025-07-01", "2020-07-01"),
        (belgian("2018-01-31", acts(&[("lawyer", "2023-06-30")])), "2024-06-30", "2018-06-30"),
        (belgian("2018-01-31", acts(&[("lawyer", "2023-06-30")])), "2024-07-01", "2019-07-01"),
        (belgian("2018-01-31", acts(&[("reminder", "2023-06-30")])), "2024-06-30", "2019-06-30"),
        // The year of a notice takes nothing from the five that an acknowledgement gave.
        (
            belgian("2018-01-31", acts(&[("spoken", "2023-01-31"), ("lawyer", "2023-06-30")])),
            "2026-11-22",
            "2018-02-01",
        ),
        (dutch("2018-01-31", acts(&[("reminder", "2022-01-31")])), "2027-01-31", "2018-02-01"),
    ] {
        let found = clock(&case, as_of);
        assert_eq!(found["interest"]["firstDay"], first_day, "{as_of} {found:#}");
    }
    let explained = |as_of| {
        let found = clock(&belgian("2018-01-31", json!([])), as_of);
        found["interest"]["explanation"].as_str().expect("a text").to_owned()
    };
    assert!(explained("2022-11-22").ends_with("none is over."));
    assert!(explained("2023-02-01").ends_with("none is over."), "the last day of the first");
    assert!(explained("2023-02-02").ends_with("refuse interest of days before 2 February 2018."));
    let barred = clock(&dutch("2018-01-31", json!([])), "2026-11-22");
    assert_eq!(barred.get("interest"), None, "with the debt its interest is barred");
}

/// The day may lie beyond the published rates, unless a payment does too.
#[test]
fn rates_matter_only_until_the_last_payment() {
    let case = dutch("2025-01-31", acts(&[("payment", "2026-12-31"), ("reminder", "2029-05-05")]));
    assert_eq!(clock(&case, "2031-01-01")["barsAfter"], "2034-05-05");
    let case = dutch("2025-01-31", acts(&[("payment", "2190-02-01")]));
    let refused = clocks_in(&case, "2199-12-31", Language::English).expect_err("a refusal");
    assert_eq!(refused.code(), "ratesEnd");
    assert_eq!(clock(&case, "2026-11-22")["barsAfter"], "2030-01-31");
    let credit = debt("BE", "consumer", "credit", ("2025-01-31", "2025-01-31"), json!([]));
    let refused = clocks_in(&credit, "2026-01-01", Language::English).expect_err("a refusal");
    assert_eq!(refused.code(), "consumerCredit");
}

/// Too many acts for an answer are refused, not computed.
#[test]
fn an_answer_has_bounds() {
    let mut case = dutch("2020-01-31", json!(vec![act("reminder", "2021-01-01"); 1_000]));
    let invoice = case["invoices"][0].clone();
    let invoices = (0..201).map(|at| with(invoice.clone(), "/id", json!(at.to_string())));
    case["invoices"] = invoices.collect();
    let refused = clocks_in(&case, "2026-11-22", Language::English).expect_err("a refusal");
    assert_eq!(refused.code(), "tooManyLines");
}
