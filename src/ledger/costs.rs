//! The letter that makes collection costs fall due.

use super::account::Account;
use super::entry::{Cost, CostReason};
use super::warning::{Notice, Warning};
use super::{Ledger, Refusal};
use crate::calendar::Day;
use crate::case::{Case, FourteenDayLetter, TermEnd};
use crate::law::{Basis, Charge, Piece, Row, Schedule, Unknown, rate_on};
use crate::money::{Amount, Exact, Overflow, share};

/// A letter that can make costs fall due.
#[derive(Debug)]
pub(super) struct Letter {
    /// Position in the events.
    event: usize,
    /// The last day of its term.
    pub(super) term_end: Day,
    /// Positions of the claims for which it was sent in time, in the order of the case.
    claims: Vec<usize>,
    vat_announced: bool,
}

/// What a letter charges.
struct Bill {
    /// Without VAT, fixed sums included.
    costs: Amount,
    /// The principal on which it is reckoned.
    base: Amount,
    /// Fixed sums among the costs that were owed already.
    less: Amount,
    reason: CostReason,
    vat: Option<Vat>,
}

impl Bill {
    /// What the letter adds, without VAT: fixed sums are owed already.
    fn to_charge(&self) -> Result<Amount, Overflow> {
        Ok(self.costs.minus(self.less)?.max(Amount::ZERO))
    }
}

struct Vat {
    amount: Amount,
    table: &'static Schedule,
    row: &'static Row,
}

impl Ledger<'_> {
    /// Weighs a letter; none when it is about no claim that was in default.
    pub(super) fn letter(
        &mut self,
        event: usize,
        sent: Day,
        letter: &FourteenDayLetter,
    ) -> Option<Letter> {
        let claims = self.claims_in_default(event, sent, letter);
        if claims.is_empty() {
            return None;
        }
        let law = self.case.law();
        let basis = self.letter_basis();
        let received = letter.received_on.unwrap_or_else(|| {
            let on = law.delivered(sent);
            let place = format!("events[{event}].receivedOn");
            self.warnings.push(Warning::new(Notice::ReceiptAssumed { on }, place, basis));
            on
        });
        let counted = received.plus_days(law.demand.days);
        let extended = law.extended(counted);
        let term_end = match self.case.conventions.fourteen_day_term {
            TermEnd::Extended => extended,
            TermEnd::AsCounted => counted,
        };
        let place = format!("events[{event}]");
        if extended != counted {
            let notice = Notice::LetterTermExtended { counted, extended, applied: term_end };
            self.warnings.push(Warning::new(notice, place, Some(law.extension)));
        }
        let creditor_pays_vat = self.case.creditor.recovers_vat == Some(false);
        if creditor_pays_vat != letter.vat_announced {
            let notice =
                if creditor_pays_vat { Notice::VatNotAnnounced } else { Notice::VatReclaimable };
            let place = format!("events[{event}].vatAnnounced");
            self.warnings.push(Warning::new(notice, place, Some(law.tariff.vat_basis)));
        }
        Some(Letter { event, term_end, claims, vat_announced: letter.vat_announced })
    }

    /// The claims of a letter that were in default when it was sent, under the tariff of today.
    fn claims_in_default(
        &mut self,
        event: usize,
        sent: Day,
        letter: &FourteenDayLetter,
    ) -> Vec<usize> {
        let law = self.case.law();
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
            let under_tariff = default_from >= law.tariff.in_force;
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
            let basis = Some(law.tariff.basis);
            let notice = Notice::TariffNotInForce { in_force: law.tariff.in_force };
            self.warnings.push(Warning::new(notice, place, basis));
        }
        positions
    }

    /// The term of a letter has passed: costs fall due on what is still open.
    pub(super) fn charge_letter(&mut self, letter: &Letter) -> Result<(), Refusal> {
        let charged = self.claims_charged_by(letter);
        let Some(bill) = self.bill(letter, &charged)? else {
            return Ok(());
        };
        let law = self.case.law();
        let on = letter.term_end.next();
        let place = || format!("events[{}]", letter.event);
        if let Err(Unknown::Before(known_from)) = self.vat_rate(letter)
            && self.owes_vat(letter)
        {
            let notice = Notice::VatRateUnknown { known_from };
            self.warnings.push(Warning::new(notice, place(), Some(law.tariff.vat_basis)));
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
        let to_charge = bill.to_charge()?;
        let mut counted = Amount::ZERO;
        for at in charged {
            let Some(account) = self.accounts.get_mut(at) else {
                continue;
            };
            let before = counted;
            counted = counted.plus(account.principal)?;
            let part = |total: Amount| {
                share(total, counted, bill.base)?.minus(share(total, before, bill.base)?)
            };
            let cost = |amount, reason, basis| Cost {
                on,
                amount,
                base: account.principal,
                base_of_all: bill.base,
                less: bill.less,
                reason,
                basis,
            };
            let basis = match &bill.reason {
                CostReason::Clause(_) => law.agreed_costs,
                _ => law.tariff.basis,
            };
            let costs = cost(part(to_charge)?, bill.reason.clone(), basis);
            let vat = match &bill.vat {
                Some(vat) => {
                    let Vat { amount, table, row } = *vat;
                    let reason = CostReason::Vat { on_amount: bill.costs, row, table };
                    Some(cost(part(amount)?, reason, law.tariff.vat_basis))
                }
                None => None,
            };
            account.letter_charged = true;
            account.charge(costs)?;
            if let Some(vat) = vat {
                account.charge(vat)?;
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
        let tariff = &self.case.law().tariff;
        let charge = tariff.charge(base)?;
        let (costs, reason) = agreed_or_tariff(self.case, charge);
        let by_tariff = matches!(reason, CostReason::Tariff(_));
        let vat = match self.vat_rate(letter) {
            // An agreed sum is all there is: VAT comes on top of the tariff only.
            Ok(piece) if by_tariff && self.owes_vat(letter) => {
                let amount = Exact::of(costs).percent(piece.row.rate)?.round_half_up()?;
                Some(Vat { amount, table: piece.table, row: piece.row })
            }
            _ => None,
        };
        Ok(Some(Bill { costs, base, less, reason, vat }))
    }

    /// The rate of VAT on the day on which the costs of a letter fall due.
    fn vat_rate(&self, letter: &Letter) -> Result<Piece, Unknown> {
        rate_on(&[&self.case.law().tariff.vat], letter.term_end.next(), false)
    }

    /// VAT is owed if the creditor cannot reclaim it, and the letter says so.
    fn owes_vat(&self, letter: &Letter) -> bool {
        letter.vat_announced && self.case.creditor.recovers_vat == Some(false)
    }

    /// The article behind the letter, where the law asks for one.
    fn letter_basis(&self) -> Option<Basis> {
        self.case.debtor_is_protected().then_some(self.case.law().demand.basis)
    }

    /// What the user calls these claims; nothing when the case has only one.
    fn names_of(&self, claims: &[usize]) -> String {
        if self.accounts.len() == 1 {
            return String::new();
        }
        let accounts = claims.iter().filter_map(|at| self.accounts.get(*at));
        let ids: Vec<&str> = accounts.map(|account| account.claim.id.as_str()).collect();
        ids.join(", ")
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
            let earliest =
                self.letter_running_until.map_or(letter.term_end, |day| day.min(letter.term_end));
            self.letter_running_until = Some(earliest);
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
