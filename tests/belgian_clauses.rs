//! What a clause may ask of Belgian consumers, and what further reminders may cost (art. XIX.2, XIX.4
//! and XIX.15 of the Code of Economic Law, WER). Sums are worked out by hand in the comments.

use crate::support::{
    added, belgian, consumer_case, debt, is, mail, payment, reminder, statement, total, warnings,
    with,
};
use serde_json::{Value, json};
use vordering::case::Jurisdiction;
use vordering::law::Law;
use vordering::money::Amount;

/// Art. XIX.4, 2° WER at each border and a cent to either side: 20.00 up to 150.00; 30.00 and 10 %
/// of the slice up to 500.00; 65.00 and 5 % of the slice above; 2000.00 at most.
#[test]
fn the_lump_sum_is_right_at_every_border() {
    let costs = |amount: &str| {
        let case = debt(amount, json!({ "penaltyClause": "legalMaximum" }), json!([mail()]));
        total(&case, "2026-03-17", "costs")
    };
    for (amount, costs_by_hand) in [
        ("0.01", "20.00"),
        ("149.99", "20.00"),
        ("150.00", "20.00"),
        ("150.01", "30.00"), // 30.001
        ("150.04", "30.00"), // 30.004
        ("150.05", "30.01"), // 30.005: half a cent goes up
        ("499.99", "65.00"), // 64.999
        ("500.00", "65.00"),
        ("500.01", "65.00"),      // 65.0005
        ("500.10", "65.01"),      // 65.005
        ("39199.80", "1999.99"),  // 65.00 + 1934.99
        ("39199.99", "2000.00"),  // 1999.9995
        ("39200.00", "2000.00"),  // 65.00 + 1935.00
        ("39200.01", "2000.00"),  // 2000.0005
        ("39200.10", "2000.00"),  // 2000.005: the maximum, not 2000.01
        ("100000.00", "2000.00"), // 5040.00
        ("1000000000000.00", "2000.00"),
    ] {
        assert_eq!(costs(amount), costs_by_hand, "on {amount}");
    }
}

/// Every cent up to 2,000 euros: never less on more, and never a jump of more than a cent but the
/// ten euros from the first slice to the second.
#[test]
fn the_lump_sum_rises_cent_by_cent() {
    let rules = Law::of(Jurisdiction::Belgium).consumer_rules().expect("rules");
    let mut last = 2_000;
    for cents in 1..=200_000 {
        let charge = rules.lump_sum.charge(Amount::from_cents(cents)).expect("a charge");
        let (amount, jump) = (charge.amount.cents(), if cents == 15_001 { 1_000 } else { 1 });
        assert!((last..=last + jump).contains(&amount), "at {cents}");
        last = amount;
    }
    assert_eq!(last, 14_000, "65.00 + 5 % of 1500.00");
}

/// Some pages call the lump sum ten percent of the debt; it is ten, or five, percent of a slice.
#[test]
fn a_percentage_of_the_whole_debt_is_not_the_highest_lump_sum() {
    let costs = |amount: &str, clause: Value| {
        let case = debt(amount, json!({ "penaltyClause": clause }), json!([mail()]));
        total(&case, "2026-03-17", "costs")
    };
    for (amount, slice, whole) in [("400.00", "55.00", "70.00"), ("1000.00", "90.00", "115.00")] {
        assert_eq!(costs(amount, json!("legalMaximum")), slice);
        assert_eq!(costs(amount, json!({ "amount": slice })), slice);
        assert_eq!(costs(amount, json!({ "amount": whole })), "0.00", "above the highest sum");
    }
    // Ten percent of the debt is allowed while it is no more than 65.00 + 5 % of the rest.
    let tenth = |amount: &str| costs(amount, json!({ "percent": "10" }));
    assert_eq!(tenth("200.00"), "20.00");
    assert_eq!(tenth("150.00"), "15.00");
    assert_eq!(tenth("800.00"), "80.00", "65.00 + 15.00 is the highest as well");
    assert_eq!(tenth("800.20"), "0.00", "80.02 is above 65.00 + 15.01");
}

/// Art. XIX.4, 1° WER caps a clause at the rate of trade, which practice reads as published. The
/// legal rate plus 8 points would be 12.5 % in 2026 and 13.75 % in 2024.
#[test]
fn the_highest_rate_is_that_of_trade() {
    let interest = |due_on: &str, sent: &str, as_of: &str, agreed: Value| {
        let case = consumer_case("36500.00", due_on, json!([reminder(sent, "email")]));
        let case = belgian(case);
        let terms = json!({ "interest": agreed, "penaltyClause": "none" });
        let found = statement(&with(case, "/terms", terms), as_of);
        let released = warnings(&found).contains(&"clauseRateTooHigh");
        (found["totals"]["interest"].as_str().expect("a sum").to_owned(), released)
    };
    let rate = |percent: &str| json!({ "annualPercent": percent, "compounding": "none" });
    let on = |sum: &str, released| (sum.to_owned(), released);
    // 36500.00 bears 1.00 a day for each percent; each term ends on the day before the statement.
    let in_2026 = |agreed| interest("2026-01-31", "2026-03-02", "2026-03-17", agreed);
    assert_eq!(in_2026(rate("10.5")), on("10.50", false));
    assert_eq!(in_2026(rate("10.51")), on("0.00", true));
    assert_eq!(in_2026(rate("12.5")), on("0.00", true));
    assert_eq!(in_2026(json!("legalMaximum")), on("10.50", false));
    assert_eq!(in_2026(json!({ "monthlyPercent": "0.875" })), on("10.50", false));
    assert_eq!(in_2026(json!({ "monthlyPercent": "0.88" })), on("0.00", true));
    // On top of the legal rate of 4.5 %.
    assert_eq!(in_2026(json!({ "surchargePercent": "6" })), on("10.50", false));
    assert_eq!(in_2026(json!({ "surchargePercent": "6.01" })), on("0.00", true));
    assert_eq!(in_2026(json!({ "surchargePercent": "8" })), on("0.00", true));
    let in_2024 = |agreed| interest("2024-01-31", "2024-03-04", "2024-03-19", agreed);
    assert_eq!(in_2024(rate("12.5")), on("12.50", false));
    assert_eq!(in_2024(rate("13.75")), on("0.00", true));
    assert_eq!(in_2024(json!("legalMaximum")), on("12.50", false));
}

/// A small creditor's interest starts on the day after the reminder: the highest rate of that day
/// decides whether the clause stands. It was 11.5 % until 30 June 2025, 10.5 % after.
#[test]
fn the_clause_is_judged_on_the_first_day_of_interest() {
    let interest = |size: &str| {
        let events = json!([reminder("2025-06-23", "email")]);
        let case = consumer_case("36500.00", "2025-05-31", events);
        let case = belgian(case);
        let agreed = json!({ "annualPercent": "11", "compounding": "none" });
        let case = with(case, "/terms", json!({ "interest": agreed, "penaltyClause": "none" }));
        total(&with(case, "/creditor/size", json!(size)), "2025-07-08", "interest")
    };
    // Until Monday 7 July. 24 to 30 June: 7 days at 11.00; then 8 days at 10.50.
    assert_eq!(interest("sme"), "161.00");
    assert_eq!(interest("large"), "0.00");
}

/// Whoever is released from a clause owes none of it (art. XIX.15 WER), also not the part that was
/// within bounds; with the other reading legal interest is left, from after the term.
#[test]
fn release_takes_the_whole_clause() {
    let agreed = |percent: &str| json!({ "annualPercent": percent, "compounding": "none" });
    for (terms, code) in [
        (json!({ "interest": agreed("11"), "penaltyClause": "legalMaximum" }), "clauseRateTooHigh"),
        (
            json!({ "interest": agreed("5"), "penaltyClause": { "amount": "90.01" } }),
            "clauseSumTooHigh",
        ),
        (json!({ "interest": agreed("5"), "reciprocal": false }), "clauseNotReciprocal"),
        (json!({ "penaltyClause": "legalMaximum", "reciprocal": false }), "clauseNotReciprocal"),
    ] {
        for size in ["sme", "large"] {
            let case = with(
                debt("1000.00", terms.clone(), json!([mail()])),
                "/creditor/size",
                json!(size),
            );
            assert_eq!(added(&case, "2026-12-31"), is("0.00", "0.00"), "{terms}");
            // While the term still runs it is said too, and no sum is announced.
            for as_of in ["2026-03-16", "2026-03-17"] {
                let found = statement(&case, as_of);
                assert!(warnings(&found).contains(&code), "{terms}");
                assert!(!warnings(&found).contains(&"waitingTermRunning"), "{terms}");
                assert!(found["totals"].get("payBy").is_none(), "{terms}");
            }
            // 15 days at 4.5 %: 1.849.
            let left = with(case, "/conventions", json!({ "releasedClause": "legalInterest" }));
            assert_eq!(added(&left, "2026-03-31"), is("1.85", "0.00"), "{terms}");
        }
    }
    // Without any clause there is nothing to release from.
    let none = debt("1000.00", json!({ "reciprocal": false }), json!([mail()]));
    assert_eq!(added(&none, "2026-03-31"), is("1.85", "0.00"));
}

/// A clause of ten percent, at least 40.00 and at most 80.00; what it asks is on the balance.
#[test]
fn a_percentage_keeps_within_its_own_bounds() {
    let clause = json!({ "percent": "10", "minimum": "40.00", "maximum": "80.00" });
    let costs = |amount: &str, events: Value| {
        let terms = json!({ "penaltyClause": clause, "reciprocal": true });
        total(&debt(amount, terms, events), "2026-03-31", "costs")
    };
    // The highest sums are 40.00, 50.00, 90.00 and 2000.00.
    assert_eq!(costs("250.00", json!([mail()])), "40.00");
    assert_eq!(costs("350.00", json!([mail()])), "40.00");
    assert_eq!(costs("700.00", json!([mail()])), "70.00");
    assert_eq!(costs("9000.00", json!([mail()])), "80.00");
    // 40.00 is above the 39.99 allowed on 249.90.
    assert_eq!(costs("249.90", json!([mail()])), "0.00");
    // 250.00 of 1000.00 are left when the term is over; paid a day later, all would count.
    assert_eq!(costs("1000.00", json!([mail(), payment("2026-03-16", "750.00")])), "40.00");
    assert_eq!(costs("1000.00", json!([mail(), payment("2026-03-17", "750.00")])), "80.00");
}

/// The terms of 20 January, February, March and April 2026, each reminded five days later.
fn supply(changes: &[(&str, Value)], reminders: &[Value]) -> Value {
    let months = ["01", "02", "03", "04"];
    let invoices = months.map(|month| {
        let due = format!("2026-{month}-20");
        json!({ "id": month, "issuedOn": due, "dueOn": due, "amount": "100.00" })
    });
    let first = months.map(|month| {
        let on = format!("2026-{month}-25");
        json!({ "type": "firstFreeReminder", "on": on, "channel": "email", "invoices": [month] })
    });
    let terms = json!({ "penaltyClause": "none", "recurringSupply": true });
    let mut case = debt("100.00", terms, json!([&first[..], reminders].concat()));
    case["invoices"] = json!(invoices);
    changes.iter().fold(case, |case, (place, value)| with(case, place, value.clone()))
}

fn further(on: &str, charge: &str, invoice: &str) -> Value {
    json!({ "type": "reminder", "on": on, "charge": charge, "invoices": [invoice] })
}

/// Art. XIX.2, § 2 WER: in a contract for regular supply the reminders about three unpaid due days
/// of a calendar year are free; from the fourth on, 7.50 and the postage at most.
#[test]
fn reminders_cost_something_from_the_fourth_due_day_of_a_year() {
    let costs = |changes: &[(&str, Value)], reminders: &[Value]| {
        total(&supply(changes, reminders), "2026-12-31", "costs")
    };
    let fourth = |on: &str, charge: &str| further(on, charge, "04");
    assert_eq!(costs(&[], &[fourth("2026-05-20", "7.50")]), "7.50");
    assert_eq!(costs(&[], &[fourth("2026-05-20", "5.00")]), "5.00");
    assert_eq!(costs(&[], &[fourth("2026-05-20", "7.51")]), "7.50");
    let postage =
        with(json!({ "events": fourth("2026-05-20", "9.00") }), "/events/postage", json!("1.31"));
    assert_eq!(costs(&[], &[postage["events"].clone()]), "8.81", "7.50 and 1.31");
    // The third due day is free, however often it is reminded; so is the first reminder's own day.
    assert_eq!(costs(&[], &[further("2026-05-20", "7.50", "03")]), "0.00");
    assert_eq!(costs(&[], &[fourth("2026-04-25", "7.50")]), "0.00");
    assert_eq!(costs(&[], &[fourth("2026-04-26", "7.50")]), "7.50");
    // Each further reminder costs again.
    assert_eq!(costs(&[], &[fourth("2026-05-20", "7.50"), fourth("2026-06-20", "7.50")]), "15.00");
    // A due day of December belongs to another year, and one due day twice is one.
    let december =
        [("/invoices/0/issuedOn", json!("2025-12-20")), ("/invoices/0/dueOn", json!("2025-12-20"))];
    assert_eq!(costs(&december, &[fourth("2026-05-20", "7.50")]), "0.00");
    let same =
        [("/invoices/0/issuedOn", json!("2026-02-20")), ("/invoices/0/dueOn", json!("2026-02-20"))];
    assert_eq!(costs(&same, &[fourth("2026-05-20", "7.50")]), "0.00");
    // Without a reminder about an earlier one it is not among the three.
    let unreminded = [("/events/1/invoices", json!(["03"]))];
    assert_eq!(costs(&unreminded, &[fourth("2026-05-20", "7.50")]), "0.00");
    // One contract is no regular supply.
    let once = [("/terms/recurringSupply", json!(false))];
    assert_eq!(costs(&once, &[fourth("2026-05-20", "7.50")]), "0.00");
    let warned = |changes: &[(&str, Value)], charge: &str, code: &str| {
        let case = supply(changes, &[fourth("2026-05-20", charge)]);
        warnings(&statement(&case, "2026-05-31")).contains(&code)
    };
    assert!(warned(&once, "7.50", "reminderChargeNotOwed"));
    assert!(warned(&[], "7.51", "reminderChargeTooHigh"));
    assert!(warned(&[], "7.50", "reminderChargeDisputed"));
}
