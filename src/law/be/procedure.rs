//! What may be done about an unpaid invoice under Belgian law, step by step.

use super::basis;
use crate::law::Capacity::Business;
use crate::law::Confidence::{Official, Several, Single};
use crate::law::StepKind::{
    BailiffDemand, CollectorNotice, DueDate, EnforceableTitle, FinalNotice, FirstFreeReminder,
    Handover, Judgment, NonDisputeReport, NoticeOfDefault, PhoneCall, Reminder, SecondReminder,
    Seizure, Service, Summons,
};
use crate::law::{
    Actor, After, Basis, Capacity, Form, GivenTerm, Grounds, Need, Procedure, Stage, StepKind,
};

/// Against a consumer who is protected by Book XIX.
pub(super) static CONSUMER: Procedure = Procedure {
    id: "beConsumer",
    stages: &[
        due_date(basis::WER_XIX_2_1),
        Stage {
            step: FirstFreeReminder,
            need: Need::Law,
            form: Form::Durable,
            closed_by: DECIDED,
            term: Some(GivenTerm { usual: 14, least: 14 }),
            basis: basis::WER_XIX_2_1,
            ..REMINDER
        },
        Stage { basis: basis::WER_XIX_5, ..PHONE_CALL },
        Stage {
            form: Form::Durable,
            after: &[After::Days(FirstFreeReminder, 1)],
            basis: basis::WER_XIX_2_2,
            ..SECOND_REMINDER
        },
        Stage {
            after: REMINDER_OVER,
            usual_after: Some(3),
            basis: basis::WER_XIX_4,
            ..FINAL_NOTICE
        },
        Stage { basis: basis::WER_XIX_7, ..HANDOVER },
        Stage {
            step: CollectorNotice,
            actor: Actor::Collector,
            need: Need::Law,
            form: Form::Durable,
            after: &[After::Days(Handover, 0), After::Term(FirstFreeReminder)],
            closed_by: &[Summons, Judgment, Service, Seizure],
            usual_after: Some(0),
            basis: basis::WER_XIX_7,
            ..REMINDER
        },
        Stage {
            after: &[
                After::Term(FirstFreeReminder),
                After::TermIfSent(CollectorNotice),
                After::TermIfSent(FinalNotice),
            ],
            basis: basis::WER_XIX_9,
            ..SUMMONS
        },
        JUDGMENT,
        Stage { after: &[After::Days(Judgment, 0)], ..SERVICE },
        SEIZURE,
    ],
    grounds: Grounds {
        dispute: basis::WER_XIX_3,
        insolvency: basis::GERW_1675_2,
        plan: basis::WER_XIX_9,
        proportion: basis::WER_XIX_4,
        ..GROUNDS
    },
};

/// Between enterprises and authorities.
pub(super) static TRADE: Procedure = Procedure {
    id: "beTrade",
    stages: &[
        due_date(basis::LATE_4_1),
        REMINDER,
        PHONE_CALL,
        SECOND_REMINDER,
        Stage { need: Need::Custom, basis: basis::LATE_5, ..NOTICE_OF_DEFAULT },
        Stage { after: &[After::Claimable, After::TermIfSent(NoticeOfDefault)], ..FINAL_NOTICE },
        HANDOVER,
        Stage {
            step: BailiffDemand,
            // Whether it is open to authorities was not found.
            between: (&[Business], &[Business]),
            undisputed_enterprises: true,
            closed_by: &[Summons, NonDisputeReport, EnforceableTitle, Judgment, Service, Seizure],
            basis: basis::GERW_1394_21,
            confidence: Several,
            ..SUMMONS
        },
        Stage {
            step: NonDisputeReport,
            form: Form::None,
            between: (&[Business], &[Business]),
            undisputed_enterprises: true,
            // A month to pay, to ask for terms or to dispute, and eight days more.
            after: &[After::Months(BailiffDemand, 1, 8)],
            closed_by: &[Summons, EnforceableTitle, Judgment, Service, Seizure],
            usual_after: Some(0),
            basis: basis::GERW_1394_24,
            confidence: Several,
            ..SUMMONS
        },
        Stage {
            step: EnforceableTitle,
            between: (&[Business], &[Business]),
            after: &[After::Days(NonDisputeReport, 0)],
            closed_by: &[Summons, Judgment, Service, Seizure],
            basis: basis::GERW_1394_24,
            confidence: Several,
            ..JUDGMENT
        },
        SUMMONS,
        JUDGMENT,
        SERVICE,
        SEIZURE,
    ],
    grounds: Grounds { proportion: basis::LATE_6, ..GROUNDS },
};

/// Between anyone else.
pub(super) static CIVIL: Procedure = Procedure {
    id: "beCivil",
    stages: &[
        due_date(basis::BW_5_240),
        REMINDER,
        PHONE_CALL,
        SECOND_REMINDER,
        NOTICE_OF_DEFAULT,
        Stage {
            after: &[After::Claimable, After::Term(NoticeOfDefault)],
            usual_after: Some(3),
            basis: basis::BW_5_240,
            ..FINAL_NOTICE
        },
        Stage { after: DEFAULT_WARNED, ..HANDOVER },
        Stage { after: DEFAULT_WARNED, ..SUMMONS },
        JUDGMENT,
        Stage { after: &[After::Days(Judgment, 0)], ..SERVICE },
        SEIZURE,
    ],
    grounds: Grounds { insolvency: basis::GERW_1675_2, ..GROUNDS },
};

const GROUNDS: Grounds = Grounds {
    agreed: basis::BW_5_69,
    dispute: basis::BW_8_4,
    insolvency: basis::WER_XX,
    receipt: basis::BW_1_5,
    plan: basis::BW_5_201,
    payment: basis::BW_5_210,
    proportion: basis::BW_5_73,
};

/// What comes after a debt was decided on.
const DECIDED: &[StepKind] = &[EnforceableTitle, Judgment, Service, Seizure];

/// Who gave a last term waits for its end.
const WARNED: &[After] = &[After::Claimable, After::TermIfSent(FinalNotice)];
const DEFAULT_WARNED: &[After] = &[After::Default, After::TermIfSent(FinalNotice)];

const REMINDER_OVER: &[After] = &[After::Term(FirstFreeReminder)];

const fn due_date(basis: Basis) -> Stage {
    Stage {
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
        basis,
        confidence: Official,
    }
}

const REMINDER: Stage = Stage {
    step: Reminder,
    actor: Actor::Creditor,
    need: Need::Custom,
    form: Form::Free,
    after: &[After::Claimable],
    usual_after: Some(3),
    ..due_date(basis::LATE_5)
};

const PHONE_CALL: Stage =
    Stage { step: PhoneCall, form: Form::Phone, usual_after: Some(7), ..REMINDER };

const SECOND_REMINDER: Stage = Stage { step: SecondReminder, usual_after: Some(7), ..REMINDER };

const NOTICE_OF_DEFAULT: Stage = Stage {
    step: NoticeOfDefault,
    need: Need::Law,
    form: Form::Provable,
    usual_after: Some(7),
    closed_by: DECIDED,
    term: Some(GivenTerm { usual: 14, least: 1 }),
    basis: basis::BW_5_240,
    ..REMINDER
};

const FINAL_NOTICE: Stage = Stage {
    step: FinalNotice,
    form: Form::Provable,
    usual_after: Some(7),
    term: Some(GivenTerm { usual: 7, least: 1 }),
    ..REMINDER
};

const HANDOVER: Stage = Stage { step: Handover, after: WARNED, usual_after: Some(14), ..REMINDER };

const SUMMONS: Stage = Stage {
    step: Summons,
    actor: Actor::Bailiff,
    need: Need::Law,
    form: Form::Writ,
    after: WARNED,
    closed_by: DECIDED,
    usual_after: Some(14),
    ..due_date(basis::GERW_700)
};

const JUDGMENT: Stage = Stage {
    step: Judgment,
    actor: Actor::Court,
    form: Form::Decision,
    after: &[After::Unknown(Summons)],
    closed_by: &[EnforceableTitle, Service, Seizure],
    usual_after: None,
    basis: basis::GERW_802,
    confidence: Single,
    ..SUMMONS
};

const SERVICE: Stage = Stage {
    step: Service,
    after: &[After::Either(EnforceableTitle, Judgment)],
    closed_by: &[Seizure],
    usual_after: Some(7),
    basis: basis::GERW_1495,
    ..SUMMONS
};

const SEIZURE: Stage = Stage {
    step: Seizure,
    after: &[After::Unknown(Service)],
    closed_by: &[],
    usual_after: Some(1),
    basis: basis::GERW_1499,
    confidence: Single,
    ..SUMMONS
};
