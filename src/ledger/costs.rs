//! The letter that makes collection costs fall due.

use super::account::Account;
use super::entry::{Cost, CostReason, Entry};
use super::warning::{Notice, Warning};
use super::{Given, Ledger, Refusal};
use crate::calendar::Day;
use crate::case::{Case, FourteenDayLetter, TermFrom};
use crate::law::{
    Basis, Charge, LetterCosts, Piece, RecurringCap, Row, Schedule, StepKind, Unknown,
};
use crate::money::{Amount, Exact, Overflow, share};
use std::rc::Rc;

/// A sentence names no more invoices.
const MOST_NAMES: usize = 20;

/// A letter that can make costs fall due.
#[derive(Debug)]
pub(super) struct Letter {
    /// Position in the events.
    event: usize,
    /// The last day of its term.
    pub(super) term_end: Day,
    /// Positions of the claims for which it was sent in time, in the order of the case.
    claims: Rc<[usize]>,
    vat_announced: bool,
    law: &'static LetterCosts,
}

/// What a letter charges.
struct Bill {
    /// The principal on which it is reckoned.
    base: Amount,
    /// Fixed sums among the costs that were owed already.
    less: Amount,
    reason: CostReason,
    /// For each claim, without VAT.
    shares: Vec<Share>,
    vat: Option<Vat>,
}

/// What a claim bears of a letter's costs, and why if it is not the reason of the whole.
struct Share {
    at: usize,
    principal: Amount,
    amount: Amount,
    capped: Option<CostReason>,
}

struct Vat {
    /// The costs on which it is reckoned.
    on_amount: Amount,
    amount: Amount,
    table: &'static Schedule,
    row: &'static Row,
}

impl Bill {
    /// What the letter adds, without VAT: fixed sums are owed already.
    fn to_charge(&self) -> Result<Amount, Overflow> {
        Amount::total(self.shares.iter().map(|share| share.amount))
    }
}

impl Ledger<'_> {
    /// Weighs a letter; none when it is about no claim that was in default.
    pub(super) fn letter(
        &mut self,
        event: usize,
        sent: Day,
        letter: &FourteenDayLetter,
    ) -> Option<Letter> {
        let law = self.case.law();
        let costs = law.letter_costs.as_ref()?;
        let claims = self.claims_in_default(event, sent, letter, costs);
        if claims.is_empty() {
            return None;
        }
        let basis = self.letter_basis();
        if letter.term_from != TermFrom::DayAfterReceipt && self.case.debtor_is_protected() {
            let place = format!("events[{event}].termFrom");
            self.warnings.push(Warning::new(Notice::LetterTermFaulty, place, basis));
            return None;
        }
        let received = letter.received_on.unwrap_or_else(|| {
            let on = law.delivered(sent, &costs.demand.post);
            let place = format!("events[{event}].receivedOn");
            self.warnings.push(Warning::new(Notice::ReceiptAssumed { on }, place, basis));
            on
        });
        let counted = received.plus_days(costs.demand.days);
        let extended = law.extended(counted);
        let term_end = self.case.conventions.fourteen_day_term.of(law, counted);
        let place = format!("events[{event}]");
        if extended != counted {
            let notice = Notice::LetterTermExtended { counted, extended, applied: term_end };
            self.warnings.push(Warning::new(notice, place, Some(costs.extension)));
        }
        let creditor_pays_vat = self.case.creditor.recovers_vat == Some(false);
        if creditor_pays_vat != letter.vat_announced {
            let notice =
                if creditor_pays_vat { Notice::VatNotAnnounced } else { Notice::VatReclaimable };
            let place = format!("events[{event}].vatAnnounced");
            self.warnings.push(Warning::new(notice, place, Some(costs.vat.basis)));
        }
        let place = format!("events[{event}]");
        self.warnings.push(Warning::new(Notice::LetterUnchecked, place, basis));
        let vat_announced = letter.vat_announced;
        let claims: Rc<[usize]> = claims.into();
        self.given.push(Given {
            event,
            step: StepKind::FourteenDayLetter,
            claims: Rc::clone(&claims),
            pay_by: counted.min(term_end),
            last_day: term_end,
        });
        Some(Letter { event, term_end, claims, vat_announced, law: costs })
    }

    /// The claims of a letter that were in default when it was sent, under the tariff of today.
    fn claims_in_default(
        &mut self,
        event: usize,
        sent: Day,
        letter: &FourteenDayLetter,
        costs: &LetterCosts,
    ) -> Vec<usize> {
        let mut positions: Vec<usize> = match &letter.claims {
            Some(named) => named.iter().copied().collect(),
            None => (0..self.accounts.len()).collect(),
        };
        let mut too_early = Vec::new();
        let mut before_tariff = false;
        positions.retain(|at| {
            let account = self.accounts.get(*at);
            let Some(default_from) = account.and_then(Account::default_from) else {
                return false;
            };
            let in_default = default_from <= sent;
            let under_tariff = default_from >= costs.tariff.in_force;
            if !in_default {
                too_early.push(*at);
            }
            before_tariff |= in_default && !under_tariff;
            in_default && under_tariff
        });
        let place = format!("events[{event}]");
        if !too_early.is_empty() {
            let notice = Notice::LetterBeforeDefault { invoices: self.names_of(&too_early) };
            self.warnings.push(Warning::new(notice, place.clone(), self.letter_basis()));
        }
        if before_tariff {
            let notice = Notice::TariffNotInForce { in_force: costs.tariff.in_force };
            self.warnings.push(Warning::new(notice, place, Some(costs.tariff.basis)));
        }
        positions
    }

    /// The term of a letter has passed: costs fall due on what is still open.
    pub(super) fn charge_letter(&mut self, letter: &Letter) -> Result<(), Refusal> {
        let charged = self.claims_charged_by(letter);
        let Some(bill) = self.bill(letter, &charged)? else {
            return Ok(());
        };
        let law = letter.law;
        let place = || format!("events[{}]", letter.event);
        if let Err(Unknown::Before(known_from)) = vat_rate(letter)
            && self.owes_vat(letter)
        {
            let notice = Notice::VatRateUnknown { known_from };
            self.warnings.push(Warning::new(notice, place(), Some(law.vat.basis)));
        }
        let unbounded =
            matches!(&bill.reason, CostReason::Tariff(charge) if charge.bound.is_none());
        let compounded = |at: &usize| {
            let account = self.accounts.get(*at);
            account.is_some_and(|account| account.compounded_by(letter.term_end))
        };
        if unbounded && charged.iter().any(compounded) {
            let notice = Notice::CapitalisedInterestOutsideCostsBase;
            self.warnings.push(Warning::new(notice, place(), Some(law.tariff.basis)));
        }
        let small = |share: &Share| self.is_small(share.at, &law.recurring);
        if self.is_recurring(letter) && bill.shares.iter().any(small) {
            let notice =
                Notice::RecurringCap { most: law.recurring.most, months: law.recurring.months };
            self.warnings.push(Warning::new(notice, place(), Some(law.recurring.basis)));
        }
        let basis = match &bill.reason {
            CostReason::Clause(_) => law.clause,
            _ => law.tariff.basis,
        };
        let vat_shares = match &bill.vat {
            Some(vat) => spread(vat.amount, bill.base, bill.shares.iter().map(|s| s.principal))?,
            None => Vec::new(),
        };
        let mut vat_shares = vat_shares.into_iter();
        for Share { at, principal, amount, capped } in bill.shares {
            let Some(account) = self.accounts.get_mut(at) else {
                continue;
            };
            let cost = |amount, reason, basis| Cost {
                on: letter.term_end.next(),
                amount,
                base: principal,
                base_of_all: bill.base,
                less: bill.less,
                reason,
                basis: Some(basis),
            };
            account.letter_charged = true;
            account.charge(match capped {
                Some(reason) => cost(amount, reason, law.recurring.basis),
                None => cost(amount, bill.reason.clone(), basis),
            })?;
            if let (Some(vat), Some(amount)) = (&bill.vat, vat_shares.next()) {
                let Vat { on_amount, table, row, .. } = *vat;
                account.charge(cost(
                    amount,
                    CostReason::Vat { on_amount, row, table },
                    law.vat.basis,
                ))?;
            }
        }
        Ok(())
    }

    /// The claims of a letter that still have principal open and bear no costs of a letter yet.
    fn claims_charged_by(&self, letter: &Letter) -> Vec<usize> {
        let open = |at: &usize| {
            let account = self.accounts.get(*at);
            account
                .is_some_and(|account| !account.letter_charged && account.principal > Amount::ZERO)
        };
        letter.claims.iter().copied().filter(open).collect()
    }

    /// What a letter charges on the principal that these claims have open.
    fn bill(&self, letter: &Letter, claims: &[usize]) -> Result<Option<Bill>, Refusal> {
        let accounts = || claims.iter().filter_map(|at| self.accounts.get(*at));
        let base = Amount::total(accounts().map(|account| account.principal))?;
        if base <= Amount::ZERO {
            return Ok(None);
        }
        let less = Amount::total(accounts().map(|account| account.fixed_sum))?;
        let charge = letter.law.tariff.charge(base)?;
        let (costs, reason) = agreed_or_tariff(self.case, charge);
        let by_tariff = matches!(reason, CostReason::Tariff(_));
        let to_charge = costs.minus(less)?.max(Amount::ZERO);
        let amounts = spread(to_charge, base, accounts().map(|account| account.principal))?;
        let numbered = claims.iter().zip(accounts()).zip(amounts);
        let share = |((at, account), amount): ((&usize, &Account), Amount)| Share {
            at: *at,
            principal: account.principal,
            amount,
            capped: None,
        };
        let mut shares: Vec<Share> = numbered.map(share).collect();
        let saved =
            if self.is_recurring(letter) { self.cap(letter, &mut shares)? } else { Amount::ZERO };
        let vat = match vat_rate(letter) {
            // An agreed sum is all there is: VAT comes on top of the tariff only.
            Ok(piece) if by_tariff && self.owes_vat(letter) => {
                let on_amount = costs.minus(saved)?;
                let amount = Exact::of(on_amount).percent(piece.row.rate)?.round_half_up()?;
                Some(Vat { on_amount, amount, table: piece.table, row: piece.row })
            }
            _ => None,
        };
        Ok(Some(Bill { base, less, reason, shares, vat }))
    }

    /// Does the cap for small instalments look at this letter?
    fn is_recurring(&self, letter: &Letter) -> bool {
        self.case.terms.recurring_supply
            && self.case.debtor_is_protected()
            && letter.term_end.next() >= letter.law.recurring.in_force
    }

    fn is_small(&self, at: usize, cap: &RecurringCap) -> bool {
        self.accounts.get(at).is_some_and(|account| account.claim.amount < cap.below)
    }

    /// Lowers the shares of small instalments to what is left of their cap; tells by how much.
    fn cap(&self, letter: &Letter, shares: &mut [Share]) -> Result<Amount, Refusal> {
        let cap = &letter.law.recurring;
        let on = letter.term_end.next();
        let mut before = Amount::ZERO;
        for account in self.accounts.iter().filter(|account| account.claim.amount < cap.below) {
            let recent =
                account.letter_costs().filter(|cost| cost.on.plus_months_clamped(cap.months) > on);
            before = before.plus(Amount::total(recent.map(|cost| cost.amount))?)?;
        }
        let small: Vec<&mut Share> =
            shares.iter_mut().filter(|share| self.is_small(share.at, cap)).collect();
        let asked = Amount::total(small.iter().map(|share| share.amount))?;
        let room = cap.most.minus(before)?.max(Amount::ZERO);
        if asked <= room {
            return Ok(Amount::ZERO);
        }
        let base = Amount::total(small.iter().map(|share| share.principal))?;
        let rooms = spread(room, base, small.iter().map(|share| share.principal))?;
        for (share, amount) in small.into_iter().zip(rooms) {
            share.amount = amount;
            share.capped =
                Some(CostReason::Recurring { most: cap.most, months: cap.months, before });
        }
        Ok(asked.minus(room)?)
    }

    /// VAT is owed if the creditor cannot reclaim it, and the letter says so.
    fn owes_vat(&self, letter: &Letter) -> bool {
        letter.vat_announced && self.case.creditor.recovers_vat == Some(false)
    }

    /// The article behind the letter, where the law asks for one.
    fn letter_basis(&self) -> Option<Basis> {
        let costs = self.case.law().letter_costs.as_ref();
        costs.filter(|_| self.case.debtor_is_protected()).map(|costs| costs.demand.basis)
    }

    /// What the user calls these claims, the first of them; nothing when the case has only one.
    pub(super) fn names_of(&self, claims: &[usize]) -> String {
        if self.accounts.len() == 1 {
            return String::new();
        }
        let accounts = claims.iter().filter_map(|at| self.accounts.get(*at));
        let ids = accounts.map(|account| account.claim.id.as_str());
        let more = (claims.len() > MOST_NAMES).then_some("…");
        let named: Vec<&str> = ids.take(MOST_NAMES).chain(more).collect();
        named.join(", ")
    }

    /// What the reader must know of costs that are not there, or not yet.
    pub(super) fn warn_of_costs(&mut self, running: &[Letter]) -> Result<(), Refusal> {
        // Claims for which an earlier letter will have charged.
        let mut promised = vec![false; self.accounts.len()];
        for letter in running {
            let mut charged = self.claims_charged_by(letter);
            charged.retain(|at| promised.get(*at).is_some_and(|promised| !promised));
            let Some(bill) = self.bill(letter, &charged)? else { continue };
            for at in charged {
                promised.get_mut(at).into_iter().for_each(|promised| *promised = true);
            }
            let vat = bill.vat.as_ref().map_or(Amount::ZERO, |vat| vat.amount);
            let amount = bill.to_charge()?.plus(vat)?;
            if amount == Amount::ZERO {
                continue;
            }
            self.runs_until(letter.term_end);
            let notice = Notice::LetterTermRunning { until: letter.term_end, amount };
            let place = format!("events[{}]", letter.event);
            self.warnings.push(Warning::new(notice, place, self.letter_basis()));
        }
        let waits = |account: &Account| {
            account.default_from().is_some_and(|from| from <= self.as_of)
                && !account.letter_charged
                && account.principal > Amount::ZERO
        };
        if self.case.debtor_is_protected() && running.is_empty() && self.accounts.iter().any(waits)
        {
            let basis = self.letter_basis();
            self.warnings.push(Warning::new(Notice::LetterNeeded, String::new(), basis));
        }
        Ok(())
    }
}

impl Account<'_> {
    /// What letters charged here, without VAT.
    fn letter_costs(&self) -> impl Iterator<Item = &Cost> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Cost(cost) => match cost.reason {
                CostReason::Tariff(_) | CostReason::Clause(_) | CostReason::Recurring { .. } => {
                    Some(cost)
                }
                _ => None,
            },
            _ => None,
        })
    }
}

/// The rate of VAT on the day on which the costs of a letter fall due.
fn vat_rate(letter: &Letter) -> Result<Piece, Unknown> {
    letter.law.vat.on(letter.term_end.next())
}

/// A sum spread over claims by what is open of each, so that the shares add up to the cent.
pub(super) fn spread(
    total: Amount,
    base: Amount,
    open: impl Iterator<Item = Amount>,
) -> Result<Vec<Amount>, Overflow> {
    let (mut counted, mut given) = (Amount::ZERO, Amount::ZERO);
    let mut shares = Vec::new();
    for part in open {
        counted = counted.plus(part)?;
        let until_here = share(total, counted, base)?;
        shares.push(until_here.minus(given)?);
        given = until_here;
    }
    Ok(shares)
}

/// The costs by the tariff, or by an agreed clause: never more than the tariff from a debtor whom
/// the letter protects.
fn agreed_or_tariff(case: &Case, charge: Charge) -> (Amount, CostReason) {
    let protected = case.debtor_is_protected();
    match case.terms.costs_clause {
        Some(clause) if !protected || clause < charge.amount => {
            (clause, CostReason::Clause(clause))
        }
        _ => (charge.amount, CostReason::Tariff(charge)),
    }
}
