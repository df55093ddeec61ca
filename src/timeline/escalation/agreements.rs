//! Promises, plans and announcements: what has become of them.

use super::facts::Taken;
use crate::calendar::Day;
use crate::case::{AgreedPlan, Case, Event, EventKind, Promise};
use crate::law::StepKind;
use crate::ledger::{Account, Ledger};
use crate::money::{Amount, Overflow};
use crate::sorted::Map;
use crate::text::{AboutAgreement, AgreementStatus, AnnouncementStatus, Language};
use serde::Serialize;

/// A promise or a plan, and what has become of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// The event: `events[3]`.
    pub path: String,
    /// Which of the two.
    pub kind: AgreementKind,
    /// How it stands.
    pub status: AgreementStatus,
    /// The last day for what comes next, grace included, while it can be kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// How much was agreed on; of a promise without an amount what was open on its day, but for interest.
    pub promised: Amount,
    /// How much came in since.
    pub paid: Amount,
    /// All this in words.
    pub message: String,
}

/// What was agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AgreementKind {
    /// To pay by a day.
    Promise,
    /// To pay in terms.
    Plan,
}

/// A step that was announced to the debtor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Announced {
    /// The event: `events[3]`.
    pub path: String,
    /// What was announced.
    pub step: StepKind,
    /// For which day.
    #[serde(rename = "for")]
    pub for_day: Day,
    /// What has become of it.
    pub status: AnnouncementStatus,
    /// All this in words.
    pub message: String,
}

/// How an agreement stands, without its words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    pub(super) kind: AgreementKind,
    pub(super) status: AgreementStatus,
    /// The last day for what comes next, grace included.
    pub(super) until: Option<Day>,
    promised: Amount,
    paid: Amount,
}

/// Every promise and plan, by the position of its event.
pub(super) fn standings(
    ledger: &Ledger,
    events: &[(usize, &Event)],
) -> Result<Map<usize, Standing>, Overflow> {
    let last = Last::of(events, ledger.accounts.len());
    let mut standings = Vec::new();
    for (order, (at, event)) in events.iter().enumerate() {
        let followed = |by: &[Option<usize>]| followed(&event.kind, order, by);
        let standing = match &event.kind {
            EventKind::Promise(promise) => {
                of_promise(ledger, event, promise, followed(&last.promise))
            }
            EventKind::Plan(plan) => {
                of_plan(ledger, event, plan, followed(&last.end), followed(&last.plan))
            }
            _ => continue,
        };
        standings.push((*at, standing?));
    }
    Ok(standings.into_iter().collect())
}

/// For each claim, where among the events in their order the last of some kinds stands.
struct Last {
    promise: Vec<Option<usize>>,
    plan: Vec<Option<usize>>,
    end: Vec<Option<usize>>,
}

impl Last {
    fn of(events: &[(usize, &Event)], claims: usize) -> Self {
        let none = vec![None; claims];
        let mut last = Self { promise: none.clone(), plan: none.clone(), end: none };
        for (order, (_, event)) in events.iter().enumerate() {
            let of_kind = match &event.kind {
                EventKind::Promise(_) => &mut last.promise,
                EventKind::Plan(_) => &mut last.plan,
                EventKind::PlanEnded(_) => &mut last.end,
                _ => continue,
            };
            let about = of_kind.iter_mut().enumerate().filter(|(at, _)| event.kind.is_about(*at));
            about.for_each(|(_, last)| *last = Some(order));
        }
        last
    }
}

/// Did something follow an event for each claim that it is about?
fn followed(kind: &EventKind, order: usize, last: &[Option<usize>]) -> bool {
    let mut about = last.iter().enumerate().filter(|(at, _)| kind.is_about(*at));
    about.all(|(_, last)| last.is_some_and(|last| order < last))
}

/// The accounts that an event is about.
fn accounts<'l>(ledger: &'l Ledger, kind: &'l EventKind) -> impl Iterator<Item = &'l Account<'l>> {
    let numbered = ledger.accounts.iter().enumerate();
    numbered.filter(|(at, _)| kind.is_about(*at)).map(|(_, account)| account)
}

/// What came in from a day until another on what an event is about, or on nothing in particular.
fn paid(case: &Case, kind: &EventKind, from: Day, until: Day) -> Result<Amount, Overflow> {
    let payments = case.events.iter().filter_map(|event| match &event.kind {
        EventKind::Payment(payment) if from <= event.on && event.on <= until => Some(payment),
        _ => None,
    });
    let counting = payments.filter(|payment| payment.claim.is_none_or(|at| kind.is_about(at)));
    Amount::total(counting.map(|payment| payment.amount))
}

fn of_promise(
    ledger: &Ledger,
    event: &Event,
    promise: &Promise,
    replaced: bool,
) -> Result<Standing, Overflow> {
    let case = ledger.case;
    let until = promise.pay_by.plus_days(case.policy.grace_days);
    let paid = paid(case, &event.kind, event.on, until.min(ledger.as_of))?;
    let promised = match promise.amount {
        Some(amount) => amount,
        None => accounts(ledger, &event.kind).try_fold(Amount::ZERO, |sum, account| {
            sum.plus(account.owed_without_interest(event.on)?)
        })?,
    };
    let status = if promised <= paid {
        AgreementStatus::Kept
    } else if until < ledger.as_of {
        AgreementStatus::Broken
    } else if replaced {
        AgreementStatus::Replaced
    } else {
        AgreementStatus::Running
    };
    let running = status == AgreementStatus::Running;
    let kind = AgreementKind::Promise;
    Ok(Standing { kind, status, until: running.then_some(until), promised, paid })
}

fn of_plan(
    ledger: &Ledger,
    event: &Event,
    plan: &AgreedPlan,
    ended: bool,
    replaced: bool,
) -> Result<Standing, Overflow> {
    let case = ledger.case;
    let paid = paid(case, &event.kind, event.on, ledger.as_of)?;
    let mut promised = Amount::ZERO;
    let mut until = None;
    for instalment in &plan.instalments {
        promised = promised.plus(instalment.amount)?;
        if paid < promised && until.is_none() {
            until = Some(instalment.on.plus_days(case.policy.grace_days));
        }
    }
    let status = if ended {
        AgreementStatus::Ended
    } else if replaced {
        AgreementStatus::Replaced
    } else {
        match until {
            None => AgreementStatus::Kept,
            Some(until) if until < ledger.as_of => AgreementStatus::Missed,
            Some(_) => AgreementStatus::Running,
        }
    };
    let running = status == AgreementStatus::Running;
    let until = until.filter(|_| running);
    Ok(Standing { kind: AgreementKind::Plan, status, until, promised, paid })
}

impl Agreement {
    pub(super) fn of(at: usize, standing: &Standing, language: Language) -> Self {
        let Standing { kind, status, until, promised, paid } = *standing;
        let plan = kind == AgreementKind::Plan;
        let message = AboutAgreement { plan, status, until, promised, paid }.said(language);
        Self { path: format!("events[{at}]"), kind, status, until, promised, paid, message }
    }
}

/// What was announced, and what has become of it on each claim that it is about.
pub(super) fn announcements(
    events: &[(usize, &Event)],
    taken: &[Map<StepKind, Taken>],
    as_of: Day,
    language: Language,
) -> Vec<Announced> {
    let announced = events.iter().filter_map(|(at, event)| match &event.kind {
        EventKind::Announced(announced) => Some((*at, *event, announced)),
        _ => None,
    });
    let announced = announced.map(|(at, event, announced)| {
        let about = taken.iter().enumerate().filter(|(claim, _)| event.kind.is_about(*claim));
        let done = about
            .filter_map(|(_, taken)| taken.get(announced.step))
            .any(|taken| (event.on, at) <= taken.at);
        let status = if done {
            AnnouncementStatus::Done
        } else if announced.for_day < as_of {
            AnnouncementStatus::NotDone
        } else {
            AnnouncementStatus::Pending
        };
        Announced {
            path: format!("events[{at}]"),
            step: announced.step,
            for_day: announced.for_day,
            status,
            message: language.announced(status, announced.step, announced.for_day),
        }
    });
    announced.collect()
}
