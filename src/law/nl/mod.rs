//! The law of the Netherlands.

mod basis;
mod costs;
mod court;
mod holidays;
mod letters;
mod prescription;
mod procedure;
mod rates;
mod regimes;
mod writing;

use super::{Afterwards, Confidence, Jurisdiction, Law};

/// Of the tables below; a test says what it must be.
pub(super) const FINGERPRINT: &str =
    "0509a2cb84caab4c4613857e6c3f4279aa62d9c61a978e141a641ad94d8511c5";

/// The law of the Netherlands, as known on 22 November 2026.
pub(super) static LAW: Law = Law {
    jurisdiction: Jurisdiction::Netherlands,
    regimes: regimes::REGIMES,
    otherwise: regimes::OLD_TRADE,
    // Art. 6:38 BW.
    claimable_at_once: true,
    notice_gives_term: true,
    imputation: (basis::BW_6_44, Confidence::Official),
    order_of_claims: (basis::BW_6_43, Confidence::Official),
    older_trade_contracts: Confidence::Single,
    schedules: &[("statutory", &rates::CONSUMER), ("commercial", &rates::COMMERCIAL)],
    letter_costs: Some(costs::LETTER_COSTS),
    consumer_credit: None,
    letter_law: &writing::LETTER_LAW,
    holidays: holidays::HOLIDAYS,
};

/// What it says of what comes after the sums.
pub(super) static AFTERWARDS: Afterwards = Afterwards {
    court: &court::COURT,
    prescription: &prescription::PRESCRIPTION,
    letters: letters::LETTERS,
    protected_wages: &[],
};
