//! The tables of the law against the collected figures and against the rules they follow.

use crate::support::{day, table};
use rust_decimal::Decimal;
use vordering::Day;
use vordering::case::Jurisdiction;
use vordering::law::{Capacity, Law, Schedule, Unknown, rate_on};
use vordering::money::Rate;

fn regime(debtor: Capacity, contract: &str) -> &'static vordering::law::Regime {
    Law::of(Jurisdiction::Netherlands).regime(Capacity::Business, debtor, day(contract))
}

fn consumer() -> &'static Schedule {
    regime(Capacity::Consumer, "2026-01-01").rates[0]
}

fn commercial() -> &'static Schedule {
    regime(Capacity::Business, "2026-01-01").rates[1]
}

/// The table in the engine and the one in `tests/data`, collected with their sources, are two.
#[test]
fn rates_equal_the_collected_tables_row_by_row() {
    for (schedule, file, rows) in
        [(consumer(), "nl_rates_consumer.csv", 29), (commercial(), "nl_rates_commercial.csv", 50)]
    {
        let collected = table(file);
        assert_eq!(schedule.rows.len(), collected.len());
        assert_eq!(collected.len(), rows);
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

/// Art. 6:120 (2) BW: the rate of the central bank's last main refinancing operation before the half
/// year, plus 7 points, from 16 March 2013 plus 8. In variable tenders the marginal rate counts.
#[test]
fn commercial_rates_follow_from_the_series_of_the_central_bank() {
    let series = table("ecb_mro_halfyear.csv");
    let mut derived = 0;
    for row in commercial().rows {
        let day = row.from.to_string();
        let half_year = match day.as_str() {
            "2002-12-01" => "2002-07-01", // the first half year of the Act began in December
            "2013-03-16" => "2013-01-01", // only the margin changed
            other => other,
        };
        let reference = series.iter().find(|reference| reference["reference_date"] == half_year);
        let reference = reference.expect("a reference rate");
        let marginal = &reference["marginal_rate_last_mro"];
        let rate = if marginal.is_empty() { &reference["mro_rate_in_force"] } else { marginal };
        let margin = if day.as_str() < "2013-03-16" { 7 } else { 8 };
        let sum = rate.parse::<Decimal>().expect("a number") + Decimal::from(margin);
        assert_eq!(row.rate.to_decimal(), sum, "from {day}");
        derived += 1;
    }
    assert_eq!(derived, 50);
}

/// Commercial rates change with the half year; on 1 December 2002 and 16 March 2013 the law changed.
#[test]
fn rates_change_only_on_days_the_law_allows() {
    for row in commercial().rows {
        let on = row.from.to_string();
        let by_law = ["2002-12-01", "2013-03-16"].contains(&on.as_str());
        assert!(by_law || on.ends_with("-01-01") || on.ends_with("-07-01"), "{on}");
    }
    assert!(consumer().rows.iter().all(|row| row.from.day_of_month() == 1));
}

#[test]
fn a_stretch_lasts_until_the_rate_changes_and_no_day_is_lost() {
    for tables in [
        regime(Capacity::Consumer, "2026-01-01").rates,
        regime(Capacity::Business, "2026-01-01").rates,
    ] {
        let mut at = day("1976-04-01");
        let mut last: Option<Rate> = None;
        let mut table = "";
        while at <= day("2026-12-31") {
            let piece = rate_on(tables, at, false).expect("a rate");
            assert!(piece.until >= at && !piece.provisional);
            assert!(last != Some(piece.row.rate) || table != piece.table.id, "{at}");
            for inside in [at, piece.until] {
                let row = piece.table.rows.iter().rfind(|row| row.from <= inside).expect("a row");
                assert_eq!(row.rate, piece.row.rate, "{inside}");
            }
            (last, table) = (Some(piece.row.rate), piece.table.id);
            at = piece.until.next();
        }
        assert_eq!(at, day("2027-01-01"), "the tables end with 2026");
    }
}

#[test]
fn beyond_the_tables_there_is_no_rate_unless_asked_for() {
    let tables = regime(Capacity::Business, "2026-01-01").rates;
    let ask = |on: &str, provisional| rate_on(tables, day(on), provisional);
    assert_eq!(ask("1976-03-31", true), Err(Unknown::Before(day("1976-04-01"))));
    assert_eq!(ask("2027-01-01", false), Err(Unknown::After(day("2026-12-31"))));
    let piece = ask("2027-01-01", true).expect("the last rate");
    assert!(piece.provisional);
    assert_eq!(piece.row.rate.to_string(), "10.40");
    assert_eq!(piece.until, Day::LAST);
    // The days before 1 December 2002 are the consumer's: 7 percent since 1 January 2002.
    let piece = ask("2002-11-30", false).expect("a rate");
    assert_eq!((piece.table.id, piece.row.rate.to_string().as_str()), ("nl-consumer", "7"));
    assert_eq!(piece.until, day("2002-11-30"));
}

/// Who owes which interest: art. 6:119, 6:119a and 6:119b BW with their transition.
#[test]
fn the_regime_follows_from_the_parties_and_the_contract() {
    use Capacity::{Business, Consumer, Government};
    let law = Law::of(Jurisdiction::Netherlands);
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
        let regime = law.regime(creditor, debtor, day(contract));
        assert_eq!(regime.basis.article, article, "{creditor:?} {debtor:?} {contract}");
        assert_eq!(regime.fixed_sum.is_some(), fixed_sum, "{creditor:?} {debtor:?} {contract}");
    }
}

/// `nl_bik.csv` is the Besluit as printed: slices, minimum and maximum.
#[test]
fn the_tariff_equals_the_collected_table() {
    let tariff = &Law::of(Jurisdiction::Netherlands).tariff;
    let rows = table("nl_bik.csv");
    let tiers: Vec<_> = rows.iter().filter(|row| row["rule"] == "tier").collect();
    assert_eq!(tariff.tiers.len(), tiers.len());
    for (tier, row) in tariff.tiers.iter().zip(tiers) {
        let up_to = tier.up_to.map(|amount| (amount.cents() / 100).to_string());
        assert_eq!(up_to.unwrap_or_default(), row["to_amount"]);
        assert_eq!(tier.rate.to_string(), row["rate_percent"]);
    }
    let amount = |rule: &str| {
        let row = rows.iter().find(|row| row["rule"] == rule).expect("a row");
        row["amount_eur"].parse::<i64>().expect("euros") * 100
    };
    assert_eq!(tariff.minimum.cents(), amount("minimum"));
    assert_eq!(tariff.maximum.cents(), amount("maximum"));
    let fixed = regime(Capacity::Business, "2026-01-01").fixed_sum.as_ref().expect("a fixed sum");
    assert_eq!(fixed.amount.cents(), amount("b2b_minimum"));
}
