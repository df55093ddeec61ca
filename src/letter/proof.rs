//! A letter of one's own, checked as its reader would check it, and more.

use super::fill::{Asked, Desk};
use super::lint::{Severity, possible_faults};
use super::model::blocks;
use super::received::{Finding, LetterCheck, check_letter};
use super::words::Words;
use crate::case::{Asks, Line, ReceivedLetter, Specialist, TermFrom};
use crate::law::{Basis, Effect, Field, Language, LetterKind, Rule, StepKind, Writing};
use crate::ledger::AskError;
use crate::money::Amount;
use crate::sorted::{Set, sort_by, sort_by_key};
use crate::text::{BlockerCode, LetterFault};
use crate::timeline::{Step, StepStatus};
use serde::Serialize;

/// What was found of a letter before it is shown.
pub(super) struct Checked {
    pub(super) check: Option<LetterCheck>,
    pub(super) checklist: Vec<Item>,
    /// What it says of what the rules know.
    pub(super) says: Set<Field>,
}

/// A rule about a letter, and whether it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// What it is about.
    pub field: Field,
    /// Its name.
    pub title: &'static str,
    /// What the rule says of it.
    pub rule: Rule,
    /// Is it kept?
    pub state: ItemState,
    /// How bad it is if it is not.
    pub severity: Severity,
    /// What that costs the sender.
    pub effect: Effect,
    /// The article, if one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// Is a rule kept?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemState {
    /// No.
    Broken,
    /// Only the sender knows.
    ToConfirm,
    /// Yes.
    Kept,
}

impl Checked {
    pub(super) fn of(
        desk: &Desk,
        asked: Asked,
        written: &[Words],
        notes: Language,
    ) -> Result<Self, AskError> {
        let says = desk.says(written);
        let Writing::Letter(kind) = desk.draft.kind else {
            return Ok(Self { check: None, checklist: Vec::new(), says });
        };
        let letter = desk.as_received(kind, asked, &says);
        let mut check = check_letter(desk.case, desk.on, &letter, notes)?;
        check.replies.clear();
        // Whoever writes a letter can put in what good practice wants; its reader could only miss it.
        for finding in &mut check.findings {
            if finding.code == LetterFault::Missing && desk.is_required(kind, finding.field) {
                finding.severity = finding.severity.min(Severity::Fault);
            }
        }
        let judged = check.findings.iter().filter_map(|finding| finding.field);
        let broken: Set<Field> = judged.collect();
        let open: Set<Field> = check.questions.iter().map(|question| question.field).collect();
        let possible = possible_faults(desk.case.law(), desk.case.debtor.capacity, kind);
        let mut checklist: Vec<Item> = possible
            .into_iter()
            .map(|fault| Item {
                field: fault.field,
                title: notes.field(fault.field),
                rule: fault.rule,
                state: match fault.field {
                    field if broken.contains(&field) => ItemState::Broken,
                    field if open.contains(&field) => ItemState::ToConfirm,
                    _ => ItemState::Kept,
                },
                severity: match fault.rule {
                    Rule::Required => fault.severity.min(Severity::Fault),
                    _ => fault.severity,
                },
                effect: fault.effect,
                basis: fault.basis,
            })
            .collect();
        sort_by_key(&mut checklist, |item| (item.state, item.severity));
        check.findings.extend(desk.of_the_moment(kind, notes));
        check.findings.extend(desk.of_the_language(notes));
        check.findings.extend(desk.of_the_plan(asked, notes));
        if !check.findings.is_empty() && check.too_much == Amount::ZERO {
            // That nothing wrong was found is not true any more.
            check.message = None;
        }
        sort_by_key(&mut check.findings, |found| (found.severity, found.code, found.field));
        check.sound = check.findings.iter().all(|finding| finding.severity != Severity::Fatal);
        Ok(Self { check: Some(check), checklist, says })
    }
}

impl Desk<'_> {
    /// What the letter says, and what is known of its sending.
    fn says(&self, written: &[Words]) -> Set<Field> {
        let there = |name: &str| written.iter().any(|block| block.name == name);
        let blocks = blocks(self.draft.kind).iter().filter(|(name, _)| there(name));
        let said = blocks.flat_map(|(_, fields)| fields.iter().copied());
        let mut says: Set<Field> = said.filter(|field| !self.is_unknown(*field)).collect();
        says.extend(self.draft.confirms.iter().copied());
        let named = |name: &Option<String>| Line::seen(name.as_deref()).is_some();
        let creditor = named(&self.case.creditor.name);
        let debtor = named(&self.case.debtor.name) && self.case.debtor.reach.is_located();
        let by = self.draft.specialist.as_ref().map(|specialist| specialist.kind);
        let registered = self.sending.registered;
        let facts = [
            (Field::CreditorName, creditor),
            (Field::CreditorData, creditor && self.case.creditor.reach.is_located()),
            (Field::DebtorNameAddress, debtor),
            (Field::DebtorData, debtor),
            (Field::LetterDate, true),
            (Field::Written, true),
            // A letter, an e-mail and a message in a portal can all be kept.
            (Field::DurableMedium, true),
            (Field::ProofOfReceipt, registered),
            (Field::Proof, registered),
            (Field::FirstReminderDone, self.first_reminder_over()),
            // They are not in the register of collectors, and need not be.
            (Field::CollectorRegistered, by.is_some_and(|by| by != Specialist::Collector)),
        ];
        says.extend(facts.into_iter().filter_map(|(field, there)| there.then_some(field)));
        says
    }

    /// Does a rule require this of such a letter?
    fn is_required(&self, kind: LetterKind, field: Option<Field>) -> bool {
        self.case.law().afterwards().letters.iter().any(|rule| {
            Some(rule.field) == field
                && rule.rule == Rule::Required
                && rule.governs(kind, self.case.debtor.capacity)
        })
    }

    /// Is what a block would say of this not known?
    fn is_unknown(&self, field: Field) -> bool {
        let (creditor, specialist) = (&self.case.creditor, self.draft.specialist.as_ref());
        let seen = |text: &Option<String>| Line::seen(text.as_deref()).is_some();
        let hands_over = self.draft.kind == Writing::Letter(LetterKind::Handover);
        let paid_now = specialist.filter(|_| hands_over);
        match field {
            Field::ProductDescription | Field::DescriptionOfObligation => !self.all_described(),
            Field::DueDateOfDebt => !self.all_due(),
            Field::PayBlock => match paid_now {
                Some(other) if other.bought || other.iban.is_some() => other.iban.is_none(),
                _ => creditor.iban.is_none() || !seen(&creditor.name),
            },
            Field::NewPayAddress => specialist.is_none_or(|one| one.iban.is_none()),
            Field::ContactForQuestions => {
                !creditor.reach.can_answer() && !paid_now.is_some_and(|one| one.reach.can_answer())
            }
            Field::CostAmount | Field::ConsequenceOfNonPayment => {
                self.outlook.costs == Amount::ZERO
            }
            Field::FixedEndDate
            | Field::NewPayByDate
            | Field::ReasonablePeriod
            | Field::LastPayByDate
            | Field::PeriodToPerform
            | Field::Period14Days => self.outlook.pay_by.is_none(),
            Field::DamagesClauseAmount => self.case.terms.penalty_clause.is_none(),
            Field::DateTimeAndWhoSpoke => {
                !self.draft.call.as_ref().is_some_and(|call| seen(&call.at) && seen(&call.by))
            }
            _ => false,
        }
    }

    /// Is the term of the first free reminder over, for each claim?
    fn first_reminder_over(&self) -> bool {
        self.about.iter().all(|at| {
            self.ledger.given.iter().any(|given| {
                given.step == StepKind::FirstFreeReminder
                    && given.claims.contains(at)
                    && given.last_day < self.on
            })
        })
    }

    /// The letter as its reader would describe it.
    fn as_received(&self, kind: LetterKind, asked: Asked, says: &Set<Field>) -> ReceivedLetter {
        let lacks = Field::ALL
            .iter()
            .copied()
            .filter(|field| !says.contains(field) && !Field::TO_CONFIRM.contains(field));
        let costs = self.outlook.costs;
        ReceivedLetter {
            kind,
            on: self.on,
            received_on: None,
            term_from: (kind == LetterKind::FourteenDayLetter).then_some(TermFrom::DayAfterReceipt),
            claims: Some(self.about.clone()),
            channel: Some(self.sending.channel),
            pay_by: self.outlook.pay_by,
            asks: Asks {
                principal: Some(asked.principal),
                interest: Some(asked.interest),
                costs: Some(asked.costs),
                total: Some(asked.total),
            },
            announced_costs: Some(costs).filter(|costs| *costs > Amount::ZERO),
            has: says.clone(),
            lacks: lacks.collect(),
        }
    }

    /// What holds it up on the day.
    fn of_the_moment(&self, kind: LetterKind, notes: Language) -> Vec<Finding> {
        let Some(step) = Writing::Letter(kind).step() else { return Vec::new() };
        let mut found: Vec<Finding> = Vec::new();
        for track in self.about.iter().filter_map(|at| self.tracks.get(*at)) {
            let step = track.steps.iter().find(|one| one.id == step);
            found.extend(of_step(step, notes));
        }
        sort_by(&mut found, |one, other| one.message.cmp(&other.message));
        found.dedup();
        found
    }

    /// A plan without interest that comes to more than is owed.
    fn of_the_plan(&self, asked: Asked, notes: Language) -> Option<Finding> {
        let planned = self.agreed_total().filter(|planned| *planned > asked.total)?;
        let sums = Some((planned, asked.total));
        let code = LetterFault::SumsDoNotAddUp;
        let message = notes.letter_fault(code, None, sums, None, None);
        let found = Finding::plain(code, Severity::Fault, None, message);
        Some(Finding { asked: Some(planned), owed: Some(asked.total), ..found })
    }

    /// The law wants a letter in the language of the seat.
    fn of_the_language(&self, notes: Language) -> Option<Finding> {
        let rule = self.case.law().letter_law.by_region?;
        let basis = Some(rule.basis);
        if !self.official.is_empty() {
            let message = notes.other_language(self.official);
            return Some(Finding::plain(
                LetterFault::OtherLanguage,
                Severity::Fault,
                basis,
                message,
            ));
        }
        if self.case.creditor.seat_region.is_some() {
            return None;
        }
        let message = notes.letter_fault(LetterFault::SeatUnknown, None, None, None, None);
        Some(Finding::plain(LetterFault::SeatUnknown, Severity::Advice, basis, message))
    }
}

/// What holds a step up, or why it has no place.
pub(super) fn of_step(step: Option<&Step>, notes: Language) -> Vec<Finding> {
    let plain = |code, day| notes.letter_fault(code, None, None, day, None);
    let Some(step) = step else {
        let message = plain(LetterFault::NoPlace, None);
        return vec![Finding::plain(LetterFault::NoPlace, Severity::Fault, None, message)];
    };
    match step.status {
        StepStatus::Done => {
            let message = plain(LetterFault::SentBefore, step.done_on);
            vec![Finding::plain(LetterFault::SentBefore, Severity::Advice, None, message)]
        }
        StepStatus::Skipped | StepStatus::Impossible => {
            let message = plain(LetterFault::NoPlace, None);
            vec![Finding::plain(LetterFault::NoPlace, Severity::Fault, Some(step.basis), message)]
        }
        _ => {
            let held = step.blockers.iter().map(|blocker| {
                let unchecked = blocker.code == BlockerCode::PaymentsNotChecked;
                let severity = if unchecked { Severity::Advice } else { Severity::Fault };
                let basis = Some(blocker.basis);
                Finding::plain(LetterFault::HeldUp, severity, basis, blocker.message.clone())
            });
            held.collect()
        }
    }
}
