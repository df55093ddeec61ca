//! Collection costs: the tariff of the Besluit, and the letter that must come first.

use super::basis;
use crate::calendar::Day;
use crate::law::Capacity::Consumer;
use crate::law::Confidence::Official;
use crate::law::schedule::{row, schedule};
use crate::law::{Demand, LetterCosts, PostRule, RecurringCap, Tariff, Tier, Vat};
use crate::money::{Amount, Rate};
use chrono::Weekday;

pub(super) const LETTER_COSTS: LetterCosts = LetterCosts {
    demand: DEMAND,
    tariff: TARIFF,
    vat: VAT,
    clause: basis::BW_6_96_2,
    recurring: RECURRING,
    extension: basis::ATW_1,
};

/// Fourteen days from the day after receipt: HR 25 November 2016, ECLI:NL:HR:2016:2704.
const DEMAND: Demand = Demand {
    required_for: &[Consumer],
    days: 14,
    basis: basis::BW_6_96_6,
    // Practice of bailiffs where nobody disputes receipt; the sender proves it if somebody does.
    post: PostRule { days: 2, no_delivery: &[Weekday::Sun, Weekday::Mon] },
};

const TARIFF: Tariff = Tariff {
    in_force: Day::literal("2012-07-01"),
    tiers: &[
        tier(Some(2_500), "15"),
        tier(Some(5_000), "10"),
        tier(Some(10_000), "5"),
        tier(Some(200_000), "1"),
        tier(None, "0.5"),
    ],
    minimum: Amount::euros(40),
    maximum: Amount::euros(6_775),
    basis: basis::BIK_2,
};

const VAT: Vat = Vat {
    // The general rate of art. 9 (1) Wet op de omzetbelasting 1968 stands until the law changes.
    // The 19 percent of before was not confirmed, so the table begins here.
    rates: schedule(
        "nl-vat-on-costs",
        "2199-12-31",
        None,
        &[row("2012-10-01", "21", "Wet op de omzetbelasting 1968, art. 9 (1)", Official)],
    ),
    basis: basis::BIK_2_3,
};

/// Stb. 2024, 44, art. 9.1. The text of the article was not seen: the ceiling and the border are
/// from three secondary sources, the months from one.
const RECURRING: RecurringCap = RecurringCap {
    in_force: Day::literal("2024-10-01"),
    below: Amount::from_cents(26_667),
    most: Amount::euros(140),
    months: 6,
    basis: basis::BIK_2A,
};

const fn tier(up_to: Option<i64>, percent: &'static str) -> Tier {
    let up_to = match up_to {
        Some(amount) => Some(Amount::euros(amount)),
        None => None,
    };
    Tier { up_to, instead_of_lower: None, rate: Rate::literal(percent) }
}
