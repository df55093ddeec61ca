use super::{
    AdviceCode, AgreementStatus, AnnouncementStatus, BlockerCode, EventKind, HintCode, MeasureCode,
    MissingCode, Reason, Specialist, TimelinePhrases, WayOutCode,
};

pub(super) const GERMAN: TimelinePhrases = TimelinePhrases {
    blocker,
    until: "Das hält den Schritt bis einschließlich {until} auf.",
    measure,
    advice,
    way_out,
    plan_freezes: "Bitten Sie innerhalb der Frist seiner ersten Mahnung darum, so muss das \
         Inkassounternehmen eine Entscheidung abwarten. Das dauert höchstens bis 45 Tage nach \
         dieser Frist.",
    next_due: "{step}: {from}.",
    next_allowed: "{step}: jetzt möglich.",
    next_from: "{step}: frühestens am {from}.",
    next_blocked: "{step}: jetzt nicht.",
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
        BlockerCode::NotDue => "Nach dem Gesetz ist die Zahlung noch nicht verspätet.",
        BlockerCode::StepNeeded => "Zuerst kommt: {step}.",
        BlockerCode::TermRunning => "Die Frist eines früheren Schritts läuft noch: {step}.",
        BlockerCode::WaitRunning => {
            "Nach einem früheren Schritt muss einige Zeit vergehen: {step}."
        }
        BlockerCode::WaitingTimeUnknown => {
            "Wie lange nach einem früheren Schritt zu warten ist, ist hier nicht bekannt: {step}."
        }
        BlockerCode::Insolvency => {
            "Für den Schuldner läuft ein Insolvenzverfahren, zum Beispiel ein Konkurs. Niemand \
             kann jetzt allein eintreiben; Forderungen werden dort angemeldet."
        }
        BlockerCode::Disputed => "Der Schuldner ist nicht einverstanden. Das geht vor.",
        BlockerCode::Paused => "Der Gläubiger lässt das ruhen.",
        BlockerCode::PromiseRunning => "Der Schuldner hat versprochen zu zahlen und hat noch Zeit.",
        BlockerCode::PlanRunning => "Es läuft ein Ratenplan, und er wird eingehalten.",
        BlockerCode::PlanUndecided => {
            "Der Schuldner kann nicht sofort zahlen oder bat um einen Ratenplan. Entscheiden Sie \
             zuerst gemeinsam darüber."
        }
        BlockerCode::CopyNeeded => {
            "Der Schuldner sagt, die Rechnung sei nie angekommen. Zuerst muss eine Kopie \
             verschickt werden."
        }
        BlockerCode::CopyTermRunning => "Der Schuldner hat Zeit, die Kopie der Rechnung anzusehen.",
        BlockerCode::BelowThreshold => {
            "Die Schuld liegt unter {amount}. Für weniger unternimmt der Gläubiger nichts."
        }
        BlockerCode::Prescribed => {
            "Die Schuld ist verjährt: Die Frist ist abgelaufen. Wer sich darauf beruft, kann nicht \
             zur Zahlung gezwungen werden; wer trotzdem zahlt, zahlt wirksam."
        }
        BlockerCode::RegistrationUnknown => {
            "Es ist nicht bekannt, ob beide Parteien im Unternehmensregister (ZDU) stehen."
        }
        BlockerCode::PaymentsNotChecked => "Sehen Sie zuerst nach, ob die Zahlung eingegangen ist.",
    }
}

fn measure(code: MeasureCode) -> (&'static str, &'static str) {
    match code {
        MeasureCode::FileClaim => (
            "Forderung anmelden",
            "Melden Sie die Forderung dort an, wo die Insolvenz abgewickelt wird, etwa beim \
             Konkursverwalter. Fügen Sie die Rechnung und den Vertrag bei.",
        ),
        MeasureCode::SendCopy => (
            "Kopie der Rechnung schicken",
            "Schicken Sie eine Kopie der Rechnung, mit einem neuen letzten Zahlungstag und ohne \
             zusätzliche Kosten.",
        ),
        MeasureCode::AnswerDispute => (
            "Auf den Einwand antworten",
            "Fragen Sie schriftlich nach den Gründen, und antworten Sie mit Beweisen. Fordern Sie \
             den Teil, der nicht bestritten ist, falls es einen gibt.",
        ),
        MeasureCode::OfferPlan => (
            "Ratenplan anbieten",
            "Bieten Sie einen Ratenplan an, der sich einhalten lässt, und weisen Sie auf \
             Schuldnerberatung hin.",
        ),
        MeasureCode::AskProof => (
            "Um einen Nachweis bitten",
            "Bitten Sie freundlich um einen Nachweis des Grundes, und vermerken Sie ihn in der \
             Akte.",
        ),
        MeasureCode::WaitForProof => (
            "Auf den Nachweis warten",
            "Um einen Nachweis wurde gebeten. Vereinbaren Sie, bis wann er kommt.",
        ),
        MeasureCode::EmailAfterCall => (
            "Nach dem Anruf schreiben",
            "Niemand hat abgenommen. Schicken Sie eine E-Mail, die sagt, warum Sie anriefen, und \
             bitten Sie um Rückruf.",
        ),
        MeasureCode::ConfirmCall => (
            "Gespräch bestätigen",
            "Bestätigen Sie schriftlich, was gesagt wurde: wer, wann, welcher Betrag, und bis zu \
             welchem Tag.",
        ),
        MeasureCode::NotifyInsurer => (
            "Versicherer informieren",
            "Melden Sie die verspätete Zahlung spätestens am {deadline} dem Kreditversicherer. \
             Versicherter Betrag: {amount}.",
        ),
    }
}

fn advice(code: AdviceCode) -> &'static str {
    match code {
        AdviceCode::NoPressure => {
            "Der Schuldner kann nicht sofort zahlen. Druck bringt Kosten, kein Geld. Vereinbaren \
             Sie einen Ratenplan, und weisen Sie auf Schuldnerberatung hin."
        }
        AdviceCode::RemindFriendly => {
            "Die Rechnung wurde vergessen. Eine freundliche Zahlungserinnerung mit einem neuen \
             letzten Zahlungstag genügt meistens."
        }
        AdviceCode::CallFirst => {
            "Rufen Sie an, bevor Sie wieder schreiben. Ein Anruf zeigt oft den Grund und macht \
             eine Einigung leichter."
        }
        AdviceCode::GoFormal => {
            "Der Schuldner will nicht zahlen. Schicken Sie keine freundlichen Erinnerungen mehr, \
             und gehen Sie die förmlichen Schritte der Reihe nach."
        }
        AdviceCode::PromiseBroken => {
            "Ein Versprechen wurde nicht gehalten. Vermerken Sie das, rufen Sie einmal an, und \
             machen Sie dann dort weiter, wo Sie waren."
        }
        AdviceCode::PlanMissed => {
            "Eine Rate des Plans wurde nicht gezahlt. Fragen Sie, warum, und geben Sie Zeit, das \
             nachzuholen, bevor Sie den Plan beenden."
        }
        AdviceCode::RestIsUndisputed => {
            "Nur ein Teil ist bestritten. Der Rest kann jetzt verlangt und gezahlt werden."
        }
        AdviceCode::ProveReceipt => {
            "Verschicken Sie das so, dass Sie den Tag des Versands und des Empfangs beweisen \
             können. Ohne Beweis hat es vielleicht keine Wirkung."
        }
        AdviceCode::WeighCosts => {
            "Wägen Sie zuerst ab, was der nächste Schritt kostet und was er bringen kann. Fragen \
             Sie sich, ob der Schuldner überhaupt zahlen kann."
        }
        AdviceCode::CheckCredit => {
            "Dieser Schuldner hat schon früher verspätet gezahlt. Prüfen Sie seine Bonität, fragen \
             Sie nach Referenzen, oder bitten Sie um Vorauszahlung."
        }
        AdviceCode::InsureCredit => {
            "Denken Sie an eine Kreditversicherung für Kunden, die schon früher verspätet gezahlt \
             haben."
        }
        AdviceCode::CapOnDemand => {
            "Bei einer Zahlungsaufforderung durch einen Gerichtsvollzieher betragen Zinsen und \
             vereinbarte Pauschalen zusammen höchstens 10\u{a0}% der Hauptsumme."
        }
        AdviceCode::PrescriptionNear => {
            "Die Schuld verjährt bald: Dann lässt sich die Zahlung nicht mehr erzwingen. Sehen Sie \
             rechtzeitig nach, was die Verjährung unterbricht."
        }
        AdviceCode::KeepDossier => {
            "Bewahren Sie den Vertrag, die Rechnung, jeden Brief, jedes Gespräch und jedes \
             Versprechen zusammen auf."
        }
    }
}

fn way_out(code: WayOutCode) -> (&'static str, &'static str) {
    match code {
        WayOutCode::Pay => (
            "Zahlen",
            "Zahlen Sie den Betrag, der am Tag der Zahlung gilt, auf ein Konto, das Sie geprüft haben.",
        ),
        WayOutCode::Plan => (
            "Ich kann nicht sofort zahlen",
            "Bitten Sie vor dem nächsten Schritt um einen Ratenplan, mit einem Betrag, den Sie \
             durchhalten können.",
        ),
        WayOutCode::Dispute => (
            "Ich bin nicht einverstanden",
            "Sagen Sie das schriftlich, mit Gründen und Beweisen. Zahlen Sie den Teil, mit dem Sie \
             einverstanden sind.",
        ),
        WayOutCode::AskProof => (
            "Belege verlangen",
            "Verlangen Sie den Vertrag, die Rechnung und eine Aufstellung des Betrags.",
        ),
        WayOutCode::GetHelp => (
            "Hilfe bekommen",
            "Es gibt kostenlose Hilfe bei Schulden. Wer früh danach fragt, vermeidet oft Kosten.",
        ),
    }
}

fn event(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Payment(_) => "Eine Zahlung von {amount} ist eingegangen.",
        EventKind::CreditNote(_) => "Eine Gutschrift hat die Rechnung um {amount} verringert.",
        EventKind::FourteenDayLetter(_) => "Ein Vierzehn-Tage-Brief wurde verschickt.",
        EventKind::FirstFreeReminder(_) => "Die erste kostenlose Mahnung wurde verschickt.",
        EventKind::Reminder(_) => "Eine Zahlungserinnerung wurde verschickt.",
        EventKind::NoticeOfDefault(notice) if notice.pay_by.is_some() => {
            "Eine Inverzugsetzung wurde verschickt, mit Frist bis einschließlich {until}."
        }
        EventKind::NoticeOfDefault(_) => "Eine Inverzugsetzung wurde verschickt.",
        EventKind::InterestPause(_) => {
            "Von da an bis einschließlich {until} werden keine Zinsen verlangt."
        }
        EventKind::Acknowledgement(_) => "Der Schuldner hat die Schuld anerkannt.",
        EventKind::Interruption(_) => {
            "Ein Brief wurde verschickt, um die Verjährung zu unterbrechen."
        }
        EventKind::BailiffDemand(_) => "Ein Gerichtsvollzieher hat zur Zahlung aufgefordert.",
        EventKind::NonDisputeReport(_) => {
            "Ein Gerichtsvollzieher hat festgehalten, dass nichts bestritten wurde."
        }
        EventKind::EnforceableTitle(_) => "Das Protokoll wurde vollstreckbar.",
        EventKind::Summons(_) => "Der Schuldner wurde vor Gericht geladen.",
        EventKind::Judgment(_) => "Das Gericht hat entschieden.",
        EventKind::Service(_) => "Die Entscheidung wurde zugestellt, mit einem Zahlungsbefehl.",
        EventKind::Seizure(_) => "Es wurde gepfändet.",
        EventKind::PhoneCall(call) => match (call.answered, call.reason) {
            (Some(false), _) => "Ein Anruf wurde nicht angenommen.",
            (_, Some(Reason::Unknown)) => {
                "Es gab einen Anruf. Warum nicht gezahlt wurde, ist nicht bekannt."
            }
            (_, Some(_)) => "Es gab einen Anruf. Warum nicht gezahlt wurde: {reason}.",
            (_, None) => "Es gab einen Anruf.",
        },
        EventKind::InvoiceCopySent(_) => "Eine Kopie der Rechnung wurde verschickt.",
        EventKind::Promise(promise) if promise.amount.is_some() => {
            "Der Schuldner hat versprochen, {amount} zu zahlen, spätestens am {until}."
        }
        EventKind::Promise(_) => "Der Schuldner hat versprochen, spätestens am {until} zu zahlen.",
        EventKind::PlanRequest(_) => "Der Schuldner hat darum gebeten, in Raten zu zahlen.",
        EventKind::Plan(_) => {
            "Ein Ratenplan wurde vereinbart. Raten: {count}, die letzte am {until}."
        }
        EventKind::PlanDeclined(_) => "Ein Ratenplan wurde abgelehnt.",
        EventKind::PlanEnded(_) => "Der Ratenplan wurde beendet.",
        EventKind::Dispute(dispute) if dispute.amount.is_some() => {
            "Der Schuldner ist mit {amount} nicht einverstanden."
        }
        EventKind::Dispute(_) => "Der Schuldner ist nicht einverstanden.",
        EventKind::DisputeResolved(_) => "Der Einwand wurde geklärt.",
        EventKind::Excuse(excuse) if excuse.reason == Reason::Unknown => {
            "Der Schuldner hat einen Grund genannt; welchen, ist nicht bekannt."
        }
        EventKind::Excuse(_) => "Der Schuldner hat einen Grund genannt: {reason}.",
        EventKind::Pause(pause) if pause.until.is_some() => {
            "Der Gläubiger lässt das bis einschließlich {until} ruhen."
        }
        EventKind::Pause(_) => "Der Gläubiger lässt das ruhen.",
        EventKind::Resume(_) => "Der Gläubiger macht weiter.",
        EventKind::FinalNotice(notice) if notice.pay_by.is_some() => {
            "Eine letzte Mahnung wurde verschickt, mit Frist bis einschließlich {until}."
        }
        EventKind::FinalNotice(_) => "Eine letzte Mahnung wurde verschickt.",
        EventKind::Handover(_) => "Die Forderung wurde an {to} übergeben.",
        EventKind::CollectorNotice(_) => {
            "Das Inkassounternehmen hat seine erste Mahnung verschickt."
        }
        EventKind::Insolvency => "Für den Schuldner hat ein Insolvenzverfahren begonnen.",
        EventKind::InsurerNotified(_) => "Der Kreditversicherer wurde informiert.",
        EventKind::Announced(_) => "Für den {for} wurde ein Schritt angekündigt: {step}.",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Forgot => "Die Rechnung wurde vergessen",
        Reason::NotReceived => "Die Rechnung ist nie angekommen",
        Reason::Disagrees => "Der Schuldner ist nicht einverstanden",
        Reason::CannotPay => "Der Schuldner kann nicht zahlen",
        Reason::WillNotPay => "Der Schuldner will nicht zahlen",
        Reason::Unknown => "Der Grund ist nicht bekannt",
    }
}

fn specialist(specialist: Specialist) -> &'static str {
    match specialist {
        Specialist::Collector => "ein Inkassounternehmen",
        Specialist::Lawyer => "eine Anwaltskanzlei",
        Specialist::Bailiff => "einen Gerichtsvollzieher",
    }
}

fn promise(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "Versprochen: {promised}; eingegangen: {paid}. Der Schuldner hat bis einschließlich \
             {until} Zeit."
        }
        AgreementStatus::Kept => "Das Versprechen wurde gehalten.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "Das Versprechen wurde nicht gehalten. Versprochen: {promised}; eingegangen: {paid}."
        }
        AgreementStatus::Ended => "Das Versprechen wurde beendet.",
        AgreementStatus::Replaced => "Ein späteres Versprechen trat an seine Stelle.",
    }
}

fn plan(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "Der Plan wird eingehalten. Vereinbart: {promised}; eingegangen: {paid}. Die nächste \
             Rate kann bis einschließlich {until} gezahlt werden."
        }
        AgreementStatus::Kept => "Alle Raten des Plans wurden gezahlt.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "Eine Rate des Plans wurde nicht rechtzeitig gezahlt. Vereinbart: {promised}; \
             eingegangen: {paid}. Das lässt sich noch nachholen."
        }
        AgreementStatus::Ended => {
            "Der Plan wurde beendet. Vereinbart: {promised}; eingegangen: {paid}."
        }
        AgreementStatus::Replaced => "Ein späterer Plan trat an seine Stelle.",
    }
}

fn announced(status: AnnouncementStatus) -> &'static str {
    match status {
        AnnouncementStatus::Done => "Für den {for} angekündigt und erfolgt: {step}.",
        AnnouncementStatus::NotDone => "Für den {for} angekündigt, aber nicht erfolgt: {step}.",
        AnnouncementStatus::Pending => "Für den {for} angekündigt: {step}.",
    }
}

fn missing(code: MissingCode) -> &'static str {
    match code {
        MissingCode::InvoiceReceipt => "An welchem Tag die Rechnung ankam, ist nicht vermerkt.",
        MissingCode::Delivery => "Der Tag der Lieferung ist nicht vermerkt.",
        MissingCode::WrittenTerms => "Es sind keine schriftlichen Bedingungen vermerkt.",
        MissingCode::LetterReceipt => {
            "An welchem Tag dieser Brief ankam, ist nicht vermerkt; seine Frist zählt von da an."
        }
        MissingCode::ReminderProof => {
            "Es ist kein Beweis vermerkt, dass diese Mahnung verschickt wurde."
        }
        MissingCode::CallConfirmation => {
            "Was in diesem Gespräch gesagt wurde, ist nicht schriftlich bestätigt."
        }
        MissingCode::AgreementInWriting => {
            "Es ist kein schriftlicher Beweis dieser Abmachung vermerkt."
        }
        MissingCode::ProofOfExcuse => {
            "Für den Grund, den der Schuldner nannte, gibt es noch keinen Nachweis."
        }
        MissingCode::DisputeReason => {
            "Warum der Schuldner nicht einverstanden ist, ist nicht vermerkt."
        }
        MissingCode::Evidence => "Dafür gibt es keinen schriftlichen Beweis.",
    }
}

fn hint(code: HintCode) -> &'static str {
    match code {
        HintCode::InvoiceSooner => {
            "Die Rechnung wurde {days} Tage nach der Lieferung ausgestellt. Eine Rechnung, die \
             früher kommt, wird oft früher bezahlt."
        }
        HintCode::AskReferences => {
            "Dieser Schuldner hat schon früher verspätet gezahlt. Bitten Sie andere vor der \
             nächsten Bestellung um Referenzen."
        }
        HintCode::TermsInWriting => {
            "Halten Sie Bestellungen und Bedingungen schriftlich fest. Dann lässt sich beweisen, \
             was zu Frist, Zinsen und Kosten vereinbart wurde."
        }
        HintCode::InsureCredit => {
            "Eine Kreditversicherung trägt einen Teil dessen, was nicht bezahlt wird."
        }
        HintCode::ShorterTerm => {
            "Die Zahlungsfrist beträgt {days} Tage. Eine kürzere wird vielleicht ebenso gut \
             eingehalten."
        }
    }
}
