//! What becomes of a Belgian consumer's debt: Book XIX of the Code of Economic Law.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::belgium::{self, Penalty};
use super::events::Reminder;
use super::input::{Agreed, Case, Claim, Regime};
use super::law::shares;
use super::{Ledger, Mark, Outcome};

/// What a further reminder of a contract for regular supply may cost without postage, in cents.
const FURTHER_REMINDER: i64 = 750;

/// The waiting term of one first reminder.
pub struct WaitingTerm {
    pub sent_on: NaiveDate,
    /// The claims whose first reminder it is, in the order of the case.
    pub claims: Vec<usize>,
}

/// Art. XIX.2 § 1: the earliest free reminder about a claim after its due day; of several on one
/// day the one listed first.
pub fn first_reminder(reminders: &[Reminder], claim: usize, due_on: NaiveDate) -> Option<usize> {
    let is_first = |reminder: &Reminder| {
        reminder.free && reminder.claims.contains(&claim) && reminder.on > due_on
    };
    let numbered = reminders.iter().enumerate().filter(|(_, reminder)| is_first(reminder));
    numbered.min_by_key(|(_, reminder)| reminder.on).map(|(at, _)| at)
}

/// The end of the last day of a waiting term: from the next day on a clause can be applied, art.
/// XIX.2 § 1.
pub fn end_waiting_term(
    ledgers: &mut [Ledger],
    case: &Case,
    term: &WaitingTerm,
    today: NaiveDate,
) -> Result<(), Outcome> {
    let open = |k: &usize| ledgers[*k].principal > 0;
    let group: Vec<usize> = term.claims.iter().copied().filter(open).collect();
    let Some(any) = group.first() else {
        return Ok(());
    };
    let principals: Vec<i64> = group.iter().map(|k| ledgers[*k].principal).collect();
    let balance = principals.iter().sum();
    let sum = case.penalty.sum(balance);
    let interest_agreed = !matches!(case.agreed, Agreed::Nothing);
    let any_clause = interest_agreed || !matches!(case.penalty, Penalty::Nothing);
    // Art. XIX.2 § 4: agreed interest of a small creditor goes back to the day after sending.
    let after = if interest_agreed && case.creditor_is_small { term.sent_on } else { today };
    let first_day = after.succ_opt().expect("a day after");
    // Art. XIX.15 with art. XIX.4 and VI.83, 17°: the debtor is released from the whole clause.
    let released = any_clause && !case.reciprocal
        || sum > belgium::highest_sum(balance)
        || ledgers[*any].agreed_above_cap(first_day)?;
    if released {
        for k in group {
            ledgers[k].released = true;
            ledgers[k].marks.insert(Mark::Released);
            if case.conventions.released_clause == "legalInterest" {
                ledgers[k].bear_interest_after(today);
            }
        }
        return Ok(());
    }
    for (k, share) in group.into_iter().zip(shares(sum, &principals)) {
        let ledger = &mut ledgers[k];
        ledger.charge(share);
        if share > 0 {
            ledger.marks.insert(Mark::LumpSum);
        }
        ledger.bear_interest_after(after);
        // The days that went by are counted on what is open now, but for those of which the interest
        // was given up in the meantime.
        let waived = ledger.claim.waived_until(today);
        let days = first_day.iter_days().take_while(|day| *day <= today);
        for day in days.filter(|day| Some(*day) > waived) {
            ledger.count(day)?;
        }
    }
    Ok(())
}

/// Art. XIX.2 § 2: in a contract for regular supply the reminders about three due days a calendar
/// year are free, and further ones cost little.
pub fn charge_reminder(ledgers: &mut [Ledger], case: &Case, reminder: &Reminder) {
    let Some(charge) = reminder.charge.filter(|_| case.recurring) else {
        return;
    };
    let eligible = |k: &usize| {
        let claim = &case.claims[*k];
        claim.regime == Regime::BeConsumer
            && claim.due_on < Some(reminder.on)
            && ledgers[*k].principal > 0
            && claim.first_reminder.is_some_and(|first| first < reminder.on)
            && reminded_due_days(case, claim, reminder.on).len() >= 3
    };
    if let Some(k) = reminder.claims.iter().copied().find(eligible) {
        ledgers[k].charge(charge.min(FURTHER_REMINDER + reminder.postage));
        ledgers[k].marks.insert(Mark::ReminderCharge);
    }
}

/// The due days in the year of this claim, before its own, that were reminded by now.
fn reminded_due_days(case: &Case, claim: &Claim, now: NaiveDate) -> BTreeSet<NaiveDate> {
    let own = claim.due_on.expect("a due day");
    let mut due_days = BTreeSet::new();
    for (k, other) in case.claims.iter().enumerate() {
        let due = other.due_on.expect("a due day");
        let reminded = case.reminders.iter().any(|reminder| {
            reminder.claims.contains(&k) && due < reminder.on && reminder.on <= now
        });
        let counts = other.regime == Regime::BeConsumer && due < own && due.year() == own.year();
        if counts && reminded {
            due_days.insert(due);
        }
    }
    due_days
}
