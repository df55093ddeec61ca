//! What is missing where a rate is updated, and which rates run out, in plain words.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use vordering::Day;
use vordering::law::{Coverage, Law, REFINANCING, Schedule, coverage};
use vordering::statement::fingerprint;

/// A row of a file, each field by its name.
pub type Row = HashMap<String, String>;

/// What the repository says beside the tables of the engine.
pub struct Beside {
    /// The rows of files in `tests/data`, by their names.
    pub rows: HashMap<&'static str, Vec<Row>>,
    /// What people read: `README.md`, `CHANGELOG.md` and `docs/guarantees.md`, with their names.
    pub pages: Vec<(&'static str, String)>,
}

impl Beside {
    /// The files of the repository.
    pub fn here() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let page = |name| (name, fs::read_to_string(root.join(name)).expect("a page"));
        let rows = |file| {
            let path = root.join("tests/data").join(file);
            let mut reader = csv::Reader::from_path(path).expect("a table");
            (file, reader.deserialize().map(|row| row.expect("a row")).collect())
        };
        let files = places().into_iter().map(|place| place.file).chain(["published.csv"]);
        Self {
            rows: files.map(rows).collect(),
            pages: ["README.md", "CHANGELOG.md", "docs/guarantees.md"].map(page).into(),
        }
    }
}

/// A table of rates, where it lies, and where its rows were collected.
struct Place {
    table: &'static Schedule,
    source: &'static str,
    file: &'static str,
    column: &'static str,
}

fn places() -> Vec<Place> {
    let schedules = Law::all().flat_map(|law| law.schedules).map(|(_, table)| *table);
    let open = schedules.chain([&REFINANCING]).filter_map(|table| {
        let (source, file, column) = match table.id {
            "nl-consumer" => ("src/law/nl/rates.rs", "nl_rates_consumer.csv", "valid_from"),
            "nl-commercial" => ("src/law/nl/rates.rs", "nl_rates_commercial.csv", "valid_from"),
            "be-civil" => ("src/law/be/rates.rs", "be_rates_civil.csv", "valid_from"),
            "be-commercial" => ("src/law/be/rates.rs", "be_rates_commercial.csv", "valid_from"),
            "ecb-refinancing" => ("src/law/ecb.rs", "ecb_mro_halfyear.csv", "reference_date"),
            // Closed in 2015.
            _ => return None,
        };
        Some(Place { table, source, file, column })
    });
    open.collect()
}

/// From here on each table has one row for a day, for all contracts.
const SINCE: &str = "2016-01-01";

/// What does not fit together, a sentence each. Nothing is missing where it is empty.
pub fn missing(beside: &Beside) -> Vec<String> {
    let mut found = Vec::new();
    for place in places() {
        found.extend(unlike(&place, &beside.rows[place.file]));
        found.extend(underived(&place));
    }
    let published = &beside.rows["published.csv"];
    for Coverage { table, known_until, .. } in coverage() {
        let collected = published.iter().find(|row| row["table"] == table);
        let collected = collected.map_or("nothing", |row| row["known_until"].as_str());
        if collected != known_until.to_string() {
            found.push(format!(
                "The engine knows {table} until {known_until}; tests/data/published.csv says {collected}."
            ));
        }
        let (_, guarantees) = beside.pages.last().expect("a page");
        let told = guarantees.lines().find(|line| line.contains(&format!("| `{table}` |")));
        if told.is_none_or(|line| !line.contains(&known_until.to_string())) {
            found.push(format!("docs/guarantees.md does not say of {table}: {known_until}."));
        }
    }
    for law in Law::all() {
        let now = fingerprint(&(law, law.afterwards()));
        if law.fingerprint() != now {
            let folder = law.jurisdiction.prefix();
            found.push(format!(
                "Its tables changed: FINGERPRINT in src/law/{folder}/mod.rs is {now} now."
            ));
        }
    }
    let last = Law::all().map(Law::known_until).min().expect("a law");
    let told = format!("until {}", in_words(last));
    for (name, text) in &beside.pages[..2] {
        if !text.split_whitespace().collect::<Vec<_>>().join(" ").contains(&told) {
            found.push(format!("{name} does not say that rates are published {told}."));
        }
    }
    found
}

/// Rows that are only in the engine or only among the collected ones, or say something else there.
fn unlike(place: &Place, collected: &[Row]) -> Vec<String> {
    let Place { table, source, file, column } = place;
    let id = table.id;
    let mut found = Vec::new();
    for row in table.rows.iter().filter(|row| row.from.to_string().as_str() >= SINCE) {
        let (from, rate) = (row.from.to_string(), row.rate.to_string());
        let rates: Vec<_> = collected.iter().filter(|other| other[*column] == from).collect();
        let name = if *column == "valid_from" { "rate_percent" } else { "mro_rate_in_force" };
        if rates.is_empty() {
            found.push(format!(
                "{source} has {rate} from {from} in {id}; tests/data/{file} has no row of that day."
            ));
        } else if !rates.iter().any(|other| other[name] == rate) {
            found.push(format!(
                "{id} from {from}: {source} says {rate}, tests/data/{file} {}.",
                rates[0][name]
            ));
        }
    }
    // The next reference rate may be collected before it is certain; legal rates are of several kinds.
    let counts = |row: &&Row| row.get("scope").is_none_or(|scope| scope.starts_with("civil"));
    let known = table.known_until.to_string();
    for row in collected.iter().filter(counts) {
        let from = row[*column].as_str();
        let ahead = *column != "valid_from" && from > known.as_str();
        if from >= SINCE && !ahead && !table.rows.iter().any(|own| own.from.to_string() == from) {
            found.push(format!(
                "tests/data/{file} has a row from {from}; {id} in {source} has none."
            ));
        }
    }
    found
}

/// Rates that follow from the one of the central bank, and do not.
fn underived(place: &Place) -> Vec<String> {
    let Some(formula) = place.table.formula else { return Vec::new() };
    let newest = place.table.rows.iter().filter(|row| row.from.to_string().as_str() >= SINCE);
    let wrong = newest.filter_map(|row| {
        let (id, from) = (place.table.id, row.from);
        let Some(reference) = REFINANCING.rows.iter().find(|other| other.from == from) else {
            return Some(format!(
                "{id} has a row from {from}; add that of the central bank to src/law/ecb.rs first."
            ));
        };
        let rate = formula.rate(reference.rate, from);
        let said = format!(
            "{id} from {from}: {} and {}, but ECB {} makes {rate}.",
            row.rate, row.instrument, reference.rate
        );
        let named = row.instrument.starts_with(&format!("ECB {} + ", reference.rate));
        (rate.steps() != row.rate.steps() || !named).then_some(said)
    });
    wrong.collect()
}

/// Within so many days before the last day of a rate, it must be looked up.
const AHEAD: i64 = 30;

/// The rates that have run out on a day, or will within thirty days, a sentence each.
pub fn running_out(tables: &[Coverage], today: Day) -> Vec<String> {
    let rates = tables.iter().filter(|table| table.is_rate);
    let soon = rates.filter_map(|Coverage { table, known_until, .. }| {
        let left = known_until.days_since(today);
        let of = format!("{table} is published until {known_until}");
        match left {
            ..0 => Some(format!(
                "{of}: later days are refused. src/law/README.md says where the next rate is."
            )),
            0..=AHEAD => Some(format!(
                "{of}, {left} days from today: look up the next rate (src/law/README.md)."
            )),
            _ => None,
        }
    });
    soon.collect()
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `2026-12-31` as the pages write it: 31 December 2026.
fn in_words(day: Day) -> String {
    let text = day.to_string();
    let month: usize = text[5..7].parse().expect("a month");
    format!("{} {} {}", text[8..].trim_start_matches('0'), MONTHS[month - 1], &text[..4])
}
