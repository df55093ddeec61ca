//! Is an account number right?

use super::Said;
use crate::case::account;
use crate::text::{IbanFault, Language};
use iban::{IbanLike, ParseBaseIbanError, ParseIbanError};
use serde::Serialize;

/// Whether an account number is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountCheck {
    /// Is it right, as far as it can be checked?
    pub valid: bool,
    /// Without spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// In groups of four.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// The code of the country of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// What is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<Said<IbanFault>>,
}

/// Is an account number right: its form, its length and its check digits? Spaces do not matter.
#[must_use]
pub fn check_iban(text: &str, language: Language) -> AccountCheck {
    let (iban, fault) = match account(text) {
        Ok(iban) => (Some(iban), None),
        Err(error) => (None, Some(fault(error))),
    };
    AccountCheck {
        valid: iban.is_some(),
        iban: iban.map(|iban| iban.electronic_str().to_owned()),
        printed: iban.map(|iban| iban.to_string()),
        country: iban.map(|iban| iban.country_code().to_owned()),
        problem: fault
            .map(|fault| Said { code: fault, message: language.iban_fault(fault).to_owned() }),
    }
}

fn fault(error: ParseIbanError) -> IbanFault {
    match error {
        ParseIbanError::InvalidBaseIban { source: ParseBaseIbanError::InvalidChecksum } => {
            IbanFault::CheckDigits
        }
        ParseIbanError::InvalidBban(_) => IbanFault::WrongLength,
        ParseIbanError::UnknownCountry(_) => IbanFault::UnknownCountry,
        ParseIbanError::InvalidBaseIban { .. } => IbanFault::NotIban,
    }
}
