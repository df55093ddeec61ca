//! What can be seen and taken away: pictures with their numbers, days for a calendar, lines for a
//! spreadsheet, the dossier as text. Pure views of the statement, the timeline and the plans.

mod axis;
mod calendar;
mod dates;
mod dossier;
mod growth;
mod legend;
mod picture;
mod plans;
mod split;
mod strip;
mod table;

pub use calendar::calendar;
pub use dossier::dossier_text;
pub use table::lines_table;

use crate::calendar::Day;
use crate::case::{Case, ChartQuestion, ChartSubject, Layout};
use crate::ledger::AskError;
use crate::money::Amount;
use crate::text::{Language, Word};
use picture::{Picture, Units, units};
use serde::Serialize;

/// A picture, and the numbers that it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// The picture.
    pub svg: String,
    /// What it is of.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub finding: String,
    /// Its numbers.
    pub table: ChartTable,
}

/// The numbers of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChartTable {
    /// What the table is about.
    pub caption: String,
    /// The heads of the columns.
    pub columns: Vec<&'static str>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<ChartCell>>,
}

/// A cell of a table: its text as people write it, and what it is where it is a sum or a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChartCell {
    /// As people write it.
    pub text: String,
    /// The sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// A picture of a case on a day, told in a language.
pub fn chart(
    case: &Case,
    as_of: Day,
    question: &ChartQuestion,
    language: Language,
) -> Result<Chart, AskError> {
    let layout = question.layout;
    match &question.subject {
        ChartSubject::Growth(until) => growth::chart(case, as_of, *until, layout, language),
        ChartSubject::Split => Ok(split::chart(case, as_of, layout, language)?),
        ChartSubject::Timeline => Ok(strip::chart(case, as_of, layout, language)?),
        ChartSubject::Plans(plans) => plans::chart(case, as_of, plans, layout, language),
    }
}

impl Chart {
    fn of(picture: &Picture, title: String, finding: String, table: ChartTable) -> Self {
        Self { svg: picture.svg(), title, finding, table }
    }
}

impl ChartTable {
    fn new(language: Language, caption: String, columns: &[Word]) -> Self {
        let columns = columns.iter().map(|word| language.word(*word)).collect();
        Self { caption, columns, rows: Vec::new() }
    }
}

impl ChartCell {
    fn text(text: String) -> Self {
        Self { text, amount: None, on: None }
    }

    fn amount(language: Language, amount: Amount) -> Self {
        Self { amount: Some(amount), ..Self::text(language.euros(amount)) }
    }

    fn day(language: Language, day: Day) -> Self {
        Self { on: Some(day), ..Self::text(language.date(day)) }
    }
}

/// How wide the pictures of a layout are.
const fn width(layout: Layout) -> Units {
    match layout {
        Layout::Wide => units(720),
        Layout::Narrow => units(320),
    }
}
