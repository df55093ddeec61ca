//! Claims in columns are worth what each is as a case.

use super::asked::{Asked, right};
use serde_json::Value;
use vordering::case::Columns;
use vordering::timeline::{NextCode, NextStep};
use vordering::{Portfolio, timeline, totals};

pub fn hold(input: &[u8]) -> bool {
    let Some(asked) = Asked::of(input) else { return false };
    let read = Portfolio::read(&asked.field("terms"), &columns(asked.field("columns")));
    let Some(portfolio) = right(read) else { return false };
    let Asked { as_of, language, .. } = asked;
    let (mut sums, mut steps) = (Vec::new(), Vec::new());
    portfolio.totals(as_of, 0..portfolio.len(), |found| sums.push(found));
    portfolio.next_steps(as_of, 0..portfolio.len(), |found| steps.push(found));
    assert_eq!((sums.len(), steps.len()), (portfolio.len(), portfolio.len()));
    for (at, (sums, step)) in sums.into_iter().zip(steps).enumerate() {
        let case = portfolio.case(at).expect("a claim");
        assert_eq!(sums, totals(&case, as_of).map(|totals| totals.sums), "claim {at}");
        let told = timeline(&case, as_of, language);
        let expected = told.map(|told| {
            let next = told.next.map(|next| next.next)?;
            let NextCode::Step(step) = next.code else { panic!("{:?} before a step", next.code) };
            let on = next.recommended_on.or(next.earliest_on);
            Some(NextStep { step, allowed: next.allowed, on })
        });
        assert_eq!(step, expected, "claim {at}");
    }
    true
}

/// Columns as JavaScript hands them over: typed arrays have a number for whatever was put there, and in amounts what is
/// no whole number is none.
fn columns(value: Option<&Value>) -> Columns {
    let column = |name: &str| {
        let items = value.and_then(|value| value.get(name)).and_then(Value::as_array);
        items.cloned().unwrap_or_default()
    };
    let cents = |name| column(name).iter().map(Value::as_i64).collect();
    let whole = |value: &Value| value.as_i64().unwrap_or_default();
    let days = |name| {
        let day = |value: &Value| i32::try_from(whole(value)).unwrap_or(i32::MAX);
        column(name).iter().map(day).collect()
    };
    let places = |name| {
        let place = |value: &Value| u32::try_from(whole(value)).unwrap_or(u32::MAX);
        column(name).iter().map(place).collect()
    };
    Columns {
        terms: places("terms"),
        amount: cents("amount"),
        issued_on: days("issuedOn"),
        due_on: days("dueOn"),
        received_on: days("receivedOn"),
        letter_on: days("letterOn"),
        payment_starts: places("paymentStarts"),
        payment_on: days("paymentOn"),
        payment: cents("payment"),
    }
}
