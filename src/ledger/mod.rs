//! The ledger: a fold over the dated events of each claim. Interest accrues, payments are imputed,
//! costs fall due. Exact until money moves.

mod account;
mod costs;
mod entry;
mod imputation;
mod interest;
mod terms;
mod warning;

pub use account::Account;
pub use entry::{Accrual, AgreedSum, Cost, CostReason, Credited, Entry, Portion, Received, Split};
pub use warning::{Notice, Severity, Warning};

use crate::calendar::Day;
use crate::case::{Case, CreditNote, EventKind, Payment};
use crate::law::{Confidence, Unknown};
use crate::money::{Amount, Overflow};
use core::fmt;
use costs::Letter;

/// Everything that happened to the claims of a case, up to and including one day.
#[derive(Debug)]
pub struct Ledger<'c> {
    /// The case.
    pub case: &'c Case,
    /// The day.
    pub as_of: Day,
    /// One account for each claim, in the order of the case.
    pub accounts: Vec<Account<'c>>,
    /// The earliest last day of a letter's term that still runs and will add costs.
    pub letter_running_until: Option<Day>,
    /// How many movements payments have made so far.
    movements: usize,
    /// What the reader of the sums must know.
    pub warnings: Vec<Warning>,
}

/// The law tables, or the sums, end here: a fact, not a judgment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Interest would have to run beyond the last published rate.
    RatesEnd {
        /// The last day with a published rate.
        known_until: Day,
    },
    /// Interest would have to run before the first rate of the table.
    RatesBegin {
        /// The first day with a rate.
        known_from: Day,
    },
    /// The debt grows beyond what can be stated.
    SumTooLarge,
    /// The statement would have more lines than a computer can be asked to hold.
    TooManyLines,
}

/// No ledger has more movements: a statement of them still fits the memory of a browser.
const MOST_MOVEMENTS: usize = 200_000;

impl Refusal {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RatesEnd { .. } => "ratesEnd",
            Self::RatesBegin { .. } => "ratesBegin",
            Self::SumTooLarge => "sumTooLarge",
            Self::TooManyLines => "tooManyLines",
        }
    }

    /// The last or first day with a published rate, where that is what is lacking.
    #[must_use]
    pub const fn known(self) -> Option<Day> {
        match self {
            Self::RatesEnd { known_until: day } | Self::RatesBegin { known_from: day } => Some(day),
            Self::SumTooLarge | Self::TooManyLines => None,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RatesEnd { known_until } => {
                write!(f, "Rates of interest are published until {known_until}, not beyond.")
            }
            Self::RatesBegin { known_from } => {
                write!(f, "The table of interest begins on {known_from}, not before.")
            }
            Self::SumTooLarge => f.write_str("The debt grows beyond what can be stated."),
            Self::TooManyLines => {
                write!(f, "The statement would have more than {MOST_MOVEMENTS} lines.")
            }
        }
    }
}

impl core::error::Error for Refusal {}

impl From<Overflow> for Refusal {
    fn from(_: Overflow) -> Self {
        Self::SumTooLarge
    }
}

impl From<Unknown> for Refusal {
    fn from(unknown: Unknown) -> Self {
        match unknown {
            Unknown::Before(known_from) => Self::RatesBegin { known_from },
            Unknown::After(known_until) => Self::RatesEnd { known_until },
        }
    }
}

fn bounded(movements: usize) -> Result<(), Refusal> {
    if movements > MOST_MOVEMENTS { Err(Refusal::TooManyLines) } else { Ok(()) }
}

/// Something that changes accounts on a day.
struct Step {
    day: Day,
    moment: Moment,
    /// What is listed first on a day happens first.
    listed: usize,
    change: Change,
}

/// On one day money moves first; costs arise when the day is over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Moment {
    DuringDay,
    AtDaysEnd,
}

enum Change {
    Payment(Payment),
    CreditNote(CreditNote),
    FixedSum(usize),
    Letter(Letter),
}

impl<'c> Ledger<'c> {
    /// The ledger of a case at the end of `as_of`; later events are left out.
    pub fn of(case: &'c Case, as_of: Day) -> Result<Self, Refusal> {
        let mut warnings = Vec::new();
        warning::on_terms(case, &mut warnings);
        let claims = case.claims.iter().enumerate();
        let pauses = terms::pauses(case, as_of);
        let open =
            |((at, claim), pauses)| Account::open(case, claim, at, as_of, pauses, &mut warnings);
        let accounts = claims.zip(pauses).map(open).collect();
        let mut ledger =
            Self { case, as_of, accounts, letter_running_until: None, movements: 0, warnings };
        let mut running = Vec::new();
        for step in ledger.steps() {
            match step.change {
                // Its costs would fall due after the day of the ledger.
                Change::Letter(letter) if letter.term_end >= as_of => running.push(letter),
                change => ledger.take(step.day, change)?,
            }
        }
        let mut movements: usize = 0;
        for account in &mut ledger.accounts {
            account.count_until(account.last_day_counted(as_of))?;
            movements = movements.saturating_add(account.entries.len());
            bounded(movements)?;
        }
        ledger.warn_of_costs(&running)?;
        ledger.warn_of_results();
        Ok(ledger)
    }

    /// The steps from events until the day of the ledger, in order.
    fn steps(&mut self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut later_events: usize = 0;
        for (at, event) in self.case.events.iter().enumerate() {
            let day = event.on;
            let during_day = |change| Step { day, moment: Moment::DuringDay, listed: at, change };
            match &event.kind {
                _ if day > self.as_of => later_events = later_events.saturating_add(1),
                EventKind::Payment(payment) => steps.push(during_day(Change::Payment(*payment))),
                EventKind::CreditNote(note) => {
                    let place = format!("events[{at}]");
                    self.warnings.push(Warning::new(Notice::CreditNoteFromItsDate, place, None));
                    steps.push(during_day(Change::CreditNote(*note)));
                }
                EventKind::FourteenDayLetter(letter) => {
                    let letter = self.letter(at, day, letter);
                    steps.extend(letter.map(|letter| Step {
                        day: letter.term_end,
                        moment: Moment::AtDaysEnd,
                        listed: at,
                        change: Change::Letter(letter),
                    }));
                }
                // These change when interest runs, not what is owed on one day.
                EventKind::NoticeOfDefault(_) => {}
                EventKind::InterestPause(pause) => {
                    let notice = Notice::InterestPaused { from: day, until: pause.until };
                    self.warnings.push(Warning::new(notice, format!("events[{at}]"), None));
                }
            }
        }
        if later_events > 0 {
            let notice = Notice::EventsAfterAsOf { count: later_events };
            self.warnings.push(Warning::new(notice, "events".to_owned(), None));
        }
        for (at, account) in self.accounts.iter().enumerate() {
            if let Some(day) = account.due_on
                && day < self.as_of
                && account.regime.fixed_sum.is_some()
            {
                let change = Change::FixedSum(at);
                steps.push(Step { day, moment: Moment::AtDaysEnd, listed: at, change });
            }
        }
        steps.sort_unstable_by_key(|step| (step.day, step.moment, step.listed));
        steps
    }

    fn take(&mut self, day: Day, change: Change) -> Result<(), Refusal> {
        match change {
            Change::Payment(payment) => self.pay(day, payment),
            Change::CreditNote(note) => match self.accounts.get_mut(note.claim) {
                Some(account) => account.credit(day, note.amount),
                None => Ok(()),
            },
            Change::FixedSum(at) => match self.accounts.get_mut(at) {
                Some(account) => account.charge_fixed_sum(day),
                None => Ok(()),
            },
            Change::Letter(letter) => self.charge_letter(&letter),
        }
    }

    /// What follows from the finished accounts.
    fn warn_of_results(&mut self) {
        let accrued = || self.accounts.iter().flat_map(Account::accruals);
        let single = |accrual: &&Accrual| {
            accrual.source.is_some_and(|(_, row)| row.confidence == Confidence::Single)
        };
        let weak = accrued().find(single).map(|accrual| accrual.from);
        let provisional = accrued().any(|accrual| accrual.provisional);
        let fixed_sums = self.accounts.iter().map(|account| account.fixed_sum);
        let second_fixed_sum = fixed_sums.filter(|amount| *amount > Amount::ZERO).nth(1);
        let mut add = |notice, place| self.warnings.push(Warning::new(notice, place, None));
        if let Some(day) = weak {
            add(Notice::RateWeaklySourced { day }, String::new());
        }
        if provisional {
            let known_until = self.case.law().known_until();
            add(Notice::ProvisionalRates { known_until }, String::new());
        }
        if let Some(amount) = second_fixed_sum {
            add(Notice::FixedSumPerInvoice { amount }, String::new());
        }
        for (at, account) in self.accounts.iter().enumerate() {
            if account.overpaid > Amount::ZERO {
                let invoice = (self.accounts.len() > 1).then(|| account.claim.id.clone());
                let notice = Notice::Overpaid { amount: account.overpaid, invoice };
                add(notice, format!("invoices[{at}]"));
            }
            if self.as_of < account.claim.issued_on {
                add(Notice::AsOfBeforeInvoice, format!("invoices[{at}].issuedOn"));
            }
        }
    }
}
