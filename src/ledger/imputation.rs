//! Which claims a payment pays, and in which order.

use super::account::Account;
use super::{Ledger, Refusal};
use crate::calendar::Day;
use crate::case::Payment;
use crate::money::{Amount, share};
use core::cmp::Reverse;

/// What decides between claims: first those that are due, then the more onerous, then the older.
type Precedence = (Reverse<bool>, Reverse<u32>, Day);

impl Ledger<'_> {
    /// Books a payment: on the claim that the debtor meant, else as the law orders them.
    pub(super) fn pay(&mut self, day: Day, payment: Payment) -> Result<(), Refusal> {
        let only_claim = if self.accounts.len() == 1 { Some(0) } else { None };
        match payment.claim.or(only_claim) {
            Some(at) => self.pay_claim(at, day, payment.amount, payment.amount),
            None => self.pay_in_order(day, payment.amount),
        }
    }

    fn pay_claim(
        &mut self,
        at: usize,
        day: Day,
        amount: Amount,
        whole: Amount,
    ) -> Result<(), Refusal> {
        match self.accounts.get_mut(at) {
            Some(account) if amount > Amount::ZERO => account.pay(day, amount, whole),
            _ => Ok(()),
        }
    }

    fn pay_in_order(&mut self, day: Day, amount: Amount) -> Result<(), Refusal> {
        // Without an agreed term a debt can be claimed at once, late or not (art. 6:38 BW).
        let at_once = self.case.terms.term_agreed == Some(false);
        let mut ordered: Vec<(Precedence, usize)> = Vec::new();
        for (at, account) in self.accounts.iter_mut().enumerate() {
            if account.open_total()? > Amount::ZERO {
                account.settle_on(day)?;
                ordered.push((precedence(account, day, at_once), at));
            }
        }
        ordered.sort_unstable();
        let mut left = amount;
        for group in ordered.chunk_by(|(one, _), (other, _)| one == other) {
            let open = |(_, at): &(Precedence, usize)| match self.accounts.get(*at) {
                Some(account) => account.open_total(),
                None => Ok(Amount::ZERO),
            };
            let shares: Vec<Amount> = group.iter().map(open).collect::<Result<_, _>>()?;
            let owed = Amount::total(shares.iter().copied())?;
            let paid = left.take(owed);
            let (mut counted, mut given) = (Amount::ZERO, Amount::ZERO);
            for ((_, at), open) in group.iter().zip(shares) {
                counted = counted.plus(open)?;
                let until_here = share(paid, counted, owed)?;
                self.pay_claim(*at, day, until_here.minus(given)?, amount)?;
                given = until_here;
            }
        }
        // What is more than all that is owed has to be somewhere: at the first claim.
        self.pay_claim(0, day, left, amount)
    }
}

fn precedence(account: &Account, day: Day, at_once: bool) -> Precedence {
    let due = at_once || account.due_on.is_none_or(|due_on| due_on < day);
    (Reverse(due), Reverse(account.rate_after(day)), account.claim.issued_on)
}
