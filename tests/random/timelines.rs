//! Random dossiers of debts on their way from the invoice to the seizure: every procedure, every
//! event, and policies that its law allows.

mod debts;
mod events;
mod policies;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use vordering::Day;

use super::{Question, before, few_or_many};
use crate::support::day;
use debts::debts;
use events::{Debt, details, event, event_kinds, ladder, moments, usual_answer};
use policies::{lawful, policies};

/// The last day for which every rate is known.
const LAST: &str = "2026-12-31";

/// Cases of every procedure: one to three invoices since 2019, steps that were taken in their order,
/// and up to twenty events in none.
pub fn timelines() -> impl Strategy<Value = Question> {
    debts().prop_flat_map(|debt| {
        let ladder = ladder(&debt);
        let events = few_or_many(event(&debt));
        let answers = prop::collection::vec((any::<Index>(), 0_u32..10, details()), 0..=2);
        (Just(debt), ladder, events, answers, policies(), as_of_days()).prop_map(
            |(debt, ladder, events, answers, policy, as_of)| {
                let mut case = debt.case.clone();
                let mut events: Vec<Value> = ladder.into_iter().chain(events).collect();
                let asking = events.iter().filter(|event| usual_answer(event).is_some());
                let asking: Vec<Value> = asking.cloned().collect();
                for (which, days, details) in &answers {
                    if !asking.is_empty() {
                        events.extend(debt.answer(which.get(&asking), *days, details));
                    }
                }
                let as_of = as_of.of(debt.due, &events);
                case["events"] = json!(events);
                if let Some(policy) = policy {
                    case["policy"] = lawful(&debt.tables, &policy);
                }
                Question { case, as_of }
            },
        )
    })
}

/// The same with one event more, on a day after the one that is asked about.
pub fn with_later_event() -> impl Strategy<Value = (Question, Value)> {
    (timelines(), event_kinds(), details(), 1_u32..30).prop_map(
        |(question, kind, details, days)| {
            let debt = Debt::of(question.case.clone());
            let later = debt.written(debt.kind(kind), question.as_of.plus_days(days), &details);
            (question, later)
        },
    )
}

/// The day that is asked about.
#[derive(Debug, Clone)]
enum AsOf {
    After(u32),
    /// So many days after one of the events.
    AfterEvent(Index, u32),
    /// So many days after the one that is listed last.
    AfterLast(u32),
}

impl AsOf {
    fn of(&self, due: Day, events: &[Value]) -> Day {
        let (event, days) = match self {
            AsOf::AfterEvent(which, days) if !events.is_empty() => (Some(which.get(events)), days),
            AsOf::AfterEvent(_, days) | AsOf::After(days) => (None, days),
            AsOf::AfterLast(days) => (events.last(), days),
        };
        let from = event.map(|event| day(event["on"].as_str().expect("a day")));
        let asked = from.unwrap_or(before(due, 20)).plus_days(*days);
        asked.min(day(LAST))
    }
}

fn as_of_days() -> impl Strategy<Value = AsOf> {
    let days = prop_oneof![2 => 0_u32..4, 3 => 0_u32..40, 1 => 0_u32..200];
    prop_oneof![
        2 => moments().prop_map(AsOf::After),
        1 => (700_u32..2_800).prop_map(AsOf::After),
        3 => (any::<Index>(), days.clone()).prop_map(|(which, days)| AsOf::AfterEvent(which, days)),
        2 => days.prop_map(AsOf::AfterLast),
    ]
}

fn one_of(values: &[&'static str]) -> impl Strategy<Value = &'static str> + Clone {
    prop::sample::select(values.to_vec())
}

fn put(event: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        event[name] = value.into();
    }
}
