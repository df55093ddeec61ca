use super::{
    AdviceCode, AgreementStatus, AnnouncementStatus, BlockerCode, EventKind, Form, HintCode,
    MeasureCode, MissingCode, Reason, Specialist, StepKind, StepWords, TimelinePhrases, WayOutCode,
};

pub(super) const ENGLISH: TimelinePhrases = TimelinePhrases {
    step,
    form,
    guide: [
        "Ask calmly why the invoice has not been paid.",
        "Listen, and do not interrupt: there may be a good reason.",
        "Agree on one thing: an amount and a day.",
        "Confirm in writing what was said, on the same day.",
    ],
    blocker,
    until: "This lasts until {until}.",
    measure,
    advice,
    way_out,
    plan_freezes: "A collector who has sent his first notice must wait until the request is decided.",
    next_allowed: "{step}: this may be done now.",
    next_from: "{step}: from {from} at the earliest.",
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

fn step(step: StepKind) -> StepWords {
    let (title, means, can_do) = match step {
        StepKind::DueDate => (
            "Last day of payment",
            "After this day the payment is late.",
            "Pay in time, or say before this day why you cannot.",
        ),
        StepKind::Reminder => (
            "Friendly reminder",
            "The creditor asks whether the invoice was overlooked; it costs nothing.",
            "Pay, or say what is wrong.",
        ),
        StepKind::PhoneCall => (
            "Phone call",
            "The creditor calls to hear why the invoice is not paid.",
            "Say openly what the matter is, and ask for written confirmation.",
        ),
        StepKind::SecondReminder => (
            "Second reminder",
            "A firmer letter gives a new term and says what can follow.",
            "Pay within the new term, ask for a plan, or dispute in writing.",
        ),
        StepKind::NoticeOfDefault => (
            "Notice of default",
            "A formal letter gives a last term and names the steps that follow; after it, lateness has legal effects.",
            "Pay within the term, or answer in writing before it ends.",
        ),
        StepKind::FirstFreeReminder => (
            "First free reminder",
            "The law asks for this letter before a consumer can owe anything but the invoice; it costs nothing.",
            "Pay within the waiting term: then nothing is added.",
        ),
        StepKind::FourteenDayLetter => (
            "Fourteen-day letter",
            "The law asks for this letter before a consumer can owe collection costs; it gives fourteen full days.",
            "Pay within the fourteen days: then no collection costs are owed.",
        ),
        StepKind::FinalNotice => (
            "Final notice",
            "A last warning says which step really follows, and when.",
            "Pay, or call at once to agree on a plan.",
        ),
        StepKind::Handover => (
            "Hand-over to a specialist",
            "A collector, a lawyer or a bailiff takes over; a collector cannot seize anything.",
            "Check who is asking and which account is right; you can still pay, ask for a plan, or dispute.",
        ),
        StepKind::CollectorNotice => (
            "First notice of the collector",
            "A collector must begin with this notice, and then wait.",
            "Pay, ask for a plan, or dispute with reasons within its term.",
        ),
        StepKind::BailiffDemand => (
            "Demand by a bailiff",
            "Between enterprises, a bailiff demands an undisputed debt without a court.",
            "Within a month: pay, ask for terms, or dispute with reasons.",
        ),
        StepKind::NonDisputeReport => (
            "Report that nothing was disputed",
            "The bailiff records that the debt was neither paid nor disputed.",
            "Pay, or contact the bailiff at once.",
        ),
        StepKind::EnforceableTitle => (
            "Enforceable title",
            "The report becomes as strong as a judgment.",
            "Pay, or ask a lawyer at once what can still be done.",
        ),
        StepKind::Summons => (
            "Summons",
            "A bailiff brings a letter that calls the debtor before a court, on a day that it names.",
            "Pay before that day, or answer the court: do not stay away.",
        ),
        StepKind::Judgment => (
            "Judgment",
            "The court decides what is owed, and who bears its costs.",
            "Read until when you can oppose or appeal, and get advice.",
        ),
        StepKind::Service => (
            "Service and order to pay",
            "A bailiff hands over the judgment and orders payment within a short term.",
            "Pay, or agree with the bailiff on terms at once.",
        ),
        StepKind::Seizure => (
            "Seizure",
            "A bailiff may seize wages, an account or goods; a part of an income stays free.",
            "Tell the bailiff your income and costs, so that the protected part is right; get debt help.",
        ),
    };
    StepWords { title, means, can_do }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::None => "Nothing is sent.",
        Form::Free => "Any form will do; by e-mail or letter it can be shown later.",
        Form::Phone => "By telephone, and confirmed in writing; by e-mail if nobody answers.",
        Form::Provable => {
            "In writing, so that its receipt can be proved: registered or handed over. Post takes some days, which count."
        }
        Form::Durable => {
            "On paper or as a message that can be kept. By post the term starts some days later than by e-mail."
        }
        Form::Post => "By post.",
        Form::Writ => "A bailiff hands it over.",
        Form::Decision => "In writing, by the court.",
    }
}

fn blocker(code: BlockerCode) -> &'static str {
    match code {
        BlockerCode::NotDue => "Payment is not late yet.",
        BlockerCode::StepNeeded => "First comes: {step}.",
        BlockerCode::TermRunning => "The term of an earlier step still runs: {step}.",
        BlockerCode::WaitRunning => "Some time must pass after an earlier step: {step}.",
        BlockerCode::WaitingTimeUnknown => {
            "How long it must wait after an earlier step is not known here: {step}."
        }
        BlockerCode::Insolvency => {
            "The debtor is insolvent; nobody collects alone, claims are filed."
        }
        BlockerCode::Disputed => "The debtor does not agree; that must be settled first.",
        BlockerCode::Paused => "The creditor has put this on hold.",
        BlockerCode::PromiseRunning => "The debtor promised to pay and still has time.",
        BlockerCode::PlanRunning => "A plan is being kept.",
        BlockerCode::PlanUndecided => "The debtor needs a plan; first decide on that together.",
        BlockerCode::CopyNeeded => {
            "The debtor says that the invoice never came; first send a copy."
        }
        BlockerCode::CopyTermRunning => "The debtor has time to look at the copy of the invoice.",
        BlockerCode::BelowThreshold => "The debt is below {amount}; nothing is started for that.",
        BlockerCode::Prescribed => {
            "The time in which this could be enforced is over; paying remains possible, but cannot be forced."
        }
        BlockerCode::RegistrationUnknown => {
            "It is not known whether both parties are in the register of enterprises."
        }
        BlockerCode::PaymentsNotChecked => "First look whether the payment has come in.",
    }
}

fn measure(code: MeasureCode) -> (&'static str, &'static str) {
    match code {
        MeasureCode::FileClaim => (
            "File the claim",
            "File the claim with whoever handles the insolvency, with the invoice and the agreement.",
        ),
        MeasureCode::SendCopy => (
            "Send a copy of the invoice",
            "Send a copy of the invoice, with a new day of payment and without any costs.",
        ),
        MeasureCode::AnswerDispute => (
            "Answer the dispute",
            "Ask for the reasons in writing, answer them with proof, and ask for the part that is not disputed.",
        ),
        MeasureCode::OfferPlan => {
            ("Offer a plan", "Offer a plan that can be kept, and point to free debt help.")
        }
        MeasureCode::AskProof => {
            ("Ask for proof", "Ask kindly for proof of the reason, and note it in the dossier.")
        }
        MeasureCode::WaitForProof => {
            ("Wait for the proof", "Proof was asked for; agree on a day by which it comes.")
        }
        MeasureCode::EmailAfterCall => (
            "Write after the call",
            "Nobody answered: send an e-mail that says why you called and asks to call back.",
        ),
        MeasureCode::ConfirmCall => (
            "Confirm the call",
            "Confirm in writing what was said: who, when, which amount by which day.",
        ),
        MeasureCode::NotifyInsurer => (
            "Tell the insurer",
            "Report the late payment to the credit insurer by {deadline}; {amount} is insured.",
        ),
    }
}

fn advice(code: AdviceCode) -> &'static str {
    match code {
        AdviceCode::NoPressure => {
            "The debtor cannot pay at once. Pressure adds costs, not money: agree on a plan, and point to debt help."
        }
        AdviceCode::RemindFriendly => {
            "It was forgotten: a friendly reminder with a new day is enough."
        }
        AdviceCode::CallFirst => {
            "Call before you write again: a call finds the reason, and most people pay or make a plan."
        }
        AdviceCode::GoFormal => {
            "The debtor does not want to pay: leave friendly reminders, and take the formal steps in their order."
        }
        AdviceCode::PromiseBroken => {
            "A promise was broken: note it, call once, and go on where you stood."
        }
        AdviceCode::PlanMissed => {
            "A term of the plan was missed: ask why, and let it be made up before you end the plan."
        }
        AdviceCode::RestIsUndisputed => {
            "Only a part is disputed: the rest can be asked for, and be paid, now."
        }
        AdviceCode::ProveReceipt => {
            "Send it so that you can prove when it came: without that proof its effect may be lost."
        }
        AdviceCode::WeighCosts => {
            "First weigh what the next step costs against what it may bring, and whether the debtor can pay at all."
        }
        AdviceCode::CheckCredit => {
            "This debtor paid late before: check the credit, ask references, or ask payment in advance."
        }
        AdviceCode::InsureCredit => "Think of credit insurance for customers like this one.",
        AdviceCode::CapOnDemand => {
            "In the procedure of the bailiff's demand, interest and clauses can be asked for up to 10% of the principal only."
        }
        AdviceCode::PrescriptionNear => {
            "Soon this can no longer be enforced: see which act interrupts prescription, and do it in time."
        }
        AdviceCode::KeepDossier => {
            "Keep the agreement, the invoice, every letter, every call and every promise together."
        }
    }
}

fn way_out(code: WayOutCode) -> (&'static str, &'static str) {
    match code {
        WayOutCode::Pay => {
            ("Pay", "Pay the sum that is stated for today, to an account that you have checked.")
        }
        WayOutCode::Plan => (
            "I cannot pay at once",
            "Ask for a plan, before the next step, with an amount that you can keep up.",
        ),
        WayOutCode::Dispute => (
            "I do not agree",
            "Say so in writing, with reasons and proof, and pay the part that you agree with.",
        ),
        WayOutCode::AskProof => {
            ("Ask for proof", "Ask for the agreement, the invoice and how the amount is made up.")
        }
        WayOutCode::GetHelp => ("Get help", "Debt help is free; asking early keeps costs away."),
    }
}

fn event(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Payment(_) => "{amount} was paid.",
        EventKind::CreditNote(_) => "A credit note took off {amount}.",
        EventKind::FourteenDayLetter(_) => "A fourteen-day letter was sent.",
        EventKind::FirstFreeReminder(_) => "The first free reminder was sent.",
        EventKind::Reminder(_) => "A reminder was sent.",
        EventKind::NoticeOfDefault(notice) if notice.pay_by.is_some() => {
            "A notice of default was sent, with time until {until}."
        }
        EventKind::NoticeOfDefault(_) => "A notice of default was sent.",
        EventKind::InterestPause(_) => "No interest is asked until {until}.",
        EventKind::Acknowledgement(_) => "The debtor acknowledged the debt.",
        EventKind::Interruption(_) => "A notice was sent to interrupt prescription.",
        EventKind::BailiffDemand(_) => "A bailiff demanded payment.",
        EventKind::NonDisputeReport(_) => "A bailiff reported that nothing was disputed.",
        EventKind::EnforceableTitle(_) => "The report became enforceable.",
        EventKind::Summons(_) => "The debtor was summoned.",
        EventKind::Judgment(_) => "The court decided.",
        EventKind::Service(_) => "The decision was served.",
        EventKind::Seizure(_) => "Something was seized.",
        EventKind::PhoneCall(call) => match (call.answered, call.reason) {
            (Some(false), _) => "A call was not answered.",
            (_, Some(_)) => "There was a call: {reason}.",
            (_, None) => "There was a call.",
        },
        EventKind::InvoiceCopySent(_) => "A copy of the invoice was sent.",
        EventKind::Promise(promise) if promise.amount.is_some() => {
            "The debtor promised to pay {amount} by {until}."
        }
        EventKind::Promise(_) => "The debtor promised to pay by {until}.",
        EventKind::PlanRequest(_) => "The debtor asked to pay in terms.",
        EventKind::Plan(_) => "A plan was agreed on, of {count} terms until {until}.",
        EventKind::PlanDeclined(_) => "A plan was declined.",
        EventKind::PlanEnded(_) => "The plan was ended.",
        EventKind::Dispute(dispute) if dispute.amount.is_some() => {
            "The debtor does not agree with {amount}."
        }
        EventKind::Dispute(_) => "The debtor does not agree.",
        EventKind::DisputeResolved(_) => "The dispute was settled.",
        EventKind::Excuse(_) => "The debtor gave a reason: {reason}.",
        EventKind::Pause(pause) if pause.until.is_some() => {
            "The creditor put everything on hold until {until}."
        }
        EventKind::Pause(_) => "The creditor put everything on hold.",
        EventKind::Resume(_) => "The creditor goes on.",
        EventKind::FinalNotice(notice) if notice.pay_by.is_some() => {
            "A final notice was sent, with time until {until}."
        }
        EventKind::FinalNotice(_) => "A final notice was sent.",
        EventKind::Handover(_) => "The debt was handed over to {to}.",
        EventKind::CollectorNotice(_) => "The collector sent his first notice.",
        EventKind::Insolvency => "The debtor became insolvent.",
        EventKind::InsurerNotified(_) => "The credit insurer was told.",
        EventKind::Announced(_) => "A step was announced for {for}: {step}.",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Forgot => "it was forgotten",
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
            "Of the {promised} promised, {paid} came in; the debtor has until {until}."
        }
        AgreementStatus::Kept => "The promise was kept.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "The promise was not kept: of {promised}, {paid} came in."
        }
        AgreementStatus::Ended => "The promise was ended.",
        AgreementStatus::Replaced => "A later promise took its place.",
    }
}

fn plan(status: AgreementStatus) -> &'static str {
    match status {
        AgreementStatus::Running => {
            "The plan is being kept: {paid} of {promised} came in; the next term can be paid until {until}."
        }
        AgreementStatus::Kept => "All terms of the plan were paid.",
        AgreementStatus::Missed | AgreementStatus::Broken => {
            "A term of the plan was missed: {paid} of {promised} came in. It can be made up."
        }
        AgreementStatus::Ended => "The plan was ended; {paid} of {promised} had come in.",
        AgreementStatus::Replaced => "A later plan took its place.",
    }
}

fn announced(status: AnnouncementStatus) -> &'static str {
    match status {
        AnnouncementStatus::Done => "What was announced was done: {step}.",
        AnnouncementStatus::NotDone => "Announced for {for}, but not done: {step}.",
        AnnouncementStatus::Pending => "Announced for {for}: {step}.",
    }
}

fn missing(code: MissingCode) -> &'static str {
    match code {
        MissingCode::InvoiceReceipt => "On which day the invoice came is not noted.",
        MissingCode::Delivery => "When and that it was delivered is not noted.",
        MissingCode::WrittenTerms => "There is no note of terms in writing.",
        MissingCode::LetterReceipt => {
            "When this letter came is not noted; its term counts from then."
        }
        MissingCode::ReminderProof => "There is no proof that this reminder was sent.",
        MissingCode::CallConfirmation => "What was said in this call was not confirmed in writing.",
        MissingCode::AgreementInWriting => "There is no proof of this agreement in writing.",
        MissingCode::ProofOfExcuse => "The reason that the debtor gave was not proved.",
        MissingCode::DisputeReason => "Why the debtor does not agree is not noted.",
        MissingCode::Evidence => "There is no proof of this.",
    }
}

fn hint(code: HintCode) -> &'static str {
    match code {
        HintCode::InvoiceSooner => {
            "The invoice came {days} days after the delivery: the sooner it comes, the sooner it is paid."
        }
        HintCode::AskReferences => {
            "This debtor paid late before: ask others for references before the next order."
        }
        HintCode::TermsInWriting => {
            "Have orders and terms in writing: the term of payment, interest and costs must be agreed on to count."
        }
        HintCode::InsureCredit => "A credit insurance bears a part of what is not paid.",
        HintCode::ShorterTerm => {
            "The term of payment is {days} days: a shorter one is often kept as well."
        }
    }
}
