use super::{Basis, Capacity, Piece, Schedule, Tenure, Unknown, rate_on};
use crate::calendar::Day;
use crate::money::{Amount, Exact, Overflow, Rate};
use chrono::Weekday;

/// What may be charged for collecting a debt: a percentage of each slice of it.
#[derive(Debug, Hash)]
pub struct Tariff {
    /// First day of defaults and letters to which it applies.
    pub in_force: Day,
    /// The slices, lowest first.
    pub tiers: &'static [Tier],
    /// At least this.
    pub minimum: Amount,
    /// At most this.
    pub maximum: Amount,
    /// The article.
    pub basis: Basis,
}

/// One slice of the tariff.
#[derive(Debug, Hash)]
pub struct Tier {
    /// Up to this part of the debt; without end for the last.
    pub up_to: Option<Amount>,
    /// A sum that stands for all lower slices once the debt reaches this one.
    pub instead_of_lower: Option<Amount>,
    /// The percentage of the slice.
    pub rate: Rate,
}

/// The letter after which costs may be charged, and how much.
#[derive(Debug, Hash)]
pub struct LetterCosts {
    /// The letter.
    pub demand: Demand,
    /// What may be charged.
    pub tariff: Tariff,
    /// VAT on top.
    pub vat: Vat,
    /// The article under which agreed costs are owed.
    pub clause: Basis,
    /// The most for small instalments.
    pub recurring: RecurringCap,
    /// The article that extends terms which would end on a Saturday, Sunday or holiday.
    pub extension: Basis,
}

/// VAT on costs, for a creditor who cannot reclaim it and says so.
#[derive(Debug, Hash)]
pub struct Vat {
    /// The rates.
    pub rates: Schedule,
    /// The article.
    pub basis: Basis,
}

/// The most that may be charged in some months on small claims from one contract.
#[derive(Debug, Hash)]
pub struct RecurringCap {
    /// For costs that fall due from this day on.
    pub in_force: Day,
    /// For claims below this sum.
    pub below: Amount,
    /// The most, without VAT.
    pub most: Amount,
    /// In so many months.
    pub months: u32,
    /// The article.
    pub basis: Basis,
}

/// The letter that must come before the costs.
#[derive(Debug, Hash)]
pub struct Demand {
    /// The debtors who owe no costs without it.
    pub required_for: &'static [Capacity],
    /// Days to pay after the day of receipt.
    pub days: u32,
    /// The article.
    pub basis: Basis,
    /// When a posted letter is taken to have been delivered.
    pub post: PostRule,
}

/// When the post delivers.
#[derive(Debug, Hash)]
pub struct PostRule {
    /// On which day of delivery after posting.
    pub days: u32,
    /// Days of the week, besides holidays, without delivery.
    pub no_delivery: &'static [Weekday],
}

/// The outcome of the tariff for a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    /// What may be charged, without VAT.
    pub amount: Amount,
    /// A sum that stands for lower slices.
    pub plus: Option<Amount>,
    /// The slices it was added up from.
    pub slices: Vec<Slice>,
    /// Whether a bound decided.
    pub bound: Option<Bound>,
}

/// A part of the debt and its percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    /// The part of the debt.
    pub part: Amount,
    /// The percentage of it.
    pub rate: Rate,
}

/// A bound that took the place of the percentages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// The minimum.
    Minimum,
    /// The maximum.
    Maximum,
}

impl Vat {
    /// The rate of a day.
    pub fn on(&'static self, day: Day) -> Result<Piece, Unknown> {
        let from = self.rates.rows.first().map_or(Day::LAST, |row| row.from);
        rate_on(&[Tenure { from, table: &self.rates }], day, false)
    }
}

impl Tariff {
    /// What may be charged on a sum: the slices added up exactly, bounded, rounded once.
    pub fn charge(&self, sum: Amount) -> Result<Charge, Overflow> {
        let mut slices = Vec::new();
        let mut plus = None;
        let mut exact = Exact::ZERO;
        let parts = slices_of(sum, self.tiers.iter().map(|tier| tier.up_to))?;
        for (tier, part) in self.tiers.iter().zip(parts) {
            if let Some(instead) = tier.instead_of_lower {
                plus = Some(instead);
                exact = Exact::of(instead);
                slices.clear();
            }
            if tier.rate.steps() > 0 {
                slices.push(Slice { part, rate: tier.rate });
                exact = exact.plus(Exact::of(part).percent(tier.rate)?)?;
            }
        }
        let rounded = exact.round_half_up()?;
        let bound = if rounded < self.minimum {
            Some(Bound::Minimum)
        } else if rounded > self.maximum {
            Some(Bound::Maximum)
        } else {
            None
        };
        Ok(Charge { amount: rounded.clamp(self.minimum, self.maximum), plus, slices, bound })
    }
}

/// The part of a sum in each slice that it reaches; the bounds ascend, and a last one without bound
/// takes all that is left.
pub(super) fn slices_of(
    sum: Amount,
    bounds: impl Iterator<Item = Option<Amount>>,
) -> Result<Vec<Amount>, Overflow> {
    let mut floor = Amount::ZERO;
    let mut parts = Vec::new();
    for bound in bounds {
        let ceiling = bound.unwrap_or(sum).min(sum);
        let part = ceiling.minus(floor)?;
        if part <= Amount::ZERO {
            break;
        }
        parts.push(part);
        floor = ceiling;
    }
    Ok(parts)
}
