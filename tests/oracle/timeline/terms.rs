//! When the term of a letter is over: counted on the fingers, one day after the other.

use chrono::{Datelike, Months, NaiveDate, Weekday};

use super::super::law::{is_belgian_holiday, is_holiday, is_weekend};

/// Netherlands: is this no day on which a term of an act can end? Art. 1 Algemene termijnenwet.
pub fn is_free(on: NaiveDate) -> bool {
    is_weekend(on) || is_holiday(on)
}

pub fn is_belgian_free(on: NaiveDate) -> bool {
    is_weekend(on) || is_belgian_holiday(on)
}

/// The last of so many days that start the day after receipt: fourteen by art. 6:96 (6) BW.
pub fn last_of_letter(received: NaiveDate, days: u64, extended: bool) -> NaiveDate {
    let mut counted = 0;
    for on in received.iter_days().skip(1) {
        counted += 1;
        if counted >= days && !(extended && is_free(on)) {
            return on;
        }
    }
    panic!("the calendar goes on")
}

/// Some days more than the law asks: they follow on its last day.
pub fn extended(last: NaiveDate, more: u64, moved: bool, free: fn(NaiveDate) -> bool) -> NaiveDate {
    let mut days = last.iter_days().skip(usize::try_from(more).expect("few days"));
    days.find(|on| !(moved && free(*on))).expect("the calendar goes on")
}

/// Art. 53 Ger.W.: months from a day, the last of them not on a Saturday, Sunday or holiday.
pub fn months_later(from: NaiveDate, months: u32) -> NaiveDate {
    extended(from + Months::new(months), 0, true, is_belgian_free)
}

/// Art. 439 Rv: the last of the two days of the order to pay.
pub fn last_of_order(served: NaiveDate) -> NaiveDate {
    last_of_letter(served, 2, true)
}

/// How a waiting term of art. XIX.2 or XIX.9 of the Belgian Code of Economic Law is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waiting {
    pub electronic: bool,
    /// The reading that gives the debtor most time.
    pub latest: bool,
    pub days: u64,
}

impl Waiting {
    /// The last day of the term.
    pub fn last(self, sent: NaiveDate) -> NaiveDate {
        let free = is_belgian_free;
        // Art. I.1, 9°: a Saturday is a working day.
        let works = |on: NaiveDate| {
            if self.latest {
                !free(on)
            } else {
                on.weekday() != Weekday::Sun && !is_belgian_holiday(on)
            }
        };
        let (mut working_days, mut counted) = (0, 0);
        for on in sent.iter_days().skip(1) {
            if self.electronic || working_days == 3 {
                counted += 1;
            } else if works(on) {
                working_days += 1;
                // The third is the first of the term itself, but not in the latest reading.
                if working_days == 3 && !self.latest {
                    counted = 1;
                }
            }
            if counted >= self.days && !(self.latest && free(on)) {
                return on;
            }
        }
        panic!("the calendar goes on")
    }
}
