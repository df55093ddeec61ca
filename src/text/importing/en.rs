use super::QuestionCode;

/// A question, and a sentence for what the invoice says: `{found}`.
pub(super) fn question(code: QuestionCode) -> (&'static str, &'static str) {
    match code {
        QuestionCode::Jurisdiction => (
            "Does the law of the Netherlands or of Belgium govern this debt?",
            "The parties are in: {found}.",
        ),
        QuestionCode::CreditorCapacity => (
            "Is the creditor a business, a public authority or a consumer?",
            "The creditor on the invoice: {found}.",
        ),
        QuestionCode::DebtorCapacity => (
            "Did the debtor buy as a consumer, as a business or as a public authority?",
            "The debtor on the invoice: {found}.",
        ),
        QuestionCode::AccountMissing => {
            ("To which account must be paid? The invoice names none.", "")
        }
        QuestionCode::AccountUnclear => {
            ("To which account must be paid?", "The invoice does not say it clearly: {found}.")
        }
        QuestionCode::OtherPayee => {
            ("Someone else than the creditor is to be paid. Is that right?", "The payee: {found}.")
        }
        QuestionCode::DirectDebit => (
            "The creditor collects this from the debtor’s account. Was the money refused or taken back?",
            "",
        ),
        QuestionCode::DueDayMissing => (
            "What was the last day to pay? The invoice names no day.",
            "It says this about payment: “{found}”",
        ),
        QuestionCode::DueDayUnclear => {
            ("What was the last day to pay?", "The invoice does not say it clearly: {found}.")
        }
        QuestionCode::TotalsDiffer => {
            ("How much was to be paid? The sums on the invoice do not add up.", "")
        }
        QuestionCode::ReferenceUnclear => (
            "With which reference must be paid?",
            "The one on the invoice is wrong, or not the only one: {found}.",
        ),
        QuestionCode::OtherMeans => (
            "The invoice is paid in another way than by transfer. Is it really still open?",
            "The code of the way to pay: {found}.",
        ),
        QuestionCode::OtherType => (
            "This is no usual invoice. Does it ask for payment of its own?",
            "The code of its type: {found}.",
        ),
        QuestionCode::CreditedInvoice => {
            ("Which of these invoices is the credit note about?", "It names: {found}.")
        }
    }
}
