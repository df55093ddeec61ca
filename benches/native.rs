//! The totals of a portfolio natively, for the benchmarks. The first line of the standard input holds the
//! day, the terms and the columns as JSON; for each further line it counts once, and prints the sums of all
//! claims together and the nanoseconds that it took.

use serde::Deserialize;
use serde_json::{Value, json};
use std::error::Error;
use std::io::{Write, stdin, stdout};
use std::time::Instant;
use vordering::case::Columns;
use vordering::money::Amount;
use vordering::statement::Sums;
use vordering::{Day, Portfolio, Refusal};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    as_of: String,
    terms: Value,
    columns: GivenColumns,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GivenColumns {
    amount: Vec<Option<i64>>,
    issued_on: Vec<i32>,
    due_on: Vec<i32>,
    payment_starts: Vec<u32>,
    payment_on: Vec<i32>,
    payment: Vec<Option<i64>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut lines = stdin().lines();
    let given: Given = serde_json::from_str(&lines.next().ok_or("no claims")??)?;
    let as_of = Day::parse(&given.as_of).map_err(|error| format!("asOf: {error}"))?;
    let portfolio = Portfolio::read(&Some(&given.terms), &columns(given.columns))?;
    for line in lines {
        line?;
        let begun = Instant::now();
        let answer = totals(&portfolio, as_of)?;
        let nanoseconds = u64::try_from(begun.elapsed().as_nanos())?;
        let sums: Vec<i64> = answer.iter().map(|column| column.iter().sum()).collect();
        writeln!(stdout(), "{}", json!({ "nanoseconds": nanoseconds, "sums": sums }))?;
    }
    Ok(())
}

/// The columns that the package gives too.
fn totals(portfolio: &Portfolio, as_of: Day) -> Result<[Vec<i64>; 6], Refusal> {
    let mut columns = [(); 6].map(|()| Vec::with_capacity(portfolio.len()));
    let mut refusal = None;
    portfolio.totals(as_of, 0..portfolio.len(), |answer| match answer {
        Ok(sums) => {
            for (column, cents) in columns.iter_mut().zip(row(&sums)) {
                column.push(cents);
            }
        }
        Err(refused) => refusal = Some(refused),
    });
    refusal.map_or(Ok(columns), Err)
}

fn row(sums: &Sums) -> [i64; 6] {
    let Sums { open, due, paid, per_day, .. } = sums;
    [open.principal, open.interest, open.costs, *due, *paid, per_day.unwrap_or_default()]
        .map(Amount::cents)
}

fn columns(given: GivenColumns) -> Columns {
    Columns {
        amount: given.amount,
        issued_on: given.issued_on,
        due_on: given.due_on,
        payment_starts: given.payment_starts,
        payment_on: given.payment_on,
        payment: given.payment,
        ..Columns::default()
    }
}
