//! What is said of references, accounts and how to pay; the words of each language are in the files beside.

mod de;
mod en;
mod fr;
mod nl;

use super::{Language, fill};
use crate::case::Scheme;
use serde::Serialize;

/// What may be wrong with a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ReferenceFault {
    /// There is nothing.
    Empty,
    /// It has something else than digits.
    NotDigits,
    /// It has something else than letters and digits.
    NotLettersOrDigits,
    /// It does not begin as it must.
    PrefixMissing,
    /// It has too many or too few characters.
    WrongLength,
    /// Of so many characters none can be made.
    CannotMake,
    /// Its check digits do not fit the rest.
    CheckDigits,
    /// It has a character that is not seen, or that ends a line.
    HiddenCharacter,
    /// It is longer than a payment can take.
    TooLong,
}

/// What may be wrong with an account number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum IbanFault {
    /// It does not have the form of one.
    NotIban,
    /// Its country has none of that length or form.
    WrongLength,
    /// Its check digits do not fit the rest.
    CheckDigits,
    /// It begins with no country that has such numbers.
    UnknownCountry,
}

/// What who asks for payment must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PayWarningCode {
    /// Nothing is due.
    NothingDue,
    /// The creditor collects from the debtor's account himself.
    DirectDebit,
    /// The name of the creditor is not said.
    PayeeMissing,
    /// The account of the creditor is not said.
    IbanMissing,
    /// The details do not fit a payment code.
    NoPaymentCode,
    /// The reference looks like one that can be checked, and is wrong.
    ReferenceFaulty,
}

/// What a language says of paying.
struct PayPhrases {
    /// What a reference of a scheme is called, at the start of a sentence.
    scheme: fn(Scheme) -> &'static str,
    /// `{scheme}`.
    reference: fn(ReferenceFault) -> &'static str,
    /// How many characters a reference of a scheme has.
    length: fn(Scheme) -> &'static str,
    /// Of how many characters a reference of a scheme can be made.
    body: fn(Scheme) -> &'static str,
    iban: fn(IbanFault) -> &'static str,
    /// `{fault}`: what is wrong with a reference.
    warning: fn(PayWarningCode) -> &'static str,
    /// What a picture of a payment code is.
    code: &'static str,
}

impl Language {
    fn paying(self) -> &'static PayPhrases {
        match self {
            Self::English => &en::ENGLISH,
            Self::Dutch => &nl::DUTCH,
            Self::French => &fr::FRENCH,
            Self::German => &de::GERMAN,
        }
    }

    /// What is wrong with a reference.
    pub(crate) fn reference_fault(self, fault: ReferenceFault, scheme: Scheme) -> String {
        let phrases = self.paying();
        match fault {
            ReferenceFault::WrongLength => (phrases.length)(scheme).to_owned(),
            ReferenceFault::CannotMake => (phrases.body)(scheme).to_owned(),
            _ => {
                let name = (phrases.scheme)(scheme).to_owned();
                fill((phrases.reference)(fault), &[("scheme", name)])
            }
        }
    }

    /// What is wrong with an account number.
    pub(crate) fn iban_fault(self, fault: IbanFault) -> &'static str {
        (self.paying().iban)(fault)
    }

    /// What who asks for payment must know.
    pub(crate) fn pay_warning(self, code: PayWarningCode) -> String {
        (self.paying().warning)(code).to_owned()
    }

    /// That a reference is taken as a text, and why.
    pub(crate) fn faulty_reference(self, fault: ReferenceFault, scheme: Scheme) -> String {
        let phrase = (self.paying().warning)(PayWarningCode::ReferenceFaulty);
        fill(phrase, &[("fault", self.reference_fault(fault, scheme))])
    }

    /// What a picture of a payment code is.
    pub(crate) fn payment_code(self) -> &'static str {
        self.paying().code
    }
}
