//! Which claims a payment pays, and in which order.

use super::account::Account;
use super::entry::{Portion, Split};
use super::{Ledger, Refusal, bounded};
use crate::calendar::Day;
use crate::case::Payment;
use crate::money::{Amount, share};
use core::cmp::Reverse;

/// What decides between claims: first those that are due, then the more onerous, then the older.
type Precedence = (Reverse<bool>, Reverse<u32>, Day);

impl Ledger<'_> {
    /// Books the payment at a position among the events, or one that is none of them: on the claim
    /// that the debtor meant, then as the law orders the others. Tells what it paid.
    pub(super) fn pay(
        &mut self,
        event: Option<usize>,
        day: Day,
        payment: Payment,
    ) -> Result<Split, Refusal> {
        let whole = payment.amount;
        let chosen = Portion { event, whole, by_law: false };
        if self.accounts.len() == 1 {
            return self.pay_claim(0, day, whole, chosen);
        }
        let mut left = whole;
        let mut pays = Split::default();
        if let Some(at) = payment.claim {
            let part = left.take(self.owed_on(at, day)?);
            pays = self.pay_claim(at, day, part, chosen)?;
        }
        let by_law = Portion { event, whole, by_law: true };
        pays = pays.plus(self.pay_in_order(day, &mut left, by_law)?)?;
        // What is more than all that is owed has to be somewhere.
        let keeper = payment.claim.unwrap_or_default();
        Ok(pays.plus(self.pay_claim(keeper, day, left, chosen)?)?)
    }

    fn pay_claim(
        &mut self,
        at: usize,
        day: Day,
        amount: Amount,
        of: Portion,
    ) -> Result<Split, Refusal> {
        let Some(account) = self.accounts.get_mut(at) else { return Ok(Split::default()) };
        if amount <= Amount::ZERO {
            return Ok(Split::default());
        }
        let before = account.entries.len();
        let pays = account.pay(day, amount, of)?;
        let added = account.entries.len().saturating_sub(before);
        self.movements = self.movements.saturating_add(added);
        bounded(self.movements)?;
        Ok(pays)
    }

    fn owed_on(&self, at: usize, day: Day) -> Result<Amount, Refusal> {
        self.accounts.get(at).map_or(Ok(Amount::ZERO), |account| account.owed_on(day))
    }

    /// Pays the claims that come first, those alike in proportion, until nothing is left.
    fn pay_in_order(&mut self, day: Day, left: &mut Amount, of: Portion) -> Result<Split, Refusal> {
        let mut pays = Split::default();
        let at_once =
            self.case.law().claimable_at_once && self.case.terms.term_agreed == Some(false);
        let numbered = self.accounts.iter().enumerate();
        let open = numbered.filter(|(_, account)| account.is_open());
        let mut waiting: Vec<(Precedence, usize)> =
            open.map(|(at, account)| (precedence(account, day, at_once), at)).collect();
        while *left > Amount::ZERO
            && let Some((first, _)) = waiting.iter().min().copied()
        {
            let mut alike = Vec::new();
            for (precedence, at) in &waiting {
                if *precedence == first {
                    alike.push((*at, self.owed_on(*at, day)?));
                }
            }
            waiting.retain(|(precedence, _)| *precedence != first);
            let owed = Amount::total(alike.iter().map(|(_, owed)| *owed))?;
            let paid = left.take(owed);
            let (mut counted, mut given) = (Amount::ZERO, Amount::ZERO);
            for (at, owed_here) in alike {
                counted = counted.plus(owed_here)?;
                let until_here = share(paid, counted, owed)?;
                pays = pays.plus(self.pay_claim(at, day, until_here.minus(given)?, of)?)?;
                given = until_here;
            }
        }
        Ok(pays)
    }
}

fn precedence(account: &Account, day: Day, at_once: bool) -> Precedence {
    let due = at_once || account.due_on.is_none_or(|due_on| due_on < day);
    (Reverse(due), Reverse(account.rate_after(day)), account.claim.issued_on)
}
