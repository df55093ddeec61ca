//! What holds of every answer, whatever is asked: one place for the tests and for the fuzzing in `fuzz/`.
//!
//! Each promise takes the bytes of an input and panics where it is broken. What it asks stands in JSON as in the files
//! of the tests, `{ "case": ..., "asOf": ..., "letter": ... }`, or is a text.

pub mod marked;
pub mod mutate;

mod asked;
mod cases;
mod invoices;
mod letters;
mod payments;
mod portfolios;
mod views;

use std::time::{Duration, Instant};

/// A promise: its name, what it looks at, and the folders in `tests` whose files are such inputs, beside `fuzz/seeds`.
pub struct Promise {
    pub name: &'static str,
    /// Tells whether there was an answer to look at.
    pub holds: fn(&[u8]) -> bool,
    pub seeds: &'static [&'static str],
}

const CASES: &[&str] = &["cases", "questions", "stories"];

/// All of them; `fuzz/fuzz_targets` has one target for each.
pub const PROMISES: &[Promise] = &[
    Promise { name: "case", holds: cases::hold, seeds: CASES },
    Promise { name: "policy", holds: cases::policies_hold, seeds: &[] },
    Promise { name: "views", holds: views::hold, seeds: CASES },
    Promise { name: "letters", holds: letters::own_hold, seeds: CASES },
    Promise { name: "received", holds: letters::received_hold, seeds: &[] },
    Promise { name: "columns", holds: portfolios::hold, seeds: &[] },
    Promise { name: "ubl", holds: invoices::hold, seeds: &["invoices"] },
    Promise { name: "references", holds: payments::references_hold, seeds: &[] },
    Promise { name: "code", holds: payments::codes_hold, seeds: &[] },
];

/// Up to this length no input takes longer than [`LONGEST`].
pub const LARGE: usize = 65_536;
const LONGEST: Duration = Duration::from_secs(2);

/// Sees whether a promise holds of an input, and in time; tells whether there was an answer to look at.
pub fn hold(name: &str, input: &[u8]) -> bool {
    let promise = PROMISES.iter().find(|promise| promise.name == name).expect("a promise");
    let timed = || {
        let begun = Instant::now();
        ((promise.holds)(input), begun.elapsed())
    };
    let (answered, mut taken) = timed();
    // A machine that does something else meanwhile is no slow engine.
    for _ in 0..3 {
        if input.len() > LARGE || taken < LONGEST {
            return answered;
        }
        taken = timed().1;
    }
    panic!("{name}: {taken:?} for {} bytes", input.len());
}
