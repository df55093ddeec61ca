use super::Totals;
use crate::calendar::Day;
use crate::case::{Alternative, Case};
use crate::ledger::{Ledger, Refusal};
use crate::money::Amount;
use serde::Serialize;

/// What would be owed if one convention were another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// The convention.
    pub convention: &'static str,
    /// Its other value.
    pub value: &'static str,
    /// What would be due, less what would be overpaid.
    pub due: Amount,
    /// How much more that is than under the conventions of the case; negative for less.
    pub difference: Amount,
}

impl Comparison {
    /// Every other value of every convention that means something in the law of the case, one at a
    /// time; without those whose rates are not known.
    pub fn of(case: &Case, as_of: Day) -> Result<Vec<Self>, Refusal> {
        let present = balance(case, as_of)?;
        let alternatives = case.conventions.alternatives(case.law());
        let mut varied = case.clone();
        let mut compared = Vec::new();
        for Alternative { convention, value, conventions } in alternatives {
            varied.conventions = conventions;
            // An alternative may need a rate of one more day, which nobody knows.
            if let Ok(due) = balance(&varied, as_of) {
                compared.push(Self { convention, value, due, difference: due.minus(present)? });
            }
        }
        Ok(compared)
    }
}

fn balance(case: &Case, as_of: Day) -> Result<Amount, Refusal> {
    let totals = Totals::of(&Ledger::of(case, as_of)?)?;
    Ok(totals.sums.due.minus(totals.sums.overpaid)?)
}
