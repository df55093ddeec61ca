//! Pictures as a list of a few simple shapes, and the SVG made of them.
//!
//! Everything is said with presentation attributes, which a strict content security policy allows and which
//! any style sheet of the page outranks by the class. Letters, lines and costs have the colour of the text
//! around; interest has a colour whose contrast to both paper and ink is more than 3:1, on light paper and on
//! dark. There are no ids, so that no two pictures on a page get in each other's way.

use crate::case::Line;
use askama::Template;
use core::fmt;
use core::num::Saturating;
use core::ops::{Add, Mul, Sub};

/// A length in a picture: a tenth of the unit of its `viewBox`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Units(Saturating<i64>);

/// So many whole units.
pub(super) const fn units(whole: i64) -> Units {
    Units(Saturating(whole.saturating_mul(10)))
}

impl Units {
    /// The part of this length that `part` is of `whole`; nothing of nothing.
    pub(super) fn share(self, part: i64, whole: i64) -> Self {
        let (length, part) = (i128::from(self.0.0), i128::from(part));
        let share = length.saturating_mul(part).checked_div(i128::from(whole)).unwrap_or(0);
        Self(Saturating(i64::try_from(share).unwrap_or(i64::MAX)))
    }

    /// So many whole units, rounded down.
    pub(super) fn whole(self) -> usize {
        usize::try_from(self.0.0.div_euclid(10)).unwrap_or_default()
    }
}

impl Add for Units {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Units {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<i64> for Units {
    type Output = Self;
    fn mul(self, times: i64) -> Self {
        Self(self.0 * Saturating(times))
    }
}

impl fmt::Display for Units {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0.0 < 0 { "-" } else { "" };
        let tenths = self.0.0.unsigned_abs();
        match tenths.rem_euclid(10) {
            0 => write!(f, "{sign}{}", tenths.div_euclid(10)),
            rest => write!(f, "{sign}{}.{rest}", tenths.div_euclid(10)),
        }
    }
}

/// What a shape stands for; it decides how the shape looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// The part of the debt that was invoiced.
    Principal,
    /// Interest.
    Interest,
    /// Costs.
    Costs,
    /// The same parts as they will be if nothing is paid.
    PrincipalLater,
    InterestLater,
    CostsLater,
    /// All that is left of a debt.
    Left,
    /// The outline of what is certain.
    Edge,
    /// The outline of what is to come.
    Later,
    /// A line to read amounts by.
    Grid,
    /// The line of the day of the statement.
    Today,
    /// Something that happened.
    Done,
    /// Something that may follow.
    ToCome,
    /// Words.
    Label,
    /// Words and figures that matter most.
    Strong,
    /// What is written along an axis.
    Tick,
}

impl Ink {
    const fn name(self) -> &'static str {
        match self {
            Self::Principal => "principal",
            Self::Interest => "interest",
            Self::Costs => "costs",
            Self::PrincipalLater => "principal-later",
            Self::InterestLater => "interest-later",
            Self::CostsLater => "costs-later",
            Self::Left => "left",
            Self::Edge => "edge",
            Self::Later => "later",
            Self::Grid => "grid",
            Self::Today => "today",
            Self::Done => "done",
            Self::ToCome => "to-come",
            Self::Label => "label",
            Self::Strong => "strong",
            Self::Tick => "tick",
        }
    }

    /// The presentation attributes, each after a space.
    const fn look(self) -> &'static str {
        match self {
            Self::Principal => r#" fill-opacity="0.09""#,
            Self::Interest => r##" fill="#4f8a7c""##,
            Self::PrincipalLater => r#" fill-opacity="0.05""#,
            Self::InterestLater => r##" fill="#4f8a7c" fill-opacity="0.45""##,
            Self::CostsLater => r#" fill-opacity="0.45""#,
            Self::Left => r#" fill-opacity="0.14""#,
            Self::Costs | Self::Done | Self::Label => "",
            Self::Edge => r#" fill="none" stroke="currentColor" stroke-width="1.5""#,
            Self::Later => {
                r#" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="5 4""#
            }
            Self::Grid => r#" fill="none" stroke="currentColor" stroke-opacity="0.25""#,
            Self::Today => r#" fill="none" stroke="currentColor" stroke-dasharray="1 3""#,
            Self::ToCome => r#" fill="none" stroke="currentColor" stroke-width="2""#,
            Self::Strong => r#" font-weight="600""#,
            Self::Tick => r#" font-size="12" fill-opacity="0.8""#,
        }
    }
}

/// Where a text stands from its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// The outline of a shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    Path(String),
    Rect { x: Units, y: Units, width: Units, height: Units },
    Dot { x: Units, y: Units, radius: Units },
    Text { x: Units, y: Units, anchor: Anchor, text: String },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape {
    ink: Ink,
    form: Form,
}

/// A picture to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    title: String,
    pub(super) width: Units,
    pub(super) height: Units,
    shapes: Vec<Shape>,
}

impl Picture {
    /// An empty one; its height is known when all is drawn.
    pub(super) fn new(title: &str, width: Units) -> Self {
        let title = Line::of(title).into_text();
        Self { title, width, height: units(0), shapes: Vec::new() }
    }

    fn add(&mut self, ink: Ink, form: Form) {
        self.shapes.push(Shape { ink, form });
    }

    pub(super) fn path(&mut self, ink: Ink, d: String) {
        self.add(ink, Form::Path(d));
    }

    pub(super) fn rect(&mut self, ink: Ink, (x, y): Point, width: Units, height: Units) {
        self.add(ink, Form::Rect { x, y, width, height });
    }

    pub(super) fn dot(&mut self, ink: Ink, (x, y): Point) {
        self.add(ink, Form::Dot { x, y, radius: units(5) });
    }

    /// Nothing in a text is markup, begins a line or is unseen, whoever wrote it.
    pub(super) fn text(&mut self, ink: Ink, (x, y): Point, anchor: Anchor, text: &str) {
        let text = Line::of(text).into_text();
        self.add(ink, Form::Text { x, y, anchor, text });
    }

    /// A straight line.
    pub(super) fn line(&mut self, ink: Ink, (x, y): Point, (to_x, to_y): Point) {
        self.path(ink, format!("M{x} {y}L{to_x} {to_y}"));
    }

    pub(super) fn svg(&self) -> String {
        // Writing to a string cannot fail.
        Svg { picture: self }.render().unwrap_or_default()
    }
}

/// A place: from the left, from the top.
pub(super) type Point = (Units, Units);

#[derive(Template)]
#[template(path = "picture.svg", escape = "html", config = "src/view/askama.toml")]
struct Svg<'p> {
    picture: &'p Picture,
}

/// The words of a text in lines of about so many letters.
pub(super) fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if letters(line).saturating_add(letters(word)) < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// How many letters a text has.
pub(super) fn letters(text: &str) -> usize {
    text.chars().count()
}

/// A text that fits so many letters, with dots for what is left out.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if letters(text) <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}
