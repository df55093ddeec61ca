//! Debts of Belgian consumers: the free reminder, the waiting term, and what is said of them (Code of
//! Economic Law, WER, Book XIX). Sums are worked out by hand in the comments.

use crate::support::{
    added, assessed, belgian, business_case, cents, consumer_case, day, debt, is, mail, payment,
    read, reminder, statement, table, total, warnings, with,
};
use serde_json::{Value, json};
use std::collections::HashMap;
use vordering::{Refusal, compare_conventions};

fn message(case: &Value, as_of: &str, code: &str) -> String {
    let found = statement(case, as_of);
    let mut warnings = found["warnings"].as_array().expect("warnings").iter();
    let warning = warnings.find(|warning| warning["code"] == code);
    let said = warning.unwrap_or_else(|| panic!("{code} is not said: {found:#}"));
    said["message"].as_str().expect("a sentence").to_owned()
}

/// A debt whose last day of payment is the day before the reminder, with a clause of 90.00.
fn reminded(sent: &str, channel: &str, reading: &str) -> Value {
    let due_on = day(sent).previous().to_string();
    let case = consumer_case("1000.00", &due_on, json!([reminder(sent, channel)]));
    let case = belgian(case);
    let terms = json!({ "contractDate": "2023-09-01", "penaltyClause": "legalMaximum" });
    let case = with(case, "/terms", terms);
    with(case, "/conventions", json!({ "waitingTerm": reading }))
}

/// The last day of the waiting term: on the day after, the lump sum is there.
fn last_day(sent: &str, channel: &str, reading: &str) -> String {
    let case = reminded(sent, channel, reading);
    let found = statement(&case, &day(sent).plus_days(40).to_string());
    let lines = found["lines"].as_array().expect("lines").iter();
    let on = lines.filter(|line| line["kind"] == "lumpSum").map(|line| &line["on"]).next();
    day(on.and_then(Value::as_str).expect("a day")).previous().to_string()
}

/// Art. XIX.2, § 1 WER, in the two readings that are published. The earliest starts with the day
/// after an e-mail, or with the third working day after a letter, and counts that day; a working
/// day is any day but Sundays and legal holidays (art. I.1, 9° WER). The latest takes Saturdays
/// for no working days, does not count the third one, and lets no term end on a Saturday, Sunday
/// or holiday.
#[test]
fn the_waiting_term_ends_by_either_reading() {
    for (sent, channel, earliest, latest) in [
        // Monday; working days Tuesday, Wednesday, Thursday the 5th.
        ("2026-03-02", "post", "2026-03-18", "2026-03-19"),
        ("2026-03-02", "registeredPost", "2026-03-18", "2026-03-19"),
        ("2026-03-02", "email", "2026-03-16", "2026-03-16"),
        // Wednesday; 5, 6 and Saturday 7, or 5, 6 and Monday 9.
        ("2026-03-04", "post", "2026-03-20", "2026-03-23"),
        // Thursday; 6, 7, 9: until Sunday 22; or 6, 9, 10.
        ("2026-03-05", "post", "2026-03-22", "2026-03-24"),
        // Friday; 7, 9, 10, or 9, 10, 11.
        ("2026-03-06", "post", "2026-03-23", "2026-03-25"),
        // Saturday and Sunday; 9, 10, 11 for both.
        ("2026-03-07", "post", "2026-03-24", "2026-03-25"),
        ("2026-03-08", "post", "2026-03-24", "2026-03-25"),
        // Fourteen days after Saturday the 7th and Sunday the 8th are such days again.
        ("2026-03-07", "email", "2026-03-21", "2026-03-23"),
        ("2026-03-08", "portal", "2026-03-22", "2026-03-23"),
        // Fourteen days later is Easter Monday, 6 April.
        ("2026-03-23", "email", "2026-04-06", "2026-04-07"),
        // Thursday before Easter; Friday 3, Saturday 4, Tuesday 7, or 3, 7, 8. Good Friday is none.
        ("2026-04-02", "post", "2026-04-20", "2026-04-22"),
        // Fourteen days later is Friday 1 May; then a weekend.
        ("2026-04-17", "email", "2026-05-01", "2026-05-04"),
        // 1 May is a Friday: Thursday 30, Saturday 2, Monday 4, or 30, 4, 5.
        ("2026-04-29", "post", "2026-05-17", "2026-05-19"),
        // Ascension Day is Thursday 14: 13, 15, 16, or 13, 15, 18 until Monday 1 June.
        ("2026-05-12", "post", "2026-05-29", "2026-06-01"),
        // Whit Monday is the 25th: 23, 26, 27, or 26, 27, 28.
        ("2026-05-22", "post", "2026-06-09", "2026-06-11"),
        ("2026-05-11", "email", "2026-05-25", "2026-05-26"),
        // The national day, 21 July, is a Tuesday: 18, 20, 22, or 20, 22, 23.
        ("2026-07-17", "post", "2026-08-04", "2026-08-06"),
        ("2026-07-07", "email", "2026-07-21", "2026-07-22"),
        // In 2025 it is a Monday: Saturday 19 July moves over the weekend and the holiday.
        ("2025-07-05", "email", "2025-07-19", "2025-07-22"),
        // The Assumption, 15 August, is a Saturday: 14, 17, 18 for both.
        ("2026-08-13", "post", "2026-08-31", "2026-09-01"),
        ("2026-08-01", "email", "2026-08-15", "2026-08-17"),
        // All Saints is a Sunday: 30, 31, Monday 2, or 30, 2, 3.
        ("2026-10-29", "post", "2026-11-15", "2026-11-17"),
        ("2026-10-18", "email", "2026-11-01", "2026-11-02"),
        // Armistice Day is Wednesday 11: 10, 12, 13 for both.
        ("2026-11-09", "post", "2026-11-26", "2026-11-27"),
        ("2026-10-28", "email", "2026-11-11", "2026-11-12"),
        // Christmas is Thursday 25: 24, 26, 27, or 24, 26, 29 until Monday 12 January.
        ("2025-12-23", "post", "2026-01-09", "2026-01-12"),
        ("2025-12-11", "email", "2025-12-25", "2025-12-26"),
        // The year ends: 31, Friday 2, Saturday 3, or 31, 2, 5.
        ("2025-12-30", "post", "2026-01-16", "2026-01-19"),
        ("2025-12-18", "email", "2026-01-01", "2026-01-02"),
        // A leap day is a day: Thursday 29 February 2024.
        ("2024-02-15", "email", "2024-02-29", "2024-02-29"),
        ("2024-02-12", "post", "2024-02-28", "2024-02-29"),
    ] {
        assert_eq!(last_day(sent, channel, "earliest"), earliest, "{sent} {channel}");
        assert_eq!(last_day(sent, channel, "latest"), latest, "{sent} {channel}");
        let case = reminded(sent, channel, "latest");
        assert_eq!(total(&case, latest, "costs"), "0.00", "{sent} {channel}");
        let unsettled = warnings(&statement(&case, latest)).contains(&"waitingTermUnsettled");
        assert_eq!(unsettled, earliest != latest, "{sent} {channel}");
    }
}

/// `be_examples.csv` E10 to E14. Two of them are not followed. E11 takes Monday to Friday for
/// working days: the law counts Saturdays, so that the term ends on 23 March, not on the 24th.
/// E13 does not count the third working day, although the term starts on it: 16 days, not 17 (the
/// cautious reading comes to 17 too, but for a letter of Friday it comes to more).
#[test]
fn published_waiting_terms_are_reproduced_by_the_words_of_the_law() {
    let (mut reproduced, mut other) = (Vec::new(), Vec::new());
    let examples = table("be_examples.csv");
    for row in examples.iter().filter(|row| row["kind"].starts_with("b2c_wait")) {
        let inputs: HashMap<&str, &str> =
            row["inputs"].split(';').filter_map(|part| part.split_once('=')).collect();
        let channel = if inputs["channel"] == "post" { "post" } else { "email" };
        let last = last_day(inputs["sent"], channel, "earliest");
        let found = match row["kind"].as_str() {
            "b2c_wait_days" => day(&last).days_since(day(inputs["sent"])).to_string(),
            _ => last,
        };
        if found == row["expected"] {
            reproduced.push(row["id"].as_str());
        } else {
            other.push((row["id"].as_str(), found));
        }
    }
    assert_eq!(reproduced, ["E10", "E12"]);
    assert_eq!(other, [("E11", "2026-03-23".to_owned()), ("E13", "16".to_owned())]);
    // E14: an invoice with 30 days, an e-mail on the 31st, free until the 45th.
    for issued in ["2026-01-05", "2026-02-02", "2026-03-02"] {
        let sent = day(issued).plus_days(31).to_string();
        let last = last_day(&sent, "email", "earliest");
        assert_eq!(day(&last).days_since(day(issued)), 45);
    }
    assert_ne!(last_day("2026-03-06", "post", "latest"), "2026-03-24", "no reading gives E11");
}

/// Art. XIX.2, § 1 and XIX.4 WER: until the term is over nothing is owed besides the invoice, also
/// no interest of a small creditor, which then goes back to the day after the reminder.
#[test]
fn nothing_is_added_before_the_waiting_term_is_over() {
    let terms = json!({ "interest": "legalMaximum", "penaltyClause": "legalMaximum" });
    let further = json!({ "type": "reminder", "on": "2026-03-10", "charge": "7.50" });
    let case = debt("1000.00", terms, json!([mail(), further]));
    let case = with(case, "/creditor/size", json!("sme"));
    let mut at = day("2026-01-31");
    while at <= day("2026-03-16") {
        let found = statement(&case, &at.to_string());
        assert_eq!(found["totals"]["due"], "1000.00", "{at}");
        assert_eq!(found["totals"]["perDay"], "0.00", "{at}");
        at = at.next();
    }
    // The fifteen days of the law before Book XIX are repealed: the 15th day after the e-mail may
    // cost. 15 days from 3 to 17 March at 10.5 %: 1000.00 x 10.5 % x 15 / 365 = 4.315.
    assert_eq!(added(&case, "2026-03-17"), is("4.32", "90.00"));
}

/// Paid within the term, even on its very last day by the cautious reading, nothing is added ever.
#[test]
fn payment_within_the_waiting_term_settles_the_debt() {
    let terms = json!({ "interest": "legalMaximum", "penaltyClause": "legalMaximum" });
    let due = |on: &str| {
        let letter = reminder("2026-03-06", "post");
        let case = debt("1000.00", terms.clone(), json!([letter, payment(on, "1000.00")]));
        total(&with(case, "/creditor/size", json!("sme")), "2026-12-31", "due")
    };
    assert_eq!(due("2026-03-23"), "0.00");
    assert_eq!(due("2026-03-25"), "0.00");
    // A day late: 90.00, and 20 days from 7 March at 10.5 %, 5.753. The payment pays these first;
    // 95.75 of the invoice are left. They bear 10.5 % for 280 days: 7.712.
    assert_eq!(due("2026-03-26"), "103.46");
}

/// Forty euros and the interest of trade are for trade (Act of 2 August 2002): a consumer without a
/// clause owes the legal 4.5 % of 2026, whatever the size of the creditor.
#[test]
fn consumers_owe_no_forty_euros_and_no_interest_of_trade() {
    for (terms, size) in [
        (json!({}), "large"),
        (json!({ "penaltyClause": "none", "interest": "statutory" }), "large"),
        (json!({ "termAgreed": true, "contractDate": "2025-01-01" }), "sme"),
    ] {
        let case = with(debt("36500.00", terms, json!([mail()])), "/creditor/size", json!(size));
        assert_eq!(added(&case, "2026-03-17"), is("4.50", "0.00"));
        let found = statement(&case, "2026-03-17");
        assert_eq!(found["claims"][0]["interestKind"], "statutory");
        assert_eq!(found["claims"][0]["defaultFrom"], "2026-03-17");
    }
    // Between enterprises the same invoice costs 40.00 and 10.5 % from the first day.
    let trade = belgian(business_case("36500.00", "2026-01-31", json!([])));
    assert_eq!(added(&trade, "2026-02-01"), is("10.50", "40.00"));
}

/// Book XIX applies to contracts from 1 September 2023, and to older ones that were late after that
/// day; public code has 1 July 2022. Before, a notice of default is enough.
#[test]
fn book_xix_begins_in_september_2023() {
    let covered = |contract: &str, due_on: &str| {
        let notice =
            json!({ "type": "noticeOfDefault", "on": day(due_on).plus_days(1).to_string() });
        let case = belgian(consumer_case("1000.00", due_on, json!([notice])));
        let case = with(case, "/terms/contractDate", json!(contract));
        let found = statement(&case, &day(due_on).plus_days(100).to_string());
        let needed = warnings(&found).contains(&"reminderNeeded");
        assert_eq!(needed, cents(&found["totals"]["interest"]) == 0, "{contract} {due_on}");
        needed
    };
    assert!(!covered("2022-07-01", "2022-07-31"));
    assert!(!covered("2022-07-01", "2023-08-30"));
    // Late on 1 September is not late after it.
    assert!(!covered("2023-08-31", "2023-08-31"));
    assert!(covered("2023-08-31", "2023-09-01"));
    assert!(covered("2023-09-01", "2023-09-01"));
    assert!(covered("2022-07-01", "2026-01-31"));
}

/// It binds enterprises and authorities as creditors, and protects consumers only.
#[test]
fn book_xix_is_for_consumers_of_enterprises() {
    let needed = |creditor: &str, debtor: &str| {
        let case =
            with(debt("1000.00", json!({}), json!([])), "/creditor/capacity", json!(creditor));
        let found = statement(&with(case, "/debtor/capacity", json!(debtor)), "2026-03-01");
        warnings(&found).contains(&"reminderNeeded")
    };
    assert!(needed("business", "consumer") && needed("government", "consumer"));
    assert!(!needed("consumer", "consumer") && !needed("consumer", "business"));
    assert!(!needed("business", "business") && !needed("business", "government"));
}

/// A pause counts also among the days that a small creditor adds afterwards: of the 29 days from 3
/// to 31 March five are left out. 1000.00 x 10 % x 24 / 365 = 6.575.
#[test]
fn a_pause_counts_before_the_term_is_over() {
    let pause = json!({ "type": "interestPause", "on": "2026-03-05", "until": "2026-03-09" });
    let terms = json!({ "interest": { "annualPercent": "10" }, "penaltyClause": "none" });
    let case = with(debt("1000.00", terms, json!([mail(), pause])), "/creditor/size", json!("sme"));
    assert_eq!(added(&case, "2026-03-31"), is("6.58", "0.00"));
}

/// Of several reminders the first counts that was sent when payment was late.
#[test]
fn a_reminder_before_lateness_starts_no_term() {
    let terms = json!({ "penaltyClause": "legalMaximum" });
    let early = debt("1000.00", terms.clone(), json!([reminder("2026-01-31", "email")]));
    assert_eq!(added(&early, "2026-12-31"), is("0.00", "0.00"));
    let found = statement(&early, "2026-12-31");
    assert!(warnings(&found).contains(&"reminderTooEarly"));
    assert!(warnings(&found).contains(&"reminderNeeded"));
    let events = json!([reminder("2026-03-09", "email"), reminder("2026-01-31", "email"), mail()]);
    let several = debt("1000.00", terms, events);
    assert_eq!(total(&several, "2026-03-16", "costs"), "0.00");
    assert_eq!(total(&several, "2026-03-17", "costs"), "90.00");
    assert_eq!(total(&several, "2026-12-31", "costs"), "90.00", "once");
    assert!(!warnings(&statement(&several, "2026-03-17")).contains(&"reminderNeeded"));
}

/// A letter of Friday 6 March 2026: by the text its term ends on Monday 23 March, by the cautious
/// reading on Wednesday the 25th. The debtor is told the first, the creditor gets the second.
#[test]
fn the_debtor_is_told_the_earliest_day_and_charged_after_the_latest() {
    let terms = json!({ "penaltyClause": "legalMaximum", "interest": "legalMaximum" });
    let case = debt("1000.00", terms, json!([reminder("2026-03-06", "post")]));
    for as_of in ["2026-03-06", "2026-03-20", "2026-03-23"] {
        assert_eq!(total(&case, as_of, "payBy"), "2026-03-23", "{as_of}");
    }
    for as_of in ["2026-03-24", "2026-03-25"] {
        assert_eq!(total(&case, as_of, "payBy"), as_of, "not a day that is over");
        assert_eq!(total(&case, as_of, "due"), "1000.00");
    }
    // 1000.00 at 10.5 % for a day: 0.288.
    assert_eq!(added(&case, "2026-03-26"), is("0.29", "90.00"));
    let said = message(&case, "2026-03-20", "waitingTermRunning");
    for figure in ["23 March 2026", "26 March 2026", "€90.00"] {
        assert!(said.contains(figure), "{figure}: {said}");
    }
    let said = message(&case, "2026-03-20", "waitingTermUnsettled");
    assert!(said.contains("23 March 2026") && said.contains("25 March 2026"), "{said}");
    assert!(!warnings(&statement(&case, "2026-03-26")).contains(&"waitingTermRunning"));
}

/// What the case does not say is taken to the debtor's favour, and named with what it could cost.
#[test]
fn what_is_not_said_of_a_clause_is_pointed_out() {
    let silent = debt("1000.00", json!({}), json!([reminder("2026-03-02", "post")]));
    for as_of in ["2026-03-10", "2026-06-30"] {
        assert!(message(&silent, as_of, "clauseNotSaid").contains("at most €90.00"));
        assert_eq!(total(&silent, as_of, "costs"), "0.00");
    }
    let partly = debt("1000.00", json!({}), json!([mail(), payment("2026-03-10", "600.00")]));
    assert!(message(&partly, "2026-03-20", "clauseNotSaid").contains("at most €55.00"));
    let none = debt("1000.00", json!({ "penaltyClause": "none" }), json!([mail()]));
    assert!(!warnings(&statement(&none, "2026-03-20")).contains(&"clauseNotSaid"));
    let rate = json!({ "interest": { "annualPercent": "11" } });
    let said = message(&debt("1000.00", rate, json!([mail()])), "2026-03-17", "clauseRateTooHigh");
    assert!(said.contains("11%") && said.contains("10.5%"), "{said}");
    let sum = json!({ "penaltyClause": { "amount": "100.00" } });
    let said = message(&debt("1000.00", sum, json!([mail()])), "2026-03-17", "clauseSumTooHigh");
    assert!(said.contains("€100.00") && said.contains("€90.00"), "{said}");
    let unreminded = debt("1000.00", json!({}), json!([]));
    assert!(!warnings(&statement(&unreminded, "2026-01-31")).contains(&"reminderNeeded"));
    assert!(warnings(&statement(&unreminded, "2026-02-01")).contains(&"reminderNeeded"));
}

/// What the choices are worth: each country has its own. A day after the text's end of the term and
/// before the cautious one, the lump sum and a day of interest lie between the readings.
#[test]
fn each_country_compares_its_own_conventions() {
    let compared = |case: &Value, as_of: &str| {
        let case = read(case).expect("a case");
        let compared = compare_conventions(&case, day(as_of)).expect("sums");
        let named = compared.iter().map(|one| (one.convention, one.difference.to_string()));
        named.collect::<HashMap<_, _>>()
    };
    let terms = json!({ "penaltyClause": "legalMaximum", "interest": "legalMaximum" });
    let case = debt("1000.00", terms, json!([reminder("2026-03-06", "post")]));
    let found = compared(&case, "2026-03-24");
    assert_eq!(found["waitingTerm"], "90.29", "90.00 and 0.288");
    assert_eq!(found["releasedClause"], "0.00");
    assert!(!found.contains_key("fourteenDayTerm"));
    let too_high = json!({ "penaltyClause": { "amount": "100.00" } });
    let found = compared(&debt("1000.00", too_high, json!([mail()])), "2026-03-31");
    assert_eq!(found["releasedClause"], "1.85", "15 days at 4.5 %");
    let found = compared(&consumer_case("1000.00", "2026-01-31", json!([])), "2026-03-31");
    assert!(found.contains_key("fourteenDayTerm"));
    assert!(!found.contains_key("waitingTerm") && !found.contains_key("releasedClause"));
}

/// Art. VII.106 WER has rules of its own for credit to consumers, which are not here.
#[test]
fn consumer_credit_is_refused_in_belgium() {
    let credit =
        |case: Value| assessed(&with(case, "/invoices/0/subject", json!("credit")), "2026-06-30");
    let consumer = debt("1000.00", json!({}), json!([]));
    assert_eq!(credit(consumer.clone()).expect_err("credit"), Refusal::ConsumerCredit);
    let private = with(consumer.clone(), "/creditor/capacity", json!("consumer"));
    assert_eq!(credit(private).expect_err("credit"), Refusal::ConsumerCredit);
    assert!(credit(with(consumer.clone(), "/debtor/capacity", json!("business"))).is_ok());
    assert!(credit(with(consumer.clone(), "/jurisdiction", json!("NL"))).is_ok());
    for subject in ["sale", "service", "rent", "utility"] {
        let case = with(consumer.clone(), "/invoices/0/subject", json!(subject));
        assert!(assessed(&case, "2026-06-30").is_ok(), "{subject}");
    }
}
