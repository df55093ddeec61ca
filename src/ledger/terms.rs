//! When payment is late, and when interest rests.

use super::warning::{Notice, Warning};
use crate::calendar::Day;
use crate::case::{Case, Claim, Claims, EventKind, InterestPause};
use crate::law::{Basis, WithoutTerm};
use std::rc::Rc;

/// The last day on which payment is in time, if there is one, and the article that sets it.
pub(super) struct Term {
    pub(super) due_on: Option<Day>,
    pub(super) basis: Basis,
}

/// The term of a claim, as far as it is known on a day; it has no end while only a notice of default
/// could set one.
pub(super) fn term(
    case: &Case,
    claim: &Claim,
    at: usize,
    as_of: Day,
    warnings: &mut Vec<Warning>,
) -> Term {
    if case.terms.term_agreed != Some(false) {
        return agreed(case, claim, at, warnings);
    }
    match case.regime(claim).without_term {
        WithoutTerm::DaysAfterReceipt(days, basis) => {
            Term { due_on: claim.received_on.map(|received| received.plus_days(days)), basis }
        }
        WithoutTerm::Notice(basis) => {
            let due_on = first_notice(case, at, as_of);
            let notice = match due_on {
                Some(_) => Notice::NoticeTermUnchecked,
                None => Notice::NoticeOfDefaultNeeded,
            };
            warnings.push(Warning::new(notice, format!("invoices[{at}]"), Some(basis)));
            Term { due_on, basis }
        }
    }
}

/// The agreed day, or the one that the law puts in its place because the term is too long.
fn agreed(case: &Case, claim: &Claim, at: usize, warnings: &mut Vec<Warning>) -> Term {
    let place = || format!("invoices[{at}].dueOn");
    let due_on = case.agreed_due_day(claim);
    let received = claim.received_on.unwrap_or(claim.issued_on);
    let exceeds = |days: u32| due_on.is_some_and(|due_on| due_on > received.plus_days(days));
    let regime = case.regime(claim);
    if let Some(longest) = case.longest_term(claim)
        && exceeds(longest.days)
        && let WithoutTerm::DaysAfterReceipt(instead, _) = regime.without_term
    {
        let basis = longest.basis;
        let notice = Notice::TermVoid { days: longest.days, instead };
        warnings.push(Warning::new(notice, place(), Some(basis)));
        return Term { due_on: Some(received.plus_days(instead)), basis };
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
    Term { due_on, basis: case.law().default_by_term }
}

/// The end of the term that the first notice of default gives, if there is one by that day.
fn first_notice(case: &Case, at: usize, as_of: Day) -> Option<Day> {
    let notices = case.events.iter().filter(|event| event.on <= as_of);
    let about_claim = notices.filter_map(|event| match &event.kind {
        EventKind::NoticeOfDefault(notice) if names(&notice.claims, at) => {
            Some((event.on, notice.pay_by))
        }
        _ => None,
    });
    about_claim.min_by_key(|(on, _)| *on).map(|(_, pay_by)| pay_by)
}

/// Stretches of days in order, none touching another.
pub(super) type Pauses = Rc<[(Day, Day)]>;

/// The pauses of interest of each claim that have begun by a day.
pub(super) fn pauses(case: &Case, as_of: Day) -> Vec<Pauses> {
    let begun = case.events.iter().filter(|event| event.on <= as_of);
    let all: Vec<(Day, &InterestPause)> = begun
        .filter_map(|event| match &event.kind {
            EventKind::InterestPause(pause) => Some((event.on, pause)),
            _ => None,
        })
        .collect();
    let for_claim = |at: usize| {
        let named = all.iter().filter(|(_, pause)| names(&pause.claims, at));
        merged(named.map(|(on, pause)| (*on, pause.until)).collect())
    };
    if all.iter().all(|(_, pause)| pause.claims.is_none()) {
        let shared = for_claim(0);
        return case.claims.iter().map(|_| Rc::clone(&shared)).collect();
    }
    (0..case.claims.len()).map(for_claim).collect()
}

fn merged(mut stretches: Vec<(Day, Day)>) -> Pauses {
    stretches.sort_unstable();
    let mut merged: Vec<(Day, Day)> = Vec::new();
    for (start, end) in stretches {
        match merged.last_mut() {
            Some((_, last)) if start <= last.next() => *last = end.max(*last),
            _ => merged.push((start, end)),
        }
    }
    merged.into()
}

fn names(claims: &Claims, at: usize) -> bool {
    claims.as_ref().is_none_or(|claims| claims.contains(&at))
}
