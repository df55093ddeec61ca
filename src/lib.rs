#![doc = include_str!("../README.md")]

pub mod calendar;
pub mod case;
mod digits;
pub mod import;
pub mod law;
pub mod ledger;
pub mod letter;
pub mod money;
pub mod payment;
pub mod portfolio;
#[cfg(test)]
mod schema;
pub mod sorted;
pub mod statement;
pub mod text;
pub mod timeline;
pub mod view;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use calendar::Day;
pub use case::{Case, Chance, ChartQuestion, Draft, Invalid, PlanQuestion, ReceivedLetter};
pub use ledger::{AskError, Refusal};
pub use letter::{Choice, Letter, LetterCheck};
pub use payment::{PaymentRequest, QrCode};
pub use portfolio::Portfolio;
pub use statement::{Comparison, CourtEstimate, Statement, Totals};
pub use text::Language;
pub use timeline::{Clock, Dossier, Plan, Routes, Timeline};
pub use view::{Chart, calendar, chart, dossier_text, lines_table};

use ledger::Ledger;
use serde::Serialize;

/// What is owed on a case at the end of a day, why, and what may happen next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Assessment {
    /// The sums, with the lines they are made of.
    pub statement: Statement,
    /// What has happened, and what may happen next.
    pub timeline: Timeline,
}

/// What is owed on `case` at the end of `as_of`, and why; explained in English.
///
/// [`assess_in`] explains in another language.
pub fn assess(case: &Case, as_of: Day) -> Result<Assessment, Refusal> {
    assess_in(case, as_of, Language::default())
}

/// What is owed on `case` at the end of `as_of`, and why; explained in a language.
pub fn assess_in(case: &Case, as_of: Day, language: Language) -> Result<Assessment, Refusal> {
    let ledger = Ledger::of(case, as_of)?;
    let statement = Statement::of(&ledger, language)?;
    let clocks = prescription(case, as_of, language)?;
    let timeline = Timeline::of(&ledger, &clocks, language)?;
    Ok(Assessment { statement, timeline })
}

/// The statement alone: what is owed and why, without what may happen next.
pub fn statement(case: &Case, as_of: Day, language: Language) -> Result<Statement, Refusal> {
    Statement::of(&Ledger::of(case, as_of)?, language)
}

/// The totals alone: what [`assess`] states, without its lines and their reasons.
pub fn totals(case: &Case, as_of: Day) -> Result<Totals, Refusal> {
    Totals::of(&Ledger::of(case, as_of)?)
}

/// What going to court on a day, with what is open then, is estimated to cost; explained in a
/// language. No part of it is in [`assess`].
pub fn court_costs(case: &Case, as_of: Day, language: Language) -> Result<CourtEstimate, Refusal> {
    CourtEstimate::of(&Ledger::of(case, as_of)?, language)
}

/// What would be owed under every other value of every convention that means something in the law
/// of the case, one at a time, and how much that differs: where law is silent, this is what the silence is worth.
pub fn compare_conventions(case: &Case, as_of: Day) -> Result<Vec<Comparison>, Refusal> {
    Comparison::of(case, as_of)
}

/// Until when each claim of a case can be enforced, as known on a day, why, and what every act that
/// may interrupt prescription did; explained in a language. It changes no sum of [`assess`].
///
/// Events after the day are left out. Rates are asked for no later than the last payment, so the
/// day may lie beyond those that are published.
pub fn prescription(case: &Case, as_of: Day, language: Language) -> Result<Vec<Clock>, Refusal> {
    timeline::clocks(case, as_of, language)
}

/// What plans to pay in terms come to, from what is open at the end of `as_of`, side by side in the
/// order given; explained in a language.
///
/// [`case::asked_plans`] reads the plans. A plan that cannot be is a problem of kind `invalid`.
pub fn plans(
    case: &Case,
    as_of: Day,
    questions: &[PlanQuestion],
    language: Language,
) -> Result<Vec<Plan>, AskError> {
    timeline::plans(case, as_of, questions, language)
}

/// What going on costs and is expected to bring, route by route, with what is open at the end of
/// `as_of`; explained in a language.
///
/// The chance is the user's: without it no result is reckoned, only the chance from which on going to
/// court pays for itself.
pub fn routes(
    case: &Case,
    as_of: Day,
    chance: Option<Chance>,
    language: Language,
) -> Result<Routes, Refusal> {
    timeline::routes(case, as_of, chance, language)
}

/// What has happened to each claim of a case, what may happen next and when, what holds it up, and
/// what each side can do; explained in a language.
///
/// Nothing is `allowed` on a condition that is not known: whoever asks says with
/// `policy.paymentsCheckedOn` that incoming payments are in the case.
pub fn timeline(case: &Case, as_of: Day, language: Language) -> Result<Timeline, Refusal> {
    Timeline::of(&Ledger::of(case, as_of)?, &prescription(case, as_of, language)?, language)
}

/// Is a letter that someone received about a case right, as known on a day: what it says and lacks, when
/// it was sent, and what it asks beside what is owed; explained in a language.
///
/// [`case::asked_letter`] reads the letter.
pub fn check_letter(
    case: &Case,
    as_of: Day,
    letter: &ReceivedLetter,
    language: Language,
) -> Result<LetterCheck, AskError> {
    letter::check_letter(case, as_of, letter, language)
}

/// The letters that can be written about a case on a day, those that fit the moment first, and why the
/// others do not; explained in a language.
pub fn letter_choices(case: &Case, on: Day, language: Language) -> Result<Vec<Choice>, Refusal> {
    letter::letter_choices(case, on, language)
}

/// A letter about a case on a day: filled in, in words, and checked before it is shown. It is in the
/// language of the draft; what is found of it is told in `language`.
///
/// [`case::asked_draft`] reads the draft.
pub fn write_letter(
    case: &Case,
    on: Day,
    draft: &Draft,
    language: Language,
) -> Result<Letter, AskError> {
    letter::write_letter(case, on, draft, language)
}

/// How to pay what is owed on a case at the end of a day: the amount, the account and the reference, and
/// the same as a code for banking apps; explained in a language.
pub fn payment_request(
    case: &Case,
    as_of: Day,
    language: Language,
) -> Result<PaymentRequest, Refusal> {
    PaymentRequest::of(&Ledger::of(case, as_of)?, language)
}

/// Everything about a case in one object, ready to hand to a specialist: sums, steps, letters,
/// agreements, what is missing as proof, and what can be learned; explained in a language.
pub fn dossier(case: &Case, as_of: Day, language: Language) -> Result<Dossier, Refusal> {
    timeline::dossier(case, as_of, language)
}
