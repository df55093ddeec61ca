use super::{Effect, Field, LetterFault, LetterKind, LetterPhrases, Reply};

pub(super) const DUTCH: LetterPhrases = LetterPhrases {
    field,
    effect,
    fault,
    title,
    colon: ": ",
    and: "en",
    or: "of",
    languages: ["Engels", "Nederlands", "Frans", "Duits"],
    reply,
    nothing: "In wat u over deze brief hebt verteld, is niets gevonden dat niet klopt.",
    too_much: "Deze brief vraagt {more} meer dan er is verschuldigd.",
};

#[expect(clippy::too_many_lines, reason = "a name for each field")]
fn field(field: Field) -> &'static str {
    match field {
        Field::CreditorName => "de naam van de schuldeiser",
        Field::DebtorNameAddress => {
            "de naam van de schuldenaar, en het adres waar de brief moet aankomen"
        }
        Field::LetterDate => "de datum van de brief",
        Field::InvoiceNumberDate => "het nummer en de datum van de factuur",
        Field::PrincipalOpen => "wat er van de factuur nog openstaat, na wat is betaald",
        Field::PayBlock => {
            "het bedrag, aan wie te betalen, de rekening en het kenmerk, in die volgorde"
        }
        Field::ContactForQuestions => {
            "waar u kunt melden dat u niet kunt betalen, het er niet mee eens bent of hebt betaald"
        }
        Field::NewPayByDate => "een nieuwe laatste betaaldag",
        Field::CostsOrInterest => "een vraag om kosten of rente",
        Field::CrossedPaymentLine => {
            "een zin die zegt dat betaling en brief elkaar misschien hebben gekruist"
        }
        Field::CollectionCostsCharged => "een vraag om incassokosten",
        Field::Consequences => "wat er kan volgen",
        Field::SentAfterDefault => "een verzenddag waarop de schuldenaar al in verzuim was",
        Field::PeriodText => {
            "een termijn van veertien volle dagen vanaf de dag na ontvangst, in woorden die dat \
             zeggen"
        }
        Field::PeriodCountedFromLetterDate => {
            "een termijn die begint bij de datum of de verzending van de brief"
        }
        Field::FixedEndDate => "een vaste datum waarop de termijn eindigt",
        Field::OneAmountOneAccount => "één bedrag om nu te betalen, op één rekening",
        Field::CostAmountTooHigh => {
            "kosten boven het wettelijke tarief, of kosten die ook over rente zijn berekend"
        }
        Field::PartPaymentInTerm => {
            "wat het voor de kosten betekent als een deel binnen de termijn wordt betaald"
        }
        Field::CostAmount => {
            "het precieze bedrag van de kosten die bij te late betaling worden gevraagd"
        }
        Field::VatOnCosts => "de btw over de kosten, als bedrag",
        Field::ConsequenceOfNonPayment => {
            "een waarschuwing dat de kosten verschuldigd zijn als er niet op tijd wordt betaald"
        }
        Field::CostsAlreadyAdded => "kosten die al in het te betalen bedrag zitten",
        Field::Interest => "de rente tot en met de dag van de brief",
        Field::ProofOfReceipt => "een manier van versturen waarmee de ontvangst kan worden bewezen",
        Field::WholeLetter => "de brief zelf",
        Field::BalanceDue => "het bedrag dat nog moet worden betaald",
        Field::DamagesClauseAmount => {
            "de rente en de forfaitaire vergoeding die na de wachttijd volgens de voorwaarden \
             worden gevraagd"
        }
        Field::CreditorEnterpriseNumber => "het ondernemingsnummer van de schuldeiser",
        Field::ProductDescription => "wat er is gekocht",
        Field::DueDateOfDebt => "de dag waarop de schuld uiterlijk moest zijn betaald",
        Field::Period14Days => "een termijn van minstens veertien dagen voordat er iets bij komt",
        Field::DurableMedium => "een brief op papier, of een bericht dat kan worden bewaard",
        Field::EffectOfAMissingItem => "wat er volgt als er iets in de herinnering ontbreekt",
        Field::Proof => "bewijs van de verzending, van de dag ervan en van de tekst van de brief",
        Field::AnyCost => "kosten, hoe ze ook heten",
        Field::InterestRunning => "rente vanaf de dag na de brief",
        Field::ReminderCost => "wat de herinnering zelf kost",
        Field::InterestAndLumpSum => "een vraag om rente en een forfaitaire vergoeding",
        Field::Written => "een schriftelijke aanmaning",
        Field::ReasonablePeriod => "een redelijke termijn om te betalen",
        Field::WhatMustBePaid => "wat er moet worden betaald",
        Field::LiabilitySentence => {
            "een waarschuwing dat de schuldenaar na de termijn in verzuim en aansprakelijk is"
        }
        Field::CreditorIdentityFull => {
            "de volledige gegevens van de eerste schuldeiser, en van een nieuwe als die er is"
        }
        Field::CollectorIdentityAndSupervisor => {
            "de gegevens van het incassobureau, en van de overheid die er toezicht op houdt"
        }
        Field::ProductDescriptionAndDueDate => {
            "een precieze beschrijving van wat er is gekocht, en de dag waarop het uiterlijk \
             moest zijn betaald"
        }
        Field::AmountsPreciseAndDetailed => "een precieze lijst van elk bedrag dat wordt gevraagd",
        Field::RightToAskForEvidence => "een zin die zegt dat u bewijs van de schuld kunt vragen",
        Field::ProcedureToDispute => "hoe u de schuld kunt betwisten",
        Field::RightToAskForPaymentFacilities => {
            "een zin die zegt dat u kunt vragen om in termijnen te betalen"
        }
        Field::WhatFollowsWithoutReaction => "wat er kan volgen als er geen antwoord komt",
        Field::ClearAndComprehensible => "duidelijke woorden die iedereen kan begrijpen",
        Field::NotASummonsSentence => {
            "de zin uit de wet dat dit geen dagvaarding en geen beslag is"
        }
        Field::Wait14Days => "een wachttijd van veertien dagen voordat er iets anders gebeurt",
        Field::SentWhenCapsBroken => "een vraag om meer dan de wet toestaat",
        Field::DurableMediumWithoutDelay => {
            "een antwoord zonder uitstel, op papier of als bericht dat kan worden bewaard"
        }
        Field::Hours22To8 => "een telefoontje tussen tien uur ’s avonds en acht uur ’s ochtends",
        Field::CollectorCosts => "een vraag om kosten van het incassobureau",
        Field::DescriptionOfObligation => "waar de schuld vandaan komt",
        Field::AmountsDescribedAndJustifiedInclCostOfDemand => {
            "elk bedrag met de reden ervan, en wat de aanmaning zelf kost"
        }
        Field::PayWithinOneMonthAndHow => "de vraag om binnen één maand te betalen, en hoe dat kan",
        Field::WaysToReact139422 => {
            "hoe de schuldenaar kan reageren (art. 1394/22 van het Gerechtelijk Wetboek)"
        }
        Field::RegistrationOfBoth => {
            "een zin die zegt dat beide partijen in het ondernemingsregister (KBO) staan"
        }
        Field::CopyOfEvidenceAttached => "een kopie van het bewijs, als bijlage",
        Field::ReplyFormAttached => "het antwoordformulier, als bijlage",
        Field::LastPayByDate => "de laatste betaaldag",
        Field::NextStepNamed => "de ene stap die volgt, en die ook echt kan volgen",
        Field::ClaimToInterestAndCosts => {
            "een zin die zegt dat rente en kosten nog steeds worden gevraagd"
        }
        Field::AttachmentThreatWithoutTitle => {
            "een dreiging met beslag zonder beslissing van een rechter"
        }
        Field::CourtLikeDesign => {
            "het uiterlijk van een brief van een rechtbank of deurwaarder, of van een dagvaarding"
        }
        Field::HandwrittenOrGoodForInLetters => {
            "een tekst met de hand geschreven, of een goedkeuring met de hand en het bedrag in \
             letters"
        }
        Field::HandwrittenSumInLetters => "het bedrag in letters, met de hand geschreven",
        Field::LimitationWarning => {
            "een waarschuwing dat er een nieuwe verjaringstermijn begint als de schuld wordt \
             erkend of een deel wordt betaald"
        }
        Field::TotalSplitPrincipalInterestCosts => {
            "het totaal, verdeeld in de factuur, rente en kosten"
        }
        Field::InstalmentAmountAndDates => "het bedrag en de dag van elke termijn",
        Field::InterestDuringPlan => "of de rente tijdens de regeling doorloopt, stopt of vervalt",
        Field::OrderOfAllocation => "wat een betaling het eerst afbetaalt",
        Field::WhatIfMissed => "wat er gebeurt als een termijn niet wordt betaald",
        Field::WhatCreditorStops => {
            "wat de schuldeiser niet doet zolang de regeling wordt nagekomen"
        }
        Field::NoWaiverOfRights => {
            "een zin die zegt dat de schuldenaar de schuld nog mag betwisten"
        }
        Field::DateTimeAndWhoSpoke => "de dag en het uur van het gesprek, en wie er spraken",
        Field::WhatWasPromised => "wat er is beloofd",
        Field::WhatHappensIfNotKept => "wat er gebeurt als de belofte niet wordt nagekomen",
        Field::HowToCorrect => "hoe u kunt melden dat er iets anders is gezegd",
        Field::UnambiguousReservationOfRightToPerformance => {
            "een duidelijke aanmaning, of een duidelijke zin dat het recht op betaling blijft"
        }
        Field::ClaimIdentified => "over welke vordering de brief gaat",
        Field::SenderLawyerOrBailiff => {
            "een advocaat, een deurwaarder of iemand die voor de schuldeiser naar de rechter \
             mag, als afzender"
        }
        Field::RegisteredWithAcknowledgement => {
            "verzending per aangetekende post met ontvangstbewijs"
        }
        Field::DebtorDataChecked => {
            "een controle van de gegevens van de schuldenaar in een document van minder dan een \
             maand oud"
        }
        Field::CreditorData => "de gegevens van de schuldeiser",
        Field::DebtorData => "de gegevens van de schuldenaar",
        Field::JustificationOfAllAmounts => {
            "de reden van elk bedrag, ook van schadevergoeding en rente"
        }
        Field::PeriodToPerform => "de tijd die er nog is om te betalen",
        Field::PossibleLegalAction => "een zin die zegt dat de zaak naar de rechter kan gaan",
        Field::StatementThatLetterInterrupts => "een zin die zegt dat de brief de verjaring stuit",
        Field::SignatureOfSender => "de handtekening van de afzender",
        Field::AcknowledgementInstead => {
            "een zin die zegt dat een erkenning van de schuld hetzelfde doet"
        }
        Field::NewPayAddress => "aan wie er voortaan moet worden betaald",
        Field::CollectorRegistered => {
            "de inschrijving van het incassobureau, waar de wet die vraagt"
        }
        Field::NamesAddressesDebtorCollectorCreditor => {
            "de namen en adressen van de schuldenaar, het incassobureau en de schuldeiser"
        }
        Field::BasisOfClaim => "de overeenkomst, of een andere reden van de vordering",
        Field::PayTerm => "de termijn om te betalen",
        Field::InterestAmountRatePeriodsBasis => {
            "het bedrag van de rente, het percentage, de periodes en de reden ervan"
        }
        Field::TotalSplitPrincipalInterestCostsVat => {
            "het totaal, verdeeld in de factuur, rente, kosten en btw"
        }
        Field::AssignmentNotice => {
            "een bericht van de verkoper of de koper dat de vordering is verkocht"
        }
        Field::FirstReminderDone => {
            "de eerste kosteloze herinnering, eerder verstuurd en met een termijn die voorbij is"
        }
    }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::NoCosts => "Door deze brief zijn er dus geen incassokosten verschuldigd.",
        Effect::ClauseLost => {
            "De rente en de forfaitaire vergoeding uit de voorwaarden zijn dus niet verschuldigd."
        }
        Effect::NoInterruption => "De verjaring wordt er dus niet door gestuit.",
        Effect::NoProof => "De schuld is er dus niet volledig mee bewezen.",
        Effect::Void => "Dit telt dus niet mee.",
        Effect::NoDefault => "De schuldenaar komt er dus niet door in verzuim.",
        Effect::Fine => "De afzender kan hiervoor een boete krijgen. De schuld zelf blijft.",
        Effect::Unlawful => "De wet staat dit niet toe.",
        Effect::Custom => "",
    }
}

fn fault(fault: LetterFault) -> &'static str {
    match fault {
        LetterFault::Missing => "Dit ontbreekt: {field}.",
        LetterFault::Forbidden => "Dit hoort er niet bij: {field}.",
        LetterFault::SentTooEarly => "De brief is verstuurd vóór {day}. Dat is te vroeg.",
        LetterFault::TermFaulty => "De woorden van de brief laten de termijn te vroeg beginnen.",
        LetterFault::PayByTooEarly => {
            "De laatste betaaldag in de brief ligt vóór {day}. Dat is te vroeg."
        }
        LetterFault::PrincipalTooHigh => {
            "De brief vraagt {asked} voor de factuur zelf; er staat {owed} open."
        }
        LetterFault::InterestTooHigh => {
            "De brief vraagt {asked} aan rente; {owed} is verschuldigd."
        }
        LetterFault::CostsNotOwed => {
            "De brief vraagt {asked} aan kosten; er zijn nog geen kosten verschuldigd."
        }
        LetterFault::CostsTooHigh => "De brief vraagt {asked} aan kosten; {owed} is verschuldigd.",
        LetterFault::SumsDoNotAddUp => "De delen zijn samen {owed}, maar de brief vraagt {asked}.",
        LetterFault::Prescribed => {
            "Sinds {day} kan wie zegt dat de schuld is verjaard, niet meer tot betalen worden \
             gedwongen."
        }
        LetterFault::AlreadyPaid => "Er staat niets meer open.",
        LetterFault::HeldUp => "",
        LetterFault::SentBefore => "Zo’n brief is al eerder verstuurd, op {day}.",
        LetterFault::NoPlace => {
            "Deze brief past niet bij wat er voor deze schuld kan worden gedaan."
        }
        LetterFault::NoCall => "Er staat nog geen telefoongesprek in het dossier.",
        LetterFault::NoPlan => {
            "Er staat nog geen betalingsregeling in het dossier, en er is er geen opgegeven."
        }
        LetterFault::NotPrescribed => "Voor zover hier bekend is de schuld niet verjaard.",
        LetterFault::StillOpen => "Voor zover hier bekend staat er nog iets open.",
        LetterFault::SenderNeeded => {
            "Alleen een advocaat of gerechtsdeurwaarder kan deze brief versturen."
        }
        LetterFault::OtherLanguage => {
            "De brief die telt, moet in het {languages} zijn. Dit is een kopie ter informatie."
        }
        LetterFault::SeatUnknown => {
            "Welke taal telt, hangt af van waar de zetel van de schuldeiser is. Dat is niet gezegd."
        }
    }
}

fn reply(reply: Reply) -> (&'static str, &'static str) {
    match reply {
        Reply::Prescribed => (
            "De schuld is te oud",
            "Zeg schriftelijk dat de schuld is verjaard. Erken de schuld niet, en betaal er geen \
             deel van.",
        ),
        Reply::AlreadyPaid => {
            ("Ik heb betaald", "Zeg wanneer u hebt betaald, en voeg daar een bewijs van toe.")
        }
        Reply::Dispute => (
            "Ik ben het er niet mee eens",
            "Zeg schriftelijk wat er niet klopt, en voeg bewijs toe als u dat hebt. Betaal het \
             deel waarmee u het eens bent.",
        ),
        Reply::AskProof => (
            "Ik wil bewijs zien",
            "Vraag om de overeenkomst, de factuur, en hoe elk bedrag is opgebouwd.",
        ),
        Reply::ProposePlan => (
            "Ik kan niet meteen betalen",
            "Stel een betalingsregeling voor met een bedrag dat u kunt volhouden. Schuldhulp kan \
             u bijstaan.",
        ),
    }
}

fn title(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::PhoneConfirmation => "Bevestiging van een telefoongesprek",
        LetterKind::PaymentPlan => "Betalingsregeling",
        LetterKind::Acknowledgement => "Schuldbekentenis",
        LetterKind::Interruption => "Brief die de verjaring stuit",
        _ => "",
    }
}
