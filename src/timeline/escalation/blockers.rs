//! What holds a step up.

use super::Known;
use super::agreements::Standing;
use super::facts::{At, Facts};
use super::way::{Place, Waiting, Way};
use crate::calendar::Day;
use crate::law::{Actor, Basis, StepKind};
use crate::money::Amount;
use crate::sorted::sort_by_key;
use crate::text::{AgreementStatus, BlockerCode, Language};
use serde::Serialize;

/// What holds a step up, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Blocker {
    /// The stable code.
    pub code: BlockerCode,
    /// The last day on which it does, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The step that it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepKind>,
    /// The event or the field behind it: `events[3]`, `policy.threshold`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The article.
    pub basis: Basis,
    /// All this in words.
    pub message: String,
}

/// A blocker, without its words.
pub(super) struct Found {
    pub(super) code: BlockerCode,
    pub(super) until: Option<Day>,
    step: Option<StepKind>,
    path: Option<String>,
    basis: Basis,
    amount: Option<Amount>,
}

impl BlockerCode {
    /// Is it nothing but the time that the law asks for, or a step that comes first?
    pub(super) const fn is_of_the_way(self) -> bool {
        matches!(self, Self::NotDue | Self::StepNeeded | Self::TermRunning | Self::WaitRunning)
    }
}

/// What holds up the step at a place.
pub(super) fn of(place: &Place, way: &Way, facts: &Facts, known: &Known) -> Vec<Found> {
    let mut found: Vec<Found> =
        place.waits_for.iter().map(|waiting| of_the_way(*waiting, place, way)).collect();
    // The last day passes, and courts decide, whatever the creditor knows or wants.
    if !matches!(place.stage.actor, Actor::Debtor | Actor::Court) {
        of_the_dossier(&mut found, way, facts, known);
        of_the_step(&mut found, place.stage.step, way, facts, known);
        if known.payments_unchecked && place.waits_for.is_empty() {
            found.push(Found {
                path: Some("policy.paymentsCheckedOn".to_owned()),
                ..simple(BlockerCode::PaymentsNotChecked, way.procedure().grounds.payment)
            });
        }
    }
    if place.stage.registered {
        of_enterprises(&mut found, way, facts);
    }
    sort_by_key(&mut found, |found| found.code);
    found.dedup_by_key(|found| (found.code, found.step));
    found
}

const fn simple(code: BlockerCode, basis: Basis) -> Found {
    Found { code, until: None, step: None, path: None, basis, amount: None }
}

fn of_event(code: BlockerCode, at: At, until: Option<Day>, basis: Basis) -> Found {
    Found { until, path: Some(format!("events[{}]", at.1)), ..simple(code, basis) }
}

fn of_the_way(waiting: Waiting, place: &Place, way: &Way) -> Found {
    let basis = place.stage.basis;
    let (code, until, step) = match waiting {
        Waiting::NotDue(day) => {
            let found = simple(BlockerCode::NotDue, way.account.term_basis);
            return Found { until: Some(day), ..found };
        }
        Waiting::Step(step) => (BlockerCode::StepNeeded, None, step),
        Waiting::Term(step, day) => (BlockerCode::TermRunning, Some(day), step),
        Waiting::Wait(step, day) => (BlockerCode::WaitRunning, Some(day), step),
        Waiting::Unknown(step) => (BlockerCode::WaitingTimeUnknown, None, step),
    };
    let of_step = way.procedure().stage(step).map_or(basis, |stage| stage.basis);
    let basis = if code == BlockerCode::TermRunning { of_step } else { basis };
    Found { until, step: Some(step), ..simple(code, basis) }
}

/// What holds up every step.
fn of_the_dossier(found: &mut Vec<Found>, way: &Way, facts: &Facts, known: &Known) {
    let grounds = &way.procedure().grounds;
    if let Some(at) = facts.insolvency {
        found.push(of_event(BlockerCode::Insolvency, at, None, grounds.insolvency));
    }
    if let Some(at) = facts.dispute {
        found.push(of_event(BlockerCode::Disputed, at, None, grounds.dispute));
    }
    let paused = |(_, until): &&(At, Option<Day>)| until.is_none_or(|until| way.as_of <= until);
    // The one that lasts longest.
    let pause = facts.pauses.iter().filter(paused);
    if let Some((at, until)) = pause.max_by_key(|(_, until)| until.unwrap_or(Day::LAST)) {
        found.push(of_event(BlockerCode::Paused, *at, *until, grounds.agreed));
    }
    let running = |position: Option<usize>, code| {
        let position = position?;
        let Standing { status, until, .. } = *known.standings.get(position)?;
        let event = way.case.events.get(position)?;
        let at = (event.on, position);
        let runs = status == AgreementStatus::Running;
        runs.then(|| of_event(code, at, until, grounds.agreed))
    };
    found.extend(running(facts.promise, BlockerCode::PromiseRunning));
    found.extend(running(facts.plan, BlockerCode::PlanRunning));
    if let Some(at) = facts.copy_needed() {
        found.push(of_event(BlockerCode::CopyNeeded, at, None, grounds.receipt));
    } else if let Some(at) = facts.copy_sent() {
        let until = at.0.plus_days(way.case.policy.copy_days);
        if way.as_of <= until {
            found.push(of_event(BlockerCode::CopyTermRunning, at, Some(until), grounds.receipt));
        }
    }
    if let Some(threshold) = known.below_threshold {
        found.push(Found {
            path: Some("policy.threshold".to_owned()),
            amount: Some(threshold),
            ..simple(BlockerCode::BelowThreshold, grounds.proportion)
        });
    }
}

/// What holds up some steps only.
fn of_the_step(found: &mut Vec<Found>, step: StepKind, way: &Way, facts: &Facts, known: &Known) {
    if step.presses()
        && let Some(at) = facts.plan_needed
    {
        let basis = way.procedure().grounds.plan;
        found.push(of_event(BlockerCode::PlanUndecided, at, None, basis));
    }
    if step.goes_on()
        && let Some(basis) = known.prescribed
    {
        found.push(simple(BlockerCode::Prescribed, basis));
    }
}

/// What holds up a procedure that is open to enterprises only, for what is not disputed.
fn of_enterprises(found: &mut Vec<Found>, way: &Way, facts: &Facts) {
    let parties = [
        ("creditor.registered", way.case.creditor.registered),
        ("debtor.registered", way.case.debtor.registered),
    ];
    let basis = way.procedure().stage(StepKind::BailiffDemand).map(|stage| stage.basis);
    let basis = basis.unwrap_or(way.procedure().grounds.dispute);
    if let Some((path, _)) = parties.iter().find(|(_, registered)| registered.is_none()) {
        let path = Some((*path).to_owned());
        found.push(Found { path, ..simple(BlockerCode::RegistrationUnknown, basis) });
    }
    if let Some((at, _)) = facts.part {
        found.push(of_event(BlockerCode::Disputed, at, None, basis));
    }
}

impl Found {
    pub(super) fn said(self, language: Language) -> Blocker {
        let Self { code, until, step, path, basis, amount } = self;
        let message = language.blocked(code, until, step, amount);
        Blocker { code, until, step, path, basis, message }
    }
}
