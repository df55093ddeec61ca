//! Where what may happen next begins and ends, and what a dossier says of it: the last case that each rule takes, and the
//! first that it leaves.

use crate::support::{
    belgian, belgian_consumer_case, belgian_trade_case, business_case, consumer_case, day, debt,
    payment, read, with,
};
use serde_json::{Value, json};
use vordering::law::StepKind;
use vordering::timeline::NextStep;
use vordering::{Language, dossier, timeline};

fn found(case: &Value, as_of: &str) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let found = timeline(&case, day(as_of), Language::English).expect("a timeline");
    serde_json::to_value(found).expect("a value")
}

fn step_of(case: &Value, as_of: &str, id: &str) -> Value {
    let found = found(case, as_of);
    let steps = found["claims"][0]["steps"].as_array().expect("steps").clone();
    let step = steps.into_iter().find(|step| step["id"] == id);
    step.unwrap_or_else(|| panic!("no step {id}"))
}

fn adds(case: &Value, as_of: &str, id: &str) -> Value {
    step_of(case, as_of, id).get("adds").cloned().unwrap_or_default()
}

fn says(list: &Value, code: &str) -> bool {
    list.as_array().expect("a list").iter().any(|item| item["code"] == code)
}

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

/// Nothing is started below the threshold of the creditor; at just that sum it is.
#[test]
fn the_threshold_itself_is_not_below_it() {
    let blocked = |threshold: &str| {
        let case = consumer_case("1000.00", "2026-03-31", json!([]));
        let case = with(case, "/policy", json!({ "threshold": threshold }));
        says(&step_of(&case, "2026-03-31", "reminder")["blockers"], "belowThreshold")
    };
    assert!(!blocked("999.99"));
    assert!(!blocked("1000.00"));
    assert!(blocked("1000.01"));
}

fn with_second_invoice(mut case: Value) -> Value {
    let second = with(case["invoices"][0].clone(), "/id", json!("2"));
    case["invoices"].as_array_mut().expect("invoices").push(second);
    case
}

/// Of what happened the invoices are named, unless it is about all.
#[test]
fn the_past_names_invoices_where_it_is_not_about_all() {
    let named = |invoices: Option<Value>| {
        let mut event = json!({ "type": "reminder", "on": "2026-04-05" });
        if let Some(invoices) = invoices {
            event["invoices"] = invoices;
        }
        let case = with_second_invoice(consumer_case("1000.00", "2026-03-31", json!([event])));
        found(&case, "2026-04-10")["past"][0].get("invoices").cloned()
    };
    assert_eq!(named(Some(json!(["2"]))), Some(json!(["2"])));
    assert_eq!(named(Some(json!(["1", "2"]))), None);
    assert_eq!(named(None), None);
}

/// A call asks why nobody paid: it is advised once there was a reminder, and while the reason is not known.
#[test]
fn a_call_is_advised_while_the_reason_is_not_known() {
    let advised = |events: Value| {
        let case = business_case("1000.00", "2026-03-31", events);
        says(&found(&case, "2026-06-30")["advice"], "callFirst")
    };
    let reminder = json!({ "type": "reminder", "on": "2026-06-10" });
    let said = |reason: &str| json!({ "type": "excuse", "on": "2026-06-20", "reason": reason });
    assert!(!advised(json!([])));
    assert!(advised(json!([reminder])));
    assert!(advised(json!([reminder, said("unknown")])));
    assert!(!advised(json!([reminder, said("forgot")])));
    assert!(!advised(json!([said("unknown")])));
}

/// Ten years after 1 February 2016 a Belgian debt can be claimed for the last time (old Civil Code, art. 2262bis), and
/// handed over for the last time. A creditor's letter changes nothing about that.
#[test]
fn what_comes_next_for_an_old_debt_ends_with_its_term() {
    let last = json!({ "type": "finalNotice", "on": "2016-03-01", "payBy": "2016-03-08" });
    let next = |as_of: &str| {
        let case = belgian_trade_case("1000.00", "2016-02-01", json!([last]));
        let case = with(case, "/policy", json!({ "paymentsCheckedOn": as_of }));
        let next =
            NextStep::of_case(&read(&case).expect("a case"), day(as_of)).expect("no refusal");
        let next = next.expect("something is open");
        assert_eq!(found(&case, as_of)["next"]["allowed"], next.allowed, "as the timeline says");
        (next.step, next.allowed)
    };
    assert_eq!(next("2026-02-01"), (StepKind::Handover, true));
    assert_eq!(next("2026-02-02"), (StepKind::Handover, false));
    assert_eq!(next("2026-11-22"), (StepKind::Handover, false));
}

/// A consumer who agreed no last day of payment is late after a notice (art. 6:82 BW), and owes interest then: 4 % of
/// 1,000.00 for a day are 0.1095...
#[test]
fn a_notice_of_default_adds_interest() {
    let undated = |case: Value| with(case, "/terms/termAgreed", json!(false));
    let case = undated(consumer_case("1000.00", "2026-03-31", json!([])));
    let per_day = |at_most: bool| json!({ "perDay": "0.11", "atMost": at_most });
    assert_eq!(adds(&case, "2026-04-10", "noticeOfDefault"), per_day(false));
    // A notice about another invoice makes the debtor late with that one.
    let other = json!({ "type": "noticeOfDefault", "on": "2026-04-01", "payBy": "2026-04-05", "invoices": ["2"] });
    let case = with_second_invoice(undated(consumer_case("1000.00", "2026-03-31", json!([other]))));
    assert_eq!(adds(&case, "2026-04-10", "noticeOfDefault"), per_day(true));
    // Between consumers in Belgium it is always needed: 4.5 % are 0.1232...
    let civil = belgian_consumer_case("1000.00", "2026-03-31", json!([]));
    let civil = with(civil, "/creditor/capacity", json!("consumer"));
    let found = adds(&civil, "2026-04-10", "noticeOfDefault");
    assert_eq!(found, json!({ "perDay": "0.12", "atMost": false }));
}

/// Art. XIX.2 and XIX.4 WER: 30.00 and 10 % of 350.00 and 5 % of 500.00; 5 % interest on 1,000.00 are 0.1369... a day.
#[test]
fn a_first_free_reminder_adds_what_the_clauses_say() {
    let found =
        |terms: Value, step: &str| adds(&debt("1000.00", terms, json!([])), "2026-02-02", step);
    let reminder = |terms: Value| found(terms, "firstFreeReminder");
    let five = json!({ "annualPercent": "5" });
    let clause = |penalty: &str, interest: &Value| json!({ "penaltyClause": penalty, "interest": interest, "reciprocal": true });
    assert_eq!(
        reminder(clause("legalMaximum", &five)),
        json!({ "costs": "90.00", "perDay": "0.14", "atMost": false })
    );
    assert_eq!(reminder(clause("none", &five)), json!({ "perDay": "0.14", "atMost": false }));
    let free = json!({ "annualPercent": "0" });
    assert_eq!(
        reminder(clause("legalMaximum", &free)),
        json!({ "costs": "90.00", "atMost": false })
    );
    assert_eq!(reminder(clause("none", &free)), Value::Null);
    // What the contract says of it is not known: no more than the law allows.
    assert_eq!(
        reminder(json!({ "interest": five, "reciprocal": true })),
        json!({ "costs": "90.00", "perDay": "0.14", "atMost": true })
    );
}

/// The passing of the last day: nothing where a reminder comes first, interest against a consumer, a fixed sum in trade.
#[test]
fn the_last_day_of_payment_adds_what_follows_by_itself() {
    let passes = |case: &Value| adds(case, "2026-03-20", "dueDate");
    let free = |case: Value| with(case, "/terms/interest", json!({ "annualPercent": "0" }));
    let consumer = consumer_case("1000.00", "2026-03-31", json!([]));
    assert_eq!(passes(&consumer), json!({ "perDay": "0.11", "atMost": false }));
    assert_eq!(passes(&free(consumer)), Value::Null);
    let trade = business_case("1000.00", "2026-03-31", json!([]));
    assert_eq!(passes(&free(trade)), json!({ "costs": "40.00", "atMost": false }));
    assert_eq!(passes(&belgian(consumer_case("1000.00", "2026-03-31", json!([])))), Value::Null);
}

/// 15 % of 1,000.00, and 21 % of that where the creditor cannot recover VAT. With other invoices, or where others are
/// supplied regularly, one letter may be about more than this one, and less is owed for each.
#[test]
fn a_fourteen_day_letter_adds_its_tariff() {
    let letter = |case: &Value| adds(case, "2026-04-10", "fourteenDayLetter");
    let case = consumer_case("1000.00", "2026-03-31", json!([]));
    let costs = |sum: &str, at_most: bool| json!({ "costs": sum, "atMost": at_most });
    assert_eq!(letter(&case), costs("150.00", false));
    for (recovers, sum) in [(true, "150.00"), (false, "181.50")] {
        let case = with(case.clone(), "/creditor/recoversVat", json!(recovers));
        assert_eq!(letter(&case), costs(sum, false), "{recovers}");
    }
    assert_eq!(letter(&with_second_invoice(case.clone())), costs("150.00", true));
    let regular = with(case.clone(), "/terms/recurringSupply", json!(true));
    assert_eq!(letter(&regular), costs("150.00", true));
    let free = with(case, "/terms/interest", json!({ "annualPercent": "0" }));
    assert_eq!(letter(&free), costs("150.00", false));
    let paid = consumer_case("1000.00", "2026-03-31", json!([payment("2026-03-31", "1000.00")]));
    assert_eq!(letter(&paid), Value::Null);
}
