use super::acts::{Deed, Detail, of_claim};
use super::run::{Clockwork, Outcome, Run};
use crate::calendar::Day;
use crate::case::{Case, EventKind};
use crate::law::{
    Basis, Confidence, Debt, InterruptionKind, Limitation, LimitationKind, Prescription, Ruled,
    Start, Subject,
};
use crate::ledger::{Account, Ledger, Refusal, bounded};
use crate::text::{AboutClock, AboutInterruption, Act, ClockCaution, Language, NoEffect, Status};
use serde::Serialize;

/// Until when one claim can be enforced, as known on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// The name of the claim.
    pub invoice: String,
    /// What it is for, if that is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// The kind of term it has.
    pub kind: LimitationKind,
    /// How things stand.
    pub status: Status,
    /// The term that decides: the first one, or the one that an act began.
    #[serde(flatten)]
    pub run: Run,
    /// The term as it was without any act.
    pub original: Run,
    /// Is the debt, after the term, only taken to be paid?
    pub presumption: bool,
    /// Every act that may interrupt, by day, with what it did.
    pub interruptions: Vec<Interruption>,
    /// From which day on interest is not barred by itself; none where the debt cannot be enforced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest: Option<OlderInterest>,
    /// What is not certain about this.
    pub cautions: Vec<Caution>,
    /// What must be said before the debtor does something.
    pub warnings: Vec<WarningBefore>,
    /// The articles behind the end of the term.
    pub basis: Vec<Basis>,
    /// How sure the least sure of them is.
    pub confidence: Confidence,
    /// All this in words.
    pub explanation: String,
}

/// An act that may interrupt prescription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Interruption {
    /// The event: `events[3]`.
    pub path: String,
    /// The day that counts.
    pub on: Day,
    /// What it is to the law.
    pub kind: InterruptionKind,
    /// What it did.
    pub effect: Effect,
    /// Why it did nothing, if it came in time and did nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<NoEffect>,
    /// The last day on which the debt could be claimed, after it.
    pub bars_after: Day,
    /// The article.
    pub basis: Vec<Basis>,
    /// All this in words.
    pub explanation: String,
}

/// What an act did to the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// A new term began, which ends later.
    NewTerm,
    /// The term had run out.
    TooLate,
    /// Nothing.
    NoEffect,
}

/// Interest that is barred although the debt is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OlderInterest {
    /// The first day of interest that is not barred; no debt bears interest before it is due.
    pub first_day: Day,
    /// The article.
    pub basis: Basis,
    /// All this in words.
    pub explanation: String,
}

/// What is not certain about a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Caution {
    /// The stable code.
    pub code: ClockCaution,
    /// The sentence.
    pub message: String,
}

/// What must be said before the debtor does something on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WarningBefore {
    /// What the debtor is about to do.
    pub act: Act,
    /// Until when the debt could be claimed then; none where the term is over and giving that up
    /// is at stake.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bars_after: Option<Day>,
    /// The sentence.
    pub message: String,
}

impl Clock {
    /// What must be said before the debtor does something on the day of the clock; none where that
    /// changes nothing.
    #[must_use]
    pub fn warning_before(&self, act: Act) -> Option<&WarningBefore> {
        self.warnings.iter().find(|warning| warning.act == act)
    }
}

/// The clocks of all claims of a case, in their order.
pub fn clocks(case: &Case, as_of: Day, language: Language) -> Result<Vec<Clock>, Refusal> {
    let money = last_movement(case, as_of);
    let first = case.claims.iter().map(|claim| claim.issued_on).min().unwrap_or(as_of);
    let ledger = Ledger::of(case, money.unwrap_or(first).min(as_of))?;
    let (mut clocks, mut acts) = (Vec::new(), 0_usize);
    for (at, account) in ledger.accounts.iter().enumerate() {
        let deeds = of_claim(case, account, at, as_of);
        acts = acts.saturating_add(deeds.len());
        bounded(acts)?;
        let settled = money.is_some() && !account.is_open();
        clocks.push(Question::of(case, account, as_of, language).clock(&deeds, settled));
    }
    Ok(clocks)
}

/// Is a day after the term that a claim had from the start? Whatever happened to it can only have lengthened that.
pub(super) fn outlives_its_first_term(case: &Case, account: &Account, as_of: Day) -> bool {
    let question = Question::of(case, account, as_of, Language::default());
    let first = Run::after(question.starts_after(), question.term.figure.length);
    first.bars_after < as_of
}

/// The last day on which money moved; only until then sums matter here.
fn last_movement(case: &Case, as_of: Day) -> Option<Day> {
    let moved = case.events.iter().filter(|event| {
        let moves = matches!(event.kind, EventKind::Payment(_) | EventKind::CreditNote(_));
        moves && event.on <= as_of
    });
    moved.map(|event| event.on).max()
}

/// What decides about the clock of a claim.
struct Question<'c> {
    case: &'c Case,
    law: &'static Prescription,
    account: &'c Account<'c>,
    as_of: Day,
    language: Language,
    debt: Debt,
    term: &'static Ruled<Limitation>,
    /// Could it be claimed at once, because no last day was agreed?
    at_once: bool,
}

impl<'c> Question<'c> {
    fn of(case: &'c Case, account: &'c Account<'c>, as_of: Day, language: Language) -> Self {
        let (law, claim) = (case.law().afterwards().prescription, account.claim);
        let at_once = case.law().claimable_at_once && case.terms.term_agreed == Some(false);
        let due_on = account.due_on.filter(|_| !at_once).unwrap_or(claim.issued_on);
        let debt = Debt {
            subject: claim.subject,
            recurring: case.terms.recurring_supply,
            creditor: case.creditor.capacity,
            debtor: case.debtor.capacity,
            due_on,
        };
        Self { case, law, account, as_of, language, debt, term: law.term(&debt), at_once }
    }

    /// The last day before the term.
    fn starts_after(&self) -> Day {
        let issued_on = self.account.claim.issued_on;
        match self.term.figure.starts {
            Start::Due => self.debt.due_on,
            Start::Delivery | Start::EndOfTask => issued_on,
            Start::EndOfMonth => issued_on.end_of_month(),
        }
    }

    fn clock(&self, deeds: &[Deed], settled: bool) -> Clock {
        let Limitation { kind, length, presumption, .. } = self.term.figure;
        let (from, due_on) = (self.starts_after(), self.debt.due_on);
        let sure = self.term.confidence;
        let mut work = Clockwork::new(self.law, from, due_on, length, presumption.is_some(), sure);
        let mut cautions = self.cautions();
        let mut interruptions = Vec::new();
        for deed in deeds {
            let outcome = work.take(deed);
            if outcome.effect == Effect::NewTerm {
                cautions.extend(cautions_of(deed, &work));
            }
            interruptions.push(self.interruption(deed, &outcome, &work));
        }
        let status = self.status(&work, settled);
        self.close(&work, status, &mut cautions);
        let enforceable = matches!(status, Status::Running | Status::AfterJudgment);
        Clock {
            invoice: self.account.claim.id.clone(),
            subject: self.account.claim.subject,
            kind: match work.decided {
                Some(_) => LimitationKind::Decision,
                None if presumption.is_some() && !work.is_presumption() => {
                    self.law.otherwise.figure.kind
                }
                None => kind,
            },
            status,
            run: work.run,
            original: work.original,
            presumption: work.is_presumption(),
            interruptions,
            interest: enforceable.then(|| self.interest(&work)),
            cautions: cautions
                .into_iter()
                .map(|code| Caution { code, message: code.said(self.language) })
                .collect(),
            warnings: self.warnings(&work, status),
            basis: self.basis(&work, status),
            confidence: work.confidence,
            explanation: self.about(&work, status).said(self.language),
        }
    }

    fn status(&self, work: &Clockwork, settled: bool) -> Status {
        if settled {
            Status::Settled
        } else if self.as_of > work.run.bars_after {
            Status::Barred
        } else if work.decided.is_some() {
            Status::AfterJudgment
        } else if self.as_of < work.original.starts_on {
            Status::NotDue
        } else {
            Status::Running
        }
    }

    /// What is not certain about the term itself.
    fn cautions(&self) -> Vec<ClockCaution> {
        let (term, general) = (self.term.figure, self.law.otherwise.figure.length);
        let shortest = self.law.shortest(&self.debt);
        let unsaid = self.debt.subject.is_none() && shortest.months() < term.length.months();
        [
            unsaid.then_some(ClockCaution::SubjectNotSaid { shortest }),
            self.at_once.then_some(ClockCaution::DueAtOnce),
            match term.starts {
                Start::Due => None,
                Start::Delivery | Start::EndOfTask => Some(ClockCaution::StartAssumed),
                Start::EndOfMonth => Some(ClockCaution::MonthAssumed),
            },
            term.only_some.then_some(ClockCaution::ShorterTaken { general }),
            term.presumption.map(|_| ClockCaution::SignedDocument { general }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What is not certain about the end.
    fn close(&self, work: &Clockwork, status: Status, cautions: &mut Vec<ClockCaution>) {
        if work.decided.is_some() {
            cautions.retain(|caution| !caution.is_before_decision());
            cautions.push(ClockCaution::DecisionAssumed);
        }
        if status == Status::Settled {
            cautions.clear();
            return;
        }
        let mut seen = Vec::new();
        cautions.retain(|caution| {
            let new = !seen.contains(caution);
            seen.push(*caution);
            new
        });
        let end = work.run.bars_after;
        if !is_sure(self.law.ends_on_any_day.confidence) && self.case.law().extended(end) != end {
            cautions.push(ClockCaution::EndOnHoliday);
        }
        if !is_sure(work.confidence) {
            cautions.push(ClockCaution::WeaklySourced);
        }
    }

    fn about(&self, work: &Clockwork, status: Status) -> AboutClock {
        let debt = &self.debt;
        let unasked = self.law.unless.as_ref();
        AboutClock {
            status,
            kind: self.term.figure.kind,
            original: (work.original.term, work.original.starts_on),
            run: (work.run.term, work.run.starts_on),
            bars_after: work.run.bars_after,
            presumption: work.is_presumption(),
            decided: work.decided,
            unasked: unasked.is_some_and(|rule| rule.figure.holds(debt, self.as_of)),
        }
    }

    fn basis(&self, work: &Clockwork, status: Status) -> Vec<Basis> {
        let term = &self.term;
        let mut found = Vec::new();
        if work.decided.is_none() {
            found.push(term.basis);
            found.extend(self.law.start.filter(|_| term.figure.starts == Start::Due));
            found.extend(term.figure.presumption.filter(|_| work.is_presumption()));
        }
        if let Some(rule) = work.set_by {
            let decided = work.decided.is_some() && rule.figure.kind != InterruptionKind::Judgment;
            let article = rule.figure.after_judgment.filter(|_| decided).unwrap_or(rule.basis);
            found.push(article);
            let renews = rule.figure.kind != InterruptionKind::Judgment;
            found.extend(self.law.renewal.filter(|_| renews));
        }
        if status == Status::Barred {
            found.push(self.law.only_if_invoked.basis);
            let unless = self.law.unless.as_ref();
            let unless = unless.filter(|rule| rule.figure.holds(&self.debt, self.as_of));
            found.extend(unless.map(|rule| rule.basis));
        }
        found
    }

    fn interruption(&self, deed: &Deed, outcome: &Outcome, work: &Clockwork) -> Interruption {
        let about = AboutInterruption {
            kind: deed.kind,
            on: deed.on,
            new_term: (outcome.effect == Effect::NewTerm).then_some(work.run.term),
            why: outcome.why,
            ended_presumption: outcome.ended_presumption,
            bars_after: work.run.bars_after,
        };
        Interruption {
            path: format!("events[{}]", deed.event),
            on: deed.on,
            kind: deed.kind,
            effect: outcome.effect,
            why: outcome.why,
            bars_after: work.run.bars_after,
            basis: outcome.basis.into_iter().collect(),
            explanation: about.said(self.language),
        }
    }

    fn interest(&self, work: &Clockwork) -> OlderInterest {
        let first_day = work.interest_from(self.as_of);
        let barred = self.debt.due_on.next() < first_day;
        let term = self.law.interest.figure;
        OlderInterest {
            first_day,
            basis: self.law.interest.basis,
            explanation: self.language.interest_clock(term, barred.then_some(first_day)),
        }
    }

    fn warnings(&self, work: &Clockwork, status: Status) -> Vec<WarningBefore> {
        if matches!(status, Status::Settled | Status::NotDue) {
            return Vec::new();
        }
        let warning = |act: &Act| {
            let (kind, detail) = match act {
                Act::PartPayment => (InterruptionKind::PartPayment, Detail::None),
                // A plan is written down, and says that the debt is owed.
                Act::Acknowledgement | Act::Plan => {
                    (InterruptionKind::Acknowledgement, Detail::InWriting(Some(true)))
                }
            };
            let mut ahead = work.clone();
            let outcome = ahead.take(&Deed { on: self.as_of, kind, event: 0, detail });
            let bars_after = match outcome.effect {
                Effect::NewTerm => Some(ahead.run.bars_after),
                Effect::TooLate => None,
                Effect::NoEffect => return None,
            };
            let message = act.warned(self.language, bars_after);
            Some(WarningBefore { act: *act, bars_after, message })
        };
        Act::ALL.iter().filter_map(warning).collect()
    }
}

/// What is not certain about an act that began a new term.
fn cautions_of(deed: &Deed, work: &Clockwork) -> Option<ClockCaution> {
    match (deed.kind, deed.detail) {
        (InterruptionKind::Summons, _) => Some(ClockCaution::PendingCase),
        (InterruptionKind::RegisteredNotice, _) => Some(ClockCaution::NoticeUnchecked),
        (_, Detail::Electronic) => Some(ClockCaution::ElectronicLetter),
        (_, Detail::ByLaw) => Some(ClockCaution::PaymentByLaw),
        (_, Detail::InWriting(None)) if work.is_presumption() => Some(ClockCaution::WritingNotSaid),
        _ => None,
    }
}

fn is_sure(confidence: Confidence) -> bool {
    matches!(confidence, Confidence::Official | Confidence::Several)
}
