//! The law of the Netherlands.

mod basis;
mod costs;
mod court;
mod holidays;
mod rates;
mod regimes;

use super::{InterestKind, Jurisdiction, Law};

/// The law of the Netherlands, as known on 22 November 2026.
pub(super) static LAW: Law = Law {
    jurisdiction: Jurisdiction::Netherlands,
    regimes: regimes::REGIMES,
    otherwise: regimes::CIVIL,
    default_by_term: basis::BW_6_83,
    imputation: basis::BW_6_44,
    order_of_claims: basis::BW_6_43,
    schedules: &[
        (InterestKind::Statutory, &rates::CONSUMER),
        (InterestKind::Commercial, &rates::COMMERCIAL),
    ],
    agreed_costs: basis::BW_6_96_2,
    tariff: costs::TARIFF,
    demand: costs::DEMAND,
    court: &court::COURT,
    holidays: holidays::HOLIDAYS,
    extension: basis::ATW_1,
};
