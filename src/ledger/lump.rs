//! Lump sums by contract.

use crate::case::PenaltyClause;
use crate::law::{Bound, Charge};
use crate::money::{Amount, Exact, Overflow, Rate};

/// How an agreed lump sum came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lump {
    /// The contract names the sum.
    Sum(Amount),
    /// A percentage of the balance due.
    Percent {
        /// The percentage.
        percent: Rate,
        /// The balance.
        balance: Amount,
        /// The sum, within the agreed bounds.
        sum: Amount,
        /// The bound that decided.
        bound: Option<Bound>,
    },
    /// The most that a clause may ask.
    LegalMaximum(Charge),
}

impl Lump {
    /// What a clause asks on a balance; nothing if there is none, or if it asks for the most where
    /// the law knows no such.
    pub(super) fn of(
        clause: PenaltyClause,
        balance: Amount,
        most: Option<&Charge>,
    ) -> Result<Option<Self>, Overflow> {
        Ok(match clause {
            PenaltyClause::None => None,
            PenaltyClause::LegalMaximum => most.cloned().map(Self::LegalMaximum),
            PenaltyClause::Sum(amount) => Some(Self::Sum(amount)),
            PenaltyClause::Percent { percent, minimum, maximum } => {
                let share = Exact::of(balance).percent(percent)?.round_half_up()?;
                let (mut sum, mut bound) = (share, None);
                if let Some(minimum) = minimum.filter(|minimum| *minimum > sum) {
                    (sum, bound) = (minimum, Some(Bound::Minimum));
                }
                if let Some(maximum) = maximum.filter(|maximum| *maximum < sum) {
                    (sum, bound) = (maximum, Some(Bound::Maximum));
                }
                Some(Self::Percent { percent, balance, sum, bound })
            }
        })
    }

    /// How much it is.
    #[must_use]
    pub fn amount(&self) -> Amount {
        match self {
            Self::Sum(amount) | Self::Percent { sum: amount, .. } => *amount,
            Self::LegalMaximum(charge) => charge.amount,
        }
    }
}
