//! What invoices leave open, and what must be looked at before a case rests on them.

use super::ubl::{InvoiceParty, ReadInvoice};
use crate::case::is_jurisdiction;
use crate::text::{Language, QuestionCode};
use serde::Serialize;

/// Something that whoever makes a case of invoices must still say, or look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The stable code.
    pub code: QuestionCode,
    /// The part of the case that it is about: `invoices[0].dueOn`.
    pub path: String,
    /// The sentence.
    pub message: String,
    /// What the invoice says, if it says something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What the invoice speaks for, without proving it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested: Option<&'static str>,
}

/// Ways to pay that say nothing more than that it is a transfer (UNCL 4461).
const TRANSFERS: [&str; 7] = ["1", "30", "31", "42", "57", "58", "ZZZ"];
/// Types that are an invoice like any other, or a credit note (UNCL 1001).
const USUAL: [&str; 2] = ["380", "381"];

/// What some invoices between the same parties leave open, as parts of one case.
pub(super) fn questions(reads: &[&ReadInvoice], language: Language) -> Vec<Question> {
    let mut desk = Desk { language, asked: Vec::new() };
    let Some(first) = reads.first() else { return desk.asked };
    if governing(first).is_none() {
        let countries = [&first.creditor.country, &first.debtor.country];
        let found: Vec<&str> = countries.into_iter().flatten().map(String::as_str).collect();
        desk.ask(QuestionCode::Jurisdiction, "jurisdiction", Some(found.join(", ")));
    }
    desk.role(QuestionCode::CreditorCapacity, "creditor.capacity", &first.creditor);
    desk.role(QuestionCode::DebtorCapacity, "debtor.capacity", &first.debtor);
    let invoices = reads.iter().filter(|read| !read.credit_note);
    desk.account(&invoices.clone().copied().collect::<Vec<_>>());
    for (at, read) in invoices.enumerate() {
        desk.invoice(read, &format!("invoices[{at}]"));
    }
    for (at, read) in reads.iter().filter(|read| read.credit_note).enumerate() {
        desk.kind(read, &format!("events[{at}]"));
        if credited(read, reads).is_none() {
            let named = Some(read.credits.join(", ")).filter(|named| !named.is_empty());
            desk.ask(QuestionCode::CreditedInvoice, &format!("events[{at}].invoice"), named);
        }
    }
    desk.asked
}

/// The code of whose law governs, if both parties are in one country whose law is known.
pub(super) fn governing(read: &ReadInvoice) -> Option<String> {
    let country = read.creditor.country.as_ref()?;
    let same = read.debtor.country.as_ref() == Some(country);
    (same && is_jurisdiction(country)).then(|| country.clone())
}

/// The one invoice among some that a credit note says it is about.
pub(super) fn credited(note: &ReadInvoice, reads: &[&ReadInvoice]) -> Option<String> {
    let [named] = note.credits.as_slice() else { return None };
    let mut invoices = reads.iter().filter(|read| !read.credit_note);
    invoices.any(|read| read.invoice.id == *named).then(|| named.clone())
}

/// The one account of some invoices.
pub(super) fn account(reads: &[&ReadInvoice]) -> Option<String> {
    let mut accounts = reads.iter().filter_map(|read| read.payment.iban.as_ref());
    let first = accounts.next()?;
    accounts.all(|other| other == first).then(|| first.clone())
}

struct Desk {
    language: Language,
    asked: Vec<Question>,
}

impl Desk {
    fn ask(&mut self, code: QuestionCode, path: &str, found: Option<String>) {
        self.put(code, path, found, None);
    }

    fn put(
        &mut self,
        code: QuestionCode,
        path: &str,
        found: Option<String>,
        suggested: Option<&'static str>,
    ) {
        let found = found.filter(|found| !found.is_empty());
        let message = self.language.question(code, found.as_deref());
        self.asked.push(Question { code, path: path.to_owned(), message, found, suggested });
    }

    /// A number in a register speaks for a business; that there is none proves nothing.
    fn role(&mut self, code: QuestionCode, path: &str, party: &InvoiceParty) {
        let numbered = party.registration_number.is_some() || party.vat_number.is_some();
        self.put(code, path, party.name.clone(), numbered.then_some("business"));
    }

    fn account(&mut self, reads: &[&ReadInvoice]) {
        const PATH: &str = "creditor.iban";
        let mut numbers: Vec<&str> = Vec::new();
        for read in reads {
            let said = read.payment.iban.as_ref().or(read.unclear.iban.as_ref());
            numbers.extend(said.map(String::as_str).filter(|said| !numbers.contains(said)));
        }
        let unclear = reads.iter().any(|read| read.unclear.iban.is_some());
        if unclear || numbers.len() > 1 {
            self.ask(QuestionCode::AccountUnclear, PATH, Some(numbers.join(", ")));
        } else if numbers.is_empty() && !reads.is_empty() {
            self.ask(QuestionCode::AccountMissing, PATH, None);
        }
        let payee = reads.iter().find_map(|read| read.payment.payee.clone());
        if payee.is_some() {
            self.ask(QuestionCode::OtherPayee, PATH, payee);
        }
        if reads.iter().any(|read| read.payment.direct_debit) {
            self.ask(QuestionCode::DirectDebit, "terms.directDebit", None);
        }
    }

    fn invoice(&mut self, read: &ReadInvoice, path: &str) {
        self.kind(read, path);
        let unclear = &read.unclear;
        if let Some(found) = &unclear.due {
            self.ask(QuestionCode::DueDayUnclear, &format!("{path}.dueOn"), Some(found.clone()));
        } else if read.invoice.due_on.is_none() {
            self.ask(QuestionCode::DueDayMissing, &format!("{path}.dueOn"), read.terms.clone());
        }
        if unclear.total {
            self.ask(QuestionCode::TotalsDiffer, &format!("{path}.amount"), None);
        }
        if unclear.reference.is_some() {
            let path = format!("{path}.reference");
            self.ask(QuestionCode::ReferenceUnclear, &path, unclear.reference.clone());
        }
        let others = read.payment.means.iter().filter(|code| {
            let code = code.as_str();
            !TRANSFERS.contains(&code) && !super::ubl::COLLECTED.contains(&code)
        });
        let others: Vec<&str> = others.map(String::as_str).collect();
        if !others.is_empty() {
            self.ask(QuestionCode::OtherMeans, path, Some(others.join(", ")));
        }
    }

    fn kind(&mut self, read: &ReadInvoice, path: &str) {
        let kind = read.type_code.as_ref();
        if kind.is_some_and(|kind| !USUAL.contains(&kind.as_str())) {
            self.ask(QuestionCode::OtherType, path, kind.cloned());
        }
    }
}
