use super::{Basis, Size, Tariff, Tenure};
use crate::money::Amount;
use chrono::Weekday;

/// What protects a consumer from being asked for more than the debt: a free reminder, time to pay,
/// and caps on what a clause may ask afterwards.
#[derive(Debug, Hash)]
pub struct ConsumerRules {
    /// The time to pay after the first reminder.
    pub waiting_term: WaitingTerm,
    /// The most that a clause may ask as a lump sum, on the balance due.
    pub lump_sum: Tariff,
    /// The most that a clause may ask as interest.
    pub highest_rate: &'static [Tenure],
    /// The article on both.
    pub caps: Basis,
    /// Creditors of this size may count agreed interest from the day after the reminder was sent.
    pub early_interest: (Size, Basis),
    /// The article that takes away a clause by which more was asked.
    pub release: Basis,
    /// The article that wants the same promised to the consumer.
    pub reciprocity: Basis,
    /// What further reminders may cost.
    pub reminders: ReminderCharge,
    /// The time to react to the notice with which a collector begins, in which he does nothing else.
    pub collector_term: WaitingTerm,
    /// The day from which older contracts are covered, if they were late later than the act.
    pub older_contracts_from: crate::calendar::Day,
}

/// A term that starts some days after a letter was sent, in the two readings that are published.
#[derive(Debug, Hash)]
pub struct WaitingTerm {
    /// How long it lasts, in calendar days.
    pub days: u32,
    /// The readings for a letter by post.
    pub by_post: Readings,
    /// The readings for a letter by electronic means.
    pub electronic: Readings,
    /// The article.
    pub basis: Basis,
}

impl WaitingTerm {
    /// The readings for a letter that went by electronic means, or by post.
    #[must_use]
    pub const fn readings(&self, electronic: bool) -> &Readings {
        if electronic { &self.electronic } else { &self.by_post }
    }
}

/// How early and how late a term may end.
#[derive(Debug, Hash)]
pub struct Readings {
    /// The reading that ends it first.
    pub earliest: Reading,
    /// The reading that ends it last.
    pub latest: Reading,
}

/// One way to find the days of a term.
#[derive(Debug, Clone, Copy, Hash)]
pub struct Reading {
    /// It starts on this day after sending, of the days that count.
    pub starts_on: u32,
    /// The days that count before it starts.
    pub counted: Counted,
    /// Is the day on which it starts its first day? Else the next one is.
    pub start_included: bool,
    /// Does it move on when it would end on a Saturday, Sunday or holiday?
    pub extended: bool,
}

/// Which days count.
#[derive(Debug, Clone, Copy, Hash)]
pub enum Counted {
    /// All.
    CalendarDays,
    /// All but holidays and these days of the week.
    WorkingDays(&'static [Weekday]),
}

/// What a further reminder may cost.
#[derive(Debug, Hash)]
pub struct ReminderCharge {
    /// At most this, and the postage.
    pub most: Amount,
    /// In a contract for regular supply the reminders about so many due days a year are free.
    pub free_due_days: usize,
    /// The article.
    pub basis: Basis,
}
