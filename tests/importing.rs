//! Electronic invoices, hand-written after UBL 2.1 and Peppol BIS Billing 3: what they say becomes a case, what they
//! leave open is asked, and what is hostile is one readable error.

use crate::support::{day, in_tests, json_files, statement};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use vordering::Language;
use vordering::import::{case_of, read_invoice};
use vordering::ledger::AskError;

fn xml(name: &str) -> String {
    fs::read_to_string(in_tests("invoices").join(format!("{name}.xml"))).expect("an invoice")
}

fn value(answer: &impl serde::Serialize) -> Value {
    serde_json::to_value(answer).expect("JSON")
}

/// Without the sentences, which have tests of their own.
fn unworded(mut answer: Value) -> Value {
    for question in answer["questions"].as_array_mut().expect("questions") {
        question.as_object_mut().expect("a question").remove("message");
    }
    answer
}

fn read(name: &str) -> Value {
    value(&read_invoice(&xml(name), Language::English).expect(name))
}

#[test]
fn every_invoice_is_read_as_a_person_reads_it() {
    let files = json_files("invoices");
    assert_eq!(files.len(), 5);
    let mut asked = BTreeSet::new();
    for (name, expected) in files {
        let found = unworded(read(&name));
        assert_eq!(found, expected, "{name}\n{found:#}");
        let questions = expected["questions"].as_array().expect("questions");
        asked.extend(questions.iter().map(|one| one["code"].as_str().expect("a code").to_owned()));
    }
    assert_eq!(asked.len(), 14, "every question is asked by some invoice: {asked:?}");
}

/// A text of a file: parts, each so many times.
fn built(parts: &Value) -> String {
    let parts = parts.as_array().expect("parts").iter();
    let text = |part: &Value| {
        let count = part[1].as_u64().and_then(|count| usize::try_from(count).ok());
        part[0].as_str().expect("a text").repeat(count.expect("a number"))
    };
    parts.map(text).collect()
}

#[test]
fn what_is_broken_or_hostile_is_refused_with_everything_that_is_wrong() {
    let mut count = 0;
    for (name, file) in json_files("questions") {
        let error = if let Some(parts) = file.get("invoice") {
            read_invoice(&built(parts), Language::English).expect_err(&name)
        } else if let Some(texts) = file.get("invoices") {
            let texts: Vec<String> = texts.as_array().expect("texts").iter().map(built).collect();
            case_of(&texts, Language::English).expect_err(&name)
        } else {
            continue;
        };
        let found = match &error {
            AskError::Invalid(invalid) => {
                let issue = |problem: &vordering::case::Problem| json!({ "code": problem.code, "path": problem.path });
                json!({ "kind": "invalid", "issues": invalid.problems.iter().map(issue).collect::<Vec<_>>() })
            }
            AskError::Refusal(refusal) => {
                json!({ "kind": "refusal", "issues": [{ "code": refusal.code(), "path": "" }] })
            }
        };
        assert_eq!(found, file["expect"], "{name}");
        assert!(!error.to_string().is_empty());
        count += 1;
    }
    assert!(count > 15);
}

/// Cut anywhere, or with any one character replaced, an invoice never does worse than not being read.
#[test]
fn a_damaged_invoice_harms_nothing() {
    let good = xml("be-no-due-date");
    let mut read = 0;
    for at in (0..good.len()).filter(|at| good.is_char_boundary(*at)) {
        assert!(read_invoice(&good[..at], Language::English).is_err() || at + 1 >= good.len());
        if !good.is_char_boundary(at + 1) {
            continue;
        }
        for letter in ["<", "&", "\0", "\"", "x"] {
            let damaged = format!("{}{letter}{}", &good[..at], &good[at + 1..]);
            read += usize::from(read_invoice(&damaged, Language::English).is_ok());
        }
    }
    assert!(read > 500, "{read}");
}

#[test]
fn invoices_and_a_credit_note_become_a_case_once_the_questions_are_answered() {
    let texts = [xml("be-credit-note"), xml("be-no-due-date")];
    let draft = unworded(value(&case_of(&texts, Language::English).expect("a draft")));
    assert_eq!(
        draft,
        json!({
            "case": {
                "schema": "vordering/case/1",
                "jurisdiction": "BE",
                "creditor": {
                    "name": "Peeters Dakwerken bv", "address": ["Kerkstraat 1", "9000 Gent"],
                    "registrationNumber": "0404616494", "iban": "BE68 5390 0754 7034",
                },
                "debtor": { "name": "Maison Lambert srl", "address": ["Rue Haute 22", "1000 Bruxelles"] },
                "invoices": [{
                    "id": "V26/0187", "issuedOn": "2026-02-10", "amount": "2000.00",
                    "description": "Herstelling plat dak", "reference": "+++123/4567/89002+++",
                }],
                "events": [{
                    "type": "creditNote", "on": "2026-02-20", "amount": "121.00", "invoice": "V26/0187",
                    "note": "C26/0009",
                }],
            },
            "questions": [
                { "code": "creditorCapacity", "path": "creditor.capacity", "found": "Peeters Dakwerken bv", "suggested": "business" },
                { "code": "debtorCapacity", "path": "debtor.capacity", "found": "Maison Lambert srl", "suggested": "business" },
                {
                    "code": "dueDayMissing", "path": "invoices[0].dueOn",
                    "found": "30 dagen na factuurdatum, daarna 10 % intrest per jaar",
                },
            ],
        })
    );
    let mut case = draft["case"].clone();
    let unanswered = crate::support::read(&case).expect_err("unanswered");
    let missing: Vec<&str> = unanswered.problems.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(missing, ["creditor.capacity", "debtor.capacity"]);
    case["creditor"]["capacity"] = json!("business");
    case["debtor"]["capacity"] = json!("business");
    case["invoices"][0]["dueOn"] = json!("2026-03-12");
    // 2,000.00 less the credit note of 121.00, on the last day to pay in time.
    assert_eq!(statement(&case, "2026-03-12")["totals"]["due"], "1879.00");
    let request = vordering::payment_request(
        &crate::support::read(&case).expect("a case"),
        day("2026-03-12"),
        Language::English,
    );
    let request = value(&request.expect("a request"));
    assert_eq!(
        request["code"]["payload"],
        "BCD\n002\n1\nSCT\n\nPeeters Dakwerken bv\nBE68539007547034\nEUR1879.00\n\n+++123/4567/89002+++"
    );
}

/// Whatever an invoice says, the draft has no field that a case does not have.
#[test]
fn every_draft_lacks_only_what_is_asked() {
    for name in ["nl-trade", "be-no-due-date", "other-prefixes", "least"] {
        let draft = value(&case_of(&[xml(name)], Language::English).expect(name));
        let asked: Vec<&str> = draft["questions"]
            .as_array()
            .expect("questions")
            .iter()
            .map(|one| one["path"].as_str().expect("a path"))
            .collect();
        if let Err(invalid) = crate::support::read(&draft["case"]) {
            for problem in invalid.problems {
                assert_eq!(problem.code, "missing", "{name}: {problem:?}");
                assert!(asked.contains(&problem.path.as_str()), "{name}: {problem:?}");
            }
        }
    }
}

/// Another account on the second invoice is never chosen by itself.
#[test]
fn two_invoices_with_two_accounts_leave_the_account_open() {
    let second = xml("nl-trade")
        .replace("2026-0042", "2026-0043")
        .replace("NL91ABNA0417164300", "NL20INGB0001234567");
    let draft = value(&case_of(&[xml("nl-trade"), second], Language::English).expect("a draft"));
    assert!(draft["case"]["creditor"].get("iban").is_none());
    assert_eq!(draft["case"]["invoices"].as_array().map(Vec::len), Some(2));
    let asked = draft["questions"].as_array().expect("questions");
    assert!(
        asked.iter().any(|one| one["code"] == "accountUnclear" && one["path"] == "creditor.iban")
    );
}

#[test]
fn every_question_is_whole_in_every_language() {
    for name in ["nl-trade", "be-no-due-date", "be-credit-note", "other-prefixes", "least"] {
        let mut said = BTreeSet::new();
        for language in Language::ALL {
            let read = value(&read_invoice(&xml(name), *language).expect(name));
            for question in read["questions"].as_array().expect("questions") {
                let message = question["message"].as_str().expect("a sentence");
                assert!(message.contains('?') && !message.contains('{'), "{message:?}");
                if let Some(found) = question["found"].as_str() {
                    assert!(message.contains(found), "{message:?}");
                }
                assert!(said.insert(message.to_owned()), "{message:?} is said twice");
            }
        }
    }
}
