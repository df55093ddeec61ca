//! The ledger: a fold over the dated events of each claim. Interest accrues, payments are imputed,
//! costs fall due. Exact until money moves.

mod account;
mod ask;
mod assumptions;
mod consumer;
mod costs;
mod entry;
mod imputation;
mod instalments;
mod interest;
mod lump;
mod quick;
mod terms;
mod warning;

pub use account::Account;
pub use ask::AskError;
pub use entry::{
    Accrual, AgreedSum, Cost, CostReason, Credited, Entry, Highest, Portion, Received, Split,
    Waived,
};
pub use instalments::{Course, Instalment, Instalments};
pub use lump::Lump;
pub(crate) use quick::Quick;
pub use warning::{Notice, Severity, Warning};

use crate::calendar::Day;
use crate::case::{
    Case, Claims, CreditNote, EventKind, Payment, PenaltyClause, PlanInterest, Reminder, names,
};
use crate::law::{Basis, Confidence, StepKind, Unknown};
use crate::money::{Amount, Overflow};
use crate::sorted::sort_by_key;
use consumer::Waiting;
use core::fmt;
use costs::Letter;
use std::rc::Rc;

/// Everything that happened to the claims of a case, up to and including one day.
#[derive(Debug)]
pub struct Ledger<'c> {
    /// The case.
    pub case: &'c Case,
    /// The day.
    pub as_of: Day,
    /// One account for each claim, in the order of the case.
    pub accounts: Vec<Account<'c>>,
    /// The earliest last day of a term that a letter or reminder gives, after which more is owed.
    pub letter_running_until: Option<Day>,
    /// The letters that began a term which the law asks for.
    pub given: Vec<Given>,
    /// How many movements payments have made so far.
    movements: usize,
    /// What the reader of the sums must know.
    pub warnings: Vec<Warning>,
}

/// A letter that began a term which the law asks for.
#[derive(Debug)]
pub struct Given {
    /// Position in the events.
    pub event: usize,
    /// Which letter it is.
    pub step: StepKind,
    /// Positions of the claims for which it did, in the order of the case.
    pub claims: Rc<[usize]>,
    /// The last day on which payment is safely in time.
    pub pay_by: Day,
    /// The last day before more may follow.
    pub last_day: Day,
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
    /// The law has rules of its own for consumer credit, which are not here.
    ConsumerCredit,
    /// An invoice is not in euros.
    CurrencyNotEuro,
    /// The debt grows beyond what can be stated.
    SumTooLarge,
    /// The statement would have more lines than a computer can be asked to hold.
    TooManyLines,
}

/// No ledger has more movements: a statement of them still fits the memory of a browser.
const MOST_MOVEMENTS: usize = 200_000;

impl Refusal {
    /// Every code.
    pub const CODES: &'static [&'static str] = &[
        "ratesEnd",
        "ratesBegin",
        "consumerCredit",
        "sumTooLarge",
        "tooManyLines",
        "currencyNotEuro",
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RatesEnd { .. } => "ratesEnd",
            Self::RatesBegin { .. } => "ratesBegin",
            Self::ConsumerCredit => "consumerCredit",
            Self::CurrencyNotEuro => "currencyNotEuro",
            Self::SumTooLarge => "sumTooLarge",
            Self::TooManyLines => "tooManyLines",
        }
    }

    /// The last or first day with a published rate, where that is what is lacking.
    #[must_use]
    pub const fn known(self) -> Option<Day> {
        match self {
            Self::RatesEnd { known_until: day } | Self::RatesBegin { known_from: day } => Some(day),
            Self::ConsumerCredit
            | Self::CurrencyNotEuro
            | Self::SumTooLarge
            | Self::TooManyLines => None,
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
            Self::CurrencyNotEuro => f.write_str(
                "This invoice is not in euros; debts in other currencies are not covered here.",
            ),
            Self::ConsumerCredit => f.write_str(
                "Consumer credit has rules of its own in this law, which are not covered here.",
            ),
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

/// No answer is larger than a computer can be asked to hold.
pub(crate) fn bounded(movements: usize) -> Result<(), Refusal> {
    if movements > MOST_MOVEMENTS { Err(Refusal::TooManyLines) } else { Ok(()) }
}

/// Something that changes accounts on a day.
struct Step<'c> {
    day: Day,
    moment: Moment,
    /// Of terms that end on one day the one that began first comes first.
    begun: Day,
    /// What is listed first on a day happens first.
    listed: usize,
    change: Change<'c>,
}

fn in_order(steps: &mut Vec<Step>) {
    sort_by_key(steps, |step| (step.day, step.moment, step.begun, step.listed));
}

/// On one day money moves first; costs arise when the day is over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Moment {
    DuringDay,
    AtDaysEnd,
}

enum Change<'c> {
    /// A payment, at its position in the events if it is one of them.
    Payment(Option<usize>, Payment),
    CreditNote(CreditNote),
    /// A further reminder, at its position in the events.
    Reminder(usize, &'c Reminder),
    FixedSum(usize),
    Penalty(usize, PenaltyClause),
    Letter(Letter),
    Waiting(Waiting),
    /// The interest that is open is given up, by the plan at a position in the events or, in the
    /// course of one, for good.
    Waiver(Option<(usize, &'c Claims)>),
}

impl<'c> Ledger<'c> {
    /// The ledger of a case before anything happened to it.
    fn open(case: &'c Case, as_of: Day) -> Result<Self, Refusal> {
        if case.is_consumer_credit() {
            return Err(Refusal::ConsumerCredit);
        }
        let mut warnings = Vec::new();
        assumptions::on_terms(case, &mut warnings);
        let claims = case.claims.iter().enumerate();
        let pauses = terms::pauses(case, as_of);
        let open =
            |((at, claim), pauses)| Account::open(case, claim, at, as_of, pauses, &mut warnings);
        let accounts = claims.zip(pauses).map(open).collect();
        Ok(Self {
            case,
            as_of,
            accounts,
            letter_running_until: None,
            given: Vec::new(),
            movements: 0,
            warnings,
        })
    }

    /// The ledger of a case at the end of `as_of`; later events are left out.
    pub fn of(case: &'c Case, as_of: Day) -> Result<Self, Refusal> {
        let mut ledger = Self::open(case, as_of)?;
        let (mut running, mut waiting) = (Vec::new(), Vec::new());
        for step in ledger.steps() {
            match step.change {
                // What they add would fall due after the day of the ledger.
                Change::Letter(letter) if letter.term_end >= as_of => running.push(letter),
                Change::Waiting(term) if term.last_day >= as_of => waiting.push(term),
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
        ledger.warn_of_waiting(&waiting)?;
        ledger.warn_of_results();
        Ok(ledger)
    }

    /// The steps from events until the day of the ledger, in order.
    fn steps(&mut self) -> Vec<Step<'c>> {
        let mut steps = Vec::new();
        let mut later_events: usize = 0;
        for (at, event) in self.case.events.iter().enumerate() {
            let day = event.on;
            let during_day =
                |change| Step { day, moment: Moment::DuringDay, begun: day, listed: at, change };
            match &event.kind {
                _ if day > self.as_of => later_events = later_events.saturating_add(1),
                EventKind::Payment(payment) => {
                    steps.push(during_day(Change::Payment(Some(at), *payment)));
                }
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
                        begun: day,
                        listed: at,
                        change: Change::Letter(letter),
                    }));
                }
                EventKind::Reminder(reminder) => {
                    steps.push(during_day(Change::Reminder(at, reminder)));
                }
                EventKind::Plan(plan) if plan.interest == PlanInterest::Waived => {
                    steps.push(during_day(Change::Waiver(Some((at, &plan.claims)))));
                }
                EventKind::InterestPause(pause) => {
                    let notice = Notice::InterestPaused { from: day, until: pause.until };
                    self.warnings.push(Warning::new(notice, format!("events[{at}]"), None));
                }
                // The others change what follows, not what is owed on their day.
                _ => {}
            }
        }
        if later_events > 0 {
            let notice = Notice::EventsAfterAsOf { count: later_events };
            self.warnings.push(Warning::new(notice, "events".to_owned(), None));
        }
        self.add_ends_of_terms(&mut steps);
        in_order(&mut steps);
        steps
    }

    /// What falls due because a term has passed, other than that of a fourteen-day letter.
    fn add_ends_of_terms(&mut self, steps: &mut Vec<Step<'c>>) {
        let mut at_end = |day, listed, change| {
            steps.push(Step { day, moment: Moment::AtDaysEnd, begun: day, listed, change });
        };
        for waiting in self.waiting_terms() {
            at_end(waiting.last_day, waiting.event, Change::Waiting(waiting));
        }
        let clause = self.case.terms.penalty_clause;
        for (at, account) in self.accounts.iter().enumerate() {
            if let Some(day) = account.due_on.filter(|day| *day < self.as_of)
                && account.regime.fixed_sum.is_some()
            {
                at_end(day, at, Change::FixedSum(at));
            }
            // The sum contains the fixed one, which must be there first.
            let after_fixed_sums = self.accounts.len().saturating_add(at);
            if let Some(day) = account.interest_after.filter(|day| *day < self.as_of)
                && let Some(clause) = clause
            {
                at_end(day, after_fixed_sums, Change::Penalty(at, clause));
            }
        }
    }

    fn take(&mut self, day: Day, change: Change) -> Result<(), Refusal> {
        match change {
            Change::Payment(at, payment) => self.pay(at, day, payment).map(drop),
            Change::Waiver(plan) => self.waive(plan, day),
            Change::CreditNote(note) => match self.accounts.get_mut(note.claim) {
                Some(account) => account.credit(day, note.amount),
                None => Ok(()),
            },
            Change::FixedSum(at) => match self.accounts.get_mut(at) {
                Some(account) => account.charge_fixed_sum(day),
                None => Ok(()),
            },
            Change::Penalty(at, clause) => match self.accounts.get_mut(at) {
                Some(account) => account.charge_penalty(day, clause),
                None => Ok(()),
            },
            Change::Reminder(at, reminder) => self.charge_reminder(at, day, reminder),
            Change::Letter(letter) => self.charge_letter(&letter),
            Change::Waiting(waiting) => self.end_waiting(&waiting),
        }
    }

    /// Open interest is given up: on the claims of a plan for as long as it lasts, else for good.
    fn waive(&mut self, plan: Option<(usize, &Claims)>, day: Day) -> Result<(), Refusal> {
        for (at, account) in self.accounts.iter_mut().enumerate() {
            let until = match plan {
                None => Some(Day::LAST),
                Some((position, claims)) if names(claims, at) => {
                    terms::end_of_plan(self.case, at, position, self.as_of)
                }
                Some(_) => None,
            };
            if let Some(until) = until {
                account.waive_interest(day, until)?;
            }
        }
        Ok(())
    }

    /// More will be owed after this day.
    fn runs_until(&mut self, day: Day) {
        let earliest = self.letter_running_until.map_or(day, |known| known.min(day));
        self.letter_running_until = Some(earliest);
    }

    fn warn(&mut self, notice: Notice, place: String, basis: Basis) {
        self.warnings.push(Warning::new(notice, place, Some(basis)));
    }

    /// What follows from the finished accounts.
    fn warn_of_results(&mut self) {
        let accrued = || self.accounts.iter().flat_map(Account::accruals);
        let weak = |accrual: &&Accrual| {
            let table = accrual.source.map(|(table, _)| table);
            table.is_some_and(|table| !table.is_sure(accrual.from, accrual.to))
        };
        let weak = accrued().find(weak).map(|accrual| accrual.from);
        let provisional = accrued().any(|accrual| accrual.provisional);
        let fixed_sums = self.accounts.iter().map(|account| account.fixed_sum);
        let second_fixed_sum = fixed_sums.filter(|amount| *amount > Amount::ZERO).nth(1);
        let received = || {
            let entries = self.accounts.iter().flat_map(|account| &account.entries);
            entries.filter_map(|entry| match entry {
                Entry::Received(received) => Some(received),
                _ => None,
            })
        };
        let besides_principal = |received: &Received| {
            received.pays.costs > Amount::ZERO || received.pays.interest > Amount::ZERO
        };
        let law = self.case.law();
        let unless_sure = |(basis, confidence): (Basis, Confidence), matters: bool| {
            (matters && confidence == Confidence::Single).then_some(basis)
        };
        let weak_imputation = unless_sure(law.imputation, received().any(besides_principal));
        let weak_order =
            unless_sure(law.order_of_claims, received().any(|received| received.of.by_law));
        for (notice, basis) in [
            (Notice::ImputationWeaklySourced, weak_imputation),
            (Notice::OrderOfClaimsWeaklySourced, weak_order),
        ] {
            if basis.is_some() {
                self.warnings.push(Warning::new(notice, String::new(), basis));
            }
        }
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
            if let Some(fixed) = account.regime.fixed_sum.as_ref()
                && account.fixed_sum > Amount::ZERO
                && let (Some(since), Some(from)) =
                    (fixed.without_notice_from, account.default_from())
                && from < since
            {
                let notice = Notice::FixedSumWordingYounger { amount: fixed.amount, since };
                add(notice, format!("invoices[{at}]"));
            }
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
