//! Belgian terms and what interrupts them: Book III, title XX of the old Civil Code.

use super::{acts, belgian, check, clock, codes, debt};
use serde_json::json;

/// Old Civil Code, art. 2257 to 2277bis.
#[test]
fn belgian_terms() {
    let due = ("2024-01-15", "2024-01-31");
    let of = |debtor, subject, due| debt("BE", debtor, subject, due, json!([]));
    check(vec![
        (
            "ten years",
            of("business", "service", due),
            "2034-01-31",
            "running",
            "2034-01-31",
            "2262bis, § 1",
        ),
        (
            "the day after",
            of("business", "service", due),
            "2034-02-01",
            "barred",
            "2034-01-31",
            "2262bis, § 1",
        ),
        (
            "goods in trade",
            of("business", "sale", due),
            "2026-11-22",
            "running",
            "2034-01-31",
            "2262bis, § 1",
        ),
        (
            "goods for a consumer",
            of("consumer", "sale", due),
            "2025-01-16",
            "barred",
            "2025-01-15",
            "2272",
        ),
        (
            "goods for an authority",
            of("government", "sale", due),
            "2025-01-15",
            "running",
            "2025-01-15",
            "2272",
        ),
        ("rent", of("consumer", "rent", due), "2026-11-22", "running", "2029-01-31", "2277"),
        (
            "water in trade",
            of("business", "utility", due),
            "2026-11-22",
            "running",
            "2029-01-31",
            "2277, last paragraph",
        ),
        (
            "care",
            of("consumer", "medical", ("2024-02-10", "2024-03-11")),
            "2026-03-01",
            "barred",
            "2026-02-28",
            "2277bis",
        ),
        (
            "care that a company pays",
            of("business", "medical", due),
            "2026-11-22",
            "running",
            "2034-01-31",
            "2262bis, § 1",
        ),
        (
            "a lawyer",
            of("business", "legalWork", due),
            "2026-11-22",
            "running",
            "2029-01-15",
            "2276bis, § 2",
        ),
        (
            "a bailiff",
            of("business", "bailiffWork", due),
            "2025-01-16",
            "barred",
            "2025-01-15",
            "2272",
        ),
        ("a hotel", of("consumer", "lodging", due), "2024-08-01", "barred", "2024-07-31", "2271"),
        (
            "gas, from 3 August 2017",
            of("consumer", "utility", ("2017-07-03", "2017-08-03")),
            "2020-01-01",
            "running",
            "2022-08-03",
            "2277, last paragraph",
        ),
        (
            "gas, before",
            of("consumer", "utility", ("2017-07-03", "2017-08-02")),
            "2020-01-01",
            "running",
            "2022-08-02",
            "2277",
        ),
    ]);
    for (debtor, subject, kind) in [
        ("business", "service", "general"),
        ("consumer", "sale", "consumerSale"),
        ("consumer", "rent", "periodic"),
        ("consumer", "medical", "medical"),
        ("consumer", "lodging", "lodging"),
    ] {
        assert_eq!(clock(&of(debtor, subject, due), "2024-06-01")["kind"], kind);
    }
    let before = clock(&of("consumer", "utility", ("2017-07-03", "2017-08-02")), "2020-01-01");
    assert_eq!(before["confidence"], "weak");
    assert!(codes(&before, "cautions", "code").contains(&"weaklySourced"));
}

/// Old Civil Code, art. 2244 and 2248: what a creditor writes does not interrupt; what a lawyer or
/// bailiff sends registered gives one year, once.
#[test]
fn belgian_interruptions() {
    let of = |listed: &[(&str, &str)]| belgian("2015-03-31", acts(listed));
    let hotel = debt(
        "BE",
        "consumer",
        "lodging",
        ("2024-08-31", "2024-08-31"),
        acts(&[("bailiff", "2025-02-20")]),
    );
    check(vec![
        (
            "the creditor’s own letter",
            of(&[("ownRegistered", "2025-03-01")]),
            "2025-04-01",
            "barred",
            "2025-03-31",
            "2262bis, § 1",
        ),
        (
            "a reminder",
            of(&[("reminder", "2025-03-01")]),
            "2025-04-01",
            "barred",
            "2025-03-31",
            "2262bis, § 1",
        ),
        (
            "a letter that is not registered",
            of(&[("unregistered", "2025-03-01")]),
            "2025-04-01",
            "barred",
            "2025-03-31",
            "2262bis, § 1",
        ),
        (
            "a registered notice",
            of(&[("lawyer", "2025-03-01")]),
            "2026-03-01",
            "running",
            "2026-03-01",
            "2244, § 2",
        ),
        (
            "on the last day",
            of(&[("bailiff", "2025-03-31")]),
            "2026-03-01",
            "running",
            "2026-03-31",
            "2244, § 2",
        ),
        (
            "a day late",
            of(&[("bailiff", "2025-04-01")]),
            "2026-03-01",
            "barred",
            "2025-03-31",
            "2262bis, § 1",
        ),
        (
            "only once",
            of(&[("lawyer", "2025-03-01"), ("bailiff", "2026-02-01")]),
            "2026-11-22",
            "barred",
            "2026-03-01",
            "2244, § 2",
        ),
        (
            "too early, and used up",
            of(&[("lawyer", "2018-05-01"), ("lawyer", "2025-03-01")]),
            "2025-04-01",
            "barred",
            "2025-03-31",
            "2262bis, § 1",
        ),
        (
            "not before 11 July 2013",
            belgian("2004-01-31", acts(&[("lawyer", "2013-07-10")])),
            "2014-02-01",
            "barred",
            "2014-01-31",
            "2262bis, § 1",
        ),
        (
            "from 11 July 2013 on",
            belgian("2004-01-31", acts(&[("lawyer", "2013-07-11")])),
            "2014-02-01",
            "running",
            "2014-07-11",
            "2244, § 2",
        ),
        ("six months for a hotel", hotel, "2025-03-01", "running", "2025-08-20", "2244, § 2"),
        (
            "a summons",
            of(&[("summons", "2025-03-31")]),
            "2026-11-22",
            "running",
            "2035-03-31",
            "2244, § 1",
        ),
        (
            "a bailiff’s demand",
            of(&[("bailiffDemand", "2025-03-31")]),
            "2026-11-22",
            "running",
            "2035-03-31",
            "2244, § 1",
        ),
        (
            "a seizure",
            of(&[("seizure", "2025-03-31")]),
            "2026-11-22",
            "running",
            "2035-03-31",
            "2244, § 1",
        ),
        (
            "an acknowledgement",
            of(&[("spoken", "2025-03-31")]),
            "2026-11-22",
            "running",
            "2035-03-31",
            "2248",
        ),
        (
            "a part payment",
            of(&[("payment", "2025-03-31")]),
            "2026-11-22",
            "running",
            "2035-03-31",
            "2248",
        ),
        (
            "a full term after the year",
            of(&[("lawyer", "2025-03-01"), ("spoken", "2026-02-01")]),
            "2026-11-22",
            "running",
            "2036-02-01",
            "2248",
        ),
        (
            "a judgment",
            of(&[("judgment", "2016-05-20")]),
            "2026-05-20",
            "afterJudgment",
            "2026-05-20",
            "2262bis, § 1",
        ),
        (
            "and then a seizure",
            of(&[("judgment", "2016-05-20"), ("seizure", "2026-05-20")]),
            "2026-11-22",
            "afterJudgment",
            "2036-05-20",
            "2244, § 1",
        ),
    ]);
    let found = clock(&of(&[("lawyer", "2018-05-01"), ("lawyer", "2025-03-01")]), "2025-04-01");
    assert_eq!(codes(&found, "interruptions", "why"), ["endsNoLater", "usedBefore"]);
    let found = clock(&of(&[("reminder", "2025-03-01")]), "2025-04-01");
    assert_eq!(codes(&found, "interruptions", "why"), ["notByThis"]);
    assert_eq!(found["interruptions"][0]["basis"][0]["article"], "2244, 2248");
    // What a creditor or his collector writes is told, and that it does nothing.
    for kind in ["firstFreeReminder", "collectorNotice", "finalNotice", "noticeOfDefault"] {
        let found = clock(&of(&[(kind, "2025-03-01")]), "2025-04-01");
        assert_eq!(codes(&found, "interruptions", "kind"), ["writtenDemand"], "{kind}");
        assert_eq!(codes(&found, "interruptions", "why"), ["notByThis"], "{kind}");
    }
}

/// Old Civil Code, art. 2274 and 2275: the year only presumes payment. A written acknowledgement
/// ends that even later, a summons only in time; then the ten years count.
#[test]
fn a_belgian_presumption_of_payment() {
    let of = |listed: &[(&str, &str)]| {
        debt("BE", "consumer", "sale", ("2024-01-15", "2024-01-31"), acts(listed))
    };
    for (listed, presumption, bars_after) in [
        (&[][..], true, "2025-01-15"),
        (&[("spoken", "2024-12-01")], true, "2025-12-01"),
        (&[("acknowledgement", "2024-12-01")], true, "2025-12-01"),
        (&[("payment", "2024-12-01")], true, "2025-12-01"),
        (&[("written", "2024-12-01")], false, "2034-12-01"),
        (&[("summons", "2024-12-01")], false, "2034-12-01"),
        (&[("written", "2025-06-01")], false, "2035-06-01"),
        (&[("summons", "2025-06-01")], true, "2025-01-15"),
        (&[("spoken", "2025-06-01")], true, "2025-01-15"),
        (&[("written", "2025-06-01"), ("spoken", "2025-07-01")], false, "2035-07-01"),
        (&[("judgment", "2025-06-01")], false, "2035-06-01"),
    ] {
        let found = clock(&of(listed), "2026-11-22");
        assert_eq!(found["presumption"], presumption, "{listed:?}");
        assert_eq!(found["barsAfter"], bars_after, "{listed:?}");
    }
    let ended = clock(&of(&[("written", "2025-06-01")]), "2026-11-22");
    assert_eq!((&ended["kind"], &ended["term"]), (&json!("general"), &json!({ "years": 10 })));
    // Each interruption is one of the ten years behind it, too: until 1 December 2020 here.
    let older = |listed: &[(&str, &str)]| {
        debt("BE", "consumer", "sale", ("2010-01-15", "2010-01-31"), acts(listed))
    };
    let within = older(&[("spoken", "2010-12-01"), ("written", "2020-12-01")]);
    assert_eq!(clock(&within, "2026-11-22")["barsAfter"], "2030-12-01");
    let beyond = older(&[("spoken", "2010-12-01"), ("written", "2020-12-02")]);
    assert_eq!(clock(&beyond, "2026-11-22")["barsAfter"], "2011-12-01");
    // Ten years after it fell due nothing is left to acknowledge.
    let late = clock(&of(&[("written", "2034-02-01")]), "2034-02-01");
    assert_eq!(codes(&late, "interruptions", "effect"), ["tooLate"]);
    let unsaid = clock(&of(&[("acknowledgement", "2024-12-01")]), "2025-01-01");
    assert!(codes(&unsaid, "cautions", "code").contains(&"writingNotSaid"));
    let said = clock(&of(&[("spoken", "2024-12-01")]), "2025-01-01");
    assert!(!codes(&said, "cautions", "code").contains(&"writingNotSaid"));
    // Where nothing is presumed, what is said counts as much as what is written.
    let rent = acts(&[("acknowledgement", "2024-12-01")]);
    let rent = debt("BE", "consumer", "rent", ("2024-01-15", "2024-01-31"), rent);
    assert!(!codes(&clock(&rent, "2025-01-01"), "cautions", "code").contains(&"writingNotSaid"));
    // The end of the presumption is told of the act that ended it.
    let explained = |kind: &str| {
        let found = clock(&of(&[(kind, "2024-12-01")]), "2025-01-01");
        found["interruptions"][0]["explanation"].as_str().expect("a text").to_owned()
    };
    let told = "With this the debt is no longer presumed to be paid";
    assert!(explained("written").contains(told) && explained("summons").contains(told));
    assert!(!explained("spoken").contains(told) && !explained("payment").contains(told));
}
