use super::Overflow;
use crate::digits::Digits;
use core::fmt;
use core::iter;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// A sum of money in euros, held in whole cents; what is stated, paid and printed.
///
/// It has no division and no multiplication: those live in [`Exact`](super::Exact), which rounds
/// once. It prints and is read as a decimal: `1250.00`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i64);

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// Not digits with at most one point and at most two decimals.
    Malformed,
    /// More than [`Amount::LIMIT`], up or down.
    TooLarge,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount that a case may contain: a trillion euros (10^12).
    pub const LIMIT: Self = Self(100_000_000_000_000);

    /// So many cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// So many whole euros.
    #[must_use]
    pub const fn euros(euros: i64) -> Self {
        Self(euros.saturating_mul(100))
    }

    /// The number of cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    fn digits(self) -> Digits {
        let (euros, cents) = self.euros_and_cents();
        let text = Digits::new().after_number(cents, 2).after('.').after_number(euros, 1);
        if self.0 < 0 { text.after('-') } else { text }
    }

    /// Whole euros and the cents beyond them, of the amount without its sign.
    pub(crate) const fn euros_and_cents(self) -> (u64, u64) {
        let cents = self.0.unsigned_abs();
        (cents.div_euclid(100), cents.rem_euclid(100))
    }

    /// The amount as a decimal number of euros with two decimals.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// Reads `1250`, `1250.5`, `1250.50` or `-1250.50`: digits, at most one point, at most two
    /// decimals; no spaces, no exponent, no thousands separators.
    pub fn parse(text: &str) -> Result<Self, AmountError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (euros, decimals) = match digits.split_once('.') {
            Some((_, "")) => return Err(AmountError::Malformed),
            Some(parts) => parts,
            None => (digits, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if euros.is_empty() || decimals.len() > 2 || !all_digits(euros) || !all_digits(decimals) {
            return Err(AmountError::Malformed);
        }
        let mut cents: i64 = 0;
        let padding = iter::repeat_n(b'0', 2_usize.saturating_sub(decimals.len()));
        for digit in euros.bytes().chain(decimals.bytes()).chain(padding) {
            cents = cents
                .checked_mul(10)
                .and_then(|cents| cents.checked_add(i64::from(digit.wrapping_sub(b'0'))))
                .ok_or(AmountError::TooLarge)?;
        }
        if cents > Self::LIMIT.0 {
            return Err(AmountError::TooLarge);
        }
        Ok(Self(if negative { cents.wrapping_neg() } else { cents }))
    }

    /// The sum of two amounts.
    pub const fn plus(self, other: Self) -> Result<Self, Overflow> {
        match self.0.checked_add(other.0) {
            Some(cents) => Ok(Self(cents)),
            None => Err(Overflow),
        }
    }

    /// This amount less another; below zero when the other is larger.
    pub const fn minus(self, other: Self) -> Result<Self, Overflow> {
        match self.0.checked_sub(other.0) {
            Some(cents) => Ok(Self(cents)),
            None => Err(Overflow),
        }
    }

    /// The same amount with the other sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self(self.0.saturating_neg())
    }

    /// The amount without its sign.
    #[must_use]
    pub const fn magnitude(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// Takes as much as there is, at most `wanted`, and returns what was taken.
    #[must_use]
    pub fn take(&mut self, wanted: Self) -> Self {
        let taken = wanted.min(*self).max(Self::ZERO);
        self.0 = self.0.saturating_sub(taken.0);
        taken
    }

    /// The sum of many amounts.
    pub fn total(amounts: impl IntoIterator<Item = Self>) -> Result<Self, Overflow> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits().as_str())
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.digits().as_str())
    }
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "not an amount such as 1250.00",
            Self::TooLarge => "more than a trillion euros",
        })
    }
}

impl core::error::Error for AmountError {}
