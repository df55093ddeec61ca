//! What going to court costs, and what may be seized of wages: the tables against the collected
//! figures, the rules against published examples.

use crate::support::{day, table};
use rust_decimal::Decimal;
use std::collections::HashMap;
use vordering::case::Jurisdiction;
use vordering::law::{
    Award, Band, Capacity, Confidence, Court, CourtFee, CourtKind, Dated, Factor, Indemnity, Law,
    OfCourt, Wages, WagesUnknown, attachable,
};
use vordering::money::{Amount, Rate};

type Row = HashMap<String, String>;

fn dutch() -> &'static Court {
    Law::of(Jurisdiction::Netherlands).afterwards().court
}

fn belgian() -> &'static Court {
    Law::of(Jurisdiction::Belgium).afterwards().court
}

fn wages() -> &'static [Dated<Wages>] {
    Law::of(Jurisdiction::Belgium).afterwards().protected_wages
}

fn amount(text: &str) -> Amount {
    Amount::parse(text).unwrap_or_else(|_| panic!("{text} is no amount"))
}

fn bound(text: &str) -> Option<Amount> {
    (!text.is_empty()).then(|| amount(text))
}

fn rows<'a>(table: &'a [Row], column: &str, item: &str) -> Vec<&'a Row> {
    table.iter().filter(|row| row[column] == item).collect()
}

/// What the words of the collected tables say about how sure a figure is.
fn confidence(words: &str) -> Confidence {
    match words.split([';', ' ', '(']).next().expect("a word") {
        "official" => Confidence::Official,
        "several" | "two" | "two_sources" => Confidence::Several,
        "single" | "one_source" => Confidence::Single,
        "computed," => Confidence::Computed,
        "two_sources," | "weak" => Confidence::Weak,
        other => panic!("{other} {words}"),
    }
}

fn of_court<T>(courts: &[OfCourt<T>], court: CourtKind) -> &'static [Dated<T>] {
    courts.iter().find(|rows| rows.court == court).expect("a court").rows
}

fn fee_of(court: &Court, kind: CourtKind) -> (&Dated<&'static [CourtFee]>, &'static CourtFee) {
    assert_eq!(court.fees.len(), 1);
    let row = &court.fees[0];
    (row, row.figure.iter().find(|fee| fee.court == kind).expect("a fee"))
}

fn well_ordered<T>(bands: &[Band<T>], ends: bool) {
    let bounds: Vec<_> = bands.iter().map_while(|band| band.up_to).collect();
    assert!(bounds.is_sorted_by(|one, next| one < next) && bounds[0] > Amount::ZERO);
    // Only the last one may be without bound; each begins where the one before ends.
    assert_eq!(bounds.len() + usize::from(!ends), bands.len());
}

fn well_dated<T>(rows: &[Dated<T>]) {
    for (at, row) in rows.iter().enumerate() {
        assert!(!row.source.is_empty() && row.from < row.known_until);
        let next = rows.get(at + 1);
        assert!(next.is_none_or(|next| row.known_until < next.from), "{}", row.from);
        for on in [row.from, row.known_until] {
            assert!(std::ptr::eq(Dated::known(rows, on).expect("a row"), row), "{on}");
        }
        assert!(
            Dated::known(rows, row.known_until.next()).is_none_or(|found| found.from > row.from)
        );
    }
    assert!(rows.first().is_none_or(|row| Dated::latest(rows, row.from.previous()).is_none()));
}

#[test]
fn tables_are_in_order_and_name_their_sources() {
    for court in [dutch(), belgian()] {
        well_dated(court.fees);
        well_dated(court.summons);
        well_dated(court.fund);
        for fee in court.fees.iter().flat_map(|row| row.figure) {
            let bounds: Vec<_> = fee.bands.iter().filter_map(|band| band.up_to).collect();
            assert!(bounds.is_sorted_by(|one, next| one < next), "{:?}", fee.court);
            assert!(fee.bands.last().expect("a band").up_to.is_none());
            for fee in fee.bands.iter().map(|band| band.figure) {
                assert!(fee.natural.is_none_or(|natural| natural <= fee.legal));
            }
        }
        for rows in court.points.iter().map(|of_court| of_court.rows) {
            well_dated(rows);
            for row in rows {
                well_ordered(row.figure, true);
            }
        }
        for of_court in court.after_judgment {
            well_dated(of_court.rows);
        }
        for row in court.venues {
            assert!(!row.source.is_empty());
            assert!(row.figure.up_to.is_none_or(|bound| bound > row.figure.above));
            let fees = court.fees[0].figure;
            assert!(fees.iter().any(|fee| fee.court == row.figure.court), "a court has a fee");
        }
        if let Some(Indemnity { bands, indexed, early, .. }) = &court.indemnity {
            well_ordered(bands.figure, false);
            well_dated(indexed);
            assert!(!bands.source.is_empty() && !early.source.is_empty());
            for Award { base, least, most } in bands.figure.iter().map(|band| band.figure) {
                assert!(Amount::ZERO < least && least < base && base < most);
            }
        }
    }
    well_dated(wages());
    for row in wages() {
        well_ordered(row.figure.slices, row.from == day("2025-01-01"));
    }
}

/// Every claim between any parties has a court, and no two courts that are certain.
#[test]
fn every_claim_has_a_court() {
    let claims = ["0.01", "5000.00", "5000.01", "25000.00", "25000.01", "9000000.00"];
    for court in [dutch(), belgian()] {
        for creditor in Capacity::ALL {
            for debtor in Capacity::ALL {
                for claim in claims.map(amount) {
                    let venues = court.venues(*creditor, *debtor, claim, day("2026-11-22"));
                    assert!((1..=2).contains(&venues.count()), "{creditor:?} {debtor:?} {claim}");
                }
            }
        }
    }
}

#[test]
fn dutch_fees_equal_the_collected_table_row_by_row() {
    let table = table("nl_court.csv");
    for (item, kind, count) in [
        ("griffierecht_kanton", CourtKind::Subdistrict, 14),
        ("griffierecht_rechtbank", CourtKind::District, 5),
    ] {
        let (row, fee) = fee_of(dutch(), kind);
        let collected = rows(&table, "item", item);
        assert_eq!(collected.len(), count);
        for expected in &collected {
            assert_eq!(row.from.to_string(), expected["year_from"]);
            assert_eq!(row.confidence, confidence(&expected["confidence"]));
            // Cases above 25,000 that come to the subdistrict court have no band of their own.
            let claim = bound(&expected["band_max_eur"]);
            let claim =
                claim.filter(|claim| *claim < amount("25000") || kind != CourtKind::Subdistrict);
            let band = fee.bands.iter().find(|band| band.up_to == claim).expect("a band").figure;
            let found = match expected["party"].as_str() {
                "natuurlijk" => band.natural,
                "rechtspersoon" => Some(band.legal),
                "onvermogend" => fee.small_means,
                other => panic!("{other}"),
            };
            assert_eq!(found, bound(&expected["amount_eur"]), "{expected:?}");
        }
        let legal = collected.iter().filter(|row| row["party"] == "rechtspersoon").count();
        let natural = collected.iter().filter(|row| row["party"] == "natuurlijk").count();
        assert_eq!(fee.bands.len(), legal);
        assert_eq!(fee.bands.iter().filter(|band| band.figure.natural.is_some()).count(), natural);
    }
    let [defence] = dutch().free_defence else { panic!("one court") };
    let expected = rows(&table, "item", "griffierecht_kanton_gedaagde")[0];
    assert_eq!(expected["amount_eur"], "0");
    assert_eq!(defence.from.to_string(), expected["year_from"]);
    assert_eq!(defence.confidence, confidence(&expected["confidence"]));
    assert_eq!(defence.basis.expect("an article").article, "4 (1) (b)");
    let limit = rows(&table, "item", "kanton_limit")[0];
    for row in dutch().venues {
        let edge =
            if row.figure.above > Amount::ZERO { Some(row.figure.above) } else { row.figure.up_to };
        assert_eq!(edge, bound(&limit["amount_eur"]));
        assert_eq!(row.from.to_string(), limit["year_from"]);
        assert_eq!(row.confidence, confidence(&limit["confidence"]));
    }
}

#[test]
fn dutch_points_and_summonses_equal_the_collected_table_row_by_row() {
    let table = table("nl_court.csv");
    let collected = rows(&table, "item", "liquidatie_kanton");
    let tables = of_court(dutch().points, CourtKind::Subdistrict);
    assert_eq!(collected.len(), tables.iter().map(|row| row.figure.len()).sum::<usize>());
    for expected in collected {
        let row = tables.iter().find(|row| row.from.to_string() == expected["year_from"]);
        let row = row.expect("a table");
        let claim = bound(&expected["band_max_eur"]);
        let points = row.figure.iter().find(|band| band.up_to == claim).expect("a band").figure;
        assert_eq!(points.each, amount(&expected["amount_eur"]));
        assert_eq!(format!("max {} punten", points.most), expected["sub"]);
        assert_eq!(row.confidence, confidence(&expected["confidence"]));
    }
    let collected = rows(&table, "item", "btag_dagvaarding");
    assert_eq!(collected.len(), dutch().summons.len());
    for expected in collected {
        let on = day(&expected["year_from"]);
        let row = Dated::known(dutch().summons, on).expect("a row");
        assert_eq!(row.from, on);
        assert_eq!(row.figure.amount_from, amount(&expected["amount_eur"]));
        assert_eq!(row.figure.amount_to, row.figure.amount_from);
        assert_eq!(row.confidence, confidence(&expected["confidence"]));
        assert!(expected["unit"] == "excl. btw" && dutch().summons_without_vat);
    }
    assert_eq!(rows(&table, "item", "btag_2025_2026")[0]["amount_eur"], "", "not found");
    let one = |item: &str| rows(&table, "item", item)[0];
    let least = one("nakosten_handel_zonder_betekening");
    let more = one("nakosten_handel_extra_betekening");
    let most = amount(&least["amount_eur"]).plus(amount(&more["amount_eur"])).expect("a sum");
    for (kind, least, most, expected) in [
        (CourtKind::Subdistrict, Amount::ZERO, amount("144"), one("nakosten_kanton_max")),
        (CourtKind::District, amount(&least["amount_eur"]), most, least),
    ] {
        let [row] = of_court(dutch().after_judgment, kind) else { panic!("one row") };
        assert_eq!((row.figure.amount_from, row.figure.amount_to), (least, most));
        assert_eq!(row.from.to_string(), expected["year_from"]);
        assert_eq!(row.confidence, confidence(&expected["confidence"]));
    }
}

fn indemnity() -> &'static Indemnity {
    belgian().indemnity.as_ref().expect("an indemnity")
}

/// The amounts of 2007 are a table; those of later days follow from it: half as much again since
/// November 2022, times 166.05 / 105.78 since March 2025.
#[test]
fn belgian_indemnities_follow_from_those_of_2007() {
    let table = table("be_court.csv");
    let one = Factor { over: 1, under: 1 };
    let [november, march] = indemnity().indexed else { panic!("two rows") };
    assert_eq!((march.figure.over, march.figure.under), (16_605, 10_578));
    for (category, factor, from, sure) in [
        ("rpv_base_2007", one, indemnity().bands.from, indemnity().bands.confidence),
        ("rpv_2022_11", november.figure, november.from, november.confidence),
        ("rpv_2025_03", march.figure, march.from, march.confidence),
    ] {
        let collected = rows(&table, "category", category);
        assert_eq!(collected.len(), 14);
        let mut floor = Amount::ZERO;
        for expected in collected {
            let unindexed = if expected["from_amount"] == "not_valuable" {
                indemnity().unvalued
            } else {
                let ceiling = bound(&expected["to_amount"]);
                let below = bound(&expected["from_amount"]).expect("an amount");
                assert!(below.minus(floor).expect("a sum").cents() <= 1, "no gap");
                floor = ceiling.unwrap_or(floor);
                let bands = indemnity().bands.figure;
                bands.iter().find(|band| band.up_to == ceiling).expect("a band").figure
            };
            let Award { base, least, most } = unindexed.times(factor).expect("amounts");
            let values = ["value", "value_min", "value_max"].map(|name| amount(&expected[name]));
            assert_eq!([base, least, most], values, "{expected:?}");
            assert_eq!(from.to_string(), expected["valid_from"]);
            if expected["from_amount"] != "not_valuable" {
                assert_eq!(sure, confidence(&expected["status"]));
            }
        }
    }
}

#[test]
fn belgian_indemnities_shrink_when_paid_early() {
    let award = |claim: &str, on: &str| indemnity().award(amount(claim), day(on)).expect("amounts");
    let found = award("5000.00", "2026-11-22").expect("known");
    assert_eq!(found.award.base, amount("1020.35"));
    assert_eq!(found.before_judgment, Some(amount("255.09")));
    assert_eq!(found.index.confidence, Confidence::Computed);
    assert_eq!(award("5000.01", "2026-11-22").expect("known").award.base, amount("1412.79"));
    // The maximum of a quarter: indexed too in 2016 (1200 for 1000) and taken to be so until the
    // rule changed; since then it is not known.
    let early = indemnity().early.figure;
    assert_eq!(
        award("100000.01", "2024-01-01").expect("known").before_judgment,
        Some(amount("1500"))
    );
    assert_eq!(
        award("100000.00", "2026-11-22").expect("known").before_judgment,
        Some(amount("1177.33"))
    );
    assert_eq!(award("100000.01", "2026-11-22").expect("known").before_judgment, None);
    let march = indemnity().indexed[1].figure;
    assert_eq!(march.of(early.most), Ok(amount("1569.77")), "if it were indexed like the rest");
    assert_eq!(award("5000.00", "2022-10-31"), None, "the days of the steps before were not seen");
    let table = table("be_court.csv");
    let rules = rows(&table, "category", "rpv_rule");
    assert_eq!(rules[0]["value"], "0");
    let part = rules[1]["value"].parse::<Decimal>().expect("a number");
    assert_eq!(Decimal::from(early.part.over) / Decimal::from(early.part.under), part);
    assert_eq!(indemnity().early.confidence, confidence(&rules[1]["status"]));
}

#[test]
fn belgian_fees_equal_the_collected_table_row_by_row() {
    let table = table("be_court.csv");
    let collected = rows(&table, "category", "roll_fee");
    let mut kinds = Vec::new();
    for expected in &collected {
        for (name, kind) in [
            ("justice of the peace", CourtKind::JusticeOfThePeace),
            ("first instance", CourtKind::FirstInstance),
            ("enterprise court", CourtKind::Enterprise),
            ("appeal", CourtKind::Appeal),
            ("cassation", CourtKind::Cassation),
        ] {
            if !expected["key"].contains(name) {
                continue;
            }
            kinds.push(kind);
            let (row, fee) = fee_of(belgian(), kind);
            let [Band { up_to: None, figure }] = fee.bands else { panic!("one band") };
            assert_eq!(figure.legal, amount(&expected["value"]));
            assert_eq!(figure.natural, Some(figure.legal));
            assert_eq!(row.from.to_string(), expected["valid_from"]);
            assert_eq!(row.confidence, confidence(&expected["status"]));
        }
    }
    assert_eq!(belgian().fees[0].figure.iter().map(|fee| fee.court).collect::<Vec<_>>(), kinds);
    let fund = rows(&table, "category", "fund_contribution")[0];
    let [row] = belgian().fund else { panic!("one row") };
    assert_eq!((row.figure, row.from), (amount(&fund["value"]), day(&fund["valid_from"])));
    assert_eq!(row.confidence, confidence(&fund["status"]));
    let estimates = rows(&table, "category", "bailiff_estimate");
    let summons = estimates.iter().find(|row| row["key"] == "writ of summons").expect("a row");
    let [row] = belgian().summons else { panic!("one row") };
    assert_eq!(row.figure.amount_from, amount(&summons["value_min"]));
    assert_eq!(row.figure.amount_to, amount(&summons["value_max"]));
    assert_eq!(row.from.to_string(), summons["valid_from"]);
    assert_eq!(row.confidence, confidence(&summons["status"]));
    let competence = rows(&table, "category", "competence")[0];
    for row in belgian().venues {
        assert_eq!(row.from.to_string(), competence["valid_from"]);
        assert_eq!(row.confidence, confidence(&competence["status"]));
        let limit = match row.figure.court {
            CourtKind::JusticeOfThePeace => row.figure.up_to,
            CourtKind::FirstInstance => Some(row.figure.above),
            _ => continue,
        };
        assert_eq!(limit, bound(&competence["to_amount"]));
    }
}

#[test]
fn wages_equal_the_collected_table_row_by_row() {
    let table = table("be_court.csv");
    let collected = rows(&table, "category", "wage_seizure_work_income");
    let slices: Vec<_> = collected.iter().filter(|row| row["unit"] == "%").collect();
    let known =
        wages().iter().flat_map(|row| row.figure.slices.iter().map(move |slice| (row, slice)));
    assert_eq!(known.clone().count(), slices.len());
    let mut floor = Amount::ZERO;
    for ((row, slice), expected) in known.zip(slices) {
        assert_eq!(row.from.to_string(), expected["valid_from"]);
        assert_eq!(slice.up_to, bound(&expected["to_amount"]));
        assert_eq!(slice.figure.to_string(), expected["value"]);
        let from = amount(&expected["from_amount"]);
        assert!(from == Amount::ZERO || from.minus(floor).expect("a sum").cents() == 1);
        floor = slice.up_to.unwrap_or_default();
        let status = &expected["status"];
        assert_eq!(row.confidence, confidence(status));
        let until = status.split_once("valid to ").map(|(_, until)| until);
        assert_eq!(row.known_until.to_string(), until.unwrap_or("2025-12-31"));
        let children = format!("{} EUR per", row.figure.per_child.cents() / 100);
        assert!(
            slice.figure.to_string() == "20" && row.from.year() == 2025
                || expected["note"].contains(&children)
        );
    }
    assert_eq!(collected.last().expect("a row")["status"], "missing", "2026 was not found");
}

/// E25 to E28 of the collected examples.
#[test]
fn wages_come_out_as_published() {
    let on = |year: &str| day(&format!("{}-02-01", year.trim_end_matches("Q1")));
    let mut count = 0;
    for example in table("be_examples.csv") {
        if !["wage", "wage_kept"].contains(&example["kind"].as_str())
            || !example["reproduces"].starts_with("yes")
        {
            continue;
        }
        let inputs: HashMap<_, _> = example["inputs"]
            .split(';')
            .map(|input| input.split_once('=').expect("a value"))
            .collect();
        let children = inputs["children"].parse().expect("a number");
        let found = attachable(wages(), amount(inputs["net"]), children, on(inputs["year"]))
            .expect("known");
        let stated = if example["kind"] == "wage" { found.amount } else { found.kept };
        assert_eq!(stated, amount(&example["expected"]), "{}", example["id"]);
        count += 1;
    }
    assert_eq!(count, 4);
}

#[test]
fn wages_are_unknown_where_no_table_was_found() {
    let ask = |net: &str, children, on: &str| {
        attachable(wages(), amount(net), children, day(on)).map(|found| found.amount)
    };
    for (on, table) in [
        ("2016-12-31", Err(WagesUnknown::NoTable)),
        ("2018-01-01", Err(WagesUnknown::NoTable)),
        ("2022-12-31", Err(WagesUnknown::NoTable)),
        ("2026-01-01", Err(WagesUnknown::NoTable)),
        ("2025-12-31", Ok(Amount::ZERO)),
    ] {
        assert_eq!(ask("1000.00", 0, on), table, "{on}");
    }
    assert_eq!(ask("1388.00", 0, "2025-06-01"), Ok(Amount::ZERO));
    assert_eq!(ask("1492.00", 0, "2025-06-01"), Ok(amount("20.80")));
    assert_eq!(ask("1492.01", 0, "2025-06-01"), Err(WagesUnknown::Above(amount("1492"))));
    assert_eq!(ask("1492.00", 1, "2025-06-01"), Ok(Amount::ZERO), "a child takes off more");
    assert_eq!(ask("-5.00", 0, "2024-06-01"), Ok(Amount::ZERO));
    assert_eq!(ask("1341.03", 0, "2024-06-01"), Ok(amount("0.01")), "0.006 rounds up");
    assert_eq!(ask("2000.00", u32::MAX, "2024-06-01"), Ok(Amount::ZERO));
}

/// E29 and E30: the thresholds of the law are in Belgian francs, and follow an index; they are rounded
/// up to the euro. So the table of 2017 can be checked without its source.
#[test]
fn wage_thresholds_follow_from_those_in_francs() {
    let year = Dated::known(wages(), day("2017-06-01")).expect("a table").figure;
    let thresholds: Vec<_> = year.slices.iter().filter_map(|slice| slice.up_to).collect();
    let examples = table("be_examples.csv");
    for (id, at) in [("E29", 0), ("E30", 3)] {
        let example = examples.iter().find(|example| example["id"] == id).expect("an example");
        let value = |name: &str| {
            let input = example["inputs"].split(';').find_map(|input| input.strip_prefix(name));
            input.expect("an input").parse::<Decimal>().expect("a number")
        };
        let euros = value("base_bef=") / Decimal::new(403_399, 4);
        let indexed = (euros * value("num=") / value("den=")).ceil();
        assert_eq!(indexed.to_string(), example["expected"]);
        assert_eq!(thresholds[at].to_decimal(), indexed);
    }
}

/// E31 says 15.80 for a wage of 1148 in 2016: a fifth of what lies above 1069. But 1069 was the
/// threshold of 2015; in 2016 it was 1073, so 15.00 could be seized. The source is wrong.
#[test]
fn a_published_example_with_last_years_threshold_is_not_followed() {
    const SLICES: &[Band<Rate>] = &[
        Band { up_to: Some(Amount::from_cents(107_300)), figure: Rate::parse("0").unwrap() },
        // The upper bound of this slice does not matter here.
        Band { up_to: None, figure: Rate::parse("20").unwrap() },
    ];
    let year = Wages { slices: SLICES, per_child: Amount::ZERO };
    let example = table("be_examples.csv").into_iter().find(|example| example["id"] == "E31");
    let example = example.expect("an example");
    assert!(example["reproduces"].starts_with("NO"));
    assert_eq!(year.attachable(amount("1148"), 0), Ok(amount("15.00")));
    assert_ne!(year.attachable(amount("1148"), 0), Ok(amount(&example["expected"])));
}

/// E32 to E35: until 2024 a tenth of the amounts of 2007 for every ten points of the index.
#[test]
fn indemnities_of_the_old_index_come_out_as_published() {
    let mut count = 0;
    for example in table("be_examples.csv") {
        if example["kind"] != "rpv_old" {
            continue;
        }
        let (base, coefficient) = example["inputs"].split_once(";coef=").expect("two inputs");
        let base = amount(base.trim_start_matches("base="));
        let factor =
            Factor { over: coefficient.replace('.', "").parse().expect("tenths"), under: 10 };
        assert_eq!(factor.of(base), Ok(amount(&example["expected"])), "{}", example["id"]);
        let known = indemnity().bands.figure.iter().any(|band| band.figure.base == base);
        assert!(known || base == indemnity().early.figure.most);
        count += 1;
    }
    assert_eq!(count, 4);
}
