//! Pictures: their figures are those of the statement, and nothing in them is more than a picture.

#![allow(clippy::float_arithmetic, reason = "places in a picture are numbers with decimals")]

use crate::random::{Question, belgian_questions, questions, runner};
use crate::stories::stories;
use crate::support::{
    business_case, consumer_case, day, json_files, letter, payment, read, statement, with,
};
use roxmltree::{Document, Node};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use vordering::case::{Case, asked_chart};
use vordering::{AskError, Chart, Day, Language, chart};

fn try_drawn(case: &Case, on: Day, asked: &Value, language: Language) -> Result<Chart, AskError> {
    let question = asked_chart(&Some(asked)).map_err(AskError::Invalid)?;
    chart(case, on, &question, language)
}

fn drawn_in(case: &Value, on: &str, asked: Value, language: Language) -> Chart {
    let case = read(case).unwrap_or_else(|invalid| panic!("{invalid}"));
    try_drawn(&case, day(on), &asked, language).unwrap_or_else(|error| panic!("{error}"))
}

fn drawn(case: &Value, on: &str, asked: Value) -> Chart {
    drawn_in(case, on, asked, Language::English)
}

/// The cells of a table as they are written, each row as one text.
fn rows(chart: &Chart) -> Vec<String> {
    let text = |row: &Vec<vordering::view::ChartCell>| {
        row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ")
    };
    chart.table.rows.iter().map(text).collect()
}

fn amounts(row: &[vordering::view::ChartCell]) -> Vec<String> {
    row.iter().filter_map(|cell| Some(cell.amount?.to_string())).collect()
}

/// 4 percent of 1000.00 over 30 days is 3.29 (1000 × 0.04 × 30 / 365 = 3.2877). The payment of 503.29 pays that and
/// 500.00 of the invoice (art. 6:44 BW); 500.00 then bears 1.64 in 30 days (1.6438).
fn paid_once() -> Value {
    consumer_case("1000.00", "2026-06-30", json!([payment("2026-07-30", "503.29")]))
}

#[test]
fn growth_tells_each_day_on_which_something_changed() {
    let chart = drawn(&paid_once(), "2026-08-29", json!("growth"));
    assert_eq!(chart.title, "How the amount came about");
    assert_eq!(
        chart.table.columns,
        ["Day", "What happened", "Invoices", "Interest", "Costs", "Owed"]
    );
    // Until 28 September, 30 more days: 500 × 0.04 × 60 / 365 = 3.2877.
    let expected = [
        "30 June 2026 | Invoice | €1,000.00 | €0.00 | €0.00 | €1,000.00",
        "30 July 2026 | Payment | €500.00 | €0.00 | €0.00 | €500.00",
        "29 August 2026 | Interest | €500.00 | €1.64 | €0.00 | €501.64",
        "28 September 2026 | Interest | €500.00 | €3.29 | €0.00 | €503.29",
    ];
    assert_eq!(rows(&chart), expected);
    assert_eq!(
        chart.finding,
        "On 29 August 2026, €501.64 is owed: €500.00 of the invoices, €1.64 interest and €0.00 \
         costs. If nothing is paid, it is €503.29 on 28 September 2026."
    );
}

/// The tariff of 15 percent of 1000.00 is owed once the fourteen days of the letter are over (art. 6:96 (6) BW,
/// Besluit BIK art. 2): costs come in one step, and the step has a row of its own.
#[test]
fn growth_shows_costs_on_the_day_on_which_they_are_owed() {
    let case = consumer_case("1000.00", "2026-06-30", json!([letter("2026-07-06", "2026-07-07")]));
    let chart = drawn(&case, "2026-08-29", json!({ "kind": "growth", "until": "2026-08-29" }));
    // Received on 7 July: from the 8th fourteen days, until the 21st.
    let row = rows(&chart).into_iter().find(|row| row.contains("Collection costs"));
    let row = row.expect("a row of costs");
    assert!(row.starts_with("22 July 2026 | Collection costs | €1,000.00 | "), "{row}");
    assert!(row.contains("| €150.00 |"), "{row}");
    assert!(!chart.finding.contains("If nothing is paid"), "it ends with its day");
}

#[test]
fn the_height_of_each_step_is_its_sum() {
    for layout in ["wide", "narrow"] {
        let asked = json!({ "kind": "growth", "layout": layout });
        let chart = drawn(&paid_once(), "2026-08-29", asked);
        let document = Document::parse(&chart.svg).expect("XML");
        // Two lines with their amounts give the scale: zero, and the highest.
        let ticks: Vec<(f64, f64)> = by_class(&document, "tick")
            .filter(|node| node.attribute("text-anchor") == Some("end"))
            .map(|node| {
                let text = node.text().expect("an amount").replace(['€', ','], "");
                (number(&node, "y") - 4.0, text.parse().expect("a number"))
            })
            .collect();
        let (zero, top) = (ticks[0], ticks[ticks.len() - 1]);
        assert!((zero.1, top.1) == (0.0, 1000.0), "{ticks:?}");
        let y = |euros: f64| zero.0 + (top.0 - zero.0) * euros / 1000.0;
        let outlines = |class| by_class(&document, class).filter_map(|node| node.attribute("d"));
        let past = outlines("edge").find(|d| d.contains('H')).expect("an outline");
        let found = heights(past);
        for (found, euros) in found.iter().zip([1000.0, 500.0, 501.64]) {
            assert!((found - y(euros)).abs() < 0.11, "{found} for {euros}: {past}");
        }
        assert_eq!(found.len(), 3);
        let later = outlines("later").last().expect("an outline");
        let found = heights(later);
        assert!((found[1] - y(503.29)).abs() < 0.11, "{later}");
    }
}

/// The heights of an outline in steps: `M0 10H5V20H9`.
fn heights(d: &str) -> Vec<f64> {
    let (start, rest) = d.split_once('H').expect("steps");
    let first = start.rsplit(' ').next().expect("a height").parse().expect("a number");
    let steps = rest.split('V').skip(1).map(|step| step.split('H').next().expect("a height"));
    let steps = steps.map(|height| height.parse().expect("a number"));
    [first].into_iter().chain(steps).collect()
}

fn by_class<'d>(document: &'d Document, class: &str) -> impl Iterator<Item = Node<'d, 'd>> {
    let class = format!("debt-{class}");
    document.descendants().filter(move |node| node.attribute("class") == Some(&class))
}

fn number(node: &Node, name: &str) -> f64 {
    node.attribute(name).expect("an attribute").parse().expect("a number")
}

/// 100.00 due on 31 January 2013 is 128.94 with interest on 29 October 2023, the example of the readme.
#[test]
fn the_parts_of_the_bar_are_as_long_as_their_sums() {
    let case = consumer_case("100.00", "2013-01-31", json!([]));
    let chart = drawn(&case, "2023-10-29", json!("split"));
    assert_eq!(chart.title, "What is owed on 29 October 2023");
    let expected = ["Invoices | €100.00", "Interest | €28.94", "Costs | €0.00", "Owed | €128.94"];
    assert_eq!(rows(&chart), expected);
    let document = Document::parse(&chart.svg).expect("XML");
    let bar = |class| by_class(&document, class).find(|node| number(node, "height") > 20.0);
    let length = |class| bar(class).map(|node| number(&node, "width"));
    let whole = length("edge").expect("the whole");
    let principal = length("principal").expect("a part");
    let interest = length("interest").expect("a part");
    assert!((principal / whole - 100.0 / 128.94).abs() < 0.001, "{principal} of {whole}");
    assert!((interest / whole - 28.94 / 128.94).abs() < 0.001, "{interest} of {whole}");
    assert!(bar("costs").is_none(), "there are none");
}

#[test]
fn where_nothing_is_owed_the_pictures_say_so() {
    let paid = consumer_case("1000.00", "2026-06-30", json!([payment("2026-06-30", "1000.00")]));
    let on = "2026-08-29";
    for kind in ["growth", "split"] {
        let chart = drawn(&paid, on, json!(kind));
        assert_eq!(chart.finding, "On 29 August 2026 nothing is owed.");
        Document::parse(&chart.svg).expect("XML");
    }
    assert_eq!(drawn(&paid, on, json!("timeline")).finding, "No next step is open.");
    let plan =
        json!([{ "firstOn": "2026-09-01", "every": "month", "terms": 3, "interest": "runs" }]);
    let chart = drawn(&paid, on, json!({ "kind": "plans", "plans": plan }));
    assert_eq!(rows(&chart), [""; 0]);
    assert!(chart.finding.starts_with("Nothing is left to pay"), "{}", chart.finding);
    // Before the invoice there is nothing either, and the picture does not begin in the future.
    assert_eq!(drawn(&paid, "2026-01-01", json!("growth")).table.rows.len(), 1);
}

/// Twice 500.00 in two terms without interest; in four weekly terms 250.00 each.
#[test]
fn plans_are_told_term_by_term_and_the_best_is_named() {
    let case = consumer_case("1000.00", "2026-06-30", json!([]));
    let plan = |name: &str, every: &str, terms: u32| json!({ "name": name, "firstOn": "2026-07-15", "every": every, "terms": terms, "interest": "stops" });
    let asked =
        json!({ "kind": "plans", "plans": [plan("Two", "month", 2), plan("Four", "week", 4)] });
    let chart = drawn(&case, "2026-06-30", asked);
    let expected = [
        "Two | 1 | 15 July 2026 | €500.00 | €500.00",
        "Two | 2 | 15 August 2026 | €500.00 | €0.00",
        "Four | 1 | 15 July 2026 | €250.00 | €750.00",
        "Four | 2 | 22 July 2026 | €250.00 | €500.00",
        "Four | 3 | 29 July 2026 | €250.00 | €250.00",
        "Four | 4 | 5 August 2026 | €250.00 | €0.00",
    ];
    assert_eq!(rows(&chart), expected);
    assert_eq!(
        chart.finding,
        "Two costs least: €1,000.00 in all. Four ends first: on 5 August 2026."
    );
}

#[test]
fn the_timeline_tells_what_happened_and_what_is_to_come_in_order() {
    let plan = json!({ "type": "plan", "on": "2026-08-01", "interest": "stops",
        "instalments": [{ "on": "2026-09-01", "amount": "400.00" }, { "on": "2026-10-01", "amount": "600.00" }] });
    let case = consumer_case("1000.00", "2026-06-30", json!([plan]));
    let chart = drawn(&case, "2026-08-15", json!("timeline"));
    let found = rows(&chart);
    let expected = [
        "30 June 2026 | happened | Last day of payment",
        "1 August 2026 | happened | A plan to pay was agreed on. Instalments: 2, the last on 1 October 2026.",
        "15 August 2026 | this day | this day",
        "1 September 2026 | may follow | Agreed payment",
    ];
    assert_eq!(found[..4], expected);
    assert!(
        found.contains(&"1 October 2026 | may follow | Agreed payment".to_owned()),
        "{found:?}"
    );
    let days: Vec<Option<Day>> = chart.table.rows.iter().map(|row| row[0].on).collect();
    assert!(days.is_sorted(), "{days:?}");
}

/// Is every row of growth the statement of its day? Invoices that are issued later are not in it, and after the day of
/// the picture nothing happens that is known only later.
fn is_as_stated(case: &Value, on: Day, chart: &Chart) {
    let until_now = |event: &&Value| {
        event["on"].as_str().is_some_and(|day| Day::parse(day).is_ok_and(|day| day <= on))
    };
    let mut known = case.clone();
    if let Some(events) = case["events"].as_array() {
        known["events"] = events.iter().filter(until_now).cloned().collect();
    }
    for row in &chart.table.rows {
        let of = row[0].on.expect("a day").to_string();
        let stated = statement(&known, &of);
        let mut sums = [0; 4];
        let issued = case["invoices"].as_array().expect("invoices").iter();
        for (invoice, claim) in issued.zip(stated["claims"].as_array().expect("claims")) {
            if invoice["issuedOn"].as_str() <= Some(of.as_str()) {
                let open = &claim["open"];
                let parts = [&open["principal"], &open["interest"], &open["costs"], &claim["due"]];
                for (sum, part) in sums.iter_mut().zip(parts) {
                    *sum += crate::support::cents(part);
                }
            }
        }
        let found = amounts(row).into_iter().map(|amount| crate::support::cents(&json!(amount)));
        assert_eq!(found.collect::<Vec<_>>(), sums, "{of}");
    }
}

/// The figures that a legend writes are those of the row of the day.
fn legend_is_in_table(chart: &Chart, row: &[vordering::view::ChartCell]) {
    let document = Document::parse(&chart.svg).expect("XML");
    let strong: Vec<&str> = by_class(&document, "strong").filter_map(|node| node.text()).collect();
    for cell in row.iter().filter(|cell| cell.amount.is_some()).take(3) {
        assert!(strong.contains(&cell.text.as_str()), "{} in {strong:?}", cell.text);
    }
}

#[test]
fn in_every_story_picture_table_and_statement_agree() {
    let mut count = 0;
    for (_, name, story) in stories() {
        let case = &story["case"];
        let read = read(case).unwrap_or_else(|invalid| panic!("{name}: {invalid}"));
        let moments = story["moments"].as_array().expect("moments");
        let on = day(moments[moments.len() - 1]["on"].as_str().expect("a day"));
        let draw = |asked: Value| {
            try_drawn(&read, on, &asked, Language::Dutch)
                .unwrap_or_else(|error| panic!("{name}: {error}"))
        };
        let growth = draw(json!("growth"));
        is_as_stated(case, on, &growth);
        let today = growth.table.rows.iter().find(|row| row[0].on == Some(on)).expect("a row");
        legend_is_in_table(&growth, today);
        let split = draw(json!("split"));
        let totals = statement(case, &on.to_string())["totals"].clone();
        let open = &totals["open"];
        let found: Vec<Value> = split.table.rows.iter().map(|row| json!(amounts(row)[0])).collect();
        let expected = [&open["principal"], &open["interest"], &open["costs"], &totals["due"]];
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{name}");
        for asked in ["growth", "split", "timeline"] {
            for layout in ["wide", "narrow"] {
                only_a_picture(&draw(json!({ "kind": asked, "layout": layout })));
            }
        }
        count += 1;
    }
    assert!(count > 40, "the stories are read");
}

#[test]
fn of_any_case_that_can_be_stated_growth_is_as_stated() {
    let test = |question: Question| {
        let case = read(&question.case).expect("a case");
        if vordering::totals(&case, question.as_of).is_ok() {
            let chart = try_drawn(&case, question.as_of, &json!("growth"), Language::German);
            let chart = chart.unwrap_or_else(|error| panic!("{error}"));
            is_as_stated(&question.case, question.as_of, &chart);
            only_a_picture(&chart);
        }
        Ok(())
    };
    runner(40).run(&questions(), test).unwrap_or_else(|error| panic!("{error}"));
    runner(40).run(&belgian_questions(), test).unwrap_or_else(|error| panic!("{error}"));
}

/// A picture has shapes and texts, said with presentation attributes: no script, style, link or id.
fn only_a_picture(chart: &Chart) {
    const ATTRIBUTES: [&str; 21] = [
        "class",
        "role",
        "aria-label",
        "viewBox",
        "font-family",
        "font-size",
        "font-weight",
        "fill",
        "fill-opacity",
        "stroke",
        "stroke-width",
        "stroke-opacity",
        "stroke-dasharray",
        "d",
        "x",
        "y",
        "cx",
        "cy",
        "r",
        "width",
        "height",
    ];
    let document = Document::parse(&chart.svg).unwrap_or_else(|error| panic!("{error}"));
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        assert!(["svg", "path", "rect", "circle", "text"].contains(&name), "{name}");
        assert_eq!(node.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
        for attribute in node.attributes() {
            let known = ATTRIBUTES.contains(&attribute.name()) || attribute.name() == "text-anchor";
            assert!(known, "{}", attribute.name());
            assert!(!attribute.value().contains("url("));
        }
    }
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert!(root.attribute("aria-label").is_some_and(|label| !label.is_empty()));
    inside(&document);
}

/// Nothing is drawn beyond the edge.
fn inside(document: &Document) {
    let size = document.root_element().attribute("viewBox").expect("a size");
    let size: Vec<f64> = size.split(' ').map(|number| number.parse().expect("a number")).collect();
    for node in document.descendants().filter(|node| node.attribute("x").is_some()) {
        let (x, y) = (number(&node, "x"), number(&node, "y"));
        let (width, height) = if node.tag_name().name() == "rect" {
            (number(&node, "width"), number(&node, "height"))
        } else {
            // Letters are about half as wide as they are high, 13.
            let letters = node.text().map_or(0, |text| text.chars().count());
            let wide = f64::from(u32::try_from(letters).expect("few")) * 7.0;
            (if node.attribute("text-anchor") == Some("start") { wide } else { 0.0 }, 0.0)
        };
        assert!(x >= 0.0 && y >= 0.0 && y + height <= size[3], "{node:?} {size:?}");
        assert!(x + width <= size[2], "{:?} at {x} in {size:?}", node.text());
    }
}

/// What people write is text, in a picture as elsewhere.
#[test]
fn no_name_becomes_markup() {
    let hostile = "</text><script>alert(1)</script> & \"x\" '\u{0}\u{1b}\u{202e}\u{fffe}\n]]> <b>";
    let seen = "</text><script>alert(1)</script> & \"x\" ' ]]> <b>";
    let mut case = paid_once();
    case["invoices"][0]["id"] = json!(hostile);
    case["creditor"]["name"] = json!(hostile);
    case["events"][0]["note"] = json!(hostile);
    let plan = json!({ "name": hostile, "firstOn": "2026-09-15", "every": "month", "terms": 2, "interest": "runs" });
    for language in Language::ALL {
        for layout in ["wide", "narrow"] {
            for kind in ["growth", "split", "timeline", "plans"] {
                let mut asked = json!({ "kind": kind, "layout": layout });
                if kind == "plans" {
                    asked["plans"] = json!([plan]);
                }
                let chart = drawn_in(&case, "2026-08-29", asked, *language);
                only_a_picture(&chart);
                if kind == "plans" {
                    let document = Document::parse(&chart.svg).expect("XML");
                    let name = by_class(&document, "strong").next().and_then(|node| node.text());
                    let shown = name.expect("a name").trim_end_matches('…');
                    assert!(seen.starts_with(shown) && shown.contains("<script>"), "{shown}");
                }
            }
        }
    }
}

/// 500 invoices over thirty years and 40 payments: no more steps than can be seen, in little time.
#[test]
fn a_long_history_stays_legible() {
    let month = |at: u32| {
        let on = day("1996-01-15").plus_months_clamped(at);
        json!({ "id": at.to_string(), "issuedOn": on.to_string(), "dueOn": on.plus_days(14).to_string(), "amount": "99.95" })
    };
    let paid =
        |at: u32| payment(&day("1997-03-01").plus_months_clamped(at * 8).to_string(), "50.00");
    let case = consumer_case("1.00", "1996-01-15", json!((0..40).map(paid).collect::<Vec<_>>()));
    let invoices: Vec<Value> = (0..500)
        .map(|at| month(at % 360))
        .enumerate()
        .map(|(at, mut invoice)| {
            invoice["id"] = json!(at.to_string());
            invoice
        })
        .collect();
    let case = with(case, "/invoices", json!(invoices));
    let started = Instant::now();
    for layout in ["wide", "narrow"] {
        let chart = drawn(&case, "2026-11-22", json!({ "kind": "growth", "layout": layout }));
        assert!(chart.table.rows.len() <= 48, "{} rows", chart.table.rows.len());
        assert!(chart.table.caption.ends_with("Some days in between are left out."));
        assert!(chart.svg.len() < 12_000, "{} bytes", chart.svg.len());
        only_a_picture(&chart);
        let strip = drawn(&case, "2026-11-22", json!({ "kind": "timeline", "layout": layout }));
        let dots = strip.svg.matches("<circle").count();
        assert!((3..=11).contains(&dots), "{dots} dots");
        assert!(strip.table.rows.len() > 400, "the table has all");
        only_a_picture(&strip);
    }
    let plans =
        json!([{ "firstOn": "2026-12-01", "every": "week", "terms": 600, "interest": "stops" }]);
    let chart = drawn(
        &business_case("60000.00", "2026-11-22", json!([])),
        "2026-11-22",
        json!({ "kind": "plans", "plans": plans }),
    );
    assert!(chart.table.rows.len() <= 37, "{} rows", chart.table.rows.len());
    assert_eq!(rows(&chart).last().expect("a row").rsplit(" | ").next(), Some("€0.00"));
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
}

#[test]
fn every_bad_question_gets_all_its_problems() {
    let files = json_files("questions");
    let about = files.iter().filter(|(_, file)| file.get("chart").is_some());
    assert!(about.clone().count() > 5);
    for (name, file) in about {
        let case = read(&file["case"]).expect("a case");
        let on = day(file["asOf"].as_str().expect("a day"));
        let Err(AskError::Invalid(invalid)) =
            try_drawn(&case, on, &file["chart"], Language::English)
        else {
            panic!("{name}: no problem");
        };
        let issue = |problem: &vordering::case::Problem| json!({ "code": problem.code, "path": problem.path });
        let found: Vec<Value> = invalid.problems.iter().map(issue).collect();
        assert_eq!(json!(found), file["expect"]["issues"], "{name}");
    }
}
