//! Debts of every procedure.

use proptest::prelude::*;
use serde_json::{Value, json};
use vordering::Day;

use super::super::{before, cents};
use super::events::Debt;
use super::{one_of, put};
use crate::support::day;

pub fn debts() -> impl Strategy<Value = Debt> {
    let kinds =
        one_of(&["nlConsumer", "nlConsumer", "nlTrade", "beConsumer", "beTrade", "beCivil"]);
    let invoice = (
        prop_oneof![1 => Just(0_u32), 2 => 0_u32..90],
        prop::sample::select(vec![0_u32, 14, 30, 30, 45, 61, 95]),
        0_u32..6,
        prop_oneof![2 => one_of(&["1000.00", "400.00", "250.00"]).prop_map(str::to_owned),
            1 => cents(1..500_000)],
    );
    let invoices = prop_oneof![
        3 => prop::collection::vec(invoice.clone(), 1..=1),
        2 => prop::collection::vec(invoice, 2..=3),
    ];
    let first = (0_u32..2_900, any::<bool>());
    let said = (
        prop::option::weighted(0.3, one_of(&["sme", "large"])),
        prop::option::weighted(0.3, one_of(&["sme", "large"])),
        prop::option::weighted(0.8, prop::bool::weighted(0.9)),
        prop::option::weighted(0.8, prop::bool::weighted(0.9)),
    );
    (kinds, first, invoices, parties(), said, terms(), conventions()).prop_map(
        |(kind, (days, early), invoices, (one, other), said, (style, mut terms), conventions)| {
            let dutch = kind.starts_with("nl");
            let (creditor, debtor) = match kind {
                "nlConsumer" => (other, "consumer"),
                "beConsumer" => (one, "consumer"),
                "beCivil" if early => ("business", "consumer"),
                "beCivil" => ("consumer", other),
                "nlTrade" => (other, one),
                _ => (one, if early { one } else { "business" }),
            };
            let first = match kind {
                // From before Book XIX on.
                "beConsumer" => day("2023-06-01").plus_days(days % 1_230),
                "beCivil" if early => day("2019-01-01").plus_days(days % 1_600),
                _ => day("2019-01-01").plus_days(days),
            };
            if terms["contractDate"].as_str().is_some_and(|contract| day(contract) > first) {
                terms.as_object_mut().expect("terms").remove("contractDate");
            }
            let mut case = json!({
                "schema": "vordering/case/1",
                "jurisdiction": if dutch { "NL" } else { "BE" },
                "creditor": { "capacity": creditor },
                "debtor": { "capacity": debtor },
                "terms": terms,
                "invoices": written_invoices(first, &invoices, style, dutch),
                "conventions": conventions,
            });
            put(&mut case["creditor"], "size", said.0);
            put(&mut case["debtor"], "size", said.1);
            if !dutch {
                put(&mut case["creditor"], "registered", said.2);
                put(&mut case["debtor"], "registered", said.3);
            }
            Debt::of(case)
        },
    )
}

/// One that trades, and one of any kind.
fn parties() -> impl Strategy<Value = (&'static str, &'static str)> {
    let trades = one_of(&["business", "business", "business", "government"]);
    (trades, one_of(&["business", "business", "business", "government", "consumer"]))
}

/// How the last days of payment are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    DueDays,
    TermDays,
    NotAgreed,
}

fn terms() -> impl Strategy<Value = (Style, Value)> {
    let style = prop_oneof![
        5 => Just(Style::DueDays), 1 => Just(Style::TermDays), 3 => Just(Style::NotAgreed),
    ];
    let contract = prop::option::weighted(
        0.3,
        one_of(&[
            "2002-08-07",
            "2013-03-15",
            "2022-01-31",
            "2022-02-01",
            "2023-08-31",
            "2023-09-01",
        ]),
    );
    let interest = prop::option::weighted(0.2, one_of(&["0", "4", "9.5"]));
    let in_writing = prop::option::weighted(0.3, any::<bool>());
    (style, contract, interest, in_writing).prop_map(|(style, contract, interest, in_writing)| {
        let mut terms = json!({});
        put(&mut terms, "contractDate", contract);
        put(&mut terms, "interest", interest.map(|rate| json!({ "annualPercent": rate })));
        put(&mut terms, "inWriting", in_writing);
        match style {
            Style::DueDays => {}
            Style::TermDays => terms["paymentTermDays"] = json!(30),
            Style::NotAgreed => terms["termAgreed"] = json!(false),
        }
        (style, terms)
    })
}

fn written_invoices(
    first: Day,
    invoices: &[(u32, u32, u32, String)],
    style: Style,
    dutch: bool,
) -> Value {
    let written = invoices.iter().enumerate().map(|(at, (gap, term, receipt, amount))| {
        let issued = first.plus_days(if at == 0 { 0 } else { *gap });
        let mut invoice = json!({
            "id": at.to_string(),
            "issuedOn": issued.to_string(),
            "receivedOn": issued.plus_days(*receipt).to_string(),
            "amount": amount,
        });
        let named = match style {
            Style::DueDays => true,
            Style::TermDays => false,
            Style::NotAgreed => dutch || at % 2 == 1,
        };
        if named {
            invoice["dueOn"] = json!(issued.plus_days(*term).to_string());
        }
        if *receipt < 2 {
            // Two years in the Netherlands, one in Belgium.
            invoice["subject"] = json!("sale");
        }
        if *receipt == 5 {
            invoice["deliveredOn"] = json!(before(issued, 9).to_string());
        }
        invoice
    });
    written.collect()
}

fn conventions() -> impl Strategy<Value = Value> {
    let terms = one_of(&["extended", "asCounted"]);
    let waiting = one_of(&["latest", "earliest"]);
    let last = one_of(&["in", "out"]);
    let chosen = (terms, waiting, last).prop_map(|(term, waiting, last)| {
        json!({ "fourteenDayTerm": term, "waitingTerm": waiting, "asOfDay": last })
    });
    prop_oneof![1 => Just(json!({})), 1 => chosen]
}
