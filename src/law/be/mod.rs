//! The law of Belgium.

mod basis;
mod consumers;
mod court;
mod holidays;
mod letters;
mod prescription;
mod procedure;
mod rates;
mod regimes;
mod wages;
mod writing;

use super::{Confidence, Jurisdiction, Law};

/// Of the tables below; a test says what it must be.
pub(super) const FINGERPRINT: &str =
    "3aefca437e4f856f0f223f1b3752704a52eea74e41c2455cb21047ce6326b893";

/// The law of Belgium, as known on 22 November 2026.
pub(super) static LAW: Law = Law {
    jurisdiction: Jurisdiction::Belgium,
    regimes: regimes::REGIMES,
    otherwise: regimes::CIVIL,
    claimable_at_once: false,
    notice_gives_term: false,
    // Both orders were found in one source each; the texts of the articles were not seen.
    imputation: (basis::BW_5_210, Confidence::Single),
    order_of_claims: (basis::OLD_BW_1253, Confidence::Single),
    older_trade_contracts: Confidence::Official,
    schedules: &[
        ("statutory", &rates::CIVIL),
        ("commercial", &rates::COMMERCIAL),
        ("commercialOlderContracts", &rates::COMMERCIAL_OLD),
    ],
    letter_costs: None,
    consumer_credit: Some(basis::WER_VII_106),
    court: &court::COURT,
    prescription: &prescription::PRESCRIPTION,
    letters: letters::LETTERS,
    letter_law: &writing::LETTER_LAW,
    protected_wages: wages::WAGES,
    holidays: holidays::HOLIDAYS,
};
