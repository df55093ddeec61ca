//! What a dossier lacks as proof, and what a creditor can learn from it.

use crate::support::{business_case, day, read, with};
use serde_json::{Value, json};
use vordering::{Language, dossier};

fn dossier_of(case: &Value, as_of: &str) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let found = dossier(&case, day(as_of), Language::English).expect("a dossier");
    serde_json::to_value(found).expect("a value")
}

/// Of a kind of event, what is missing as proof, under what was said of it.
#[test]
fn an_event_lacks_proof_until_it_is_there() {
    let missing = |country: &str, event: &Value| {
        let case = business_case("1000.00", "2026-03-31", json!([event]));
        let case = with(case, "/terms/inWriting", json!(true));
        let case = with(case, "/invoices/0/receivedOn", json!("2026-03-31"));
        let case = with(case, "/invoices/0/deliveredOn", json!("2026-03-31"));
        let found = dossier_of(&with(case, "/jurisdiction", json!(country)), "2026-06-30");
        let missing = found["missing"].as_array().expect("a list").clone();
        let said = |one: &Value| format!("{} {}", one["code"], one["path"]).replace('"', "");
        missing.iter().map(said).collect::<Vec<_>>().join(", ")
    };
    let call = |fields: Value| (with_all(json!({ "type": "phoneCall" }), &fields), "NL");
    let excuse = |fields: Value| (with_all(json!({ "type": "excuse" }), &fields), "NL");
    let promise = |fields: Value| {
        (with_all(json!({ "type": "promise", "payBy": "2026-06-20" }), &fields), "NL")
    };
    let plan = |fields: Value| {
        let instalments = json!([{ "on": "2026-06-20", "amount": "1.00" }]);
        (with_all(json!({ "type": "plan", "instalments": instalments }), &fields), "NL")
    };
    let letter = |fields: Value| (with_all(json!({ "type": "fourteenDayLetter" }), &fields), "NL");
    let free = |fields: Value| (with_all(json!({ "type": "firstFreeReminder" }), &fields), "BE");
    let dispute = |fields: Value| (with_all(json!({ "type": "dispute" }), &fields), "NL");
    let other = |fields: Value| (with_all(json!({ "type": "reminder" }), &fields), "NL");
    let evidence = "evidence events[0].evidence";
    let unconfirmed = "callConfirmation events[0].confirmed";
    let unwritten = "agreementInWriting events[0].evidence";
    let unseen = "proofOfExcuse events[0].proofSeen";
    for ((mut event, country), expected) in [
        (letter(json!({})), "letterReceipt events[0].receivedOn"),
        (letter(json!({ "receivedOn": "2026-06-16" })), ""),
        (letter(json!({ "receivedOn": "2026-06-16", "evidence": false })), evidence),
        (free(json!({})), "reminderProof events[0].evidence"),
        (free(json!({ "evidence": false })), "reminderProof events[0].evidence"),
        (free(json!({ "evidence": true })), ""),
        (call(json!({})), unconfirmed),
        (call(json!({ "answered": true })), unconfirmed),
        (call(json!({ "answered": true, "confirmed": true })), ""),
        (call(json!({ "answered": false })), ""),
        (promise(json!({})), unwritten),
        (promise(json!({ "evidence": true })), ""),
        (plan(json!({ "evidence": false })), unwritten),
        (plan(json!({ "evidence": true })), ""),
        (excuse(json!({ "reason": "cannotPay" })), unseen),
        (excuse(json!({ "reason": "cannotPay", "proofSeen": true })), ""),
        // Nobody can prove that he forgot.
        (excuse(json!({ "reason": "forgot" })), ""),
        (dispute(json!({})), "disputeReason events[0].note"),
        (dispute(json!({ "note": "two are missing" })), ""),
        (other(json!({})), ""),
        (other(json!({ "evidence": true })), ""),
        (other(json!({ "evidence": false })), evidence),
    ] {
        event["on"] = json!("2026-06-15");
        assert_eq!(missing(country, &event), expected, "{event}");
    }
}

fn with_all(mut object: Value, fields: &Value) -> Value {
    let fields = fields.as_object().expect("fields").clone();
    object.as_object_mut().expect("an object").extend(fields);
    object
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
