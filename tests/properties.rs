//! What must hold of every statement, whatever the case.

use crate::random::{Question, belgian_questions, questions, runner};
use crate::support::{cents, day, payment, read};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use vordering::{Day, assess, totals};

const CASES: u32 = 2_000;

/// Runs a property on the random cases that are not refused.
fn holds(property: impl Fn(&Question, &Value) -> Result<(), TestCaseError>) {
    let test = |question: Question| {
        let Ok(found) = statement(&question.case, question.as_of) else {
            return Ok(());
        };
        property(&question, &found)
    };
    runner(CASES).run(&questions(), test).unwrap_or_else(|error| panic!("{error}"));
    runner(CASES)
        .run(&belgian_questions(), test)
        .unwrap_or_else(|error| panic!("Belgium: {error}"));
}

fn statement(case: &Value, as_of: Day) -> Result<Value, vordering::Refusal> {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    let assessment = assess(&case, as_of)?;
    Ok(serde_json::to_value(assessment.statement).expect("a value"))
}

fn due(statement: &Value) -> i64 {
    cents(&statement["totals"]["due"]) - cents(&statement["totals"]["overpaid"])
}

fn lines(statement: &Value) -> &Vec<Value> {
    statement["lines"].as_array().expect("lines")
}

fn has(question: &Question, kind: &str) -> bool {
    let events = question.case["events"].as_array().expect("events");
    events.iter().any(|event| event["type"] == kind)
}

/// A gap of a sentence that nothing fills would show as a brace.
#[test]
fn every_gap_of_a_sentence_is_filled_in_every_language() {
    holds(|question, _| {
        let case = read(&question.case).expect("a case");
        for language in vordering::Language::ALL {
            let found = vordering::assess_in(&case, question.as_of, *language).expect("a sum");
            let explained = found.statement.lines.iter().map(|line| &line.explanation);
            let warned = found.statement.warnings.iter().map(|warning| &warning.message);
            for sentence in explained.chain(warned) {
                prop_assert!(
                    !sentence.contains(['{', '}']) && sentence.ends_with('.'),
                    "{}",
                    sentence
                );
            }
        }
        Ok(())
    });
}

#[test]
fn lines_add_up_to_the_totals() {
    holds(|_, found| {
        let sum: i64 = lines(found).iter().map(|line| cents(&line["amount"])).sum();
        prop_assert_eq!(sum, due(found));
        let totals = &found["totals"];
        for (kinds, total) in [
            (["principal", ""], cents(&totals["principal"])),
            (["interest", "waiver"], cents(&totals["interest"])),
            (["collectionCosts", "lumpSum"], cents(&totals["costs"])),
            (["payment", ""], -cents(&totals["paid"])),
            (["creditNote", ""], -cents(&totals["credited"])),
        ] {
            let of_kind =
                lines(found).iter().filter(|line| kinds.iter().any(|k| line["kind"] == *k));
            prop_assert_eq!(
                of_kind.map(|line| cents(&line["amount"])).sum::<i64>(),
                total,
                "{:?}",
                kinds
            );
        }
        let open = &totals["open"];
        let parts = ["principal", "interest", "costs"].map(|part| cents(&open[part]));
        prop_assert_eq!(parts.iter().sum::<i64>(), cents(&totals["due"]));
        prop_assert!(parts.iter().all(|part| *part >= 0));
        Ok(())
    });
}

/// No day is counted twice or lost: each line of interest begins where the last one of its claim
/// ended, the first on the first day of default, the last on the day of the statement.
#[test]
fn lines_of_interest_are_seamless() {
    holds(|question, found| {
        let paused = has(question, "interestPause") || has(question, "plan");
        if found["conventions"]["asOfDay"] == "out" || paused {
            return Ok(());
        }
        for claim in found["claims"].as_array().expect("claims") {
            if cents(&claim["open"]["principal"]) == 0 {
                // Interest that is left alone rests until a full year makes it bear interest.
                continue;
            }
            let of_claim = lines(found)
                .iter()
                .filter(|line| line["kind"] == "interest" && line["invoice"] == claim["invoice"]);
            let mut expected: Option<Day> = None;
            for line in of_claim {
                let from = day(line["from"].as_str().expect("a day"));
                let to = day(line["to"].as_str().expect("a day"));
                prop_assert!(from <= to && to <= question.as_of);
                let first = claim["defaultFrom"].as_str().map(day);
                prop_assert_eq!(Some(from), expected.or(first));
                if found["conventions"]["dayCount"] != "thirty360" {
                    prop_assert_eq!(line["days"].as_i64(), Some(to.days_since(from) + 1));
                }
                expected = Some(to.next());
            }
            let late =
                claim["defaultFrom"].as_str().map(day).is_some_and(|from| from <= question.as_of);
            if late {
                prop_assert_eq!(expected, Some(question.as_of.next()));
            }
        }
        Ok(())
    });
}

/// Interest on each line is at most a cent from principal x rate x days / year.
#[test]
fn no_line_of_interest_is_out_of_proportion() {
    holds(|_, found| {
        for line in lines(found).iter().filter(|line| line["kind"] == "interest") {
            let rate: rust_decimal::Decimal =
                line["ratePercent"].as_str().expect("a rate").parse().expect("a number");
            let base = rust_decimal::Decimal::from(cents(&line["base"]));
            let days = rust_decimal::Decimal::from(line["days"].as_i64().expect("days"));
            let about = base * rate * days / rust_decimal::Decimal::from(36_000);
            let amount = rust_decimal::Decimal::from(cents(&line["amount"]));
            prop_assert!(
                amount >= rust_decimal::Decimal::ZERO
                    && amount <= about + rust_decimal::Decimal::ONE
            );
        }
        Ok(())
    });
}

/// A day later never less is owed, unless something came in on that day.
#[test]
fn a_day_more_never_lowers_the_debt() {
    holds(|question, found| {
        let tomorrow = question.as_of.next();
        let events = question.case["events"].as_array().expect("events");
        if events.iter().any(|event| event["on"] == tomorrow.to_string()) {
            return Ok(());
        }
        if let Ok(later) = statement(&question.case, tomorrow) {
            prop_assert!(due(&later) >= due(found));
        }
        Ok(())
    });
}

/// What the next day adds is what was said it would add, to the rounding of one day.
#[test]
fn the_next_day_adds_what_was_said() {
    holds(|question, found| {
        let tomorrow = question.as_of.next();
        let conventions = &found["conventions"];
        let quiet = conventions["rounding"] == "once" && conventions["dayCount"] != "thirty360";
        let events = question.case["events"].as_array().expect("events");
        let moves = |event: &Value| {
            [question.as_of, tomorrow].iter().any(|day| event["on"] == day.to_string())
        };
        let (Some(per_day), true) =
            (found["totals"].get("perDay"), quiet && !events.iter().any(moves))
        else {
            return Ok(());
        };
        if let Ok(later) = statement(&question.case, tomorrow) {
            let in_default = |statement: &Value| -> Vec<bool> {
                let claims = statement["claims"].as_array().expect("claims");
                claims.iter().map(|claim| claim.get("defaultFrom").is_some()).collect()
            };
            if in_default(found) != in_default(&later) {
                // The waiting term of a reminder ends today; its warning says what follows.
                return Ok(());
            }
            let added = cents(&later["totals"]["interest"]) - cents(&found["totals"]["interest"]);
            let claims =
                i64::try_from(found["claims"].as_array().expect("claims").len()).expect("few");
            prop_assert!(
                (added - cents(per_day)).abs() <= claims,
                "{} added, {} said",
                added,
                per_day
            );
        }
        Ok(())
    });
}

/// Paying never raises what is owed, on that day or later.
#[test]
fn a_payment_never_raises_the_debt() {
    holds(|question, found| {
        if found["conventions"]["rounding"] != "once" {
            // Cutting a line that is rounded on its own may move a cent either way.
            return Ok(());
        }
        for (back, amount) in [(0, 1_i64), (0, 10_000), (40, 1), (40, 2_500), (400, 123_456)] {
            let mut on = question.as_of;
            for _ in 0..back {
                on = on.previous();
            }
            let mut case = question.case.clone();
            let mut extra =
                payment(&on.to_string(), &format!("{}.{:02}", amount / 100, amount % 100));
            extra["invoice"] = json!("0");
            case["events"].as_array_mut().expect("events").push(extra);
            if let Ok(paid) = statement(&case, question.as_of) {
                prop_assert!(due(&paid) <= due(found), "paying {} on {}", amount, on);
            }
        }
        Ok(())
    });
}

/// Asking no interest for some time never raises the debt, and never brings default forward.
#[test]
fn a_pause_never_raises_the_debt() {
    holds(|question, found| {
        if found["conventions"]["rounding"] != "once" {
            return Ok(());
        }
        for (from, until) in [
            ("2015-01-01", "2015-12-31"),
            ("2020-02-29", "2020-02-29"),
            ("2014-01-01", "2026-12-31"),
        ] {
            let mut case = question.case.clone();
            let pause = json!({ "type": "interestPause", "on": from, "until": until });
            case["events"].as_array_mut().expect("events").push(pause);
            let paused = statement(&case, question.as_of).expect("a pause needs no rate");
            prop_assert!(due(&paused) <= due(found), "from {} until {}", from, until);
        }
        Ok(())
    });
}

/// Paying what is due on the day of the statement settles the case: nothing is owed then or later.
#[test]
fn paying_what_is_due_settles_the_case() {
    holds(|question, found| {
        let mut case = question.case.clone();
        for claim in found["claims"].as_array().expect("claims") {
            if cents(&claim["due"]) > 0 {
                let mut settle =
                    payment(&question.as_of.to_string(), claim["due"].as_str().expect("a sum"));
                settle["invoice"] = claim["invoice"].clone();
                case["events"].as_array_mut().expect("events").push(settle);
            }
        }
        let later_money = question.case["events"]
            .as_array()
            .expect("events")
            .iter()
            .any(|event| event["on"].as_str().is_some_and(|on| day(on) > question.as_of));
        for after in [0, 1, 30, 400] {
            let on = question.as_of.plus_days(after);
            if later_money && after > 0 {
                continue;
            }
            if let Ok(settled) = statement(&case, on) {
                prop_assert_eq!(settled["totals"]["due"].as_str(), Some("0.00"), "on {}", on);
            }
        }
        Ok(())
    });
}

/// The quick way to the totals is no other way.
#[test]
fn totals_alone_are_those_of_the_statement() {
    holds(|question, found| {
        let case = read(&question.case).expect("a case");
        let alone = totals(&case, question.as_of).expect("not refused");
        prop_assert_eq!(&serde_json::to_value(alone).expect("a value"), &found["totals"]);
        Ok(())
    });
}

/// Listing the dossier in another order of days changes nothing but the paths of warnings.
#[test]
fn the_order_of_listing_does_not_matter_between_days() {
    holds(|question, found| {
        let mut case = question.case.clone();
        let events = case["events"].as_array_mut().expect("events");
        let on = |event: &Value| event["on"].as_str().expect("a day").to_owned();
        let mut days: Vec<String> = events.iter().map(&on).collect();
        days.sort();
        days.dedup();
        if days.len() < events.len() {
            return Ok(());
        }
        events.sort_by_key(|event| std::cmp::Reverse(on(event)));
        let other = statement(&case, question.as_of).expect("not refused");
        prop_assert_eq!(&other["lines"], &found["lines"]);
        prop_assert_eq!(&other["totals"], &found["totals"]);
        Ok(())
    });
}

/// The same case and the same day give the same statement and the same receipt.
#[test]
fn a_receipt_reproduces() {
    holds(|question, found| {
        let again = statement(&question.case, question.as_of).expect("not refused");
        prop_assert_eq!(&again, found);
        let mut other = question.case.clone();
        other["invoices"][0]["amount"] = json!("987654.32");
        if let Ok(other) = statement(&other, question.as_of) {
            prop_assert_ne!(&other["receipt"]["case"], &found["receipt"]["case"]);
            prop_assert_eq!(&other["receipt"]["law"], &found["receipt"]["law"]);
        }
        Ok(())
    });
}

/// Two payments of one day pay the same in either order.
#[test]
fn the_order_of_payments_within_a_day_does_not_matter() {
    holds(|question, _| {
        if question.case["invoices"].as_array().expect("invoices").len() > 1 {
            // Shared between several invoices, a cent may fall to another of them.
            return Ok(());
        }
        for back in [0, 1, 30, 365] {
            let on = (0..back).fold(question.as_of, |day, _| day.previous()).to_string();
            let [one, other] = [payment(&on, "12.34"), payment(&on, "250.00")];
            let paid = |order: [&Value; 2]| {
                let mut case = question.case.clone();
                let events = case["events"].as_array_mut().expect("events");
                events.extend(order.into_iter().cloned());
                statement(&case, question.as_of).map(|found| found["totals"].clone())
            };
            prop_assert_eq!(paid([&one, &other]), paid([&other, &one]), "on {}", on);
        }
        Ok(())
    });
}
