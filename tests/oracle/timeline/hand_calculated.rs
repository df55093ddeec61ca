//! The timeline of the oracle, against days that were worked out by hand or published.

use serde_json::{Value, json};

use super::super::law::{day, read_day};
use super::terms::{
    Waiting, extended, is_belgian_free, last_of_letter, last_of_order, months_later,
};
use super::{Known, claims};
use crate::support::{table, with};

/// An invoice of 1,000 euros of a business, whose payments were all looked at.
pub fn debt(law: &str, debtor: &str, due_on: &str, events: Value) -> Value {
    json!({
        "jurisdiction": law,
        "creditor": { "capacity": "business" },
        "debtor": { "capacity": debtor },
        "terms": {},
        "invoices": [{
            "id": "1", "issuedOn": due_on, "receivedOn": due_on, "dueOn": due_on,
            "amount": "1000.00",
        }],
        "events": events,
        "policy": { "paymentsCheckedOn": "2026-12-31" },
    })
}

pub fn event(kind: &str, on: &str) -> Value {
    json!({ "type": kind, "on": on })
}

pub fn claim(case: &Value, today: &str) -> Value {
    let today = read_day(today);
    let known = Known::by_the_books(case, today).expect("a known rate");
    claims(case, today, &known)[0].clone()
}

fn step(case: &Value, today: &str, id: &str) -> Value {
    let claim = claim(case, today);
    let mut steps = claim["steps"].as_array().expect("steps").iter();
    steps.find(|step| step["id"] == id).unwrap_or_else(|| panic!("{id} is listed")).clone()
}

fn earliest(case: &Value, today: &str, id: &str) -> String {
    step(case, today, id)["earliestOn"].as_str().unwrap_or("unknown").to_owned()
}

pub fn recommended(case: &Value, today: &str, id: &str) -> String {
    step(case, today, id)["recommendedOn"].as_str().unwrap_or("never").to_owned()
}

/// The status, and each blocker as `code` or `code until`.
pub fn state(case: &Value, today: &str, id: &str) -> (String, Vec<String>) {
    let step = step(case, today, id);
    let told = |blocker: &Value| {
        let code = blocker["code"].as_str().expect("a code");
        match blocker["until"].as_str().or(blocker["step"].as_str()) {
            Some(more) => format!("{code} {more}"),
            None => code.to_owned(),
        }
    };
    let blockers = step["blockers"].as_array().expect("blockers").iter().map(told).collect();
    (step["status"].as_str().expect("a status").to_owned(), blockers)
}

pub fn is(status: &str, blockers: &[&str]) -> (String, Vec<String>) {
    (status.to_owned(), blockers.iter().map(|one| (*one).to_owned()).collect())
}

fn ids(case: &Value, today: &str) -> Vec<String> {
    let claim = claim(case, today);
    let steps = claim["steps"].as_array().expect("steps").iter();
    steps.map(|step| step["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn published_waiting_terms_end_on_their_day() {
    let examples = table("be_examples.csv");
    let mut count = 0;
    for row in &examples {
        let inputs = &row["inputs"];
        let Some((sent, channel)) =
            inputs.strip_prefix("sent=").and_then(|rest| rest.split_once(";channel="))
        else {
            continue;
        };
        let sent = read_day(sent);
        let waiting = Waiting { electronic: channel == "electronic", latest: false, days: 14 };
        let last = waiting.last(sent);
        let found = match row["kind"].as_str() {
            "b2c_wait_end" => last.to_string(),
            _ => (last - sent).num_days().to_string(),
        };
        match row["id"].as_str() {
            // Both count Saturdays as free, or leave the first day out.
            "E11" => assert_eq!((found.as_str(), "2026-03-24"), ("2026-03-23", &*row["expected"])),
            "E13" => assert_eq!((found.as_str(), "17"), ("16", &*row["expected"])),
            id => assert_eq!(found, row["expected"], "{id}"),
        }
        count += 1;
    }
    assert_eq!(count, 4);
}

#[test]
fn waiting_terms_in_both_readings() {
    // Sent, electronic, last day by the earliest and by the latest reading.
    let terms = [
        ("2026-03-06", false, "2026-03-23", "2026-03-25"),
        ("2023-09-04", false, "2023-09-20", "2023-09-21"),
        ("2026-03-07", true, "2026-03-21", "2026-03-23"), // A Saturday.
        ("2026-03-23", true, "2026-04-06", "2026-04-07"), // Easter Monday.
        ("2026-05-13", false, "2026-05-31", "2026-06-02"), // Before Ascension Day.
        ("2025-12-24", false, "2026-01-11", "2026-01-13"), // Before Christmas.
    ];
    for (sent, electronic, earliest, latest) in terms {
        let last = |latest| Waiting { electronic, latest, days: 14 }.last(read_day(sent));
        assert_eq!(last(false), read_day(earliest), "{sent}, earliest");
        assert_eq!(last(true), read_day(latest), "{sent}, latest");
    }
}

#[test]
fn more_days_than_the_law_asks_follow_on_its_last() {
    let saturday = day(2026, 3, 21);
    assert_eq!(extended(day(2026, 3, 20), 0, true, is_belgian_free), day(2026, 3, 20));
    assert_eq!(extended(day(2026, 3, 20), 1, true, is_belgian_free), day(2026, 3, 23));
    assert_eq!(extended(day(2026, 3, 20), 1, false, is_belgian_free), saturday);
    // Twenty days that are counted at once.
    let longer = Waiting { electronic: false, latest: false, days: 20 };
    assert_eq!(longer.last(day(2026, 3, 6)), day(2026, 3, 29));
    assert_eq!(last_of_letter(day(2019, 3, 23), 30, true), day(2019, 4, 23)); // After Easter.
    assert_eq!(months_later(day(2026, 1, 31), 1), day(2026, 3, 2)); // After Saturday 28 February.
    assert_eq!(months_later(day(2026, 3, 6), 1), day(2026, 4, 7)); // Easter Monday.
}

#[test]
fn fourteen_days_end_on_their_day() {
    let last = |received, extended| last_of_letter(received, 14, extended);
    assert_eq!(last(day(2026, 3, 10), true), day(2026, 3, 24)); // D05
    assert_eq!(last(day(2018, 3, 16), true), day(2018, 4, 3)); // D02: Good Friday.
    assert_eq!(last(day(2018, 3, 16), false), day(2018, 3, 30));
    assert_eq!(last_of_letter(day(2026, 6, 10), 3, true), day(2026, 6, 15)); // D04
    assert_eq!(last_of_order(day(2026, 6, 8)), day(2026, 6, 10));
    assert_eq!(last_of_order(day(2026, 4, 1)), day(2026, 4, 7)); // Before Easter.
}

/// D05: posted on Friday 6 March 2026, so it arrives on Tuesday 10, and ends on 24.
#[test]
fn a_dutch_consumer_is_summoned_after_the_letter_of_fourteen_days() {
    let case = debt("NL", "consumer", "2026-03-02", json!([]));
    assert_eq!(claim(&case, "2026-03-03")["procedure"], "nlConsumer");
    assert_eq!(
        ids(&case, "2026-03-03"),
        [
            "dueDate",
            "reminder",
            "phoneCall",
            "secondReminder",
            "fourteenDayLetter",
            "finalNotice",
            "handover",
            "summons",
            "judgment",
            "service",
            "seizure",
        ]
    );
    assert_eq!(step(&case, "2026-03-02", "dueDate")["deadline"], "2026-03-02");
    assert_eq!(step(&case, "2026-03-03", "dueDate")["doneOn"], "2026-03-02");
    assert_eq!(state(&case, "2026-03-02", "reminder"), is("upcoming", &["notDue 2026-03-02"]));
    assert_eq!(state(&case, "2026-03-03", "reminder"), is("allowed", &[]));
    assert_eq!(state(&case, "2026-03-05", "reminder"), is("due", &[]));
    // Not done yet: the letter is taken to be posted on the day itself.
    assert_eq!(earliest(&case, "2026-03-01", "fourteenDayLetter"), "2026-03-03");
    assert_eq!(earliest(&case, "2026-03-06", "summons"), "2026-03-25");
    assert_eq!(
        state(&case, "2026-03-06", "summons"),
        is("upcoming", &["stepNeeded fourteenDayLetter"])
    );
    let longer = with(case.clone(), "/policy/terms", json!({ "fourteenDayLetter": 21 }));
    assert_eq!(earliest(&longer, "2026-03-06", "summons"), "2026-04-01");

    // A letter that was sent gave as much.
    let letter = json!([event("fourteenDayLetter", "2026-03-06")]);
    let longer = with(longer, "/events", letter.clone());
    assert_eq!(earliest(&longer, "2026-03-06", "summons"), "2026-04-01");
    let sent = with(case, "/events", letter);
    let running = ["termRunning 2026-03-24"];
    assert_eq!(state(&sent, "2026-03-24", "summons"), is("upcoming", &running));
    assert_eq!(state(&sent, "2026-03-25", "summons"), is("allowed", &[]));
    assert_eq!(earliest(&sent, "2026-03-10", "summons"), "2026-03-25");
    assert_eq!(state(&sent, "2026-03-10", "reminder"), is("skipped", &[]));
    // A week between summons and court; two days after service end after Easter.
    assert_eq!(earliest(&sent, "2026-03-10", "judgment"), "2026-04-02");
    assert_eq!(earliest(&sent, "2026-03-10", "service"), "2026-04-02");
    assert_eq!(earliest(&sent, "2026-03-10", "seizure"), "2026-04-08");
    // The final notice three days after the letter, but not in its term; then two weeks each.
    assert_eq!(recommended(&sent, "2026-03-10", "finalNotice"), "2026-03-25");
    assert_eq!(recommended(&sent, "2026-03-10", "handover"), "2026-04-08");
    assert_eq!(recommended(&sent, "2026-03-10", "summons"), "2026-04-22");
    assert_eq!(recommended(&sent, "2026-03-10", "judgment"), "never");
}

#[test]
fn a_letter_counts_only_in_default_and_with_a_right_term() {
    let letter = |on: &str, from: &str| json!({ "type": "fourteenDayLetter", "on": on, "receivedOn": on, "termFrom": from });
    for (letter, counts) in [
        (letter("2026-03-02", "dayAfterReceipt"), false),
        (letter("2026-03-03", "dayAfterReceipt"), true),
        (letter("2026-03-03", "receipt"), false),
        (letter("2026-03-03", "sending"), false),
    ] {
        let case = debt("NL", "consumer", "2026-03-02", json!([letter]));
        let found = step(&case, "2026-04-01", "fourteenDayLetter");
        assert_eq!(found["status"] == "done", counts, "{letter}");
    }
    let both = json!([letter("2026-03-03", "sending"), letter("2026-03-10", "dayAfterReceipt")]);
    let case = debt("NL", "consumer", "2026-03-02", both);
    assert_eq!(step(&case, "2026-03-20", "fourteenDayLetter")["doneOn"], "2026-03-10");
    assert_eq!(state(&case, "2026-03-20", "summons").1, ["termRunning 2026-03-24"]);
}

/// Without an agreed term: a notice of default, its fourteen days, and then the letter.
#[test]
fn without_a_term_a_notice_of_default_comes_first() {
    let case = debt("NL", "consumer", "2026-03-02", json!([]));
    let case = with(case, "/terms/termAgreed", json!(false));
    assert_eq!(ids(&case, "2026-03-02")[3..5], ["noticeOfDefault", "fourteenDayLetter"]);
    assert_eq!(state(&case, "2026-03-02", "reminder").1, ["notDue 2026-03-02"]);
    assert_eq!(earliest(&case, "2026-03-02", "noticeOfDefault"), "2026-03-03");
    assert_eq!(earliest(&case, "2026-03-02", "handover"), "2026-03-18");
    assert_eq!(state(&case, "2026-03-02", "handover").1, ["stepNeeded noticeOfDefault"]);
    let notice = json!({ "type": "noticeOfDefault", "on": "2026-03-03", "payBy": "2026-03-10" });
    let case = with(case, "/events", json!([notice]));
    assert_eq!(ids(&case, "2026-03-03")[..2], ["dueDate", "reminder"]);
    assert_eq!(state(&case, "2026-03-10", "handover").1, ["notDue 2026-03-10"]);
    assert_eq!(earliest(&case, "2026-03-10", "fourteenDayLetter"), "2026-03-11");
}

#[test]
fn dutch_trade_needs_no_letter() {
    let case = debt("NL", "business", "2026-03-02", json!([event("summons", "2026-03-03")]));
    assert_eq!(claim(&case, "2026-03-03")["procedure"], "nlTrade");
    assert!(!ids(&case, "2026-03-03").contains(&"fourteenDayLetter".to_owned()));
    assert_eq!(state(&case, "2026-03-10", "judgment"), is("upcoming", &["waitRunning 2026-03-10"]));
    assert_eq!(state(&case, "2026-03-11", "judgment"), is("allowed", &[]));
    assert_eq!(state(&case, "2026-03-11", "noticeOfDefault").0, "skipped");
    assert_eq!(state(&case, "2026-03-11", "service").1, ["stepNeeded judgment"]);
    // A term of the law: thirty days after receipt.
    let case = with(case, "/terms/termAgreed", json!(false));
    assert_eq!(step(&case, "2026-04-01", "dueDate")["deadline"], "2026-04-01");
}

/// E14: an invoice of thirty days, a reminder by e-mail the day after, and 45 days for free.
#[test]
fn a_belgian_consumer_has_the_waiting_term() {
    let case = debt("BE", "consumer", "2026-03-31", json!([]));
    let case = with(case, "/invoices/0/issuedOn", json!("2026-03-01"));
    let mail = json!({ "type": "firstFreeReminder", "on": "2026-04-01", "channel": "email" });
    let early = json!({ "type": "firstFreeReminder", "on": "2026-03-31", "channel": "email" });
    let case = with(case, "/events", json!([early, mail]));
    assert_eq!(claim(&case, "2026-04-01")["procedure"], "beConsumer");
    assert_eq!(step(&case, "2026-04-01", "firstFreeReminder")["doneOn"], "2026-04-01");
    assert_eq!(earliest(&case, "2026-04-01", "secondReminder"), "2026-04-02");
    let last = day(2026, 3, 1) + chrono::Days::new(45);
    assert_eq!(state(&case, "2026-04-10", "summons").1, [format!("termRunning {last}")]);
    assert_eq!(earliest(&case, "2026-04-10", "summons"), "2026-04-16");
    assert_eq!(state(&case, "2026-04-16", "judgment"), is("upcoming", &["stepNeeded summons"]));
    assert_eq!(earliest(&case, "2026-04-16", "judgment"), "unknown");
    // A collector waits for the handover, and gives a term of his own.
    assert_eq!(state(&case, "2026-04-16", "collectorNotice").1, ["stepNeeded handover"]);
    let collector = [mail_of(&case), event("handover", "2026-04-20"), notice("2026-05-13")];
    let case = with(case, "/events", json!(collector));
    assert_eq!(state(&case, "2026-06-02", "summons").1, ["termRunning 2026-06-02"]);
    assert_eq!(state(&case, "2026-06-03", "summons").1, [""; 0]);
}

/// The term of the reminder ends on 15 April 2026.
#[test]
fn a_collector_writes_after_the_term_of_the_first_reminder() {
    let mail = json!({ "type": "firstFreeReminder", "on": "2026-04-01", "channel": "email" });
    let found = |events: Value| {
        let case = debt("BE", "consumer", "2026-03-31", events);
        step(&case, "2026-05-01", "collectorNotice")["doneOn"].clone()
    };
    assert_eq!(found(json!([notice("2026-04-16")])), Value::Null);
    assert_eq!(found(json!([mail, notice("2026-04-15")])), Value::Null);
    assert_eq!(found(json!([mail, notice("2026-04-15"), notice("2026-04-16")])), "2026-04-16");
}

fn mail_of(case: &Value) -> Value {
    case["events"][1].clone()
}

fn notice(on: &str) -> Value {
    json!({ "type": "collectorNotice", "on": on, "channel": "email" })
}

/// Posted on 6 March 2026: until 23 or 25 March (E11), or by e-mail until 20.
#[test]
fn a_reminder_that_is_planned_goes_by_post_unless_the_policy_says_otherwise() {
    let case = debt("BE", "consumer", "2026-03-02", json!([]));
    let summons = |case: &Value| earliest(case, "2026-03-06", "summons");
    assert_eq!(summons(&case), "2026-03-26");
    let other = with(case.clone(), "/conventions", json!({ "waitingTerm": "earliest" }));
    assert_eq!(summons(&other), "2026-03-24");
    let mail = with(case.clone(), "/policy/channels", json!({ "firstFreeReminder": "email" }));
    assert_eq!(summons(&mail), "2026-03-21");
    let longer = with(mail, "/policy/terms", json!({ "firstFreeReminder": 15 }));
    assert_eq!(summons(&longer), "2026-03-24"); // A Saturday, moved to Monday 23.
}

#[test]
fn undisputed_belgian_trade_needs_no_judge() {
    let case = debt("BE", "business", "2026-01-20", json!([]));
    assert_eq!(claim(&case, "2026-01-21")["procedure"], "beTrade");
    let unknown = is("blocked", &["registrationUnknown"]);
    assert_eq!(state(&case, "2026-01-21", "bailiffDemand"), unknown);
    let not = with(case.clone(), "/debtor/registered", json!(false));
    assert_eq!(state(&not, "2026-01-21", "bailiffDemand").0, "impossible");
    let case = with(case, "/debtor/registered", json!(true));
    let case = with(case, "/creditor/registered", json!(true));
    assert_eq!(state(&case, "2026-01-21", "bailiffDemand"), is("allowed", &[]));
    let early = json!([event("bailiffDemand", "2026-01-20"), event("reminder", "2026-01-20")]);
    let early = with(case.clone(), "/events", early);
    assert_eq!(state(&early, "2026-01-21", "bailiffDemand"), is("allowed", &[]));
    assert_eq!(state(&early, "2026-01-21", "reminder"), is("allowed", &[]));
    let demanded = with(case, "/events", json!([event("bailiffDemand", "2026-01-31")]));
    // A month from 31 January ends on Monday 2 March; eight days later is 10 March.
    assert_eq!(earliest(&demanded, "2026-02-01", "nonDisputeReport"), "2026-03-10");
    assert_eq!(state(&demanded, "2026-02-01", "nonDisputeReport").1, ["waitRunning 2026-03-09"]);
    assert_eq!(earliest(&demanded, "2026-02-01", "service"), "2026-03-10");
    let needed = |case: &Value| state(case, "2026-03-10", "service").1;
    assert_eq!(needed(&demanded), ["stepNeeded enforceableTitle"]);
    let part = |on: &str| json!({ "type": "dispute", "on": on, "amount": "100.00" });
    let with_part = |on: &str| {
        let resolved = event("disputeResolved", "2026-02-20");
        let events = json!([event("bailiffDemand", "2026-01-31"), part(on), resolved]);
        with(demanded.clone(), "/events", events)
    };
    let before = with_part("2026-01-30");
    assert_eq!(state(&before, "2026-02-19", "nonDisputeReport").1.last(), Some(&"disputed".into()));
    assert_eq!(state(&before, "2026-03-10", "nonDisputeReport"), is("due", &[]));
    let after = with_part("2026-01-31");
    for id in ["nonDisputeReport", "enforceableTitle"] {
        assert_eq!(state(&after, "2026-03-10", id).0, "impossible", "{id}");
    }
    assert_eq!(needed(&after), ["stepNeeded judgment"]);
    assert_eq!(state(&after, "2026-03-10", "summons").1, [""; 0]);
    let summoned = json!([event("summons", "2026-03-01"), event("bailiffDemand", "2026-01-31")]);
    let summoned = with(demanded.clone(), "/events", summoned);
    assert_eq!(state(&summoned, "2026-03-08", "nonDisputeReport").0, "skipped");
    assert_eq!(needed(&summoned), ["stepNeeded judgment"]);
    let public = with(demanded, "/debtor/capacity", json!("government"));
    assert!(!ids(&public, "2026-02-01").contains(&"bailiffDemand".to_owned()));
    assert_eq!(state(&public, "2026-02-01", "service").1, ["stepNeeded judgment"]);
}

#[test]
fn belgian_civil_debts_wait_for_the_notice() {
    let case = debt("BE", "consumer", "2026-03-02", json!([]));
    let case = with(case, "/creditor/capacity", json!("consumer"));
    assert_eq!(claim(&case, "2026-03-03")["procedure"], "beCivil");
    assert_eq!(state(&case, "2026-03-03", "finalNotice").1, ["stepNeeded noticeOfDefault"]);
    assert_eq!(earliest(&case, "2026-03-03", "summons"), "2026-03-18");
    let case = with(case, "/events", json!([event("noticeOfDefault", "2026-03-10")]));
    assert_eq!(state(&case, "2026-03-10", "finalNotice").1, ["termRunning 2026-03-10"]);
    assert_eq!(state(&case, "2026-03-10", "summons").1, ["notDue 2026-03-10"]);
    assert_eq!(earliest(&case, "2026-03-10", "summons"), "2026-03-11");
}
