//! The escalation: what has happened to each claim, what may happen next and when, what holds it
//! up, and what each side can do.

mod adds;
mod advice;
mod agreements;
mod blockers;
mod coming;
mod facts;
mod step;
mod way;

pub use adds::{Adds, CourtCosts};
pub use advice::{Advice, Measure, Next, NextCode, NextKind, WayOut};
pub use agreements::{Agreement, AgreementKind, Announced};
pub use blockers::Blocker;
pub use coming::NextStep;
pub use step::{Step, StepStatus};

use super::prescription::Clock;
use crate::calendar::Day;
use crate::case::{Case, Event, Reason};
use crate::law::{Basis, StepKind};
use crate::ledger::{Ledger, Refusal, bounded};
use crate::money::Amount;
use crate::sorted::{Map, sort_by_key};
use crate::statement::{CourtEstimate, Totals};
use crate::text::{Language, Status};
use agreements::Standing;
use facts::Facts;
use serde::Serialize;
use way::Way;

/// What has happened, and what may happen next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    /// The day.
    pub as_of: Day,
    /// Each claim, in the order of the case.
    pub claims: Vec<Track>,
    /// The most pressing of what comes next, with the claims that wait for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextOf>,
    /// What has happened, by day.
    pub past: Vec<Past>,
    /// Promises and plans.
    pub agreements: Vec<Agreement>,
    /// Steps that were announced.
    pub announcements: Vec<Announced>,
    /// What the debtor can always do.
    pub ways_out: Vec<WayOut>,
    /// What the creditor is advised.
    pub advice: Vec<Advice>,
}

/// Where a claim stands in its procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Track {
    /// The invoice.
    pub invoice: String,
    /// The name of its procedure.
    pub procedure: &'static str,
    /// Is nothing open of it?
    pub settled: bool,
    /// Why the debtor does not pay, as far as it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<GivenReason>,
    /// How much of it the debtor does not agree with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed: Option<Amount>,
    /// The steps, in their order.
    pub steps: Vec<Step>,
    /// What the dossier calls for beside them.
    pub measures: Vec<Measure>,
    /// What comes next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Next>,
}

/// Why a debtor does not pay, and when that was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GivenReason {
    /// Why.
    pub code: Reason,
    /// The day.
    pub on: Day,
    /// The event: `events[3]`.
    pub path: String,
}

/// What comes next, and for which claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NextOf {
    /// The invoices.
    pub invoices: Vec<String>,
    /// What.
    #[serde(flatten)]
    pub next: Next,
}

/// Something that has happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Past {
    /// The event: `events[3]`.
    pub path: String,
    /// The day.
    pub on: Day,
    /// Its type.
    pub code: &'static str,
    /// The invoices that it is about, if it is not about all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices: Option<Vec<String>>,
    /// What happened.
    pub message: String,
    /// What was noted with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Is there proof of it in writing?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<bool>,
}

/// What of a case is known when the steps of a claim are looked at.
struct Known {
    language: Language,
    standings: Map<usize, Standing>,
    /// The threshold, if what is due is below it.
    below_threshold: Option<Amount>,
    payments_unchecked: bool,
    court_costs: Option<CourtCosts>,
    /// The article by which the claim can no longer be enforced, if that is so.
    prescribed: Option<Basis>,
    prescription_near: bool,
}

impl Timeline {
    /// What has happened to the claims of a ledger until its day, and what may happen next.
    ///
    /// `clocks` are those of its claims on that day.
    pub fn of(ledger: &Ledger, clocks: &[Clock], language: Language) -> Result<Self, Refusal> {
        let (case, as_of) = (ledger.case, ledger.as_of);
        let events = facts::in_order(case, as_of);
        let mut known = Known::of(ledger, &events, language)?;
        let (mut tracks, mut advice, mut taken) = (Vec::new(), Vec::new(), Vec::new());
        let mut count = 0_usize;
        let mut plan_freezes = false;
        let letters = facts::letters(ledger).into_iter();
        let claims = ledger.accounts.iter().zip(letters).zip(clocks).enumerate();
        for (at, ((account, letters), clock)) in claims {
            known.look_at(clock, as_of);
            let way = Way::of(case, account, at, as_of);
            let facts = Facts::of(&events, letters, &way);
            let steps = step::steps(&way, &facts, &known);
            count = count.saturating_add(steps.len());
            bounded(count)?;
            let measures = advice::measures(&way, &facts, &steps, language)?;
            let next = advice::next(&facts, &steps, &measures, language);
            advice.extend(advice::advice(&way, &facts, &steps, &known));
            plan_freezes |= way.procedure().stage(StepKind::CollectorNotice).is_some();
            tracks.push(Track {
                invoice: account.claim.id.clone(),
                procedure: way.procedure().id,
                settled: !account.is_open(),
                reason: facts.reason.map(|(code, (on, event))| GivenReason {
                    code,
                    on,
                    path: format!("events[{event}]"),
                }),
                disputed: facts.disputed_of(account.principal),
                next: next.filter(|_| account.is_open()),
                steps,
                measures,
            });
            taken.push(facts.taken);
        }
        sort_by_key(&mut advice, |advice| *advice);
        advice.dedup();
        let standings = known.standings.iter();
        Ok(Self {
            as_of,
            next: most_pressing(&tracks),
            past: past(case, &events, language),
            agreements: standings.map(|(at, one)| Agreement::of(*at, one, language)).collect(),
            announcements: agreements::announcements(&events, &taken, as_of, language),
            ways_out: advice::ways_out(plan_freezes, clocks, as_of, language),
            advice: advice
                .into_iter()
                .map(|code| Advice { code, message: language.advice(code) })
                .collect(),
            claims: tracks,
        })
    }
}

impl Known {
    fn of(
        ledger: &Ledger,
        events: &[(usize, &Event)],
        language: Language,
    ) -> Result<Self, Refusal> {
        let estimate = CourtEstimate::of(ledger, language)?;
        let year = estimate.items.iter().map(|item| item.year).min();
        Ok(Self {
            language,
            standings: agreements::standings(ledger, events)?,
            court_costs: year.map(|year| CourtCosts { amount: estimate.total, year }),
            ..Self::briefly(ledger.case, Totals::of(ledger)?.sums.due, ledger.as_of)
        })
    }

    /// What there is to know of a case without agreements, when its steps are not put into words.
    fn briefly(case: &Case, due: Amount, as_of: Day) -> Self {
        let policy = &case.policy;
        Self {
            language: Language::default(),
            standings: Map::new(),
            below_threshold: policy.threshold.filter(|threshold| due < *threshold),
            payments_unchecked: policy.payments_checked_on.is_none_or(|on| on < as_of),
            court_costs: None,
            prescribed: None,
            prescription_near: false,
        }
    }

    /// Notes what the clock of a claim says.
    fn look_at(&mut self, clock: &Clock, as_of: Day) {
        let barred = clock.status == Status::Barred;
        self.prescribed = clock.basis.first().copied().filter(|_| barred);
        self.prescription_near = advice::is_near(clock, as_of);
    }
}

/// What has happened, by day.
fn past(case: &Case, events: &[(usize, &Event)], language: Language) -> Vec<Past> {
    let named = |event: &Event| {
        let claims = case.claims.iter().enumerate();
        let about = claims.filter(|(at, _)| event.kind.is_about(*at));
        let ids: Vec<String> = about.map(|(_, claim)| claim.id.clone()).collect();
        (ids.len() < case.claims.len()).then_some(ids)
    };
    let past = events.iter().map(|(at, event)| Past {
        path: format!("events[{at}]"),
        on: event.on,
        code: event.kind.code(),
        invoices: named(event),
        message: language.happened(event),
        note: event.note.clone(),
        evidence: event.evidence,
    });
    past.collect()
}

/// Of what the claims wait for the most pressing: what may be done now, then what is usually done
/// first; with all claims that wait for the same.
fn most_pressing(tracks: &[Track]) -> Option<NextOf> {
    let waiting = || tracks.iter().filter_map(|track| Some((track, track.next.as_ref()?)));
    let urgency = |next: &Next| {
        (!next.allowed, next.kind, next.recommended_on.or(next.earliest_on).unwrap_or(Day::LAST))
    };
    let (_, first) = waiting().min_by_key(|(_, next)| urgency(next))?;
    let same = |next: &Next| next.code == first.code && urgency(next) == urgency(first);
    let invoices = waiting().filter(|(_, next)| same(next)).map(|(track, _)| track.invoice.clone());
    Some(NextOf { invoices: invoices.collect(), next: first.clone() })
}
