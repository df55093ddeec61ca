//! Who claims and who owes: in which role, and what letters need of them.

use super::fields;
use super::problem::Fault;
use super::read::{Path, Reader};
use super::source::{Form, Source};
use super::{Capacity, Line, Size};
use crate::law::{Language, Law, Region};
use iban::{Iban, ParseIbanError};
use std::str::FromStr;

/// Who claims.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Creditor {
    /// For print.
    pub name: Option<String>,
    /// In which role.
    pub capacity: Capacity,
    /// How large, if it is said.
    pub size: Option<Size>,
    /// Whether the creditor reclaims VAT; not said means yes.
    pub recovers_vat: Option<bool>,
    /// In the register of enterprises, if it is said?
    pub registered: Option<bool>,
    /// Where to reach him.
    pub reach: Reach,
    /// The number in the register of enterprises.
    pub registration_number: Option<String>,
    /// The account to pay to, in groups of four.
    pub iban: Option<String>,
    /// Where the seat is from which he writes.
    pub seat_region: Option<Region>,
}

/// Who owes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Debtor {
    /// For print.
    pub name: Option<String>,
    /// In which role.
    pub capacity: Capacity,
    /// How large, if it is said.
    pub size: Option<Size>,
    /// In the register of enterprises, if it is said?
    pub registered: Option<bool>,
    /// Did he pay late before?
    pub paid_late_before: bool,
    /// Where to reach him.
    pub reach: Reach,
    /// The language that he reads.
    pub language: Option<Language>,
}

/// Where to reach someone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Reach {
    /// The address, line by line.
    pub address: Vec<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// No address has more lines.
pub(super) const MOST_LINES: usize = 6;
/// How large a party may be.
pub(super) const SIZES: &[(&str, Size)] = &[("large", Size::Large), ("sme", Size::Sme)];

/// In which role a party may have made the contract.
pub(super) const CAPACITIES: &[(&str, Capacity)] = &[
    ("business", Capacity::Business),
    ("government", Capacity::Government),
    ("consumer", Capacity::Consumer),
];

/// The account number in a text, with or without spaces.
pub(crate) fn account(text: &str) -> Result<Iban, ParseIbanError> {
    let closed: String = text.chars().filter(|letter| *letter != ' ').collect();
    Iban::from_str(&closed)
}

impl Reach {
    /// Is there an address with anything to be seen in it?
    pub(crate) fn is_located(&self) -> bool {
        self.address.iter().any(|line| Line::seen(Some(line)).is_some())
    }

    /// Is there a telephone number or an e-mail address?
    pub(crate) fn can_answer(&self) -> bool {
        [&self.phone, &self.email].iter().any(|said| Line::seen(said.as_deref()).is_some())
    }
}

impl Reader {
    pub(super) fn creditor<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        law: Option<&'static Law>,
    ) -> Option<Creditor> {
        let object = self.object(value, path, fields::CREDITOR)?;
        let name = self.optional(&object, "name", Self::text);
        let capacity = self.required(&object, "capacity", Self::capacity);
        let size = self.optional(&object, "size", Self::size);
        let recovers_vat = self.optional(&object, "recoversVat", Self::boolean);
        let registered = self.optional(&object, "registered", Self::boolean);
        let address = self.optional(&object, "address", Self::address);
        let contact = self.optional(&object, "contact", Self::contact);
        let registration_number = self.optional(&object, "registrationNumber", Self::text);
        let iban = self.optional(&object, "iban", Self::iban);
        let seat_region = self.optional(&object, "seatRegion", |r, value, path| {
            let region = r.choice(value, path, Region::CHOICES)?;
            let known = law.is_none_or(|law| law.letter_law.by_region.is_some());
            if known { Some(region) } else { r.refuse(Fault::NotInThisLaw, path) }
        });
        let reach = Reach { address: address.unwrap_or_default(), ..contact.unwrap_or_default() };
        Some(Creditor {
            name,
            capacity: capacity?,
            size,
            recovers_vat,
            registered,
            reach,
            registration_number,
            iban,
            seat_region,
        })
    }

    pub(super) fn debtor<S: Source>(&mut self, value: &S, path: &Path) -> Option<Debtor> {
        let object = self.object(value, path, fields::DEBTOR)?;
        let name = self.optional(&object, "name", Self::text);
        let capacity = self.required(&object, "capacity", Self::capacity);
        let size = self.optional(&object, "size", Self::size);
        let registered = self.optional(&object, "registered", Self::boolean);
        let late_before = self.optional(&object, "paidLateBefore", Self::boolean);
        let paid_late_before = late_before.unwrap_or_default();
        let address = self.optional(&object, "address", Self::address);
        let contact = self.optional(&object, "contact", Self::contact);
        let language =
            self.optional(&object, "language", |r, v, p| r.choice(v, p, Language::CHOICES));
        let reach = Reach { address: address.unwrap_or_default(), ..contact.unwrap_or_default() };
        Some(Debtor {
            name,
            capacity: capacity?,
            size,
            registered,
            paid_late_before,
            reach,
            language,
        })
    }

    pub(super) fn size<S: Source>(&mut self, value: &S, path: &Path) -> Option<Size> {
        self.choice(value, path, SIZES)
    }

    fn capacity<S: Source>(&mut self, value: &S, path: &Path) -> Option<Capacity> {
        self.choice(value, path, CAPACITIES)
    }

    pub(super) fn address<S: Source>(&mut self, value: &S, path: &Path) -> Option<Vec<String>> {
        let lines = self.list(value, path, Self::text)?;
        if lines.len() > MOST_LINES {
            return self.refuse(Fault::TooMany(MOST_LINES), path);
        }
        Some(lines.into_iter().flatten().collect())
    }

    /// A telephone number and an e-mail address.
    pub(super) fn contact<S: Source>(&mut self, value: &S, path: &Path) -> Option<Reach> {
        let object = self.object(value, path, fields::CONTACT)?;
        Some(Reach {
            address: Vec::new(),
            phone: self.optional(&object, "phone", Self::text),
            email: self.optional(&object, "email", Self::text),
        })
    }

    /// An account, with or without spaces; its check digits are right.
    pub(super) fn iban<S: Source>(&mut self, value: &S, path: &Path) -> Option<String> {
        let read = match value.form() {
            Form::Text(text) => account(&text).ok(),
            _ => None,
        };
        read.map(|iban| iban.to_string()).or_else(|| self.refuse(Fault::IbanMalformed, path))
    }
}
