use super::QuestionCode;

/// A question, and a sentence for what the invoice says: `{found}`.
pub(super) fn question(code: QuestionCode) -> (&'static str, &'static str) {
    match code {
        QuestionCode::Jurisdiction => (
            "Geldt voor deze schuld het recht van Nederland of dat van België?",
            "De partijen zitten in: {found}.",
        ),
        QuestionCode::CreditorCapacity => (
            "Is de schuldeiser een bedrijf, een overheid of een consument?",
            "De schuldeiser op de factuur: {found}.",
        ),
        QuestionCode::DebtorCapacity => (
            "Kocht de schuldenaar als consument, als bedrijf of als overheid?",
            "De schuldenaar op de factuur: {found}.",
        ),
        QuestionCode::AccountMissing => {
            ("Op welke rekening moet er betaald worden? De factuur noemt er geen.", "")
        }
        QuestionCode::AccountUnclear => (
            "Op welke rekening moet er betaald worden?",
            "De factuur zegt het niet duidelijk: {found}.",
        ),
        QuestionCode::OtherPayee => (
            "Er moet aan een ander dan de schuldeiser betaald worden. Klopt dat?",
            "Wie betaald moet worden: {found}.",
        ),
        QuestionCode::DirectDebit => (
            "De schuldeiser incasseert dit van de rekening van de schuldenaar. Is de incasso mislukt of teruggehaald?",
            "",
        ),
        QuestionCode::DueDayMissing => (
            "Wat was de laatste dag om te betalen? De factuur noemt geen dag.",
            "Dit staat er over betalen: “{found}”",
        ),
        QuestionCode::DueDayUnclear => (
            "Wat was de laatste dag om te betalen?",
            "De factuur zegt het niet duidelijk: {found}.",
        ),
        QuestionCode::TotalsDiffer => (
            "Hoeveel moest er betaald worden? De bedragen op de factuur kloppen niet met elkaar.",
            "",
        ),
        QuestionCode::ReferenceUnclear => (
            "Met welk kenmerk moet er betaald worden?",
            "Dat op de factuur klopt niet, of is niet het enige: {found}.",
        ),
        QuestionCode::OtherMeans => (
            "De factuur wordt anders betaald dan met een overschrijving. Staat zij echt nog open?",
            "De code van de manier van betalen: {found}.",
        ),
        QuestionCode::OtherType => (
            "Dit is geen gewone factuur. Vraagt zij zelf om betaling?",
            "De code van de soort: {found}.",
        ),
        QuestionCode::CreditedInvoice => {
            ("Over welke van deze facturen gaat de creditnota?", "Zij noemt: {found}.")
        }
    }
}
