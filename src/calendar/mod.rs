//! Calendar days: reading, counting, and the rules by which terms end. It knows no country.

mod day;
mod holidays;

pub use day::{Day, DayError};
pub use holidays::{Holiday, HolidayRules, Moving};
