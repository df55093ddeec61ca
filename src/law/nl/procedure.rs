//! What may be done about an unpaid invoice under Dutch law, step by step.

use super::basis;
use crate::law::Confidence::Several;
use crate::law::StepKind::{FinalNotice, FourteenDayLetter, NoticeOfDefault, Service, Summons};
use crate::law::ladder::{
    DEFAULT_WARNED, due_date, final_notice, handover, judgment, notice_of_default, phone_call,
    reminder, second_reminder, seizure, service, summons,
};
use crate::law::{After, Form, GivenTerm, Grounds, Need, Procedure, Stage};

/// Against a consumer.
pub(super) static CONSUMER: Procedure = Procedure {
    id: "nlConsumer",
    stages: &[
        due_date(basis::BW_6_83),
        reminder(basis::BW_3_317),
        phone_call(basis::BKI_4_2),
        second_reminder(basis::BW_3_317),
        Stage { only_if_notice_needed: true, ..notice_of_default(basis::BW_6_82) },
        Stage {
            step: FourteenDayLetter,
            form: Form::Provable,
            after: &[After::Default],
            term: Some(GivenTerm { usual: 14, least: 14 }),
            ..notice_of_default(basis::BW_6_96_6)
        },
        Stage {
            after: &[After::Term(FourteenDayLetter)],
            usual_after: Some(3),
            ..final_notice(basis::BW_3_317)
        },
        HANDOVER,
        Stage {
            after: &[After::Term(FourteenDayLetter), After::TermIfSent(FinalNotice)],
            ..SUMMONS
        },
        JUDGMENT,
        service(basis::RV_430),
        SEIZURE,
    ],
    grounds: GROUNDS,
};

/// Against anyone else.
pub(super) static TRADE: Procedure = Procedure {
    id: "nlTrade",
    stages: &[
        due_date(basis::BW_6_83),
        reminder(basis::BW_3_317),
        phone_call(basis::BKI_4_2),
        second_reminder(basis::BW_3_317),
        Stage { need: Need::Custom, ..notice_of_default(basis::BW_6_82) },
        Stage {
            after: &[After::Default, After::TermIfSent(NoticeOfDefault)],
            ..final_notice(basis::BW_3_317)
        },
        HANDOVER,
        SUMMONS,
        JUDGMENT,
        service(basis::RV_430),
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

const HANDOVER: Stage = Stage { after: DEFAULT_WARNED, ..handover(basis::WKI) };
const SUMMONS: Stage = Stage { after: DEFAULT_WARNED, ..summons(basis::RV_114) };

const JUDGMENT: Stage = Stage {
    // Art. 114 and 119: at least a week, in which neither the day of the summons nor that of the court
    // counts.
    after: &[After::Days(Summons, 8)],
    ..judgment(basis::RV_139)
};

const SEIZURE: Stage = Stage {
    // Art. 439: an order to pay within two days, which the act on terms extends.
    after: &[After::WorkingEnd(Service, 2)],
    confidence: Several,
    ..seizure(basis::RV_439)
};
