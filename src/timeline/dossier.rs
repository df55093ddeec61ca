//! The dossier: everything about a case in one object, for whoever takes it over.

use super::escalation::Timeline;
use super::prescription::{Clock, clocks};
use crate::calendar::Day;
use crate::case::{Capacity, Case, Event, EventKind, Reason, Size};
use crate::ledger::{Ledger, Refusal};
use crate::statement::Statement;
use crate::text::{HintCode, Language, MissingCode};
use serde::Serialize;

/// From so many days between delivery and invoice on it is worth a hint.
const SOON: i64 = 7;
/// From a term of payment of more days on.
const LONG_TERM: i64 = 30;

/// Everything about a case, as known on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dossier {
    /// The day.
    pub as_of: Day,
    /// Who claims.
    pub creditor: Party,
    /// Who owes.
    pub debtor: Party,
    /// The sums, with the lines they are made of.
    pub statement: Statement,
    /// What has happened, and what may happen next.
    pub timeline: Timeline,
    /// Until when each claim can be enforced.
    pub prescription: Vec<Clock>,
    /// What is missing as proof.
    pub missing: Vec<Missing>,
    /// What the creditor can learn from it.
    pub hints: Vec<Hint>,
}

/// A party, as far as the case names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Party {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// In which role.
    pub capacity: Capacity,
    /// How large.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// In the register of enterprises?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered: Option<bool>,
}

/// Something that is missing as proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// The stable code.
    pub code: MissingCode,
    /// Where it belongs: `invoices[0].receivedOn`.
    pub path: String,
    /// The sentence.
    pub message: &'static str,
}

/// Something that the creditor can learn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// The stable code.
    pub code: HintCode,
    /// Where it shows: `invoices[0].deliveredOn`.
    pub path: String,
    /// The days that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// The sentence.
    pub message: String,
}

/// Everything about a case, as known at the end of a day; explained in a language.
pub fn dossier(case: &Case, as_of: Day, language: Language) -> Result<Dossier, Refusal> {
    let ledger = Ledger::of(case, as_of)?;
    let prescription = clocks(case, as_of, language)?;
    let (creditor, debtor) = (&case.creditor, &case.debtor);
    Ok(Dossier {
        as_of,
        creditor: Party {
            name: creditor.name.clone(),
            capacity: creditor.capacity,
            size: creditor.size,
            registered: creditor.registered,
        },
        debtor: Party {
            name: debtor.name.clone(),
            capacity: debtor.capacity,
            size: debtor.size,
            registered: debtor.registered,
        },
        statement: Statement::of(&ledger, language)?,
        timeline: Timeline::of(&ledger, &prescription, language)?,
        prescription,
        missing: missing(case, as_of, language),
        hints: hints(case, language),
    })
}

/// What is missing as proof.
fn missing(case: &Case, as_of: Day, language: Language) -> Vec<Missing> {
    let mut found = Vec::new();
    if case.terms.in_writing != Some(true) {
        found.push((MissingCode::WrittenTerms, "terms.inWriting".to_owned()));
    }
    for (at, claim) in case.claims.iter().enumerate() {
        if claim.received_on.is_none() {
            found.push((MissingCode::InvoiceReceipt, format!("invoices[{at}].receivedOn")));
        }
        if claim.delivered_on.is_none() {
            found.push((MissingCode::Delivery, format!("invoices[{at}].deliveredOn")));
        }
    }
    for (at, event) in case.events.iter().enumerate().filter(|(_, event)| event.on <= as_of) {
        found.extend(proof_of(event).map(|(code, field)| (code, format!("events[{at}]{field}"))));
    }
    let said = |(code, path)| Missing { code, path, message: language.missing(code) };
    found.into_iter().map(said).collect()
}

/// What is missing as proof of an event, and in which of its fields.
fn proof_of(event: &Event) -> Option<(MissingCode, &'static str)> {
    let unproved = event.evidence != Some(true);
    match &event.kind {
        EventKind::FourteenDayLetter(letter) if letter.received_on.is_none() => {
            Some((MissingCode::LetterReceipt, ".receivedOn"))
        }
        EventKind::FirstFreeReminder(_) if unproved => {
            Some((MissingCode::ReminderProof, ".evidence"))
        }
        EventKind::PhoneCall(call) if call.answered != Some(false) && !call.confirmed => {
            Some((MissingCode::CallConfirmation, ".confirmed"))
        }
        EventKind::Promise(_) | EventKind::Plan(_) if unproved => {
            Some((MissingCode::AgreementInWriting, ".evidence"))
        }
        EventKind::Excuse(excuse) if !excuse.proof_seen && excuse.reason != Reason::Forgot => {
            Some((MissingCode::ProofOfExcuse, ".proofSeen"))
        }
        EventKind::Dispute(_) if event.note.is_none() => {
            Some((MissingCode::DisputeReason, ".note"))
        }
        _ if event.evidence == Some(false) => Some((MissingCode::Evidence, ".evidence")),
        _ => None,
    }
}

/// What the creditor can learn for the next order.
fn hints(case: &Case, language: Language) -> Vec<Hint> {
    let mut found = Vec::new();
    for (at, claim) in case.claims.iter().enumerate() {
        let waited = claim.delivered_on.map(|delivered| claim.issued_on.days_since(delivered));
        if let Some(days) = waited.filter(|days| *days > SOON) {
            let path = format!("invoices[{at}].deliveredOn");
            found.push((HintCode::InvoiceSooner, path, Some(days)));
        }
        let term = case.agreed_due_day(claim).map(|due_on| due_on.days_since(claim.issued_on));
        if let Some(days) = term.filter(|days| *days > LONG_TERM) {
            found.push((HintCode::ShorterTerm, format!("invoices[{at}].dueOn"), Some(days)));
        }
    }
    let late_before = case.debtor.paid_late_before;
    let uninsured = case.policy.credit_insurance.is_none();
    for (code, path, holds) in [
        (HintCode::AskReferences, "debtor.paidLateBefore", late_before),
        (HintCode::InsureCredit, "policy.creditInsurance", late_before && uninsured),
        (HintCode::TermsInWriting, "terms.inWriting", case.terms.in_writing != Some(true)),
    ] {
        if holds {
            found.push((code, path.to_owned(), None));
        }
    }
    let said = |(code, path, days)| Hint { code, path, days, message: language.hint(code, days) };
    found.into_iter().map(said).collect()
}
