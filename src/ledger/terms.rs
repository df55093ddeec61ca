//! When payment is late, and when interest rests.

use super::warning::{Notice, Warning};
use crate::calendar::Day;
use crate::case::{Case, Claim, Claims, EventKind, Size};
use crate::law::{LongestTerm, WithoutTerm};

/// The last day on which payment of a claim is in time, as far as is known on a day; none while
/// only a notice of default could set one.
pub(super) fn due_on(
    case: &Case,
    claim: &Claim,
    at: usize,
    as_of: Day,
    warnings: &mut Vec<Warning>,
) -> Option<Day> {
    let place = |field: &str| format!("invoices[{at}]{field}");
    if case.terms.term_agreed != Some(false) {
        let agreed = case.agreed_due_day(claim)?;
        return Some(bounded(case, claim, agreed, place(".dueOn"), warnings));
    }
    match case.regime(claim).without_term {
        WithoutTerm::DaysAfterReceipt(days, _) => {
            claim.received_on.map(|received| received.plus_days(days))
        }
        WithoutTerm::Notice(basis) => {
            let set = first_notice(case, at, as_of);
            let notice = match set {
                Some(_) => Notice::NoticeTermUnchecked,
                None => Notice::NoticeOfDefaultNeeded,
            };
            warnings.push(Warning::new(notice, place(""), Some(basis)));
            set
        }
    }
}

/// An agreed day, or the one that the law puts in its place because the term is too long.
fn bounded(
    case: &Case,
    claim: &Claim,
    agreed: Day,
    place: String,
    warnings: &mut Vec<Warning>,
) -> Day {
    let received = claim.received_on.unwrap_or(claim.issued_on);
    let exceeds = |days: u32| agreed > received.plus_days(days);
    let regime = case.regime(claim);
    if let Some(longest) = case.longest_term(claim)
        && exceeds(longest.days)
        && let WithoutTerm::DaysAfterReceipt(instead, _) = regime.without_term
    {
        let notice = Notice::TermVoid { days: longest.days, instead };
        warnings.push(Warning::new(notice, place, Some(longest.basis)));
        return received.plus_days(instead);
    }
    let unsaid = |size: Option<Size>, bound: Size| size.is_none_or(|size| size == bound);
    let perhaps = |term: &&LongestTerm| {
        term.between.contains(&case.creditor.capacity)
            && term.between.contains(&case.debtor.capacity)
            && unsaid(case.creditor.size, term.creditor)
            && unsaid(case.debtor.size, term.debtor)
            && (case.creditor.size.is_none() || case.debtor.size.is_none())
            && exceeds(term.days)
    };
    if let Some(term) = regime.longest_terms.iter().filter(perhaps).min_by_key(|term| term.days) {
        let notice = Notice::SizesNotSaid { days: term.days };
        warnings.push(Warning::new(notice, place.clone(), Some(term.basis)));
    }
    if let Some(usual) = &regime.usual_longest_term
        && exceeds(usual.days)
    {
        let notice = Notice::TermLong { days: usual.days };
        warnings.push(Warning::new(notice, place, Some(usual.basis)));
    }
    agreed
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

/// The pauses of interest of a claim that have begun by a day: in order, none touching another.
pub(super) fn pauses(case: &Case, at: usize, as_of: Day) -> Vec<(Day, Day)> {
    let mut pauses: Vec<(Day, Day)> = Vec::new();
    for event in case.events.iter().filter(|event| event.on <= as_of) {
        if let EventKind::InterestPause(pause) = &event.kind
            && names(&pause.claims, at)
        {
            let mut joined = (event.on, pause.until);
            pauses.retain(|(start, end)| {
                let apart = *end < joined.0.previous() || joined.1.next() < *start;
                if !apart {
                    joined = (joined.0.min(*start), joined.1.max(*end));
                }
                apart
            });
            let position = pauses.partition_point(|(start, _)| *start < joined.0);
            pauses.insert(position, joined);
        }
    }
    pauses
}

fn names(claims: &Claims, at: usize) -> bool {
    claims.as_ref().is_none_or(|claims| claims.contains(&at))
}
