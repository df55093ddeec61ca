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

use super::{Afterwards, Confidence, Jurisdiction, Law};

/// Of the tables below; a test says what it must be.
pub(super) const FINGERPRINT: &str =
    "04e568637373f852c94fcbd68b1b22f35cd4a70341a9ad15537d839852d86f86";

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
    letter_law: &writing::LETTER_LAW,
    holidays: holidays::HOLIDAYS,
};

/// What it says of what comes after the sums.
pub(super) static AFTERWARDS: Afterwards = Afterwards {
    court: &court::COURT,
    prescription: &prescription::PRESCRIPTION,
    letters: letters::LETTERS,
    protected_wages: wages::WAGES,
};
