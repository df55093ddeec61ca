//! How to pay, for JavaScript.

use super::out::to_js;
use super::source::Value;
use super::{asked_in, together, told};
use crate::case::{Fault, Invalid, asked_payment, asked_scheme, asked_text};
use crate::payment::{
    PaymentCode, QrCode, check_iban as iban_checked, check_reference as reference_checked,
    make_reference as reference_made,
};
use crate::payment_request;
use wasm_bindgen::prelude::*;

/// How to pay what is owed on an open case; undefined when there is none under this number.
#[wasm_bindgen(js_name = paymentRequestOf)]
pub fn payment_request_of(
    number: u32,
    as_of: &JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    told(number, as_of, language, payment_request)
}

/// Is a reference right?
#[wasm_bindgen(js_name = checkReference)]
pub fn check_reference(
    text: JsValue,
    scheme: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let asked =
        together(asked_text(&Value::Script(text), "text"), asked_scheme(&Value::Script(scheme)));
    let ((text, scheme), language) = asked_in(asked, language)?;
    to_js(&reference_checked(&text, scheme, language))
}

/// Makes a reference of a scheme.
#[wasm_bindgen(js_name = makeReference)]
pub fn make_reference(
    scheme: JsValue,
    text: JsValue,
    language: &JsValue,
) -> Result<JsValue, JsValue> {
    let missing = || Invalid::one(&Fault::Missing, "scheme".to_owned());
    let scheme = asked_scheme(&Value::Script(scheme)).and_then(|scheme| scheme.ok_or_else(missing));
    let asked = together(scheme, asked_text(&Value::Script(text), "text"));
    let ((scheme, text), language) = asked_in(asked, language)?;
    to_js(&reference_made(&text, scheme, language))
}

/// Is an account number right?
#[wasm_bindgen(js_name = checkIban)]
pub fn check_iban(text: JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let (text, language) = asked_in(asked_text(&Value::Script(text), "text"), language)?;
    to_js(&iban_checked(&text, language))
}

/// The payment code of some details, and its picture.
#[wasm_bindgen(js_name = paymentCode)]
pub fn payment_code(details: JsValue, language: &JsValue) -> Result<JsValue, JsValue> {
    let (details, language) = asked_in(asked_payment(&Value::Script(details)), language)?;
    to_js(&QrCode::of(&details, language).map_err(Invalid::into_js)?)
}

/// The details in the text of a payment code.
#[wasm_bindgen(js_name = readPaymentCode)]
pub fn read_payment_code(text: JsValue) -> Result<JsValue, JsValue> {
    let read = asked_text(&Value::Script(text), "text").and_then(|text| PaymentCode::read(&text));
    to_js(&read.map_err(Invalid::into_js)?)
}
