//! Days, terms and holidays.

use crate::support::{day, table};
use std::collections::BTreeSet;
use vordering::Day;
use vordering::calendar::DayError;
use vordering::case::Jurisdiction;
use vordering::law::Law;

fn dutch() -> &'static Law {
    Law::of(Jurisdiction::Netherlands)
}

#[test]
fn a_day_is_read_strictly_and_printed_back() {
    let mut at = day("1990-01-01");
    let mut count = 0;
    while at < day("2041-01-01") {
        assert_eq!(Day::parse(&at.to_string()), Ok(at));
        assert_eq!(at.next().days_since(at), 1);
        assert_eq!(at.next().previous(), at);
        at = at.next();
        count += 1;
    }
    // 51 years, 13 of them leap years: 1992 to 2040.
    assert_eq!(count, 51 * 365 + 13);
}

#[test]
fn what_is_no_day_is_not_taken_for_one() {
    let malformed = [
        "",
        "2024-3-15",
        " 2024-03-15",
        "2024-03-15 ",
        "+2024-03-15",
        "2024 - 03 - 15",
        "2024/03/15",
        "15-03-2024",
        "2024-03-15T00:00:00Z",
        "20240315",
        "２０２４-03-15",
    ];
    for text in malformed {
        assert_eq!(Day::parse(text), Err(DayError::Malformed), "{text:?}");
    }
    for text in ["2023-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-01-00", "1900-02-29"]
    {
        assert_eq!(Day::parse(text), Err(DayError::NoSuchDay), "{text:?}");
    }
    for text in ["1899-12-31", "2200-01-01", "0001-01-01", "9999-12-31"] {
        assert_eq!(Day::parse(text), Err(DayError::OutOfRange), "{text:?}");
    }
}

/// HR 15 September 2017, ECLI:NL:HR:2017:2225: the same day number, else the last of the month.
#[test]
fn years_are_counted_from_the_original_day() {
    let leap = day("2024-02-29");
    assert_eq!(leap.plus_years_clamped(1), day("2025-02-28"));
    assert_eq!(leap.plus_years_clamped(4), day("2028-02-29"));
    assert_eq!(day("2023-02-28").plus_years_clamped(1), day("2024-02-28"));
}

#[test]
fn thirty_day_months_telescope() {
    let (start, end) = (day("2024-01-31"), day("2025-03-01"));
    let whole = end.thirty_day_months_since(start);
    assert_eq!(whole, 391);
    let mut at = start;
    while at < end {
        assert_eq!(at.thirty_day_months_since(start) + end.thirty_day_months_since(at), whole);
        at = at.next();
    }
}

/// The days from one up to, not including, another that a law takes for holidays.
fn holidays(law: &Law, from: &str, until: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut at = day(from);
    while at < day(until) {
        if law.holidays.include(at) {
            found.insert(at.to_string());
        }
        at = at.next();
    }
    found
}

fn collected(file: &str) -> BTreeSet<String> {
    table(file).iter().map(|row| row["date"].clone()).collect()
}

/// Algemene termijnenwet art. 3, with the decrees under art. 3 (3): `nl_holidays.csv`.
#[test]
fn holidays_equal_the_table_of_2015_to_2030() {
    assert_eq!(holidays(dutch(), "2015-01-01", "2031-01-01"), collected("nl_holidays.csv"));
}

/// The ten legal holidays of Belgium, every day of 34 years: `be_holidays.csv`. In 2008 Ascension
/// Day was 1 May.
#[test]
fn belgian_holidays_equal_the_table_of_2002_to_2035() {
    let found = holidays(Law::of(Jurisdiction::Belgium), "2002-01-01", "2036-01-01");
    assert_eq!(found, collected("be_holidays.csv"));
    assert_eq!(found.len(), 34 * 10 - 1);
}

/// Published examples D01, D02 and D04 of `nl_examples.csv`: the last day, and when it ends.
#[test]
fn a_term_that_ends_on_a_free_day_is_extended() {
    for (last, end) in
        [("2016-05-29", "2016-05-30"), ("2018-03-30", "2018-04-03"), ("2026-06-13", "2026-06-15")]
    {
        assert_eq!(dutch().extended(day(last)), day(end), "{last}");
    }
    assert_eq!(dutch().extended(day("2026-11-20")), day("2026-11-20"));
}

/// Example D05: posted on Friday, delivered on Tuesday (no post on Sunday and Monday).
#[test]
fn a_letter_is_delivered_on_the_second_day_of_post() {
    for (posted, delivered) in [
        ("2026-03-06", "2026-03-10"),
        ("2026-03-03", "2026-03-05"),
        // Over Christmas: Friday the 25th and Saturday the 26th are holidays.
        ("2026-12-23", "2026-12-29"),
    ] {
        let post = &dutch().letter_costs.as_ref().expect("a letter").demand.post;
        assert_eq!(dutch().delivered(day(posted), post), day(delivered), "{posted}");
    }
}
