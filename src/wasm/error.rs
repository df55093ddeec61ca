use crate::case::{Invalid, Problem};
use crate::ledger::Refusal;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// What JavaScript gets to throw.
#[derive(Serialize)]
struct Thrown {
    kind: &'static str,
    issues: Vec<Issue>,
}

#[derive(Serialize)]
struct Issue {
    code: &'static str,
    path: String,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<crate::calendar::Day>,
}

impl Invalid {
    pub(super) fn into_js(self) -> JsValue {
        let issues = self.problems.into_iter().map(|problem| {
            let Problem { code, path, message } = problem;
            Issue { code, path, message, known: None }
        });
        thrown("invalid", issues.collect())
    }
}

pub(super) fn refusal(refusal: Refusal) -> JsValue {
    let issue = Issue {
        code: refusal.code(),
        path: String::new(),
        message: refusal.to_string(),
        known: refusal.known(),
    };
    thrown("refusal", vec![issue])
}

fn thrown(kind: &'static str, issues: Vec<Issue>) -> JsValue {
    let serializer = Serializer::new();
    (Thrown { kind, issues }).serialize(&serializer).unwrap_or_else(JsValue::from)
}
