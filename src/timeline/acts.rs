//! Which events of a case may interrupt prescription, and of which claims.

use crate::calendar::Day;
use crate::case::{Case, Channel, Claims, Event, EventKind, Sender, names};
use crate::law::InterruptionKind;
use crate::ledger::{Account, Entry, Received};
use crate::money::Amount;
use crate::sorted::sort_by_key;

/// Something that may interrupt the prescription of a claim.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deed {
    /// The day that counts.
    pub(super) on: Day,
    /// What it is to the law.
    pub(super) kind: InterruptionKind,
    /// Position of the event.
    pub(super) event: usize,
    /// What else matters about it.
    pub(super) detail: Detail,
}

/// What matters about some acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// Nothing.
    None,
    /// An acknowledgement: is it in writing, if that is said?
    InWriting(Option<bool>),
    /// A letter that went by electronic means.
    Electronic,
    /// A payment that the law, not the debtor, brought to the claim.
    ByLaw,
}

/// All that may interrupt the prescription of the claim at a position until a day, by day; of one
/// day in the order of the law, then as listed.
pub(super) fn of_claim(case: &Case, account: &Account, at: usize, as_of: Day) -> Vec<Deed> {
    let payments = account.entries.iter().filter_map(|entry| match entry {
        // A payment that is only planned acknowledges nothing.
        Entry::Received(received) if pays_something(received) => Some(Deed {
            on: received.on,
            kind: InterruptionKind::PartPayment,
            event: received.of.event?,
            detail: if received.of.by_law { Detail::ByLaw } else { Detail::None },
        }),
        _ => None,
    });
    let events = case.events.iter().enumerate();
    let others = events.filter_map(|(event, happened)| {
        let (on, kind, detail, claims) = deed(case, happened)?;
        (names(claims, at)).then_some(Deed { on, kind, event, detail })
    });
    let mut deeds: Vec<Deed> = payments.chain(others).filter(|deed| deed.on <= as_of).collect();
    sort_by_key(&mut deeds, |deed| (deed.on, deed.kind, deed.event));
    // An order of the law can bring one payment to a claim in two parts.
    deeds.dedup_by_key(|deed| (deed.event, deed.kind));
    deeds
}

/// A payment of nothing but what was not owed acknowledges nothing.
fn pays_something(received: &Received) -> bool {
    let pays = &received.pays;
    [pays.costs, pays.interest, pays.principal].iter().any(|part| *part > Amount::ZERO)
}

/// What an event is to the law of prescription; payments are looked up where they went.
fn deed<'c>(case: &Case, event: &'c Event) -> Option<(Day, InterruptionKind, Detail, &'c Claims)> {
    let demand = InterruptionKind::WrittenDemand;
    let (kind, detail, claims) = match &event.kind {
        // Who promises to pay, or agrees on a plan, says that the debt is owed.
        EventKind::Promise(promise) => {
            let detail = Detail::InWriting(event.evidence);
            (InterruptionKind::Acknowledgement, detail, &promise.claims)
        }
        EventKind::Plan(plan) => {
            let detail = Detail::InWriting(event.evidence);
            (InterruptionKind::Acknowledgement, detail, &plan.claims)
        }
        EventKind::FinalNotice(notice) => (demand, Detail::None, &notice.claims),
        EventKind::CollectorNotice(claims) => (demand, Detail::None, claims),
        EventKind::FourteenDayLetter(letter) => {
            // Before it is delivered a letter does nothing.
            let on = letter.received_on.unwrap_or(event.on);
            return Some((on, demand, Detail::None, &letter.claims));
        }
        EventKind::FirstFreeReminder(reminder) => {
            (demand, sent(reminder.channel), &reminder.claims)
        }
        EventKind::Reminder(reminder) => (demand, sent(reminder.channel), &reminder.claims),
        EventKind::NoticeOfDefault(notice) => (demand, Detail::None, &notice.claims),
        EventKind::Interruption(notice) => {
            let special = InterruptionKind::RegisteredNotice;
            let formal = notice.registered && notice.by != Sender::Creditor;
            let formal = formal && case.law().afterwards().prescription.knows(special);
            (if formal { special } else { demand }, Detail::None, &notice.claims)
        }
        EventKind::Acknowledgement(acknowledgement) => {
            let detail = Detail::InWriting(acknowledgement.in_writing);
            (InterruptionKind::Acknowledgement, detail, &acknowledgement.claims)
        }
        EventKind::BailiffDemand(claims) => (InterruptionKind::BailiffDemand, Detail::None, claims),
        EventKind::Summons(claims) => (InterruptionKind::Summons, Detail::None, claims),
        EventKind::Judgment(claims) => (InterruptionKind::Judgment, Detail::None, claims),
        EventKind::Service(claims) => (InterruptionKind::Service, Detail::None, claims),
        EventKind::Seizure(claims) => (InterruptionKind::Seizure, Detail::None, claims),
        _ => return None,
    };
    Some((event.on, kind, detail, claims))
}

fn sent(channel: Option<Channel>) -> Detail {
    match channel {
        Some(Channel::Electronic) => Detail::Electronic,
        Some(Channel::Post) | None => Detail::None,
    }
}
