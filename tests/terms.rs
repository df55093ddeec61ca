//! When payment is late, when interest rests, which rate was agreed, and which claim is paid first.

use crate::support::{
    business_case, consumer_case, payment, published_until, read, statement, warnings, with,
};
use serde_json::{Value, json};
use vordering::compare_conventions;

fn default_from(case: &Value, as_of: &str) -> Value {
    statement(case, as_of)["claims"][0].get("defaultFrom").cloned().unwrap_or_default()
}

/// Art. 6:119a (2) BW: received on day R without an agreed term, interest runs from R + 31.
#[test]
fn without_a_term_trade_debts_are_late_thirty_days_after_receipt() {
    let case =
        with(business_case("1000.00", "2026-03-01", json!([])), "/terms/termAgreed", json!(false));
    let case = with(case, "/invoices/0/receivedOn", json!("2026-03-02"));
    assert_eq!(default_from(&case, "2026-06-30"), "2026-04-02");
}

/// Art. 6:119a (6) BW: 60 days for contracts from 1 July 2017, 30 from 1 July 2022 and, whatever the
/// contract, for invoices from 1 July 2023. A longer term is void: thirty days after receipt.
#[test]
fn a_large_debtor_may_not_take_long_from_a_small_creditor() {
    let due = |contract: &str, received: &str, due_on: &str, debtor: &str, creditor: &str| {
        let case = business_case("1000.00", due_on, json!([]));
        let case = with(case, "/terms/contractDate", json!(contract));
        let case = with(case, "/invoices/0/issuedOn", json!(received));
        let case = with(case, "/invoices/0/receivedOn", json!(received));
        let case = with(case, "/debtor/size", json!(debtor));
        let found = statement(&with(case, "/creditor/size", json!(creditor)), "2026-12-31");
        let void = warnings(&found).contains(&"termVoid");
        (found["claims"][0]["dueOn"].as_str().expect("a day").to_owned(), void)
    };
    let stands = |day: &str| (day.to_owned(), false);
    let void = |day: &str| (day.to_owned(), true);
    // Thirty days are allowed, thirty-one are not.
    assert_eq!(due("2022-07-01", "2024-03-01", "2024-03-31", "large", "sme"), stands("2024-03-31"));
    assert_eq!(due("2022-07-01", "2024-03-01", "2024-04-01", "large", "sme"), void("2024-03-31"));
    // An older contract: sixty days until its invoices of 1 July 2023.
    assert_eq!(due("2022-06-30", "2023-06-30", "2023-08-29", "large", "sme"), stands("2023-08-29"));
    assert_eq!(due("2022-06-30", "2023-06-30", "2023-08-30", "large", "sme"), void("2023-07-30"));
    assert_eq!(due("2022-06-30", "2023-07-01", "2023-08-29", "large", "sme"), void("2023-07-31"));
    // Before 1 July 2017 no term was void.
    assert_eq!(due("2017-06-30", "2018-01-01", "2018-06-30", "large", "sme"), stands("2018-06-30"));
    assert_eq!(due("2017-07-01", "2018-01-01", "2018-06-30", "large", "sme"), void("2018-01-31"));
    // Only between a large debtor and a small creditor.
    assert_eq!(due("2022-07-01", "2024-03-01", "2024-04-01", "sme", "sme"), stands("2024-04-01"));
    assert_eq!(
        due("2022-07-01", "2024-03-01", "2024-04-01", "large", "large"),
        stands("2024-04-01")
    );
}

/// Art. 6:119a (5): more than 60 days only with good reason; art. 6:119b: more than 30 likewise.
#[test]
fn long_terms_are_pointed_out() {
    let long = |capacity: &str, due_on: &str| {
        let case = with(
            business_case("1.00", due_on, json!([])),
            "/invoices/0/issuedOn",
            json!("2024-01-01"),
        );
        let case = with(case, "/terms/contractDate", json!("2024-01-01"));
        let found = statement(&with(case, "/debtor/capacity", json!(capacity)), "2024-12-31");
        warnings(&found).contains(&"termLong")
    };
    assert!(!long("business", "2024-03-01"), "sixty days");
    assert!(long("business", "2024-03-02"));
    assert!(!long("government", "2024-01-31"), "thirty days");
    assert!(long("government", "2024-02-01"));
    assert!(!long("consumer", "2024-12-01"));
}

/// Art. 6:82 BW: without an agreed term, default begins when the term of a notice has passed.
#[test]
fn a_notice_of_default_begins_default() {
    let notice =
        |on: &str, pay_by: &str| json!({ "type": "noticeOfDefault", "on": on, "payBy": pay_by });
    let events = json!([notice("2026-05-01", "2026-05-08"), notice("2026-04-01", "2026-04-15")]);
    let case =
        with(consumer_case("1000.00", "2026-03-31", events), "/terms/termAgreed", json!(false));
    assert_eq!(default_from(&case, "2026-03-31"), Value::Null, "nothing is late before the notice");
    assert_eq!(default_from(&case, "2026-04-01"), "2026-04-16", "the first notice decides");
    assert!(warnings(&statement(&case, "2026-06-30")).contains(&"noticeTermUnchecked"));
    // 1000.00 x 4% x 15 / 365.
    assert_eq!(statement(&case, "2026-04-30")["totals"]["interest"], "1.64");
}

#[test]
fn a_notice_that_runs_ahead_of_its_invoice_begins_no_default_before_it() {
    let early = json!({ "type": "noticeOfDefault", "on": "2026-03-01", "payBy": "2026-03-15" });
    let case = consumer_case("1000.00", "2026-03-31", json!([early]));
    let case = with(case, "/terms/termAgreed", json!(false));
    assert_eq!(default_from(&case, "2026-06-30"), "2026-04-01");
}

/// From 1 January to 30 April 2026 are 120 days; March is paused: 89 days at 4 percent.
#[test]
fn interest_rests_while_it_is_paused() {
    let pause = json!({ "type": "interestPause", "on": "2026-03-01", "until": "2026-03-31" });
    let case = consumer_case("1000.00", "2025-12-31", json!([pause]));
    assert_eq!(statement(&case, "2026-04-30")["totals"]["interest"], "9.75");
    let during = statement(&case, "2026-03-15");
    assert_eq!(during["totals"]["perDay"], "0.00");
    assert_eq!(during["totals"]["payBy"], "2026-03-31");
    assert_eq!(during["totals"]["interest"], statement(&case, "2026-02-28")["totals"]["interest"]);
    assert_eq!(statement(&case, "2026-03-31")["totals"]["perDay"], "0.11");
}

/// 1.5 percent a month is 18 percent a year: a fifth of it over 73 days.
#[test]
fn interest_by_the_month_is_twelve_times_as_much_by_the_year() {
    let case = with(
        consumer_case("1000.00", "2025-12-31", json!([])),
        "/terms/interest",
        json!({ "monthlyPercent": "1.5", "compounding": "none" }),
    );
    let found = statement(&case, "2026-03-14");
    assert_eq!(found["totals"]["interest"], "36.00");
    assert_eq!(found["lines"][1]["ratePercent"], "18.0");
    assert!(warnings(&found).contains(&"monthAsTwelfth"));
}

/// From 1 February 2025 to 31 January 2026 the law changes from 6 to 4 percent; 12 are agreed at least.
#[test]
fn a_change_of_the_law_that_a_floor_hides_cuts_no_line() {
    let rates = |terms: Value| {
        let case = consumer_case("1000.00", "2025-01-31", json!([]));
        let found = statement(&with(case, "/terms/interest", terms), "2026-01-31");
        let lines = found["lines"].as_array().expect("lines").iter().skip(1);
        lines
            .map(|line| line["ratePercent"].as_str().expect("a rate").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(rates(json!({ "surchargePercent": "2" })), ["8", "6"]);
    assert_eq!(rates(json!({ "surchargePercent": "2", "floorPercent": "7" })), ["8", "7"]);
    assert_eq!(rates(json!({ "surchargePercent": "2", "floorPercent": "12" })), ["12"]);
}

/// Statutory 7, 6 and 4 percent in 2024, 2025 and 2026, and 2 points: 9, 8 and 6; at least 8.
#[test]
fn a_floor_holds_where_the_rate_would_fall_below_it() {
    let terms = json!({ "surchargePercent": "2", "floorPercent": "8", "compounding": "none" });
    let case = with(consumer_case("1000.00", "2023-12-31", json!([])), "/terms/interest", terms);
    let found = statement(&case, "2026-06-30");
    let lines = found["lines"].as_array().expect("lines").iter().skip(1);
    let rates: Vec<_> =
        lines.map(|line| (line["from"].clone(), line["ratePercent"].clone())).collect();
    let expected = [("2024-01-01", "9"), ("2025-01-01", "8"), ("2026-01-01", "8")];
    assert_eq!(
        rates,
        expected.map(|(from, rate)| (json!(from), json!(rate))),
        "cut at the years of interest"
    );
}

fn several(claims: &[(&str, &str, &str)], events: Value) -> Value {
    let mut case = consumer_case("1.00", "2026-03-31", events);
    let invoices = claims.iter().enumerate().map(|(at, (issued, due, amount))| {
        json!({ "id": at.to_string(), "issuedOn": issued, "dueOn": due, "amount": amount })
    });
    case["invoices"] = invoices.collect();
    case
}

fn paid(case: &Value, as_of: &str) -> Vec<String> {
    let found = statement(case, as_of);
    let claims = found["claims"].as_array().expect("claims").iter();
    claims.map(|claim| claim["paid"].as_str().expect("a sum").to_owned()).collect()
}

/// Art. 6:43 (2) BW: what is due goes before what is not; on 15 April the second is not due yet.
#[test]
fn a_payment_goes_to_what_is_due_first() {
    let claims = [("2026-02-01", "2026-04-30", "100.00"), ("2026-03-01", "2026-03-31", "100.00")];
    let case = several(&claims, json!([payment("2026-04-15", "150.00")]));
    // 100.00 and 15 days at 4 percent: 0.16.
    assert_eq!(paid(&case, "2026-04-15"), ["49.84", "100.16"]);
    let found = statement(&case, "2026-04-15");
    let lines = found["lines"].as_array().expect("lines");
    let parts = lines.iter().filter(|line| line["kind"] == "payment");
    for part in parts {
        assert_eq!(part["basis"][0]["article"], "6:43");
        assert!(
            part["explanation"].as_str().expect("a text").contains("part of a payment of €150.00")
        );
    }
}

/// Then to what is more onerous: a trade debt of a contract from 2002 bears more than an older one.
#[test]
fn a_payment_goes_to_the_more_onerous_claim_first() {
    let mut case = several(
        &[("2002-08-07", "2002-08-31", "100.00"), ("2002-08-08", "2002-08-31", "100.00")],
        json!([payment("2003-01-15", "50.00")]),
    );
    case["debtor"]["capacity"] = json!("business");
    // In January 2003 commercial interest is 9.85 percent, statutory interest 7.
    assert_eq!(paid(&case, "2003-01-31"), ["0.00", "50.00"]);
}

/// Then to the older; and to claims alike in all this in proportion.
#[test]
fn a_payment_goes_to_the_older_claim_or_in_proportion() {
    let older = [("2026-03-02", "2026-03-31", "100.00"), ("2026-03-01", "2026-03-31", "100.00")];
    let on_time = json!([payment("2026-03-31", "50.00")]);
    assert_eq!(paid(&several(&older, on_time.clone()), "2026-03-31"), ["0.00", "50.00"]);
    let alike = [("2026-03-01", "2026-03-31", "100.00"), ("2026-03-01", "2026-03-31", "200.00")];
    assert_eq!(paid(&several(&alike, on_time), "2026-03-31"), ["16.67", "33.33"]);
    let too_much = json!([payment("2026-03-31", "350.00")]);
    let found = statement(&several(&alike, too_much), "2026-03-31");
    assert_eq!(found["totals"]["overpaid"], "50.00");
    assert_eq!(found["totals"]["due"], "0.00");
}

/// The debtor's choice goes before all that (art. 6:43 (1) BW).
#[test]
fn the_debtor_may_choose_what_to_pay() {
    let claims = [("2026-03-01", "2026-03-31", "100.00"), ("2026-03-02", "2026-03-31", "100.00")];
    let mut chosen = payment("2026-03-31", "50.00");
    chosen["invoice"] = json!("1");
    assert_eq!(paid(&several(&claims, json!([chosen])), "2026-03-31"), ["0.00", "50.00"]);
}

/// What the chosen claim does not need goes on to the others; nothing is overpaid while they are open.
#[test]
fn the_rest_of_a_chosen_payment_goes_on() {
    let claims = [("2026-03-01", "2026-03-31", "100.00"), ("2026-03-02", "2026-03-31", "100.00")];
    let mut chosen = payment("2026-03-31", "150.00");
    chosen["invoice"] = json!("1");
    let found = statement(&several(&claims, json!([chosen])), "2026-03-31");
    assert_eq!(found["totals"]["due"], "50.00");
    assert_eq!(found["totals"]["overpaid"], "0.00");
    assert_eq!(found["claims"][1]["paid"], "100.00");
}

/// Money that does not reach a claim leaves no trace on it: a small debt keeps its parts of cents.
#[test]
fn payments_elsewhere_round_nothing_here() {
    let claims = [("2023-01-01", "2023-01-31", "10000.00"), ("2024-12-01", "2024-12-31", "20.00")];
    let daily: Vec<Value> =
        (1..=28).map(|day| payment(&format!("2025-02-{day:02}"), "1.00")).collect();
    let found = statement(&several(&claims, json!(daily)), "2025-12-31");
    // 20.00 at 6 percent for a year.
    assert_eq!(found["claims"][1]["interest"], "1.20");
}

/// Months of thirty days: the 31st adds nothing, and 1 March makes up for the rest of February.
#[test]
fn the_next_day_follows_the_day_count() {
    let case = with(
        consumer_case("100000.00", "2025-01-31", json!([])),
        "/conventions",
        json!({ "dayCount": "thirty360" }),
    );
    // 100,000.00 at 6 percent is 16.67 a day.
    assert_eq!(statement(&case, "2025-07-29")["totals"]["perDay"], "16.67");
    assert_eq!(statement(&case, "2025-07-30")["totals"]["perDay"], "0.00");
    assert_eq!(statement(&case, "2025-02-28")["totals"]["perDay"], "50.00");
}

/// A credit note took the whole invoice; the interest of before bears interest from its year's end.
#[test]
fn a_sum_that_will_grow_has_a_last_day() {
    let credit = json!({ "type": "creditNote", "on": "2024-12-31", "amount": "10000.00" });
    let case = consumer_case("10000.00", "2024-01-31", json!([credit]));
    let found = statement(&case, "2025-01-15");
    assert_eq!(found["totals"]["perDay"], "0.00");
    assert_eq!(found["totals"]["payBy"], "2025-01-31");
    let due = |day: &str| statement(&case, day)["totals"]["due"].clone();
    assert_eq!(due("2025-01-31"), found["totals"]["due"]);
    assert_ne!(due("2025-02-28"), found["totals"]["due"]);
}

/// The other reading may need a rate that is not published: then it is left out.
#[test]
fn conventions_are_compared_as_far_as_rates_are_known() {
    let case = consumer_case("1000.00", "2026-06-30", json!([]));
    let out = with(case, "/conventions", json!({ "asOfDay": "out" }));
    let case = read(&out).expect("a case");
    let compared = compare_conventions(&case, published_until("nl-consumer").next()).expect("sums");
    assert!(!compared.is_empty());
    assert!(compared.iter().all(|one| one.convention != "asOfDay"));
}

/// Art. 6:119 (3) BW and its like: how an agreed rate came about is said.
#[test]
fn an_agreed_rate_says_how_it_came_about() {
    let said = |terms: Value| {
        let case =
            with(consumer_case("1000.00", "2025-12-31", json!([])), "/terms/interest", terms);
        let line = statement(&case, "2026-06-30")["lines"][1].clone();
        (line["explanation"].as_str().expect("a text").to_owned(), line)
    };
    let (surcharge, line) = said(json!({ "surchargePercent": "2" }));
    assert!(
        surcharge.ends_with("The rate is the 4% of the law and 2 points that were agreed."),
        "{surcharge}"
    );
    assert_eq!(line["basis"][0]["article"], "6:119 (3)");
    assert!(line["source"].is_object());
    let (floor, line) = said(json!({ "surchargePercent": "2", "floorPercent": "9" }));
    assert!(floor.contains("lowest rate counts"), "{floor}");
    assert!(line["source"].is_null(), "no published row decided");
}

/// 10,000.00 over the leap year 2024 at 7 percent: 366 days over 365 are 701.92, over 366 are 700.00;
/// without the last day 700.00; twelve months of thirty days and the 31st: 700.00.
#[test]
fn what_the_conventions_are_worth_is_said_in_euros() {
    let case = read(&consumer_case("10000.00", "2023-12-31", json!([]))).expect("a case");
    let compared = compare_conventions(&case, crate::support::day("2024-12-31")).expect("sums");
    let said: Vec<_> = compared
        .iter()
        .map(|one| (one.convention, one.value, one.due.to_string(), one.difference.to_string()))
        .collect();
    let same = |convention, value| (convention, value, "10701.92".to_owned(), "0.00".to_owned());
    let less = |convention, value| (convention, value, "10700.00".to_owned(), "-1.92".to_owned());
    assert_eq!(
        said,
        [
            less("dayCount", "actualActual"),
            less("dayCount", "actual366"),
            less("dayCount", "thirty360"),
            same("rounding", "perLine"),
            // 182 days are 349.041, 184 days 352.877: each rounded down or up on its own.
            same("rounding", "perHalfYear"),
            less("asOfDay", "out"),
            same("compounding", "none"),
            same("imputation", "principalFirst"),
            same("fourteenDayTerm", "asCounted"),
        ]
    );
}
