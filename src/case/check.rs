//! What the parts of a case must be to each other.

use super::problem::Fault;
use super::read::{Path, Reader};
use super::{Case, Claim};
use crate::law::WithoutTerm;
use std::collections::BTreeMap;

/// The ids by which events name invoices.
#[derive(Default)]
pub(super) struct ClaimIds {
    positions: BTreeMap<String, usize>,
    pub(super) count: usize,
}

impl ClaimIds {
    /// Takes up the ids of the invoices that could be read; none twice.
    pub(super) fn of(reader: &mut Reader, claims: Option<&[Option<Claim>]>) -> Self {
        let mut ids = Self::default();
        let Some(claims) = claims else { return ids };
        let list = Path::Field(&Path::Root, "invoices");
        if claims.is_empty() {
            reader.fault(Fault::TooFew, &list);
        }
        ids.count = claims.len();
        for (at, claim) in claims.iter().enumerate() {
            let Some(claim) = claim else { continue };
            if ids.positions.insert(claim.id.clone(), at).is_some() {
                reader.fault(Fault::DuplicateId, &Path::Field(&Path::Item(&list, at), "id"));
            }
        }
        ids
    }

    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }
}

/// Checks that need more than one part of the case.
pub(super) fn case(reader: &mut Reader, case: &Case) {
    let invoices = Path::Field(&Path::Root, "invoices");
    for (at, claim) in case.claims.iter().enumerate() {
        self::claim(reader, case, claim, &Path::Item(&invoices, at));
    }
}

fn claim(reader: &mut Reader, case: &Case, claim: &Claim, path: &Path) {
    if claim.due_on.is_some_and(|due| due < claim.issued_on) {
        reader.fault(Fault::DueBeforeIssued, &Path::Field(path, "dueOn"));
    }
    if claim.received_on.is_some_and(|received| received < claim.issued_on) {
        reader.fault(Fault::ReceivedBeforeIssued, &Path::Field(path, "receivedOn"));
    }
    let agreed = case.terms.term_agreed != Some(false);
    if agreed && case.agreed_due_day(claim).is_none() {
        reader.fault(Fault::DueDateMissing, &Path::Field(path, "dueOn"));
    }
    let by_receipt = if agreed {
        case.longest_term(claim).is_some()
    } else {
        matches!(case.regime(claim).without_term, WithoutTerm::DaysAfterReceipt(..))
    };
    if by_receipt && claim.received_on.is_none() {
        reader.fault(Fault::ReceiptDateMissing, &Path::Field(path, "receivedOn"));
    }
}
