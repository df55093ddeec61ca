use super::{
    AdviceCode, AgreementStatus, AnnouncementStatus, BlockerCode, EventKind, HintCode, MeasureCode,
    MissingCode, Reason, Specialist, TimelinePhrases, WayOutCode,
};

pub(super) const DUTCH: TimelinePhrases = TimelinePhrases {
    blocker,
    until: "Dit houdt de stap tegen tot en met {until}.",
    measure,
    advice,
    way_out,
    plan_freezes: "Vraagt u dit binnen de termijn van de eerste aanmaning, dan moet het \
         incassobureau wachten op een beslissing. Dat duurt hoogstens tot 45 dagen na die termijn.",
    next_due: "{step}: {from}.",
    next_allowed: "{step}: dit mag nu.",
    next_from: "{step}: op zijn vroegst op {from}.",
    next_blocked: "{step}: nu niet.",
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
        BlockerCode::NotDue => "Volgens de wet is de betaling nog niet te laat.",
        BlockerCode::StepNeeded => "Eerst komt: {step}.",
        BlockerCode::TermRunning => "De termijn van een eerdere stap loopt nog: {step}.",
        BlockerCode::WaitRunning => "Na een eerdere stap moet er enige tijd voorbijgaan: {step}.",
        BlockerCode::WaitingTimeUnknown => {
            "Hoelang er na een eerdere stap moet worden gewacht, is hier niet bekend: {step}."
        }
        BlockerCode::Insolvency => {
            "Voor de schuldenaar loopt een insolventieprocedure, zoals een faillissement. Niemand \
             kan nu apart innen; vorderingen worden daar ingediend."
        }
        BlockerCode::Disputed => "De schuldenaar is het er niet mee eens. Dat gaat voor.",
        BlockerCode::Paused => "De schuldeiser heeft dit stilgelegd.",
        BlockerCode::PromiseRunning => {
            "De schuldenaar heeft beloofd te betalen en heeft nog de tijd."
        }
        BlockerCode::PlanRunning => "Er loopt een betalingsregeling, en die wordt nagekomen.",
        BlockerCode::PlanUndecided => {
            "De schuldenaar kan niet meteen betalen of vroeg om een betalingsregeling. Beslis daar \
             eerst samen over."
        }
        BlockerCode::CopyNeeded => {
            "De schuldenaar zegt dat de factuur nooit is aangekomen. Eerst moet er een kopie \
             worden verstuurd."
        }
        BlockerCode::CopyTermRunning => {
            "De schuldenaar heeft de tijd om de kopie van de factuur te bekijken."
        }
        BlockerCode::BelowThreshold => {
            "De schuld is lager dan {amount}. Voor minder onderneemt de schuldeiser niets."
        }
        BlockerCode::Prescribed => {
            "De schuld is verjaard: de termijn is voorbij. Wie zich daarop beroept, kan niet tot \
             betalen worden gedwongen; wie toch betaalt, betaalt geldig."
        }
        BlockerCode::RegistrationUnknown => {
            "Het is niet bekend of beide partijen in het ondernemingsregister (KBO) staan."
        }
        BlockerCode::PaymentsNotChecked => "Kijk eerst of de betaling binnen is.",
    }
}

fn measure(code: MeasureCode) -> (&'static str, &'static str) {
    match code {
        MeasureCode::FileClaim => (
            "Dien de vordering in",
            "Dien de vordering in bij wie de insolventie afhandelt, zoals de curator. Voeg de \
             factuur en de overeenkomst toe.",
        ),
        MeasureCode::SendCopy => (
            "Stuur een kopie van de factuur",
            "Stuur een kopie van de factuur, met een nieuwe laatste betaaldag en zonder extra \
             kosten.",
        ),
        MeasureCode::AnswerDispute => (
            "Antwoord op de betwisting",
            "Vraag schriftelijk naar de redenen, en antwoord met bewijs. Vraag om het deel dat \
             niet is betwist, als dat er is.",
        ),
        MeasureCode::OfferPlan => (
            "Bied een betalingsregeling aan",
            "Bied een betalingsregeling aan die haalbaar is, en wijs op schuldhulp.",
        ),
        MeasureCode::AskProof => (
            "Vraag om bewijs",
            "Vraag vriendelijk om bewijs van de reden, en noteer dat in het dossier.",
        ),
        MeasureCode::WaitForProof => (
            "Wacht op het bewijs",
            "Er is om bewijs gevraagd. Spreek af op welke dag het er uiterlijk is.",
        ),
        MeasureCode::EmailAfterCall => (
            "Schrijf na het bellen",
            "Niemand nam op. Stuur een e-mail die zegt waarom u belde, en vraag om terug te \
             bellen.",
        ),
        MeasureCode::ConfirmCall => (
            "Bevestig het gesprek",
            "Bevestig schriftelijk wat er is gezegd: wie, wanneer, welk bedrag, en uiterlijk op \
             welke dag.",
        ),
        MeasureCode::NotifyInsurer => (
            "Licht de verzekeraar in",
            "Meld de late betaling uiterlijk op {deadline} aan de kredietverzekeraar. Verzekerd \
             bedrag: {amount}.",
        ),
    }
}

fn advice(code: AdviceCode) -> &'static str {
    match code {
        AdviceCode::NoPressure => {
            "De schuldenaar kan niet meteen betalen. Druk brengt kosten, geen geld. Spreek een \
             betalingsregeling af, en wijs op schuldhulp."
        }
        AdviceCode::RemindFriendly => {
            "De factuur was vergeten. Een vriendelijke herinnering met een nieuwe laatste \
             betaaldag is meestal genoeg."
        }
        AdviceCode::CallFirst => {
            "Bel voordat u weer schrijft. In een gesprek hoort u vaak de reden, en maakt u \
             makkelijker een afspraak."
        }
        AdviceCode::GoFormal => {
            "De schuldenaar wil niet betalen. Stuur geen vriendelijke herinneringen meer, en zet \
             de formele stappen in hun volgorde."
        }
        AdviceCode::PromiseBroken => {
            "Een belofte is niet nagekomen. Noteer dat, bel één keer, en ga dan verder waar u was."
        }
        AdviceCode::PlanMissed => {
            "Een termijn van de regeling is niet betaald. Vraag waarom, en laat die inhalen \
             voordat u de regeling beëindigt."
        }
        AdviceCode::RestIsUndisputed => {
            "Alleen een deel is betwist. De rest kan nu worden gevraagd en betaald."
        }
        AdviceCode::ProveReceipt => {
            "Verstuur dit zo dat u kunt bewijzen wanneer het is verstuurd en ontvangen. Zonder \
             bewijs heeft het misschien geen gevolg."
        }
        AdviceCode::WeighCosts => {
            "Weeg eerst af wat de volgende stap kost en wat die kan opleveren. Vraag u af of de \
             schuldenaar wel kan betalen."
        }
        AdviceCode::CheckCredit => {
            "Deze schuldenaar betaalde eerder te laat. Ga de kredietwaardigheid na, vraag \
             referenties, of vraag om vooraf te betalen."
        }
        AdviceCode::InsureCredit => {
            "Denk aan een kredietverzekering voor klanten die eerder te laat betaalden."
        }
        AdviceCode::CapOnDemand => {
            "Bij een aanmaning door een gerechtsdeurwaarder zijn rente en afgesproken vergoedingen \
             samen hoogstens 10% van de hoofdsom."
        }
        AdviceCode::PrescriptionNear => {
            "De schuld verjaart binnenkort: dan kan betaling niet meer worden afgedwongen. Kijk op \
             tijd welke handeling de verjaring stuit."
        }
        AdviceCode::KeepDossier => {
            "Bewaar de overeenkomst, de factuur, elke brief, elk gesprek en elke belofte bij \
             elkaar."
        }
    }
}

fn way_out(code: WayOutCode) -> (&'static str, &'static str) {
    match code {
        WayOutCode::Pay => (
            "Betalen",
            "Betaal het bedrag van de dag waarop u betaalt, op een rekening die u hebt gecontroleerd.",
        ),
        WayOutCode::Plan => (
            "Ik kan niet meteen betalen",
            "Vraag vóór de volgende stap om een betalingsregeling, met een bedrag dat u kunt \
             volhouden.",
        ),
        WayOutCode::Dispute => (
            "Ik ben het er niet mee eens",
            "Zeg dat schriftelijk, met redenen en bewijs. Betaal het deel waarmee u het wel eens \
             bent.",
        ),
        WayOutCode::AskProof => (
            "Om bewijs vragen",
            "Vraag om de overeenkomst, de factuur en een uitleg van het bedrag.",
        ),
        WayOutCode::GetHelp => (
            "Hulp krijgen",
            "Er is gratis hulp bij schulden. Wie die vroeg vraagt, voorkomt vaak kosten.",
        ),
    }
}

fn event(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Payment(_) => "Er is {amount} betaald.",
        EventKind::CreditNote(_) => "Een creditnota heeft de factuur met {amount} verlaagd.",
        EventKind::FourteenDayLetter(_) => "Er is een veertiendagenbrief verstuurd.",
        EventKind::FirstFreeReminder(_) => "De eerste kosteloze herinnering is verstuurd.",
        EventKind::Reminder(_) => "Er is een herinnering verstuurd.",
        EventKind::NoticeOfDefault(notice) if notice.pay_by.is_some() => {
            "Er is een ingebrekestelling verstuurd, met tijd tot en met {until}."
        }
        EventKind::NoticeOfDefault(_) => "Er is een ingebrekestelling verstuurd.",
        EventKind::InterestPause(_) => "Vanaf dan tot en met {until} wordt geen rente gevraagd.",
        EventKind::Acknowledgement(_) => "De schuldenaar heeft de schuld erkend.",
        EventKind::Interruption(_) => "Er is een brief verstuurd om de verjaring te stuiten.",
        EventKind::BailiffDemand(_) => "Een gerechtsdeurwaarder heeft aangemaand om te betalen.",
        EventKind::NonDisputeReport(_) => {
            "Een gerechtsdeurwaarder heeft vastgelegd dat niets is betwist."
        }
        EventKind::EnforceableTitle(_) => "Het proces-verbaal is uitvoerbaar gemaakt.",
        EventKind::Summons(_) => "De schuldenaar is gedagvaard.",
        EventKind::Judgment(_) => "De rechter heeft beslist.",
        EventKind::Service(_) => "De beslissing is betekend, met bevel om te betalen.",
        EventKind::Seizure(_) => "Er is beslag gelegd.",
        EventKind::PhoneCall(call) => match (call.answered, call.reason) {
            (Some(false), _) => "Er is gebeld, maar niemand nam op.",
            (_, Some(Reason::Unknown)) => {
                "Er is gebeld. Waarom er niet is betaald, is niet bekend."
            }
            (_, Some(_)) => "Er is gebeld. Waarom er niet is betaald: {reason}.",
            (_, None) => "Er is gebeld.",
        },
        EventKind::InvoiceCopySent(_) => "Er is een kopie van de factuur verstuurd.",
        EventKind::Promise(promise) if promise.amount.is_some() => {
            "De schuldenaar heeft beloofd {amount} te betalen, uiterlijk op {until}."
        }
        EventKind::Promise(_) => "De schuldenaar heeft beloofd uiterlijk op {until} te betalen.",
        EventKind::PlanRequest(_) => "De schuldenaar heeft gevraagd om in termijnen te betalen.",
        EventKind::Plan(_) => {
            "Er is een betalingsregeling afgesproken. Termijnen: {count}, de laatste op {until}."
        }
        EventKind::PlanDeclined(_) => "Een betalingsregeling is afgewezen.",
        EventKind::PlanEnded(_) => "De betalingsregeling is beëindigd.",
        EventKind::Dispute(dispute) if dispute.amount.is_some() => {
            "De schuldenaar is het niet eens met {amount}."
        }
        EventKind::Dispute(_) => "De schuldenaar is het er niet mee eens.",
        EventKind::DisputeResolved(_) => "De betwisting is opgelost.",
        EventKind::Excuse(excuse) if excuse.reason == Reason::Unknown => {
            "De schuldenaar heeft een reden gegeven; welke, is niet bekend."
        }
        EventKind::Excuse(_) => "De schuldenaar heeft een reden gegeven: {reason}.",
        EventKind::Pause(pause) if pause.until.is_some() => {
            "De schuldeiser heeft dit stilgelegd tot en met {until}."
        }
        EventKind::Pause(_) => "De schuldeiser heeft dit stilgelegd.",
        EventKind::Resume(_) => "De schuldeiser gaat verder.",
        EventKind::FinalNotice(notice) if notice.pay_by.is_some() => {
            "Er is een laatste aanmaning verstuurd, met tijd tot en met {until}."
        }
        EventKind::FinalNotice(_) => "Er is een laatste aanmaning verstuurd.",
        EventKind::Handover(_) => "De schuld is overgedragen aan {to}.",
        EventKind::CollectorNotice(_) => "Het incassobureau heeft zijn eerste aanmaning verstuurd.",
        EventKind::Insolvency => "Voor de schuldenaar is een insolventieprocedure begonnen.",
        EventKind::InsurerNotified(_) => "De kredietverzekeraar is ingelicht.",
        EventKind::Announced(_) => "Voor {for} is een stap aangekondigd: {step}.",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Forgot => "de factuur was vergeten",
        Reason::NotReceived => "de factuur is nooit aangekomen",
        Reason::Disagrees => "de schuldenaar is het er niet mee eens",
        Reason::CannotPay => "de schuldenaar kan niet betalen",
        Reason::WillNotPay => "de schuldenaar wil niet betalen",
        Reason::Unknown => "de reden is niet bekend",
    }
}

fn specialist(specialist: Specialist) -> &'static str {
    match specialist {
        Specialist::Collector => "een incassobureau",
        Specialist::Lawyer => "een advocaat",
        Specialist::Bailiff => "een deurwaarder",
    }
}

fn promise(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "Van de beloofde {promised} is {paid} binnen. De schuldenaar heeft de tijd tot en met \
             {until}."
        }
        AgreementStatus::Kept => "De belofte is nagekomen.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "De belofte is niet nagekomen: van de beloofde {promised} is {paid} binnen."
        }
        AgreementStatus::Ended => "De belofte is beëindigd.",
        AgreementStatus::Replaced => "Een latere belofte kwam ervoor in de plaats.",
    }
}

fn plan(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "De regeling wordt nagekomen: van {promised} is {paid} binnen. De volgende termijn kan \
             worden betaald tot en met {until}."
        }
        AgreementStatus::Kept => "Alle termijnen van de regeling zijn betaald.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "Een termijn van de regeling is niet op tijd betaald: van {promised} is {paid} binnen. \
             Dat kan nog worden ingehaald."
        }
        AgreementStatus::Ended => "De regeling is beëindigd. Van {promised} is {paid} binnen.",
        AgreementStatus::Replaced => "Een latere regeling kwam ervoor in de plaats.",
    }
}

fn announced(status: AnnouncementStatus) -> &'static str {
    match status {
        AnnouncementStatus::Done => "Aangekondigd voor {for}, en gedaan: {step}.",
        AnnouncementStatus::NotDone => "Aangekondigd voor {for}, maar niet gedaan: {step}.",
        AnnouncementStatus::Pending => "Aangekondigd voor {for}: {step}.",
    }
}

fn missing(code: MissingCode) -> &'static str {
    match code {
        MissingCode::InvoiceReceipt => "Op welke dag de factuur is aangekomen, is niet genoteerd.",
        MissingCode::Delivery => "De dag van de levering is niet genoteerd.",
        MissingCode::WrittenTerms => "Er zijn geen schriftelijke voorwaarden genoteerd.",
        MissingCode::LetterReceipt => {
            "Op welke dag deze brief is aangekomen, is niet genoteerd; de termijn telt vanaf dan."
        }
        MissingCode::ReminderProof => {
            "Er is geen bewijs genoteerd dat deze herinnering is verstuurd."
        }
        MissingCode::CallConfirmation => {
            "Wat er in dit gesprek is gezegd, is niet schriftelijk bevestigd."
        }
        MissingCode::AgreementInWriting => {
            "Er is geen schriftelijk bewijs van deze afspraak genoteerd."
        }
        MissingCode::ProofOfExcuse => {
            "Er is nog geen bewijs van de reden die de schuldenaar heeft gegeven."
        }
        MissingCode::DisputeReason => {
            "Waarom de schuldenaar het er niet mee eens is, is niet genoteerd."
        }
        MissingCode::Evidence => "Hiervan is geen schriftelijk bewijs.",
    }
}

fn hint(code: HintCode) -> &'static str {
    match code {
        HintCode::InvoiceSooner => {
            "De factuur is {days} dagen na de levering opgemaakt. Een factuur die eerder komt, \
             wordt vaak eerder betaald."
        }
        HintCode::AskReferences => {
            "Deze schuldenaar betaalde eerder te laat. Vraag anderen om referenties vóór de \
             volgende bestelling."
        }
        HintCode::TermsInWriting => {
            "Leg bestellingen en voorwaarden schriftelijk vast. Dan is te bewijzen wat er over \
             termijn, rente en kosten is afgesproken."
        }
        HintCode::InsureCredit => {
            "Een kredietverzekering draagt een deel van wat niet wordt betaald."
        }
        HintCode::ShorterTerm => {
            "De betaaltermijn is {days} dagen. Een kortere wordt misschien even goed nagekomen."
        }
    }
}
