//! What can be seen and taken away.

use super::error::refusal;
use super::full::unanswered;
use super::source::Value;
use super::{how, told, with_open};
use crate::case::{asked_audience, asked_chart, asked_delimiter};
use crate::{calendar, chart, dossier_text, lines_table};
use wasm_bindgen::prelude::*;

/// A picture of an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = chartOf)]
pub fn chart_of(
    number: u32,
    as_of: &JsValue,
    question: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    // Read first: what is asked may run code of its own, which may call back here.
    let (question, as_of, language) = how(asked_chart(&Value::Script(question)), as_of, language)?;
    with_open(number, |case| chart(case, as_of, &question, language).map_err(unanswered))
}

/// The days of an open case for a calendar; undefined when there is none under this number.
#[wasm_bindgen(js_name = calendarOf)]
pub fn calendar_of(
    number: u32,
    as_of: &JsValue,
    audience: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let (audience, as_of, language) =
        how(asked_audience(&Value::Script(audience)), as_of, language)?;
    with_open(number, |case| calendar(case, as_of, audience, language).map_err(refusal))
}

/// The lines of an open case for a spreadsheet; undefined when there is none under this number.
#[wasm_bindgen(js_name = tableOf)]
pub fn table_of(
    number: u32,
    as_of: &JsValue,
    delimiter: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let (delimiter, as_of, language) =
        how(asked_delimiter(&Value::Script(delimiter)), as_of, language)?;
    with_open(number, |case| lines_table(case, as_of, delimiter, language).map_err(refusal))
}

/// The dossier of an open case as text; undefined when there is none under this number.
#[wasm_bindgen(js_name = dossierTextOf)]
pub fn dossier_text_of(
    number: u32,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    told(number, as_of, language, dossier_text)
}
