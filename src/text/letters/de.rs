use super::{Effect, Field, LetterFault, LetterKind, LetterPhrases, Reply};

pub(super) const GERMAN: LetterPhrases = LetterPhrases {
    field,
    effect,
    fault,
    title,
    colon: ": ",
    and: "und",
    or: "oder",
    languages: ["Englisch", "Niederländisch", "Französisch", "Deutsch"],
    reply,
    nothing: "In dem, was Sie über diesen Brief gesagt haben, wurde kein Fehler gefunden.",
    too_much: "Dieser Brief fordert {more} mehr, als geschuldet ist.",
};

#[expect(clippy::too_many_lines, reason = "a name for each field")]
fn field(field: Field) -> &'static str {
    match field {
        Field::CreditorName => "der Name des Gläubigers",
        Field::DebtorNameAddress => {
            "der Name des Schuldners und die Adresse, an der der Brief ankommen muss"
        }
        Field::LetterDate => "das Datum des Briefs",
        Field::InvoiceNumberDate => "die Nummer und das Datum der Rechnung",
        Field::PrincipalOpen => "was von der Rechnung nach allen Zahlungen noch offen ist",
        Field::PayBlock => {
            "der Betrag, der Empfänger, das Konto und das Zeichen, in dieser Reihenfolge"
        }
        Field::ContactForQuestions => {
            "wo Sie sagen können, dass Sie nicht zahlen können, nicht einverstanden sind oder \
             bezahlt haben"
        }
        Field::NewPayByDate => "ein neuer letzter Zahlungstag",
        Field::CostsOrInterest => "eine Forderung von Kosten oder Zinsen",
        Field::CrossedPaymentLine => {
            "ein Satz, der sagt, dass sich Zahlung und Brief vielleicht überschnitten haben"
        }
        Field::CollectionCostsCharged => "eine Forderung von Inkassokosten",
        Field::Consequences => "was folgen kann",
        Field::SentAfterDefault => "ein Versandtag, an dem der Schuldner schon in Verzug war",
        Field::PeriodText => {
            "eine Frist von vierzehn vollen Tagen ab dem Tag nach dem Empfang, in Worten, die \
             das sagen"
        }
        Field::PeriodCountedFromLetterDate => {
            "eine Frist, die mit dem Datum oder dem Versand des Briefs beginnt"
        }
        Field::FixedEndDate => "ein festes Datum, an dem die Frist endet",
        Field::OneAmountOneAccount => {
            "ein einziger Betrag, der jetzt zu zahlen ist, auf ein einziges Konto"
        }
        Field::CostAmountTooHigh => {
            "Kosten über dem gesetzlichen Tarif oder Kosten, die auch auf Zinsen berechnet sind"
        }
        Field::PartPaymentInTerm => {
            "was es für die Kosten bedeutet, wenn ein Teil innerhalb der Frist bezahlt wird"
        }
        Field::CostAmount => {
            "der genaue Betrag der Kosten, die bei verspäteter Zahlung gefordert werden"
        }
        Field::VatOnCosts => "die Mehrwertsteuer auf die Kosten, als Betrag",
        Field::ConsequenceOfNonPayment => {
            "ein Hinweis, dass die Kosten geschuldet sind, wenn nicht rechtzeitig bezahlt wird"
        }
        Field::CostsAlreadyAdded => "Kosten, die im zu zahlenden Betrag schon enthalten sind",
        Field::Interest => "die Zinsen bis zum Tag des Briefs",
        Field::ProofOfReceipt => "eine Art des Versands, mit der sich der Empfang beweisen lässt",
        Field::WholeLetter => "der Brief selbst",
        Field::BalanceDue => "der Betrag, der noch zu zahlen ist",
        Field::DamagesClauseAmount => {
            "die Zinsen und die Pauschale, die nach den Bedingungen im Anschluss an die \
             Wartefrist gefordert werden"
        }
        Field::CreditorEnterpriseNumber => "die Unternehmensnummer des Gläubigers",
        Field::ProductDescription => "was gekauft wurde",
        Field::DueDateOfDebt => "der Tag, an dem die Schuld spätestens zu bezahlen war",
        Field::Period14Days => "eine Frist von mindestens vierzehn Tagen, bevor etwas hinzukommt",
        Field::DurableMedium => {
            "ein Brief auf Papier oder eine Nachricht, die sich aufbewahren lässt"
        }
        Field::EffectOfAMissingItem => "was folgt, wenn in der Mahnung etwas fehlt",
        Field::Proof => "ein Beweis für den Versand, seinen Tag und den Text des Briefs",
        Field::AnyCost => "Kosten jeder Art",
        Field::InterestRunning => "Zinsen ab dem Tag nach dem Brief",
        Field::ReminderCost => "was die Mahnung selbst kostet",
        Field::InterestAndLumpSum => "eine Forderung von Zinsen und einer Pauschale",
        Field::Written => "eine schriftliche Mahnung",
        Field::ReasonablePeriod => "eine angemessene Frist zum Zahlen",
        Field::WhatMustBePaid => "was zu zahlen ist",
        Field::LiabilitySentence => {
            "ein Hinweis, dass der Schuldner nach der Frist in Verzug ist und haftet"
        }
        Field::CreditorIdentityFull => {
            "die vollständigen Daten des ersten Gläubigers und eines neuen, falls es einen gibt"
        }
        Field::CollectorIdentityAndSupervisor => {
            "die Daten des Inkassounternehmens und der Behörde, die es beaufsichtigt"
        }
        Field::ProductDescriptionAndDueDate => {
            "eine genaue Beschreibung dessen, was gekauft wurde, und der Tag, an dem es \
             spätestens zu bezahlen war"
        }
        Field::AmountsPreciseAndDetailed => "eine genaue Liste aller geforderten Beträge",
        Field::RightToAskForEvidence => {
            "ein Satz, der sagt, dass Sie einen Beweis für die Schuld verlangen können"
        }
        Field::ProcedureToDispute => "wie Sie die Schuld bestreiten können",
        Field::RightToAskForPaymentFacilities => {
            "ein Satz, der sagt, dass Sie um Ratenzahlung bitten können"
        }
        Field::WhatFollowsWithoutReaction => "was folgen kann, wenn keine Antwort kommt",
        Field::ClearAndComprehensible => "klare Worte, die alle verstehen können",
        Field::NotASummonsSentence => {
            "der Satz aus dem Gesetz, dass dies keine Ladung und keine Pfändung ist"
        }
        Field::Wait14Days => "eine Wartezeit von vierzehn Tagen, bevor etwas anderes geschieht",
        Field::SentWhenCapsBroken => "eine Forderung von mehr, als das Gesetz erlaubt",
        Field::DurableMediumWithoutDelay => {
            "eine baldige Antwort auf Papier oder als Nachricht, die sich aufbewahren lässt"
        }
        Field::Hours22To8 => "ein Anruf zwischen zehn Uhr abends und acht Uhr morgens",
        Field::CollectorCosts => "eine Forderung von Kosten des Inkassounternehmens",
        Field::DescriptionOfObligation => "woher die Schuld kommt",
        Field::AmountsDescribedAndJustifiedInclCostOfDemand => {
            "jeder Betrag mit seinem Grund, und was die Zahlungsaufforderung selbst kostet"
        }
        Field::PayWithinOneMonthAndHow => {
            "die Aufforderung, innerhalb eines Monats zu zahlen, und wie das geht"
        }
        Field::WaysToReact139422 => {
            "wie der Schuldner reagieren kann (Art. 1394/22 des Gerichtsgesetzbuches)"
        }
        Field::RegistrationOfBoth => {
            "ein Satz, der sagt, dass beide Parteien im Unternehmensregister (ZDU) stehen"
        }
        Field::CopyOfEvidenceAttached => "eine Kopie des Beweises, als Anlage",
        Field::ReplyFormAttached => "das Antwortformular, als Anlage",
        Field::LastPayByDate => "der letzte Zahlungstag",
        Field::NextStepNamed => "der eine Schritt, der folgt und der auch wirklich folgen kann",
        Field::ClaimToInterestAndCosts => {
            "ein Satz, der sagt, dass Zinsen und Kosten weiterhin gefordert werden"
        }
        Field::AttachmentThreatWithoutTitle => {
            "eine Drohung mit Pfändung ohne Entscheidung eines Gerichts"
        }
        Field::CourtLikeDesign => {
            "das Aussehen eines Briefs vom Gericht oder Gerichtsvollzieher oder einer Ladung"
        }
        Field::HandwrittenOrGoodForInLetters => {
            "ein handgeschriebener Text oder eine handgeschriebene Zustimmung mit dem Betrag in \
             Worten"
        }
        Field::HandwrittenSumInLetters => "der Betrag in Worten, von Hand geschrieben",
        Field::LimitationWarning => {
            "ein Hinweis, dass eine neue Verjährungsfrist beginnt, wenn die Schuld anerkannt \
             oder zum Teil bezahlt wird"
        }
        Field::TotalSplitPrincipalInterestCosts => {
            "die Summe, aufgeteilt in Rechnung, Zinsen und Kosten"
        }
        Field::InstalmentAmountAndDates => "der Betrag und der Tag jeder Rate",
        Field::InterestDuringPlan => {
            "ob die Zinsen während des Ratenplans weiterlaufen, aufhören oder erlassen werden"
        }
        Field::OrderOfAllocation => "was mit einer Zahlung zuerst bezahlt wird",
        Field::WhatIfMissed => "was geschieht, wenn eine Rate ausbleibt",
        Field::WhatCreditorStops => {
            "was der Gläubiger nicht tut, solange der Ratenplan eingehalten wird"
        }
        Field::NoWaiverOfRights => {
            "ein Satz, der sagt, dass der Schuldner die Schuld weiterhin bestreiten darf"
        }
        Field::DateTimeAndWhoSpoke => {
            "der Tag und die Uhrzeit des Gesprächs, und wer gesprochen hat"
        }
        Field::WhatWasPromised => "was versprochen wurde",
        Field::WhatHappensIfNotKept => "was geschieht, wenn das Versprechen nicht eingehalten wird",
        Field::HowToCorrect => "wie Sie sagen können, dass etwas anderes gesagt wurde",
        Field::UnambiguousReservationOfRightToPerformance => {
            "eine klare Mahnung oder ein klarer Satz, dass das Recht auf Zahlung bestehen bleibt"
        }
        Field::ClaimIdentified => "um welche Forderung es in dem Brief geht",
        Field::SenderLawyerOrBailiff => {
            "als Absender eine Anwaltskanzlei, ein Gerichtsvollzieher oder jemand, der den \
             Gläubiger vor Gericht vertreten darf"
        }
        Field::RegisteredWithAcknowledgement => "der Versand per Einschreiben mit Rückschein",
        Field::DebtorDataChecked => {
            "eine Prüfung der Daten des Schuldners in einem Dokument, das weniger als einen \
             Monat alt ist"
        }
        Field::CreditorData => "die Daten des Gläubigers",
        Field::DebtorData => "die Daten des Schuldners",
        Field::JustificationOfAllAmounts => {
            "der Grund für jeden Betrag, auch für Schadenersatz und Zinsen"
        }
        Field::PeriodToPerform => "die Zeit, die zum Zahlen noch bleibt",
        Field::PossibleLegalAction => "ein Satz, der sagt, dass die Sache vor Gericht gehen kann",
        Field::StatementThatLetterInterrupts => {
            "ein Satz, der sagt, dass der Brief die Verjährung unterbricht"
        }
        Field::SignatureOfSender => "die Unterschrift des Absenders",
        Field::AcknowledgementInstead => {
            "ein Satz, der sagt, dass eine Anerkennung der Schuld dasselbe bewirkt"
        }
        Field::NewPayAddress => "an wen von nun an zu zahlen ist",
        Field::CollectorRegistered => {
            "die Eintragung des Inkassounternehmens im Register, wo das Gesetz sie verlangt"
        }
        Field::NamesAddressesDebtorCollectorCreditor => {
            "die Namen und Adressen von Schuldner, Inkassounternehmen und Gläubiger"
        }
        Field::BasisOfClaim => "der Vertrag oder ein anderer Grund der Forderung",
        Field::PayTerm => "die Zahlungsfrist",
        Field::InterestAmountRatePeriodsBasis => {
            "der Betrag der Zinsen, ihr Satz, ihre Zeiträume und ihr Grund"
        }
        Field::TotalSplitPrincipalInterestCostsVat => {
            "die Summe, aufgeteilt in Rechnung, Zinsen, Kosten und Mehrwertsteuer"
        }
        Field::AssignmentNotice => {
            "eine Nachricht des Verkäufers oder des Käufers, dass die Forderung verkauft wurde"
        }
        Field::FirstReminderDone => {
            "die erste kostenlose Mahnung, schon früher verschickt und mit abgelaufener Frist"
        }
    }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::NoCosts => "Durch diesen Brief sind also keine Inkassokosten geschuldet.",
        Effect::ClauseLost => {
            "Die Zinsen und die Pauschale aus den Bedingungen sind also nicht geschuldet."
        }
        Effect::NoInterruption => "Die Verjährung wird dadurch also nicht unterbrochen.",
        Effect::NoProof => "Die Schuld ist damit also nicht vollständig bewiesen.",
        Effect::Void => "Das zählt also nicht.",
        Effect::NoDefault => "Der Schuldner kommt dadurch also nicht in Verzug.",
        Effect::Fine => "Der Absender kann dafür ein Bußgeld bekommen. Die Schuld selbst bleibt.",
        Effect::Unlawful => "Das Gesetz erlaubt das nicht.",
        Effect::Custom => "",
    }
}

fn fault(fault: LetterFault) -> &'static str {
    match fault {
        LetterFault::Missing => "Das fehlt: {field}.",
        LetterFault::Forbidden => "Das sollte nicht vorkommen: {field}.",
        LetterFault::SentTooEarly => "Der Brief wurde vor dem {day} verschickt. Das ist zu früh.",
        LetterFault::TermFaulty => "Die Worte des Briefs lassen die Frist zu früh beginnen.",
        LetterFault::PayByTooEarly => {
            "Der letzte Zahlungstag im Brief liegt vor dem {day}. Das ist zu früh."
        }
        LetterFault::PrincipalTooHigh => {
            "Der Brief fordert {asked} für die Rechnung selbst; offen sind {owed}."
        }
        LetterFault::InterestTooHigh => {
            "Der Brief fordert {asked} an Zinsen; geschuldet sind {owed}."
        }
        LetterFault::CostsNotOwed => {
            "Der Brief fordert {asked} an Kosten; noch sind keine Kosten geschuldet."
        }
        LetterFault::CostsTooHigh => "Der Brief fordert {asked} an Kosten; geschuldet sind {owed}.",
        LetterFault::SumsDoNotAddUp => {
            "Die Teile ergeben zusammen {owed}, aber der Brief fordert {asked}."
        }
        LetterFault::Prescribed => {
            "Wer sagt, dass die Schuld verjährt ist, kann seit dem {day} nicht mehr zur Zahlung \
             gezwungen werden."
        }
        LetterFault::AlreadyPaid => "Es ist nichts mehr offen.",
        LetterFault::HeldUp => "",
        LetterFault::SentBefore => "Ein solcher Brief wurde schon am {day} verschickt.",
        LetterFault::NoPlace => {
            "Dieser Brief passt nicht zu dem, was bei dieser Schuld getan werden kann."
        }
        LetterFault::NoCall => "In der Akte steht noch kein Telefongespräch.",
        LetterFault::NoPlan => {
            "In der Akte steht noch kein Ratenplan, und es wurde keiner angegeben."
        }
        LetterFault::NotPrescribed => "Soweit hier bekannt, ist die Schuld nicht verjährt.",
        LetterFault::StillOpen => "Soweit hier bekannt, ist noch etwas offen.",
        LetterFault::SenderNeeded => {
            "Nur ein Rechtsanwalt oder ein Gerichtsvollzieher kann diesen Brief schicken."
        }
        LetterFault::OtherLanguage => {
            "Der Brief, der zählt, muss auf {languages} sein. Dieser ist eine Kopie zur Information."
        }
        LetterFault::SeatUnknown => {
            "Welche Sprache zählt, hängt vom Sitz des Gläubigers ab. Er wurde nicht angegeben."
        }
    }
}

fn reply(reply: Reply) -> (&'static str, &'static str) {
    match reply {
        Reply::Prescribed => (
            "Die Schuld ist zu alt",
            "Sagen Sie schriftlich, dass die Schuld verjährt ist. Erkennen Sie sie nicht an, und \
             zahlen Sie keinen Teil davon.",
        ),
        Reply::AlreadyPaid => (
            "Ich habe bezahlt",
            "Sagen Sie, wann Sie bezahlt haben, und fügen Sie einen Beleg bei.",
        ),
        Reply::Dispute => (
            "Ich bin nicht einverstanden",
            "Sagen Sie schriftlich, was nicht stimmt, und fügen Sie Beweise bei, wenn Sie welche \
             haben. Zahlen Sie den Teil, mit dem Sie einverstanden sind.",
        ),
        Reply::AskProof => (
            "Ich möchte Beweise sehen",
            "Bitten Sie um den Vertrag, die Rechnung und die Berechnung jedes Betrags.",
        ),
        Reply::ProposePlan => (
            "Ich kann nicht sofort zahlen",
            "Schlagen Sie einen Ratenplan mit einem Betrag vor, den Sie durchhalten können. Eine \
             Schuldnerberatung kann Ihnen beistehen.",
        ),
    }
}

fn title(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::PhoneConfirmation => "Bestätigung eines Telefongesprächs",
        LetterKind::PaymentPlan => "Ratenplan",
        LetterKind::Acknowledgement => "Schuldanerkenntnis",
        LetterKind::Interruption => "Brief, der die Verjährung unterbricht",
        _ => "",
    }
}
