//! Which letters fit the moment, and why the others do not.

use super::lint::Severity;
use super::proof::of_step;
use crate::calendar::Day;
use crate::case::{Case, EventKind};
use crate::law::{Language, LetterKind, Reply, StepKind, Tone, Writing};
use crate::ledger::{Ledger, Refusal};
use crate::sorted::sort_by_key;
use crate::text::{LetterFault, Status};
use crate::timeline::{Clock, Timeline, Track, clocks};
use serde::Serialize;

/// A letter that can be written, and whether this is the moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// Which.
    pub kind: Writing,
    /// Its name.
    pub title: &'static str,
    /// Who writes it.
    pub by: Author,
    /// How it speaks, if it can speak more or less firmly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
    /// Is this the moment, for one claim at least?
    pub fits: bool,
    /// Why not, or what to see to first.
    pub reasons: Vec<String>,
}

/// Who writes a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Author {
    /// Who claims.
    Creditor,
    /// Who owes.
    Debtor,
}

/// The letters that can be written about a case on a day: what fits the moment first.
pub fn letter_choices(case: &Case, on: Day, language: Language) -> Result<Vec<Choice>, Refusal> {
    let ledger = Ledger::of(case, on)?;
    let clocks = clocks(case, on, language)?;
    let timeline = Timeline::of(&ledger, &clocks, language)?;
    let moment = Moment { case, on, tracks: &timeline.claims, clocks: &clocks, language };
    let kinds = Writing::CHOICES.iter().map(|(_, kind)| *kind);
    let written = kinds.filter(|kind| kind.letter().is_none_or(|kind| case.law().writes(kind)));
    let mut choices: Vec<Choice> = written.map(|kind| moment.choice(kind)).collect();
    sort_by_key(&mut choices, |choice| (!choice.fits, choice.by));
    Ok(choices)
}

/// What decides whether a letter fits.
struct Moment<'m> {
    case: &'m Case,
    on: Day,
    tracks: &'m [Track],
    clocks: &'m [Clock],
    language: Language,
}

impl Moment<'_> {
    fn choice(&self, kind: Writing) -> Choice {
        let (fits, reasons) = match (kind.step(), kind) {
            (Some(_), _) => self.step(kind),
            (None, Writing::Letter(kind)) => self.said(self.against_letter(kind)),
            (None, Writing::Reply(reply)) => self.said(self.against_reply(reply)),
        };
        let by = match kind {
            Writing::Letter(LetterKind::Acknowledgement) | Writing::Reply(_) => Author::Debtor,
            Writing::Letter(_) => Author::Creditor,
        };
        let tone = kind.step().and_then(StepKind::tone).filter(|_| kind.has_tones());
        Choice { kind, title: self.language.writing(kind), by, tone, fits, reasons }
    }

    /// A step fits if it may be taken for a claim, or if nothing but a look at the account is missing.
    fn step(&self, kind: Writing) -> (bool, Vec<String>) {
        let mut fits = false;
        let mut reasons = Vec::new();
        for track in self.tracks.iter().filter(|track| !track.settled) {
            let step = track.steps.iter().find(|step| Some(step.id) == kind.step());
            let found = of_step(step, self.language);
            fits |= found.iter().all(|finding| {
                finding.severity == Severity::Advice && finding.code == LetterFault::HeldUp
            });
            for finding in found {
                if !reasons.contains(&finding.message) {
                    reasons.push(finding.message);
                }
            }
        }
        if reasons.is_empty() && !fits {
            return self.said(Some(LetterFault::AlreadyPaid));
        }
        (fits, reasons)
    }

    fn said(&self, against: Option<LetterFault>) -> (bool, Vec<String>) {
        let message = |code| self.language.letter_fault(code, None, None, None, None);
        (against.is_none(), against.map(message).into_iter().collect())
    }

    fn against_letter(&self, kind: LetterKind) -> Option<LetterFault> {
        if !self.is_open() {
            return Some(LetterFault::AlreadyPaid);
        }
        let happened = |what: fn(&EventKind) -> bool| {
            self.case.events.iter().any(|event| event.on <= self.on && what(&event.kind))
        };
        match kind {
            LetterKind::PhoneConfirmation => {
                (!happened(|kind| matches!(kind, EventKind::PhoneCall(_))))
                    .then_some(LetterFault::NoCall)
            }
            LetterKind::PaymentPlan => (!happened(|kind| matches!(kind, EventKind::Plan(_))))
                .then_some(LetterFault::NoPlan),
            LetterKind::Interruption => self
                .case
                .law()
                .wants_lawyer_or_bailiff(Writing::Letter(kind))
                .then_some(LetterFault::SenderNeeded),
            _ => None,
        }
    }

    fn against_reply(&self, reply: Reply) -> Option<LetterFault> {
        match reply {
            Reply::AlreadyPaid => self.is_open().then_some(LetterFault::StillOpen),
            _ if !self.is_open() => Some(LetterFault::AlreadyPaid),
            Reply::Prescribed => {
                let open = self.clocks.iter().filter(|clock| clock.status != Status::Settled);
                let barred = open.clone().count() > 0
                    && open.clone().all(|clock| clock.status == Status::Barred);
                (!barred).then_some(LetterFault::NotPrescribed)
            }
            Reply::Dispute | Reply::AskProof | Reply::ProposePlan => None,
        }
    }

    fn is_open(&self) -> bool {
        self.tracks.iter().any(|track| !track.settled)
    }
}
