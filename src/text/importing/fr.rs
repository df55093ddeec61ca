use super::QuestionCode;

/// A question, and a sentence for what the invoice says: `{found}`.
pub(super) fn question(code: QuestionCode) -> (&'static str, &'static str) {
    match code {
        QuestionCode::Jurisdiction => (
            "Cette dette relève-t-elle du droit des Pays-Bas ou de celui de la Belgique ?",
            "Les parties se trouvent dans : {found}.",
        ),
        QuestionCode::CreditorCapacity => (
            "Le créancier est-il une entreprise, une autorité publique ou un consommateur ?",
            "Le créancier sur la facture : {found}.",
        ),
        QuestionCode::DebtorCapacity => (
            "Le débiteur a-t-il acheté comme consommateur, comme entreprise ou comme autorité publique ?",
            "Le débiteur sur la facture : {found}.",
        ),
        QuestionCode::AccountMissing => {
            ("Sur quel compte faut-il payer ? La facture n’en indique aucun.", "")
        }
        QuestionCode::AccountUnclear => {
            ("Sur quel compte faut-il payer ?", "La facture ne le dit pas clairement : {found}.")
        }
        QuestionCode::OtherPayee => (
            "Il faut payer quelqu’un d’autre que le créancier. Est-ce exact ?",
            "À payer à : {found}.",
        ),
        QuestionCode::DirectDebit => {
            ("Le créancier encaisse par domiciliation. L’argent a-t-il été refusé ou repris ?", "")
        }
        QuestionCode::DueDayMissing => (
            "Quel était le dernier jour pour payer ? La facture n’indique aucun jour.",
            "Elle dit ceci sur le paiement : « {found} »",
        ),
        QuestionCode::DueDayUnclear => (
            "Quel était le dernier jour pour payer ?",
            "La facture ne le dit pas clairement : {found}.",
        ),
        QuestionCode::TotalsDiffer => {
            ("Combien fallait-il payer ? Les montants de la facture ne concordent pas.", "")
        }
        QuestionCode::ReferenceUnclear => (
            "Avec quelle référence faut-il payer ?",
            "Celle de la facture est fausse, ou n’est pas la seule : {found}.",
        ),
        QuestionCode::OtherMeans => (
            "La facture se paie autrement que par virement. Est-elle vraiment encore ouverte ?",
            "Le code du moyen de paiement : {found}.",
        ),
        QuestionCode::OtherType => (
            "Ce n’est pas une facture ordinaire. Demande-t-elle elle-même un paiement ?",
            "Le code de son type : {found}.",
        ),
        QuestionCode::CreditedInvoice => {
            ("Quelle facture la note de crédit concerne-t-elle ?", "Elle indique : {found}.")
        }
    }
}
