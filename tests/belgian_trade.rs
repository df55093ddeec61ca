//! Belgian debts between enterprises and with authorities (Act of 2 August 2002), and civil debts
//! (Civil Code, BW). Sums are worked out by hand in the comments.

use crate::support::{
    added, belgian, business_case, consumer_case, debt, is, payment, statement, total, warnings,
    with,
};
use serde_json::{Value, json};

/// A trade debt of 1000.00 that was due on a day, from a contract of that day.
fn trade(due_on: &str, events: Value) -> Value {
    belgian(business_case("1000.00", due_on, events))
}

fn agreed(percent: &str) -> Value {
    json!({ "annualPercent": percent, "compounding": "none" })
}

/// Art. 5 and 6: 40.00 and interest of right from the day after the last day of payment, no notice
/// needed. 36500.00 bears 10.50 a day in 2026.
#[test]
fn trade_debts_bear_interest_and_forty_euros_from_the_first_day() {
    let case = belgian(business_case("36500.00", "2026-01-31", json!([])));
    assert_eq!(added(&case, "2026-01-31"), is("0.00", "0.00"));
    assert_eq!(added(&case, "2026-02-01"), is("10.50", "40.00"));
    assert_eq!(added(&case, "2026-02-02"), is("21.00", "40.00"));
    // A notice of default and a reminder change nothing.
    let notice = json!({ "type": "noticeOfDefault", "on": "2026-02-10" });
    let free = json!({ "type": "firstFreeReminder", "on": "2026-02-10" });
    let charged = json!({ "type": "reminder", "on": "2026-02-11", "charge": "10.00" });
    let told = with(case.clone(), "/events", json!([notice, free, charged]));
    assert_eq!(added(&told, "2026-02-28"), added(&case, "2026-02-28"));
    // Paid in time, or in part: what is left bears both.
    let paid = |amount: &str| trade("2026-01-31", json!([payment("2026-01-31", amount)]));
    assert_eq!(added(&paid("1000.00"), "2026-12-31"), is("0.00", "0.00"));
    assert_eq!(added(&paid("999.99"), "2026-02-01"), is("0.00", "40.00"));
}

/// Art. 6 grants 40.00 for each late payment: two invoices, 80.00, which is pointed out.
#[test]
fn each_invoice_bears_its_own_forty_euros() {
    let mut case = trade("2026-01-31", json!([]));
    let second =
        json!({ "id": "2", "issuedOn": "2026-01-15", "dueOn": "2026-02-14", "amount": "0.01" });
    case["invoices"].as_array_mut().expect("invoices").push(second);
    assert_eq!(total(&case, "2026-02-14", "costs"), "40.00");
    assert_eq!(total(&case, "2026-02-15", "costs"), "80.00");
    assert!(warnings(&statement(&case, "2026-02-15")).contains(&"fixedSumPerInvoice"));
}

/// The sum of a clause contains the 40.00, and is never less than them; a judge may lower it.
#[test]
fn forty_euros_are_inside_the_clause() {
    let costs = |clause: Value| {
        let case = with(trade("2026-01-31", json!([])), "/terms/penaltyClause", clause);
        let found = statement(&case, "2026-02-28");
        let kinds = found["lines"].as_array().expect("lines").iter().map(|line| &line["kind"]);
        let lump = kinds.filter(|kind| *kind == "lumpSum").count();
        (found["totals"]["costs"].as_str().expect("a sum").to_owned(), lump, found)
    };
    for (clause, sum, lump) in [
        (json!("none"), "40.00", 0),
        (json!({ "amount": "25.00" }), "40.00", 0),
        (json!({ "amount": "40.00" }), "40.00", 0),
        (json!({ "amount": "40.01" }), "40.01", 1),
        (json!({ "amount": "75.00" }), "75.00", 1),
        (json!({ "percent": "10" }), "100.00", 1),
        (json!({ "percent": "10", "maximum": "60.00" }), "60.00", 1),
        (json!({ "percent": "10", "minimum": "250.00" }), "250.00", 1),
        // No cap of Book XIX: 65.00 + 5 % of 500.00 would be 90.00.
        (json!({ "percent": "20" }), "200.00", 1),
    ] {
        let (costs, lumps, found) = costs(clause.clone());
        assert_eq!((costs.as_str(), lumps), (sum, lump), "{clause}");
        let unchecked = warnings(&found).contains(&"penaltyClauseUnchecked");
        assert_eq!(unchecked, clause != "none", "{clause}");
    }
    // The clause is on what is open when the term ends.
    let paid = trade("2026-01-31", json!([payment("2026-01-31", "200.00")]));
    let paid = with(paid, "/terms/penaltyClause", json!({ "percent": "10" }));
    assert_eq!(total(&paid, "2026-02-28", "costs"), "80.00");
}

/// Art. 14: contracts from 16 March 2013, and all that are late from 16 March 2015 on. 40.00 only
/// with the new words, 7 points and then 8 with the old contract.
#[test]
fn older_contracts_bear_no_forty_euros_before_march_2015() {
    let found = |contract: &str, due_on: &str, as_of: &str| {
        let case = belgian(business_case("36500.00", due_on, json!([])));
        added(&with(case, "/terms/contractDate", json!(contract)), as_of)
    };
    // On 16 March 2015 the old contract bears 8.5 %; the day before 7.5 %.
    assert_eq!(found("2013-03-15", "2015-03-13", "2015-03-14"), is("7.50", "0.00"));
    assert_eq!(found("2013-03-15", "2015-03-14", "2015-03-16"), is("16.00", "0.00"));
    assert_eq!(found("2013-03-15", "2015-03-15", "2015-03-16"), is("8.50", "40.00"));
    assert_eq!(found("2013-03-16", "2015-03-13", "2015-03-14"), is("8.50", "40.00"));
    // 16 March 2013: 8 % before, 9 % for the newer contract.
    assert_eq!(found("2013-03-15", "2013-04-01", "2013-04-02"), is("8.00", "0.00"));
    assert_eq!(found("2013-03-16", "2013-04-01", "2013-04-02"), is("9.00", "40.00"));
    // Contracts from before the act: the civil rate of 2006, 7 %, and that from a notice only.
    assert_eq!(found("2002-08-06", "2006-01-31", "2006-02-28"), is("0.00", "0.00"));
}

/// Art. 4, § 1: sixty days from receipt at most, in contracts from 1 February 2022, between
/// enterprises of any size; a longer term gives way to thirty days.
#[test]
fn enterprises_may_agree_on_sixty_days_at_most() {
    let due = |contract: &str, received: &str, due_on: &str, debtor: &str| {
        let case = with(trade(due_on, json!([])), "/terms/contractDate", json!(contract));
        let case = with(case, "/invoices/0/issuedOn", json!("2026-01-01"));
        let case = with(case, "/invoices/0/receivedOn", json!(received));
        let found = statement(&with(case, "/debtor/capacity", json!(debtor)), "2026-12-31");
        let day = found["claims"][0]["dueOn"].as_str().expect("a day").to_owned();
        (day, warnings(&found).contains(&"termTooLong"), warnings(&found).contains(&"termLong"))
    };
    let stands = |day: &str| (day.to_owned(), false, false);
    let instead = |day: &str| (day.to_owned(), true, false);
    // Sixty days after 1 January 2026 is 2 March, thirty days 31 January.
    assert_eq!(due("2022-02-01", "2026-01-01", "2026-03-02", "business"), stands("2026-03-02"));
    assert_eq!(due("2022-02-01", "2026-01-01", "2026-03-03", "business"), instead("2026-01-31"));
    assert_eq!(due("2022-01-31", "2026-01-01", "2026-03-03", "business"), stands("2026-03-03"));
    // Received nine days later: 11 March and 9 February.
    assert_eq!(due("2022-02-01", "2026-01-10", "2026-03-11", "business"), stands("2026-03-11"));
    assert_eq!(due("2022-02-01", "2026-01-10", "2026-03-12", "business"), instead("2026-02-09"));
    // Art. 4, § 2: a public debtor's term stands, and is pointed out from the 31st day on.
    let long = |day: &str| (day.to_owned(), false, true);
    assert_eq!(due("2022-02-01", "2026-01-01", "2026-01-31", "government"), stands("2026-01-31"));
    assert_eq!(due("2022-02-01", "2026-01-01", "2026-02-01", "government"), long("2026-02-01"));
    assert_eq!(due("2022-02-01", "2026-01-01", "2026-03-03", "government"), long("2026-03-03"));
}

/// Art. 4: without an agreed term thirty days after receipt, for enterprises and authorities alike.
#[test]
fn without_a_term_trade_debts_are_due_after_thirty_days() {
    for debtor in ["business", "government"] {
        let case = with(trade("2026-01-01", json!([])), "/terms/termAgreed", json!(false));
        let case = with(case, "/invoices/0/receivedOn", json!("2026-01-05"));
        let case = with(case, "/debtor/capacity", json!(debtor));
        assert_eq!(added(&case, "2026-02-04"), is("0.00", "0.00"), "{debtor}");
        // 1000.00 at 10.5 % for a day: 0.288.
        assert_eq!(added(&case, "2026-02-05"), is("0.29", "40.00"), "{debtor}");
    }
}

/// Art. 5.240 BW: interest from the notice of default, not before the debt is due, nor before the
/// term that the notice gives. 36500.00 bears 4.50 a day in 2026; a clause falls due with it.
#[test]
fn civil_debts_wait_for_a_notice_of_default() {
    let found = |events: Value, as_of: &str| {
        let case = debt("36500.00", json!({ "penaltyClause": { "amount": "50.00" } }), events);
        added(&with(case, "/creditor/capacity", json!("consumer")), as_of)
    };
    let notice = |on: &str| json!({ "type": "noticeOfDefault", "on": on });
    let until =
        |on: &str, pay_by: &str| json!({ "type": "noticeOfDefault", "on": on, "payBy": pay_by });
    assert_eq!(found(json!([]), "2026-12-31"), is("0.00", "0.00"));
    assert_eq!(found(json!([notice("2026-03-01")]), "2026-03-01"), is("0.00", "0.00"));
    assert_eq!(found(json!([notice("2026-03-01")]), "2026-03-02"), is("4.50", "50.00"));
    assert_eq!(found(json!([until("2026-03-01", "2026-03-15")]), "2026-03-15"), is("0.00", "0.00"));
    assert_eq!(
        found(json!([until("2026-03-01", "2026-03-15")]), "2026-03-16"),
        is("4.50", "50.00")
    );
    // Given before the debt was due on 31 January.
    assert_eq!(found(json!([until("2026-01-05", "2026-01-20")]), "2026-01-31"), is("0.00", "0.00"));
    assert_eq!(
        found(json!([until("2026-01-05", "2026-01-20")]), "2026-02-01"),
        is("4.50", "50.00")
    );
    // The first decides, however listed.
    let two = json!([notice("2026-04-01"), notice("2026-03-01")]);
    assert_eq!(found(two, "2026-03-02"), is("4.50", "50.00"));
    // A first free reminder is none.
    let free = json!({ "type": "firstFreeReminder", "on": "2026-03-01" });
    assert_eq!(found(json!([free]), "2026-12-31"), is("0.00", "0.00"));
}

/// Whatever a consumer is owed by an enterprise is a civil debt too: no 40.00, no rate of trade.
#[test]
fn enterprises_owe_consumers_legal_interest() {
    let notice = json!({ "type": "noticeOfDefault", "on": "2026-03-01" });
    let case = with(trade("2026-01-31", json!([notice])), "/creditor/capacity", json!("consumer"));
    // 1000.00 x 4.5 % x 73 / 365.
    assert_eq!(added(&case, "2026-05-13"), is("9.00", "0.00"));
}

/// Interest bears no interest by law in Belgium; after a full year it does if that was agreed.
/// 2022 and 2023 have 365 days: 1000.00 at 10 % is 1200.00 or 1210.00.
#[test]
fn interest_bears_interest_only_if_that_was_agreed() {
    let compounding = |word: &str| json!({ "annualPercent": "10", "compounding": word });
    let interest = |terms: Value| {
        let case = with(trade("2021-12-31", json!([])), "/terms/interest", terms);
        total(&case, "2023-12-31", "interest")
    };
    assert_eq!(interest(compounding("none")), "200.00");
    assert_eq!(interest(compounding("yearly")), "210.00");
    // The rate of trade: 8 % in 2022, 10.5 % until 30 June 2023 (181 days), 12 % then (184 days):
    // 80.00 + 52.068 + 60.493, with nothing on the 80.00.
    assert_eq!(total(&trade("2021-12-31", json!([])), "2023-12-31", "interest"), "192.56");
    // Civil: 1.5 % in 2022, 5.25 % in 2023.
    let notice = json!([{ "type": "noticeOfDefault", "on": "2021-12-31" }]);
    let case = belgian(consumer_case("1000.00", "2021-12-31", notice));
    let civil = with(case, "/creditor/capacity", json!("consumer"));
    assert_eq!(total(&civil, "2023-12-31", "interest"), "67.50");
}

/// Between enterprises a rate above that of the law stands: no cap, no release.
#[test]
fn trade_has_no_highest_rate() {
    let case = with(trade("2025-12-31", json!([])), "/terms/interest", agreed("15"));
    let case = with(case, "/terms/reciprocal", json!(false));
    // 1000.00 x 15 % x 73 / 365.
    assert_eq!(added(&case, "2026-03-14"), is("30.00", "40.00"));
}

/// A payment pays costs, interest and principal, in this order (art. 5.210 BW); that rests on one
/// source, and is said.
#[test]
fn a_payment_pays_costs_interest_and_principal() {
    let case = trade("2025-12-31", json!([payment("2026-03-14", "100.00")]));
    let found = statement(&with(case, "/terms/interest", agreed("10")), "2026-03-14");
    let lines = found["lines"].as_array().expect("lines");
    let paid = lines.iter().find(|line| line["kind"] == "payment").expect("a payment");
    // 40.00, and 73 days at 10 %: 20.00.
    let pays =
        json!({ "costs": "40.00", "interest": "20.00", "principal": "40.00", "overpaid": "0.00" });
    assert_eq!(paid["pays"], pays);
    assert_eq!(found["totals"]["due"], "960.00");
    assert!(warnings(&found).contains(&"imputationWeaklySourced"));
}
