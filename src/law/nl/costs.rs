//! Collection costs: the tariff of the Besluit, and the letter that must come first.

use super::basis;
use crate::calendar::Day;
use crate::law::Capacity::Consumer;
use crate::law::Confidence::Official;
use crate::law::schedule::{row, schedule};
use crate::law::{Demand, PostRule, Tariff, Tier};
use crate::money::{Amount, Rate};
use chrono::Weekday;

pub(super) const TARIFF: Tariff = Tariff {
    in_force: Day::literal("2012-07-01"),
    tiers: &[
        tier(Some(2_500), "15"),
        tier(Some(5_000), "10"),
        tier(Some(10_000), "5"),
        tier(Some(200_000), "1"),
        tier(None, "0.5"),
    ],
    minimum: euros(40),
    maximum: euros(6_775),
    basis: basis::BIK_2,
    // The general rate of art. 9 (1) Wet op de omzetbelasting 1968 stands until the law changes.
    // The 19 percent of before was not confirmed, so the table begins here.
    vat: schedule(
        "nl-vat-on-costs",
        "2199-12-31",
        &[row("2012-10-01", "21", "Wet op de omzetbelasting 1968, art. 9 (1)", Official)],
    ),
    vat_basis: basis::BIK_2_3,
};

/// Fourteen days from the day after receipt: HR 25 November 2016, ECLI:NL:HR:2016:2704.
pub(super) const DEMAND: Demand = Demand {
    required_for: &[Consumer],
    days: 14,
    basis: basis::BW_6_96_6,
    // Practice of bailiffs where nobody disputes receipt; the sender proves it if somebody does.
    post: PostRule { days: 2, no_delivery: &[Weekday::Sun, Weekday::Mon] },
};

const fn tier(up_to: Option<i64>, percent: &'static str) -> Tier {
    let up_to = match up_to {
        Some(amount) => Some(euros(amount)),
        None => None,
    };
    Tier { up_to, rate: percentage(percent) }
}

const fn euros(euros: i64) -> Amount {
    Amount::from_cents(euros.saturating_mul(100))
}

#[expect(clippy::panic, reason = "only evaluated at compile time")]
const fn percentage(text: &'static str) -> Rate {
    match Rate::parse(text) {
        Some(rate) => rate,
        None => panic!("not a percentage"),
    }
}
