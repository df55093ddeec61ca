//! The words in which a law says until when a debt can be claimed.

use super::{Basis, Capacity, Confidence};
use crate::calendar::Day;
use serde::Serialize;

/// What an invoice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Subject {
    /// Goods.
    Sale,
    /// Work or services.
    Service,
    /// The use of land, a building or a thing.
    Rent,
    /// Water, gas, electricity, telecommunications.
    Utility,
    /// Care by a doctor or hospital.
    Medical,
    /// The work of a lawyer.
    LegalWork,
    /// The work of a bailiff.
    BailiffWork,
    /// A stay in a hotel.
    Lodging,
    /// Money lent.
    Credit,
}

/// A rule with its article and where it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ruled<T> {
    /// The rule.
    pub figure: T,
    /// The article.
    pub basis: Basis,
    /// Where it was found.
    pub source: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
}

/// All that a law says of prescription of an unpaid invoice.
#[derive(Debug, Hash)]
pub struct Prescription {
    /// The terms; the first row that fits a claim governs it.
    pub terms: &'static [Ruled<Limitation>],
    /// The term when no row fits.
    pub otherwise: Ruled<Limitation>,
    /// The article by which a term begins on the day after, if one says so for all of them.
    pub start: Option<Basis>,
    /// The article on the term after an interruption, if one says so for all of them.
    pub renewal: Option<Basis>,
    /// The term of interest, counted for each day of interest by itself.
    pub interest: Ruled<Length>,
    /// What interrupts, and what does not although one might think so.
    pub interruptions: &'static [Ruled<Interrupting>],
    /// A judge looks at it only if the debtor relies on it.
    pub only_if_invoked: Ruled<()>,
    /// But may do so unasked in these cases.
    pub unless: Option<Ruled<AppliedUnasked>>,
    /// A term that ends on a Saturday, Sunday or holiday is not longer for that.
    pub ends_on_any_day: Ruled<()>,
}

/// How long a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Length {
    /// Calendar years.
    Years(u32),
    /// Calendar months.
    Months(u32),
}

/// The kinds of terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum LimitationKind {
    /// Any debt from a contract.
    General,
    /// Goods sold to a consumer, or to someone who is not in trade.
    ConsumerSale,
    /// What comes through pipes, cables and networks.
    Utility,
    /// Rent, and what is due each year or more often.
    Periodic,
    /// Care.
    Medical,
    /// The fees of a lawyer.
    LegalWork,
    /// The fees of a bailiff.
    BailiffWork,
    /// Board and lodging.
    Lodging,
    /// A decision of a court.
    Decision,
}

/// From when the law counts a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Start {
    /// The day on which payment can be claimed.
    Due,
    /// The delivery of the goods.
    Delivery,
    /// The end of the task, or an act of which no source says more.
    EndOfTask,
    /// The end of the month of the care.
    EndOfMonth,
}

/// A term, and the debts for which it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limitation {
    /// Its kind.
    pub kind: LimitationKind,
    /// How long it is.
    pub length: Length,
    /// From when it is counted.
    pub starts: Start,
    /// Is what follows only that the debt is taken to be paid?
    pub presumption: Option<Basis>,
    /// What the invoice is for; `None` stands for an invoice that does not say.
    pub subjects: &'static [Option<Subject>],
    /// Does it count for a part of these only? Then it is taken if it is the shorter.
    pub only_some: bool,
    /// Only in a contract for regular supply?
    pub only_recurring: bool,
    /// Capacities that the creditor may have.
    pub creditor: &'static [Capacity],
    /// Capacities that the debtor may have.
    pub debtor: &'static [Capacity],
    /// Debts that fell due on this day or later.
    pub due_from: Day,
}

/// What decides about the term of a debt.
#[derive(Debug, Clone, Copy)]
pub struct Debt {
    /// What the invoice is for, if it is said.
    pub subject: Option<Subject>,
    /// Is the contract one for regular supply?
    pub recurring: bool,
    /// The role of the creditor.
    pub creditor: Capacity,
    /// The role of the debtor.
    pub debtor: Capacity,
    /// The day on which it fell due.
    pub due_on: Day,
}

/// What may interrupt a term. Of one day the first of this order comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum InterruptionKind {
    /// A court decides.
    Judgment,
    /// The debtor acknowledges the debt.
    Acknowledgement,
    /// The debtor pays a part.
    PartPayment,
    /// A summons before a court.
    Summons,
    /// A bailiff's demand in the procedure for undisputed debts.
    BailiffDemand,
    /// Service of a decision.
    Service,
    /// A seizure.
    Seizure,
    /// A registered notice by a lawyer or bailiff.
    RegisteredNotice,
    /// A demand or reminder in writing.
    WrittenDemand,
}

/// What an act does to a term that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interrupting {
    /// The act.
    pub kind: InterruptionKind,
    /// Acts of this day or later.
    pub from: Day,
    /// What follows.
    pub renewal: Renewal,
    /// Does it end the presumption that the debt was paid, and when?
    pub ends_presumption: Option<EndsPresumption>,
    /// The article once a court has decided, where it is another.
    pub after_judgment: Option<Basis>,
}

/// Which term begins on the day after an act. No new term ends before the one that ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Renewal {
    /// One of the same length, at most this.
    Same {
        /// Never longer, if there is a bound.
        most: Option<Length>,
    },
    /// This one, or one of the same length if that is shorter; only once.
    Once(Length),
    /// This one, by another title: that the first had run out no longer matters.
    Decision(Length),
    /// None.
    Nothing,
}

/// When an act ends the presumption that a debt was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EndsPresumption {
    /// As long as the short term runs.
    InTime,
    /// In writing, as long as the general term would run.
    InWriting,
}

/// Cases in which a judge may apply prescription unasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AppliedUnasked {
    /// Since this day.
    pub from: Day,
    /// Capacities of the creditor.
    pub creditor: &'static [Capacity],
    /// Capacities of the debtor.
    pub debtor: &'static [Capacity],
}

impl Length {
    /// The last day of a term of this length that begins with `start`: the day before the day of
    /// the same number, or the last of a month that has no day of that number.
    #[must_use]
    pub fn last_day_from(self, start: Day) -> Day {
        let after = start.plus_months_clamped(self.months());
        if after.day_of_month() == start.day_of_month() { after.previous() } else { after }
    }

    /// The length in months.
    #[must_use]
    pub const fn months(self) -> u32 {
        match self {
            Self::Years(years) => years.saturating_mul(12),
            Self::Months(months) => months,
        }
    }

    /// The shorter of two.
    #[must_use]
    pub const fn at_most(self, other: Self) -> Self {
        if other.months() < self.months() { other } else { self }
    }
}

impl Limitation {
    /// Does it count for a debt?
    #[must_use]
    pub fn fits(&self, debt: &Debt) -> bool {
        self.may_fit(debt)
            && self.subjects.contains(&debt.subject)
            && (debt.recurring || !self.only_recurring)
    }

    /// Could it count for a debt of which it is not known what it is for?
    #[must_use]
    pub fn may_fit(&self, debt: &Debt) -> bool {
        self.creditor.contains(&debt.creditor)
            && self.debtor.contains(&debt.debtor)
            && self.due_from <= debt.due_on
    }
}

impl AppliedUnasked {
    /// Does it hold for a debt on a day?
    #[must_use]
    pub fn holds(&self, debt: &Debt, day: Day) -> bool {
        self.from <= day
            && self.creditor.contains(&debt.creditor)
            && self.debtor.contains(&debt.debtor)
    }
}

impl Prescription {
    /// The term of a debt.
    #[must_use]
    pub fn term(&self, debt: &Debt) -> &Ruled<Limitation> {
        self.terms.iter().find(|row| row.figure.fits(debt)).unwrap_or(&self.otherwise)
    }

    /// The shortest term that could count for a debt of which it is not known what it is for.
    #[must_use]
    pub fn shortest(&self, debt: &Debt) -> Length {
        let rows = self.terms.iter().chain([&self.otherwise]);
        let lengths = rows.filter(|row| row.figure.may_fit(debt)).map(|row| row.figure.length);
        lengths.min_by_key(|length| length.months()).unwrap_or(self.otherwise.figure.length)
    }

    /// What an act of a day does, if the law speaks of it.
    #[must_use]
    pub fn interrupting(&self, kind: InterruptionKind, on: Day) -> Option<&Ruled<Interrupting>> {
        self.interruptions.iter().find(|row| row.figure.kind == kind && row.figure.from <= on)
    }

    /// Does the law know an act at all?
    #[must_use]
    pub fn knows(&self, kind: InterruptionKind) -> bool {
        self.interruptions.iter().any(|row| row.figure.kind == kind)
    }

    /// Every row, with what it is about, its article, its source and how sure it is.
    pub fn rows(&self) -> impl Iterator<Item = (Basis, &'static str, Confidence)> {
        let terms = self.terms.iter().chain([&self.otherwise]);
        let acts = self.interruptions.iter();
        let terms = terms.map(|row| (row.basis, row.source, row.confidence));
        let acts = acts.map(|row| (row.basis, row.source, row.confidence));
        let interest = (self.interest.basis, self.interest.source, self.interest.confidence);
        let general = [&self.only_if_invoked, &self.ends_on_any_day];
        let general = general.map(|row| (row.basis, row.source, row.confidence));
        let unless = self.unless.map(|row| (row.basis, row.source, row.confidence));
        terms.chain(acts).chain([interest]).chain(general).chain(unless)
    }
}

/// A row as written in a table.
pub(super) const fn ruled<T: Copy>(
    figure: T,
    basis: Basis,
    source: &'static str,
    confidence: Confidence,
) -> Ruled<T> {
    assert!(!source.is_empty(), "every row names its source");
    Ruled { figure, basis, source, confidence }
}
