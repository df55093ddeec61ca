#![expect(
    clippy::arithmetic_side_effects,
    reason = "the one file that calculates: what could overflow is checked, the rest is bounded by constants"
)]

use super::{Amount, Overflow, Rate};

/// Into how many parts a cent is cut: one step of a rate (10^-6) over any [`YearLength`] comes out
/// whole, because this is 10^6 times the least common multiple of 365, 366 and 360.
const PARTS_OF_64_BITS: i64 = 1_000_000 * YEAR_PARTS;
#[expect(clippy::as_conversions, reason = "From is not const; it widens")]
const PARTS: i128 = PARTS_OF_64_BITS as i128;
const YEAR_PARTS: i64 = 1_603_080;

/// A sum that is not rounded: what accrues between the moments at which a sum is stated.
///
/// It counts in fractions of a cent so small that interest on whole cents is always a whole number
/// of them, and so is every sum of such interest: no digit is lost in the first year. Interest on
/// capitalised interest may not come out whole; then the value is cut off below and `doubt` keeps
/// how far, at most, the truth lies above it. [`round_half_up`](Self::round_half_up) looks from the
/// upper end, so a half cent that is exact in fractions rounds up whatever was cut off. The doubt
/// grows by at most two parts in a year, and by the interest on it: after fifty years at 12 percent
/// it is below a hundred-millionth of a cent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Exact {
    parts: i128,
    doubt: i128,
}

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { parts: 0, doubt: 0 };

    /// A stated amount, as the exact sum it is.
    #[must_use]
    #[inline]
    pub fn of(amount: Amount) -> Self {
        Self { parts: product(amount.cents(), PARTS_OF_64_BITS), doubt: 0 }
    }

    /// The sum of two exact sums.
    #[inline]
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        Ok(Self {
            parts: self.parts.checked_add(other.parts).ok_or(Overflow)?,
            doubt: self.doubt.checked_add(other.doubt).ok_or(Overflow)?,
        })
    }

    /// The interest that this sum bears over a weight of rates and days.
    pub fn interest(self, weight: Weight) -> Result<Self, Overflow> {
        // Cut into cents and parts first: the product of the whole would not fit.
        if self.is_zero() {
            return Ok(Self::ZERO);
        }
        let (cents, rest) = divided(self.parts);
        let cents = match i64::try_from(cents) {
            Ok(cents) => product(cents, weight.0),
            Err(_) => cents.checked_mul(i128::from(weight.0)).ok_or(Overflow)?,
        };
        let (rest, rest_cut) = weighed(rest, weight)?;
        let (doubt, doubt_cut) = weighed(self.doubt, weight)?;
        let cut_off = i128::from(rest_cut || doubt_cut);
        Ok(Self { parts: cents.checked_add(rest).ok_or(Overflow)?, doubt: doubt + 2 * cut_off })
    }

    /// The interest that a stated amount bears: the same as of the exact sum that it is, sooner known.
    #[must_use]
    #[inline]
    pub fn interest_of(amount: Amount, weight: Weight) -> Self {
        Self { parts: product(amount.cents(), weight.0), doubt: 0 }
    }

    /// A percentage of this sum, without regard to time.
    pub fn percent(self, rate: Rate) -> Result<Self, Overflow> {
        self.interest(Weight(i64::from(rate.steps()) * YEAR_PARTS))
    }

    /// The sum in whole cents, half a cent up: the one exit from exactness.
    #[inline]
    pub fn round_half_up(self) -> Result<Amount, Overflow> {
        let highest = self.parts.checked_add(self.doubt).ok_or(Overflow)?;
        // Half of the parts of a cent is a whole number of them.
        let (cents, _) = divided(highest.checked_add(PARTS / 2).ok_or(Overflow)?);
        i64::try_from(cents).map(Amount::from_cents).map_err(|_| Overflow)
    }

    /// Is there nothing at all, not even a part of a cent?
    #[must_use]
    #[inline]
    pub fn is_zero(self) -> bool {
        self.parts == 0 && self.doubt == 0
    }
}

/// Whole cents, and the parts that are left. Numbers that fit are divided as such: that is far quicker.
#[inline]
fn divided(parts: i128) -> (i128, i128) {
    match i64::try_from(parts) {
        Ok(small) => {
            let cents = small.div_euclid(PARTS_OF_64_BITS);
            (i128::from(cents), i128::from(small - cents * PARTS_OF_64_BITS))
        }
        Err(_) => (parts.div_euclid(PARTS), parts.rem_euclid(PARTS)),
    }
}

/// A product of two numbers, in 64 bits where it fits: without hardware for 128 that is far quicker.
#[inline]
fn product(one: i64, other: i64) -> i128 {
    let bits_left = one.unsigned_abs().leading_zeros() + other.unsigned_abs().leading_zeros();
    if bits_left > 64 {
        i128::from(one.wrapping_mul(other))
    } else {
        i128::from(one) * i128::from(other)
    }
}

/// Parts times a weight in parts of a cent, and whether something was cut off.
#[inline]
fn weighed(parts: i128, weight: Weight) -> Result<(i128, bool), Overflow> {
    /// What is below 2^41, as `PARTS`, times a half of this many bits, and twice that, fits 63 bits.
    const HALF: u32 = 20;
    if parts == 0 {
        return Ok((0, false));
    }
    if let Ok(parts) = i64::try_from(parts)
        && (0..PARTS_OF_64_BITS).contains(&parts)
        && (0..1 << (2 * HALF)).contains(&weight.0)
    {
        let (high, low) = (weight.0 >> HALF, weight.0 % (1 << HALF));
        let upper = parts * high;
        let lower = ((upper % PARTS_OF_64_BITS) << HALF) + parts * low;
        let whole = ((upper / PARTS_OF_64_BITS) << HALF) + lower / PARTS_OF_64_BITS;
        return Ok((i128::from(whole), lower % PARTS_OF_64_BITS != 0));
    }
    let (whole, rest) = divided(parts.checked_mul(i128::from(weight.0)).ok_or(Overflow)?);
    Ok((whole, rest != 0))
}

/// The share of `total` that falls to `part` out of `whole`, half a cent up.
///
/// Used to spread one sum over several claims; `whole` must not be zero, else nothing is shared.
pub fn share(total: Amount, part: Amount, whole: Amount) -> Result<Amount, Overflow> {
    let whole = i128::from(whole.cents());
    if whole <= 0 {
        return Ok(Amount::ZERO);
    }
    let product = i128::from(total.cents()) * i128::from(part.cents());
    let rounded = (2 * product + whole).div_euclid(2 * whole);
    i64::try_from(rounded).map(Amount::from_cents).map_err(|_| Overflow)
}

/// The smallest amount of which so many make up a sum, or more than it; at least one cent. Of no
/// parts it is the sum.
#[must_use]
pub fn least_part(sum: Amount, parts: u32) -> Amount {
    let parts = i64::from(parts.max(1));
    let whole = sum.cents().div_euclid(parts);
    let rest = i64::from(sum.cents().rem_euclid(parts) > 0);
    Amount::from_cents(whole.saturating_add(rest).max(1))
}

/// How many percent of a sum another is, rounded up to a whole percent; none of nothing.
#[must_use]
pub fn whole_percent_up(part: Amount, whole: Amount) -> Option<u32> {
    let (part, whole) = (i128::from(part.cents()), i128::from(whole.cents()));
    if whole <= 0 {
        return None;
    }
    let hundredfold = 100 * part;
    let beyond = i128::from(hundredfold.rem_euclid(whole) > 0);
    u32::try_from(hundredfold.div_euclid(whole) + beyond).ok()
}

/// How many days a year of interest is taken to have: the divisor under the days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearLength {
    /// 365 days.
    Days365,
    /// 366 days.
    Days366,
    /// 360 days: twelve months of thirty.
    Days360,
}

impl YearLength {
    /// The number of days.
    #[must_use]
    pub const fn days(self) -> u16 {
        match self {
            Self::Days365 => 365,
            Self::Days366 => 366,
            Self::Days360 => 360,
        }
    }
}

/// Rates times days, added up over time: what a sum is multiplied with to get its interest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weight(i64);

impl Weight {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A rate over so many days of a year.
    #[must_use]
    #[inline]
    pub fn of(rate: Rate, days: i64, year: YearLength) -> Self {
        // At most 10^7 steps, 4,453 parts of a day, and 110,000 days from the first to the last: below 10^16.
        let day = match year {
            YearLength::Days365 => YEAR_PARTS / 365,
            YearLength::Days366 => YEAR_PARTS / 366,
            YearLength::Days360 => YEAR_PARTS / 360,
        };
        Self((i64::from(rate.steps()) * day).wrapping_mul(days))
    }

    /// One stretch of time after another.
    #[inline]
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        self.0.checked_add(other.0).map(Self).ok_or(Overflow)
    }
}
