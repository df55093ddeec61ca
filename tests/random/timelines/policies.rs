//! What a creditor may have decided for himself.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::super::channels;
use super::{LAST, one_of, put};
use crate::oracle::timeline::{Procedure, Row};

/// A policy before the law of the case is looked at.
#[derive(Debug, Clone)]
pub struct Policy {
    said: Value,
    /// Of which step, and how many days.
    offsets: Vec<(Index, u64)>,
    /// Of which step, and how many days beyond the least.
    terms: Vec<(Index, u64)>,
    channel: Option<&'static str>,
}

pub fn policies() -> impl Strategy<Value = Option<Policy>> {
    let days = || prop::option::of(prop::sample::select(vec![0_u32, 1, 3, 7, 14, 90]));
    let threshold = prop::option::weighted(0.15, one_of(&["0.00", "50.00", "500.00"]));
    let checked = prop_oneof![
        8 => Just(Some(LAST)),
        1 => Just(None),
        1 => one_of(&["2021-06-30", "2024-06-30", "2025-12-31"]).prop_map(Some),
    ];
    let tone = prop::option::of(one_of(&["friendly", "neutral", "firm"]));
    let said = (days(), days(), threshold, checked, tone).prop_map(
        |(grace, copy, threshold, checked, tone)| {
            let mut said = json!({});
            put(&mut said, "graceDays", grace);
            put(&mut said, "copyDays", copy);
            put(&mut said, "threshold", threshold.filter(|sum| *sum != "0.00"));
            put(&mut said, "paymentsCheckedOn", checked);
            put(&mut said, "tone", tone);
            said
        },
    );
    let offsets = prop::collection::vec((any::<Index>(), 0_u64..40), 0..=4);
    let terms = prop::collection::vec((any::<Index>(), 0_u64..30), 0..=2);
    let channel = prop::option::of(channels());
    let policy = (said, offsets, terms, channel)
        .prop_map(|(said, offsets, terms, channel)| Policy { said, offsets, terms, channel });
    prop::option::weighted(0.95, policy)
}

/// What the law of every claim knows of it.
pub fn lawful(tables: &[(Procedure, Vec<Row>)], policy: &Policy) -> Value {
    let (_, rows) = &tables[0];
    let everywhere = |id: &str| tables.iter().all(|(_, rows)| rows.iter().any(|row| row.id == id));
    let mut said = policy.said.clone();
    let of = |counts: fn(&Row) -> bool| {
        rows.iter().filter(|row| counts(row) && everywhere(row.id)).collect::<Vec<_>>()
    };
    let (with_offset, with_term) = (of(|row| row.offset.is_some()), of(|row| row.term.is_some()));
    for (which, days) in &policy.offsets {
        said["offsets"][which.get(&with_offset).id] = json!(days);
    }
    for (which, days) in &policy.terms {
        let row = which.get(&with_term);
        said["terms"][row.id] = json!(row.least.expect("a least term") + days);
    }
    if let Some(channel) = policy.channel.filter(|_| everywhere("firstFreeReminder")) {
        said["channels"] = json!({ "firstFreeReminder": channel });
    }
    said
}
