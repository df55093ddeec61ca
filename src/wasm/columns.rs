//! Typed arrays in and out. Amounts cross as whole cents in doubles, which hold every sum that can be
//! stated; anything else is no amount.

use crate::case::Columns;
use crate::money::Amount;
use js_sys::{Float64Array, Int32Array, Reflect, Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;

/// The columns of a portfolio, by name. JavaScript hands over typed arrays of the right kind.
pub(super) fn columns(given: &JsValue) -> Columns {
    let field = |name: &str| Reflect::get(given, &name.into()).unwrap_or_default();
    let days = |name: &str| Int32Array::from(field(name)).to_vec();
    let counts = |name: &str| Uint32Array::from(field(name)).to_vec();
    let amounts = |name: &str| {
        let given = Float64Array::from(field(name)).to_vec();
        given.into_iter().map(whole_cents).collect()
    };
    Columns {
        terms: counts("terms"),
        amount: amounts("amount"),
        issued_on: days("issuedOn"),
        due_on: days("dueOn"),
        received_on: days("receivedOn"),
        letter_on: days("letterOn"),
        payment_starts: counts("paymentStarts"),
        payment_on: days("paymentOn"),
        payment: amounts("payment"),
    }
}

/// A number that is a whole number of cents.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the cast is checked by casting back"
)]
fn whole_cents(number: f64) -> Option<i64> {
    let cents = number as i64;
    ((cents as f64).to_bits() == number.to_bits()).then_some(cents)
}

/// Cents as a double, which is exact: no sum that can be stated comes near its last whole number.
#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "exact, as said")]
pub(super) const fn double(amount: Amount) -> f64 {
    amount.cents() as f64
}

/// A column of amounts that JavaScript will see.
pub(super) struct AmountColumn(Vec<f64>, Float64Array);

impl AmountColumn {
    pub(super) fn of(columns: &JsValue, name: &str, length: usize) -> Self {
        let column = Reflect::get(columns, &name.into()).unwrap_or_default();
        Self(Vec::with_capacity(length), Float64Array::from(column))
    }

    pub(super) fn push(&mut self, amount: f64) {
        self.0.push(amount);
    }

    pub(super) fn write(self) {
        self.1.copy_from(&self.0);
    }
}

/// A column of small numbers.
pub(super) fn write_bytes(columns: &JsValue, name: &str, bytes: &[u8]) {
    let column = Reflect::get(columns, &name.into()).unwrap_or_default();
    Uint8Array::from(column).copy_from(bytes);
}

/// A column of days.
pub(super) fn write_days(columns: &JsValue, name: &str, days: &[i32]) {
    let column = Reflect::get(columns, &name.into()).unwrap_or_default();
    Int32Array::from(column).copy_from(days);
}
