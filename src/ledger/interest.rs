//! Which rate runs on which days.

use super::Refusal;
use super::entry::AgreedSum;
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
    pub(super) agreed: Option<AgreedSum>,
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
        let floor = match self.agreed {
            Some(AgreedRate::Annual(rate)) => return Ok(Stretch::without_table(rate)),
            Some(AgreedRate::Monthly(rate)) => {
                return Ok(Stretch::without_table(rate.twelvefold()));
            }
            Some(AgreedRate::Surcharge { floor, .. }) => floor,
            None => None,
        };
        let mut stretch = self.in_table(day)?;
        // A floor can hide a change of the rate below it: then nothing changes.
        while floor.is_some_and(|floor| floor == stretch.rate) && stretch.until < Day::LAST {
            match self.in_table(stretch.until.next()) {
                Ok(next) if next.continues(&stretch) => stretch.until = next.until,
                _ => break,
            }
        }
        Ok(stretch)
    }

    fn in_table(self, day: Day) -> Result<Stretch, Refusal> {
        let piece = rate_on(self.regime.rates, day, self.provisional)?;
        let legal = piece.row.rate;
        let (rate, agreed) = match self.agreed {
            Some(AgreedRate::Surcharge { points, floor }) => {
                let sum = legal.plus(points);
                let deciding = floor.filter(|floor| floor.steps() >= sum.steps());
                let floored = deciding.is_some();
                (deciding.unwrap_or(sum), Some(AgreedSum { legal, points, floored }))
            }
            _ => (legal, None),
        };
        Ok(Stretch {
            rate,
            until: piece.until,
            source: Some((piece.table, piece.row)),
            agreed,
            provisional: piece.provisional,
        })
    }
}

impl Stretch {
    fn without_table(rate: Rate) -> Self {
        Self { rate, until: Day::LAST, source: None, agreed: None, provisional: false }
    }

    /// Is this the same rate from the same table?
    fn continues(&self, earlier: &Self) -> bool {
        let table = |stretch: &Self| stretch.source.map(|(table, _)| table.id);
        self.rate.steps() == earlier.rate.steps()
            && self.provisional == earlier.provisional
            && table(self) == table(earlier)
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
