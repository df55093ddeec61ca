use super::{Act, ClockCaution, ClockPhrases};
use crate::law::{InterruptionKind, LimitationKind};

pub(super) const FRENCH: ClockPhrases = ClockPhrases {
    one_year: "un an",
    more_years: "{count} ans",
    one_month: "un mois",
    more_months: "{count} mois",
    term: "Délai pour {kind}\u{a0}: {term}, à compter du {starts_on}.",
    kind: |kind| match kind {
        LimitationKind::General => "une dette née d’un contrat",
        LimitationKind::ConsumerSale => "des biens vendus à une personne qui n’est pas commerçante",
        LimitationKind::Utility => "l’énergie, l’eau et les télécommunications",
        LimitationKind::Periodic => "le loyer et ce qui est payable par année ou plus souvent",
        LimitationKind::Medical => "les soins médicaux",
        LimitationKind::LegalWork => "les honoraires d’un avocat",
        LimitationKind::BailiffWork => "les honoraires d’un huissier de justice",
        LimitationKind::Lodging => "le logement et la nourriture",
        LimitationKind::Decision => "une décision de justice",
    },
    decided: "Le juge a statué le {on}.",
    renewed: "Délai qui compte maintenant\u{a0}: {term}, à compter du {starts_on}.",
    running: "La dette peut être réclamée jusqu’au {bars_after} inclus.",
    not_due: "La dette n’est pas encore exigible. Ensuite, elle pourra être réclamée jusqu’au \
         {bars_after} inclus.",
    enforceable: "La décision peut être exécutée jusqu’au {bars_after} inclus.",
    barred: "Le délai a pris fin le {bars_after}. Celui qui l’invoque ne peut plus être forcé de \
         payer\u{a0}; un paiement fait malgré cela reste valable.",
    only_if_invoked: "Un juge n’y regarde pas d’office.",
    unasked: "Ici, un juge peut aussi y regarder d’office.",
    presumed: "Le délai a pris fin le {bars_after}. Si le débiteur dit que la dette est payée, la \
         loi le tient pour vrai, sauf si une reconnaissance écrite montre le contraire\u{a0}; le \
         créancier peut demander un serment.",
    settled: "Tout a été payé ou crédité\u{a0}; il ne reste rien à réclamer.",
    interest_barred: "Les intérêts ont leur propre délai, {term} pour chaque jour d’intérêts. Le \
         débiteur peut refuser les intérêts des jours avant le {first_day}.",
    interest_alive: "Les intérêts ont leur propre délai, {term} pour chaque jour d’intérêts\u{a0}; \
         aucun n’est écoulé.",
    happened: "{what}, le {on}.",
    what: |kind| match kind {
        InterruptionKind::Judgment => "Décision de justice",
        InterruptionKind::Acknowledgement => "Reconnaissance par le débiteur",
        InterruptionKind::PartPayment => "Paiement, qui reconnaît la dette",
        InterruptionKind::Summons => "Citation",
        InterruptionKind::BailiffDemand => "Sommation de payer par un huissier de justice",
        InterruptionKind::Service => "Signification de la décision",
        InterruptionKind::Seizure => "Saisie",
        InterruptionKind::RegisteredNotice => "Lettre recommandée d’un avocat ou d’un huissier",
        InterruptionKind::WrittenDemand => "Lettre qui demande le paiement",
    },
    new_term: "Un nouveau délai ({term}) commence le lendemain\u{a0}: la dette peut être réclamée \
         jusqu’au {bars_after} inclus.",
    decision: "Elle peut être exécutée pendant {term}\u{a0}: jusqu’au {bars_after} inclus.",
    ended_presumption: "La dette n’est donc plus présumée payée, et le délai général compte.",
    must_arrive: "Elle compte si elle est parvenue à temps au débiteur.",
    too_late: "C’est trop tard\u{a0}: le délai a pris fin le {bars_after}.",
    perhaps_given_up: "Le débiteur a peut-être renoncé ainsi à la fin du délai\u{a0}; cela dépend \
         de ce qui a été dit et de ce qu’il savait.",
    not_running: "Le délai ne courait pas encore\u{a0}; cela ne change donc rien.",
    not_by_this: "Dans le droit de cette dette, cela n’interrompt pas la prescription\u{a0}; cela \
         ne change donc rien.",
    used_before: "Une telle lettre n’interrompt qu’une fois, et une autre l’a déjà fait. Celle-ci \
         ne change rien.",
    ends_no_later: "Un nouveau délai ne finirait pas plus tard\u{a0}; le dernier jour reste le \
         {bars_after}.",
    caution: |caution| match caution {
        ClockCaution::SubjectNotSaid { .. } => {
            "L’objet de la facture n’est pas indiqué. Pour certaines choses, le délai est plus \
             court, jusqu’à {term}."
        }
        ClockCaution::DueAtOnce => {
            "Aucun dernier jour de paiement n’a été convenu\u{a0}: la dette pouvait être réclamée \
             tout de suite. Le délai est compté à partir de la facture\u{a0}; il a pu commencer plus tôt."
        }
        ClockCaution::StartAssumed => {
            "La loi compte ce délai à partir de la livraison ou de la fin du travail. Ce jour n’est \
             pas connu ici\u{a0}; le jour de la facture est retenu."
        }
        ClockCaution::MonthAssumed => {
            "La loi compte ce délai à partir de la fin du mois des soins. Ce mois n’est pas connu \
             ici\u{a0}; le mois de la facture est retenu."
        }
        ClockCaution::ShorterTaken { .. } => {
            "Ce délai est certain pour le gaz et l’électricité. Pour l’eau et les \
             télécommunications, il est peut-être plus long ({term})\u{a0}; le plus court est retenu."
        }
        ClockCaution::SignedDocument { .. } => {
            "S’il existe une commande ou un contrat signé, le délai général ({term}) compte \
             peut-être."
        }
        ClockCaution::WritingNotSaid => {
            "Il n’est pas dit si la reconnaissance est écrite. Le délai général ne compte que dans \
             ce cas."
        }
        ClockCaution::PaymentByLaw => {
            "Un paiement ne nommait aucune facture. L’ordre de la loi l’attribue à celle-ci\u{a0}; \
             on peut contester qu’il la reconnaisse."
        }
        ClockCaution::PendingCase => {
            "Tant que l’affaire est devant le juge, la dette ne peut pas se prescrire. Si la demande \
             est rejetée ou retirée, la citation ne compte peut-être pas."
        }
        ClockCaution::ElectronicLetter => {
            "Une lettre a été envoyée par voie électronique. Qu’elle interrompe est souvent admis, \
             mais pas tout à fait certain."
        }
        ClockCaution::NoticeUnchecked => {
            "Il n’a pas été vérifié que la lettre recommandée dit tout ce que la loi demande. Sinon, \
             elle n’interrompt rien."
        }
        ClockCaution::DecisionAssumed => {
            "La décision est supposée accorder cette créance et être définitive."
        }
        ClockCaution::EndOnHoliday => {
            "Le dernier jour est un samedi, un dimanche ou un jour férié. Il est supposé ne pas se \
             déplacer, ce qui n’a pas été confirmé."
        }
        ClockCaution::WeaklySourced => {
            "Une partie du droit appliqué ici n’a été trouvée que dans une seule source, ou est une \
             lecture qui n’a pas été confirmée."
        }
    },
    act: |act| match act {
        Act::Acknowledgement => "Une reconnaissance de la dette",
        Act::Plan => "Un plan de paiement",
        Act::PartPayment => "Un paiement partiel",
    },
    restarts: "{act} ce jour-là fait commencer un nouveau délai\u{a0}: la dette pourrait alors être \
         réclamée jusqu’au {bars_after} inclus.",
    gives_up: "Le délai est écoulé. {act} peut être compris comme une renonciation à cela\u{a0}; la \
         dette pourrait alors être réclamée de nouveau.",
};
