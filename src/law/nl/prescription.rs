//! Until when a Dutch debt can be claimed: Book 3, title 11 of the Civil Code.

use super::basis;
use crate::calendar::Day;
use crate::law::Basis;
use crate::law::Capacity::{self, Business, Consumer};
use crate::law::Confidence::{Official, Several};
use crate::law::prescription::ruled;
use crate::law::{
    Interrupting, InterruptionKind, Length, Limitation, LimitationKind, Prescription, Renewal,
    Ruled, Start, Subject,
};

/// As known on 22 November 2026. For terms that began before 1992 other rules counted.
pub static PRESCRIPTION: Prescription = Prescription {
    terms: &[
        ruled(
            Limitation {
                kind: LimitationKind::ConsumerSale,
                length: Length::Years(2),
                subjects: &[Some(Subject::Sale)],
                ..TO_CONSUMERS
            },
            basis::BW_7_28,
            "BW, text of 2015; das.nl; wetboekplus.nl",
            Official,
        ),
        // Since 14 July 2004 the supply of gas and electricity to consumers is a sale; that of water
        // and of telecommunications perhaps not.
        ruled(
            Limitation {
                kind: LimitationKind::Utility,
                length: Length::Years(2),
                subjects: &[Some(Subject::Utility)],
                only_some: true,
                due_from: Day::literal("2004-07-14"),
                ..TO_CONSUMERS
            },
            basis::BW_7_28,
            "dirkzwager.nl, 2012; RBMNE 2019:975; degeschillencommissie.nl 8098/12858",
            Several,
        ),
        periodic(&[Some(Subject::Rent), Some(Subject::Utility)], false),
        periodic(&[Some(Subject::Service), None], true),
    ],
    otherwise: ruled(GENERAL, basis::BW_3_307, TITLE_11, Official),
    start: Some(basis::BW_3_313),
    renewal: Some(basis::BW_3_319),
    interest: ruled(Length::Years(5), basis::BW_3_308, TITLE_11, Official),
    interruptions: &[
        ruled(
            Interrupting {
                renewal: Renewal::Decision(Length::Years(20)),
                after_judgment: None,
                ..interrupts(InterruptionKind::Judgment)
            },
            basis::BW_3_324,
            "BW, text of 2015; HR 2016:2222",
            Official,
        ),
        act(InterruptionKind::Acknowledgement, basis::BW_3_318),
        act(InterruptionKind::PartPayment, basis::BW_3_318),
        act(InterruptionKind::Summons, basis::BW_3_316),
        act(InterruptionKind::Service, basis::BW_3_316),
        act(InterruptionKind::Seizure, basis::BW_3_316),
        act(InterruptionKind::WrittenDemand, basis::BW_3_317),
    ],
    only_if_invoked: ruled(
        (),
        basis::BW_3_322,
        "BW, as printed by collegebundel.nl; huurgeschil.nl",
        Official,
    ),
    unless: None,
    ends_on_any_day: ruled((), basis::ATW_4, "Algemene termijnenwet", Official),
};

const TITLE_11: &str = "BW, text of 2015; das.nl; wetboekplus.nl";

const GENERAL: Limitation = Limitation {
    kind: LimitationKind::General,
    length: Length::Years(5),
    starts: Start::Due,
    presumption: None,
    subjects: &[],
    only_some: false,
    only_recurring: false,
    creditor: Capacity::ALL,
    debtor: Capacity::ALL,
    due_from: Day::FIRST,
};

const TO_CONSUMERS: Limitation =
    Limitation { creditor: &[Business], debtor: &[Consumer], ..GENERAL };

const fn periodic(subjects: &'static [Option<Subject>], only_recurring: bool) -> Ruled<Limitation> {
    let kind = LimitationKind::Periodic;
    let term = Limitation { kind, subjects, only_recurring, ..GENERAL };
    ruled(term, basis::BW_3_308, TITLE_11, Official)
}

const fn act(kind: InterruptionKind, basis: Basis) -> Ruled<Interrupting> {
    ruled(interrupts(kind), basis, TITLE_11, Official)
}

/// A new term of the same length, at most five years.
const fn interrupts(kind: InterruptionKind) -> Interrupting {
    Interrupting {
        kind,
        from: Day::FIRST,
        renewal: Renewal::Same { most: Some(Length::Years(5)) },
        ends_presumption: None,
        after_judgment: Some(basis::BW_3_325),
    }
}
