//! The kinds of debt that Belgian law tells apart when payment is late.

use super::basis;
use super::consumers::{self, BOOK_XIX};
use super::procedure;
use super::rates::{CIVIL as CIVIL_TABLE, COMMERCIAL, COMMERCIAL_OLD};
use crate::calendar::Day;
use crate::law::Capacity::{Business, Consumer, Government};
use crate::law::{
    Capacity, DefaultBy, FixedSum, InterestKind, LongestTerm, Regime, Tenure, UsualTerm,
    WithoutTerm,
};
use crate::money::Amount;

/// Contracts to which the Act of 2 August 2002 applies.
const LATE_PAYMENT_ACT: Day = Day::literal("2002-08-07");
/// Contracts to which it applies as changed in 2013 (art. 14).
const ACT_OF_2013: Day = Day::literal("2013-03-16");
/// From this day the changed act applies to all running contracts (art. 14).
const ACT_OF_2013_FOR_ALL: Day = Day::literal("2015-03-16");

const TRADERS: &[Capacity] = &[Business, Government];

/// First the row for the newest contracts of each kind, then older ones.
pub(super) const REGIMES: &[Regime] = &[
    Regime {
        creditor: TRADERS,
        debtor: &[Consumer],
        contracts_from: consumers::CONTRACTS_FROM,
        late_from: Some(consumers::LATE_FROM),
        agreed_basis: basis::WER_XIX_4,
        penalty_basis: Some(basis::WER_XIX_4),
        default_by: DefaultBy::Reminder(basis::WER_XIX_2_1),
        consumer: Some(&BOOK_XIX),
        procedure: &procedure::CONSUMER,
        ..CIVIL
    },
    Regime { creditor: &[Consumer], ..CIVIL },
    Regime { debtor: &[Consumer], ..CIVIL },
    Regime {
        debtor: &[Government],
        may_agree: false,
        default_by: by_term(30, basis::LATE_4_2),
        longest_terms: &[],
        usual_longest_term: Some(UsualTerm { days: 30, most: Some(60), basis: basis::LATE_4_2 }),
        ..TRADE
    },
    TRADE,
    Regime {
        contracts_from: LATE_PAYMENT_ACT,
        late_from: None,
        rates: &[
            Tenure { from: LATE_PAYMENT_ACT, table: &COMMERCIAL_OLD },
            Tenure { from: ACT_OF_2013_FOR_ALL, table: &COMMERCIAL },
        ],
        longest_terms: &[],
        fixed_sum: None,
        ..TRADE
    },
];

/// A debt to or from a consumer that no other rule covers, or from before the act on late payment.
pub(super) const CIVIL: Regime = Regime {
    kind: InterestKind::Statutory,
    creditor: Capacity::ALL,
    debtor: Capacity::ALL,
    contracts_from: Day::FIRST,
    late_from: None,
    rates: &[Tenure { from: Day::literal("1935-03-20"), table: &CIVIL_TABLE }],
    basis: basis::BW_5_240,
    agreed_basis: basis::BW_5_240,
    may_agree: true,
    penalty_basis: None,
    default_by: DefaultBy::Notice(basis::BW_5_240),
    longest_terms: &[],
    usual_longest_term: None,
    compounding: None,
    fixed_sum: None,
    consumer: None,
    procedure: &procedure::CIVIL,
};

const TRADE: Regime = Regime {
    kind: InterestKind::Commercial,
    creditor: TRADERS,
    debtor: TRADERS,
    contracts_from: ACT_OF_2013,
    late_from: Some(ACT_OF_2013_FOR_ALL),
    rates: &[
        Tenure { from: LATE_PAYMENT_ACT, table: &COMMERCIAL_OLD },
        Tenure { from: ACT_OF_2013, table: &COMMERCIAL },
    ],
    basis: basis::LATE_5,
    agreed_basis: basis::LATE_5,
    may_agree: true,
    penalty_basis: Some(basis::LATE_6),
    default_by: by_term(30, basis::LATE_4_1),
    longest_terms: &[LongestTerm {
        days: 60,
        between: &[Business],
        sizes: None,
        contracts_from: Day::literal("2022-02-01"),
        invoices_from: Day::LAST,
        basis: basis::LATE_4_1,
    }],
    usual_longest_term: None,
    compounding: None,
    fixed_sum: Some(FixedSum {
        amount: Amount::euros(40),
        without_notice_from: Some(Day::literal("2022-02-01")),
        basis: basis::LATE_6,
    }),
    consumer: None,
    procedure: &procedure::TRADE,
};

const fn by_term(days: u32, basis: crate::law::Basis) -> DefaultBy {
    DefaultBy::Term { agreed: basis, without: WithoutTerm::DaysAfterReceipt(days, basis) }
}
