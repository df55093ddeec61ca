//! The boundary with JavaScript: it converts, and computes nothing.
//!
//! Only functions cross it. A wasm class would be locked for good by a panic, and would point into
//! the wrong memory after a fresh start; so JavaScript holds a number, and a case that is no longer
//! known under its number is simply read again.

mod columns;
mod error;
mod source;

use crate::calendar::Day;
use crate::case::{
    Case, Fault, Invalid, Jurisdiction, asked_chance, asked_draft, asked_letter, asked_plans,
    published_rates,
};
use crate::law::StepKind;
use crate::ledger::{AskError, Refusal};
use crate::portfolio::Portfolio;
use crate::statement::Sums;
use crate::text::Language;
use crate::{
    assess_in, check_letter, compare_conventions, court_costs, dossier, letter_choices, plans,
    prescription, routes, statement, timeline, totals, write_letter,
};
use columns::{AmountColumn, double, write_bytes, write_days};
use core::cell::RefCell;
use error::{refusal, to_js};
use js_sys::JsString;
use serde::Serialize;
use source::Value;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

thread_local! {
    /// The cases that JavaScript holds, by the numbers it gave them.
    static CASES: RefCell<BTreeMap<u32, Case>> = const { RefCell::new(BTreeMap::new()) };
    /// The portfolios, likewise.
    static PORTFOLIOS: RefCell<BTreeMap<u32, Portfolio>> = const { RefCell::new(BTreeMap::new()) };
}

/// A bug must not end the page: it becomes an error with its place, and the next call starts afresh.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|info| {
        wasm_bindgen::handler::schedule_reinit();
        wasm_bindgen::throw_str(&info.to_string());
    }));
}

/// The version of the engine.
#[wasm_bindgen]
#[must_use]
pub fn version() -> JsString {
    env!("CARGO_PKG_VERSION").into()
}

/// Reads and checks a case, and keeps it under a number.
#[wasm_bindgen(js_name = open)]
pub fn open(number: u32, input: JsValue) -> Result<(), JsValue> {
    // Read first: the input may run code of its own, which may call back here.
    let case = Case::read(&Value(input)).map_err(Invalid::into_js)?;
    CASES.with_borrow_mut(|cases| cases.insert(number, case));
    Ok(())
}

/// Forgets a case.
#[wasm_bindgen]
pub fn close(number: u32) {
    CASES.with_borrow_mut(|cases| cases.remove(&number));
}

/// Reads and checks claims in columns, and keeps them under a number.
#[wasm_bindgen(js_name = openPortfolio)]
pub fn open_portfolio(number: u32, terms: JsValue, given: &JsValue) -> Result<(), JsValue> {
    let columns = columns::columns(given);
    let portfolio = Portfolio::read(&Value(terms), &columns).map_err(Invalid::into_js)?;
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
    let as_of = day(as_of).map_err(Invalid::into_js)?;
    PORTFOLIOS.with_borrow(|portfolios| {
        let Some(portfolio) = portfolios.get(&number) else { return Ok(false) };
        let length = end.min(portfolio.len()).saturating_sub(start);
        let column = |name| AmountColumn::of(into, name, length);
        let mut principal = column("principal");
        let mut interest = column("interest");
        let mut costs = column("costs");
        let mut due = column("due");
        let mut paid = column("paid");
        let mut per_day = column("perDay");
        let mut states = Vec::with_capacity(length);
        portfolio.totals(as_of, start..end, |sums| {
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
        Ok(true)
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
    let as_of = day(as_of).map_err(Invalid::into_js)?;
    PORTFOLIOS.with_borrow(|portfolios| {
        let Some(portfolio) = portfolios.get(&number) else { return Ok(false) };
        let length = end.min(portfolio.len()).saturating_sub(start);
        let mut days = Vec::with_capacity(length);
        let [mut steps, mut allowed, mut states] = [const { Vec::new() }; 3];
        portfolio.next_steps(as_of, start..end, |next| {
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

/// The totals of an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = totalsOf)]
pub fn totals_of(number: u32, as_of: &JsValue) -> Result<JsValue, JsValue> {
    let as_of = day(as_of).map_err(Invalid::into_js)?;
    with_open(number, |case| totals(case, as_of).map_err(refusal))
}

/// The assessment of an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = assessmentOf)]
pub fn assessment_of(number: u32, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    told(number, as_of, language, assess_in)
}

/// The statement of an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = statementOf)]
pub fn statement_of(number: u32, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    told(number, as_of, language, statement)
}

/// What may happen next to an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = timelineOf)]
pub fn timeline_of(number: u32, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    told(number, as_of, language, timeline)
}

/// Everything about an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = dossierOf)]
pub fn dossier_of(number: u32, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    told(number, as_of, language, dossier)
}

/// Is a letter about an open case right; undefined when there is none under this number.
#[wasm_bindgen(js_name = letterCheckOf)]
pub fn letter_check_of(
    number: u32,
    as_of: &JsValue,
    letter: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let Some(jurisdiction) = jurisdiction_of(number) else { return Ok(JsValue::UNDEFINED) };
    // Read first: what is said of the letter may run code of its own, which may call back here.
    let asked = asked_letter(&Value(letter), jurisdiction);
    let (letter, as_of, language) = how(asked, as_of, language)?;
    with_open(number, |case| check_letter(case, as_of, &letter, language).map_err(unanswered))
}

/// The letters that can be written about an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = letterChoicesOf)]
pub fn letter_choices_of(
    number: u32,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    told(number, as_of, language, letter_choices)
}

/// A letter about an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = letterOf)]
pub fn letter_of(
    number: u32,
    as_of: &JsValue,
    draft: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let Some(jurisdiction) = jurisdiction_of(number) else { return Ok(JsValue::UNDEFINED) };
    // Read first: what is asked may run code of its own, which may call back here.
    let asked = asked_draft(&Value(draft), jurisdiction);
    let (draft, as_of, language) = how(asked, as_of, language)?;
    with_open(number, |case| write_letter(case, as_of, &draft, language).map_err(unanswered))
}

/// An open case under every other convention; undefined when there is none under this number.
#[wasm_bindgen(js_name = comparisonOf)]
pub fn comparison_of(number: u32, as_of: &JsValue) -> Result<JsValue, JsValue> {
    let as_of = day(as_of).map_err(Invalid::into_js)?;
    with_open(number, |case| compare_conventions(case, as_of).map_err(refusal))
}

/// What going to court with an open case would cost; undefined when there is none under this number.
#[wasm_bindgen(js_name = courtCostsOf)]
pub fn court_costs_of(
    number: u32,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    told(number, as_of, language, court_costs)
}

/// Until when an open case can be enforced; undefined when there is none under this number.
#[wasm_bindgen(js_name = prescriptionOf)]
pub fn prescription_of(
    number: u32,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    told(number, as_of, language, prescription)
}

/// Plans to pay an open case in terms; undefined when there is none under this number.
#[wasm_bindgen(js_name = plansOf)]
pub fn plans_of(
    number: u32,
    as_of: &JsValue,
    questions: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let (asked, as_of, language) = how(asked_plans(&Value(questions)), as_of, language)?;
    with_open(number, |case| plans(case, as_of, &asked, language).map_err(unanswered))
}

/// What going on with an open case costs and brings; undefined when there is none under this number.
#[wasm_bindgen(js_name = routesOf)]
pub fn routes_of(
    number: u32,
    as_of: &JsValue,
    chance: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let (chance, as_of, language) = how(asked_chance(&Value(chance)), as_of, language)?;
    with_open(number, |case| routes(case, as_of, chance, language).map_err(refusal))
}

/// A published table of rates, by the name that the law of the jurisdiction gives it.
#[wasm_bindgen]
pub fn rates(jurisdiction: JsValue, kind: JsValue) -> Result<JsValue, JsValue> {
    let schedule = published_rates(&Value(jurisdiction), &Value(kind));
    to_js(schedule.map_err(Invalid::into_js)?)
}

/// Reads a case and assesses it, and keeps nothing.
#[wasm_bindgen]
pub fn assess(input: JsValue, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let (case, as_of, language) = how(Case::read(&Value(input)), as_of, language)?;
    to_js(&assess_in(&case, as_of, language).map_err(refusal)?)
}

/// What an open case is told to be on a day, in a language.
fn told<T: Serialize>(
    number: u32,
    as_of: &JsValue,
    language: &JsValue,
    answer: impl FnOnce(&Case, Day, Language) -> Result<T, Refusal>,
) -> Result<JsValue, JsValue> {
    let ((), as_of, language) = how(Ok(()), as_of, language)?;
    with_open(number, |case| answer(case, as_of, language).map_err(refusal))
}

fn with_open<T: Serialize>(
    number: u32,
    answer: impl FnOnce(&Case) -> Result<T, JsValue>,
) -> Result<JsValue, JsValue> {
    CASES.with_borrow(|cases| match cases.get(&number) {
        Some(case) => to_js(&answer(case)?),
        None => Ok(JsValue::UNDEFINED),
    })
}

fn unanswered(error: AskError) -> JsValue {
    match error {
        AskError::Invalid(invalid) => invalid.into_js(),
        AskError::Refusal(refused) => refusal(refused),
    }
}

/// Whose law governs an open case.
fn jurisdiction_of(number: u32) -> Option<Jurisdiction> {
    CASES.with_borrow(|cases| cases.get(&number).map(|case| case.jurisdiction))
}

/// What is asked, and for which day and in which language; all their problems together, in that
/// order.
fn how<T>(
    asked: Result<T, Invalid>,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<(T, Day, Language), JsValue> {
    let mut problems = Vec::new();
    let mut collect = |invalid: Invalid| problems.extend(invalid.problems);
    let asked = asked.map_err(&mut collect);
    let as_of = day(as_of).map_err(&mut collect);
    let language = spoken(language).map_err(&mut collect);
    match (asked, as_of, language) {
        (Ok(asked), Ok(as_of), Ok(language)) => Ok((asked, as_of, language)),
        _ => Err(Invalid { problems }.into_js()),
    }
}

fn day(value: &JsValue) -> Result<Day, Invalid> {
    let text = value.as_string().ok_or(Fault::DayMalformed);
    let day = text.and_then(|text| Day::parse(&text).map_err(Fault::from));
    day.map_err(|fault| Invalid::one(&fault, "asOf".to_owned()))
}

fn spoken(value: &JsValue) -> Result<Language, Invalid> {
    if value.is_undefined() {
        return Ok(Language::default());
    }
    let code: String = value.as_string().unwrap_or_default().chars().take(40).collect();
    Language::from_code(&code).ok_or_else(|| {
        let codes = Language::ALL.iter().map(|language| language.code()).collect();
        Invalid::one(&Fault::UnknownValue(code, codes), "language".to_owned())
    })
}

/// Panics, so that tests can prove that a bug is survived.
#[cfg(feature = "forced-bug")]
#[wasm_bindgen(js_name = forceBug)]
#[expect(clippy::panic, reason = "that is what it is for")]
pub fn force_bug() {
    panic!("forced");
}
