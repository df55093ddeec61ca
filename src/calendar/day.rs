use crate::digits::Digits;
use chrono::{Datelike, Months, NaiveDate, Weekday};
use core::fmt;
use core::hash::{Hash, Hasher};
use serde::{Serialize, Serializer};

/// A day of the calendar: no time of day, no time zone. Written `YYYY-MM-DD`.
///
/// From 1 January 1900 to 31 December 2199; debts lie between. It is kept as a number, because far more
/// days are counted and compared than taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

/// Why a text is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayError {
    /// Not of the form `YYYY-MM-DD`.
    Malformed,
    /// Of that form, but the calendar has no such day: `2023-02-29`.
    NoSuchDay,
    /// A day before [`Day::FIRST`] or after [`Day::LAST`].
    OutOfRange,
}

impl Day {
    /// 1 January 1900.
    pub const FIRST: Self = Self::literal("1900-01-01");
    /// 31 December 2199.
    pub const LAST: Self = Self::literal("2199-12-31");

    /// Reads exactly `YYYY-MM-DD`: no spaces, no signs, no times.
    #[expect(clippy::as_conversions, reason = "From is not const; a digit always fits")]
    pub const fn parse(text: &str) -> Result<Self, DayError> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(DayError::Malformed);
        };
        let digits = [*y1, *y2, *y3, *y4, *m1, *m2, *d1, *d2];
        let mut number: u32 = 0;
        let mut rest: &[u8] = &digits;
        while let [digit, tail @ ..] = rest {
            rest = tail;
            if !digit.is_ascii_digit() {
                return Err(DayError::Malformed);
            }
            number = number.saturating_mul(10).saturating_add(digit.wrapping_sub(b'0') as u32);
        }
        let (year, month, day) = (
            number.div_euclid(10_000),
            number.div_euclid(100).rem_euclid(100),
            number.rem_euclid(100),
        );
        match NaiveDate::from_ymd_opt(year.cast_signed(), month, day) {
            None => Err(DayError::NoSuchDay),
            Some(_) if year < 1900 || year > 2199 => Err(DayError::OutOfRange),
            Some(date) => Ok(Self(date.to_epoch_days())),
        }
    }

    /// A day written in a table: a wrong one does not compile.
    #[expect(clippy::panic, reason = "only evaluated at compile time")]
    #[must_use]
    pub(crate) const fn literal(text: &str) -> Self {
        match Self::parse(text) {
            Ok(day) => day,
            Err(_) => panic!("no such day"),
        }
    }

    /// The day so many days after 1 January 1970, if it is one that is known here.
    #[must_use]
    pub fn from_epoch(days: i32) -> Option<Self> {
        Some(Self(days)).filter(|day| (Self::FIRST..=Self::LAST).contains(day))
    }

    /// How many days after 1 January 1970 it lies.
    #[must_use]
    pub const fn to_epoch(self) -> i32 {
        self.0
    }

    fn digits(self) -> Digits {
        let (year, month, day) = self.parts();
        let day = Digits::new().after_number(u64::from(day), 2).after('-');
        let month = day.after_number(u64::from(month), 2).after('-');
        month.after_number(u64::from(year), 4)
    }

    /// The year, the month from 1 to 12, and the day of the month.
    pub(crate) fn parts(self) -> (u32, u32, u32) {
        let date = self.date();
        (date.year().unsigned_abs(), date.month(), date.day())
    }

    /// The day in the calendar.
    fn date(self) -> NaiveDate {
        NaiveDate::from_epoch_days(self.0).unwrap_or_default()
    }

    /// Days from `earlier` to this day: zero for the same day, negative when it lies before.
    #[must_use]
    #[expect(clippy::as_conversions, reason = "From is not const; it widens")]
    pub const fn days_since(self, earlier: Self) -> i64 {
        (self.0 as i64).saturating_sub(earlier.0 as i64)
    }

    /// The day so many days later. It stops at [`Day::LAST`].
    #[must_use]
    #[inline]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.saturating_add_unsigned(days)).min(Self::LAST)
    }

    /// The day after. It stops at [`Day::LAST`].
    #[must_use]
    #[inline]
    pub fn next(self) -> Self {
        self.plus_days(1)
    }

    /// The day before. It stops at [`Day::FIRST`].
    #[must_use]
    #[inline]
    pub fn previous(self) -> Self {
        Self(self.0.saturating_sub(1)).max(Self::FIRST)
    }

    /// The same day so many years later; 29 February becomes 28 February in a common year. It
    /// stops at [`Day::LAST`].
    #[must_use]
    pub fn plus_years_clamped(self, years: u32) -> Self {
        let date = self.date();
        let year = date.year().saturating_add_unsigned(years);
        let moved = date.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 2, 28));
        moved.map_or(Self::LAST, |date| Self(date.to_epoch_days())).min(Self::LAST)
    }

    /// The same day so many months later, or the last of that month if it is shorter. It stops at
    /// [`Day::LAST`].
    #[must_use]
    pub fn plus_months_clamped(self, months: u32) -> Self {
        let moved = self.date().checked_add_months(Months::new(months));
        moved.map_or(Self::LAST, |date| Self(date.to_epoch_days())).min(Self::LAST)
    }

    /// The year, from 1900 to 2199.
    #[must_use]
    pub fn year(self) -> i32 {
        self.date().year()
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.date().month()
    }

    /// The day of the month, from 1 to 31.
    #[must_use]
    pub fn day_of_month(self) -> u32 {
        self.date().day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.date().weekday()
    }

    /// Does the year of this day have a 29 February?
    #[must_use]
    pub fn in_leap_year(self) -> bool {
        self.date().leap_year()
    }

    /// The 1 January of the year of this day.
    #[must_use]
    pub fn start_of_year(self) -> Self {
        Self::of(self.year(), 1, 1)
    }

    /// The last day before the next 1 January.
    #[must_use]
    pub fn end_of_year(self) -> Self {
        Self::of(self.year(), 12, 31)
    }

    /// The last day before the next 1 January or 1 July.
    #[must_use]
    pub fn end_of_half_year(self) -> Self {
        if self.month() < 7 { Self::of(self.year(), 6, 30) } else { self.end_of_year() }
    }

    /// The last day of the month.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        Self::of(self.year(), self.month(), 1).plus_months_clamped(1).previous()
    }

    /// The day so numbered; callers pass days that every year has.
    pub(crate) fn of(year: i32, month: u32, day: u32) -> Self {
        let date = NaiveDate::from_ymd_opt(year, month, day);
        date.map_or(Self::LAST, |date| Self(date.to_epoch_days()))
    }

    /// Days from `earlier` to this day when every month has thirty days (30E/360): the 31st counts
    /// as the 30th. Counting in two stretches gives the same as counting in one.
    #[must_use]
    pub fn thirty_day_months_since(self, earlier: Self) -> i64 {
        let position = |day: Self| {
            let months =
                i64::from(day.year()).saturating_mul(12).saturating_add(i64::from(day.month()));
            months.saturating_mul(30).saturating_add(i64::from(day.day_of_month().min(30)))
        };
        position(self).saturating_sub(position(earlier))
    }
}

impl Hash for Day {
    /// The days since the first of all, so that a fingerprint does not depend on the date library.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.days_since(Self::FIRST).hash(state);
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits().as_str())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.digits().as_str())
    }
}

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "not a day such as 2026-11-22",
            Self::NoSuchDay => "the calendar has no such day",
            Self::OutOfRange => "not between 1900 and 2199",
        })
    }
}

impl core::error::Error for DayError {}
