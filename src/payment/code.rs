//! The text of a payment code, "scan to pay", after EPC069-12 of the European Payments Council.

use super::reference::{self, LONGEST_TEXT};
use crate::case::{Fault, Invalid, Line, PaymentDetails, Problem, Scheme, account};
use crate::money::Amount;
use core::fmt;
use core::ops::RangeInclusive;
use iban::IbanLike;
use serde::Serialize;

/// A transfer in euros as a code holds it: valid by construction, and printed as the text of the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaymentCode {
    version: &'static str,
    charset: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    bic: Option<String>,
    name: String,
    iban: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    information: Option<String>,
}

/// The character sets that a code may name: UTF-8, and ISO 8859-1, 2, 4, 5, 7, 10 and 15.
pub const READABLE_CHARSETS: RangeInclusive<u32> = 1..=8;
/// The number of UTF-8.
const UTF_8: u32 = 1;
/// The number of ISO 8859-1.
const LATIN_1: u32 = 2;
/// No code has more bytes.
const MOST_BYTES: usize = 331;
/// No name has more characters.
const LONGEST_NAME: usize = 70;
/// No reference has more characters.
const LONGEST_REFERENCE: usize = 35;
/// No information for the payer has more characters.
const LONGEST_INFORMATION: usize = 70;
/// A transfer has no larger amount.
const LARGEST: Amount = Amount::from_cents(99_999_999_999);
/// The countries of the European Economic Area: an account there needs no code of the bank.
const WITHOUT_BIC: &str =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
/// The versions of the form; the first always needs the code of the bank.
const VERSIONS: [&str; 2] = ["001", "002"];

impl PaymentCode {
    /// The code of some details.
    ///
    /// [`Invalid`] holds every problem with them.
    pub fn of(details: &PaymentDetails) -> Result<Self, Invalid> {
        Desk::default().code(details)
    }

    /// Reads the text of a code, as a camera gives it.
    ///
    /// Empty lines at the end are taken, although nothing writes them. [`Invalid`] holds every problem.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut lines = text.split(ending).map(str::to_owned);
        let mut line = || lines.next().filter(|line| !line.is_empty());
        let service = (line(), line(), line(), line());
        let (Some("BCD"), Some(version), Some(charset), Some("SCT")) =
            (service.0.as_deref(), service.1, service.2, service.3.as_deref())
        else {
            return Err(Invalid::one(&Fault::NotPaymentCode, String::new()));
        };
        let (bic, name, iban, euros) = (line(), line(), line(), line());
        let details = PaymentDetails {
            version: Some(version),
            charset: charset.parse().ok().filter(|_| charset.len() == 1),
            bic,
            name,
            iban,
            amount: euros.map(|euros| euros.strip_prefix("EUR").unwrap_or_default().to_owned()),
            purpose: line(),
            reference: line(),
            text: line(),
            information: line(),
        };
        let known = details.charset.is_some_and(|charset| READABLE_CHARSETS.contains(&charset));
        if !known || lines.any(|line| !line.is_empty()) {
            return Err(Invalid::one(&Fault::NotPaymentCode, String::new()));
        }
        Desk::default().code(&details)
    }

    /// The bytes of the text in its character set; none in a set that is only read.
    pub(super) fn bytes(&self) -> Option<Vec<u8>> {
        let text = self.to_string();
        match self.charset {
            UTF_8 => Some(text.into_bytes()),
            LATIN_1 => text.chars().map(|letter| u8::try_from(letter).ok()).collect(),
            _ => None,
        }
    }

    /// How many bytes the text has: in all sets but UTF-8 one for each character.
    fn length(&self) -> usize {
        let text = self.to_string();
        if self.charset == UTF_8 { text.len() } else { text.chars().count() }
    }
}

impl fmt::Display for PaymentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.amount.map(|amount| format!("EUR{amount}"));
        let rest = [
            Some(&self.name),
            Some(&self.iban),
            amount.as_ref(),
            self.purpose.as_ref(),
            self.reference.as_ref(),
            self.text.as_ref(),
            self.information.as_ref(),
        ];
        write!(f, "BCD\n{}\n{}\nSCT\n", self.version, self.charset)?;
        f.write_str(self.bic.as_deref().unwrap_or_default())?;
        // Nothing stands after the last that is said, not even the end of its line.
        let said = rest.iter().rposition(Option::is_some).map_or(0, |last| last.saturating_add(1));
        rest.iter().take(said).try_for_each(|one| write!(f, "\n{}", one.map_or("", String::as_str)))
    }
}

/// Collects the problems with the details of a code.
#[derive(Default)]
struct Desk {
    problems: Vec<Problem>,
}

impl Desk {
    fn code(mut self, details: &PaymentDetails) -> Result<PaymentCode, Invalid> {
        let charset = details.charset.unwrap_or(UTF_8);
        let (first, last) = READABLE_CHARSETS.into_inner();
        if charset < first {
            self.refuse(&Fault::NumberTooSmall(first), "charset");
        } else if charset > last {
            self.refuse(&Fault::NumberTooLarge(last), "charset");
        }
        let version = self.version(details.version.as_deref());
        let bic = said(details.bic.as_ref());
        if bic.as_ref().is_some_and(|bic| !is_bic(bic)) {
            self.refuse(&Fault::BicMalformed, "bic");
        }
        let name = self.words(details.name.as_ref(), "name", LONGEST_NAME, charset);
        if name.as_ref().is_none_or(|name| name.trim().is_empty()) {
            self.refuse(&Fault::Missing, "name");
        }
        let iban = details.iban.as_deref().and_then(|iban| account(iban).ok());
        if iban.is_none() {
            self.refuse(&Fault::IbanMalformed, "iban");
        }
        let outside = iban.is_some_and(|iban| {
            !WITHOUT_BIC.split(' ').any(|country| country == iban.country_code())
        });
        if bic.is_none() && (outside || version == Some("001")) {
            self.refuse(&Fault::BicMissing, "bic");
        }
        let amount = details.amount.as_ref().and_then(|amount| self.amount(amount));
        let purpose = said(details.purpose.as_ref());
        let is_purpose = |text: &String| text.len() <= 4 && is_code(text);
        if purpose.as_ref().is_some_and(|purpose| !is_purpose(purpose)) {
            self.refuse(&Fault::PurposeMalformed, "purpose");
        }
        let reference =
            self.words(details.reference.as_ref(), "reference", LONGEST_REFERENCE, charset);
        if reference.as_deref().is_some_and(is_wrong) {
            self.refuse(&Fault::ReferenceMalformed, "reference");
        }
        let text = self.words(details.text.as_ref(), "text", LONGEST_TEXT, charset);
        if reference.is_some() && text.is_some() {
            self.refuse(&Fault::ReferenceOrText, "text");
        }
        let information =
            self.words(details.information.as_ref(), "information", LONGEST_INFORMATION, charset);
        let (Some(version), Some(name), Some(iban), true) =
            (version, name, iban, self.problems.is_empty())
        else {
            return Err(Invalid { problems: self.problems });
        };
        let iban = iban.electronic_str().to_owned();
        let code = PaymentCode {
            version,
            charset,
            bic,
            name,
            iban,
            amount,
            purpose,
            reference,
            text,
            information,
        };
        if code.length() > MOST_BYTES {
            return Err(Invalid::one(&Fault::PaymentCodeTooLong(MOST_BYTES), String::new()));
        }
        Ok(code)
    }

    fn version(&mut self, given: Option<&str>) -> Option<&'static str> {
        let given = given.unwrap_or("002");
        let version = VERSIONS.into_iter().find(|version| *version == given);
        if version.is_none() {
            let shown = given.chars().take(40).collect();
            self.refuse(&Fault::UnknownValue(shown, VERSIONS.to_vec()), "version");
        }
        version
    }

    fn amount(&mut self, text: &str) -> Option<Amount> {
        let fault = match Amount::parse(text) {
            Ok(amount) if amount <= Amount::ZERO => Fault::AmountNotPositive,
            Ok(amount) if amount > LARGEST => Fault::AmountAbove(LARGEST),
            Ok(amount) => return Some(amount),
            Err(error) => error.into(),
        };
        self.refuse(&fault, "amount");
        None
    }

    /// A text on one line, if it is there; with what is wrong with it told.
    fn words(
        &mut self,
        text: Option<&String>,
        path: &str,
        longest: usize,
        charset: u32,
    ) -> Option<String> {
        let text = said(text)?;
        if !Line::is_plain(&text) {
            self.refuse(&Fault::HiddenCharacter, path);
        }
        if text.chars().count() > longest {
            self.refuse(&Fault::TooManyCharacters(longest), path);
        }
        if charset == LATIN_1 && text.chars().any(|letter| u8::try_from(letter).is_err()) {
            self.refuse(&Fault::NotInCharset, path);
        }
        Some(text)
    }

    fn refuse(&mut self, fault: &Fault, path: &str) {
        self.problems.push(Problem::new(fault, path.to_owned()));
    }
}

fn said(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.is_empty()).cloned()
}

fn is_code(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
}

/// Four letters or digits for the bank, the country, two for the place, perhaps three for the branch.
fn is_bic(text: &str) -> bool {
    let country = text.get(4..6).is_some_and(|code| code.chars().all(|c| c.is_ascii_uppercase()));
    is_code(text) && country && matches!(text.len(), 8 | 11)
}

/// Does it begin as the references of ISO 11649 do, without being one?
fn is_wrong(text: &str) -> bool {
    text.starts_with("RF") && reference::read(text, Scheme::Rf).is_err()
}
