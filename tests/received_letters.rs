//! Is a letter that someone received right? Figures counted by hand.

use crate::support::{business_case, consumer_case, day, json_files, read, with};
use serde_json::{Value, json};
use vordering::case::asked_letter;
use vordering::{AskError, Language, check_letter};

fn checked(case: &Value, as_of: &str, letter: &Value, language: Language) -> Result<Value, Value> {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    let issues = |invalid: vordering::Invalid| {
        let issue = |problem: &vordering::case::Problem| {
            assert!(problem.message.ends_with(['.', '?']), "{}", problem.message);
            json!({ "code": problem.code, "path": problem.path })
        };
        json!(invalid.problems.iter().map(issue).collect::<Vec<_>>())
    };
    let letter = asked_letter(&Some(letter), case.jurisdiction).map_err(issues)?;
    match check_letter(&case, day(as_of), &letter, language) {
        Ok(check) => Ok(serde_json::to_value(check).expect("a value")),
        Err(AskError::Invalid(invalid)) => Err(issues(invalid)),
        Err(AskError::Refusal(refusal)) => panic!("{refusal}"),
    }
}

fn found(case: &Value, as_of: &str, letter: Value) -> Value {
    checked(case, as_of, &letter, Language::English).unwrap_or_else(|issues| panic!("{issues}"))
}

fn codes(list: &Value) -> Vec<&str> {
    list.as_array()
        .expect("a list")
        .iter()
        .map(|item| item["code"].as_str().expect("a code"))
        .collect()
}

/// 1,000.00 of a consumer, due on 31 March 2026.
fn dutch(events: Value) -> Value {
    consumer_case("1000.00", "2026-03-31", events)
}

/// A fourteen-day letter of 10 April, received on Monday 13 April.
fn letter(further: Value) -> Value {
    let mut letter =
        json!({ "kind": "fourteenDayLetter", "on": "2026-04-10", "receivedOn": "2026-04-13" });
    let further = further.as_object().expect("fields").clone();
    letter.as_object_mut().expect("a letter").extend(further);
    letter
}

fn belgian(events: Value) -> Value {
    let case = with(consumer_case("480.00", "2026-04-01", events), "/jurisdiction", json!("BE"));
    with(case, "/terms", json!({ "interest": "legalMaximum", "penaltyClause": "legalMaximum" }))
}

/// Art. 6:96 (6) BW: received on 13 April, so until 27 April; 15 percent of 1,000.00 may be announced.
#[test]
fn a_right_letter_is_sound_and_asks_for_what_was_not_said() {
    let check = found(
        &dutch(json!([])),
        "2026-04-20",
        letter(json!({
            "termFrom": "dayAfterReceipt", "payBy": "2026-04-27", "announcedCosts": "150.00",
            "asks": { "principal": "1000.00", "interest": "1.10", "costs": "0.00", "total": "1001.10" },
        })),
    );
    assert_eq!((&check["sound"], &check["findings"]), (&json!(true), &json!([])));
    assert_eq!(check["tooMuch"], "0.00");
    let fields: Vec<&Value> =
        check["questions"].as_array().expect("questions").iter().map(|one| &one["field"]).collect();
    assert!(fields.contains(&&json!("consequenceOfNonPayment")));
    for answered in ["periodText", "costAmount", "sentAfterDefault", "costsAlreadyAdded"] {
        assert!(!fields.contains(&&json!(answered)), "{answered} was said");
    }
    assert_eq!(codes(&check["replies"]), ["askProof", "proposePlan"]);
}

#[test]
fn each_fatal_fault_of_a_fourteen_day_letter_costs_the_costs() {
    for (fault, code) in [
        (json!({ "termFrom": "sending" }), "termFaulty"),
        (json!({ "termFrom": "receipt" }), "termFaulty"),
        (json!({ "payBy": "2026-04-26" }), "payByTooEarly"),
        (json!({ "announcedCosts": "150.01" }), "costsTooHigh"),
        (json!({ "lacks": ["costAmount"] }), "missing"),
        (json!({ "has": ["periodCountedFromLetterDate"] }), "forbidden"),
        (json!({ "on": "2026-03-31", "receivedOn": "2026-04-02" }), "sentTooEarly"),
    ] {
        let check = found(&dutch(json!([])), "2026-04-20", letter(fault.clone()));
        assert_eq!(check["sound"], false, "{fault}");
        let fatal = check["findings"].as_array().expect("findings").iter();
        let fatal: Vec<&Value> = fatal.filter(|finding| finding["severity"] == "fatal").collect();
        assert!(fatal.iter().any(|finding| finding["code"] == code), "{fault}: {fatal:?}");
        assert!(fatal.iter().all(|finding| finding["effect"] == "noCosts"), "{fault}: {fatal:?}");
        assert_eq!(codes(&check["replies"])[0], "dispute");
    }
}

/// Ten days of 1,000.00 at 4 percent are 1.10 (1.0959); no costs are owed before the letter.
#[test]
fn what_a_letter_asks_too_much_is_told_in_euros() {
    let asks = json!({ "asks": {
        "principal": "1010.00", "interest": "2.00", "costs": "40.00", "total": "1060.00" } });
    let check = found(&dutch(json!([])), "2026-04-20", letter(asks));
    let of = |code: &str| {
        let findings = check["findings"].as_array().expect("findings");
        let one = findings.iter().find(|finding| finding["code"] == code).expect(code);
        (one["asked"].clone(), one["owed"].clone())
    };
    assert_eq!(of("principalTooHigh"), (json!("1010.00"), json!("1000.00")));
    assert_eq!(of("interestTooHigh"), (json!("2.00"), json!("1.10")));
    assert_eq!(of("costsNotOwed"), (json!("40.00"), json!("0.00")));
    assert_eq!(of("sumsDoNotAddUp"), (json!("1060.00"), json!("1052.00")));
    // 10.00 and 0.90 and 40.00 are less than 1,060.00 less the 1,001.10 that are owed.
    assert_eq!(check["tooMuch"], "58.90");
}

/// The letter asks before a part was paid what is open after it: what counts is its own day.
#[test]
fn sums_are_held_against_what_was_owed_on_the_day_of_the_letter() {
    let paid = dutch(json!([{ "type": "payment", "on": "2026-04-15", "amount": "400.00" }]));
    let asks = letter(json!({ "asks": { "principal": "1000.00" } }));
    assert_eq!(found(&paid, "2026-04-20", asks)["tooMuch"], "0.00");
}

/// WER XIX.2: free, fourteen days from the next day on at the earliest, and only after the due day.
#[test]
fn a_belgian_first_reminder_that_costs_something_loses_the_clause() {
    let reminder = |further: Value| {
        let mut reminder = json!({ "kind": "firstFreeReminder", "on": "2026-04-10" });
        reminder
            .as_object_mut()
            .expect("fields")
            .extend(further.as_object().expect("fields").clone());
        found(&belgian(json!([])), "2026-05-10", reminder)
    };
    for (fault, code) in [
        (json!({ "asks": { "costs": "7.50" } }), "forbidden"),
        (json!({ "payBy": "2026-04-23" }), "payByTooEarly"),
        (json!({ "on": "2026-04-01" }), "sentTooEarly"),
    ] {
        let check = reminder(fault.clone());
        let findings = check["findings"].as_array().expect("findings");
        let one = findings.iter().find(|finding| finding["code"] == code);
        let one = one.unwrap_or_else(|| panic!("{fault}: {findings:?}"));
        assert_eq!(
            (&one["severity"], &one["effect"]),
            (&json!("fatal"), &json!("clauseLost")),
            "{fault}"
        );
    }
    let sound = reminder(json!({ "payBy": "2026-04-24", "lacks": ["productDescription"] }));
    assert_eq!(sound["sound"], true, "a missing item is fined, and takes nothing away");
    assert_eq!(codes(&sound["findings"]), ["missing"]);
}

/// Art. 3:307 BW: five years from the day after 31 August 2019.
#[test]
fn who_owes_nothing_any_more_is_told_so_first() {
    let letter = || json!({ "kind": "finalNotice", "on": "2026-06-01" });
    let old = found(&business_case("100.00", "2019-08-31", json!([])), "2026-06-30", letter());
    assert!(codes(&old["findings"]).contains(&"prescribed") && old["sound"] == false);
    assert_eq!(codes(&old["replies"])[0], "prescribed");
    let paid = json!([{ "type": "payment", "on": "2026-06-10", "amount": "2000.00" }]);
    let paid = found(&dutch(paid), "2026-06-30", letter());
    assert_eq!(codes(&paid["replies"])[0], "alreadyPaid");
    assert!(!codes(&paid["replies"]).contains(&"proposePlan"));
}

#[test]
fn every_finding_is_said_in_every_language() {
    let faulty = letter(json!({
        "termFrom": "sending", "payBy": "2026-04-20", "announcedCosts": "200.00", "lacks": ["payBlock"],
        "has": ["costAmountTooHigh"],
        "asks": { "principal": "1010.00", "interest": "2.00", "costs": "40.00", "total": "1.00" },
    }));
    let case = dutch(json!([]));
    let english = checked(&case, "2026-04-20", &faulty, Language::English).expect("a check");
    for language in Language::ALL {
        let check = checked(&case, "2026-04-20", &faulty, *language).expect("a check");
        let parts = ["findings", "replies"]
            .iter()
            .flat_map(|part| check[*part].as_array().expect("a list"));
        let said: Vec<&str> = parts
            .map(|part| part["message"].as_str().expect("a sentence"))
            .chain(check["message"].as_str())
            .collect();
        assert!(said.len() > 9);
        for sentence in &said {
            assert!(sentence.ends_with('.') && !sentence.contains(['{', '}']), "{sentence}");
        }
        if *language != Language::English {
            assert_ne!(check["message"], english["message"]);
            assert_ne!(check["questions"], english["questions"]);
        }
    }
}

#[test]
fn every_bad_letter_gets_all_its_problems() {
    let files = json_files("questions");
    let files: Vec<_> = files.iter().filter(|(_, file)| file.get("letter").is_some()).collect();
    assert!(files.len() > 2);
    for (name, file) in files {
        let as_of = file["asOf"].as_str().expect("a day");
        let issues = checked(&file["case"], as_of, &file["letter"], Language::English)
            .expect_err("no letter");
        assert_eq!(issues, file["expect"]["issues"], "{name}");
    }
}
