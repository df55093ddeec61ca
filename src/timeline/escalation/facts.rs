//! What the dossier says about one claim, as known on a day.

use super::way::Way;
use crate::calendar::Day;
use crate::case::{Case, Event, EventKind, Reason};
use crate::law::{Law, StepKind, WaitingTerm};
use crate::ledger::{Given, Ledger};
use crate::money::Amount;
use crate::sorted::{Map, sort_by_key};

/// Something that happened: its day, and its position in the events.
pub(super) type At = (Day, usize);

/// A step that was taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    pub(super) at: At,
    /// The last day on which payment is safely in time, if the step gave time.
    pub(super) pay_by: Option<Day>,
    /// The last day before more may follow.
    pub(super) last_day: Option<Day>,
}

/// What the dossier says about one claim.
#[derive(Debug)]
pub(super) struct Facts {
    /// The steps that were taken, each the first time.
    pub(super) taken: Map<StepKind, Taken>,
    /// The last reason for not paying.
    pub(super) reason: Option<(Reason, At)>,
    /// When a copy of the invoice was sent last.
    pub(super) copy: Option<At>,
    /// The dispute of the whole that is open.
    pub(super) dispute: Option<At>,
    /// The disputes of a part that are open: the last of them, and how much they are about.
    pub(super) part: Option<(At, Amount)>,
    /// When the debtor last disagreed with something, or that was settled.
    disputed: Option<At>,
    /// Was something disputed between the demand of a bailiff and his report? That ends what it began.
    pub(super) demand_disputed: bool,
    /// The pauses that were not ended, with their last days.
    pub(super) pauses: Vec<(At, Option<Day>)>,
    /// The last promise.
    pub(super) promise: Option<usize>,
    /// The last plan that was not ended.
    pub(super) plan: Option<usize>,
    /// Since when a plan is needed and nobody has decided.
    pub(super) plan_needed: Option<At>,
    pub(super) insolvency: Option<At>,
    pub(super) insurer_knows: bool,
    /// The last call: was it answered, if that is said, and confirmed?
    pub(super) call: Option<(At, Option<bool>, bool)>,
    /// When something was last written to the debtor.
    written: Option<Day>,
    /// The last excuse: was proof asked for, and seen?
    pub(super) excuse: Option<(At, bool, bool)>,
    reminders: usize,
    /// The first day on which asking for payment is not premature.
    claimable: Day,
    /// The term that the notice of a collector begins, and how its days count.
    collector_term: Option<(&'static WaitingTerm, &'static Law)>,
}

/// The positions of the events until a day, by day, then as listed.
pub(super) fn in_order(case: &Case, as_of: Day) -> Vec<(usize, &Event)> {
    let until = case.events.iter().enumerate().filter(|(_, event)| event.on <= as_of);
    let mut ordered: Vec<(usize, &Event)> = until.collect();
    sort_by_key(&mut ordered, |(at, event)| (event.on, *at));
    ordered
}

/// The letters that began a term which the law asks for, by claim, each kind the first time.
pub(super) fn letters(ledger: &Ledger) -> Vec<Map<StepKind, Taken>> {
    let mut of_claims = vec![Map::new(); ledger.accounts.len()];
    for given in &ledger.given {
        let Some(event) = ledger.case.events.get(given.event) else { continue };
        let Given { step, pay_by, last_day, .. } = *given;
        let at = (event.on, given.event);
        let taken = Taken { at, pay_by: Some(pay_by), last_day: Some(last_day) };
        for claim in given.claims.iter() {
            let Some(letters) = of_claims.get_mut(*claim) else { continue };
            letters.insert_unless(step, taken, |first| first.at <= taken.at);
        }
    }
    of_claims
}

impl Facts {
    /// What these events say about a claim, which these letters are about.
    pub(super) fn of(events: &[(usize, &Event)], letters: Map<StepKind, Taken>, way: &Way) -> Self {
        let consumer = way.account.regime.consumer;
        let reminder_first = way.procedure().stage(StepKind::Reminder).is_some();
        let mut facts = Self {
            taken: letters,
            reason: None,
            copy: None,
            dispute: None,
            part: None,
            disputed: None,
            demand_disputed: false,
            pauses: Vec::new(),
            promise: None,
            plan: None,
            plan_needed: None,
            insolvency: None,
            insurer_knows: false,
            call: None,
            written: None,
            excuse: None,
            reminders: usize::from(!reminder_first),
            claimable: way.claimable,
            collector_term: consumer.map(|rules| (&rules.collector_term, way.law)),
        };
        for (at, event) in events.iter().filter(|(_, event)| event.kind.is_about(way.at)) {
            facts.note((event.on, *at), &event.kind);
        }
        facts
    }

    fn note(&mut self, at: At, kind: &EventKind) {
        self.note_step(at, kind);
        self.note_debtor(at, kind);
        match kind {
            EventKind::InvoiceCopySent(_) => self.copy = Some(at),
            EventKind::Pause(pause) => self.pauses.push((at, pause.until)),
            EventKind::Resume(_) => self.pauses.clear(),
            EventKind::Plan(_) => {
                self.plan = Some(at.1);
                self.plan_needed = None;
            }
            EventKind::PlanDeclined(_) => self.plan_needed = None,
            EventKind::PlanEnded(_) => {
                self.plan = None;
                self.plan_needed = None;
            }
            EventKind::DisputeResolved(_) => {
                (self.dispute, self.part) = (None, None);
                self.disputed = Some(at);
            }
            EventKind::Insolvency => self.insolvency = self.insolvency.or(Some(at)),
            EventKind::InsurerNotified(_) => self.insurer_knows = true,
            _ => {}
        }
        let writes = matches!(
            kind,
            EventKind::Reminder(_)
                | EventKind::FirstFreeReminder(_)
                | EventKind::FourteenDayLetter(_)
                | EventKind::NoticeOfDefault(_)
                | EventKind::FinalNotice(_)
                | EventKind::InvoiceCopySent(_)
        );
        if writes {
            self.written = Some(at.0);
        }
    }

    /// What the debtor said or did.
    fn note_debtor(&mut self, at: At, kind: &EventKind) {
        match kind {
            EventKind::PhoneCall(call) => {
                self.call = Some((at, call.answered, call.confirmed));
                if let Some(reason) = call.reason {
                    self.give_reason(at, reason);
                }
            }
            EventKind::Excuse(excuse) => {
                self.excuse = Some((at, excuse.proof_asked, excuse.proof_seen));
                self.give_reason(at, excuse.reason);
            }
            EventKind::Promise(_) => self.promise = Some(at.1),
            EventKind::PlanRequest(_) => self.plan_needed = Some(at),
            EventKind::Dispute(dispute) => {
                self.disputed = Some(at);
                self.demand_disputed |=
                    self.has(StepKind::BailiffDemand) && !self.has(StepKind::NonDisputeReport);
                match dispute.amount {
                    None => self.dispute = Some(at),
                    Some(amount) => {
                        let before = self.part.map_or(Amount::ZERO, |(_, amount)| amount);
                        // A sum beyond all measure adds nothing to what is disputed already.
                        let sum = before.plus(amount).unwrap_or(before);
                        self.part = Some((at, sum));
                    }
                }
            }
            _ => {}
        }
    }

    fn give_reason(&mut self, at: At, reason: Reason) {
        self.reason = Some((reason, at));
        match reason {
            Reason::CannotPay => self.plan_needed = Some(at),
            Reason::WillNotPay => self.plan_needed = None,
            _ => {}
        }
    }

    fn note_step(&mut self, at: At, kind: &EventKind) {
        let premature = at.0 < self.claimable;
        let (step, pay_by, last_day) = match kind {
            EventKind::Reminder(_) | EventKind::BailiffDemand(_) if premature => return,
            EventKind::Reminder(_) => {
                self.reminders = self.reminders.saturating_add(1);
                let step = match self.reminders {
                    1 => StepKind::Reminder,
                    2 => StepKind::SecondReminder,
                    _ => return,
                };
                (step, None, None)
            }
            EventKind::PhoneCall(_) => (StepKind::PhoneCall, None, None),
            EventKind::NoticeOfDefault(notice) => {
                let last_day = notice.pay_by.unwrap_or(at.0);
                (StepKind::NoticeOfDefault, notice.pay_by, Some(last_day))
            }
            EventKind::FinalNotice(notice) => {
                let last_day = notice.pay_by.unwrap_or(at.0);
                (StepKind::FinalNotice, notice.pay_by, Some(last_day))
            }
            EventKind::Handover(_) => (StepKind::Handover, None, None),
            EventKind::CollectorNotice(_) => match self.term_of_collector(at.0) {
                Some((pay_by, last_day)) => {
                    (StepKind::CollectorNotice, Some(pay_by), Some(last_day))
                }
                None => return,
            },
            EventKind::BailiffDemand(_) => (StepKind::BailiffDemand, None, None),
            EventKind::NonDisputeReport(_) => (StepKind::NonDisputeReport, None, None),
            EventKind::EnforceableTitle(_) => (StepKind::EnforceableTitle, None, None),
            EventKind::Summons(_) => (StepKind::Summons, None, None),
            EventKind::Judgment(_) => (StepKind::Judgment, None, None),
            EventKind::Service(_) => (StepKind::Service, None, None),
            EventKind::Seizure(_) => (StepKind::Seizure, None, None),
            _ => return,
        };
        self.taken.insert_unless(step, Taken { at, pay_by, last_day }, |_| true);
    }

    /// The term that a notice of a collector begins, if it was not sent too early.
    fn term_of_collector(&self, sent: Day) -> Option<(Day, Day)> {
        let (term, law) = self.collector_term?;
        let reminded = self.taken.get(StepKind::FirstFreeReminder)?.last_day?;
        let end = |reading| law.end_of_term(sent, term.days, reading);
        (reminded < sent).then(|| (end(term.by_post.earliest), end(term.by_post.latest)))
    }

    /// Was this step taken?
    pub(super) fn has(&self, step: StepKind) -> bool {
        self.taken.contains_key(step)
    }

    /// Does the debtor say that the invoice never came, and was no copy sent since?
    pub(super) fn copy_needed(&self) -> Option<At> {
        let (reason, since) = self.reason?;
        let sent = self.copy.is_some_and(|(on, _)| since.0 <= on);
        (reason == Reason::NotReceived && !sent).then_some(since)
    }

    /// The day on which a copy was sent because the invoice never came.
    pub(super) fn copy_sent(&self) -> Option<At> {
        let (reason, since) = self.reason?;
        self.copy.filter(|(on, _)| reason == Reason::NotReceived && since.0 <= *on)
    }

    /// Is there something that the debtor does not agree with and that was not answered?
    pub(super) fn disagreement(&self) -> Option<At> {
        self.dispute.or(self.unexplained()).or(self.part.map(|(at, _)| at))
    }

    /// When the debtor said that he does not agree, if it was not noted with what.
    fn unexplained(&self) -> Option<At> {
        let (reason, at) = self.reason?;
        let noted = self.disputed.is_some_and(|disputed| at < disputed);
        (reason == Reason::Disagrees && !noted).then_some(at)
    }

    /// Is a part disputed, and the rest not?
    pub(super) fn only_a_part(&self) -> bool {
        self.part.is_some() && self.dispute.is_none() && self.unexplained().is_none()
    }

    /// How much of what is open is disputed.
    pub(super) fn disputed_of(&self, open: Amount) -> Option<Amount> {
        match (self.dispute, self.part) {
            (Some(_), _) => Some(open),
            (None, Some((_, amount))) => Some(amount.min(open)),
            (None, None) => None,
        }
    }

    /// Was nothing written to the debtor since a day?
    pub(super) fn silent_since(&self, day: Day) -> bool {
        self.written.is_none_or(|written| written < day)
    }
}
