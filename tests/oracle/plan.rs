//! Plans to pay in terms, a second time: day by day through the plan, with the terms as payments.
//!
//! How large terms must be is not worked out here. It is tried: an amount pays the debt in time, or
//! it does not.

use super::input::{Case, cents};
use super::law::read_day;
use super::{Ledger, Mark, Outcome, begin, end, imputation};
use chrono::{Days, Months, NaiveDate};
use serde_json::{Value, json};

/// One term, in cents.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Term {
    pub on: NaiveDate,
    pub amount: i64,
    pub costs: i64,
    pub interest: i64,
    pub principal: i64,
    /// Still owed when the day is over.
    pub left: i64,
    /// After a day whose rate is carried on beyond what is published.
    pub provisional: bool,
}

/// What comes of terms of one amount.
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum Course {
    /// Everything is paid, and so much was charged in costs until then.
    Paid { terms: Vec<Term>, costs_charged: i64 },
    /// Something is left after the last term.
    Unpaid,
}

/// A debt on the day on which plans are made.
pub struct Debt {
    case: Value,
    as_of: NaiveDate,
}

impl Debt {
    /// What is known of a case on that day; later days bear the last rate that is published.
    pub fn of(case: &Value, as_of: NaiveDate) -> Debt {
        let mut case = case.clone();
        let known = |event: &Value| read_day(event["on"].as_str().expect("a day")) <= as_of;
        if let Some(events) = case["events"].as_array_mut() {
            events.retain(known);
        } else {
            case["events"] = json!([]);
        }
        if !case["conventions"].is_object() {
            case["conventions"] = json!({});
        }
        case["conventions"]["provisionalRates"] = json!(true);
        Debt { case, as_of }
    }

    /// The terms of a plan: its days, and each but the last.
    pub fn paid_in(
        &self,
        plan: &Value,
        days: &[NaiveDate],
        amount: i64,
    ) -> Result<Course, Outcome> {
        let mut written = self.case.clone();
        if plan["interest"] == "stops" {
            // From the first day that the statement of the day of the plan does not count.
            let day_out = written["conventions"]["asOfDay"] == "out";
            let on = self.as_of + Days::new(u64::from(!day_out));
            let pause =
                json!({ "type": "interestPause", "on": on.to_string(), "until": "2250-01-01" });
            written["events"].as_array_mut().expect("events").push(pause);
        }
        let last = *days.last().expect("a day");
        let case = Case::read(&written, last);
        let mut ledgers: Vec<Ledger> =
            case.claims.iter().map(|claim| Ledger::new(&case, claim)).collect();
        let first = case.first_day().unwrap_or(self.as_of).min(self.as_of);
        let mut terms: Vec<Term> = Vec::new();
        for today in first.iter_days().take_while(|day| *day <= last) {
            begin(&mut ledgers, &case, today)?;
            if today == self.as_of && plan["interest"] == "waived" {
                ledgers.iter_mut().for_each(Ledger::waive);
            }
            if days.contains(&today) {
                terms.push(pay(&mut ledgers, today, amount));
                if terms.last().is_some_and(|term| term.left == 0) {
                    let costs_charged = ledgers.iter().map(|ledger| ledger.costs_charged).sum();
                    return Ok(Course::Paid { terms, costs_charged });
                }
            }
            end(&mut ledgers, &case, today)?;
        }
        Ok(Course::Unpaid)
    }
}

/// The days of so many terms.
pub fn days(plan: &Value, count: u32) -> Vec<NaiveDate> {
    let first = read_day(plan["firstOn"].as_str().expect("a day"));
    let day = |k: u32| match plan["every"].as_str().expect("a time") {
        "week" => first + Days::new(7 * u64::from(k)),
        "twoWeeks" => first + Days::new(14 * u64::from(k)),
        "month" => first + Months::new(k),
        unknown => panic!("{unknown} is no time between terms"),
    };
    (0..count).map(day).collect()
}

/// The amount that a plan names.
pub fn named_amount(plan: &Value) -> Option<i64> {
    plan["amount"].is_string().then(|| cents(&plan["amount"]))
}

fn pay(ledgers: &mut [Ledger], today: NaiveDate, amount: i64) -> Term {
    let paid = |ledgers: &[Ledger]| {
        let sum = |part: fn(&Ledger) -> i64| ledgers.iter().map(part).sum::<i64>();
        [
            sum(|ledger| ledger.costs_charged - ledger.costs),
            sum(|ledger| ledger.interest_paid),
            sum(|ledger| ledger.claim.amount - ledger.credited - ledger.principal),
            sum(|ledger| ledger.overpaid),
        ]
    };
    let before = paid(ledgers);
    if let [one] = ledgers {
        one.pay(amount);
    } else {
        imputation::pay_several(ledgers, 0, amount, today);
    }
    let after = paid(ledgers);
    let [costs, interest, principal, overpaid] =
        [0, 1, 2, 3].map(|part| after[part] - before[part]);
    Term {
        on: today,
        amount: amount - overpaid,
        costs,
        interest,
        principal,
        left: ledgers.iter().map(Ledger::owes).sum(),
        provisional: ledgers.iter().any(|ledger| ledger.marks.contains(&Mark::RateCarriedOn)),
    }
}

impl Ledger<'_> {
    /// The interest that is open is not asked, and none is added.
    fn waive(&mut self) {
        self.give_up_interest();
        self.waived = true;
    }
}
