//! What a payment pays: of one claim (art. 6:44 BW), and of several (art. 6:43 BW). Belgian law has
//! the same order.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::Ledger;
use super::law::{Percent, fraction, half_up, shares};

/// Art. 6:43 (1) BW: the debtor says which claim is paid; what that does not need goes on.
pub fn pay_chosen(ledgers: &mut [Ledger], chosen: usize, amount: i64, paid_on: NaiveDate) {
    let part = match ledgers.len() {
        1 => amount,
        _ => amount.min(ledgers[chosen].owes()),
    };
    if part > 0 {
        ledgers[chosen].pay(part);
    }
    if part < amount {
        pay_several(ledgers, chosen, amount - part, paid_on);
    }
}

/// Art. 6:43 (2) BW: a payment that names none of several claims. Those alike share it, and what
/// nobody is owed is kept at one of them.
pub fn pay_several(ledgers: &mut [Ledger], keeper: usize, amount: i64, paid_on: NaiveDate) {
    let mut queue: Vec<(Rank, usize)> =
        ledgers.iter().enumerate().map(|(k, ledger)| (ledger.rank(paid_on), k)).collect();
    queue.sort();
    let mut rest = amount;
    for alike in queue.chunk_by(|(one, _), (other, _)| one == other) {
        let owed: Vec<i64> = alike.iter().map(|(_, k)| ledgers[*k].owes()).collect();
        let sum = owed.iter().sum::<i64>();
        if sum == 0 {
            continue;
        }
        let shared = rest.min(sum);
        for ((_, k), share) in alike.iter().zip(shares(shared, &owed)) {
            assert!(share <= ledgers[*k].owes(), "a claim gets no more than it is owed");
            if share > 0 {
                ledgers[*k].pay(share);
            }
        }
        rest -= shared;
    }
    ledgers[keeper].paid += rest;
    ledgers[keeper].overpaid += rest;
}

/// Which claim comes first under art. 6:43 (2) BW; the order of the fields is that of the law.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// Due claims first.
    not_due: bool,
    /// Then the most burdensome: that which bears the highest rate from here on.
    rate: Reverse<Percent>,
    /// Then the oldest.
    issued_on: NaiveDate,
}

impl Ledger<'_> {
    fn rank(&self, paid_on: NaiveDate) -> Rank {
        let due_on = self.claim.due_on;
        // The first day that the payment can spare interest. A pause does not make a claim light.
        let next = if self.case.conventions.day_in {
            paid_on.succ_opt().expect("a day after")
        } else {
            paid_on
        };
        let bears_interest = self.starts_after.is_some_and(|after| next > after);
        let rate = if bears_interest { self.rate(next).ok() } else { None };
        Rank {
            not_due: !self.claim.payable_at_once && due_on.is_some_and(|due| paid_on <= due),
            rate: Reverse(rate.map_or(Percent::ZERO, |rate| rate.percent)),
            issued_on: self.claim.issued_on,
        }
    }

    /// All that is open, in whole cents.
    pub fn owes(&self) -> i64 {
        let (capitalised, running) = self.stated();
        self.principal + self.costs + capitalised + running
    }

    /// The open interest in whole cents: of past years, and of this one.
    fn stated(&self) -> (i64, i64) {
        let capitalised = half_up(&self.capitalised);
        let stated = half_up(&(&self.capitalised + &self.running + self.pending()));
        (capitalised, stated - capitalised)
    }

    /// From here on the open interest is what was stated of it.
    pub fn state_interest(&mut self) {
        let (capitalised, running) = self.stated();
        self.capitalised = fraction(capitalised, 1);
        self.running = fraction(running, 1);
    }

    /// Art. 6:44 BW: costs, then interest that has matured, then principal.
    pub fn pay(&mut self, amount: i64) {
        self.cut();
        // Money moves in whole cents, so the open interest is stated here, once.
        let (mut capitalised, mut running) = self.stated();
        let mut rest = amount;
        let interest = [&mut capitalised, &mut running];
        if self.case.conventions.principal_first {
            take(&mut rest, [&mut self.principal, &mut self.costs]);
            self.interest_paid += take(&mut rest, interest);
        } else {
            take(&mut rest, [&mut self.costs]);
            self.interest_paid += take(&mut rest, interest);
            take(&mut rest, [&mut self.principal]);
        }
        self.capitalised = fraction(capitalised, 1);
        self.running = fraction(running, 1);
        self.paid += amount;
        self.overpaid += rest;
    }
}

/// Takes as much of `rest` as the open sums need, one after the other; returns what they took.
fn take<'a>(rest: &mut i64, open_sums: impl IntoIterator<Item = &'a mut i64>) -> i64 {
    let before = *rest;
    for open in open_sums {
        let part = (*rest).min(*open);
        *open -= part;
        *rest -= part;
    }
    before - *rest
}
