//! What is asked beside a case: whether a reference or an account is right, and a payment code of some details.

use super::problem::{Fault, Invalid};
use super::read::{Path, Reader, asked_choice};
use super::source::{Form, Source};
use serde::{Serialize, Serializer};

/// No electronic invoice is longer, in bytes; what is attached to one is part of it.
pub const LONGEST_XML: usize = 20_000_000;

/// The forms of a reference by which a creditor finds a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// The Belgian structured message (OGM, VCS): ten digits and two that check them.
    Ogm,
    /// The creditor reference of ISO 11649: `RF`, two digits that check the rest, at most 21 letters and digits.
    Rf,
    /// The Dutch payment reference: 7 digits, or 9 to 14 or 16 of which the first checks the rest.
    Betalingskenmerk,
    /// Any other text, in which nothing tells of a wrong letter.
    Text,
}

impl Scheme {
    /// Every scheme, by its code.
    pub const CHOICES: &'static [(&'static str, Self)] = &[
        ("ogm", Self::Ogm),
        ("rf", Self::Rf),
        ("betalingskenmerk", Self::Betalingskenmerk),
        ("text", Self::Text),
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ogm => "ogm",
            Self::Rf => "rf",
            Self::Betalingskenmerk => "betalingskenmerk",
            Self::Text => "text",
        }
    }
}

impl Serialize for Scheme {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// What a payment code is to hold, as it was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaymentDetails {
    /// The version of the form: `001` or `002`; not said means `002`.
    pub version: Option<String>,
    /// The number of the character set; not said means 1, which is UTF-8.
    pub charset: Option<u32>,
    /// The code of the payee's bank.
    pub bic: Option<String>,
    /// Who is paid.
    pub name: Option<String>,
    /// On which account.
    pub iban: Option<String>,
    /// How much, in euros; not said lets the payer fill it in.
    pub amount: Option<String>,
    /// What kind of payment it is, as banks code it.
    pub purpose: Option<String>,
    /// The structured reference.
    pub reference: Option<String>,
    /// The reference in words; instead of a structured one.
    pub text: Option<String>,
    /// A word for the payer, which the payee does not get.
    pub information: Option<String>,
}

/// Reads what a payment code is to hold; what the values must be is not checked here.
///
/// [`Invalid`] holds every problem, with paths such as `amount`.
pub fn asked_payment(source: &impl Source) -> Result<PaymentDetails, Invalid> {
    let mut reader = Reader::default();
    let details = reader.payment_details(source);
    reader.finish(details)
}

/// Reads a text; its path is its name.
pub fn asked_text(source: &impl Source, name: &str) -> Result<String, Invalid> {
    let mut reader = Reader::default();
    let text = reader.text(source, &Path::Field(&Path::Root, name));
    reader.finish(text)
}

/// Reads the text of an electronic invoice; its path is empty.
pub fn asked_xml(source: &impl Source) -> Result<String, Invalid> {
    let mut reader = Reader::default();
    let text = reader.long_text(source, &Path::Root);
    reader.finish(text)
}

/// Reads the texts of electronic invoices, with paths such as `texts[1]`.
pub fn asked_xmls(source: &impl Source) -> Result<Vec<String>, Invalid> {
    let mut reader = Reader::default();
    let texts = reader.list(source, &Path::Field(&Path::Root, "texts"), Reader::long_text);
    reader.finish(texts.map(|texts| texts.into_iter().flatten().collect()))
}

/// Reads the scheme of a reference, if one is given.
pub fn asked_scheme(source: &impl Source) -> Result<Option<Scheme>, Invalid> {
    asked_choice(source, "scheme", Scheme::CHOICES)
}

impl Reader {
    fn long_text<S: Source>(&mut self, value: &S, path: &Path) -> Option<String> {
        match value.form() {
            Form::Text(text) if text.len() <= LONGEST_XML => Some(text),
            Form::Text(_) => self.refuse(Fault::TextTooLong(LONGEST_XML), path),
            _ => self.refuse(Fault::ExpectedText, path),
        }
    }

    fn payment_details<S: Source>(&mut self, value: &S) -> Option<PaymentDetails> {
        const FIELDS: &[&str] = &[
            "version",
            "charset",
            "bic",
            "name",
            "iban",
            "amount",
            "purpose",
            "reference",
            "text",
            "information",
        ];
        let object = self.object(value, &Path::Root, FIELDS)?;
        Some(PaymentDetails {
            version: self.optional(&object, "version", Self::text),
            charset: self.optional(&object, "charset", |r, v, p| r.whole(v, p, 2)),
            bic: self.optional(&object, "bic", Self::text),
            name: self.required(&object, "name", Self::text),
            iban: self.required(&object, "iban", Self::text),
            amount: self.optional(&object, "amount", Self::text),
            purpose: self.optional(&object, "purpose", Self::text),
            reference: self.optional(&object, "reference", Self::text),
            text: self.optional(&object, "text", Self::text),
            information: self.optional(&object, "information", Self::text),
        })
    }
}
