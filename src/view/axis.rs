//! Days along, amounts up: where they lie in a picture, and the lines to read them by.

use super::picture::{Anchor, Ink, Picture, Point, Units, letters, units};
use crate::calendar::Day;
use crate::money::Amount;
use crate::text::Language;
use core::fmt::Write;

/// The months from one mark to the next, and how much room a mark needs.
const EVERY: [(u32, usize); 9] =
    [(1, 100), (2, 100), (3, 100), (6, 100), (12, 45), (24, 45), (60, 45), (120, 45), (600, 45)];

/// The part of a picture in which days lie along and amounts up.
pub(super) struct Plot {
    pub(super) left: Units,
    pub(super) right: Units,
    pub(super) top: Units,
    pub(super) bottom: Units,
    pub(super) first: Day,
    pub(super) last: Day,
    /// The amount at the top.
    pub(super) most: Amount,
}

/// The distance of the lines for amounts: 1, 2 or 5, with zeros.
fn step(most: Amount, lines: i64) -> Amount {
    let mut power: i64 = 100;
    loop {
        for times in [1, 2, 5] {
            let step = power.saturating_mul(times);
            if step.saturating_mul(lines) >= most.cents() || step == i64::MAX {
                return Amount::from_cents(step);
            }
        }
        power = power.saturating_mul(10);
    }
}

impl Plot {
    /// Room on the left for the amounts along the lines.
    pub(super) fn margin(most: Amount, language: Language) -> Units {
        let longest = language.whole_euros(most);
        units(7) * i64::try_from(letters(&longest)).unwrap_or_default() + units(10)
    }

    pub(super) fn x(&self, day: Day) -> Units {
        let span = self.last.days_since(self.first).max(1);
        self.left + (self.right - self.left).share(day.days_since(self.first), span)
    }

    pub(super) fn y(&self, amount: Amount) -> Units {
        let most = self.most.cents().max(1);
        self.bottom - (self.bottom - self.top).share(amount.cents(), most)
    }

    /// The lines to read amounts by, each with its amount where they begin on the left.
    pub(super) fn amounts(&self, picture: &mut Picture, labelled: bool, language: Language) {
        let step = step(self.most, 4);
        let mut amount = Amount::ZERO;
        while amount <= self.most {
            let y = self.y(amount);
            let ink = if amount == Amount::ZERO { Ink::Edge } else { Ink::Grid };
            picture.line(ink, (self.left, y), (self.right, y));
            if labelled {
                let place = (self.left - units(8), y + units(4));
                picture.text(Ink::Tick, place, Anchor::End, &language.whole_euros(amount));
            }
            match amount.plus(step) {
                Ok(next) => amount = next,
                Err(_) => break,
            }
        }
    }

    /// Years or months below the axis, no more than there is room for.
    pub(super) fn days(&self, picture: &mut Picture, language: Language) {
        let room = (self.right - self.left).whole();
        // A month with its year needs more room than a year.
        for (months, widest) in EVERY {
            let ticks = self.ticks(months);
            let span = room.checked_div(ticks.len().max(1)).unwrap_or_default();
            if span < widest && months < 600 {
                continue;
            }
            let half = units(i64::try_from(widest.div_euclid(2)).unwrap_or_default());
            for day in ticks {
                let x = self.x(day);
                picture.line(Ink::Edge, (x, self.bottom), (x, self.bottom + units(5)));
                if x - half >= units(0) && x + half <= picture.width {
                    let year = || day.year().to_string();
                    let text = if months < 12 { language.month(day) } else { year() };
                    let place = (x, self.bottom + units(19));
                    picture.text(Ink::Tick, place, Anchor::Middle, &text);
                }
            }
            return;
        }
    }

    /// The first days of every so many months, counted from a January.
    fn ticks(&self, months: u32) -> Vec<Day> {
        let years = i32::try_from(months.div_euclid(12).max(1)).unwrap_or(1);
        let year = self.first.year();
        let back = u32::try_from(year.rem_euclid(years)).unwrap_or_default();
        let mut day = self.first.start_of_year();
        for _ in 0..back {
            day = day.previous().start_of_year();
        }
        let mut ticks = Vec::new();
        while day <= self.last && day < Day::LAST {
            if day >= self.first {
                ticks.push(day);
            }
            day = day.plus_months_clamped(months);
        }
        ticks
    }

    /// The line of a day, with its name above.
    pub(super) fn day(&self, picture: &mut Picture, day: Day, language: Language) {
        let x = self.x(day);
        picture.line(Ink::Today, (x, self.top - units(6)), (x, self.bottom));
        let name = language.date(day);
        let half = units(4) * i64::try_from(letters(&name)).unwrap_or_default();
        let anchor = match (x - half < self.left, x + half > picture.width) {
            (true, _) => Anchor::Start,
            (_, true) => Anchor::End,
            _ => Anchor::Middle,
        };
        picture.text(Ink::Strong, (x, self.top - units(12)), anchor, &name);
    }
}

/// An outline in steps through places, each of which holds until the next, and the last until `end`.
pub(super) fn stairs(places: &[Point], end: Units) -> String {
    let mut path = String::new();
    for (at, (x, y)) in places.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = if at == 0 { write!(path, "M{x} {y}") } else { write!(path, "H{x}V{y}") };
    }
    let _ = write!(path, "H{end}");
    path
}

/// The area between two outlines in steps over the same days.
pub(super) fn layer(upper: &[Point], lower: &[Point], end: Units) -> String {
    let mut path = stairs(upper, end);
    for (x, y) in lower.iter().rev() {
        let _ = write!(path, "V{y}H{x}");
    }
    path.push('Z');
    path
}
