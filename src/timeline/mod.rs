//! What can come after a statement: plans to pay in terms, and going on or not.

mod plan;
mod routes;

pub use plan::{Parts, Plan, PlanCosts, PlanError, Term, plans};
pub use routes::{
    BreakEven, Figure, Paid, Route, RouteKind, Routes, Settlement, SettlementKind, Unknown,
    UnknownCode, routes,
};
