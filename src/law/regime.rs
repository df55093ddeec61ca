use super::{Basis, ConsumerRules, Procedure, Tenure};
use crate::calendar::Day;
use crate::money::Amount;
use serde::Serialize;

/// In which role a party made the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Capacity {
    /// Acting in a profession or business, or a legal person.
    Business,
    /// A public authority.
    Government,
    /// A natural person not acting in a profession or business.
    Consumer,
}

impl Capacity {
    /// Every capacity.
    pub const ALL: &'static [Self] = &[Self::Business, Self::Government, Self::Consumer];
}

/// How large a party is, where the law treats small and large ones differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Size {
    /// A large enterprise.
    Large,
    /// A small or medium-sized enterprise.
    Sme,
}

/// Which interest runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum InterestKind {
    /// The ordinary interest for lateness.
    Statutory,
    /// The interest for lateness of trade debts, which follows the central bank.
    Commercial,
    /// Interest by contract.
    Agreed,
}

/// One kind of debt: between whom, since when, and what follows from lateness.
#[derive(Debug, Hash)]
pub struct Regime {
    /// Which interest runs.
    pub kind: InterestKind,
    /// Capacities that the creditor may have.
    pub creditor: &'static [Capacity],
    /// Capacities that the debtor may have.
    pub debtor: &'static [Capacity],
    /// First day of contracts under this regime.
    pub contracts_from: Day,
    /// First day of lateness from which older contracts are under it too, if ever.
    pub late_from: Option<Day>,
    /// The rates, oldest table first.
    pub rates: &'static [Tenure],
    /// The article that grants the interest.
    pub basis: Basis,
    /// The article that lets the parties agree on other interest.
    pub agreed_basis: Basis,
    /// May these parties agree on other interest at all? If not, that is said; it is used as given.
    pub may_agree: bool,
    /// The article on agreed lump sums, if there is one.
    pub penalty_basis: Option<Basis>,
    /// What makes the debtor owe interest.
    pub default_by: DefaultBy,
    /// Terms that may not be longer; a longer one is void.
    pub longest_terms: &'static [LongestTerm],
    /// A term beyond which an agreed one needs good reason.
    pub usual_longest_term: Option<UsualTerm>,
    /// When interest bears interest by law.
    pub compounding: Option<Compounding>,
    /// What is owed for collection as soon as payment is late.
    pub fixed_sum: Option<FixedSum>,
    /// What protects a consumer from being asked for more than the debt.
    pub consumer: Option<&'static ConsumerRules>,
    /// What may be done about such a debt.
    pub procedure: &'static Procedure,
}

/// What makes a debtor owe interest.
#[derive(Debug, Hash)]
pub enum DefaultBy {
    /// The passing of the agreed term.
    Term {
        /// The article on agreed terms.
        agreed: Basis,
        /// What takes its place if none was agreed.
        without: WithoutTerm,
    },
    /// Only a notice of default, also where a term was agreed.
    Notice(Basis),
    /// Only the first free reminder and its waiting term, by [`Regime::consumer`].
    Reminder(Basis),
}

/// What makes a debtor late who agreed no last day of payment.
#[derive(Debug, Hash)]
pub enum WithoutTerm {
    /// Only a written notice of default, which gives a last term.
    Notice(Basis),
    /// So many days after the day of receipt of the invoice.
    DaysAfterReceipt(u32, Basis),
}

/// The longest term of payment between certain parties.
#[derive(Debug, Hash)]
pub struct LongestTerm {
    /// Days after receipt of the invoice.
    pub days: u32,
    /// Capacities that both parties must have.
    pub between: &'static [Capacity],
    /// The sizes of creditor and debtor, if they matter.
    pub sizes: Option<(Size, Size)>,
    /// First day of contracts that are bound.
    pub contracts_from: Day,
    /// First day of invoices that are bound, whatever their contract.
    pub invoices_from: Day,
    /// The article.
    pub basis: Basis,
}

impl LongestTerm {
    /// Does it bind these contracts and invoices, if the sizes of the parties are as it says?
    #[must_use]
    pub fn binds(&self, creditor: Capacity, debtor: Capacity, contract: Day, issued: Day) -> bool {
        self.between.contains(&creditor)
            && self.between.contains(&debtor)
            && (self.contracts_from <= contract || self.invoices_from <= issued)
    }
}

/// The longest term of payment that needs no reason.
#[derive(Debug, Hash)]
pub struct UsualTerm {
    /// Days after receipt of the invoice.
    pub days: u32,
    /// The longest term there is, whatever the reason.
    pub most: Option<u32>,
    /// The article.
    pub basis: Basis,
}

/// Interest that a full year has earned bears interest itself.
#[derive(Debug, Hash)]
pub struct Compounding {
    /// For defaults that begin on or after this day.
    pub defaults_from: Day,
    /// The article.
    pub basis: Basis,
}

/// A sum owed for collection without any letter.
#[derive(Debug, Hash)]
pub struct FixedSum {
    /// How much, for each claim.
    pub amount: Amount,
    /// The first day of the words that grant it without notice, if they are younger than the sum.
    pub without_notice_from: Option<Day>,
    /// The article.
    pub basis: Basis,
}

impl Regime {
    /// Is there no last day of payment but the one that a notice of default gives?
    #[must_use]
    pub const fn notice_sets_last_day(&self, term_agreed: bool) -> bool {
        let by_notice =
            matches!(self.default_by, DefaultBy::Term { without: WithoutTerm::Notice(_), .. });
        by_notice && !term_agreed
    }

    /// Does nothing but a notice put the debtor in default?
    #[must_use]
    pub const fn needs_notice(&self, term_agreed: bool) -> bool {
        matches!(self.default_by, DefaultBy::Notice(_)) || self.notice_sets_last_day(term_agreed)
    }

    /// Does a debt between these parties fall under this regime, from a contract of that day, late
    /// from another?
    #[must_use]
    pub fn fits(&self, creditor: Capacity, debtor: Capacity, contract: Day, late: Day) -> bool {
        self.creditor.contains(&creditor)
            && self.debtor.contains(&debtor)
            && (self.contracts_from <= contract || self.late_from.is_some_and(|from| from <= late))
    }
}
