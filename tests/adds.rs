//! What a step would add to the debt: costs, and interest where none runs yet.

use crate::support::{
    belgian, belgian_consumer_case, business_case, consumer_case, debt, payment, with,
};
use crate::timeline_borders::{step_of, with_second_invoice};
use serde_json::{Value, json};

fn adds(case: &Value, as_of: &str, id: &str) -> Value {
    step_of(case, as_of, id).get("adds").cloned().unwrap_or_default()
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
    let reminder =
        |terms: Value| adds(&debt("1000.00", terms, json!([])), "2026-02-02", "firstFreeReminder");
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
