//! French, written and formatted as in the French-speaking part of Belgium.

use super::Phrases;
use crate::ledger::Notice;

pub(super) static FRENCH: Phrases = Phrases {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    date: "{day} {month} {year}",
    thousands: '\u{202f}',
    decimal_point: ',',
    euros: "{sign}{number}\u{a0}€",
    percentage: "{number}\u{a0}%",
    principal: "La facture du {issued_on}. Dernier jour pour payer à temps\u{a0}: {due_on}.",
    principal_undated: "La facture du {issued_on}. Aucune date limite de paiement n’a été \
         convenue, le paiement n’est donc pas encore en retard.",
    one_day: "jour",
    more_days: "jours",
    interest: "Intérêts de {rate} par an sur {base} pendant {days}, du {from} au {to} inclus.",
    capitalised: "Cette somme comprend {amount} d’intérêts d’années complètes antérieures, qui \
         produisent aussi des intérêts.",
    surcharge: "Le taux est celui de la loi, {legal}, plus {points} points convenus.",
    floor: "Le taux minimum convenu s’applique, parce que le taux de la loi, {legal}, et les \
         {points} points convenus font moins ensemble.",
    highest: "That is the highest rate that may be asked of a consumer; {asked} was agreed.",
    provisional: "Le taux de ces jours n’est pas encore publié\u{a0}: le dernier taux connu est \
         utilisé.",
    fixed_sum: "Le paiement n’a pas été fait à temps. Dans les transactions commerciales, un \
         montant de {amount} pour le recouvrement est alors dû tout de suite, même sans lettre.",
    tariff: "Les quatorze jours de la lettre sont passés. Sur le montant encore impayé de {base}, \
         des frais de recouvrement selon le barème légal sont dus à partir du {on}.",
    clause: "Les quatorze jours de la lettre sont passés. Les frais de recouvrement convenus sont \
         dus à partir du {on}.",
    recurring: "For small instalments of one contract at most {most} of collection costs may be \
         charged in {months} months. {before} of that was charged before; the rest is owed from {on}.",
    vat: "TVA de {rate} sur les frais de recouvrement\u{a0}: le créancier ne peut pas la \
         récupérer, et la lettre le disait.",
    penalty: "Payment is late, so the agreed lump sum is owed from {on}, on the {base} still \
         unpaid then.",
    lump_sum: "The waiting term after the first reminder has passed. On the {base} still unpaid, \
         the agreed lump sum is owed from {on}.",
    highest_lump_sum: "The waiting term after the first reminder has passed. On the {base} still \
         unpaid, the highest lump sum that may be asked of a consumer is owed from {on}.",
    reminder: "A further reminder of {on} asks {asked}; at most {allowed} may be asked.",
    share: "La lettre portait sur {all} au total. Il s’agit ici de la part de cette facture, \
         arrondie pour que les parts correspondent au total.",
    owed_already: "De cet ensemble, {amount} était déjà dû et est déduit.",
    payment: "Un paiement le {on}\u{a0}: {parts}.",
    part_of: "C’est une partie d’un paiement de {whole}.",
    credit_note: "Une note de crédit diminue la facture à partir du {on}.",
    beyond: "Elle dépasse de {amount} ce qui restait de la facture.",
    parts: [
        "pour les frais",
        "pour les intérêts",
        "pour la facture elle-même",
        "de plus que ce qui était dû",
    ],
    notice,
};

#[expect(clippy::too_many_lines, reason = "one sentence for each notice")]
fn notice(notice: &Notice) -> &'static str {
    match notice {
        Notice::AgreedInterestUnchecked => {
            "Les intérêts convenus sont repris tels qu’ils ont été indiqués. Nous n’avons pas \
             vérifié si un juge les accepterait, surtout à l’égard d’un consommateur."
        }
        Notice::AsOfBeforeInvoice => "Ce jour-là, la facture n’avait pas encore été envoyée.",
        Notice::CapitalisedInterestOutsideCostsBase => {
            "Les frais de recouvrement sont calculés sur la partie impayée de la facture. Une \
             source y ajoute les intérêts des années complètes. Les frais seraient alors plus \
             élevés. Ce point n’est pas tranché, c’est pourquoi vous voyez le montant le plus bas."
        }
        Notice::ContractBeforeCommercialInterest { .. } => {
            "Le contrat date d’avant le {contracts_from}. Les intérêts légaux ordinaires sont donc \
             comptés, et non les intérêts commerciaux. Une seule source l’affirme."
        }
        Notice::CostsClauseUnchecked => {
            "Les frais de recouvrement convenus sont utilisés tels quels, une fois passé le délai \
             d’une lettre ; d’un consommateur, jamais plus que le tarif légal. Il n’a pas été \
             vérifié si un juge les accepterait."
        }
        Notice::InterestPaused { .. } => "Aucun intérêt n’est demandé du {from} au {until} inclus.",
        Notice::ContractDateAssumed => {
            "Nous supposons que le contrat a été conclu le jour de la facture. Pour des contrats \
             beaucoup plus anciens, d’autres règles s’appliquent."
        }
        Notice::CreditNoteFromItsDate => {
            "Nous supposons que la note de crédit diminue la dette à partir de sa propre date. Les \
             intérêts d’avant cette date ne changent pas."
        }
        Notice::EventsAfterAsOf { count: 1 } => {
            "Un événement se situe après ce jour et n’est pas pris en compte."
        }
        Notice::EventsAfterAsOf { .. } => {
            "{count} événements se situent après ce jour et ne sont pas pris en compte."
        }
        Notice::FixedSumContractTooOld { .. } => {
            "Le contrat date d’avant le {contracts_from}. Le montant fixe de {amount} pour le \
             recouvrement sans lettre n’est donc pas dû."
        }
        Notice::FixedSumPerInvoice { .. } => {
            "Le montant fixe de {amount} pour le recouvrement est compté pour chaque facture. La \
             règle est souvent comprise ainsi, mais ce n’est pas confirmé."
        }
        Notice::InterestIsSimple => {
            "Rien n’a été indiqué sur les intérêts des intérêts. Nous supposons donc que les \
             intérêts convenus ne produisent pas eux-mêmes d’intérêts."
        }
        Notice::LetterBeforeDefault { invoices } if invoices.is_empty() => {
            "La lettre a été envoyée avant que le paiement ne soit en retard. Elle ne rend donc \
             pas de frais de recouvrement exigibles."
        }
        Notice::LetterBeforeDefault { .. } => {
            "La lettre a été envoyée avant que le paiement de {invoices} ne soit en retard. Elle \
             n’y rend donc pas de frais de recouvrement exigibles."
        }
        Notice::LetterNeeded => {
            "Un consommateur n’a pas à payer de frais de recouvrement tant qu’une lettre correcte \
             ne lui a pas donné quatorze jours pour payer sans frais."
        }
        Notice::LetterTermExtended { .. } => {
            "Les quatorze jours se terminent le {counted}, un samedi, un dimanche ou un jour \
             férié. Il n’est pas certain que le délai continue alors jusqu’au {extended} inclus. \
             Ici, il se termine le {applied}."
        }
        Notice::LetterTermRunning { .. } => {
            "Le délai de la lettre court jusqu’au {until} inclus. Si rien n’est payé d’ici là, des \
             frais de recouvrement de {amount} s’ajouteront."
        }
        Notice::MonthAsTwelfth => {
            "Un taux par mois est compté comme un taux par an douze fois plus élevé."
        }
        Notice::NoticeTermUnchecked => {
            "Les intérêts commencent après le délai de la mise en demeure, c’est-à-dire du rappel \
             écrit. Nous n’avons pas vérifié si ce délai était assez long."
        }
        Notice::NoticeOfDefaultNeeded => {
            "Aucune date limite de paiement n’a été convenue. Les intérêts et les frais ne \
             commencent qu’après une mise en demeure, c’est-à-dire un rappel écrit qui donne une \
             dernière chance de payer. Aucune n’est connue."
        }
        Notice::Overpaid { invoice: None, .. } => {
            "Il a été payé ou crédité {amount} de plus que ce qui était dû."
        }
        Notice::Overpaid { invoice: Some(_), .. } => {
            "Pour {invoice}, il a été payé ou crédité {amount} de plus que ce qui y était dû."
        }
        Notice::ProvisionalRates { .. } => {
            "Les taux sont publiés jusqu’au {known_until} inclus. Après ce jour, le dernier taux \
             est utilisé provisoirement. Le montant peut encore changer."
        }
        Notice::RateWeaklySourced { .. } => {
            "Le taux à partir du {day} n’a été trouvé que dans une seule source. Vérifiez-le avant \
             de vous y fier."
        }
        Notice::ReceiptAssumed { .. } => {
            "Le jour où la lettre a été reçue n’est pas connu. Par la poste, ce serait le {on}. Si \
             vous le contestez, l’expéditeur doit le prouver."
        }
        Notice::SimpleInterestBeforeCode { .. } => {
            "Pour une dette déjà en retard avant le {defaults_from}, les intérêts ne produisent \
             pas d’intérêts. Une seule source le dit."
        }
        Notice::SizesNotSaid { .. } => {
            "Si le débiteur est une grande entreprise et le créancier une petite ou moyenne \
             entreprise, un délai de plus de {days} jours n’est pas valable. Indiquez leur taille. \
             En attendant, la date convenue est utilisée."
        }
        Notice::TermLong { most: None, .. } => {
            "Le délai convenu dépasse {days} jours. Il n’est valable que s’il a été convenu \
             expressément et n’est pas manifestement injuste ; ici, la date convenue est utilisée."
        }
        Notice::TermLong { most: Some(_), .. } => {
            "Le délai convenu dépasse {days} jours. Une autorité publique ne peut prendre un tel \
             délai qu’avec une bonne raison, et jamais plus de {most} jours ; ici, la date \
             convenue est utilisée."
        }
        Notice::TermVoid { .. } => {
            "Une grande entreprise ne peut pas convenir de plus de {days} jours avec une petite ou \
             moyenne entreprise. La date convenue ne compte pas. Le délai est de {instead} jours à \
             partir de la réception de la facture."
        }
        Notice::TariffNotInForce { .. } => {
            "Le barème des frais de recouvrement s’applique à partir du {in_force}. Pour cette \
             dette plus ancienne, aucuns frais ne sont comptés."
        }
        Notice::TermAgreementAssumed => {
            "Nous supposons que la date limite de paiement a été convenue. Si elle figurait \
             seulement sur la facture, les intérêts commencent peut-être plus tard."
        }
        Notice::ChannelAssumed => {
            "How the first reminder was sent is not known. It is taken to be sent by post, which \
             gives more time."
        }
        Notice::ClauseNotReciprocal => {
            "The terms do not promise the consumer the same when the company is late. Such a \
             clause is not valid: nothing is counted under it. A judge may still grant legal \
             interest."
        }
        Notice::ClauseNotSaid { .. } => {
            "Whether the terms ask a lump sum for late payment is not known, so none is counted. \
             If they do, it is at most {most}."
        }
        Notice::ClauseRateTooHigh { .. } => {
            "The agreed interest of {asked} is above the highest allowed, {most}. The law then \
             releases the consumer from the whole clause: no interest and no lump sum are counted. \
             A judge may still grant legal interest."
        }
        Notice::ClauseSumTooHigh { .. } => {
            "The agreed lump sum of {asked} is above the highest allowed, {most}. The law then \
             releases the consumer from the whole clause: no lump sum and no interest are counted. \
             A judge may still grant legal interest."
        }
        Notice::DefaultFromNotice => {
            "Interest starts after the notice of default, or after the term that it gives. Whether \
             it says all that it must was not checked."
        }
        Notice::DueOnIssueAssumed => {
            "No last day of payment is known. The debt is taken to be due on the day of the \
             invoice."
        }
        Notice::FixedSumWordingYounger { .. } => {
            "The words of the law that grant {amount} without notice are from {since}; payment was \
             late before that day."
        }
        Notice::ImputationWeaklySourced => {
            "That a payment pays costs first, then interest, then the invoice was found in one \
             source only."
        }
        Notice::LegalInterestAfterWaiting => {
            "No agreed interest is known, so legal interest is counted, after the waiting term of \
             the reminder. That it has to wait follows from the law only by inference."
        }
        Notice::LumpSumOnSeveral => {
            "The reminder was about several invoices. The lump sum is reckoned on all of them \
             together, which is never more than on each; the law does not say which is right."
        }
        Notice::NoticeNeededDespiteTerm => {
            "Interest starts only after a written notice of default, and none is known. The last \
             day of payment alone is not enough."
        }
        Notice::OlderConsumerContract { .. } => {
            "The contract is from before {contracts_from} and payment was late too early for the \
             rules that protect consumers since then. What was agreed is used as given; a judge may \
             lower it."
        }
        Notice::PenaltyClauseUnchecked => {
            "The agreed lump sum is used as given, with the fixed sum inside it where one is owed. \
             A judge may lower it."
        }
        Notice::PublicCreditor => {
            "The rules that protect consumers are applied. They bind a public authority only where \
             it acts as an enterprise."
        }
        Notice::ReciprocityAssumed => {
            "The terms are taken to promise the consumer as much when the company is late. If they \
             do not, nothing is owed under them but the invoice."
        }
        Notice::RecurringCap { .. } => {
            "For small instalments at most {most} of collection costs is counted in {months} \
             months. The text of this rule was not seen: how the months are counted, and whether a \
             letter about several instalments may cost as much as here, is not certain."
        }
        Notice::ReminderChargeDisputed => {
            "Whether a further reminder may cost something besides a lump sum is disputed."
        }
        Notice::ReminderChargeNotOwed { .. } => {
            "The reminder asks {asked} for itself. That is not counted here."
        }
        Notice::ReminderChargeTooHigh { .. } => {
            "The reminder asks {asked} for itself; at most {most} may be asked. Who asks more may \
             lose the whole clause on late payment."
        }
        Notice::ReminderNeeded => {
            "A consumer owes nothing but the invoice before a first free reminder was sent and its \
             waiting term has passed; no such reminder is known."
        }
        Notice::ReminderTooEarly { invoices } if invoices.is_empty() => {
            "The first reminder was sent before payment was late, so its waiting term does not \
             count."
        }
        Notice::ReminderTooEarly { .. } => {
            "The first reminder was sent before payment of {invoices} was late, so its waiting term \
             does not count there."
        }
        Notice::SizeAssumedLarge => {
            "How large the creditor is is not known. It is taken to be a large company, so that \
             agreed interest starts after the waiting term; a small one may count it from the day \
             after the reminder."
        }
        Notice::TermTooLong { .. } => {
            "Companies may not agree on more than {days} days. The agreed day does not count: the \
             term is {instead} days after receipt of the invoice."
        }
        Notice::TransitionalConsumerContract { .. } => {
            "The contract is older than the rules that protect consumers; they apply to it from \
             {applies_from}. What was asked before that day is not judged here."
        }
        Notice::WaitingTermRunning { .. } => {
            "The waiting term of the reminder still runs. Pay the invoice by {pay_by} and nothing is \
             added. From {from} interest may be asked, and a lump sum of {amount}."
        }
        Notice::WaitingTermUnsettled { .. } => {
            "The law can be read in two ways: the waiting term ends on {earliest} or on {latest}. \
             To be safe, pay by the first; no more may be asked before the second has passed. Here it \
             ends on {applied}."
        }
        Notice::VatNotAnnounced => {
            "Aucune TVA n’est ajoutée aux frais, parce que la lettre ne dit pas qu’elle s’y ajoute \
             et pourquoi."
        }
        Notice::VatReclaimable => {
            "La lettre annonce de la TVA sur les frais. Mais un créancier qui peut récupérer la \
             TVA n’a pas le droit de l’ajouter."
        }
        Notice::VatRateUnknown { .. } => {
            "La TVA sur les frais d’avant le {known_from} n’est pas comptée\u{a0}: le taux n’est \
             pas confirmé."
        }
    }
}
