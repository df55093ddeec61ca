//! What going to court is estimated to cost.

use crate::support::{business_case, consumer_case, day, read, with};
use serde_json::{Value, json};
use vordering::{Language, court_costs};

fn estimate(case: &Value, as_of: &str) -> Value {
    let case = read(case).expect("a case");
    let estimate = court_costs(&case, day(as_of), Language::English).expect("an estimate");
    serde_json::to_value(estimate).expect("a value")
}

/// The same case under Belgian law.
fn belgian(case: &Value, as_of: &str) -> Value {
    estimate(&with(case.clone(), "/jurisdiction", json!("BE")), as_of)
}

fn item<'a>(estimate: &'a Value, code: &str) -> &'a Value {
    let items = estimate["items"].as_array().expect("items");
    items.iter().find(|item| item["code"] == code).unwrap_or(&Value::Null)
}

fn unknown(estimate: &Value) -> Vec<&str> {
    let unknown = estimate["unknown"].as_array().expect("a list");
    unknown.iter().map(|cost| cost["code"].as_str().expect("a code")).collect()
}

#[test]
fn a_dutch_case_before_the_subdistrict_court() {
    let case = consumer_case("1480.00", "2026-11-22", json!([]));
    let found = estimate(&case, "2026-11-22");
    assert_eq!(found["courts"], json!(["subdistrict"]));
    assert_eq!(found["claim"], "1480.00");
    assert_eq!(unknown(&found), Vec::<&str>::new());
    let fee = item(&found, "courtFee");
    assert_eq!((&fee["amountFrom"], &fee["amountTo"]), (&json!("350.00"), &json!("350.00")));
    assert_eq!(
        (&fee["year"], &fee["outdated"], &fee["confidence"]),
        (&json!(2026), &json!(false), &json!("several"))
    );
    let articles: Vec<_> =
        fee["basis"].as_array().expect("a list").iter().map(|basis| &basis["article"]).collect();
    assert_eq!(articles, ["93 (a)", "4 (1) (b)"]);
    assert_eq!(
        fee["explanation"],
        "To bring a claim of €1,480.00 the creditor pays a court fee of €350.00 (subdistrict court). \
         This is the fee of a legal person; a sole trader pays the lower fee of natural persons, \
         €233.00. The defendant pays no court fee there."
    );
    let points = item(&found, "proceduralPoints");
    assert_eq!(
        (&points["amountTo"], &points["per"], &points["mostPoints"]),
        (&json!("217.00"), &json!("point"), &json!(5))
    );
    assert!(points["explanation"].as_str().expect("a text").ends_with("found in one source only."));
    let summons = item(&found, "summons");
    assert_eq!(
        (&summons["amountFrom"], &summons["year"], &summons["outdated"]),
        (&json!("112.37"), &json!(2024), &json!(true))
    );
    assert_eq!(
        summons["explanation"],
        "The bailiff’s summons costs €112.37 without VAT; a creditor who cannot reclaim VAT adds it. \
         That is the figure of 2024; the present one is not known here. The figure was found in one \
         source only."
    );
    // 350.00 + 112.37; and five points of 217.00 and 144.00 after the judgment.
    assert_eq!(found["total"], json!({ "amountFrom": "462.37", "amountTo": "1691.37" }));
}

/// The interest counts for the band of the fee; the collection costs count for the points only.
#[test]
fn interest_and_costs_count_as_each_table_says() {
    let fee =
        |case: &Value, as_of: &str| item(&estimate(case, as_of), "courtFee")["amountTo"].clone();
    let case = consumer_case("499.00", "2026-01-31", json!([]));
    assert_eq!(fee(&case, "2026-02-14"), "139.00");
    assert_eq!(fee(&case, "2026-03-31"), "350.00", "with interest more than 500");
    let case = business_case("490.00", "2026-11-01", json!([]));
    let found = estimate(&case, "2026-11-03");
    assert_eq!(found["claim"], "530.28", "40 of costs and 0.28 of interest");
    assert_eq!(item(&found, "courtFee")["amountTo"], "139.00");
    assert_eq!(item(&found, "proceduralPoints")["amountTo"], "144.00");
    let paid = json!([{ "type": "payment", "on": "2026-11-01", "amount": "490.00" }]);
    assert_eq!(
        estimate(&with(case, "/events", paid), "2026-11-03")["items"],
        json!([]),
        "nothing open"
    );
}

#[test]
fn the_creditor_decides_about_fee_and_vat() {
    let case = with(
        business_case("3000.00", "2026-11-22", json!([])),
        "/creditor/capacity",
        json!("consumer"),
    );
    let found = estimate(&case, "2026-11-22");
    let fee = item(&found, "courtFee");
    assert_eq!(fee["amountFrom"], "265.00");
    assert!(fee["explanation"].as_str().expect("a text").contains("of small means pays €93.00"));
    assert_eq!(item(&found, "summons")["amountTo"], "135.97", "a consumer reclaims no VAT");
    let case = business_case("3000.00", "2026-11-22", json!([]));
    assert_eq!(item(&estimate(&case, "2026-11-22"), "summons")["amountTo"], "112.37");
    let case = with(case, "/creditor/recoversVat", json!(false));
    assert_eq!(item(&estimate(&case, "2026-11-22"), "summons")["amountTo"], "135.97");
}

#[test]
fn above_the_limit_the_court_may_be_uncertain() {
    let fee = |found: &Value| item(found, "courtFee").clone();
    let found = estimate(&business_case("25000.01", "2026-11-22", json!([])), "2026-11-22");
    assert_eq!(found["courts"], json!(["district"]));
    assert_eq!(fee(&found)["amountFrom"], "3083.00");
    assert!(!fee(&found)["explanation"].as_str().expect("a text").contains("defendant"));
    assert_eq!(unknown(&found), ["proceduralPoints"]);
    assert_eq!(item(&found, "afterJudgment")["amountTo"], "287.00");
    // A consumer's sale or credit goes to the subdistrict court whatever the amount, other debts not.
    let found = estimate(&consumer_case("25000.01", "2026-11-22", json!([])), "2026-11-22");
    assert_eq!(found["courts"], json!(["subdistrict", "district"]));
    assert_eq!(
        (&fee(&found)["amountFrom"], &fee(&found)["amountTo"]),
        (&json!("1504.00"), &json!("3083.00"))
    );
    assert!(
        fee(&found)["explanation"]
            .as_str()
            .expect("a text")
            .contains("depends on more than is known")
    );
    assert_eq!(unknown(&found), ["proceduralPoints", "afterJudgment"]);
    // What a natural person pays above a million was not found.
    let case = business_case("1000000.01", "2026-11-22", json!([]));
    assert_eq!(fee(&estimate(&case, "2026-11-22"))["amountTo"], "10487.00");
    let case = with(case, "/creditor/capacity", json!("consumer"));
    assert_eq!(unknown(&estimate(&case, "2026-11-22")), ["courtFee", "proceduralPoints"]);
}

#[test]
fn what_was_not_found_for_a_day_is_said_to_be_unknown() {
    let case = consumer_case("1480.00", "2020-01-31", json!([]));
    let found = estimate(&case, "2020-06-01");
    assert_eq!(unknown(&found), ["summons", "courtFee", "proceduralPoints", "afterJudgment"]);
    assert_eq!(found["total"], json!({ "amountFrom": "0.00", "amountTo": "0.00" }));
    assert_eq!(
        found["unknown"][1]["explanation"],
        "Not known here for this claim on this day: the court fee."
    );
    let found = estimate(&case, "2025-06-01");
    assert_eq!(unknown(&found), ["courtFee", "afterJudgment"]);
    assert_eq!(item(&found, "proceduralPoints")["confidence"], "official");
    assert_eq!(item(&found, "proceduralPoints")["outdated"], false, "it held until January 2026");
    let guessed = with(case, "/conventions", json!({ "provisionalRates": true }));
    assert_eq!(item(&estimate(&guessed, "2027-01-01"), "courtFee")["outdated"], true);
}

#[test]
fn belgian_courts_by_the_parties_and_the_claim() {
    let courts = |creditor: &str, debtor: &str, claim: &str| {
        let case = business_case(claim, "2026-11-22", json!([]));
        let case = with(case, "/creditor/capacity", json!(creditor));
        let found = belgian(&with(case, "/debtor/capacity", json!(debtor)), "2026-11-22");
        let fee = item(&found, "courtFee");
        let amounts = [&fee["amountFrom"], &fee["amountTo"]]
            .map(|amount| amount.as_str().expect("a text").to_owned());
        (found["courts"].clone(), amounts)
    };
    for (creditor, debtor, claim, expected, from, to) in [
        ("business", "consumer", "5000.00", json!(["justiceOfThePeace"]), "50.00", "50.00"),
        ("business", "consumer", "5000.01", json!(["firstInstance"]), "165.00", "165.00"),
        ("business", "business", "5000.00", json!(["enterprise"]), "165.00", "165.00"),
        ("business", "business", "90000.00", json!(["enterprise"]), "165.00", "165.00"),
        (
            "consumer",
            "business",
            "100.00",
            json!(["justiceOfThePeace", "enterprise"]),
            "50.00",
            "165.00",
        ),
        ("consumer", "consumer", "100.00", json!(["justiceOfThePeace"]), "50.00", "50.00"),
    ] {
        let (found, amounts) = courts(creditor, debtor, claim);
        assert_eq!(found, expected, "{creditor} {debtor} {claim}");
        assert_eq!(amounts, [from, to], "{creditor} {debtor} {claim}");
    }
}

#[test]
fn a_belgian_case_before_the_justice_of_the_peace() {
    let found = belgian(&consumer_case("1480.00", "2026-11-22", json!([])), "2026-11-22");
    assert_eq!(unknown(&found), Vec::<&str>::new());
    let indemnity = item(&found, "proceduralIndemnity");
    assert_eq!(
        (&indemnity["amountFrom"], &indemnity["amountTo"]),
        (&json!("313.95"), &json!("1569.77"))
    );
    assert_eq!(
        (&indemnity["usual"], &indemnity["beforeJudgment"]),
        (&json!("627.91"), &json!("156.98"))
    );
    assert_eq!((&indemnity["confidence"], &indemnity["year"]), (&json!("computed"), &json!(2025)));
    assert_eq!(
        indemnity["explanation"],
        "For the winner’s lawyer the loser pays a procedural indemnity, usually €627.91; the judge may \
         choose an amount from €313.95 to €1,569.77. If everything is paid once the case is on the \
         court’s roll but before the judgment, a quarter of it is owed: €156.98. If everything is paid \
         before the case is on the roll, no indemnity is owed. The figure was worked out by the \
         published rule and not seen in print."
    );
    for (code, from, to, outdated) in
        [("summons", "250.00", "400.00", true), ("fundContribution", "24.00", "24.00", true)]
    {
        let item = item(&found, code);
        assert_eq!((&item["amountFrom"], &item["amountTo"]), (&json!(from), &json!(to)));
        assert_eq!((&item["confidence"], &item["outdated"]), (&json!("weak"), &json!(outdated)));
    }
    assert_eq!(found["total"], json!({ "amountFrom": "637.95", "amountTo": "2043.77" }));
    let before = belgian(&consumer_case("1480.00", "2022-01-31", json!([])), "2022-06-01");
    assert_eq!(unknown(&before), ["summons", "proceduralIndemnity"]);
}

/// Each language says everything, with its figures and without a gap left open.
#[test]
fn every_language_says_everything() {
    let cases = [
        consumer_case("1480.00", "2026-11-22", json!([])),
        consumer_case("25000.01", "2026-11-22", json!([])),
        with(
            business_case("3000.00", "2026-11-22", json!([])),
            "/creditor/capacity",
            json!("consumer"),
        ),
        business_case("2000000.00", "2026-11-22", json!([])),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for language in Language::ALL {
        for case in &cases {
            for law in ["NL", "BE"] {
                let case = with(case.clone(), "/jurisdiction", json!(law));
                let case = read(&case).expect("a case");
                let found = court_costs(&case, day("2026-11-22"), *language).expect("an estimate");
                let texts = found.items.iter().map(|item| &item.explanation);
                for text in texts.chain(found.unknown.iter().map(|cost| &cost.explanation)) {
                    assert!(!text.contains(['{', '}', '\n']) && !text.contains("  "), "{text}");
                    assert!(text.ends_with('.'), "{text}");
                    seen.insert((language.code(), text.clone()));
                }
            }
        }
    }
    let texts = |code: &str| seen.iter().filter(|(of, _)| *of == code).count();
    assert!(texts("en") > 20);
    for language in Language::ALL {
        assert_eq!(texts(language.code()), texts("en"), "{}", language.code());
    }
    let distinct: std::collections::BTreeSet<_> = seen.iter().map(|(_, text)| text).collect();
    assert_eq!(distinct.len(), seen.len(), "no sentence is left in another language");
}
