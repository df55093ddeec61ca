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

/// Easter Sunday by the table of golden numbers and epacts of Clavius, as Knuth has it in The Art of Computer Programming
/// (1.3.2, exercise 14): another way than the engine takes.
fn easter(year: i32) -> Day {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let (gregorian, moon) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let sunday = 5 * year / 4 - gregorian - 10;
    let epact = (11 * golden + 20 + moon - gregorian).rem_euclid(30);
    let late = epact == 24 || epact == 25 && golden > 11;
    let full = 44 - epact - i32::from(late);
    let full = if full < 21 { full + 30 } else { full };
    let in_march = full + 7 - (sunday + full) % 7;
    day(&format!("{year}-03-01")).plus_days(u32::try_from(in_march - 1).expect("a day"))
}

/// Algemene termijnenwet art. 3 (1): Good Friday, Easter Monday, Ascension Day and Whit Monday, in every year there is. The
/// earliest and the latest Easter, and those that the exceptions of the calendar move, are well known.
#[test]
fn holidays_follow_easter_in_every_year() {
    for known in
        ["1943-04-25", "1954-04-18", "1981-04-19", "2008-03-23", "2038-04-25", "2049-04-18"]
    {
        assert_eq!(easter(day(known).year()).to_string(), known);
    }
    for year in 1900..=2199 {
        let sunday = easter(year);
        let of_easter = [
            sunday.previous().previous(),
            sunday.next(),
            sunday.plus_days(39),
            sunday.plus_days(50),
        ];
        let from = day(&format!("{year}-03-01"));
        for found in (0..122).map(|days| from.plus_days(days)) {
            // King's Day, or Queen's Day, and Liberation Day; the others of the calendar fall outside these months.
            let text = found.to_string();
            let date = text.get(5..).expect("a date");
            let fixed = ("04-26"..="04-30").contains(&date) || date == "05-05";
            let decreed = (2015..=2030).contains(&year);
            if !fixed && !decreed {
                assert_eq!(dutch().holidays.include(found), of_easter.contains(&found), "{found}");
            }
            assert!(dutch().holidays.include(found) || !of_easter.contains(&found), "{found}");
        }
    }
}

/// The birthday of the monarch was kept on 30 April until 2013, and is kept on 27 April since; a day earlier on a Sunday.
#[test]
fn the_holiday_of_the_monarch_moved_in_2014() {
    for (held, free) in [
        ("1980-04-30", true),
        ("2013-04-30", true),
        ("2013-04-27", false),
        ("2014-04-30", false),
        ("2014-04-27", false), // A Sunday.
        ("2014-04-26", true),
        ("2015-04-27", true),
    ] {
        assert_eq!(dutch().holidays.include(day(held)), free, "{held}");
    }
}

#[test]
fn what_is_wrong_with_a_day_is_said() {
    for (text, said) in [
        ("15-03-2024", "such as 2026-11-22"),
        ("2023-02-29", "no such day"),
        ("2200-01-01", "between 1900 and 2199"),
    ] {
        let error = Day::parse(text).expect_err("no day").to_string();
        assert!(error.contains(said), "{error}");
    }
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
