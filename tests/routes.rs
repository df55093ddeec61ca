//! Going on or not.

use crate::random::{Question, belgian_questions, questions, runner};
use crate::support::{
    belgian, belgian_trade_case, business_case, cents, consumer_case, day, json_files, payment,
    published_until, read,
};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use vordering::case::asked_chance;
use vordering::{Chance, Language, Refusal, routes};

fn answer(case: &Value, as_of: &str, chance: Option<&str>) -> Value {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    let chance = chance.map(|chance| Chance::parse(chance).expect("a chance"));
    let found = routes(&case, day(as_of), chance, Language::English).expect("routes");
    serde_json::to_value(found).expect("a value")
}

fn route<'a>(found: &'a Value, code: &str) -> &'a Value {
    let routes = found["routes"].as_array().expect("routes");
    routes.iter().find(|route| route["code"] == code).expect("a route")
}

fn range(from: &str, to: &str) -> Value {
    json!({ "amountFrom": from, "amountTo": to })
}

fn codes<'a>(route: &'a Value, list: &str) -> Vec<&'a str> {
    let items = route[list].as_array().expect("a list");
    items.iter().map(|item| item["code"].as_str().expect("a code")).collect()
}

/// The fee of 350.00 and the summons of 112.37 are paid beforehand. The loser owes five points of
/// 217.00 and 144.00 after the judgment, or less.
#[test]
fn a_dutch_case_before_the_subdistrict_court() {
    let case = consumer_case("1480.00", "2026-11-22", json!([]));
    let found = answer(&case, "2026-11-22", Some("70"));
    assert_eq!((&found["claim"], &found["chancePercent"]), (&json!("1480.00"), &json!("70")));
    let court = route(&found, "court");
    assert_eq!(court["courts"], json!(["subdistrict"]));
    assert_eq!(court["cost"], range("462.37", "462.37"));
    assert_eq!(court["recoverable"], range("462.37", "1691.37"));
    assert_eq!(court["ifLost"], range("0.00", "1229.00"));
    // At worst no points on winning and all on losing: 70% x (1480.00 + 462.37 + 1229.00) = 2219.96,
    // less 462.37 and 1229.00. At best the other way round: 2219.96 less 462.37.
    assert_eq!(court["expected"], range("528.59", "1757.59"));
    // 462.37 / 3171.37 is 14.6 percent, 1691.37 / 3171.37 is 53.3 percent.
    assert_eq!(court["breakEven"], json!({ "percentFrom": 15, "percentTo": 54 }));
    assert_eq!(
        codes(court, "figures"),
        ["summons", "courtFee", "proceduralPoints", "afterJudgment"]
    );
    let paid = ["beforehand", "beforehand", "byLoserToWinner", "byLoserToWinner"];
    let figures = court["figures"].as_array().expect("figures");
    assert!(figures.iter().zip(paid).all(|(figure, paid)| figure["paid"] == paid));
    assert_eq!(
        (&figures[0]["year"], &figures[0]["outdated"], &figures[0]["confidence"]),
        (&json!(2024), &json!(true), &json!("single"))
    );
    assert_eq!(
        (&figures[2]["amountFrom"], &figures[2]["amountTo"]),
        (&json!("0.00"), &json!("1085.00"))
    );
    assert_eq!(codes(court, "unknown"), ["ownRepresentation", "enforcement"]);
    assert_eq!(
        court["explanation"],
        "Going to court (subdistrict court) asks €462.37 of the creditor beforehand. If the creditor \
         wins and the debtor can pay, €462.37 to €1,691.37 comes on top of the €1,480.00 that is open. \
         If the creditor loses, what was paid beforehand is gone. On losing, the creditor also owes at most \
         €1,229.00. It pays for itself from a chance between 15% and 54% on, depending on how the \
         figures turn out. With a chance of 70% the expected result is €528.59 to €1,757.59. Not known \
         here and left out, so that the result may be lower: the creditor’s own lawyer or \
         representative, service of the judgment and seizure."
    );
}

/// The loser of 3083.00 and 112.37 paid beforehand owes 189.00 to 287.00; its points are not known.
#[test]
fn before_the_district_court_more_is_unknown() {
    let case = business_case("25000.01", "2026-11-22", json!([]));
    let found = answer(&case, "2026-11-22", Some("50"));
    let court = route(&found, "court");
    assert_eq!(court["courts"], json!(["district"]));
    assert_eq!(court["cost"], range("3195.37", "3195.37"));
    // 50% x (25000.01 + 3195.37 + 189.00 + 287.00) = 14335.69, both at best and at worst.
    assert_eq!(court["expected"], range("10853.32", "10951.32"));
    // 3384.37 and 3482.37 of 28671.38: 11.8 and 12.1 percent.
    assert_eq!(court["breakEven"], json!({ "percentFrom": 12, "percentTo": 13 }));
    assert_eq!(
        codes(court, "unknown"),
        ["proceduralPoints", "ownRepresentation", "opponentCourtFee", "enforcement"]
    );
    assert!(
        court["explanation"].as_str().expect("a text").contains("the court fee of the other side")
    );
}

/// The summons of 250.00 to 400.00 and 24.00 for the fund are paid beforehand. The loser owes the
/// usual indemnity of 627.91 to the winner and the roll fee of 50.00 to the court.
#[test]
fn a_belgian_case_before_the_justice_of_the_peace() {
    let case = belgian(consumer_case("1480.00", "2026-11-22", json!([])));
    let found = answer(&case, "2026-11-22", Some("70"));
    let court = route(&found, "court");
    assert_eq!(court["courts"], json!(["justiceOfThePeace"]));
    assert_eq!(court["cost"], range("274.00", "424.00"));
    assert_eq!(court["recoverable"], range("901.91", "1051.91"));
    assert_eq!(court["ifLost"], range("677.91", "677.91"));
    // 70% x (1480.00 + 424.00 + 627.91 + 677.91) = 2246.87, less 424.00 and 677.91;
    // 70% x (1480.00 + 274.00 + 627.91 + 677.91) = 2141.87, less 274.00 and 677.91.
    assert_eq!(court["expected"], range("1144.96", "1189.96"));
    // 951.91 / 3059.82 is 31.1 percent, 1101.91 / 3209.82 is 34.3 percent.
    assert_eq!(court["breakEven"], json!({ "percentFrom": 32, "percentTo": 35 }));
    let figures = court["figures"].as_array().expect("figures");
    let fee = figures.iter().find(|figure| figure["code"] == "courtFee").expect("a fee");
    assert_eq!(fee["paid"], "byLoserToCourt");
    assert!(court["explanation"].as_str().expect("a text").contains("at its usual amount"));
}

/// The roll fee of 165.00; no indemnity below 250.00 but 150.00 x 166.05 / 105.78 = 235.47.
#[test]
fn belgian_trade_goes_to_the_enterprise_court() {
    let case = belgian_trade_case("200.00", "2026-11-22", json!([]));
    let found = answer(&case, "2026-11-22", None);
    let court = route(&found, "court");
    assert_eq!(court["courts"], json!(["enterprise"]));
    assert_eq!(court["ifLost"], range("400.47", "400.47"));
    // 274.00 + 400.47 of 200.00 + 274.00 + 235.47 + 400.47: 60.8 percent; with 424.00: 65.4 percent.
    assert_eq!(court["breakEven"], json!({ "percentFrom": 61, "percentTo": 66 }));
}

#[test]
fn without_a_chance_no_result_is_reckoned() {
    let case = consumer_case("1480.00", "2026-11-22", json!([]));
    let found = answer(&case, "2026-11-22", None);
    assert_eq!(found.get("chancePercent"), None);
    for code in ["settle", "collector", "court"] {
        assert_eq!(route(&found, code).get("expected"), None, "{code}");
    }
    assert_eq!(route(&found, "stop")["expected"], range("0.00", "0.00"));
    assert_eq!(route(&found, "court")["breakEven"]["percentFrom"], 15);
    let said = route(&found, "court")["explanation"].as_str().expect("a text");
    assert!(said.contains("No chance was given, so no result is reckoned."), "{said}");
}

#[test]
fn what_a_collector_asks_is_not_known() {
    let case = consumer_case("1480.00", "2026-11-22", json!([]));
    let found = answer(&case, "2026-11-22", Some("62.5"));
    let collector = route(&found, "collector");
    assert_eq!(codes(collector, "unknown"), ["collectorFee"]);
    assert_eq!(collector.get("breakEven"), None);
    assert_eq!(collector["expected"], range("925.00", "925.00"));
    assert_eq!(
        collector["explanation"],
        "A collector asks the debtor for the €1,480.00 that is open. With a chance of 62.5% the \
         expected result is €925.00. Not known here and left out, so that the result may be lower: what \
         the collector asks of the creditor."
    );
}

/// In Dutch trade: 40.00 at once, and 1000.00 x 10.40% x 22 / 365 = 6.27.
#[test]
fn settlements_leave_out_one_part_or_the_other() {
    let case = business_case("1000.00", "2026-10-31", json!([]));
    let found = answer(&case, "2026-11-22", None);
    assert_eq!(
        found["settlements"],
        json!([
            { "code": "full", "amount": "1046.27", "givenUp": "0.00" },
            { "code": "withoutCosts", "amount": "1006.27", "givenUp": "40.00" },
            { "code": "withoutInterest", "amount": "1040.00", "givenUp": "6.27" },
            { "code": "principalOnly", "amount": "1000.00", "givenUp": "46.27" },
        ])
    );
    assert_eq!(
        route(&found, "settle")["explanation"],
        "The parties can agree on a sum. Everything is €1,046.27; without costs that is €1,006.27, \
         without interest €1,040.00, and the principal alone is €1,000.00."
    );
}

#[test]
fn where_no_figure_is_known_nothing_is_pretended() {
    let case = consumer_case("1480.00", "2020-01-31", json!([]));
    let found = answer(&case, "2020-06-01", Some("50"));
    let court = route(&found, "court");
    assert_eq!((&court["figures"], court.get("breakEven")), (&json!([]), None));
    let unknown = codes(court, "unknown");
    assert_eq!(unknown[..4], ["summons", "courtFee", "proceduralPoints", "afterJudgment"]);
    let said = court["explanation"].as_str().expect("a text");
    assert!(
        said.starts_with("What going to court asks of the creditor beforehand is not known here.")
    );
    assert!(!said.contains("€0.00"), "{said}");
}

/// In 2022 the summons of 104.02 was the only Dutch figure; in 2020 the Belgian roll fee, which the loser pays afterwards.
#[test]
fn what_is_asked_beforehand_is_known_where_a_figure_of_it_is() {
    let said = |case: Value, as_of: &str| {
        let found = answer(&case, as_of, None);
        let court = route(&found, "court");
        (
            codes(court, "figures").join(" "),
            court["explanation"].as_str().expect("a text").to_owned(),
        )
    };
    let (figures, dutch) = said(consumer_case("1480.00", "2022-05-31", json!([])), "2022-06-01");
    assert_eq!(figures, "summons");
    assert!(dutch.starts_with("Going to court (subdistrict court) asks €104.02"), "{dutch}");
    let old = belgian(consumer_case("1480.00", "2020-05-31", json!([])));
    let (figures, belgian) = said(old, "2020-06-01");
    assert_eq!(figures, "courtFee");
    assert!(
        belgian.starts_with("What going to court asks of the creditor beforehand is not known")
    );
}

#[test]
fn where_nothing_is_open_there_is_no_route() {
    let case = consumer_case("100.00", "2026-11-22", json!([payment("2026-11-22", "100.00")]));
    let found = answer(&case, "2026-11-22", Some("50"));
    assert_eq!((&found["routes"], &found["settlements"]), (&json!([]), &json!([])));
    assert_eq!(
        found["explanation"],
        "Nothing is open on 22 November 2026, so there is nothing to go on with."
    );
    let case = read(&consumer_case("100.00", "2026-06-30", json!([]))).expect("a case");
    let last = published_until("nl-consumer");
    let refused = routes(&case, last.next(), None, Language::English).expect_err("no rate");
    assert_eq!(refused, Refusal::RatesEnd { known_until: last });
}

#[test]
fn what_is_no_chance_is_refused() {
    let files = json_files("questions");
    let files: Vec<_> = files.iter().filter(|(_, file)| file.get("chance").is_some()).collect();
    assert!(files.len() > 3);
    for (name, file) in files {
        let invalid = asked_chance(&Some(&file["chance"])).expect_err("no chance");
        let [problem] = invalid.problems.as_slice() else { panic!("{invalid}") };
        let found = json!([{ "code": problem.code, "path": problem.path }]);
        assert_eq!(found, file["expect"]["issues"], "{name}");
    }
    assert_eq!(asked_chance(&None), Ok(None));
    for text in ["0", "100", "62.5", "0.0001", "100.0000"] {
        assert_eq!(asked_chance(&Some(&json!(text))), Ok(Chance::parse(text)), "{text}");
    }
    for junk in [json!(null), json!([]), json!({}), json!(""), json!("9".repeat(20_000))] {
        assert!(asked_chance(&Some(&junk)).is_err());
    }
}

/// Each language says everything, with its figures and without a gap left open.
#[test]
fn every_language_says_everything() {
    let cases = [
        consumer_case("1480.00", "2026-11-22", json!([])),
        business_case("25000.01", "2026-10-31", json!([])),
        belgian(consumer_case("1480.00", "2026-11-22", json!([]))),
        belgian_trade_case("90000.00", "2026-10-31", json!([])),
        consumer_case("1480.00", "2020-01-31", json!([])),
        consumer_case("1.00", "2026-11-22", json!([payment("2026-11-22", "1.00")])),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for language in Language::ALL {
        for case in &cases {
            for chance in [None, Chance::parse("12.5")] {
                let case = read(case).expect("a case");
                let found = routes(&case, day("2026-11-22"), chance, *language).expect("routes");
                let texts = found.routes.iter().map(|route| &route.explanation);
                for text in texts.chain([&found.explanation]) {
                    assert!(!text.contains(['{', '}', '\n']) && !text.contains("  "), "{text}");
                    assert!(text.ends_with('.'), "{text}");
                    seen.insert((language.code(), text.clone()));
                }
                let unknown = found.routes.iter().flat_map(|route| &route.unknown);
                assert!(unknown.into_iter().all(|cost| !cost.name.is_empty()));
            }
        }
    }
    let texts = |code: &str| seen.iter().filter(|(of, _)| *of == code).count();
    for language in Language::ALL {
        assert_eq!(texts(language.code()), texts("en"), "{}", language.code());
    }
    assert!(texts("en") > 20);
}

/// Runs a property on random cases of both countries that are not refused and have something open.
fn holds(property: impl Fn(&dyn Fn(Option<&str>) -> Value) -> Result<(), TestCaseError>) {
    let test = |question: Question| {
        let case = read(&question.case).expect("a case");
        if routes(&case, question.as_of, None, Language::English).is_err() {
            return Ok(());
        }
        let ask =
            |chance: Option<&str>| answer(&question.case, &question.as_of.to_string(), chance);
        if ask(None)["routes"] == json!([]) { Ok(()) } else { property(&ask) }
    };
    runner(300).run(&questions(), test).unwrap_or_else(|error| panic!("{error}"));
    runner(300).run(&belgian_questions(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// The lower and the upper end.
fn ends(span: &Value) -> [i64; 2] {
    ["amountFrom", "amountTo"].map(|end| cents(&span[end]))
}

#[test]
fn a_higher_chance_never_lowers_the_expected_result() {
    holds(|ask| {
        for code in ["collector", "court"] {
            let mut before: Option<[i64; 2]> = None;
            for chance in ["0", "0.0001", "12.5", "50", "99.9999", "100"] {
                let [from, to] = ends(&route(&ask(Some(chance)), code)["expected"]);
                prop_assert!(from <= to);
                let [least, most] = before.unwrap_or([from, to]);
                prop_assert!(least <= from && most <= to, "{} at {}", code, chance);
                before = Some([from, to]);
            }
        }
        Ok(())
    });
}

/// At the chance named the result is not below zero; a percent less and it is, to the rounding of a cent.
#[test]
fn the_break_even_chance_breaks_even() {
    holds(|ask| {
        let found = ask(None);
        let Some(chances) = route(&found, "court").get("breakEven") else { return Ok(()) };
        for (name, end) in [("percentTo", 0), ("percentFrom", 1)] {
            let percent = chances[name].as_u64().expect("a percentage");
            prop_assert!(percent <= 100);
            let at = |percent: u64| {
                let found = ask(Some(&percent.to_string()));
                ends(&route(&found, "court")["expected"])[end]
            };
            prop_assert!(at(percent) >= 0, "{} at {}", name, percent);
            if percent > 0 {
                prop_assert!(at(percent - 1) <= 0, "{} at {}", name, percent - 1);
            }
        }
        prop_assert!(chances["percentFrom"].as_u64() <= chances["percentTo"].as_u64());
        Ok(())
    });
}

/// Certain to win, everything comes in; certain to lose, everything that was paid is gone.
#[test]
fn certainty_leaves_nothing_to_chance() {
    holds(|ask| {
        let found = ask(Some("100"));
        let court = route(&found, "court");
        let [least, most] = ends(&court["expected"]);
        let (cost, recoverable) = (ends(&court["cost"]), ends(&court["recoverable"]));
        let claim = cents(&found["claim"]);
        prop_assert_eq!(least, claim + recoverable[0] - cost[0]);
        prop_assert_eq!(most, claim + recoverable[1] - cost[1]);
        let found = ask(Some("0"));
        let court = route(&found, "court");
        let if_lost = ends(&court["ifLost"]);
        prop_assert_eq!(ends(&court["expected"]), [-cost[1] - if_lost[1], -cost[0] - if_lost[0]]);
        Ok(())
    });
}

#[test]
fn settlements_add_up() {
    holds(|ask| {
        let found = ask(None);
        let claim = cents(&found["claim"]);
        for offer in found["settlements"].as_array().expect("offers") {
            prop_assert!(cents(&offer["amount"]) >= 0 && cents(&offer["givenUp"]) >= 0);
            prop_assert_eq!(cents(&offer["amount"]) + cents(&offer["givenUp"]), claim);
        }
        Ok(())
    });
}
