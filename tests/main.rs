//! The native tests: one binary, so that they link once.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::needless_pass_by_value,
    clippy::too_many_lines,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod against_oracle;
mod agreed_plans;
mod belgian_clauses;
mod belgian_trade;
mod belgium;
mod borders;
mod calendar;
mod cases;
mod conventions;
mod costs;
mod court;
mod court_tables;
mod differential;
mod fuzzed;
mod importing;
mod law_tables;
mod layers;
mod letter_injection;
mod letter_words;
mod letters;
mod money;
mod oracle;
mod own_letters;
mod paying;
mod plans;
mod plans_against_oracle;
mod portfolio;
mod prescription;
mod promises;
mod properties;
mod published;
mod random;
mod received_letters;
mod refusals;
mod routes;
mod sentences;
mod situations;
mod sorted;
mod stories;
mod support;
mod terms;
mod timeline;
mod timeline_against_oracle;
mod timeline_promises;
mod traps;
mod view;
mod view_files;
