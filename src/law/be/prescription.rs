//! Until when a Belgian debt can be claimed: Book III, title XX of the old Civil Code.

use super::basis;
use crate::calendar::Day;
use crate::law::Basis;
use crate::law::Capacity::{self, Business, Consumer, Government};
use crate::law::Confidence::{self, Official, Single, Weak};
use crate::law::prescription::ruled;
use crate::law::{
    AppliedUnasked, EndsPresumption, Interrupting, InterruptionKind, Length, Limitation,
    LimitationKind, Prescription, Renewal, Ruled, Start, Subject,
};

/// As known on 22 November 2026. For terms that began before 27 July 1998 other rules counted.
pub static PRESCRIPTION: Prescription = Prescription {
    terms: &[
        ruled(
            Limitation {
                kind: LimitationKind::ConsumerSale,
                length: Length::Years(1),
                starts: Start::Delivery,
                presumption: PRESUMED,
                subjects: &[Some(Subject::Sale)],
                creditor: &[Business],
                // Whoever is not in trade.
                debtor: &[Consumer, Government],
                ..GENERAL
            },
            basis::OLD_BW_2272,
            OLD_CODE,
            Official,
        ),
        ruled(
            Limitation {
                kind: LimitationKind::Utility,
                length: Length::Years(5),
                subjects: &[Some(Subject::Utility)],
                due_from: Day::literal("2017-08-03"),
                ..GENERAL
            },
            basis::OLD_BW_2277_LAST,
            "old Civil Code, consolidation up to 11 December 2025; rdc-tbh.be",
            Official,
        ),
        periodic(&[Some(Subject::Rent)], false, Official),
        // Before the Act of 6 July 2017 judges differed.
        periodic(&[Some(Subject::Utility)], false, Weak),
        // That an ordinary subscription is due "by the year or shorter terms" is a reading.
        periodic(&[Some(Subject::Service), None], true, Single),
        ruled(
            Limitation {
                kind: LimitationKind::Medical,
                length: Length::Years(2),
                starts: Start::EndOfMonth,
                subjects: &[Some(Subject::Medical)],
                debtor: &[Consumer],
                ..GENERAL
            },
            basis::OLD_BW_2277BIS,
            "old Civil Code, consolidation up to 11 December 2025; gaslux.be",
            Official,
        ),
        ruled(
            Limitation {
                kind: LimitationKind::LegalWork,
                length: Length::Years(5),
                starts: Start::EndOfTask,
                subjects: &[Some(Subject::LegalWork)],
                ..GENERAL
            },
            basis::OLD_BW_2276BIS,
            OLD_CODE,
            Official,
        ),
        ruled(
            Limitation {
                kind: LimitationKind::BailiffWork,
                length: Length::Years(1),
                starts: Start::EndOfTask,
                presumption: PRESUMED,
                subjects: &[Some(Subject::BailiffWork)],
                ..GENERAL
            },
            basis::OLD_BW_2272,
            OLD_CODE,
            Official,
        ),
        ruled(
            Limitation {
                kind: LimitationKind::Lodging,
                length: Length::Months(6),
                presumption: PRESUMED,
                subjects: &[Some(Subject::Lodging)],
                ..GENERAL
            },
            basis::OLD_BW_2271,
            OLD_CODE,
            Official,
        ),
    ],
    otherwise: ruled(GENERAL, basis::OLD_BW_2262BIS, OLD_CODE, Official),
    start: Some(basis::OLD_BW_2257),
    renewal: None,
    interest: ruled(Length::Years(5), basis::OLD_BW_2277, OLD_CODE, Official),
    interruptions: &[
        // No special term was found for the enforcement of a decision.
        ruled(
            Interrupting {
                renewal: Renewal::Decision(Length::Years(10)),
                ..interrupts(InterruptionKind::Judgment)
            },
            basis::OLD_BW_2262BIS,
            OLD_CODE,
            Weak,
        ),
        ruled(
            Interrupting {
                ends_presumption: Some(EndsPresumption::InWriting),
                ..interrupts(InterruptionKind::Acknowledgement)
            },
            basis::OLD_BW_2248,
            OLD_CODE,
            Official,
        ),
        // That a silent part payment acknowledges the rest is read into the article.
        ruled(interrupts(InterruptionKind::PartPayment), basis::OLD_BW_2248, "bronso.be", Single),
        ruled(
            Interrupting {
                ends_presumption: Some(EndsPresumption::InTime),
                ..interrupts(InterruptionKind::Summons)
            },
            basis::OLD_BW_2244_1,
            OLD_CODE,
            Official,
        ),
        ruled(
            Interrupting {
                from: Day::literal("2017-08-03"),
                ..interrupts(InterruptionKind::BailiffDemand)
            },
            basis::OLD_BW_2244_1,
            OLD_CODE,
            Official,
        ),
        ruled(interrupts(InterruptionKind::Service), basis::OLD_BW_2244_1, OLD_CODE, Official),
        ruled(interrupts(InterruptionKind::Seizure), basis::OLD_BW_2244_1, OLD_CODE, Official),
        ruled(
            Interrupting {
                from: Day::literal("2013-07-11"),
                renewal: Renewal::Once(Length::Years(1)),
                ..interrupts(InterruptionKind::RegisteredNotice)
            },
            basis::OLD_BW_2244_2,
            "old Civil Code, consolidation up to 11 December 2025; rdc-tbh.be; odc.law",
            Official,
        ),
        // Only the acts that the articles name interrupt.
        ruled(
            Interrupting {
                renewal: Renewal::Nothing,
                ..interrupts(InterruptionKind::WrittenDemand)
            },
            basis::OLD_BW_2244,
            OLD_CODE,
            Official,
        ),
    ],
    only_if_invoked: ruled(
        (),
        basis::OLD_BW_2223,
        "old Civil Code, consolidation up to 11 December 2025; gaslux.be",
        Official,
    ),
    unless: Some(ruled(
        AppliedUnasked {
            from: Day::literal("2024-10-01"),
            creditor: &[Business],
            debtor: &[Consumer],
        },
        basis::OLD_BW_2223_2,
        "old Civil Code, Act of 15 May 2024",
        Official,
    )),
    // The articles count days and name no others; whether an end moves on was not found.
    ends_on_any_day: ruled((), basis::OLD_BW_2260, OLD_CODE, Weak),
};

const OLD_CODE: &str = "old Civil Code, consolidation up to 11 December 2025";

/// They are taken to be paid, and the debtor may be asked to swear it.
const PRESUMED: Option<Basis> = Some(basis::OLD_BW_2274);

const GENERAL: Limitation = Limitation {
    kind: LimitationKind::General,
    length: Length::Years(10),
    starts: Start::Due,
    presumption: None,
    subjects: &[],
    only_some: false,
    only_recurring: false,
    creditor: Capacity::ALL,
    debtor: Capacity::ALL,
    due_from: Day::FIRST,
};

const fn periodic(
    subjects: &'static [Option<Subject>],
    only_recurring: bool,
    confidence: Confidence,
) -> Ruled<Limitation> {
    let (kind, length) = (LimitationKind::Periodic, Length::Years(5));
    let term = Limitation { kind, length, subjects, only_recurring, ..GENERAL };
    ruled(term, basis::OLD_BW_2277, OLD_CODE, confidence)
}

/// A new term of the same length.
const fn interrupts(kind: InterruptionKind) -> Interrupting {
    Interrupting {
        kind,
        from: Day::FIRST,
        renewal: Renewal::Same { most: None },
        ends_presumption: None,
        after_judgment: None,
    }
}
