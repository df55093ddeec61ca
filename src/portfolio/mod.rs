//! Many claims at once: columns in, columns out. Each claim is alone in a case of its own.
//!
//! A claim that has seen nothing but payments is counted without a case, by the same accounts as any
//! other; one for which a letter was sent becomes a case first. Both give the same sums, to the cent.

use crate::calendar::Day;
use crate::case::{
    Case, Channel, Claim, ColumnClaims, Columns, Event, EventKind, FirstFreeReminder,
    FourteenDayLetter, Invalid, NoticeOfDefault, Payment, Row, Source, TermFrom, read_columns,
};
use crate::law::StepKind;
use crate::ledger::{Account, Ledger, Quick, Refusal};
use crate::money::Amount;
use crate::statement::{Sums, Totals};
use crate::timeline::NextStep;
use core::ops::Range;

/// Many claims, read and checked.
#[derive(Debug)]
pub struct Portfolio {
    claims: ColumnClaims,
}

impl Portfolio {
    /// Reads claims in columns, and the terms under which they stand: cases without invoices and events.
    ///
    /// [`Invalid`] holds every problem, with paths such as `terms[0].debtor` and `dueOn[12]`.
    pub fn read(terms: &impl Source, columns: &Columns) -> Result<Self, Invalid> {
        Ok(Self { claims: read_columns(terms, columns)? })
    }

    /// How many claims there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.claims.rows.len()
    }

    /// Are there none?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.claims.rows.is_empty()
    }

    /// Hands over the sums of a range of claims on a day, one after the other.
    pub fn totals(
        &self,
        as_of: Day,
        range: Range<usize>,
        mut hand_over: impl FnMut(Result<Sums, Refusal>),
    ) {
        self.each(as_of, range, |row, account| {
            hand_over(match account {
                Some((_, account)) => account.and_then(|account| Sums::of_account(&account, as_of)),
                None => self.sums_of_case(row, as_of),
            });
        });
    }

    /// Hands over the step that comes next for each claim of a range, one after the other; none where nothing
    /// is open, or everything was done.
    pub fn next_steps(
        &self,
        as_of: Day,
        range: Range<usize>,
        mut hand_over: impl FnMut(Result<Option<NextStep>, Refusal>),
    ) {
        self.each(as_of, range, |row, account| {
            hand_over(if let Some((terms, account)) = account {
                account.and_then(|account| NextStep::of_account(terms, &account, as_of))
            } else {
                let case = self.case_of(row);
                case.map_or(Ok(None), |case| NextStep::of_case(&case, as_of))
            });
        });
    }

    /// Goes through a range of claims, each with its terms and its account where that takes no case.
    fn each<'p>(
        &'p self,
        as_of: Day,
        range: Range<usize>,
        mut visit: impl FnMut(&'p Row, Option<(&'p Case, Result<Account<'p>, Refusal>)>),
    ) {
        let terms = self.claims.terms.iter();
        let mut quick: Vec<_> = terms.map(|case| (case, Quick::under(case))).collect();
        let skipped = self.claims.rows.iter().skip(range.start);
        for row in skipped.take(range.end.saturating_sub(range.start)) {
            let payments = self.payments(row);
            let plain = row.letter_on.is_none_or(|on| on > as_of);
            let in_order = payments.is_sorted_by_key(|(day, _)| *day);
            let quick = quick.get_mut(row.terms).filter(|_| plain && in_order);
            let account =
                quick.map(|(case, quick)| (*case, quick.account(&row.claim, payments, as_of)));
            visit(row, account);
        }
    }

    /// A claim as a case of its own.
    #[must_use]
    pub fn case(&self, at: usize) -> Option<Case> {
        self.claims.rows.get(at).and_then(|row| self.case_of(row))
    }

    fn sums_of_case(&self, row: &Row, as_of: Day) -> Result<Sums, Refusal> {
        match self.case_of(row) {
            Some(case) => Ok(Totals::of(&Ledger::of(&case, as_of)?)?.sums),
            None => Ok(Sums::default()),
        }
    }

    fn payments(&self, row: &Row) -> &[(Day, Amount)] {
        let (start, end) = row.payments;
        self.claims.payments.get(start..end).unwrap_or_default()
    }

    fn case_of(&self, row: &Row) -> Option<Case> {
        let terms = self.claims.terms.get(row.terms)?;
        let payments = self.payments(row).iter().map(|(on, amount)| {
            let payment = Payment { amount: *amount, claim: None };
            Event::bare(*on, EventKind::Payment(payment))
        });
        let letter = row.letter_on.map(|on| Event::bare(on, letter(terms, &row.claim, on)));
        let mut case = terms.clone();
        case.claims = vec![Claim { id: "1".to_owned(), ..row.claim.clone() }];
        case.events = payments.chain(letter).collect();
        Some(case)
    }
}

/// The letter that the law asks for before more is owed. A notice gives the term that is usual, where the law
/// wants one.
fn letter(terms: &Case, claim: &Claim, on: Day) -> EventKind {
    let regime = terms.regime(claim);
    if regime.consumer.is_some() {
        let channel = terms.policy.channels.get(StepKind::FirstFreeReminder);
        let channel = Some(channel.copied().unwrap_or(Channel::Post));
        return EventKind::FirstFreeReminder(FirstFreeReminder { channel, claims: None });
    }
    let agreed = terms.terms.term_agreed != Some(false);
    if terms.law().letter_costs.is_none() || regime.needs_notice(agreed) {
        let stage = regime.procedure.stage(StepKind::NoticeOfDefault);
        let usual = stage.and_then(|stage| stage.term).map_or(0, |term| term.usual);
        let pay_by = terms.law().notice_gives_term.then(|| on.plus_days(usual));
        return EventKind::NoticeOfDefault(NoticeOfDefault { pay_by, claims: None });
    }
    EventKind::FourteenDayLetter(FourteenDayLetter {
        received_on: None,
        claims: None,
        vat_announced: terms.creditor.recovers_vat == Some(false),
        term_from: TermFrom::DayAfterReceipt,
    })
}
