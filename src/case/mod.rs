//! What the user knows: parties, terms, invoices and the dated dossier. Nothing derived.

mod check;
mod event;
mod problem;
mod read;
mod source;

pub use problem::{Fault, Invalid, Problem};
pub use source::{Form, MOST_ITEMS, Source};

pub use crate::law::{Capacity, Jurisdiction};

use crate::calendar::Day;
use crate::law::{Law, Regime};
use crate::money::{Amount, Rate};
use serde::Serialize;
use std::collections::BTreeSet;

/// Everything about one creditor and one debtor, read and checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Case {
    /// Whose law governs the debt.
    pub jurisdiction: Jurisdiction,
    /// Who claims.
    pub creditor: Creditor,
    /// Who owes.
    pub debtor: Debtor,
    /// What they agreed.
    pub terms: Terms,
    /// The claims, one for each invoice; at least one.
    pub claims: Vec<Claim>,
    /// The dossier, as listed.
    pub events: Vec<Event>,
    /// Choices where law is silent.
    pub conventions: Conventions,
}

/// Who claims.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Creditor {
    /// For print.
    pub name: Option<String>,
    /// In which role.
    pub capacity: Capacity,
    /// Whether the creditor reclaims VAT; not said means yes.
    pub recovers_vat: Option<bool>,
}

/// Who owes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Debtor {
    /// For print.
    pub name: Option<String>,
    /// In which role.
    pub capacity: Capacity,
}

/// What the parties agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Terms {
    /// Day of the contract; not said means the day of the invoice.
    pub contract_date: Option<Day>,
    /// Days to pay from the day of the invoice.
    pub payment_term_days: Option<u32>,
    /// Was the last day of payment agreed? Not said means yes.
    pub term_agreed: Option<bool>,
    /// Which interest was agreed; none means the interest of the law.
    pub interest: Option<AgreedInterest>,
    /// A fixed sum agreed for collection.
    pub costs_clause: Option<Amount>,
}

/// Interest by contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AgreedInterest {
    /// The rate.
    pub rate: AgreedRate,
    /// Does interest bear interest? Not said means no.
    pub compounding: Option<Compounding>,
}

/// A rate by contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AgreedRate {
    /// A percentage per year of its own.
    Annual(Rate),
    /// Percentage points per year on top of the rate of the law.
    Surcharge(Rate),
}

/// One invoice and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Claim {
    /// The name the user gave it, unique in the case.
    pub id: String,
    /// Day of the invoice.
    pub issued_on: Day,
    /// Day of its receipt.
    pub received_on: Option<Day>,
    /// Last day on which payment is in time, as invoiced.
    pub due_on: Option<Day>,
    /// The sum invoiced, VAT included.
    pub amount: Amount,
    /// For print.
    pub description: Option<String>,
    /// For print.
    pub reference: Option<String>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Event {
    /// The day.
    pub on: Day,
    /// What.
    pub kind: EventKind,
    /// For the dossier.
    pub note: Option<String>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// The creditor's account was credited.
    Payment(Money),
    /// The creditor took back part of an invoice.
    CreditNote(Money),
    /// The letter of art. 6:96 (6) BW was sent.
    FourteenDayLetter(FourteenDayLetter),
}

/// A sum for one claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much; above zero.
    pub amount: Amount,
    /// Position of the claim in [`Case::claims`].
    pub claim: usize,
}

/// The letter without which a consumer owes no collection costs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FourteenDayLetter {
    /// Day of delivery, if known.
    pub received_on: Option<Day>,
    /// Positions of the claims it is about; none named means all.
    pub claims: Option<BTreeSet<usize>>,
    /// Does it say that VAT is added, and why?
    pub vat_announced: bool,
}

/// Choices where law is silent or practice differs. The default of each is its first value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Conventions {
    /// The divisor of a year.
    pub day_count: DayCount,
    /// When cents are rounded.
    pub rounding: Rounding,
    /// Does the last day bear interest?
    pub as_of_day: AsOfDay,
    /// Does a full year's interest bear interest?
    pub compounding: Compounding,
    /// What a payment pays first.
    pub imputation: Imputation,
    /// Is a fourteen-day term extended when it ends on a Saturday, Sunday or holiday?
    pub fourteen_day_term: TermEnd,
    /// Go on with the last rate after the last published one?
    pub provisional_rates: bool,
}

/// How days become years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum DayCount {
    /// Days over 365, also in leap years.
    #[default]
    Actual365,
    /// Days of leap years over 366, others over 365.
    ActualActual,
    /// Days of a year of interest that holds a 29 February over 366, others over 365.
    Actual366,
    /// Months of thirty days over 360.
    Thirty360,
}

/// When cents are rounded, half a cent up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Rounding {
    /// When a sum is stated or a payment is booked.
    #[default]
    Once,
    /// Per stretch of days with one base and one rate.
    PerLine,
    /// The same, cut at each half year too.
    PerHalfYear,
}

/// Does the day of payment, or the day of the statement, bear interest?
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AsOfDay {
    /// Yes.
    #[default]
    In,
    /// No.
    Out,
}

/// Does interest of a full year bear interest?
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Compounding {
    /// Yes.
    #[default]
    Yearly,
    /// No.
    None,
}

/// What a payment pays first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Imputation {
    /// Costs, interest, principal.
    #[default]
    Statutory,
    /// Principal, costs, interest.
    PrincipalFirst,
}

/// What happens to a term that would end on a Saturday, Sunday or holiday.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum TermEnd {
    /// It ends on the next other day.
    #[default]
    Extended,
    /// It ends on that day.
    AsCounted,
}

impl Case {
    /// Reads and checks a case, from a JavaScript value or a JSON value.
    ///
    /// [`Invalid`] holds every problem of the input, not only the first.
    pub fn read(source: &impl Source) -> Result<Self, Invalid> {
        read::case(source)
    }

    /// Reads and checks a case from JSON text.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn from_json(text: &str) -> Result<Self, Invalid> {
        match serde_json::from_str::<serde_json::Value>(text) {
            Ok(value) => Self::read(&Some(&value)),
            Err(error) => Err(Invalid::one(&Fault::NotJson(error.to_string()), String::new())),
        }
    }

    /// The law that governs the case.
    #[must_use]
    pub fn law(&self) -> &'static Law {
        Law::of(self.jurisdiction)
    }

    /// The day of the contract behind a claim: as said, else the day of the invoice.
    #[must_use]
    pub fn contract_day(&self, claim: &Claim) -> Day {
        self.terms.contract_date.unwrap_or(claim.issued_on)
    }

    /// The kind of debt that a claim is.
    #[must_use]
    pub fn regime(&self, claim: &Claim) -> &'static Regime {
        let day = self.contract_day(claim);
        self.law().regime(self.creditor.capacity, self.debtor.capacity, day)
    }
}
