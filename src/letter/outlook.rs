//! Until when a letter gives time, and what falls due then: found by letting it happen.

use crate::calendar::Day;
use crate::case::{
    Case, Channel, Event, EventKind, FirstFreeReminder, FourteenDayLetter, NoticeOfDefault,
    TermFrom,
};
use crate::law::{LetterKind, Writing};
use crate::ledger::{Account, CostReason, Entry, Ledger, Refusal};
use crate::money::{Amount, Overflow, Rate};
use crate::sorted::Set;
use crate::statement::Sums;

/// What a letter gives and brings.
#[derive(Debug, Default)]
pub(super) struct Outlook {
    /// The last day to pay.
    pub(super) pay_by: Option<Day>,
    /// Costs or a lump sum that fall due after it, VAT included.
    pub(super) costs: Amount,
    /// The VAT in them, with its rate.
    pub(super) vat: Option<(Amount, Rate)>,
    /// Interest that begins after it: for each day, at which yearly rate, from when.
    pub(super) interest: Option<(Amount, Rate, Day)>,
}

/// A letter that may be sent on a day about some claims.
pub(super) struct Sent<'c> {
    pub(super) case: &'c Case,
    pub(super) kind: LetterKind,
    pub(super) on: Day,
    pub(super) about: &'c Set<usize>,
    pub(super) channel: Channel,
    /// The last day to pay that its sender chose.
    pub(super) pay_by: Option<Day>,
}

impl Sent<'_> {
    pub(super) fn outlook(&self) -> Result<Outlook, Refusal> {
        let days = self.days();
        let asked = self.pay_by.or(days.map(|days| self.on.plus_days(days)));
        let Some(event) = self.event(asked) else {
            return Ok(Outlook { pay_by: asked, ..Outlook::default() });
        };
        let mut without = self.case.clone();
        without.events.retain(|event| event.on <= self.on);
        // The days lie ahead; the costs do not depend on their rates.
        without.conventions.provisional_rates = true;
        let mut with = without.clone();
        let position = with.events.len();
        with.events.push(Event::bare(self.on, event));
        let sent = Ledger::of(&with, self.on)?;
        let given = sent.given.iter().filter(|given| given.event == position);
        // A policy that waits longer does so afterwards: more is owed once the term of the law is over.
        let by_law = given.map(|given| given.last_day).max();
        let notice = sent.accounts.iter().find_map(|account| account.interest_after);
        let Some(end) = by_law.or(notice.filter(|_| self.kind == LetterKind::NoticeOfDefault))
        else {
            return Ok(Outlook { pay_by: asked, ..Outlook::default() });
        };
        let after = end.next();
        let (before, now) = (Ledger::of(&without, after)?, Ledger::of(&with, after)?);
        let (fewer, more) = (self.sums(&before)?, self.sums(&now)?);
        let vat = vat(&now, self.about)?;
        Ok(Outlook {
            pay_by: self.pay_by.or(by_law).or(asked),
            costs: more.costs.minus(fewer.costs)?,
            vat: match (vat, self.vat_before(&before)?) {
                (Some((amount, rate)), before) if amount > before => {
                    Some((amount.minus(before)?, rate))
                }
                _ => None,
            },
            interest: self.begun(&before, &now, &more),
        })
    }

    /// How many days it gives by the policy, or usually.
    fn days(&self) -> Option<u32> {
        let law = self.case.law();
        let procedure = self.case.claims.first().map(|claim| self.case.regime(claim).procedure)?;
        let step = Writing::Letter(self.kind).step();
        let by_policy = step.and_then(|step| self.case.policy.terms.get(step).copied());
        let stage = step.and_then(|step| procedure.stage(step)).and_then(|stage| stage.term);
        by_policy.or(stage.map(|term| term.usual)).or(law.letter_law.usual_term(self.kind))
    }

    /// What sending it does to the debt, if it does anything.
    fn event(&self, pay_by: Option<Day>) -> Option<EventKind> {
        let claims = Some(self.about.clone());
        Some(match self.kind {
            LetterKind::FourteenDayLetter => EventKind::FourteenDayLetter(FourteenDayLetter {
                received_on: None,
                claims,
                vat_announced: self.case.creditor.recovers_vat == Some(false),
                term_from: TermFrom::DayAfterReceipt,
            }),
            LetterKind::FirstFreeReminder => EventKind::FirstFreeReminder(FirstFreeReminder {
                channel: Some(self.channel),
                claims,
            }),
            LetterKind::NoticeOfDefault => {
                EventKind::NoticeOfDefault(NoticeOfDefault { pay_by, claims })
            }
            _ => return None,
        })
    }

    fn sums(&self, ledger: &Ledger) -> Result<Sums, Refusal> {
        Sums::of(ledger, |at| self.about.contains(&at))
    }

    fn vat_before(&self, ledger: &Ledger) -> Result<Amount, Overflow> {
        Ok(vat(ledger, self.about)?.map_or(Amount::ZERO, |(amount, _)| amount))
    }

    /// Interest that only runs because of the letter.
    fn begun(&self, before: &Ledger, now: &Ledger, sums: &Sums) -> Option<(Amount, Rate, Day)> {
        let runs = |ledger: &Ledger| {
            accounts(ledger, self.about).any(|one| one.accruals().next().is_some())
        };
        if runs(before) {
            return None;
        }
        let first = accounts(now, self.about).find_map(|account| account.accruals().last())?;
        let per_day = sums.per_day.unwrap_or_default();
        let from = accounts(now, self.about).filter_map(Account::default_from).min()?;
        Some((per_day, first.rate, from))
    }
}

/// The accounts of the claims that a letter is about.
pub(super) fn accounts<'l, 'c>(
    ledger: &'l Ledger<'c>,
    about: &'l Set<usize>,
) -> impl Iterator<Item = &'l Account<'c>> {
    let all = ledger.accounts.iter().enumerate();
    all.filter_map(|(at, account)| about.contains(&at).then_some(account))
}

/// The VAT on the costs of some claims, and its rate.
fn vat(ledger: &Ledger, about: &Set<usize>) -> Result<Option<(Amount, Rate)>, Overflow> {
    let mut found: Option<(Amount, Rate)> = None;
    for entry in accounts(ledger, about).flat_map(|account| &account.entries) {
        if let Entry::Cost(cost) = entry
            && let CostReason::Vat { row, .. } = cost.reason
        {
            let sum = found.map_or(Amount::ZERO, |(sum, _)| sum).plus(cost.amount)?;
            found = Some((sum, row.rate));
        }
    }
    Ok(found)
}
