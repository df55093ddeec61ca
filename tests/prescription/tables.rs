//! The tables against the collected one.

use crate::support::{day, table};
use std::collections::BTreeSet;
use vordering::case::Jurisdiction;
use vordering::law::{
    Confidence, InterruptionKind, Law, Length, LimitationKind, Prescription, Renewal, Start,
};

fn law(jurisdiction: Jurisdiction) -> &'static Prescription {
    Law::of(jurisdiction).afterwards().prescription
}

#[test]
fn every_row_names_its_article_and_its_source() {
    for jurisdiction in Jurisdiction::ALL {
        let mut count = 0;
        for (basis, source, _) in law(*jurisdiction).rows() {
            assert!(!basis.law.is_empty() && !basis.article.is_empty() && !source.is_empty());
            assert!(basis.url.starts_with("https://"), "{}", basis.article);
            count += 1;
        }
        assert!(count >= 14, "{jurisdiction:?}");
        let kinds: BTreeSet<_> =
            law(*jurisdiction).interruptions.iter().map(|row| row.figure.kind).collect();
        assert_eq!(kinds.len(), law(*jurisdiction).interruptions.len(), "one row for each act");
    }
}

/// A term in words as the collected table has it.
fn written(length: Length) -> (String, &'static str) {
    match length {
        Length::Years(years) => (years.to_string(), "years"),
        Length::Months(months) => (months.to_string(), "months"),
    }
}

#[test]
fn belgian_terms_equal_the_collected_table() {
    let law = law(Jurisdiction::Belgium);
    let term = |kind: LimitationKind| {
        let mut rows = law.terms.iter().chain([&law.otherwise]);
        let row = rows.find(|row| row.figure.kind == kind).expect("a term");
        (row.figure.length, row.basis, row.confidence, Some(row.figure.starts))
    };
    let act = |kind: InterruptionKind| {
        let row = law.interrupting(kind, day("2026-11-22")).expect("an act");
        let (Renewal::Once(length) | Renewal::Decision(length)) = row.figure.renewal else {
            panic!("a term of its own")
        };
        (length, row.basis, row.confidence, None)
    };
    let mut compared = 0;
    for row in table("be_prescription.csv") {
        let (length, basis, confidence, start) = match row["key"].as_str() {
            "general" => term(LimitationKind::General),
            "goods_sold_by_merchant_to_non_merchant" => term(LimitationKind::ConsumerSale),
            "periodic_payments" => term(LimitationKind::Periodic),
            "water_gas_electricity_telecom_broadcast" => term(LimitationKind::Utility),
            "medical_care_to_patient" => term(LimitationKind::Medical),
            "lawyer_fees" => term(LimitationKind::LegalWork),
            "hotel_teacher_worker" => term(LimitationKind::Lodging),
            "bailiff_fees" => term(LimitationKind::BailiffWork),
            "judgment" => act(InterruptionKind::Judgment),
            "interruption_registered_notice" => act(InterruptionKind::RegisteredNotice),
            "interruption_acts" => {
                for kind in [
                    InterruptionKind::Summons,
                    InterruptionKind::Service,
                    InterruptionKind::BailiffDemand,
                    InterruptionKind::Seizure,
                    InterruptionKind::Acknowledgement,
                ] {
                    let row = law.interrupting(kind, day("2026-11-22")).expect("an act");
                    assert_eq!(row.figure.renewal, Renewal::Same { most: None });
                    assert!(["2244, § 1", "2248"].contains(&row.basis.article));
                }
                continue;
            }
            "must_be_invoked" => {
                assert!(row["article"].starts_with(law.only_if_invoked.basis.article));
                continue;
            }
            other => panic!("{other}"),
        };
        let (number, unit) = written(length);
        assert_eq!(
            (row["term"].as_str(), row["unit"].as_str()),
            (number.as_str(), unit),
            "{row:?}"
        );
        let number = |article: &str| article.split([' ', ',']).next().map(str::to_owned);
        assert_eq!(number(basis.article), number(&row["article"]), "{row:?}");
        if row["note"].contains("UNCONFIRMED") && row["key"] == "judgment" {
            assert_eq!(confidence, Confidence::Weak);
        }
        let expected = match row["starts"].as_str() {
            "due date" | "each due date" => Some(Start::Due),
            "delivery" => Some(Start::Delivery),
            "end of the month of the care" => Some(Start::EndOfMonth),
            "end of the task" | "" => Some(Start::EndOfTask),
            "judgment" | "sending" => None,
            other => panic!("{other}"),
        };
        assert_eq!(start, expected, "{row:?}");
        compared += 1;
    }
    assert_eq!(compared, 10);
}
