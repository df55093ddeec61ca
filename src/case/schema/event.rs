//! The events of a dossier: one definition for each type, and the choice between those that a law knows.

use super::forms::{
    Field, Needed, Possible, amount, boolean, choice, day, list, record, signed_amount, text,
    words_of,
};
use crate::case::event::{CHANNELS, COMMON, SENDERS, TERMS, TYPES, is_known};
use crate::case::fields;
use crate::case::notes::{REASONS, SPECIALISTS};
use crate::case::question::INTEREST_OF_PLAN;
use crate::law::{Law, StepKind};
use serde_json::{Value, json};

/// The types that are described once for each law, because a law decides what they hold.
const BY_LAW: &[&str] = &["noticeOfDefault", "announced"];

/// An event of any type that a law knows.
pub fn any(code: &str, law: &Law) -> Value {
    let types = TYPES.iter().map(|(name, _)| *name).filter(|name| is_known(law, name));
    let name_of = |name| if BY_LAW.contains(&name) { format!("{name}{code}") } else { name.into() };
    let events: Vec<Value> =
        types.map(|name| json!({ "$ref": format!("#/$defs/{}", name_of(name)) })).collect();
    json!({ "description": "Something that happened.", "oneOf": events })
}

/// The types that hold the same under every law.
pub fn common() -> Vec<(&'static str, Value)> {
    let names = TYPES.iter().map(|(name, _)| *name).filter(|name| !BY_LAW.contains(name));
    // None of them asks the law anything.
    names.map(|name| (name, described(name, None))).collect()
}

/// The others, under a law.
pub fn of_law(code: &str, law: &Law) -> Vec<(String, Value)> {
    let names = BY_LAW.iter().filter(|name| is_known(law, name));
    names.map(|name| (format!("{name}{code}"), described(name, Some(law)))).collect()
}

fn described(name: &str, law: Option<&Law>) -> Value {
    let (_, (_, own)) = TYPES.iter().find(|(other, _)| *other == name).expect("a type");
    let known: Vec<&str> = COMMON.iter().chain(*own).copied().collect();
    let fields: Vec<(&str, Field)> =
        known.iter().map(|field| (*field, field_of(name, field, law))).collect();
    record(what(name), &known, fields)
}

/// What a field of an event holds.
fn field_of(kind: &str, field: &str, law: Option<&Law>) -> Field {
    match (kind, field) {
        (_, "type") => Needed(words_of(&[kind], "What happened.")),
        (_, "note") => Possible(text("For the dossier.")),
        (_, "evidence") => Possible(boolean("Is there proof of it in writing?")),
        (_, "on") => Needed(day("The day.")),
        (_, "invoices") => {
            let ids = json!({ "$ref": "#/$defs/text" });
            Possible(list(&ids, 0, "The ids of the invoices that it is about. Not said means all."))
        }
        ("payment", "amount") => Needed(amount("How much.")),
        ("payment", "invoice") => Possible(text(
            "The id of the invoice that the debtor meant. Not said leaves it to the law.",
        )),
        ("creditNote", "amount") => Needed(signed_amount("How much; the sign says nothing.")),
        ("creditNote", "invoice") => {
            Possible(text("The id of the invoice; needed where there are several."))
        }
        ("fourteenDayLetter", "receivedOn") => Possible(day("Day of delivery.")),
        ("fourteenDayLetter", "vatAnnounced") => {
            Possible(boolean("Does it say that VAT is added, and why?"))
        }
        ("fourteenDayLetter", "termFrom") => {
            Possible(choice(TERMS, "From when its fourteen days run, by its words."))
        }
        ("firstFreeReminder" | "reminder", "channel") => {
            Possible(choice(CHANNELS, "How it was sent."))
        }
        ("reminder", "charge") => Possible(amount("What it asks for itself, postage included.")),
        ("reminder", "postage") => Possible(amount("What the postage was.")),
        ("noticeOfDefault", "payBy") => {
            let says = day("The last day of the term that it gives.");
            let law = law.expect("a law");
            if law.notice_gives_term { Needed(says) } else { Possible(says) }
        }
        ("finalNotice", "payBy") => Possible(day("The last day of the term that it gives.")),
        ("promise", "payBy") => Needed(day("By when.")),
        ("promise", "amount") => Possible(amount("How much. Not said means all that is open.")),
        ("interestPause", "until") => Needed(day("Its last day.")),
        ("pause", "until") => Possible(day("The last day. Not said means until further notice.")),
        ("acknowledgement", "inWriting") => Possible(boolean("Is it in writing?")),
        ("interruption", "by") => Possible(choice(SENDERS, "Who sent it.")),
        ("interruption", "registered") => {
            Possible(boolean("Was it registered, with acknowledgement of receipt?"))
        }
        ("phoneCall", "answered") => Possible(boolean("Was it answered?")),
        ("phoneCall", "reason") => Possible(choice(REASONS, "Why the debtor does not pay.")),
        ("phoneCall", "confirmed") => Possible(boolean("Was it confirmed in writing?")),
        ("plan", "instalments") => {
            let on = day("Its day, not before the agreement.");
            let fields = [("on", Needed(on)), ("amount", Needed(amount("How much.")))];
            let term = record("A term of the plan.", fields::INSTALMENT, fields);
            Needed(list(&term, 1, "The terms, in the order of their days."))
        }
        ("plan", "interest") => Possible(choice(INTEREST_OF_PLAN, "What becomes of interest.")),
        ("dispute", "amount") => Possible(amount(
            "With how much of the one invoice that it is about. Not said means all.",
        )),
        ("excuse", "reason") => Needed(choice(REASONS, "Why.")),
        ("excuse", "proofAsked") => Possible(boolean("Was proof asked for?")),
        ("excuse", "proofSeen") => Possible(boolean("Was it seen?")),
        ("handover", "to") => Needed(choice(SPECIALISTS, "Who.")),
        ("announced", "step") => {
            let law = law.expect("a law");
            let steps = StepKind::ALL.iter().filter(|step| law.stage(**step).is_some());
            let codes: Vec<&str> = steps.map(|step| step.code()).collect();
            Needed(words_of(&codes, "Which."))
        }
        ("announced", "for") => Needed(day("For which day.")),
        _ => panic!("{field} of {kind} is not described"),
    }
}

fn what(kind: &str) -> &'static str {
    match kind {
        "payment" => "The creditor's account was credited.",
        "creditNote" => "The creditor took back part of an invoice.",
        "fourteenDayLetter" => "The letter without which a Dutch consumer owes no costs was sent.",
        "firstFreeReminder" => "The first reminder to a consumer was sent, free of charge.",
        "reminder" => "A further reminder was sent.",
        "noticeOfDefault" => "A notice put the debtor in default.",
        "interestPause" => "From the day of the event until a day no interest is asked.",
        "acknowledgement" => "The debtor acknowledged the debt.",
        "interruption" => "A notice was sent to interrupt prescription.",
        "bailiffDemand" => {
            "A bailiff demanded payment in the Belgian procedure for undisputed debts."
        }
        "nonDisputeReport" => "A bailiff reported that nothing was disputed.",
        "enforceableTitle" => "That report was made enforceable.",
        "summons" => "The debtor was summoned before a court.",
        "judgment" => "A court decided.",
        "service" => "The decision was served.",
        "seizure" => "Something of the debtor's was seized.",
        "phoneCall" => "The debtor was called.",
        "invoiceCopySent" => "A copy of the invoice was sent.",
        "promise" => "The debtor promised to pay.",
        "planRequest" => "The debtor asked to pay in terms.",
        "plan" => "A plan to pay in terms was agreed on.",
        "planDeclined" => "One side does not want a plan.",
        "planEnded" => "A plan was ended.",
        "dispute" => "The debtor does not agree.",
        "disputeResolved" => "The parties settled what the debtor did not agree with.",
        "excuse" => "The debtor said why he did not pay.",
        "pause" => "The creditor waits.",
        "resume" => "The creditor goes on.",
        "finalNotice" => "A last warning was sent.",
        "handover" => "A specialist took over.",
        "collectorNotice" => "The notice with which a collector begins was sent.",
        "insolvency" => "The debtor is insolvent.",
        "insurerNotified" => "The insurer of the creditor knows.",
        "announced" => "A step was announced to the debtor.",
        _ => panic!("{kind} is not described"),
    }
}
