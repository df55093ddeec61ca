//! The kinds of debt that Dutch law tells apart when payment is late.

use super::basis;
use super::procedure;
use super::rates::{COMMERCIAL, CONSUMER};
use crate::calendar::Day;
use crate::law::Capacity::{Business, Consumer, Government};
use crate::law::{
    Basis, Capacity, Compounding, DefaultBy, FixedSum, InterestKind, LongestTerm, Regime, Size,
    Tenure, UsualTerm, WithoutTerm,
};
use crate::money::Amount;

/// Since the Civil Code of 1992 interest that a year has earned bears interest.
const CIVIL_CODE: Day = Day::literal("1992-01-01");
/// Contracts to which Directive 2000/35/EC applies.
const COMMERCIAL_INTEREST: Day = Day::literal("2002-08-08");
/// Contracts to which Directive 2011/7/EU applies (art. 183a Overgangswet).
const FIXED_SUM: Day = Day::literal("2013-03-16");

const CONSUMER_RATES: Tenure = Tenure { from: Day::literal("1976-04-01"), table: &CONSUMER };
/// Before commercial interest existed, trade debts bore the ordinary interest.
const TRADE_RATES: &[Tenure] =
    &[CONSUMER_RATES, Tenure { from: Day::literal("2002-12-01"), table: &COMMERCIAL }];
const TRADERS: &[Capacity] = &[Business, Government];

const FORTY_EUROS: FixedSum =
    FixedSum { amount: Amount::euros(40), without_notice_from: None, basis: basis::BW_6_96_4 };

/// First the row for the newest contracts of each kind, then older ones.
pub(super) const REGIMES: &[Regime] = &[
    Regime { creditor: &[Consumer], debtor: TRADERS, procedure: &procedure::TRADE, ..CIVIL },
    Regime { creditor: &[Consumer], ..CIVIL },
    Regime { debtor: &[Consumer], ..CIVIL },
    Regime {
        debtor: &[Government],
        contracts_from: FIXED_SUM,
        basis: basis::BW_6_119B,
        default_by: by_term(WithoutTerm::DaysAfterReceipt(30, basis::BW_6_119B_2)),
        longest_terms: &[],
        usual_longest_term: Some(UsualTerm { days: 30, most: Some(60), basis: basis::BW_6_119B }),
        compounding: Some(compounding(basis::BW_6_119B_3)),
        fixed_sum: Some(FORTY_EUROS),
        ..TRADE
    },
    Regime {
        contracts_from: FIXED_SUM,
        usual_longest_term: Some(UsualTerm { days: 60, most: None, basis: basis::BW_6_119A_5 }),
        fixed_sum: Some(FORTY_EUROS),
        ..TRADE
    },
    TRADE,
];

/// A trade debt from before there was commercial interest.
pub(super) const OLD_TRADE: Regime = Regime { procedure: &procedure::TRADE, ..CIVIL };

/// A debt to or from a consumer.
const CIVIL: Regime = Regime {
    kind: InterestKind::Statutory,
    creditor: Capacity::ALL,
    debtor: Capacity::ALL,
    contracts_from: Day::FIRST,
    late_from: None,
    rates: &[CONSUMER_RATES],
    basis: basis::BW_6_119,
    agreed_basis: basis::BW_6_119_3,
    may_agree: true,
    penalty_basis: None,
    default_by: by_term(WithoutTerm::Notice(basis::BW_6_82)),
    longest_terms: &[],
    usual_longest_term: None,
    compounding: Some(compounding(basis::BW_6_119_2)),
    fixed_sum: None,
    consumer: None,
    procedure: &procedure::CONSUMER,
};

const TRADE: Regime = Regime {
    kind: InterestKind::Commercial,
    creditor: TRADERS,
    debtor: TRADERS,
    contracts_from: COMMERCIAL_INTEREST,
    late_from: None,
    rates: TRADE_RATES,
    basis: basis::BW_6_119A,
    agreed_basis: basis::BW_6_119A,
    may_agree: true,
    penalty_basis: None,
    default_by: by_term(WithoutTerm::DaysAfterReceipt(30, basis::BW_6_119A_2)),
    longest_terms: &[
        LongestTerm {
            days: 60,
            contracts_from: Day::literal("2017-07-01"),
            invoices_from: Day::LAST,
            ..LARGE_TO_SMALL
        },
        // Stb. 2022, 146: existing contracts a year later.
        LongestTerm {
            days: 30,
            contracts_from: Day::literal("2022-07-01"),
            invoices_from: Day::literal("2023-07-01"),
            ..LARGE_TO_SMALL
        },
    ],
    usual_longest_term: None,
    compounding: Some(compounding(basis::BW_6_119A_3)),
    fixed_sum: None,
    consumer: None,
    procedure: &procedure::TRADE,
};

const LARGE_TO_SMALL: LongestTerm = LongestTerm {
    days: 0,
    between: &[Business],
    sizes: Some((Size::Sme, Size::Large)),
    contracts_from: Day::LAST,
    invoices_from: Day::LAST,
    basis: basis::BW_6_119A_6,
};

const fn by_term(without: WithoutTerm) -> DefaultBy {
    DefaultBy::Term { agreed: basis::BW_6_83, without }
}

const fn compounding(basis: Basis) -> Compounding {
    Compounding { defaults_from: CIVIL_CODE, basis }
}
