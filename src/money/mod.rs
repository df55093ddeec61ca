//! Money without floats: whole cents, exact fractions of cents, and percentages per year.

mod amount;
mod exact;
mod rate;

pub use amount::{Amount, AmountError};
pub use exact::{Exact, Weight, YearLength, least_part, share, whole_percent_up};
pub use rate::Rate;

use core::fmt;

/// A sum too large to be a debt: it no longer fits 92 quadrillion euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overflow;

impl fmt::Display for Overflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the sum grows beyond what can be stated")
    }
}

impl core::error::Error for Overflow {}
