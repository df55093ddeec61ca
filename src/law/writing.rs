//! Which letters can be written, in which language, and what is the same in all of them.

use super::coded::coded;
use super::{Basis, Confidence, Field, Language, LetterKind, StepKind};
use crate::calendar::Day;
use serde::Serialize;

/// With what a debtor may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
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

impl Reply {
    /// The code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Prescribed => "prescribed",
            Self::AlreadyPaid => "alreadyPaid",
            Self::Dispute => "dispute",
            Self::AskProof => "askProof",
            Self::ProposePlan => "proposePlan",
        }
    }
}

/// A letter that can be written here: one of the creditor, or an answer of the debtor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(untagged)]
pub enum Writing {
    /// A letter of the creditor.
    Letter(LetterKind),
    /// An answer of the debtor.
    Reply(Reply),
}

impl Writing {
    /// Every one, by its code. The letters of collectors and bailiffs are theirs to write.
    pub(crate) const CHOICES: &'static [(&'static str, Self)] = &[
        letter(LetterKind::Reminder),
        letter(LetterKind::SecondReminder),
        letter(LetterKind::FirstFreeReminder),
        letter(LetterKind::FourteenDayLetter),
        letter(LetterKind::NoticeOfDefault),
        letter(LetterKind::FinalNotice),
        letter(LetterKind::PhoneConfirmation),
        letter(LetterKind::PaymentPlan),
        letter(LetterKind::Acknowledgement),
        letter(LetterKind::Interruption),
        letter(LetterKind::Handover),
        reply(Reply::Dispute),
        reply(Reply::AskProof),
        reply(Reply::ProposePlan),
        reply(Reply::AlreadyPaid),
        reply(Reply::Prescribed),
    ];

    /// The code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Letter(kind) => kind.code(),
            Self::Reply(reply) => reply.code(),
        }
    }

    /// The letter of the creditor that it is.
    #[must_use]
    pub const fn letter(self) -> Option<LetterKind> {
        match self {
            Self::Letter(kind) => Some(kind),
            Self::Reply(_) => None,
        }
    }

    /// Can it speak more or less firmly? What the law asks for is said in one way.
    #[must_use]
    pub const fn has_tones(self) -> bool {
        matches!(
            self,
            Self::Letter(
                LetterKind::Reminder
                    | LetterKind::SecondReminder
                    | LetterKind::NoticeOfDefault
                    | LetterKind::FinalNotice
            )
        )
    }

    /// The step that sending it takes.
    #[must_use]
    pub const fn step(self) -> Option<StepKind> {
        let Self::Letter(kind) = self else { return None };
        Some(match kind {
            LetterKind::Reminder => StepKind::Reminder,
            LetterKind::SecondReminder => StepKind::SecondReminder,
            LetterKind::FirstFreeReminder => StepKind::FirstFreeReminder,
            LetterKind::FourteenDayLetter => StepKind::FourteenDayLetter,
            LetterKind::NoticeOfDefault => StepKind::NoticeOfDefault,
            LetterKind::FinalNotice => StepKind::FinalNotice,
            LetterKind::Handover => StepKind::Handover,
            _ => return None,
        })
    }
}

const fn letter(kind: LetterKind) -> (&'static str, Writing) {
    (kind.code(), Writing::Letter(kind))
}

const fn reply(reply: Reply) -> (&'static str, Writing) {
    (reply.code(), Writing::Reply(reply))
}

coded! {
    /// The part of a country in which a creditor has the seat from which he writes.
    Region {
        /// The Dutch-speaking region of Belgium.
        Flanders = "flanders",
        /// The French-speaking region of Belgium.
        Wallonia = "wallonia",
        /// The bilingual region of Brussels.
        Brussels = "brussels",
        /// The German-speaking region of Belgium.
        GermanSpeaking = "germanSpeaking",
    }
}

/// What a law says of letters beside their fields, and what every letter under it has.
#[derive(Debug, Hash)]
pub struct LetterLaw {
    /// The languages that letters are written in, the usual one first.
    pub languages: &'static [Language],
    /// The languages that count by the region of the creditor's seat, where the law says so.
    pub by_region: Option<&'static RegionRule>,
    /// How many days a letter usually gives where nothing else says it.
    pub usual_terms: &'static [(LetterKind, u32)],
    /// Free help for debtors.
    pub help: &'static [Help],
    /// Sentences that the law itself words.
    pub fixed: &'static [FixedText],
}

impl LetterLaw {
    /// The languages that count for a creditor with a seat in a region; without a region, all that may.
    #[must_use]
    pub fn languages_of(&self, region: Option<Region>) -> &'static [Language] {
        match (self.by_region, region) {
            (Some(rule), Some(region)) => rule.of(region),
            _ => self.languages,
        }
    }

    /// How many days a letter usually gives, where nothing else says it.
    #[must_use]
    pub fn usual_term(&self, kind: LetterKind) -> Option<u32> {
        let found = self.usual_terms.iter().find(|(other, _)| *other == kind);
        found.map(|(_, days)| *days)
    }
}

/// A rule on the language of letters, region by region.
#[derive(Debug, Hash)]
pub struct RegionRule {
    /// The languages that count in each region.
    pub languages: &'static [(Region, &'static [Language])],
    /// The rule.
    pub basis: Basis,
    /// Where it was found.
    pub source: &'static str,
    /// How sure it is that it is about these letters.
    pub confidence: Confidence,
}

impl RegionRule {
    /// The languages that count in a region.
    #[must_use]
    pub fn of(&self, region: Region) -> &'static [Language] {
        let found = self.languages.iter().find(|(other, _)| *other == region);
        found.map_or(&[], |(_, languages)| languages)
    }
}

/// The same in each language.
#[derive(Debug, Clone, Copy, Hash)]
pub struct Spoken {
    /// In Dutch.
    pub dutch: &'static str,
    /// In French.
    pub french: &'static str,
    /// In German.
    pub german: &'static str,
    /// In English.
    pub english: &'static str,
}

impl Spoken {
    /// A name that is the same in every language.
    pub(super) const fn everywhere(text: &'static str) -> Self {
        Self { dutch: text, french: text, german: text, english: text }
    }

    /// In a language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.dutch,
            Language::French => self.french,
            Language::German => self.german,
            Language::English => self.english,
        }
    }
}

/// Someone who helps debtors free of charge.
#[derive(Debug, Hash)]
pub struct Help {
    /// Who.
    pub name: Spoken,
    /// How to reach them.
    pub reach: Spoken,
    /// When that was last looked up.
    pub checked_on: Day,
    /// Where.
    pub source: &'static str,
}

/// A sentence that the law words itself: never translated here, only taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FixedText {
    /// What it is in a letter.
    pub field: Field,
    /// In which official language.
    pub language: Language,
    /// The words.
    pub text: &'static str,
    /// The article.
    pub basis: Basis,
    /// Where they were read.
    pub source: &'static str,
}
