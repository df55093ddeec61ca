//! What is asked beside the case: whether a letter that was received is right.

use super::event::TERMS;
use super::problem::{Fault, Invalid};
use super::read::{Path, Reader};
use super::source::Source;
use super::{Channel, Claims, Jurisdiction, TermFrom};
use crate::calendar::Day;
use crate::law::{Field, Law, LetterKind};
use crate::money::Amount;
use crate::sorted::Set;

/// A letter as whoever received it describes it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReceivedLetter {
    /// What kind of letter it is.
    pub kind: LetterKind,
    /// Its day.
    pub on: Day,
    /// Day of its delivery.
    pub received_on: Option<Day>,
    /// From when its words let its term run, if that is said.
    pub term_from: Option<TermFrom>,
    /// The positions of the claims that it is about, if that is known.
    pub claims: Claims,
    /// How it was sent, if that is said.
    pub channel: Option<Channel>,
    /// The last day of payment that it names.
    pub pay_by: Option<Day>,
    /// The sums that it asks for now.
    pub asks: Asks,
    /// The costs that it says will be added.
    pub announced_costs: Option<Amount>,
    /// What it has.
    pub has: Set<Field>,
    /// What it lacks. Of what is in neither nothing is known.
    pub lacks: Set<Field>,
}

/// The sums that a letter asks for, as far as it says them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Asks {
    /// Of the invoice itself.
    pub principal: Option<Amount>,
    /// Interest.
    pub interest: Option<Amount>,
    /// Costs, lump sums and what else is added.
    pub costs: Option<Amount>,
    /// All together.
    pub total: Option<Amount>,
}

/// Reads a letter that someone received under a law.
///
/// [`Invalid`] holds every problem, with paths such as `letter.asks.costs`.
pub fn asked_letter(
    source: &impl Source,
    jurisdiction: Jurisdiction,
) -> Result<ReceivedLetter, Invalid> {
    let mut reader = Reader::default();
    let path = Path::Field(&Path::Root, "letter");
    let letter = reader.letter(source, &path, Law::of(jurisdiction));
    reader.finish(letter)
}

impl Reader {
    fn letter<S: Source>(
        &mut self,
        value: &S,
        path: &Path,
        law: &'static Law,
    ) -> Option<ReceivedLetter> {
        const FIELDS: &[&str] = &[
            "kind",
            "on",
            "receivedOn",
            "termFrom",
            "channel",
            "payBy",
            "asks",
            "announcedCosts",
            "has",
            "lacks",
        ];
        let object = self.object(value, path, FIELDS)?;
        let kind = self.required(&object, "kind", |r, value, path| {
            let kind = r.choice(value, path, LetterKind::CHOICES)?;
            if law.knows_letter(kind) { Some(kind) } else { r.refuse(Fault::NotInThisLaw, path) }
        });
        let on = self.required(&object, "on", Self::day);
        let received_on = self.last_day(&object, "receivedOn", on, Fault::ReceivedBeforeSent);
        let term_from = self.optional(&object, "termFrom", |r, v, p| r.choice(v, p, TERMS));
        let channel = self.channel(&object);
        let pay_by = self.optional(&object, "payBy", Self::day);
        let asks = self.optional(&object, "asks", Self::asks);
        let announced_costs = self.optional(&object, "announcedCosts", Self::sum_asked);
        let has = self.optional(&object, "has", Self::fields).unwrap_or_default();
        let lacks = self.optional(&object, "lacks", |r, value, path| {
            let lacks = r.fields(value, path)?;
            if lacks.iter().any(|field| has.contains(field)) {
                r.refuse(Fault::BothWays, path)
            } else {
                Some(lacks)
            }
        });
        Some(ReceivedLetter {
            kind: kind?,
            on: on?,
            received_on,
            term_from,
            claims: None,
            channel,
            pay_by,
            asks: asks.unwrap_or_default(),
            announced_costs,
            has,
            lacks: lacks.unwrap_or_default(),
        })
    }

    fn asks<S: Source>(&mut self, value: &S, path: &Path) -> Option<Asks> {
        let object = self.object(value, path, &["principal", "interest", "costs", "total"])?;
        Some(Asks {
            principal: self.optional(&object, "principal", Self::sum_asked),
            interest: self.optional(&object, "interest", Self::sum_asked),
            costs: self.optional(&object, "costs", Self::sum_asked),
            total: self.optional(&object, "total", Self::sum_asked),
        })
    }

    /// A letter may ask nothing of something.
    fn sum_asked<S: Source>(&mut self, value: &S, path: &Path) -> Option<Amount> {
        let amount = self.amount(value, path)?;
        if amount >= Amount::ZERO {
            return Some(amount);
        }
        self.refuse(Fault::AmountNotPositive, path)
    }

    fn fields<S: Source>(&mut self, value: &S, path: &Path) -> Option<Set<Field>> {
        let read = self.list(value, path, |r, v, p| r.choice(v, p, Field::CHOICES))?;
        Some(read.into_iter().flatten().collect())
    }
}
