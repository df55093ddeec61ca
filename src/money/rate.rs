use crate::digits::{Digits, digits};
use core::fmt;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// A percentage, printed as the gazette prints it: `4`, `10.40`. For interest it is per year.
///
/// At most four decimals, never negative; as read at most 1,000 percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rate {
    /// In steps of 0.0001 percent.
    steps: u32,
    /// How many decimals are printed.
    decimals: u32,
}

/// The finest step of a rate is 10^-4 percent.
const DECIMALS: u32 = 4;
const LIMIT: u32 = 10_000_000;

impl Rate {
    /// Nothing.
    pub const ZERO: Self = Self { steps: 0, decimals: 0 };

    /// Reads `4`, `10.40` or `0.0001`; `None` for all that is not such a percentage.
    #[must_use]
    #[expect(clippy::as_conversions, reason = "u32::from is not const; a byte always fits")]
    pub const fn parse(text: &str) -> Option<Self> {
        let mut value: u32 = 0;
        let mut decimals: Option<u32> = None;
        let mut rest = text.as_bytes();
        if !matches!(rest, [b'0'..=b'9', .., b'0'..=b'9'] | [b'0'..=b'9']) {
            return None;
        }
        while let [byte, tail @ ..] = rest {
            rest = tail;
            match (*byte, decimals) {
                (b'.', None) => decimals = Some(0),
                (b'0'..=b'9', _) => {
                    let digit = byte.wrapping_sub(b'0') as u32;
                    value = value.saturating_mul(10).saturating_add(digit);
                    if let Some(count) = decimals {
                        decimals = Some(count.saturating_add(1));
                    }
                }
                _ => return None,
            }
        }
        let decimals = match decimals {
            Some(count) => count,
            None => 0,
        };
        if decimals > DECIMALS {
            return None;
        }
        let steps = value.saturating_mul(10_u32.pow(DECIMALS.saturating_sub(decimals)));
        if steps > LIMIT { None } else { Some(Self { steps, decimals }) }
    }

    /// A rate written in a table: a wrong one does not compile.
    #[expect(clippy::panic, reason = "only evaluated at compile time")]
    #[must_use]
    pub(crate) const fn literal(text: &str) -> Self {
        match Self::parse(text) {
            Some(rate) => rate,
            None => panic!("not a percentage"),
        }
    }

    /// The rate in steps of 0.0001 percent: `10.40` is 104,000.
    #[must_use]
    pub const fn steps(self) -> u32 {
        self.steps
    }

    /// The sum of two rates, as for a surcharge on a statutory rate.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            steps: self.steps.saturating_add(other.steps),
            decimals: self.decimals.max(other.decimals),
        }
    }

    /// The next multiple of a step, or the rate itself if it is one; a step of zero changes nothing.
    #[must_use]
    pub fn up_to_multiple_of(self, step: Self) -> Self {
        let Some(beyond) = self.steps.checked_rem(step.steps).filter(|beyond| *beyond > 0) else {
            return self;
        };
        let missing = step.steps.saturating_sub(beyond);
        Self {
            steps: self.steps.saturating_add(missing),
            decimals: self.decimals.max(step.decimals),
        }
    }

    /// Twelve times the rate: what a rate per month is per year.
    #[must_use]
    pub fn twelvefold(self) -> Self {
        Self { steps: self.steps.saturating_mul(12), decimals: self.decimals }
    }

    fn digits(self) -> Digits {
        let one = 10_u32.pow(DECIMALS);
        let (whole, part) = (self.steps.div_euclid(one), self.steps.rem_euclid(one));
        if self.decimals == 0 {
            return digits(u64::from(whole));
        }
        let dropped = 10_u32.pow(DECIMALS.saturating_sub(self.decimals));
        let width = usize::try_from(self.decimals).unwrap_or_default();
        let part = u64::from(part.div_euclid(dropped));
        Digits::new().after_number(part, width).after('.').after_number(u64::from(whole), 1)
    }

    /// The percentage as a decimal number, with the decimals it was printed with.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        let mut decimal = Decimal::new(i64::from(self.steps), DECIMALS);
        decimal.rescale(self.decimals);
        decimal
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits().as_str())
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.digits().as_str())
    }
}
