//! References, accounts and payment codes against published vectors, and the request to pay what is due.

use crate::support::{
    case_files, consumer_case, day, json_files, payment, read, table, total, with,
};
use serde_json::{Value, json};
use std::collections::HashMap;
use vordering::case::{PaymentDetails, Scheme, asked_payment};
use vordering::payment::{PaymentCode, QrCode, check_iban, check_reference, make_reference};
use vordering::{Case, Language, Refusal, payment_request};

const ENGLISH: Language = Language::English;

/// The rows of the vectors of one kind of number or code.
fn vectors(scheme: &str) -> Vec<HashMap<String, String>> {
    let rows = table("payment_vectors.csv");
    rows.into_iter().filter(|row| row["scheme"] == scheme).collect()
}

fn value(answer: &impl serde::Serialize) -> Value {
    serde_json::to_value(answer).expect("JSON")
}

#[test]
fn every_published_reference_is_made_and_judged_as_published() {
    let schemes = [
        ("be_ogm", Scheme::Ogm, 22),
        ("iso11649", Scheme::Rf, 26),
        ("nl_betalingskenmerk", Scheme::Betalingskenmerk, 42),
    ];
    for (name, scheme, count) in schemes {
        let rows = vectors(name);
        assert_eq!(rows.len(), count, "{name}");
        for row in rows {
            let (input, expected) = (&row["input"], &row["expected"]);
            // What cannot be read and what cannot be made of such a body are told alike.
            let too_long = row["note"].starts_with("22 characters");
            let found = match row["kind"].as_str() {
                "make" => make_reference(input, scheme, ENGLISH),
                _ if too_long => make_reference(input, scheme, ENGLISH),
                _ => check_reference(input, Some(scheme), ENGLISH),
            };
            assert_eq!(found.valid, expected != "error", "{}: {found:?}", row["id"]);
            assert_eq!(found.problem.is_some(), expected == "error", "{}", row["id"]);
            if !["ok", "error"].contains(&expected.as_str()) {
                let shown = if scheme == Scheme::Ogm { found.printed } else { found.value };
                assert_eq!(shown.as_ref(), Some(expected), "{}", row["id"]);
            }
        }
    }
}

/// What is made is also recognised, and one wrong digit is told of.
#[test]
fn a_text_is_taken_for_what_it_looks_like() {
    for (text, scheme, valid) in [
        ("+++123/4567/89002+++", "ogm", true),
        ("123/4567/89002", "ogm", true),
        ("123456789002", "ogm", true),
        // Widely copied as an example, and wrong: 02 belongs there.
        ("+++123/4567/89012+++", "ogm", false),
        ("123456789012", "ogm", false),
        ("RF18 5390 0754 7034", "rf", true),
        ("rf18539007547034", "rf", true),
        ("RF18539007547035", "rf", false),
        ("5000 0567 8901 2345", "betalingskenmerk", true),
        ("5000056789012346", "betalingskenmerk", false),
        ("12 2345 3462 2567", "betalingskenmerk", true),
        // Seven digits have nothing that checks them, and other numbers are just numbers.
        ("1234567", "text", true),
        ("12345678", "text", true),
        ("2026-014", "text", true),
        ("RF-2026", "text", true),
        ("Factuur 2026-0042", "text", true),
        ("a\nb", "text", false),
        ("a\u{202e}b", "text", false),
        ("", "text", false),
        (&"x".repeat(140), "text", true),
        (&"x".repeat(141), "text", false),
    ] {
        let found = check_reference(text, None, ENGLISH);
        assert_eq!((found.scheme.code(), found.valid), (scheme, valid), "{text:?}");
    }
    // Seven digits that are said to be a Dutch reference are one, unchecked.
    let found = check_reference("1234567", Some(Scheme::Betalingskenmerk), ENGLISH);
    assert_eq!((found.valid, found.checked), (true, Some(false)));
}

/// The schemes are made to catch any one digit that was mistyped. The Dutch one gives the remainders 1 and 10 the
/// same digit, so the one here has another remainder.
#[test]
fn one_wrong_digit_is_always_noticed() {
    for (scheme, text) in [
        (Scheme::Ogm, "123456789002"),
        (Scheme::Rf, "RF18539007547034"),
        (Scheme::Betalingskenmerk, "09123456789"),
    ] {
        for (at, was) in text.char_indices().filter(|(_, letter)| letter.is_ascii_digit()) {
            for digit in ('0'..='9').filter(|digit| *digit != was) {
                let wrong = format!("{}{digit}{}", &text[..at], &text[at + 1..]);
                assert!(!check_reference(&wrong, Some(scheme), ENGLISH).valid, "{wrong}");
            }
        }
    }
}

#[test]
fn every_published_account_is_judged_as_published() {
    let rows = vectors("iban");
    assert_eq!(rows.len(), 8);
    for row in rows {
        let found = check_iban(&row["input"], ENGLISH);
        assert_eq!(found.valid, row["expected"] == "ok", "{}", row["id"]);
        assert_eq!(found.problem.is_none(), found.valid, "{}", row["id"]);
    }
    let found = value(&check_iban("nl91abna0417164300", ENGLISH));
    assert_eq!(found["problem"]["code"], "notIban");
    let found = value(&check_iban("NL91 ABNA 0417 1643 00", ENGLISH));
    assert_eq!(found["iban"], "NL91ABNA0417164300");
    assert_eq!(
        (&found["printed"], &found["country"]),
        (&json!("NL91 ABNA 0417 1643 00"), &json!("NL"))
    );
    for (text, code) in [
        ("", "notIban"),
        ("NL91ABNA0417164301", "checkDigits"),
        ("BE68 5390 0754 703", "checkDigits"),
        // The check digits of these fit: 98 less the remainder by 97 of what stands moved to the end.
        ("NL58ABNA041716430", "wrongLength"),
        ("XX0912345678", "unknownCountry"),
    ] {
        assert_eq!(value(&check_iban(text, ENGLISH))["problem"]["code"], code, "{text:?}");
    }
}

/// The details of a vector: `name=...;iban=...`, with the marks for what cannot be seen or is long.
fn details(input: &str) -> Value {
    let mut details = json!({});
    for part in input.split(';') {
        let (name, text) = part.split_once('=').expect("a detail");
        let text = match text.strip_prefix('(').and_then(|text| text.split_once(' ')) {
            Some((count, rest)) => {
                let letter = rest.strip_prefix("x ").map_or("n", |rest| rest.trim_end_matches(')'));
                letter.repeat(count.parse().expect("a number"))
            }
            None => text
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\u2028", "\u{2028}")
                .replace("\\u202E", "\u{202e}"),
        };
        let name = if name == "info" { "information" } else { name };
        details[name] = match name {
            "charset" => json!(text.parse::<u32>().expect("a number")),
            _ => json!(text),
        };
    }
    details
}

/// A payload with its amount in two decimals: `EUR12.3` and `EUR12.30` are both right, and the second is written.
fn with_cents(payload: &str) -> String {
    let lines = payload.split("\\n").map(|line| match line.strip_prefix("EUR") {
        Some(amount) => {
            let (euros, cents) = amount.split_once('.').unwrap_or((amount, ""));
            format!("EUR{euros}.{cents:0<2}")
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_published_payment_code_is_made_read_and_refused_as_published() {
    let rows = vectors("epc069_12");
    assert_eq!(rows.len(), 28);
    for row in rows {
        let (id, asked) = (&row["id"], details(&row["input"]));
        let made = asked_payment(&Some(&asked)).and_then(|details| PaymentCode::of(&details));
        match row["kind"].as_str() {
            "make" => {
                let code = made.unwrap_or_else(|invalid| panic!("{id}: {invalid}"));
                assert_eq!(code.to_string(), with_cents(&row["expected"]), "{id}");
                // Read back, from either ending of lines, it is the same; so is the published spelling.
                let published = row["expected"].replace("\\n", "\n");
                for text in [code.to_string(), code.to_string().replace('\n', "\r\n"), published] {
                    assert_eq!(PaymentCode::read(&text).as_ref(), Ok(&code), "{id}");
                }
            }
            "decode" => {
                let read = PaymentCode::read(&row["expected"].replace("\\n", "\n"));
                assert_eq!(read, made, "{id}");
            }
            _ => assert!(made.is_err(), "{id}: {made:?}"),
        }
    }
}

#[test]
fn what_is_wrong_with_the_details_of_a_code_is_told_together() {
    let mut count = 0;
    for (name, file) in json_files("questions") {
        let made = if let Some(asked) = file.get("payment") {
            asked_payment(&Some(asked)).and_then(|details| PaymentCode::of(&details))
        } else if let Some(text) = file.get("scanned") {
            PaymentCode::read(text.as_str().expect("a text"))
        } else {
            continue;
        };
        let invalid = made.expect_err(&name);
        let found: Vec<Value> = invalid
            .problems
            .iter()
            .map(|problem| json!({ "code": problem.code, "path": problem.path }))
            .collect();
        assert_eq!(json!(found), file["expect"]["issues"], "{name}");
        count += 1;
    }
    assert!(count > 3);
}

#[test]
fn what_is_no_payment_code_is_not_read() {
    let good = "BCD\n002\n1\nSCT\n\nTest\nBE72000000001616\nEUR1.00";
    assert!(PaymentCode::read(good).is_ok());
    for (text, code, path) in [
        (String::new(), "notPaymentCode", ""),
        ("https://example.org".to_owned(), "notPaymentCode", ""),
        (good.replace("BCD", "bcd"), "notPaymentCode", ""),
        (good.replace("SCT", "SDD"), "notPaymentCode", ""),
        (good.replace("\n1\n", "\n9\n"), "notPaymentCode", ""),
        (good.replace("002", "003"), "unknownValue", "version"),
        (good.replace("EUR", "USD"), "amountMalformed", "amount"),
        // One line fewer, as some programs write it, moves all that follows.
        (good.replace("SCT\n\n", "SCT\n"), "bicMalformed", "bic"),
        (format!("{good}\n\n\n\n\nmore"), "notPaymentCode", ""),
        // Both endings of lines in one code: the lone one would be part of the name.
        (good.replace("Test\n", "Te\nst\r\n").replace("BCD\n", "BCD\r\n"), "notPaymentCode", ""),
    ] {
        let invalid = PaymentCode::read(&text).expect_err(&text);
        let found: Vec<_> =
            invalid.problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
        assert!(found.contains(&(code, path)), "{text:?}: {found:?}");
    }
}

/// 331 bytes is what a code of version 13 holds at level M; the standard counts bytes, not characters.
#[test]
fn the_longest_code_is_drawn_and_one_byte_more_is_refused() {
    let asked = |text: String| PaymentDetails {
        name: Some("n".repeat(70)),
        iban: Some("BE72000000001616".to_owned()),
        amount: Some("999999999.99".to_owned()),
        purpose: Some("GDDS".to_owned()),
        text: Some(text),
        information: Some("é".repeat(6)),
        ..Default::default()
    };
    let empty = PaymentCode::of(&asked("x".to_owned())).expect("a code").to_string().len() - 1;
    let fill = |bytes: usize| {
        let missing = bytes - empty;
        // Letters of two bytes, so that the number of characters stays within 140.
        format!("{}{}", "é".repeat(missing / 2), "x".repeat(missing % 2))
    };
    let longest = QrCode::of(&asked(fill(331)), ENGLISH).expect("a code");
    assert_eq!(longest.payload.len(), 331);
    // Version 13 is 69 squares wide, and the margin four on each side.
    assert!(longest.svg.contains("viewBox=\"0 0 77 77\""), "{}", &longest.svg[..120]);
    let invalid = QrCode::of(&asked(fill(332)), ENGLISH).expect_err("too long");
    assert_eq!(invalid.problems[0].code, "paymentCodeTooLong");
}

/// The published example is of version 6, which is 41 squares wide.
#[test]
fn the_picture_is_a_drawing_with_attributes_only() {
    let row = vectors("epc069_12").into_iter().find(|row| row["id"] == "epc-01").expect("a row");
    let asked = asked_payment(&Some(&details(&row["input"]))).expect("details");
    for language in Language::ALL {
        let QrCode { svg, .. } = QrCode::of(&asked, *language).expect("a code");
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 49 49\" role=\"img\" aria-label=\""));
        for absent in ["style", "<script", "class=", "Mustermänn", "on="] {
            assert!(!svg.contains(absent), "{absent}");
        }
        // The three large squares in the corners begin where the margin ends.
        assert!(svg.contains("d=\"M4 4h7v1h-7z"), "{svg}");
    }
}

/// A debt with everything that a payment needs.
fn payable() -> Value {
    let case = consumer_case("1240.50", "2026-03-16", json!([]));
    let case = with(case, "/creditor/name", json!("Bakkerij De Vries B.V."));
    let case = with(case, "/creditor/iban", json!("NL91ABNA0417164300"));
    with(case, "/invoices/0/id", json!("2026-0042"))
}

/// An invoice may be called by what nobody sees; the creditor must still find which one was paid.
#[test]
fn an_invoice_without_a_name_is_paid_by_its_day() {
    for unseen in ["", " ", "\u{200b}"] {
        let case = with(payable(), "/invoices/0/id", json!(unseen));
        let found = request(&case, "2026-05-31");
        assert_eq!(found["reference"]["printed"], "2026-03-16", "{unseen:?}");
        let payload = found["code"]["payload"].as_str().expect("a code");
        assert!(payload.ends_with("2026-03-16"), "{payload}");
    }
}

fn request(case: &Value, as_of: &str) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    value(&payment_request(&case, day(as_of), ENGLISH).expect("a request"))
}

fn codes(request: &Value) -> Vec<&str> {
    let warnings = request["warnings"].as_array().expect("warnings");
    warnings.iter().map(|warning| warning["code"].as_str().expect("a code")).collect()
}

#[test]
fn a_request_asks_exactly_what_is_due_on_its_day() {
    let found = request(&payable(), "2026-03-16");
    assert_eq!(found["amount"], "1240.50");
    assert_eq!(found["payee"], "Bakkerij De Vries B.V.");
    assert_eq!(found["iban"], "NL91 ABNA 0417 1643 00");
    assert_eq!(found["reference"]["printed"], "2026-0042");
    assert_eq!(
        found["code"]["payload"],
        "BCD\n002\n1\nSCT\n\nBakkerij De Vries B.V.\nNL91ABNA0417164300\nEUR1240.50\n\n\n2026-0042"
    );
    assert_eq!(codes(&found), Vec::<&str>::new());
    // Interest is part of it from the day after, and the day on which it settles everything goes with it.
    let later = request(&payable(), "2026-06-30");
    assert_eq!(later["amount"], total(&payable(), "2026-06-30", "due"));
    assert_ne!(later["amount"], "1240.50");
    let payload = later["code"]["payload"].as_str().expect("a payload");
    assert!(payload.contains(&format!("\nEUR{}\n", later["amount"].as_str().expect("a sum"))));
    assert_eq!(later["payBy"], "2026-06-30");
}

/// Every case file, whatever the law: the amount is the one of the statement, and the code holds it.
#[test]
fn the_request_of_every_case_is_its_statement() {
    let mut drawn = 0;
    for (name, file) in case_files("good") {
        let mut input = file["case"].clone();
        input["creditor"]["name"] = json!("De Vries <Installaties> & zonen \"BV\"");
        input["creditor"]["iban"] = json!("BE68 5390 0754 7034");
        let as_of = file["asOf"].as_str().expect("a day");
        let case: Case = read(&input).expect("a case");
        let request = match payment_request(&case, day(as_of), ENGLISH) {
            Ok(request) => value(&request),
            Err(refusal) => {
                assert_eq!(vordering::totals(&case, day(as_of)).expect_err(&name), refusal);
                continue;
            }
        };
        assert_eq!(request["amount"], total(&input, as_of, "due"), "{name}");
        assert_eq!(request["payBy"], total(&input, as_of, "payBy"), "{name}");
        let Some(code) = request.get("code") else {
            assert!(!codes(&request).is_empty(), "{name} says why there is no code");
            continue;
        };
        let code = PaymentCode::read(code["payload"].as_str().expect("a payload")).expect("a code");
        assert_eq!(value(&code)["amount"], request["amount"], "{name}");
        drawn += 1;
    }
    assert!(drawn > 30, "{drawn}");
}

#[test]
fn what_stands_in_the_way_of_paying_is_said() {
    let without = |pointer: &str, name: &str| {
        let mut case = payable();
        case.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object").remove(name);
        request(&case, "2026-03-16")
    };
    assert_eq!(codes(&without("/creditor", "iban")), ["ibanMissing"]);
    assert_eq!(codes(&without("/creditor", "name")), ["payeeMissing"]);
    let paid = with(payable(), "/events", json!([payment("2026-03-10", "1240.50")]));
    let found = request(&paid, "2026-03-16");
    assert_eq!((&found["amount"], codes(&found)), (&json!("0.00"), vec!["nothingDue"]));
    let collected = with(payable(), "/terms/directDebit", json!(true));
    assert_eq!(codes(&request(&collected, "2026-03-16")), ["directDebit"]);
    let long = with(payable(), "/creditor/name", json!("n".repeat(71)));
    assert_eq!(codes(&request(&long, "2026-03-16")), ["noPaymentCode"]);
    // An account outside the European Economic Area needs the code of its bank, which a case does not have.
    let swiss = with(payable(), "/creditor/iban", json!("CH9300762011623852957"));
    assert_eq!(codes(&request(&swiss, "2026-03-16")), ["noPaymentCode"]);
    for found in [&without("/creditor", "iban"), &request(&swiss, "2026-03-16"), &found] {
        assert!(found.get("code").is_none());
    }
    let refused = payment_request(&read(&payable()).expect("a case"), day("2199-12-31"), ENGLISH);
    assert!(matches!(refused, Err(Refusal::RatesEnd { .. })));
}

#[test]
fn the_reference_stands_where_banking_apps_look_for_it() {
    let of = |reference: &str| {
        let found =
            request(&with(payable(), "/invoices/0/reference", json!(reference)), "2026-03-16");
        let payload = found["code"]["payload"].as_str().expect("a payload").to_owned();
        let lines: Vec<String> = payload.lines().skip(9).map(str::to_owned).collect();
        (found["reference"]["scheme"].clone(), lines, codes(&found).join(" "))
    };
    let is = |scheme: &str, lines: &[&str], warnings: &str| {
        (json!(scheme), lines.iter().map(|line| (*line).to_owned()).collect(), warnings.to_owned())
    };
    assert_eq!(of("RF18 5390 0754 7034"), is("rf", &["RF18539007547034"], ""));
    assert_eq!(of("123456789002"), is("ogm", &["+++123/4567/89002+++"], ""));
    assert_eq!(of("5000.0567.8901.2345"), is("betalingskenmerk", &["", "5000056789012345"], ""));
    // Wrong by a digit: nothing is corrected, it is a text and that is said.
    assert_eq!(
        of("+++123/4567/89012+++"),
        is("text", &["", "+++123/4567/89012+++"], "referenceFaulty")
    );
    // Nothing in a text can begin a line of the code.
    assert_eq!(of("a\nEUR1.00\u{202e}"), is("text", &["", "a EUR1.00"], ""));
}

#[test]
fn several_invoices_are_paid_with_all_their_references_at_once() {
    let mut case = payable();
    let mut more = case["invoices"][0].clone();
    more["id"] = json!("2026-0043");
    case["invoices"].as_array_mut().expect("a list").push(more);
    let found = request(&case, "2026-03-16");
    assert_eq!(
        (&found["amount"], &found["reference"]["value"]),
        (&json!("2481.00"), &json!("2026-0042 and 2026-0043"))
    );
    // One that is paid is not named.
    let paid = json!([{ "type": "payment", "on": "2026-03-10", "amount": "1240.50", "invoice": "2026-0042" }]);
    let found = request(&with(case, "/events", paid), "2026-03-16");
    assert_eq!(
        (&found["amount"], &found["reference"]["value"]),
        (&json!("1240.50"), &json!("2026-0043"))
    );
}

/// Nothing that is said of paying has a gap left open, in any language.
#[test]
fn every_sentence_about_paying_is_whole() {
    for language in Language::ALL {
        let mut said = Vec::new();
        for (_, scheme) in Scheme::CHOICES {
            for text in [
                "",
                "12x",
                "1é",
                "12345",
                "XF18539007547034",
                "RF19539007547034",
                "a\nb",
                &"1".repeat(200),
            ] {
                for found in [
                    check_reference(text, Some(*scheme), *language),
                    make_reference(text, *scheme, *language),
                ] {
                    said.extend(found.problem.map(|problem| problem.message));
                }
            }
        }
        for text in ["", "NL91ABNA0417164301", "NL58ABNA041716430", "XX0912345678"] {
            said.extend(check_iban(text, *language).problem.map(|problem| problem.message));
        }
        let mut case = payable();
        case["creditor"] = json!({ "capacity": "business" });
        case["terms"]["directDebit"] = json!(true);
        case["invoices"][0]["reference"] = json!("+++123/4567/89012+++");
        let case = read(&case).expect("a case");
        let request = payment_request(&case, day("2026-03-16"), *language).expect("a request");
        assert_eq!(request.warnings.len(), 4);
        said.extend(request.warnings.into_iter().map(|warning| warning.message));
        assert!(said.len() > 25, "{}", said.len());
        for sentence in said {
            assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence:?}");
        }
    }
}
