use super::Formula;
use crate::calendar::Day;
use crate::money::Rate;
use serde::Serialize;

/// A published table of rates, each in force until the next.
#[derive(Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Schedule {
    /// A name for receipts and sources: `nl-consumer`.
    pub id: &'static str,
    /// The rows, oldest first.
    pub rows: &'static [Row],
    /// The last day for which the publisher has spoken.
    pub known_until: Day,
    /// How the rates follow from another rate, if they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula: Option<Formula>,
}

/// A table of rates and the day on which it takes over from the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tenure {
    /// The first day that is read from this table.
    pub from: Day,
    /// The table.
    pub table: &'static Schedule,
}

/// One rate, from a day on.
#[derive(Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Row {
    /// First day of the rate.
    pub from: Day,
    /// The rate, as printed.
    #[serde(rename = "ratePercent")]
    pub rate: Rate,
    /// The decision or rule that set it.
    pub instrument: &'static str,
    /// How sure the figure is.
    pub confidence: Confidence,
}

/// How sure a figure is, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Confidence {
    /// The official text was seen.
    Official,
    /// Two or more independent sources agree.
    Several,
    /// One source.
    Single,
    /// Worked out by the published rule; not seen in print.
    Computed,
    /// Found where it may be old or careless: an order of magnitude.
    Weak,
}

/// A stretch of days with one rate from one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The table.
    pub table: &'static Schedule,
    /// The row in force on the first day.
    pub row: &'static Row,
    /// The last day of the stretch.
    pub until: Day,
    /// Is it a guess, because the table ends before?
    pub provisional: bool,
}

/// A day for which the tables have no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// The tables begin on this later day.
    Before(Day),
    /// The tables end on this earlier day.
    After(Day),
}

/// The rate of a day, and how long it lasts; rows that repeat a rate are one stretch.
///
/// After the end of the last table the last rate goes on only if `provisional` asks for it.
pub fn rate_on(tables: &[Tenure], day: Day, provisional: bool) -> Result<Piece, Unknown> {
    let begun = tables.partition_point(|tenure| tenure.from <= day);
    let (past, coming) = tables.split_at_checked(begun).unwrap_or((tables, &[]));
    let Some(Tenure { table, .. }) = past.last().copied() else {
        return Err(Unknown::Before(coming.first().map_or(Day::LAST, |tenure| tenure.from)));
    };
    let successor = coming.first().map(|tenure| tenure.from);
    let begun = table.rows.partition_point(|row| row.from <= day);
    let (past, coming) = table.rows.split_at_checked(begun).unwrap_or((table.rows, &[]));
    let Some(row) = past.last() else {
        return Err(Unknown::Before(coming.first().map_or(Day::LAST, |row| row.from)));
    };
    let change = coming.iter().find(|next| next.rate != row.rate).map(|next| next.from);
    let until = [change, successor].into_iter().flatten().min().map_or(Day::LAST, Day::previous);
    if successor.is_some() || day <= table.known_until {
        let known = if successor.is_some() { until } else { until.min(table.known_until) };
        Ok(Piece { table, row, until: known, provisional: false })
    } else if provisional {
        Ok(Piece { table, row, until, provisional: true })
    } else {
        Err(Unknown::After(table.known_until))
    }
}

impl Schedule {
    /// Do all rows in force between two days rest on more than one source?
    #[must_use]
    pub fn is_sure(&self, from: Day, to: Day) -> bool {
        let begun = self.rows.partition_point(|row| row.from <= from);
        let in_force = self.rows.iter().skip(begun.saturating_sub(1));
        let mut touched = in_force.take_while(|row| row.from <= to);
        touched.all(|row| matches!(row.confidence, Confidence::Official | Confidence::Several))
    }
}

/// A row as written in a table; a wrong day or rate does not compile.
pub(super) const fn row(
    from: &'static str,
    percent: &'static str,
    instrument: &'static str,
    confidence: Confidence,
) -> Row {
    assert!(!instrument.is_empty(), "every row names its instrument");
    Row { from: Day::literal(from), rate: Rate::literal(percent), instrument, confidence }
}

/// A table; rows out of order do not compile.
pub(super) const fn schedule(
    id: &'static str,
    known_until: &'static str,
    formula: Option<Formula>,
    rows: &'static [Row],
) -> Schedule {
    let known_until = Day::literal(known_until);
    let mut rest = rows;
    while let [row, tail @ ..] = rest {
        if let [next, ..] = tail {
            assert!(next.from.days_since(row.from) > 0, "rows must ascend by day");
        } else {
            assert!(known_until.days_since(row.from) > 0, "a table is known beyond its last row");
        }
        rest = tail;
    }
    Schedule { id, rows, known_until, formula }
}
