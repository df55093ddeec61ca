//! A case for each warning there is.

mod belgian;
mod dutch;

use serde_json::Value;

/// The code of a warning, a case that causes it, and the day on which it is said.
pub type Situation = (&'static str, Value, &'static str);

/// Every warning once.
pub fn situations() -> Vec<Situation> {
    let mut all = dutch::situations();
    all.extend(belgian::situations());
    all
}
