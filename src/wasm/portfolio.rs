//! Many claims at once.

use super::columns::{AmountColumn, columns, double, write_bytes, write_days};
use super::error::refusal;
use super::out::to_js;
use super::source::Value;
use super::{day, how};
use crate::calendar::Day;
use crate::case::{Case, Invalid};
use crate::law::StepKind;
use crate::ledger::Refusal;
use crate::portfolio::Portfolio;
use crate::statement::Sums;
use crate::text::Language;
use crate::{statement, timeline};
use core::cell::RefCell;
use core::ops::Range;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

thread_local! {
    /// The portfolios that JavaScript holds, by the numbers it gave them.
    static PORTFOLIOS: RefCell<BTreeMap<u32, Portfolio>> = const { RefCell::new(BTreeMap::new()) };
}

/// Reads and checks claims in columns, and keeps them under a number.
#[wasm_bindgen(js_name = openPortfolio)]
pub fn open_portfolio(number: u32, terms: JsValue, given: &JsValue) -> Result<(), JsValue> {
    let columns = columns(given);
    let portfolio = Portfolio::read(&Value::Script(terms), &columns).map_err(Invalid::into_js)?;
    PORTFOLIOS.with_borrow_mut(|portfolios| portfolios.insert(number, portfolio));
    Ok(())
}

/// Forgets a portfolio.
#[wasm_bindgen(js_name = closePortfolio)]
pub fn close_portfolio(number: u32) {
    PORTFOLIOS.with_borrow_mut(|portfolios| portfolios.remove(&number));
}

/// Writes the sums of some claims of a portfolio into columns of that length, in cents, and how each
/// fared: 0, or the position of a code in [`portfolio_codes`]. False when there is none under this number.
#[wasm_bindgen(js_name = portfolioTotals)]
pub fn portfolio_totals(
    number: u32,
    as_of: &JsValue,
    start: usize,
    end: usize,
    into: &JsValue,
) -> Result<bool, JsValue> {
    filled(number, as_of, start..end, |portfolio, as_of, range| {
        let length = range.len();
        let column = |name| AmountColumn::of(into, name, length);
        let mut principal = column("principal");
        let mut interest = column("interest");
        let mut costs = column("costs");
        let mut due = column("due");
        let mut paid = column("paid");
        let mut per_day = column("perDay");
        let mut states = Vec::with_capacity(length);
        portfolio.totals(as_of, range, |sums| {
            let (sums, state) = match sums {
                Ok(sums) => (sums, 0),
                Err(refusal) => (Sums::default(), state(refusal)),
            };
            principal.push(double(sums.open.principal));
            interest.push(double(sums.open.interest));
            costs.push(double(sums.open.costs));
            due.push(double(sums.due));
            paid.push(double(sums.paid));
            per_day.push(sums.per_day.map_or(f64::NAN, double));
            states.push(state);
        });
        for column in [principal, interest, costs, due, paid, per_day] {
            column.write();
        }
        write_bytes(into, "status", &states);
    })
}

/// Writes the steps that come next for some claims of a portfolio into columns of that length, as positions
/// in [`portfolio_steps`], with their days and how each fared. False when there is none under this number.
#[wasm_bindgen(js_name = portfolioNextSteps)]
pub fn portfolio_next_steps(
    number: u32,
    as_of: &JsValue,
    start: usize,
    end: usize,
    into: &JsValue,
) -> Result<bool, JsValue> {
    filled(number, as_of, start..end, |portfolio, as_of, range| {
        let mut days = Vec::with_capacity(range.len());
        let [mut steps, mut allowed, mut states] = [const { Vec::new() }; 3];
        portfolio.next_steps(as_of, range, |next| {
            let (next, state) = match next {
                Ok(next) => (next, 0),
                Err(refusal) => (None, state(refusal)),
            };
            steps.push(next.map_or(0, |next| position(StepKind::ALL, &next.step)));
            allowed.push(u8::from(next.is_some_and(|next| next.allowed)));
            days.push(next.and_then(|next| next.on).map_or(-1, Day::to_epoch));
            states.push(state);
        });
        write_bytes(into, "step", &steps);
        write_bytes(into, "allowed", &allowed);
        write_days(into, "on", &days);
        write_bytes(into, "status", &states);
    })
}

/// Fills columns with those claims of a range that are there. False when there is no portfolio under this number.
fn filled(
    number: u32,
    as_of: &JsValue,
    range: Range<usize>,
    fill: impl FnOnce(&Portfolio, Day, Range<usize>),
) -> Result<bool, JsValue> {
    let as_of = day(as_of).map_err(Invalid::into_js)?;
    PORTFOLIOS.with_borrow(|portfolios| {
        let Some(portfolio) = portfolios.get(&number) else { return Ok(false) };
        fill(portfolio, as_of, range.start..range.end.min(portfolio.len()));
        Ok(true)
    })
}

/// The steps that may come next, by position; the first stands for none.
#[wasm_bindgen(js_name = portfolioSteps)]
#[must_use]
pub fn portfolio_steps() -> Vec<JsValue> {
    let codes = StepKind::ALL.iter().map(|step| JsValue::from(step.code()));
    core::iter::once(JsValue::from("")).chain(codes).collect()
}

/// The statement of one claim of a portfolio; undefined when there is none under this number.
#[wasm_bindgen(js_name = portfolioStatement)]
pub fn portfolio_statement(
    number: u32,
    at: usize,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    of_portfolio(number, at, as_of, language, statement)
}

/// What may happen next to one claim of a portfolio; undefined when there is none under this number.
#[wasm_bindgen(js_name = portfolioTimeline)]
pub fn portfolio_timeline(
    number: u32,
    at: usize,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    of_portfolio(number, at, as_of, language, timeline)
}

fn of_portfolio<T: Serialize>(
    number: u32,
    at: usize,
    as_of: &JsValue,
    language: &JsValue,
    answer: impl FnOnce(&Case, Day, Language) -> Result<T, Refusal>,
) -> Result<JsValue, JsValue> {
    let ((), as_of, language) = how(Ok(()), as_of, language)?;
    let case = PORTFOLIOS.with_borrow(|portfolios| portfolios.get(&number)?.case(at));
    match case {
        Some(case) => to_js(&answer(&case, as_of, language).map_err(refusal)?),
        None => Ok(JsValue::UNDEFINED),
    }
}

/// Why a claim has no sums, by position; the first stands for none.
#[wasm_bindgen(js_name = portfolioCodes)]
#[must_use]
pub fn portfolio_codes() -> Vec<JsValue> {
    let codes = Refusal::CODES.iter().map(|code| JsValue::from(*code));
    core::iter::once(JsValue::from("")).chain(codes).collect()
}

fn state(refusal: Refusal) -> u8 {
    position(Refusal::CODES, &refusal.code())
}

/// The position in a list whose first place is for none.
fn position<T: PartialEq>(list: &[T], item: &T) -> u8 {
    let position = list.iter().position(|one| one == item);
    position.and_then(|at| u8::try_from(at.saturating_add(1)).ok()).unwrap_or(u8::MAX)
}
