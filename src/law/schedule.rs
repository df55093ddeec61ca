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
    /// The positions of the table among those in question, and of the row in it.
    position: (usize, usize),
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
    let Some(tenure) = begun.checked_sub(1).and_then(|at| Some((at, tables.get(at)?))) else {
        return Err(Unknown::Before(tables.first().map_or(Day::LAST, |tenure| tenure.from)));
    };
    let (at, Tenure { table, .. }) = tenure;
    let begun = table.rows.partition_point(|row| row.from <= day);
    match begun.checked_sub(1) {
        Some(row) => piece(tables, (at, row), day, provisional),
        None => Err(Unknown::Before(table.rows.first().map_or(Day::LAST, |row| row.from))),
    }
}

/// The same of a day after the first of a piece, in the same tables: sooner found, as it is mostly the next row.
pub fn rate_after(
    tables: &[Tenure],
    last: &Piece,
    day: Day,
    provisional: bool,
) -> Result<Piece, Unknown> {
    let (tenure, mut row) = last.position;
    let next_table = tables.get(tenure.saturating_add(1));
    if next_table.is_some_and(|next| next.from <= day) {
        return rate_on(tables, day, provisional);
    }
    let rows = last.table.rows;
    while rows.get(row.saturating_add(1)).is_some_and(|next| next.from <= day) {
        row = row.saturating_add(1);
    }
    piece(tables, (tenure, row), day, provisional)
}

/// The stretch of a row of a table, from a day on that it is in force.
fn piece(
    tables: &[Tenure],
    position: (usize, usize),
    day: Day,
    provisional: bool,
) -> Result<Piece, Unknown> {
    let (tenure, at) = position;
    let found =
        tables.get(tenure).and_then(|tenure| Some((tenure.table, tenure.table.rows.get(at)?)));
    let Some((table, row)) = found else { return Err(Unknown::Before(Day::LAST)) };
    let coming = table.rows.get(at..).unwrap_or_default();
    let successor = tables.get(tenure.saturating_add(1)).map(|tenure| tenure.from);
    let change = coming.iter().find(|next| next.rate != row.rate).map(|next| next.from);
    let until = [change, successor].into_iter().flatten().min().map_or(Day::LAST, Day::previous);
    if successor.is_some() || day <= table.known_until {
        let known = if successor.is_some() { until } else { until.min(table.known_until) };
        Ok(Piece { table, row, until: known, provisional: false, position })
    } else if provisional {
        Ok(Piece { table, row, until, provisional: true, position })
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
