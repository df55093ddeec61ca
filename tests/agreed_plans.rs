//! A plan that the parties agreed on, as part of the dossier: what it does to interest. (The plans that
//! are only asked about are in `plans.rs`.)

use crate::support::{consumer_case, statement};
use serde_json::{Value, json};

/// 1,000.00 of a consumer, due on 31 January 2026: 4 % is 0.1095890... a day. A plan on 2 March, thirty
/// days later, of two terms until 1 May.
fn with_plan(interest: &str, further: &[Value]) -> Value {
    let plan = json!({
        "type": "plan", "on": "2026-03-02", "interest": interest,
        "instalments": [{ "on": "2026-04-01", "amount": "500.00" }, { "on": "2026-05-01", "amount": "500.00" }],
    });
    let events: Vec<Value> = std::iter::once(plan).chain(further.iter().cloned()).collect();
    consumer_case("1000.00", "2026-01-31", json!(events))
}

fn interest(case: &Value) -> Value {
    statement(case, "2026-06-30")["totals"]["interest"].clone()
}

#[test]
fn a_plan_says_whether_interest_goes_on() {
    // 150 days until 30 June: 16.4383...
    assert_eq!(interest(&with_plan("runs", &[])), "16.44");
    // 30 days until the plan, and 60 after its last term: 9.8630...
    assert_eq!(interest(&with_plan("stops", &[])), "9.86");
    // Only the 60 days after its last term: 6.5753...
    assert_eq!(interest(&with_plan("waived", &[])), "6.58");
}

#[test]
fn interest_runs_again_once_a_plan_was_ended() {
    let ended = [json!({ "type": "planEnded", "on": "2026-04-10" })];
    // 30 days until the plan, and 81 from 11 April: 12.1643...
    assert_eq!(interest(&with_plan("stops", &ended)), "12.16");
    // What was waived stays waived: 81 days, 8.8767...
    assert_eq!(interest(&with_plan("waived", &ended)), "8.88");
    let before = [json!({ "type": "planEnded", "on": "2026-03-01" })];
    assert_eq!(interest(&with_plan("stops", &before)), "9.86", "no plan ends before it is made");
}

#[test]
fn a_plan_that_stops_interest_does_what_a_pause_does() {
    let pause = json!({ "type": "interestPause", "on": "2026-03-03", "until": "2026-05-01" });
    let paused = consumer_case("1000.00", "2026-01-31", json!([pause]));
    assert_eq!(interest(&with_plan("stops", &[])), interest(&paused));
}

#[test]
fn what_is_waived_is_a_line_of_its_own() {
    let found = statement(&with_plan("waived", &[]), "2026-06-30");
    let lines = found["lines"].as_array().expect("lines");
    let waiver = lines.iter().find(|line| line["kind"] == "waiver").expect("a waiver");
    // 30 days: 3.2876...
    assert_eq!((&waiver["amount"], &waiver["on"]), (&json!("-3.29"), &json!("2026-03-02")));
    assert_eq!(waiver["basis"][0]["article"], "6:39");
    assert_eq!(found["totals"]["due"], "1006.58");
}

#[test]
fn what_is_paid_under_a_plan_that_waives_interest_pays_the_invoice() {
    let paid = [json!({ "type": "payment", "on": "2026-04-01", "amount": "500.00" })];
    let found = statement(&with_plan("waived", &paid), "2026-04-15");
    assert_eq!(
        found["totals"]["open"],
        json!({ "principal": "500.00", "interest": "0.00", "costs": "0.00" })
    );
}

#[test]
fn a_plan_for_one_invoice_leaves_the_interest_of_others_alone() {
    let mut case = with_plan("waived", &[]);
    case["events"][0]["invoices"] = json!(["1"]);
    let other =
        json!({ "id": "2", "issuedOn": "2026-01-31", "dueOn": "2026-01-31", "amount": "1000.00" });
    case["invoices"].as_array_mut().expect("invoices").push(other);
    let found = statement(&case, "2026-06-30");
    assert_eq!(found["claims"][0]["interest"], "6.58");
    assert_eq!(found["claims"][1]["interest"], "16.44");
}
