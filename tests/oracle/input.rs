//! The case as the oracle reads it: valid input is assumed, nothing is checked.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::events::{Booking, Events, Letter, Pause};
use super::law::{Percent, Table, day, read_day, read_decimal};

/// A case, with every default filled in.
pub struct Case {
    pub claims: Vec<Claim>,
    /// Payments and credit notes by day; within a day as listed.
    pub bookings: BTreeMap<NaiveDate, Vec<Booking>>,
    /// Fourteen-day letters by the last day of their term; with equal ends as listed.
    pub letters: BTreeMap<NaiveDate, Vec<Letter>>,
    pub debtor_is_consumer: bool,
    pub recovers_vat: bool,
    /// In cents: `terms.costsClause.amount`.
    pub costs_clause: Option<i64>,
    pub agreed: Agreed,
    /// Does interest compound? Agreed interest only if that was agreed too.
    pub compounds: bool,
    pub conventions: Conventions,
}

/// Choices where the law is silent.
pub struct Conventions {
    pub day_count: String,
    pub rounding: String,
    /// Does the day of payment, and the day of the statement, bear interest itself?
    pub day_in: bool,
    pub principal_first: bool,
    pub provisional_rates: bool,
}

/// One invoice and what the law makes of it.
pub struct Claim {
    /// In cents.
    pub amount: i64,
    pub issued_on: NaiveDate,
    /// Last day on which payment is in time; `None` if there is no default at all.
    pub due_on: Option<NaiveDate>,
    /// Without an agreed term a debt can be claimed at once, late or not: art. 6:38 BW.
    pub payable_at_once: bool,
    /// Trade debt (art. 6:119a, 6:119b BW); otherwise art. 6:119 BW.
    pub trade: bool,
    /// In cents: art. 6:96 (4) BW, or 0.
    pub fixed_sum: i64,
    /// No day of them bears interest.
    pauses: Vec<Pause>,
}

/// Interest as agreed (art. 6:119 (3), 6:119a (7) BW), or not.
pub enum Agreed {
    Nothing,
    /// So much a year, whatever the tables say.
    Fixed(Percent),
    /// On top of the statutory rate, and together at least the floor.
    Surcharge {
        surcharge: Percent,
        floor: Option<Percent>,
    },
}

impl Case {
    /// Reads what is known on the day of the statement.
    pub fn read(case: &Value, as_of: NaiveDate) -> Case {
        let invoices = case["invoices"].as_array().expect("invoices");
        let events = Events::read(case, as_of);
        let claims = invoices.iter().enumerate().map(|(k, invoice)| {
            Claim::read(case, invoice, events.term_of_notice(k), events.pauses[k].clone())
        });
        let claims = claims.collect();
        let interest = &case["terms"]["interest"];
        let percent = |name: &str| interest[name].as_str().map(Percent::read);
        let agreed = if let Some(rate) = percent("annualPercent") {
            Agreed::Fixed(rate)
        } else if let Some(rate) = percent("monthlyPercent") {
            Agreed::Fixed(rate.of_twelve_months())
        } else if let Some(surcharge) = percent("surchargePercent") {
            Agreed::Surcharge { surcharge, floor: percent("floorPercent") }
        } else {
            Agreed::Nothing
        };
        let compounding_allowed =
            matches!(agreed, Agreed::Nothing) || interest["compounding"] == "yearly";
        let conventions = &case["conventions"];
        let choice =
            |name: &str, default: &str| conventions[name].as_str().unwrap_or(default).to_owned();
        Case {
            claims,
            bookings: events.bookings,
            letters: events.letters,
            debtor_is_consumer: case["debtor"]["capacity"] == "consumer",
            recovers_vat: case["creditor"]["recoversVat"] != false,
            costs_clause: case["terms"]["costsClause"]
                .is_object()
                .then(|| cents(&case["terms"]["costsClause"]["amount"])),
            agreed,
            compounds: compounding_allowed && conventions["compounding"] != "none",
            conventions: Conventions {
                day_count: choice("dayCount", "actual365"),
                rounding: choice("rounding", "once"),
                day_in: conventions["asOfDay"] != "out",
                principal_first: conventions["imputation"] == "principalFirst",
                provisional_rates: conventions["provisionalRates"] == true,
            },
        }
    }

    /// The first day on which anything can happen.
    pub fn first_day(&self) -> Option<NaiveDate> {
        let due = self.claims.iter().filter_map(|claim| claim.due_on);
        due.chain(self.bookings.keys().copied()).min()
    }
}

impl Claim {
    fn read(case: &Value, invoice: &Value, notice: Option<NaiveDate>, pauses: Vec<Pause>) -> Claim {
        let terms = &case["terms"];
        let issued_on = optional_day(&invoice["issuedOn"]).expect("the day of the invoice");
        let contract = optional_day(&terms["contractDate"]).unwrap_or(issued_on);
        // Commercial interest needs two parties that act in business, and a contract since the
        // directive was carried over, 8 August 2002.
        let consumer =
            case["creditor"]["capacity"] == "consumer" || case["debtor"]["capacity"] == "consumer";
        let trade = !consumer && contract >= day(2002, 8, 8);
        // Art. 183a Overgangswet: no fixed sum for contracts from before 16 March 2013.
        let fixed_sum = if trade && contract >= day(2013, 3, 16) { 40 * 100 } else { 0 };
        // Art. 6:119a (2) BW: thirty days from the day after receipt of the invoice.
        let received = || optional_day(&invoice["receivedOn"]).expect("the day of receipt");
        let due_on = if terms["termAgreed"] != false {
            // Art. 6:83 (a) BW: an agreed term that passes.
            let counted = || {
                issued_on
                    + Days::new(terms["paymentTermDays"].as_u64().expect("a term or a due date"))
            };
            let agreed = optional_day(&invoice["dueOn"]).unwrap_or_else(counted);
            match longest_term(case, contract, issued_on) {
                Some(limit) if trade && agreed > received() + limit => {
                    Some(received() + Days::new(30))
                }
                _ => Some(agreed),
            }
        } else if trade {
            Some(received() + Days::new(30))
        } else {
            // Art. 6:82 BW: without a term there is no default before the term of a notice ends.
            notice
        };
        Claim {
            amount: cents(&invoice["amount"]),
            issued_on,
            due_on,
            payable_at_once: terms["termAgreed"] == false,
            trade,
            fixed_sum,
            pauses,
        }
    }

    /// Do the parties let this day bear no interest?
    pub fn paused(&self, on: NaiveDate) -> bool {
        self.pauses.iter().any(|pause| pause.on <= on && on <= pause.until)
    }

    /// The table for one day: there is no commercial rate before 1 December 2002.
    pub fn table(&self, on: NaiveDate) -> Table {
        if self.trade && on >= day(2002, 12, 1) { Table::Commercial } else { Table::Consumer }
    }
}

/// Art. 6:119a (6) BW: a large debtor may not let an SME wait for longer, counted from receipt of
/// the invoice; a longer term is void. Sixty days in contracts since 1 July 2017, thirty in those
/// since 1 July 2022, and since 1 July 2023 for the invoices of every contract.
fn longest_term(case: &Value, contract: NaiveDate, issued_on: NaiveDate) -> Option<Days> {
    let (creditor, debtor) = (&case["creditor"], &case["debtor"]);
    let in_business = creditor["capacity"] == "business" && debtor["capacity"] == "business";
    if !in_business || creditor["size"] != "sme" || debtor["size"] != "large" {
        None
    } else if contract >= day(2022, 7, 1) || issued_on >= day(2023, 7, 1) {
        Some(Days::new(30))
    } else if contract >= day(2017, 7, 1) {
        Some(Days::new(60))
    } else {
        None
    }
}

pub fn optional_day(value: &Value) -> Option<NaiveDate> {
    value.as_str().map(read_day)
}

pub fn cents(value: &Value) -> i64 {
    let cents = read_decimal(value.as_str().expect("an amount"), 2);
    i64::try_from(cents).expect("amounts fit in 64 bits")
}
