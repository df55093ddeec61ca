//! What a step would add to the debt, once the term that it gives is over.

use super::way::Way;
use crate::calendar::Day;
use crate::case::{
    Case, Channel, Claim, Event, EventKind, FirstFreeReminder, FourteenDayLetter, NoticeOfDefault,
    PenaltyClause, TermFrom,
};
use crate::law::{Span, StepKind};
use crate::ledger::{Ledger, Refusal};
use crate::money::Amount;
use crate::statement::Totals;
use serde::Serialize;

/// What a step would add, if it was taken on the day and nothing was paid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Adds {
    /// Costs of collection, or a lump sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<Amount>,
    /// Are these the most that it can be?
    pub at_most: bool,
    /// Interest for each day, where none runs yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_day: Option<Amount>,
    /// What a case before the court costs, as an estimate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub court_costs: Option<CourtCosts>,
}

/// An estimate of the costs of a court.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CourtCosts {
    /// From so much to so much.
    #[serde(flatten)]
    pub amount: Span,
    /// The year of the oldest figure in it.
    pub year: i32,
}

/// What a step would add to the claim; none if that is nothing, or cannot be told.
pub(super) fn of(step: StepKind, way: &Way, court_costs: Option<CourtCosts>) -> Option<Adds> {
    if step == StepKind::Summons {
        court_costs?;
        return Some(Adds { court_costs, ..Adds::default() });
    }
    let adds = matches!(
        step,
        StepKind::DueDate
            | StepKind::NoticeOfDefault
            | StepKind::FirstFreeReminder
            | StepKind::FourteenDayLetter
    );
    adds.then(|| of_letter(step, way).ok().flatten()).flatten()
}

fn of_letter(step: StepKind, way: &Way) -> Result<Option<Adds>, Refusal> {
    let Some((mut case, at_most)) = alone(way) else { return Ok(None) };
    let mut on = way.as_of.max(way.claimable);
    let letter = match step {
        StepKind::DueDate => return since_late(way, &case, at_most),
        StepKind::NoticeOfDefault => notice(way, on),
        StepKind::FirstFreeReminder => EventKind::FirstFreeReminder(FirstFreeReminder {
            channel: Some(way.case.policy.channels.get(step).copied().unwrap_or(Channel::Post)),
            claims: None,
        }),
        StepKind::FourteenDayLetter => {
            if let Some(default_from) = way.account.default_from() {
                on = on.max(default_from);
            } else {
                // A notice of default comes first, and the end of its term.
                case.events.push(Event::bare(on, notice(way, on)));
                on = after_notice(way, on);
            }
            EventKind::FourteenDayLetter(FourteenDayLetter {
                received_on: None,
                claims: None,
                vat_announced: way.case.creditor.recovers_vat == Some(false),
                term_from: TermFrom::DayAfterReceipt,
            })
        }
        _ => return Ok(None),
    };
    after(case, Event::bare(on, letter), at_most)
}

fn notice(way: &Way, on: Day) -> EventKind {
    let pay_by = Some(after_notice(way, on).previous());
    EventKind::NoticeOfDefault(NoticeOfDefault { pay_by, claims: None })
}

/// The first day after the usual term of a notice of default.
fn after_notice(way: &Way, on: Day) -> Day {
    let stage = way.procedure().stage(StepKind::NoticeOfDefault);
    let term = stage.and_then(|stage| stage.term);
    on.plus_days(term.map_or(0, |term| term.usual)).next()
}

/// What follows by itself when the last day of payment passes.
fn since_late(way: &Way, case: &Case, at_most: bool) -> Result<Option<Adds>, Refusal> {
    let Some(due_on) = way.account.due_on else { return Ok(None) };
    let late = totals(case, due_on.next())?;
    Ok(Adds::of(late.sums.costs, late.sums.per_day, at_most))
}

/// What a letter adds when its term is over.
fn after(mut case: Case, letter: Event, at_most: bool) -> Result<Option<Adds>, Refusal> {
    let sent = letter.on;
    let without = totals(&case, sent)?;
    case.events.push(letter);
    let ledger = Ledger::of(&case, sent)?;
    let given = ledger.given.iter().map(|given| given.last_day).max();
    let notice = ledger.accounts.iter().find_map(|account| account.interest_after);
    let Some(end) = given.or(notice) else { return Ok(None) };
    let with = totals(&case, end.next())?;
    let costs = with.sums.costs.minus(without.sums.costs)?;
    let ran = without.sums.per_day.is_some_and(|amount| amount > Amount::ZERO);
    Ok(Adds::of(costs, with.sums.per_day.filter(|_| !ran), at_most))
}

impl Adds {
    /// None if that is nothing.
    fn of(costs: Amount, per_day: Option<Amount>, at_most: bool) -> Option<Self> {
        let costs = Some(costs).filter(|costs| *costs > Amount::ZERO);
        let per_day = per_day.filter(|amount| *amount > Amount::ZERO);
        let adds = costs.is_some() || per_day.is_some();
        adds.then_some(Self { costs, at_most, per_day, court_costs: None })
    }
}

/// The claim as if it was alone, with what is open of it; and are its costs the most that they can
/// be, because the letter may be about others too, or the clause is not known?
fn alone(way: &Way) -> Option<(Case, bool)> {
    let (case, account) = (way.case, way.account);
    if account.principal <= Amount::ZERO {
        return None;
    }
    let several = case.claims.len() > 1;
    let mut terms = case.terms.clone();
    let unknown = account.regime.consumer.is_some() && terms.penalty_clause.is_none();
    if unknown {
        terms.penalty_clause = Some(PenaltyClause::LegalMaximum);
    }
    let events = case.events.iter().filter_map(|event| match &event.kind {
        EventKind::NoticeOfDefault(notice)
            if event.kind.is_about(way.at) && event.on <= way.as_of =>
        {
            let kind = NoticeOfDefault { pay_by: notice.pay_by, claims: None };
            Some(Event::bare(event.on, EventKind::NoticeOfDefault(kind)))
        }
        _ => None,
    });
    let mut conventions = case.conventions;
    // The days lie ahead; the costs do not depend on their rates.
    conventions.provisional_rates = true;
    let alone = Case {
        jurisdiction: case.jurisdiction,
        creditor: case.creditor.clone(),
        debtor: case.debtor.clone(),
        terms,
        claims: vec![Claim { amount: account.principal, ..account.claim.clone() }],
        events: events.collect(),
        conventions,
        policy: case.policy.clone(),
    };
    Some((alone, several || unknown || case.terms.recurring_supply))
}

fn totals(case: &Case, day: Day) -> Result<Totals, Refusal> {
    Totals::of(&Ledger::of(case, day)?)
}
