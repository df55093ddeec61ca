//! Dutch collection costs: what a fourteen-day letter adds.

use chrono::{Months, NaiveDate};

use super::events::Letter;
use super::input::Case;
use super::law::{self, day, fraction, half_up, shares};
use super::{Ledger, Mark};

/// From this invoice amount on, in cents, a term is no small one for `cap_small_terms`.
const SMALL_TERM: i64 = 26_667;
/// What small terms may cost together in six months, in cents.
const CAP_OF_SMALL_TERMS: i64 = 140 * 100;

/// Collection costs at the end of the last day of the letter's term: art. 6:96 (5) to (7) BW and
/// the Besluit vergoeding voor buitengerechtelijke incassokosten, in force since 1 July 2012.
pub fn charge_letter(ledgers: &mut [Ledger], case: &Case, letter: &Letter, term_end: NaiveDate) {
    let in_force = day(2012, 7, 1);
    // The default must have begun before the letter was sent, and the act must know it.
    let ripe = |due: NaiveDate| {
        letter.sent_on > due && letter.sent_on >= in_force && due.succ_opt() >= Some(in_force)
    };
    let charged: Vec<usize> = letter
        .claims
        .iter()
        .copied()
        .filter(|k| ledgers[*k].claim.due_on.is_some_and(ripe))
        .filter(|k| ledgers[*k].letter_costs.is_none() && ledgers[*k].principal > 0)
        .collect();
    // Art. 6:96 (7) BW: the principals are added. HR 2016:2704: what was paid in time is out.
    let open: Vec<i64> = charged.iter().map(|k| ledgers[*k].principal).collect();
    let sum = open.iter().sum::<i64>();
    if sum == 0 {
        return;
    }
    // Besluit art. 1: towards a consumer an agreed sum may be lower than the tariff, never higher.
    let tariff = law::tariff(sum);
    let stated = match case.costs_clause {
        None => tariff,
        Some(clause) if case.debtor_is_consumer => clause.min(tariff),
        Some(clause) => clause,
    };
    // Art. 6:96 (4) BW: the fixed sums are part of the costs, not on top of them.
    let fixed_sums = charged.iter().map(|k| ledgers[*k].fixed_sum_charged).sum::<i64>();
    let mut costs = shares((stated - fixed_sums).max(0), &open);
    let charged_on = term_end.succ_opt().expect("a day after");
    let mut vat_base = stated;
    if cap_small_terms(ledgers, case, &charged, &mut costs, charged_on) {
        vat_base = costs.iter().sum();
    }
    // Besluit art. 2 (3): VAT only if the creditor cannot reclaim it and said so; 21 percent since
    // 1 October 2012.
    // An agreed sum is all there is: VAT comes on top of the tariff only.
    let by_tariff =
        case.costs_clause.is_none_or(|clause| case.debtor_is_consumer && clause >= tariff);
    let with_vat =
        by_tariff && !case.recovers_vat && letter.vat_announced && charged_on >= day(2012, 10, 1);
    let vat = if with_vat { half_up(&(fraction(vat_base, 1) * fraction(21, 100))) } else { 0 };
    for ((k, costs), vat) in charged.iter().zip(costs).zip(shares(vat, &open)) {
        ledgers[*k].charge(costs + vat);
        ledgers[*k].letter_costs = Some((charged_on, costs));
    }
}

/// Since 1 October 2024 the small terms of a consumer's contract for regular supply cost at most
/// 140 euros together, VAT not counted, in any six months. Were the shares lowered?
fn cap_small_terms(
    ledgers: &mut [Ledger],
    case: &Case,
    charged: &[usize],
    costs: &mut [i64],
    charged_on: NaiveDate,
) -> bool {
    if !case.recurring || !case.debtor_is_consumer || charged_on < day(2024, 10, 1) {
        return false;
    }
    let is_small = |ledger: &Ledger| ledger.claim.amount < SMALL_TERM;
    let small: Vec<usize> =
        (0..charged.len()).filter(|at| is_small(&ledgers[charged[*at]])).collect();
    // What is not yet half a year ago; what fell due before the act counts as well.
    let recent = |on: NaiveDate| on + Months::new(6) > charged_on;
    let earlier: i64 = ledgers
        .iter()
        .filter(|ledger| is_small(ledger))
        .filter_map(|ledger| ledger.letter_costs)
        .filter(|(on, _)| recent(*on))
        .map(|(_, costs)| costs)
        .sum();
    let room = (CAP_OF_SMALL_TERMS - earlier).max(0);
    if small.iter().map(|at| costs[*at]).sum::<i64>() <= room {
        return false;
    }
    let open: Vec<i64> = small.iter().map(|at| ledgers[charged[*at]].principal).collect();
    for (at, share) in small.into_iter().zip(shares(room, &open)) {
        costs[at] = share;
        ledgers[charged[at]].marks.insert(Mark::SmallTermsCapped);
    }
    true
}
