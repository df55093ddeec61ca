use super::lump::Lump;
use crate::calendar::Day;
use crate::law::{Basis, Charge, Row, Schedule};
use crate::money::{Amount, Overflow, Rate, YearLength};
use serde::Serialize;

/// One movement of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Interest over a stretch of days.
    Accrual(Accrual),
    /// Costs that fell due.
    Cost(Cost),
    /// Money that came in.
    Received(Received),
    /// A credit note.
    Credited(Credited),
    /// Interest that was given up.
    Waived(Waived),
}

impl Entry {
    /// The day of the movement, or the first of its days.
    #[must_use]
    pub fn starts_on(&self) -> Day {
        match self {
            Self::Accrual(accrual) => accrual.from,
            Self::Cost(cost) => cost.on,
            Self::Received(received) => received.on,
            Self::Credited(credited) => credited.on,
            Self::Waived(waived) => waived.on,
        }
    }
}

/// Interest over a stretch of days with one base and one rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accrual {
    /// First day counted.
    pub from: Day,
    /// Last day counted.
    pub to: Day,
    /// How many days the day count makes of it.
    pub days: i64,
    /// The sum that bore interest, rounded for print.
    pub base: Amount,
    /// How much of the base is earlier interest, rounded for print.
    pub capitalised: Amount,
    /// The rate.
    pub rate: Rate,
    /// How the agreed rate came about, if it was made from the rate of the law.
    pub agreed: Option<AgreedSum>,
    /// That the rate is the highest allowed, instead of a higher one that was agreed.
    pub highest: Option<Highest>,
    /// The divisor.
    pub year: YearLength,
    /// The table and row of the rate; none for a rate by contract.
    pub source: Option<(&'static Schedule, &'static Row)>,
    /// Is the rate not published yet?
    pub provisional: bool,
    /// The interest, rounded so that the lines add up.
    pub amount: Amount,
}

/// An agreed rate that was made from the rate of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreedSum {
    /// The rate of the law.
    pub legal: Rate,
    /// The agreed points on top of it.
    pub points: Rate,
    /// Did the agreed floor decide?
    pub floored: bool,
}

/// The highest rate that is allowed, where a higher one was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Highest {
    /// The agreed rate.
    pub instead_of: Rate,
}

/// Costs that fell due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// First day on which they are owed.
    pub on: Day,
    /// How much.
    pub amount: Amount,
    /// The principal that was open, on which they are reckoned.
    pub base: Amount,
    /// The principal of all claims in the same letter.
    pub base_of_all: Amount,
    /// Fixed sums that were owed already and are part of this.
    pub less: Amount,
    /// Why.
    pub reason: CostReason,
    /// The article, if there is one.
    pub basis: Option<Basis>,
}

/// Why costs fell due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CostReason {
    /// A fixed sum, owed as soon as payment is late.
    FixedSum,
    /// The tariff, after a letter.
    Tariff(Charge),
    /// An agreed sum, after a letter.
    Clause(Amount),
    /// What small instalments may still cost, after a letter.
    Recurring {
        /// The most in some months.
        most: Amount,
        /// In so many.
        months: u32,
        /// What was charged in them before.
        before: Amount,
    },
    /// VAT on the costs of the letter.
    Vat {
        /// The costs without VAT.
        on_amount: Amount,
        /// The row of the rate.
        row: &'static Row,
        /// The table of the rate.
        table: &'static Schedule,
    },
    /// An agreed lump sum, owed as soon as payment is late.
    Penalty(Lump),
    /// An agreed lump sum, after the waiting term of a reminder.
    LumpSum(Lump),
    /// A further reminder.
    Reminder {
        /// What it asks for.
        asked: Amount,
        /// The most that it may, postage included.
        allowed: Amount,
    },
}

/// Money that came in, and what it paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The day.
    pub on: Day,
    /// How much of it came to this claim.
    pub amount: Amount,
    /// What it is part of.
    pub of: Portion,
    /// What it paid.
    pub pays: Split,
}

/// How money came to a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portion {
    /// Position of the payment in the events of the case; none for one that is only planned.
    pub event: Option<usize>,
    /// How much came in altogether.
    pub whole: Amount,
    /// Did the order of the law bring it here, not the debtor's choice?
    pub by_law: bool,
}

/// The parts of a debt that a payment paid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Split {
    /// Costs.
    pub costs: Amount,
    /// Interest.
    pub interest: Amount,
    /// Principal.
    pub principal: Amount,
    /// More than was owed.
    pub overpaid: Amount,
}

impl Split {
    /// What two payments paid together.
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        Ok(Self {
            costs: self.costs.plus(other.costs)?,
            interest: self.interest.plus(other.interest)?,
            principal: self.principal.plus(other.principal)?,
            overpaid: self.overpaid.plus(other.overpaid)?,
        })
    }
}

/// A credit note, and how much of it lowered the principal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credited {
    /// The day.
    pub on: Day,
    /// How much.
    pub amount: Amount,
    /// What was more than the open principal.
    pub overpaid: Amount,
}

/// Interest that was given up in a plan to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waived {
    /// The day.
    pub on: Day,
    /// How much was open.
    pub amount: Amount,
}
