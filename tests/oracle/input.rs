//! The case as the oracle reads it: valid input is assumed, nothing is checked.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::belgium::{self, Penalty};
use super::book_xix::{self, WaitingTerm};
use super::events::{Booking, Events, Letter, Pause, Reminder};
use super::law::{Percent, Table, day, read_day, read_decimal};

/// A case, with every default filled in.
#[allow(clippy::struct_excessive_bools, reason = "the case says yes or no to each")]
pub struct Case {
    pub claims: Vec<Claim>,
    /// Payments, credit notes and reminders by day; within a day as listed.
    pub bookings: BTreeMap<NaiveDate, Vec<Booking>>,
    /// Fourteen-day letters by the last day of their term; with equal ends as sent, then as listed.
    pub letters: BTreeMap<NaiveDate, Vec<Letter>>,
    /// As far as they were sent by the day of the statement.
    pub reminders: Vec<Reminder>,
    /// Of first reminders, by their last day; with equal ends as sent, then as listed.
    pub waiting_terms: BTreeMap<NaiveDate, Vec<WaitingTerm>>,
    pub debtor_is_consumer: bool,
    pub creditor_is_small: bool,
    pub recovers_vat: bool,
    /// In cents: `terms.costsClause.amount`.
    pub costs_clause: Option<i64>,
    pub penalty: Penalty,
    /// Do the terms promise the debtor the same sums?
    pub reciprocal: bool,
    /// A contract for regular supply.
    pub recurring: bool,
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
    /// What becomes of interest when the debtor is released from the clause?
    pub released_clause: String,
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
    pub regime: Regime,
    /// The day before the first that bears interest; `None` if there is none, or if that depends on
    /// the waiting term of a first reminder.
    pub interest_after: Option<NaiveDate>,
    /// The day on which the first reminder about it was sent: Book XIX of the Belgian Code.
    pub first_reminder: Option<NaiveDate>,
    /// In cents: art. 6:96 (4) BW, Belgian Act of 2 August 2002 art. 6; or 0.
    pub fixed_sum: i64,
    /// No day of them bears interest.
    pauses: Vec<Pause>,
    /// On these days the open interest is given up.
    waivers: Vec<NaiveDate>,
}

/// Which act decides about a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Regime {
    /// Art. 6:119a, 6:119b BW.
    NlTrade,
    /// Art. 6:119 BW.
    NlCivil,
    /// Book XIX of the Belgian Code of Economic Law.
    BeConsumer,
    /// Belgian Act of 2 August 2002, as it is since 16 March 2013.
    BeTradeNew,
    /// The same act, for contracts of before that day.
    BeTradeOld,
    /// The Belgian Civil Code.
    BeCivil,
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
    /// Art. XIX.4, 1° of the Belgian Code of Economic Law: all that is allowed.
    LegalMaximum,
}

impl Case {
    /// Reads what is known on the day of the statement.
    pub fn read(case: &Value, as_of: NaiveDate) -> Case {
        let invoices = case["invoices"].as_array().expect("invoices");
        let events = Events::read(case, as_of);
        let claims = invoices.iter().enumerate().map(|(k, invoice)| {
            let claim = Claim::read(case, invoice, events.term_of_notice(k));
            Claim { pauses: events.pauses[k].clone(), waivers: events.waivers[k].clone(), ..claim }
        });
        let mut claims: Vec<Claim> = claims.collect();
        let waiting_terms = waiting_terms(case, &mut claims, &events.reminders);
        let interest = &case["terms"]["interest"];
        let percent = |name: &str| interest[name].as_str().map(Percent::read);
        let agreed = if interest == "legalMaximum" {
            Agreed::LegalMaximum
        } else if let Some(rate) = percent("annualPercent") {
            Agreed::Fixed(rate)
        } else if let Some(rate) = percent("monthlyPercent") {
            Agreed::Fixed(rate.of_twelve_months())
        } else if let Some(surcharge) = percent("surchargePercent") {
            Agreed::Surcharge { surcharge, floor: percent("floorPercent") }
        } else {
            Agreed::Nothing
        };
        // Belgium: never by law alone (art. 1154 of the old Civil Code).
        let compounding_allowed = matches!(agreed, Agreed::Nothing) && !is_belgian(case)
            || interest["compounding"] == "yearly";
        let conventions = &case["conventions"];
        let choice =
            |name: &str, default: &str| conventions[name].as_str().unwrap_or(default).to_owned();
        Case {
            claims,
            bookings: events.bookings,
            letters: events.letters,
            reminders: events.reminders,
            waiting_terms,
            debtor_is_consumer: case["debtor"]["capacity"] == "consumer",
            creditor_is_small: case["creditor"]["size"] == "sme",
            recovers_vat: case["creditor"]["recoversVat"] != false,
            costs_clause: case["terms"]["costsClause"]
                .is_object()
                .then(|| cents(&case["terms"]["costsClause"]["amount"])),
            penalty: Penalty::read(&case["terms"]["penaltyClause"]),
            reciprocal: case["terms"]["reciprocal"] != false,
            recurring: case["terms"]["recurringSupply"] == true,
            agreed,
            compounds: compounding_allowed && conventions["compounding"] != "none",
            conventions: Conventions {
                day_count: choice("dayCount", "actual365"),
                rounding: choice("rounding", "once"),
                day_in: conventions["asOfDay"] != "out",
                principal_first: conventions["imputation"] == "principalFirst",
                provisional_rates: conventions["provisionalRates"] == true,
                released_clause: choice("releasedClause", "nothing"),
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
    fn read(case: &Value, invoice: &Value, notice: Option<NaiveDate>) -> Claim {
        let belgian = is_belgian(case);
        let regime = if belgian { belgium::regime(case, invoice) } else { regime(case, invoice) };
        let due_on = if belgian {
            Some(belgium::due_day(case, invoice, regime))
        } else {
            due_day(case, invoice, regime, notice)
        };
        let interest_after = match due_on {
            Some(due_on) if belgian => belgium::interest_after(regime, due_on, notice),
            due_on => due_on,
        };
        // Art. 183a Overgangswet: no fixed sum for contracts from before 16 March 2013. In Belgium
        // it is owed wherever the act as it is since that day decides.
        let fixed = match regime {
            Regime::NlTrade => contract_day(case, invoice) >= day(2013, 3, 16),
            regime => regime == Regime::BeTradeNew,
        };
        Claim {
            amount: cents(&invoice["amount"]),
            issued_on: issue_day(invoice),
            due_on,
            payable_at_once: !belgian && case["terms"]["termAgreed"] == false,
            regime,
            interest_after,
            first_reminder: None,
            fixed_sum: if fixed { 40 * 100 } else { 0 },
            pauses: Vec::new(),
            waivers: Vec::new(),
        }
    }

    /// Do the parties let this day bear no interest?
    pub fn paused(&self, on: NaiveDate) -> bool {
        self.pauses.iter().any(|pause| pause.on <= on && on <= pause.until)
    }

    /// Is the interest given up that is open on this day?
    pub fn waives(&self, on: NaiveDate) -> bool {
        self.waivers.contains(&on)
    }

    /// The last day so far whose interest was given up.
    pub fn waived_until(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.waivers.iter().copied().filter(|on| *on <= today).max()
    }

    /// The table for one day.
    pub fn table(&self, on: NaiveDate) -> Table {
        match self.regime {
            // There is no commercial rate before 1 December 2002.
            Regime::NlTrade if on >= day(2002, 12, 1) => Table::Commercial,
            Regime::NlTrade | Regime::NlCivil => Table::Consumer,
            Regime::BeConsumer | Regime::BeCivil => Table::BeCivil,
            // The margin of eight points came on 16 March 2013, for contracts of before that day
            // two years later.
            Regime::BeTradeNew if on >= day(2013, 3, 16) => Table::BeCommercial,
            Regime::BeTradeOld if on >= day(2015, 3, 16) => Table::BeCommercial,
            Regime::BeTradeNew | Regime::BeTradeOld => Table::BeCommercialOld,
        }
    }
}

/// The waiting terms that first reminders set for consumer debts, by their last day. Each such
/// claim is told when its first reminder was sent.
fn waiting_terms(
    case: &Value,
    claims: &mut [Claim],
    reminders: &[Reminder],
) -> BTreeMap<NaiveDate, Vec<WaitingTerm>> {
    let latest = case["conventions"]["waitingTerm"] != "earliest";
    let mut about = vec![Vec::new(); reminders.len()];
    for (k, claim) in claims.iter_mut().enumerate() {
        if let (Regime::BeConsumer, Some(due_on)) = (claim.regime, claim.due_on)
            && let Some(first) = book_xix::first_reminder(reminders, k, due_on)
        {
            claim.first_reminder = Some(reminders[first].on);
            about[first].push(k);
        }
    }
    let mut terms: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (reminder, claims) in reminders.iter().zip(about) {
        let last = belgium::end_of_waiting_term(reminder.on, reminder.electronic, latest);
        terms.entry(last).or_default().push(WaitingTerm { sent_on: reminder.on, claims });
    }
    terms
}

fn is_belgian(case: &Value) -> bool {
    case["jurisdiction"] == "BE"
}

pub fn issue_day(invoice: &Value) -> NaiveDate {
    optional_day(&invoice["issuedOn"]).expect("the day of the invoice")
}

/// If not said, the contract is as old as the invoice.
pub fn contract_day(case: &Value, invoice: &Value) -> NaiveDate {
    optional_day(&case["terms"]["contractDate"]).unwrap_or_else(|| issue_day(invoice))
}

/// The last day of payment that was agreed, or that the invoice names.
pub fn agreed_day(case: &Value, invoice: &Value) -> Option<NaiveDate> {
    let counted = || case["terms"]["paymentTermDays"].as_u64().map(Days::new);
    optional_day(&invoice["dueOn"]).or_else(|| Some(issue_day(invoice) + counted()?))
}

/// Dutch commercial interest needs two parties that act in business, and a contract since the
/// directive was carried over, 8 August 2002.
fn regime(case: &Value, invoice: &Value) -> Regime {
    let consumer =
        case["creditor"]["capacity"] == "consumer" || case["debtor"]["capacity"] == "consumer";
    if !consumer && contract_day(case, invoice) >= day(2002, 8, 8) {
        Regime::NlTrade
    } else {
        Regime::NlCivil
    }
}

/// The last day on which payment is in time, in Dutch law.
fn due_day(
    case: &Value,
    invoice: &Value,
    regime: Regime,
    notice: Option<NaiveDate>,
) -> Option<NaiveDate> {
    let trade = regime == Regime::NlTrade;
    // Art. 6:119a (2) BW: thirty days from the day after receipt of the invoice.
    let received = || optional_day(&invoice["receivedOn"]).expect("the day of receipt");
    if case["terms"]["termAgreed"] != false {
        // Art. 6:83 (a) BW: an agreed term that passes.
        let agreed = agreed_day(case, invoice).expect("a term or a due date");
        match longest_term(case, contract_day(case, invoice), issue_day(invoice)) {
            Some(limit) if trade && agreed > received() + limit => Some(received() + Days::new(30)),
            _ => Some(agreed),
        }
    } else if trade {
        Some(received() + Days::new(30))
    } else {
        // Art. 6:82 BW: without a term there is no default before the term of a notice ends, nor with
        // an invoice that was not there yet.
        notice.map(|pay_by| pay_by.max(issue_day(invoice)))
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
