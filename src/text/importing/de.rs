use super::QuestionCode;

/// A question, and a sentence for what the invoice says: `{found}`.
pub(super) fn question(code: QuestionCode) -> (&'static str, &'static str) {
    match code {
        QuestionCode::Jurisdiction => (
            "Gilt für diese Schuld das Recht der Niederlande oder das von Belgien?",
            "Die Parteien sitzen in: {found}.",
        ),
        QuestionCode::CreditorCapacity => (
            "Ist der Gläubiger ein Unternehmen, eine Behörde oder ein Verbraucher?",
            "Der Gläubiger auf der Rechnung: {found}.",
        ),
        QuestionCode::DebtorCapacity => (
            "Hat der Schuldner als Verbraucher, als Unternehmen oder als Behörde gekauft?",
            "Der Schuldner auf der Rechnung: {found}.",
        ),
        QuestionCode::AccountMissing => {
            ("Auf welches Konto ist zu zahlen? Die Rechnung nennt keines.", "")
        }
        QuestionCode::AccountUnclear => {
            ("Auf welches Konto ist zu zahlen?", "Die Rechnung sagt es nicht eindeutig: {found}.")
        }
        QuestionCode::OtherPayee => (
            "Zu zahlen ist an jemand anderen als den Gläubiger. Stimmt das?",
            "Zu zahlen an: {found}.",
        ),
        QuestionCode::DirectDebit => (
            "Der Gläubiger zieht dies vom Konto des Schuldners ein. Wurde die Lastschrift abgelehnt oder zurückgeholt?",
            "",
        ),
        QuestionCode::DueDayMissing => (
            "Was war der letzte Tag zum Zahlen? Die Rechnung nennt keinen Tag.",
            "Das sagt sie über das Zahlen: „{found}“",
        ),
        QuestionCode::DueDayUnclear => {
            ("Was war der letzte Tag zum Zahlen?", "Die Rechnung sagt es nicht eindeutig: {found}.")
        }
        QuestionCode::TotalsDiffer => {
            ("Wie viel war zu zahlen? Die Beträge auf der Rechnung passen nicht zusammen.", "")
        }
        QuestionCode::ReferenceUnclear => (
            "Mit welcher Referenz ist zu zahlen?",
            "Die auf der Rechnung ist falsch oder nicht die einzige: {found}.",
        ),
        QuestionCode::OtherMeans => (
            "Die Rechnung wird anders als mit einer Überweisung bezahlt. Ist sie wirklich noch offen?",
            "Der Code der Zahlungsart: {found}.",
        ),
        QuestionCode::OtherType => (
            "Das ist keine gewöhnliche Rechnung. Verlangt sie selbst eine Zahlung?",
            "Der Code ihrer Art: {found}.",
        ),
        QuestionCode::CreditedInvoice => {
            ("Um welche dieser Rechnungen geht es in der Gutschrift?", "Sie nennt: {found}.")
        }
    }
}
