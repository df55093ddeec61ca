//! What happens to an account on one day: money moves, sums fall due.

use super::{Account, Keeps};
use crate::calendar::Day;
use crate::case::{Imputation, PenaltyClause};
use crate::law::Basis;
use crate::ledger::Refusal;
use crate::ledger::entry::{Cost, CostReason, Credited, Entry, Portion, Received, Split, Waived};
use crate::ledger::lump::Lump;
use crate::ledger::terms::merged;
use crate::money::{Amount, Exact, Overflow, Weight};

impl Account<'_> {
    /// Books a payment, or the part of one that goes to this claim; tells what it paid.
    pub(in crate::ledger) fn pay(
        &mut self,
        on: Day,
        amount: Amount,
        of: Portion,
    ) -> Result<Split, Refusal> {
        self.count_until(self.last_day_counted(on))?;
        self.settle_interest()?;
        let mut left = amount;
        let mut pays = Split::default();
        if self.conventions.imputation == Imputation::PrincipalFirst {
            pays.principal = self.pay_principal(&mut left);
        }
        pays.costs = self.costs.take(left);
        let _ = left.take(pays.costs);
        pays.interest = self.pay_interest(&mut left)?;
        pays.principal = pays.principal.plus(self.pay_principal(&mut left))?;
        pays.overpaid = left;
        self.overpaid = self.overpaid.plus(left)?;
        self.paid = self.paid.plus(amount)?;
        self.record(Entry::Received(Received { on, amount, of, pays }));
        Ok(pays)
    }

    /// Gives up the interest that is open on a day, and all that would follow until another.
    pub(in crate::ledger) fn waive_interest(&mut self, on: Day, until: Day) -> Result<(), Refusal> {
        self.count_until(self.last_day_counted(on))?;
        let amount = self.open_interest();
        if amount > Amount::ZERO {
            self.record(Entry::Waived(Waived { on, amount }));
        }
        self.capitalised = Exact::ZERO;
        self.carried = Exact::ZERO;
        self.weight = Weight::ZERO;
        self.interest_stated = self.interest_paid;
        // Also for days that a term still running will make count when it ends.
        let rests = self.pauses.iter().copied().chain([(Day::FIRST, until)]);
        self.pauses = merged(rests.collect());
        Ok(())
    }

    fn pay_principal(&mut self, left: &mut Amount) -> Amount {
        let taken = self.principal.take(*left);
        left.take(taken)
    }

    /// Pays open interest, the oldest first: that of past years, which bears interest itself.
    fn pay_interest(&mut self, left: &mut Amount) -> Result<Amount, Overflow> {
        let mut capitalised = self.capitalised.round_half_up()?;
        let mut carried = self.carried.round_half_up()?;
        let old = capitalised.take(*left);
        let _ = left.take(old);
        let recent = carried.take(*left);
        let _ = left.take(recent);
        self.capitalised = Exact::of(capitalised);
        self.carried = Exact::of(carried);
        let taken = old.plus(recent)?;
        self.interest_paid = self.interest_paid.plus(taken)?;
        Ok(taken)
    }

    pub(in crate::ledger) fn credit(&mut self, on: Day, amount: Amount) -> Result<(), Refusal> {
        self.count_until(self.last_day_counted(on))?;
        self.carried = self.running()?;
        self.weight = Weight::ZERO;
        let lowered = self.principal.take(amount);
        if self.principal == Amount::ZERO {
            // Parts of a cent must not live on for years when nothing else does.
            self.settle_interest()?;
        }
        let overpaid = amount.minus(lowered)?;
        self.overpaid = self.overpaid.plus(overpaid)?;
        self.credited = self.credited.plus(amount)?;
        self.record(Entry::Credited(Credited { on, amount, overpaid }));
        Ok(())
    }

    /// Late payment alone makes a fixed sum fall due, at the end of the last day of payment.
    pub(in crate::ledger) fn charge_fixed_sum(&mut self, due_on: Day) -> Result<(), Refusal> {
        let Some(fixed) = &self.regime.fixed_sum else {
            return Ok(());
        };
        if self.principal <= Amount::ZERO {
            return Ok(());
        }
        self.fixed_sum = fixed.amount;
        let basis = Some(fixed.basis);
        self.charge(self.cost_alone(due_on.next(), fixed.amount, CostReason::FixedSum, basis))
    }

    /// Default alone makes an agreed lump sum fall due, at the end of the last day without interest.
    pub(in crate::ledger) fn charge_penalty(
        &mut self,
        day: Day,
        clause: PenaltyClause,
    ) -> Result<(), Refusal> {
        let Some(lump) = Lump::of(clause, self.principal, None)? else {
            return Ok(());
        };
        if self.principal <= Amount::ZERO {
            return Ok(());
        }
        let amount = lump.amount().minus(self.fixed_sum)?.max(Amount::ZERO);
        let (reason, basis) = (CostReason::Penalty(lump), self.regime.penalty_basis);
        self.charge(Cost {
            less: self.fixed_sum,
            ..self.cost_alone(day.next(), amount, reason, basis)
        })
    }

    /// A cost that is about this claim alone.
    pub(in crate::ledger) fn cost_alone(
        &self,
        on: Day,
        amount: Amount,
        reason: CostReason,
        basis: Option<Basis>,
    ) -> Cost {
        let (base, base_of_all) = (self.principal, self.principal);
        Cost { on, amount, base, base_of_all, less: Amount::ZERO, reason, basis }
    }

    /// Keeps the movements in the order of their days: costs are known before the interest of the
    /// same days is counted.
    pub(super) fn record(&mut self, entry: Entry) {
        if self.keeps == Keeps::Sums {
            return;
        }
        let start = entry.starts_on();
        let position = self.entries.partition_point(|other| other.starts_on() <= start);
        self.entries.insert(position, entry);
    }

    pub(in crate::ledger) fn charge(&mut self, cost: Cost) -> Result<(), Refusal> {
        if cost.amount > Amount::ZERO {
            self.costs = self.costs.plus(cost.amount)?;
            self.costs_charged = self.costs_charged.plus(cost.amount)?;
            self.record(Entry::Cost(cost));
        }
        Ok(())
    }
}
