//! What is asked about electronic invoices; the words of each language are in the files beside.

mod de;
mod en;
mod fr;
mod nl;

use super::{Language, fill};
use serde::Serialize;

/// What invoices leave open, or what must be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum QuestionCode {
    /// Whose law governs.
    Jurisdiction,
    /// In which role the creditor acts.
    CreditorCapacity,
    /// In which role the debtor made the contract.
    DebtorCapacity,
    /// No account to pay to is named.
    AccountMissing,
    /// The account is wrong, or not the only one.
    AccountUnclear,
    /// Someone else is to be paid.
    OtherPayee,
    /// The creditor collects himself.
    DirectDebit,
    /// No last day of payment is named.
    DueDayMissing,
    /// The last day of payment is wrong, or not the only one.
    DueDayUnclear,
    /// The sums do not add up.
    TotalsDiffer,
    /// The reference is wrong, or not the only one.
    ReferenceUnclear,
    /// It is paid in another way, perhaps already.
    OtherMeans,
    /// It is no usual invoice.
    OtherType,
    /// Which invoice a credit note is about.
    CreditedInvoice,
}

impl Language {
    /// A question, with what the invoice says, if it says something.
    pub(crate) fn question(self, code: QuestionCode, found: Option<&str>) -> String {
        let (asked, of_found) = match self {
            Self::English => en::question(code),
            Self::Dutch => nl::question(code),
            Self::French => fr::question(code),
            Self::German => de::question(code),
        };
        match found {
            Some(found) if !of_found.is_empty() => {
                format!("{asked} {}", fill(of_found, &[("found", found)]))
            }
            _ => asked.to_owned(),
        }
    }
}
