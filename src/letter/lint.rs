//! What a letter has, against what its kind must and must not have.

use crate::law::{Basis, Capacity, Confidence, Effect, Field, Law, LetterKind, LetterRule, Rule};
use crate::sorted::{Set, sort_by_key};
use serde::Serialize;

/// How bad a fault is, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// The letter does not do what it is for.
    Fatal,
    /// Against the law; the letter works.
    Fault,
    /// It could be better.
    Advice,
}

/// A rule that a letter breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    /// The field.
    pub field: Field,
    /// What the rule says of it: forbidden and there, or required or recommended and missing.
    pub rule: Rule,
    /// How bad it is.
    pub severity: Severity,
    /// What it costs the sender.
    pub effect: Effect,
    /// The article, if one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Where the rule was found.
    pub source: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What a letter has, checked against what the law and practice ask of its kind: the worst fault first,
/// and of each field only its worst.
#[must_use]
pub fn lint(law: &Law, debtor: Capacity, kind: LetterKind, has: &Set<Field>) -> Vec<Fault> {
    worst(judged(law, debtor, kind).filter(|rule| is_broken(rule, has)))
}

/// The rules by which a letter can be right or wrong.
fn judged(law: &Law, debtor: Capacity, kind: LetterKind) -> impl Iterator<Item = &LetterRule> {
    law.afterwards().letters.iter().filter(move |rule| {
        rule.governs(kind, debtor)
            && matches!(rule.rule, Rule::Required | Rule::Recommended | Rule::Forbidden)
    })
}

/// What can be wrong with a letter, field by field: the worst of each.
pub(super) fn possible_faults(law: &Law, debtor: Capacity, kind: LetterKind) -> Vec<Fault> {
    worst(judged(law, debtor, kind))
}

/// The worst fault of each field first.
fn worst<'r>(rules: impl Iterator<Item = &'r LetterRule>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = rules.map(Fault::against).collect();
    sort_by_key(&mut faults, |fault| fault.severity);
    let mut told = Set::new();
    faults.retain(|fault| told.insert(fault.field));
    faults
}

/// The same of a letter of which not everything is known: what it breaks, and what it may break,
/// depending on what is not known; the worst first.
pub(super) fn lint_known(
    law: &Law,
    debtor: Capacity,
    kind: LetterKind,
    has: &Set<Field>,
    lacks: &Set<Field>,
) -> (Vec<Fault>, Vec<Fault>) {
    let every = Field::ALL.iter().copied();
    let known = |field: &Field| has.contains(field) || lacks.contains(field);
    // What is not known is taken to be as bad as it can be.
    let forbidden = |field: &Field| {
        law.afterwards().letters.iter().any(|rule| {
            rule.governs(kind, debtor) && rule.field == *field && rule.rule == Rule::Forbidden
        })
    };
    let worst = every.filter(|field| has.contains(field) || !known(field) && forbidden(field));
    let faults = lint(law, debtor, kind, &worst.collect());
    faults.into_iter().partition(|fault| known(&fault.field))
}

fn is_broken(rule: &LetterRule, has: &Set<Field>) -> bool {
    let is_there = has.contains(&rule.field);
    match rule.rule {
        Rule::Required | Rule::Recommended => !is_there,
        Rule::Forbidden => is_there,
        Rule::Optional | Rule::Conditional | Rule::NotRequired | Rule::Note => false,
    }
}

impl Fault {
    fn against(rule: &LetterRule) -> Self {
        Self {
            field: rule.field,
            rule: rule.rule,
            severity: severity(rule),
            effect: rule.effect,
            basis: rule.basis,
            source: rule.source,
            confidence: rule.confidence,
        }
    }
}

fn severity(rule: &LetterRule) -> Severity {
    match rule.effect {
        _ if rule.rule == Rule::Recommended => Severity::Advice,
        Effect::NoCosts
        | Effect::ClauseLost
        | Effect::NoInterruption
        | Effect::NoProof
        | Effect::Void
        | Effect::NoDefault => Severity::Fatal,
        Effect::Fine | Effect::Unlawful => Severity::Fault,
        Effect::Custom => Severity::Advice,
    }
}
