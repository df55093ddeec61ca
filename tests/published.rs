//! Until when the figures of the law are published, and what an update must touch.

mod check;

use crate::support::{day, published_until, table};
use check::{Beside, Row, missing, running_out};
use vordering::law::{Coverage, Law, coverage};

#[test]
fn nothing_is_missing() {
    assert_eq!(missing(&Beside::here()), Vec::<String>::new(), "`make rate` says so too");
}

/// Every row names who publishes the table, and a day on which someone looked.
#[test]
fn every_table_that_is_published_for_a_period_is_collected() {
    let collected = table("published.csv");
    let known: Vec<_> = coverage().into_iter().map(|one| one.table).collect();
    let named: Vec<_> = collected.iter().map(|row| row["table"].clone()).collect();
    assert_eq!(known, named);
    assert!(known.len() >= 14);
    for row in &collected {
        assert!(day(&row["looked_at"]) >= day("2026-11-22"), "{}", row["table"]);
        assert!(!row["published_by"].is_empty() && !row["published_when"].is_empty());
    }
    for law in Law::all() {
        let rates = coverage().into_iter().filter(|one| one.is_rate);
        assert!(
            rates.map(|one| one.known_until).min().is_some_and(|least| least <= law.known_until())
        );
    }
}

fn rate(table: &str, known_until: &str) -> Coverage {
    Coverage { table: table.to_owned(), known_until: day(known_until), is_rate: true }
}

/// 1 December is thirty days before 31 December.
#[test]
fn a_rate_that_runs_out_is_told_thirty_days_before() {
    let tables = [
        rate("nl-consumer", "2026-12-31"),
        rate("be-civil", "2027-06-30"),
        Coverage { is_rate: false, ..rate("nl-court-fees", "2026-12-01") },
    ];
    let told = |on: &str| running_out(&tables, day(on));
    assert_eq!(told("2026-11-30"), Vec::<String>::new());
    let one = told("2026-12-01");
    assert_eq!(one.len(), 1);
    assert!(one[0].starts_with("nl-consumer is published until 2026-12-31, 30 days from today"));
    assert!(told("2026-12-31")[0].contains(", 0 days from today"));
    assert!(
        told("2027-01-01")[0]
            .starts_with("nl-consumer is published until 2026-12-31: later days are refused.")
    );
    assert_eq!(told("2027-06-01").len(), 2);
}

/// One thing changed at a time; each is told in words that name the file.
#[test]
fn what_an_update_forgot_is_told() {
    let with = |file: &str, change: fn(&mut Vec<Row>)| {
        let mut beside = Beside::here();
        change(beside.rows.get_mut(file).expect("a file"));
        missing(&beside)
    };
    let newest = table("nl_rates_consumer.csv").pop().expect("a row");
    let (from, rate) = (&newest["valid_from"], &newest["rate_percent"]);
    assert_eq!(
        with("nl_rates_consumer.csv", |rows| drop(rows.pop())),
        [format!(
            "src/law/nl/rates.rs has {rate} from {from} in nl-consumer; tests/data/nl_rates_consumer.csv has no row of that day."
        )]
    );
    let added = with("nl_rates_commercial.csv", |rows| {
        let mut new = rows.last().expect("a row").clone();
        new.insert("valid_from".to_owned(), "2099-01-01".to_owned());
        rows.push(new);
    });
    assert_eq!(
        added,
        [
            "tests/data/nl_rates_commercial.csv has a row from 2099-01-01; nl-commercial in src/law/nl/rates.rs has none."
        ]
    );
    let until = published_until("be-civil");
    assert_eq!(
        with("published.csv", |rows| {
            let civil = rows.iter_mut().find(|row| row["table"] == "be-civil").expect("a row");
            civil.insert("known_until".to_owned(), "2025-12-31".to_owned());
        }),
        [format!(
            "The engine knows be-civil until {until}; tests/data/published.csv says 2025-12-31."
        )]
    );
    let mut beside = Beside::here();
    beside.pages = vec![
        ("README.md", String::new()),
        ("CHANGELOG.md", String::new()),
        ("docs/guarantees.md", String::new()),
    ];
    let told = missing(&beside);
    assert_eq!(told.len(), 2 + coverage().len());
    assert!(told.iter().any(|sentence| {
        sentence.starts_with("README.md does not say that rates are published until ")
    }));
}
