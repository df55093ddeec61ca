//! When payment is late, and when interest rests.

use super::warning::{Notice, Warning};
use crate::calendar::Day;
use crate::case::{Case, Claim, Claims, EventKind, PlanInterest, names};
use crate::law::{Basis, DefaultBy, WithoutTerm};
use crate::sorted::sort_by_key;
use std::rc::Rc;

/// When payment is late, and when interest starts, as far as that is known on a day.
pub(super) struct Term {
    /// The last day on which payment is in time; none while only a notice of default could set one.
    pub(super) due_on: Option<Day>,
    /// The last day without interest; none while something must happen first.
    pub(super) interest_after: Option<Day>,
    /// The article that sets the term.
    pub(super) basis: Basis,
}

/// The term of a claim.
pub(super) fn term(
    case: &Case,
    claim: &Claim,
    at: usize,
    as_of: Day,
    warnings: &mut Vec<Warning>,
) -> Term {
    let together = |due_on, basis| Term { due_on, interest_after: due_on, basis };
    match &case.regime(claim).default_by {
        DefaultBy::Term { agreed, .. } if case.terms.term_agreed != Some(false) => {
            let (due_on, basis) = agreed_term(case, claim, at, *agreed, warnings);
            together(due_on, basis)
        }
        DefaultBy::Term { without: WithoutTerm::DaysAfterReceipt(days, basis), .. } => {
            together(claim.received_on.map(|received| received.plus_days(*days)), *basis)
        }
        DefaultBy::Term { without: WithoutTerm::Notice(basis), .. } => {
            let notice = first_notice(case, at, as_of);
            let said = match notice {
                Some(_) => Notice::NoticeTermUnchecked,
                None => Notice::NoticeOfDefaultNeeded,
            };
            warnings.push(Warning::new(said, format!("invoices[{at}]"), Some(*basis)));
            // A notice can run ahead of its invoice, but not put anyone in default with it before.
            let pay_by = notice.and_then(|notice| notice.pay_by);
            together(pay_by.map(|pay_by| pay_by.max(claim.issued_on)), *basis)
        }
        DefaultBy::Notice(basis) => {
            let due_on = claimable(case, claim, at, warnings);
            let notice = first_notice(case, at, as_of);
            let said = match notice {
                Some(_) => Notice::DefaultFromNotice,
                None => Notice::NoticeNeededDespiteTerm,
            };
            warnings.push(Warning::new(said, format!("invoices[{at}]"), Some(*basis)));
            let interest_after =
                notice.map(|notice| notice.pay_by.unwrap_or(notice.on).max(due_on));
            Term { due_on: Some(due_on), interest_after, basis: *basis }
        }
        DefaultBy::Reminder(basis) => {
            let due_on = claimable(case, claim, at, warnings);
            Term { due_on: Some(due_on), interest_after: None, basis: *basis }
        }
    }
}

/// The day that was agreed or invoiced; without one, the day of the invoice.
fn claimable(case: &Case, claim: &Claim, at: usize, warnings: &mut Vec<Warning>) -> Day {
    case.agreed_due_day(claim).unwrap_or_else(|| {
        let place = format!("invoices[{at}].dueOn");
        warnings.push(Warning::new(Notice::DueOnIssueAssumed, place, None));
        claim.issued_on
    })
}

/// The agreed day, or the one that the law puts in its place because the term is too long.
fn agreed_term(
    case: &Case,
    claim: &Claim,
    at: usize,
    by_agreement: Basis,
    warnings: &mut Vec<Warning>,
) -> (Option<Day>, Basis) {
    let place = || format!("invoices[{at}].dueOn");
    let due_on = case.agreed_due_day(claim);
    let received = claim.received_on.unwrap_or(claim.issued_on);
    let exceeds = |days: u32| due_on.is_some_and(|due_on| due_on > received.plus_days(days));
    let regime = case.regime(claim);
    if let Some(longest) = case.longest_term(claim)
        && exceeds(longest.days)
        && let DefaultBy::Term { without: WithoutTerm::DaysAfterReceipt(instead, _), .. } =
            regime.default_by
    {
        let (days, basis) = (longest.days, longest.basis);
        let notice = match longest.sizes {
            Some(_) => Notice::TermVoid { days, instead },
            None => Notice::TermTooLong { days, instead },
        };
        warnings.push(Warning::new(notice, place(), Some(basis)));
        return (Some(received.plus_days(instead)), basis);
    }
    let sizes_said = case.creditor.size.is_some() && case.debtor.size.is_some();
    if let Some(term) = case.perhaps_longest_term(claim)
        && exceeds(term.days)
        && !sizes_said
    {
        let notice = Notice::SizesNotSaid { days: term.days };
        let unsaid = if case.debtor.size.is_none() { "debtor.size" } else { "creditor.size" };
        warnings.push(Warning::new(notice, unsaid.to_owned(), Some(term.basis)));
    }
    if let Some(usual) = &regime.usual_longest_term
        && exceeds(usual.days)
    {
        let notice = Notice::TermLong { days: usual.days, most: usual.most };
        warnings.push(Warning::new(notice, place(), Some(usual.basis)));
    }
    (due_on, by_agreement)
}

/// A notice of default about a claim.
#[derive(Clone, Copy)]
struct GivenNotice {
    on: Day,
    pay_by: Option<Day>,
}

/// The first notice of default, if there is one by that day.
fn first_notice(case: &Case, at: usize, as_of: Day) -> Option<GivenNotice> {
    let notices = case.events.iter().filter(|event| event.on <= as_of);
    let about_claim = notices.filter_map(|event| match &event.kind {
        EventKind::NoticeOfDefault(notice) if names(&notice.claims, at) => {
            Some(GivenNotice { on: event.on, pay_by: notice.pay_by })
        }
        _ => None,
    });
    about_claim.min_by_key(|notice| notice.on)
}

/// Stretches of days in order, none touching another.
pub(super) type Pauses = Rc<[(Day, Day)]>;

/// The pauses of interest of each claim that have begun by a day.
pub(super) fn pauses(case: &Case, as_of: Day) -> Vec<Pauses> {
    let begun = || case.events.iter().filter(|event| event.on <= as_of);
    let all: Vec<(Day, Day, &Claims)> = begun()
        .filter_map(|event| match &event.kind {
            EventKind::InterestPause(pause) => Some((event.on, pause.until, &pause.claims)),
            _ => None,
        })
        .collect();
    let plans = begun().any(|event| matches!(event.kind, EventKind::Plan(_)));
    let for_claim = |at: usize| {
        let named = all.iter().filter(|(_, _, claims)| names(claims, at));
        let mut stretches: Vec<(Day, Day)> = named.map(|(from, to, _)| (*from, *to)).collect();
        if plans {
            stretches.extend(rests_of_plans(case, at, as_of));
        }
        merged(stretches)
    };
    if !plans && all.iter().all(|(_, _, claims)| claims.is_none()) {
        let shared = for_claim(0);
        return case.claims.iter().map(|_| Rc::clone(&shared)).collect();
    }
    (0..case.claims.len()).map(for_claim).collect()
}

/// The days on which no interest runs because of a plan.
fn rests_of_plans(case: &Case, at: usize, as_of: Day) -> impl Iterator<Item = (Day, Day)> {
    case.events.iter().enumerate().filter_map(move |(position, event)| match &event.kind {
        EventKind::Plan(plan)
            if event.on <= as_of
                && names(&plan.claims, at)
                && plan.interest != PlanInterest::Runs =>
        {
            let until = end_of_plan(case, at, position, as_of)?;
            (event.on < until).then(|| (event.on.next(), until))
        }
        _ => None,
    })
}

/// The last day on which what a plan says of interest holds for a claim: that of its last term, or
/// of its end before.
pub(super) fn end_of_plan(case: &Case, at: usize, position: usize, as_of: Day) -> Option<Day> {
    let event = case.events.get(position)?;
    let EventKind::Plan(plan) = &event.kind else { return None };
    let ended = case.events.iter().enumerate().filter_map(|(later, other)| {
        let after = (event.on, position) < (other.on, later) && other.on <= as_of;
        match &other.kind {
            EventKind::PlanEnded(claims) if after && names(claims, at) => Some(other.on),
            _ => None,
        }
    });
    plan.last_day().into_iter().chain(ended).min()
}

pub(super) fn merged(mut stretches: Vec<(Day, Day)>) -> Pauses {
    sort_by_key(&mut stretches, |stretch| *stretch);
    let mut merged: Vec<(Day, Day)> = Vec::new();
    for (start, end) in stretches {
        match merged.last_mut() {
            Some((_, last)) if start <= last.next() => *last = end.max(*last),
            _ => merged.push((start, end)),
        }
    }
    merged.into()
}
