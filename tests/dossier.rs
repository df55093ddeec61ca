//! What a dossier lacks as proof, and what a creditor can learn from it.

use crate::support::{business_case, day, read, with};
use serde_json::{Value, json};
use vordering::{Language, dossier};

fn dossier_of(case: &Value, as_of: &str) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let found = dossier(&case, day(as_of), Language::English).expect("a dossier");
    serde_json::to_value(found).expect("a value")
}

/// What is missing as proof of an event, under what was said of it.
#[test]
fn an_event_lacks_proof_until_it_is_there() {
    let missing = |kind: &str, event: &Value| {
        let event = with(with(event.clone(), "/type", json!(kind)), "/on", json!("2026-06-15"));
        let event = match kind {
            "promise" => with(event, "/payBy", json!("2026-06-20")),
            "plan" => {
                with(event, "/instalments", json!([{ "on": "2026-06-20", "amount": "1.00" }]))
            }
            _ => event,
        };
        let case = business_case("1000.00", "2026-03-31", json!([event]));
        let case = with(case, "/terms/inWriting", json!(true));
        let case = with(case, "/invoices/0/receivedOn", json!("2026-03-31"));
        let case = with(case, "/invoices/0/deliveredOn", json!("2026-03-31"));
        let country = if kind == "firstFreeReminder" { "BE" } else { "NL" };
        let found = dossier_of(&with(case, "/jurisdiction", json!(country)), "2026-06-30");
        let missing = found["missing"].as_array().expect("a list").clone();
        let said = |one: &Value| format!("{} {}", one["code"], one["path"]).replace('"', "");
        missing.iter().map(said).collect::<Vec<_>>().join(", ")
    };
    let evidence = "evidence events[0].evidence";
    let receipt = "letterReceipt events[0].receivedOn";
    let reminder = "reminderProof events[0].evidence";
    let unconfirmed = "callConfirmation events[0].confirmed";
    let unwritten = "agreementInWriting events[0].evidence";
    let unseen = "proofOfExcuse events[0].proofSeen";
    let unexplained = "disputeReason events[0].note";
    for (kind, said, expected) in [
        ("fourteenDayLetter", json!({}), receipt),
        ("fourteenDayLetter", json!({ "receivedOn": "2026-06-16" }), ""),
        ("fourteenDayLetter", json!({ "receivedOn": "2026-06-16", "evidence": false }), evidence),
        ("firstFreeReminder", json!({}), reminder),
        ("firstFreeReminder", json!({ "evidence": false }), reminder),
        ("firstFreeReminder", json!({ "evidence": true }), ""),
        ("phoneCall", json!({}), unconfirmed),
        ("phoneCall", json!({ "answered": true }), unconfirmed),
        ("phoneCall", json!({ "answered": true, "confirmed": true }), ""),
        ("phoneCall", json!({ "answered": false }), ""),
        ("promise", json!({}), unwritten),
        ("promise", json!({ "evidence": true }), ""),
        ("plan", json!({ "evidence": false }), unwritten),
        ("plan", json!({ "evidence": true }), ""),
        ("excuse", json!({ "reason": "cannotPay" }), unseen),
        ("excuse", json!({ "reason": "cannotPay", "proofSeen": true }), ""),
        // Nobody can prove that he forgot.
        ("excuse", json!({ "reason": "forgot" }), ""),
        ("dispute", json!({}), unexplained),
        ("dispute", json!({ "note": "two are missing" }), ""),
        ("reminder", json!({}), ""),
        ("reminder", json!({ "evidence": true }), ""),
        ("reminder", json!({ "evidence": false }), evidence),
    ] {
        assert_eq!(missing(kind, &said), expected, "{kind} {said}");
    }
}

/// A week from delivery to invoice is soon enough, and a term of thirty days short enough. Only who was paid late before
/// is told to ask about the debtor, and to insure what is not insured.
#[test]
fn hints_are_for_those_who_can_do_better() {
    let hints = |changes: &[(&str, Value)]| {
        let case = business_case("1000.00", "2026-03-31", json!([]));
        let case = with(case, "/terms/inWriting", json!(true));
        let case = with(case, "/policy", json!({}));
        let case = changes.iter().fold(case, |case, (path, value)| with(case, path, value.clone()));
        let found = dossier_of(&case, "2026-06-30")["hints"].as_array().expect("hints").clone();
        let said = |hint: &Value| format!("{} {}", hint["code"], hint["days"]).replace('"', "");
        found.iter().map(said).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(hints(&[("/invoices/0/deliveredOn", json!("2026-03-24"))]), "");
    assert_eq!(hints(&[("/invoices/0/deliveredOn", json!("2026-03-23"))]), "invoiceSooner 8");
    assert_eq!(hints(&[("/invoices/0/issuedOn", json!("2026-03-01"))]), "");
    assert_eq!(hints(&[("/invoices/0/issuedOn", json!("2026-02-28"))]), "shorterTerm 31");
    assert_eq!(hints(&[("/invoices/0/issuedOn", json!("2026-02-27"))]), "shorterTerm 32");
    let late = ("/debtor/paidLateBefore", json!(true));
    let insured =
        ("/policy/creditInsurance", json!({ "insuredPercent": "90", "notifyWithinDays": 120 }));
    assert_eq!(hints(&[]), "");
    assert_eq!(hints(std::slice::from_ref(&late)), "askReferences null, insureCredit null");
    assert_eq!(hints(&[late, insured]), "askReferences null");
}
