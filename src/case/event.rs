//! Reading the dossier.

use super::check::Known;
use super::problem::Fault;
use super::read::{Object, Path, Reader};
use super::source::Source;
use super::{
    Acknowledgement, Channel, Claims, CreditNote, Event, EventKind, FirstFreeReminder,
    FourteenDayLetter, InterestPause, Interruption, NoticeOfDefault, Payment, Reminder, Sender,
};
use crate::calendar::Day;
use crate::law::InterruptionKind;
use crate::money::Amount;
use std::collections::BTreeSet;

/// The types of events, each with its fields.
const TYPES: &[(&str, (Type, &[&str]))] = &[
    ("payment", (Type::Payment, &["type", "on", "note", "amount", "invoice"])),
    ("creditNote", (Type::CreditNote, &["type", "on", "note", "amount", "invoice"])),
    (
        "fourteenDayLetter",
        (
            Type::FourteenDayLetter,
            &["type", "on", "note", "receivedOn", "invoices", "vatAnnounced"],
        ),
    ),
    (
        "firstFreeReminder",
        (Type::FirstFreeReminder, &["type", "on", "note", "channel", "invoices"]),
    ),
    (
        "reminder",
        (Type::Reminder, &["type", "on", "note", "channel", "charge", "postage", "invoices"]),
    ),
    ("noticeOfDefault", (Type::NoticeOfDefault, &["type", "on", "note", "payBy", "invoices"])),
    ("interestPause", (Type::InterestPause, &["type", "on", "note", "until", "invoices"])),
    ("acknowledgement", (Type::Acknowledgement, &["type", "on", "note", "inWriting", "invoices"])),
    ("interruption", (Type::Interruption, &["type", "on", "note", "by", "registered", "invoices"])),
    ("bailiffDemand", (Type::BailiffDemand, OF_COURT)),
    ("summons", (Type::Summons, OF_COURT)),
    ("judgment", (Type::Judgment, OF_COURT)),
    ("service", (Type::Service, OF_COURT)),
    ("seizure", (Type::Seizure, OF_COURT)),
];

/// The fields of what a bailiff or a court does.
const OF_COURT: &[&str] = &["type", "on", "note", "invoices"];

/// Who may send a notice that interrupts prescription.
const SENDERS: &[(&str, Sender)] =
    &[("creditor", Sender::Creditor), ("lawyer", Sender::Lawyer), ("bailiff", Sender::Bailiff)];

#[derive(Clone, Copy)]
enum Type {
    Payment,
    CreditNote,
    FourteenDayLetter,
    FirstFreeReminder,
    Reminder,
    NoticeOfDefault,
    InterestPause,
    Acknowledgement,
    Interruption,
    BailiffDemand,
    Summons,
    Judgment,
    Service,
    Seizure,
}

/// The ways to send a letter that can be kept.
const CHANNELS: &[(&str, Channel)] = &[
    ("post", Channel::Post),
    ("registeredPost", Channel::Post),
    ("email", Channel::Electronic),
    ("portal", Channel::Electronic),
];

impl Reader {
    pub(super) fn event<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        known: &Known,
    ) -> Option<Event> {
        let untyped = self.any_object(value, path)?;
        let (kind, fields) = self.required(&untyped, "type", |r, v, p| r.choice(v, p, TYPES))?;
        let unknown_here = known.law.is_some_and(|law| match kind {
            Type::FourteenDayLetter => law.letter_costs.is_none(),
            Type::FirstFreeReminder => law.consumer_rules().is_none(),
            Type::BailiffDemand => !law.prescription.knows(InterruptionKind::BailiffDemand),
            _ => false,
        });
        if unknown_here {
            return self.refuse(Fault::NotInThisLaw, &Path::Field(path, "type"));
        }
        let object = self.object(value, path, fields)?;
        let on = self.required(&object, "on", Self::day);
        let note = self.optional(&object, "note", Self::text);
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
                EventKind::FourteenDayLetter(FourteenDayLetter {
                    received_on,
                    claims,
                    vat_announced: vat_announced.unwrap_or_default(),
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
            Type::BailiffDemand => EventKind::BailiffDemand(self.named_claims(&object, known)),
            Type::Summons => EventKind::Summons(self.named_claims(&object, known)),
            Type::Judgment => EventKind::Judgment(self.named_claims(&object, known)),
            Type::Service => EventKind::Service(self.named_claims(&object, known)),
            Type::Seizure => EventKind::Seizure(self.named_claims(&object, known)),
        };
        Some(Event { on: on?, kind, note })
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
    fn last_day<S: Source>(
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

    fn needed_last_day<S: Source>(
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

    fn channel<S: Source>(&mut self, object: &Object<S>) -> Option<Channel> {
        self.optional(object, "channel", |r, v, p| r.choice(v, p, CHANNELS))
    }

    fn named_claim<S: Source>(&mut self, object: &Object<S>, known: &Known) -> Option<usize> {
        self.optional(object, "invoice", |r, v, p| r.claim_position(v, p, known))
    }

    fn named_claims<S: Source>(&mut self, object: &Object<S>, known: &Known) -> Claims {
        let positions = self.optional(object, "invoices", |r, v, p| {
            r.list(v, p, |r, v, p| r.claim_position(v, p, known))
        })?;
        let mut claims = BTreeSet::new();
        claims.extend(positions.into_iter().flatten());
        Some(claims)
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
