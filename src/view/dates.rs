//! The days that still matter: when to pay, what was agreed on, what comes next, and what ends.

use crate::calendar::Day;
use crate::case::{Audience, Case, Event, EventKind};
use crate::ledger::Ledger;
use crate::money::Amount;
use crate::sorted::sort_by;
use crate::statement::fingerprint;
use crate::text::{AnnouncementStatus, DateKind, Language, Status};
use crate::timeline::{Agreement, AgreementStatus, Clock, NextCode, Timeline};

/// A day that matters.
pub(super) struct Dated {
    pub(super) on: Day,
    pub(super) kind: DateKind,
    /// The invoices that it is about.
    pub(super) invoices: Vec<String>,
    /// What it is, in a few words.
    pub(super) title: String,
    /// All there is to say.
    pub(super) message: String,
    /// A name of its own, which it keeps when its day moves.
    pub(super) id: String,
}

/// A day by what it is: the code that keeps it apart from others of its kind, its title and its message.
type Key = (Day, DateKind, String, String, String);

/// Looks for the days of a case from the day of its ledger on.
struct Search<'a> {
    ledger: &'a Ledger<'a>,
    language: Language,
    /// Each with one of its invoices.
    found: Vec<(Key, String)>,
}

/// The days that matter to one side, from the day of the timeline on, in their order.
pub(super) fn dates(
    ledger: &Ledger,
    timeline: &Timeline,
    clocks: &[Clock],
    audience: Audience,
    language: Language,
) -> Vec<Dated> {
    let mut search = Search { ledger, language, found: Vec::new() };
    search.last_days_to_pay(timeline);
    search.agreements(&timeline.agreements);
    search.announcements(timeline);
    if audience == Audience::Creditor {
        search.next_steps(timeline);
        search.ends(clocks);
    }
    search.listed()
}

impl Search<'_> {
    fn add(&mut self, on: Day, kind: DateKind, what: &str, title: &str, message: &str, of: &str) {
        if on < self.ledger.as_of {
            return;
        }
        let key = (on, kind, what.to_owned(), title.to_owned(), message.to_owned());
        self.found.push((key, of.to_owned()));
    }

    /// Of the invoices, and of the letters that gave time.
    fn last_days_to_pay(&mut self, timeline: &Timeline) {
        let kind = DateKind::LastDayToPay;
        let title = self.language.date_kind(kind);
        let ledger = self.ledger;
        for (account, track) in ledger.accounts.iter().zip(&timeline.claims) {
            if track.settled {
                continue;
            }
            if let Some(day) = account.due_on {
                self.add(day, kind, "invoice", &title, "", &track.invoice);
            }
            for step in track.steps.iter().filter(|step| step.done_on.is_some()) {
                if let Some(day) = step.deadline {
                    self.add(day, kind, step.id.code(), &title, step.title, &track.invoice);
                }
            }
        }
    }

    /// What a promise or a plan that is not over still brings.
    fn agreements(&mut self, agreements: &[Agreement]) {
        let ledger = self.ledger;
        let open = |agreement: &&Agreement| {
            matches!(agreement.status, AgreementStatus::Running | AgreementStatus::Missed)
        };
        for agreement in agreements.iter().filter(open) {
            let Some(event) = event_at(ledger.case, &agreement.path) else { continue };
            match &event.kind {
                EventKind::Promise(promise) => {
                    self.agreed(event, 0, promise.pay_by, promise.amount);
                }
                EventKind::Plan(plan) => {
                    for (at, instalment) in plan.instalments.iter().enumerate() {
                        self.agreed(event, at, instalment.on, Some(instalment.amount));
                    }
                }
                _ => {}
            }
        }
    }

    fn agreed(&mut self, event: &Event, at: usize, on: Day, amount: Option<Amount>) {
        let kind = DateKind::AgreedPayment;
        let what = format!("{} {at}", event.on);
        let message = amount.map(|amount| self.language.agreed_amount(amount)).unwrap_or_default();
        let title = self.language.date_kind(kind);
        let ledger = self.ledger;
        for (_, account) in
            ledger.accounts.iter().enumerate().filter(|(at, _)| event.kind.is_about(*at))
        {
            self.add(on, kind, &what, &title, &message, &account.claim.id);
        }
    }

    fn announcements(&mut self, timeline: &Timeline) {
        let ledger = self.ledger;
        let pending = |status| status == AnnouncementStatus::Pending;
        for announced in timeline.announcements.iter().filter(|one| pending(one.status)) {
            let title = self.language.step(announced.step).title;
            let event = event_at(ledger.case, &announced.path);
            for (at, account) in ledger.accounts.iter().enumerate() {
                if event.is_some_and(|event| event.kind.is_about(at)) {
                    let kind = DateKind::AnnouncedStep;
                    let day = announced.for_day;
                    let code = announced.step.code();
                    self.add(day, kind, code, title, &announced.message, &account.claim.id);
                }
            }
        }
    }

    /// The next step of each claim, and what must be done beside.
    fn next_steps(&mut self, timeline: &Timeline) {
        let as_of = self.ledger.as_of;
        for track in &timeline.claims {
            for measure in &track.measures {
                if let Some(day) = measure.deadline {
                    let (title, said) = (&measure.title, &measure.message);
                    let code = format!("{:?}", measure.code);
                    self.add(day, DateKind::ToDo, &code, title, said, &track.invoice);
                }
            }
            if let Some(next) = &track.next
                && let NextCode::Step(step) = next.code
                && let Some(day) = next.recommended_on.or(next.earliest_on)
            {
                // What could have been done before can be done now.
                let day = day.max(as_of);
                let words = self.language.step(step);
                let (title, said) = (words.title, [words.title, ". ", words.means].concat());
                self.add(day, DateKind::NextStep, step.code(), title, &said, &track.invoice);
            }
        }
    }

    /// The last days on which debts can be enforced.
    fn ends(&mut self, clocks: &[Clock]) {
        let kind = DateKind::EndOfTerm;
        let title = self.language.date_kind(kind);
        let ledger = self.ledger;
        for (account, clock) in ledger.accounts.iter().zip(clocks) {
            if account.is_open() && clock.status != Status::Barred {
                let day = clock.run.bars_after;
                self.add(day, kind, "term", &title, &clock.explanation, &clock.invoice);
            }
        }
    }

    fn listed(mut self) -> Vec<Dated> {
        let case = self.ledger.case;
        sort_by(&mut self.found, |(one, _), (other, _)| one.cmp(other));
        let same = self.found.chunk_by(|(one, _), (other, _)| one == other);
        let dates = same.filter_map(|same| {
            let ((on, kind, what, title, message), _) = same.first()?;
            let invoices: Vec<_> = same.iter().map(|(_, invoice)| invoice.clone()).collect();
            Some(Dated {
                on: *on,
                kind: *kind,
                title: title.clone(),
                message: message.clone(),
                id: id(case, *kind, what, invoices.first()),
                invoices,
            })
        });
        dates.collect()
    }
}

/// The event at a path such as `events[3]`.
fn event_at<'a>(case: &'a Case, path: &str) -> Option<&'a Event> {
    let at = path.strip_prefix("events[")?.strip_suffix(']')?.parse().ok()?;
    case.events.get::<usize>(at)
}

/// The same for the same thing of the same case, whatever day it is asked on and falls on.
fn id(case: &Case, kind: DateKind, what: &str, invoice: Option<&String>) -> String {
    let claim = case.claims.iter().find(|claim| Some(&claim.id) == invoice);
    let issued_on = claim.map(|claim| claim.issued_on);
    let parties = (&case.creditor.name, &case.debtor.name);
    fingerprint(&(parties, invoice, issued_on, kind, what)).chars().take(32).collect()
}
