//! The case as the oracle reads it: valid input is assumed, nothing is checked.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::law::{self, Percent, Table, day, read_day, read_decimal};

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
    /// Last day on which payment is in time; `None` if there is no default at all.
    pub due_on: Option<NaiveDate>,
    /// Trade debt (art. 6:119a, 6:119b BW); otherwise art. 6:119 BW.
    pub trade: bool,
    /// In cents: art. 6:96 (4) BW, or 0.
    pub fixed_sum: i64,
}

/// Interest as agreed (art. 6:119 (3), 6:119a (7) BW), or not.
pub enum Agreed {
    Nothing,
    Annual(Percent),
    Surcharge(Percent),
}

/// Money received or taken off, for one claim.
pub struct Booking {
    pub claim: usize,
    /// In cents, never negative.
    pub amount: i64,
    pub is_payment: bool,
}

/// A letter of art. 6:96 (6) BW.
pub struct Letter {
    pub sent_on: NaiveDate,
    /// The claims it names, in the order of the case.
    pub claims: Vec<usize>,
    pub vat_announced: bool,
}

impl Case {
    pub fn read(case: &Value) -> Case {
        let invoices = case["invoices"].as_array().expect("invoices");
        let index = |id: &Value| {
            invoices.iter().position(|i| i["id"] == *id).expect("an invoice of the case")
        };
        let mut bookings: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let mut letters: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let extended = case["conventions"]["fourteenDayTerm"] != "asCounted";
        for event in case["events"].as_array().into_iter().flatten() {
            let on = read_day(event["on"].as_str().expect("the day of an event"));
            if event["type"] == "fourteenDayLetter" {
                let received =
                    optional_day(&event["receivedOn"]).unwrap_or_else(|| law::presumed_receipt(on));
                let mut claims: Vec<usize> = match event["invoices"].as_array() {
                    Some(named) => named.iter().map(index).collect(),
                    None => (0..invoices.len()).collect(),
                };
                claims.sort_unstable();
                claims.dedup();
                let vat_announced = event["vatAnnounced"] == true;
                let letter = Letter { sent_on: on, claims, vat_announced };
                letters
                    .entry(law::end_of_fourteen_days(received, extended))
                    .or_default()
                    .push(letter);
            } else {
                let claim = if event["invoice"].is_null() { 0 } else { index(&event["invoice"]) };
                let is_payment = event["type"] == "payment";
                let amount = cents(&event["amount"]).abs();
                bookings.entry(on).or_default().push(Booking { claim, amount, is_payment });
            }
        }
        let interest = &case["terms"]["interest"];
        let percent = |name: &str| interest[name].as_str().map(Percent::read);
        let agreed = match (percent("annualPercent"), percent("surchargePercent")) {
            (Some(rate), _) => Agreed::Annual(rate),
            (None, Some(surcharge)) => Agreed::Surcharge(surcharge),
            (None, None) => Agreed::Nothing,
        };
        let compounding_allowed =
            matches!(agreed, Agreed::Nothing) || interest["compounding"] == "yearly";
        let conventions = &case["conventions"];
        let choice =
            |name: &str, default: &str| conventions[name].as_str().unwrap_or(default).to_owned();
        Case {
            claims: invoices.iter().map(|invoice| Claim::read(case, invoice)).collect(),
            bookings,
            letters,
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
    fn read(case: &Value, invoice: &Value) -> Claim {
        let terms = &case["terms"];
        let issued = optional_day(&invoice["issuedOn"]).expect("the day of the invoice");
        let contract = optional_day(&terms["contractDate"]).unwrap_or(issued);
        // Commercial interest needs two parties that act in business, and a contract since the
        // directive was carried over, 8 August 2002.
        let consumer =
            case["creditor"]["capacity"] == "consumer" || case["debtor"]["capacity"] == "consumer";
        let trade = !consumer && contract >= day(2002, 8, 8);
        // Art. 183a Overgangswet: no fixed sum for contracts from before 16 March 2013.
        let fixed_sum = if trade && contract >= day(2013, 3, 16) { 40 * 100 } else { 0 };
        let due_on = if terms["termAgreed"] != false {
            // Art. 6:83 (a) BW: an agreed term that passes.
            let counted = || {
                issued + Days::new(terms["paymentTermDays"].as_u64().expect("a term or a due date"))
            };
            Some(optional_day(&invoice["dueOn"]).unwrap_or_else(counted))
        } else if trade {
            // Art. 6:119a (2) BW: thirty days from the day after receipt of the invoice.
            Some(optional_day(&invoice["receivedOn"]).expect("the day of receipt") + Days::new(30))
        } else {
            // Art. 6:82 BW: without a term there is no default before a notice.
            None
        };
        Claim { amount: cents(&invoice["amount"]), due_on, trade, fixed_sum }
    }

    /// The table for one day: there is no commercial rate before 1 December 2002.
    pub fn table(&self, on: NaiveDate) -> Table {
        if self.trade && on >= day(2002, 12, 1) { Table::Commercial } else { Table::Consumer }
    }
}

fn optional_day(value: &Value) -> Option<NaiveDate> {
    value.as_str().map(read_day)
}

fn cents(value: &Value) -> i64 {
    let cents = read_decimal(value.as_str().expect("an amount"), 2);
    i64::try_from(cents).expect("amounts fit in 64 bits")
}
