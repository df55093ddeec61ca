//! What is owed, and what may happen next.

use super::asked::{Asked, answered, given, is_code, is_sentence, read, right};
use serde_json::{Value, json};
use vordering::case::{Event, EventKind, Payment, Rounding, asked_chance, asked_plans};
use vordering::money::Amount;
use vordering::statement::{LineKind, Open, Statement, Sums};
use vordering::timeline::{Parts, Plan};
use vordering::{
    Case, Day, Timeline, assess_in, compare_conventions, court_costs, dossier, plans, prescription,
    routes, timeline, totals,
};

/// Everything that is said of a case without being asked for more.
pub fn hold(input: &[u8]) -> bool {
    let Some(asked) = Asked::of(input) else { return false };
    let chance = asked.field("chance");
    let chance = right(asked_chance(&chance)).flatten();
    let questions = asked.field("plans").and_then(|plans| right(asked_plans(&Some(plans))));
    let Some(case) = asked.case() else { return false };
    let Asked { as_of, language, .. } = asked;
    // Until when it can be claimed is known beyond the last rate.
    given(prescription(&case, as_of, language));
    let Some(assessment) = given(assess_in(&case, as_of, language)) else {
        assert!(totals(&case, as_of).is_err() || timeline(&case, as_of, language).is_err());
        return false;
    };
    adds_up(&assessment.statement);
    assert_eq!(totals(&case, as_of).as_ref(), Ok(&assessment.statement.totals));
    never_raised_by_paying(&case, as_of, &assessment.statement.totals.sums);
    never_less_a_day_later(&case, as_of, &assessment.statement.totals.sums);
    is_lawful(&assessment.timeline, as_of);
    let now = balance(&assessment.statement.totals.sums);
    for compared in given(compare_conventions(&case, as_of)).expect("what was assessed") {
        assert_eq!(compared.due.cents() - compared.difference.cents(), now, "{compared:?}");
    }
    given(court_costs(&case, as_of, language));
    given(routes(&case, as_of, chance, language));
    let dossier = given(dossier(&case, as_of, language));
    assert_eq!(dossier.map(|dossier| dossier.statement), Some(assessment.statement));
    if let Some(questions) = questions {
        let told = answered(plans(&case, as_of, &questions, language));
        told.iter().flatten().for_each(is_paid_off);
    }
    true
}

/// A policy may be slower than the law, never faster.
pub fn policies_hold(input: &[u8]) -> bool {
    let Some(asked) = Asked::of(input) else { return false };
    let policy = asked.field("policy").unwrap_or(&asked.whole);
    let mut answered = false;
    for case in procedures() {
        let plain = read(&case).expect("a case");
        let mut own = case.clone();
        own["policy"] = policy.clone();
        let Some(own) = read(&own) else { continue };
        answered = true;
        for as_of in
            ["2026-02-01", "2026-03-20", "2026-09-01"].map(|text| Day::parse(text).expect("a day"))
        {
            let [told, usual] = [&own, &plain]
                .map(|case| timeline(case, as_of, asked.language).expect("rates that are known"));
            is_lawful(&told, as_of);
            assert_eq!(totals(&own, as_of), totals(&plain, as_of), "a policy costs nothing");
            if let (Some(next), Some(usual)) = (&told.next, &usual.next)
                && next.next.code == usual.next.code
            {
                assert!(next.next.earliest_on >= usual.next.earliest_on, "faster than the law");
            }
        }
    }
    answered
}

/// A late invoice under each procedure.
fn procedures() -> impl Iterator<Item = Value> {
    let debtors = [("NL", "consumer"), ("NL", "business"), ("BE", "consumer"), ("BE", "business")];
    debtors.into_iter().map(|(country, debtor)| {
        json!({
            "schema": "vordering/case/1",
            "jurisdiction": country,
            "creditor": { "capacity": "business" },
            "debtor": { "capacity": debtor },
            "terms": { "termAgreed": true, "contractDate": "2025-12-01" },
            "invoices": [
                { "id": "1", "issuedOn": "2025-12-18", "dueOn": "2026-01-17", "amount": "1480.00" },
            ],
        })
    })
}

fn sum(amounts: impl IntoIterator<Item = Amount>) -> i64 {
    amounts.into_iter().map(Amount::cents).sum()
}

fn balance(sums: &Sums) -> i64 {
    sums.due.cents() - sums.overpaid.cents()
}

/// Lines add up to the totals of their invoice and of the case, parts of the debt to the debt, and what a payment
/// paid to the payment.
fn adds_up(statement: &Statement) {
    let Statement { totals, claims, lines, .. } = statement;
    let of = |invoice: Option<&str>, kinds: &[LineKind]| {
        let about = lines.iter().filter(|line| invoice.is_none_or(|id| line.invoice == id));
        let of_kind = about.filter(|line| kinds.is_empty() || kinds.contains(&line.kind));
        sum(of_kind.map(|line| line.amount))
    };
    let claimed = claims.iter().map(|claim| (Some(claim.invoice.as_str()), &claim.sums));
    for (invoice, sums) in claimed.chain([(None, &totals.sums)]) {
        assert_eq!(of(invoice, &[]), balance(sums), "the lines of {invoice:?}");
        assert_eq!(of(invoice, &[LineKind::Principal]), sums.principal.cents());
        let interest = of(invoice, &[LineKind::Interest, LineKind::Waiver]);
        assert_eq!(interest, sums.interest.cents(), "interest of {invoice:?}");
        let costs = of(invoice, &[LineKind::CollectionCosts, LineKind::LumpSum]);
        assert_eq!(costs, sums.costs.cents(), "costs of {invoice:?}");
        assert_eq!(-of(invoice, &[LineKind::Payment]), sums.paid.cents());
        assert_eq!(-of(invoice, &[LineKind::CreditNote]), sums.credited.cents());
        let Open { principal, interest, costs } = sums.open;
        let open = [principal, interest, costs];
        assert!(open.iter().all(|part| *part >= Amount::ZERO), "{open:?}");
        assert_eq!(sum(open), sums.due.cents(), "the parts of {invoice:?}");
        assert!(
            sums.overpaid >= Amount::ZERO && sums.per_day >= sums.per_day.map(|_| Amount::ZERO)
        );
    }
    let parts = |sums: &Sums| [sums.due, sums.paid, sums.interest, sums.costs].map(Amount::cents);
    let whole = claims.iter().map(|claim| parts(&claim.sums));
    let whole = whole.fold([0; 4], |all, one| std::array::from_fn(|at| all[at] + one[at]));
    assert_eq!(whole, parts(&totals.sums), "the sums of the claims");
    for line in lines {
        is_sentence(&line.explanation);
        assert!(!line.formula.is_empty());
        if let Some(pays) = line.pays {
            let parts = [pays.costs, pays.interest, pays.principal, pays.overpaid];
            assert!(parts.iter().all(|part| *part >= Amount::ZERO), "{pays:?}");
            assert_eq!(-sum(parts), line.amount.cents(), "what a payment paid: {line:?}");
        }
    }
    for warning in &statement.warnings {
        is_code(warning.code);
        is_sentence(&warning.message);
    }
}

/// Of sums that are rounded when they are stated: where a line is rounded, cutting it may move a cent either way.
fn never_raised_by_paying(case: &Case, as_of: Day, before: &Sums) {
    if case.conventions.rounding != Rounding::Once {
        return;
    }
    for amount in [Amount::from_cents(1), before.due] {
        if amount <= Amount::ZERO {
            continue;
        }
        let payment = Payment { amount, claim: case.claims.len().checked_sub(1) };
        let mut paid = case.clone();
        let kind = EventKind::Payment(payment);
        paid.events.push(Event { on: as_of, kind, note: None, evidence: None });
        if let Some(after) = given(totals(&paid, as_of)) {
            let fell = balance(before) - balance(&after.sums);
            assert!(fell >= 0, "{amount} more paid on {as_of}, {} more owed", -fell);
        }
    }
}

/// Unless something happened on that day.
fn never_less_a_day_later(case: &Case, as_of: Day, before: &Sums) {
    let tomorrow = as_of.next();
    if tomorrow == as_of || case.events.iter().any(|event| event.on == tomorrow) {
        return;
    }
    if let Some(after) = given(totals(case, tomorrow)) {
        let (before, after) = (balance(before), balance(&after.sums));
        assert!(after >= before, "{before} cents on {as_of}, {after} on {tomorrow}");
    }
}

/// What may be done today is held up by nothing, and nobody advises to do a thing before the law allows it.
fn is_lawful(timeline: &Timeline, as_of: Day) {
    let Some(next) = timeline.next.as_ref().map(|next| &next.next) else { return };
    is_sentence(&next.message);
    if next.allowed {
        assert!(next.blockers.is_empty(), "allowed, and held up by {:?}", next.blockers);
        assert!(next.earliest_on.is_none_or(|day| day <= as_of), "allowed before the law does");
    } else {
        next.blockers.iter().for_each(|blocker| is_sentence(&blocker.message));
    }
    if let (Some(recommended), Some(earliest)) = (next.recommended_on, next.earliest_on) {
        assert!(recommended >= earliest, "advised before the law allows it");
    }
}

/// The terms pay what the plan comes to.
fn is_paid_off(plan: &Plan) {
    let parts = |pays: Parts| sum([pays.costs, pays.interest, pays.principal]);
    assert_eq!(sum(plan.terms.iter().map(|term| term.amount)), plan.total.cents());
    assert!(plan.terms.iter().all(|term| parts(term.pays) == term.amount.cents()), "{plan:?}");
    assert_eq!(parts(plan.pays), plan.total.cents());
    assert_eq!(plan.total.cents() - plan.extra_cost.cents(), plan.due_now.cents());
    assert!(plan.terms.last().is_none_or(|last| last.left == Amount::ZERO), "{plan:?}");
    assert!(plan.terms.is_sorted_by(|one, next| one.on < next.on));
    is_sentence(&plan.explanation);
}
