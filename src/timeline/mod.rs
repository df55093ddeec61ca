//! What can come after a statement: what happens next, until when a claim can be enforced, plans to
//! pay in terms, and going on or not.

mod acts;
mod dossier;
mod escalation;
mod plan;
mod prescription;
mod routes;
mod run;

pub use crate::text::{
    Act, AdviceCode, AgreementStatus, AnnouncementStatus, BlockerCode, ClockCaution, HintCode,
    MeasureCode, MissingCode, NoEffect, Status, WayOutCode,
};
pub use dossier::{Dossier, Hint, Missing, Party, dossier};
pub use escalation::{
    Adds, Advice, Agreement, AgreementKind, Announced, Blocker, CourtCosts, GivenReason, Measure,
    Next, NextCode, NextKind, NextOf, NextStep, Past, Step, StepStatus, Timeline, Track, WayOut,
};
pub use plan::{Parts, Plan, PlanCosts, Term, plans};
pub use prescription::{
    Caution, Clock, Effect, Interruption, OlderInterest, WarningBefore, clocks,
};
pub use routes::{
    BreakEven, Figure, Paid, Route, RouteKind, Routes, Settlement, SettlementKind, Unknown,
    UnknownCode, routes,
};
pub use run::Run;
