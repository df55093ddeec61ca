//! Conventions against each other: what the law leaves open is worth no more than what it is about, and the comparison
//! says of each convention exactly what a case under it comes to.

use crate::random::{Question, belgian_questions, questions, runner};
use crate::support::{cents, day, read};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use vordering::{Day, compare_conventions, statement};

/// How many random cases there are of each country: `make differential` asks for more than the ordinary test run.
fn cases() -> u32 {
    if std::env::var("DIFFERENTIAL_CASES").is_ok() { 10_000 } else { 300 }
}

fn holds(property: impl Fn(&Question) -> Result<(), TestCaseError>) {
    let test = |question: Question| property(&question);
    runner(cases()).run(&questions(), test).unwrap_or_else(|error| panic!("{error}"));
    runner(cases())
        .run(&belgian_questions(), test)
        .unwrap_or_else(|error| panic!("Belgium: {error}"));
}

/// The statement, unless a rate is not known.
fn stated(case: &Value, as_of: Day) -> Option<Value> {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}\n{case:#}"));
    let found = statement(&case, as_of, vordering::Language::English).ok()?;
    Some(serde_json::to_value(found).expect("a value"))
}

fn under(case: &Value, convention: &str, value: &str) -> Value {
    let mut other = case.clone();
    if other.get("conventions").is_none() {
        other["conventions"] = json!({});
    }
    other["conventions"][convention] = json!(value);
    other
}

/// The statement under each value of a convention.
fn under_each<const N: usize>(
    case: &Value,
    convention: &str,
    values: [&str; N],
    as_of: Day,
) -> [Option<Value>; N] {
    values.map(|value| stated(&under(case, convention, value), as_of))
}

fn balance(statement: &Value) -> i64 {
    cents(&statement["totals"]["due"]) - cents(&statement["totals"]["overpaid"])
}

fn interest(statement: &Value) -> i64 {
    cents(&statement["totals"]["interest"])
}

/// One invoice that nothing was paid on, without interest on interest: what is left is days, rates and cents.
fn simple(question: &Question) -> Value {
    let mut case = under(&question.case, "compounding", "none");
    case["events"] = json!([]);
    case["invoices"].as_array_mut().expect("invoices").truncate(1);
    // Agreed interest may be said to bear interest, whatever the convention.
    if let Some(interest) = case.pointer_mut("/terms/interest").and_then(Value::as_object_mut) {
        interest.remove("compounding");
    }
    case
}

fn lines(statement: &Value) -> Vec<&Value> {
    let lines = statement["lines"].as_array().expect("lines").iter();
    lines.filter(|line| line["kind"] == "interest").collect()
}

fn count(lines: &[&Value]) -> i64 {
    i64::try_from(lines.len()).expect("few")
}

/// Each row is the case under that value; compared from there, the value of the case is a row that leads back.
#[test]
fn each_row_of_the_comparison_is_the_case_under_that_convention() {
    holds(|question| {
        let case = read(&question.case).expect("a case");
        let Some(own) = stated(&question.case, question.as_of) else { return Ok(()) };
        let rows = compare_conventions(&case, question.as_of).expect("what was stated");
        prop_assert!(rows.len() >= 8);
        for row in rows {
            let other = under(&question.case, row.convention, row.value);
            let found = stated(&other, question.as_of).expect("what was compared");
            prop_assert_eq!(balance(&found), row.due.cents(), "{:?}", row);
            prop_assert_eq!(balance(&found) - balance(&own), row.difference.cents());
            let back = compare_conventions(&read(&other).expect("a case"), question.as_of);
            let present = own["conventions"][row.convention].as_str().expect("a value");
            let back = back
                .expect("what was stated")
                .into_iter()
                .find(|back| back.convention == row.convention && back.value == present);
            prop_assert_eq!(back.map(|back| back.due.cents()), Some(balance(&own)), "{:?}", row);
        }
        Ok(())
    });
}

/// From and until when there is no 29 February in the year of any day that counts, be it of the calendar or of interest.
const WITHOUT_LEAP_YEARS: [(&str, &str); 3] =
    [("2017-01-01", "2019-02-28"), ("2021-01-01", "2023-02-28"), ("2025-01-01", "2027-02-28")];

#[test]
fn day_counts_are_the_same_where_no_leap_year_is_touched() {
    let compared = std::cell::Cell::new(0);
    holds(|question| {
        let case = simple(question);
        let counts = ["actual365", "actualActual", "actual366"];
        let found = under_each(&case, "dayCount", counts, question.as_of);
        let [Some(one), Some(two), Some(three)] = found else { return Ok(()) };
        let due = one["claims"][0]["dueOn"].as_str().map(day);
        let (Some(due), as_of) = (due, question.as_of) else { return Ok(()) };
        if WITHOUT_LEAP_YEARS.iter().any(|(from, to)| due >= day(from) && as_of <= day(to)) {
            prop_assert_eq!([interest(&two), interest(&three)], [interest(&one); 2]);
            compared.set(compared.get() + usize::from(interest(&one) > 0));
        }
        Ok(())
    });
    assert!(compared.get() > 20, "{} cases with interest", compared.get());
}

/// The divisor is 365 or 366: at most one part in 366 less, but for a cent of each stretch of days.
#[test]
fn a_leap_year_is_worth_one_part_in_366_at_most() {
    holds(|question| {
        let case = simple(question);
        let counts = ["actual365", "actualActual", "actual366"];
        let found = under_each(&case, "dayCount", counts, question.as_of);
        let [Some(longest), others @ ..] = found else { return Ok(()) };
        for other in others.into_iter().flatten() {
            let less = interest(&longest) - interest(&other);
            let cents = count(&lines(&other)).max(count(&lines(&longest)));
            prop_assert!(less >= -cents, "{less} less");
            prop_assert!(less * 366 <= interest(&longest) + 366 * cents, "{less} less");
        }
        Ok(())
    });
}

/// Months of thirty days: a stretch within a year is at most three days longer or shorter (30 days for the 28 of
/// February and the 31 of March, and the five days that 360 are less than 365), and one more for each leap year.
#[test]
fn months_of_thirty_days_are_worth_three_days_of_each_stretch_at_most() {
    holds(|question| {
        let case = simple(question);
        let counts = ["actual365", "thirty360"];
        let [Some(actual), Some(thirty)] = under_each(&case, "dayCount", counts, question.as_of)
        else {
            return Ok(());
        };
        let apart = (interest(&actual) - interest(&thirty)).abs();
        // Each line is rounded under both.
        let most = lines(&actual).into_iter().fold(Decimal::ZERO, |most, line| {
            let rate: Decimal =
                line["ratePercent"].as_str().expect("a rate").parse().expect("a number");
            let of_a_day = Decimal::from(cents(&line["base"])) * rate / Decimal::from(36_000);
            let days = 4 + line["days"].as_i64().expect("days") / 1_000;
            most + of_a_day * Decimal::from(days) + Decimal::ONE
        });
        prop_assert!(Decimal::from(apart) <= most, "{apart} cents, at most {most}");
        Ok(())
    });
}

/// Without the last day, a day has the interest of the day before it with the last day.
#[test]
fn the_last_day_out_is_the_day_before_with_the_last_day_in() {
    holds(|question| {
        let case = simple(question);
        let out = stated(&under(&case, "asOfDay", "out"), question.as_of);
        let before = stated(&under(&case, "asOfDay", "in"), question.as_of.previous());
        if let (Some(out), Some(before)) = (out, before) {
            prop_assert_eq!(interest(&out), interest(&before));
        }
        Ok(())
    });
}

/// Half a cent for each line that is rounded, and one for the sum.
#[test]
fn rounding_each_line_is_worth_half_a_cent_of_each() {
    holds(|question| {
        let case = simple(question);
        let roundings = ["once", "perLine", "perHalfYear"];
        let found = under_each(&case, "rounding", roundings, question.as_of);
        let [Some(once), others @ ..] = found else { return Ok(()) };
        for other in others.into_iter().flatten() {
            let apart = (interest(&once) - interest(&other)).abs();
            prop_assert!(2 * apart <= count(&lines(&other)) + 1, "{apart} cents apart");
        }
        Ok(())
    });
}

/// Interest that bears interest is never less, and paying the invoice first never costs more, whatever was paid.
#[test]
fn the_debtors_conventions_never_cost_more() {
    holds(|question| {
        let mut case = question.case.clone();
        case["invoices"].as_array_mut().expect("invoices").truncate(1);
        let events = case["events"].as_array_mut().expect("events");
        events.retain(|event| event["type"] == "payment");
        for event in events {
            event.as_object_mut().expect("an event").remove("invoice");
        }
        let case = under(&case, "rounding", "once");
        for (convention, more, less) in
            [("compounding", "yearly", "none"), ("imputation", "statutory", "principalFirst")]
        {
            let [Some(more), Some(less)] =
                under_each(&case, convention, [more, less], question.as_of)
            else {
                continue;
            };
            prop_assert!(balance(&less) <= balance(&more), "{convention}");
        }
        Ok(())
    });
}
