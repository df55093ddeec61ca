//! The oracle: the Dutch rules a second time, as plainly as they can be put.
//!
//! It shares no code with the engine. Where an engine cuts
//! time into stretches at rate changes, anniversaries and payments, this walks through every
//! single day of all claims together, lets each day do what the law says it does, and never asks
//! in advance where a stretch ends. Numbers are exact fractions of a cent.
//!
//! One day goes like this: the interest of the day is counted (art. 6:119, 6:119a BW), unless it
//! is paused; if an interest year ends, its interest joins the base (art. 6:119 (2), 6:119a (3)
//! BW); payments and credit notes of the day are booked (art. 6:43, 6:44 BW); and at the very end
//! costs arise (art. 6:96 (4) to (6) BW). Under the convention that the day itself does not count
//! ("out"), the bookings come before the interest of their day, and the day of the statement adds
//! none.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what the oracle did not foresee must stop the test"
)]

mod events;
mod imputation;
mod input;
mod law;

use chrono::{Datelike, NaiveDate};
use num_bigint::Sign;
use serde_json::Value;

use events::Letter;
use input::{Agreed, Case, Claim};
use law::{Fraction, InterestYear, Percent, Published, Table, day, fraction, half_up};

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

/// What is owed at the end of `as_of`.
pub fn assess(case: &Value, as_of: NaiveDate) -> Outcome {
    let case = Case::read(case, as_of);
    let mut ledgers: Vec<Ledger> =
        case.claims.iter().map(|claim| Ledger::new(&case, claim)).collect();
    let first = case.first_day().unwrap_or(as_of);
    for today in first.iter_days().take_while(|day| *day <= as_of) {
        if let Err(refusal) = live(&mut ledgers, &case, today, as_of) {
            return refusal;
        }
    }
    let claims: Vec<Sums> = ledgers.iter_mut().map(|ledger| ledger.state(as_of)).collect();
    let per_day = ledgers.iter().map(|ledger| ledger.next_day(as_of)).sum::<Option<Fraction>>();
    Outcome::Owed { total: total(&claims, per_day.as_ref().map(half_up)), claims }
}

/// One day of all claims.
fn live(
    ledgers: &mut [Ledger],
    case: &Case,
    today: NaiveDate,
    as_of: NaiveDate,
) -> Result<(), Outcome> {
    let day_in = case.conventions.day_in;
    if day_in {
        count_all(ledgers, today)?;
    }
    for booking in case.bookings.get(&today).into_iter().flatten() {
        match booking.claim {
            Some(claim) if booking.is_payment => {
                imputation::pay_chosen(ledgers, claim, booking.amount, today);
            }
            Some(claim) => ledgers[claim].credit(booking.amount),
            None => imputation::pay_several(ledgers, 0, booking.amount, today),
        }
    }
    if today == as_of {
        return Ok(());
    }
    if !day_in {
        count_all(ledgers, today)?;
    }
    // Costs arise when the day is over, so statements show them from the next day on.
    for ledger in &mut *ledgers {
        ledger.charge_fixed_sum(today);
    }
    for letter in case.letters.get(&today).into_iter().flatten() {
        charge_letter(ledgers, case, letter, today);
    }
    Ok(())
}

fn count_all(ledgers: &mut [Ledger], today: NaiveDate) -> Result<(), Outcome> {
    ledgers.iter_mut().try_for_each(|ledger| ledger.count(today))
}

/// Collection costs at the end of the last day of the letter's term: art. 6:96 (5) to (7) BW and
/// the Besluit vergoeding voor buitengerechtelijke incassokosten, in force since 1 July 2012.
fn charge_letter(ledgers: &mut [Ledger], case: &Case, letter: &Letter, term_end: NaiveDate) {
    let in_force = day(2012, 7, 1);
    // The default must have begun before the letter was sent, and the act must know it.
    let ripe = |due: NaiveDate| {
        letter.sent_on > due && letter.sent_on >= in_force && due.succ_opt() >= Some(in_force)
    };
    let charged: Vec<usize> = letter
        .claims
        .iter()
        .copied()
        .filter(|k| ledgers[*k].claim.due_on.is_some_and(ripe))
        .filter(|k| !ledgers[*k].had_letter && ledgers[*k].principal > 0)
        .collect();
    // Art. 6:96 (7) BW: the principals are added. HR 2016:2704: what was paid in time is out.
    let open: Vec<i64> = charged.iter().map(|k| ledgers[*k].principal).collect();
    let sum = open.iter().sum::<i64>();
    if sum == 0 {
        return;
    }
    // Besluit art. 1: towards a consumer an agreed sum may be lower than the tariff, never higher.
    let tariff = law::tariff(sum);
    let stated = match case.costs_clause {
        None => tariff,
        Some(clause) if case.debtor_is_consumer => clause.min(tariff),
        Some(clause) => clause,
    };
    // Art. 6:96 (4) BW: the fixed sums are part of the costs, not on top of them.
    let fixed_sums = charged.iter().map(|k| ledgers[*k].fixed_sum_charged).sum::<i64>();
    let costs = (stated - fixed_sums).max(0);
    // Besluit art. 2 (3): VAT only if the creditor cannot reclaim it and said so; 21 percent since
    // 1 October 2012.
    // An agreed sum is all there is: VAT comes on top of the tariff only.
    let by_tariff =
        case.costs_clause.is_none_or(|clause| case.debtor_is_consumer && clause >= tariff);
    let with_vat = by_tariff
        && !case.recovers_vat
        && letter.vat_announced
        && term_end.succ_opt() >= Some(day(2012, 10, 1));
    let vat = if with_vat { half_up(&(fraction(stated, 1) * fraction(21, 100))) } else { 0 };
    for total in [costs, vat] {
        // Spread over the running sum of the claims, so that the shares add up to the cent.
        let up_to = |count: usize| {
            half_up(&(fraction(total, 1) * fraction(open[..count].iter().sum(), sum)))
        };
        for (k, claim) in charged.iter().enumerate() {
            ledgers[*claim].charge(up_to(k + 1) - up_to(k));
        }
    }
    for claim in charged {
        ledgers[claim].had_letter = true;
    }
}

/// All that makes a day unlike the one before it. Days that are alike share a printed line.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Likeness {
    percent: Percent,
    /// `None` where the rate is agreed and no table is read.
    table: Option<Table>,
    provisional: bool,
    divisor: i64,
    year: InterestYear,
    half_year: Option<(i32, bool)>,
}

/// One claim on its way through time. Whole cents, except for the interest.
struct Ledger<'a> {
    case: &'a Case,
    claim: &'a Claim,
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
    had_letter: bool,
    paid: i64,
    interest_paid: i64,
    credited: i64,
    overpaid: i64,
}

impl<'a> Ledger<'a> {
    fn new(case: &'a Case, claim: &'a Claim) -> Ledger<'a> {
        Ledger {
            case,
            claim,
            year: claim.due_on.map(|due| InterestYear::numbered(due, 1)),
            principal: claim.amount,
            capitalised: fraction(0, 1),
            running: fraction(0, 1),
            line: None,
            costs: 0,
            costs_charged: 0,
            fixed_sum_charged: 0,
            had_letter: false,
            paid: 0,
            interest_paid: 0,
            credited: 0,
            overpaid: 0,
        }
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
        let (Some(due), Some(mut year)) = (self.claim.due_on, self.year) else {
            return Ok(());
        };
        if today <= due {
            return Ok(());
        }
        if today > year.last {
            year = InterestYear::numbered(due, year.number + 1);
            self.year = Some(year);
        }
        if self.claim.paused(today) {
            // No interest, no need of a rate; but the year of interest runs on.
            self.cut();
        } else if self.bears_interest() {
            let alike = self.likeness(today, year)?;
            if self.line.is_some_and(|(before, _)| before != alike) {
                self.cut();
            }
            let days = self.line.map_or(0, |(_, days)| days);
            self.line = Some((alike, days + self.weight(today)));
        }
        // No compounding for claims from before the Civil Code of 1992, save by agreement.
        let statutory = matches!(self.case.agreed, Agreed::Nothing);
        let too_old = statutory && due.succ_opt() < Some(day(1992, 1, 1));
        if today == year.last && self.case.compounds && !too_old {
            self.cut();
            self.capitalised += &self.running;
            self.running = fraction(0, 1);
        }
        Ok(())
    }

    /// The rate of a day, the table it is read from, and whether that is provisional.
    fn rate(&self, today: NaiveDate) -> Result<(Percent, Option<Table>, bool), Outcome> {
        let table = self.claim.table(today);
        let go_on = self.case.conventions.provisional_rates;
        let published = || match law::statutory_rate(table, today, go_on) {
            Published::Rate { percent, provisional } => Ok((percent, provisional)),
            Published::NotYet => Err(Outcome::RatesBegin),
            Published::NoLonger => Err(Outcome::RatesEnd),
        };
        Ok(match self.case.agreed {
            Agreed::Fixed(percent) => (percent, None, false),
            Agreed::Surcharge { surcharge, floor } => {
                let (statutory, provisional) = published()?;
                let percent = statutory.plus(surcharge);
                (floor.map_or(percent, |floor| percent.max(floor)), Some(table), provisional)
            }
            Agreed::Nothing => {
                let (percent, provisional) = published()?;
                (percent, Some(table), provisional)
            }
        })
    }

    fn likeness(&self, today: NaiveDate, year: InterestYear) -> Result<Likeness, Outcome> {
        let conventions = &self.case.conventions;
        let (percent, table, provisional) = self.rate(today)?;
        let leap = match conventions.day_count.as_str() {
            "actualActual" => today.leap_year(),
            "actual366" => year.has_29_february(),
            _ => false,
        };
        let divisor = match conventions.day_count.as_str() {
            "thirty360" => 360,
            _ if leap => 366,
            _ => 365,
        };
        let half_year =
            (conventions.rounding == "perHalfYear").then(|| (today.year(), today.month() > 6));
        Ok(Likeness { percent, table, provisional, divisor, year, half_year })
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
        let interest = self.base() * alike.percent.of_one() * fraction(*days, alike.divisor);
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

    /// Art. 6:96 (4) BW: owed without a reminder from the day after the last day of payment.
    fn charge_fixed_sum(&mut self, today: NaiveDate) {
        if self.claim.due_on == Some(today) && self.principal > 0 {
            self.fixed_sum_charged = self.claim.fixed_sum;
            self.charge(self.claim.fixed_sum);
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
        let Some(due) = self.claim.due_on else {
            return nothing;
        };
        let counted = if self.case.conventions.day_in {
            as_of
        } else {
            as_of.pred_opt().expect("a day before")
        };
        if counted < due || !self.bears_interest() {
            return nothing;
        }
        let tomorrow = counted.succ_opt().expect("a day after");
        if self.claim.paused(tomorrow) {
            return nothing;
        }
        let alike = self.likeness(tomorrow, InterestYear::of(due, tomorrow)).ok()?;
        let days = self.weight(tomorrow);
        Some(self.base() * alike.percent.of_one() * fraction(days, alike.divisor))
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
