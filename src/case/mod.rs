//! What the user knows: parties, terms, invoices and the dated dossier. Nothing derived.

mod check;
mod columns;
mod conventions;
mod dossier;
mod draft;
mod event;
mod fields;
mod line;
mod notes;
mod party;
mod paying;
mod policy;
mod problem;
mod question;
mod read;
mod received;
#[cfg(test)]
pub(crate) mod schema;
mod source;
mod view;

pub use columns::{Claims as ColumnClaims, Columns, Row, read_columns};
pub use conventions::{
    Alternative, AsOfDay, Compounding, Conventions, DayCount, Imputation, ReleasedClause, Rounding,
    TermEnd, WaitingTerm,
};
pub(crate) use dossier::names;
pub use dossier::{
    Acknowledgement, AgreedInstalment, AgreedPlan, Announcement, Channel, Claims, CreditNote,
    Dispute, Event, EventKind, Excuse, FinalNotice, FirstFreeReminder, FourteenDayLetter, Handover,
    InterestPause, Interruption, NoticeOfDefault, Pause, Payment, PhoneCall, Promise, Reason,
    Reminder, Sender, Sending, Specialist, TermFrom,
};
pub use draft::{CallNotes, Draft, NamedSpecialist, asked_draft};
pub(crate) use line::Line;
pub(crate) use party::account;
pub use party::{Creditor, Debtor, Reach};
pub use paying::{
    LONGEST_XML, PaymentDetails, Scheme, asked_payment, asked_scheme, asked_text, asked_xml,
    asked_xmls,
};
pub use policy::{CreditInsurance, Policy};
pub use problem::{Fault, Invalid, Problem};
pub use question::{
    Chance, Every, MOST_TERMS, PlanInterest, PlanLength, PlanQuestion, asked_chance, asked_plans,
};
pub use read::published_rates;
pub(crate) use read::{CASE_SCHEMA, LONGEST_TEXT, is_jurisdiction};
pub use received::{Asks, ReceivedLetter, asked_letter};
pub use source::{Form, MOST_ITEMS, Source};
pub use view::{
    Audience, ChartQuestion, ChartSubject, Delimiter, Layout, asked_audience, asked_chart,
    asked_delimiter,
};

pub use crate::law::{Capacity, Jurisdiction, Size, Subject};

use crate::calendar::Day;
use crate::law::{Law, LongestTerm, Regime};
use crate::money::{Amount, Rate};

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
    /// How the creditor wants to go about it.
    pub policy: Policy,
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
    /// A lump sum agreed for lateness, as far as it is said.
    pub penalty_clause: Option<PenaltyClause>,
    /// Do the terms promise the debtor as much as they ask? Not said means yes.
    pub reciprocal: Option<bool>,
    /// Is this a contract for regular supply? Not said means no.
    pub recurring_supply: bool,
    /// Are the terms in writing, if it is said?
    pub in_writing: Option<bool>,
    /// Does the creditor collect from the debtor's account himself? Not said means no.
    pub direct_debit: bool,
}

/// A lump sum by contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PenaltyClause {
    /// There is none.
    None,
    /// As much as the law lets a clause ask.
    LegalMaximum,
    /// This sum.
    Sum(Amount),
    /// A percentage of the balance due.
    Percent {
        /// The percentage.
        percent: Rate,
        /// At least this.
        minimum: Option<Amount>,
        /// At most this.
        maximum: Option<Amount>,
    },
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
    /// A percentage per month of its own; a month is a twelfth of a year.
    Monthly(Rate),
    /// As much as the law lets a clause ask.
    LegalMaximum,
    /// Percentage points per year on top of the rate of the law.
    Surcharge {
        /// The points.
        points: Rate,
        /// Together at least this.
        floor: Option<Rate>,
    },
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
    /// Day on which what it is for was delivered.
    pub delivered_on: Option<Day>,
    /// Last day on which payment is in time, as invoiced.
    pub due_on: Option<Day>,
    /// The sum invoiced, VAT included.
    pub amount: Amount,
    /// What it is for, if it is said.
    pub subject: Option<Subject>,
    /// For print.
    pub description: Option<String>,
    /// For print.
    pub reference: Option<String>,
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
        let contract = self.contract_day(claim);
        let late = self.agreed_due_day(claim).unwrap_or(claim.issued_on).next();
        self.law().regime(self.creditor.capacity, self.debtor.capacity, contract, late)
    }

    /// Does the debtor owe no collection costs without the letter that the law asks for?
    #[must_use]
    pub fn debtor_is_protected(&self) -> bool {
        let costs = self.law().letter_costs.as_ref();
        costs.is_some_and(|costs| costs.demand.required_for.contains(&self.debtor.capacity))
    }

    /// Is it about consumer credit that the law here leaves out?
    #[must_use]
    pub fn is_consumer_credit(&self) -> bool {
        self.claims.iter().any(|claim| self.is_credit(claim))
    }

    /// Is a claim under it consumer credit that the law here leaves out?
    #[must_use]
    pub(crate) fn is_credit(&self, claim: &Claim) -> bool {
        claim.subject == Some(Subject::Credit)
            && self.law().consumer_credit.is_some()
            && self.debtor.capacity == Capacity::Consumer
    }

    /// The last day of payment that was agreed or invoiced, if there is one.
    #[must_use]
    pub fn agreed_due_day(&self, claim: &Claim) -> Option<Day> {
        let by_term = || self.terms.payment_term_days.map(|days| claim.issued_on.plus_days(days));
        claim.due_on.or_else(by_term)
    }

    /// The longest term of payment that the law allows between these parties, in days after
    /// receipt of the invoice, if it sets one.
    #[must_use]
    pub fn longest_term(&self, claim: &Claim) -> Option<&'static LongestTerm> {
        self.longest_term_if(claim, |said, bound| said == Some(bound))
    }

    /// The longest term if the sizes of the parties, as far as they are said, agree with its own.
    #[must_use]
    pub fn perhaps_longest_term(&self, claim: &Claim) -> Option<&'static LongestTerm> {
        self.longest_term_if(claim, |said, bound| said.is_none_or(|said| said == bound))
    }

    fn longest_term_if(
        &self,
        claim: &Claim,
        agrees: impl Fn(Option<Size>, Size) -> bool,
    ) -> Option<&'static LongestTerm> {
        let (creditor, debtor) = (&self.creditor, &self.debtor);
        let contract = self.contract_day(claim);
        let fits = |term: &&'static LongestTerm| {
            term.binds(creditor.capacity, debtor.capacity, contract, claim.issued_on)
                && term.sizes.is_none_or(|(small, large)| {
                    agrees(creditor.size, small) && agrees(debtor.size, large)
                })
        };
        self.regime(claim).longest_terms.iter().filter(fits).min_by_key(|term| term.days)
    }
}
