//! What the user wants to see or take away: which picture, whose calendar, which kind of table.

use super::problem::{Fault, Invalid};
use super::question::PlanQuestion;
use super::read::{Path, Reader, asked_choice};
use super::source::{Form, Source};
use crate::calendar::Day;

/// A picture that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartQuestion {
    /// Of what.
    pub subject: ChartSubject,
    /// For how much room.
    pub layout: Layout,
}

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChartSubject {
    /// How the debt came about, and what becomes of it if nothing is paid until a day.
    Growth(Option<Day>),
    /// The parts of what is owed.
    Split,
    /// What happened, and what may follow.
    Timeline,
    /// What is left after each term of some plans; at least one, at most three.
    Plans(Vec<PlanQuestion>),
}

/// How much room a picture has. Its letters are as large as those around it at the width it is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// From 640 pixels on.
    #[default]
    Wide,
    /// From 288 pixels on.
    Narrow,
}

/// Whose days a calendar holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Who owes.
    Debtor,
    /// Who claims.
    Creditor,
}

/// What stands between the columns of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Delimiter {
    /// A comma; numbers have a decimal point.
    #[default]
    Comma,
    /// A semicolon; numbers have a decimal comma, as spreadsheets in Dutch, French and German expect.
    Semicolon,
}

/// Reads which picture is asked for: its kind, or an object with it.
///
/// [`Invalid`] holds every problem, with paths such as `chart.plans[1].terms`.
pub fn asked_chart(source: &impl Source) -> Result<ChartQuestion, Invalid> {
    let mut reader = Reader::default();
    let question = reader.chart(source, &Path::Field(&Path::Root, "chart"));
    reader.finish(question)
}

/// Reads for whom a calendar is.
pub fn asked_audience(source: &impl Source) -> Result<Audience, Invalid> {
    const CHOICES: &[(&str, Audience)] =
        &[("debtor", Audience::Debtor), ("creditor", Audience::Creditor)];
    let audience = asked_choice(source, "for", CHOICES)?;
    audience.ok_or_else(|| Invalid::one(&Fault::Missing, "for".to_owned()))
}

/// Reads what stands between columns; a comma if it is not said.
pub fn asked_delimiter(source: &impl Source) -> Result<Delimiter, Invalid> {
    const CHOICES: &[(&str, Delimiter)] = &[(",", Delimiter::Comma), (";", Delimiter::Semicolon)];
    Ok(asked_choice(source, "delimiter", CHOICES)?.unwrap_or_default())
}

/// The kinds of pictures.
#[derive(Clone, Copy)]
enum Kind {
    Growth,
    Split,
    Timeline,
    Plans,
}

const KINDS: &[(&str, Kind)] = &[
    ("growth", Kind::Growth),
    ("split", Kind::Split),
    ("timeline", Kind::Timeline),
    ("plans", Kind::Plans),
];

impl Reader {
    fn chart<S: Source>(&mut self, value: &S, path: &Path) -> Option<ChartQuestion> {
        const LAYOUTS: &[(&str, Layout)] = &[("wide", Layout::Wide), ("narrow", Layout::Narrow)];
        if matches!(value.form(), Form::Text(_)) {
            let subject = match self.choice(value, path, KINDS)? {
                Kind::Growth => ChartSubject::Growth(None),
                Kind::Split => ChartSubject::Split,
                Kind::Timeline => ChartSubject::Timeline,
                Kind::Plans => self.refuse(Fault::Missing, &Path::Field(path, "plans"))?,
            };
            return Some(ChartQuestion { subject, layout: Layout::default() });
        }
        let object = self.any_object(value, path)?;
        let kind = self.required(&object, "kind", |r, v, p| r.choice(v, p, KINDS));
        // Each kind has fields of its own; of one that is not known none of them is refused.
        let fields: &[&str] = match kind {
            Some(Kind::Growth) => &["kind", "layout", "until"],
            Some(Kind::Plans) => &["kind", "layout", "plans"],
            Some(Kind::Split | Kind::Timeline) => &["kind", "layout"],
            None => &["kind", "layout", "until", "plans"],
        };
        self.object(value, path, fields);
        let layout = self.optional(&object, "layout", |r, v, p| r.choice(v, p, LAYOUTS));
        let subject = match kind? {
            Kind::Growth => ChartSubject::Growth(self.optional(&object, "until", Self::day)),
            Kind::Split => ChartSubject::Split,
            Kind::Timeline => ChartSubject::Timeline,
            Kind::Plans => {
                let plans = self.required(&object, "plans", Self::plans_to_compare)?;
                ChartSubject::Plans(plans)
            }
        };
        Some(ChartQuestion { subject, layout: layout.unwrap_or_default() })
    }
}
