//! Errors that other calculators make, one by one. Those that concern a table, a tariff or a term
//! are tested where that is; sums are worked out by hand in the comments.

use crate::support::{
    belgian, business_case, cents, consumer_case, debt, letter, mail, payment, statement, total,
    with,
};
use serde_json::{Value, json};

/// A debt that bears ten percent a year, in either country.
fn ten_percent(due_on: &str, compounding: &str, events: Value) -> Value {
    let agreed = json!({ "annualPercent": "10", "compounding": compounding });
    with(business_case("1000.00", due_on, events), "/terms/interest", agreed)
}

fn interest_lines(case: &Value, as_of: &str) -> Vec<Value> {
    let found = statement(case, as_of);
    let lines = found["lines"].as_array().expect("lines").iter();
    lines.filter(|line| line["kind"] == "interest").cloned().collect()
}

/// A day is lost at each change of the rate when a stretch starts after the border but its days are
/// counted as a difference: 986 instead of the 991 days from 15 January 2023 to 2 October 2025.
#[test]
fn no_day_is_lost_where_the_rate_changes() {
    let consumer = consumer_case("1000.00", "2023-01-15", json!([]));
    let trade = business_case("1000.00", "2023-01-15", json!([]));
    for case in [consumer, trade.clone(), belgian(trade)] {
        for convention in [
            json!({}),
            json!({ "rounding": "perLine" }),
            json!({ "rounding": "perHalfYear", "dayCount": "actualActual" }),
            json!({ "dayCount": "actual366" }),
        ] {
            let case = with(case.clone(), "/conventions", convention);
            let lines = interest_lines(&case, "2025-10-02");
            assert!(lines.len() > 4);
            let days: i64 = lines.iter().map(|line| line["days"].as_i64().expect("days")).sum();
            assert_eq!(days, 991);
        }
    }
}

/// Milliseconds divided by those of a day make 30 days of March where clocks are put forward.
#[test]
fn march_has_thirty_one_days() {
    let lines = interest_lines(&ten_percent("2026-03-01", "none", json!([])), "2026-04-01");
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0]["days"], 31);
}

/// Days are counted after the last day of payment, not before it: an early look gives no interest
/// below zero, and none at all.
#[test]
fn before_the_last_day_of_payment_nothing_is_added() {
    let events = json!([letter("2026-03-02", "2026-03-04")]);
    let dutch = [
        consumer_case("1000.00", "2026-03-31", events.clone()),
        business_case("1000.00", "2026-03-31", events),
    ];
    let trade = belgian(business_case("1000.00", "2026-03-31", json!([])));
    let consumer = with(
        belgian(consumer_case("1000.00", "2026-03-31", json!([mail()]))),
        "/terms",
        json!({ "penaltyClause": "legalMaximum" }),
    );
    for case in dutch.into_iter().chain([trade, consumer]) {
        for as_of in ["2025-12-31", "2026-02-28", "2026-03-30", "2026-03-31"] {
            let found = statement(&case, as_of);
            assert_eq!(found["totals"]["due"], "1000.00", "{as_of}");
            assert!(interest_lines(&case, as_of).is_empty(), "{as_of}");
        }
    }
}

/// One program books a payment only after the interest of the stretch that follows it, and stops
/// counting after a line of costs; another takes today's debt for all the days before. 1000.00 at
/// 10 % bears 20.00 in 73 days. A payment of 560.00 pays the 40.00 of trade and these, and 500.00
/// of the debt: the next 73 days bear 10.00, the first ones 20.00 as before.
#[test]
fn a_payment_counts_from_its_own_day_on() {
    for law in ["NL", "BE"] {
        let paid = ten_percent("2025-12-31", "none", json!([payment("2026-03-14", "560.00")]));
        let paid = with(paid, "/jurisdiction", json!(law));
        let lines = interest_lines(&paid, "2026-05-26");
        let told = lines.iter().map(|line| (line["base"].clone(), line["amount"].clone()));
        let expected = [("1000.00", "20.00"), ("500.00", "10.00")];
        let expected = expected.map(|(base, amount)| (json!(base), json!(amount)));
        assert!(told.eq(expected), "{law}: {lines:#?}");
        assert_eq!(total(&paid, "2026-05-26", "due"), "510.00");
        let unpaid = with(paid, "/events", json!([]));
        assert_eq!(total(&unpaid, "2026-03-14", "interest"), "20.00");
    }
}

/// A payment in January makes one program skip the year of interest that ends in June. 215 days at
/// 10 % are 58.90, which the payment pays; 150 days are 41.096, on which interest runs from July
/// on: 104.110 in the next year.
#[test]
fn a_payment_does_not_skip_the_end_of_a_year_of_interest() {
    let case = ten_percent("2021-06-30", "yearly", json!([payment("2022-01-31", "58.90")]));
    // Of a contract so old that no fixed sum is owed.
    let case = with(case, "/terms/contractDate", json!("2010-01-01"));
    assert_eq!(total(&case, "2023-06-30", "due"), "1145.21");
}

/// Due on 29 February: the years end on 28 February 2025, 2026 and 2027, and on 29 February 2028,
/// not on the 28th again. 1331.00 after three years; 366 days make it 1464.465, and 31 more
/// 1476.903. From 28 February on they would make 1476.936.
#[test]
fn a_year_that_begins_on_a_leap_day_does_not_drift() {
    let case = ten_percent("2024-02-29", "yearly", json!([]));
    let case = with(case, "/terms/contractDate", json!("2010-01-01"));
    assert_eq!(total(&case, "2028-03-31", "due"), "1476.90");
    let lines = interest_lines(&case, "2028-03-31");
    let ends: Vec<_> = lines.iter().map(|line| line["to"].as_str().expect("a day")).collect();
    assert_eq!(ends, ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2028-03-31"]);
}

/// The ten-year example of the Dutch State, 128.94, tells the day counts and roundings apart. The
/// other figures are from exact fractions over `nl_rates_consumer.csv`, reckoned elsewhere.
#[test]
fn the_official_example_is_met_by_one_way_of_counting_only() {
    let due = |conventions: Value| {
        let case = consumer_case("100.00", "2013-01-31", json!([]));
        total(&with(case, "/conventions", conventions), "2023-10-29", "due")
    };
    assert_eq!(due(json!({})), "128.94");
    assert_eq!(due(json!({ "dayCount": "actualActual" })), "128.93");
    assert_eq!(due(json!({ "dayCount": "actual366" })), "128.93");
    assert_eq!(due(json!({ "rounding": "perLine" })), "128.95");
    assert_eq!(due(json!({ "rounding": "perHalfYear" })), "128.89");
}

/// Some programs let costs bear interest from the start, and say so nowhere: here they never do.
/// 36500.00 bears 4.00 a day in the Netherlands in 2026 and costs 1140.00 (875.00 and 1 % of
/// 26500.00); in Belgium 10.50, with 40.00 of trade or 1865.00 of a consumer's clause.
#[test]
fn costs_bear_no_interest() {
    let dutch =
        consumer_case("36500.00", "2026-01-31", json!([letter("2026-02-02", "2026-02-04")]));
    let trade = belgian(business_case("36500.00", "2026-01-31", json!([])));
    let terms = json!({ "interest": "legalMaximum", "penaltyClause": "legalMaximum" });
    let consumer = debt("36500.00", terms, json!([mail()]));
    for (case, costs, per_day) in
        [(dutch, "1140.00", 400), (trade, "40.00", 1_050), (consumer, "1865.00", 1_050)]
    {
        assert_eq!(total(&case, "2026-04-01", "costs"), costs);
        let interest = |as_of: &str| cents(&total(&case, as_of, "interest"));
        assert_eq!(interest("2026-04-11") - interest("2026-04-01"), 10 * per_day);
        assert_eq!(cents(&total(&case, "2026-04-11", "perDay")), per_day);
    }
}
