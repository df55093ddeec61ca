use super::Refusal;
use crate::case::Invalid;
use crate::money::Overflow;
use core::fmt;

/// Why a question about a case has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskError {
    /// What is asked cannot be.
    Invalid(Invalid),
    /// The tables of the law, or the sums, end here.
    Refusal(Refusal),
}

impl From<Invalid> for AskError {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl From<Overflow> for AskError {
    fn from(overflow: Overflow) -> Self {
        Self::Refusal(overflow.into())
    }
}

impl From<Refusal> for AskError {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl fmt::Display for AskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::Refusal(refusal) => refusal.fmt(f),
        }
    }
}

impl core::error::Error for AskError {}
