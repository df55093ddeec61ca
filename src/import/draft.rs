//! A case made of electronic invoices, as far as they go.

use super::questions::{Question, account, credited, governing, questions};
use super::ubl::{InvoiceFields, InvoiceParty, ReadInvoice, read};
use crate::calendar::Day;
use crate::case::{CASE_SCHEMA, Fault, Invalid, Problem};
use crate::ledger::AskError;
use crate::money::Amount;
use crate::sorted::Set;
use crate::text::Language;
use serde::Serialize;

/// A case as far as invoices tell it, and what must still be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseDraft {
    /// The fields of a case.
    pub case: CaseFields,
    /// What must still be said or looked at.
    pub questions: Vec<Question>,
}

/// The fields of a case that invoices tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseFields {
    /// The version of the form of a case.
    pub schema: &'static str,
    /// Whose law governs, if both parties are in one country whose law is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// Who claims.
    pub creditor: CreditorFields,
    /// Who owes.
    pub debtor: DebtorFields,
    /// What was agreed, if something of it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<TermFields>,
    /// The invoices.
    pub invoices: Vec<InvoiceFields>,
    /// The credit notes.
    pub events: Vec<EventFields>,
}

/// What invoices tell of who claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreditorFields {
    /// What they tell of every party.
    #[serde(flatten)]
    pub party: DebtorFields,
    /// The number in a register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_number: Option<String>,
    /// The one account to pay to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
}

/// What invoices tell of who owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DebtorFields {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address, line by line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Where to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactFields>,
}

/// Where to reach someone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactFields {
    /// The telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// What invoices tell of what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TermFields {
    /// The creditor collects from the debtor's account himself.
    pub direct_debit: bool,
}

/// A credit note as an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EventFields {
    /// Always a credit note.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its day.
    pub on: Day,
    /// Its total.
    pub amount: Amount,
    /// The invoice that it is about, if it names one of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice: Option<String>,
    /// Its number.
    pub note: String,
}

/// A case of some electronic invoices and credit notes between the same two parties; what they leave open is
/// asked in a language.
///
/// [`Invalid`] holds every problem, with paths such as `texts[1].invoice.issuedOn`.
pub fn case_of(texts: &[String], language: Language) -> Result<CaseDraft, AskError> {
    let mut problems = Vec::new();
    let mut found: Vec<(usize, ReadInvoice)> = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        match read(text) {
            Ok(invoice) => found.push((at, invoice)),
            Err(AskError::Invalid(invalid)) => {
                problems.extend(invalid.under(&format!("texts[{at}]")));
            }
            Err(refusal) => return Err(refusal),
        }
    }
    let mut ids = Set::new();
    let parties = found.first().map(|(_, first)| (&first.creditor, &first.debtor));
    for (at, read) in &found {
        let same = parties.is_none_or(|(creditor, debtor)| {
            is_same(&read.creditor, creditor) && is_same(&read.debtor, debtor)
        });
        if !same {
            problems.push(Problem::new(&Fault::OtherParties, format!("texts[{at}]")));
        }
        if !read.credit_note && !ids.insert(&read.invoice.id) {
            let path = format!("texts[{at}].invoice.id");
            problems.push(Problem::new(&Fault::DuplicateId, path));
        }
    }
    let reads: Vec<&ReadInvoice> = found.iter().map(|(_, read)| read).collect();
    if problems.is_empty() && ids.is_empty() {
        problems.push(Problem::new(&Fault::TooFew, "texts".to_owned()));
    }
    let Some(first) = reads.first().filter(|_| problems.is_empty()) else {
        return Err(Invalid { problems }.into());
    };
    let (notes, invoices): (Vec<&ReadInvoice>, Vec<&ReadInvoice>) =
        reads.iter().copied().partition(|read| read.credit_note);
    let direct_debit = invoices.iter().any(|read| read.payment.direct_debit);
    let case = CaseFields {
        schema: CASE_SCHEMA,
        jurisdiction: governing(first),
        creditor: CreditorFields {
            party: fields(&first.creditor),
            registration_number: first.creditor.registration_number.clone(),
            iban: account(&invoices),
        },
        debtor: fields(&first.debtor),
        terms: direct_debit.then_some(TermFields { direct_debit }),
        invoices: invoices.iter().map(|read| read.invoice.clone()).collect(),
        events: notes.iter().map(|note| event(note, &reads)).collect(),
    };
    Ok(CaseDraft { case, questions: questions(&reads, language) })
}

fn event(note: &ReadInvoice, reads: &[&ReadInvoice]) -> EventFields {
    EventFields {
        kind: "creditNote",
        on: note.invoice.issued_on,
        amount: note.invoice.amount,
        invoice: credited(note, reads),
        note: note.invoice.id.clone(),
    }
}

fn fields(party: &InvoiceParty) -> DebtorFields {
    let (phone, email) = (party.phone.clone(), party.email.clone());
    let reachable = phone.is_some() || email.is_some();
    DebtorFields {
        name: party.name.clone(),
        address: party.address.clone(),
        contact: reachable.then_some(ContactFields { phone, email }),
    }
}

/// Is it the same party, by its numbers as far as both have them, else by its name?
fn is_same(one: &InvoiceParty, other: &InvoiceParty) -> bool {
    let numbers = [
        (&one.registration_number, &other.registration_number),
        (&one.vat_number, &other.vat_number),
    ];
    let numbered = numbers.into_iter().find_map(|(one, other)| one.as_ref().zip(other.as_ref()));
    let name = |party: &InvoiceParty| party.name.as_ref().map(|name| name.to_lowercase());
    numbered.map_or_else(|| name(one) == name(other), |(one, other)| one == other)
}
