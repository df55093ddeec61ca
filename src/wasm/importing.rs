//! Electronic invoices, for JavaScript.

use super::full::unanswered;
use super::out::to_js;
use super::source::Value;
use super::{spoken, together};
use crate::case::{Invalid, asked_xml, asked_xmls};
use crate::import::{case_of as case_made, read_invoice as invoice_read};
use wasm_bindgen::prelude::*;

/// What an electronic invoice says.
#[wasm_bindgen(js_name = readInvoice)]
pub fn read_invoice(text: JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let asked = together(asked_xml(&Value::Script(text)), spoken(language));
    let (text, language) = asked.map_err(Invalid::into_js)?;
    to_js(&invoice_read(&text, language).map_err(unanswered)?)
}

/// A case of some electronic invoices.
#[wasm_bindgen(js_name = caseOf)]
pub fn case_of(texts: JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let asked = together(asked_xmls(&Value::Script(texts)), spoken(language));
    let (texts, language) = asked.map_err(Invalid::into_js)?;
    to_js(&case_made(&texts, language).map_err(unanswered)?)
}
