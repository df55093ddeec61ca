//! Reading the dossier.

use super::check::ClaimIds;
use super::problem::Fault;
use super::read::{Object, Path, Reader};
use super::source::Source;
use super::{Event, EventKind, FourteenDayLetter, Money};
use crate::money::Amount;
use std::collections::BTreeSet;

/// The fields of each type of event, besides those of all.
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
];

#[derive(Clone, Copy)]
enum Type {
    Payment,
    CreditNote,
    FourteenDayLetter,
}

impl Reader {
    pub(super) fn event<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        claims: &ClaimIds,
    ) -> Option<Event> {
        let untyped = self.any_object(value, path)?;
        let (kind, fields) = self.required(&untyped, "type", |r, v, p| r.choice(v, p, TYPES))?;
        let object = self.object(value, path, fields)?;
        let on = self.required(&object, "on", Self::day);
        let note = self.optional(&object, "note", Self::text);
        let kind = match kind {
            Type::Payment => {
                let amount = self.required(&object, "amount", Self::positive_amount);
                EventKind::Payment(self.money(&object, amount, claims)?)
            }
            Type::CreditNote => {
                let amount = self.required(&object, "amount", |r, v, p| {
                    // Some programs print credit notes below zero: the sign says nothing here.
                    let amount = r.amount(v, p)?.magnitude();
                    if amount > Amount::ZERO {
                        Some(amount)
                    } else {
                        r.refuse(Fault::AmountNotPositive, p)
                    }
                });
                EventKind::CreditNote(self.money(&object, amount, claims)?)
            }
            Type::FourteenDayLetter => EventKind::FourteenDayLetter(self.letter(&object, claims)),
        };
        Some(Event { on: on?, kind, note })
    }

    fn money<S: Source>(
        &mut self,
        object: &Object<S>,
        amount: Option<Amount>,
        claims: &ClaimIds,
    ) -> Option<Money> {
        let named =
            self.optional(object, "invoice", |r, v, p| Some(r.claim_position(v, p, claims)));
        let claim = match named {
            Some(position) => position?,
            None if claims.count > 1 => {
                let path = Path::Field(object.path, "invoice");
                return self.refuse(Fault::InvoiceNotNamed, &path);
            }
            None => 0,
        };
        Some(Money { amount: amount?, claim })
    }

    fn letter<S: Source>(&mut self, object: &Object<S>, claims: &ClaimIds) -> FourteenDayLetter {
        let received_on = self.optional(object, "receivedOn", Self::day);
        let named = self.optional(object, "invoices", |r, v, p| {
            r.list(v, p, |r, v, p| r.claim_position(v, p, claims))
        });
        let vat_announced = self.optional(object, "vatAnnounced", Self::boolean);
        FourteenDayLetter {
            received_on,
            claims: named.map(|positions| {
                let mut claims = BTreeSet::new();
                claims.extend(positions.into_iter().flatten());
                claims
            }),
            vat_announced: vat_announced.unwrap_or_default(),
        }
    }

    fn claim_position<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        claims: &ClaimIds,
    ) -> Option<usize> {
        let id = self.text(value, path)?;
        claims.position(&id).or_else(|| self.refuse(Fault::UnknownInvoice, path))
    }
}
