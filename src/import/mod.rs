//! Electronic invoices (UBL 2.1, Peppol BIS Billing 3) as the beginning of a case: what they say, and what they do not.
//!
//! Nothing is guessed: what an invoice leaves open becomes a question, and what cannot be used is left out and asked.

mod draft;
mod questions;
mod ubl;
mod xml;

pub use draft::{
    CaseDraft, CaseFields, ContactFields, CreditorFields, DebtorFields, EventFields, TermFields,
    case_of,
};
pub use questions::Question;
pub use ubl::{InvoiceFields, InvoiceParty, Payment, ReadInvoice, read_invoice};
