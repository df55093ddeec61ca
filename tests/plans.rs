//! Plans to pay in terms.

use crate::random::{Question, belgian_questions, questions, runner};
use crate::support::{
    belgian_trade_case, business_case, cents, consumer_case, day, json_files, letter, payment,
    published_until, read, statement, with,
};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use vordering::case::asked_plans;
use vordering::{AskError, Invalid, Language, Plan, Refusal, plans};

fn answers_in(
    case: &Value,
    as_of: &str,
    asked: &Value,
    language: Language,
) -> Result<Vec<Plan>, AskError> {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    let asked = asked_plans(&Some(asked)).map_err(AskError::Invalid)?;
    plans(&case, day(as_of), &asked, language)
}

fn answers(case: &Value, as_of: &str, asked: &Value) -> Result<Vec<Plan>, AskError> {
    answers_in(case, as_of, asked, Language::English)
}

/// A single plan as JavaScript would get it.
fn answer(case: &Value, as_of: &str, asked: Value) -> Value {
    let found = answers(case, as_of, &json!([asked])).unwrap_or_else(|error| panic!("{error}"));
    serde_json::to_value(&found[0]).expect("a value")
}

fn invalid(case: &Value, as_of: &str, asked: &Value) -> Invalid {
    match answers(case, as_of, asked) {
        Err(AskError::Invalid(invalid)) => invalid,
        other => panic!("{other:?}"),
    }
}

/// Each term: day, amount, costs, interest, principal, what is left.
fn rows(plan: &Value) -> Vec<[&str; 6]> {
    plan["terms"].as_array().expect("terms").iter().map(row).collect()
}

fn row(term: &Value) -> [&str; 6] {
    let pays = &term["pays"];
    let [costs, interest, principal] = ["costs", "interest", "principal"].map(|part| &pays[part]);
    [&term["on"], &term["amount"], costs, interest, principal, &term["left"]]
        .map(|value| value.as_str().expect("a text"))
}

/// 12 percent a year by contract, simple, from 1 July 2026.
fn at_twelve_percent(amount: &str) -> Value {
    let case = consumer_case(amount, "2026-06-30", json!([]));
    with(case, "/terms/interest", json!({ "annualPercent": "12" }))
}

fn monthly(first_on: &str, length: Value, interest: &str) -> Value {
    let mut plan = json!({ "firstOn": first_on, "every": "month", "interest": interest });
    let name = if length.is_string() { "amount" } else { "terms" };
    plan[name] = length;
    plan
}

#[test]
fn equal_terms_without_interest_differ_by_cents() {
    let case = consumer_case("1000.00", "2026-11-22", json!([]));
    let found = answer(&case, "2026-11-22", monthly("2026-12-01", json!(3), "stops"));
    // A third of 1000.00 is 333.33 and a third: 333.34 is the smallest with which three are enough.
    assert_eq!(
        rows(&found),
        [
            ["2026-12-01", "333.34", "0.00", "0.00", "333.34", "666.66"],
            ["2027-01-01", "333.34", "0.00", "0.00", "333.34", "333.32"],
            ["2027-02-01", "333.32", "0.00", "0.00", "333.32", "0.00"],
        ]
    );
    assert_eq!((&found["total"], &found["extraCost"]), (&json!("1000.00"), &json!("0.00")));
    assert_eq!((&found["dueNow"], &found["endsOn"]), (&json!("1000.00"), &json!("2027-02-01")));
    assert_eq!(found["terms"][2]["number"], 3);
    assert_eq!(found["warnings"], json!([]), "no interest, so no rate of 2027 is needed");
    assert_eq!(
        found["explanation"],
        "3 terms of €333.34, one each month from 1 December 2026, the last of €333.32. The plan ends \
         on 1 February 2027. It costs the same as paying everything on 22 November 2026. No interest \
         is added as long as the plan is kept."
    );
    assert_eq!(
        found["costs"]["explanation"],
        "No collection costs are open, and none fall due while the plan is kept."
    );
}

/// 1000.00 x 12% x 31 / 365 = 10.19; 510.19 x 12% x 31 / 365 = 5.20; 15.39 x 12% x 30 / 365 = 0.15.
#[test]
fn terms_of_an_amount_pay_interest_first() {
    let case = at_twelve_percent("1000.00");
    let found = answer(&case, "2026-06-30", monthly("2026-07-31", json!("500.00"), "runs"));
    assert_eq!(
        rows(&found),
        [
            ["2026-07-31", "500.00", "0.00", "10.19", "489.81", "510.19"],
            ["2026-08-31", "500.00", "0.00", "5.20", "494.80", "15.39"],
            ["2026-09-30", "15.54", "0.00", "0.15", "15.39", "0.00"],
        ]
    );
    assert_eq!((&found["total"], &found["extraCost"]), (&json!("1015.54"), &json!("15.54")));
    assert_eq!(
        found["pays"],
        json!({ "costs": "0.00", "interest": "15.54", "principal": "1000.00" })
    );
}

/// With 340.12: 10.19 of interest leave 670.07; 6.83 leave 336.78; 3.32 make the last term 340.10.
/// With 340.11 the last term would be 340.12: larger than the others.
#[test]
fn equal_terms_with_interest_are_the_smallest_that_suffice() {
    let case = at_twelve_percent("1000.00");
    let found = answer(&case, "2026-06-30", monthly("2026-07-31", json!(3), "runs"));
    assert_eq!(
        rows(&found),
        [
            ["2026-07-31", "340.12", "0.00", "10.19", "329.93", "670.07"],
            ["2026-08-31", "340.12", "0.00", "6.83", "333.29", "336.78"],
            ["2026-09-30", "340.10", "0.00", "3.32", "336.78", "0.00"],
        ]
    );
    let cent_less = answer(&case, "2026-06-30", monthly("2026-07-31", json!("340.11"), "runs"));
    assert_eq!(cent_less["terms"].as_array().expect("terms").len(), 4);
}

/// In Dutch trade: 40.00 at once, and 1000.00 x 10.40% x 22 / 365 = 6.27.
#[test]
fn costs_are_paid_before_interest_and_interest_can_be_waived() {
    let case = business_case("1000.00", "2026-10-31", json!([]));
    let stops = answer(&case, "2026-11-22", monthly("2026-12-01", json!("523.14"), "stops"));
    assert_eq!(
        rows(&stops),
        [
            ["2026-12-01", "523.14", "40.00", "6.27", "476.87", "523.13"],
            ["2027-01-01", "523.13", "0.00", "0.00", "523.13", "0.00"],
        ]
    );
    assert_eq!((&stops["total"], &stops["extraCost"]), (&json!("1046.27"), &json!("0.00")));
    assert_eq!(stops["costs"]["open"], "40.00");
    let waived = answer(&case, "2026-11-22", monthly("2026-12-01", json!(2), "waived"));
    assert_eq!(
        rows(&waived),
        [
            ["2026-12-01", "520.00", "40.00", "0.00", "480.00", "520.00"],
            ["2027-01-01", "520.00", "0.00", "0.00", "520.00", "0.00"],
        ]
    );
    assert_eq!((&waived["total"], &waived["extraCost"]), (&json!("1040.00"), &json!("-6.27")));
    assert_eq!(
        waived["explanation"],
        "2 terms of €520.00, one each month from 1 December 2026. The plan ends on 1 January 2027. It \
         costs €6.27 less than everything that is open on 22 November 2026. No interest is added as \
         long as the plan is kept, and the €6.27 that is open is not asked."
    );
}

/// In Belgian trade: 40.00; 1000.00 x 10.5% x 31 / 365 = 8.92, then 448.92 x 10.5% x 31 / 365 = 4.00.
#[test]
fn a_belgian_plan_pays_costs_then_interest_then_principal() {
    let case = belgian_trade_case("1000.00", "2025-10-31", json!([]));
    let found = answer(&case, "2025-11-22", monthly("2025-12-01", json!("600.00"), "runs"));
    assert_eq!(
        rows(&found),
        [
            ["2025-12-01", "600.00", "40.00", "8.92", "551.08", "448.92"],
            ["2026-01-01", "452.92", "0.00", "4.00", "448.92", "0.00"],
        ]
    );
    // 1000.00 x 10.5% x 22 / 365 = 6.33 was due already: 1046.33.
    assert_eq!(found["extraCost"], "6.59");
    assert_eq!(found["warnings"], json!([]));
}

/// The first term is on the last day for which a rate is published, the second a month later.
#[test]
fn a_belgian_plan_beyond_the_last_rate_is_provisional() {
    let last = published_until("be-commercial");
    let as_of = last.previous().to_string();
    let case = belgian_trade_case("1000.00", "2026-10-31", json!([]));
    let asked = monthly(&last.to_string(), json!(2), "runs");
    let found = answer(&case, &as_of, asked.clone());
    let marks = [&found["terms"][0]["provisional"], &found["terms"][1]["provisional"]];
    assert_eq!(marks, [false, true]);
    let warning = &found["warnings"][0];
    assert_eq!(
        (&warning["code"], &warning["severity"], &warning["path"]),
        (&json!("provisionalRates"), &json!("caution"), &json!("conventions.provisionalRates"))
    );
    let message = warning["message"].as_str().expect("a text");
    assert!(message.starts_with("Rates of interest are published until "), "{message}");
    assert!(
        message.ends_with(
            " For later days the last one is used, so the amounts can change. The case does not ask \
             for provisionalRates; without them these days could not be reckoned."
        ),
        "{message}"
    );
    let wanted = with(case, "/conventions", json!({ "provisionalRates": true }));
    let wanted = answer(&wanted, &as_of, asked);
    assert_eq!((&wanted["terms"], &wanted["warnings"][0]["path"]), (&found["terms"], &json!("")));
    assert!(
        !wanted["warnings"][0]["message"].as_str().expect("a text").contains("provisionalRates")
    );
}

/// The term of the letter ends on 2 December. 52 days at 4% are 5.70; of the first 500.00 the
/// principal gets 494.30; 15% of the 505.70 still open is 75.86 of costs.
#[test]
fn costs_of_a_letter_fall_due_on_the_way() {
    let events = json!([letter("2026-11-16", "2026-11-18")]);
    let case = consumer_case("1000.00", "2026-10-01", events);
    let found = answer(&case, "2026-11-22", monthly("2026-12-01", json!("500.00"), "stops"));
    assert_eq!(
        rows(&found),
        [
            ["2026-12-01", "500.00", "0.00", "5.70", "494.30", "505.70"],
            ["2027-01-01", "500.00", "75.86", "0.00", "424.14", "81.56"],
            ["2027-02-01", "81.56", "0.00", "0.00", "81.56", "0.00"],
        ]
    );
    assert_eq!(
        (&found["costs"]["open"], &found["costs"]["added"]),
        (&json!("0.00"), &json!("75.86"))
    );
    assert_eq!(found["extraCost"], "75.86");
    let said = found["costs"]["explanation"].as_str().expect("a text");
    assert!(said.starts_with("While it runs, €75.86 of collection costs"), "{said}");
    // Paid within the term, the debt bears no costs.
    let soon = answer(&case, "2026-11-22", monthly("2026-12-02", json!(1), "stops"));
    assert_eq!((&soon["total"], &soon["costs"]["added"]), (&json!("1005.70"), &json!("0.00")));
    assert!(soon["explanation"].as_str().expect("a text").starts_with("One term of €1,005.70 on"));
}

#[test]
fn days_of_a_month_are_counted_from_the_first_term() {
    let case = consumer_case("500.00", "2026-11-22", json!([]));
    let days = |first_on: &str, every: &str| {
        let mut asked = monthly(first_on, json!(5), "stops");
        asked["every"] = json!(every);
        let found = answer(&case, "2026-11-22", asked);
        rows(&found).iter().map(|row| row[0].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        days("2027-12-31", "month"),
        ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]
    );
    assert_eq!(
        days("2027-01-30", "month"),
        ["2027-01-30", "2027-02-28", "2027-03-30", "2027-04-30", "2027-05-30"]
    );
    assert_eq!(
        days("2026-12-23", "week"),
        ["2026-12-23", "2026-12-30", "2027-01-06", "2027-01-13", "2027-01-20"]
    );
    assert_eq!(
        days("2026-11-22", "twoWeeks"),
        ["2026-11-22", "2026-12-06", "2026-12-20", "2027-01-03", "2027-01-17"]
    );
}

#[test]
fn plans_side_by_side_keep_their_order_and_mark_the_best() {
    let case = at_twelve_percent("1000.00");
    let mut asked = json!([
        monthly("2026-07-31", json!(12), "runs"),
        monthly("2026-07-31", json!(3), "runs"),
        monthly("2026-07-31", json!(12), "stops"),
    ]);
    asked[0]["name"] = json!("a year");
    let found = answers(&case, "2026-06-30", &asked).expect("plans");
    let marks: Vec<_> = found.iter().map(|plan| (plan.cheapest, plan.earliest)).collect();
    assert_eq!(marks, [(false, false), (false, true), (true, false)]);
    assert_eq!(found[0].name.as_deref(), Some("a year"));
    // Those that are alike are marked alike.
    let asked =
        json!([monthly("2026-07-31", json!(3), "runs"), monthly("2026-07-31", json!(3), "runs")]);
    let found = answers(&case, "2026-06-30", &asked).expect("plans");
    assert!(found.iter().all(|plan| plan.cheapest && plan.earliest));
}

#[test]
fn what_is_not_known_on_the_day_is_left_out() {
    let case = at_twelve_percent("1000.00");
    let asked = monthly("2026-07-31", json!(3), "runs");
    let expected = answer(&case, "2026-06-30", asked.clone());
    let paid_later = with(case, "/events", json!([payment("2026-07-15", "900.00")]));
    assert_eq!(answer(&paid_later, "2026-06-30", asked), expected);
}

#[test]
fn cents_can_pay_everything_sooner_than_asked() {
    let case = consumer_case("1.00", "2026-11-22", json!([]));
    let found = answer(&case, "2026-11-22", monthly("2026-12-01", json!(60), "stops"));
    assert_eq!(found["amount"], "0.02", "sixty times one cent is too little");
    assert_eq!(found["terms"].as_array().expect("terms").len(), 50);
}

#[test]
fn where_nothing_is_left_there_are_no_terms() {
    let paid = consumer_case("100.00", "2026-11-22", json!([payment("2026-11-22", "100.00")]));
    // 1000.00 x 12% x 31 / 365: after the payment only interest is open.
    let mut interest_only = at_twelve_percent("1000.00");
    interest_only["events"] = json!([payment("2026-07-31", "1000.00")]);
    interest_only["conventions"] = json!({ "imputation": "principalFirst" });
    let cases = [(&paid, "runs", "0.00"), (&interest_only, "waived", "-10.19")];
    for (case, interest, extra) in cases {
        let found = answer(case, "2026-11-22", monthly("2026-12-01", json!(3), interest));
        assert_eq!((&found["terms"], found.get("endsOn")), (&json!([]), None));
        assert_eq!((&found["total"], &found["extraCost"]), (&json!("0.00"), &json!(extra)));
        assert_eq!(
            found["explanation"],
            "Nothing is left to pay from 22 November 2026, so there are no terms."
        );
    }
}

#[test]
fn every_bad_question_gets_all_its_problems() {
    let files = json_files("questions");
    assert!(files.len() > 5);
    for (name, file) in files.iter().filter(|(_, file)| file.get("plans").is_some()) {
        let invalid = invalid(&file["case"], file["asOf"].as_str().expect("a day"), &file["plans"]);
        let issue = |problem: &vordering::case::Problem| json!({ "code": problem.code, "path": problem.path });
        let found: Vec<Value> = invalid.problems.iter().map(issue).collect();
        assert_eq!(json!(found), file["expect"]["issues"], "{name}");
        assert!(invalid.problems.iter().all(|problem| problem.message.ends_with(['.', '?'])));
    }
}

/// At 10 percent a month 50.00 never pays 1000.00: the smallest amount that does within 600 terms is
/// named, and a cent less does not.
#[test]
fn a_plan_that_never_ends_names_the_amount_that_does() {
    let case = consumer_case("1000.00", "2026-06-30", json!([]));
    let case = with(case, "/terms/interest", json!({ "monthlyPercent": "10" }));
    let asked = |amount: &str| json!([monthly("2026-07-31", json!(amount), "runs")]);
    let problem = invalid(&case, "2026-06-30", &asked("50.00")).problems.remove(0);
    assert!(problem.message.contains("within 600 terms"), "{}", problem.message);
    let named = problem.message.rsplit(' ').next().expect("a word").trim_end_matches('.');
    // A month bears 92.05 to 101.92; what is paid above that in a short month makes the next ones less.
    assert!((9_205..=10_192).contains(&cents(&json!(named))), "{named}");
    let found = answers(&case, "2026-06-30", &asked(named)).expect("a plan");
    assert!(found[0].terms.len() <= 600);
    let less = vordering::money::Amount::from_cents(cents(&json!(named)) - 1).to_string();
    assert_eq!(invalid(&case, "2026-06-30", &asked(&less)).problems[0].code, "planNeverEnds");
}

#[test]
fn where_the_day_of_the_plan_cannot_be_stated_there_is_no_plan() {
    let case = consumer_case("1000.00", "2026-06-30", json!([]));
    let last = published_until("nl-consumer");
    let asked = json!([monthly(&last.plus_days(150).to_string(), json!(3), "runs")]);
    let refused = answers(&case, &last.next().to_string(), &asked).expect_err("no rate");
    assert_eq!(refused, AskError::Refusal(Refusal::RatesEnd { known_until: last }));
    // A debt that outgrows all measure before the first term is no plan either.
    let terms = json!({ "interest": { "annualPercent": "1000", "compounding": "yearly" } });
    let case = with(consumer_case("1000000000000.00", "2026-06-30", json!([])), "/terms", terms);
    let asked = json!([monthly("2190-06-01", json!(3), "runs")]);
    let refused = answers(&case, "2026-06-30", &asked).expect_err("too large");
    assert_eq!(refused, AskError::Refusal(Refusal::SumTooLarge));
}

/// Ten thousand invoices in six hundred terms: an answer or a refusal, in little time.
#[test]
fn plans_beyond_all_measure_are_refused() {
    let invoice = |at: u32| json!({ "id": at.to_string(), "issuedOn": "2020-01-01", "dueOn": "2020-01-31", "amount": "100.00" });
    let mut case = consumer_case("1.00", "2026-03-31", json!([]));
    case["invoices"] = (0..10_000).map(invoice).collect();
    let asked = json!([monthly("2026-12-01", json!(600), "runs")]);
    let refused = answers(&case, "2026-11-22", &asked).expect_err("too many");
    assert_eq!(refused, AskError::Refusal(Refusal::TooManyLines));
}

/// Each language says everything, with its figures and without a gap left open.
#[test]
fn every_language_says_everything() {
    let letter = json!([letter("2026-11-16", "2026-11-18")]);
    let cases = [
        business_case("1000.00", "2026-10-31", json!([])),
        consumer_case("1000.00", "2026-10-01", letter),
        consumer_case("1.00", "2026-11-22", json!([])),
        consumer_case("1.00", "2026-11-22", json!([payment("2026-11-22", "1.00")])),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for language in Language::ALL {
        for case in &cases {
            for (length, every) in
                [(json!(1), "week"), (json!("7.00"), "twoWeeks"), (json!(5), "month")]
            {
                for interest in ["runs", "stops", "waived"] {
                    let mut asked = monthly("2026-12-01", length.clone(), interest);
                    asked["every"] = json!(every);
                    let asked = json!([asked]);
                    let found = answers_in(case, "2026-11-22", &asked, *language).expect("a plan");
                    let warnings = found[0].warnings.iter().map(|warning| &warning.message);
                    let texts = [&found[0].explanation, &found[0].costs.explanation];
                    for text in texts.into_iter().chain(warnings) {
                        assert!(!text.contains(['{', '}', '\n']) && !text.contains("  "), "{text}");
                        assert!(text.ends_with('.'), "{text}");
                        seen.insert((language.code(), text.clone()));
                    }
                }
            }
        }
    }
    let texts = |code: &str| seen.iter().filter(|(of, _)| *of == code).count();
    for language in Language::ALL {
        assert_eq!(texts(language.code()), texts("en"), "{}", language.code());
    }
    assert!(texts("en") > 25);
}

/// Runs a property on random cases of both countries, with plans of some terms from a day on.
fn holds(cases: u32, property: impl Fn(&Question, &Value) -> Result<(), TestCaseError>) {
    let every = prop::sample::select(vec!["week", "twoWeeks", "month"]);
    let shape = (0_u32..60, every, 2_u32..20);
    let shape = shape.prop_map(|(offset, every, terms)| (offset, every, terms));
    let test = |(question, (offset, every, terms)): (Question, (u32, &str, u32))| {
        let first_on = question.as_of.plus_days(offset).to_string();
        let asked =
            json!({ "firstOn": first_on, "every": every, "terms": terms, "interest": "runs" });
        property(&question, &asked)
    };
    let shown = |error| panic!("{error}");
    runner(cases).run(&(questions(), shape.clone()), test).unwrap_or_else(shown);
    runner(cases).run(&(belgian_questions(), shape), test).unwrap_or_else(shown);
}

/// None where the case is refused.
fn random_plan(question: &Question, asked: &Value) -> Option<Plan> {
    let found = answers(&question.case, &question.as_of.to_string(), &json!([asked]));
    found.ok().map(|mut plans| plans.remove(0))
}

#[test]
fn terms_add_up_and_the_last_is_never_larger() {
    holds(500, |question, asked| {
        let Some(plan) = random_plan(question, asked) else { return Ok(()) };
        let sum =
            |part: fn(&vordering::timeline::Term) -> i64| plan.terms.iter().map(part).sum::<i64>();
        prop_assert_eq!(plan.total.cents(), sum(|term| term.amount.cents()));
        prop_assert_eq!(plan.pays.costs.cents(), sum(|term| term.pays.costs.cents()));
        prop_assert_eq!(plan.pays.interest.cents(), sum(|term| term.pays.interest.cents()));
        prop_assert_eq!(plan.pays.principal.cents(), sum(|term| term.pays.principal.cents()));
        prop_assert_eq!(plan.extra_cost.cents(), plan.total.cents() - plan.due_now.cents());
        for term in &plan.terms {
            let parts = [term.pays.costs, term.pays.interest, term.pays.principal];
            prop_assert!(parts.iter().all(|part| part.cents() >= 0));
            prop_assert_eq!(
                parts.iter().map(|part| part.cents()).sum::<i64>(),
                term.amount.cents()
            );
        }
        if let Some((last, others)) = plan.terms.split_last() {
            prop_assert!(
                others.iter().all(|term| term.amount == plan.amount && term.left.cents() > 0)
            );
            prop_assert!(last.amount <= plan.amount && last.left.cents() == 0);
        }
        Ok(())
    });
}

/// The terms as payments in the case: what a statement says is left is what the plan said.
#[test]
fn a_plan_that_is_kept_is_what_the_statements_say() {
    holds(150, |question, asked| {
        let Some(plan) = random_plan(question, asked) else { return Ok(()) };
        let mut case = question.case.clone();
        case["conventions"]["provisionalRates"] = json!(true);
        let events = case["events"].as_array_mut().expect("events");
        events.retain(|event| day(event["on"].as_str().expect("a day")) <= question.as_of);
        let mut kept = case;
        for term in &plan.terms {
            let paid = payment(&term.on.to_string(), &term.amount.to_string());
            kept["events"].as_array_mut().expect("events").push(paid);
            let found = statement(&kept, &term.on.to_string());
            prop_assert_eq!(cents(&found["totals"]["due"]), term.left.cents(), "on {}", term.on);
        }
        Ok(())
    });
}

#[test]
fn longer_never_costs_less_and_less_interest_never_costs_more() {
    holds(250, |question, asked| {
        let total = |terms: u32, interest: &str| {
            let mut asked = asked.clone();
            asked["terms"] = json!(terms);
            asked["interest"] = json!(interest);
            random_plan(question, &asked).map(|plan| plan.total)
        };
        let terms = u32::try_from(asked["terms"].as_u64().expect("terms")).expect("few");
        let Some(runs) = total(terms, "runs") else { return Ok(()) };
        for longer in [terms + 1, terms + 7, terms * 3] {
            prop_assert!(total(longer, "runs").expect("a plan") >= runs, "{} terms", longer);
        }
        let stops = total(terms, "stops").expect("a plan");
        prop_assert!(stops <= runs);
        prop_assert!(total(terms, "waived").expect("a plan") <= stops);
        Ok(())
    });
}

/// Every smaller amount is tried, where the debt is small enough for that: none is enough.
#[test]
fn no_smaller_amount_would_do() {
    let debts = (1_i64..90, 1_u32..9, prop::sample::select(vec!["0", "30", "250", "1000"]));
    let test = |(debt, terms, percent): (i64, u32, &str)| {
        let amount = |cents: i64| vordering::money::Amount::from_cents(cents).to_string();
        let case = consumer_case(&amount(debt), "2026-06-30", json!([]));
        let case = with(case, "/terms/interest", json!({ "annualPercent": percent }));
        let ask = |length| json!([monthly("2026-07-31", length, "runs")]);
        let found = answers(&case, "2026-06-30", &ask(json!(terms))).expect("a plan");
        prop_assert!(found[0].terms.len() <= usize::try_from(terms).expect("few"));
        for less in 1..found[0].amount.cents() {
            match answers(&case, "2026-06-30", &ask(json!(amount(less)))) {
                Ok(longer) => {
                    prop_assert!(longer[0].terms.len() > usize::try_from(terms).expect("few"));
                }
                Err(AskError::Invalid(invalid)) => {
                    prop_assert_eq!(invalid.problems[0].code, "planNeverEnds");
                }
                Err(refusal) => panic!("{refusal}"),
            }
        }
        Ok(())
    };
    runner(60).run(&debts, test).unwrap_or_else(|error| panic!("{error}"));
}

/// Junk in any place of a question: an answer or an error, never a panic.
#[test]
fn junk_in_a_question_is_survived() {
    let case = consumer_case("100.00", "2026-06-30", json!([]));
    let good = monthly("2026-12-01", json!(3), "runs");
    let junk = [
        Value::Null,
        json!(true),
        json!(-1),
        json!(1e30),
        json!(4_294_967_295_u32),
        json!(""),
        json!("999999999999.99"),
        json!("2199-12-31"),
        json!("9".repeat(20_000)),
        json!([]),
        json!([[{}]]),
    ];
    for value in &junk {
        let _ = answers(&case, "2026-11-22", value);
        let _ = answers(&case, "2026-11-22", &json!([value, good]));
        for field in ["name", "firstOn", "every", "terms", "interest", "amount", "x"] {
            let mut broken = good.clone();
            broken[field] = value.clone();
            let _ = answers(&case, "2026-11-22", &json!([broken]));
            broken.as_object_mut().expect("a plan").remove("terms");
            let _ = answers(&case, "2026-11-22", &json!([broken]));
        }
    }
}
