//! Collection costs: the tariff at its borders, the letter, the fixed sum.

use crate::support::{
    business_case, cents, consumer_case, letter, payment, statement, warnings, with,
};
use serde_json::{Value, json};

/// A consumer's debt with a correct letter whose term has passed.
fn costs_on(amount: &str, vat: bool) -> Value {
    let mut event = letter("2026-04-07", "2026-04-09");
    event["vatAnnounced"] = json!(vat);
    let case = consumer_case(amount, "2026-03-31", json!([event]));
    let case = with(case, "/creditor/recoversVat", json!(!vat));
    statement(&case, "2026-06-30")["totals"]["costs"].clone()
}

/// Art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten, reckoned by hand at each
/// border of its table and a cent to either side.
#[test]
fn the_tariff_is_right_at_every_border() {
    for (amount, costs) in [
        ("0.01", "40.00"),
        ("266.66", "40.00"),   // 39.999: the minimum
        ("266.67", "40.00"),   // 40.0005
        ("266.70", "40.01"),   // 40.005: half a cent goes up
        ("412.30", "61.85"),   // 61.845: half a cent goes up
        ("2499.99", "375.00"), // 374.9985
        ("2500.00", "375.00"),
        ("2500.01", "375.00"), // 375.001
        ("2500.05", "375.01"), // 375.005
        ("4999.99", "625.00"), // 624.999
        ("5000.00", "625.00"),
        ("5000.01", "625.00"), // 625.0005
        ("5000.10", "625.01"), // 625.005
        ("9999.99", "875.00"), // 874.9995
        ("10000.00", "875.00"),
        ("10000.01", "875.00"),   // 875.0001
        ("10000.50", "875.01"),   // 875.005
        ("199999.99", "2775.00"), // 2774.9999
        ("200000.00", "2775.00"),
        ("200000.01", "2775.00"), // 2775.00005
        ("200001.00", "2775.01"), // 2775.005
        ("999999.99", "6775.00"), // 6774.99995
        ("1000000.00", "6775.00"),
        ("1000000.01", "6775.00"),
        ("1000001.00", "6775.00"),
        ("1000000000000.00", "6775.00"),
    ] {
        assert_eq!(costs_on(amount, false), costs, "on {amount}");
    }
}

/// Every cent up to 20,000 euros: never less on more, and never a jump of more than a cent.
#[test]
fn the_tariff_rises_cent_by_cent() {
    let law = vordering::law::Law::of(vordering::case::Jurisdiction::Netherlands);
    let tariff = &law.letter_costs.as_ref().expect("a letter").tariff;
    let mut last = 4_000;
    for cents in 1..=2_000_000 {
        let charge = tariff.charge(vordering::money::Amount::from_cents(cents)).expect("a charge");
        let amount = charge.amount.cents();
        assert!((last..=last + 1).contains(&amount), "at {cents}");
        last = amount;
    }
}

/// Art. 2 (3): 21 percent on top, if the creditor cannot reclaim it and the letter says so.
#[test]
fn vat_is_added_only_where_it_may_be() {
    assert_eq!(costs_on("3500.00", true), "574.75"); // 475.00 + 99.75
    assert_eq!(costs_on("412.30", true), "74.84"); // 61.85 + 12.9885
    assert_eq!(costs_on("100.00", true), "48.40"); // 40.00 + 8.40
    let with_letter = |vat_announced: bool, recovers: Value| {
        let mut event = letter("2026-04-07", "2026-04-09");
        event["vatAnnounced"] = json!(vat_announced);
        let case = consumer_case("3500.00", "2026-03-31", json!([event]));
        let case = with(case, "/creditor/recoversVat", recovers);
        let found = statement(&case, "2026-06-30");
        (found["totals"]["costs"].clone(), found)
    };
    let (costs, found) = with_letter(false, json!(false));
    assert_eq!(costs, "475.00");
    assert!(warnings(&found).contains(&"vatNotAnnounced"));
    let (costs, found) = with_letter(true, json!(true));
    assert_eq!(costs, "475.00");
    assert!(warnings(&found).contains(&"vatReclaimable"));
    // 19 percent before 1 October 2012 is not confirmed: nothing is added, and that is said.
    let mut event = letter("2012-08-07", "2012-08-09");
    event["vatAnnounced"] = json!(true);
    let case = consumer_case("3500.00", "2012-07-31", json!([event]));
    let case = with(case, "/creditor/recoversVat", json!(false));
    let found = statement(&case, "2012-09-30");
    assert_eq!(found["totals"]["costs"], "475.00");
    assert!(warnings(&found).contains(&"vatRateUnknown"));
}

/// HR 25 November 2016, ECLI:NL:HR:2016:2704: free until the fourteenth day after receipt.
#[test]
fn costs_fall_due_on_the_fifteenth_day_after_receipt() {
    // Received on Thursday 9 April: the term ends on Thursday 23 April.
    let case = consumer_case("1000.00", "2026-03-31", json!([letter("2026-04-07", "2026-04-09")]));
    let last_free = statement(&case, "2026-04-23");
    assert_eq!(last_free["totals"]["costs"], "0.00");
    assert!(warnings(&last_free).contains(&"letterTermRunning"));
    assert_eq!(statement(&case, "2026-04-24")["totals"]["costs"], "150.00");
    // Received on Saturday 11 April: the term would end on Saturday 25 April, and Monday the 27th
    // is King's Day, so it is extended to Tuesday the 28th (art. 1 Algemene termijnenwet).
    let case = consumer_case("1000.00", "2026-03-31", json!([letter("2026-04-09", "2026-04-11")]));
    assert_eq!(statement(&case, "2026-04-28")["totals"]["costs"], "0.00");
    let extended = statement(&case, "2026-04-29");
    assert_eq!(extended["totals"]["costs"], "150.00");
    assert!(warnings(&extended).contains(&"letterTermExtended"));
    let counted = with(case, "/conventions", json!({ "fourteenDayTerm": "asCounted" }));
    assert_eq!(statement(&counted, "2026-04-25")["totals"]["costs"], "0.00");
    assert_eq!(statement(&counted, "2026-04-26")["totals"]["costs"], "150.00");
}

/// Costs are reckoned on what is not paid in time (HR 2016:2704); a later payment changes nothing.
#[test]
fn costs_are_reckoned_on_what_is_open_when_the_term_ends() {
    let on = |day: &str| {
        let events = json!([letter("2026-04-07", "2026-04-09"), payment(day, "600.00")]);
        let found = statement(&consumer_case("1000.00", "2026-03-31", events), "2026-06-30");
        (cents(&found["totals"]["costs"]), found)
    };
    // Before default: 400.00 is left, so 60.00.
    assert_eq!(on("2026-03-31").0, 6_000);
    // On the last free day interest of 23 days at 4 percent (2.52) is paid first: 402.52 is left.
    assert_eq!(on("2026-04-23").0, 6_038);
    let (costs, found) = on("2026-04-24");
    assert_eq!(costs, 15_000);
    let lines = found["lines"].as_array().expect("lines");
    let paid = lines.iter().find(|line| line["kind"] == "payment").expect("a payment");
    assert_eq!(paid["pays"]["costs"], "150.00", "costs are paid first (art. 6:44 BW)");
}

/// Art. 6:96 (6): only after default.
#[test]
fn a_letter_before_default_makes_no_costs_fall_due() {
    let case = consumer_case("1000.00", "2026-03-31", json!([letter("2026-03-31", "2026-04-02")]));
    let found = statement(&case, "2026-06-30");
    assert_eq!(found["totals"]["costs"], "0.00");
    assert!(warnings(&found).contains(&"letterBeforeDefault"));
    assert!(warnings(&found).contains(&"letterNeeded"));
}

#[test]
fn a_second_letter_adds_nothing() {
    let events = json!([letter("2026-04-07", "2026-04-09"), letter("2026-05-07", "2026-05-09")]);
    let found = statement(&consumer_case("1000.00", "2026-03-31", events), "2026-06-30");
    assert_eq!(found["totals"]["costs"], "150.00");
}

/// Art. 6:96 (7): the principals in one letter are added up; 15% of 1,500 is 225, not 2 x 112.50
/// rounded or two minimums.
#[test]
fn claims_in_one_letter_are_added_up() {
    let mut case =
        consumer_case("100.00", "2026-03-31", json!([letter("2026-04-07", "2026-04-09")]));
    let second =
        json!({ "id": "2", "issuedOn": "2026-03-01", "dueOn": "2026-03-31", "amount": "50.00" });
    case["invoices"].as_array_mut().expect("invoices").push(second);
    let found = statement(&case, "2026-06-30");
    assert_eq!(found["totals"]["costs"], "40.00");
    assert_eq!(found["claims"][0]["costs"], "26.67");
    assert_eq!(found["claims"][1]["costs"], "13.33");
}

/// Art. 6:96 (4): 40 euros from the day after the last day of payment, without a letter; after a
/// letter the tariff takes its place.
#[test]
fn trade_debts_bear_forty_euros_at_once_and_the_tariff_after_a_letter() {
    let case = business_case("1000.00", "2026-03-31", json!([letter("2026-04-07", "2026-04-09")]));
    assert_eq!(statement(&case, "2026-03-31")["totals"]["costs"], "0.00");
    assert_eq!(statement(&case, "2026-04-01")["totals"]["costs"], "40.00");
    assert_eq!(statement(&case, "2026-04-23")["totals"]["costs"], "40.00");
    let after = statement(&case, "2026-04-24");
    assert_eq!(after["totals"]["costs"], "150.00");
    let old = with(case, "/terms/contractDate", json!("2013-03-15"));
    let found = statement(&old, "2026-04-01");
    assert_eq!(found["totals"]["costs"], "0.00");
    assert!(warnings(&found).contains(&"fixedSumContractTooOld"));
}

/// Paid in full on the last day, nothing more is owed; a day later 40 euros and a day of interest.
#[test]
fn payment_on_the_last_day_is_in_time() {
    let paid_on = |day: &str| {
        let case = business_case("1000.00", "2026-03-31", json!([payment(day, "1000.00")]));
        statement(&case, "2026-06-30")["totals"]["due"].clone()
    };
    assert_eq!(paid_on("2026-03-31"), "0.00");
    // 1000.00 x 10.15% / 365 = 0.278 and 40.00, and interest on the 40.28 of principal left: 90
    // days at 10.15% is 1.008.
    assert_eq!(paid_on("2026-04-01"), "41.29");
}

/// An agreed sum below the tariff binds; above it, it cannot be asked of a consumer.
#[test]
fn an_agreed_sum_is_bounded_by_the_tariff_for_consumers_only() {
    let events = json!([letter("2026-04-07", "2026-04-09")]);
    let clause = |case: Value, amount: &str| {
        let case = with(case, "/terms/costsClause", json!({ "amount": amount }));
        statement(&case, "2026-06-30")["totals"]["costs"].clone()
    };
    let consumer = consumer_case("1000.00", "2026-03-31", events.clone());
    assert_eq!(clause(consumer.clone(), "100.00"), "100.00");
    assert_eq!(clause(consumer, "200.00"), "150.00");
    let business = business_case("1000.00", "2026-03-31", events);
    assert_eq!(clause(business.clone(), "200.00"), "200.00");
    assert_eq!(clause(business, "10.00"), "40.00", "the fixed sum stays");
}

/// The Besluit is in force since 1 July 2012.
#[test]
fn older_defaults_bear_no_costs_of_the_tariff() {
    let case = consumer_case("1000.00", "2012-06-01", json!([letter("2012-07-10", "2012-07-12")]));
    let found = statement(&case, "2012-12-31");
    assert_eq!(found["totals"]["costs"], "0.00");
    assert!(warnings(&found).contains(&"tariffNotInForce"));
}
