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

/// How sure a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
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
pub fn rate_on(
    tables: &[&'static Schedule],
    day: Day,
    provisional: bool,
) -> Result<Piece, Unknown> {
    let begun = |table: &&'static Schedule| table.rows.first().is_some_and(|row| row.from <= day);
    let position = tables.iter().rposition(begun);
    let current = position.and_then(|at| Some((at, *tables.get(at)?)));
    let Some((at, table)) = current else {
        let first = tables.first().and_then(|table| table.rows.first());
        return Err(Unknown::Before(first.map_or(Day::LAST, |row| row.from)));
    };
    let successor = tables.get(at.saturating_add(1)).and_then(|table| table.rows.first());
    let begun_rows = table.rows.partition_point(|row| row.from <= day);
    let (past, coming) = table.rows.split_at_checked(begun_rows).unwrap_or((table.rows, &[]));
    let Some(row) = past.last() else {
        return Err(Unknown::Before(Day::LAST));
    };
    let change = coming.iter().find(|next| next.rate != row.rate);
    let ends = [change, successor].into_iter().flatten().map(|next| next.from.previous());
    let until = ends.min().unwrap_or(Day::LAST);
    if successor.is_some() || day <= table.known_until {
        let known = if successor.is_some() { until } else { until.min(table.known_until) };
        Ok(Piece { table, row, until: known, provisional: false })
    } else if provisional {
        Ok(Piece { table, row, until, provisional: true })
    } else {
        Err(Unknown::After(table.known_until))
    }
}

/// A row as written in a table; a wrong day or rate does not compile.
#[expect(clippy::panic, reason = "only evaluated at compile time")]
pub(super) const fn row(
    from: &'static str,
    percent: &'static str,
    instrument: &'static str,
    confidence: Confidence,
) -> Row {
    assert!(!instrument.is_empty(), "every row names its instrument");
    match Rate::parse(percent) {
        Some(rate) => Row { from: Day::literal(from), rate, instrument, confidence },
        None => panic!("not a rate"),
    }
}

/// A table; rows out of order do not compile.
pub(super) const fn schedule(
    id: &'static str,
    known_until: &'static str,
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
    Schedule { id, rows, known_until }
}
