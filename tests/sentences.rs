//! Lines and warnings explain themselves, in every language, with the right figures.

use crate::support::{business_case, consumer_case, day, letter, payment, read, table, with};
use serde_json::{Value, json};
use vordering::{Language, assess_in};

fn told(case: &Value, as_of: &str, language: Language) -> Value {
    let assessment = assess_in(&read(case).expect("a case"), day(as_of), language).expect("a sum");
    serde_json::to_value(assessment.statement).expect("a value")
}

fn sample() -> Value {
    let events = json!([
        payment("2025-06-30", "250.00"),
        letter("2025-07-07", "2025-07-09"),
        { "type": "creditNote", "on": "2025-08-01", "amount": "100.00" },
    ]);
    consumer_case("1480.00", "2025-03-31", events)
}

fn explanation<'a>(statement: &'a Value, kind: &str, nth: usize) -> &'a str {
    let lines = statement["lines"].as_array().expect("lines");
    let mut of_kind = lines.iter().filter(|line| line["kind"] == kind);
    of_kind.nth(nth).expect("a line")["explanation"].as_str().expect("a text")
}

/// The figures: 91 days at 6 percent on 1480.00 is 22.14; 15% of what is left, 1252.14, is 187.82.
#[test]
fn each_kind_of_line_is_explained_in_english() {
    let found = told(&sample(), "2026-11-22", Language::English);
    for (kind, nth, sentence) in [
        ("principal", 0, "The invoice of 31 March 2025. Payment was in time until 31 March 2025."),
        (
            "interest",
            0,
            "Interest of 6% a year on €1,480.00 for 91 days, from 1 April 2025 up to and including 30 June 2025.",
        ),
        (
            "payment",
            0,
            "A payment on 30 June 2025: €22.14 to interest, €227.86 to the invoice itself.",
        ),
        (
            "collectionCosts",
            0,
            "The fourteen days of the letter have passed. On the €1,252.14 still unpaid, collection costs by the legal tariff are owed from 24 July 2025.",
        ),
        ("creditNote", 0, "A credit note lowers the invoice from 1 August 2025."),
    ] {
        assert_eq!(explanation(&found, kind, nth), sentence);
    }
}

#[test]
fn each_kind_of_line_is_explained_in_dutch() {
    let found = told(&sample(), "2026-11-22", Language::Dutch);
    for (kind, nth, sentence) in [
        (
            "principal",
            0,
            "De factuur van 31 maart 2025. Betalen kon op tijd tot en met 31 maart 2025.",
        ),
        (
            "interest",
            0,
            "Rente van 6% per jaar over €\u{a0}1.480,00, 91 dagen lang: van 1 april 2025 tot en met 30 juni 2025.",
        ),
        (
            "payment",
            0,
            "Een betaling op 30 juni 2025: €\u{a0}22,14 voor rente, €\u{a0}227,86 voor de factuur zelf.",
        ),
        (
            "collectionCosts",
            0,
            "De veertien dagen van de brief zijn voorbij. Over de €\u{a0}1.252,14 die nog open stond, zijn vanaf 24 juli 2025 incassokosten volgens het wettelijke tarief verschuldigd.",
        ),
        ("creditNote", 0, "Een creditnota verlaagt de factuur vanaf 1 augustus 2025."),
    ] {
        assert_eq!(explanation(&found, kind, nth), sentence);
    }
}

/// Interest that bears interest is named, with its sum.
#[test]
fn capitalised_interest_is_explained() {
    let case = consumer_case("1000.00", "2024-12-31", json!([]));
    let found = told(&case, "2026-01-31", Language::English);
    // 6 percent over 2025 is 60.00 exactly.
    assert!(explanation(&found, "interest", 1).contains("on €1,060.00 for 31 days"));
    assert!(
        explanation(&found, "interest", 1).contains("€60.00 of interest from earlier full years")
    );
}

/// The formula is the calculation: read back and reckoned, it gives the amount.
#[test]
fn formulas_give_their_amounts() {
    let found = told(&sample(), "2025-07-24", Language::English);
    let lines = found["lines"].as_array().expect("lines");
    let formulas: Vec<_> =
        lines.iter().map(|line| line["formula"].as_str().expect("a text")).collect();
    assert_eq!(
        formulas,
        [
            "1480.00",
            "1480.00 × 6 % × 91 / 365",
            "22.14 + 227.86",
            "1252.14 × 6 % × 24 / 365",
            "15 % × 1252.14",
        ]
    );
}

/// Amounts and days are written as browsers write them (`locale_formats.csv`).
#[test]
fn figures_are_written_as_the_reader_is_used_to() {
    for (language, locale) in [(Language::Dutch, "nl-NL"), (Language::English, "en-GB")] {
        let rows = table("locale_formats.csv");
        let printed = |item: &str| {
            let row = rows.iter().find(|row| row["locale"] == locale && row["item"] == item);
            row.expect("a row")["chromium156"].replace("\\u00a0", "\u{a0}")
        };
        let case = business_case("1234567.50", "2026-01-01", json!([]));
        let found = told(&case, "2026-11-21", language);
        let first = explanation(&found, "interest", 0);
        assert!(first.contains(&printed("eur 1234567.5")), "{first}");
        assert!(first.contains(&printed("percent 0.1015 (2 decimals)")), "{first}");
        let last = explanation(&found, "interest", 1);
        assert!(last.contains(&printed("date long 2026-11-21")), "{last}");
        assert!(explanation(&found, "principal", 0).contains(&printed("date long 2026-01-01")));
    }
}

/// Every warning is provoked once, and says something in each language.
#[test]
fn every_warning_is_said_in_every_language() {
    let sale = |due: &str, events: Value| consumer_case("1000.00", due, events);
    let vat_letter = json!({
        "type": "fourteenDayLetter", "on": "2026-04-07", "receivedOn": "2026-04-09", "vatAnnounced": true
    });
    let plain = letter("2026-04-07", "2026-04-09");
    let no_vat_back = |case: Value| with(case, "/creditor/recoversVat", json!(false));
    let untold = |case: Value| {
        let mut case = case;
        case["terms"] = json!({});
        case
    };
    let two_invoices = {
        let mut case = business_case("1000.00", "2026-03-31", json!([]));
        let second = json!({ "id": "2", "issuedOn": "2026-03-01", "dueOn": "2026-03-31", "amount": "50.00" });
        case["invoices"].as_array_mut().expect("invoices").push(second);
        case
    };
    let agreed = |terms: Value| with(sale("2026-03-31", json!([])), "/terms/interest", terms);
    let situations = [
        ("agreedInterestUnchecked", agreed(json!({ "annualPercent": "8" })), "2026-06-30"),
        ("asOfBeforeInvoice", sale("2026-03-31", json!([])), "2026-03-30"),
        ("capitalisedInterestOutsideCostsBase", sale("2025-01-31", json!([plain])), "2026-06-30"),
        (
            "contractDateAssumed",
            untold(business_case("1.00", "2026-03-31", json!([]))),
            "2026-06-30",
        ),
        (
            "creditNoteFromItsDate",
            sale(
                "2026-03-31",
                json!([{ "type": "creditNote", "on": "2026-04-01", "amount": "-1.00" }]),
            ),
            "2026-06-30",
        ),
        (
            "eventsAfterAsOf",
            sale("2026-03-31", json!([payment("2026-07-01", "1.00")])),
            "2026-06-30",
        ),
        (
            "fixedSumContractTooOld",
            with(
                business_case("1.00", "2026-03-31", json!([])),
                "/terms/contractDate",
                json!("2010-01-01"),
            ),
            "2026-06-30",
        ),
        ("fixedSumPerInvoice", two_invoices, "2026-06-30"),
        ("interestIsSimple", agreed(json!({ "surchargePercent": "2" })), "2026-06-30"),
        ("letterBeforeDefault", sale("2026-04-30", json!([plain])), "2026-06-30"),
        ("letterNeeded", sale("2026-03-31", json!([])), "2026-06-30"),
        (
            "letterTermExtended",
            sale("2026-03-31", json!([letter("2026-04-09", "2026-04-11")])),
            "2026-06-30",
        ),
        ("letterTermRunning", sale("2026-03-31", json!([plain])), "2026-04-20"),
        (
            "noticeOfDefaultNeeded",
            with(sale("2026-03-31", json!([])), "/terms/termAgreed", json!(false)),
            "2026-06-30",
        ),
        ("overpaid", sale("2026-03-31", json!([payment("2026-03-31", "1000.01")])), "2026-06-30"),
        (
            "provisionalRates",
            with(
                sale("2026-03-31", json!([])),
                "/conventions",
                json!({ "provisionalRates": true }),
            ),
            "2027-01-01",
        ),
        ("rateWeaklySourced", sale("1985-01-01", json!([])), "1985-06-30"),
        (
            "receiptAssumed",
            sale("2026-03-31", json!([{ "type": "fourteenDayLetter", "on": "2026-04-07" }])),
            "2026-06-30",
        ),
        ("simpleInterestBeforeCode", sale("1991-06-30", json!([])), "1995-06-30"),
        (
            "tariffNotInForce",
            sale("2012-06-01", json!([letter("2012-07-10", "2012-07-12")])),
            "2012-12-31",
        ),
        ("termAgreementAssumed", untold(sale("2026-03-31", json!([]))), "2026-06-30"),
        ("vatNotAnnounced", no_vat_back(sale("2026-03-31", json!([plain]))), "2026-06-30"),
        ("vatReclaimable", sale("2026-03-31", json!([vat_letter])), "2026-06-30"),
        (
            "vatRateUnknown",
            no_vat_back(sale(
                "2012-07-31",
                json!([{ "type": "fourteenDayLetter", "on": "2012-08-07", "receivedOn": "2012-08-09", "vatAnnounced": true }]),
            )),
            "2012-09-30",
        ),
    ];
    let contract = std::fs::read_to_string(crate::support::in_tests("../pkg-config/index.d.ts"))
        .expect("a file");
    let codes = contract.split("type WarningCode =").nth(1).expect("the codes");
    let codes = codes.split(';').next().expect("an end").matches('|').count();
    assert_eq!(codes, situations.len(), "every code of the contract is here");
    for (code, case, as_of) in situations {
        let mut messages = Vec::new();
        for language in Language::ALL {
            let found = told(&case, as_of, *language);
            let warnings = found["warnings"].as_array().expect("warnings");
            let warning = warnings.iter().find(|warning| warning["code"] == code);
            let message =
                warning.unwrap_or_else(|| panic!("{code} is not said"))["message"].clone();
            assert!(message.as_str().is_some_and(|text| text.ends_with('.')), "{code}: {message}");
            messages.push(message);
        }
        assert_ne!(messages[0], messages[1], "{code} is said in both languages");
        assert!(contract.contains(&format!("| \"{code}\"")), "{code} is in the contract");
    }
}
