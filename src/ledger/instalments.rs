//! A debt that is paid in instalments: the ledger goes on after the day on which they were agreed.

use super::entry::Split;
use super::{Change, Ledger, Moment, Refusal, Step, bounded, in_order};
use crate::calendar::Day;
use crate::case::{Case, Payment};
use crate::money::Amount;

/// Instalments as they were agreed.
#[derive(Debug, Clone, Copy)]
pub struct Instalments<'a> {
    /// The day of the agreement.
    pub agreed_on: Day,
    /// Is the interest given up: what is open then, and all that would follow?
    pub interest_waived: bool,
    /// The days of payment, ascending, none before the agreement.
    pub days: &'a [Day],
    /// Each payment.
    pub amount: Amount,
}

/// What came of instalments until everything was paid, or until the last of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The instalments until everything was paid.
    pub instalments: Vec<Instalment>,
    /// All costs, paid or not, from before the agreement or not.
    pub costs_charged: Amount,
}

/// One payment, and where it leaves the debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// The day.
    pub on: Day,
    /// What it paid; of the last one also what was more than needed.
    pub pays: Split,
    /// What is still owed at the end of the day.
    pub left: Amount,
    /// Does that, or what it paid, rest on a rate that is not published yet?
    pub provisional: bool,
}

impl Ledger<'_> {
    /// The course of a debt that is paid in instalments. They are payments like any other, and the
    /// law goes on: interest runs unless it is paused or given up, and terms that have begun end.
    ///
    /// The case holds nothing that happens after the day of the agreement.
    pub fn course(case: &Case, agreed: &Instalments) -> Result<Course, Refusal> {
        let last = agreed.days.last().copied().unwrap_or(agreed.agreed_on);
        let mut ledger = Ledger::open(case, last.max(agreed.agreed_on))?;
        let mut steps = ledger.steps();
        // What happened on the day of the agreement comes before it.
        let listed = case.events.len();
        let during = |day, listed, change| Step {
            day,
            moment: Moment::DuringDay,
            begun: day,
            listed,
            change,
        };
        if agreed.interest_waived {
            steps.push(during(agreed.agreed_on, listed, Change::Waiver(None)));
        }
        let payment = Payment { amount: agreed.amount, claim: None };
        let after = listed.saturating_add(1);
        let payments = agreed.days.iter();
        steps.extend(payments.map(|day| during(*day, after, Change::Payment(None, payment))));
        in_order(&mut steps);
        let mut instalments: Vec<Instalment> = Vec::new();
        let mut looked_at: usize = 0;
        for Step { day, change, .. } in steps {
            let paid_up = instalments.last().is_some_and(|last| last.left <= Amount::ZERO);
            if paid_up || instalments.len() == agreed.days.len() {
                break;
            }
            if let Change::Payment(None, payment) = change {
                looked_at = looked_at.saturating_add(ledger.accounts.len());
                bounded(looked_at)?;
                let pays = ledger.pay(None, day, payment)?;
                let (left, provisional) = ledger.ahead_on(day)?;
                instalments.push(Instalment { on: day, pays, left, provisional });
            } else {
                ledger.take(day, change)?;
            }
        }
        let costs_charged =
            Amount::total(ledger.accounts.iter().map(|account| account.costs_charged))?;
        Ok(Course { instalments, costs_charged })
    }

    /// What a statement of that day would say is owed, and whether any of it rests on a rate that is
    /// not published yet.
    fn ahead_on(&self, day: Day) -> Result<(Amount, bool), Refusal> {
        let (mut all, mut any) = (Amount::ZERO, false);
        for account in &self.accounts {
            let (owed, guessed) = account.ahead_on(day)?;
            all = all.plus(owed)?;
            any |= guessed;
        }
        Ok((all, any))
    }
}
