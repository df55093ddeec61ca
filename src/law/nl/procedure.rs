//! What may be done about an unpaid invoice under Dutch law, step by step.

use super::basis;
use crate::law::Confidence::{Official, Several};
use crate::law::StepKind::{
    DueDate, FinalNotice, FourteenDayLetter, Handover, Judgment, NoticeOfDefault, PhoneCall,
    Reminder, SecondReminder, Seizure, Service, Summons,
};
use crate::law::{
    Actor, After, Capacity, Form, GivenTerm, Grounds, Need, Procedure, Stage, StepKind,
};

/// Against a consumer.
pub(super) static CONSUMER: Procedure = Procedure {
    id: "nlConsumer",
    stages: &[
        DUE_DATE,
        REMINDER,
        PHONE_CALL,
        SECOND_REMINDER,
        Stage { only_if_notice_needed: true, ..NOTICE_OF_DEFAULT },
        Stage {
            step: FourteenDayLetter,
            form: Form::Provable,
            after: &[After::Default],
            term: Some(GivenTerm { usual: 14, least: 14 }),
            basis: basis::BW_6_96_6,
            ..NOTICE_OF_DEFAULT
        },
        Stage { after: LETTER_OVER, usual_after: Some(3), ..FINAL_NOTICE },
        HANDOVER,
        Stage {
            after: &[After::Term(FourteenDayLetter), After::TermIfSent(FinalNotice)],
            ..SUMMONS
        },
        JUDGMENT,
        SERVICE,
        SEIZURE,
    ],
    grounds: GROUNDS,
};

/// Against anyone else.
pub(super) static TRADE: Procedure = Procedure {
    id: "nlTrade",
    stages: &[
        DUE_DATE,
        REMINDER,
        PHONE_CALL,
        SECOND_REMINDER,
        Stage { need: Need::Custom, ..NOTICE_OF_DEFAULT },
        Stage { after: &[After::Default, After::TermIfSent(NoticeOfDefault)], ..FINAL_NOTICE },
        HANDOVER,
        SUMMONS,
        JUDGMENT,
        SERVICE,
        SEIZURE,
    ],
    grounds: GROUNDS,
};

const GROUNDS: Grounds = Grounds {
    agreed: basis::BW_6_39,
    dispute: basis::RV_150,
    insolvency: basis::FW_26,
    receipt: basis::BW_3_37_3,
    plan: basis::BW_6_96_2,
    payment: basis::BW_6_114_2,
    proportion: basis::BW_6_96_2,
};

/// What comes after a debt was decided on.
const DECIDED: &[StepKind] = &[Judgment, Service, Seizure];

/// Who gave a last term waits for its end.
const WARNED: &[After] = &[After::Default, After::TermIfSent(FinalNotice)];

const LETTER_OVER: &[After] = &[After::Term(FourteenDayLetter)];

const DUE_DATE: Stage = Stage {
    step: DueDate,
    actor: Actor::Debtor,
    need: Need::Law,
    form: Form::None,
    between: (Capacity::ALL, Capacity::ALL),
    only_if_notice_needed: false,
    undisputed_enterprises: false,
    after: &[],
    closed_by: &[],
    usual_after: None,
    term: None,
    basis: basis::BW_6_83,
    confidence: Official,
};

const REMINDER: Stage = Stage {
    step: Reminder,
    actor: Actor::Creditor,
    need: Need::Custom,
    form: Form::Free,
    after: &[After::Claimable],
    usual_after: Some(3),
    basis: basis::BW_3_317,
    ..DUE_DATE
};

const PHONE_CALL: Stage = Stage {
    step: PhoneCall,
    form: Form::Phone,
    usual_after: Some(7),
    basis: basis::BKI_4_2,
    ..REMINDER
};

const SECOND_REMINDER: Stage = Stage { step: SecondReminder, usual_after: Some(7), ..REMINDER };

const NOTICE_OF_DEFAULT: Stage = Stage {
    step: NoticeOfDefault,
    need: Need::Law,
    form: Form::Provable,
    closed_by: DECIDED,
    usual_after: Some(7),
    term: Some(GivenTerm { usual: 14, least: 1 }),
    basis: basis::BW_6_82,
    ..REMINDER
};

const FINAL_NOTICE: Stage = Stage {
    step: FinalNotice,
    form: Form::Provable,
    after: &[After::Default],
    usual_after: Some(7),
    term: Some(GivenTerm { usual: 7, least: 1 }),
    ..REMINDER
};

const HANDOVER: Stage =
    Stage { step: Handover, after: WARNED, usual_after: Some(14), basis: basis::WKI, ..REMINDER };

const SUMMONS: Stage = Stage {
    step: Summons,
    actor: Actor::Bailiff,
    need: Need::Law,
    form: Form::Writ,
    after: WARNED,
    closed_by: DECIDED,
    usual_after: Some(14),
    basis: basis::RV_114,
    ..DUE_DATE
};

const JUDGMENT: Stage = Stage {
    step: Judgment,
    actor: Actor::Court,
    form: Form::Decision,
    // Art. 114 and 119: at least a week, in which neither the day of the summons nor that of the court
    // counts.
    after: &[After::Days(Summons, 8)],
    closed_by: &[Service, Seizure],
    usual_after: None,
    basis: basis::RV_139,
    ..SUMMONS
};

const SERVICE: Stage = Stage {
    step: Service,
    after: &[After::Days(Judgment, 0)],
    closed_by: &[Seizure],
    usual_after: Some(7),
    basis: basis::RV_430,
    ..SUMMONS
};

const SEIZURE: Stage = Stage {
    step: Seizure,
    // Art. 439: an order to pay within two days, which the act on terms extends.
    after: &[After::WorkingEnd(Service, 2)],
    closed_by: &[],
    usual_after: Some(1),
    basis: basis::RV_439,
    confidence: Several,
    ..SUMMONS
};
