//! Amounts, rates and exact sums.

use crate::oracle::law::{fraction, half_up};
use rust_decimal::{Decimal, RoundingStrategy};
use vordering::money::{
    Amount, AmountError, Exact, Rate, Weight, YearLength, least_part, whole_percent_up,
};

#[test]
fn an_amount_is_read_strictly_and_printed_back() {
    for (text, cents) in [
        ("0", 0),
        ("1250", 125_000),
        ("1250.5", 125_050),
        ("0.01", 1),
        ("-40.00", -4_000),
        ("007", 700),
    ] {
        assert_eq!(Amount::parse(text), Ok(Amount::from_cents(cents)), "{text}");
    }
    let malformed = [
        "", "-", ".", ".5", "5.", "1.234", "1,5", "1e3", "1_250", " 1", "1 ", "+1", "--1", "1.2.3",
        "NaN", "Infinity", "0x10", "٣", "€5", "1-",
    ];
    for text in malformed {
        assert_eq!(Amount::parse(text), Err(AmountError::Malformed), "{text:?}");
    }
    assert_eq!(Amount::parse("1000000000000.00"), Ok(Amount::LIMIT));
    for text in ["1000000000000.01", "79228162514264337593543950335", &"9".repeat(400)] {
        assert_eq!(Amount::parse(text), Err(AmountError::TooLarge), "{text:?}");
    }
    for cents in [-100_001, -100, -99, -1, 0, 1, 9, 10, 99, 100, 12_345_678_901] {
        let amount = Amount::from_cents(cents);
        assert_eq!(Amount::parse(&amount.to_string()), Ok(amount));
        assert_eq!(amount.to_decimal().to_string(), amount.to_string());
    }
}

#[test]
fn a_rate_is_read_strictly_and_printed_as_in_the_gazette() {
    for text in ["0", "4", "10.40", "0.5", "12.5", "8.125", "0.0001", "1000", "1000.0000"] {
        let rate = Rate::parse(text).expect("a rate");
        assert_eq!(rate.to_string(), text);
        assert_eq!(rate.to_decimal(), text.parse::<Decimal>().expect("a decimal"));
        assert_eq!(rate.to_decimal().to_string(), text);
    }
    for text in [
        "",
        ".",
        ".5",
        "5.",
        "-1",
        "+1",
        "1.00001",
        "1e2",
        "1000.0001",
        "99999999999",
        "1,5",
        "4 %",
    ] {
        assert_eq!(Rate::parse(text), None, "{text:?}");
    }
}

/// The decimal library as second opinion: one line of interest on a whole number of cents.
#[test]
fn a_line_of_interest_equals_decimal_arithmetic() {
    let mut halves = 0;
    for cents in [1, 99, 12_345, 99_999_999, 100_000_000_000_000] {
        for percent in ["0", "0.01", "4", "10.40", "12.5", "8.125"] {
            for days in [0, 1, 73, 146, 182, 365, 366, 7_300] {
                for year in [YearLength::Days365, YearLength::Days366, YearLength::Days360] {
                    let rate = Rate::parse(percent).expect("a rate");
                    let found = Exact::of(Amount::from_cents(cents))
                        .interest(Weight::of(rate, days, year))
                        .and_then(Exact::round_half_up)
                        .expect("a sum");
                    let numerator = Decimal::from(cents) * rate.to_decimal() * Decimal::from(days);
                    let exact = numerator / (Decimal::from(year.days()) * Decimal::from(100));
                    halves += u32::from(exact.fract() == Decimal::new(5, 1));
                    let expected =
                        exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
                    assert_eq!(
                        Decimal::from(found.cents()),
                        expected,
                        "{cents} {percent} {days} {year:?}"
                    );
                }
            }
        }
    }
    assert!(halves > 0, "some of these must be exact halves");
}

/// 12.50 at 6 percent for two years of 365 days is 14.045 exactly: half a cent, reached over a
/// capitalisation, goes up.
#[test]
fn an_exact_half_after_compounding_rounds_up() {
    let year = Weight::of(Rate::parse("6").expect("a rate"), 365, YearLength::Days365);
    let mut sum = Exact::of(Amount::from_cents(1_250));
    for _ in 0..2 {
        sum = sum.plus(sum.interest(year).expect("interest")).expect("a sum");
    }
    assert_eq!(sum.round_half_up(), Ok(Amount::from_cents(1_405)));
}

/// Thirds that add up to a half: 73 days of a year are a fifth, but 1 day is not; cut into days,
/// the parts still add up to the half cent of the whole.
#[test]
fn a_half_cut_into_days_is_still_a_half() {
    let rate = Rate::parse("5").expect("a rate");
    let base = Exact::of(Amount::from_cents(50));
    let day = base.interest(Weight::of(rate, 1, YearLength::Days365)).expect("interest");
    let sum = (0..73).try_fold(Exact::ZERO, |sum, _| sum.plus(day)).expect("a sum");
    assert_eq!(sum.round_half_up(), Ok(Amount::from_cents(1)));
}

/// accrued(a, b) + accrued(b, c) = accrued(a, c), before anything is rounded.
#[test]
fn interest_of_two_stretches_is_that_of_one() {
    let base = Exact::of(Amount::from_cents(123_457));
    for percent in ["4", "10.40", "8.125", "0.0001"] {
        for year in [YearLength::Days365, YearLength::Days366, YearLength::Days360] {
            let over = |days| Weight::of(Rate::parse(percent).expect("a rate"), days, year);
            for cut in [0, 1, 59, 181, 364] {
                let parts = base
                    .interest(over(cut))
                    .and_then(|sum| sum.plus(base.interest(over(365 - cut))?));
                assert_eq!(parts, base.interest(over(365)), "{percent} {year:?} {cut}");
            }
        }
    }
}

/// 50 cents bear 50/73 of a cent at 5 % in 100 days, and that bears half a cent in 5,329 days, cut anywhere: no part of it is
/// a whole number of the smallest parts, and it goes up all the same. At 15 % it is one and a half.
#[test]
fn a_half_of_parts_that_were_cut_off_goes_up() {
    let over = |rate: &str, days| {
        Weight::of(Rate::parse(rate).expect("a rate"), days, YearLength::Days365)
    };
    let base = Exact::of(Amount::from_cents(50)).interest(over("5", 100)).expect("interest");
    for (rate, cents) in [("5", 1), ("15", 2)] {
        for cut in [1, 100, 2_000, 2_664, 5_328] {
            let sum = base
                .interest(over(rate, cut))
                .and_then(|sum| sum.plus(base.interest(over(rate, 5_329 - cut))?));
            assert_eq!(
                sum.and_then(Exact::round_half_up),
                Ok(Amount::from_cents(cents)),
                "{rate} {cut}"
            );
        }
    }
}

/// What is below a half by the smallest part, with nothing cut off, does not go up. Half a cent bears half the parts of a
/// weight, and these two weights come to two parts less than a cent has: 1,603,079,999,998.
#[test]
fn what_is_just_below_a_half_stays_below() {
    let step = Rate::parse("0.0001").expect("a rate");
    let days = |days, year| Weight::of(step, days, year);
    let half = Exact::of(Amount::from_cents(50))
        .interest(Weight::of(Rate::parse("1").expect("a rate"), 365, YearLength::Days365))
        .expect("half a cent");
    let most = days(182_999_939, YearLength::Days365)
        .plus(days(51, YearLength::Days366))
        .and_then(|sum| sum.plus(days(10, YearLength::Days360)))
        .expect("a weight");
    let interest = |extra: i64| {
        let first = half.interest(days(182_000_000, YearLength::Days365));
        let second = most.plus(days(extra, YearLength::Days365)).and_then(|all| half.interest(all));
        first.and_then(|first| first.plus(second?)).and_then(Exact::round_half_up)
    };
    assert_eq!(interest(0), Ok(Amount::ZERO));
    assert_eq!(interest(1), Ok(Amount::from_cents(1)));
}

/// Interest on interest in exact fractions: of sums and times that the engine multiplies in 64 bits, and of larger ones.
#[test]
fn interest_on_interest_equals_fractions() {
    const TIMES: i64 = 997;
    let rates = ["0.0001", "2", "4.37", "10.40", "99.9999", "1000"];
    let stretches = [1_i64, 31, 59, 364, 365, 3_650, 36_500];
    let mut small = 0;
    for cents in [1, 7, 333, 123_457, 99_999_999] {
        for (first, second) in rates.iter().flat_map(|one| rates.iter().map(move |two| (one, two)))
        {
            for (days, more) in
                stretches.iter().flat_map(|one| stretches.iter().map(move |two| (*one, *two)))
            {
                let over = |rate: &str, days| {
                    Weight::of(Rate::parse(rate).expect("a rate"), days, YearLength::Days365)
                };
                // Many times over, so that a part of a cent that is lost becomes a cent.
                let found = Exact::of(Amount::from_cents(cents))
                    .interest(over(first, days))
                    .and_then(|sum| sum.interest(over(second, more)))
                    .and_then(|sum| (1..TIMES).try_fold(sum, |all, _| all.plus(sum)))
                    .and_then(Exact::round_half_up)
                    .expect("a sum");
                let times = |rate: &str, days: i64| {
                    let steps =
                        Rate::parse(rate).expect("a rate").to_decimal() * Decimal::from(10_000);
                    let steps = i64::try_from(steps).expect("whole steps");
                    fraction(steps, 1_000_000) * fraction(days, 365)
                };
                let exact = fraction(cents, 1)
                    * times(first, days)
                    * times(second, more)
                    * fraction(TIMES, 1);
                assert_eq!(
                    found.cents(),
                    half_up(&exact),
                    "{cents} {first} {days} {second} {more}"
                );
                small += u32::from(exact < fraction(1_000, 1) && exact > fraction(1, 1));
            }
        }
    }
    assert!(small > 500, "{small} of some cents");
}

#[test]
fn sums_that_cannot_be_stated_are_an_error() {
    let huge = Exact::of(Amount::from_cents(i64::MAX));
    let century = Weight::of(Rate::parse("1000").expect("a rate"), 36_500, YearLength::Days365);
    assert!(huge.interest(century).and_then(Exact::round_half_up).is_err());
    assert!(Amount::from_cents(i64::MAX).plus(Amount::from_cents(1)).is_err());
}

/// What the engine cannot hold it says, rather than holding something else.
#[test]
fn what_is_too_large_is_said() {
    let error = Amount::from_cents(i64::MAX).plus(Amount::from_cents(1)).expect_err("too large");
    assert!(error.to_string().contains("beyond what can be stated"), "{error}");
    for (text, said) in [("12,50", "such as 1250.00"), ("1000000000000.01", "a trillion")] {
        let error = Amount::parse(text).expect_err("no amount");
        assert!(error.to_string().contains(said), "{error}");
    }
}

/// The least term that pays a sum in so many, and the chance of winning that it takes, are never too low.
#[test]
fn parts_and_percentages_are_rounded_up() {
    let cents = Amount::from_cents;
    for (sum, parts, part) in [(900, 3, 300), (901, 3, 301), (902, 3, 301), (1, 3, 1), (0, 3, 1)] {
        assert_eq!(least_part(cents(sum), parts), cents(part), "{sum} in {parts}");
    }
    for (part, whole, percent) in
        [(50, 100, Some(50)), (501, 1_000, Some(51)), (0, 100, Some(0)), (1, 0, None)]
    {
        assert_eq!(whole_percent_up(cents(part), cents(whole)), percent, "{part} of {whole}");
    }
}
