use crate::case::{Form, MOST_ITEMS, Source};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

/// A JavaScript value to be read.
///
/// Whatever can run foreign code (getters, proxies) is called through functions that catch, and
/// what throws counts as something else than what was asked for.
pub(super) struct Value(pub(super) JsValue);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
}

impl Source for Value {
    fn is_absent(&self) -> bool {
        self.0.is_undefined()
    }

    fn form(&self) -> Form<Self> {
        let value = &self.0;
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
        let value = Reflect::get(&self.0, &wasm_bindgen::intern(name).into());
        // Null is no form that a case has, so a field that cannot be read is a problem.
        Self(value.unwrap_or(JsValue::NULL))
    }

    fn names(&self) -> Vec<String> {
        let names =
            keys(&self.0).map(|names| names.iter().filter_map(|name| name.as_string()).collect());
        names.unwrap_or_default()
    }
}

/// The first items of a list, one more than may be there at most; none when one cannot be read.
fn items(list: &JsValue) -> Option<Vec<Value>> {
    let length = Reflect::get(list, &wasm_bindgen::intern("length").into()).ok()?;
    let most = u32::try_from(MOST_ITEMS).ok()?.saturating_add(1);
    let length = whole(length.as_f64()?).map_or(most, |length| length.min(most));
    (0..length).map(|at| Reflect::get_u32(list, at).map(Value).ok()).collect()
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
