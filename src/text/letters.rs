//! What is said of a letter that someone received; the words of each language are in the files beside.

mod de;
mod en;
mod fr;
mod nl;

use super::{Gap, Language, fill};
use crate::calendar::Day;
use crate::law::{Effect, Field, LetterKind, Reply, Writing};
use crate::money::{Amount, Rate};
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
    /// Something in the dossier, or the law, holds it up.
    HeldUp,
    /// It was sent before.
    SentBefore,
    /// It has no place in what may be done about this debt.
    NoPlace,
    /// No call is in the dossier.
    NoCall,
    /// No plan is in the dossier, and none was given.
    NoPlan,
    /// Prescription is not over, as far as is known.
    NotPrescribed,
    /// Something is open, as far as is known.
    StillOpen,
    /// Only a lawyer or a bailiff can send it.
    SenderNeeded,
    /// The law wants it in another language.
    OtherLanguage,
    /// The language that the law wants depends on where the seat is, which was not said.
    SeatUnknown,
}

/// What a language says of letters. In a phrase, `{amount}` and the like are gaps to fill.
struct LetterPhrases {
    /// What a letter can have, as a noun phrase without a full stop.
    field: fn(Field) -> &'static str,
    /// A sentence: what follows from a fault; empty where nothing more is to be said.
    effect: fn(Effect) -> &'static str,
    /// `{field}`, `{asked}`, `{owed}`, `{more}`, `{day}`.
    fault: fn(LetterFault) -> &'static str,
    /// The name of a letter that is no step.
    title: fn(LetterKind) -> &'static str,
    /// Between what something is and how much.
    colon: &'static str,
    /// Between the last two of several, all of which are meant.
    and: &'static str,
    /// Between the last two of several, one of which is meant.
    or: &'static str,
    /// The names of the languages, in the order of [`Language::ALL`].
    languages: [&'static str; 4],
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

    /// The name of a letter that can be written.
    pub(crate) fn writing(self, kind: Writing) -> &'static str {
        match (kind, kind.step()) {
            (_, Some(step)) => self.step(step).title,
            (Writing::Letter(kind), None) => (self.letters().title)(kind),
            (Writing::Reply(reply), None) => self.reply(reply).0,
        }
    }

    /// A day as people write it.
    pub(crate) fn date(self, day: Day) -> String {
        self.phrases().day(day)
    }

    /// An amount as people write it.
    pub(crate) fn euros(self, amount: Amount) -> String {
        self.phrases().amount(amount)
    }

    /// A percentage as people write it.
    pub(crate) fn percentage(self, rate: Rate) -> String {
        self.phrases().percent(rate)
    }

    /// Several, all of which are meant: "a, b and c".
    pub(crate) fn all_of(self, items: &[String]) -> String {
        joined(items, self.letters().and)
    }

    /// Languages, one of which is meant.
    pub(crate) fn either(self, languages: &[Self]) -> String {
        let all = Self::ALL.iter().zip(self.letters().languages);
        let meant = all.filter(|(language, _)| languages.contains(language));
        let names: Vec<String> = meant.map(|(_, name)| name.to_owned()).collect();
        joined(&names, self.letters().or)
    }

    /// Between what something is and how much.
    pub(crate) fn colon(self) -> &'static str {
        self.letters().colon
    }

    /// That a letter must be in another language.
    pub(crate) fn other_language(self, official: &[Self]) -> String {
        let gaps = [("languages", self.either(official))];
        fill((self.letters().fault)(LetterFault::OtherLanguage), &gaps)
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

fn joined(items: &[String], last: &str) -> String {
    match items.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((end, before)) => format!("{} {last} {end}", before.join(", ")),
    }
}
