use crate::case::{Form, MOST_ITEMS, Source};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

/// A value to be read. One type for both kinds, so that the reader is there only once.
pub(super) enum Value<'a> {
    /// A JavaScript value. Whatever can run foreign code (getters, proxies) is called through functions
    /// that catch, and what throws counts as something else than what was asked for.
    Script(JsValue),
    /// JSON; none where there is nothing.
    Json(Option<&'a serde_json::Value>),
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
}

impl Source for Value<'_> {
    fn is_absent(&self) -> bool {
        match self {
            Self::Script(value) => value.is_undefined(),
            Self::Json(value) => value.is_absent(),
        }
    }

    fn form(&self) -> Form<Self> {
        let value = match self {
            Self::Script(value) => value,
            Self::Json(value) => return json(value.form()),
        };
        if let Some(text) = value.as_string() {
            return Form::Text(text);
        }
        if let Some(truth) = value.as_bool() {
            return Form::Boolean(truth);
        }
        if let Some(number) = value.as_f64() {
            return Form::Whole(whole(number));
        }
        if !value.is_object() {
            return Form::Other;
        }
        match is_array(value) {
            Ok(true) => items(value).map_or(Form::Other, Form::List),
            // Dates, maps and the like are objects too, but no records.
            Ok(false) if is_record(value) => Form::Object,
            _ => Form::Other,
        }
    }

    fn field(&self, name: &str) -> Self {
        let value = match self {
            Self::Script(value) => Reflect::get(value, &wasm_bindgen::intern(name).into()),
            Self::Json(value) => return Self::Json(value.field(name)),
        };
        // Null is no form that a case has, so a field that cannot be read is a problem.
        Self::Script(value.unwrap_or(JsValue::NULL))
    }

    fn names(&self) -> Vec<String> {
        let names = match self {
            Self::Script(value) => keys(value),
            Self::Json(value) => return value.names(),
        };
        let names = names.map(|names| names.iter().filter_map(|name| name.as_string()).collect());
        names.unwrap_or_default()
    }
}

fn json(form: Form<Option<&serde_json::Value>>) -> Form<Value<'_>> {
    match form {
        Form::Text(text) => Form::Text(text),
        Form::Boolean(value) => Form::Boolean(value),
        Form::Whole(number) => Form::Whole(number),
        Form::List(items) => Form::List(items.into_iter().map(Value::Json).collect()),
        Form::Object => Form::Object,
        Form::Other => Form::Other,
    }
}

/// The first items of a list, one more than may be there at most; none when one cannot be read.
fn items<'a>(list: &JsValue) -> Option<Vec<Value<'a>>> {
    let length = Reflect::get(list, &wasm_bindgen::intern("length").into()).ok()?;
    let most = u32::try_from(MOST_ITEMS).ok()?.saturating_add(1);
    let length = whole(length.as_f64()?).map_or(most, |length| length.min(most));
    (0..length).map(|at| Reflect::get_u32(list, at).map(Value::Script).ok()).collect()
}

fn is_record(value: &JsValue) -> bool {
    let Ok(prototype) = Reflect::get_prototype_of(value) else {
        return false;
    };
    let prototype = JsValue::from(prototype);
    if prototype.is_null() {
        return true;
    }
    // The root of all prototypes, of this or of another window, has none itself.
    prototype.is_object()
        && Reflect::get_prototype_of(&prototype).is_ok_and(|root| JsValue::from(root).is_null())
}

/// The number, if it is whole and neither negative nor too large.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast is checked by casting back"
)]
fn whole(number: f64) -> Option<u32> {
    let cut = number as u32;
    (f64::from(cut).to_bits() == number.to_bits()).then_some(cut)
}
