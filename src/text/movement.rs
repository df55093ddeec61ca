//! What is said of a movement, in which order; the words come from the language.

use super::Sentences;
use crate::ledger::{Accrual, AgreedSum, Cost, CostReason, Credited, Entry, Received, Split};
use crate::money::Amount;

/// What a movement is, and why.
pub(crate) fn movement(language: &dyn Sentences, entry: &Entry) -> String {
    let sentences = match entry {
        Entry::Accrual(accrual) => interest(language, accrual),
        Entry::Cost(cost) => costs(language, cost),
        Entry::Received(received) => payment(language, received),
        Entry::Credited(credited) => credit_note(language, credited),
    };
    sentences.join(" ")
}

fn interest(language: &dyn Sentences, accrual: &Accrual) -> Vec<String> {
    let phrases = language.phrases();
    let unit = if accrual.days == 1 { phrases.day } else { phrases.days };
    let mut said = vec![fill(
        phrases.interest,
        &[
            ("rate", language.percent(accrual.rate)),
            ("base", language.amount(accrual.base)),
            ("days", format!("{} {unit}", accrual.days)),
            ("from", language.day(accrual.from)),
            ("to", language.day(accrual.to)),
        ],
    )];
    if accrual.capitalised > Amount::ZERO {
        let amount = language.amount(accrual.capitalised);
        said.push(fill(phrases.capitalised, &[("amount", amount)]));
    }
    if let Some(AgreedSum { legal, points, floored }) = accrual.agreed {
        let phrase = if floored { phrases.floor } else { phrases.surcharge };
        let decimal_point = phrases.decimal_point.to_string();
        let points = points.to_string().replace('.', &decimal_point);
        said.push(fill(phrase, &[("legal", language.percent(legal)), ("points", points)]));
    }
    if accrual.provisional {
        said.push(phrases.provisional.to_owned());
    }
    said
}

fn costs(language: &dyn Sentences, cost: &Cost) -> Vec<String> {
    let phrases = language.phrases();
    let on = ("on", language.day(cost.on));
    let (reason, by_letter) = match &cost.reason {
        CostReason::FixedSum => {
            (fill(phrases.fixed_sum, &[("amount", language.amount(cost.amount))]), false)
        }
        CostReason::Tariff(_) => {
            (fill(phrases.tariff, &[("base", language.amount(cost.base)), on]), true)
        }
        CostReason::Clause(_) => (fill(phrases.clause, &[on]), true),
        CostReason::Vat { row, .. } => {
            (fill(phrases.vat, &[("rate", language.percent(row.rate))]), false)
        }
    };
    let mut said = vec![reason];
    if cost.base != cost.base_of_all {
        said.push(fill(phrases.share, &[("all", language.amount(cost.base_of_all))]));
    }
    if by_letter && cost.less > Amount::ZERO {
        said.push(fill(phrases.owed_already, &[("amount", language.amount(cost.less))]));
    }
    said
}

fn payment(language: &dyn Sentences, received: &Received) -> Vec<String> {
    let phrases = language.phrases();
    let parts = parts(language, &received.pays);
    let on = language.day(received.on);
    let mut said = vec![fill(phrases.payment, &[("on", on), ("parts", parts)])];
    if received.amount != received.of.whole {
        said.push(fill(phrases.part_of, &[("whole", language.amount(received.of.whole))]));
    }
    said
}

/// The parts of a payment that are not zero, each followed by its name.
fn parts(language: &dyn Sentences, pays: &Split) -> String {
    let amounts = [pays.costs, pays.interest, pays.principal, pays.overpaid];
    let paid = amounts.iter().zip(language.phrases().parts);
    let texts: Vec<String> = paid
        .filter(|(amount, _)| **amount > Amount::ZERO)
        .map(|(amount, name)| format!("{} {name}", language.amount(*amount)))
        .collect();
    texts.join(", ")
}

fn credit_note(language: &dyn Sentences, credited: &Credited) -> Vec<String> {
    let phrases = language.phrases();
    let mut said = vec![fill(phrases.credit_note, &[("on", language.day(credited.on))])];
    if credited.overpaid > Amount::ZERO {
        said.push(fill(phrases.beyond, &[("amount", language.amount(credited.overpaid))]));
    }
    said
}

/// A phrase with its gaps, `{name}`, filled in.
pub(super) fn fill(phrase: &str, gaps: &[(&str, String)]) -> String {
    let mut text = String::new();
    for (position, part) in phrase.split(['{', '}']).enumerate() {
        // Every second part is the name of a gap.
        let value = gaps.iter().find(|(name, _)| position % 2 == 1 && *name == part);
        text.push_str(value.map_or(part, |(_, value)| value.as_str()));
    }
    text
}
