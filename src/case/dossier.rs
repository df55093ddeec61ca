//! The dossier: what happened, day by day.

use super::PlanInterest;
use crate::calendar::Day;
use crate::law::StepKind;
use crate::money::Amount;
use crate::sorted::Set;
use serde::Serialize;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Event {
    /// The day.
    pub on: Day,
    /// What.
    pub kind: EventKind,
    /// For the dossier.
    pub note: Option<String>,
    /// Is there proof of it in writing, if that is said?
    pub evidence: Option<bool>,
}

impl Event {
    /// Something that nothing more is said of.
    pub(crate) const fn bare(on: Day, kind: EventKind) -> Self {
        Self { on, kind, note: None, evidence: None }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// The creditor's account was credited.
    Payment(Payment),
    /// The creditor took back part of an invoice.
    CreditNote(CreditNote),
    /// The letter of art. 6:96 (6) BW was sent.
    FourteenDayLetter(FourteenDayLetter),
    /// The first reminder to a consumer was sent, free of charge.
    FirstFreeReminder(FirstFreeReminder),
    /// A further reminder was sent.
    Reminder(Reminder),
    /// A notice put the debtor in default.
    NoticeOfDefault(NoticeOfDefault),
    /// For some days, from the day of the event, no interest is asked.
    InterestPause(InterestPause),
    /// The debtor acknowledged the debt.
    Acknowledgement(Acknowledgement),
    /// A notice was sent to interrupt prescription.
    Interruption(Interruption),
    /// A bailiff demanded payment in the procedure for undisputed debts.
    BailiffDemand(Claims),
    /// The debtor was summoned before a court.
    Summons(Claims),
    /// A court decided.
    Judgment(Claims),
    /// The decision was served.
    Service(Claims),
    /// Something of the debtor's was seized.
    Seizure(Claims),
    /// The debtor was called.
    PhoneCall(PhoneCall),
    /// A copy of the invoice was sent.
    InvoiceCopySent(Claims),
    /// The debtor promised to pay.
    Promise(Promise),
    /// The debtor asked to pay in terms.
    PlanRequest(Claims),
    /// A plan to pay in terms was agreed on.
    Plan(AgreedPlan),
    /// One side does not want a plan.
    PlanDeclined(Claims),
    /// A plan was ended.
    PlanEnded(Claims),
    /// The debtor does not agree.
    Dispute(Dispute),
    /// The parties settled what the debtor did not agree with.
    DisputeResolved(Claims),
    /// The debtor said why he did not pay.
    Excuse(Excuse),
    /// The creditor waits.
    Pause(Pause),
    /// The creditor goes on.
    Resume(Claims),
    /// A last warning was sent.
    FinalNotice(FinalNotice),
    /// A specialist took over.
    Handover(Handover),
    /// The notice with which a collector begins was sent.
    CollectorNotice(Claims),
    /// The debtor is insolvent.
    Insolvency,
    /// The insurer of the creditor knows.
    InsurerNotified(Claims),
    /// A step was announced to the debtor.
    Announced(Announcement),
    /// A bailiff reported that nothing was disputed.
    NonDisputeReport(Claims),
    /// That report was made enforceable.
    EnforceableTitle(Claims),
}

/// Money that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Payment {
    /// How much; above zero.
    pub amount: Amount,
    /// Position of the claim that the debtor meant; none leaves it to the law.
    pub claim: Option<usize>,
}

/// A credit note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CreditNote {
    /// How much; above zero.
    pub amount: Amount,
    /// Position of the claim in [`Case::claims`].
    pub claim: usize,
}

/// Positions of claims in [`Case::claims`]; none named means all.
pub type Claims = Option<Set<usize>>;

/// Is a claim at a position among those that are named?
pub(crate) fn names(claims: &Claims, at: usize) -> bool {
    claims.as_ref().is_none_or(|claims| claims.contains(&at))
}

/// The letter without which a consumer owes no collection costs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FourteenDayLetter {
    /// Day of delivery, if known.
    pub received_on: Option<Day>,
    /// The claims it is about.
    pub claims: Claims,
    /// Does it say that VAT is added, and why?
    pub vat_announced: bool,
    /// From when its fourteen days run, by its words.
    pub term_from: TermFrom,
}

/// From when the words of a fourteen-day letter let its term run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum TermFrom {
    /// From the day after its receipt, as it must be.
    #[default]
    DayAfterReceipt,
    /// From its receipt: a day too short.
    Receipt,
    /// From its date or its sending.
    Sending,
}

/// How a letter was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Channel {
    /// On paper.
    Post,
    /// By e-mail, or in a portal that keeps it for the reader.
    Electronic,
}

/// How a letter is sent, and whether that proves its receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sending {
    /// On paper or not.
    pub channel: Channel,
    /// Registered, so that its receipt can be proved.
    pub registered: bool,
}

/// The reminder without which a consumer owes nothing but the invoice.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FirstFreeReminder {
    /// How it was sent; not said means by post.
    pub channel: Option<Channel>,
    /// The claims it is about.
    pub claims: Claims,
}

/// A further reminder.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reminder {
    /// How it was sent.
    pub channel: Option<Channel>,
    /// What it asks for itself, postage included.
    pub charge: Option<Amount>,
    /// What the postage was.
    pub postage: Option<Amount>,
    /// The claims it is about.
    pub claims: Claims,
}

/// A notice of default.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NoticeOfDefault {
    /// The last day of the term it gives, if it gives one.
    pub pay_by: Option<Day>,
    /// The claims it is about.
    pub claims: Claims,
}

/// An acknowledgement of the debt.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Acknowledgement {
    /// Is it in writing, if that is said?
    pub in_writing: Option<bool>,
    /// The claims it is about.
    pub claims: Claims,
}

/// A notice that interrupts prescription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Interruption {
    /// Who sent it; not said means the creditor.
    pub by: Sender,
    /// Was it registered, with acknowledgement of receipt?
    pub registered: bool,
    /// The claims it is about.
    pub claims: Claims,
}

/// Who sends a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sender {
    /// The creditor, or a collector for him.
    Creditor,
    /// A lawyer.
    Lawyer,
    /// A bailiff.
    Bailiff,
}

/// A pause of interest, from the day of the event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InterestPause {
    /// Its last day.
    pub until: Day,
    /// The claims it is for.
    pub claims: Claims,
}

/// Why a debtor does not pay, as he says or as it seems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// He forgot.
    Forgot,
    /// He says that the invoice never came.
    NotReceived,
    /// He says that he does not owe it.
    Disagrees,
    /// He wants to, but cannot.
    CannotPay,
    /// He could, but does not want to.
    WillNotPay,
    /// It is not known.
    Unknown,
}

/// A call to the debtor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PhoneCall {
    /// Did he answer, if that is said?
    pub answered: Option<bool>,
    /// Why he does not pay.
    pub reason: Option<Reason>,
    /// Was it confirmed in writing what was said?
    pub confirmed: bool,
    /// The claims it was about.
    pub claims: Claims,
}

/// A promise to pay.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Promise {
    /// How much; none means all that is open.
    pub amount: Option<Amount>,
    /// By when.
    pub pay_by: Day,
    /// The claims it is about.
    pub claims: Claims,
}

/// A plan to pay in terms that both sides agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AgreedPlan {
    /// The terms by day, none before the agreement, at least one.
    pub instalments: Vec<AgreedInstalment>,
    /// What becomes of interest.
    pub interest: PlanInterest,
    /// The claims it is for.
    pub claims: Claims,
}

/// A term of an agreed plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AgreedInstalment {
    /// Its day.
    pub on: Day,
    /// How much.
    pub amount: Amount,
}

impl AgreedPlan {
    /// The day of the last term.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        self.instalments.last().map(|instalment| instalment.on)
    }
}

/// The debtor does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Dispute {
    /// With how much of the one claim it is about; none means all of each.
    pub amount: Option<Amount>,
    /// The claims it is about.
    pub claims: Claims,
}

/// The debtor says why he did not pay.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Excuse {
    /// Why.
    pub reason: Reason,
    /// Was proof asked for?
    pub proof_asked: bool,
    /// Was it seen?
    pub proof_seen: bool,
    /// The claims it is about.
    pub claims: Claims,
}

/// The creditor waits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pause {
    /// The last day; none means until further notice.
    pub until: Option<Day>,
    /// The claims it is for.
    pub claims: Claims,
}

/// A last warning.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FinalNotice {
    /// The last day of the term it gives, if it gives one.
    pub pay_by: Option<Day>,
    /// The claims it is about.
    pub claims: Claims,
}

/// A specialist takes over.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Handover {
    /// Who.
    pub to: Specialist,
    /// The claims.
    pub claims: Claims,
}

/// Who collects for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Specialist {
    /// A collection agency.
    Collector,
    /// A lawyer.
    Lawyer,
    /// A bailiff.
    Bailiff,
}

/// A step that was announced to the debtor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Announcement {
    /// Which.
    pub step: StepKind,
    /// For which day.
    pub for_day: Day,
    /// The claims it is about.
    pub claims: Claims,
}

impl EventKind {
    /// Its type, as a case writes it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Payment(_) => "payment",
            Self::CreditNote(_) => "creditNote",
            Self::FourteenDayLetter(_) => "fourteenDayLetter",
            Self::FirstFreeReminder(_) => "firstFreeReminder",
            Self::Reminder(_) => "reminder",
            Self::NoticeOfDefault(_) => "noticeOfDefault",
            Self::InterestPause(_) => "interestPause",
            Self::Acknowledgement(_) => "acknowledgement",
            Self::Interruption(_) => "interruption",
            Self::BailiffDemand(_) => "bailiffDemand",
            Self::Summons(_) => "summons",
            Self::Judgment(_) => "judgment",
            Self::Service(_) => "service",
            Self::Seizure(_) => "seizure",
            Self::PhoneCall(_) => "phoneCall",
            Self::InvoiceCopySent(_) => "invoiceCopySent",
            Self::Promise(_) => "promise",
            Self::PlanRequest(_) => "planRequest",
            Self::Plan(_) => "plan",
            Self::PlanDeclined(_) => "planDeclined",
            Self::PlanEnded(_) => "planEnded",
            Self::Dispute(_) => "dispute",
            Self::DisputeResolved(_) => "disputeResolved",
            Self::Excuse(_) => "excuse",
            Self::Pause(_) => "pause",
            Self::Resume(_) => "resume",
            Self::FinalNotice(_) => "finalNotice",
            Self::Handover(_) => "handover",
            Self::CollectorNotice(_) => "collectorNotice",
            Self::Insolvency => "insolvency",
            Self::InsurerNotified(_) => "insurerNotified",
            Self::Announced(_) => "announced",
            Self::NonDisputeReport(_) => "nonDisputeReport",
            Self::EnforceableTitle(_) => "enforceableTitle",
        }
    }

    /// Is it about the claim at a position?
    #[must_use]
    pub fn is_about(&self, at: usize) -> bool {
        match self {
            Self::Payment(payment) => payment.claim.is_none_or(|claim| claim == at),
            Self::CreditNote(note) => note.claim == at,
            Self::Insolvency => true,
            _ => self.claims().is_none_or(|claims| names(claims, at)),
        }
    }

    /// The claims that it names, where it can name several.
    fn claims(&self) -> Option<&Claims> {
        Some(match self {
            Self::Payment(_) | Self::CreditNote(_) | Self::Insolvency => return None,
            Self::FourteenDayLetter(letter) => &letter.claims,
            Self::FirstFreeReminder(reminder) => &reminder.claims,
            Self::Reminder(reminder) => &reminder.claims,
            Self::NoticeOfDefault(notice) => &notice.claims,
            Self::InterestPause(pause) => &pause.claims,
            Self::Acknowledgement(acknowledgement) => &acknowledgement.claims,
            Self::Interruption(interruption) => &interruption.claims,
            Self::PhoneCall(call) => &call.claims,
            Self::Promise(promise) => &promise.claims,
            Self::Plan(plan) => &plan.claims,
            Self::Dispute(dispute) => &dispute.claims,
            Self::Excuse(excuse) => &excuse.claims,
            Self::Pause(pause) => &pause.claims,
            Self::FinalNotice(notice) => &notice.claims,
            Self::Handover(handover) => &handover.claims,
            Self::Announced(announcement) => &announcement.claims,
            Self::BailiffDemand(claims)
            | Self::NonDisputeReport(claims)
            | Self::EnforceableTitle(claims)
            | Self::Summons(claims)
            | Self::Judgment(claims)
            | Self::Service(claims)
            | Self::Seizure(claims)
            | Self::InvoiceCopySent(claims)
            | Self::PlanRequest(claims)
            | Self::PlanDeclined(claims)
            | Self::PlanEnded(claims)
            | Self::DisputeResolved(claims)
            | Self::Resume(claims)
            | Self::CollectorNotice(claims)
            | Self::InsurerNotified(claims) => claims,
        })
    }
}
