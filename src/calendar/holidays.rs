use super::Day;
use chrono::Weekday;

/// The holidays of a country, as rules and, where they follow none, as days.
#[derive(Debug, Hash)]
pub struct HolidayRules {
    /// The rules.
    pub rules: &'static [Holiday],
    /// Days that an authority put on a par with a holiday, each by its own decision.
    pub equated: &'static [Day],
}

/// One rule for one holiday a year.
#[derive(Debug, Hash)]
pub struct Holiday {
    /// Its name in the law.
    pub name: &'static str,
    /// When it falls.
    pub on: Moving,
    /// First year in which it counts.
    pub from_year: i32,
    /// Last year in which it counts.
    pub until_year: i32,
}

/// How the day of a holiday is found.
#[derive(Debug, Hash)]
pub enum Moving {
    /// The same day of the same month each year.
    Fixed(u32, u32),
    /// The same day of the same month, or the day before when that is a Sunday.
    FixedNotSunday(u32, u32),
    /// So many days after Easter Sunday; negative before.
    Easter(i64),
}

impl HolidayRules {
    /// Is this day a holiday, or put on a par with one?
    #[must_use]
    pub fn include(&self, day: Day) -> bool {
        self.equated.contains(&day) || self.rules.iter().any(|holiday| holiday.is_on(day))
    }
}

impl Holiday {
    fn is_on(&self, day: Day) -> bool {
        let year = day.year();
        if year < self.from_year || year > self.until_year {
            return false;
        }
        match self.on {
            Moving::Fixed(month, date) => Day::of(year, month, date) == day,
            Moving::FixedNotSunday(month, date) => {
                let usual = Day::of(year, month, date);
                let moved = if usual.weekday() == Weekday::Sun { usual.previous() } else { usual };
                moved == day
            }
            Moving::Easter(days) => day.days_since(easter_sunday(year)) == days,
        }
    }
}

/// Easter Sunday of a year of the Gregorian calendar, by the computus that Butcher's
/// Ecclesiastical Calendar printed in 1876; it holds for every such year.
#[expect(clippy::arithmetic_side_effects, reason = "years lie between 1900 and 2199")]
fn easter_sunday(year: i32) -> Day {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let moon_drift = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * golden + century - century / 4 - moon_drift + 15) % 30;
    let to_sunday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - full_moon - of_century % 4) % 7;
    let late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    let days = full_moon + to_sunday - 7 * late;
    // `days` after 22 March, the earliest Easter.
    Day::of(year, 3, 22).plus_days(u32::try_from(days).unwrap_or_default())
}
