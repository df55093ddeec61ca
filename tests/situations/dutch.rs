//! What Dutch law warns of.

use super::Situation;
use crate::support::{business_case, consumer_case, letter, payment, with};
use serde_json::{Value, json};

/// A case for each warning that Dutch law can cause, by its code, and the day on which it is said.
pub fn situations() -> Vec<Situation> {
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
    let termed = |due: &str, sizes: [&str; 2]| {
        let mut case = business_case("1.00", "2026-01-01", json!([]));
        case["invoices"][0]["receivedOn"] = json!("2026-01-02");
        case["invoices"][0]["dueOn"] = json!(due);
        for (party, size) in ["creditor", "debtor"].iter().zip(sizes) {
            if !size.is_empty() {
                case[*party]["size"] = json!(size);
            }
        }
        case
    };
    vec![
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
        (
            "contractBeforeCommercialInterest",
            with(
                business_case("1.00", "2026-03-31", json!([])),
                "/terms/contractDate",
                json!("2001-01-01"),
            ),
            "2026-06-30",
        ),
        (
            "costsClauseUnchecked",
            with(
                sale("2026-03-31", json!([])),
                "/terms/costsClause",
                json!({ "amount": "100.00" }),
            ),
            "2026-06-30",
        ),
        (
            "interestPaused",
            sale(
                "2026-03-31",
                json!([{ "type": "interestPause", "on": "2026-05-01", "until": "2026-05-31" }]),
            ),
            "2026-06-30",
        ),
        ("letterBeforeDefault", sale("2026-04-30", json!([plain])), "2026-06-30"),
        ("letterNeeded", sale("2026-03-31", json!([])), "2026-06-30"),
        (
            "letterTermExtended",
            sale("2026-03-31", json!([letter("2026-04-09", "2026-04-11")])),
            "2026-06-30",
        ),
        (
            "letterTermFaulty",
            sale(
                "2026-03-31",
                json!([{ "type": "fourteenDayLetter", "on": "2026-04-09", "termFrom": "sending" }]),
            ),
            "2026-06-30",
        ),
        ("letterTermRunning", sale("2026-03-31", json!([plain])), "2026-04-20"),
        (
            "noticeOfDefaultNeeded",
            with(sale("2026-03-31", json!([])), "/terms/termAgreed", json!(false)),
            "2026-06-30",
        ),
        ("monthAsTwelfth", agreed(json!({ "monthlyPercent": "1" })), "2026-06-30"),
        (
            "noticeTermUnchecked",
            with(
                sale(
                    "2026-03-31",
                    json!([{ "type": "noticeOfDefault", "on": "2026-04-10", "payBy": "2026-04-24" }]),
                ),
                "/terms/termAgreed",
                json!(false),
            ),
            "2026-06-30",
        ),
        ("sizesNotSaid", termed("2026-02-20", ["", ""]), "2026-06-30"),
        ("termLong", termed("2026-04-20", ["sme", "sme"]), "2026-06-30"),
        ("termVoid", termed("2026-04-20", ["sme", "large"]), "2026-06-30"),
        ("overpaid", sale("2026-03-31", json!([payment("2026-03-31", "1000.01")])), "2026-06-30"),
        (
            "provisionalRates",
            with(
                sale("2026-03-31", json!([])),
                "/conventions",
                json!({ "provisionalRates": true }),
            ),
            "2199-12-31",
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
    ]
}
