//! The tables of the law against the collected figures and against the rules they follow.

use crate::support::{day, published_until, table};
use rust_decimal::Decimal;
use std::collections::HashMap;
use vordering::Day;
use vordering::case::Jurisdiction;
use vordering::law::{
    Bound, Capacity, Confidence, Formula, InterestKind, Language, Law, REFINANCING, Regime,
    Schedule, Tariff, Tenure, Unknown, rate_on,
};
use vordering::money::{Amount, Rate};
use vordering::statement::fingerprint;

fn dutch() -> &'static Law {
    Law::of(Jurisdiction::Netherlands)
}

fn belgian() -> &'static Law {
    Law::of(Jurisdiction::Belgium)
}

fn schedule(law: &'static Law, name: &str) -> &'static Schedule {
    law.schedules.iter().find(|(known, _)| *known == name).expect("a table").1
}

/// A regime of debts that are late from the day of the contract.
fn regime(law: &'static Law, debtor: Capacity, contract: &str) -> &'static Regime {
    law.regime(Capacity::Business, debtor, day(contract), day(contract))
}

fn every_schedule() -> Vec<&'static Schedule> {
    let published = Law::all().flat_map(|law| law.schedules).map(|(_, schedule)| *schedule);
    let vat = Law::all().filter_map(|law| law.letter_costs.as_ref()).map(|costs| &costs.vat.rates);
    published.chain(vat).chain([&REFINANCING]).collect()
}

/// The tables in the engine and those in `tests/data`, collected with their sources, are two.
#[test]
fn dutch_rates_equal_the_collected_tables_row_by_row() {
    for (name, file, least) in
        [("statutory", "nl_rates_consumer.csv", 29), ("commercial", "nl_rates_commercial.csv", 50)]
    {
        let schedule = schedule(dutch(), name);
        let collected = table(file);
        assert_eq!(schedule.rows.len(), collected.len(), "{file} and the table of the engine");
        assert!(collected.len() >= least);
        for (row, expected) in schedule.rows.iter().zip(collected) {
            assert_eq!(row.from.to_string(), expected["valid_from"]);
            assert_eq!(row.rate.to_string(), expected["rate_percent"]);
            let confidence = format!("{:?}", row.confidence).to_lowercase();
            let collected = expected["confidence"].replace("two", "several");
            assert!(collected.starts_with(&confidence), "{} {collected}", row.from);
            let named = expected["instrument"].starts_with("Stb.");
            assert!(!named || expected["instrument"].starts_with(row.instrument), "{}", row.from);
        }
    }
}

fn belgian_confidence(status: &str) -> Confidence {
    match status {
        "official" => Confidence::Official,
        // A published figure that the formula of the law gives as well rests on two legs.
        "several" | "two_sources" | "one_source+formula" => Confidence::Several,
        _ => Confidence::Single,
    }
}

fn is_collected(schedule: &Schedule, rows: &[HashMap<String, String>]) {
    assert_eq!(schedule.rows.len(), rows.len(), "{}", schedule.id);
    for (row, expected) in schedule.rows.iter().zip(rows) {
        assert_eq!(row.from.to_string(), expected["valid_from"], "{}", schedule.id);
        assert_eq!(row.rate.to_string(), expected["rate_percent"], "{} {}", schedule.id, row.from);
        assert_eq!(row.confidence, belgian_confidence(&expected["status"]), "{}", row.from);
        let gazette = &expected["gazette_date"];
        let told = gazette.is_empty() || gazette == &expected["valid_from"];
        assert!(told || row.instrument.ends_with(gazette), "{} names its notice", row.from);
    }
}

#[test]
fn belgian_legal_rates_equal_the_collected_table_row_by_row() {
    let mut collected = table("be_rates_civil.csv");
    // Rates of trade before 1970, and those of taxes and social security, are not for invoices.
    collected.retain(|row| row["scope"].starts_with("civil"));
    assert!(collected.len() >= 27);
    is_collected(schedule(belgian(), "statutory"), &collected);
}

/// The two scopes of contracts part on 16 March 2013 and meet again on 16 March 2015; a row that
/// repeats its rate on one of these days is not repeated in the engine.
#[test]
fn belgian_commercial_rates_equal_the_collected_table_row_by_row() {
    let collected = table("be_rates_commercial.csv");
    assert!(collected.len() >= 56);
    let part = |row: &&HashMap<String, String>, newer: bool| {
        let scope = row["contract_scope"].as_str();
        match row["valid_from"].as_str() {
            "2015-03-16" => false,
            "2013-03-16" if !newer => false,
            from if from < "2013-03-16" => !newer,
            from if from > "2015-03-16" => newer,
            _ => scope.contains("renewed") == newer,
        }
    };
    for (name, newer) in [("commercialOlderContracts", false), ("commercial", true)] {
        let rows: Vec<_> = collected.iter().filter(|row| part(row, newer)).cloned().collect();
        is_collected(schedule(belgian(), name), &rows);
    }
    let on = |name: &str, on: &str| {
        let rows = schedule(belgian(), name).rows;
        rows.iter().rfind(|row| row.from <= day(on)).expect("a row").rate.to_string()
    };
    for row in &collected {
        let newer =
            row["contract_scope"].contains("renewed") || row["valid_from"].as_str() >= "2015-03-16";
        let name = if newer { "commercial" } else { "commercialOlderContracts" };
        assert_eq!(on(name, &row["valid_from"]), row["rate_percent"], "{}", row["valid_from"]);
    }
}

/// The table of the central bank equals the collected one; in variable tenders the marginal rate
/// counts.
#[test]
fn the_reference_rates_equal_the_collected_series() {
    let collected = table("ecb_mro_halfyear.csv");
    for row in REFINANCING.rows {
        let expected = collected.iter().find(|c| c["reference_date"] == row.from.to_string());
        let expected = expected.expect("a reference rate");
        let marginal = &expected["marginal_rate_last_mro"];
        let rate = if marginal.is_empty() { &expected["mro_rate_in_force"] } else { marginal };
        assert_eq!(&row.rate.to_string(), rate, "{}", row.from);
        // And in fixed tenders it is what the series by date had on the first day.
        if marginal.is_empty() {
            let changes = table("ecb_mro.csv");
            let from = row.from.to_string();
            let in_force = changes.iter().rfind(|change| change["effective_from"] <= from);
            assert_eq!(&in_force.expect("a change")["rate"], rate, "{from}");
        }
    }
    assert!(REFINANCING.rows.len() >= 49);
}

/// Art. 6:120 (2) BW: the rate of the last operation before the half year, plus 7 points, from 16
/// March 2013 plus 8. Belgium, Act of 2 August 2002, art. 5: the same margins by the day of the
/// contract, up to the next half point.
#[test]
fn every_commercial_rate_follows_from_the_rate_of_the_central_bank() {
    let mut derived = 0;
    for schedule in every_schedule() {
        let Some(formula) = schedule.formula else { continue };
        for row in schedule.rows {
            let reference = REFINANCING.rows.iter().rfind(|reference| reference.from <= row.from);
            let reference = reference.expect("a reference rate");
            let rate = formula.rate(reference.rate, row.from);
            assert_eq!(rate.steps(), row.rate.steps(), "{} from {}", schedule.id, row.from);
            let named = format!("ECB {} + ", reference.rate);
            assert!(row.instrument.starts_with(&named), "{}: {}", row.from, row.instrument);
            derived += 1;
        }
    }
    assert!(derived >= 50 + 26 + 28);
}

/// `be_examples.csv` E15 to E20: up to the next half point, a half point stays. E21 says 10.5 for
/// the second half of 2023, which is the rate of the first.
#[test]
fn belgian_rates_are_rounded_up_to_the_half_point() {
    let formula = |margin: &str| -> Formula {
        let names = HashMap::from([("7", "commercialOlderContracts"), ("8", "commercial")]);
        schedule(belgian(), names[margin]).formula.expect("a formula")
    };
    let mut reproduced = Vec::new();
    let examples = table("be_examples.csv");
    for row in examples.iter().filter(|row| row["kind"] == "rate") {
        let inputs: HashMap<&str, &str> =
            row["inputs"].split(';').filter_map(|part| part.split_once('=')).collect();
        let reference = Rate::parse(inputs["reference"]).expect("a rate");
        let rate = formula(inputs["margin"]).rate(reference, day("2026-01-01"));
        if rate.to_decimal() == row["expected"].parse::<Decimal>().expect("a number") {
            reproduced.push(row["id"].as_str());
        } else {
            assert_eq!((row["id"].as_str(), rate.to_decimal()), ("E21", Decimal::from(12)));
        }
    }
    assert_eq!(reproduced, ["E15", "E16", "E17", "E18", "E19", "E20"]);
}

/// Besluit wettelijke rente: the rate of the central bank two months before, plus 2.25, to the whole
/// percent, announces the next one. The decree of 1 July 2025 did not follow it; it counts.
#[test]
fn the_announcement_rule_of_statutory_interest_gives_all_decrees_but_one() {
    let changes = table("ecb_mro.csv");
    let rows = schedule(dutch(), "statutory").rows;
    let mut unlike = Vec::new();
    for year in 2009..=2026 {
        for (half_year, looked_at) in [
            (format!("{year}-01-01"), format!("{}-10-31", year - 1)),
            (format!("{year}-07-01"), format!("{year}-04-30")),
        ] {
            let reference = changes.iter().rfind(|change| change["effective_from"] <= looked_at);
            let reference: Decimal =
                reference.expect("a change")["rate"].parse().expect("a number");
            let announced = (reference + Decimal::new(275, 2)).floor();
            let row = rows.iter().rfind(|row| row.from <= day(&half_year)).expect("a row");
            if row.rate.to_decimal() != announced {
                unlike.push((half_year, announced, row.rate.to_decimal()));
            }
        }
    }
    let decreed = ("2025-07-01".to_owned(), Decimal::from(5), Decimal::from(6));
    assert_eq!(unlike, [decreed]);
}

/// Every table: rows rise, their days are those the law allows, their sources are named.
#[test]
fn every_row_of_every_table_has_its_day_and_its_source() {
    let by_law = ["2002-08-07", "2002-12-01", "2013-03-16", "2012-10-01"];
    for schedule in every_schedule() {
        let days: Vec<Day> = schedule.rows.iter().map(|row| row.from).collect();
        assert!(!days.is_empty() && days.is_sorted_by(|a, b| a < b), "{}", schedule.id);
        assert!(days.iter().all(|from| *from <= schedule.known_until), "{}", schedule.id);
        for row in schedule.rows {
            let on = row.from.to_string();
            let allowed = match schedule.id {
                "be-civil" if on.as_str() >= "2007" => on.ends_with("-01-01"),
                "nl-consumer" => on.ends_with("-01"),
                // Royal decrees of their time.
                "be-civil" => row.from.day_of_month() == 1 || on == "1935-03-20",
                _ => {
                    by_law.contains(&on.as_str())
                        || on.ends_with("-01-01")
                        || on.ends_with("-07-01")
                }
            };
            assert!(allowed, "{} changes on {on}", schedule.id);
            assert!(!row.instrument.is_empty(), "{} {on}", schedule.id);
        }
    }
}

/// Every article that a rule names has an act, a number and an address.
#[test]
fn every_rule_names_its_article() {
    let mut found = 0;
    for law in Law::all() {
        for regime in law.all_regimes() {
            let mut articles = vec![regime.basis, regime.agreed_basis];
            articles.extend(regime.penalty_basis);
            articles.extend(regime.longest_terms.iter().map(|term| term.basis));
            articles.extend(regime.usual_longest_term.as_ref().map(|term| term.basis));
            articles.extend(regime.compounding.as_ref().map(|compounding| compounding.basis));
            articles.extend(regime.fixed_sum.as_ref().map(|fixed| fixed.basis));
            if let Some(rules) = regime.consumer {
                articles.extend([
                    rules.caps,
                    rules.release,
                    rules.reciprocity,
                    rules.early_interest.1,
                ]);
                articles.extend([
                    rules.waiting_term.basis,
                    rules.reminders.basis,
                    rules.lump_sum.basis,
                ]);
            }
            for basis in articles {
                assert!(!basis.law.is_empty() && !basis.article.is_empty());
                assert!(basis.url.starts_with("https://"), "{}", basis.article);
                found += 1;
            }
        }
        let mut longest: Vec<_> =
            law.all_regimes().flat_map(|regime| regime.longest_terms).collect();
        longest.dedup_by_key(|term| (term.days, term.contracts_from));
        assert!(longest.iter().all(|term| term.days == 30 || term.days == 60));
    }
    assert!(found > 50, "only {found} articles");
}

#[test]
fn a_stretch_lasts_until_the_rate_changes_and_no_day_is_lost() {
    for law in Law::all() {
        for regime in law.all_regimes() {
            let mut at = regime.rates[0].from;
            let mut last: Option<Rate> = None;
            let mut table = "";
            let end = regime.rates.last().expect("a table").table.known_until;
            while at <= end {
                let piece = rate_on(regime.rates, at, false).expect("a rate");
                assert!(piece.until >= at && !piece.provisional);
                assert!(last != Some(piece.row.rate) || table != piece.table.id, "{at}");
                for inside in [at, piece.until] {
                    let row =
                        piece.table.rows.iter().rfind(|row| row.from <= inside).expect("a row");
                    assert_eq!(row.rate, piece.row.rate, "{inside}");
                }
                (last, table) = (Some(piece.row.rate), piece.table.id);
                at = piece.until.next();
            }
            assert_eq!(at, end.next());
        }
    }
}

#[test]
fn beyond_the_tables_there_is_no_rate_unless_asked_for() {
    let tables = regime(dutch(), Capacity::Business, "2026-01-01").rates;
    let ask = |on: &str, provisional| rate_on(tables, day(on), provisional);
    assert_eq!(ask("1976-03-31", true), Err(Unknown::Before(day("1976-04-01"))));
    let last = published_until("nl-commercial");
    let beyond = last.next().to_string();
    assert_eq!(ask(&beyond, false), Err(Unknown::After(last)));
    let piece = ask(&beyond, true).expect("the last rate");
    assert!(piece.provisional);
    let collected = table("nl_rates_commercial.csv");
    let newest = collected.last().expect("a row");
    assert_eq!(piece.row.rate.to_string(), newest["rate_percent"]);
    assert_eq!(piece.until, Day::LAST);
    // The days before 1 December 2002 are the consumer's: 7 percent since 1 January 2002.
    let piece = ask("2002-11-30", false).expect("a rate");
    assert_eq!((piece.table.id, piece.row.rate.to_string().as_str()), ("nl-consumer", "7"));
    assert_eq!(piece.until, day("2002-11-30"));
}

/// Contracts from before 16 March 2013 stay on 7 points until 15 March 2015 (art. 14).
#[test]
fn older_belgian_contracts_change_over_in_2015() {
    let rate = |contract: &str, on: &str| {
        let regime = regime(belgian(), Capacity::Business, contract);
        let piece = rate_on(regime.rates, day(on), false).expect("a rate");
        (piece.table.id, piece.row.rate.to_string())
    };
    let is = |table, rate: &str| (table, rate.to_owned());
    assert_eq!(rate("2013-03-15", "2013-03-16"), is("be-commercial-old", "8"));
    assert_eq!(rate("2013-03-16", "2013-03-16"), is("be-commercial", "9"));
    assert_eq!(rate("2013-03-15", "2015-03-15"), is("be-commercial-old", "7.5"));
    assert_eq!(rate("2013-03-15", "2015-03-16"), is("be-commercial", "8.5"));
}

/// Who owes which interest: art. 6:119, 6:119a and 6:119b BW with their transition.
#[test]
fn the_dutch_regime_follows_from_the_parties_and_the_contract() {
    use Capacity::{Business, Consumer, Government};
    for (creditor, debtor, contract, article, fixed_sum) in [
        (Business, Consumer, "2026-01-01", "6:119", false),
        (Consumer, Business, "2026-01-01", "6:119", false),
        (Consumer, Consumer, "2026-01-01", "6:119", false),
        (Business, Business, "2013-03-16", "6:119a", true),
        (Business, Business, "2013-03-15", "6:119a", false),
        (Business, Business, "2002-08-08", "6:119a", false),
        (Business, Business, "2002-08-07", "6:119", false),
        (Business, Government, "2013-03-16", "6:119b", true),
        (Business, Government, "2013-03-15", "6:119a", false),
        (Government, Business, "2020-01-01", "6:119a", true),
        (Government, Consumer, "2020-01-01", "6:119", false),
    ] {
        let regime = dutch().regime(creditor, debtor, day(contract), day("2026-01-01"));
        assert_eq!(regime.basis.article, article, "{creditor:?} {debtor:?} {contract}");
        assert_eq!(regime.fixed_sum.is_some(), fixed_sum, "{creditor:?} {debtor:?} {contract}");
    }
}

/// `be_b2b.csv` (application and transition) and `be_b2c_caps.csv` (application).
#[test]
fn the_belgian_regime_follows_from_the_parties_the_contract_and_the_lateness() {
    use Capacity::{Business, Consumer, Government};
    use InterestKind::{Commercial, Statutory};
    for (creditor, debtor, contract, late, kind, fixed_sum, protected) in [
        (Business, Consumer, "2023-09-01", "2023-09-02", Statutory, false, true),
        (Business, Consumer, "2023-08-31", "2023-09-02", Statutory, false, true),
        (Business, Consumer, "2023-08-31", "2023-09-01", Statutory, false, false),
        (Government, Consumer, "2024-01-01", "2024-02-01", Statutory, false, true),
        (Consumer, Consumer, "2024-01-01", "2024-02-01", Statutory, false, false),
        (Consumer, Business, "2024-01-01", "2024-02-01", Statutory, false, false),
        (Business, Business, "2013-03-16", "2013-04-16", Commercial, true, false),
        (Business, Business, "2013-03-15", "2015-03-15", Commercial, false, false),
        (Business, Business, "2013-03-15", "2015-03-16", Commercial, true, false),
        (Business, Business, "2002-08-07", "2003-01-01", Commercial, false, false),
        (Business, Business, "2002-08-06", "2003-01-01", Statutory, false, false),
        (Business, Government, "2024-01-01", "2024-02-01", Commercial, true, false),
    ] {
        let regime = belgian().regime(creditor, debtor, day(contract), day(late));
        let named = format!("{creditor:?} {debtor:?} {contract} {late}");
        assert_eq!(regime.kind, kind, "{named}");
        assert_eq!(regime.fixed_sum.is_some(), fixed_sum, "{named}");
        assert_eq!(regime.consumer.is_some(), protected, "{named}");
    }
}

fn slices_rise(tariff: &Tariff) {
    let borders: Vec<_> = tariff.tiers.iter().map(|tier| tier.up_to).collect();
    let (last, rest) = borders.split_last().expect("a slice");
    assert!(last.is_none() && rest.iter().all(Option::is_some));
    assert!(rest.is_sorted_by(|a, b| a < b), "slices rise");
}

/// `nl_bik.csv` is the Besluit as printed: slices, minimum and maximum, and the cap since 2024.
#[test]
fn the_dutch_tariff_equals_the_collected_table() {
    let costs = dutch().letter_costs.as_ref().expect("a letter");
    slices_rise(&costs.tariff);
    let rows = table("nl_bik.csv");
    let tiers: Vec<_> = rows.iter().filter(|row| row["rule"] == "tier").collect();
    assert_eq!(costs.tariff.tiers.len(), tiers.len());
    for (tier, row) in costs.tariff.tiers.iter().zip(tiers) {
        let up_to = tier.up_to.map(|amount| (amount.cents() / 100).to_string());
        assert_eq!(up_to.unwrap_or_default(), row["to_amount"]);
        assert_eq!(tier.rate.to_string(), row["rate_percent"]);
    }
    let row = |rule: &str| rows.iter().find(|row| row["rule"] == rule).expect("a row");
    let amount = |rule: &str| row(rule)["amount_eur"].parse::<i64>().expect("euros") * 100;
    assert_eq!(costs.tariff.minimum.cents(), amount("minimum"));
    assert_eq!(costs.tariff.maximum.cents(), amount("maximum"));
    let fixed = regime(dutch(), Capacity::Business, "2026-01-01").fixed_sum.as_ref();
    assert_eq!(fixed.expect("a fixed sum").amount.cents(), amount("b2b_minimum"));
    assert_eq!(costs.recurring.most.cents(), amount("recurring_cap"));
    assert_eq!(costs.recurring.below.to_string(), row("recurring_cap")["to_amount"]);
    assert_eq!(costs.recurring.in_force.to_string(), row("recurring_cap")["valid_from"]);
}

/// `be_b2c_caps.csv`: every figure of Book XIX that a sum depends on.
#[test]
fn the_rules_that_protect_belgian_consumers_equal_the_collected_table() {
    let rules = belgian().consumer_rules().expect("rules");
    slices_rise(&rules.lump_sum);
    let rows = table("be_b2c_caps.csv");
    let value = |key: &str| {
        let row = rows.iter().find(|row| row["key"] == key).expect("a row");
        row["value"].clone()
    };
    let cents = |key: &str| {
        let euros: Decimal = value(key).parse().expect("euros");
        Amount::parse(&euros.to_string()).expect("an amount")
    };
    let [first, second, third] = rules.lump_sum.tiers else { panic!("three slices") };
    assert_eq!(first.up_to, Some(cents("lump_tier1_up_to")));
    assert_eq!(first.instead_of_lower, Some(cents("lump_tier1_amount")));
    assert_eq!(second.up_to, Some(cents("lump_tier2_up_to")));
    assert_eq!(second.instead_of_lower, Some(cents("lump_tier2_base")));
    assert_eq!(second.rate.to_string(), value("lump_tier2_percent"));
    assert_eq!(third.instead_of_lower, Some(cents("lump_tier3_base")));
    assert_eq!(third.rate.to_string(), value("lump_tier3_percent"));
    assert_eq!(rules.lump_sum.maximum, cents("lump_max"));
    assert_eq!(rules.waiting_term.days.to_string(), value("waiting_term"));
    let post = rules.waiting_term.by_post.earliest.starts_on;
    assert_eq!(post.to_string(), value("waiting_term_start_post"));
    let electronic = rules.waiting_term.electronic.earliest.starts_on;
    assert_eq!(electronic.to_string(), value("waiting_term_start_electronic"));
    assert_eq!(rules.reminders.most, cents("additional_reminder_max"));
    let free = rules.reminders.free_due_days.to_string();
    assert_eq!(free, value("free_reminders_recurring_per_calendar_year"));
    let regime = regime(belgian(), Capacity::Consumer, "2026-01-01");
    assert_eq!(regime.contracts_from.to_string(), value("application_new_contracts"));
    assert_eq!(rules.older_contracts_from.to_string(), value("application_old_contracts"));
    // The cap is the published commercial rate, not the legal rate plus 8.
    let cap: &[Tenure] = rules.highest_rate;
    assert!(cap.iter().all(|tenure| tenure.table.id == "be-commercial"));
}

/// `be_b2b.csv`: terms and the fixed sum of the Act of 2 August 2002.
#[test]
fn the_belgian_trade_rules_equal_the_collected_table() {
    let rows = table("be_b2b.csv");
    let row = |key: &str| rows.iter().find(|row| row["key"] == key).expect("a row");
    let trade = regime(belgian(), Capacity::Business, "2026-01-01");
    let longest = &trade.longest_terms[0];
    assert_eq!(longest.days.to_string(), row("max_payment_term")["value"]);
    assert_eq!(longest.contracts_from.to_string(), row("max_payment_term")["valid_from"]);
    let fixed = trade.fixed_sum.as_ref().expect("a fixed sum");
    assert_eq!(fixed.amount, Amount::euros(row("lump_sum")["value"].parse().expect("euros")));
    assert_eq!(trade.contracts_from.to_string(), row("lump_sum")["valid_from"]);
    let public = regime(belgian(), Capacity::Government, "2026-01-01");
    let usual = public.usual_longest_term.as_ref().expect("a term");
    let printed = format!("{} ({} if", usual.days, usual.most.expect("a longest term"));
    assert!(row("max_payment_term_public_debtor")["value"].starts_with(&printed));
}

#[test]
fn the_published_rates_can_be_asked_for() {
    for (law, name, id, least) in [
        (dutch(), "statutory", "nl-consumer", 29),
        (dutch(), "commercial", "nl-commercial", 50),
        (belgian(), "statutory", "be-civil", 27),
        (belgian(), "commercial", "be-commercial", 28),
        (belgian(), "commercialOlderContracts", "be-commercial-old", 26),
    ] {
        let schedule = schedule(law, name);
        assert_eq!(schedule.id, id);
        assert!(schedule.rows.len() >= least);
        let printed = serde_json::to_value(schedule).expect("a value");
        let closed = id == "be-commercial-old";
        let known_until = if closed { day("2015-03-15") } else { published_until(id) };
        assert_eq!(printed["knownUntil"], known_until.to_string());
    }
    for (law, tables) in
        [(dutch(), ["nl-consumer", "nl-commercial"]), (belgian(), ["be-civil", "be-commercial"])]
    {
        assert_eq!(Some(law.known_until()), tables.into_iter().map(published_until).min());
    }
}

#[test]
fn a_table_that_changed_has_another_fingerprint() {
    for law in Law::all() {
        let (of, now) = (law.jurisdiction, fingerprint(&(law, law.afterwards())));
        assert_eq!(law.fingerprint(), now, "{of:?}: write it down as FINGERPRINT");
    }
}

/// A bound decides only where it changes the sum. 15 % of 266.67 is 40.0005, which is 40.00 without any minimum, and of
/// a million it is 6,775.00, which no maximum lowers (art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten).
#[test]
fn a_bound_is_named_only_where_it_decides() {
    let tariff = &dutch().letter_costs.as_ref().expect("a letter").tariff;
    for (sum, amount, bound) in [
        ("266.66", "40.00", None),                 // 39.999 is 40.00 to the cent.
        ("266.63", "40.00", Some(Bound::Minimum)), // 39.9945
        ("266.67", "40.00", None),
        ("999999.99", "6775.00", None),
        ("1000000.00", "6775.00", None),
        ("1000000.99", "6775.00", None),                 // 6775.00495
        ("1000001.00", "6775.00", Some(Bound::Maximum)), // 6775.005
    ] {
        let charge = tariff.charge(Amount::parse(sum).expect("a sum")).expect("a charge");
        let amount = Amount::parse(amount).expect("an amount");
        assert_eq!((charge.amount, charge.bound), (amount, bound), "{sum}");
    }
}

/// Art. XIX.4 WER: 20 euros up to 150, whatever the balance; no percentage has a part in it.
#[test]
fn a_sum_that_stands_for_a_slice_has_no_percentage() {
    let lump_sum = &belgian().consumer_rules().expect("rules").lump_sum;
    let charge = lump_sum.charge(Amount::euros(100)).expect("a charge");
    assert_eq!((charge.amount, charge.plus), (Amount::euros(20), Some(Amount::euros(20))));
    assert_eq!(charge.slices, []);
}

/// The longest terms bind businesses among themselves: art. 6:119a (6) BW, and art. 4 (1) of the act of 2 August 2002 for
/// contracts since 1 February 2022. One that is none is not bound, creditor or debtor.
#[test]
fn the_longest_term_binds_two_businesses() {
    use Capacity::{Business, Consumer, Government};
    for law in [dutch(), belgian()] {
        let terms: Vec<_> = law.all_regimes().flat_map(|regime| regime.longest_terms).collect();
        assert!(!terms.is_empty());
        for term in terms {
            let binds = |creditor, debtor| {
                term.binds(creditor, debtor, day("2025-01-01"), day("2025-01-01"))
            };
            assert!(binds(Business, Business));
            for other in [Consumer, Government] {
                assert!(!binds(Business, other) && !binds(other, Business));
            }
        }
    }
}

/// Trade: Dutch contracts since the first table of that interest, Belgian ones since the act of 2 August 2002, published on
/// 7 August. The interest of the others has no first contract.
#[test]
fn contracts_bear_an_interest_since_its_act() {
    assert_eq!(belgian().contracts_from(InterestKind::Commercial), day("2002-08-07"));
    assert_eq!(dutch().contracts_from(InterestKind::Statutory), Day::FIRST);
    assert_eq!(belgian().contracts_from(InterestKind::Statutory), Day::FIRST);
}

/// The codes of ISO 639-1.
#[test]
fn a_language_is_known_by_its_code() {
    let codes = ["en", "nl", "fr", "de"];
    assert_eq!(codes.map(|code| Language::from_code(code).map(Language::code)), codes.map(Some));
    for other in ["", "EN", "nl-BE", "es"] {
        assert_eq!(Language::from_code(other), None, "{other}");
    }
}
