//! What can come after a statement: plans to pay in terms.

mod plan;

pub use plan::{Parts, Plan, PlanCosts, PlanError, Term, plans};
