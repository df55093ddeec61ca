//! What becomes of a case over the years: until when it can be claimed, and what changes that.

mod acts;
mod prescription;
mod run;

pub use crate::text::{Act, ClockCaution, NoEffect, Status};
pub use prescription::{
    Caution, Clock, Effect, Interruption, OlderInterest, WarningBefore, clocks,
};
pub use run::Run;
