//! What a clock says: what is not certain, what must be said before an act, in every language.

use super::{acts, belgian, clock, clocks_in, codes, debt, dutch};
use crate::support::{day, read, with};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use vordering::timeline::Act;
use vordering::{Language, prescription};

#[test]
fn what_is_not_certain_is_said() {
    let cautions = |case: &Value, as_of: &str| -> Vec<String> {
        let found = clock(case, as_of);
        codes(&found, "cautions", "code").into_iter().map(str::to_owned).collect()
    };
    let due = ("2020-01-17", "2020-01-31");
    let of = |law, debtor, subject, listed: &[(&str, &str)]| {
        debt(law, debtor, subject, due, acts(listed))
    };
    let none: [&str; 0] = [];
    assert_eq!(cautions(&of("NL", "business", "", &[]), "2021-01-01"), none);
    assert_eq!(cautions(&of("NL", "consumer", "", &[]), "2021-01-01"), ["subjectNotSaid"]);
    assert_eq!(cautions(&of("NL", "consumer", "service", &[]), "2021-01-01"), none);
    assert_eq!(cautions(&of("NL", "consumer", "utility", &[]), "2021-01-01"), ["shorterTaken"]);
    assert_eq!(
        cautions(&of("NL", "business", "sale", &[("summons", "2020-03-03")]), "2021-01-01"),
        ["pendingCase"]
    );
    assert_eq!(
        cautions(
            &of("NL", "business", "sale", &[("summons", "2020-03-03"), ("judgment", "2020-09-09")]),
            "2021-01-01"
        ),
        ["decisionAssumed"]
    );
    let email = json!([{ "type": "reminder", "on": "2020-03-03", "channel": "email" }]);
    assert_eq!(
        cautions(&with(of("NL", "business", "sale", &[]), "/events", email), "2021-01-01"),
        ["electronicLetter"]
    );
    assert_eq!(
        cautions(&of("BE", "consumer", "sale", &[]), "2020-06-01"),
        ["startAssumed", "signedDocument", "endOnHoliday"],
        "17 January 2021 is a Sunday"
    );
    assert_eq!(cautions(&of("BE", "consumer", "medical", &[]), "2020-06-01"), ["monthAssumed"]);
    assert_eq!(
        cautions(&of("BE", "business", "sale", &[("lawyer", "2030-01-15")]), "2030-06-01"),
        ["noticeUnchecked"]
    );
    assert_eq!(
        cautions(&of("BE", "business", "sale", &[("payment", "2020-03-03")]), "2020-06-01"),
        ["endOnHoliday", "weaklySourced"],
        "3 March 2030 is a Sunday"
    );
    // 2 February 2025 was a Sunday: in the Netherlands that settles it, in Belgium it was not found.
    assert_eq!(cautions(&dutch("2020-02-02", json!([])), "2021-01-01"), none);
    assert_eq!(cautions(&belgian("2015-02-02", json!([])), "2021-01-01"), ["endOnHoliday"]);
}

/// What must be said before a debtor acknowledges, agrees on a plan, or pays a part.
#[test]
fn warnings_before_an_act() {
    let warned = |case: &Value, as_of: &str| -> Vec<(String, Option<String>)> {
        let found = clock(case, as_of);
        let warnings = found["warnings"].as_array().expect("a list").iter();
        let text = |value: &Value| value.as_str().map(str::to_owned);
        warnings.map(|w| (text(&w["act"]).expect("an act"), text(&w["barsAfter"]))).collect()
    };
    let all = |bars_after: Option<&str>| {
        ["acknowledgement", "plan", "partPayment"]
            .map(|act| (act.to_owned(), bars_after.map(str::to_owned)))
            .to_vec()
    };
    let case = dutch("2020-01-31", json!([]));
    assert_eq!(warned(&case, "2024-06-03"), all(Some("2029-06-03")));
    assert_eq!(warned(&case, "2025-02-01"), all(None));
    assert_eq!(warned(&case, "2020-01-31"), []);
    let decided = dutch("2020-01-31", acts(&[("judgment", "2021-02-01")]));
    assert_eq!(warned(&decided, "2026-11-22"), [], "nothing ends later than the twenty years");
    // In Belgium writing it down gives ten years where one was left.
    let sale = debt("BE", "consumer", "sale", ("2024-01-15", "2024-01-31"), json!([]));
    let mut expected = all(Some("2034-06-03"));
    expected[2].1 = Some("2025-06-03".to_owned());
    assert_eq!(warned(&sale, "2024-06-03"), expected);
    let mut expected = all(Some("2035-06-03"));
    expected[2].1 = None;
    assert_eq!(warned(&sale, "2025-06-03"), expected);
    let read = read(&case).expect("a case");
    let clocks = prescription(&read, day("2024-06-03"), Language::Dutch).expect("clocks");
    let warning = clocks[0].warning_before(Act::Plan).expect("a warning");
    assert_eq!(
        warning.message,
        "Een betalingsregeling op deze dag begint een nieuwe termijn: de schuld zou dan kunnen \
         worden opgeëist tot en met 3 juni 2029."
    );
}

/// Each language says everything, with its figures and without a gap left open.
#[test]
fn every_language_says_everything() {
    let kinds = [
        "payment", "spoken", "written", "summons", "service", "seizure", "judgment", "lawyer",
        "reminder",
    ];
    let subjects = [
        "",
        "sale",
        "service",
        "rent",
        "utility",
        "medical",
        "legalWork",
        "bailiffWork",
        "lodging",
    ];
    let mut cases = vec![
        belgian(
            "2015-03-31",
            acts(&[
                ("lawyer", "2018-05-01"),
                ("bailiff", "2024-03-01"),
                ("bailiffDemand", "2025-03-01"),
            ]),
        ),
        belgian("2015-02-02", json!([])),
        belgian("2024-02-02", acts(&[("bailiffDemand", "2025-03-01"), ("lawyer", "2035-02-28")])),
        dutch(
            "2020-01-31",
            json!([{ "type": "payment", "on": "2020-02-01", "amount": "5000.00" }]),
        ),
        dutch(
            "2020-01-31",
            json!([{ "type": "reminder", "on": "2020-02-01", "channel": "portal" }]),
        ),
        with(dutch("2020-01-31", json!([])), "/terms/termAgreed", json!(false)),
    ];
    cases[5]["invoices"][0]["receivedOn"] = json!("2020-01-31");
    let mut two = dutch("2020-01-31", acts(&[("payment", "2022-05-02")]));
    two["invoices"][0]["id"] = json!("0");
    let second = with(two["invoices"][0].clone(), "/id", json!("1"));
    two["invoices"].as_array_mut().expect("invoices").push(second);
    cases.push(two);
    for law in ["NL", "BE"] {
        for subject in subjects {
            let due = ("2018-01-17", "2018-01-31");
            cases.push(debt(law, "consumer", subject, due, json!([])));
            for kind in kinds {
                for on in ["2018-01-17", "2018-06-07", "2025-09-08"] {
                    cases.push(debt(law, "consumer", subject, due, acts(&[(kind, on)])));
                }
            }
            let twice = acts(&[("judgment", "2018-06-07"), ("reminder", "2019-09-08")]);
            cases.push(debt(law, "consumer", subject, due, twice));
        }
    }
    let mut seen = BTreeSet::new();
    for language in Language::ALL {
        for case in &cases {
            for as_of in ["2018-01-20", "2018-07-01", "2023-11-22", "2026-11-22", "2036-01-01"] {
                let found = clocks_in(case, as_of, *language).expect("clocks");
                for clock in found.as_array().expect("clocks") {
                    let end = clock["barsAfter"].as_str().expect("a day");
                    let told = clock["explanation"].as_str().expect("a text");
                    assert!(
                        clock["status"] == "settled" || told.contains(&end[..4]),
                        "{told} {end}"
                    );
                    collect(clock, &mut |text: &str| {
                        assert!(!text.contains(['{', '}', '\n']) && !text.contains("  "), "{text}");
                        assert!(text.ends_with('.'), "{text}");
                        seen.insert((language.code(), text.to_owned()));
                    });
                }
            }
        }
    }
    let texts = |code: &str| seen.iter().filter(|(of, _)| *of == code).count();
    assert!(texts("en") > 150, "{}", texts("en"));
    for language in Language::ALL {
        assert_eq!(texts(language.code()), texts("en"), "{}", language.code());
    }
    let distinct: BTreeSet<_> = seen.iter().map(|(_, text)| text).collect();
    assert_eq!(distinct.len(), seen.len(), "no sentence is left in another language");
}

/// Every sentence of a clock.
fn collect(value: &Value, with: &mut impl FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field.as_str() {
                    Some(text) if name == "explanation" || name == "message" => with(text),
                    _ => collect(field, with),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, with)),
        _ => {}
    }
}

/// The sentences of one Dutch and one Belgian clock, word for word.
#[test]
fn a_clock_explains_itself() {
    let case = dutch("2020-01-31", acts(&[("reminder", "2022-03-03")]));
    let found = clock(&case, "2027-03-04");
    assert_eq!(
        found["explanation"],
        "The term for a debt from a contract is 5 years, counted from 1 February 2020. The term that \
         counts now is 5 years, counted from 4 March 2022. The term ended on 3 March 2027. Nobody can \
         be made to pay any more who says so; paying anyway is valid. A judge does not look at it \
         unasked."
    );
    assert_eq!(
        found["interruptions"][0]["explanation"],
        "Letter that demands payment, 3 March 2022. A new term of 5 years begins the next day: the \
         debt can be claimed until 3 March 2027, that day included. It counts if it reached the \
         debtor in time."
    );
    let due = ("2020-01-17", "2020-01-31");
    let unasked = |as_of| {
        let found = clock(&debt("BE", "consumer", "rent", due, json!([])), as_of);
        let articles = codes(&found, "basis", "article").len();
        (
            found["explanation"].as_str().expect("a text").ends_with("look at it unasked here."),
            articles,
        )
    };
    assert_eq!(unasked("2025-02-01"), (true, 4), "since 1 October 2024 against a consumer");
    let older = clock(
        &debt("BE", "consumer", "rent", ("2018-01-17", "2018-01-31"), json!([])),
        "2024-09-30",
    );
    assert!(
        older["explanation"].as_str().expect("a text").ends_with("does not look at it unasked.")
    );
}
