//! What the law and good practice ask of a letter, field by field.

use super::coded::coded;
use super::{Basis, Capacity, Confidence, Field};
use serde::Serialize;

coded! {
    /// A kind of letter; a call stands among them because the law has a rule about it too.
    LetterKind {
        /// A friendly reminder.
        Reminder = "reminder",
        /// A firmer reminder with a new term.
        SecondReminder = "secondReminder",
        /// The letter without which a Dutch consumer owes no collection costs.
        FourteenDayLetter = "fourteenDayLetter",
        /// The first free reminder to a Belgian consumer.
        FirstFreeReminder = "firstFreeReminder",
        /// A notice that puts the debtor in default.
        NoticeOfDefault = "noticeOfDefault",
        /// The last warning.
        FinalNotice = "finalNotice",
        /// The notice with which a Belgian collector must begin.
        CollectorNotice = "collectorNotice",
        /// A letter in which a Dutch collector asks for payment.
        CollectorLetter = "collectorLetter",
        /// The demand of a bailiff in the Belgian procedure for undisputed debts.
        BailiffDemand = "bailiffDemand",
        /// What was said by telephone, confirmed.
        PhoneConfirmation = "phoneConfirmation",
        /// A plan to pay in terms.
        PaymentPlan = "paymentPlan",
        /// A collector confirms what was arranged.
        PlanConfirmation = "planConfirmation",
        /// The debtor acknowledges the debt.
        Acknowledgement = "acknowledgement",
        /// A letter that interrupts prescription.
        Interruption = "interruption",
        /// Someone else collects from now on.
        Handover = "handover",
        /// Proof of the debt, for a debtor who asks for it.
        EvidenceOnRequest = "evidenceOnRequest",
        /// A call.
        PhoneCall = "phoneCall",
    }
}

impl LetterKind {
    /// Every kind that is written: all but the last.
    pub const LETTERS: &'static [Self] = match Self::ALL.split_last() {
        Some((_, letters)) => letters,
        None => &[],
    };
}

/// What a rule says of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Rule {
    /// It must be there.
    Required,
    /// It had better be there.
    Recommended,
    /// It may be there.
    Optional,
    /// It may or must be there, on a condition that only the sender can judge.
    Conditional,
    /// It must not be there.
    Forbidden,
    /// Nobody need send it.
    NotRequired,
    /// Nothing to check: something to know.
    Note,
}

/// What it costs the sender that a rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// No costs of collection are owed.
    NoCosts,
    /// The consumer is released from the clause: no interest and no lump sum.
    ClauseLost,
    /// Prescription is not interrupted.
    NoInterruption,
    /// The document does not prove the debt, or not wholly.
    NoProof,
    /// It counts for nothing.
    Void,
    /// The debtor is not in default.
    NoDefault,
    /// A fine.
    Fine,
    /// It is against the law, which names no consequence of its own for it.
    Unlawful,
    /// Nothing but what good practice asks is missed.
    Custom,
}

/// A rule about a field of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LetterRule {
    /// In which letters.
    pub letters: &'static [LetterKind],
    /// Sent about the debts of whom.
    pub debtors: &'static [Capacity],
    /// Which field.
    pub field: Field,
    /// What it says of it.
    pub rule: Rule,
    /// What breaking it costs the sender.
    pub effect: Effect,
    /// The article; none where it is practice, or where the article was not found.
    pub basis: Option<Basis>,
    /// Where it was found.
    pub source: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
}

impl LetterRule {
    /// Is it about a letter of this kind to this debtor?
    #[must_use]
    pub fn governs(&self, kind: LetterKind, debtor: Capacity) -> bool {
        self.letters.contains(&kind) && self.debtors.contains(&debtor)
    }
}

/// What the rules about a letter have in common. A table writes it once, and then a line for each field.
#[derive(Clone, Copy)]
pub(super) struct Heading {
    pub(super) letters: &'static [LetterKind],
    pub(super) debtors: &'static [Capacity],
    pub(super) effect: Effect,
    pub(super) basis: Option<Basis>,
    pub(super) source: &'static str,
    pub(super) confidence: Confidence,
}

impl Heading {
    pub(super) const fn requires(self, field: Field) -> LetterRule {
        self.says(Rule::Required, field)
    }

    pub(super) const fn recommends(self, field: Field) -> LetterRule {
        self.says(Rule::Recommended, field)
    }

    pub(super) const fn forbids(self, field: Field) -> LetterRule {
        self.says(Rule::Forbidden, field)
    }

    pub(super) const fn says(self, rule: Rule, field: Field) -> LetterRule {
        LetterRule {
            letters: self.letters,
            debtors: self.debtors,
            field,
            rule,
            effect: self.effect,
            basis: self.basis,
            source: self.source,
            confidence: self.confidence,
        }
    }

    /// The same with another effect.
    pub(super) const fn costs(self, effect: Effect) -> Self {
        Self { effect, ..self }
    }

    /// The same by an article.
    pub(super) const fn by(self, basis: Basis) -> Self {
        Self { basis: Some(basis), ..self }
    }

    /// The same as found elsewhere.
    pub(super) const fn found(self, source: &'static str, confidence: Confidence) -> Self {
        Self { source, confidence, ..self }
    }
}
