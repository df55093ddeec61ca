//! Lines and warnings explain themselves, in every language, with the right figures.

use crate::situations::situations;
use crate::support::{
    belgian, belgian_consumer_case, belgian_trade_case, business_case, case_files, consumer_case,
    day, letter, payment, read, statement, table, warnings, with,
};
use serde_json::{Value, json};
use vordering::{Language, assess_in};

fn told(case: &Value, as_of: &str, language: Language) -> Value {
    let assessment = assess_in(&read(case).expect("a case"), day(as_of), language).expect("a sum");
    serde_json::to_value(assessment.statement).expect("a value")
}

fn sample() -> Value {
    let events = json!([
        payment("2025-06-30", "250.00"),
        letter("2025-07-07", "2025-07-09"),
        { "type": "creditNote", "on": "2025-08-01", "amount": "100.00" },
    ]);
    consumer_case("1480.00", "2025-03-31", events)
}

fn explanation<'a>(statement: &'a Value, kind: &str, nth: usize) -> &'a str {
    let lines = statement["lines"].as_array().expect("lines");
    let mut of_kind = lines.iter().filter(|line| line["kind"] == kind);
    of_kind.nth(nth).expect("a line")["explanation"].as_str().expect("a text")
}

/// The figures: 91 days at 6 percent on 1480.00 is 22.14; 15% of what is left, 1252.14, is 187.82.
#[test]
fn each_kind_of_line_is_explained_in_every_language() {
    let kinds = ["principal", "interest", "payment", "collectionCosts", "creditNote"];
    let spoken = [
        (
            Language::English,
            [
                "The invoice of 31 March 2025. Last day to pay in time: 31 March 2025.",
                "Interest of 6% a year on €1,480.00 for 91 days, from 1 April 2025 up to and including 30 June 2025.",
                "A payment on 30 June 2025: €22.14 to interest, €227.86 to the invoice itself.",
                "The fourteen days of the letter have passed. On the €1,252.14 still unpaid, collection costs by the legal tariff are owed from 24 July 2025.",
                "A credit note lowers the invoice from 1 August 2025.",
            ],
        ),
        (
            Language::Dutch,
            [
                "De factuur van 31 maart 2025. Laatste dag om op tijd te betalen: 31 maart 2025.",
                "Rente van 6% per jaar over €~1.480,00, 91 dagen lang: van 1 april 2025 tot en met 30 juni 2025.",
                "Een betaling op 30 juni 2025: €~22,14 voor rente, €~227,86 voor de factuur zelf.",
                "De veertien dagen van de brief zijn voorbij. Over de €~1.252,14 die nog open stond, zijn vanaf 24 juli 2025 incassokosten volgens het wettelijke tarief verschuldigd.",
                "Een creditnota verlaagt de factuur vanaf 1 augustus 2025.",
            ],
        ),
        (
            Language::French,
            [
                "La facture du 31 mars 2025. Dernier jour pour payer à temps~: 31 mars 2025.",
                "Intérêts de 6~% par an sur 1\u{202f}480,00~€ pendant 91 jours, du 1 avril 2025 au 30 juin 2025 inclus.",
                "Un paiement le 30 juin 2025~: 22,14~€ pour les intérêts, 227,86~€ pour la facture elle-même.",
                "Les quatorze jours de la lettre sont passés. Sur le montant encore impayé de 1\u{202f}252,14~€, des frais de recouvrement selon le barème légal sont dus à partir du 24 juillet 2025.",
                "Une note de crédit diminue la facture à partir du 1 août 2025.",
            ],
        ),
        (
            Language::German,
            [
                "Die Rechnung vom 31. März 2025. Letzter Tag für eine rechtzeitige Zahlung: 31. März 2025.",
                "Zinsen von 6~% pro Jahr auf 1.480,00~€, 91 Tage lang: vom 1. April 2025 bis einschließlich 30. Juni 2025.",
                "Eine Zahlung am 30. Juni 2025: 22,14~€ für Zinsen, 227,86~€ für die Rechnung selbst.",
                "Die vierzehn Tage des Briefs sind vorbei. Auf den noch offenen Betrag von 1.252,14~€ sind ab dem 24. Juli 2025 Inkassokosten nach dem gesetzlichen Tarif geschuldet.",
                "Eine Gutschrift verringert die Rechnung ab dem 1. August 2025.",
            ],
        ),
    ];
    assert!(spoken.iter().map(|(language, _)| language).eq(Language::ALL));
    for (language, sentences) in spoken {
        let found = told(&sample(), "2026-11-22", language);
        for (kind, sentence) in kinds.iter().zip(sentences) {
            // In the table `~` is the space at which no line breaks.
            assert_eq!(explanation(&found, kind, 0), sentence.replace('~', "\u{a0}"));
        }
    }
}

/// The lump sum on 1480.00 is 65.00 and 5 percent of 980.00: 114.00; the trade debt's is 10 percent.
/// The reminder of 8 April 2025 by e-mail leaves until 22 April, a Tuesday.
#[test]
fn each_lump_sum_is_explained_in_every_language() {
    let reminder = json!({ "type": "firstFreeReminder", "on": "2025-04-08", "channel": "email" });
    let consumer = belgian_consumer_case("1480.00", "2025-03-31", json!([reminder]));
    let highest = with(consumer.clone(), "/terms/penaltyClause", json!("legalMaximum"));
    let agreed = with(consumer, "/terms/penaltyClause", json!({ "amount": "100.00" }));
    let trade = belgian_trade_case("1480.00", "2025-03-31", json!([]));
    let trade = with(trade, "/terms/penaltyClause", json!({ "percent": "10" }));
    for (case, amount, said) in [
        (
            highest,
            "114.00",
            [
                "The waiting term after the first reminder has passed. On the €1,480.00 still unpaid, the highest lump sum that may be asked of a consumer is owed from 23 April 2025.",
                "De wachttijd na de eerste herinnering is voorbij. Over de €~1.480,00 die nog open stond, is vanaf 23 april 2025 de hoogste forfaitaire vergoeding verschuldigd die aan een consument mag worden gevraagd.",
                "Le délai d’attente après le premier rappel est passé. Sur le montant encore impayé de 1\u{202f}480,00~€, l’indemnité forfaitaire la plus élevée que l’on peut demander à un consommateur est due à partir du 23 avril 2025.",
                "Die Wartefrist nach der ersten Zahlungserinnerung ist vorbei. Auf den noch offenen Betrag von 1.480,00~€ ist ab dem 23. April 2025 die höchste pauschale Entschädigung geschuldet, die von einem Verbraucher verlangt werden darf.",
            ],
        ),
        (
            agreed,
            "100.00",
            [
                "The waiting term after the first reminder has passed. On the €1,480.00 still unpaid, the agreed lump sum is owed from 23 April 2025.",
                "De wachttijd na de eerste herinnering is voorbij. Over de €~1.480,00 die nog open stond, is vanaf 23 april 2025 de afgesproken forfaitaire vergoeding verschuldigd.",
                "Le délai d’attente après le premier rappel est passé. Sur le montant encore impayé de 1\u{202f}480,00~€, l’indemnité forfaitaire convenue est due à partir du 23 avril 2025.",
                "Die Wartefrist nach der ersten Zahlungserinnerung ist vorbei. Auf den noch offenen Betrag von 1.480,00~€ ist ab dem 23. April 2025 die vereinbarte pauschale Entschädigung geschuldet.",
            ],
        ),
        (
            trade,
            "108.00",
            [
                "Payment is late, so the agreed lump sum is owed from 1 April 2025, on the €1,480.00 still unpaid then. €40.00 of the whole was owed already and is taken off.",
                "De betaling is te laat. Daarom is vanaf 1 april 2025 de afgesproken forfaitaire vergoeding verschuldigd, over de €~1.480,00 die toen nog open stond. Van het geheel was €~40,00 al verschuldigd; dat gaat eraf.",
                "Le paiement est en retard. L’indemnité forfaitaire convenue est donc due à partir du 1 avril 2025, sur le montant de 1\u{202f}480,00~€ encore impayé à cette date.",
                "Die Zahlung ist verspätet. Deshalb ist ab dem 1. April 2025 die vereinbarte pauschale Entschädigung geschuldet, auf den dann noch offenen Betrag von 1.480,00~€.",
            ],
        ),
    ] {
        let languages = [Language::English, Language::Dutch, Language::French, Language::German];
        for (language, sentence) in languages.into_iter().zip(said) {
            let found = told(&case, "2025-06-30", language);
            let mut lines = found["lines"].as_array().expect("lines").iter();
            let line = lines.find(|line| line["kind"] == "lumpSum").expect("a lump sum");
            assert_eq!(line["amount"], amount);
            let explained = line["explanation"].as_str().expect("a text");
            assert!(explained.starts_with(&sentence.replace('~', "\u{a0}")), "{explained}");
        }
    }
}

/// Interest that bears interest is named, with its sum.
#[test]
fn capitalised_interest_is_explained() {
    let case = consumer_case("1000.00", "2024-12-31", json!([]));
    let found = told(&case, "2026-01-31", Language::English);
    // 6 percent over 2025 is 60.00 exactly.
    assert!(explanation(&found, "interest", 1).contains("on €1,060.00 for 31 days"));
    assert!(
        explanation(&found, "interest", 1).contains("€60.00 of interest from earlier full years")
    );
}

/// The formula is the calculation: read back and reckoned, it gives the amount.
#[test]
fn formulas_give_their_amounts() {
    let found = told(&sample(), "2025-07-24", Language::English);
    let lines = found["lines"].as_array().expect("lines");
    let formulas: Vec<_> =
        lines.iter().map(|line| line["formula"].as_str().expect("a text")).collect();
    assert_eq!(
        formulas,
        [
            "1480.00",
            "1480.00 × 6 % × 91 / 365",
            "22.14 + 227.86",
            "1252.14 × 6 % × 24 / 365",
            "15 % × 1252.14",
        ]
    );
}

/// Amounts and days are written as browsers write them (`locale_formats.csv`).
#[test]
fn figures_are_written_as_the_reader_is_used_to() {
    for (language, locale) in [
        (Language::English, "en-GB"),
        (Language::Dutch, "nl-NL"),
        (Language::French, "fr-BE"),
        (Language::German, "de-BE"),
    ] {
        let rows = table("locale_formats.csv");
        let printed = |item: &str| {
            let row = rows.iter().find(|row| row["locale"] == locale && row["item"] == item);
            let text = &row.expect("a row")["chromium156"];
            text.replace("\\u00a0", "\u{a0}").replace("\\u202f", "\u{202f}")
        };
        let case = business_case("1234567.50", "2026-01-01", json!([]));
        let found = told(&case, "2026-11-21", language);
        let first = explanation(&found, "interest", 0);
        assert!(first.contains(&printed("eur 1234567.5")), "{first}");
        assert!(first.contains(&printed("percent 0.1015 (2 decimals)")), "{first}");
        let last = explanation(&found, "interest", 1);
        assert!(last.contains(&printed("date long 2026-11-21")), "{last}");
        assert!(explanation(&found, "principal", 0).contains(&printed("date long 2026-01-01")));
    }
}

/// Every warning is provoked once, and says something in each language.
#[test]
fn every_warning_is_said_in_every_language() {
    let situations = situations();
    let contract = std::fs::read_to_string(crate::support::in_tests("../pkg-config/index.d.ts"))
        .expect("a file");
    let codes = contract.split("type WarningCode =").nth(1).expect("the codes");
    let codes = codes.split(';').next().expect("an end").matches('|').count();
    assert_eq!(codes, situations.len(), "every code of the contract is here");
    for (code, case, as_of) in situations {
        let mut messages = Vec::new();
        for language in Language::ALL {
            let found = told(&case, as_of, *language);
            let warnings = found["warnings"].as_array().expect("warnings");
            let warning = warnings.iter().find(|warning| warning["code"] == code);
            let message =
                warning.unwrap_or_else(|| panic!("{code} is not said"))["message"].clone();
            assert!(message.as_str().is_some_and(|text| text.ends_with('.')), "{code}: {message}");
            assert!(!messages.contains(&message), "{code} is said in its own words: {message}");
            messages.push(message);
        }
        assert!(contract.contains(&format!("| \"{code}\"")), "{code} is in the contract");
    }
}

/// The warnings that are said otherwise of many than of one.
fn other_wordings() -> [(&'static str, Value); 4] {
    let several = |events: Value| {
        let mut case = consumer_case("1000.00", "2026-03-31", events);
        let second = json!({ "id": "B7", "issuedOn": "2026-03-31", "dueOn": "2026-04-30", "amount": "50.00" });
        case["invoices"].as_array_mut().expect("invoices").push(second);
        case
    };
    let late = json!([payment("2026-07-01", "1.00"), payment("2026-07-02", "1.00")]);
    let overpaid = json!([payment("2026-05-01", "2000.00")]);
    let government = with(
        business_case("1.00", "2026-06-30", json!([])),
        "/debtor/capacity",
        json!("government"),
    );
    [
        ("eventsAfterAsOf", several(late)),
        ("letterBeforeDefault", several(json!([letter("2026-04-07", "2026-04-09")]))),
        ("overpaid", several(overpaid)),
        ("termLong", with(government, "/invoices/0/issuedOn", json!("2026-01-01"))),
    ]
}

/// Only one source was found for the Belgian order of imputation (art. 5.210 BW): who paid only costs, or only interest, is
/// told so, and who paid only principal is not concerned.
#[test]
fn an_order_that_decided_nothing_is_not_warned_of() {
    let weak = |case: &Value, day: &str| {
        warnings(&statement(case, day)).contains(&"imputationWeaklySourced")
    };
    // Forty euros are owed as soon as a trade debt is late.
    let trade = |sum: &str, on: &str| {
        belgian_trade_case("1000.00", "2025-01-31", json!([payment(on, sum)]))
    };
    assert!(weak(&trade("10.00", "2025-03-01"), "2025-03-01"));
    assert!(!weak(&trade("10.00", "2025-01-31"), "2025-03-01"));
    // Outside trade there are no costs; 28 days at 4.5 % on 1000.00 are 3.45.
    let notice = json!({ "type": "noticeOfDefault", "on": "2025-01-01", "payBy": "2025-01-31" });
    let civil = belgian(consumer_case(
        "1000.00",
        "2024-12-31",
        json!([notice, payment("2025-02-28", "3.00")]),
    ));
    let civil = with(civil, "/creditor/capacity", json!("consumer"));
    let found = statement(&civil, "2025-02-28");
    assert_eq!(found["totals"]["open"]["principal"], "1000.00");
    assert_eq!(found["totals"]["costs"], "0.00");
    assert!(weak(&civil, "2025-02-28"));
}

/// The wording by which the forty euros are owed without a reminder dates from 1 February 2022 (art. 6 of the act of
/// 2 August 2002): of a default before that day the reader is told so, once they are asked.
#[test]
fn the_younger_wording_is_told_of_older_defaults_alone() {
    let told = |due_on: &str, as_of: &str| {
        let found = statement(&belgian_trade_case("1000.00", due_on, json!([])), as_of);
        warnings(&found).contains(&"fixedSumWordingYounger")
    };
    assert!(told("2022-01-30", "2022-03-01"));
    assert!(!told("2022-01-31", "2022-03-01"));
    assert!(!told("2022-01-20", "2022-01-20"));
}

/// All that a statement says: the explanations of its lines, and its warnings.
fn said(statement: &Value) -> Vec<&str> {
    let texts = |list: &str, field: &str| {
        let items = statement[list].as_array().expect("a list").iter();
        items.map(|item| item[field].as_str().expect("a text")).collect::<Vec<_>>()
    };
    [texts("lines", "explanation"), texts("warnings", "message")].concat()
}

/// A gap that nothing fills shows as a brace, a gap that one language lacks as lacking digits.
#[test]
fn every_sentence_has_its_figures_in_every_language() {
    let digits = |text: &str| {
        let mut digits: Vec<_> = text.chars().filter(char::is_ascii_digit).collect();
        digits.sort_unstable();
        digits
    };
    let mut cases = vec![(sample(), "2026-11-22".to_owned())];
    for (_, case, as_of) in situations() {
        cases.push((case, as_of.to_owned()));
    }
    for (code, case) in other_wordings() {
        let found = told(&case, "2026-06-30", Language::English);
        assert!(warnings(&found).contains(&code), "{code} is said");
        cases.push((case, "2026-06-30".to_owned()));
    }
    for (_, file) in case_files("good") {
        cases.push((file["case"].clone(), file["asOf"].as_str().expect("a day").to_owned()));
    }
    for (case, as_of) in cases {
        let english = told(&case, &as_of, Language::English);
        for language in Language::ALL {
            let found = told(&case, &as_of, *language);
            for (sentence, in_english) in said(&found).into_iter().zip(said(&english)) {
                assert!(!sentence.contains(['{', '}']), "{sentence}");
                assert_eq!(digits(sentence), digits(in_english), "{sentence} | {in_english}");
            }
        }
    }
}

/// Who is warned without a reason stops reading warnings: where all is said and the law is settled there are none, but that
/// a consumer owes no costs before the letter of art. 6:96 (6) BW, and no interest before the reminder of art. XIX.2 WER.
#[test]
fn nothing_is_warned_of_where_all_is_said_and_settled() {
    let paid = json!([payment("2026-01-20", "1000.00")]);
    let day = "2026-01-31";
    let sized = |case: Value| with(case, "/creditor/size", json!("sme"));
    let trade = sized(belgian_trade_case("1000.00", day, json!([])));
    let two = json!([
        { "id": "1", "issuedOn": "2026-01-02", "dueOn": day, "amount": "1000.00" },
        { "id": "2", "issuedOn": "2026-01-02", "dueOn": day, "amount": "1000.00" },
    ]);
    for (case, once_late) in [
        (consumer_case("1000.00", day, json!([])), &["letterNeeded"][..]),
        (with(consumer_case("1000.00", day, json!([])), "/invoices", two), &["letterNeeded"]),
        (business_case("1000.00", day, json!([])), &[]),
        (sized(belgian_consumer_case("1000.00", day, json!([]))), &["reminderNeeded"]),
        (with(trade, "/debtor/size", json!("sme")), &[]),
        (consumer_case("1000.00", day, paid.clone()), &[]),
        (sized(belgian_consumer_case("1000.00", day, paid)), &[]),
    ] {
        let case = with(case, "/terms/contractDate", json!("2026-01-02"));
        assert_eq!(warnings(&statement(&case, day)), [""; 0], "{case}");
        assert_eq!(warnings(&statement(&case, "2026-04-30")), once_late, "{case}");
    }
}

/// What the cases of the situations are warned of besides: a consumer who got no letter yet, a letter whose words nobody
/// saw, terms of which only a part was said, the Belgian rate of 2026 for which one source was found, and what two
/// warnings share.
const BESIDES: &[(&str, &[&str])] = &[
    ("agreedInterestUnchecked", &["interestIsSimple", "letterNeeded"]),
    ("capitalisedInterestOutsideCostsBase", &["letterUnchecked"]),
    ("contractDateAssumed", &["termAgreementAssumed"]),
    ("creditNoteFromItsDate", &["letterNeeded"]),
    ("eventsAfterAsOf", &["letterNeeded"]),
    ("interestIsSimple", &["agreedInterestUnchecked", "letterNeeded"]),
    ("costsClauseUnchecked", &["letterNeeded"]),
    ("interestPaused", &["letterNeeded"]),
    ("letterBeforeDefault", &["letterNeeded"]),
    ("letterTermExtended", &["letterUnchecked"]),
    ("letterTermFaulty", &["letterNeeded"]),
    ("letterTermRunning", &["letterUnchecked"]),
    ("monthAsTwelfth", &["agreedInterestUnchecked", "interestIsSimple", "letterNeeded"]),
    ("noticeTermUnchecked", &["letterNeeded"]),
    ("provisionalRates", &["letterNeeded"]),
    ("rateWeaklySourced", &["simpleInterestBeforeCode", "letterNeeded"]),
    ("receiptAssumed", &["letterUnchecked"]),
    ("simpleInterestBeforeCode", &["letterNeeded", "rateWeaklySourced"]),
    ("tariffNotInForce", &["letterNeeded"]),
    ("termAgreementAssumed", &["letterNeeded"]),
    ("vatNotAnnounced", &["letterUnchecked"]),
    ("vatReclaimable", &["letterUnchecked"]),
    ("vatRateUnknown", &["letterUnchecked"]),
    (
        "channelAssumed",
        &[
            "waitingTermUnsettled",
            "letterUnchecked",
            "clauseNotSaid",
            "legalInterestAfterWaiting",
            "rateWeaklySourced",
        ],
    ),
    ("clauseNotReciprocal", &["letterUnchecked"]),
    ("clauseNotSaid", &["letterUnchecked", "legalInterestAfterWaiting", "rateWeaklySourced"]),
    (
        "clauseRateTooHigh",
        &[
            "interestIsSimple",
            "reciprocityAssumed",
            "sizeAssumedLarge",
            "letterUnchecked",
            "clauseNotSaid",
        ],
    ),
    ("clauseSumTooHigh", &["reciprocityAssumed", "letterUnchecked"]),
    ("defaultFromNotice", &["rateWeaklySourced"]),
    ("dueOnIssueAssumed", &["reminderNeeded"]),
    ("legalInterestAfterWaiting", &["letterUnchecked", "rateWeaklySourced"]),
    ("letterUnchecked", &["clauseNotSaid", "legalInterestAfterWaiting", "rateWeaklySourced"]),
    (
        "lumpSumOnSeveral",
        &[
            "reciprocityAssumed",
            "letterUnchecked",
            "legalInterestAfterWaiting",
            "rateWeaklySourced",
        ],
    ),
    ("olderConsumerContract", &["noticeNeededDespiteTerm"]),
    ("orderOfClaimsWeaklySourced", &["imputationWeaklySourced", "fixedSumPerInvoice"]),
    (
        "publicCreditor",
        &["letterUnchecked", "clauseNotSaid", "legalInterestAfterWaiting", "rateWeaklySourced"],
    ),
    ("publicDebtorAgreement", &["agreedInterestUnchecked", "interestIsSimple"]),
    ("reciprocityAssumed", &["letterUnchecked", "legalInterestAfterWaiting", "rateWeaklySourced"]),
    ("recurringCap", &["letterUnchecked"]),
    (
        "reminderChargeDisputed",
        &["letterUnchecked", "clauseNotSaid", "legalInterestAfterWaiting", "rateWeaklySourced"],
    ),
    ("reminderChargeNotOwed", &["reminderNeeded"]),
    (
        "reminderChargeTooHigh",
        &["letterUnchecked", "clauseNotSaid", "legalInterestAfterWaiting", "rateWeaklySourced"],
    ),
    ("reminderNeeded", &["reminderTooEarly"]),
    ("reminderTooEarly", &["reminderNeeded"]),
    ("sizeAssumedLarge", &["reciprocityAssumed", "letterUnchecked", "clauseNotSaid"]),
    ("transitionalConsumerContract", &["reminderNeeded"]),
    ("waitingTermRunning", &["reciprocityAssumed", "letterUnchecked", "legalInterestAfterWaiting"]),
    (
        "waitingTermUnsettled",
        &["letterUnchecked", "clauseNotSaid", "legalInterestAfterWaiting", "rateWeaklySourced"],
    ),
];

/// A warning where nothing is the matter is as wrong as none where something is.
#[test]
fn a_situation_is_warned_of_what_belongs_to_it_and_nothing_else() {
    let listed = |code: &str| BESIDES.iter().find(|(known, _)| *known == code);
    for (code, case, day) in situations() {
        let found = statement(&case, day);
        let besides: Vec<&str> = warnings(&found).into_iter().filter(|one| *one != code).collect();
        let expected = listed(code).map_or(&[][..], |(_, besides)| besides);
        assert_eq!(besides, expected, "{code}");
    }
}

/// Of several invoices the one that was paid too much is named; of one there is nothing to name.
#[test]
fn what_was_paid_too_much_is_named_among_several() {
    let events = json!([payment("2026-01-20", "1500.00")]);
    let one = consumer_case("1000.00", "2026-01-31", events);
    let two = json!([
        { "id": "A", "issuedOn": "2026-01-02", "dueOn": "2026-01-31", "amount": "1000.00" },
        { "id": "B", "issuedOn": "2026-01-02", "dueOn": "2026-01-31", "amount": "100.00" },
    ]);
    let message = |case: &Value| {
        let found = statement(case, "2026-01-31");
        let warned = found["warnings"].as_array().expect("warnings").clone();
        let overpaid = warned.iter().find(|warning| warning["code"] == "overpaid").expect("it");
        overpaid["message"].as_str().expect("a text").to_owned()
    };
    assert!(!message(&one).starts_with("On 1 "), "{}", message(&one));
    let several = message(&with(one, "/invoices", two));
    assert!(several.starts_with("On A "), "{several}");
}
