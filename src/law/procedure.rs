//! What may be done about an unpaid invoice, step by step: the escalation as a table.

use super::coded::coded;
use super::{Basis, Capacity, Confidence};
use serde::Serialize;

coded! {
    /// A step that a procedure may have.
    StepKind {
        /// The last day of payment passes.
        DueDate = "dueDate",
        /// A friendly reminder.
        Reminder = "reminder",
        /// A call to ask why, to listen and to agree.
        PhoneCall = "phoneCall",
        /// A firmer reminder with a new term.
        SecondReminder = "secondReminder",
        /// A notice that puts the debtor in default, or names what follows.
        NoticeOfDefault = "noticeOfDefault",
        /// The first free reminder to a consumer.
        FirstFreeReminder = "firstFreeReminder",
        /// The letter without which a consumer owes no collection costs.
        FourteenDayLetter = "fourteenDayLetter",
        /// The last warning.
        FinalNotice = "finalNotice",
        /// A specialist takes over.
        Handover = "handover",
        /// The notice with which a collector must begin.
        CollectorNotice = "collectorNotice",
        /// The demand of a bailiff in the procedure for undisputed debts.
        BailiffDemand = "bailiffDemand",
        /// The report that nothing was disputed.
        NonDisputeReport = "nonDisputeReport",
        /// That report is made enforceable.
        EnforceableTitle = "enforceableTitle",
        /// The debtor is summoned before a court.
        Summons = "summons",
        /// The court decides.
        Judgment = "judgment",
        /// The decision is served, with an order to pay.
        Service = "service",
        /// Something of the debtor's is seized.
        Seizure = "seizure",
    }
}

/// Whose step it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Actor {
    /// Who owes.
    Debtor,
    /// Who claims.
    Creditor,
    /// Who collects for the creditor.
    Collector,
    /// A bailiff.
    Bailiff,
    /// A court.
    Court,
}

/// Why a step is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Need {
    /// Good practice; the law does not ask for it.
    Custom,
    /// The law makes something depend on it.
    Law,
}

/// In which form a step is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Form {
    /// Nothing is sent.
    None,
    /// Any form; in writing it can be proved.
    Free,
    /// By telephone, and confirmed in writing.
    Phone,
    /// In writing, so that its receipt can be proved.
    Provable,
    /// On paper or as a message that can be kept.
    Durable,
    /// A bailiff hands it over.
    Writ,
    /// A court decides in writing.
    Decision,
}

/// How a letter speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Tone {
    /// As if it was a mistake.
    Friendly,
    /// Facts.
    Neutral,
    /// Facts, and what follows.
    Firm,
}

/// The way of a debt from the last day of payment to enforcement.
#[derive(Debug, Hash)]
pub struct Procedure {
    /// Its name.
    pub id: &'static str,
    /// The steps, in the order in which they are usually taken.
    pub stages: &'static [Stage],
    /// The articles behind what holds a step up.
    pub grounds: Grounds,
}

/// The articles behind what holds a step up, other than the rule of the step itself.
#[derive(Debug, Hash)]
pub struct Grounds {
    /// Who grants time to pay is bound by it.
    pub agreed: Basis,
    /// Who claims must prove what is disputed.
    pub dispute: Basis,
    /// Nobody collects alone from an insolvent debtor.
    pub insolvency: Basis,
    /// A letter counts once it has come to the debtor.
    pub receipt: Basis,
    /// A debtor who asks for terms is to be heard first.
    pub plan: Basis,
    /// What has been paid is no longer owed.
    pub payment: Basis,
    /// Costs must be in proportion to the debt.
    pub proportion: Basis,
}

/// A step of a procedure.
#[derive(Debug, Hash)]
pub struct Stage {
    /// Which.
    pub step: StepKind,
    /// Whose.
    pub actor: Actor,
    /// Why.
    pub need: Need,
    /// In which form.
    pub form: Form,
    /// Between which creditors and debtors it exists.
    pub between: (&'static [Capacity], &'static [Capacity]),
    /// Is it there only where nothing but a notice puts the debtor in default?
    pub only_if_notice_needed: bool,
    /// Do both parties have to be in the register of enterprises?
    pub registered: bool,
    /// Is it over for good once the debt is disputed?
    pub undisputed: bool,
    /// What must be so before; all of it.
    pub after: &'static [After],
    /// One of these done, it has no place any more.
    pub closed_by: &'static [StepKind],
    /// After how many days from the step before it is usually taken; none where a court decides on
    /// the day.
    pub usual_after: Option<u32>,
    /// The term that it gives the debtor.
    pub term: Option<GivenTerm>,
    /// The article.
    pub basis: Basis,
    /// How sure that is.
    pub confidence: Confidence,
}

/// A term that a letter gives.
#[derive(Debug, Clone, Copy, Hash)]
pub struct GivenTerm {
    /// How many days it usually has.
    pub usual: u32,
    /// How many days it must have.
    pub least: u32,
}

/// What must be so before a step.
#[derive(Debug, Clone, Copy, Hash)]
pub enum After {
    /// Asking for payment is no longer premature.
    Claimable,
    /// The debtor is in default.
    Default,
    /// So many days have gone since a step.
    Days(StepKind, u32),
    /// So many months, whose end is no Saturday, Sunday or holiday, and then so many days.
    Months(StepKind, u32, u32),
    /// So many days have gone; the last is no Saturday, Sunday or holiday.
    WorkingEnd(StepKind, u32),
    /// The term that a step gave is over.
    Term(StepKind),
    /// The same, if that step was taken at all.
    TermIfSent(StepKind),
    /// One of two steps was taken.
    Either(StepKind, StepKind),
    /// Some time since a step that was not found.
    Unknown(StepKind),
}

impl StepKind {
    /// Is it a step that asks, and threatens nothing?
    #[must_use]
    pub const fn is_friendly(self) -> bool {
        matches!(self, Self::Reminder | Self::PhoneCall | Self::SecondReminder)
    }

    /// Does it press a debtor who may only need time?
    #[must_use]
    pub const fn presses(self) -> bool {
        matches!(self, Self::FinalNotice | Self::NonDisputeReport) || self.goes_on()
    }

    /// Is it a step by which the debt leaves the creditor's own hands?
    #[must_use]
    pub const fn goes_on(self) -> bool {
        matches!(self, Self::Handover | Self::CollectorNotice | Self::BailiffDemand | Self::Summons)
    }

    /// How it speaks, if it is a letter of the creditor.
    #[must_use]
    pub const fn tone(self) -> Option<Tone> {
        match self {
            Self::Reminder => Some(Tone::Friendly),
            Self::SecondReminder
            | Self::NoticeOfDefault
            | Self::FirstFreeReminder
            | Self::FourteenDayLetter => Some(Tone::Neutral),
            Self::FinalNotice => Some(Tone::Firm),
            _ => None,
        }
    }
}

impl Procedure {
    /// The step of this kind, if there is one.
    #[must_use]
    pub fn stage(&self, step: StepKind) -> Option<&'static Stage> {
        self.stages.iter().find(|stage| stage.step == step)
    }
}

impl Stage {
    /// Is it there between these parties, where a notice of default is needed or not?
    #[must_use]
    pub fn is_there(&self, creditor: Capacity, debtor: Capacity, notice_needed: bool) -> bool {
        let (creditors, debtors) = self.between;
        creditors.contains(&creditor)
            && debtors.contains(&debtor)
            && (notice_needed || !self.only_if_notice_needed)
    }
}
