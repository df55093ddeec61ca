//! The steps of a claim, each with its state, its days, and what it means.

use super::Known;
use super::adds::{self, Adds};
use super::blockers::{self, Blocker, Found};
use super::facts::Facts;
use super::way::{Place, Way};
use crate::calendar::Day;
use crate::case::{Channel, Reason};
use crate::law::{Actor, Basis, Confidence, Form, Need, StepKind, Tone};
use crate::text::{BlockerCode, StepWords};
use core::ops::ControlFlow;
use serde::Serialize;

/// A step of the procedure of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Which.
    pub id: StepKind,
    /// Its name.
    pub title: &'static str,
    /// Whose it is.
    pub actor: Actor,
    /// Does the law ask for it, or is it good practice?
    pub need: Need,
    /// How it stands.
    pub status: StepStatus,
    /// The day on which it was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
    /// The event: `events[3]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The first day on which the law allows it; none if that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_on: Option<Day>,
    /// The day on which it is usually taken; none while that depends on something without an end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommended_on: Option<Day>,
    /// The last day for the debtor to answer it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Day>,
    /// What holds it up.
    pub blockers: Vec<Blocker>,
    /// What it would add to the debt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adds: Option<Adds>,
    /// In which form it is taken.
    pub form: Form,
    /// How a letter speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
    /// How the policy of the creditor sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The article.
    pub basis: Basis,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// What it means, in one plain sentence.
    pub means: &'static str,
    /// What the debtor can do.
    pub what_you_can_do: &'static str,
    /// The form in words.
    pub how_it_is_sent: &'static str,
    /// How to go about it, point by point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<&'static [&'static str]>,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StepStatus {
    /// It was taken.
    Done,
    /// It should be taken now.
    Due,
    /// It may be taken.
    Allowed,
    /// The law allows it later.
    Upcoming,
    /// Something else holds it up.
    Blocked,
    /// It has no place any more.
    Skipped,
    /// It is not open to these parties.
    Impossible,
}

impl StepStatus {
    /// Is it still to come, now or later?
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Due | Self::Allowed | Self::Upcoming | Self::Blocked)
    }

    /// May it be taken on the day?
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::Due | Self::Allowed)
    }
}

/// The steps of a claim, in the order of its procedure.
pub(super) fn steps(way: &Way, facts: &Facts, known: &Known) -> Vec<Step> {
    let mut steps = Vec::new();
    walk(way, facts, known, |place, standing| {
        steps.push(Step::of(place, standing, way, known));
        ControlFlow::Continue(())
    });
    steps
}

/// How a step stands, without its words.
pub(super) struct Standing {
    pub(super) status: StepStatus,
    pub(super) recommended: Option<Day>,
    blockers: Vec<Found>,
}

/// Goes through the steps of a claim in the order of its procedure, until it is told to stop.
pub(super) fn walk(
    way: &Way,
    facts: &Facts,
    known: &Known,
    mut visit: impl FnMut(&Place, Standing) -> ControlFlow<()>,
) {
    let stages: Vec<_> = way.stages().collect();
    let last_taken =
        stages.iter().rposition(|stage| stage.step != StepKind::DueDate && facts.has(stage.step));
    let mut places: Vec<Place> = Vec::new();
    let mut previous = way.claimable.previous();
    for (position, stage) in stages.into_iter().enumerate() {
        let mut place = way.place(stage, &places, facts);
        let blockers = match place.taken {
            Some(_) => Vec::new(),
            None => blockers::of(&place, way, facts, known),
        };
        let overtaken = last_taken.is_some_and(|last| position < last);
        let recommended = recommended(&place, &blockers, previous, way);
        let status = status(&place, &blockers, overtaken, recommended, way, facts);
        let recommended = recommended.filter(|_| status.is_open());
        if let Some(taken) = place.taken {
            // A last day that a notice gave lies after the notice.
            let passes_by_itself = stage.step == StepKind::DueDate;
            previous = if passes_by_itself { previous } else { previous.max(taken.at.0) };
        } else if status.is_open() {
            if stage.usual_after.is_some() {
                place.settle_on(way, recommended);
            }
            previous = recommended.map_or(previous, |day| previous.max(day.max(way.as_of)));
        }
        if visit(&place, Standing { status, recommended, blockers }).is_break() {
            return;
        }
        places.push(place);
    }
}

/// The day on which a step is usually taken: not before the law allows it, nor before it is free,
/// nor sooner after the step before it than is usual.
fn recommended(place: &Place, blockers: &[Found], previous: Day, way: &Way) -> Option<Day> {
    let usual_after = place.stage.usual_after?;
    let offset = way.case.policy.offsets.get(place.stage.step).copied().unwrap_or(usual_after);
    let mut day = place.usual?.max(previous.plus_days(offset));
    for blocker in blockers.iter().filter(|blocker| !blocker.code.is_of_the_way()) {
        if blocker.code != BlockerCode::PaymentsNotChecked {
            day = day.max(blocker.until?.next());
        }
    }
    Some(day)
}

fn status(
    place: &Place,
    blockers: &[Found],
    overtaken: bool,
    recommended: Option<Day>,
    way: &Way,
    facts: &Facts,
) -> StepStatus {
    let stage = place.stage;
    if place.taken.is_some() {
        return StepStatus::Done;
    }
    let unwilling = facts.reason.is_some_and(|(reason, _)| reason == Reason::WillNotPay);
    let skipped = !way.account.is_open()
        || place.closed
        || overtaken && way.need(stage) == Need::Custom
        || unwilling && stage.step.is_friendly();
    let barred = blockers.iter().any(|blocker| !blocker.code.is_of_the_way());
    if skipped {
        StepStatus::Skipped
    } else if place.impossible {
        StepStatus::Impossible
    } else if barred {
        StepStatus::Blocked
    } else if !blockers.is_empty() || stage.step == StepKind::DueDate {
        StepStatus::Upcoming
    } else if recommended.is_some_and(|day| day <= way.as_of) {
        StepStatus::Due
    } else {
        StepStatus::Allowed
    }
}

impl Step {
    fn of(place: &Place, standing: Standing, way: &Way, known: &Known) -> Self {
        let Standing { status, recommended, blockers } = standing;
        let stage = place.stage;
        let StepWords { title, means, can_do } = known.language.step(stage.step);
        let open = status.is_open();
        let is_event = place.taken.filter(|_| stage.step != StepKind::DueDate);
        let policy = &way.case.policy;
        let tone = stage.step.tone();
        Self {
            id: stage.step,
            title,
            actor: stage.actor,
            need: way.need(stage),
            status,
            done_on: place.taken.map(|taken| taken.at.0),
            path: is_event.map(|taken| format!("events[{}]", taken.at.1)),
            earliest_on: place.earliest_on().filter(|_| open),
            recommended_on: recommended,
            deadline: way.deadline(place).filter(|_| open || status == StepStatus::Done),
            blockers: blockers
                .into_iter()
                .filter(|_| open)
                .map(|found| found.said(known.language))
                .collect(),
            adds: if open { adds::of(stage.step, way, known.court_costs) } else { None },
            form: stage.form,
            tone: tone.map(|tone| policy.tone.map_or(tone, |most| tone.min(most))),
            channel: policy.channels.get(stage.step).copied(),
            basis: match stage.step {
                StepKind::DueDate => way.account.term_basis,
                _ => stage.basis,
            },
            confidence: stage.confidence,
            means,
            what_you_can_do: can_do,
            how_it_is_sent: known.language.form(stage.form),
            guide: (stage.step == StepKind::PhoneCall).then(|| known.language.call_guide()),
        }
    }

    /// May it be taken on the day?
    #[must_use]
    pub const fn is_allowed(&self) -> bool {
        self.status.is_allowed()
    }
}
