//! The law as the oracle knows it: rates, holidays, the tariff of collection costs.
//!
//! Everything is read from the CSV files in `tests/data`, at run time, so that a slip in the
//! tables of the engine cannot repeat itself here.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use num_bigint::BigInt;
use num_rational::BigRational;

/// An exact number, mostly of cents.
pub type Fraction = BigRational;

/// `above / below`, exactly.
pub fn fraction(above: i64, below: i64) -> Fraction {
    Fraction::new(BigInt::from(above), BigInt::from(below))
}

/// The only way from an exact number of cents to whole cents: half up.
pub fn half_up(exact: &Fraction) -> i64 {
    let cents = (exact + fraction(1, 2)).floor().to_integer();
    i64::try_from(cents).expect("sums of money fit in 64 bits")
}

/// A sum of cents shared by weight: shares of the running sum, so that they add up to the cent.
pub fn shares(total: i64, weights: &[i64]) -> Vec<i64> {
    let all = weights.iter().sum::<i64>();
    let up_to = |count: usize| {
        half_up(&(fraction(total, 1) * fraction(weights[..count].iter().sum(), all)))
    };
    (0..weights.len()).map(|at| up_to(at + 1) - up_to(at)).collect()
}

/// A day of the calendar, written without ceremony.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day that exists")
}

/// Reads `2026-11-22`.
pub fn read_day(text: &str) -> NaiveDate {
    text.parse().expect("a day as YYYY-MM-DD")
}

/// Reads a decimal as a whole number of units of 10^-places: `("12.5", 2)` is 1250.
pub fn read_decimal(text: &str, places: usize) -> i128 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    assert!(part.len() <= places, "{text} has more than {places} decimals");
    format!("{whole}{part:0<places$}").parse().expect("a decimal number")
}

/// A rate in percent per year, as a whole number of 10^-12 percent, so that rates compare exactly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Percent(i128);

impl Percent {
    /// No surcharge, or no interest at all.
    pub const ZERO: Percent = Percent(0);

    /// Reads `10.40`.
    pub fn read(text: &str) -> Percent {
        Percent(read_decimal(text, 12))
    }

    /// An agreed surcharge on a statutory rate.
    pub fn plus(self, other: Percent) -> Percent {
        Percent(self.0 + other.0)
    }

    /// A rate agreed per month, over a year.
    pub fn of_twelve_months(self) -> Percent {
        Percent(12 * self.0)
    }

    /// The part of the base that a year costs: 4 percent is 4/100.
    pub fn of_one(self) -> Fraction {
        Fraction::new(BigInt::from(self.0), BigInt::from(10).pow(14))
    }
}

/// Which published table a statutory rate is read from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Table {
    /// Art. 6:119 and 6:120 (1) BW: set by decree.
    Consumer,
    /// Art. 6:119a, 6:119b and 6:120 (2) BW: ECB rate and 7 or 8 points.
    Commercial,
    /// Belgium, Act of 5 May 1865 art. 2: civil matters and consumers.
    BeCivil,
    /// Belgium, Act of 2 August 2002 art. 5: ECB rate and 7 points, contracts of before 16 March 2013.
    BeCommercialOld,
    /// Belgium, Act of 2 August 2002 art. 5: ECB rate and 8 points.
    BeCommercial,
}

/// What a table says about one day.
pub enum Published {
    /// The rate in force; provisional if the last row is carried on beyond what is published.
    Rate { percent: Percent, provisional: bool },
    /// The day lies before the first row.
    NotYet,
    /// The day lies after the last day for which rates are published.
    NoLonger,
}

/// The rate of one day.
pub fn statutory_rate(table: Table, on: NaiveDate, go_on: bool) -> Published {
    let Rates { rows, known_until } = match table {
        Table::Consumer => &files().consumer,
        Table::Commercial => &files().commercial,
        Table::BeCivil => &files().be_civil,
        Table::BeCommercialOld => &files().be_commercial_old,
        Table::BeCommercial => &files().be_commercial,
    };
    let beyond = on > *known_until;
    match rows.iter().rev().find(|(from, _)| *from <= on) {
        None => Published::NotYet,
        Some(_) if beyond && !go_on => Published::NoLonger,
        Some((_, percent)) => Published::Rate { percent: *percent, provisional: beyond },
    }
}

/// A year of interest: it runs from the first interest day, not from 1 January.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InterestYear {
    pub number: u32,
    /// The day before its first.
    pub after: NaiveDate,
    pub last: NaiveDate,
}

impl InterestYear {
    /// Always counted from the due date, so that 29 February comes back after three times 28.
    pub fn numbered(due: NaiveDate, number: u32) -> InterestYear {
        let end_of = |years| due + Months::new(12 * years);
        InterestYear { number, after: end_of(number - 1), last: end_of(number) }
    }

    /// The year in which a day after the due date falls.
    pub fn of(due: NaiveDate, on: NaiveDate) -> InterestYear {
        let mut year = InterestYear::numbered(due, 1);
        while on > year.last {
            year = InterestYear::numbered(due, year.number + 1);
        }
        year
    }

    pub fn has_29_february(self) -> bool {
        [self.after.year(), self.last.year()]
            .into_iter()
            .filter_map(|year| NaiveDate::from_ymd_opt(year, 2, 29))
            .any(|leap_day| self.after < leap_day && leap_day <= self.last)
    }
}

/// Besluit BIK art. 2: the tariff for a sum of principal, in cents.
pub fn tariff(sum: i64) -> i64 {
    // From and up to (euros), and how many thousandths of that slice are due.
    let slices = [
        (0, 2_500, 150),
        (2_500, 5_000, 100),
        (5_000, 10_000, 50),
        (10_000, 200_000, 10),
        (200_000, i64::MAX / 100, 5),
    ];
    let mut costs = fraction(0, 1);
    for (from, to, thousandths) in slices {
        let slice = sum.min(to * 100) - from * 100;
        if slice > 0 {
            costs += fraction(slice, 1) * fraction(thousandths, 1000);
        }
    }
    half_up(&costs).clamp(40 * 100, 6_775 * 100)
}

/// HR 2016:2704: without proof, a letter counts as delivered on the second day after posting,
/// Sundays, Mondays and holidays not counted.
pub fn presumed_receipt(sent: NaiveDate) -> NaiveDate {
    let counts =
        |on: NaiveDate| !matches!(on.weekday(), Weekday::Sun | Weekday::Mon) && !is_holiday(on);
    sent.iter_days().skip(1).filter(|on| counts(*on)).nth(1).expect("the calendar goes on")
}

/// Art. 6:96 (6) BW: the last of fourteen days that start the day after receipt. Art. 1 of the
/// Algemene termijnenwet moves it on from a Saturday, Sunday or holiday, if `extended`.
pub fn end_of_fourteen_days(received: NaiveDate, extended: bool) -> NaiveDate {
    let counted = received + Days::new(14);
    let free = |on: NaiveDate| is_weekend(on) || is_holiday(on);
    counted.iter_days().find(|on| !(extended && free(*on))).expect("the calendar goes on")
}

pub fn is_weekend(on: NaiveDate) -> bool {
    matches!(on.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The ten legal holidays of Belgium: art. 1 of the royal decree of 18 April 1974. The file is good
/// for 2002-2035.
pub fn is_belgian_holiday(on: NaiveDate) -> bool {
    files().be_holidays.contains(&on)
}

/// Art. 3 Algemene termijnenwet. The file is good for 2015-2030; other years have no holidays here.
pub fn is_holiday(on: NaiveDate) -> bool {
    files().holidays.contains(&on)
}

struct Files {
    consumer: Rates,
    commercial: Rates,
    holidays: BTreeSet<NaiveDate>,
    be_civil: Rates,
    be_commercial_old: Rates,
    be_commercial: Rates,
    be_holidays: BTreeSet<NaiveDate>,
}

/// First days and what holds from them on, ascending, and until when they are published.
struct Rates {
    rows: Vec<(NaiveDate, Percent)>,
    known_until: NaiveDate,
}

fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let since = day(2015, 3, 16);
        let old = |on: NaiveDate, scope: &str| {
            scope.starts_with("concluded_before") || scope == "all" && on < since
        };
        let new = |on: NaiveDate, scope: &str| {
            scope.starts_with("concluded_renewed") || scope == "all" && on >= since
        };
        let civil = ["civil", "civil_and_commercial", "civil_and_consumer"];
        Files {
            consumer: rates("nl-consumer", "nl_rates_consumer.csv", |_| true),
            commercial: rates("nl-commercial", "nl_rates_commercial.csv", |_| true),
            holidays: holidays("nl_holidays.csv"),
            be_civil: rates("be-civil", "be_rates_civil.csv", |row| civil.contains(&&row[4])),
            be_commercial_old: rates("be-commercial", "be_rates_commercial.csv", |row| {
                old(read_day(&row[0]), &row[4])
            }),
            be_commercial: rates("be-commercial", "be_rates_commercial.csv", |row| {
                new(read_day(&row[0]), &row[4])
            }),
            be_holidays: holidays("be_holidays.csv"),
        }
    })
}

fn rates(id: &str, file: &str, counts: impl Fn(&csv::StringRecord) -> bool) -> Rates {
    let all = rows(file);
    let counted = all.iter().filter(|row| counts(row));
    let rows: Vec<_> = counted.map(|row| (read_day(&row[0]), Percent::read(&row[1]))).collect();
    assert!(rows.is_sorted_by(|a, b| a.0 < b.0), "{file} must ascend by day");
    Rates { rows, known_until: published_until(id) }
}

/// Until when a table is published.
fn published_until(id: &str) -> NaiveDate {
    let published = rows("published.csv");
    read_day(&published.iter().find(|row| &row[0] == id).expect("a table")[1])
}

fn holidays(file: &str) -> BTreeSet<NaiveDate> {
    rows(file).iter().map(|row| read_day(&row[0])).collect()
}

fn rows(file: &str) -> Vec<csv::StringRecord> {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).expect("the data file is there");
    reader.records().map(|row| row.expect("the data file is sound CSV")).collect()
}
