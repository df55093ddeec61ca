//! What an invoice or a credit note in UBL says.

use super::questions::{Question, questions};
use super::xml::{all, parse, text, texts};
use crate::calendar::Day;
use crate::case::{Fault, Invalid, LONGEST_TEXT, Problem, account};
use crate::ledger::{AskError, Refusal};
use crate::money::{Amount, AmountError};
use crate::payment::{ReferenceCheck, check_reference};
use crate::text::Language;
use roxmltree::Node;
use serde::Serialize;

/// An electronic invoice or credit note, as far as a case needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReadInvoice {
    /// Is it a credit note?
    pub credit_note: bool,
    /// The code of its type, as the invoice says it: 380 is a usual one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_code: Option<String>,
    /// The invoice as a case has it.
    pub invoice: InvoiceFields,
    /// Who sent it.
    pub creditor: InvoiceParty,
    /// To whom.
    pub debtor: InvoiceParty,
    /// How it is to be paid.
    pub payment: Payment,
    /// Its total, VAT included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Amount>,
    /// Of that, what was paid before it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepaid: Option<Amount>,
    /// What it says in words about the terms of payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
    /// The invoices that a credit note says it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub credits: Vec<String>,
    /// What must still be said or looked at.
    pub questions: Vec<Question>,
    #[serde(skip)]
    pub(super) unclear: Unclear,
}

/// An invoice as a case has it; what is not sure is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InvoiceFields {
    /// Its number.
    pub id: String,
    /// Its day.
    pub issued_on: Day,
    /// Day on which what it is for was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered_on: Option<Day>,
    /// Last day on which payment is in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Day>,
    /// What was to be paid: without what was paid before. Of a credit note, its total.
    pub amount: Amount,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// With which reference to pay it, as people write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A party as an invoice names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InvoiceParty {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its address, line by line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// The code of its country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Its telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Its number in a register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_number: Option<String>,
    /// Its number for VAT.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_number: Option<String>,
}

impl InvoiceParty {
    /// What a case says of it too.
    fn texts(&self) -> impl Iterator<Item = &String> {
        let texts = [&self.name, &self.phone, &self.email, &self.registration_number];
        texts.into_iter().flatten().chain(&self.address)
    }
}

/// How an invoice is to be paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
    /// The codes of the ways to pay, as the invoice says them: 30 and 58 are transfers.
    pub means: Vec<String>,
    /// Does the creditor collect from the debtor's account himself?
    pub direct_debit: bool,
    /// The one account to pay to, in groups of four.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// Whose account it is, as the invoice says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
    /// Who is to be paid, if not the creditor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee: Option<String>,
    /// The one reference, recognised and checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<ReferenceCheck>,
}

/// What an invoice says and what is left out all the same, because it is wrong or not the only one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Unclear {
    pub(super) due: Option<String>,
    pub(super) iban: Option<String>,
    pub(super) reference: Option<String>,
    /// What is to be paid is not the total less what was paid before.
    pub(super) total: bool,
}

/// Ways to pay by which the creditor collects himself (UNCL 4461).
pub(super) const COLLECTED: [&str; 2] = ["49", "59"];
/// No description is longer, in characters.
const LONGEST_DESCRIPTION: usize = 200;
/// What an invoice is called that asks for payment.
const INVOICE: &str = "Invoice";
/// What takes off from one.
const CREDIT_NOTE: &str = "CreditNote";
/// The type of a credit note that is written as an invoice.
const CREDITED: &str = "381";

/// Reads an electronic invoice; what it leaves open is asked in a language.
///
/// [`Invalid`] holds every problem, with paths such as `invoice.issuedOn`. An invoice that is not in euros is
/// refused.
pub fn read_invoice(xml: &str, language: Language) -> Result<ReadInvoice, AskError> {
    let mut read = read(xml)?;
    read.questions = questions(&[&read], language);
    Ok(read)
}

/// Reads without asking.
pub(super) fn read(xml: &str) -> Result<ReadInvoice, AskError> {
    let document = parse(xml)?;
    let root = document.root_element();
    let written = root.tag_name().name();
    if ![INVOICE, CREDIT_NOTE].contains(&written) {
        return Err(Invalid::one(&Fault::NotInvoice, String::new()).into());
    }
    let mut clerk = Clerk::default();
    let currency = clerk.needed(text(root, &["DocumentCurrencyCode"]), "currency");
    let to_pay = all(root, &["LegalMonetaryTotal", "PayableAmount"]).into_iter().next();
    let other = to_pay.and_then(|node| node.attribute("currencyID"));
    if [currency.as_deref(), other].into_iter().flatten().any(|code| code != "EUR") {
        return Err(Refusal::CurrencyNotEuro.into());
    }
    let type_code =
        text(root, &["InvoiceTypeCode"]).or_else(|| text(root, &["CreditNoteTypeCode"]));
    let credit_note = written == CREDIT_NOTE || type_code.as_deref() == Some(CREDITED);
    let mut unclear = Unclear::default();
    let total = clerk.sum(root, "TaxInclusiveAmount", "total");
    let prepaid = clerk.sum(root, "PrepaidAmount", "prepaid").filter(|sum| *sum != Amount::ZERO);
    let rounding = clerk.sum(root, "PayableRoundingAmount", "rounding").unwrap_or_default();
    let payable = clerk.sum(root, "PayableAmount", "invoice.amount");
    let (amount, named) =
        if credit_note { (total, "TaxInclusiveAmount") } else { (payable, "PayableAmount") };
    clerk.needed(text(root, &["LegalMonetaryTotal", named]), "invoice.amount");
    if amount.is_some_and(|amount| amount <= Amount::ZERO) {
        clerk.refuse(&Fault::AmountNotPositive, "invoice.amount");
    }
    let left = total
        .and_then(|total| total.minus(prepaid.unwrap_or_default()).ok())
        .and_then(|left| left.plus(rounding).ok());
    unclear.total = !credit_note && left.is_some_and(|left| Some(left) != payable);
    let id = clerk.needed(text(root, &["ID"]), "invoice.id");
    let issued_on = clerk.needed(text(root, &["IssueDate"]), "invoice.issuedOn");
    let issued_on = issued_on.and_then(|text| clerk.day(&text, "invoice.issuedOn"));
    let delivered_on = text(root, &["Delivery", "ActualDeliveryDate"]);
    let due_on = due(root, issued_on, &mut unclear);
    let payment = payment(root, &mut unclear);
    let creditor = party(root, "AccountingSupplierParty");
    let debtor = party(root, "AccountingCustomerParty");
    clerk.fits(&id, "invoice.id");
    clerk.fits(creditor.texts(), "creditor");
    clerk.fits(debtor.texts(), "debtor");
    let (Some(id), Some(issued_on), Some(amount), true) =
        (id, issued_on, amount, clerk.problems.is_empty())
    else {
        return Err(Invalid { problems: clerk.problems }.into());
    };
    let reference = payment.reference.as_ref().and_then(|check| check.printed.clone());
    Ok(ReadInvoice {
        credit_note,
        type_code,
        invoice: InvoiceFields {
            id,
            issued_on,
            delivered_on: delivered_on.and_then(|text| Day::parse(&text).ok()),
            due_on,
            amount,
            description: description(root, written),
            reference,
        },
        creditor,
        debtor,
        payment,
        total,
        prepaid,
        terms: text(root, &["PaymentTerms", "Note"]),
        credits: texts(root, &["BillingReference", "InvoiceDocumentReference", "ID"]),
        questions: Vec::new(),
        unclear,
    })
}

/// Collects the problems of an invoice.
#[derive(Default)]
struct Clerk {
    problems: Vec<Problem>,
}

impl Clerk {
    fn refuse(&mut self, fault: &Fault, path: &str) {
        self.problems.push(Problem::new(fault, path.to_owned()));
    }

    fn needed<T>(&mut self, value: Option<T>, path: &str) -> Option<T> {
        if value.is_none() {
            self.refuse(&Fault::Missing, path);
        }
        value
    }

    /// A case has no room for longer texts.
    fn fits<'t>(&mut self, texts: impl IntoIterator<Item = &'t String>, path: &str) {
        if texts.into_iter().any(|text| text.len() > LONGEST_TEXT) {
            self.refuse(&Fault::TextTooLong(LONGEST_TEXT), path);
        }
    }

    fn day(&mut self, text: &str, path: &str) -> Option<Day> {
        Day::parse(text).map_err(|error| self.refuse(&error.into(), path)).ok()
    }

    fn sum(&mut self, root: Node, name: &str, path: &str) -> Option<Amount> {
        let text = text(root, &["LegalMonetaryTotal", name])?;
        let read: Result<Amount, AmountError> = Amount::parse(&text);
        read.map_err(|error| self.refuse(&error.into(), path)).ok()
    }
}

/// The one day by which to pay, if there is one that can be.
fn due(root: Node, issued_on: Option<Day>, unclear: &mut Unclear) -> Option<Day> {
    let mut said = texts(root, &["DueDate"]);
    if said.is_empty() {
        said = texts(root, &["PaymentMeans", "PaymentDueDate"]);
    }
    one(&said, &mut unclear.due, |text| {
        Day::parse(text).ok().filter(|due| issued_on.is_none_or(|issued| *due >= issued))
    })
}

fn payment(root: Node, unclear: &mut Unclear) -> Payment {
    let means = texts(root, &["PaymentMeans", "PaymentMeansCode"]);
    let direct_debit = means.iter().any(|code| COLLECTED.contains(&code.as_str()));
    let holder = text(root, &["PaymentMeans", "PayeeFinancialAccount", "Name"]);
    let numbers = texts(root, &["PaymentMeans", "PayeeFinancialAccount", "ID"]);
    let iban =
        one(&numbers, &mut unclear.iban, |text| account(text).ok().map(|iban| iban.to_string()));
    let references = texts(root, &["PaymentMeans", "PaymentID"]);
    let reference = one(&references, &mut unclear.reference, |text| {
        let check = check_reference(text, None, Language::default());
        check.valid.then_some(check)
    });
    let payee = text(root, &["PayeeParty", "PartyName", "Name"]);
    Payment { means, direct_debit, iban, holder, payee, reference }
}

/// The only one of what is said, read; else what is said is unclear.
fn one<T>(
    said: &[String],
    unclear: &mut Option<String>,
    read: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    let found = match said {
        [only] => read(only),
        _ => None,
    };
    if found.is_none() && !said.is_empty() {
        *unclear = Some(said.join(", "));
    }
    found
}

fn party(root: Node, role: &str) -> InvoiceParty {
    let Some(party) = all(root, &[role, "Party"]).into_iter().next() else {
        return InvoiceParty::default();
    };
    let of = |path: &[&str]| text(party, path);
    let place = all(party, &["PostalAddress"]).into_iter().next();
    let at = |name: &str| place.and_then(|place| text(place, &[name]));
    let town: Vec<String> = [at("PostalZone"), at("CityName")].into_iter().flatten().collect();
    let line = place.and_then(|place| text(place, &["AddressLine", "Line"]));
    let lines = [at("StreetName"), at("AdditionalStreetName"), line, Some(town.join(" "))];
    let vat = all(party, &["PartyTaxScheme"])
        .into_iter()
        .find(|scheme| text(*scheme, &["TaxScheme", "ID"]).as_deref() == Some("VAT"));
    InvoiceParty {
        name: of(&["PartyLegalEntity", "RegistrationName"]).or_else(|| of(&["PartyName", "Name"])),
        address: lines.into_iter().flatten().filter(|line| !line.is_empty()).collect(),
        country: place.and_then(|place| text(place, &["Country", "IdentificationCode"])),
        phone: of(&["Contact", "Telephone"]),
        email: of(&["Contact", "ElectronicMail"]),
        registration_number: of(&["PartyLegalEntity", "CompanyID"]),
        vat_number: vat.and_then(|scheme| text(scheme, &["CompanyID"])),
    }
}

/// The names of what was sold, as many as fit.
fn description(root: Node, written: &str) -> Option<String> {
    let names = texts(root, &[&format!("{written}Line"), "Item", "Name"]);
    let mut described = String::new();
    for name in names {
        let so_far = described.chars().count().saturating_add(name.chars().count());
        if so_far > LONGEST_DESCRIPTION {
            described.push('…');
            break;
        }
        if !described.is_empty() {
            described.push_str("; ");
        }
        described.push_str(&name);
    }
    Some(described).filter(|text| !text.is_empty())
}
