//! The first free reminder to a consumer, the waiting term after it, and what a clause may ask then.

use super::account::Account;
use super::costs::spread;
use super::entry::{Cost, CostReason};
use super::interest::Rule;
use super::lump::Lump;
use super::warning::{Notice, Warning};
use super::{Given, Ledger, Refusal};
use crate::calendar::Day;
use crate::case::{
    AgreedInterest, AgreedRate, Case, Channel, EventKind, FirstFreeReminder, PenaltyClause,
    ReleasedClause, Reminder, names,
};
use crate::law::{Basis, ConsumerRules, StepKind};
use crate::money::Amount;
use crate::sorted::Set;
use core::mem;
use std::rc::Rc;

/// A first free reminder, and the term in which nothing may be added.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Position in the events.
    pub(super) event: usize,
    sent: Day,
    /// The last day of the term in the reading that ends it first.
    pay_by: Day,
    /// The last day in the reading in force.
    pub(super) last_day: Day,
    /// Positions of the claims it is the first reminder of, in the order of the case.
    claims: Rc<[usize]>,
    rules: &'static ConsumerRules,
}

/// What the clause of the contract comes to once the waiting term is over.
struct Outcome {
    lump: Option<Lump>,
    /// By which rule interest runs, after which day; none if none does.
    interest: Option<(Day, Rule)>,
    /// Why the law takes the clause away, if it does.
    released: Option<(Notice, Basis)>,
    /// The most that a clause may ask as a lump sum.
    most: Amount,
}

impl Ledger<'_> {
    /// The waiting terms that have begun by the day of the ledger.
    pub(super) fn waiting_terms(&mut self) -> Vec<Waiting> {
        self.find_reminders();
        let mut claims_of = vec![Vec::new(); self.case.events.len()];
        for (at, account) in self.accounts.iter().enumerate() {
            if let Some((event, _)) = account.reminders.first_free {
                claims_of.get_mut(event).into_iter().for_each(|claims| claims.push(at));
            }
        }
        let mut waiting = Vec::new();
        for (event, sent, reminder) in free_reminders(self.case, self.as_of) {
            self.warn_of_early_reminder(event, sent, reminder);
            let claims = claims_of.get_mut(event).map(mem::take).unwrap_or_default();
            if let Some(rules) = claims.first().and_then(|at| self.rules_of(*at)) {
                waiting.push(self.waiting(event, sent, reminder, claims, rules));
            }
        }
        waiting
    }

    /// Notes for each claim which reminder was its first, of those sent when it was late.
    fn find_reminders(&mut self) {
        let case = self.case;
        for (at, event) in
            case.events.iter().enumerate().filter(|(_, event)| event.on <= self.as_of)
        {
            let (claims, free) = match &event.kind {
                EventKind::FirstFreeReminder(reminder) => (&reminder.claims, true),
                EventKind::Reminder(reminder) => (&reminder.claims, false),
                _ => continue,
            };
            let numbered = self.accounts.iter_mut().enumerate();
            for (_, account) in numbered.filter(|(position, _)| names(claims, *position)) {
                let late = account.due_on.is_some_and(|due_on| due_on < event.on);
                if late && account.regime.consumer.is_some() {
                    account.reminders.note(at, event.on, free);
                }
            }
        }
    }

    fn rules_of(&self, at: usize) -> Option<&'static ConsumerRules> {
        self.accounts.get(at).and_then(|account| account.regime.consumer)
    }

    fn warn_of_early_reminder(&mut self, event: usize, on: Day, reminder: &FirstFreeReminder) {
        let too_early = |(at, account): (usize, &Account)| {
            let early = account.regime.consumer.is_some()
                && names(&reminder.claims, at)
                && account.due_on.is_some_and(|due_on| on <= due_on);
            early.then_some(at)
        };
        let claims: Vec<usize> = self.accounts.iter().enumerate().filter_map(too_early).collect();
        if let Some(rules) = claims.first().and_then(|at| self.rules_of(*at)) {
            let notice = Notice::ReminderTooEarly { invoices: self.names_of(&claims) };
            self.warn(notice, format!("events[{event}]"), rules.waiting_term.basis);
        }
    }

    fn waiting(
        &mut self,
        event: usize,
        sent: Day,
        reminder: &FirstFreeReminder,
        claims: Vec<usize>,
        rules: &'static ConsumerRules,
    ) -> Waiting {
        let term = &rules.waiting_term;
        if reminder.channel.is_none() {
            self.warn(Notice::ChannelAssumed, format!("events[{event}].channel"), term.basis);
        }
        let readings = term.readings(reminder.channel == Some(Channel::Electronic));
        let law = self.case.law();
        let pay_by = law.end_of_term(sent, term.days, readings.earliest);
        let latest = law.end_of_term(sent, term.days, readings.latest);
        let reading = self.case.conventions.waiting_term.of(readings);
        let last_day = law.end_of_term(sent, term.days, reading);
        if pay_by != latest {
            let notice =
                Notice::WaitingTermUnsettled { earliest: pay_by, latest, applied: last_day };
            self.warn(notice, format!("events[{event}]"), term.basis);
        }
        self.warn(Notice::LetterUnchecked, format!("events[{event}]"), term.basis);
        let claims: Rc<[usize]> = claims.into();
        self.given.push(Given {
            event,
            step: StepKind::FirstFreeReminder,
            claims: Rc::clone(&claims),
            pay_by: pay_by.min(last_day),
            last_day,
        });
        Waiting { event, sent, pay_by, last_day, claims, rules }
    }

    /// The waiting term is over: a clause may now ask what the law allows, on what is still open.
    pub(super) fn end_waiting(&mut self, waiting: &Waiting) -> Result<(), Refusal> {
        let claims = self.unpaid_of(waiting);
        let base = self.balance_of(&claims)?;
        let Some(first) = claims.first().copied() else { return Ok(()) };
        let outcome = self.outcome(waiting, first, base)?;
        self.warn_of_outcome(waiting, &claims, &outcome);
        let open =
            claims.iter().filter_map(|at| self.accounts.get(*at)).map(|account| account.principal);
        let amount = outcome.lump.as_ref().map_or(Amount::ZERO, Lump::amount);
        let shares = spread(amount, base, open)?;
        for (at, amount) in claims.into_iter().zip(shares) {
            let Some(account) = self.accounts.get_mut(at) else { continue };
            if let Some((after, rule)) = outcome.interest {
                account.run_interest(after, rule);
            }
            if let Some(lump) = &outcome.lump {
                account.charge(Cost {
                    on: waiting.last_day.next(),
                    amount,
                    base: account.principal,
                    base_of_all: base,
                    less: Amount::ZERO,
                    reason: CostReason::LumpSum(lump.clone()),
                    basis: Some(waiting.rules.caps),
                })?;
            }
        }
        Ok(())
    }

    /// The claims of a waiting term with principal open.
    fn unpaid_of(&self, waiting: &Waiting) -> Vec<usize> {
        let unpaid = |at: &usize| {
            self.accounts.get(*at).is_some_and(|account| account.principal > Amount::ZERO)
        };
        waiting.claims.iter().copied().filter(unpaid).collect()
    }

    fn balance_of(&self, claims: &[usize]) -> Result<Amount, Refusal> {
        let accounts = claims.iter().filter_map(|at| self.accounts.get(*at));
        Ok(Amount::total(accounts.map(|account| account.principal))?)
    }

    /// What the clause comes to on a balance.
    fn outcome(&self, waiting: &Waiting, first: usize, base: Amount) -> Result<Outcome, Refusal> {
        let (terms, rules) = (&self.case.terms, waiting.rules);
        let charge = rules.lump_sum.charge(base)?;
        let most = charge.amount;
        let clause = terms.penalty_clause.unwrap_or(PenaltyClause::None);
        let lump = Lump::of(clause, base, Some(&charge))?;
        let early = self.case.creditor.size == Some(rules.early_interest.0);
        let agreed_after = if early { waiting.sent } else { waiting.last_day };
        let agreed = terms.interest.map(|agreed| (agreed_after, Rule::Agreed(agreed)));
        let by_law = Some((waiting.last_day, Rule::ByLaw));
        let asked = lump.as_ref().map_or(Amount::ZERO, Lump::amount);
        let released = if terms.reciprocal == Some(false) && (lump.is_some() || agreed.is_some()) {
            Some((Notice::ClauseNotReciprocal, rules.reciprocity))
        } else if asked > most {
            Some((Notice::ClauseSumTooHigh { asked, most }, rules.release))
        } else {
            let notice = match self.rate_too_high(first, agreed) {
                // Nothing depends on it before the term is over.
                Err(Refusal::RatesEnd { .. }) if waiting.last_day >= self.as_of => None,
                notice => notice?,
            };
            notice.map(|notice| (notice, rules.release))
        };
        let interest = match self.case.conventions.released_clause {
            _ if released.is_none() => agreed.or(by_law),
            ReleasedClause::Nothing => None,
            ReleasedClause::LegalInterest => by_law,
        };
        Ok(Outcome { lump: lump.filter(|_| released.is_none()), interest, released, most })
    }

    /// That the agreed rate is above the highest allowed on the day from which it would run.
    fn rate_too_high(
        &self,
        at: usize,
        agreed: Option<(Day, Rule)>,
    ) -> Result<Option<Notice>, Refusal> {
        let (Some((after, rule)), Some(account)) = (agreed, self.accounts.get(at)) else {
            return Ok(None);
        };
        if matches!(rule, Rule::Agreed(AgreedInterest { rate: AgreedRate::LegalMaximum, .. })) {
            return Ok(None);
        }
        let (asked, highest) = account.rate_under(rule, after.next())?;
        let exceeded = highest.filter(|highest| asked.steps() > highest.steps());
        Ok(exceeded.map(|most| Notice::ClauseRateTooHigh { asked, most }))
    }

    /// What was taken to be so of the clause, and what the law makes of it.
    fn warn_of_outcome(&mut self, waiting: &Waiting, claims: &[usize], outcome: &Outcome) {
        let (terms, rules) = (&self.case.terms, waiting.rules);
        let place = format!("events[{}]", waiting.event);
        if terms.penalty_clause.is_none() {
            let notice = Notice::ClauseNotSaid { most: outcome.most };
            self.warn(notice, "terms.penaltyClause".to_owned(), rules.caps);
        }
        if let Some((notice, basis)) = &outcome.released {
            self.warn(notice.clone(), "terms".to_owned(), *basis);
        }
        if outcome.lump.is_some() && claims.len() > 1 {
            self.warn(Notice::LumpSumOnSeveral, place.clone(), rules.caps);
        }
        if matches!(outcome.interest, Some((_, Rule::ByLaw))) {
            self.warn(Notice::LegalInterestAfterWaiting, place, rules.caps);
        }
    }

    /// What the reader must know of waiting terms that still run, or that never began.
    pub(super) fn warn_of_waiting(&mut self, running: &[Waiting]) -> Result<(), Refusal> {
        for waiting in running {
            let claims = self.unpaid_of(waiting);
            let base = self.balance_of(&claims)?;
            let Some(first) = claims.first().copied() else { continue };
            let outcome = self.outcome(waiting, first, base)?;
            self.warn_of_outcome(waiting, &claims, &outcome);
            if outcome.lump.is_none() && outcome.interest.is_none() {
                continue;
            }
            self.runs_until(waiting.pay_by.max(self.as_of));
            let notice = Notice::WaitingTermRunning {
                pay_by: Some(waiting.pay_by).filter(|pay_by| *pay_by >= self.as_of),
                from: waiting.last_day.next(),
                amount: outcome.lump.as_ref().map_or(Amount::ZERO, Lump::amount),
            };
            let place = format!("events[{}]", waiting.event);
            self.warn(notice, place, waiting.rules.waiting_term.basis);
        }
        let never = self.accounts.iter().find_map(|account| {
            let late = account.due_on.is_some_and(|due_on| due_on < self.as_of);
            let unpaid = account.principal > Amount::ZERO;
            let reminded = account.reminders.first_free.is_some();
            account.regime.consumer.filter(|_| late && unpaid && !reminded)
        });
        if let Some(rules) = never {
            self.warn(Notice::ReminderNeeded, String::new(), rules.waiting_term.basis);
        }
        Ok(())
    }

    /// A further reminder asks for its costs.
    pub(super) fn charge_reminder(
        &mut self,
        event: usize,
        on: Day,
        reminder: &Reminder,
    ) -> Result<(), Refusal> {
        let Some(asked) = reminder.charge else { return Ok(()) };
        let place = format!("events[{event}].charge");
        let Some((at, rules)) = self.chargeable_claim(on, reminder) else {
            let basis = self.case.law().consumer_rules().map(|rules| rules.reminders.basis);
            self.warnings.push(Warning::new(Notice::ReminderChargeNotOwed { asked }, place, basis));
            return Ok(());
        };
        let allowed = rules.reminders.most.plus(reminder.postage.unwrap_or_default())?;
        let notice = if asked > allowed {
            Notice::ReminderChargeTooHigh { asked, most: allowed }
        } else {
            Notice::ReminderChargeDisputed
        };
        self.warn(notice, place, rules.reminders.basis);
        let Some(account) = self.accounts.get_mut(at) else { return Ok(()) };
        let reason = CostReason::Reminder { asked, allowed };
        let basis = Some(rules.reminders.basis);
        account.charge(account.cost_alone(on, asked.min(allowed), reason, basis))
    }

    /// The first claim for which a further reminder may cost something: in a contract for regular
    /// supply, once the reminders about enough earlier due days of the year were free.
    fn chargeable_claim(
        &self,
        on: Day,
        reminder: &Reminder,
    ) -> Option<(usize, &'static ConsumerRules)> {
        if !self.case.terms.recurring_supply {
            return None;
        }
        let noted = |account: &&Account| account.reminders.first.is_some_and(|first| first <= on);
        let due_days: Set<Day> =
            self.accounts.iter().filter(noted).filter_map(|account| account.due_on).collect();
        let mut numbered = self.accounts.iter().enumerate();
        numbered.find_map(|(at, account)| {
            let (rules, due_on) = (account.regime.consumer?, account.due_on?);
            let earlier = due_days.range(due_on.start_of_year()..due_on);
            let may_cost = names(&reminder.claims, at)
                && account.principal > Amount::ZERO
                && account.reminders.first_free.is_some_and(|(_, sent)| sent < on)
                && earlier.take(rules.reminders.free_due_days).count()
                    == rules.reminders.free_due_days;
            may_cost.then_some((at, rules))
        })
    }
}

/// Which reminders about a claim were sent when it was late.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reminders {
    /// Position and day of the first free one.
    first_free: Option<(usize, Day)>,
    /// Day of the first of any kind.
    first: Option<Day>,
}

impl Reminders {
    fn note(&mut self, event: usize, sent: Day, free: bool) {
        self.first = Some(self.first.map_or(sent, |first| first.min(sent)));
        if free && self.first_free.is_none_or(|(_, first)| sent < first) {
            self.first_free = Some((event, sent));
        }
    }
}

/// The first free reminders sent by a day, as listed.
fn free_reminders(case: &Case, by: Day) -> impl Iterator<Item = (usize, Day, &FirstFreeReminder)> {
    let sent = case.events.iter().enumerate().filter(move |(_, event)| event.on <= by);
    sent.filter_map(|(at, event)| match &event.kind {
        EventKind::FirstFreeReminder(reminder) => Some((at, event.on, reminder)),
        _ => None,
    })
}
