//! The JSON Schema of a case: what the strict reader takes, as far as a schema can say it.
//!
//! The names of fields, the words of choices and the limits are the reader's own, and so are the questions to
//! the law about what has a place under it. A field that the reader has and that is not described here, or the
//! other way round, stops the making of the schema. What a field holds and whether it is needed stands here a
//! second time; `tests/node/schema.test.mjs` compares that with the verdicts of the reader.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "only a test makes it, which stops where something is not described"
)]

mod event;
mod forms;

use super::conventions::{
    AsOfDay, Compounding, DayCount, Imputation, ReleasedClause, Rounding, TermEnd, WaitingTerm,
};
use super::event::CHANNELS;
use super::fields;
use super::party::{CAPACITIES, SIZES};
use super::policy::{MOST_DAYS, MOST_GRACE, TONES};
use super::read::{
    INTERESTS, JURISDICTIONS, LONGEST_TERM_DAYS, PENALTY_CLAUSES, SCHEMAS, SUBJECTS,
};
use crate::law::{Language, Law, Region, Stage, StepKind};
use forms::{
    Needed, Possible, address, amount, boolean, choice, day, iban, if_known, list, named, percent,
    record, share, text, whole, words_of,
};
use serde_json::{Map, Value, json};

pub use forms::DAY;

/// The schema of a case.
pub fn schema() -> Value {
    let mut definitions = Map::new();
    let mut define = |name: String, schema: Value| {
        let before = definitions.insert(name, schema);
        assert!(before.is_none(), "two definitions have one name");
    };
    let mut cases = Vec::new();
    for (code, jurisdiction) in JURISDICTIONS {
        let law = Law::of(*jurisdiction);
        cases.push(json!({ "$ref": format!("#/$defs/case{code}") }));
        define(format!("case{code}"), case(code));
        define(format!("creditor{code}"), creditor(law));
        define(format!("terms{code}"), terms(law));
        define(format!("policy{code}"), policy(law));
        define(format!("event{code}"), event::any(code, law));
        for (name, schema) in event::of_law(code, law) {
            define(name, schema);
        }
    }
    for (name, schema) in forms::shared().into_iter().chain(common()).chain(event::common()) {
        define(name.to_owned(), schema);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Case",
        "description": "Everything about one creditor and one debtor, as vordering reads it. What needs more than one part of the case is for the engine to see: names of invoices, the order of days, what a law asks of the parties.",
        "oneOf": cases,
        "$defs": definitions
    })
}

fn case(code: &str) -> Value {
    let of_law = |name: &str, says: &str| named(&format!("{name}{code}"), says);
    let says = format!("A case under the law of {code}.");
    record(
        &says,
        fields::CASE,
        [
            ("schema", Needed(choice(SCHEMAS, "The version of this form."))),
            ("jurisdiction", Needed(words_of(&[code], "Whose law governs the debt."))),
            ("creditor", Needed(of_law("creditor", "Who claims."))),
            ("debtor", Needed(named("debtor", "Who owes."))),
            ("terms", Possible(of_law("terms", "What the parties agreed."))),
            ("invoices", Needed(list(&json!({ "$ref": "#/$defs/invoice" }), 1, "The invoices."))),
            (
                "events",
                Possible(list(
                    &json!({ "$ref": format!("#/$defs/event{code}") }),
                    0,
                    "The dossier, in any order; events of one day keep the order in which they are listed.",
                )),
            ),
            ("conventions", Possible(named("conventions", "Choices where the law is silent."))),
            ("policy", Possible(of_law("policy", "How the creditor wants to go about it."))),
        ],
    )
}

fn creditor(law: &Law) -> Value {
    let by_region = law.letter_law.by_region.is_some();
    record(
        "Who claims.",
        fields::CREDITOR,
        [
            ("name", Possible(text("For print."))),
            ("capacity", Needed(choice(CAPACITIES, "In which role."))),
            ("size", Possible(choice(SIZES, "How large."))),
            ("recoversVat", Possible(boolean("Can VAT be reclaimed? Not said means yes."))),
            ("registered", Possible(boolean("In the register of enterprises?"))),
            ("address", Possible(address("The address, line by line."))),
            ("contact", Possible(named("contact", "Where to reach the creditor."))),
            ("registrationNumber", Possible(text("The number in the register of enterprises."))),
            ("iban", Possible(iban("The account to pay to, with or without spaces."))),
            (
                "seatRegion",
                if_known(
                    by_region,
                    choice(Region::CHOICES, "Where the seat is, for the language."),
                ),
            ),
        ],
    )
}

/// What is the same under every law.
fn common() -> Vec<(&'static str, Value)> {
    let debtor = record(
        "Who owes.",
        fields::DEBTOR,
        [
            ("name", Possible(text("For print."))),
            ("capacity", Needed(choice(CAPACITIES, "In which role."))),
            ("size", Possible(choice(SIZES, "How large."))),
            ("registered", Possible(boolean("In the register of enterprises?"))),
            ("paidLateBefore", Possible(boolean("Was it late before? Not said means no."))),
            ("address", Possible(address("The address, line by line."))),
            ("contact", Possible(named("contact", "Where to reach the debtor."))),
            (
                "language",
                Possible(choice(Language::CHOICES, "The language that the debtor reads.")),
            ),
        ],
    );
    let contact = record(
        "A telephone number and an e-mail address.",
        fields::CONTACT,
        [
            ("phone", Possible(text("The telephone number."))),
            ("email", Possible(text("The e-mail address."))),
        ],
    );
    let invoice = record(
        "One invoice.",
        fields::INVOICE,
        [
            ("id", Needed(text("Your name for it, unique in the case."))),
            ("issuedOn", Needed(day("Day of the invoice."))),
            ("receivedOn", Possible(day("Day of its receipt."))),
            ("deliveredOn", Possible(day("Day on which what it is for was delivered."))),
            (
                "dueOn",
                Possible(day(
                    "Last day on which payment is in time; here, or terms.paymentTermDays, where a term was agreed.",
                )),
            ),
            ("amount", Needed(amount("The sum invoiced, VAT included."))),
            ("subject", Possible(choice(SUBJECTS, "What it is for."))),
            ("description", Possible(text("For print."))),
            ("reference", Possible(text("For print."))),
        ],
    );
    vec![
        ("debtor", debtor),
        ("contact", contact),
        ("invoice", invoice),
        ("conventions", conventions()),
        ("interest", interest()),
        ("penaltyClause", penalty_clause()),
    ]
}

fn terms(law: &Law) -> Value {
    let costs_clause = record(
        "A fixed sum agreed for collection.",
        fields::COSTS_CLAUSE,
        [("amount", Needed(amount("The sum.")))],
    );
    // As much as the law lets a clause ask can only be asked where a law sets that.
    let words: Vec<&str> = INTERESTS
        .iter()
        .filter(|(_, agreed)| agreed.is_none() || law.consumer_rules().is_some())
        .map(|(word, _)| *word)
        .collect();
    let interest = json!({
        "description": "Which interest was agreed. Not said means that of the law.",
        "anyOf": [words_of(&words, "In a word."), { "$ref": "#/$defs/interest" }]
    });
    let penalty_clause = json!({
        "description": "A lump sum agreed for lateness.",
        "anyOf": [choice(PENALTY_CLAUSES, "In a word."), { "$ref": "#/$defs/penaltyClause" }]
    });
    let by_letter = law.letter_costs.is_some();
    let days = whole(0, LONGEST_TERM_DAYS, "Days to pay from the day of the invoice.");
    let reciprocal = boolean("Do they promise the debtor as much as they ask? Not said means yes.");
    record(
        "What the parties agreed.",
        fields::TERMS,
        [
            (
                "contractDate",
                Possible(day("Day of the contract. Not said means that of the invoice.")),
            ),
            ("paymentTermDays", Possible(days)),
            (
                "termAgreed",
                Possible(boolean("Was the last day of payment agreed? Not said means yes.")),
            ),
            ("interest", Possible(interest)),
            ("costsClause", if_known(by_letter, costs_clause)),
            ("penaltyClause", if_known(!by_letter, penalty_clause)),
            ("reciprocal", if_known(law.consumer_rules().is_some(), reciprocal)),
            (
                "recurringSupply",
                Possible(boolean("A contract for regular supply? Not said means no.")),
            ),
            ("inWriting", Possible(boolean("Are the terms in writing?"))),
            (
                "directDebit",
                Possible(boolean(
                    "Does the creditor collect from the debtor's account himself? Not said means no.",
                )),
            ),
        ],
    )
}

/// One rate, in one of three ways.
fn interest() -> Value {
    let compounding = || choice(Compounding::CHOICES, "Does interest bear interest?");
    let annual = [
        ("annualPercent", Needed(percent("A percentage per year."))),
        ("compounding", Possible(compounding())),
    ];
    let monthly = [
        ("monthlyPercent", Needed(percent("A percentage per month."))),
        ("compounding", Possible(compounding())),
    ];
    let surcharge = [
        ("surchargePercent", Needed(percent("Percentage points on top of the rate of the law."))),
        ("floorPercent", Possible(percent("Together at least this."))),
        ("compounding", Possible(compounding())),
    ];
    ways(
        "Interest by contract.",
        fields::INTEREST,
        [annual.into(), monthly.into(), surcharge.into()],
    )
}

/// A sum, or a percentage within bounds.
fn penalty_clause() -> Value {
    let sum = [("amount", Needed(amount("This sum.")))];
    let share = [
        ("percent", Needed(percent("A percentage of the balance due."))),
        ("minimum", Possible(amount("At least this."))),
        ("maximum", Possible(amount("At most this."))),
    ];
    ways("A lump sum by contract.", fields::PENALTY_CLAUSE, [sum.into(), share.into()])
}

/// An object whose fields exclude each other: one of several ways to fill it in, which together use all that the
/// reader knows.
fn ways<const COUNT: usize>(
    says: &str,
    known: &[&'static str],
    ways: [Vec<(&'static str, forms::Field)>; COUNT],
) -> Value {
    let names = |way: &Vec<(&'static str, _)>| way.iter().map(|(name, _)| *name).collect();
    let used: Vec<Vec<&str>> = ways.iter().map(names).collect();
    assert!(known.iter().all(|name| used.concat().contains(name)), "{says} A field has no way");
    assert!(used.concat().iter().all(|name| known.contains(name)), "{says} The reader knows less");
    let ways: Vec<Value> =
        ways.into_iter().zip(&used).map(|(way, names)| record(says, names, way)).collect();
    json!({ "description": says, "oneOf": ways })
}

fn conventions() -> Value {
    record(
        "Choices where the law is silent or practice differs. The first of each is the default.",
        fields::CONVENTIONS,
        [
            ("dayCount", Possible(choice(DayCount::CHOICES, "The divisor of a year."))),
            ("rounding", Possible(choice(Rounding::CHOICES, "When cents are rounded."))),
            ("asOfDay", Possible(choice(AsOfDay::CHOICES, "Does the last day bear interest?"))),
            (
                "compounding",
                Possible(choice(
                    Compounding::CHOICES,
                    "Does a full year's interest bear interest?",
                )),
            ),
            ("imputation", Possible(choice(Imputation::CHOICES, "What a payment pays first."))),
            (
                "fourteenDayTerm",
                Possible(choice(
                    TermEnd::CHOICES,
                    "Is a fourteen-day term extended when it ends on a Saturday, Sunday or holiday?",
                )),
            ),
            (
                "waitingTerm",
                Possible(choice(
                    WaitingTerm::CHOICES,
                    "When does the waiting term after a first free reminder end?",
                )),
            ),
            (
                "releasedClause",
                Possible(choice(
                    ReleasedClause::CHOICES,
                    "What is left of interest when the law takes a clause away?",
                )),
            ),
            (
                "provisionalRates",
                Possible(boolean("Go on with the last rate after the last published one?")),
            ),
        ],
    )
}

fn policy(law: &Law) -> Value {
    let insurance = record(
        "An insurance against debtors who do not pay.",
        fields::CREDIT_INSURANCE,
        [
            (
                "insuredPercent",
                Needed(share("Which part of the principal is insured, at most 100.")),
            ),
            (
                "notifyWithinDays",
                Needed(whole(0, MOST_DAYS, "After the last day of payment the insurer must know.")),
            ),
        ],
    );
    let offsets = by_step(law, "Days from the step before it until a step is taken.", |stage| {
        stage.usual_after.map(|_| whole(0, MOST_DAYS, "Days."))
    });
    let terms = by_step(law, "How many days a letter gives; no fewer than the law.", |stage| {
        stage.term.map(|term| whole(term.least, MOST_DAYS, "Days."))
    });
    let channels = by_step(law, "How a letter is sent.", |stage| {
        stage.step.tone().map(|_| choice(CHANNELS, "How."))
    });
    record(
        "How the creditor wants to go about it; never faster than the law. It changes no sum.",
        fields::POLICY,
        [
            (
                "graceDays",
                Possible(whole(0, MOST_GRACE, "How late a promise may be before it is broken.")),
            ),
            ("copyDays", Possible(whole(0, MOST_GRACE, "Days to look at a copy of the invoice."))),
            ("threshold", Possible(amount("Below this nothing is started."))),
            (
                "paymentsCheckedOn",
                Possible(day("Until the end of which day incoming payments are in the case.")),
            ),
            ("offsets", Possible(offsets)),
            ("terms", Possible(terms)),
            ("channels", Possible(channels)),
            ("tone", Possible(choice(TONES, "No letter speaks more firmly."))),
            ("creditInsurance", Possible(insurance)),
        ],
    )
}

/// Something said of each step for which a law has it.
fn by_step(law: &Law, says: &str, of: impl Fn(&Stage) -> Option<Value>) -> Value {
    let field = |step: &StepKind| law.stage(*step).and_then(&of).map_or(forms::Absent, Possible);
    let names: Vec<&str> = StepKind::ALL.iter().map(|step| step.code()).collect();
    record(says, &names, StepKind::ALL.iter().map(|step| (step.code(), field(step))))
}
