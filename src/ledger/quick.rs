//! The sums of a claim that is alone in its case and has seen nothing but payments: the same account as
//! in a ledger, without its steps and movements written down.

use super::account::Account;
use super::entry::Portion;
use super::interest::Track;
use super::terms::Pauses;
use super::{Refusal, Warning};
use crate::calendar::Day;
use crate::case::{Case, Claim};
use crate::law::Regime;
use crate::money::Amount;
use std::rc::Rc;

/// Opens accounts of claims one by one, under the terms of a case that holds neither claims nor events.
#[derive(Debug)]
pub(crate) struct Quick<'c> {
    case: &'c Case,
    pauses: Pauses,
    /// The stretches of the interest of each kind of debt that was met.
    tracks: Vec<(&'static Regime, Rc<Track>)>,
    /// Said to nobody: who needs them asks for the statement of the claim.
    warnings: Vec<Warning>,
}

impl<'c> Quick<'c> {
    pub(crate) fn under(case: &'c Case) -> Self {
        Self { case, pauses: Pauses::from([]), tracks: Vec::new(), warnings: Vec::new() }
    }

    /// The account of a claim at the end of a day, with its payments by day; later ones are left out.
    pub(crate) fn account<'a>(
        &mut self,
        claim: &'a Claim,
        payments: &[(Day, Amount)],
        as_of: Day,
    ) -> Result<Account<'a>, Refusal>
    where
        'c: 'a,
    {
        if self.case.is_credit(claim) {
            return Err(Refusal::ConsumerCredit);
        }
        self.warnings.clear();
        let pauses = Pauses::clone(&self.pauses);
        let case: &'a Case = self.case;
        let account = Account::open(case, claim, 0, as_of, pauses, &mut self.warnings);
        let track = self.track(&account);
        let mut account = account.unwritten(track);
        let clause = case.terms.penalty_clause;
        let passed = |day: Option<Day>| day.filter(|day| *day < as_of);
        let mut fixed_on = passed(account.due_on).filter(|_| account.regime.fixed_sum.is_some());
        let mut clause_on = passed(account.interest_after).zip(clause);
        // On one day money moves first; costs arise when the day is over, the fixed sum before the clause.
        let mut fall_due = |account: &mut Account, before: Day| -> Result<(), Refusal> {
            if let Some(day) = fixed_on.take_if(|day| *day < before) {
                account.charge_fixed_sum(day)?;
            }
            if let Some((day, clause)) = clause_on.take_if(|(day, _)| *day < before) {
                account.charge_penalty(day, clause)?;
            }
            Ok(())
        };
        let portion = |whole| Portion { event: None, whole, by_law: false };
        for (day, amount) in payments.iter().filter(|(day, _)| *day <= as_of) {
            fall_due(&mut account, *day)?;
            account.pay(*day, *amount, portion(*amount))?;
        }
        fall_due(&mut account, Day::LAST)?;
        account.count_until(account.last_day_counted(as_of))?;
        Ok(account)
    }

    /// Under one case, debts of one kind bear the same interest.
    fn track(&mut self, account: &Account) -> Rc<Track> {
        let known = self.tracks.iter().find(|(regime, _)| core::ptr::eq(*regime, account.regime));
        if let Some((_, track)) = known {
            return Rc::clone(track);
        }
        let track = Rc::new(account.track());
        self.tracks.push((account.regime, Rc::clone(&track)));
        track
    }
}
