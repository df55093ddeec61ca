//! A term that runs, and what each act does to it.

use super::acts::{Deed, Detail};
use super::prescription::Effect;
use crate::calendar::Day;
use crate::law::{
    Basis, Confidence, EndsPresumption, Interrupting, InterruptionKind, Length, Prescription,
    Renewal, Ruled,
};
use crate::text::NoEffect;
use serde::Serialize;

/// A term from its first to its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// Its first day.
    pub starts_on: Day,
    /// How long it is.
    pub term: Length,
    /// Its last day: the last on which the debt can still be claimed.
    pub bars_after: Day,
}

impl Run {
    /// The term that begins on the day after.
    pub(super) fn after(day: Day, term: Length) -> Self {
        let starts_on = day.next();
        Self { starts_on, term, bars_after: term.last_day_from(starts_on) }
    }
}

/// The prescription of one claim while its acts are gone through by day.
#[derive(Debug, Clone)]
pub(super) struct Clockwork {
    law: &'static Prescription,
    /// The term as it was without any act.
    pub(super) original: Run,
    /// The term that decides now.
    pub(super) run: Run,
    /// How long a new term is.
    renews: Length,
    /// While only payment is presumed: the last day of the general term behind it.
    general: Option<Day>,
    /// The day of the last decision.
    pub(super) decided: Option<Day>,
    /// The act that set the term that decides now.
    pub(super) set_by: Option<&'static Ruled<Interrupting>>,
    /// The least sure rule that decided.
    pub(super) confidence: Confidence,
    notice_used: bool,
    interest: Interest,
}

/// What an act did.
pub(super) struct Outcome {
    pub(super) effect: Effect,
    pub(super) why: Option<NoEffect>,
    /// Did the presumption that the debt was paid end?
    pub(super) ended_presumption: bool,
    pub(super) basis: Option<Basis>,
}

impl Clockwork {
    /// A term that begins on the day after `from`; what the general one would be, if all that
    /// follows from it is a presumption.
    pub(super) fn new(
        law: &'static Prescription,
        from: Day,
        due_on: Day,
        term: Length,
        presumption: bool,
        confidence: Confidence,
    ) -> Self {
        let original = Run::after(from, term);
        let general = Run::after(due_on, law.otherwise.figure.length).bars_after;
        Self {
            law,
            original,
            run: original,
            renews: term,
            general: presumption.then_some(general),
            decided: None,
            set_by: None,
            confidence,
            notice_used: false,
            interest: Interest {
                first: due_on.next(),
                term: law.interest.figure,
                kept: Vec::new(),
            },
        }
    }

    /// Is all that follows a presumption?
    pub(super) fn is_presumption(&self) -> bool {
        self.general.is_some()
    }

    /// The first day of interest that is not barred on a day.
    pub(super) fn interest_from(&self, day: Day) -> Day {
        self.interest.first_on(day)
    }

    /// Lets an act do what it does. Acts come by day.
    pub(super) fn take(&mut self, deed: &Deed) -> Outcome {
        let Some(rule) = self.law.interrupting(deed.kind, deed.on) else {
            let general = self.law.interrupting(InterruptionKind::WrittenDemand, deed.on);
            return Outcome::nothing(NoEffect::NotByThis, general.map(|rule| rule.basis));
        };
        let basis = match self.decided {
            Some(_) => rule.figure.after_judgment.unwrap_or(rule.basis),
            None => rule.basis,
        };
        let nothing = |why| Outcome::nothing(why, Some(basis));
        let (length, once) = match rule.figure.renewal {
            Renewal::Nothing => return nothing(NoEffect::NotByThis),
            Renewal::Decision(length) => {
                self.decided = Some(deed.on);
                self.general = None;
                self.renews = length;
                self.confidence = rule.confidence;
                return self.renew(deed.on, length, rule, basis);
            }
            Renewal::Same { most } => (most.unwrap_or(self.renews), false),
            Renewal::Once(length) => (length, true),
        };
        if deed.on < self.original.starts_on {
            return nothing(NoEffect::NotRunning);
        }
        if self.ends_presumption(rule, deed) {
            self.general = None;
            self.renews = self.law.otherwise.figure.length;
            let outcome = self.renew(deed.on, self.renews, rule, basis);
            return Outcome { ended_presumption: true, ..outcome };
        }
        if deed.on > self.run.bars_after {
            let (effect, why) = (Effect::TooLate, None);
            return Outcome { effect, why, ended_presumption: false, basis: Some(basis) };
        }
        if once && self.notice_used {
            return nothing(NoEffect::UsedBefore);
        }
        self.notice_used |= once;
        self.renew(deed.on, self.renews.at_most(length), rule, basis)
    }

    fn ends_presumption(&self, rule: &Ruled<Interrupting>, deed: &Deed) -> bool {
        let Some(general) = self.general else { return false };
        match rule.figure.ends_presumption {
            Some(EndsPresumption::InTime) => deed.on <= self.run.bars_after,
            Some(EndsPresumption::InWriting) => {
                deed.detail == Detail::InWriting(Some(true)) && deed.on <= general
            }
            None => false,
        }
    }

    /// A new term, unless it would end no later than the one that runs. Interest of earlier days
    /// is claimed, or acknowledged, with the debt.
    fn renew(
        &mut self,
        on: Day,
        length: Length,
        rule: &'static Ruled<Interrupting>,
        basis: Basis,
    ) -> Outcome {
        let once = matches!(rule.figure.renewal, Renewal::Once(_));
        let of_interest = self.interest.term;
        self.interest.renew(on, if once { of_interest.at_most(length) } else { of_interest });
        let run = Run::after(on, length);
        self.general = self.general.map(|general| {
            let behind = if once { length } else { self.law.otherwise.figure.length };
            general.max(Run::after(on, behind).bars_after)
        });
        if run.bars_after <= self.run.bars_after {
            return Outcome::nothing(NoEffect::EndsNoLater, Some(basis));
        }
        self.run = run;
        self.set_by = Some(rule);
        self.confidence = self.confidence.max(rule.confidence);
        Outcome { effect: Effect::NewTerm, why: None, ended_presumption: false, basis: Some(basis) }
    }
}

impl Outcome {
    fn nothing(why: NoEffect, basis: Option<Basis>) -> Self {
        Self { effect: Effect::NoEffect, why: Some(why), ended_presumption: false, basis }
    }
}

/// The prescription of interest, each day by itself.
#[derive(Debug, Clone)]
struct Interest {
    /// The first day that can bear any.
    first: Day,
    term: Length,
    /// What acts keep alive: until which day, and from which day of interest on. At most one act
    /// of each length matters, so there are never more than a few.
    kept: Vec<(Day, Day)>,
}

impl Interest {
    /// The first day of interest that is not barred on a day.
    fn first_on(&self, day: Day) -> Day {
        let kept = self.kept.iter().filter(|(until, _)| day <= *until).map(|(_, first)| *first);
        kept.chain([self.first_by_itself(day)]).min().unwrap_or(self.first)
    }

    /// The same without any act.
    fn first_by_itself(&self, day: Day) -> Day {
        let lives = |of: Day| day <= self.term.last_day_from(of.next());
        if day <= self.first || lives(self.first) {
            return self.first;
        }
        // The later the day of interest, the later its end: the border lies between these two.
        let (mut barred, mut alive) = (self.first, day);
        while alive.days_since(barred) > 1 {
            let half = alive.days_since(barred).checked_div(2).unwrap_or_default();
            let middle = barred.plus_days(u32::try_from(half).unwrap_or_default());
            if lives(middle) {
                alive = middle;
            } else {
                barred = middle;
            }
        }
        alive
    }

    /// An act of a day: what is not barred then lives on for so long.
    fn renew(&mut self, on: Day, length: Length) {
        let first = self.first_on(on);
        let until = Run::after(on, length).bars_after;
        // What a kept act keeps alive on this day, this one keeps alive too.
        self.kept.retain(|(other, _)| until < *other);
        self.kept.push((until, first));
    }
}
