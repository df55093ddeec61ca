//! What was taken to be agreed, or to be so, because the case does not say.

use super::warning::{Notice, Warning};
use crate::calendar::Day;
use crate::case::{AgreedRate, Case, PenaltyClause};
use crate::law::{Basis, Capacity, Confidence, DefaultBy, InterestKind, Regime};

/// What was taken to be agreed, and was not judged.
pub(super) fn on_terms(case: &Case, warnings: &mut Vec<Warning>) {
    let mut add = |notice, place: &str, basis| {
        warnings.push(Warning::new(notice, place.to_owned(), basis));
    };
    let terms = &case.terms;
    let regimes = || case.claims.iter().map(|claim| case.regime(claim));
    let by_term = regimes().find_map(|regime| match regime.default_by {
        DefaultBy::Term { agreed, .. } => Some(agreed),
        _ => None,
    });
    if let (Some(agreed), None) = (by_term, terms.term_agreed) {
        add(Notice::TermAgreementAssumed, "terms.termAgreed", Some(agreed));
    }
    let commercial = regimes().find(|regime| regime.kind == InterestKind::Commercial);
    if let (Some(regime), None) = (commercial, terms.contract_date) {
        add(Notice::ContractDateAssumed, "terms.contractDate", Some(regime.basis));
    }
    let newest =
        case.law().regime(case.creditor.capacity, case.debtor.capacity, Day::LAST, Day::LAST);
    // With one contract day for all, one claim speaks for all.
    let spoken_for = if terms.contract_date.is_some() { 1 } else { case.claims.len() };
    for (at, regime) in regimes().enumerate().take(spoken_for) {
        let place = match terms.contract_date {
            Some(_) => "terms.contractDate".to_owned(),
            None => format!("invoices[{at}].issuedOn"),
        };
        if regime.kind != newest.kind {
            let contracts_from = case.law().contracts_from(newest.kind);
            let sure = case.law().older_trade_contracts != Confidence::Single;
            let notice = Notice::ContractBeforeCommercialInterest { contracts_from, sure };
            add(notice, &place, Some(regime.basis));
        } else if let (None, Some(fixed)) = (&regime.fixed_sum, &newest.fixed_sum) {
            let contracts_from = newest.contracts_from;
            let notice = Notice::FixedSumContractTooOld { amount: fixed.amount, contracts_from };
            add(notice, &place, Some(fixed.basis));
        }
    }
    if terms.costs_clause.is_some() {
        let basis = case.law().letter_costs.as_ref().map(|costs| costs.clause);
        add(Notice::CostsClauseUnchecked, "terms.costsClause", basis);
    }
    if let Some(agreed) = terms.interest {
        let basis = match agreed.rate {
            AgreedRate::Annual(_) | AgreedRate::Monthly(_) | AgreedRate::LegalMaximum => None,
            AgreedRate::Surcharge { .. } => {
                case.claims.first().map(|claim| case.regime(claim).basis)
            }
        };
        // Against a consumer whom the law protects it is held against the highest allowed.
        if regimes().any(|regime| regime.consumer.is_none()) {
            add(Notice::AgreedInterestUnchecked, "terms.interest", basis);
        }
        if let Some(regime) = regimes().find(|regime| !regime.may_agree) {
            add(Notice::PublicDebtorAgreement, "terms.interest", Some(regime.agreed_basis));
        }
        if matches!(agreed.rate, AgreedRate::Monthly(_)) {
            add(Notice::MonthAsTwelfth, "terms.interest.monthlyPercent", None);
        }
        if agreed.compounding.is_none() {
            add(Notice::InterestIsSimple, "terms.interest.compounding", None);
        }
    }
    on_protection(case, newest, &mut add);
}

/// What was taken to be so of the rules that protect consumers; `newest` is the kind of debt that
/// the same parties would have today.
fn on_protection(case: &Case, newest: &Regime, add: &mut impl FnMut(Notice, &str, Option<Basis>)) {
    let terms = &case.terms;
    let asks_sum = terms.penalty_clause.is_some_and(|clause| clause != PenaltyClause::None);
    let regimes = || case.claims.iter().map(|claim| case.regime(claim));
    if let Some(unprotected) = regimes().find(|regime| regime.consumer.is_none())
        && asks_sum
    {
        let basis = unprotected.penalty_basis;
        add(Notice::PenaltyClauseUnchecked, "terms.penaltyClause", basis);
    }
    let Some(rules) = newest.consumer else { return };
    let contracts_from = newest.contracts_from;
    if regimes().any(|regime| regime.consumer.is_none()) {
        let notice = Notice::OlderConsumerContract { contracts_from };
        add(notice, "terms.contractDate", Some(rules.caps));
    }
    let protected = || case.claims.iter().filter(|claim| case.regime(claim).consumer.is_some());
    if protected().next().is_none() {
        return;
    }
    if protected().any(|claim| case.contract_day(claim) < contracts_from) {
        let notice =
            Notice::TransitionalConsumerContract { applies_from: rules.older_contracts_from };
        add(notice, "terms.contractDate", Some(rules.waiting_term.basis));
    }
    if case.creditor.capacity == Capacity::Government {
        add(Notice::PublicCreditor, "creditor.capacity", Some(rules.waiting_term.basis));
    }
    if terms.reciprocal.is_none() && (asks_sum || terms.interest.is_some()) {
        add(Notice::ReciprocityAssumed, "terms.reciprocal", Some(rules.reciprocity));
    }
    if case.creditor.size.is_none() && terms.interest.is_some() {
        add(Notice::SizeAssumedLarge, "creditor.size", Some(rules.early_interest.1));
    }
}
