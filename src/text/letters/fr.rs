use super::{Effect, Field, LetterFault, LetterKind, LetterPhrases, Reply};

pub(super) const FRENCH: LetterPhrases = LetterPhrases {
    field,
    effect,
    fault,
    title,
    colon: "\u{a0}: ",
    and: "et",
    or: "ou",
    languages: ["anglais", "néerlandais", "français", "allemand"],
    reply,
    nothing: "Dans ce que vous avez dit de cette lettre, rien d’incorrect n’a été trouvé.",
    too_much: "Cette lettre demande {more} de plus que ce qui est dû.",
};

#[expect(clippy::too_many_lines, reason = "a name for each field")]
fn field(field: Field) -> &'static str {
    match field {
        Field::CreditorName => "le nom du créancier",
        Field::DebtorNameAddress => "le nom du débiteur, et l’adresse où la lettre doit arriver",
        Field::LetterDate => "la date de la lettre",
        Field::InvoiceNumberDate => "le numéro et la date de la facture",
        Field::PrincipalOpen => {
            "ce qui reste à payer de la facture, après les paiements déjà faits"
        }
        Field::PayBlock => {
            "le montant, la personne à payer, le compte et la référence, dans cet ordre"
        }
        Field::ContactForQuestions => {
            "où dire que vous ne pouvez pas payer, que vous n’êtes pas d’accord ou que vous avez \
             payé"
        }
        Field::NewPayByDate => "un nouveau dernier jour de paiement",
        Field::CostsOrInterest => "une demande de frais ou d’intérêts",
        Field::CrossedPaymentLine => {
            "une phrase qui dit que le paiement et la lettre se sont peut-être croisés"
        }
        Field::CollectionCostsCharged => "une demande de frais de recouvrement",
        Field::Consequences => "ce qui peut suivre",
        Field::SentAfterDefault => "un jour d’envoi où le débiteur était déjà en demeure",
        Field::PeriodText => {
            "un délai de quatorze jours entiers à partir du lendemain de la réception, avec des \
             mots qui le disent"
        }
        Field::PeriodCountedFromLetterDate => {
            "un délai qui commence à la date ou à l’envoi de la lettre"
        }
        Field::FixedEndDate => "une date fixe de fin du délai",
        Field::OneAmountOneAccount => "un seul montant à payer maintenant, sur un seul compte",
        Field::CostAmountTooHigh => {
            "des frais au-dessus du tarif légal, ou calculés aussi sur les intérêts"
        }
        Field::PartPaymentInTerm => {
            "ce que le paiement d’une partie dans le délai change aux frais"
        }
        Field::CostAmount => "le montant exact des frais demandés si le paiement est en retard",
        Field::VatOnCosts => "la TVA sur les frais, comme montant",
        Field::ConsequenceOfNonPayment => {
            "un avertissement que les frais sont dus si rien n’est payé à temps"
        }
        Field::CostsAlreadyAdded => "des frais déjà compris dans le montant à payer",
        Field::Interest => "les intérêts jusqu’au jour de la lettre",
        Field::ProofOfReceipt => "un mode d’envoi qui permet de prouver la réception",
        Field::WholeLetter => "la lettre elle-même",
        Field::BalanceDue => "le montant qui reste à payer",
        Field::DamagesClauseAmount => {
            "les intérêts et l’indemnité forfaitaire que les conditions permettent de demander \
             après le délai d’attente"
        }
        Field::CreditorEnterpriseNumber => "le numéro d’entreprise du créancier",
        Field::ProductDescription => "ce qui a été acheté",
        Field::DueDateOfDebt => "le jour où la dette devait être payée au plus tard",
        Field::Period14Days => {
            "un délai d’au moins quatorze jours avant que quelque chose s’ajoute"
        }
        Field::DurableMedium => "une lettre sur papier, ou un message qui peut être conservé",
        Field::EffectOfAMissingItem => "ce qui suit s’il manque quelque chose dans le rappel",
        Field::Proof => "la preuve de l’envoi, de son jour et du texte de la lettre",
        Field::AnyCost => "des frais, quels qu’ils soient",
        Field::InterestRunning => "des intérêts à partir du lendemain de la lettre",
        Field::ReminderCost => "ce que coûte le rappel lui-même",
        Field::InterestAndLumpSum => "une demande d’intérêts et d’une indemnité forfaitaire",
        Field::Written => "une mise en demeure par écrit",
        Field::ReasonablePeriod => "un délai raisonnable pour payer",
        Field::WhatMustBePaid => "ce qui doit être payé",
        Field::LiabilitySentence => {
            "un avertissement que le débiteur sera en demeure et responsable après le délai"
        }
        Field::CreditorIdentityFull => {
            "les données complètes du premier créancier, et du nouveau s’il y en a un"
        }
        Field::CollectorIdentityAndSupervisor => {
            "les données de l’agence de recouvrement, et de l’autorité qui la surveille"
        }
        Field::ProductDescriptionAndDueDate => {
            "une description précise de ce qui a été acheté, et le jour où il fallait le payer \
             au plus tard"
        }
        Field::AmountsPreciseAndDetailed => "une liste précise de chaque montant demandé",
        Field::RightToAskForEvidence => {
            "une phrase qui dit que vous pouvez demander une preuve de la dette"
        }
        Field::ProcedureToDispute => "la manière de contester la dette",
        Field::RightToAskForPaymentFacilities => {
            "une phrase qui dit que vous pouvez demander à payer en plusieurs fois"
        }
        Field::WhatFollowsWithoutReaction => "ce qui peut suivre sans réponse",
        Field::ClearAndComprehensible => "des mots clairs que chacun peut comprendre",
        Field::NotASummonsSentence => {
            "la phrase de la loi qui dit que ce n’est ni une citation ni une saisie"
        }
        Field::Wait14Days => "une attente de quatorze jours avant toute autre démarche",
        Field::SentWhenCapsBroken => "une demande de plus que ce que la loi permet",
        Field::DurableMediumWithoutDelay => {
            "une réponse sans tarder, sur papier ou par un message qui peut être conservé"
        }
        Field::Hours22To8 => "un appel entre dix heures du soir et huit heures du matin",
        Field::CollectorCosts => "une demande de frais de l’agence de recouvrement",
        Field::DescriptionOfObligation => "l’origine de la dette",
        Field::AmountsDescribedAndJustifiedInclCostOfDemand => {
            "chaque montant avec sa raison, et ce que coûte la sommation elle-même"
        }
        Field::PayWithinOneMonthAndHow => {
            "la demande de payer dans un délai d’un mois, et la manière de le faire"
        }
        Field::WaysToReact139422 => {
            "la manière dont le débiteur peut réagir (art. 1394/22 du Code judiciaire)"
        }
        Field::RegistrationOfBoth => {
            "une phrase qui dit que les deux parties figurent au registre des entreprises (BCE)"
        }
        Field::CopyOfEvidenceAttached => "une copie de la preuve, en annexe",
        Field::ReplyFormAttached => "le formulaire de réponse, en annexe",
        Field::LastPayByDate => "le dernier jour de paiement",
        Field::NextStepNamed => "la seule étape qui suit, et qui peut vraiment suivre",
        Field::ClaimToInterestAndCosts => {
            "une phrase qui dit que les intérêts et les frais restent demandés"
        }
        Field::AttachmentThreatWithoutTitle => "une menace de saisie sans décision d’un juge",
        Field::CourtLikeDesign => {
            "l’apparence d’une lettre de tribunal ou d’huissier, ou d’une citation"
        }
        Field::HandwrittenOrGoodForInLetters => {
            "un texte écrit à la main, ou un accord à la main avec le montant en lettres"
        }
        Field::HandwrittenSumInLetters => "le montant en lettres, écrit à la main",
        Field::LimitationWarning => {
            "un avertissement qu’un nouveau délai de prescription commence si la dette est \
             reconnue ou payée en partie"
        }
        Field::TotalSplitPrincipalInterestCosts => "le total, divisé en facture, intérêts et frais",
        Field::InstalmentAmountAndDates => "le montant et le jour de chaque versement",
        Field::InterestDuringPlan => {
            "le sort des intérêts pendant le plan (ils courent, s’arrêtent ou sont abandonnés)"
        }
        Field::OrderOfAllocation => "ce qu’un paiement règle en premier",
        Field::WhatIfMissed => "ce qui se passe si un versement manque",
        Field::WhatCreditorStops => "ce que le créancier ne fera pas tant que le plan est respecté",
        Field::NoWaiverOfRights => {
            "une phrase qui dit que le débiteur peut encore contester la dette"
        }
        Field::DateTimeAndWhoSpoke => {
            "le jour et l’heure de l’appel, et les personnes qui ont parlé"
        }
        Field::WhatWasPromised => "ce qui a été promis",
        Field::WhatHappensIfNotKept => "ce qui se passe si la promesse n’est pas tenue",
        Field::HowToCorrect => "comment signaler que c’est autre chose qui a été dit",
        Field::UnambiguousReservationOfRightToPerformance => {
            "une demande claire, ou une phrase claire qui réserve le droit au paiement"
        }
        Field::ClaimIdentified => "la créance dont parle la lettre",
        Field::SenderLawyerOrBailiff => {
            "un avocat, un huissier de justice ou une personne qui peut agir en justice pour le \
             créancier, comme expéditeur"
        }
        Field::RegisteredWithAcknowledgement => "un envoi recommandé avec accusé de réception",
        Field::DebtorDataChecked => {
            "une vérification des données du débiteur dans un document de moins d’un mois"
        }
        Field::CreditorData => "les données du créancier",
        Field::DebtorData => "les données du débiteur",
        Field::JustificationOfAllAmounts => {
            "la raison de chaque montant, dommages et intérêts compris"
        }
        Field::PeriodToPerform => "le temps qui reste pour payer",
        Field::PossibleLegalAction => "une phrase qui dit que l’affaire peut aller devant le juge",
        Field::StatementThatLetterInterrupts => {
            "une phrase qui dit que la lettre interrompt la prescription"
        }
        Field::SignatureOfSender => "la signature de l’expéditeur",
        Field::AcknowledgementInstead => {
            "une phrase qui dit que reconnaître la dette a le même effet"
        }
        Field::NewPayAddress => "la personne à payer désormais",
        Field::CollectorRegistered => {
            "l’inscription de l’agence de recouvrement au registre, là où la loi la demande"
        }
        Field::NamesAddressesDebtorCollectorCreditor => {
            "les noms et adresses du débiteur, de l’agence de recouvrement et du créancier"
        }
        Field::BasisOfClaim => "le contrat, ou une autre raison de la créance",
        Field::PayTerm => "le délai pour payer",
        Field::InterestAmountRatePeriodsBasis => {
            "le montant des intérêts, leur taux, leurs périodes et leur raison"
        }
        Field::TotalSplitPrincipalInterestCostsVat => {
            "le total, divisé en facture, intérêts, frais et TVA"
        }
        Field::AssignmentNotice => {
            "un message du vendeur ou de l’acheteur qui dit que la créance a été vendue"
        }
        Field::FirstReminderDone => {
            "le premier rappel gratuit, déjà envoyé et dont le délai est écoulé"
        }
    }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::NoCosts => "Cette lettre ne rend donc pas dus des frais de recouvrement.",
        Effect::ClauseLost => {
            "Les intérêts et l’indemnité forfaitaire des conditions ne sont donc pas dus."
        }
        Effect::NoInterruption => "La prescription n’est donc pas interrompue.",
        Effect::NoProof => "La dette n’est donc pas entièrement prouvée ainsi.",
        Effect::Void => "Cela ne compte donc pas.",
        Effect::NoDefault => "Le débiteur n’est donc pas mis en demeure.",
        Effect::Fine => {
            "L’expéditeur peut recevoir une amende pour cela. La dette elle-même reste."
        }
        Effect::Unlawful => "La loi ne le permet pas.",
        Effect::Custom => "",
    }
}

fn fault(fault: LetterFault) -> &'static str {
    match fault {
        LetterFault::Missing => "Il manque ceci\u{a0}: {field}.",
        LetterFault::Forbidden => "Ceci ne devrait pas s’y trouver\u{a0}: {field}.",
        LetterFault::SentTooEarly => "La lettre a été envoyée avant le {day}. C’est trop tôt.",
        LetterFault::TermFaulty => "Les mots de la lettre font commencer le délai trop tôt.",
        LetterFault::PayByTooEarly => {
            "Le dernier jour de paiement donné par la lettre tombe avant le {day}. C’est trop tôt."
        }
        LetterFault::PrincipalTooHigh => {
            "La lettre demande {asked} pour la facture elle-même\u{a0}; il reste {owed} à payer."
        }
        LetterFault::InterestTooHigh => {
            "La lettre demande {asked} d’intérêts\u{a0}; le montant dû est de {owed}."
        }
        LetterFault::CostsNotOwed => {
            "La lettre demande {asked} de frais\u{a0}; aucuns frais ne sont encore dus."
        }
        LetterFault::CostsTooHigh => {
            "La lettre demande {asked} de frais\u{a0}; le montant dû est de {owed}."
        }
        LetterFault::SumsDoNotAddUp => {
            "Les parties font ensemble {owed}, mais la lettre demande {asked}."
        }
        LetterFault::Prescribed => {
            "Depuis le {day}, le débiteur qui dit que la dette est prescrite ne peut plus être \
             forcé de payer."
        }
        LetterFault::AlreadyPaid => "Il ne reste rien à payer.",
        LetterFault::HeldUp => "",
        LetterFault::SentBefore => "Une lettre de ce type a déjà été envoyée le {day}.",
        LetterFault::NoPlace => {
            "Cette lettre n’a pas sa place dans ce qui peut être fait pour cette dette."
        }
        LetterFault::NoCall => "Le dossier ne contient pas encore d’appel téléphonique.",
        LetterFault::NoPlan => "Le dossier ne contient pas encore de plan et aucun n’a été donné.",
        LetterFault::NotPrescribed => "D’après ce qui est connu ici, la dette n’est pas prescrite.",
        LetterFault::StillOpen => "D’après ce qui est connu ici, il reste quelque chose à payer.",
        LetterFault::SenderNeeded => {
            "Seul un avocat ou un huissier de justice peut envoyer cette lettre."
        }
        LetterFault::OtherLanguage => {
            "La lettre qui compte doit être en {languages}. Celle-ci est une copie pour information."
        }
        LetterFault::SeatUnknown => {
            "La langue qui compte dépend du lieu du siège du créancier. Il n’a pas été indiqué."
        }
    }
}

fn reply(reply: Reply) -> (&'static str, &'static str) {
    match reply {
        Reply::Prescribed => (
            "La dette est trop ancienne",
            "Dites par écrit que la dette est prescrite. Ne la reconnaissez pas, et n’en payez \
             aucune partie.",
        ),
        Reply::AlreadyPaid => {
            ("J’ai payé", "Dites quand vous avez payé, et joignez-en une preuve.")
        }
        Reply::Dispute => (
            "Je ne suis pas d’accord",
            "Dites par écrit ce qui ne va pas, et joignez des preuves si vous en avez. Payez la \
             partie avec laquelle vous êtes d’accord.",
        ),
        Reply::AskProof => (
            "Je voudrais voir des preuves",
            "Demandez le contrat, la facture, et le calcul de chaque montant.",
        ),
        Reply::ProposePlan => (
            "Je ne peux pas payer tout de suite",
            "Proposez un plan de paiement avec un montant que vous pourrez tenir. Un service \
             d’aide pour les dettes peut vous assister.",
        ),
    }
}

fn title(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::PhoneConfirmation => "Confirmation d’un appel téléphonique",
        LetterKind::PaymentPlan => "Plan d’apurement",
        LetterKind::Acknowledgement => "Reconnaissance de dette",
        LetterKind::Interruption => "Lettre qui interrompt la prescription",
        _ => "",
    }
}
