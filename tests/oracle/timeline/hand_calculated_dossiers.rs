//! What holds steps back in the timeline of the oracle, by hand.

use serde_json::{Value, json};

use super::hand_calculated::{claim, debt, event, is, recommended, state};
use crate::support::with;

#[test]
fn promises_and_plans_hold_steps_back_for_as_long_as_they_are_kept() {
    let promise = json!({
        "type": "promise", "on": "2026-03-10", "payBy": "2026-03-20", "amount": "400.00",
    });
    let paid = |on: &str| json!({ "type": "payment", "on": on, "amount": "200.00" });
    let blockers = |events: Value, today: &str| {
        state(&debt("BE", "business", "2026-03-02", events), today, "summons").1
    };
    let running = ["promiseRunning 2026-03-23"];
    let none = [""; 0];
    assert_eq!(blockers(json!([promise]), "2026-03-23"), running);
    assert_eq!(blockers(json!([promise]), "2026-03-24"), none);
    assert_eq!(blockers(json!([promise, paid("2026-03-10")]), "2026-03-12"), running);
    let kept = json!([paid("2026-03-10"), promise, paid("2026-03-11")]);
    assert_eq!(blockers(kept, "2026-03-11"), none);
    assert_eq!(
        blockers(json!([paid("2026-03-09"), promise, paid("2026-03-11")]), "2026-03-11"),
        running
    );

    let plan = json!({
        "type": "plan", "on": "2026-03-10",
        "instalments": [
            { "on": "2026-03-31", "amount": "200.00" }, { "on": "2026-04-30", "amount": "200.00" },
        ],
    });
    assert_eq!(blockers(json!([plan]), "2026-04-03"), ["planRunning 2026-04-03"]);
    assert_eq!(blockers(json!([plan]), "2026-04-04"), none);
    // Made up later: it runs again.
    assert_eq!(
        blockers(json!([plan, paid("2026-04-10")]), "2026-04-10"),
        ["planRunning 2026-05-03"]
    );
    assert_eq!(blockers(json!([plan, paid("2026-04-10"), paid("2026-04-11")]), "2026-04-12"), none);
    assert_eq!(blockers(json!([plan, event("planEnded", "2026-03-15")]), "2026-03-15"), none);
}

#[test]
fn what_the_debtor_says_holds_steps_back() {
    let excuse = |reason: &str| json!({ "type": "excuse", "on": "2026-03-10", "reason": reason });
    let state = |events: Value, today: &str, id: &str| {
        state(&debt("NL", "business", "2026-03-02", events), today, id)
    };
    let copy = json!([excuse("notReceived"), event("invoiceCopySent", "2026-03-10")]);
    assert_eq!(state(json!([excuse("notReceived")]), "2026-04-30", "reminder").1, ["copyNeeded"]);
    let waiting = is("blocked", &["copyTermRunning 2026-03-17"]);
    assert_eq!(state(copy.clone(), "2026-03-17", "reminder"), waiting);
    assert_eq!(state(copy, "2026-03-18", "reminder").1, [""; 0]);
    let poor = json!([excuse("cannotPay")]);
    assert_eq!(state(poor.clone(), "2026-04-30", "summons").1, ["planUndecided"]);
    assert_eq!(state(poor, "2026-04-30", "reminder").1, [""; 0]);
    let declined = json!([excuse("cannotPay"), event("planDeclined", "2026-03-10")]);
    assert_eq!(state(declined, "2026-04-30", "summons").1, [""; 0]);
    let both = json!([excuse("cannotPay"), excuse("willNotPay")]);
    assert_eq!(state(both, "2026-04-30", "summons").1, [""; 0]);
    let unwilling = json!([excuse("willNotPay")]);
    assert_eq!(state(unwilling, "2026-04-30", "phoneCall").0, "skipped");
    let disputed = json!([event("dispute", "2026-03-10")]);
    assert_eq!(state(disputed, "2026-04-30", "summons").1, ["disputed"]);
    let resolved = json!([event("dispute", "2026-03-10"), event("disputeResolved", "2026-03-10")]);
    assert_eq!(state(resolved, "2026-04-30", "summons").1, [""; 0]);
}

/// A thousand euros, forty of costs, and interest.
#[test]
fn a_promise_of_everything_is_kept_without_the_interest() {
    let promise = json!({ "type": "promise", "on": "2026-04-10", "payBy": "2026-04-20" });
    let pays = |amount: &str| json!({ "type": "payment", "on": "2026-04-10", "amount": amount });
    let blockers = |amount: &str| {
        let case = debt("BE", "business", "2026-03-02", json!([pays(amount), promise]));
        state(&case, "2026-04-15", "summons").1
    };
    assert_eq!(blockers("1039.99"), ["promiseRunning 2026-04-23"]);
    assert_eq!(blockers("1040.00"), [""; 0]);
}

#[test]
fn who_gave_a_last_term_waits_for_it() {
    let last = json!({ "type": "finalNotice", "on": "2026-03-10", "payBy": "2026-03-17" });
    let notice = json!({ "type": "noticeOfDefault", "on": "2026-03-10", "payBy": "2026-03-20" });
    let case = debt("NL", "business", "2026-03-02", json!([last]));
    for id in ["handover", "summons"] {
        assert_eq!(state(&case, "2026-03-17", id).1, ["termRunning 2026-03-17"]);
        assert_eq!(state(&case, "2026-03-18", id).1, [""; 0]);
    }
    let case = debt("BE", "business", "2026-03-02", json!([notice]));
    assert_eq!(state(&case, "2026-03-12", "finalNotice").1, ["termRunning 2026-03-20"]);
    assert_eq!(state(&case, "2026-03-12", "summons").1, [""; 0]);
}

#[test]
fn a_judgment_closes_what_led_to_it() {
    let case = debt("NL", "consumer", "2026-03-02", json!([event("judgment", "2026-04-01")]));
    for id in ["fourteenDayLetter", "summons"] {
        assert_eq!(state(&case, "2026-04-02", id).0, "skipped", "{id}");
    }
    assert_eq!(state(&case, "2026-04-02", "service"), is("allowed", &[]));
    assert_eq!(state(&case, "2026-04-08", "service"), is("due", &[]));
}

#[test]
fn pauses_hold_everything_back_until_they_end() {
    let pause = json!({ "type": "pause", "on": "2026-03-10", "until": "2026-03-31" });
    let endless = event("pause", "2026-03-12");
    let case = |events: Value| debt("NL", "business", "2026-03-02", events);
    let paused = is("blocked", &["paused 2026-03-31"]);
    assert_eq!(state(&case(json!([pause])), "2026-03-31", "reminder"), paused);
    assert_eq!(state(&case(json!([pause])), "2026-04-01", "reminder").1, [""; 0]);
    assert_eq!(recommended(&case(json!([pause])), "2026-03-11", "reminder"), "2026-04-01");
    assert_eq!(state(&case(json!([pause, endless])), "2026-03-12", "reminder").1, ["paused"]);
    assert_eq!(recommended(&case(json!([pause, endless])), "2026-03-12", "reminder"), "never");
    let resumed = json!([pause, endless, event("resume", "2026-03-20")]);
    assert_eq!(state(&case(resumed.clone()), "2026-03-19", "reminder").1, ["paused"]);
    assert_eq!(state(&case(resumed), "2026-03-20", "reminder"), is("due", &[]));
}

#[test]
fn payments_that_nobody_looked_at_block_everything() {
    let case = debt("NL", "business", "2026-03-02", json!([]));
    let case = with(case, "/policy/paymentsCheckedOn", json!("2026-03-04"));
    assert_eq!(state(&case, "2026-03-04", "reminder"), is("allowed", &[]));
    assert_eq!(state(&case, "2026-03-05", "reminder"), is("blocked", &["paymentsNotChecked"]));
    assert_eq!(recommended(&case, "2026-03-05", "reminder"), "2026-03-05");
    assert_eq!(state(&case, "2026-03-05", "seizure"), is("upcoming", &["stepNeeded service"]));
}

#[test]
fn what_is_settled_has_no_steps_left() {
    let paid = json!([{ "type": "payment", "on": "2026-03-02", "amount": "1000.00" }]);
    let case = debt("NL", "business", "2026-03-02", paid);
    let found = claim(&case, "2026-04-01");
    assert_eq!(found["settled"], true);
    for step in found["steps"].as_array().expect("steps").iter().skip(1) {
        assert_eq!(step["status"], "skipped");
    }
}

/// A consumer who sells to a business: without an agreed term only a notice makes it late.
#[test]
fn what_the_law_needs_is_not_skipped_for_a_later_step() {
    let last = json!([event("finalNotice", "2026-03-10")]);
    let case = debt("NL", "business", "2026-03-02", last);
    assert_eq!(state(&case, "2026-03-11", "noticeOfDefault").0, "skipped");
    let case = with(case, "/creditor/capacity", json!("consumer"));
    let case = with(case, "/terms/termAgreed", json!(false));
    assert_eq!(state(&case, "2026-03-11", "noticeOfDefault"), is("due", &[]));
    assert_eq!(state(&case, "2026-03-11", "handover").1, ["stepNeeded noticeOfDefault"]);
}

#[test]
fn a_report_despite_a_dispute_leads_to_no_title() {
    let events = json!([
        event("bailiffDemand", "2026-03-10"),
        event("dispute", "2026-03-20"),
        event("nonDisputeReport", "2026-04-20"),
    ]);
    let case = debt("BE", "business", "2026-03-02", events);
    assert_eq!(state(&case, "2026-04-21", "nonDisputeReport").0, "done");
    assert_eq!(state(&case, "2026-04-21", "enforceableTitle").0, "impossible");
    assert_eq!(state(&case, "2026-04-21", "service").1, ["stepNeeded judgment", "disputed"]);
}

#[test]
fn a_plan_that_is_ended_for_another_invoice_goes_on() {
    let plan = json!({
        "type": "plan", "on": "2026-03-10",
        "instalments": [{ "on": "2026-09-01", "amount": "500.00" }],
    });
    let ended = json!({ "type": "planEnded", "on": "2026-03-20", "invoices": ["2"] });
    let case = debt("NL", "business", "2026-03-02", json!([plan, ended]));
    let mut other = case["invoices"][0].clone();
    other["id"] = json!("2");
    let case = with(case.clone(), "/invoices", json!([case["invoices"][0], other]));
    assert_eq!(state(&case, "2026-04-01", "summons").1, ["planRunning 2026-09-04"]);
}
