//! The statement: the ledger on one day, as lines that add up and explain themselves.

mod comparison;
mod court;
mod line;
mod receipt;
mod totals;

pub use comparison::Comparison;
pub use court::{CourtEstimate, CourtItem, Per, UnknownCost};
pub use line::{Line, LineKind, Source};
pub use receipt::{Receipt, fingerprint};
pub use totals::{ClaimTotals, Open, Sums, Totals};

use crate::calendar::Day;
use crate::case::Conventions;
use crate::law::Basis;
use crate::ledger::{Ledger, Refusal, Severity};
use crate::text::{self, Language};
use serde::Serialize;

/// What is owed at the end of a day, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// The day.
    pub as_of: Day,
    /// Always euros.
    pub currency: &'static str,
    /// The sums of the case.
    pub totals: Totals,
    /// The sums of each claim.
    pub claims: Vec<ClaimTotals>,
    /// The lines; their amounts add up to what is due less what is overpaid.
    pub lines: Vec<Line>,
    /// What the reader of the sums must know.
    pub warnings: Vec<Warning>,
    /// Every convention in force.
    pub conventions: Conventions,
    /// What the statement rests on.
    pub receipt: Receipt,
}

/// Something that the reader of the sums must know, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Warning {
    /// The stable code.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The sentence.
    pub message: String,
    /// Which part of the case it is about; empty for the whole.
    pub path: String,
    /// The articles behind it.
    pub basis: Vec<Basis>,
}

impl Statement {
    /// The statement of a ledger, with its explanations in a language.
    pub fn of(ledger: &Ledger, language: Language) -> Result<Self, Refusal> {
        let warnings = ledger.warnings.iter().map(|warning| Warning {
            code: warning.notice.code(),
            severity: warning.notice.severity(),
            message: text::notice(language, &warning.notice),
            path: warning.path.clone(),
            basis: warning.basis.into_iter().collect(),
        });
        Ok(Self {
            as_of: ledger.as_of,
            currency: "EUR",
            totals: Totals::of(ledger)?,
            claims: totals::of_claims(ledger)?,
            lines: line::lines(ledger, language),
            warnings: warnings.collect(),
            conventions: ledger.case.conventions,
            receipt: Receipt::of(ledger.case, ledger.as_of),
        })
    }
}
