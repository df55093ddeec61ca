//! What may be done about an unpaid invoice under Belgian law, step by step.

use super::basis;
use crate::law::Capacity::{self, Business};
use crate::law::Confidence::{Several, Single};
use crate::law::StepKind::{
    BailiffDemand, CollectorNotice, EnforceableTitle, FinalNotice, FirstFreeReminder, Handover,
    Judgment, NonDisputeReport, NoticeOfDefault, Seizure, Service, Summons,
};
use crate::law::ladder::{
    DECIDED, DEFAULT_WARNED, due_date, final_notice, handover, judgment, notice_of_default,
    phone_call, reminder, second_reminder, seizure, service, summons,
};
use crate::law::{Actor, After, Form, GivenTerm, Grounds, Need, Procedure, Stage};

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
            ..reminder(basis::WER_XIX_2_1)
        },
        phone_call(basis::WER_XIX_5),
        Stage {
            form: Form::Durable,
            after: &[After::Days(FirstFreeReminder, 1)],
            ..second_reminder(basis::WER_XIX_2_2)
        },
        Stage {
            after: &[After::Term(FirstFreeReminder)],
            usual_after: Some(3),
            ..final_notice(basis::WER_XIX_4)
        },
        handover(basis::WER_XIX_7),
        Stage {
            step: CollectorNotice,
            actor: Actor::Collector,
            need: Need::Law,
            form: Form::Durable,
            after: &[After::Days(Handover, 0), After::Term(FirstFreeReminder)],
            closed_by: &[Summons, Judgment, Service, Seizure],
            usual_after: Some(0),
            ..reminder(basis::WER_XIX_7)
        },
        Stage {
            after: &[
                After::Term(FirstFreeReminder),
                After::TermIfSent(CollectorNotice),
                After::TermIfSent(FinalNotice),
            ],
            ..summons(basis::WER_XIX_9)
        },
        JUDGMENT,
        service(basis::GERW_1495),
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
        reminder(basis::LATE_5),
        phone_call(basis::LATE_5),
        second_reminder(basis::LATE_5),
        Stage { need: Need::Custom, ..notice_of_default(basis::LATE_5) },
        Stage {
            after: &[After::Claimable, After::TermIfSent(NoticeOfDefault)],
            ..final_notice(basis::LATE_5)
        },
        handover(basis::LATE_5),
        Stage {
            step: BailiffDemand,
            between: ENTERPRISES,
            registered: true,
            undisputed: true,
            closed_by: &[Summons, NonDisputeReport, EnforceableTitle, Judgment, Service, Seizure],
            confidence: Several,
            ..summons(basis::GERW_1394_21)
        },
        Stage {
            step: NonDisputeReport,
            form: Form::None,
            between: ENTERPRISES,
            registered: true,
            undisputed: true,
            // A month to pay, to ask for terms or to dispute, and eight days more.
            after: &[After::Months(BailiffDemand, 1, 8)],
            closed_by: &[Summons, EnforceableTitle, Judgment, Service, Seizure],
            usual_after: Some(0),
            confidence: Several,
            ..summons(basis::GERW_1394_24)
        },
        Stage {
            step: EnforceableTitle,
            between: ENTERPRISES,
            undisputed: true,
            after: &[After::Days(NonDisputeReport, 0)],
            closed_by: &[Summons, Judgment, Service, Seizure],
            confidence: Several,
            ..judgment(basis::GERW_1394_24)
        },
        summons(basis::GERW_700),
        JUDGMENT,
        Stage { after: &[After::Either(EnforceableTitle, Judgment)], ..service(basis::GERW_1495) },
        SEIZURE,
    ],
    grounds: Grounds { proportion: basis::LATE_6, ..GROUNDS },
};

/// Between anyone else.
pub(super) static CIVIL: Procedure = Procedure {
    id: "beCivil",
    stages: &[
        due_date(basis::BW_5_240),
        reminder(basis::BW_5_240),
        phone_call(basis::BW_5_240),
        second_reminder(basis::BW_5_240),
        notice_of_default(basis::BW_5_240),
        Stage {
            after: &[After::Claimable, After::Term(NoticeOfDefault)],
            usual_after: Some(3),
            ..final_notice(basis::BW_5_240)
        },
        Stage { after: DEFAULT_WARNED, ..handover(basis::BW_5_240) },
        Stage { after: DEFAULT_WARNED, ..summons(basis::GERW_700) },
        JUDGMENT,
        service(basis::GERW_1495),
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

/// Debts of and to public authorities are excepted (art. 1394/20, 1°).
const ENTERPRISES: (&[Capacity], &[Capacity]) = (&[Business], &[Business]);

/// How long a court takes at least was not found.
const JUDGMENT: Stage =
    Stage { after: &[After::Unknown(Summons)], confidence: Single, ..judgment(basis::GERW_802) };

/// How long a command to pay gives was not found.
const SEIZURE: Stage =
    Stage { after: &[After::Unknown(Service)], confidence: Single, ..seizure(basis::GERW_1499) };
