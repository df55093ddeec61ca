//! Reading the dossier.

use super::check::Known;
use super::problem::Fault;
use super::read::{Object, Path, Reader};
use super::source::Source;
use super::{
    Acknowledgement, Channel, Claims, CreditNote, Event, EventKind, FirstFreeReminder,
    FourteenDayLetter, InterestPause, Interruption, NoticeOfDefault, Payment, Reminder, Sender,
    Sending, TermFrom,
};
use crate::calendar::Day;
use crate::law::{Law, StepKind};
use crate::money::Amount;

/// The fields of every event.
pub(super) const COMMON: &[&str] = &["type", "on", "note", "evidence"];

/// The types of events, each with its own fields.
pub(super) const TYPES: &[(&str, (Type, &[&str]))] = &[
    ("payment", (Type::Payment, &["amount", "invoice"])),
    ("creditNote", (Type::CreditNote, &["amount", "invoice"])),
    (
        "fourteenDayLetter",
        (Type::FourteenDayLetter, &["receivedOn", "invoices", "vatAnnounced", "termFrom"]),
    ),
    ("firstFreeReminder", (Type::FirstFreeReminder, &["channel", "invoices"])),
    ("reminder", (Type::Reminder, &["channel", "charge", "postage", "invoices"])),
    ("noticeOfDefault", (Type::NoticeOfDefault, &["payBy", "invoices"])),
    ("interestPause", (Type::InterestPause, &["until", "invoices"])),
    ("acknowledgement", (Type::Acknowledgement, &["inWriting", "invoices"])),
    ("interruption", (Type::Interruption, &["by", "registered", "invoices"])),
    ("bailiffDemand", (Type::Plain(EventKind::BailiffDemand), CLAIMS)),
    ("nonDisputeReport", (Type::Plain(EventKind::NonDisputeReport), CLAIMS)),
    ("enforceableTitle", (Type::Plain(EventKind::EnforceableTitle), CLAIMS)),
    ("summons", (Type::Plain(EventKind::Summons), CLAIMS)),
    ("judgment", (Type::Plain(EventKind::Judgment), CLAIMS)),
    ("service", (Type::Plain(EventKind::Service), CLAIMS)),
    ("seizure", (Type::Plain(EventKind::Seizure), CLAIMS)),
    ("phoneCall", (Type::PhoneCall, &["answered", "reason", "confirmed", "invoices"])),
    ("invoiceCopySent", (Type::Plain(EventKind::InvoiceCopySent), CLAIMS)),
    ("promise", (Type::Promise, &["amount", "payBy", "invoices"])),
    ("planRequest", (Type::Plain(EventKind::PlanRequest), CLAIMS)),
    ("plan", (Type::Plan, &["instalments", "interest", "invoices"])),
    ("planDeclined", (Type::Plain(EventKind::PlanDeclined), CLAIMS)),
    ("planEnded", (Type::Plain(EventKind::PlanEnded), CLAIMS)),
    ("dispute", (Type::Dispute, &["amount", "invoices"])),
    ("disputeResolved", (Type::Plain(EventKind::DisputeResolved), CLAIMS)),
    ("excuse", (Type::Excuse, &["reason", "proofAsked", "proofSeen", "invoices"])),
    ("pause", (Type::Pause, &["until", "invoices"])),
    ("resume", (Type::Plain(EventKind::Resume), CLAIMS)),
    ("finalNotice", (Type::FinalNotice, &["payBy", "invoices"])),
    ("handover", (Type::Handover, &["to", "invoices"])),
    ("collectorNotice", (Type::Plain(EventKind::CollectorNotice), CLAIMS)),
    ("insolvency", (Type::Insolvency, &[])),
    ("insurerNotified", (Type::Plain(EventKind::InsurerNotified), CLAIMS)),
    ("announced", (Type::Announced, &["step", "for", "invoices"])),
];

/// The one field of an event that is about claims and nothing else.
const CLAIMS: &[&str] = &["invoices"];

/// Who may send a notice that interrupts prescription.
pub(super) const SENDERS: &[(&str, Sender)] =
    &[("creditor", Sender::Creditor), ("lawyer", Sender::Lawyer), ("bailiff", Sender::Bailiff)];

#[derive(Clone, Copy)]
pub(super) enum Type {
    Payment,
    CreditNote,
    FourteenDayLetter,
    FirstFreeReminder,
    Reminder,
    NoticeOfDefault,
    InterestPause,
    Acknowledgement,
    Interruption,
    PhoneCall,
    Promise,
    Plan,
    Dispute,
    Excuse,
    Pause,
    FinalNotice,
    Handover,
    Insolvency,
    Announced,
    /// An event about claims and nothing else.
    Plain(fn(Claims) -> EventKind),
}

/// The ways to send a letter that can be kept.
pub(super) const CHANNELS: &[(&str, Sending)] = &[
    ("post", Sending { channel: Channel::Post, registered: false }),
    ("registeredPost", Sending { channel: Channel::Post, registered: true }),
    ("email", Sending { channel: Channel::Electronic, registered: false }),
    ("portal", Sending { channel: Channel::Electronic, registered: false }),
];

/// From when a fourteen-day letter may say that its term runs.
pub(super) const TERMS: &[(&str, TermFrom)] = &[
    ("dayAfterReceipt", TermFrom::DayAfterReceipt),
    ("receipt", TermFrom::Receipt),
    ("sending", TermFrom::Sending),
];

/// Does a law know events of this type? An event by which a step is taken needs that step.
pub(super) fn is_known(law: &Law, name: &str) -> bool {
    let step = StepKind::CHOICES.iter().find(|(code, _)| *code == name);
    step.is_none_or(|(_, step)| law.stage(*step).is_some())
}

impl Reader {
    pub(super) fn event<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        known: &Known,
    ) -> Option<Event> {
        let untyped = self.any_object(value, path)?;
        let kind = self.required(&untyped, "type", |r, v, p| {
            let (kind, fields) = r.choice(v, p, TYPES)?;
            Some((r.text(v, p)?, kind, fields))
        })?;
        let (name, kind, fields) = kind;
        if known.law.is_some_and(|law| !is_known(law, &name)) {
            return self.refuse(Fault::NotInThisLaw, &Path::Field(path, "type"));
        }
        let object = self.object(value, path, &[COMMON, fields].concat())?;
        let on = self.required(&object, "on", Self::day);
        let note = self.optional(&object, "note", Self::text);
        let evidence = self.optional(&object, "evidence", Self::boolean);
        let kind = match kind {
            Type::Payment => {
                let amount = self.required(&object, "amount", Self::positive_amount);
                let claim = self.named_claim(&object, known);
                EventKind::Payment(Payment { amount: amount?, claim })
            }
            Type::CreditNote => {
                let amount = self.required(&object, "amount", Self::credited_amount);
                let claim = self.named_claim(&object, known);
                if claim.is_none() && known.count > 1 && object.lacks("invoice") {
                    let path = Path::Field(object.path, "invoice");
                    return self.refuse(Fault::InvoiceNotNamed, &path);
                }
                EventKind::CreditNote(CreditNote {
                    amount: amount?,
                    claim: claim.unwrap_or_default(),
                })
            }
            Type::FourteenDayLetter => {
                let received_on =
                    self.last_day(&object, "receivedOn", on, Fault::ReceivedBeforeSent);
                let claims = self.named_claims(&object, known);
                let vat_announced = self.optional(&object, "vatAnnounced", Self::boolean);
                let term_from = self.optional(&object, "termFrom", |r, v, p| r.choice(v, p, TERMS));
                EventKind::FourteenDayLetter(FourteenDayLetter {
                    received_on,
                    claims,
                    vat_announced: vat_announced.unwrap_or_default(),
                    term_from: term_from.unwrap_or_default(),
                })
            }
            Type::FirstFreeReminder => {
                let channel = self.channel(&object);
                let claims = self.named_claims(&object, known);
                EventKind::FirstFreeReminder(FirstFreeReminder { channel, claims })
            }
            Type::Reminder => {
                let channel = self.channel(&object);
                let charge = self.optional(&object, "charge", Self::positive_amount);
                let postage = self.optional(&object, "postage", Self::positive_amount);
                let claims = self.named_claims(&object, known);
                EventKind::Reminder(Reminder { channel, charge, postage, claims })
            }
            Type::NoticeOfDefault => {
                let pay_by = if known.law.is_some_and(|law| law.notice_gives_term) {
                    self.needed_last_day(&object, "payBy", on)
                } else {
                    self.last_day(&object, "payBy", on, Fault::EndsBeforeStart)
                };
                let claims = self.named_claims(&object, known);
                EventKind::NoticeOfDefault(NoticeOfDefault { pay_by, claims })
            }
            Type::InterestPause => {
                let until = self.needed_last_day(&object, "until", on);
                let claims = self.named_claims(&object, known);
                EventKind::InterestPause(InterestPause { until: until?, claims })
            }
            Type::Acknowledgement => {
                let in_writing = self.optional(&object, "inWriting", Self::boolean);
                let claims = self.named_claims(&object, known);
                EventKind::Acknowledgement(Acknowledgement { in_writing, claims })
            }
            Type::Interruption => {
                let by = self.optional(&object, "by", |r, v, p| r.choice(v, p, SENDERS));
                let registered = self.optional(&object, "registered", Self::boolean);
                let claims = self.named_claims(&object, known);
                EventKind::Interruption(Interruption {
                    by: by.unwrap_or(Sender::Creditor),
                    registered: registered.unwrap_or_default(),
                    claims,
                })
            }
            Type::Plain(kind) => kind(self.named_claims(&object, known)),
            _ => self.around_the_debt(kind, &object, on, known)?,
        };
        Some(Event { on: on?, kind, note, evidence })
    }

    /// Some programs print credit notes below zero: the sign says nothing here.
    fn credited_amount<S: Source>(&mut self, value: &S, path: &Path) -> Option<Amount> {
        let amount = self.amount(value, path)?.magnitude();
        if amount > Amount::ZERO {
            return Some(amount);
        }
        self.refuse(Fault::AmountNotPositive, path)
    }

    /// A day that may not lie before the day of the event.
    pub(super) fn last_day<S: Source>(
        &mut self,
        object: &Object<S>,
        name: &'static str,
        on: Option<Day>,
        otherwise: Fault,
    ) -> Option<Day> {
        let day = self.optional(object, name, Self::day);
        if let (Some(day), Some(on)) = (day, on)
            && day < on
        {
            return self.refuse(otherwise, &Path::Field(object.path, name));
        }
        day
    }

    pub(super) fn needed_last_day<S: Source>(
        &mut self,
        object: &Object<S>,
        name: &'static str,
        on: Option<Day>,
    ) -> Option<Day> {
        if object.lacks(name) {
            return self.refuse(Fault::Missing, &Path::Field(object.path, name));
        }
        self.last_day(object, name, on, Fault::EndsBeforeStart)
    }

    pub(super) fn channel<S: Source>(&mut self, object: &Object<S>) -> Option<Channel> {
        let sending = self.optional(object, "channel", |r, v, p| r.choice(v, p, CHANNELS));
        sending.map(|sending| sending.channel)
    }

    pub(super) fn named_claim<S: Source>(
        &mut self,
        object: &Object<S>,
        known: &Known,
    ) -> Option<usize> {
        self.optional(object, "invoice", |r, v, p| r.claim_position(v, p, known))
    }

    pub(super) fn named_claims<S: Source>(&mut self, object: &Object<S>, known: &Known) -> Claims {
        let positions = self.optional(object, "invoices", |r, v, p| {
            r.list(v, p, |r, v, p| r.claim_position(v, p, known))
        })?;
        Some(positions.into_iter().flatten().collect())
    }

    fn claim_position<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        known: &Known,
    ) -> Option<usize> {
        let id = self.text(value, path)?;
        known.position(&id).or_else(|| self.refuse(Fault::UnknownInvoice, path))
    }
}
