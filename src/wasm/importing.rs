//! Electronic invoices, for JavaScript.

use super::asked_in;
use super::full::unanswered;
use super::out::to_js;
use super::source::Value;
use crate::case::{asked_xml, asked_xmls};
use crate::import::{case_of as case_made, read_invoice as invoice_read};
use wasm_bindgen::prelude::*;

/// What an electronic invoice says.
#[wasm_bindgen(js_name = readInvoice)]
pub fn read_invoice(text: JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let (text, language) = asked_in(asked_xml(&Value::Script(text)), language)?;
    to_js(&invoice_read(&text, language).map_err(unanswered)?)
}

/// A case of some electronic invoices.
#[wasm_bindgen(js_name = caseOf)]
pub fn case_of(texts: JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let (texts, language) = asked_in(asked_xmls(&Value::Script(texts)), language)?;
    to_js(&case_made(&texts, language).map_err(unanswered)?)
}
