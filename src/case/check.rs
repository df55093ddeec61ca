//! What the parts of a case must be to each other.

use super::problem::Fault;
use super::read::{Path, Reader};
use super::{AgreedRate, Case, Claim, PenaltyClause};
use crate::law::{DefaultBy, Law, WithoutTerm};
use crate::sorted::sort_by;

/// What of a case is known when its events are read.
pub(super) struct Known {
    /// The law, if the jurisdiction could be read.
    pub(super) law: Option<&'static Law>,
    /// The ids by which events name invoices.
    positions: Vec<(String, usize)>,
    pub(super) count: usize,
}

impl Known {
    /// Takes up the ids of the invoices that could be read; none twice.
    pub(super) fn of(
        reader: &mut Reader,
        law: Option<&'static Law>,
        claims: Option<&[Option<Claim>]>,
    ) -> Self {
        let mut ids = Self { law, positions: Vec::new(), count: 0 };
        let Some(claims) = claims else { return ids };
        let list = Path::Field(&Path::Root, "invoices");
        if claims.is_empty() {
            reader.fault(Fault::TooFew, &list);
        }
        ids.count = claims.len();
        let read =
            || claims.iter().enumerate().filter_map(|(at, claim)| Some((at, claim.as_ref()?)));
        ids.positions = read().map(|(at, claim)| (claim.id.clone(), at)).collect();
        sort_by(&mut ids.positions, |(one, _), (other, _)| one.cmp(other));
        for (at, claim) in read() {
            if ids.position(&claim.id) != Some(at) {
                reader.fault(Fault::DuplicateId, &Path::Field(&Path::Item(&list, at), "id"));
            }
        }
        ids
    }

    /// Of invoices with one id the first.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        let at = self.positions.partition_point(|(known, _)| known.as_str() < id);
        self.positions.get(at).filter(|(known, _)| known == id).map(|(_, position)| *position)
    }
}

/// Checks that need more than one part of the case.
pub(super) fn case(reader: &mut Reader, case: &Case) {
    terms(reader, case, &Path::Field(&Path::Root, "terms"));
    let invoices = Path::Field(&Path::Root, "invoices");
    for (at, claim) in case.claims.iter().enumerate() {
        self::claim(reader, case, claim, &Path::Item(&invoices, at));
    }
}

/// Nothing is agreed that means nothing in the law of the case.
pub(super) fn terms(reader: &mut Reader, case: &Case, path: &Path) {
    let (terms, law) = (&case.terms, case.law());
    let capped = case.claims.iter().all(|claim| case.regime(claim).consumer.is_some());
    let uncapped_interest =
        terms.interest.map(|agreed| agreed.rate) == Some(AgreedRate::LegalMaximum) && !capped;
    let uncapped_clause = terms.penalty_clause == Some(PenaltyClause::LegalMaximum) && !capped;
    let penalty_by_letter = terms.penalty_clause.is_some() && law.letter_costs.is_some();
    let meaningless = [
        ("interest", uncapped_interest),
        ("costsClause", terms.costs_clause.is_some() && law.letter_costs.is_none()),
        ("penaltyClause", uncapped_clause || penalty_by_letter),
        ("reciprocal", terms.reciprocal.is_some() && law.consumer_rules().is_none()),
    ];
    for (name, _) in meaningless.iter().filter(|(_, faulty)| *faulty) {
        reader.fault(Fault::NotInThisLaw, &Path::Field(path, name));
    }
}

/// A claim under a case that holds none: what it and the terms must be to each other.
pub(super) fn claim_under_terms(reader: &mut Reader, case: &Case, claim: &Claim, path: &Path) {
    let terms = &case.terms;
    let asks_most = terms.interest.map(|agreed| agreed.rate) == Some(AgreedRate::LegalMaximum)
        || terms.penalty_clause == Some(PenaltyClause::LegalMaximum);
    if asks_most && case.regime(claim).consumer.is_none() {
        reader.fault(Fault::NotInThisLaw, &Path::Field(path, "terms"));
    }
    self::claim(reader, case, claim, path);
}

fn claim(reader: &mut Reader, case: &Case, claim: &Claim, path: &Path) {
    if claim.due_on.is_some_and(|due| due < claim.issued_on) {
        reader.fault(Fault::DueBeforeIssued, &Path::Field(path, "dueOn"));
    }
    if claim.received_on.is_some_and(|received| received < claim.issued_on) {
        reader.fault(Fault::ReceivedBeforeIssued, &Path::Field(path, "receivedOn"));
    }
    let agreed = case.terms.term_agreed != Some(false);
    let due_on = case.agreed_due_day(claim);
    if agreed && due_on.is_none() {
        reader.fault(Fault::DueDateMissing, &Path::Field(path, "dueOn"));
    }
    let by_receipt = if agreed {
        // A term that is not too long from the day of the invoice is not too long from its receipt.
        case.longest_term(claim).is_some_and(|longest| {
            due_on.is_some_and(|due_on| due_on > claim.issued_on.plus_days(longest.days))
        })
    } else {
        matches!(
            &case.regime(claim).default_by,
            DefaultBy::Term { without: WithoutTerm::DaysAfterReceipt(..), .. }
        )
    };
    if by_receipt && claim.received_on.is_none() {
        reader.fault(Fault::ReceiptDateMissing, &Path::Field(path, "receivedOn"));
    }
}
