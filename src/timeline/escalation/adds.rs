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
    of_letter(step, way).ok().flatten()
}

fn of_letter(step: StepKind, way: &Way) -> Result<Option<Adds>, Refusal> {
    let on = way.as_of.max(way.claimable);
    let notice = || {
        let days = way.procedure().stage(StepKind::NoticeOfDefault);
        let days = days.and_then(|stage| stage.term).map_or(0, |term| term.usual);
        event(
            on,
            EventKind::NoticeOfDefault(NoticeOfDefault {
                pay_by: Some(on.plus_days(days)),
                claims: None,
            }),
        )
    };
    let before = if way.account.default_from().is_some() { None } else { Some(notice()) };
    let (letter, ready) = match step {
        StepKind::DueDate => return since_late(way),
        StepKind::NoticeOfDefault => (notice(), None),
        StepKind::FirstFreeReminder => {
            let electronic = way.case.policy.channels.get(&step) == Some(&Channel::Electronic);
            let channel = if electronic { Channel::Electronic } else { Channel::Post };
            let reminder = FirstFreeReminder { channel: Some(channel), claims: None };
            (event(on, EventKind::FirstFreeReminder(reminder)), None)
        }
        StepKind::FourteenDayLetter => {
            let late = way.account.default_from().unwrap_or(Day::LAST);
            let sent = if before.is_some() { on } else { on.max(late) };
            let letter = FourteenDayLetter {
                received_on: None,
                claims: None,
                vat_announced: way.case.creditor.recovers_vat == Some(false),
                term_from: TermFrom::DayAfterReceipt,
            };
            (event(sent, EventKind::FourteenDayLetter(letter)), before)
        }
        _ => return Ok(None),
    };
    let Some((case, at_most)) = alone(way) else { return Ok(None) };
    after(case, letter, ready, at_most)
}

fn event(on: Day, kind: EventKind) -> Event {
    Event { on, kind, note: None, evidence: None }
}

/// What follows by itself when the last day of payment passes.
fn since_late(way: &Way) -> Result<Option<Adds>, Refusal> {
    let Some(((case, at_most), due_on)) = alone(way).zip(way.account.due_on) else {
        return Ok(None);
    };
    let late = totals(&case, due_on.next())?;
    Ok(Some(Adds {
        costs: Some(late.sums.costs).filter(|costs| *costs > Amount::ZERO),
        at_most,
        per_day: late.sums.per_day.filter(|amount| *amount > Amount::ZERO),
        court_costs: None,
    }))
}

/// What a letter adds when its term is over.
fn after(
    mut case: Case,
    mut letter: Event,
    ready: Option<Event>,
    at_most: bool,
) -> Result<Option<Adds>, Refusal> {
    if let Some(notice) = ready {
        // A notice of default comes first, so the letter waits for the end of its term.
        if let EventKind::NoticeOfDefault(NoticeOfDefault { pay_by: Some(pay_by), .. }) =
            notice.kind
        {
            letter.on = pay_by.next();
        }
        case.events.push(notice);
    }
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
    let adds = Adds {
        costs: Some(costs).filter(|costs| *costs > Amount::ZERO),
        at_most,
        per_day: with.sums.per_day.filter(|amount| !ran && *amount > Amount::ZERO),
        court_costs: None,
    };
    Ok(Some(adds).filter(|adds| adds.costs.is_some() || adds.per_day.is_some()))
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
    let mut conventions = case.conventions;
    // The days lie ahead; the costs do not depend on their rates.
    conventions.provisional_rates = true;
    let alone = Case {
        jurisdiction: case.jurisdiction,
        creditor: case.creditor.clone(),
        debtor: case.debtor.clone(),
        terms,
        claims: vec![Claim { amount: account.principal, ..account.claim.clone() }],
        events: Vec::new(),
        conventions,
        policy: case.policy.clone(),
    };
    Some((alone, several || unknown || case.terms.recurring_supply))
}

fn totals(case: &Case, day: Day) -> Result<Totals, Refusal> {
    Totals::of(&Ledger::of(case, day)?)
}
