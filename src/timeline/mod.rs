//! What can come after a statement: until when a claim can be enforced, plans to pay in terms, and
//! going on or not.

mod acts;
mod plan;
mod prescription;
mod routes;
mod run;

pub use crate::text::{Act, ClockCaution, NoEffect, Status};
pub use plan::{Parts, Plan, PlanCosts, PlanError, Term, plans};
pub use prescription::{
    Caution, Clock, Effect, Interruption, OlderInterest, WarningBefore, clocks,
};
pub use routes::{
    BreakEven, Figure, Paid, Route, RouteKind, Routes, Settlement, SettlementKind, Unknown,
    UnknownCode, routes,
};
pub use run::Run;
