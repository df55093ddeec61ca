//! Which rate runs on which days.

use super::Refusal;
use crate::calendar::Day;
use crate::case::{AgreedRate, Case, Claim, Compounding};
use crate::law::{InterestKind, Regime, Row, Schedule, rate_on};
use crate::money::Rate;

/// The interest of one claim: the rates of the law, or those agreed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Interest {
    regime: &'static Regime,
    agreed: Option<AgreedRate>,
    provisional: bool,
}

/// Days with one rate.
pub(super) struct Stretch {
    pub(super) rate: Rate,
    pub(super) until: Day,
    pub(super) source: Option<(&'static Schedule, &'static Row)>,
    pub(super) provisional: bool,
}

impl Interest {
    pub(super) fn of(case: &Case, claim: &Claim) -> Self {
        Self {
            regime: case.regime(claim),
            agreed: case.terms.interest.map(|interest| interest.rate),
            provisional: case.conventions.provisional_rates,
        }
    }

    pub(super) fn kind(self) -> InterestKind {
        if self.agreed.is_some() { InterestKind::Agreed } else { self.regime.kind }
    }

    /// The rate of a day, and how long it lasts.
    pub(super) fn on(self, day: Day) -> Result<Stretch, Refusal> {
        if let Some(AgreedRate::Annual(rate)) = self.agreed {
            return Ok(Stretch { rate, until: Day::LAST, source: None, provisional: false });
        }
        let piece = rate_on(self.regime.rates, day, self.provisional)?;
        let rate = match self.agreed {
            Some(AgreedRate::Surcharge(points)) => piece.row.rate.plus(points),
            _ => piece.row.rate,
        };
        let source = Some((piece.table, piece.row));
        Ok(Stretch { rate, until: piece.until, source, provisional: piece.provisional })
    }
}

/// Does interest of a full year bear interest on a claim that is in default from that day?
pub(super) fn compounds(case: &Case, claim: &Claim, default_from: Day) -> bool {
    let by_terms = match case.terms.interest {
        Some(agreed) => agreed.compounding == Some(Compounding::Yearly),
        None => default_from >= case.regime(claim).compounding.defaults_from,
    };
    by_terms && case.conventions.compounding == Compounding::Yearly
}
