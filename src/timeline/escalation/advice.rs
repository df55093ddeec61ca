//! What comes next, and what each side can do.

use super::Known;
use super::adds::Adds;
use super::blockers::Blocker;
use super::facts::Facts;
use super::step::{Step, StepStatus};
use super::way::Way;
use crate::calendar::Day;
use crate::case::Reason;
use crate::law::StepKind;
use crate::money::{Amount, Exact, Overflow};
use crate::text::{Act, AdviceCode, AgreementStatus, Language, MeasureCode, Status, WayOutCode};
use crate::timeline::prescription::Clock;
use serde::Serialize;

/// For so many days before the end of its time a debt is said to be near it.
const NEAR_PRESCRIPTION: i64 = 183;

/// Something that the dossier calls for beside the steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Measure {
    /// The stable code.
    pub code: MeasureCode,
    /// Its name.
    pub title: String,
    /// The event behind it: `events[3]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Day>,
    /// How much it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// All this in words.
    pub message: String,
}

/// The one thing that comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// A step of the procedure, or something else.
    pub kind: NextKind,
    /// Which.
    pub code: NextCode,
    /// Its name.
    pub title: String,
    /// May it be done on the day?
    pub allowed: bool,
    /// The first day on which the law allows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_on: Option<Day>,
    /// The day on which it is usually done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommended_on: Option<Day>,
    /// What holds it up.
    pub blockers: Vec<Blocker>,
    /// What it would add to the debt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adds: Option<Adds>,
    /// All this in words.
    pub message: String,
}

/// What kind of thing comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum NextKind {
    /// Something that the dossier calls for.
    Measure,
    /// A step of the procedure.
    Step,
}

/// Which thing comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum NextCode {
    /// Something that the dossier calls for.
    Measure(MeasureCode),
    /// A step of the procedure.
    Step(StepKind),
}

/// What a creditor is advised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Advice {
    /// The stable code.
    pub code: AdviceCode,
    /// The sentence.
    pub message: &'static str,
}

/// What a debtor can always do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WayOut {
    /// The stable code.
    pub code: WayOutCode,
    /// Its name.
    pub title: &'static str,
    /// The sentence.
    pub message: String,
    /// What must be said before, where the debt may be too old to be enforced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
}

/// What the dossier of a claim calls for, the most pressing first.
pub(super) fn measures(
    way: &Way,
    facts: &Facts,
    steps: &[Step],
    language: Language,
) -> Result<Vec<Measure>, Overflow> {
    let mut found = Vec::new();
    if !way.account.is_open() {
        return Ok(found);
    }
    let mut add = |code, event: Option<usize>, amount, deadline| {
        let (title, message) = language.measure(code, amount, deadline);
        let path = event.map(|event| format!("events[{event}]"));
        found.push(Measure { code, title, path, deadline, amount, message });
    };
    let mut plain = |code, event| add(code, Some(event), None, None);
    if let Some((_, event)) = facts.insolvency {
        plain(MeasureCode::FileClaim, event);
    }
    if let Some((_, event)) = facts.copy_needed() {
        plain(MeasureCode::SendCopy, event);
    }
    if let Some((_, event)) = facts.disagreement() {
        plain(MeasureCode::AnswerDispute, event);
    }
    if let Some((_, event)) = facts.plan_needed {
        plain(MeasureCode::OfferPlan, event);
    }
    match facts.excuse {
        Some(((_, event), false, false)) => plain(MeasureCode::AskProof, event),
        Some(((_, event), true, false)) => plain(MeasureCode::WaitForProof, event),
        _ => {}
    }
    match facts.call {
        Some(((on, event), Some(false), _)) if facts.silent_since(on) => {
            plain(MeasureCode::EmailAfterCall, event);
        }
        Some(((_, event), answered, false)) if answered != Some(false) => {
            plain(MeasureCode::ConfirmCall, event);
        }
        _ => {}
    }
    let late =
        steps.iter().any(|step| step.id == StepKind::DueDate && step.status == StepStatus::Done);
    if let Some(insurance) = way.case.policy.credit_insurance
        && let Some(due_on) = way.account.due_on
        && late
        && !facts.insurer_knows
    {
        let insured = Exact::of(way.account.principal).percent(insurance.insured)?;
        let deadline = due_on.plus_days(insurance.notify_within_days);
        let insured = Some(insured.round_half_up()?);
        add(MeasureCode::NotifyInsurer, None, insured, Some(deadline));
    }
    Ok(found)
}

/// The one thing that comes next for a claim; nothing when everything is paid, or was done.
pub(super) fn next(
    facts: &Facts,
    steps: &[Step],
    measures: &[Measure],
    language: Language,
) -> Option<Next> {
    let first = |measure: &&Measure| match measure.code {
        MeasureCode::FileClaim | MeasureCode::SendCopy | MeasureCode::OfferPlan => true,
        // While only a part is disputed the rest goes on.
        MeasureCode::AnswerDispute => !facts.only_a_part(),
        _ => false,
    };
    if let Some(measure) = measures.iter().find(first) {
        return Some(Next {
            kind: NextKind::Measure,
            code: NextCode::Measure(measure.code),
            title: measure.title.clone(),
            allowed: true,
            earliest_on: None,
            recommended_on: None,
            blockers: Vec::new(),
            adds: None,
            message: measure.message.clone(),
        });
    }
    let step = steps.iter().find(|step| step.status.is_open())?;
    let allowed = step.is_allowed();
    let from = step.earliest_on.filter(|_| step.status == StepStatus::Upcoming);
    let mut said = vec![language.next_step(step.id, allowed, from.or(step.deadline))];
    // The day is said already.
    said.extend(step.blockers.iter().map(|blocker| match from {
        Some(_) => language.blocked(blocker.code, None, blocker.step, None),
        None => blocker.message.clone(),
    }));
    Some(Next {
        kind: NextKind::Step,
        code: NextCode::Step(step.id),
        title: step.title.to_owned(),
        allowed,
        earliest_on: step.earliest_on,
        recommended_on: step.recommended_on,
        blockers: step.blockers.clone(),
        adds: step.adds,
        message: said.join(" "),
    })
}

/// What the creditor is advised about a claim.
pub(super) fn advice(way: &Way, facts: &Facts, steps: &[Step], known: &Known) -> Vec<AdviceCode> {
    let reason = facts.reason.map(|(reason, _)| reason);
    let next = steps.iter().find(|step| step.status.is_open());
    let next = next.filter(|_| way.account.is_open()).map(|step| step.id);
    let taken = |step| facts.taken.contains_key(step);
    let reminded = taken(StepKind::Reminder) || taken(StepKind::FirstFreeReminder);
    let uncalled = matches!(reason, None | Some(Reason::Unknown)) && reminded;
    let stands = |position: Option<usize>| {
        position.and_then(|at| known.standings.get(at)).map(|standing| standing.status)
    };
    let receipt = matches!(next, Some(StepKind::FourteenDayLetter | StepKind::FirstFreeReminder));
    let weigh =
        matches!(next, Some(StepKind::Handover | StepKind::BailiffDemand | StepKind::Summons));
    let demand =
        steps.iter().any(|step| step.id == StepKind::BailiffDemand && step.status.is_open());
    let late_before = way.case.debtor.paid_late_before;
    let insured = way.case.policy.credit_insurance.is_some();
    let open = way.account.is_open();
    [
        (
            AdviceCode::NoPressure,
            open && (reason == Some(Reason::CannotPay) || facts.plan_needed.is_some()),
        ),
        (AdviceCode::RemindFriendly, open && reason == Some(Reason::Forgot)),
        (AdviceCode::CallFirst, open && uncalled && !taken(StepKind::PhoneCall)),
        (AdviceCode::GoFormal, open && reason == Some(Reason::WillNotPay)),
        (AdviceCode::PromiseBroken, open && stands(facts.promise) == Some(AgreementStatus::Broken)),
        (AdviceCode::PlanMissed, open && stands(facts.plan) == Some(AgreementStatus::Missed)),
        (AdviceCode::RestIsUndisputed, open && facts.only_a_part()),
        (AdviceCode::ProveReceipt, receipt),
        (AdviceCode::WeighCosts, weigh),
        (AdviceCode::CheckCredit, late_before),
        (AdviceCode::InsureCredit, late_before && !insured),
        (AdviceCode::CapOnDemand, demand),
        (AdviceCode::PrescriptionNear, open && known.prescription_near),
        (AdviceCode::KeepDossier, true),
    ]
    .into_iter()
    .filter_map(|(code, holds)| holds.then_some(code))
    .collect()
}

/// What a debtor can always do, and what must be said before if a debt is barred, or soon will be.
pub(super) fn ways_out(
    plan_freezes: bool,
    clocks: &[Clock],
    as_of: Day,
    language: Language,
) -> Vec<WayOut> {
    let way_out = |code: &WayOutCode| {
        let (title, message) = language.way_out(*code, plan_freezes);
        let act = match code {
            WayOutCode::Pay => Some(Act::PartPayment),
            WayOutCode::Plan => Some(Act::Plan),
            _ => None,
        };
        let mut old =
            clocks.iter().filter(|clock| clock.status == Status::Barred || is_near(clock, as_of));
        let warning = act.and_then(|act| old.find_map(|clock| clock.warning_before(act)));
        let warning = warning.map(|warning| warning.message.clone());
        WayOut { code: *code, title, message, warning }
    };
    WayOutCode::ALL.iter().map(way_out).collect()
}

/// Can the debt soon no longer be enforced?
pub(super) fn is_near(clock: &Clock, as_of: Day) -> bool {
    let runs = matches!(clock.status, Status::Running | Status::AfterJudgment);
    runs && clock.run.bars_after.days_since(as_of) < NEAR_PRESCRIPTION
}
