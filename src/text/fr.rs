//! French, written and formatted as in the French-speaking part of Belgium.

use super::Phrases;
use crate::ledger::Notice;
use crate::money::Amount;

pub(super) static FRENCH: Phrases = Phrases {
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
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
    highest: "C’est le taux le plus élevé que l’on peut demander à un consommateur. Le taux \
         convenu était de {asked}.",
    provisional: "Le taux de ces jours n’est pas encore publié\u{a0}: le dernier taux connu est \
         utilisé.",
    fixed_sum: "Le paiement n’a pas été fait à temps. Dans les transactions commerciales, un \
         montant de {amount} pour le recouvrement est alors dû tout de suite, même sans lettre.",
    tariff: "Les quatorze jours de la lettre sont passés. Sur le montant encore impayé de {base}, \
         des frais de recouvrement selon le barème légal sont dus à partir du {on}.",
    clause: "Les quatorze jours de la lettre sont passés. Les frais de recouvrement convenus sont \
         dus à partir du {on}.",
    recurring: "Pour de petites échéances d’un même contrat, les frais de recouvrement ne peuvent \
         pas dépasser {most} sur {months} mois. De ce montant, {before} avait déjà été demandé. Le \
         reste est dû à partir du {on}.",
    vat: "TVA de {rate} sur les frais de recouvrement\u{a0}: le créancier ne peut pas la \
         récupérer, et la lettre le disait.",
    penalty: "Le paiement est en retard. L’indemnité forfaitaire convenue est donc due à partir du \
         {on}, sur le montant de {base} encore impayé à cette date.",
    lump_sum: "Le délai d’attente après le premier rappel est passé. Sur le montant encore impayé \
         de {base}, l’indemnité forfaitaire convenue est due à partir du {on}.",
    highest_lump_sum: "Le délai d’attente après le premier rappel est passé. Sur le montant encore \
         impayé de {base}, l’indemnité forfaitaire la plus élevée que l’on peut demander à un \
         consommateur est due à partir du {on}.",
    reminder: "Un rappel supplémentaire du {on} demande {asked}. Le maximum autorisé est de \
         {allowed}.",
    share: "La lettre portait sur {all} au total. Il s’agit ici de la part de cette facture, \
         arrondie pour que les parts correspondent au total.",
    owed_already: "De cet ensemble, {amount} était déjà dû et est déduit.",
    payment: "Un paiement le {on}\u{a0}: {parts}.",
    part_of: "C’est une partie d’un paiement de {whole}.",
    credit_note: "Une note de crédit diminue la facture à partir du {on}.",
    waiver: "Les intérêts dus au {on} ont été abandonnés dans un plan de paiement.",
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
        Notice::ContractBeforeCommercialInterest { sure: true, .. } => {
            "Le contrat date d’avant le {contracts_from}. Les intérêts légaux ordinaires sont donc \
             comptés, et non les intérêts commerciaux."
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
        Notice::LetterTermFaulty => {
            "D'après les termes de cette lettre, le délai commence trop tôt; elle ne rend donc aucuns frais exigibles. Seule une nouvelle lettre avec le bon délai le peut."
        }
        Notice::LetterUnchecked => {
            "Nous n’avons pas vérifié si la lettre contient tout ce qu’elle doit contenir. Une erreur \
             peut coûter au créancier ce qu’elle ajoute."
        }
        Notice::OrderOfClaimsWeaklySourced => {
            "L’ordre dans lequel un paiement paie plusieurs factures, si le débiteur ne dit rien, n’a \
             été trouvé que dans une seule source."
        }
        Notice::PublicDebtorAgreement => {
            "Seules les entreprises peuvent convenir d’autres intérêts que ceux de la loi. Contre une \
             autorité publique, les intérêts convenus ne comptent peut-être pas\u{a0}; ils sont \
             utilisés ici tels quels."
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
            "Le mode d’envoi du premier rappel n’est pas connu. Nous supposons qu’il a été envoyé \
             par la poste, ce qui laisse plus de temps."
        }
        Notice::ClauseNotReciprocal => {
            "Les conditions ne promettent pas la même chose au consommateur quand c’est \
             l’entreprise qui est en retard. Une telle clause n’est pas valable\u{a0}: rien n’est \
             compté sur cette base. Un juge peut encore accorder des intérêts légaux."
        }
        Notice::ClauseNotSaid { .. } => {
            "Nous ne savons pas si les conditions prévoient une indemnité forfaitaire en cas de \
             retard de paiement. Aucune n’est donc comptée. Si elles en prévoient une, elle est de \
             {most} au maximum."
        }
        Notice::ClauseRateTooHigh { .. } => {
            "Le taux d’intérêt convenu de {asked} dépasse le maximum autorisé de {most}. La loi \
             libère alors le consommateur de toute la clause\u{a0}: rien n’est compté sur \
             cette base. Un juge peut encore accorder des intérêts légaux."
        }
        Notice::ClauseSumTooHigh { .. } => {
            "L’indemnité forfaitaire convenue de {asked} dépasse le maximum autorisé de {most}. La \
             loi libère alors le consommateur de toute la clause\u{a0}: rien n’est compté sur \
             cette base. Un juge peut encore accorder des intérêts légaux."
        }
        Notice::DefaultFromNotice => {
            "Les intérêts commencent après la mise en demeure, ou après le délai qu’elle donne. \
             Nous n’avons pas vérifié si elle contient tout ce qu’elle doit contenir."
        }
        Notice::DueOnIssueAssumed => {
            "Aucune date limite de paiement n’est connue. Nous supposons que la dette devait être \
             payée dès le jour de la facture."
        }
        Notice::FixedSumWordingYounger { .. } => {
            "Le texte de loi qui accorde {amount} sans mise en demeure date du {since}. Le \
             paiement était déjà en retard avant ce jour."
        }
        Notice::ImputationWeaklySourced => {
            "Un paiement couvre d’abord les frais, puis les intérêts, puis la facture. Cette règle \
             n’a été trouvée que dans une seule source."
        }
        Notice::LegalInterestAfterWaiting => {
            "Aucun intérêt convenu n’est connu. Les intérêts légaux sont donc comptés, après le \
             délai d’attente du rappel. La loi ne dit pas expressément qu’ils doivent \
             attendre\u{a0}: cela s’en déduit seulement."
        }
        Notice::LumpSumOnSeveral => {
            "Le rappel portait sur plusieurs factures. L’indemnité forfaitaire est calculée sur \
             toutes les factures ensemble, ce qui ne donne jamais plus que sur chacune séparément. \
             La loi ne dit pas quel calcul est le bon."
        }
        Notice::NoticeNeededDespiteTerm => {
            "Les intérêts ne commencent qu’après une mise en demeure écrite, et aucune n’est \
             connue. La date limite de paiement ne suffit pas à elle seule."
        }
        Notice::OlderConsumerContract { .. } => {
            "Le contrat date d’avant le {contracts_from} et le paiement était déjà en retard à \
             cette date. Les règles qui protègent les consommateurs depuis lors ne s’appliquent \
             donc pas. Ce qui a été convenu est repris tel quel. Un juge peut le réduire."
        }
        Notice::PenaltyClauseUnchecked => {
            "L’indemnité forfaitaire convenue est reprise telle qu’elle a été indiquée. Si le \
             montant fixe pour le recouvrement est dû, il y est compris. Un juge peut réduire \
             cette indemnité."
        }
        Notice::PublicCreditor => {
            "Les règles qui protègent les consommateurs sont appliquées. Elles ne s’imposent à une \
             autorité publique que lorsqu’elle agit comme une entreprise."
        }
        Notice::ReciprocityAssumed => {
            "Nous supposons que les conditions promettent autant au consommateur quand c’est \
             l’entreprise qui est en retard. Sinon, rien n’est dû en vertu de ces conditions, sauf \
             la facture."
        }
        Notice::RecurringCap { .. } => {
            "Pour de petites échéances, les frais de recouvrement comptés ne dépassent pas {most} \
             sur {months} mois. Le texte de cette règle n’a pas été vu. La façon de compter les \
             mois n’est pas certaine. Il n’est pas certain non plus qu’une lettre portant sur \
             plusieurs échéances puisse coûter autant qu’ici."
        }
        Notice::ReminderChargeDisputed => {
            "Il n’est pas certain qu’un rappel supplémentaire puisse coûter quelque chose en plus \
             d’une indemnité forfaitaire\u{a0}: les avis divergent."
        }
        Notice::ReminderChargeNotOwed { .. } => {
            "Le rappel demande {asked} de frais de rappel. Ce montant n’est pas compté ici."
        }
        Notice::ReminderChargeTooHigh { .. } => {
            "Le rappel demande {asked} de frais de rappel. Le maximum autorisé est de {most}. Un \
             créancier qui demande plus peut perdre toute la clause sur le retard de paiement."
        }
        Notice::ReminderNeeded => {
            "Un consommateur ne doit rien d’autre que la facture avant qu’un premier rappel \
             gratuit ait été envoyé et que son délai d’attente soit passé. Aucun rappel de ce type \
             n’est connu."
        }
        Notice::ReminderTooEarly { invoices } if invoices.is_empty() => {
            "Le premier rappel a été envoyé avant que le paiement ne soit en retard. Son délai \
             d’attente ne compte donc pas."
        }
        Notice::ReminderTooEarly { .. } => {
            "Le premier rappel a été envoyé avant que le paiement de {invoices} ne soit en retard. \
             Son délai d’attente n’y compte donc pas."
        }
        Notice::SizeAssumedLarge => {
            "La taille du créancier n’est pas connue. Nous supposons qu’il s’agit d’une grande \
             entreprise\u{a0}: les intérêts convenus commencent alors après le délai d’attente. \
             Une petite ou moyenne entreprise peut les compter dès le lendemain du rappel."
        }
        Notice::TermTooLong { .. } => {
            "Des entreprises ne peuvent pas convenir entre elles de plus de {days} jours. La date \
             convenue ne compte pas. Le délai est de {instead} jours à partir de la réception de \
             la facture."
        }
        Notice::TransitionalConsumerContract { .. } => {
            "Le contrat est plus ancien que les règles qui protègent les consommateurs. Elles s’y \
             appliquent à partir du {applies_from}. Ce qui a été demandé avant ce jour n’est pas \
             examiné ici."
        }
        Notice::WaitingTermRunning { pay_by: None, amount: Amount::ZERO, .. } => {
            "Selon une lecture de la loi, le délai d’attente est déjà passé. À partir du {from}, des \
             intérêts peuvent être demandés en tout cas."
        }
        Notice::WaitingTermRunning { pay_by: None, .. } => {
            "Selon une lecture de la loi, le délai d’attente est déjà passé. À partir du {from}, des \
             intérêts peuvent être demandés en tout cas, ainsi qu’une indemnité forfaitaire de \
             {amount}."
        }
        Notice::WaitingTermRunning { amount: Amount::ZERO, .. } => {
            "Le délai d’attente du rappel court encore. Si la facture est payée au plus tard le \
             {pay_by}, rien ne s’ajoute. À partir du {from}, des intérêts peuvent être demandés."
        }
        Notice::WaitingTermRunning { .. } => {
            "Le délai d’attente du rappel court encore. Si la facture est payée au plus tard le \
             {pay_by}, rien ne s’ajoute. À partir du {from}, des intérêts peuvent être demandés, \
             ainsi qu’une indemnité forfaitaire de {amount}."
        }
        Notice::WaitingTermUnsettled { .. } => {
            "La loi peut se lire de deux façons\u{a0}: le délai d’attente se termine le {earliest} \
             ou le {latest}. Par prudence, payez au plus tard à la première date. Rien de plus ne \
             peut être demandé avant que la seconde soit passée. Ici, le délai se termine le \
             {applied}."
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
