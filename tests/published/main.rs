//! Until when the figures of the law are published, what an update misses, and what runs out. The words are today's day
//! and, if wanted, `release`: then what runs out is an error, else a warning; or `warn`: then nothing else is told.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a check stops where something is not as it must be"
)]

mod check;

use check::{Beside, missing, running_out};
use std::env::args;
use std::process::ExitCode;
use vordering::Day;
use vordering::law::{Coverage, coverage};

fn main() -> ExitCode {
    let words: Vec<String> = args().skip(1).collect();
    let today = words.first().and_then(|word| Day::parse(word).ok());
    let Some(today) = today else {
        eprintln!("Say today's day first, as 2026-11-22.");
        return ExitCode::FAILURE;
    };
    let is = |word: &str| words.iter().any(|said| said == word);
    let tables = coverage();
    let wrong = if is("warn") { Vec::new() } else { missing(&Beside::here()) };
    let soon = running_out(&tables, today);
    if !is("warn") {
        for Coverage { table, known_until, is_rate } in &tables {
            let kind = if *is_rate { "rate" } else { "estimate" };
            println!("{known_until}  {table} ({kind})");
        }
        println!("{}", if wrong.is_empty() { "Nothing is missing." } else { "Missing:" });
    }
    for sentence in &wrong {
        println!("- {sentence}");
    }
    for sentence in &soon {
        eprintln!("WARNING: {sentence}");
    }
    ExitCode::from(u8::from(!wrong.is_empty() || is("release") && !soon.is_empty()))
}
