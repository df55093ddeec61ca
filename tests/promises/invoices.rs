//! Electronic invoices.

use super::asked::answered;
use serde_json::Value;
use vordering::import::{Question, case_of, read_invoice};
use vordering::{Case, Language};

/// An invoice that can be read is a case, but for what is asked.
pub fn hold(input: &[u8]) -> bool {
    let text = String::from_utf8_lossy(input).into_owned();
    let language = Language::ALL[input.len() % Language::ALL.len()];
    let Some(read) = answered(read_invoice(&text, language)) else {
        assert!(answered(case_of(&[text], language)).is_none(), "a case of what cannot be read");
        return false;
    };
    is_asked(&read.questions);
    let Some(draft) = answered(case_of(&[text], language)) else { return true };
    is_asked(&draft.questions);
    let draft = serde_json::to_value(draft).expect("JSON");
    let asked = draft["questions"].as_array().expect("questions").iter().map(|one| &one["path"]);
    let asked: Vec<&str> = asked.filter_map(Value::as_str).collect();
    if let Err(invalid) = Case::read(&Some(&draft["case"])) {
        for problem in invalid.problems {
            let known = problem.code == "missing" && asked.contains(&problem.path.as_str());
            assert!(known, "{problem:?} was not asked: {asked:?}");
        }
    }
    true
}

fn is_asked(questions: &[Question]) {
    assert!(questions.iter().all(|question| question.message.contains('?')), "{questions:?}");
}
