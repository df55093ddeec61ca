//! Debts of consumers: Book XIX of the Code of Economic Law, in force since 1 September 2023.

use super::basis;
use super::rates::COMMERCIAL;
use crate::calendar::Day;
use crate::law::{
    ConsumerRules, Counted, Reading, Readings, ReminderCharge, Size, Tariff, Tenure, Tier,
    WaitingTerm,
};
use crate::money::{Amount, Rate};
use chrono::Weekday;

/// First day of contracts that are covered.
pub(super) const CONTRACTS_FROM: Day = Day::literal("2023-09-01");
/// First day of lateness of older contracts that are covered: after 1 September 2023.
pub(super) const LATE_FROM: Day = Day::literal("2023-09-02");

pub(super) static BOOK_XIX: ConsumerRules = ConsumerRules {
    waiting_term: WaitingTerm {
        days: 14,
        by_post: BY_POST,
        electronic: Readings { earliest: NEXT_DAY, latest: Reading { extended: true, ..NEXT_DAY } },
        basis: basis::WER_XIX_2_1,
    },
    lump_sum: Tariff {
        in_force: CONTRACTS_FROM,
        tiers: &[
            Tier {
                up_to: Some(Amount::euros(150)),
                instead_of_lower: Some(Amount::euros(20)),
                rate: Rate::literal("0"),
            },
            Tier {
                up_to: Some(Amount::euros(500)),
                instead_of_lower: Some(Amount::euros(30)),
                rate: Rate::literal("10"),
            },
            Tier {
                up_to: None,
                instead_of_lower: Some(Amount::euros(65)),
                rate: Rate::literal("5"),
            },
        ],
        minimum: Amount::ZERO,
        maximum: Amount::euros(2_000),
        basis: basis::WER_XIX_4,
    },
    // Practice reads the cap as the published rate, which is rounded up to the half point.
    highest_rate: &[Tenure { from: Day::literal("2013-03-16"), table: &COMMERCIAL }],
    caps: basis::WER_XIX_4,
    early_interest: (Size::Sme, basis::WER_XIX_2_4),
    release: basis::WER_XIX_15,
    reciprocity: basis::WER_VI_83_17,
    reminders: ReminderCharge {
        most: Amount::from_cents(750),
        free_due_days: 3,
        basis: basis::WER_XIX_2_2,
    },
    // Art. XIX.9 counts every notice from the third working day after it was sent.
    collector_term: WaitingTerm {
        days: 14,
        by_post: BY_POST,
        electronic: BY_POST,
        basis: basis::WER_XIX_9,
    },
    older_contracts_from: Day::literal("2023-12-01"),
};

const BY_POST: Readings = Readings {
    // Art. I.1, 9°: a working day is any day but a Sunday or a legal holiday.
    earliest: Reading {
        starts_on: 3,
        counted: Counted::WorkingDays(&[Weekday::Sun]),
        start_included: true,
        extended: false,
    },
    latest: Reading {
        starts_on: 3,
        counted: Counted::WorkingDays(&[Weekday::Sat, Weekday::Sun]),
        start_included: false,
        extended: true,
    },
};

const NEXT_DAY: Reading =
    Reading { starts_on: 1, counted: Counted::CalendarDays, start_included: true, extended: false };
