//! What is said of the way of a debt, and in which order; the words of each language are in the
//! files beside.

mod de;
mod en;
mod fr;
mod nl;

use super::{Gap, Language, fill};
use crate::calendar::Day;
use crate::case::{Event, EventKind, Reason, Specialist};
use crate::law::StepKind;
use crate::money::Amount;
use serde::Serialize;

/// What holds a step up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum BlockerCode {
    /// Payment is not late yet, or the debtor not in default.
    NotDue,
    /// Another step comes first.
    StepNeeded,
    /// The term that an earlier step gave still runs.
    TermRunning,
    /// The time that must go by after an earlier step has not.
    WaitRunning,
    /// How long it must wait after an earlier step was not found.
    WaitingTimeUnknown,
    /// The debtor is insolvent.
    Insolvency,
    /// The debtor does not agree.
    Disputed,
    /// The creditor waits.
    Paused,
    /// A promise to pay can still be kept.
    PromiseRunning,
    /// A plan is being kept.
    PlanRunning,
    /// The debtor needs a plan, and nobody has decided.
    PlanUndecided,
    /// The debtor says that the invoice never came, and no copy was sent.
    CopyNeeded,
    /// The debtor has time to look at the copy.
    CopyTermRunning,
    /// The debt is below what the creditor starts anything for.
    BelowThreshold,
    /// The debt is prescribed.
    Prescribed,
    /// Whether both parties are in the register of enterprises is not known.
    RegistrationUnknown,
    /// Whether money came in was not looked at today.
    PaymentsNotChecked,
}

/// What the dossier calls for beside the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MeasureCode {
    /// To file the claim in the insolvency.
    FileClaim,
    /// To send a copy of the invoice.
    SendCopy,
    /// To answer what the debtor does not agree with.
    AnswerDispute,
    /// To offer a plan, and to point to debt help.
    OfferPlan,
    /// To ask for proof of an excuse.
    AskProof,
    /// To wait for that proof.
    WaitForProof,
    /// To write after a call that was not answered.
    EmailAfterCall,
    /// To confirm in writing what was said.
    ConfirmCall,
    /// To tell the insurer.
    NotifyInsurer,
}

/// What a creditor is advised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AdviceCode {
    /// Not to press someone who cannot pay.
    NoPressure,
    /// To remind someone who forgot.
    RemindFriendly,
    /// To call first.
    CallFirst,
    /// To become formal with someone who does not want to pay.
    GoFormal,
    /// A promise was broken.
    PromiseBroken,
    /// A term of a plan was missed.
    PlanMissed,
    /// What is not disputed can be asked for.
    RestIsUndisputed,
    /// To send the letter so that its receipt can be proved.
    ProveReceipt,
    /// To weigh costs against what they may bring.
    WeighCosts,
    /// To look at the debtor's credit.
    CheckCredit,
    /// To insure against debtors who do not pay.
    InsureCredit,
    /// Interest and clauses beyond a share of the principal cannot be asked for in that procedure.
    CapOnDemand,
    /// Soon the debt can no longer be enforced.
    PrescriptionNear,
    /// To keep everything together.
    KeepDossier,
}

/// What a debtor can always do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum WayOutCode {
    /// To pay.
    Pay,
    /// To ask for a plan.
    Plan,
    /// Not to agree, with reasons.
    Dispute,
    /// To ask for proof.
    AskProof,
    /// To get help.
    GetHelp,
}

impl WayOutCode {
    /// Every way out, in the order in which they are shown.
    pub const ALL: &'static [Self] =
        &[Self::Pay, Self::Plan, Self::Dispute, Self::AskProof, Self::GetHelp];
}

/// What has become of a promise or a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AgreementStatus {
    /// It can still be kept.
    Running,
    /// It was kept.
    Kept,
    /// A term of a plan is open; it can be made up.
    Missed,
    /// A promise was not kept.
    Broken,
    /// A plan was ended.
    Ended,
    /// A later one took its place.
    Replaced,
}

/// What has become of a step that was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AnnouncementStatus {
    /// It was taken.
    Done,
    /// Its day has gone by.
    NotDone,
    /// Its day is to come.
    Pending,
}

/// What a specialist would miss in a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum MissingCode {
    /// The day on which the invoice came.
    InvoiceReceipt,
    /// The day of delivery.
    Delivery,
    /// Terms in writing.
    WrittenTerms,
    /// Proof that a letter came.
    LetterReceipt,
    /// Proof that the first reminder was sent.
    ReminderProof,
    /// What was said on the telephone, in writing.
    CallConfirmation,
    /// A promise or a plan in writing.
    AgreementInWriting,
    /// Proof of an excuse.
    ProofOfExcuse,
    /// Why the debtor does not agree.
    DisputeReason,
    /// Proof of something else.
    Evidence,
}

/// What a creditor can learn from a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum HintCode {
    /// To send invoices sooner.
    InvoiceSooner,
    /// To ask others about a customer who paid late before.
    AskReferences,
    /// To have terms in writing.
    TermsInWriting,
    /// To insure against debtors who do not pay.
    InsureCredit,
    /// To agree on a shorter term of payment.
    ShorterTerm,
}

/// What a language says of the way of a debt. In a phrase, `{amount}` and the like are gaps to fill.
struct TimelinePhrases {
    /// `{step}`: the name of another step; `{amount}`: the threshold.
    blocker: fn(BlockerCode) -> &'static str,
    /// `{until}`.
    until: &'static str,
    /// Name and sentence; `{amount}`, `{deadline}`.
    measure: fn(MeasureCode) -> (&'static str, &'static str),
    advice: fn(AdviceCode) -> &'static str,
    /// Name and sentence.
    way_out: fn(WayOutCode) -> (&'static str, &'static str),
    /// That asking for a plan holds a collector up.
    plan_freezes: &'static str,
    /// `{step}`, `{from}`: of the last day of payment, which is to come.
    next_due: &'static str,
    /// `{step}`.
    next_allowed: &'static str,
    /// `{step}`, `{from}`.
    next_from: &'static str,
    /// `{step}`.
    next_blocked: &'static str,
    /// `{amount}`, `{until}`, `{reason}`, `{to}`, `{step}`, `{for}`, `{count}`.
    event: fn(&EventKind) -> &'static str,
    reason: fn(Reason) -> &'static str,
    specialist: fn(Specialist) -> &'static str,
    /// `{until}`, `{promised}`, `{paid}`.
    promise: fn(AgreementStatus) -> &'static str,
    /// `{until}`, `{promised}`, `{paid}`.
    plan: fn(AgreementStatus) -> &'static str,
    /// `{step}`, `{for}`.
    announced: fn(AnnouncementStatus) -> &'static str,
    missing: fn(MissingCode) -> &'static str,
    /// `{days}`.
    hint: fn(HintCode) -> &'static str,
}

/// How an agreement stands, to be put into words.
pub(crate) struct AboutAgreement {
    /// A plan, or a promise?
    pub(crate) plan: bool,
    pub(crate) status: AgreementStatus,
    /// The day that decides next.
    pub(crate) until: Option<Day>,
    pub(crate) promised: Amount,
    pub(crate) paid: Amount,
}

impl Language {
    fn timeline(self) -> &'static TimelinePhrases {
        match self {
            Self::English => &en::ENGLISH,
            Self::Dutch => &nl::DUTCH,
            Self::French => &fr::FRENCH,
            Self::German => &de::GERMAN,
        }
    }

    fn title(self, step: StepKind) -> Gap {
        ("step", self.step(step).title.to_owned())
    }

    /// Why a step is held up, and until when.
    pub(crate) fn blocked(
        self,
        code: BlockerCode,
        until: Option<Day>,
        step: Option<StepKind>,
        amount: Option<Amount>,
    ) -> String {
        let phrases = self.timeline();
        let step = step.map(|step| self.title(step));
        let amount = amount.map(|amount| self.sum("amount", amount));
        let gaps: Vec<Gap> = step.into_iter().chain(amount).collect();
        let mut said = vec![fill((phrases.blocker)(code), &gaps)];
        said.extend(until.map(|until| fill(phrases.until, &[self.day("until", until)])));
        said.join(" ")
    }

    /// The name and the sentence of a measure.
    pub(crate) fn measure(
        self,
        code: MeasureCode,
        amount: Option<Amount>,
        deadline: Option<Day>,
    ) -> (String, String) {
        let (title, sentence) = (self.timeline().measure)(code);
        let amount = amount.map(|amount| self.sum("amount", amount));
        let deadline = deadline.map(|day| self.day("deadline", day));
        let gaps: Vec<Gap> = amount.into_iter().chain(deadline).collect();
        (title.to_owned(), fill(sentence, &gaps))
    }

    pub(crate) fn advice(self, code: AdviceCode) -> &'static str {
        (self.timeline().advice)(code)
    }

    /// The name and the sentence of a way out; a plan may hold a collector up.
    pub(crate) fn way_out(self, code: WayOutCode, plan_freezes: bool) -> (&'static str, String) {
        let phrases = self.timeline();
        let (title, sentence) = (phrases.way_out)(code);
        let mut said = vec![sentence];
        said.extend((plan_freezes && code == WayOutCode::Plan).then_some(phrases.plan_freezes));
        (title, said.join(" "))
    }

    /// Whether a step may be taken, and from when.
    pub(crate) fn next_step(self, step: StepKind, allowed: bool, from: Option<Day>) -> String {
        let phrases = self.timeline();
        match from {
            _ if allowed => fill(phrases.next_allowed, &[self.title(step)]),
            Some(day) if step == StepKind::DueDate => {
                fill(phrases.next_due, &[self.title(step), self.day("from", day)])
            }
            Some(from) => fill(phrases.next_from, &[self.title(step), self.day("from", from)]),
            None => fill(phrases.next_blocked, &[self.title(step)]),
        }
    }

    /// What happened.
    pub(crate) fn happened(self, event: &Event) -> String {
        let phrases = self.timeline();
        fill((phrases.event)(&event.kind), &self.gaps_of(&event.kind))
    }

    fn gaps_of(self, kind: &EventKind) -> Vec<Gap> {
        let phrases = self.timeline();
        let until = |day: Option<Day>| day.map(|day| self.day("until", day)).into_iter().collect();
        match kind {
            EventKind::Payment(payment) => vec![self.sum("amount", payment.amount)],
            EventKind::CreditNote(note) => vec![self.sum("amount", note.amount)],
            EventKind::InterestPause(pause) => until(Some(pause.until)),
            EventKind::Pause(pause) => until(pause.until),
            EventKind::NoticeOfDefault(notice) => until(notice.pay_by),
            EventKind::FinalNotice(notice) => until(notice.pay_by),
            EventKind::Promise(promise) => {
                let amount = promise.amount.map(|amount| self.sum("amount", amount));
                amount.into_iter().chain([self.day("until", promise.pay_by)]).collect()
            }
            EventKind::Plan(plan) => {
                let last = plan.last_day().map(|day| self.day("until", day));
                let count = ("count", plan.instalments.len().to_string());
                last.into_iter().chain([count]).collect()
            }
            EventKind::Dispute(dispute) => {
                dispute.amount.map(|amount| self.sum("amount", amount)).into_iter().collect()
            }
            EventKind::PhoneCall(call) => {
                let reason = call.reason.map(|reason| (phrases.reason)(reason).to_owned());
                reason.map(|reason| ("reason", reason)).into_iter().collect()
            }
            EventKind::Excuse(excuse) => {
                vec![("reason", (phrases.reason)(excuse.reason).to_owned())]
            }
            EventKind::Handover(handover) => {
                vec![("to", (phrases.specialist)(handover.to).to_owned())]
            }
            EventKind::Announced(announced) => {
                vec![self.title(announced.step), self.day("for", announced.for_day)]
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn announced(self, status: AnnouncementStatus, step: StepKind, on: Day) -> String {
        let phrase = (self.timeline().announced)(status);
        fill(phrase, &[self.title(step), self.day("for", on)])
    }

    pub(crate) fn missing(self, code: MissingCode) -> &'static str {
        (self.timeline().missing)(code)
    }

    pub(crate) fn hint(self, code: HintCode, days: Option<i64>) -> String {
        let days = days.map(|days| ("days", days.to_string()));
        let gaps: Vec<Gap> = days.into_iter().collect();
        fill((self.timeline().hint)(code), &gaps)
    }
}

impl AboutAgreement {
    pub(crate) fn said(&self, language: Language) -> String {
        let phrases = language.timeline();
        let phrase = if self.plan { phrases.plan } else { phrases.promise };
        let until = self.until.map(|day| language.day("until", day));
        let sums = [language.sum("promised", self.promised), language.sum("paid", self.paid)];
        let gaps: Vec<Gap> = sums.into_iter().chain(until).collect();
        fill(phrase(self.status), &gaps)
    }
}
