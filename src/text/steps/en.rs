use super::{StepPhrases, StepWords};
use crate::law::{Form, StepKind};

pub(super) const ENGLISH: StepPhrases = StepPhrases {
    step,
    form,
    guide: [
        "Ask calmly why the invoice has not been paid.",
        "Listen and do not interrupt: there may be a good reason.",
        "Agree on one clear thing: an amount and a day.",
        "Confirm in writing what was said, on the same day.",
    ],
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
            "The creditor asks whether the invoice was overlooked. The reminder itself costs \
             nothing.",
            "Pay, or say what is wrong.",
        ),
        StepKind::PhoneCall => (
            "Phone call",
            "The creditor calls to hear why the invoice is not paid.",
            "Feel free to say what the matter is, and ask for a written confirmation.",
        ),
        StepKind::SecondReminder => (
            "Second reminder",
            "This reminder is more formal: it gives a new term and says what can follow.",
            "Pay within the new term, ask for a plan, or write why you do not agree.",
        ),
        StepKind::NoticeOfDefault => (
            "Notice of default",
            "A formal letter gives a last term and says what follows. For some debts, interest or \
             costs can only begin after it.",
            "Pay within the term, or answer in writing before it ends.",
        ),
        StepKind::FirstFreeReminder => (
            "First free reminder",
            "The law asks for this free reminder before a consumer can owe more than the invoice.",
            "Pay within the waiting term of the reminder: then nothing is added.",
        ),
        StepKind::FourteenDayLetter => (
            "Fourteen-day letter",
            "The law asks for this letter before a consumer can owe collection costs. It gives \
             fourteen full days, from the day after it arrives.",
            "Pay within those fourteen days: then no collection costs are owed.",
        ),
        StepKind::FinalNotice => (
            "Final notice",
            "A last letter says which step really follows, and when.",
            "Pay, or call soon to agree on a plan. If you do not agree, write why.",
        ),
        StepKind::Handover => (
            "Hand-over to a specialist",
            "A collector, a lawyer or a bailiff takes over. A collector cannot seize anything.",
            "Check who is asking and which account is right. You can still pay, ask for a plan, or \
             dispute the debt.",
        ),
        StepKind::CollectorNotice => (
            "First notice of the collector",
            "A collector must begin with this notice, and then wait.",
            "Within its term: pay, ask for a plan, or dispute the debt with reasons.",
        ),
        StepKind::BailiffDemand => (
            "Demand by a bailiff",
            "Between enterprises, a bailiff can demand an undisputed debt without a court.",
            "Within a month: pay, ask to pay in instalments, or dispute the debt with reasons.",
        ),
        StepKind::NonDisputeReport => (
            "Report that nothing was disputed",
            "The bailiff records that the debt was neither paid nor disputed.",
            "Pay, or contact the bailiff soon.",
        ),
        StepKind::EnforceableTitle => (
            "Enforceable title",
            "A magistrate makes the report enforceable. A bailiff can then act on it as on a \
             judgment.",
            "Pay, or ask a lawyer soon what can still be done.",
        ),
        StepKind::Summons => (
            "Summons",
            "A bailiff brings a letter that calls the debtor before a court on a certain day.",
            "Pay before that day, or answer the court. If you stay away, it can decide without \
             hearing you.",
        ),
        StepKind::Judgment => (
            "Judgment",
            "The court decides what is owed, and who bears the costs of the case.",
            "Check whether and until when you can go against it (opposition or appeal), and get \
             advice.",
        ),
        StepKind::Service => (
            "Service and order to pay",
            "A bailiff hands over the decision and orders payment within a short term.",
            "Pay, or agree soon with the bailiff to pay in instalments.",
        ),
        StepKind::Seizure => (
            "Seizure",
            "A bailiff can seize wages, an account or goods. A part of an income stays free.",
            "Tell the bailiff your income and fixed costs, so that the protected part is right. \
             Debt help can assist you.",
        ),
    };
    StepWords { title, means, can_do }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::None => "Nothing is sent.",
        Form::Free => "In any form. An e-mail or a letter can be shown later.",
        Form::Phone => "By telephone, and confirmed in writing. By e-mail if nobody answers.",
        Form::Provable => {
            "In writing, so that its receipt can be proved: registered, or handed over against a \
             signature. Post takes some days: allow for them."
        }
        Form::Durable => {
            "On paper, or as a message that can be kept. A term starts after sending; by post, \
             some days later."
        }
        Form::Writ => "A bailiff brings the document.",
        Form::Decision => "In writing, by the court.",
    }
}
