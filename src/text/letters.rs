//! What is said of a letter that someone received; the words of each language are in the files beside.

mod de;
mod en;
mod fr;
mod nl;

use super::{Gap, Language, fill};
use crate::calendar::Day;
use crate::law::{Effect, Field};
use crate::money::Amount;
use serde::Serialize;

/// What may be wrong with a letter beside what it says or lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum LetterFault {
    /// It lacks something.
    Missing,
    /// It has something that it must not have.
    Forbidden,
    /// It was sent before payment was late, or the debtor in default.
    SentTooEarly,
    /// Its words let its term begin too early.
    TermFaulty,
    /// Its last day of payment lies too early.
    PayByTooEarly,
    /// It asks for more than the principal that is open.
    PrincipalTooHigh,
    /// It asks for more interest than is owed.
    InterestTooHigh,
    /// It asks for costs although none are owed yet.
    CostsNotOwed,
    /// It asks for more costs than are owed.
    CostsTooHigh,
    /// Its sums do not add up to its total.
    SumsDoNotAddUp,
    /// The debt can no longer be enforced.
    Prescribed,
    /// Nothing is open any more.
    AlreadyPaid,
}

/// With what a debtor may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reply {
    /// To say that the debt is too old.
    Prescribed,
    /// To say that it was paid.
    AlreadyPaid,
    /// Not to agree, with reasons.
    Dispute,
    /// To ask for proof and a specification.
    AskProof,
    /// To propose a plan.
    ProposePlan,
}

/// What a language says of letters. In a phrase, `{amount}` and the like are gaps to fill.
struct LetterPhrases {
    /// What a letter can have, as a noun phrase without a full stop.
    field: fn(Field) -> &'static str,
    /// A sentence: what follows from a fault; empty where nothing more is to be said.
    effect: fn(Effect) -> &'static str,
    /// `{field}`, `{asked}`, `{owed}`, `{more}`, `{day}`.
    fault: fn(LetterFault) -> &'static str,
    /// Name and sentence.
    reply: fn(Reply) -> (&'static str, &'static str),
    /// That nothing wrong was found in what was told.
    nothing: &'static str,
    /// `{more}`: how much more than is owed the letter asks.
    too_much: &'static str,
}

impl Language {
    fn letters(self) -> &'static LetterPhrases {
        match self {
            Self::English => &en::ENGLISH,
            Self::Dutch => &nl::DUTCH,
            Self::French => &fr::FRENCH,
            Self::German => &de::GERMAN,
        }
    }

    /// The name of what a letter can have.
    pub(crate) fn field(self, field: Field) -> &'static str {
        (self.letters().field)(field)
    }

    /// What is wrong, and what follows from it.
    pub(crate) fn letter_fault(
        self,
        fault: LetterFault,
        field: Option<Field>,
        sums: Option<(Amount, Amount)>,
        day: Option<Day>,
        effect: Option<Effect>,
    ) -> String {
        let phrases = self.letters();
        let mut gaps: Vec<Gap> = Vec::new();
        gaps.extend(field.map(|field| ("field", self.field(field).to_owned())));
        if let Some((asked, owed)) = sums {
            let more = asked.minus(owed).unwrap_or_default();
            for (name, sum) in [("asked", asked), ("owed", owed), ("more", more)] {
                gaps.push(self.sum(name, sum));
            }
        }
        gaps.extend(day.map(|day| self.day("day", day)));
        let mut said = vec![fill((phrases.fault)(fault), &gaps)];
        let effect = effect.map(|effect| (phrases.effect)(effect).to_owned());
        said.extend(effect.filter(|sentence| !sentence.is_empty()));
        said.join(" ")
    }

    /// The name and the sentence of a reply.
    pub(crate) fn reply(self, reply: Reply) -> (&'static str, &'static str) {
        (self.letters().reply)(reply)
    }

    /// How much too much a letter asks, or that nothing wrong was found.
    pub(crate) fn letter_checked(self, faultless: bool, more: Option<Amount>) -> Option<String> {
        let phrases = self.letters();
        match more {
            Some(more) => Some(fill(phrases.too_much, &[self.sum("more", more)])),
            None => faultless.then(|| phrases.nothing.to_owned()),
        }
    }
}
