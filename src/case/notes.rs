//! Reading what happens around a debt: calls, promises, plans, disputes, pauses.

use super::check::Known;
use super::event::Type;
use super::fields;
use super::problem::Fault;
use super::question::INTEREST_OF_PLAN;
use super::read::{Object, Path, Reader};
use super::source::Source;
use super::{
    AgreedInstalment, AgreedPlan, Announcement, Dispute, EventKind, Excuse, FinalNotice, Handover,
    Pause, PhoneCall, PlanInterest, Promise, Reason, Specialist,
};
use crate::calendar::Day;
use crate::law::StepKind;

pub(super) const REASONS: &[(&str, Reason)] = &[
    ("forgot", Reason::Forgot),
    ("notReceived", Reason::NotReceived),
    ("disagrees", Reason::Disagrees),
    ("cannotPay", Reason::CannotPay),
    ("willNotPay", Reason::WillNotPay),
    ("unknown", Reason::Unknown),
];

pub(super) const SPECIALISTS: &[(&str, Specialist)] = &[
    ("collector", Specialist::Collector),
    ("lawyer", Specialist::Lawyer),
    ("bailiff", Specialist::Bailiff),
];

impl Reader {
    pub(super) fn around_the_debt<S: Source>(
        &mut self,
        kind: Type,
        object: &Object<S>,
        on: Option<Day>,
        known: &Known,
    ) -> Option<EventKind> {
        let claims = self.named_claims(object, known);
        Some(match kind {
            Type::PhoneCall => EventKind::PhoneCall(PhoneCall {
                answered: self.optional(object, "answered", Self::boolean),
                reason: self.optional(object, "reason", |r, v, p| r.choice(v, p, REASONS)),
                confirmed: self.said(object, "confirmed"),
                claims,
            }),
            Type::Promise => {
                let amount = self.optional(object, "amount", Self::positive_amount);
                let pay_by = self.needed_last_day(object, "payBy", on);
                EventKind::Promise(Promise { amount, pay_by: pay_by?, claims })
            }
            Type::Plan => {
                let instalments =
                    self.required(object, "instalments", |r, v, p| r.instalments(v, p, on));
                let interest =
                    self.optional(object, "interest", |r, v, p| r.choice(v, p, INTEREST_OF_PLAN));
                EventKind::Plan(AgreedPlan {
                    instalments: instalments?,
                    interest: interest.unwrap_or(PlanInterest::Runs),
                    claims,
                })
            }
            Type::Dispute => {
                let amount = self.optional(object, "amount", Self::positive_amount);
                let one = match &claims {
                    Some(named) => named.len() == 1,
                    None => known.count == 1,
                };
                if amount.is_some() && !one {
                    let path = Path::Field(object.path, "invoices");
                    return self.refuse(Fault::InvoiceNotNamed, &path);
                }
                EventKind::Dispute(Dispute { amount, claims })
            }
            Type::Excuse => {
                let reason = self.required(object, "reason", |r, v, p| r.choice(v, p, REASONS));
                let proof_asked = self.said(object, "proofAsked");
                let proof_seen = self.said(object, "proofSeen");
                EventKind::Excuse(Excuse { reason: reason?, proof_asked, proof_seen, claims })
            }
            Type::Pause => {
                let until = self.last_day(object, "until", on, Fault::EndsBeforeStart);
                EventKind::Pause(Pause { until, claims })
            }
            Type::FinalNotice => {
                let pay_by = self.last_day(object, "payBy", on, Fault::EndsBeforeStart);
                EventKind::FinalNotice(FinalNotice { pay_by, claims })
            }
            Type::Handover => {
                let to = self.required(object, "to", |r, v, p| r.choice(v, p, SPECIALISTS));
                EventKind::Handover(Handover { to: to?, claims })
            }
            Type::Announced => {
                let step = self.required(object, "step", |r, value, path| {
                    let step = r.choice(value, path, StepKind::CHOICES)?;
                    let there = known.law.is_none_or(|law| law.stage(step).is_some());
                    if there { Some(step) } else { r.refuse(Fault::NotInThisLaw, path) }
                });
                let for_day = self.needed_last_day(object, "for", on);
                EventKind::Announced(Announcement { step: step?, for_day: for_day?, claims })
            }
            Type::Insolvency => EventKind::Insolvency,
            _ => return None,
        })
    }

    /// Yes if it is said to be so.
    fn said<S: Source>(&mut self, object: &Object<S>, name: &'static str) -> bool {
        self.optional(object, name, Self::boolean).unwrap_or_default()
    }

    /// The terms of a plan, in the order of their days.
    fn instalments<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        agreed_on: Option<Day>,
    ) -> Option<Vec<AgreedInstalment>> {
        let read = self.list(value, path, |r, value, path| {
            let object = r.object(value, path, fields::INSTALMENT)?;
            let on = r.needed_last_day(&object, "on", agreed_on);
            let amount = r.required(&object, "amount", Self::positive_amount);
            Some(AgreedInstalment { on: on?, amount: amount? })
        })?;
        if read.is_empty() {
            return self.refuse(Fault::TooFew, path);
        }
        let instalments: Vec<AgreedInstalment> = read.into_iter().flatten().collect();
        if !instalments.is_sorted_by_key(|instalment| instalment.on) {
            return self.refuse(Fault::NotInOrder, path);
        }
        Some(instalments)
    }
}
