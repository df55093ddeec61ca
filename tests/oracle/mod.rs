//! The oracle: the Dutch and the Belgian rules a second time, as plainly as they can be put.
//!
//! It shares no code with the engine. Where an engine cuts
//! time into stretches at rate changes, anniversaries and payments, this walks through every
//! single day of all claims together, lets each day do what the law says it does, and never asks
//! in advance where a stretch ends. Numbers are exact fractions of a cent.
//!
//! One day goes like this: the interest of the day is counted (art. 6:119, 6:119a BW), unless it is
//! paused; if an interest year ends, its interest joins the base (art. 6:119 (2), 6:119a (3) BW);
//! payments and credit notes of the day are booked (art. 6:43, 6:44 BW); a plan of the day gives up
//! interest; and at the very end costs arise (art. 6:96 (4) to (6) BW). In Belgium the end of a day
//! can also end the waiting term of a first reminder, from which a consumer's debt bears interest
//! (Book XIX of the Code of Economic Law). Under the convention that the day itself does not count
//! ("out"), the bookings come before the interest of their day, and the day of the statement adds
//! none.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what the oracle did not foresee must stop the test"
)]

mod belgium;
mod book_xix;
mod events;
mod hand_calculated;
mod imputation;
mod input;
pub mod law;
mod letter;
pub mod plan;
pub mod prescription;
mod rates;
pub mod timeline;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use num_bigint::Sign;
use serde_json::Value;

use events::Booking;
use input::{Agreed, Case, Claim, Regime};
use law::{Fraction, InterestYear, day, fraction, half_up};
use rates::Likeness;

/// What one claim, or all together, come to: in cents.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Sums {
    /// Invoiced.
    pub principal: i64,
    /// Taken off by credit notes.
    pub credited: i64,
    /// Interest since default, paid or not.
    pub interest: i64,
    /// Fixed sums and collection costs, VAT included, paid or not.
    pub costs: i64,
    /// Received.
    pub paid: i64,
    /// Still owed.
    pub due: i64,
    /// Received or credited beyond what was owed.
    pub overpaid: i64,
    /// Part of `due`.
    pub open_principal: i64,
    /// Part of `due`.
    pub open_interest: i64,
    /// Part of `due`.
    pub open_costs: i64,
    /// What the next day adds in interest; `None` if its rate is not known.
    pub per_day: Option<i64>,
}

/// The answer, or why there is none.
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum Outcome {
    /// The sums of the case and of each claim, in the order of the invoices.
    Owed { total: Sums, claims: Vec<Sums> },
    /// A day that bears interest lies after the last published rate.
    RatesEnd,
    /// A day that bears interest lies before the first published rate.
    RatesBegin,
}

/// Rare things that came about on the way: random cases must reach them.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
pub enum Mark {
    /// A consumer was charged the sum of a penalty clause.
    LumpSum,
    /// A consumer was released from the clause.
    Released,
    /// A further reminder was charged.
    ReminderCharge,
    /// A day bore the highest rate allowed instead of the agreed one.
    RateCapped,
    /// Collection costs of small terms were lowered to the cap.
    SmallTermsCapped,
    /// A day bore a rate that is carried on beyond what is published.
    RateCarriedOn,
}

/// What is owed at the end of `as_of`.
pub fn assess(case: &Value, as_of: NaiveDate) -> Outcome {
    observe(case, as_of).0
}

/// The same, and what came about on the way; nothing of that if it was refused.
pub fn observe(case: &Value, as_of: NaiveDate) -> (Outcome, BTreeSet<Mark>) {
    let case = Case::read(case, as_of);
    let mut ledgers: Vec<Ledger> =
        case.claims.iter().map(|claim| Ledger::new(&case, claim)).collect();
    let first = case.first_day().unwrap_or(as_of);
    for today in first.iter_days().take_while(|day| *day <= as_of) {
        if let Err(refusal) = live(&mut ledgers, &case, today, as_of) {
            return (refusal, BTreeSet::new());
        }
    }
    let claims: Vec<Sums> = ledgers.iter_mut().map(|ledger| ledger.state(as_of)).collect();
    let per_day = ledgers.iter().map(|ledger| ledger.next_day(as_of)).sum::<Option<Fraction>>();
    let marks = ledgers.into_iter().flat_map(|ledger| ledger.marks).collect();
    (Outcome::Owed { total: total(&claims, per_day.as_ref().map(half_up)), claims }, marks)
}

/// One day of all claims.
fn live(
    ledgers: &mut [Ledger],
    case: &Case,
    today: NaiveDate,
    as_of: NaiveDate,
) -> Result<(), Outcome> {
    begin(ledgers, case, today)?;
    if today < as_of { end(ledgers, case, today) } else { Ok(()) }
}

/// What happens during a day: what a statement of that day shows.
fn begin(ledgers: &mut [Ledger], case: &Case, today: NaiveDate) -> Result<(), Outcome> {
    if case.conventions.day_in {
        count_all(ledgers, today)?;
    }
    for booking in case.bookings.get(&today).into_iter().flatten() {
        match booking {
            Booking::Payment { claim: Some(claim), amount } => {
                imputation::pay_chosen(ledgers, *claim, *amount, today);
            }
            Booking::Payment { claim: None, amount } => {
                imputation::pay_several(ledgers, 0, *amount, today);
            }
            Booking::CreditNote { claim, amount } => ledgers[*claim].credit(*amount),
            Booking::Reminder(number) => {
                book_xix::charge_reminder(ledgers, case, &case.reminders[*number]);
            }
            Booking::Waiver { claim } => ledgers[*claim].give_up_interest(),
        }
    }
    Ok(())
}

/// What happens when a day is over: costs arise, so statements show them from the next day on.
fn end(ledgers: &mut [Ledger], case: &Case, today: NaiveDate) -> Result<(), Outcome> {
    if !case.conventions.day_in {
        count_all(ledgers, today)?;
    }
    for ledger in &mut *ledgers {
        ledger.charge_fixed_sum(today);
    }
    for ledger in &mut *ledgers {
        ledger.charge_penalty(today);
    }
    for letter in case.letters.get(&today).into_iter().flatten() {
        letter::charge_letter(ledgers, case, letter, today);
    }
    for term in case.waiting_terms.get(&today).into_iter().flatten() {
        book_xix::end_waiting_term(ledgers, case, term, today)?;
    }
    Ok(())
}

fn count_all(ledgers: &mut [Ledger], today: NaiveDate) -> Result<(), Outcome> {
    ledgers.iter_mut().try_for_each(|ledger| ledger.count(today))
}

/// One claim on its way through time. Whole cents, except for the interest.
#[derive(Clone)]
struct Ledger<'a> {
    case: &'a Case,
    claim: &'a Claim,
    /// The day before the first that bears interest, once that is known.
    starts_after: Option<NaiveDate>,
    year: Option<InterestYear>,
    principal: i64,
    /// Open interest of full years: bears interest itself.
    capitalised: Fraction,
    /// Open interest of the running year, without the line under way.
    running: Fraction,
    /// The days counted since the last cut: what they are like, and how many.
    line: Option<(Likeness, i64)>,
    costs: i64,
    costs_charged: i64,
    fixed_sum_charged: i64,
    /// When a fourteen-day letter charged collection costs, and how much without VAT.
    letter_costs: Option<(NaiveDate, i64)>,
    /// From the penalty clause and the agreed interest: art. XIX.15 of the Belgian Code.
    released: bool,
    /// The creditor gave up all interest, open and to come.
    waived: bool,
    marks: BTreeSet<Mark>,
    paid: i64,
    interest_paid: i64,
    credited: i64,
    overpaid: i64,
}

impl<'a> Ledger<'a> {
    fn new(case: &'a Case, claim: &'a Claim) -> Ledger<'a> {
        let starts_after = claim.interest_after;
        Ledger {
            case,
            claim,
            starts_after,
            year: starts_after.map(|after| InterestYear::numbered(after, 1)),
            principal: claim.amount,
            capitalised: fraction(0, 1),
            running: fraction(0, 1),
            line: None,
            costs: 0,
            costs_charged: 0,
            fixed_sum_charged: 0,
            letter_costs: None,
            released: false,
            waived: false,
            marks: BTreeSet::new(),
            paid: 0,
            interest_paid: 0,
            credited: 0,
            overpaid: 0,
        }
    }

    /// Book XIX of the Belgian Code: only now is it known that the claim bears interest.
    fn bear_interest_after(&mut self, after: NaiveDate) {
        self.starts_after = Some(after);
        self.year = Some(InterestYear::numbered(after, 1));
    }

    /// What bears interest: open principal and the interest that joined it.
    fn base(&self) -> Fraction {
        fraction(self.principal, 1) + &self.capitalised
    }

    fn bears_interest(&self) -> bool {
        self.principal > 0 || self.capitalised.numer().sign() == Sign::Plus
    }

    /// Counts the interest of one day, and ends the interest year if this is its last day.
    fn count(&mut self, today: NaiveDate) -> Result<(), Outcome> {
        let (Some(after), Some(mut year)) = (self.starts_after, self.year) else {
            return Ok(());
        };
        if today <= after {
            return Ok(());
        }
        if today > year.last {
            year = InterestYear::numbered(after, year.number + 1);
            self.year = Some(year);
        }
        if self.waived || self.claim.paused(today) {
            // No interest, no need of a rate; but the year of interest runs on.
            self.cut();
        } else if self.bears_interest() {
            let alike = self.likeness(today, year)?;
            if self.line.is_some_and(|(before, _)| before != alike) {
                self.cut();
            }
            if alike.rate.capped {
                self.marks.insert(Mark::RateCapped);
            }
            if alike.rate.provisional && self.weight(today) > 0 {
                self.marks.insert(Mark::RateCarriedOn);
            }
            let days = self.line.map_or(0, |(_, days)| days);
            self.line = Some((alike, days + self.weight(today)));
        }
        // No compounding for claims from before the Civil Code of 1992, save by agreement; and none
        // by an agreement from which the debtor is released.
        let statutory = matches!(self.case.agreed, Agreed::Nothing);
        let too_old = statutory && after.succ_opt() < Some(day(1992, 1, 1));
        if today == year.last && self.case.compounds && !too_old && !self.released {
            self.cut();
            self.capitalised += &self.running;
            self.running = fraction(0, 1);
        }
        Ok(())
    }

    /// For how many days a day counts: 1, but with months of thirty days the 31st counts for none
    /// and the first of March makes up for the rest of February.
    fn weight(&self, today: NaiveDate) -> i64 {
        if self.case.conventions.day_count != "thirty360" {
            return 1;
        }
        let place = |on: NaiveDate| {
            360 * i64::from(on.year()) + 30 * i64::from(on.month()) + i64::from(on.day().min(30))
        };
        place(today) - place(today.pred_opt().expect("a day before"))
    }

    /// Ends the line under way. Only the conventions that round per line round it here.
    fn cut(&mut self) {
        self.running += self.pending();
        self.line = None;
    }

    /// The interest of the line that is not ended yet, as it would be if it ended here.
    fn pending(&self) -> Fraction {
        let Some((alike, days)) = &self.line else {
            return fraction(0, 1);
        };
        let interest = self.base() * alike.rate.percent.of_one() * fraction(*days, alike.divisor);
        match self.case.conventions.rounding.as_str() {
            "once" => interest,
            _ => fraction(half_up(&interest), 1),
        }
    }

    /// A credit note says that this was never owed: it only lowers the principal.
    fn credit(&mut self, amount: i64) {
        self.cut();
        let off = amount.min(self.principal);
        self.principal -= off;
        self.overpaid += amount - off;
        self.credited += amount;
        if self.principal == 0 {
            // Nothing accrues any more but on past interest, which is stated once and for all.
            self.state_interest();
        }
    }

    /// The interest that is open is not asked.
    fn give_up_interest(&mut self) {
        self.cut();
        self.capitalised = fraction(0, 1);
        self.running = fraction(0, 1);
    }

    /// Art. 6:96 (4) BW, Belgian Act of 2 August 2002 art. 6: owed without a reminder from the day
    /// after the last day of payment.
    fn charge_fixed_sum(&mut self, today: NaiveDate) {
        if self.claim.due_on == Some(today) && self.principal > 0 {
            self.fixed_sum_charged = self.claim.fixed_sum;
            self.charge(self.claim.fixed_sum);
        }
    }

    /// Belgium, in trade and civil matters: the sum of the penalty clause, from the day on which
    /// interest begins. In trade the fixed sum is part of it.
    fn charge_penalty(&mut self, today: NaiveDate) {
        let belgian = [Regime::BeTradeNew, Regime::BeTradeOld, Regime::BeCivil];
        let begins = belgian.contains(&self.claim.regime) && self.starts_after == Some(today);
        if begins && self.principal > 0 {
            let sum = self.case.penalty.sum(self.principal);
            self.charge((sum - self.fixed_sum_charged).max(0));
        }
    }

    fn charge(&mut self, costs: i64) {
        self.costs += costs;
        self.costs_charged += costs;
    }

    /// The sums at the end of `as_of`, when all its events are booked.
    fn state(&mut self, as_of: NaiveDate) -> Sums {
        self.cut();
        let open_interest = half_up(&(&self.capitalised + &self.running));
        let sums = Sums {
            principal: self.claim.amount,
            credited: self.credited,
            interest: self.interest_paid + open_interest,
            costs: self.costs_charged,
            paid: self.paid,
            due: self.principal + open_interest + self.costs,
            overpaid: self.overpaid,
            open_principal: self.principal,
            open_interest,
            open_costs: self.costs,
            per_day: self.next_day(as_of).as_ref().map(half_up),
        };
        let charged = sums.principal + sums.interest + sums.costs;
        assert_eq!(
            charged - sums.credited - sums.paid,
            sums.due - sums.overpaid,
            "the books must balance"
        );
        sums
    }

    /// What the day after the last one counted adds, unrounded; `None` if its rate is not known.
    fn next_day(&self, as_of: NaiveDate) -> Option<Fraction> {
        let nothing = Some(fraction(0, 1));
        let Some(after) = self.starts_after else {
            return nothing;
        };
        let counted = if self.case.conventions.day_in {
            as_of
        } else {
            as_of.pred_opt().expect("a day before")
        };
        if counted < after || !self.bears_interest() {
            return nothing;
        }
        let tomorrow = counted.succ_opt().expect("a day after");
        if self.claim.paused(tomorrow) || self.claim.waives(tomorrow) {
            return nothing;
        }
        let alike = self.likeness(tomorrow, InterestYear::of(after, tomorrow)).ok()?;
        let days = self.weight(tomorrow);
        Some(self.base() * alike.rate.percent.of_one() * fraction(days, alike.divisor))
    }
}

/// The claims together; the day to come is rounded once, for all of them.
fn total(claims: &[Sums], per_day: Option<i64>) -> Sums {
    let sum = |part: fn(&Sums) -> i64| claims.iter().map(part).sum();
    Sums {
        principal: sum(|claim| claim.principal),
        credited: sum(|claim| claim.credited),
        interest: sum(|claim| claim.interest),
        costs: sum(|claim| claim.costs),
        paid: sum(|claim| claim.paid),
        due: sum(|claim| claim.due),
        overpaid: sum(|claim| claim.overpaid),
        open_principal: sum(|claim| claim.open_principal),
        open_interest: sum(|claim| claim.open_interest),
        open_costs: sum(|claim| claim.open_costs),
        per_day,
    }
}
