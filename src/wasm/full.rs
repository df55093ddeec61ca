//! What the calculator leaves out: what comes after the sums, and letters.

use super::error::refusal;
use super::out::to_js;
use super::source::Value;
use super::{CASES, how, keep, told, with_open};
use crate::case::{Case, Jurisdiction, asked_chance, asked_draft, asked_letter, asked_plans};
use crate::ledger::AskError;
use crate::{
    assess_in, check_letter, court_costs, dossier, letter_choices, plans, prescription, routes,
    timeline, write_letter,
};
use wasm_bindgen::prelude::*;

/// Reads and checks a case that is written as JSON, and keeps it under a number; false if it is no JSON.
#[wasm_bindgen(js_name = openText)]
pub fn open_text(number: u32, text: &JsValue) -> Result<bool, JsValue> {
    // The glue would copy a `&str` into memory before it starts afresh after a bug.
    let text = text.as_string().unwrap_or_default();
    let Ok(value) = serde_json::from_str::<serde_json::Value>(&text) else { return Ok(false) };
    keep(number, Case::read(&Value::Json(Some(&value))))?;
    Ok(true)
}

/// The assessment of an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = assessmentOf)]
pub fn assessment_of(number: u32, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    told(number, as_of, language, assess_in)
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
    let asked = asked_letter(&Value::Script(letter), jurisdiction);
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
    let asked = asked_draft(&Value::Script(draft), jurisdiction);
    let (draft, as_of, language) = how(asked, as_of, language)?;
    with_open(number, |case| write_letter(case, as_of, &draft, language).map_err(unanswered))
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
    let (asked, as_of, language) = how(asked_plans(&Value::Script(questions)), as_of, language)?;
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
    let (chance, as_of, language) = how(asked_chance(&Value::Script(chance)), as_of, language)?;
    with_open(number, |case| routes(case, as_of, chance, language).map_err(refusal))
}

/// Reads a case and assesses it, and keeps nothing.
#[wasm_bindgen]
pub fn assess(input: JsValue, as_of: &JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let (case, as_of, language) = how(Case::read(&Value::Script(input)), as_of, language)?;
    to_js(&assess_in(&case, as_of, language).map_err(refusal)?)
}

pub(super) fn unanswered(error: AskError) -> JsValue {
    match error {
        AskError::Invalid(invalid) => invalid.into_js(),
        AskError::Refusal(refused) => refusal(refused),
    }
}

/// Whose law governs an open case.
fn jurisdiction_of(number: u32) -> Option<Jurisdiction> {
    CASES.with_borrow(|cases| cases.get(&number).map(|case| case.jurisdiction))
}
