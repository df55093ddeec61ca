//! What is said of an invoice and of its movements, in which order; the words come from the
//! language.

use super::{Language, Phrases, fill};
use crate::calendar::Day;
use crate::ledger::{
    Accrual, AgreedSum, Cost, CostReason, Credited, Entry, Highest, Lump, Received, Split,
};
use crate::money::Amount;

/// What the sum invoiced is, and until when payment was in time.
pub(crate) fn principal(language: Language, issued_on: Day, due_on: Option<Day>) -> String {
    let phrases = language.phrases();
    let issued_on = ("issued_on", phrases.day(issued_on));
    match due_on {
        Some(day) => fill(phrases.principal, &[issued_on, ("due_on", phrases.day(day))]),
        None => fill(phrases.principal_undated, &[issued_on]),
    }
}

/// What a movement is, and why.
pub(crate) fn movement(language: Language, entry: &Entry) -> String {
    let phrases = language.phrases();
    let sentences = match entry {
        Entry::Accrual(accrual) => interest(phrases, accrual),
        Entry::Cost(cost) => costs(phrases, cost),
        Entry::Received(received) => payment(phrases, received),
        Entry::Credited(credited) => credit_note(phrases, credited),
        Entry::Waived(waived) => {
            vec![fill(phrases.waiver, &[("on", phrases.day(waived.on))])]
        }
    };
    sentences.join(" ")
}

fn interest(phrases: &Phrases, accrual: &Accrual) -> Vec<String> {
    let unit = if accrual.days == 1 { phrases.one_day } else { phrases.more_days };
    let mut said = vec![fill(
        phrases.interest,
        &[
            ("rate", phrases.percent(accrual.rate)),
            ("base", phrases.amount(accrual.base)),
            ("days", format!("{} {unit}", accrual.days)),
            ("from", phrases.day(accrual.from)),
            ("to", phrases.day(accrual.to)),
        ],
    )];
    if accrual.capitalised > Amount::ZERO {
        let amount = phrases.amount(accrual.capitalised);
        said.push(fill(phrases.capitalised, &[("amount", amount)]));
    }
    if let Some(Highest { instead_of }) = accrual.highest {
        said.push(fill(phrases.highest, &[("asked", phrases.percent(instead_of))]));
    }
    if let Some(AgreedSum { legal, points, floored }) = accrual.agreed {
        let phrase = if floored { phrases.floor } else { phrases.surcharge };
        let (legal, points) = (phrases.percent(legal), phrases.points(points));
        said.push(fill(phrase, &[("legal", legal), ("points", points)]));
    }
    if accrual.provisional {
        said.push(phrases.provisional.to_owned());
    }
    said
}

fn costs(phrases: &Phrases, cost: &Cost) -> Vec<String> {
    let on = ("on", phrases.day(cost.on));
    let base = ("base", phrases.amount(cost.base));
    let mut said = vec![match &cost.reason {
        CostReason::FixedSum => fill(phrases.fixed_sum, &[("amount", phrases.amount(cost.amount))]),
        CostReason::Tariff(_) => fill(phrases.tariff, &[base, on]),
        CostReason::Clause(_) => fill(phrases.clause, &[on]),
        CostReason::Recurring { most, months, before } => {
            let gaps = [
                ("most", phrases.amount(*most)),
                ("months", months.to_string()),
                ("before", phrases.amount(*before)),
                on,
            ];
            fill(phrases.recurring, &gaps)
        }
        CostReason::Vat { row, .. } => fill(phrases.vat, &[("rate", phrases.percent(row.rate))]),
        CostReason::Penalty(_) => fill(phrases.penalty, &[base, on]),
        CostReason::LumpSum(Lump::LegalMaximum(_)) => fill(phrases.highest_lump_sum, &[base, on]),
        CostReason::LumpSum(_) => fill(phrases.lump_sum, &[base, on]),
        CostReason::Reminder { asked, allowed } => {
            let gaps =
                [on, ("asked", phrases.amount(*asked)), ("allowed", phrases.amount(*allowed))];
            fill(phrases.reminder, &gaps)
        }
    }];
    if cost.base != cost.base_of_all {
        said.push(fill(phrases.share, &[("all", phrases.amount(cost.base_of_all))]));
    }
    let deducts = !matches!(cost.reason, CostReason::Vat { .. });
    if deducts && cost.less > Amount::ZERO {
        said.push(fill(phrases.owed_already, &[("amount", phrases.amount(cost.less))]));
    }
    said
}

fn payment(phrases: &Phrases, received: &Received) -> Vec<String> {
    let parts = parts(phrases, &received.pays);
    let on = phrases.day(received.on);
    let mut said = vec![fill(phrases.payment, &[("on", on), ("parts", parts)])];
    if received.amount != received.of.whole {
        said.push(fill(phrases.part_of, &[("whole", phrases.amount(received.of.whole))]));
    }
    said
}

/// The parts of a payment that are not zero, each followed by its name.
fn parts(phrases: &Phrases, pays: &Split) -> String {
    let amounts = [pays.costs, pays.interest, pays.principal, pays.overpaid];
    let paid = amounts.iter().zip(phrases.parts);
    let texts: Vec<String> = paid
        .filter(|(amount, _)| **amount > Amount::ZERO)
        .map(|(amount, name)| format!("{} {name}", phrases.amount(*amount)))
        .collect();
    texts.join(", ")
}

fn credit_note(phrases: &Phrases, credited: &Credited) -> Vec<String> {
    let mut said = vec![fill(phrases.credit_note, &[("on", phrases.day(credited.on))])];
    if credited.overpaid > Amount::ZERO {
        said.push(fill(phrases.beyond, &[("amount", phrases.amount(credited.overpaid))]));
    }
    said
}
