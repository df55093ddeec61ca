//! What is said of each step; the words of each language are in the files beside.

mod de;
mod en;
mod fr;
mod nl;

use super::Language;
use crate::law::{Form, StepKind};

/// What is said of a step.
pub(crate) struct StepWords {
    /// Its name.
    pub(crate) title: &'static str,
    /// What it means, in one plain sentence.
    pub(crate) means: &'static str,
    /// What the debtor can do.
    pub(crate) can_do: &'static str,
}

/// What a language says of the steps.
struct StepPhrases {
    step: fn(StepKind) -> StepWords,
    form: fn(Form) -> &'static str,
    /// How to call: ask why, listen, agree, confirm in writing.
    guide: [&'static str; 4],
}

impl Language {
    fn steps(self) -> &'static StepPhrases {
        match self {
            Self::English => &en::ENGLISH,
            Self::Dutch => &nl::DUTCH,
            Self::French => &fr::FRENCH,
            Self::German => &de::GERMAN,
        }
    }

    pub(crate) fn step(self, step: StepKind) -> StepWords {
        (self.steps().step)(step)
    }

    pub(crate) fn form(self, form: Form) -> &'static str {
        (self.steps().form)(form)
    }

    pub(crate) fn call_guide(self) -> &'static [&'static str] {
        &self.steps().guide
    }
}
