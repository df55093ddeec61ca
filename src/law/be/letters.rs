//! What Belgian law and practice ask of a letter.

use super::basis;
use crate::law::Capacity::{Business, Consumer, Government};
use crate::law::Confidence::{Official, Several, Single};
use crate::law::Effect::{
    ClauseLost, Custom, Fine, NoDefault, NoInterruption, NoProof, Unlawful, Void,
};
use crate::law::LetterKind::{
    Acknowledgement, BailiffDemand, CollectorNotice, EvidenceOnRequest, FirstFreeReminder,
    Handover, Interruption, NoticeOfDefault, PhoneCall, PlanConfirmation, Reminder, SecondReminder,
};
use crate::law::Rule::{Conditional, NotRequired, Note, Optional};
use crate::law::letters::Heading;
use crate::law::practice::{LETTER, and_practice};
use crate::law::{Field, LetterRule};

/// As known on 22 November 2026.
pub(super) static LETTERS: &[LetterRule] = and_practice![
    LETTER.by(basis::BW_1_5).requires(Field::DebtorNameAddress),
    // The items of § 3: without one the clause stays (art. XIX.15), but there may be a fine.
    ITEM.requires(Field::BalanceDue),
    ITEM.requires(Field::DamagesClauseAmount),
    ITEM.requires(Field::CreditorName),
    ITEM.requires(Field::CreditorEnterpriseNumber),
    // That a number alone does not describe it is in one source.
    ITEM.found("WER XIX.2; dbblaw.be", Single).requires(Field::ProductDescription),
    ITEM.requires(Field::DueDateOfDebt),
    FIRST_REMINDER.requires(Field::Period14Days),
    FIRST_REMINDER
        .by(basis::WER_XIX_2_2)
        .found(
            "WER, consolidation up to 14 April 2026; KPMG BE, lexnow.io, quorumlaw.eu, dbblaw.be",
            Official,
        )
        .requires(Field::DurableMedium),
    FIRST_REMINDER
        .by(basis::WER_XIX_15)
        .found(WER, Official)
        .says(Note, Field::EffectOfAMissingItem),
    // A reminder that cannot be proved is taken not to have been sent.
    FIRST_REMINDER.by(basis::WER_XIX_2_5).found(WER, Official).requires(Field::Proof),
    FIRST_REMINDER.by(basis::WER_XIX_2_2).forbids(Field::AnyCost),
    FIRST_REMINDER
        .by(basis::WER_XIX_2_4)
        .found("KPMG BE; vandersandenadvocaten.be; creditexpo.be", Several)
        .says(Conditional, Field::InterestRunning),
    SECOND_REMINDER.says(Optional, Field::ReminderCost),
    SECOND_REMINDER
        .by(basis::WER_XIX_4)
        .found("WER XIX.4; incasso.lawcom.be", Several)
        .says(Optional, Field::InterestAndLumpSum),
    Heading { letters: &[Reminder], debtors: &[Business, Government], ..LETTER }
        .by(basis::LATE_5)
        .found("wordscope.be; bakermckenzie.com", Several)
        .says(NotRequired, Field::WholeLetter),
    NOTICE.requires(Field::WhatMustBePaid),
    // Without a term the demand counts at once: it still puts the debtor in default.
    NOTICE
        .costs(Custom)
        .found("Civil Code 5.231, via justifit.be; tcm.be", Several)
        .recommends(Field::ReasonablePeriod),
    COLLECTOR_ITEM.requires(Field::CreditorIdentityFull),
    COLLECTOR_ITEM.requires(Field::CollectorIdentityAndSupervisor),
    COLLECTOR_ITEM.requires(Field::ProductDescriptionAndDueDate),
    COLLECTOR_ITEM.requires(Field::AmountsPreciseAndDetailed),
    COLLECTOR_ITEM.requires(Field::RightToAskForEvidence),
    COLLECTOR_ITEM.requires(Field::ProcedureToDispute),
    COLLECTOR_ITEM.requires(Field::RightToAskForPaymentFacilities),
    COLLECTOR_ITEM.requires(Field::WhatFollowsWithoutReaction),
    COLLECTOR_ITEM.requires(Field::ClearAndComprehensible),
    // Asked of lawyers, ministerial officers and judicial agents only.
    COLLECTOR_ITEM.says(Conditional, Field::NotASummonsSentence),
    COLLECTOR.by(basis::WER_XIX_9_1).requires(Field::Wait14Days),
    // The fine is the collector's; the clause is lost to a creditor whose caps they are.
    COLLECTOR.by(basis::WER_XIX_7_1).forbids(Field::SentWhenCapsBroken),
    COLLECTOR.by(basis::WER_XIX_13).forbids(Field::CollectorCosts),
    Heading { letters: &[PlanConfirmation], ..COLLECTOR }
        .by(basis::WER_XIX_11)
        .requires(Field::DurableMediumWithoutDelay),
    Heading { letters: &[EvidenceOnRequest], ..COLLECTOR }
        .by(basis::WER_XIX_3)
        .requires(Field::DurableMediumWithoutDelay),
    // Of visits art. XIX.10, § 3 says the same.
    Heading { letters: &[PhoneCall], ..COLLECTOR }.by(basis::WER_XIX_11).forbids(Field::Hours22To8),
    Heading { letters: &[Handover], ..COLLECTOR }
        .by(basis::WER_XIX_6)
        .found("economie.fgov.be, inschrijving schuldinvorderaar", Several)
        .requires(Field::CollectorRegistered),
    Heading { letters: &[Handover], ..COLLECTOR }
        .by(basis::WER_XIX_8)
        .requires(Field::FirstReminderDone),
    DEMAND
        .found("Ger.W. 1394/21, via mijnadvocaten.be", Single)
        .requires(Field::DescriptionOfObligation),
    DEMAND.requires(Field::AmountsDescribedAndJustifiedInclCostOfDemand),
    DEMAND.requires(Field::PayWithinOneMonthAndHow),
    DEMAND.requires(Field::WaysToReact139422),
    DEMAND.requires(Field::RegistrationOfBoth),
    // The article attaches both, and names nullity only for what the demand itself says.
    DEMAND.costs(Unlawful).requires(Field::CopyOfEvidenceAttached),
    DEMAND.costs(Unlawful).requires(Field::ReplyFormAttached),
    Heading { letters: &[Acknowledgement], debtors: &[Consumer], ..LETTER }
        .costs(NoProof)
        .by(basis::BW_8_21)
        .found("elfri.be; schuermans-law.be; tcm.be", Several)
        .requires(Field::HandwrittenSumInLetters),
    // The article is official; that a part payment counts is in one source.
    Heading { letters: &[Acknowledgement], ..LETTER }
        .by(basis::OLD_BW_2248)
        .found("old Civil Code 2248, consolidation up to 11 December 2025; bronso.be", Single)
        .recommends(Field::LimitationWarning),
    INTERRUPTION.requires(Field::SenderLawyerOrBailiff),
    INTERRUPTION.requires(Field::RegisteredWithAcknowledgement),
    INTERRUPTION.requires(Field::DebtorDataChecked),
    INTERRUPTION.requires(Field::CreditorData),
    INTERRUPTION.requires(Field::DebtorData),
    INTERRUPTION.requires(Field::DescriptionOfObligation),
    INTERRUPTION.requires(Field::JustificationOfAllAmounts),
    INTERRUPTION.requires(Field::PeriodToPerform),
    INTERRUPTION.requires(Field::PossibleLegalAction),
    INTERRUPTION.requires(Field::StatementThatLetterInterrupts),
    INTERRUPTION.requires(Field::SignatureOfSender),
    INTERRUPTION.by(basis::OLD_BW_2248).says(Note, Field::AcknowledgementInstead),
];

const WER: &str = "WER, consolidation up to 14 April 2026";

/// Its timing, its price and its form: breaking them releases the consumer from the clause (art. XIX.15).
const FIRST_REMINDER: Heading = Heading {
    letters: &[FirstFreeReminder],
    debtors: &[Consumer],
    effect: ClauseLost,
    basis: Some(basis::WER_XIX_2_1),
    source: "WER, consolidation up to 14 April 2026; KPMG BE, lexnow.io, quorumlaw.eu",
    confidence: Several,
};

const ITEM: Heading = Heading { effect: Fine, basis: Some(basis::WER_XIX_2_3), ..FIRST_REMINDER };

const SECOND_REMINDER: Heading = Heading {
    letters: &[SecondReminder],
    effect: Custom,
    basis: Some(basis::WER_XIX_2_2),
    ..FIRST_REMINDER
};

const NOTICE: Heading = Heading {
    letters: &[NoticeOfDefault],
    effect: NoDefault,
    basis: Some(basis::BW_5_231),
    source: "Civil Code 5.231, via justifit.be",
    confidence: Single,
    ..LETTER
};

const COLLECTOR: Heading = Heading {
    letters: &[CollectorNotice],
    effect: Fine,
    source: WER,
    confidence: Official,
    ..FIRST_REMINDER
};

const COLLECTOR_ITEM: Heading = Heading {
    basis: Some(basis::WER_XIX_7_2),
    source: "WER, consolidation up to 14 April 2026; latribune.avocats.be",
    ..COLLECTOR
};

/// Debts of public authorities are excepted (art. 1394/20, 1°, as printed by elfri.be).
const DEMAND: Heading = Heading {
    letters: &[BailiffDemand],
    debtors: &[Business],
    effect: Void,
    basis: Some(basis::GERW_1394_21),
    source: "Ger.W. 1394/21, via mijnadvocaten.be; gdwprovant.be; modero.be",
    ..LETTER
};

const INTERRUPTION: Heading = Heading {
    letters: &[Interruption],
    effect: NoInterruption,
    basis: Some(basis::OLD_BW_2244_2),
    source: "old Civil Code, consolidation up to 11 December 2025",
    confidence: Official,
    ..LETTER
};
