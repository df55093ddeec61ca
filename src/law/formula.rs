use crate::calendar::Day;
use crate::money::Rate;
use serde::Serialize;

/// How a rate follows from a reference rate, where the law says how. The rows of a table hold the
/// rates as published; a test derives them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Formula {
    /// The reference rate.
    pub series: Series,
    /// Which day's reference rate counts for a half year.
    pub pick: Pick,
    /// What is added, from which first day on.
    pub margins: &'static [Margin],
    /// How the sum is rounded.
    pub rounding: Rounding,
}

/// A reference rate that somebody else publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Series {
    /// The main refinancing operations of the European Central Bank.
    CentralBankRefinancing,
}

/// Which day's reference rate counts for a half year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Pick {
    /// That of the last operation before the first day.
    LastTenderBefore,
    /// That in force on the first day.
    FirstDay,
}

/// Points on top of the reference rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Margin {
    /// For days from this one on.
    pub from: Day,
    /// Percentage points.
    pub points: Rate,
}

/// How a rate is rounded once the margin is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Rounding {
    /// Not at all.
    None,
    /// Up to the next half point, unless it is one.
    UpToHalfPoint,
}

impl Formula {
    /// The rate that follows from a reference rate, for a stretch that starts on a day.
    #[must_use]
    pub fn rate(&self, reference: Rate, from: Day) -> Rate {
        let margin = self.margins.iter().rfind(|margin| margin.from <= from);
        let sum = margin.map_or(reference, |margin| reference.plus(margin.points));
        match self.rounding {
            Rounding::None => sum,
            Rounding::UpToHalfPoint => sum.up_to_multiple_of(Rate::literal("0.5")),
        }
    }
}
