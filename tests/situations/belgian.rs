//! What Belgian law warns of beyond what Dutch law does, and the Dutch cap on instalments.

use super::Situation;
use crate::support::{
    belgian_consumer_case, belgian_trade_case, consumer_case, letter, payment, with,
};
use serde_json::{Value, json};

/// A reminder by e-mail: its waiting term ends on 20 April 2026, a Monday.
fn reminder() -> Value {
    json!({ "type": "firstFreeReminder", "on": "2026-04-06", "channel": "email" })
}

fn owed(terms: Value) -> Value {
    let mut case = belgian_consumer_case("1000.00", "2026-03-31", json!([reminder()]));
    for (name, value) in terms.as_object().expect("terms") {
        case["terms"][name] = value.clone();
    }
    case
}

fn reminded(by: Value) -> Value {
    belgian_consumer_case("1000.00", "2026-03-31", json!([by]))
}

/// Four due days in one year, each reminded of, and a further reminder about the fourth.
fn charged(charge: &str) -> Value {
    let month = |month: u32| {
        let due = format!("2026-{month:02}-15");
        json!({ "id": month.to_string(), "issuedOn": due, "dueOn": due, "amount": "50.00" })
    };
    let mut case = belgian_consumer_case("1.00", "2026-01-15", json!([]));
    case["terms"]["recurringSupply"] = json!(true);
    case["invoices"] = (1..=4).map(month).collect();
    case["events"] = json!([
        { "type": "firstFreeReminder", "on": "2026-04-20", "channel": "email" },
        { "type": "reminder", "on": "2026-05-20", "charge": charge },
    ]);
    case
}

pub fn situations() -> Vec<Situation> {
    const THEN: &str = "2026-06-30";
    let by_post = json!({ "type": "firstFreeReminder", "on": "2026-04-06" });
    let early = json!({ "type": "firstFreeReminder", "on": "2026-03-31", "channel": "email" });
    let several = {
        let mut case = owed(json!({ "penaltyClause": "legalMaximum" }));
        let second = json!({ "id": "2", "issuedOn": "2026-03-01", "dueOn": "2026-03-31", "amount": "50.00" });
        case["invoices"].as_array_mut().expect("invoices").push(second);
        case
    };
    let older = |due: &str| {
        let case = belgian_consumer_case("1000.00", due, json!([]));
        with(case, "/terms/contractDate", json!("2023-01-01"))
    };
    let civil = |events: Value| {
        let case = belgian_consumer_case("1000.00", "2026-03-31", events);
        with(case, "/creditor/capacity", json!("consumer"))
    };
    let instalment = with(
        consumer_case("50.00", "2026-03-31", json!([letter("2026-04-07", "2026-04-09")])),
        "/terms/recurringSupply",
        json!(true),
    );
    let undated = {
        let mut case = belgian_consumer_case("1000.00", "2026-03-31", json!([]));
        case["invoices"][0].as_object_mut().expect("an invoice").remove("dueOn");
        with(case, "/terms/termAgreed", json!(false))
    };
    let trade = |due: &str| belgian_trade_case("1000.00", due, json!([]));
    let long = {
        let mut case = belgian_trade_case("1000.00", "2026-06-30", json!([]));
        case["invoices"][0]["issuedOn"] = json!("2026-03-31");
        case["invoices"][0]["receivedOn"] = json!("2026-04-02");
        case
    };
    let shared = {
        let mut case =
            belgian_trade_case("1.00", "2026-03-31", json!([payment("2026-04-01", "90.00")]));
        let second = json!({ "id": "2", "issuedOn": "2026-03-01", "dueOn": "2026-03-31", "amount": "50.00" });
        case["invoices"].as_array_mut().expect("invoices").push(second);
        case
    };
    vec![
        ("channelAssumed", reminded(by_post), THEN),
        (
            "clauseNotReciprocal",
            owed(json!({ "penaltyClause": "legalMaximum", "reciprocal": false })),
            THEN,
        ),
        ("clauseNotSaid", owed(json!({})), THEN),
        ("clauseRateTooHigh", owed(json!({ "interest": { "annualPercent": "10.51" } })), THEN),
        ("clauseSumTooHigh", owed(json!({ "penaltyClause": { "amount": "90.01" } })), THEN),
        (
            "defaultFromNotice",
            civil(json!([{ "type": "noticeOfDefault", "on": "2026-04-06" }])),
            THEN,
        ),
        ("dueOnIssueAssumed", undated, THEN),
        ("fixedSumWordingYounger", trade("2022-01-30"), THEN),
        (
            "imputationWeaklySourced",
            belgian_trade_case("1000.00", "2026-03-31", json!([payment("2026-05-01", "50.00")])),
            THEN,
        ),
        ("legalInterestAfterWaiting", owed(json!({ "penaltyClause": "none" })), THEN),
        ("letterUnchecked", owed(json!({})), THEN),
        ("lumpSumOnSeveral", several, THEN),
        ("noticeNeededDespiteTerm", civil(json!([])), THEN),
        ("olderConsumerContract", older("2023-08-31"), THEN),
        ("orderOfClaimsWeaklySourced", shared, THEN),
        (
            "penaltyClauseUnchecked",
            with(trade("2026-03-31"), "/terms/penaltyClause", json!({ "percent": "10" })),
            THEN,
        ),
        ("publicCreditor", with(owed(json!({})), "/creditor/capacity", json!("government")), THEN),
        (
            "publicDebtorAgreement",
            with(
                with(trade("2026-03-31"), "/debtor/capacity", json!("government")),
                "/terms/interest",
                json!({ "annualPercent": "5" }),
            ),
            THEN,
        ),
        ("reciprocityAssumed", owed(json!({ "penaltyClause": "legalMaximum" })), THEN),
        ("recurringCap", instalment, THEN),
        ("reminderChargeDisputed", charged("7.50"), THEN),
        (
            "reminderChargeNotOwed",
            reminded(json!({ "type": "reminder", "on": "2026-04-20", "charge": "10.00" })),
            THEN,
        ),
        ("reminderChargeTooHigh", charged("10.00"), THEN),
        ("reminderNeeded", reminded(early.clone()), THEN),
        ("reminderTooEarly", reminded(early), THEN),
        ("sizeAssumedLarge", owed(json!({ "interest": "legalMaximum" })), THEN),
        ("termTooLong", long, "2026-09-30"),
        ("transitionalConsumerContract", older("2023-09-01"), THEN),
        ("waitingTermRunning", owed(json!({ "penaltyClause": "legalMaximum" })), "2026-04-20"),
        (
            "waitingTermUnsettled",
            reminded(json!({ "type": "firstFreeReminder", "on": "2026-04-07", "channel": "post" })),
            THEN,
        ),
    ]
}
