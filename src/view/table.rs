//! The lines of a statement as a table for a spreadsheet (RFC 4180).

use crate::calendar::Day;
use crate::case::{Case, Delimiter, Line as OneLine};
use crate::ledger::{Ledger, Refusal};
use crate::statement::{Line, LineKind, Statement};
use crate::text::{Language, Word};

/// The heads of the columns.
const COLUMNS: [Word; 13] = [
    Word::Line,
    Word::Invoice,
    Word::Kind,
    Word::Day,
    Word::From,
    Word::To,
    Word::Days,
    Word::Base,
    Word::Rate,
    Word::Amount,
    Word::Calculation,
    Word::Law,
    Word::Explanation,
];

/// The lines of the statement of a day as a table, with a row for the heads of its columns.
///
/// No cell is a formula, whoever wrote it.
pub fn lines_table(
    case: &Case,
    as_of: Day,
    delimiter: Delimiter,
    language: Language,
) -> Result<String, Refusal> {
    let statement = Statement::of(&Ledger::of(case, as_of)?, language)?;
    let mut table = Table { text: String::new(), delimiter };
    table.row(COLUMNS.map(|word| language.word(word).to_owned()));
    for line in &statement.lines {
        let number = |number: &dyn ToString| table.number(&number.to_string());
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let basis = line.basis.iter().map(|basis| format!("{} {}", basis.law, basis.article));
        let cells = [
            line.id.clone(),
            plain(&line.invoice),
            language.word(kind(line)).to_owned(),
            day(line.on),
            day(line.from),
            day(line.to),
            line.days.map(|days| days.to_string()).unwrap_or_default(),
            line.base.map(|base| number(&base)).unwrap_or_default(),
            line.rate_percent.map(|rate| number(&rate)).unwrap_or_default(),
            number(&line.amount),
            plain(&line.formula),
            plain(&basis.collect::<Vec<_>>().join("; ")),
            plain(&line.explanation),
        ];
        table.row(cells);
    }
    Ok(table.text)
}

/// What a line is called.
pub(super) const fn kind(line: &Line) -> Word {
    match line.kind {
        LineKind::Principal => Word::Invoice,
        LineKind::Interest => Word::Interest,
        LineKind::CollectionCosts => Word::CollectionCosts,
        LineKind::LumpSum => Word::LumpSum,
        LineKind::Payment => Word::Payment,
        LineKind::CreditNote => Word::CreditNote,
        LineKind::Waiver => Word::Waiver,
    }
}

/// A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
fn plain(text: &str) -> String {
    let text = OneLine::of(text).into_text();
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}

struct Table {
    text: String,
    delimiter: Delimiter,
}

impl Table {
    /// A number with the decimal mark that goes with the delimiter.
    fn number(&self, number: &str) -> String {
        match self.delimiter {
            Delimiter::Comma => number.to_owned(),
            Delimiter::Semicolon => number.replace('.', ","),
        }
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let delimiter = match self.delimiter {
            Delimiter::Comma => ',',
            Delimiter::Semicolon => ';',
        };
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.text.push(delimiter);
            }
            if cell.contains(['"', ',', ';', '\r', '\n']) {
                let doubled = cell.replace('"', "\"\"");
                self.text.extend(["\"", &doubled, "\""]);
            } else {
                self.text.push_str(&cell);
            }
        }
        self.text.push_str("\r\n");
    }
}
