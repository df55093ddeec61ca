use super::{
    AdviceCode, AgreementStatus, AnnouncementStatus, BlockerCode, EventKind, HintCode, MeasureCode,
    MissingCode, Reason, Specialist, TimelinePhrases, WayOutCode,
};

pub(super) const FRENCH: TimelinePhrases = TimelinePhrases {
    blocker,
    until: "Cela retient l’étape jusqu’au {until} inclus.",
    measure,
    advice,
    way_out,
    plan_freezes: "Si vous le demandez dans le délai de sa première mise en demeure, l’agence de \
         recouvrement doit attendre une décision. Cela dure au plus jusqu’à 45 jours après ce \
         délai.",
    next_due: "{step}\u{a0}: {from}.",
    next_allowed: "{step}\u{a0}: possible dès maintenant.",
    next_from: "{step}\u{a0}: au plus tôt le {from}.",
    next_blocked: "{step}\u{a0}: pas maintenant.",
    event,
    reason,
    specialist,
    promise,
    plan,
    announced,
    missing,
    hint,
};

fn blocker(code: BlockerCode) -> &'static str {
    match code {
        BlockerCode::NotDue => "Selon la loi, le paiement n’est pas encore en retard.",
        BlockerCode::StepNeeded => "D’abord\u{a0}: {step}.",
        BlockerCode::TermRunning => "Le délai d’une étape précédente court encore\u{a0}: {step}.",
        BlockerCode::WaitRunning => {
            "Un certain temps doit passer après une étape précédente\u{a0}: {step}."
        }
        BlockerCode::WaitingTimeUnknown => {
            "Le temps à attendre après une étape précédente n’est pas connu ici\u{a0}: {step}."
        }
        BlockerCode::Insolvency => {
            "Une procédure d’insolvabilité est en cours pour le débiteur, par exemple une \
             faillite. Personne ne peut recouvrer seul maintenant\u{a0}; les créances s’y \
             déclarent."
        }
        BlockerCode::Disputed => "Le débiteur n’est pas d’accord. Ce point passe en premier.",
        BlockerCode::Paused => "Le créancier a suspendu les démarches.",
        BlockerCode::PromiseRunning => "Le débiteur a promis de payer et a encore le temps.",
        BlockerCode::PlanRunning => "Un plan de paiement est en cours et il est respecté.",
        BlockerCode::PlanUndecided => {
            "Le débiteur ne peut pas payer tout de suite, ou a demandé un plan de paiement. \
             Décidez-en d’abord ensemble."
        }
        BlockerCode::CopyNeeded => {
            "Le débiteur dit que la facture n’est jamais arrivée. Une copie doit d’abord être \
             envoyée."
        }
        BlockerCode::CopyTermRunning => "Le débiteur a le temps d’examiner la copie de la facture.",
        BlockerCode::BelowThreshold => {
            "La dette est inférieure à {amount}. Pour moins, le créancier n’entreprend rien."
        }
        BlockerCode::Prescribed => {
            "La dette est prescrite\u{a0}: le délai est écoulé. Celui qui l’invoque ne peut pas \
             être forcé de payer\u{a0}; un paiement fait malgré cela reste valable."
        }
        BlockerCode::RegistrationUnknown => {
            "Nous ne savons pas si les deux parties figurent au registre des entreprises (BCE)."
        }
        BlockerCode::PaymentsNotChecked => "Vérifiez d’abord si le paiement est arrivé.",
    }
}

fn measure(code: MeasureCode) -> (&'static str, &'static str) {
    match code {
        MeasureCode::FileClaim => (
            "Déclarer la créance",
            "Déclarez la créance à la personne qui gère l’insolvabilité, comme le curateur. \
             Joignez la facture et le contrat.",
        ),
        MeasureCode::SendCopy => (
            "Envoyer une copie de la facture",
            "Envoyez une copie de la facture, avec un nouveau dernier jour de paiement et sans \
             frais supplémentaires.",
        ),
        MeasureCode::AnswerDispute => (
            "Répondre à la contestation",
            "Demandez les raisons par écrit, et répondez avec des preuves. Demandez la partie qui \
             n’est pas contestée, s’il y en a une.",
        ),
        MeasureCode::OfferPlan => (
            "Proposer un plan de paiement",
            "Proposez un plan de paiement qui peut être respecté, et indiquez où trouver de l’aide \
             pour les dettes.",
        ),
        MeasureCode::AskProof => (
            "Demander une preuve",
            "Demandez aimablement une preuve de la raison, et notez-la dans le dossier.",
        ),
        MeasureCode::WaitForProof => (
            "Attendre la preuve",
            "Une preuve a été demandée. Convenez du jour où elle arrivera au plus tard.",
        ),
        MeasureCode::EmailAfterCall => (
            "Écrire après l’appel",
            "Personne n’a répondu. Envoyez un e-mail qui dit pourquoi vous avez appelé, et \
             demandez qu’on vous rappelle.",
        ),
        MeasureCode::ConfirmCall => (
            "Confirmer l’appel",
            "Confirmez par écrit ce qui a été dit\u{a0}: qui, quand, quel montant, et pour quel \
             jour.",
        ),
        MeasureCode::NotifyInsurer => (
            "Informer l’assureur",
            "Déclarez le retard de paiement à l’assureur-crédit au plus tard le {deadline}. \
             Montant assuré\u{a0}: {amount}.",
        ),
    }
}

fn advice(code: AdviceCode) -> &'static str {
    match code {
        AdviceCode::NoPressure => {
            "Le débiteur ne peut pas payer tout de suite. La pression apporte des frais, pas de \
             l’argent. Convenez d’un plan de paiement, et indiquez où trouver de l’aide pour les \
             dettes."
        }
        AdviceCode::RemindFriendly => {
            "La facture a été oubliée. Un rappel amical avec un nouveau dernier jour suffit le \
             plus souvent."
        }
        AdviceCode::CallFirst => {
            "Appelez avant d’écrire de nouveau. Un appel montre souvent la raison, et permet plus \
             facilement un accord."
        }
        AdviceCode::GoFormal => {
            "Le débiteur ne veut pas payer. N’envoyez plus de rappels amicaux, et suivez les \
             étapes formelles dans leur ordre."
        }
        AdviceCode::PromiseBroken => {
            "Une promesse n’a pas été tenue. Notez-le, appelez une fois, puis reprenez là où vous \
             en étiez."
        }
        AdviceCode::PlanMissed => {
            "Une échéance du plan n’a pas été payée. Demandez pourquoi, et laissez le débiteur la \
             rattraper avant de mettre fin au plan."
        }
        AdviceCode::RestIsUndisputed => {
            "Seule une partie est contestée. Le reste peut être demandé, et payé, maintenant."
        }
        AdviceCode::ProveReceipt => {
            "Envoyez-le de façon à pouvoir prouver le jour de l’envoi et celui de la réception. \
             Sans preuve, l’effet est peut-être perdu."
        }
        AdviceCode::WeighCosts => {
            "Comparez d’abord ce que coûte l’étape suivante et ce qu’elle peut rapporter. \
             Demandez-vous si le débiteur peut payer."
        }
        AdviceCode::CheckCredit => {
            "Ce débiteur a déjà payé en retard. Vérifiez sa solvabilité, demandez des références, \
             ou demandez un paiement d’avance."
        }
        AdviceCode::InsureCredit => {
            "Pensez à une assurance-crédit pour les clients qui ont déjà payé en retard."
        }
        AdviceCode::CapOnDemand => {
            "Avec une sommation par huissier de justice, les intérêts et les indemnités convenues \
             font ensemble au plus 10\u{a0}% du principal."
        }
        AdviceCode::PrescriptionNear => {
            "La dette sera bientôt prescrite\u{a0}: le paiement ne pourra alors plus être forcé. \
             Voyez à temps quel acte interrompt la prescription."
        }
        AdviceCode::KeepDossier => {
            "Gardez ensemble le contrat, la facture, chaque lettre, chaque appel et chaque \
             promesse."
        }
    }
}

fn way_out(code: WayOutCode) -> (&'static str, &'static str) {
    match code {
        WayOutCode::Pay => (
            "Payer",
            "Payez la somme due le jour où vous payez, sur un compte que vous avez vérifié.",
        ),
        WayOutCode::Plan => (
            "Je ne peux pas payer tout de suite",
            "Demandez un plan de paiement avant l’étape suivante, avec un montant que vous pouvez \
             tenir.",
        ),
        WayOutCode::Dispute => (
            "Je ne suis pas d’accord",
            "Dites-le par écrit, avec des raisons et des preuves. Payez la partie avec laquelle \
             vous êtes d’accord.",
        ),
        WayOutCode::AskProof => {
            ("Demander des preuves", "Demandez le contrat, la facture et le détail du montant.")
        }
        WayOutCode::GetHelp => (
            "Trouver de l’aide",
            "Il existe une aide gratuite pour les dettes. La demander tôt évite souvent des frais.",
        ),
    }
}

fn event(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Payment(_) => "Un paiement de {amount} a été reçu.",
        EventKind::CreditNote(_) => "Une note de crédit a diminué la facture de {amount}.",
        EventKind::FourteenDayLetter(_) => "Une lettre des quatorze jours a été envoyée.",
        EventKind::FirstFreeReminder(_) => "Le premier rappel gratuit a été envoyé.",
        EventKind::Reminder(_) => "Un rappel a été envoyé.",
        EventKind::NoticeOfDefault(notice) if notice.pay_by.is_some() => {
            "Une mise en demeure a été envoyée, avec un délai jusqu’au {until} inclus."
        }
        EventKind::NoticeOfDefault(_) => "Une mise en demeure a été envoyée.",
        EventKind::InterestPause(_) => {
            "À partir de ce jour et jusqu’au {until} inclus, aucun intérêt n’est demandé."
        }
        EventKind::Acknowledgement(_) => "Le débiteur a reconnu la dette.",
        EventKind::Interruption(_) => "Une lettre a été envoyée pour interrompre la prescription.",
        EventKind::BailiffDemand(_) => "Un huissier de justice a sommé de payer.",
        EventKind::NonDisputeReport(_) => {
            "Un huissier de justice a constaté que rien n’a été contesté."
        }
        EventKind::EnforceableTitle(_) => "Le procès-verbal est devenu exécutoire.",
        EventKind::Summons(_) => "Le débiteur a été cité devant le juge.",
        EventKind::Judgment(_) => "Le juge a statué.",
        EventKind::Service(_) => "La décision a été signifiée, avec un commandement de payer.",
        EventKind::Seizure(_) => "Une saisie a eu lieu.",
        EventKind::PhoneCall(call) => match (call.answered, call.reason) {
            (Some(false), _) => "Un appel est resté sans réponse.",
            (_, Some(Reason::Unknown)) => {
                "Il y a eu un appel. La raison du non-paiement n’est pas connue."
            }
            (_, Some(_)) => "Il y a eu un appel. Raison du non-paiement\u{a0}: {reason}.",
            (_, None) => "Il y a eu un appel.",
        },
        EventKind::InvoiceCopySent(_) => "Une copie de la facture a été envoyée.",
        EventKind::Promise(promise) if promise.amount.is_some() => {
            "Le débiteur a promis de payer {amount} au plus tard le {until}."
        }
        EventKind::Promise(_) => "Le débiteur a promis de payer au plus tard le {until}.",
        EventKind::PlanRequest(_) => "Le débiteur a demandé à payer en plusieurs fois.",
        EventKind::Plan(_) => {
            "Un plan de paiement a été convenu. Échéances\u{a0}: {count}, la dernière le {until}."
        }
        EventKind::PlanDeclined(_) => "Un plan de paiement a été refusé.",
        EventKind::PlanEnded(_) => "Il a été mis fin au plan de paiement.",
        EventKind::Dispute(dispute) if dispute.amount.is_some() => {
            "Le débiteur n’est pas d’accord pour {amount}."
        }
        EventKind::Dispute(_) => "Le débiteur n’est pas d’accord.",
        EventKind::DisputeResolved(_) => "La contestation a été réglée.",
        EventKind::Excuse(excuse) if excuse.reason == Reason::Unknown => {
            "Le débiteur a donné une raison\u{a0}; elle n’est pas connue ici."
        }
        EventKind::Excuse(_) => "Le débiteur a donné une raison\u{a0}: {reason}.",
        EventKind::Pause(pause) if pause.until.is_some() => {
            "Le créancier a suspendu les démarches jusqu’au {until} inclus."
        }
        EventKind::Pause(_) => "Le créancier a suspendu les démarches.",
        EventKind::Resume(_) => "Le créancier reprend les démarches.",
        EventKind::FinalNotice(notice) if notice.pay_by.is_some() => {
            "Un dernier avis a été envoyé, avec un délai jusqu’au {until} inclus."
        }
        EventKind::FinalNotice(_) => "Un dernier avis a été envoyé.",
        EventKind::Handover(_) => "La dette a été confiée à {to}.",
        EventKind::CollectorNotice(_) => {
            "L’agence de recouvrement a envoyé sa première mise en demeure."
        }
        EventKind::Insolvency => "Une procédure d’insolvabilité a commencé pour le débiteur.",
        EventKind::InsurerNotified(_) => "L’assureur-crédit a été informé.",
        EventKind::Announced(_) => "Une étape a été annoncée pour le {for}\u{a0}: {step}.",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Forgot => "la facture a été oubliée",
        Reason::NotReceived => "la facture n’est jamais arrivée",
        Reason::Disagrees => "le débiteur n’est pas d’accord",
        Reason::CannotPay => "le débiteur ne peut pas payer",
        Reason::WillNotPay => "le débiteur ne veut pas payer",
        Reason::Unknown => "la raison n’est pas connue",
    }
}

fn specialist(specialist: Specialist) -> &'static str {
    match specialist {
        Specialist::Collector => "une agence de recouvrement",
        Specialist::Lawyer => "un avocat",
        Specialist::Bailiff => "un huissier de justice",
    }
}

fn promise(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "Montant promis\u{a0}: {promised}\u{a0}; reçu\u{a0}: {paid}. Le débiteur a jusqu’au \
             {until} inclus."
        }
        AgreementStatus::Kept => "La promesse a été tenue.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "La promesse n’a pas été tenue. Montant promis\u{a0}: {promised}\u{a0}; reçu\u{a0}: \
             {paid}."
        }
        AgreementStatus::Ended => "La promesse a pris fin.",
        AgreementStatus::Replaced => "Une promesse plus récente l’a remplacée.",
    }
}

fn plan(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "Le plan est respecté. Montant prévu\u{a0}: {promised}\u{a0}; reçu\u{a0}: {paid}. La \
             prochaine échéance peut être payée jusqu’au {until} inclus."
        }
        AgreementStatus::Kept => "Toutes les échéances du plan ont été payées.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "Une échéance du plan n’a pas été payée à temps. Montant prévu\u{a0}: \
             {promised}\u{a0}; reçu\u{a0}: {paid}. Elle peut encore être rattrapée."
        }
        AgreementStatus::Ended => {
            "Il a été mis fin au plan. Montant prévu\u{a0}: {promised}\u{a0}; reçu\u{a0}: {paid}."
        }
        AgreementStatus::Replaced => "Un plan plus récent l’a remplacé.",
    }
}

fn announced(status: AnnouncementStatus) -> &'static str {
    match status {
        AnnouncementStatus::Done => "Annoncé pour le {for}, et fait\u{a0}: {step}.",
        AnnouncementStatus::NotDone => "Annoncé pour le {for}, mais pas fait\u{a0}: {step}.",
        AnnouncementStatus::Pending => "Annoncé pour le {for}\u{a0}: {step}.",
    }
}

fn missing(code: MissingCode) -> &'static str {
    match code {
        MissingCode::InvoiceReceipt => "Le jour où la facture est arrivée n’est pas noté.",
        MissingCode::Delivery => "Le jour de la livraison n’est pas noté.",
        MissingCode::WrittenTerms => "Aucune condition écrite n’est notée.",
        MissingCode::LetterReceipt => {
            "Le jour où cette lettre est arrivée n’est pas noté\u{a0}; son délai compte à partir \
             de là."
        }
        MissingCode::ReminderProof => "Aucune preuve de l’envoi de ce rappel n’est notée.",
        MissingCode::CallConfirmation => {
            "Ce qui a été dit pendant cet appel n’a pas été confirmé par écrit."
        }
        MissingCode::AgreementInWriting => "Aucune preuve écrite de cet accord n’est notée.",
        MissingCode::ProofOfExcuse => {
            "Il n’y a pas encore de preuve de la raison donnée par le débiteur."
        }
        MissingCode::DisputeReason => "La raison du désaccord du débiteur n’est pas notée.",
        MissingCode::Evidence => "Il n’y a pas de preuve écrite de cela.",
    }
}

fn hint(code: HintCode) -> &'static str {
    match code {
        HintCode::InvoiceSooner => {
            "La facture a été établie {days} jours après la livraison. Une facture qui arrive plus \
             tôt est souvent payée plus tôt."
        }
        HintCode::AskReferences => {
            "Ce débiteur a déjà payé en retard. Demandez des références à d’autres avant la \
             prochaine commande."
        }
        HintCode::TermsInWriting => {
            "Mettez les commandes et les conditions par écrit. Ce qui a été convenu sur le délai, \
             les intérêts et les frais peut alors être prouvé."
        }
        HintCode::InsureCredit => {
            "Une assurance-crédit prend en charge une partie de ce qui n’est pas payé."
        }
        HintCode::ShorterTerm => {
            "Le délai de paiement est de {days} jours. Un délai plus court est peut-être tout \
             aussi bien respecté."
        }
    }
}
