//! When the steps of a procedure may be taken: what the law asks, and what is usual.

use super::facts::{Facts, Taken};
use crate::calendar::Day;
use crate::case::{Case, Channel, WaitingTerm};
use crate::law::{After, Law, Need, Procedure, Stage, StepKind};
use crate::ledger::Account;
use crate::sorted::sort_by_key;

/// A step of the procedure of a claim, taken or not.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) stage: &'static Stage,
    pub(super) taken: Option<Taken>,
    /// A step after which there is no place for this one was taken.
    pub(super) closed: bool,
    /// It is not open to these parties, nor is one that must come before it.
    pub(super) impossible: bool,
    /// What the law asks before it and is not there yet.
    pub(super) waits_for: Vec<Waiting>,
    /// The first day on which the law allows it; of a step that must come first and was not taken,
    /// the first day on which that is allowed counts.
    earliest: Option<Day>,
    /// The same if those steps are taken on their usual days.
    pub(super) usual: Option<Day>,
    /// The term that it gives, or would give if taken on either day.
    ends: (Option<Day>, Option<Day>),
}

/// What the law asks before a step, and is not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Waiting {
    /// Payment is not late, or the debtor not in default, until the day after this one.
    NotDue(Day),
    /// A step must come first.
    Step(StepKind),
    /// The term of a step runs until this day.
    Term(StepKind, Day),
    /// Time must go by after a step, until this day.
    Wait(StepKind, Day),
    /// Time must go by after a step; how much was not found.
    Unknown(StepKind),
}

/// What decides about the days of a claim.
pub(super) struct Way<'c> {
    pub(super) case: &'c Case,
    pub(super) law: &'static Law,
    pub(super) account: &'c Account<'c>,
    /// Position of the claim.
    pub(super) at: usize,
    pub(super) as_of: Day,
    /// The first day on which asking for payment is not premature.
    pub(super) claimable: Day,
    notice_needed: bool,
}

/// Of two days of the same kind: the first allowed one, or the usual one.
#[derive(Clone, Copy)]
enum Reckoned {
    Soonest,
    Usual,
}

impl<'c> Way<'c> {
    pub(super) fn of(case: &'c Case, account: &'c Account<'c>, at: usize, as_of: Day) -> Self {
        let agreed = case.terms.term_agreed != Some(false);
        let notice_needed = account.regime.needs_notice(agreed);
        // Where only a notice sets a last day, payment can be asked for without one.
        let by_notice = account.regime.notice_sets_last_day(agreed);
        let last = account.due_on.filter(|_| !by_notice);
        let claimable = last.unwrap_or(account.claim.issued_on).next();
        Self { case, law: case.law(), account, at, as_of, claimable, notice_needed }
    }

    pub(super) fn procedure(&self) -> &'static Procedure {
        self.account.regime.procedure
    }

    /// The steps of the procedure between these parties.
    pub(super) fn stages(&self) -> impl Iterator<Item = &'static Stage> {
        let (creditor, debtor) = (self.case.creditor.capacity, self.case.debtor.capacity);
        let notice_needed = self.notice_needed;
        let undated = self.account.due_on.is_none();
        let stages = self.procedure().stages.iter();
        stages.filter(move |stage| {
            stage.is_there(creditor, debtor, notice_needed)
                && !(undated && stage.step == StepKind::DueDate)
        })
    }

    /// Is there such a step between these parties?
    pub(super) fn has(&self, step: StepKind) -> bool {
        self.stages().any(|stage| stage.step == step)
    }

    /// Does the law ask for a step, or is it good practice?
    pub(super) const fn need(&self, stage: &Stage) -> Need {
        match stage.step {
            StepKind::NoticeOfDefault if self.notice_needed => Need::Law,
            _ => stage.need,
        }
    }

    /// Where a step stands, after those that come before it in the procedure.
    pub(super) fn place(&self, stage: &'static Stage, before: &[Place], facts: &Facts) -> Place {
        let taken = self.taken(stage, facts);
        let closed = stage.closed_by.iter().any(|step| self.has(*step) && facts.has(*step));
        let mut waits_for = Vec::new();
        let (mut earliest, mut usual) = (Some(Day::FIRST), Some(Day::FIRST));
        for after in stage.after {
            let after = settled(*after, before);
            let soonest = self.day_after(after, before, Reckoned::Soonest);
            earliest = earliest.zip(soonest).map(|(one, other)| one.max(other));
            let other = self.day_after(after, before, Reckoned::Usual);
            usual = usual.zip(other).map(|(one, other)| one.max(other));
            waits_for.extend(self.waiting(after, before, soonest));
        }
        sort_by_key(&mut waits_for, |waiting| *waiting);
        waits_for.dedup();
        let impossible = taken.is_none()
            && (self.is_impossible(stage, &waits_for, before)
                || stage.undisputed && facts.demand_disputed);
        let ends = (None, None);
        let mut place =
            Place { stage, taken, closed, impossible, waits_for, earliest, usual, ends };
        place.set_end(self, Reckoned::Soonest);
        place.set_end(self, Reckoned::Usual);
        place
    }

    fn is_impossible(&self, stage: &Stage, waits_for: &[Waiting], before: &[Place]) -> bool {
        let registered = [self.case.creditor.registered, self.case.debtor.registered];
        let needs_impossible = |waiting: &Waiting| match waiting {
            Waiting::Step(step) => at(before, *step).is_some_and(|place| place.impossible),
            _ => false,
        };
        stage.registered && registered.contains(&Some(false))
            || waits_for.iter().any(needs_impossible)
    }

    /// The step, if it was taken. The last day of payment passes by itself.
    fn taken(&self, stage: &Stage, facts: &Facts) -> Option<Taken> {
        if stage.step == StepKind::DueDate {
            let due_on = self.account.due_on.filter(|due_on| *due_on < self.as_of)?;
            return Some(Taken { at: (due_on, usize::MAX), pay_by: None, last_day: None });
        }
        let taken = *facts.taken.get(stage.step)?;
        let extra = self.days_given_beyond_the_law(stage);
        let later =
            |day: Day| if extra == 0 { day } else { self.moved(stage, day.plus_days(extra)) };
        let pay_by = taken.pay_by.map(|day| day.plus_days(extra));
        Some(Taken { pay_by, last_day: taken.last_day.map(later), ..taken })
    }

    /// By how many days the policy lengthens the term that the law gives a letter.
    fn days_given_beyond_the_law(&self, stage: &Stage) -> u32 {
        let by_law =
            matches!(stage.step, StepKind::FourteenDayLetter | StepKind::FirstFreeReminder);
        let least = stage.term.filter(|_| by_law).map(|term| term.least);
        let given = self.case.policy.terms.get(stage.step).copied();
        given.zip(least).map_or(0, |(given, least)| given.saturating_sub(least))
    }

    /// The end of the term of a letter, where it moves on from days on which no term ends.
    fn moved(&self, stage: &Stage, end: Day) -> Day {
        let conventions = &self.case.conventions;
        match (stage.step, conventions.waiting_term) {
            (StepKind::FourteenDayLetter, _) => conventions.fourteen_day_term.of(self.law, end),
            (_, WaitingTerm::Latest) => self.law.extended(end),
            (_, WaitingTerm::Earliest) => end,
        }
    }

    /// The first day that a rule allows; none if that is not known.
    fn day_after(&self, after: After, before: &[Place], reckoned: Reckoned) -> Option<Day> {
        let day = |step| at(before, step).and_then(|place| place.day(self.as_of, reckoned));
        let end = |step| at(before, step).and_then(|place| place.end(reckoned));
        match after {
            After::Claimable => Some(self.claimable),
            After::Default => match self.account.default_from() {
                Some(day) => Some(day.max(self.claimable)),
                None => end(StepKind::NoticeOfDefault).map(|end| end.next().max(self.claimable)),
            },
            After::Days(step, days) => Some(day(step)?.plus_days(days)),
            After::Months(step, months, days) => {
                let end = self.law.extended(day(step)?.plus_months_clamped(months));
                Some(end.plus_days(days))
            }
            After::WorkingEnd(step, days) => {
                Some(self.law.extended(day(step)?.plus_days(days)).next())
            }
            After::Term(step) => Some(end(step)?.next()),
            After::TermIfSent(step) => match at(before, step).and_then(|place| place.taken) {
                Some(taken) => Some(taken.last_day.unwrap_or(taken.at.0).next()),
                None => Some(Day::FIRST),
            },
            After::Unknown(_) | After::Either(..) => None,
        }
    }

    /// What a rule still waits for.
    fn waiting(&self, after: After, before: &[Place], soonest: Option<Day>) -> Option<Waiting> {
        let until = soonest.filter(|day| self.as_of < *day).map(Day::previous);
        let step = match after {
            After::Claimable => return until.map(Waiting::NotDue),
            After::Default if self.account.default_from().is_some() => {
                return until.map(Waiting::NotDue);
            }
            After::Default => StepKind::NoticeOfDefault,
            After::Days(step, _)
            | After::Months(step, ..)
            | After::WorkingEnd(step, _)
            | After::Term(step)
            | After::TermIfSent(step)
            | After::Unknown(step)
            | After::Either(step, _) => step,
        };
        let taken = at(before, step).is_some_and(|place| place.taken.is_some());
        match after {
            After::TermIfSent(_) if !taken => None,
            _ if !taken => Some(Waiting::Step(step)),
            After::Unknown(_) => Some(Waiting::Unknown(step)),
            After::Term(_) | After::TermIfSent(_) => until.map(|day| Waiting::Term(step, day)),
            _ => until.map(|day| Waiting::Wait(step, day)),
        }
    }

    /// The last day of the term that a letter would give if it was sent on a day.
    fn end_if_sent(&self, stage: &Stage, sent: Day) -> Option<Day> {
        let usual = stage.term.map(|term| term.usual);
        let days = self.case.policy.terms.get(stage.step).copied().or(usual);
        match stage.step {
            StepKind::FourteenDayLetter => {
                let costs = self.law.letter_costs.as_ref()?;
                let received = self.law.delivered(sent, &costs.demand.post);
                Some(self.moved(stage, received.plus_days(days?)))
            }
            StepKind::FirstFreeReminder => {
                let term = &self.account.regime.consumer?.waiting_term;
                let channel = self.case.policy.channels.get(stage.step);
                let readings = term.readings(channel == Some(&Channel::Electronic));
                let reading = self.case.conventions.waiting_term.of(readings);
                Some(self.law.end_of_term(sent, days?, reading))
            }
            _ => days.map(|days| sent.plus_days(days)),
        }
    }

    /// The last day on which the debtor can answer a step that was taken, if the law gives time.
    pub(super) fn deadline(&self, place: &Place) -> Option<Day> {
        if place.stage.step == StepKind::DueDate {
            return self.account.due_on;
        }
        let taken = place.taken?;
        let rules = self.procedure().stages.iter().flat_map(|stage| stage.after);
        let by_law = rules.filter_map(|after| match after {
            After::Months(step, months, _) if *step == place.stage.step => {
                Some(self.law.extended(taken.at.0.plus_months_clamped(*months)))
            }
            After::WorkingEnd(step, days) if *step == place.stage.step => {
                Some(self.law.extended(taken.at.0.plus_days(*days)))
            }
            _ => None,
        });
        taken.pay_by.or(by_law.min())
    }
}

fn at(places: &[Place], step: StepKind) -> Option<&Place> {
    places.iter().find(|place| place.stage.step == step)
}

/// Of two steps, one of which is enough, the one that was taken, or else that can still be.
fn settled(after: After, before: &[Place]) -> After {
    let After::Either(one, other) = after else { return after };
    let taken = |step| at(before, step).is_some_and(|place| place.taken.is_some());
    let open = |step| at(before, step).is_some_and(|place| !place.closed && !place.impossible);
    let first = taken(one) || !taken(other) && open(one);
    After::Days(if first { one } else { other }, 0)
}

impl Place {
    /// The first day on which the law allows the step, where it says something about that.
    pub(super) fn earliest_on(&self) -> Option<Day> {
        self.earliest.filter(|_| !self.stage.after.is_empty())
    }

    /// The day of the step, or the one that is reckoned with.
    fn day(&self, as_of: Day, reckoned: Reckoned) -> Option<Day> {
        if let Some(taken) = self.taken {
            return Some(taken.at.0);
        }
        let day = match reckoned {
            Reckoned::Soonest => self.earliest,
            Reckoned::Usual => self.usual,
        };
        day.map(|day| day.max(as_of))
    }

    fn end(&self, reckoned: Reckoned) -> Option<Day> {
        match reckoned {
            Reckoned::Soonest => self.ends.0,
            Reckoned::Usual => self.ends.1,
        }
    }

    fn set_end(&mut self, way: &Way, reckoned: Reckoned) {
        let end = match self.taken {
            Some(taken) => Some(taken.last_day.unwrap_or(taken.at.0)),
            None => self.day(way.as_of, reckoned).and_then(|day| way.end_if_sent(self.stage, day)),
        };
        match reckoned {
            Reckoned::Soonest => self.ends.0 = end,
            Reckoned::Usual => self.ends.1 = end,
        }
    }

    /// The step is usually taken on this day; what comes after it reckons with that.
    pub(super) fn settle_on(&mut self, way: &Way, usual: Option<Day>) {
        self.usual = usual;
        self.set_end(way, Reckoned::Usual);
    }
}
