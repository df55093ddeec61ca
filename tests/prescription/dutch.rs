//! Dutch terms and what interrupts them: Book 3, title 11 of the Civil Code.

use super::{act, acts, check, clock, codes, debt, dutch};
use crate::support::with;
use serde_json::{Value, json};

/// Art. 3:307, 3:308, 3:313 and 7:28 BW: so many years from the day after the debt fell due.
#[test]
fn dutch_terms() {
    let due = ("2024-03-02", "2024-03-16");
    let of = |debtor, subject, due| debt("NL", debtor, subject, due, json!([]));
    let at_once = with(
        with(of("business", "service", due), "/terms/termAgreed", json!(false)),
        "/invoices/0/receivedOn",
        json!("2024-03-03"),
    );
    let between_consumers =
        with(of("consumer", "sale", due), "/creditor/capacity", json!("consumer"));
    let subscription = with(of("consumer", "", due), "/terms", json!({ "recurringSupply": true }));
    check(vec![
        (
            "five years",
            of("business", "service", due),
            "2029-03-16",
            "running",
            "2029-03-16",
            "3:307",
        ),
        (
            "the day after",
            of("business", "service", due),
            "2029-03-17",
            "barred",
            "2029-03-16",
            "3:307",
        ),
        (
            "from the next day",
            of("business", "sale", due),
            "2024-03-17",
            "running",
            "2029-03-16",
            "3:313",
        ),
        ("not due", of("business", "sale", due), "2024-03-16", "notDue", "2029-03-16", "3:307"),
        (
            "a consumer buys",
            of("consumer", "sale", due),
            "2026-03-17",
            "barred",
            "2026-03-16",
            "7:28",
        ),
        ("consumers sell", between_consumers, "2026-03-17", "running", "2029-03-16", "3:307"),
        ("energy", of("consumer", "utility", due), "2026-03-17", "barred", "2026-03-16", "7:28"),
        (
            "energy in trade",
            of("business", "utility", due),
            "2026-03-17",
            "running",
            "2029-03-16",
            "3:308",
        ),
        ("rent", of("consumer", "rent", due), "2026-03-17", "running", "2029-03-16", "3:308"),
        ("a subscription", subscription, "2026-03-17", "running", "2029-03-16", "3:308"),
        ("no day agreed", at_once, "2029-03-03", "barred", "2029-03-02", "3:307"),
        (
            "energy before 14 July 2004",
            of("consumer", "utility", ("2004-06-30", "2004-07-13")),
            "2009-07-13",
            "running",
            "2009-07-13",
            "3:308",
        ),
    ]);
}

/// Art. 3:316 to 3:319 BW.
#[test]
fn dutch_interruptions() {
    let of = |listed: &[(&str, &str)]| dutch("2020-01-31", acts(listed));
    let sale = |listed: &[(&str, &str)]| {
        let due = ("2018-01-17", "2018-01-31");
        debt("NL", "consumer", "sale", due, acts(listed))
    };
    let once = |kind: &str| {
        let instalments = json!([{ "on": "2023-02-10", "amount": "10.00" }]);
        let event = match kind {
            "plan" => json!({ "type": kind, "on": "2023-02-10", "instalments": instalments }),
            _ => json!({ "type": kind, "on": "2023-02-10", "payBy": "2023-02-10" }),
        };
        dutch("2020-01-31", json!([event]))
    };
    let letter = |on: &str, received: &str| {
        let letter = json!([{ "type": "fourteenDayLetter", "on": on, "receivedOn": received }]);
        dutch("2020-01-31", letter)
    };
    check(vec![
        (
            "a letter on the last day",
            of(&[("reminder", "2025-01-31")]),
            "2026-11-22",
            "running",
            "2030-01-31",
            "3:317",
        ),
        (
            "a letter a day late",
            of(&[("reminder", "2025-02-01")]),
            "2026-11-22",
            "barred",
            "2025-01-31",
            "3:307",
        ),
        (
            "delivered on the last day",
            letter("2025-01-29", "2025-01-31"),
            "2026-11-22",
            "running",
            "2030-01-31",
            "3:317",
        ),
        (
            "delivered a day late",
            letter("2025-01-31", "2025-02-01"),
            "2026-11-22",
            "barred",
            "2025-01-31",
            "3:307",
        ),
        (
            "interrupted twice and then run out",
            sale(&[("reminder", "2019-12-01"), ("interruption", "2021-11-30")]),
            "2023-12-01",
            "barred",
            "2023-11-30",
            "3:319",
        ),
        (
            "the second in the gap of the first",
            sale(&[("reminder", "2019-12-01"), ("interruption", "2021-12-02")]),
            "2023-12-01",
            "barred",
            "2021-12-01",
            "3:317",
        ),
        (
            "a part payment",
            of(&[("payment", "2023-02-10")]),
            "2026-11-22",
            "running",
            "2028-02-10",
            "3:318",
        ),
        (
            "an acknowledgement",
            of(&[("spoken", "2023-02-10")]),
            "2026-11-22",
            "running",
            "2028-02-10",
            "3:318",
        ),
        (
            "a summons",
            of(&[("summons", "2023-02-10")]),
            "2026-11-22",
            "running",
            "2028-02-10",
            "3:316",
        ),
        (
            "a seizure",
            of(&[("seizure", "2023-02-10")]),
            "2026-11-22",
            "running",
            "2028-02-10",
            "3:316",
        ),
        (
            "a notice of default",
            of(&[("noticeOfDefault", "2023-02-10")]),
            "2026-11-22",
            "running",
            "2028-02-10",
            "3:317",
        ),
        ("a final notice", once("finalNotice"), "2026-11-22", "running", "2028-02-10", "3:317"),
        ("a promise", once("promise"), "2026-11-22", "running", "2028-02-10", "3:318"),
        ("a plan", once("plan"), "2026-11-22", "running", "2028-02-10", "3:318"),
        (
            "a lawyer’s letter",
            of(&[("lawyer", "2023-02-10")]),
            "2026-11-22",
            "running",
            "2028-02-10",
            "3:317",
        ),
        (
            "a letter before it is due",
            of(&[("reminder", "2020-01-31")]),
            "2026-11-22",
            "barred",
            "2025-01-31",
            "3:307",
        ),
        (
            "a letter on the first day of the term",
            of(&[("reminder", "2020-02-01")]),
            "2024-11-22",
            "running",
            "2025-02-01",
            "3:317",
        ),
        (
            "a leap day",
            sale(&[("reminder", "2020-01-31"), ("reminder", "2020-02-29")]),
            "2021-01-01",
            "running",
            "2022-02-28",
            "3:319",
        ),
        (
            "what lies ahead is left out",
            of(&[("reminder", "2024-06-01")]),
            "2024-05-31",
            "running",
            "2025-01-31",
            "3:307",
        ),
    ]);
}

/// Art. 3:324 and 3:325 BW: twenty years; then at most five more, never ending before the twenty.
#[test]
fn a_dutch_judgment() {
    let of = |decided, listed: &[(&str, &str)]| {
        let mut events = acts(listed);
        events.as_array_mut().expect("a list").push(act("judgment", decided));
        dutch("2002-01-31", events)
    };
    let late = |listed: &[(&str, &str)]| dutch("2015-01-31", acts(listed));
    check(vec![
        (
            "twenty years",
            of("2004-06-15", &[]),
            "2024-06-15",
            "afterJudgment",
            "2024-06-15",
            "3:324",
        ),
        ("the day after", of("2004-06-15", &[]), "2024-06-16", "barred", "2024-06-15", "3:324"),
        (
            "not before the original end",
            of("2004-06-15", &[("reminder", "2008-01-10")]),
            "2023-11-22",
            "afterJudgment",
            "2024-06-15",
            "3:324",
        ),
        (
            "at most five years",
            of("2004-06-15", &[("service", "2024-06-01")]),
            "2026-11-22",
            "afterJudgment",
            "2029-06-01",
            "3:325",
        ),
        (
            "a letter interrupts here too",
            of("2004-06-15", &[("reminder", "2024-06-15")]),
            "2026-11-22",
            "afterJudgment",
            "2029-06-15",
            "3:325",
        ),
        (
            "a judge who was not told",
            late(&[("judgment", "2021-03-01")]),
            "2026-11-22",
            "afterJudgment",
            "2041-03-01",
            "3:324",
        ),
    ]);
    let found = clock(&of("2004-06-15", &[("reminder", "2008-01-10")]), "2023-11-22");
    assert_eq!(codes(&found, "interruptions", "why"), ["", "endsNoLater"]);
    assert_eq!(found["term"], json!({ "years": 20 }));
    assert_eq!(found["startsOn"], "2004-06-16");
    assert_eq!(found["original"]["barsAfter"], "2007-01-31");
    assert_eq!(found["kind"], "decision");
}

/// Art. 3:318 BW: who pays what he does not owe, here after a credit note of everything, acknowledges nothing.
#[test]
fn a_payment_of_nothing_owed_interrupts_nothing() {
    let interruptions = |events: &[Value]| {
        let found = clock(&dutch("2020-01-31", json!(events)), "2024-11-22");
        codes(&found, "interruptions", "path").join(" ")
    };
    let credit = json!({ "type": "creditNote", "on": "2020-01-31", "amount": "1000.00" });
    let (early, late) = (act("payment", "2020-01-30"), act("payment", "2020-02-11"));
    assert_eq!(interruptions(&[credit.clone(), early]), "events[1]");
    assert_eq!(interruptions(&[credit, late]), "");
}
