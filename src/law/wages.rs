//! The part of wages that a seizure may take, and the part that it must leave.

use super::tariff::slices_of;
use super::{Band, Dated, Factor};
use crate::calendar::Day;
use crate::money::{Amount, Exact, Overflow, Rate};

/// How much of the net income from work of a month may be seized, for debts other than alimony.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Wages {
    /// The percentage of each slice that may be seized; a last slice with a bound means that what
    /// holds above it is not known.
    pub slices: &'static [Band<Rate>],
    /// How much less may be seized for each dependent child.
    pub per_child: Amount,
}

/// What may be seized of the wages of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attachable {
    /// What may be seized.
    pub amount: Amount,
    /// What is left.
    pub kept: Amount,
    /// The table.
    pub row: &'static Dated<Wages>,
}

/// Why it cannot be said what may be seized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WagesUnknown {
    /// No table was found for the day.
    NoTable,
    /// The table was found only up to this net wage.
    Above(Amount),
    /// No wage is so large.
    TooLarge,
}

impl From<Overflow> for WagesUnknown {
    fn from(_: Overflow) -> Self {
        Self::TooLarge
    }
}

/// What may be seized of the net wages of a month, for someone with so many dependent children.
pub fn attachable(
    tables: &'static [Dated<Wages>],
    net: Amount,
    children: u32,
    on: Day,
) -> Result<Attachable, WagesUnknown> {
    let row = Dated::known(tables, on).ok_or(WagesUnknown::NoTable)?;
    let amount = row.figure.attachable(net, children)?;
    Ok(Attachable { amount, kept: net.minus(amount)?, row })
}

impl Wages {
    /// What may be seized: the slices added up, less the reduction for children.
    pub fn attachable(&self, net: Amount, children: u32) -> Result<Amount, WagesUnknown> {
        let parts = slices_of(net, self.slices.iter().map(|slice| slice.up_to))?;
        let covered = Amount::total(parts.iter().copied())?;
        if net > covered {
            return Err(WagesUnknown::Above(covered));
        }
        let mut exact = Exact::ZERO;
        for (slice, part) in self.slices.iter().zip(parts) {
            exact = exact.plus(Exact::of(part).percent(slice.figure)?)?;
        }
        let reduction = Factor { over: i64::from(children), under: 1 }.of(self.per_child)?;
        Ok(exact.round_half_up()?.minus(reduction)?.max(Amount::ZERO))
    }
}
