use super::{
    AdviceCode, AgreementStatus, AnnouncementStatus, BlockerCode, EventKind, HintCode, MeasureCode,
    MissingCode, Reason, Specialist, TimelinePhrases, WayOutCode,
};

pub(super) const ENGLISH: TimelinePhrases = TimelinePhrases {
    blocker,
    until: "This holds the step up until {until}, that day included.",
    measure,
    advice,
    way_out,
    plan_freezes: "A request within the term of the collector’s first notice holds the collector \
         up until there is a decision. That lasts at most until 45 days after that term.",
    next_due: "{step}: {from}.",
    next_allowed: "{step}: this may be done now.",
    next_from: "{step}: on {from} at the earliest.",
    next_blocked: "{step}: not now.",
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
        BlockerCode::NotDue => "In law the payment is not late yet.",
        BlockerCode::StepNeeded => "First comes: {step}.",
        BlockerCode::TermRunning => "The term of an earlier step still runs: {step}.",
        BlockerCode::WaitRunning => "Some time must pass after an earlier step: {step}.",
        BlockerCode::WaitingTimeUnknown => {
            "How long to wait after an earlier step is not known here: {step}."
        }
        BlockerCode::Insolvency => {
            "The debtor is in insolvency proceedings, for example bankrupt. Nobody can collect \
             alone now; claims are filed there."
        }
        BlockerCode::Disputed => "The debtor does not agree. That comes first.",
        BlockerCode::Paused => "The creditor has put this on hold.",
        BlockerCode::PromiseRunning => "The debtor promised to pay and still has time.",
        BlockerCode::PlanRunning => "A plan to pay is being kept.",
        BlockerCode::PlanUndecided => {
            "The debtor cannot pay at once, or asked for a plan. First decide on a plan together."
        }
        BlockerCode::CopyNeeded => {
            "The debtor says that the invoice never came. First a copy must be sent."
        }
        BlockerCode::CopyTermRunning => "The debtor has time to look at the copy of the invoice.",
        BlockerCode::BelowThreshold => {
            "The debt is below {amount}. The creditor starts nothing for less than that."
        }
        BlockerCode::Prescribed => {
            "The debt is prescribed: the time to enforce it is over. A debtor who says so cannot \
             be made to pay; paying anyway is valid."
        }
        BlockerCode::RegistrationUnknown => {
            "It is not known whether both parties are in the register of enterprises (KBO/BCE)."
        }
        BlockerCode::PaymentsNotChecked => "First check whether the payment has come in.",
    }
}

fn measure(code: MeasureCode) -> (&'static str, &'static str) {
    match code {
        MeasureCode::FileClaim => (
            "File the claim",
            "File the claim with whoever handles the insolvency. Add the invoice and the \
             agreement.",
        ),
        MeasureCode::SendCopy => (
            "Send a copy of the invoice",
            "Send a copy of the invoice, with a new last day of payment and without added costs.",
        ),
        MeasureCode::AnswerDispute => (
            "Answer the dispute",
            "Ask for the reasons in writing, and answer them with proof. Ask for any part that is \
             not disputed.",
        ),
        MeasureCode::OfferPlan => {
            ("Offer a plan", "Offer a plan that can be kept, and point to debt help.")
        }
        MeasureCode::AskProof => {
            ("Ask for proof", "Ask kindly for proof of the reason, and note it in the dossier.")
        }
        MeasureCode::WaitForProof => {
            ("Wait for the proof", "Proof was asked for. Agree on a day by which it comes.")
        }
        MeasureCode::EmailAfterCall => (
            "Write after the call",
            "Nobody answered. Send an e-mail that says why you called, and ask to be called back.",
        ),
        MeasureCode::ConfirmCall => (
            "Confirm the call",
            "Confirm in writing what was said: who, when, which amount, and by which day.",
        ),
        MeasureCode::NotifyInsurer => (
            "Tell the insurer",
            "Report the late payment to the credit insurer by {deadline}. Insured amount: \
             {amount}.",
        ),
    }
}

fn advice(code: AdviceCode) -> &'static str {
    match code {
        AdviceCode::NoPressure => {
            "The debtor cannot pay at once. Pressure adds costs, not money. Agree on a plan, and \
             point to debt help."
        }
        AdviceCode::RemindFriendly => {
            "The invoice was forgotten. A friendly reminder with a new last day is usually enough."
        }
        AdviceCode::CallFirst => {
            "Call before you write again. A call often shows the reason, and makes it easier to \
             agree."
        }
        AdviceCode::GoFormal => {
            "The debtor does not want to pay. Send no more friendly reminders, and take the formal \
             steps in their order."
        }
        AdviceCode::PromiseBroken => {
            "A promise was not kept. Note it, call once, and then go on where you stood."
        }
        AdviceCode::PlanMissed => {
            "An instalment was missed. Ask why, and let it be made up before you end the plan."
        }
        AdviceCode::RestIsUndisputed => {
            "Only a part is disputed. The rest can be asked for, and paid, now."
        }
        AdviceCode::ProveReceipt => {
            "Send it so that you can prove when it was sent and when it came. Without proof it may \
             have no effect."
        }
        AdviceCode::WeighCosts => {
            "First weigh what the next step costs against what it may bring. Ask yourself whether \
             the debtor can pay at all."
        }
        AdviceCode::CheckCredit => {
            "This debtor paid late before. Check the debtor’s credit, ask for references, or ask \
             for payment in advance."
        }
        AdviceCode::InsureCredit => "Consider credit insurance for customers who paid late before.",
        AdviceCode::CapOnDemand => {
            "With a bailiff’s demand, interest and agreed lump sums together can be at most 10% of \
             the principal."
        }
        AdviceCode::PrescriptionNear => {
            "The debt is soon prescribed: then it can no longer be enforced. See in time which act \
             interrupts prescription."
        }
        AdviceCode::KeepDossier => {
            "Keep the agreement, the invoice, every letter, every call and every promise together."
        }
    }
}

fn way_out(code: WayOutCode) -> (&'static str, &'static str) {
    match code {
        WayOutCode::Pay => {
            ("Pay", "Pay the sum of the day on which you pay, to an account that you have checked.")
        }
        WayOutCode::Plan => (
            "I cannot pay at once",
            "Ask for a plan before the next step, with an amount that you can keep up.",
        ),
        WayOutCode::Dispute => (
            "I do not agree",
            "Say so in writing, with reasons and proof. Pay the part that you agree with.",
        ),
        WayOutCode::AskProof => {
            ("Ask for proof", "Ask for the agreement, the invoice and how the amount is made up.")
        }
        WayOutCode::GetHelp => {
            ("Get help", "There is free help with debts. Asking early often avoids costs.")
        }
    }
}

fn event(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Payment(_) => "{amount} was paid.",
        EventKind::CreditNote(_) => "A credit note lowered the invoice by {amount}.",
        EventKind::FourteenDayLetter(_) => "A fourteen-day letter was sent.",
        EventKind::FirstFreeReminder(_) => "The first free reminder was sent.",
        EventKind::Reminder(_) => "A reminder was sent.",
        EventKind::NoticeOfDefault(notice) if notice.pay_by.is_some() => {
            "A notice of default was sent, with time until {until}, that day included."
        }
        EventKind::NoticeOfDefault(_) => "A notice of default was sent.",
        EventKind::InterestPause(_) => {
            "From then until {until}, that day included, no interest is asked."
        }
        EventKind::Acknowledgement(_) => "The debtor acknowledged the debt.",
        EventKind::Interruption(_) => "A letter was sent to interrupt prescription.",
        EventKind::BailiffDemand(_) => "A bailiff demanded payment.",
        EventKind::NonDisputeReport(_) => "A bailiff reported that nothing was disputed.",
        EventKind::EnforceableTitle(_) => "The report became enforceable.",
        EventKind::Summons(_) => "The debtor was summoned before a court.",
        EventKind::Judgment(_) => "The court decided.",
        EventKind::Service(_) => "The decision was served, with an order to pay.",
        EventKind::Seizure(_) => "Something was seized.",
        EventKind::PhoneCall(call) => match (call.answered, call.reason) {
            (Some(false), _) => "A call was not answered.",
            (_, Some(Reason::Unknown)) => "There was a call. Why it was not paid is not known.",
            (_, Some(_)) => "There was a call. Why it was not paid: {reason}.",
            (_, None) => "There was a call.",
        },
        EventKind::InvoiceCopySent(_) => "A copy of the invoice was sent.",
        EventKind::Promise(promise) if promise.amount.is_some() => {
            "The debtor promised to pay {amount} by {until}."
        }
        EventKind::Promise(_) => "The debtor promised to pay by {until}.",
        EventKind::PlanRequest(_) => "The debtor asked to pay in instalments.",
        EventKind::Plan(_) => {
            "A plan to pay was agreed on. Instalments: {count}, the last on {until}."
        }
        EventKind::PlanDeclined(_) => "A plan to pay was declined.",
        EventKind::PlanEnded(_) => "The plan to pay was ended.",
        EventKind::Dispute(dispute) if dispute.amount.is_some() => {
            "The debtor does not agree with {amount}."
        }
        EventKind::Dispute(_) => "The debtor does not agree.",
        EventKind::DisputeResolved(_) => "The dispute was settled.",
        EventKind::Excuse(excuse) if excuse.reason == Reason::Unknown => {
            "The debtor gave a reason; which one is not known."
        }
        EventKind::Excuse(_) => "The debtor gave a reason: {reason}.",
        EventKind::Pause(pause) if pause.until.is_some() => {
            "The creditor put this on hold until {until}, that day included."
        }
        EventKind::Pause(_) => "The creditor put this on hold.",
        EventKind::Resume(_) => "The creditor goes on.",
        EventKind::FinalNotice(notice) if notice.pay_by.is_some() => {
            "A final notice was sent, with time until {until}, that day included."
        }
        EventKind::FinalNotice(_) => "A final notice was sent.",
        EventKind::Handover(_) => "The debt was handed over to {to}.",
        EventKind::CollectorNotice(_) => "The collector sent the first notice.",
        EventKind::Insolvency => "Insolvency proceedings began for the debtor.",
        EventKind::InsurerNotified(_) => "The credit insurer was told.",
        EventKind::Announced(_) => "A step was announced for {for}: {step}.",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Forgot => "the invoice was forgotten",
        Reason::NotReceived => "the invoice never came",
        Reason::Disagrees => "the debtor does not agree",
        Reason::CannotPay => "the debtor cannot pay",
        Reason::WillNotPay => "the debtor does not want to pay",
        Reason::Unknown => "the reason is not known",
    }
}

fn specialist(specialist: Specialist) -> &'static str {
    match specialist {
        Specialist::Collector => "a collector",
        Specialist::Lawyer => "a lawyer",
        Specialist::Bailiff => "a bailiff",
    }
}

fn promise(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "Of the {promised} promised, {paid} came in. The debtor has until {until}, that day \
             included."
        }
        AgreementStatus::Kept => "The promise was kept.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "The promise was not kept: of the {promised} promised, {paid} came in."
        }
        AgreementStatus::Ended => "The promise was ended.",
        AgreementStatus::Replaced => "A later promise took its place.",
    }
}

fn plan(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "The plan is being kept: {paid} of {promised} came in. The next instalment can be paid \
             until {until}, that day included."
        }
        AgreementStatus::Kept => "All instalments of the plan were paid.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "An instalment of the plan was missed: {paid} of {promised} came in. It can be made up."
        }
        AgreementStatus::Ended => "The plan was ended. Of {promised}, {paid} came in.",
        AgreementStatus::Replaced => "A later plan took its place.",
    }
}

fn announced(status: AnnouncementStatus) -> &'static str {
    match status {
        AnnouncementStatus::Done => "Announced for {for}, and done: {step}.",
        AnnouncementStatus::NotDone => "Announced for {for}, but not done: {step}.",
        AnnouncementStatus::Pending => "Announced for {for}: {step}.",
    }
}

fn missing(code: MissingCode) -> &'static str {
    match code {
        MissingCode::InvoiceReceipt => "The day on which the invoice came is not noted.",
        MissingCode::Delivery => "The day of delivery is not noted.",
        MissingCode::WrittenTerms => "No terms in writing are noted.",
        MissingCode::LetterReceipt => {
            "The day on which this letter came is not noted; its term counts from then."
        }
        MissingCode::ReminderProof => "No proof is noted that this reminder was sent.",
        MissingCode::CallConfirmation => "What was said in this call was not confirmed in writing.",
        MissingCode::AgreementInWriting => "No proof in writing of this agreement is noted.",
        MissingCode::ProofOfExcuse => "There is no proof yet of the reason that the debtor gave.",
        MissingCode::DisputeReason => "Why the debtor does not agree is not noted.",
        MissingCode::Evidence => "There is no proof of this in writing.",
    }
}

fn hint(code: HintCode) -> &'static str {
    match code {
        HintCode::InvoiceSooner => {
            "The invoice was made out {days} days after the delivery. An invoice that comes sooner \
             is often paid sooner."
        }
        HintCode::AskReferences => {
            "This debtor paid late before. Ask others for references before the next order."
        }
        HintCode::TermsInWriting => {
            "Have orders and terms in writing. What was agreed on term, interest and costs can \
             then be proved."
        }
        HintCode::InsureCredit => "Credit insurance bears a part of what is not paid.",
        HintCode::ShorterTerm => {
            "The term of payment is {days} days. A shorter one may be kept just as well."
        }
    }
}
