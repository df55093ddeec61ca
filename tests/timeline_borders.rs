//! Where what may happen next begins and ends: the last day, event and cent that each rule takes, and the first that it
//! leaves.

use crate::support::{
    belgian_trade_case, business_case, consumer_case, day, debt, letter, mail, payment, read, with,
};
use serde_json::{Value, json};
use vordering::law::StepKind;
use vordering::timeline::NextStep;
use vordering::{Language, timeline};

fn found(case: &Value, as_of: &str) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let found = timeline(&case, day(as_of), Language::English).expect("a timeline");
    serde_json::to_value(found).expect("a value")
}

pub fn step_of(case: &Value, as_of: &str, id: &str) -> Value {
    let found = found(case, as_of);
    let steps = found["claims"][0]["steps"].as_array().expect("steps").clone();
    let step = steps.into_iter().find(|step| step["id"] == id);
    step.unwrap_or_else(|| panic!("no step {id}"))
}

fn says(list: &Value, code: &str) -> bool {
    codes(list).contains(&code)
}

fn codes(list: &Value) -> Vec<&str> {
    let items = list.as_array().expect("a list").iter();
    items.map(|item| item["code"].as_str().expect("a code")).collect()
}

fn blocker<'s>(step: &'s Value, code: &str) -> &'s Value {
    let mut blockers = step["blockers"].as_array().expect("blockers").iter();
    blockers.find(|one| one["code"] == code).unwrap_or_else(|| panic!("no {code}: {step:#}"))
}

/// A business that owes since 31 March 2026, and all that came in by June is known.
fn trade(events: Value) -> Value {
    let case = business_case("1000.00", "2026-03-31", events);
    with(case, "/policy", json!({ "paymentsCheckedOn": "2026-06-30" }))
}

const JUNE: &str = "2026-06-30";

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

pub fn with_second_invoice(mut case: Value) -> Value {
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

/// Of a debt about which nothing was said there is one thing to say: keep the dossier.
#[test]
fn advice_has_its_reason() {
    let advised = |events: Value| codes(&found(&trade(events), JUNE)["advice"]).join(" ");
    assert_eq!(advised(json!([])), "keepDossier");
    let request = json!({ "type": "planRequest", "on": "2026-06-20" });
    assert_eq!(advised(json!([request])), "noPressure keepDossier");
    let said = |reason: &str| json!({ "type": "excuse", "on": "2026-06-20", "reason": reason });
    assert_eq!(advised(json!([said("cannotPay")])), "noPressure keepDossier");
    assert_eq!(advised(json!([said("forgot")])), "remindFriendly keepDossier");
    assert_eq!(advised(json!([said("willNotPay")])), "goFormal keepDossier");
    let paid = payment("2026-03-31", "1000.00");
    assert_eq!(advised(json!([paid, said("willNotPay")])), "keepDossier");
}

/// Interest and lump sums on a demand by a bailiff are at most a tenth of the debt (art. 1394/20 ff. Ger.W.): told where
/// such a demand can still come.
#[test]
fn the_cap_on_a_demand_is_told_before_it() {
    let told = |case: &Value| says(&found(case, JUNE)["advice"], "capOnDemand");
    let belgian = |events: Value| belgian_trade_case("1000.00", "2026-03-31", events);
    assert!(told(&belgian(json!([]))));
    assert!(!told(&belgian(json!([{ "type": "bailiffDemand", "on": "2026-06-15" }]))));
    assert!(!told(&trade(json!([]))), "there is none in the Netherlands");
}

/// Five years after 31 August 2021 (art. 3:307 BW). From half a year before, 183 days, the end is near.
#[test]
fn the_end_of_prescription_is_near_for_half_a_year() {
    let near = |as_of: &str| {
        let case = business_case("1000.00", "2021-08-31", json!([]));
        says(&found(&case, as_of)["advice"], "prescriptionNear")
    };
    assert!(!near("2026-03-01"));
    assert!(near("2026-03-02"));
    assert!(near("2026-08-31"));
    assert!(!near("2026-09-01"), "it is over");
}

/// A later promise, or plan, takes the place of an earlier one for the same invoices.
#[test]
fn of_two_agreements_the_later_counts() {
    let agreements = |kind: &str, named: [&[&str]; 2]| {
        let made = |(on, invoices): (&str, &[&str])| {
            let (name, agreed) = match kind {
                "promise" => ("payBy", json!("2026-07-31")),
                _ => ("instalments", json!([{ "on": "2026-07-31", "amount": "5.00" }])),
            };
            json!({ "type": kind, "on": on, name: agreed, "invoices": invoices })
        };
        let events: Vec<Value> =
            ["2026-06-10", "2026-06-11"].into_iter().zip(named).map(made).collect();
        let found = found(&with_second_invoice(trade(json!(events))), JUNE);
        let one = |at: usize| {
            let found = &found["agreements"][at];
            (found["status"].clone(), found["message"].as_str().expect("a text").to_owned())
        };
        [one(0), one(1)]
    };
    for (kind, other) in [("promise", "plan"), ("plan", "promise")] {
        let [(before, told), (after, _)] = agreements(kind, [&["1"], &["1", "2"]]);
        assert_eq!((before, after), (json!("replaced"), json!("running")));
        assert!(told.contains(kind) && !told.contains(other), "{told}");
        let [(before, told), (after, _)] = agreements(kind, [&["1", "2"], &["1"]]);
        assert_eq!((before, after), (json!("running"), json!("running")), "for one of two");
        assert!(told.contains(kind) && !told.contains(other), "{told}");
    }
}

/// What was announced for a day can still be done on that day.
#[test]
fn an_announced_day_is_over_when_it_has_passed() {
    let status = |day: &str| {
        let announced =
            json!({ "type": "announced", "on": "2026-06-10", "step": "summons", "for": day });
        found(&trade(json!([announced])), JUNE)["announcements"][0]["status"].clone()
    };
    assert_eq!(status("2026-06-29"), "notDone");
    assert_eq!(status("2026-06-30"), "pending");
}

/// What holds a step up says where it stands: the event, or the field that is missing.
#[test]
fn a_blocker_points_to_what_is_behind_it() {
    let path = |case: &Value, step: &str, code: &str| {
        blocker(&step_of(case, JUNE, step), code)["path"].clone()
    };
    let dispute = json!({ "type": "dispute", "on": "2026-06-10" });
    let reminded = json!({ "type": "phoneCall", "on": "2026-06-01" });
    assert_eq!(path(&trade(json!([reminded, dispute])), "finalNotice", "disputed"), "events[1]");
    let unchecked = with(trade(json!([])), "/policy", json!({ "threshold": "5000.00" }));
    assert_eq!(path(&unchecked, "reminder", "paymentsNotChecked"), "policy.paymentsCheckedOn");
    assert_eq!(path(&unchecked, "reminder", "belowThreshold"), "policy.threshold");
    let belgian = belgian_trade_case("1000.00", "2026-03-31", json!([]));
    let registration = |case: &Value| path(case, "bailiffDemand", "registrationUnknown");
    assert_eq!(registration(&belgian), "creditor.registered");
    let half = with(belgian, "/creditor/registered", json!(true));
    assert_eq!(registration(&half), "debtor.registered");
}

/// A term is that of the letter which gives it (art. 6:96 (6) BW); that the letter must come first is said by the rule
/// on the step itself.
#[test]
fn a_running_term_has_the_article_of_its_letter() {
    let article = |events: Value, code: &str| {
        let case = consumer_case("1000.00", "2026-03-31", events);
        let step = step_of(&case, "2026-04-15", "finalNotice");
        blocker(&step, code)["basis"]["article"].clone()
    };
    assert_eq!(article(json!([]), "stepNeeded"), "3:317");
    assert_eq!(article(json!([letter("2026-04-10", "2026-04-10")]), "termRunning"), "6:96 (6)");
}

/// Of two letters about an invoice the first began its term, in whichever order they are listed.
#[test]
fn of_two_letters_the_first_counts() {
    let done = |days: [&str; 2]| {
        let letters = days.map(|day| letter(day, day));
        let case = consumer_case("1000.00", "2026-03-31", json!(letters));
        let step = step_of(&case, JUNE, "fourteenDayLetter");
        (step["doneOn"].clone(), step["path"].clone())
    };
    assert_eq!(done(["2026-04-10", "2026-05-04"]), (json!("2026-04-10"), json!("events[0]")));
    assert_eq!(done(["2026-05-04", "2026-04-10"]), (json!("2026-04-10"), json!("events[1]")));
}

/// Who will not pay needs no plan, though he said before that he could not.
#[test]
fn who_will_not_pay_is_offered_no_plan() {
    let undecided = |events: Value| {
        says(&step_of(&trade(events), JUNE, "finalNotice")["blockers"], "planUndecided")
    };
    let said = |on: &str, reason: &str| json!({ "type": "excuse", "on": on, "reason": reason });
    let cannot = said("2026-06-10", "cannotPay");
    assert!(undecided(json!([cannot])));
    assert!(undecided(json!([cannot, said("2026-06-11", "forgot")])));
    assert!(!undecided(json!([cannot, said("2026-06-11", "willNotPay")])));
}

/// On the last day of payment a reminder is too early to be one; the day after it is not.
#[test]
fn a_reminder_counts_from_the_day_after_the_last_day_of_payment() {
    let status = |on: &str| {
        let reminder = json!({ "type": "reminder", "on": on });
        step_of(&trade(json!([reminder])), JUNE, "reminder")["status"].clone()
    };
    assert_eq!(status("2026-03-30"), "due");
    assert_eq!(status("2026-03-31"), "due");
    assert_eq!(status("2026-04-01"), "done");
}

/// Art. XIX.7 WER: a collector writes when the term of the first reminder is over, here on Monday 16 March 2026.
#[test]
fn a_collector_writes_after_the_last_day_of_the_reminder() {
    let status = |on: &str| {
        let notice = json!({ "type": "collectorNotice", "on": on });
        let case = debt("1000.00", json!({ "penaltyClause": "none" }), json!([mail(), notice]));
        step_of(&case, "2026-04-30", "collectorNotice")["status"] == "done"
    };
    assert!(!status("2026-03-16"));
    assert!(status("2026-03-17"));
}

/// A copy gives time to a debtor who never got the invoice, not to one who forgot it.
#[test]
fn a_copy_gives_time_to_who_asked_for_it() {
    let waits = |reason: &str, copy_on: &str| {
        let excuse = json!({ "type": "excuse", "on": "2026-06-25", "reason": reason });
        let copy = json!({ "type": "invoiceCopySent", "on": copy_on });
        let step = step_of(&trade(json!([copy, excuse])), JUNE, "reminder");
        let codes = codes(&step["blockers"]);
        (codes.contains(&"copyNeeded"), codes.contains(&"copyTermRunning"))
    };
    assert_eq!(waits("notReceived", "2026-06-24"), (true, false));
    assert_eq!(waits("notReceived", "2026-06-25"), (false, true));
    assert_eq!(waits("forgot", "2026-06-25"), (false, false));
}

/// Who says that he does not agree is asked with what; once that is noted, the rest is not disputed.
#[test]
fn a_disagreement_is_open_until_it_is_noted() {
    let disagrees = |on: &str| json!({ "type": "excuse", "on": on, "reason": "disagrees", "proofSeen": true, "proofAsked": true });
    let part = |on: &str| json!({ "type": "dispute", "on": on, "amount": "100.00" });
    let found = |events: Value| {
        let found = found(&trade(events), JUNE);
        let measures = found["claims"][0]["measures"].as_array().expect("measures").clone();
        let answer = measures.iter().find(|measure| measure["code"] == "answerDispute");
        let rest = says(&found["advice"], "restIsUndisputed");
        (answer.map_or(Value::Null, |answer| answer["path"].clone()), rest)
    };
    let (early, late) = ("2026-06-10", "2026-06-11");
    assert_eq!(found(json!([disagrees(early)])), (json!("events[0]"), false));
    assert_eq!(found(json!([part(early)])), (json!("events[0]"), true));
    assert_eq!(found(json!([disagrees(early), part(late)])), (json!("events[1]"), true));
    assert_eq!(found(json!([part(early), disagrees(late)])), (json!("events[1]"), false));
    let settled = json!({ "type": "disputeResolved", "on": late });
    assert_eq!(found(json!([disagrees(early), settled])), (Value::Null, false));
    let whole = json!({ "type": "dispute", "on": late });
    assert_eq!(found(json!([part(early), whole])), (json!("events[1]"), false));
}

/// A step that was taken shows its event and its day, and until when it can be answered: the last day of payment; two
/// days after the service of the judgment, Monday 11 May 2026 (art. 439 Rv).
#[test]
fn a_step_that_was_taken_shows_when_and_until_when() {
    let case = trade(json!([
        { "type": "judgment", "on": "2026-05-04" },
        { "type": "service", "on": "2026-05-11" },
        { "type": "seizure", "on": "2026-05-18" },
    ]));
    for (id, done_on, path, deadline) in [
        ("dueDate", "2026-03-31", None, Some("2026-03-31")),
        ("judgment", "2026-05-04", Some("events[0]"), None),
        ("service", "2026-05-11", Some("events[1]"), Some("2026-05-13")),
        ("seizure", "2026-05-18", Some("events[2]"), None),
    ] {
        let step = step_of(&case, JUNE, id);
        let text = |name: &str| step.get(name).map(|text| text.as_str().expect("a text"));
        assert_eq!(step["status"], "done", "{id}");
        let found = (text("doneOn"), text("path"), text("deadline"));
        assert_eq!(found, (Some(done_on), path, deadline), "{id}");
    }
}

/// A month after the demand of a bailiff (art. 1394/24 Ger.W.); a reminder has no such end.
#[test]
fn a_demand_can_be_answered_for_a_month() {
    let case = belgian_trade_case(
        "1000.00",
        "2026-03-31",
        json!([
            { "type": "reminder", "on": "2026-04-10" },
            { "type": "bailiffDemand", "on": "2026-05-04" },
        ]),
    );
    let deadline = |id: &str| step_of(&case, JUNE, id).get("deadline").cloned();
    assert_eq!(deadline("bailiffDemand"), Some(json!("2026-06-04")));
    assert_eq!(deadline("reminder"), None);
}

/// The last day of payment rests on what was agreed (art. 6:83 BW), or on the law: thirty days after receipt (art. 6:119a
/// (2) BW).
#[test]
fn the_last_day_of_payment_has_its_article() {
    let article = |case: &Value| step_of(case, "2026-04-15", "dueDate")["basis"]["article"].clone();
    let agreed = trade(json!([]));
    assert_eq!(article(&agreed), "6:83");
    let by_law = with(agreed, "/terms/termAgreed", json!(false));
    let by_law = with(by_law, "/invoices/0/receivedOn", json!("2026-03-31"));
    assert_eq!(article(&by_law), "6:119a (2)");
}

/// The letter came on Friday 10 April 2026: fourteen days are over on the 24th. A creditor may give twenty.
#[test]
fn a_policy_that_gives_more_days_is_kept_to() {
    let ends = |policy: Value| {
        let events = json!([letter("2026-04-09", "2026-04-10")]);
        let case = with(consumer_case("1000.00", "2026-03-31", events), "/policy", policy);
        let step = |id: &str| step_of(&case, "2026-04-15", id);
        (step("fourteenDayLetter")["deadline"].clone(), step("finalNotice")["earliestOn"].clone())
    };
    let fourteen = (json!("2026-04-24"), json!("2026-04-25"));
    assert_eq!(ends(json!({})), fourteen);
    assert_eq!(ends(json!({ "terms": { "fourteenDayLetter": 14 } })), fourteen);
    let twenty = ends(json!({ "terms": { "fourteenDayLetter": 20 } }));
    assert_eq!(twenty, (json!("2026-04-30"), json!("2026-05-01")));
}

/// Service needs a title: that on a bailiff's demand while there can be one, or else a judgment.
#[test]
fn service_waits_for_the_title_that_can_come() {
    let needed = |events: Value, registered: bool| {
        let case = belgian_trade_case("1000.00", "2026-03-31", events);
        let case = with(case, "/creditor/registered", json!(registered));
        let case = with(case, "/debtor/registered", json!(true));
        let step = step_of(&case, JUNE, "service");
        blocker(&step, "stepNeeded")["step"].clone()
    };
    assert_eq!(needed(json!([]), true), "enforceableTitle");
    assert_eq!(needed(json!([]), false), "judgment");
    assert_eq!(needed(json!([{ "type": "summons", "on": "2026-06-01" }]), true), "judgment");
}

/// The demand of a bailiff is for what is not disputed (art. 1394/20 Ger.W.): a dispute after it ends what it began, also
/// when it is settled; one that was settled before does not.
#[test]
fn a_dispute_after_the_demand_ends_what_it_began() {
    let report = |events: Value| {
        let case = belgian_trade_case("1000.00", "2026-03-31", events);
        let case = with(case, "/creditor/registered", json!(true));
        let case = with(case, "/debtor/registered", json!(true));
        step_of(&case, JUNE, "nonDisputeReport")["status"] != "impossible"
    };
    let demand = json!({ "type": "bailiffDemand", "on": "2026-05-04" });
    let dispute = |on: &str| json!({ "type": "dispute", "on": on });
    let settled = |on: &str| json!({ "type": "disputeResolved", "on": on });
    assert!(report(json!([demand])));
    assert!(report(json!([dispute("2026-04-20"), settled("2026-04-25"), demand])));
    assert!(!report(json!([demand, dispute("2026-05-20")])));
    assert!(!report(json!([demand, dispute("2026-05-20"), settled("2026-05-25")])));
}

/// A notice of default is good practice between businesses, where the law sets a last day; a consumer who sells to a
/// business without agreeing on one needs it (art. 6:82 BW).
#[test]
fn a_notice_of_default_is_needed_where_nothing_else_sets_a_day() {
    let need = |case: &Value| step_of(case, JUNE, "noticeOfDefault")["need"].clone();
    assert_eq!(need(&trade(json!([]))), "custom");
    let between = with(trade(json!([])), "/creditor/capacity", json!("consumer"));
    assert_eq!(need(&between), "custom", "a day was agreed");
    assert_eq!(need(&with(between, "/terms/termAgreed", json!(false))), "law");
}

/// Only a collector of Book XIX WER waits for the answer to a request for a plan; that is told where there can be one.
#[test]
fn what_a_request_for_a_plan_holds_up_is_told_in_its_law() {
    let told = |case: &Value, as_of: &str| {
        let found = found(case, as_of);
        let ways = found["waysOut"].as_array().expect("ways out").clone();
        let plan = ways.into_iter().find(|way| way["code"] == "plan").expect("a plan");
        plan["message"].as_str().expect("a text").contains("collector’s first notice")
    };
    assert!(told(&debt("1000.00", json!({ "penaltyClause": "none" }), json!([])), "2026-04-30"));
    assert!(!told(&trade(json!([])), JUNE));
}

/// What comes next is said with every invoice that waits for just that: the same step on the same day.
#[test]
fn what_comes_next_names_the_invoices_that_wait_for_it() {
    let waiting = |due: &str, reminded: &[&str]| {
        let reminder =
            |id: &&str| json!({ "type": "reminder", "on": "2026-06-01", "invoices": [id] });
        let case = with_second_invoice(trade(reminded.iter().map(reminder).collect()));
        let found = found(&with(case, "/invoices/1/dueOn", json!(due)), JUNE);
        format!("{} {}", found["next"]["code"], found["next"]["invoices"]).replace('"', "")
    };
    assert_eq!(waiting("2026-03-31", &[]), "reminder [1,2]");
    assert_eq!(waiting("2026-04-01", &[]), "reminder [1]", "a day earlier than the other");
    // Three days after 29 May and seven after 1 June are not the same, nor is what is done on them.
    assert_eq!(waiting("2026-05-29", &["1"]), "reminder [2]");
    // Three days after 5 June and seven after 1 June are the same, but not what is done on them.
    assert_eq!(waiting("2026-06-05", &["1"]), "phoneCall [1]");
}
