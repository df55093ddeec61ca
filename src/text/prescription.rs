//! What is said of the time until which a debt can be claimed, and in which order; the words of
//! each language are in the files beside.

mod de;
mod en;
mod fr;
mod nl;

use super::{Gap, Language, fill};
use crate::calendar::Day;
use crate::law::{InterruptionKind, Length, LimitationKind};
use serde::{Serialize, Serializer};

/// How the prescription of a claim stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// The debt is not due yet, so no term runs.
    NotDue,
    /// The term runs.
    Running,
    /// A court decided, and the term for enforcing that runs.
    AfterJudgment,
    /// The term is over.
    Barred,
    /// Everything was paid or credited.
    Settled,
}

/// What a debtor may be about to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Act {
    /// To acknowledge the debt in writing.
    Acknowledgement,
    /// To agree on a plan of payment.
    Plan,
    /// To pay a part.
    PartPayment,
}

/// Why an act did nothing, although it did not come too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum NoEffect {
    /// The term did not run yet.
    NotRunning,
    /// The law does not let such an act interrupt.
    NotByThis,
    /// It may be done once only, and was.
    UsedBefore,
    /// The new term would end no later than the one that ran.
    EndsNoLater,
}

/// What is not certain about a clock. Written as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockCaution {
    /// It is not said what the invoice is for, and the term might be as short as this.
    SubjectNotSaid {
        /// The shortest term between such parties.
        shortest: Length,
    },
    /// No last day was agreed: counted from the day of the invoice.
    DueAtOnce,
    /// Counted from the day of the invoice, instead of the delivery or the end of the task.
    StartAssumed,
    /// Counted from the end of the month of the invoice, instead of that of the care.
    MonthAssumed,
    /// The term holds for a part of what the subject covers.
    ShorterTaken {
        /// The term of the rest.
        general: Length,
    },
    /// With a signed order or contract the general term may count.
    SignedDocument {
        /// The general term.
        general: Length,
    },
    /// Only an acknowledgement in writing ends the presumption of payment.
    WritingNotSaid,
    /// The order of the law, not the debtor, brought a part payment to this claim.
    PaymentByLaw,
    /// A case before the court holds the term up for as long as it lasts.
    PendingCase,
    /// Whether a letter by electronic means interrupts is not beyond doubt.
    ElectronicLetter,
    /// The words of a registered notice were not checked.
    NoticeUnchecked,
    /// The decision is taken to award the claim for good.
    DecisionAssumed,
    /// The last day is a Saturday, Sunday or holiday, and it was not confirmed that this is nothing.
    EndOnHoliday,
    /// A part of the law behind it rests on little.
    WeaklySourced,
}

/// A clock, to be put into words.
pub(crate) struct AboutClock {
    pub(crate) status: Status,
    pub(crate) kind: LimitationKind,
    /// The first term and its first day.
    pub(crate) original: (Length, Day),
    /// The same of the one that decides.
    pub(crate) run: (Length, Day),
    pub(crate) bars_after: Day,
    /// Is the debt, after the term, only taken to be paid?
    pub(crate) presumption: bool,
    /// The day of the decision of a court.
    pub(crate) decided: Option<Day>,
    /// May a judge apply prescription unasked?
    pub(crate) unasked: bool,
}

/// An act that may interrupt, to be put into words.
pub(crate) struct AboutInterruption {
    pub(crate) kind: InterruptionKind,
    pub(crate) on: Day,
    /// The term that it began, if it began one.
    pub(crate) new_term: Option<Length>,
    pub(crate) why: Option<NoEffect>,
    pub(crate) ended_presumption: bool,
    pub(crate) bars_after: Day,
}

impl Act {
    /// Every act.
    pub const ALL: &'static [Self] = &[Self::Acknowledgement, Self::Plan, Self::PartPayment];

    /// What must be said before it: that a new term would begin and when that would end, or that
    /// it may give up that the term is over.
    pub(crate) fn warned(self, language: Language, bars_after: Option<Day>) -> String {
        let phrases = language.clock();
        let act = ("act", (phrases.act)(self).to_owned());
        match bars_after {
            Some(day) => fill(phrases.restarts, &[act, language.day("bars_after", day)]),
            None => fill(phrases.gives_up, &[act]),
        }
    }
}

impl ClockCaution {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SubjectNotSaid { .. } => "subjectNotSaid",
            Self::DueAtOnce => "dueAtOnce",
            Self::StartAssumed => "startAssumed",
            Self::MonthAssumed => "monthAssumed",
            Self::ShorterTaken { .. } => "shorterTaken",
            Self::SignedDocument { .. } => "signedDocument",
            Self::WritingNotSaid => "writingNotSaid",
            Self::PaymentByLaw => "paymentByLaw",
            Self::PendingCase => "pendingCase",
            Self::ElectronicLetter => "electronicLetter",
            Self::NoticeUnchecked => "noticeUnchecked",
            Self::DecisionAssumed => "decisionAssumed",
            Self::EndOnHoliday => "endOnHoliday",
            Self::WeaklySourced => "weaklySourced",
        }
    }

    /// Does a decision of a court leave nothing of it?
    pub(crate) const fn is_before_decision(self) -> bool {
        !matches!(self, Self::NoticeUnchecked | Self::ElectronicLetter | Self::PaymentByLaw)
    }

    pub(crate) fn said(self, language: Language) -> String {
        let phrase = (language.clock().caution)(self);
        match self {
            Self::SubjectNotSaid { shortest: term }
            | Self::ShorterTaken { general: term }
            | Self::SignedDocument { general: term } => fill(phrase, &[language.term(term)]),
            _ => phrase.to_owned(),
        }
    }
}

impl Serialize for ClockCaution {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl AboutClock {
    pub(crate) fn said(&self, language: Language) -> String {
        let phrases = language.clock();
        if self.status == Status::Settled {
            return phrases.settled.to_owned();
        }
        let counted =
            |(term, starts_on)| [language.term(term), language.day("starts_on", starts_on)];
        let opening = if let Some(day) = self.decided {
            fill(phrases.decided, &[language.day("on", day)])
        } else {
            let [term, starts_on] = counted(self.original);
            let kind = ("kind", (phrases.kind)(self.kind).to_owned());
            fill(phrases.term, &[kind, term, starts_on])
        };
        let mut said = vec![opening];
        if self.run != self.original {
            said.push(fill(phrases.renewed, &counted(self.run)));
        }
        let end = [language.day("bars_after", self.bars_after)];
        said.push(fill(self.ending(phrases), &end));
        if self.status == Status::Barred && !self.presumption {
            let unasked = if self.unasked { phrases.unasked } else { phrases.only_if_invoked };
            said.push(unasked.to_owned());
        }
        said.join(" ")
    }

    fn ending(&self, phrases: &ClockPhrases) -> &'static str {
        match self.status {
            Status::NotDue => phrases.not_due,
            Status::AfterJudgment => phrases.enforceable,
            Status::Barred if self.presumption => phrases.presumed,
            Status::Barred => phrases.barred,
            Status::Running | Status::Settled => phrases.running,
        }
    }
}

impl AboutInterruption {
    pub(crate) fn said(&self, language: Language) -> String {
        let phrases = language.clock();
        let end = || language.day("bars_after", self.bars_after);
        let what = ("what", (phrases.what)(self.kind).to_owned());
        let mut said = vec![fill(phrases.happened, &[what, language.day("on", self.on)])];
        match (self.new_term, self.why) {
            (Some(term), _) => {
                if self.ended_presumption {
                    said.push(phrases.ended_presumption.to_owned());
                }
                let decision = self.kind == InterruptionKind::Judgment;
                let phrase = if decision { phrases.decision } else { phrases.new_term };
                said.push(fill(phrase, &[language.term(term), end()]));
                if self.kind == InterruptionKind::WrittenDemand {
                    said.push(phrases.must_arrive.to_owned());
                }
            }
            (None, Some(NoEffect::NotRunning)) => said.push(phrases.not_running.to_owned()),
            (None, Some(NoEffect::NotByThis)) => said.push(phrases.not_by_this.to_owned()),
            (None, Some(NoEffect::UsedBefore)) => said.push(phrases.used_before.to_owned()),
            (None, Some(NoEffect::EndsNoLater)) => {
                said.push(fill(phrases.ends_no_later, &[end()]));
            }
            (None, None) => {
                said.push(fill(phrases.too_late, &[end()]));
                let by_debtor = matches!(
                    self.kind,
                    InterruptionKind::Acknowledgement | InterruptionKind::PartPayment
                );
                said.extend(by_debtor.then(|| phrases.perhaps_given_up.to_owned()));
            }
        }
        said.join(" ")
    }
}

impl Language {
    /// That interest before a day is barred by itself after a term, or that none is.
    pub(crate) fn interest_clock(self, term: Length, barred_before: Option<Day>) -> String {
        let phrases = self.clock();
        match barred_before {
            Some(day) => {
                fill(phrases.interest_barred, &[self.term(term), self.day("first_day", day)])
            }
            None => fill(phrases.interest_alive, &[self.term(term)]),
        }
    }

    fn term(self, term: Length) -> Gap {
        let phrases = self.clock();
        let (phrase, count) = match term {
            Length::Years(1) => (phrases.one_year, 1),
            Length::Years(count) => (phrases.more_years, count),
            Length::Months(1) => (phrases.one_month, 1),
            Length::Months(count) => (phrases.more_months, count),
        };
        ("term", fill(phrase, &[("count", count.to_string())]))
    }

    fn clock(self) -> &'static ClockPhrases {
        match self {
            Self::English => &en::ENGLISH,
            Self::Dutch => &nl::DUTCH,
            Self::French => &fr::FRENCH,
            Self::German => &de::GERMAN,
        }
    }
}

/// What a language says of prescription. In a phrase, `{term}` and the like are gaps to fill.
struct ClockPhrases {
    one_year: &'static str,
    /// `{count}`.
    more_years: &'static str,
    one_month: &'static str,
    /// `{count}`.
    more_months: &'static str,
    /// `{kind}`, `{term}`, `{starts_on}`.
    term: &'static str,
    /// For what a term is.
    kind: fn(LimitationKind) -> &'static str,
    /// `{on}`.
    decided: &'static str,
    /// `{term}`, `{starts_on}`.
    renewed: &'static str,
    /// `{bars_after}`.
    running: &'static str,
    /// `{bars_after}`.
    not_due: &'static str,
    /// `{bars_after}`.
    enforceable: &'static str,
    /// `{bars_after}`.
    barred: &'static str,
    only_if_invoked: &'static str,
    unasked: &'static str,
    /// `{bars_after}`.
    presumed: &'static str,
    settled: &'static str,
    /// `{term}`, `{first_day}`.
    interest_barred: &'static str,
    /// `{term}`.
    interest_alive: &'static str,
    /// `{what}`, `{on}`.
    happened: &'static str,
    /// What an act is called.
    what: fn(InterruptionKind) -> &'static str,
    /// `{term}`, `{bars_after}`.
    new_term: &'static str,
    /// `{term}`, `{bars_after}`.
    decision: &'static str,
    ended_presumption: &'static str,
    must_arrive: &'static str,
    /// `{bars_after}`.
    too_late: &'static str,
    perhaps_given_up: &'static str,
    not_running: &'static str,
    not_by_this: &'static str,
    used_before: &'static str,
    /// `{bars_after}`.
    ends_no_later: &'static str,
    /// What is not certain; `{term}` where the caution has one.
    caution: fn(ClockCaution) -> &'static str,
    /// What the debtor is about to do, as the subject of a sentence.
    act: fn(Act) -> &'static str,
    /// `{act}`, `{bars_after}`.
    restarts: &'static str,
    /// `{act}`.
    gives_up: &'static str,
}
