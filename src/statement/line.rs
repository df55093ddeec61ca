use crate::calendar::Day;
use crate::case::{DayCount, Imputation};
use crate::law::{Basis, Bound, Charge, Confidence, InterestKind, Row, Schedule};
use crate::ledger::{Account, Accrual, Cost, CostReason, Entry, Ledger, Lump, Received, Split};
use crate::money::{Amount, Rate};
use crate::text::{self, Language};
use core::fmt::Write;
use serde::Serialize;

/// One amount of a statement, with all that makes it so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// A name within the statement.
    pub id: String,
    /// The invoice it is about.
    pub invoice: String,
    /// What it is.
    pub kind: LineKind,
    /// How much; negative for what lowers the debt.
    pub amount: Amount,
    /// The day, for what happens on one day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// First day counted, for what takes time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// Days counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// The sum it is reckoned on, rounded for print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<Amount>,
    /// The percentage; for interest per year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_percent: Option<Rate>,
    /// The calculation, without words.
    pub formula: String,
    /// The articles behind it.
    pub basis: Vec<Basis>,
    /// The published row of the rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The day count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub convention: Option<DayCount>,
    /// Is the rate not published yet?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisional: Option<bool>,
    /// What a payment paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pays: Option<Split>,
    /// One sentence that a debtor understands.
    pub explanation: String,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LineKind {
    /// The sum invoiced.
    Principal,
    /// Interest over a stretch of days.
    Interest,
    /// Costs of collection, or VAT on them.
    CollectionCosts,
    /// An agreed lump sum for lateness.
    LumpSum,
    /// Money that came in.
    Payment,
    /// A credit note.
    CreditNote,
    /// Interest that was given up.
    Waiver,
}

/// The published row that a figure was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Source {
    /// The table.
    pub table: &'static str,
    /// First day of the row.
    pub row: Day,
    /// The decision or rule that set it.
    pub instrument: &'static str,
    /// How sure the figure is.
    pub confidence: Confidence,
}

impl Source {
    fn of((table, row): (&'static Schedule, &'static Row)) -> Self {
        let Row { from, instrument, confidence, .. } = *row;
        Self { table: table.id, row: from, instrument, confidence }
    }
}

/// The lines of all claims, claim by claim, each in the order of time.
pub(super) fn lines(ledger: &Ledger, language: Language) -> Vec<Line> {
    let mut lines = Vec::new();
    for account in &ledger.accounts {
        lines.push(principal(account, language));
        let movements = account.entries.iter();
        lines.extend(movements.map(|entry| movement(ledger, account, entry, language)));
    }
    for (position, line) in lines.iter_mut().enumerate() {
        line.id = position.saturating_add(1).to_string();
    }
    lines
}

/// A line with nothing but what every line has.
fn line(account: &Account, kind: LineKind, amount: Amount) -> Line {
    Line {
        id: String::new(),
        invoice: account.claim.id.clone(),
        kind,
        amount,
        on: None,
        from: None,
        to: None,
        days: None,
        base: None,
        rate_percent: None,
        formula: amount.to_string(),
        basis: Vec::new(),
        source: None,
        convention: None,
        provisional: None,
        pays: None,
        explanation: String::new(),
    }
}

fn principal(account: &Account, language: Language) -> Line {
    let claim = account.claim;
    Line {
        on: Some(claim.issued_on),
        basis: vec![account.term_basis],
        explanation: text::principal(language, claim.issued_on, account.due_on),
        ..line(account, LineKind::Principal, claim.amount)
    }
}

fn movement(ledger: &Ledger, account: &Account, entry: &Entry, language: Language) -> Line {
    let explanation = text::movement(language, entry);
    match entry {
        Entry::Accrual(accrual) => interest(ledger, account, accrual, explanation),
        Entry::Cost(cost) => Line {
            on: Some(cost.on),
            base: cost_base(cost),
            formula: cost_formula(cost),
            basis: cost.basis.into_iter().collect(),
            explanation,
            ..vat(cost, line(account, cost_kind(cost), cost.amount))
        },
        Entry::Received(received) => Line {
            on: Some(received.on),
            formula: sum_formula(&received.pays),
            basis: imputation(ledger, received),
            pays: Some(received.pays),
            explanation,
            ..line(account, LineKind::Payment, received.amount.negated())
        },
        Entry::Credited(credited) => Line {
            on: Some(credited.on),
            explanation,
            ..line(account, LineKind::CreditNote, credited.amount.negated())
        },
        Entry::Waived(waived) => Line {
            on: Some(waived.on),
            basis: vec![account.regime.procedure.grounds.agreed],
            explanation,
            ..line(account, LineKind::Waiver, waived.amount.negated())
        },
    }
}

/// The order of the claims, where it brought the money here, and the order within the claim.
fn imputation(ledger: &Ledger, received: &Received) -> Vec<Basis> {
    let law = ledger.case.law();
    let statutory = ledger.case.conventions.imputation == Imputation::Statutory;
    let order_of_claims = received.of.by_law.then_some(law.order_of_claims.0);
    order_of_claims.into_iter().chain(statutory.then_some(law.imputation.0)).collect()
}

fn interest(ledger: &Ledger, account: &Account, accrual: &Accrual, explanation: String) -> Line {
    let Accrual { from, to, days, base, rate, provisional, .. } = *accrual;
    let regime = account.regime;
    let by_law = account.interest_kind() != InterestKind::Agreed;
    let mut basis = vec![if by_law { regime.basis } else { regime.agreed_basis }];
    if let Some(compounding) = regime.compounding.as_ref().filter(|_| by_law)
        && accrual.capitalised > Amount::ZERO
    {
        basis.push(compounding.basis);
    }
    let floored = accrual.agreed.is_some_and(|agreed| agreed.floored);
    Line {
        from: Some(from),
        to: Some(to),
        days: Some(days),
        base: Some(base),
        rate_percent: Some(rate),
        formula: format!("{base} × {rate} % × {days} / {}", accrual.year.days()),
        basis,
        source: accrual.source.filter(|_| !floored).map(Source::of),
        convention: Some(ledger.case.conventions.day_count),
        provisional: Some(provisional),
        explanation,
        ..line(account, LineKind::Interest, accrual.amount)
    }
}

fn vat(cost: &Cost, line: Line) -> Line {
    match cost.reason {
        CostReason::Vat { row, table, .. } => {
            Line { rate_percent: Some(row.rate), source: Some(Source::of((table, row))), ..line }
        }
        _ => line,
    }
}

fn cost_kind(cost: &Cost) -> LineKind {
    match cost.reason {
        CostReason::Penalty(_) | CostReason::LumpSum(_) => LineKind::LumpSum,
        _ => LineKind::CollectionCosts,
    }
}

/// The sum on which costs are a percentage.
fn cost_base(cost: &Cost) -> Option<Amount> {
    match &cost.reason {
        CostReason::Tariff(_) => Some(cost.base),
        CostReason::Vat { on_amount, .. } => Some(*on_amount),
        CostReason::Penalty(lump) | CostReason::LumpSum(lump) => match lump {
            Lump::Sum(_) => None,
            Lump::Percent { .. } | Lump::LegalMaximum(_) => Some(cost.base),
        },
        CostReason::FixedSum
        | CostReason::Clause(_)
        | CostReason::Recurring { .. }
        | CostReason::Reminder { .. } => None,
    }
}

fn cost_formula(cost: &Cost) -> String {
    let whole = match &cost.reason {
        CostReason::FixedSum => cost.amount.to_string(),
        CostReason::Clause(amount) => amount.to_string(),
        CostReason::Recurring { most, before, .. } => format!("{most} − {before}"),
        CostReason::Vat { on_amount, row, .. } => format!("{on_amount} × {} %", row.rate),
        CostReason::Tariff(charge) => tariff_formula(charge),
        CostReason::Penalty(lump) | CostReason::LumpSum(lump) => lump_formula(lump),
        CostReason::Reminder { asked, allowed } if asked > allowed => {
            format!("min({asked}; {allowed})")
        }
        CostReason::Reminder { asked, .. } => asked.to_string(),
    };
    let deducts = cost.less > Amount::ZERO && !matches!(cost.reason, CostReason::Vat { .. });
    let rest = if deducts { format!("({whole}) − {}", cost.less) } else { whole };
    if cost.base == cost.base_of_all {
        rest
    } else {
        format!("({rest}) × {} / {}", cost.base, cost.base_of_all)
    }
}

fn lump_formula(lump: &Lump) -> String {
    match lump {
        Lump::Sum(amount) => amount.to_string(),
        Lump::Percent { percent, balance, sum, bound } => {
            within(&format!("{percent} % × {balance}"), *bound, *sum)
        }
        Lump::LegalMaximum(charge) => tariff_formula(charge),
    }
}

/// A calculation with the bound that took its place.
fn within(formula: &str, bound: Option<Bound>, amount: Amount) -> String {
    match bound {
        Some(Bound::Minimum) => format!("max({formula}; {amount})"),
        Some(Bound::Maximum) => format!("min({formula}; {amount})"),
        None => formula.to_owned(),
    }
}

fn tariff_formula(charge: &Charge) -> String {
    let mut sum = charge.plus.map(|plus| plus.to_string()).unwrap_or_default();
    for slice in &charge.slices {
        let plus = if sum.is_empty() { "" } else { " + " };
        // Writing to a string cannot fail.
        let _ = write!(sum, "{plus}{} % × {}", slice.rate, slice.part);
    }
    within(&sum, charge.bound, charge.amount)
}

fn sum_formula(pays: &Split) -> String {
    let parts = [pays.costs, pays.interest, pays.principal, pays.overpaid];
    let paid = parts.iter().filter(|part| **part > Amount::ZERO);
    let texts: Vec<String> = paid.map(ToString::to_string).collect();
    texts.join(" + ")
}
