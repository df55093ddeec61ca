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

use super::{Confidence, Jurisdiction, Law};

/// Of the tables below; a test says what it must be.
pub(super) const FINGERPRINT: &str =
    "fa86cf03eaa45ec89d5d8aed964ef7d3df48681ee9a78f7b68363ec2096b56d4";

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
    court: &court::COURT,
    prescription: &prescription::PRESCRIPTION,
    letters: letters::LETTERS,
    letter_law: &writing::LETTER_LAW,
    protected_wages: &[],
    holidays: holidays::HOLIDAYS,
};
