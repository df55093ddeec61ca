//! The rules about letters against the collected table, and the lint that follows from them.

use crate::support::table;
use std::collections::HashMap;
use vordering::law::{
    Capacity, Confidence, Effect, Field, Jurisdiction, Law, LetterKind, LetterRule, Rule,
};
use vordering::letter::{Fault, Severity, lint};
use vordering::sorted::Set;

use Capacity::{Business, Consumer, Government};
use Effect::{
    ClauseLost, Custom, Fine, NoCosts, NoDefault, NoInterruption, NoProof, Unlawful, Void,
};
use LetterKind::{
    Acknowledgement, BailiffDemand, CollectorLetter, CollectorNotice, FinalNotice,
    FirstFreeReminder, FourteenDayLetter, Handover, Interruption, NoticeOfDefault, PaymentPlan,
    PhoneCall, Reminder,
};

fn law(country: &str) -> &'static Law {
    Law::of(match country {
        "NL" => Jurisdiction::Netherlands,
        "BE" => Jurisdiction::Belgium,
        other => panic!("{other}"),
    })
}

/// A row of the table in the words of the engine.
#[derive(Debug, PartialEq)]
struct Row {
    letters: Vec<LetterKind>,
    debtors: Vec<Capacity>,
    field: Field,
    rule: Rule,
    confidence: Confidence,
}

fn collected(country: &str) -> Vec<Row> {
    let rows = table("letter_fields.csv");
    rows.iter().filter(|row| row["country"] == country).map(row).collect()
}

fn row(row: &HashMap<String, String>) -> Row {
    let debtors = match (row["debtor"].as_str(), row["letter"].as_str()) {
        ("any", _) => Capacity::ALL.to_vec(),
        // A sole trader is a natural person too, but no case says who is one.
        ("consumer" | "natural person", _) => vec![Consumer],
        // Debts of authorities are excepted from that procedure (art. 1394/20, 1°, Ger.W.).
        ("business", "bailiff_demand_IOS") => vec![Business],
        ("business", _) => vec![Business, Government],
        other => panic!("{other:?}"),
    };
    Row {
        letters: letters(&row["letter"]),
        debtors,
        field: field(&row["field"]),
        rule: rule(&row["status"]),
        confidence: confidence(&row["confidence"]),
    }
}

fn letters(name: &str) -> Vec<LetterKind> {
    let code = match name {
        "all_letters" => {
            let kinds = LetterKind::ALL.iter().copied();
            return kinds.filter(|kind| *kind != PhoneCall).collect();
        }
        "reminder_1" => "reminder",
        "reminder_2" => "secondReminder",
        "fourteen_day" => "fourteenDayLetter",
        "notice_by_collector" => "collectorNotice",
        "bailiff_demand_IOS" => "bailiffDemand",
        "collector_plan_confirmation" => "planConfirmation",
        same => &camel_case(same),
    };
    let kind = LetterKind::ALL.iter().find(|kind| kind.code() == code);
    vec![*kind.unwrap_or_else(|| panic!("no letter {name}"))]
}

fn field(name: &str) -> Field {
    let code = match name {
        "KBO_registration_both" => "registrationOfBoth".to_owned(),
        _ => camel_case(name),
    };
    let field = Field::ALL.iter().find(|field| field.code() == code);
    *field.unwrap_or_else(|| panic!("no field {name}"))
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().expect("a word").to_owned();
    words.fold(first, |code, word| code + &word[..1].to_uppercase() + &word[1..])
}

fn rule(status: &str) -> Rule {
    match status {
        "required" | "required_for_proof" | "required_for_full_proof" => Rule::Required,
        "recommended" => Rule::Recommended,
        "optional" => Rule::Optional,
        "conditional" => Rule::Conditional,
        "forbidden" | "forbidden_by_custom" => Rule::Forbidden,
        "not_required" => Rule::NotRequired,
        "note" | "alternative" => Rule::Note,
        other => panic!("{other}"),
    }
}

/// Of several words the weakest.
fn confidence(words: &str) -> Confidence {
    let has = |word: &str| words.split(|letter: char| !letter.is_alphabetic()).any(|w| w == word);
    if has("one") {
        Confidence::Single
    } else if has("several") {
        Confidence::Several
    } else {
        assert_eq!(words, "law text");
        Confidence::Official
    }
}

#[test]
fn the_tables_hold_the_collected_rows_and_no_others() {
    let mut found = 0;
    for country in ["NL", "BE"] {
        let mut expected = collected(country);
        for rule in law(country).afterwards().letters {
            let row = Row {
                letters: rule.letters.to_vec(),
                debtors: rule.debtors.to_vec(),
                field: rule.field,
                rule: rule.rule,
                confidence: rule.confidence,
            };
            let at = expected.iter().position(|other| *other == row);
            expected.remove(at.unwrap_or_else(|| panic!("{country}: {row:?}")));
            found += 1;
        }
        assert!(expected.is_empty(), "{country} lacks {expected:?}");
    }
    assert_eq!(found, 141);
}

#[test]
fn every_field_and_letter_has_a_code_of_its_own_and_a_rule() {
    let codes: Set<_> = Field::ALL.iter().map(|field| field.code()).collect();
    assert_eq!((codes.len(), Field::ALL.len()), (106, 106));
    let rules = || Law::all().flat_map(|law| law.afterwards().letters);
    for field in Field::ALL {
        assert!(rules().any(|rule| rule.field == *field), "{field:?}");
        assert_eq!(serde_json::to_value(field).expect("a value"), field.code());
    }
    for kind in LetterKind::ALL {
        assert!(rules().any(|rule| rule.letters == [*kind]), "{kind:?}");
        assert_eq!(serde_json::to_value(kind).expect("a value"), kind.code());
    }
    assert_eq!((LetterKind::ALL.len(), LetterKind::LETTERS.len()), (17, 16));
    assert!(!LetterKind::LETTERS.contains(&PhoneCall));
}

/// What costs more than bad practice has its article. Of the decree on collectors it was not found, and
/// of the false threats the sources name none.
#[test]
fn every_rule_names_its_source_and_what_the_law_punishes_its_article() {
    for rule in Law::all().flat_map(|law| law.afterwards().letters) {
        assert!(!rule.source.is_empty(), "{rule:?}");
        let no_article = rule.letters == [CollectorLetter] || rule.letters == [FinalNotice];
        match rule.basis {
            Some(basis) => {
                assert!(!basis.law.is_empty() && !basis.article.is_empty());
                assert!(basis.url.starts_with("https://"), "{}", basis.article);
            }
            None => assert!(rule.effect == Custom || no_article, "{rule:?}"),
        }
    }
}

/// The fields of a letter that keeps every rule: by the collected rows, not by the engine's.
fn complete(rows: &[Row], debtor: Capacity, kind: LetterKind) -> Set<Field> {
    let rows =
        rows.iter().filter(|row| row.letters.contains(&kind) && row.debtors.contains(&debtor));
    let asked = rows.filter(|row| matches!(row.rule, Rule::Required | Rule::Recommended));
    asked.map(|row| row.field).collect()
}

fn lint_of(country: &str, debtor: Capacity, kind: LetterKind, has: &Set<Field>) -> Vec<Fault> {
    lint(law(country), debtor, kind, has)
}

#[test]
fn each_rule_is_reported_when_it_is_broken_and_only_then() {
    let mut checked = 0;
    for country in ["NL", "BE"] {
        let rows = collected(country);
        for row in &rows {
            for (kind, debtor) in
                row.letters.iter().flat_map(|kind| row.debtors.iter().map(move |of| (*kind, *of)))
            {
                let whole = complete(&rows, debtor, kind);
                let told = |has: &Set<Field>| lint_of(country, debtor, kind, has);
                assert_eq!(told(&whole), [], "{country} {kind:?}");
                let mut without = whole.clone();
                without.remove(&row.field);
                let mut with = whole;
                with.insert(row.field);
                let (broken, kept) = match row.rule {
                    Rule::Required | Rule::Recommended => (Some(&without), &with),
                    Rule::Forbidden => (Some(&with), &without),
                    _ => (None, &with),
                };
                assert_eq!(told(kept), [], "{country} {kind:?} {row:?}");
                let Some(broken) = broken else {
                    assert_eq!(told(&without), [], "{country} {kind:?} {row:?}");
                    continue;
                };
                let faults = told(broken);
                let [fault] = faults.as_slice() else { panic!("{country} {row:?}: {faults:?}") };
                assert_eq!((fault.field, fault.rule), (row.field, row.rule));
                if row.rule == Rule::Recommended {
                    assert_eq!(fault.severity, Severity::Advice);
                }
                assert!(!fault.source.is_empty());
                checked += 1;
            }
        }
    }
    assert!(checked > 500, "only {checked}");
}

fn rules(country: &str, kind: LetterKind) -> impl Iterator<Item = &'static LetterRule> {
    let rules = law(country).afterwards().letters.iter();
    rules.filter(move |rule| rule.letters == [kind] && can_be_broken(rule))
}

fn can_be_broken(rule: &LetterRule) -> bool {
    matches!(rule.rule, Rule::Required | Rule::Forbidden)
}

/// What a fault costs, letter by letter, but for the fields that cost something else.
#[test]
fn a_fault_costs_what_the_law_says() {
    let frightening =
        [(Field::AttachmentThreatWithoutTitle, Unlawful), (Field::CourtLikeDesign, Unlawful)];
    let unsettling = [
        (Field::Period14Days, ClauseLost),
        (Field::DurableMedium, ClauseLost),
        (Field::AnyCost, ClauseLost),
        (Field::Proof, ClauseLost),
    ];
    let attached =
        [(Field::CopyOfEvidenceAttached, Unlawful), (Field::ReplyFormAttached, Unlawful)];
    let added = [(Field::CollectionCostsCharged, NoCosts)];
    let registered = [(Field::CollectorRegistered, Fine)];
    for (country, kind, usual, others, count) in [
        ("NL", Reminder, Custom, added.as_slice(), 2),
        ("NL", FourteenDayLetter, NoCosts, &[], 8),
        ("NL", NoticeOfDefault, NoDefault, &[], 3),
        ("NL", FinalNotice, Custom, &frightening, 5),
        ("NL", CollectorLetter, Fine, &[], 5),
        ("NL", Acknowledgement, NoProof, &[], 1),
        ("NL", Interruption, NoInterruption, &[], 3),
        ("NL", Handover, Custom, &registered, 2),
        ("BE", FirstFreeReminder, Fine, &unsettling, 10),
        ("BE", CollectorNotice, Fine, &[], 12),
        ("BE", LetterKind::PlanConfirmation, Fine, &[], 1),
        ("BE", LetterKind::EvidenceOnRequest, Fine, &[], 1),
        ("BE", PhoneCall, Fine, &[], 1),
        ("BE", Handover, Fine, &[], 2),
        ("BE", FinalNotice, Custom, &frightening, 5),
        ("BE", BailiffDemand, Void, &attached, 7),
        ("BE", Acknowledgement, NoProof, &[], 1),
        ("BE", Interruption, NoInterruption, &[], 11),
    ] {
        assert_eq!(rules(country, kind).count(), count, "{country} {kind:?}");
        for rule in rules(country, kind) {
            let other = others.iter().find(|(field, _)| *field == rule.field);
            let effect = other.map_or(usual, |(_, effect)| *effect);
            assert_eq!(rule.effect, effect, "{country} {kind:?} {:?}", rule.field);
        }
    }
    for rule in Law::all().flat_map(|law| law.afterwards().letters) {
        assert!(rule.letters.len() == 1 || rule.effect == Custom, "{rule:?}");
    }
}

/// What is said of a letter that is right but for one field.
fn fault(country: &str, debtor: Capacity, kind: LetterKind, field: Field) -> Option<Fault> {
    let mut has = complete(&collected(country), debtor, kind);
    if !has.remove(&field) {
        has.insert(field);
    }
    let mut faults = lint_of(country, debtor, kind, &has);
    assert!(faults.len() < 2, "{faults:?}");
    faults.pop()
}

/// Art. 6:96 (6) BW: the wrong word costs a Dutch creditor his costs. Art. XIX.2 and XIX.15 WER: the
/// wrong moment or price costs a Belgian one the clause, a missing item does not.
#[test]
fn words_kill_the_dutch_letter_and_timing_the_belgian_one() {
    let nl = |field| fault("NL", Consumer, FourteenDayLetter, field).expect("a fault");
    for field in [
        Field::SentAfterDefault,
        Field::PeriodText,
        Field::PeriodCountedFromLetterDate,
        Field::CostAmount,
        Field::CostAmountTooHigh,
        Field::CostsAlreadyAdded,
    ] {
        let fault = nl(field);
        assert_eq!((fault.severity, fault.effect), (Severity::Fatal, NoCosts), "{field:?}");
        assert_eq!(fault.basis.expect("an article").article, "6:96 (6)");
    }
    assert_eq!(nl(Field::ProofOfReceipt).severity, Severity::Advice);

    let be = |field| fault("BE", Consumer, FirstFreeReminder, field).expect("a fault");
    for (field, article) in [
        (Field::Period14Days, "XIX.2, § 1"),
        (Field::AnyCost, "XIX.2, § 2"),
        (Field::DurableMedium, "XIX.2, § 2"),
        (Field::Proof, "XIX.2, § 5"),
    ] {
        let fault = be(field);
        assert_eq!((fault.severity, fault.effect), (Severity::Fatal, ClauseLost), "{field:?}");
        assert_eq!(fault.basis.expect("an article").article, article);
    }
    for field in [
        Field::BalanceDue,
        Field::DamagesClauseAmount,
        Field::CreditorName,
        Field::CreditorEnterpriseNumber,
        Field::ProductDescription,
        Field::DueDateOfDebt,
    ] {
        let fault = be(field);
        assert_eq!((fault.severity, fault.effect), (Severity::Fault, Fine), "{field:?}");
        assert_eq!(fault.basis.expect("an article").article, "XIX.2, § 3");
    }
}

/// Art. 2244, § 2: a creditor's own letter does not interrupt, however good it is. Art. 3:317 BW: it does.
#[test]
fn only_in_belgium_the_sender_of_an_interruption_matters() {
    let fault = |country| fault(country, Consumer, Interruption, Field::SenderLawyerOrBailiff);
    let belgian = fault("BE").expect("a fault");
    assert_eq!((belgian.severity, belgian.effect), (Severity::Fatal, NoInterruption));
    assert_eq!(fault("NL"), None);
}

#[test]
fn the_worst_fault_comes_first_and_a_field_is_told_once() {
    let faults = lint_of("BE", Consumer, FirstFreeReminder, &Set::from_iter([Field::AnyCost]));
    assert!(faults.is_sorted_by_key(|fault| fault.severity));
    let fields: Set<_> = faults.iter().map(|fault| fault.field).collect();
    assert_eq!(fields.len(), faults.len());
    // The name of the creditor belongs in every letter; here the law says so.
    let name = faults.iter().find(|fault| fault.field == Field::CreditorName).expect("a fault");
    assert_eq!((name.severity, name.effect), (Severity::Fault, Fine));
    assert_eq!(faults.first().map(|fault| fault.severity), Some(Severity::Fatal));
    assert_eq!(faults.last().map(|fault| fault.severity), Some(Severity::Advice));
}

#[test]
fn a_letter_to_another_debtor_has_other_rules() {
    let whole = complete(&collected("NL"), Business, FourteenDayLetter);
    assert_eq!(whole.len(), 7, "what every letter has");
    assert_eq!(lint_of("NL", Business, FourteenDayLetter, &whole), []);
    assert!(!lint_of("NL", Consumer, FourteenDayLetter, &whole).is_empty());
    let demand = |debtor| fault("BE", debtor, BailiffDemand, Field::RegistrationOfBoth);
    assert_eq!(demand(Business).expect("a fault").severity, Severity::Fatal);
    assert_eq!(demand(Government), None);
}

#[test]
fn a_call_is_no_letter_and_a_plan_has_no_law() {
    assert_eq!(lint_of("BE", Consumer, PhoneCall, &Set::new()), []);
    let late = fault("BE", Consumer, PhoneCall, Field::Hours22To8).expect("a fault");
    assert_eq!((late.severity, late.effect), (Severity::Fault, Fine));
    assert_eq!(lint_of("NL", Consumer, PhoneCall, &Set::from_iter([Field::Hours22To8])), []);
    let plan = lint_of("NL", Business, PaymentPlan, &Set::new());
    assert!(plan.iter().all(|fault| fault.severity == Severity::Advice));
    assert_eq!(plan.len(), 7 + 7);
}

#[test]
fn a_fault_is_written_as_the_page_reads_it() {
    let fault = fault("NL", Consumer, FourteenDayLetter, Field::PeriodText).expect("a fault");
    let written = serde_json::to_value(fault).expect("a value");
    assert_eq!(written["field"], "periodText");
    assert_eq!(written["rule"], "required");
    assert_eq!(written["severity"], "fatal");
    assert_eq!(written["effect"], "noCosts");
    assert_eq!(written["basis"]["law"], "BW");
    assert_eq!(written["confidence"], "several");
}
