use super::{Basis, Confidence};
use crate::calendar::Day;
use crate::money::Amount;

/// A figure in force from a day on, with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Dated<T> {
    /// First day of the figure.
    pub from: Day,
    /// Last day for which the source speaks.
    pub known_until: Day,
    /// The figure, or the table.
    pub figure: T,
    /// The article, where a source names one.
    pub basis: Option<Basis>,
    /// Where it was found.
    pub source: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What counts for sums up to a bound, beginning above the bound of the band before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Band<T> {
    /// The largest sum of the band; none for a last band without end.
    pub up_to: Option<Amount>,
    /// What counts for it.
    pub figure: T,
}

impl<T> Dated<T> {
    /// The row of a day, else the last one before it; none before the first.
    #[must_use]
    pub fn latest(rows: &[Self], day: Day) -> Option<&Self> {
        rows.iter().rfind(|row| row.from <= day)
    }

    /// The row whose source speaks for a day.
    #[must_use]
    pub fn known(rows: &[Self], day: Day) -> Option<&Self> {
        Self::latest(rows, day).filter(|row| day <= row.known_until)
    }
}

impl<T: Copy> Dated<T> {
    /// The same row, with the article that its source names.
    pub(super) const fn under(self, basis: Basis) -> Self {
        Self { basis: Some(basis), ..self }
    }
}

impl<T> Band<T> {
    /// What counts for a sum; none above the last bound.
    #[must_use]
    pub fn of(bands: &[Self], sum: Amount) -> Option<&T> {
        let holds = |band: &&Self| band.up_to.is_none_or(|bound| sum <= bound);
        bands.iter().find(holds).map(|band| &band.figure)
    }
}

/// A row as written in a table; a wrong day does not compile.
pub(super) const fn dated<T: Copy>(
    from: &'static str,
    known_until: &'static str,
    figure: T,
    source: &'static str,
    confidence: Confidence,
) -> Dated<T> {
    assert!(!source.is_empty(), "every row names its source");
    let (from, known_until) = (Day::literal(from), Day::literal(known_until));
    assert!(known_until.days_since(from) > 0, "a row is known beyond its first day");
    Dated { from, known_until, figure, basis: None, source, confidence }
}

/// A table; rows that overlap or do not ascend do not compile.
pub(super) const fn ascending<T>(rows: &'static [Dated<T>]) -> &'static [Dated<T>] {
    let mut rest = rows;
    while let [row, tail @ ..] = rest {
        if let [next, ..] = tail {
            assert!(next.from.days_since(row.known_until) > 0, "rows must ascend by day");
        }
        rest = tail;
    }
    rows
}

/// A band up to so many euros.
pub(super) const fn up_to<T: Copy>(bound: i64, figure: T) -> Band<T> {
    Band { up_to: Some(Amount::euros(bound)), figure }
}

/// The last band, if it has no end.
pub(super) const fn above<T: Copy>(figure: T) -> Band<T> {
    Band { up_to: None, figure }
}
