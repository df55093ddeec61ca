//! What happens next: that good practice has its place, and that everything is said, with its reason, in
//! every language.

use crate::stories::stories;
use crate::support::{business_case, consumer_case, day, in_tests, read};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use vordering::{Language, dossier, timeline};

fn found(case: &Value, as_of: &str) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    let found = timeline(&case, day(as_of), Language::English).expect("a timeline");
    serde_json::to_value(found).expect("a value")
}

/// With all payments in.
fn checked(mut case: Value, on: &str) -> Value {
    case["policy"] = json!({ "paymentsCheckedOn": on });
    case
}

fn step<'t>(timeline: &'t Value, id: &str) -> &'t Value {
    let steps = timeline["claims"][0]["steps"].as_array().expect("steps");
    steps.iter().find(|step| step["id"] == id).unwrap_or_else(|| panic!("no step {id}"))
}

fn codes(list: &Value) -> Vec<&str> {
    list.as_array()
        .expect("a list")
        .iter()
        .map(|item| item["code"].as_str().expect("a code"))
        .collect()
}

/// A business that owes since 31 March 2026, and what is in the dossier.
fn trade(events: Value) -> Value {
    checked(business_case("1000.00", "2026-03-31", events), "2026-06-30")
}

fn in_june(events: Value) -> Value {
    found(&trade(events), "2026-06-30")
}

#[test]
fn a_phone_call_has_its_place_and_a_guide() {
    let found = in_june(json!([{ "type": "reminder", "on": "2026-06-20" }]));
    let call = step(&found, "phoneCall");
    assert_eq!((&call["status"], &call["recommendedOn"]), (&json!("due"), &json!("2026-06-27")));
    assert_eq!(call["guide"].as_array().map(Vec::len), Some(4), "ask why, listen, agree, confirm");
    assert!(codes(&found["advice"]).contains(&"callFirst"));
}

#[test]
fn an_email_follows_a_call_that_nobody_answered() {
    let call = json!({ "type": "phoneCall", "on": "2026-06-20", "answered": false });
    let measures = in_june(json!([call]))["claims"][0]["measures"].clone();
    assert_eq!(codes(&measures), ["emailAfterCall"]);
    let written = json!({ "type": "reminder", "on": "2026-06-20" });
    assert_eq!(in_june(json!([call, written]))["claims"][0]["measures"], json!([]));
}

#[test]
fn letters_become_firmer_step_by_step() {
    let found = in_june(json!([]));
    let tones = ["reminder", "secondReminder", "noticeOfDefault", "finalNotice"]
        .map(|id| step(&found, id)["tone"].as_str().expect("a tone").to_owned());
    assert_eq!(tones, ["friendly", "neutral", "neutral", "firm"]);
    let means = |id| step(&found, id)["means"].as_str().expect("a sentence").to_owned();
    assert!(means("secondReminder").contains("a new term and says what can follow"));
    assert!(means("noticeOfDefault").contains("a last term and says what follows"));
    assert!(means("finalNotice").contains("last letter"));
    let mut calm = trade(json!([]));
    calm["policy"]["tone"] = json!("friendly");
    assert_eq!(step(&self::found(&calm, "2026-06-30"), "finalNotice")["tone"], "friendly");
}

#[test]
fn who_never_got_the_invoice_gets_a_copy_and_time() {
    let excuse =
        json!({ "type": "excuse", "on": "2026-06-20", "reason": "notReceived", "proofSeen": true });
    let found = in_june(json!([excuse]));
    assert_eq!(
        (&found["next"]["code"], &found["next"]["kind"]),
        (&json!("sendCopy"), &json!("measure"))
    );
    let copy = json!({ "type": "invoiceCopySent", "on": "2026-06-25" });
    let found = in_june(json!([excuse, copy]));
    let blocker = &found["next"]["blockers"][0];
    assert_eq!(
        (&blocker["code"], &blocker["until"]),
        (&json!("copyTermRunning"), &json!("2026-07-02"))
    );
}

#[test]
fn what_was_said_is_confirmed_in_writing() {
    let call = |confirmed| json!({ "type": "phoneCall", "on": "2026-06-20", "answered": true, "confirmed": confirmed });
    assert_eq!(codes(&in_june(json!([call(false)]))["claims"][0]["measures"]), ["confirmCall"]);
    assert_eq!(codes(&in_june(json!([call(true)]))["claims"][0]["measures"]), Vec::<&str>::new());
}

#[test]
fn a_promise_has_its_day_and_some_grace() {
    let promise =
        json!({ "type": "promise", "on": "2026-06-20", "payBy": "2026-06-29", "amount": "400.00" });
    let found = in_june(json!([promise]));
    let blocker = &found["next"]["blockers"][0];
    assert_eq!(
        (&blocker["code"], &blocker["until"]),
        (&json!("promiseRunning"), &json!("2026-07-02"))
    );
    assert_eq!(found["agreements"][0]["status"], "running");
    assert_eq!(
        step(&found, "reminder")["recommendedOn"],
        "2026-07-03",
        "it goes on where it stood"
    );
}

/// Who promises to pay it all promises the invoice and the costs as they were that morning: of 1,000.00, less 300.00 paid
/// and 100.00 credited before, 600.00 and the forty euros. What comes in on the day of the promise keeps it.
#[test]
fn a_promise_without_a_sum_is_of_what_was_open_that_morning() {
    let found = in_june(json!([
        { "type": "creditNote", "on": "2026-05-02", "amount": "100.00" },
        { "type": "payment", "on": "2026-03-31", "amount": "300.00" },
        { "type": "payment", "on": "2026-06-20", "amount": "200.00" },
        { "type": "creditNote", "on": "2026-06-20", "amount": "50.00" },
        { "type": "promise", "on": "2026-06-20", "payBy": "2026-06-29" },
    ]));
    let agreement = &found["agreements"][0];
    assert_eq!((&agreement["promised"], &agreement["paid"]), (&json!("640.00"), &json!("200.00")));
}

#[test]
fn a_plan_holds_everything_up_while_it_is_kept() {
    let plan = json!({ "type": "plan", "on": "2026-05-01", "instalments": [
        { "on": "2026-06-01", "amount": "500.00" }, { "on": "2026-07-01", "amount": "500.00" }] });
    let paid = json!({ "type": "payment", "on": "2026-06-01", "amount": "500.00" });
    assert_eq!(in_june(json!([plan, paid]))["agreements"][0]["status"], "running");
    let missed = in_june(json!([plan]));
    assert_eq!(missed["agreements"][0]["status"], "missed");
    assert!(codes(&missed["advice"]).contains(&"planMissed"));
    assert_eq!(missed["next"]["allowed"], true, "it resumes at the step where it stood");
}

#[test]
fn an_excuse_asks_for_proof() {
    let excuse = |asked| json!([{ "type": "excuse", "on": "2026-06-20", "reason": "forgot", "proofAsked": asked }]);
    assert_eq!(codes(&in_june(excuse(false))["claims"][0]["measures"]), ["askProof"]);
    assert_eq!(codes(&in_june(excuse(true))["claims"][0]["measures"]), ["waitForProof"]);
}

#[test]
fn who_cannot_pay_is_offered_a_plan_and_not_pressed() {
    let call = json!({
        "type": "phoneCall", "on": "2026-06-20", "answered": true, "confirmed": true, "reason": "cannotPay",
    });
    let found = in_june(json!([call]));
    assert_eq!(found["next"]["code"], "offerPlan");
    assert!(codes(&found["advice"]).contains(&"noPressure"));
    assert_eq!(codes(&step(&found, "finalNotice")["blockers"]), ["planUndecided"]);
    let declined = json!({ "type": "planDeclined", "on": "2026-06-25" });
    assert_eq!(step(&in_june(json!([call, declined])), "finalNotice")["status"], "allowed");
}

#[test]
fn the_dossier_has_everything_and_says_what_is_missing() {
    let mut case = trade(json!([
        { "type": "promise", "on": "2026-05-01", "payBy": "2026-05-10", "note": "on the phone" },
        { "type": "dispute", "on": "2026-05-20", "amount": "100.00", "evidence": true },
    ]));
    case["debtor"]["paidLateBefore"] = json!(true);
    case["invoices"][0]["deliveredOn"] = json!("2026-03-01");
    case["invoices"][0]["issuedOn"] = json!("2026-03-10");
    let case = read(&case).expect("a case");
    let found = dossier(&case, day("2026-06-30"), Language::English).expect("a dossier");
    let found = serde_json::to_value(found).expect("a value");
    let missing: Vec<(&str, &str)> = found["missing"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|item| {
            (item["code"].as_str().expect("a code"), item["path"].as_str().expect("a path"))
        })
        .collect();
    let expected = [
        ("writtenTerms", "terms.inWriting"),
        ("invoiceReceipt", "invoices[0].receivedOn"),
        ("agreementInWriting", "events[0].evidence"),
        ("disputeReason", "events[1].note"),
    ];
    assert_eq!(missing, expected);
    assert_eq!(
        codes(&found["hints"]),
        ["invoiceSooner", "askReferences", "insureCredit", "termsInWriting"]
    );
    assert_eq!(found["hints"][0]["days"], 9);
    assert_eq!(found["timeline"]["past"][0]["note"], "on the phone");
    assert_eq!(found["timeline"]["past"][1]["evidence"], true);
    assert!(
        found["statement"]["totals"]["due"].is_string() && found["prescription"][0].is_object()
    );
}

#[test]
fn a_late_payer_calls_for_a_look_at_his_credit_and_for_insurance() {
    let mut case = trade(json!([]));
    case["debtor"]["paidLateBefore"] = json!(true);
    let advice = found(&case, "2026-06-30")["advice"].clone();
    assert!(["checkCredit", "insureCredit"].iter().all(|code| codes(&advice).contains(code)));
    case["policy"]["creditInsurance"] = json!({ "insuredPercent": "90", "notifyWithinDays": 120 });
    let insured = found(&case, "2026-06-30");
    assert!(!codes(&insured["advice"]).contains(&"insureCredit"));
    let measure = &insured["claims"][0]["measures"][0];
    assert_eq!(measure["code"], "notifyInsurer");
    // 120 days after 31 March; 90 % of 1,000.00.
    assert_eq!(
        (&measure["deadline"], &measure["amount"]),
        (&json!("2026-07-29"), &json!("900.00"))
    );
}

#[test]
fn costs_are_weighed_before_the_debt_leaves_the_creditors_hands() {
    let sent = json!([
        { "type": "reminder", "on": "2026-04-03" }, { "type": "phoneCall", "on": "2026-04-10", "confirmed": true },
        { "type": "reminder", "on": "2026-04-17" }, { "type": "noticeOfDefault", "on": "2026-04-24", "payBy": "2026-05-08" },
        { "type": "finalNotice", "on": "2026-05-11", "payBy": "2026-05-18" },
    ]);
    let found = in_june(sent);
    assert_eq!(found["next"]["code"], "handover");
    assert!(codes(&found["advice"]).contains(&"weighCosts"));
    assert!(step(&found, "summons")["adds"]["courtCosts"]["amountTo"].is_string());
}

#[test]
fn the_way_to_a_specialist_a_bailiff_and_a_seizure_is_told_in_order() {
    let found = in_june(json!([]));
    let steps = found["claims"][0]["steps"].as_array().expect("steps");
    let ids: Vec<&str> = steps.iter().map(|step| step["id"].as_str().expect("an id")).collect();
    assert!(ids.ends_with(&["handover", "summons", "judgment", "service", "seizure"]));
    assert_eq!(codes(&found["waysOut"]), ["pay", "plan", "dispute", "askProof", "getHelp"]);
}

/// A debt of 2019 is barred after five years (art. 3:307 BW); paying a part may give that up.
#[test]
fn who_owes_an_old_debt_is_warned_before_paying_a_part_or_agreeing_on_a_plan() {
    let old = found(
        &checked(business_case("100.00", "2019-08-31", json!([])), "2026-06-30"),
        "2026-06-30",
    );
    let warned = |timeline: &Value| -> Vec<bool> {
        let ways = timeline["waysOut"].as_array().expect("ways out").iter();
        ways.map(|way| way.get("warning").is_some()).collect()
    };
    assert_eq!(warned(&old), [true, true, false, false, false]);
    assert_eq!(warned(&in_june(json!([]))), [false; 5]);
    assert!(codes(&step(&old, "summons")["blockers"]).contains(&"prescribed"));
}

/// 1,000.00: 15 percent (art. 2 of the Besluit). In trade the 40.00 fall due by themselves.
#[test]
fn a_step_says_what_it_would_add() {
    let consumer = checked(consumer_case("1000.00", "2026-03-31", json!([])), "2026-06-30");
    let letter = step(&found(&consumer, "2026-06-30"), "fourteenDayLetter")["adds"].clone();
    assert_eq!(letter, json!({ "costs": "150.00", "atMost": false }));
    // Without an agreed last day a notice of default comes first, or came.
    for events in [
        json!([]),
        json!([{ "type": "noticeOfDefault", "on": "2026-04-01", "payBy": "2026-04-15" }]),
    ] {
        let mut undated = checked(consumer_case("1000.00", "2026-03-31", events), "2026-06-30");
        undated["terms"]["termAgreed"] = json!(false);
        let letter = step(&found(&undated, "2026-06-30"), "fourteenDayLetter")["adds"].clone();
        assert_eq!(letter["costs"], "150.00");
    }
    let early = found(&trade(json!([])), "2026-03-20");
    // 10.15 % of 1,000.00 for a day: 0.2780...
    assert_eq!(
        step(&early, "dueDate")["adds"],
        json!({ "costs": "40.00", "atMost": false, "perDay": "0.28" })
    );
}

#[test]
fn nothing_is_allowed_unless_payments_were_looked_at() {
    let mut case = trade(json!([]));
    case["policy"] = json!({});
    for (on, allowed) in [(None, false), (Some("2026-06-29"), false), (Some("2026-06-30"), true)] {
        if let Some(on) = on {
            case["policy"]["paymentsCheckedOn"] = json!(on);
        }
        assert_eq!(found(&case, "2026-06-30")["next"]["allowed"], allowed, "{on:?}");
    }
}

#[test]
fn a_policy_may_be_slower() {
    let mut case = trade(json!([{ "type": "reminder", "on": "2026-06-01" }]));
    assert_eq!(step(&found(&case, "2026-06-30"), "phoneCall")["recommendedOn"], "2026-06-08");
    case["policy"]["offsets"] = json!({ "phoneCall": 40 });
    let slower = found(&case, "2026-06-30");
    assert_eq!(step(&slower, "phoneCall")["recommendedOn"], "2026-07-11");
    assert_eq!(step(&slower, "phoneCall")["status"], "allowed", "the law allows it");
}

#[test]
fn several_invoices_have_each_their_own_way() {
    let mut case = trade(json!([]));
    let later =
        json!({ "id": "2", "issuedOn": "2026-06-01", "dueOn": "2026-07-15", "amount": "10.00" });
    case["invoices"].as_array_mut().expect("invoices").push(later);
    let found = found(&case, "2026-06-30");
    assert_eq!(found["claims"][0]["next"]["code"], "reminder");
    assert_eq!(found["claims"][1]["next"]["code"], "dueDate");
    assert_eq!(
        (&found["next"]["code"], &found["next"]["invoices"]),
        (&json!("reminder"), &json!(["1"]))
    );
}

/// The codes of a union in the contract, as JavaScript reads it.
fn union(name: &str) -> BTreeSet<String> {
    let contract =
        fs::read_to_string(in_tests("../pkg-config/timeline.d.ts")).expect("the contract");
    let (_, after) = contract.split_once(&format!("export type {name} =")).expect("the union");
    let (words, _) = after.split_once(';').expect("its end");
    words.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Dossiers that say what the stories do not.
fn further() -> Vec<(Value, String)> {
    let plan = |on: &str| json!({ "type": "plan", "on": on, "instalments": [{ "on": "2026-06-20", "amount": "5.00" }] });
    let mut all = trade(json!([
        { "type": "creditNote", "on": "2026-04-01", "amount": "1.00" },
        { "type": "interestPause", "on": "2026-04-01", "until": "2026-04-02" },
        { "type": "acknowledgement", "on": "2026-04-01" }, { "type": "interruption", "on": "2026-04-01" },
        { "type": "promise", "on": "2026-06-20", "payBy": "2026-06-29" },
        { "type": "promise", "on": "2026-06-21", "payBy": "2026-06-29" },
        plan("2026-06-01"), { "type": "planEnded", "on": "2026-06-02" }, plan("2026-06-03"), plan("2026-06-04"),
        { "type": "planDeclined", "on": "2026-06-05" }, { "type": "noticeOfDefault", "on": "2026-06-05", "payBy": "2026-06-06" },
        { "type": "pause", "on": "2026-06-06" }, { "type": "resume", "on": "2026-06-07" },
        { "type": "excuse", "on": "2026-06-08", "reason": "forgot", "evidence": false, "proofSeen": true },
        { "type": "payment", "on": "2026-06-09", "amount": "1.00", "evidence": false },
        { "type": "announced", "on": "2026-06-10", "step": "summons", "for": "2026-07-10" },
    ]));
    all["debtor"]["paidLateBefore"] = json!(true);
    all["invoices"][0]["deliveredOn"] = json!("2026-03-01");
    all["events"]
        .as_array_mut()
        .expect("events")
        .push(json!({ "type": "dispute", "on": "2026-06-30" }));
    let old = checked(business_case("100.00", "2021-08-31", json!([])), "2026-06-30");
    vec![(all, "2026-06-30".to_owned()), (old, "2026-06-30".to_owned())]
}

/// Every dossier of the stories on each of its days, and those that say the rest.
fn dossiers() -> Vec<(Value, String)> {
    let of_stories = stories().into_iter().flat_map(|(.., story)| {
        let moments = story["moments"].as_array().expect("moments").clone();
        let case = story["case"].clone();
        moments
            .into_iter()
            .map(move |moment| (case.clone(), moment["on"].as_str().expect("a day").to_owned()))
    });
    of_stories.chain(further()).collect()
}

/// Calls `see` with every object in a value.
fn objects<'v>(value: &'v Value, see: &mut impl FnMut(&'v serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            see(object);
            object.values().for_each(|value| objects(value, see));
        }
        Value::Array(items) => items.iter().for_each(|item| objects(item, see)),
        _ => {}
    }
}

/// What a dossier says of what happens next, in a language.
fn spoken(case: &Value, on: &str, language: Language) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    let found = dossier(&case, day(on), language).expect("a dossier");
    let found = serde_json::to_value(found).expect("a value");
    json!([found["timeline"], found["missing"], found["hints"]])
}

/// The sentences of an answer, each under what it is said of.
fn sentences(answer: &Value) -> BTreeSet<(String, String)> {
    const FIELDS: &[&str] = &["message", "means", "whatYouCanDo", "howItIsSent"];
    let mut found = BTreeSet::new();
    objects(answer, &mut |object| {
        let named = ["code", "id", "status"].iter().find_map(|name| object.get(*name)?.as_str());
        for field in FIELDS {
            if let Some(text) = object.get(*field).and_then(Value::as_str) {
                found.insert((format!("{} {field}", named.unwrap_or_default()), text.to_owned()));
            }
        }
    });
    found
}

#[test]
fn every_sentence_is_whole_and_its_own_in_every_language() {
    for (case, on) in dossiers() {
        let english = sentences(&spoken(&case, &on, Language::English));
        for language in Language::ALL {
            let theirs = sentences(&spoken(&case, &on, *language));
            for (name, text) in &theirs {
                assert!(!text.contains(['{', '}']) && !text.trim().is_empty(), "{name}: {text}");
                assert!(text.ends_with(['.', '?', '!']), "{name}: {text}");
            }
            if *language != Language::English {
                let same: Vec<_> = theirs.intersection(&english).collect();
                assert!(same.is_empty(), "{}: {same:?}", language.code());
            }
        }
    }
}

#[test]
fn every_step_and_every_blocker_names_its_law() {
    for (case, on) in dossiers() {
        let mut told = 0;
        objects(&spoken(&case, &on, Language::English), &mut |object| {
            let blocker = object.contains_key("message") && object.contains_key("basis");
            if blocker || object.contains_key("need") {
                told += 1;
                for part in ["law", "article", "url"] {
                    let text = object["basis"][part].as_str();
                    assert!(text.is_some_and(|text| !text.is_empty()), "{object:?}");
                }
            }
        });
        assert!(told > 5);
    }
}

/// What every event, status and code of the contract comes to is shown by some dossier.
#[test]
fn every_code_of_the_contract_is_shown_by_some_dossier() {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (case, on) in dossiers() {
        objects(&spoken(&case, &on, Language::English), &mut |object| {
            let codes =
                ["code", "id", "status"].iter().filter_map(|name| object.get(*name)?.as_str());
            seen.extend(codes.map(str::to_owned));
        });
    }
    let events = "payment creditNote interestPause acknowledgement interruption phoneCall \
                  invoiceCopySent promise planRequest plan planDeclined planEnded dispute \
                  disputeResolved excuse pause resume insolvency insurerNotified announced";
    let states = "done due allowed upcoming blocked skipped impossible running kept missed broken \
                  ended replaced notDone pending";
    let words = events.split_whitespace().chain(states.split_whitespace());
    let mut expected: BTreeSet<String> = words.map(str::to_owned).collect();
    for name in ["StepCode", "BlockerCode", "MeasureCode", "AdviceCode", "MissingCode", "HintCode"]
    {
        expected.extend(union(name));
    }
    let unseen: Vec<_> = expected.difference(&seen).collect();
    assert!(unseen.is_empty(), "no dossier shows {unseen:?}");
}
