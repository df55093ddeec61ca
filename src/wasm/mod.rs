//! The boundary with JavaScript: it converts, and computes nothing.
//!
//! Only functions cross it. A wasm class would be locked for good by a panic, and would point into
//! the wrong memory after a fresh start; so JavaScript holds a number, and a case that is no longer
//! known under its number is simply read again.
//!
//! What no exported function reaches is not in the wasm: the calculator, built without the feature
//! `full`, has only the functions of this file.

#[cfg(feature = "full")]
mod columns;
mod error;
#[cfg(feature = "full")]
mod full;
#[cfg(feature = "full")]
mod importing;
mod out;
#[cfg(feature = "full")]
mod paying;
#[cfg(feature = "full")]
mod portfolio;
mod source;
#[cfg(feature = "full")]
mod views;

use crate::calendar::Day;
use crate::case::{Case, Fault, Invalid, published_rates};
use crate::ledger::Refusal;
use crate::text::Language;
use crate::{compare_conventions, statement, totals};
use core::cell::RefCell;
use error::refusal;
use js_sys::JsString;
use out::to_js;
use serde::Serialize;
use source::Value;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

thread_local! {
    /// The cases that JavaScript holds, by the numbers it gave them.
    static CASES: RefCell<BTreeMap<u32, Case>> = const { RefCell::new(BTreeMap::new()) };
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
    keep(number, Case::read(&Value::Script(input)))
}

fn keep(number: u32, case: Result<Case, Invalid>) -> Result<(), JsValue> {
    let case = case.map_err(Invalid::into_js)?;
    CASES.with_borrow_mut(|cases| cases.insert(number, case));
    Ok(())
}

/// Forgets a case.
#[wasm_bindgen]
pub fn close(number: u32) {
    CASES.with_borrow_mut(|cases| cases.remove(&number));
}

/// The totals of an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = totalsOf)]
pub fn totals_of(number: u32, as_of: &JsValue) -> Result<JsValue, JsValue> {
    let as_of = day(as_of).map_err(Invalid::into_js)?;
    with_open(number, |case| totals(case, as_of).map_err(refusal))
}

/// The statement of an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = statementOf)]
pub fn statement_of(number: u32, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    told(number, as_of, language, statement)
}

/// An open case under every other convention; undefined when there is none under this number.
#[wasm_bindgen(js_name = comparisonOf)]
pub fn comparison_of(number: u32, as_of: &JsValue) -> Result<JsValue, JsValue> {
    let as_of = day(as_of).map_err(Invalid::into_js)?;
    with_open(number, |case| compare_conventions(case, as_of).map_err(refusal))
}

/// A published table of rates, by the name that the law of the jurisdiction gives it.
#[wasm_bindgen]
pub fn rates(jurisdiction: JsValue, kind: JsValue) -> Result<JsValue, JsValue> {
    let schedule = published_rates(&Value::Script(jurisdiction), &Value::Script(kind));
    to_js(schedule.map_err(Invalid::into_js)?)
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

/// What is asked, and for which day and in which language; all their problems together, in that
/// order.
fn how<T>(
    asked: Result<T, Invalid>,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<(T, Day, Language), JsValue> {
    let all = together(together(asked, day(as_of)), spoken(language));
    let ((asked, as_of), language) = all.map_err(Invalid::into_js)?;
    Ok((asked, as_of, language))
}

/// What is asked, and in which language.
#[cfg(feature = "full")]
fn asked_in<T>(asked: Result<T, Invalid>, language: &JsValue) -> Result<(T, Language), JsValue> {
    together(asked, spoken(language)).map_err(Invalid::into_js)
}

/// Both of two, or the problems of both.
fn together<A, B>(one: Result<A, Invalid>, other: Result<B, Invalid>) -> Result<(A, B), Invalid> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(mut one), Err(other)) => {
            one.problems.extend(other.problems);
            Err(one)
        }
        (Err(invalid), _) | (_, Err(invalid)) => Err(invalid),
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
