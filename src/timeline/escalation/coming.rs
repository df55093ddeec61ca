//! The step that comes next, without words: what many claims at once are asked for.

use super::Known;
use super::facts::{Facts, Taken, in_order, letters};
use super::step::walk;
use super::way::Way;
use crate::calendar::Day;
use crate::case::{Case, Event};
use crate::law::StepKind;
use crate::ledger::{Account, Ledger, Refusal};
use crate::sorted::Map;
use crate::statement::{Sums, Totals};
use crate::text::Language;
use crate::timeline::prescription::{clocks, outlives_its_first_term};
use core::ops::ControlFlow;

/// The step that comes next for a claim about which nothing was said: there have been payments and letters, and
/// nothing else that might come before a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextStep {
    /// Which.
    pub step: StepKind,
    /// May it be taken on the day?
    pub allowed: bool,
    /// The day on which it is usually taken, or else the first on which the law allows it; none while
    /// neither is known.
    pub on: Option<Day>,
}

impl NextStep {
    /// That of the only claim of a case; none when nothing is open, or everything was done.
    pub fn of_case(case: &Case, as_of: Day) -> Result<Option<Self>, Refusal> {
        let ledger = Ledger::of(case, as_of)?;
        let Some(account) = ledger.accounts.first().filter(|account| account.is_open()) else {
            return Ok(None);
        };
        let mut known = Known::briefly(case, Totals::of(&ledger)?.sums.due, as_of);
        if outlives_its_first_term(case, account, as_of) {
            for clock in clocks(case, as_of, Language::default())?.iter().take(1) {
                known.look_at(clock, as_of);
            }
        }
        let letters = letters(&ledger).into_iter().next().unwrap_or_default();
        Ok(Self::of(case, account, &in_order(case, as_of), letters, &known, as_of))
    }

    /// That of a claim with this account, which has seen nothing but payments: however old it is, a reminder comes
    /// first.
    pub(crate) fn of_account(
        case: &Case,
        account: &Account,
        as_of: Day,
    ) -> Result<Option<Self>, Refusal> {
        let due = Sums::of_account(account, as_of)?.due;
        let known = Known::briefly(case, due, as_of);
        let open = account.is_open();
        let next = || Self::of(case, account, &[], Map::new(), &known, as_of);
        Ok(open.then(next).flatten())
    }

    fn of(
        case: &Case,
        account: &Account,
        events: &[(usize, &Event)],
        letters: Map<StepKind, Taken>,
        known: &Known,
        as_of: Day,
    ) -> Option<Self> {
        let way = Way::of(case, account, 0, as_of);
        let facts = Facts::of(events, letters, &way);
        let mut next = None;
        walk(&way, &facts, known, |place, standing| {
            if !standing.status.is_open() {
                return ControlFlow::Continue(());
            }
            next = Some(Self {
                step: place.stage.step,
                allowed: standing.status.is_allowed(),
                on: standing.recommended.or(place.earliest_on()),
            });
            ControlFlow::Break(())
        });
        next
    }
}
