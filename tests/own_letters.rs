//! Letters of one's own: what they ask and announce, until when, and what is found of them. The figures
//! are counted here, from the tables of law, or are those of the statement.

use crate::support::written::{
    CONFIRMED, Fixed, about, block, choices, codes, fixed, list, merge, said, text, try_written,
    written,
};
use crate::support::{
    cents, consumer_case, day, in_tests, json_files, payment, statement, table, with,
};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use vordering::Language;

const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

// ---------------------------------------------------------------- days, counted from the tables

struct Calendar(BTreeSet<NaiveDate>);

impl Calendar {
    fn of(country: &str) -> Self {
        let rows = table(&format!("{country}_holidays.csv"));
        Self(rows.iter().map(|row| date(&row["date"])).collect())
    }

    fn is_holiday(&self, day: NaiveDate) -> bool {
        self.0.contains(&day)
    }

    fn is_weekend(day: NaiveDate) -> bool {
        matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// The first day from this one on that is no Saturday, Sunday or holiday.
    fn working(&self, day: NaiveDate) -> NaiveDate {
        let mut days = day.iter_days();
        days.find(|day| !Self::is_weekend(*day) && !self.is_holiday(*day)).expect("a day")
    }

    /// The last day of a Dutch letter of fourteen days: post comes on the second day after it was sent, for
    /// which Sundays, Mondays and holidays do not count (gdwplus.nl; syncasso.nl); the fourteen days begin
    /// the day after (HR 2016:2704); an end on a Saturday, Sunday or holiday moves on (Algemene
    /// termijnenwet art. 1).
    fn end_of_fourteen_days(&self, sent: NaiveDate) -> NaiveDate {
        let counts = |day: &NaiveDate| {
            !matches!(day.weekday(), Weekday::Sun | Weekday::Mon) && !self.is_holiday(*day)
        };
        let delivered = sent.iter_days().skip(1).filter(counts).nth(1).expect("a day");
        self.working(delivered + Days::new(14))
    }

    /// The last day of a Belgian waiting term in the latest published reading: by post the third day after
    /// sending that is no Saturday, Sunday or holiday, and fourteen days after that; by electronic means
    /// fourteen days from the next calendar day on. An end on such a day moves on (WER XIX.2, § 1).
    fn end_of_waiting_term(&self, sent: NaiveDate, by_post: bool) -> NaiveDate {
        let works = |day: &NaiveDate| !Self::is_weekend(*day) && !self.is_holiday(*day);
        let begun = sent.iter_days().skip(1);
        let before = if by_post { begun.filter(works).nth(2).expect("a day") } else { sent };
        self.working(before + Days::new(14))
    }

    /// The same in the earliest: the third working day, Saturdays among them (WER I.1, 9°), is the first of
    /// the fourteen.
    fn earliest_end(&self, sent: NaiveDate, by_post: bool) -> NaiveDate {
        let works = |day: &NaiveDate| day.weekday() != Weekday::Sun && !self.is_holiday(*day);
        let begun = sent.iter_days().skip(1);
        let first = if by_post { begun.filter(works).nth(2) } else { sent.succ_opt() };
        first.expect("a day") + Days::new(13)
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is no day"))
}

fn euros(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// Per cent of an amount in cents, half a cent up.
fn percent(amount: i64, percent: i64) -> i64 {
    (amount * percent + 50) / 100
}

// ---------------------------------------------------------------- the letter of fourteen days

/// Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2: the slices of the table, at least 40
/// and at most 6,775 euros.
fn tariff(principal: i64) -> i64 {
    let mut exact = 0;
    for row in table("nl_bik.csv").iter().filter(|row| row["rule"] == "tier") {
        let cents = |text: &str| text.parse::<i64>().ok().map(|whole| whole * 100);
        let from = cents(&row["from_amount"]).expect("an amount");
        let to = cents(&row["to_amount"]).unwrap_or(i64::MAX);
        // "15", or "0.5": in tenths of a percent.
        let (whole, tenths) =
            row["rate_percent"].split_once('.').unwrap_or((&row["rate_percent"], "0"));
        let rate: i64 = format!("{whole}{tenths}").parse().expect("a rate");
        exact += (principal.min(to) - from).max(0) * rate;
    }
    ((exact + 500) / 1_000).clamp(4_000, 677_500)
}

/// A consumer's debt, in one to three invoices, on which something may have been paid.
struct Debt {
    case: Value,
    sent: NaiveDate,
    recovers_vat: bool,
}

/// Several hundred debts: sums of every slice of the tariff, VAT or not, one to three invoices, part
/// payments, and letters over two years, weekends and holidays among them.
fn debts() -> Vec<Debt> {
    const AMOUNTS: [i64; 17] = [
        2_000,
        26_666,
        26_667,
        100_001,
        249_999,
        250_000,
        250_001,
        400_033,
        499_999,
        500_001,
        999_999,
        1_000_001,
        4_999_999,
        19_999_999,
        20_000_001,
        99_999_999,
        150_000_000,
    ];
    let begin = date("2024-10-01");
    let debt = |(at, amount): (u64, i64)| {
        let sent = begin + Days::new((at * 37 + at / 20) % 730);
        let count = [1, 2, 3][usize::try_from(at % 3).expect("a place")];
        let due = |nth: u64| sent - Days::new(20 + 9 * nth + at % 50);
        let invoices: Vec<Value> = (0..count)
            .map(|nth| {
                let share = amount / count + i64::from(nth == 0) * (amount % count);
                let on = due(nth.unsigned_abs()).to_string();
                json!({ "id": format!("{nth}"), "issuedOn": on, "dueOn": on, "amount": euros(share) })
            })
            .collect();
        let events = match at % 4 {
            0 => json!([]),
            1 => json!([payment(&(sent - Days::new(7)).to_string(), &euros(amount / 5))]),
            // On the day itself, and before anything was late.
            2 => json!([payment(&sent.to_string(), &euros(amount / 3))]),
            _ => json!([payment(&(due(2) - Days::new(1)).to_string(), &euros(amount / 7))]),
        };
        let recovers_vat = at % 5 != 0 && at % 7 != 0;
        let case = json!({
            "schema": "vordering/case/1", "jurisdiction": "NL",
            "creditor": {
                "capacity": "business", "name": "A", "recoversVat": recovers_vat,
                "iban": "NL91ABNA0417164300", "contact": { "phone": "1" },
            },
            "debtor": { "capacity": "consumer", "name": "B", "address": ["C 1"] },
            "terms": { "termAgreed": true }, "invoices": invoices, "events": events,
        });
        Debt { case, sent, recovers_vat }
    };
    (0..442).zip(AMOUNTS.into_iter().cycle()).map(debt).collect()
}

fn fourteen(language: &str) -> Value {
    json!({ "kind": "fourteenDayLetter", "language": language, "channel": "registeredPost" })
}

/// Art. 6:96 (5) and (6) BW: the letter names the costs that fall due when its days are over.
#[test]
fn what_a_fourteen_day_letter_announces_falls_due_after_its_term() {
    let calendar = Calendar::of("nl");
    let (mut with_vat, mut weekends) = (0, 0);
    for Debt { case, sent, recovers_vat } in debts() {
        let on = sent.to_string();
        let letter = written(&case, &on, &fourteen("en"));
        let now = statement(&case, &on);
        let costs = tariff(cents(&now["totals"]["open"]["principal"]));
        let vat = if recovers_vat { 0 } else { percent(costs, 21) };
        let place = format!("{on}: {case:#}");
        assert_eq!(letter["announcedCosts"], euros(costs + vat), "{place}");

        let end = calendar.end_of_fourteen_days(sent);
        assert!(end >= sent + Days::new(16), "{place}");
        assert_eq!(letter["payBy"], end.to_string(), "{place}");

        let mut sent_case = case.clone();
        let events = sent_case["events"].as_array_mut().expect("events");
        events
            .push(json!({ "type": "fourteenDayLetter", "on": on, "vatAnnounced": !recovers_vat }));
        let last = statement(&sent_case, &end.to_string());
        assert_eq!(last["totals"]["open"]["costs"], "0.00", "{place}");
        let after = statement(&sent_case, &end.succ_opt().expect("a day").to_string());
        assert_eq!(after["totals"]["open"]["costs"], letter["announcedCosts"], "{place}");

        // Besluit art. 2 (3): who cannot reclaim VAT says that, and how much it is; nobody else does.
        let stated = said(&letter, "vat");
        assert_eq!(block(&letter, "vat").is_some(), !recovers_vat, "{place}");
        if !recovers_vat {
            assert!(stated.contains(&english(vat)) && stated.contains("21%"), "{stated}");
            with_vat += 1;
        }
        weekends += u32::from(Calendar::is_weekend(sent));
        assert_eq!(letter["check"]["sound"], true, "{place}\n{:#}", letter["check"]["findings"]);
    }
    assert!(with_vat > 50 && weekends > 50, "{with_vat} with VAT, {weekends} at weekends");
}

/// "€1,234.50", as `locale_formats.csv` has it for en-IE.
fn english(cents: i64) -> String {
    let mut whole = (cents / 100).to_string();
    let mut at = whole.len();
    while at > 3 {
        at -= 3;
        whole.insert(at, ',');
    }
    format!("€{whole}.{:02}", cents % 100)
}

/// Rb. Rotterdam ECLI:NL:RBROT:2020:5202: one amount, one account; costs are not in it (nvi.nl).
#[test]
fn a_fourteen_day_letter_asks_one_amount_on_one_account() {
    for Debt { case, sent, .. } in debts().into_iter().step_by(9) {
        for language in LANGUAGES {
            let letter = written(&case, &sent.to_string(), &fourteen(language));
            assert_eq!(letter["asks"]["costs"], "0.00");
            let pay = list(block(&letter, "pay").expect("a block"), "rows");
            let is_sum = |row: &&Value| text(row, "value").contains('€');
            let sums: Vec<&Value> = pay.iter().filter(is_sum).collect();
            assert_eq!(sums.len(), 1, "{pay:?}");
            let asked = text(sums[0], "value");
            assert!(said(&letter, "term").contains(asked), "{}", said(&letter, "term"));
            assert_eq!(text(&letter, "text").matches("NL91 ABNA 0417 1643 00").count(), 1);
            let total = list(block(&letter, "sums").expect("a block"), "rows").last();
            assert_eq!(text(total.expect("a row"), "value"), asked);
        }
    }
}

/// HR 25-11-2016 ECLI:NL:HR:2016:2704: fourteen days from the day after delivery. From its date, its
/// sending or its receipt they are too few, and nothing is owed.
#[test]
fn the_fourteen_days_begin_the_day_after_delivery_in_every_language() {
    let right = [
        ("nl", "veertien dagen beginnen op de dag nadat deze brief bij u is bezorgd"),
        ("fr", "quatorze jours commencent le lendemain du jour où cette lettre vous a été remise"),
        ("de", "vierzehn Tage beginnen am Tag, nachdem Ihnen dieser Brief zugestellt wurde"),
        ("en", "fourteen days begin on the day after this letter was delivered to you"),
    ];
    let wrong = [
        (
            "nl",
            [
                "na heden",
                "van deze brief",
                "dagtekening",
                "na verzending",
                "na ontvangst",
                "vandaag",
            ],
        ),
        (
            "fr",
            [
                "aujourd’hui",
                "date de cette lettre",
                "date de la lettre",
                "l’envoi",
                "réception",
                "présente",
            ],
        ),
        ("de", ["heute", "datum dieses", "briefdatum", "versand", "nach erhalt", "ab dem datum"]),
        (
            "en",
            [
                "today",
                "date of this letter",
                "date of the letter",
                "sending",
                "receipt",
                "was sent",
            ],
        ),
    ];
    let Debt { case, sent, .. } = debts().remove(0);
    for ((language, sentence), (_, words)) in right.into_iter().zip(wrong) {
        for channel in ["post", "registeredPost", "email", "portal"] {
            let mut draft = fourteen(language);
            draft["channel"] = json!(channel);
            let letter = written(&case, &sent.to_string(), &draft);
            let term = said(&letter, "term");
            assert!(term.contains(sentence), "{language}: {term}");
            let all = text(&letter, "text").to_lowercase();
            for word in words {
                assert!(!all.contains(word), "{language}: {word} in {all}");
            }
        }
    }
}

/// Art. 6:96 (6) BW: only a debtor who is in default can get the letter.
#[test]
fn a_fourteen_day_letter_before_default_is_worth_nothing() {
    let agreed = consumer_case("1000.00", "2026-03-31", json!([]));
    let printed = with(agreed.clone(), "/terms/termAgreed", json!(false));
    let noticed = with(
        printed.clone(),
        "/events",
        json!([{ "type": "noticeOfDefault", "on": "2026-04-10", "payBy": "2026-04-24" }]),
    );
    for (case, on, sound) in [
        (&agreed, "2026-03-30", false),
        (&agreed, "2026-03-31", false),
        (&agreed, "2026-04-01", true),
        (&printed, "2026-06-01", false),
        (&noticed, "2026-04-24", false),
        (&noticed, "2026-04-25", true),
    ] {
        let letter = written(case, on, &fourteen("nl"));
        assert_eq!(letter["check"]["sound"], sound, "{on} {case:#}");
        let fatal = |finding: &&Value| finding["severity"] == "fatal";
        let fatal: Vec<&Value> = list(&letter["check"], "findings").iter().filter(fatal).collect();
        assert_eq!(fatal.is_empty(), sound, "{fatal:?}");
        assert!(fatal.iter().all(|finding| finding["effect"] == "noCosts"), "{fatal:?}");
    }
}

/// HR 2016:2704 rov. 3.6.1: a day named too early voids the letter, whatever its sentence says.
#[test]
fn a_last_day_that_is_too_early_is_found() {
    let case = consumer_case("1000.00", "2026-03-31", json!([]));
    // Sent on Tuesday 14 April 2026: delivered on Thursday, fourteen days until Thursday 30 April.
    for (pay_by, sound) in [("2026-04-29", false), ("2026-04-30", true), ("2026-05-31", true)] {
        let mut draft = fourteen("nl");
        draft["payBy"] = json!(pay_by);
        let letter = written(&case, "2026-04-14", &draft);
        assert_eq!(letter["payBy"], pay_by);
        assert_eq!(letter["check"]["sound"], sound, "{pay_by}");
        assert_eq!(codes(&letter).contains(&"payByTooEarly"), !sound, "{pay_by}");
    }
}

/// Art. 6:96 (7) BW: of one letter about some of the invoices, the principals of those are added.
#[test]
fn a_fourteen_day_letter_about_some_invoices_announces_the_costs_of_those() {
    let mut case = consumer_case("1000.00", "2026-03-31", json!([]));
    let mut other = case["invoices"][0].clone();
    merge(&mut other, &json!({ "id": "2", "amount": "3000.00" }));
    case["invoices"].as_array_mut().expect("invoices").push(other);
    for (invoices, costs) in [
        (json!(["1"]), "150.00"),
        (json!(["2"]), "425.00"),
        (json!(["1", "2"]), "525.00"),
        (json!(["2", "1", "2"]), "525.00"),
    ] {
        let mut draft = fourteen("nl");
        draft["invoices"] = invoices;
        let letter = written(&case, "2026-04-14", &draft);
        assert_eq!(letter["announcedCosts"], costs);
        assert_eq!(letter["check"]["sound"], true);
    }
}

// ---------------------------------------------------------------- the first free reminder

/// Art. XIX.4 WER: 20 euros up to 150; 30 and 10 percent of the slice up to 500; 65 and 5 percent of what
/// is above; at most 2,000.
fn highest_lump_sum(balance: i64) -> i64 {
    let sum = match balance {
        ..=15_000 => 2_000,
        15_001..=50_000 => 3_000 + percent(balance - 15_000, 10),
        _ => 6_500 + percent(balance - 50_000, 5),
    };
    sum.min(200_000)
}

/// The rate of trade debts of a day, the highest that a clause may ask of a consumer.
fn highest_rate(on: NaiveDate) -> String {
    let rows = table("be_rates_commercial.csv");
    let holds = |row: &&std::collections::HashMap<String, String>| {
        row["contract_scope"] == "all" && date(&row["valid_from"]) <= on
    };
    let last = rows.iter().filter(holds).max_by_key(|row| row["valid_from"].clone());
    last.expect("a rate")["rate_percent"].clone()
}

fn belgian_debt(amount: &str, size: &str, due: &str) -> Value {
    json!({
        "schema": "vordering/case/1", "jurisdiction": "BE",
        "creditor": {
            "capacity": "business", "size": size, "name": "A bv", "registrationNumber": "0123.456.749",
            "iban": "BE68539007547034", "contact": { "email": "a@a.example" }, "seatRegion": "brussels",
        },
        "debtor": { "capacity": "consumer", "name": "B", "address": ["C 1"] },
        "terms": {
            "termAgreed": true, "interest": "legalMaximum", "penaltyClause": "legalMaximum",
            "reciprocal": true,
        },
        "invoices": [
            { "id": "1", "issuedOn": due, "dueOn": due, "amount": amount, "description": "hout" },
        ],
        "events": [],
    })
}

/// Art. XIX.2, §§ 1 to 4, and XIX.4 WER.
#[test]
fn what_a_first_free_reminder_announces_falls_due_after_its_term() {
    let calendar = Calendar::of("be");
    let amounts =
        [5_000, 14_999, 15_000, 15_001, 49_999, 50_000, 50_001, 148_000, 3_920_000, 5_000_000];
    let mut moved = 0;
    let channels = [("post", true), ("registeredPost", true), ("email", false), ("portal", false)];
    let debts = (0..320_u64).zip(amounts.into_iter().cycle()).zip(channels.into_iter().cycle());
    for ((at, amount), (channel, by_post)) in debts {
        let sent = date("2024-10-01") + Days::new((at * 37 + at / 20) % 730);
        let size = if at % 3 == 0 { "sme" } else { "large" };
        let due = sent - Days::new(10 + at % 40);
        let mut case = belgian_debt(&euros(amount), size, &due.to_string());
        let paid = if at % 5 == 0 { amount / 4 } else { 0 };
        if paid > 0 {
            case["events"] = json!([payment(&sent.to_string(), &euros(paid))]);
        }
        let on = sent.to_string();
        let draft = json!({ "kind": "firstFreeReminder", "language": "nl", "channel": channel });
        let letter = written(&case, &on, &draft);
        let place = format!("{on} {channel} {case:#}");

        let end = calendar.end_of_waiting_term(sent, by_post);
        moved += u32::from(end != calendar.earliest_end(sent, by_post));
        assert!(end >= calendar.earliest_end(sent, by_post), "{place}");
        assert_eq!(letter["payBy"], end.to_string(), "{place}");

        let open = amount - paid;
        let asks = json!({
            "principal": euros(open), "interest": "0.00", "costs": "0.00", "total": euros(open),
        });
        assert_eq!(letter["asks"], asks, "{place}");
        assert_eq!(letter["announcedCosts"], euros(highest_lump_sum(open)), "{place}");

        let reminder = json!({ "type": "firstFreeReminder", "on": on, "channel": channel });
        case["events"].as_array_mut().expect("events").push(reminder);
        let after = end.succ_opt().expect("a day");
        let last = statement(&case, &end.to_string());
        assert_eq!(
            (&last["totals"]["open"]["costs"], &last["totals"]["open"]["interest"]),
            (&json!("0.00"), &json!("0.00")),
            "{place}"
        );
        let then = statement(&case, &after.to_string());
        assert_eq!(then["totals"]["open"]["costs"], letter["announcedCosts"], "{place}");
        let mut lines = list(&then, "lines").iter();
        let interest = lines.rfind(|line| line["kind"] == "interest").expect("interest");
        // § 4: of a small creditor from the day after it was sent, of a large one from the day after the term.
        let from = if size == "sme" { sent.succ_opt().expect("a day") } else { after };
        let first = list(&then, "lines").iter().find(|line| line["kind"] == "interest");
        assert_eq!(first.expect("interest")["from"], from.to_string(), "{place}");
        assert_eq!(interest["ratePercent"], highest_rate(after), "{place}");
        let clause = said(&letter, "clause");
        let rate = format!("{}%", highest_rate(after).replace('.', ","));
        assert!(clause.contains(&rate), "{place}: {clause}");
        assert!(clause.contains(&dutch_day(from)), "{place}: {clause}");
    }
    assert!(moved > 50, "the readings differ in {moved}");
}

/// "21 november 2026", as `locale_formats.csv` has it for nl-NL.
fn dutch_day(day: NaiveDate) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    format!(
        "{} {} {}",
        day.day(),
        MONTHS[usize::try_from(day.month0()).expect("a month")],
        day.year()
    )
}

/// Art. XIX.2, § 3 WER: the four items. Art. XIX.15: what lacks is fined, and takes nothing away.
#[test]
fn a_first_free_reminder_has_the_items_of_the_law_and_misses_none_silently() {
    let case = belgian_debt("480.00", "large", "2026-03-16");
    let draft = json!({ "kind": "firstFreeReminder", "confirms": ["proof"] });
    let whole = written(&case, "2026-04-20", &draft);
    let said: BTreeSet<&str> = list(&whole, "blocks")
        .iter()
        .flat_map(|block| list(block, "says"))
        .map(|field| field.as_str().expect("a field"))
        .collect();
    for field in [
        "balanceDue",
        "damagesClauseAmount",
        "creditorEnterpriseNumber",
        "productDescription",
        "dueDateOfDebt",
        "period14Days",
    ] {
        assert!(said.contains(field), "{field} is in no block");
        assert!(about(&whole, field).is_empty(), "{field}");
    }
    for (field, taken) in [
        ("creditorEnterpriseNumber", json!({ "creditor": { "registrationNumber": null } })),
        ("creditorName", json!({ "creditor": { "name": null } })),
        (
            "damagesClauseAmount",
            json!({ "terms": { "penaltyClause": null, "interest": null, "reciprocal": null } }),
        ),
        (
            "productDescription",
            json!({ "invoices": [
            { "id": "1", "issuedOn": "2026-03-16", "dueOn": "2026-03-16", "amount": "480.00" },
        ] }),
        ),
    ] {
        let mut without = case.clone();
        merge(&mut without, &taken);
        let letter = written(&without, "2026-04-20", &draft);
        let findings = about(&letter, field);
        let [finding] = findings.as_slice() else { panic!("{field}: {:#}", letter["check"]) };
        assert_eq!(
            (&finding["code"], &finding["severity"], &finding["effect"]),
            (&json!("missing"), &json!("fault"), &json!("fine")),
            "{field}"
        );
        assert_eq!(finding["basis"]["article"], "XIX.2, § 3", "{field}");
        assert_eq!(letter["check"]["sound"], true, "{field}");
    }
}

/// Art. XIX.2, § 3, 1° WER: the amount of the clause, interest and lump sum. What is not asked is not said.
#[test]
fn a_reminder_names_of_the_clause_what_it_will_ask_and_nothing_else() {
    let both = json!("legalMaximum");
    for (interest, lump_sum, says_rate, says_sum) in [
        (both.clone(), both.clone(), true, true),
        (both.clone(), json!("none"), true, false),
        (json!("statutory"), json!({ "amount": "25.00" }), true, true),
        // Above the highest sum the debtor is released from the whole clause: XIX.15 with XIX.4.
        (both, json!({ "amount": "63.01" }), false, false),
    ] {
        let mut case = belgian_debt("480.00", "large", "2026-03-16");
        case["terms"]["interest"] = interest;
        case["terms"]["penaltyClause"] = lump_sum.clone();
        let draft = json!({ "kind": "firstFreeReminder", "language": "nl" });
        let letter = written(&case, "2026-04-20", &draft);
        let clause = said(&letter, "clause");
        assert_eq!(clause.contains('%'), says_rate, "{lump_sum}: {clause}");
        assert_eq!(clause.contains("vaste bedrag"), says_sum, "{lump_sum}: {clause}");
        assert_eq!(letter.get("announcedCosts").is_some(), says_sum, "{lump_sum}");
        let missed = !about(&letter, "damagesClauseAmount").is_empty();
        assert_eq!(missed, !says_rate && !says_sum, "{lump_sum}");
    }
}

/// The rate has to be told however little a day of it is: 15.00 bear 1.58 in a year at 10.5 percent.
#[test]
fn a_reminder_about_a_small_sum_names_its_interest_too() {
    let case = belgian_debt("15.00", "large", "2026-03-16");
    let letter =
        written(&case, "2026-04-20", &json!({ "kind": "firstFreeReminder", "language": "nl" }));
    let clause = said(&letter, "clause");
    assert!(clause.contains("10,5%"), "{clause}");
}

/// Coordinated language laws art. 52: the language of the region of the seat; in Brussels one of two.
#[test]
fn a_belgian_letter_in_another_language_says_that_it_is_a_copy() {
    let official = [
        ("flanders", &["nl"][..]),
        ("wallonia", &["fr"]),
        ("brussels", &["nl", "fr"]),
        ("germanSpeaking", &["de"]),
    ];
    for letter in fixed().iter().filter(|letter| letter.country == "be") {
        let by_debtor = REPLIES.contains(&letter.kind.as_str());
        for (region, counting) in official {
            for language in LANGUAGES {
                let mut other = letter.clone();
                other.case["creditor"]["seatRegion"] = json!(region);
                other.draft["language"] = json!(language);
                let found = other.written();
                let place = format!("{} {region} {language}", letter.name());
                let copy = !counting.contains(&language) && !by_debtor;
                assert_eq!(found["language"], language, "{place}");
                assert_eq!(found.get("officialLanguages").is_some(), copy, "{place}");
                let first = &list(&found, "blocks")[0];
                assert_eq!(first["name"] == "courtesy", copy, "{place}");
                if by_debtor {
                    continue;
                }
                assert_eq!(codes(&found).contains(&"otherLanguage"), copy, "{place}");
                if copy {
                    assert_eq!(found["officialLanguages"], json!(counting), "{place}");
                    assert!(!said(&found, "courtesy").is_empty(), "{place}");
                }
            }
            let mut usual = letter.clone();
            usual.case["creditor"]["seatRegion"] = json!(region);
            let found = usual.written();
            if !by_debtor {
                assert!(counting.contains(&text(&found, "language")), "{} {region}", letter.name());
            }
        }
    }
}

pub const REPLIES: [&str; 5] = ["dispute", "askProof", "proposePlan", "alreadyPaid", "prescribed"];

/// In Brussels the debtor's language decides among those that count, and no other.
#[test]
fn where_two_languages_count_the_debtor_is_written_to_in_his_own() {
    let mut case = belgian_debt("480.00", "large", "2026-03-16");
    for (reads, written_in) in [("fr", "fr"), ("nl", "nl"), ("de", "nl"), ("en", "nl")] {
        case["debtor"]["language"] = json!(reads);
        let letter = written(&case, "2026-04-20", &json!({ "kind": "firstFreeReminder" }));
        assert_eq!(letter["language"], written_in, "{reads}");
    }
}

// ---------------------------------------------------------------- sums

/// The open sums of some claims on a day, in cents.
fn open(case: &Value, on: &str, invoices: &[&str]) -> BTreeMap<&'static str, i64> {
    let found = statement(case, on);
    let parts = ["principal", "interest", "costs"].map(|part| {
        let claims = list(&found, "claims").iter();
        let meant = claims.filter(|claim| invoices.contains(&text(claim, "invoice")));
        (part, meant.map(|claim| cents(&claim["open"][part])).sum())
    });
    BTreeMap::from(parts)
}

/// Every letter, about every choice of its invoices, asks what the statement of its day says of them; the
/// first reminder asks the invoices alone.
#[test]
fn a_letter_asks_what_the_statement_says() {
    let mut paid_on_top = 0;
    for letter in fixed() {
        let all: Vec<&str> =
            list(&letter.case, "invoices").iter().map(|one| text(one, "id")).collect();
        let mut subsets: Vec<Vec<&str>> = all.iter().map(|one| vec![*one]).collect();
        subsets.push(all.clone());
        for invoices in subsets {
            let mut some = letter.clone();
            some.draft["invoices"] = json!(invoices);
            let found = some.written();
            let owed = open(&some.case, &some.on, &invoices);
            let place = format!("{} about {invoices:?}", letter.name());
            let friendly = letter.kind == "reminder";
            let expected =
                |part: &str| if friendly && part != "principal" { 0 } else { owed[part] };
            let asks = &found["asks"];
            for part in ["principal", "interest", "costs"] {
                assert_eq!(cents(&asks[part]), expected(part), "{place} {part}");
            }
            let sum: i64 =
                ["principal", "interest", "costs"].map(|part| cents(&asks[part])).iter().sum();
            assert_eq!(cents(&asks["total"]), sum, "{place}");

            // A payment that went to interest first is told apart.
            let claims = statement(&some.case, &some.on);
            let claims = list(&claims, "claims").iter();
            let meant: Vec<&Value> =
                claims.filter(|claim| invoices.contains(&text(claim, "invoice"))).collect();
            let sum = |name: &str| meant.iter().map(|claim| cents(&claim[name])).sum::<i64>();
            let on_top = sum("paid")
                - sum("overpaid")
                - (sum("principal") - sum("credited") - owed["principal"]);
            let english = some.in_language(Language::English).written();
            let row = block(&english, "claims").and_then(|block| {
                let rows = list(block, "rows").iter();
                rows.map(|row| (text(row, "label"), text(row, "value")))
                    .find(|(label, _)| label.starts_with("Of this"))
            });
            let told = !matches!(
                letter.kind.as_str(),
                "alreadyPaid" | "askProof" | "dispute" | "prescribed"
            );
            let expected = (told && on_top > 0).then(|| self::english(on_top));
            assert_eq!(row.map(|(_, value)| value.to_owned()), expected, "{place}");
            paid_on_top += u32::from(expected.is_some());
        }
    }
    assert!(paid_on_top > 10, "{paid_on_top}");
}

/// A plan that the creditor waives the interest of does not ask for it.
#[test]
fn a_plan_without_interest_asks_none_and_its_terms_add_up_to_what_is_asked() {
    for letter in fixed().into_iter().filter(|letter| letter.kind == "paymentPlan") {
        for interest in ["stops", "waived"] {
            let mut asked = letter.clone();
            asked.draft["plan"] = json!({ "firstOn": "2026-06-01", "every": "month", "terms": 3, "interest": interest });
            let found = asked.in_language(Language::English).written();
            if interest == "waived" {
                assert_eq!(found["asks"]["interest"], "0.00", "{}", letter.name());
            }
            let rows = list(block(&found, "instalments").expect("a block"), "rows");
            let total = text(rows.last().expect("a row"), "value");
            assert_eq!(
                total,
                english(cents(&found["asks"]["total"])),
                "{} {interest}",
                letter.name()
            );
        }
    }
}

/// A sentence on interest is only true where interest runs: of a Belgian consumer none does before the
/// waiting term is over (WER XIX.2 and XIX.4).
#[test]
fn no_plan_says_that_interest_goes_on_where_none_runs() {
    let case = belgian_debt("480.00", "large", "2026-03-16");
    let plan = json!({ "firstOn": "2026-06-01", "every": "month", "terms": 3, "interest": "runs" });
    let draft = json!({ "kind": "paymentPlan", "language": "en", "plan": plan });
    let letter = written(&case, "2026-04-20", &draft);
    let said = said(&letter, "interest");
    assert!(!said.contains("continues"), "{said}");
}

/// Art. 6:83 (a) BW and art. 4 of the Act of 2 August 2002: after a fatal term the debtor is in default
/// without a notice.
#[test]
fn no_notice_says_that_default_is_still_to_come_where_it_is_there() {
    for letter in fixed().into_iter().filter(|letter| letter.kind == "noticeOfDefault") {
        let runs = cents(&statement(&letter.case, &letter.on)["totals"]["open"]["interest"]) > 0;
        let found = letter.in_language(Language::English).written();
        let said = said(&found, "liability");
        let to_come = "If you have not paid by then, you are in default";
        assert!(!runs || !said.contains(to_come), "{}: {said}", letter.name());
    }
}

// ---------------------------------------------------------------- which invoices, which day, which account

/// 1,000.00 due on 31 March 2026 and 3,000.00 due on 30 June.
fn one_due_and_one_not() -> Value {
    let mut case = consumer_case("1000.00", "2026-03-31", json!([]));
    let mut other = case["invoices"][0].clone();
    merge(&mut other, &json!({ "id": "2", "dueOn": "2026-06-30", "amount": "3000.00" }));
    case["invoices"].as_array_mut().expect("invoices").push(other);
    case
}

/// Art. 6:96 (6) BW and art. XIX.2, § 1 WER: only what is late can be asked, whether or not somebody has said
/// that the payments of the day are in.
#[test]
fn a_letter_is_about_what_is_late_unless_it_is_told_otherwise() {
    let dutch = one_due_and_one_not();
    let mut belgian = belgian_debt("1000.00", "large", "2026-03-31");
    belgian["invoices"] = json!([
        { "id": "1", "issuedOn": "2026-03-31", "dueOn": "2026-03-31", "amount": "1000.00", "description": "hout" },
        { "id": "2", "issuedOn": "2026-03-31", "dueOn": "2026-06-30", "amount": "3000.00", "description": "hout" },
    ]);
    let mut faults = Vec::new();
    for (case, kind) in
        [(&dutch, "reminder"), (&dutch, "fourteenDayLetter"), (&belgian, "firstFreeReminder")]
    {
        for checked in [json!("2026-04-20"), Value::Null] {
            let mut case = case.clone();
            merge(&mut case, &json!({ "policy": { "paymentsCheckedOn": checked } }));
            let letter = written(&case, "2026-04-20", &json!({ "kind": kind }));
            if letter["asks"]["principal"] != "1000.00" {
                faults.push(format!("{kind}, checked on {checked}: {}", letter["asks"]));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The same: one that is told to be about an invoice that is not late does not do what it is for.
#[test]
fn a_letter_about_an_invoice_that_is_not_late_is_not_sound() {
    for invoices in [json!(["2"]), json!(["1", "2"])] {
        let draft = json!({ "kind": "fourteenDayLetter", "invoices": invoices });
        let letter = written(&one_due_and_one_not(), "2026-04-20", &draft);
        assert_eq!(letter["check"]["sound"], false, "{invoices}: asks {}", letter["asks"]);
    }
}

/// Art. 6:96 (6) BW: without the amount of the costs the letter is worth nothing, whatever its language.
#[test]
fn a_letter_that_announces_no_costs_is_not_taken_to_name_them() {
    // The letter before it is still running, so a second one adds nothing.
    let running = json!([
        { "type": "fourteenDayLetter", "on": "2026-04-10", "receivedOn": "2026-04-13" },
    ]);
    let case = consumer_case("1000.00", "2026-03-31", running);
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let letter = written(&case, "2026-04-14", &fourteen(language));
        assert_eq!(letter.get("announcedCosts"), None);
        for field in ["costAmount", "consequenceOfNonPayment"] {
            if about(&letter, field).len() != 1 {
                faults.push(format!(
                    "{language}: {field} is not missed in {:?}",
                    said(&letter, "costs")
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Art. 6:82 BW asks a reasonable term; no letter can be obeyed on a day that is over.
#[test]
fn a_last_day_that_is_over_is_found() {
    let mut faults = Vec::new();
    for letter in fixed() {
        if !["reminder", "secondReminder", "noticeOfDefault", "finalNotice", "interruption"]
            .contains(&letter.kind.as_str())
        {
            continue;
        }
        for pay_by in ["2020-01-01", letter.on.as_str()] {
            let mut early = letter.clone();
            early.draft["payBy"] = json!(pay_by);
            let found = try_written(&early.case, &early.on, &early.draft, Language::English);
            let silent = found.is_ok_and(|found| list(&found["check"], "findings").is_empty());
            // The same day is none too, but for what only asks.
            if silent && (pay_by == "2020-01-01" || letter.kind == "noticeOfDefault") {
                faults.push(format!("{} of {} until {pay_by}", letter.name(), letter.on));
            }
        }
    }
    assert!(faults.is_empty(), "{} letters:\n{}", faults.len(), faults.join("\n"));
}

/// Art. 3:94 BW: who has sold a claim is not to be paid, and a letter that names no account does not say how
/// to pay.
#[test]
fn who_has_sold_the_claim_is_not_the_payee() {
    let mut faults = Vec::new();
    for letter in fixed().iter().filter(|letter| letter.kind == "handover") {
        let mut sold = letter.clone();
        merge(&mut sold.draft, &json!({ "specialist": { "bought": true, "iban": null } }));
        let found = sold.written();
        let seller = text(&sold.case["creditor"], "name");
        let pay = list(block(&found, "pay").expect("a block"), "rows");
        if pay.iter().any(|row| row["value"] == seller) {
            faults.push(format!("{}: the payee is {seller}", letter.name()));
        }
        let told =
            ["payBlock", "newPayAddress"].iter().any(|field| !about(&found, field).is_empty());
        if !told {
            faults.push(format!("{}: no account, and nothing says so", letter.name()));
        }
        if list(block(&found, "pay").expect("a block"), "says").contains(&json!("payBlock")) {
            faults.push(format!("{}: a block without account says how to pay", letter.name()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Who takes over is the one to ask: that the seller cannot be reached does not matter then.
#[test]
fn the_contact_of_who_takes_over_is_enough() {
    for letter in fixed().iter().filter(|letter| letter.kind == "handover") {
        let mut other = letter.clone();
        merge(&mut other.case, &json!({ "creditor": { "contact": null, "iban": null } }));
        let found = other.written();
        assert!(about(&found, "payBlock").is_empty(), "{}", letter.name());
        assert!(about(&found, "contactForQuestions").is_empty(), "{}", letter.name());
    }
}

/// The sentence about all that was found belongs to all that was found.
#[test]
fn a_check_with_findings_does_not_say_that_there_are_none() {
    let mut faults = Vec::new();
    for letter in fixed().iter().filter(|letter| !REPLIES.contains(&letter.kind.as_str())) {
        let mut unchecked = letter.clone();
        merge(&mut unchecked.case, &json!({ "policy": { "paymentsCheckedOn": null } }));
        unchecked.draft["language"] = json!("en");
        let found = unchecked.written();
        let findings = list(&found["check"], "findings");
        let message = found["check"].get("message");
        if !findings.is_empty()
            && message.is_some_and(|message| text_of(message).starts_with("Nothing wrong"))
        {
            faults.push(format!("{}: {:?} beside {message:?}", letter.name(), codes(&found)));
        }
    }
    assert!(faults.is_empty(), "{} letters:\n{}", faults.len(), faults.join("\n"));
}

fn text_of(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// Wki and WER XIX.4: nobody has to pay more in terms than he owes, unless interest goes on.
#[test]
fn a_plan_of_more_than_is_owed_is_found() {
    let plan = json!([{
        "type": "plan", "on": "2026-04-20", "interest": "stops",
        "instalments": [{ "on": "2026-06-01", "amount": "9000.00" }],
    }]);
    let case = consumer_case("1000.00", "2026-03-31", plan);
    let draft = json!({ "kind": "paymentPlan", "confirms": CONFIRMED });
    let letter = written(&case, "2026-04-20", &draft);
    let codes = codes(&letter);
    assert!(codes.contains(&"sumsDoNotAddUp") || codes.contains(&"principalTooHigh"), "{codes:?}");
}

// ---------------------------------------------------------------- what is found

/// Codes about the moment, not about what the letter says.
const OF_THE_MOMENT: [&str; 5] =
    ["heldUp", "sentBefore", "noPlace", "sentTooEarly", "payByTooEarly"];

#[test]
fn a_letter_of_which_everything_is_known_has_nothing_wrong() {
    for letter in fixed().iter().flat_map(|letter| Language::ALL.map_languages(letter)) {
        let found = letter.written();
        let Some(check) = found.get("check") else {
            assert!(REPLIES.contains(&letter.kind.as_str()), "{}", letter.name());
            continue;
        };
        let wrong: Vec<&Value> = list(check, "findings")
            .iter()
            .filter(|finding| !OF_THE_MOMENT.contains(&text(finding, "code")))
            .filter(|finding| finding["code"] != "otherLanguage" || found["language"] != "en")
            .collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", letter.name());
        assert_eq!(check["questions"], json!([]), "{}", letter.name());
        let kept = list(&found, "checklist").iter().all(|item| item["state"] == "kept");
        assert!(kept, "{}: {:#}", letter.name(), found["checklist"]);
    }
}

/// What holds of a business holds of an authority, which has the rules of a business in the table.
#[test]
fn a_letter_to_an_authority_has_nothing_wrong_either() {
    for letter in fixed().iter().filter(|letter| letter.debtor == "business") {
        let mut other = letter.clone();
        merge(
            &mut other.case,
            &json!({ "debtor": { "capacity": "government", "registered": null } }),
        );
        let found = other.written();
        let Some(check) = found.get("check") else { continue };
        let findings = list(check, "findings").iter();
        let wrong: Vec<&Value> =
            findings.filter(|finding| !OF_THE_MOMENT.contains(&text(finding, "code"))).collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", letter.name());
        assert_eq!(check["questions"], json!([]), "{}", letter.name());
        assert_eq!(block(&found, "help"), None, "{}", letter.name());
    }
}

/// One letter in every language.
trait InLanguages {
    fn map_languages(&self, letter: &Fixed) -> Vec<Fixed>;
}

impl InLanguages for [Language] {
    fn map_languages(&self, letter: &Fixed) -> Vec<Fixed> {
        self.iter().map(|language| letter.in_language(*language)).collect()
    }
}

/// On the days of the fixed letters nothing holds them up either, but for what the situation says.
#[test]
fn the_fixed_letters_fit_their_moments() {
    for letter in fixed() {
        let found = choices(&letter.case, &letter.on, Language::English);
        let one = found.iter().find(|choice| choice["kind"] == letter.kind).expect("a choice");
        // A notice by a lawyer is not the creditor's own; a plan may be in the draft.
        let known = matches!(
            (letter.country, letter.kind.as_str()),
            ("be", "interruption" | "paymentPlan")
        );
        assert!(known || one["fits"] == true, "{}: {one:#}", letter.name());
    }
}

/// What is taken away, and the field that is then told: in whichever kinds its rules ask for it.
#[test]
fn what_is_taken_away_is_reported_with_its_field() {
    let bare = |letter: &Fixed| {
        let mut invoices = letter.case["invoices"].clone();
        for invoice in invoices.as_array_mut().expect("invoices") {
            merge(invoice, &json!({ "description": null }));
        }
        json!({ "invoices": invoices })
    };
    let undated = |letter: &Fixed| {
        let mut invoices = letter.case["invoices"].clone();
        for invoice in invoices.as_array_mut().expect("invoices") {
            merge(invoice, &json!({ "dueOn": null }));
        }
        json!({ "invoices": invoices, "terms": { "termAgreed": false } })
    };
    let rules = table("letter_fields.csv");
    let asks = |letter: &Fixed, field: &str| {
        rules.iter().any(|row| {
            let country = row["country"].to_lowercase() == letter.country;
            let debtor = row["debtor"] == "any"
                || row["debtor"] == letter.debtor
                || (row["debtor"] == "natural person" && letter.debtor == "consumer");
            let kind = row["letter"] == "all_letters" || kind_of(&row["letter"]) == letter.kind;
            let rule = row["status"].starts_with("required") || row["status"] == "recommended";
            country && debtor && kind && rule && camel_case(&row["field"]) == field
        })
    };
    let handed = |letter: &Fixed| letter.kind == "handover";
    let (mut checked, mut faults) = (BTreeMap::new(), BTreeSet::new());
    for letter in fixed().iter().filter(|letter| !REPLIES.contains(&letter.kind.as_str())) {
        let cases = [
            ("creditorName", json!({ "creditor": { "name": null } })),
            ("creditorName", json!({ "creditor": { "name": "\u{200b} \u{202e}" } })),
            ("creditorData", json!({ "creditor": { "address": null } })),
            ("creditorData", json!({ "creditor": { "address": ["", "\u{200b}"] } })),
            ("debtorNameAddress", json!({ "debtor": { "name": null } })),
            ("debtorNameAddress", json!({ "debtor": { "address": null } })),
            ("debtorNameAddress", json!({ "debtor": { "address": [""] } })),
            ("debtorData", json!({ "debtor": { "address": null } })),
            ("payBlock", json!({ "creditor": { "iban": null } })),
            ("contactForQuestions", json!({ "creditor": { "contact": null } })),
            (
                "contactForQuestions",
                json!({ "creditor": { "contact": { "phone": "", "email": "\u{200b}" } } }),
            ),
            ("productDescription", bare(letter)),
            ("descriptionOfObligation", bare(letter)),
            ("dueDateOfDebt", undated(letter)),
            ("creditorEnterpriseNumber", json!({ "creditor": { "registrationNumber": null } })),
            ("creditorEnterpriseNumber", json!({ "creditor": { "registrationNumber": "" } })),
        ];
        for (field, taken) in cases {
            // Who takes over is paid and asked, so what the creditor lacks is not missed.
            let other = handed(letter) && matches!(field, "payBlock" | "contactForQuestions");
            if other || !asks(letter, field) {
                continue;
            }
            let mut without = letter.clone();
            merge(&mut without.case, &taken);
            let found = without.written();
            let fields = if letter.country == "be" && field == "dueDateOfDebt" {
                // The day of the invoice is the day on which it fell due then.
                continue;
            } else {
                about(&found, field)
            };
            if fields.len() != 1 {
                faults.insert(format!(
                    "{field} told {} times of {taken}: {}",
                    fields.len(),
                    letter.name()
                ));
            }
            *checked.entry(field).or_insert(0) += 1;
        }
        let drafts = [
            ("newPayAddress", json!({ "specialist": { "iban": null } })),
            ("dateTimeAndWhoSpoke", json!({ "call": { "at": null } })),
            ("dateTimeAndWhoSpoke", json!({ "call": { "by": null } })),
            ("dateTimeAndWhoSpoke", json!({ "call": { "at": "\u{200b}", "by": " " } })),
            ("dateTimeAndWhoSpoke", json!({ "call": null })),
        ];
        for (field, taken) in drafts {
            if !asks(letter, field) {
                continue;
            }
            let mut without = letter.clone();
            merge(&mut without.draft, &taken);
            let found = without.written();
            let times = about(&found, field).len();
            if times != 1 {
                faults.insert(format!("{field} told {times} times of {taken}: {}", letter.name()));
            }
            *checked.entry(field).or_insert(0) += 1;
        }
        for field in CONFIRMED {
            if !asks(letter, field) {
                continue;
            }
            let mut without = letter.clone();
            without.draft["confirms"] =
                json!(CONFIRMED.iter().filter(|one| **one != field).collect::<Vec<_>>());
            without.draft["channel"] = json!("post");
            if handed(letter) {
                // Its number in the register says that it is in it.
                merge(&mut without.draft, &json!({ "specialist": { "number": null } }));
            }
            let found = without.written();
            let item = list(&found, "checklist").iter().find(|item| item["field"] == field);
            assert_eq!(item.expect("an item")["state"], "toConfirm", "{} {field}", letter.name());
            let asked = list(&found["check"], "questions").iter().any(|one| one["field"] == field);
            assert!(asked, "{} {field}", letter.name());
            *checked.entry(field).or_insert(0) += 1;
        }
    }
    assert!(checked.len() >= 14, "{checked:?}");
    let count = faults.len();
    assert!(
        faults.is_empty(),
        "{count} faults:\n{}",
        faults.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// A promise that is not in the dossier is not confirmed.
#[test]
fn a_confirmation_without_a_promise_says_that_it_lacks_it() {
    for mut letter in fixed().into_iter().filter(|letter| letter.kind == "phoneConfirmation") {
        let events = letter.case["events"].as_array_mut().expect("events");
        events.retain(|event| event["type"] != "promise");
        let found = letter.written();
        assert_eq!(about(&found, "whatWasPromised").len(), 1, "{}", letter.name());
        assert!(block(&found, "promised").is_none());
        let events = letter.case["events"].as_array_mut().expect("events");
        events.retain(|event| event["type"] != "phoneCall");
        let found = letter.written();
        assert_eq!(about(&found, "dateTimeAndWhoSpoke").len(), 1, "{}", letter.name());
    }
}

#[test]
fn a_plan_letter_without_a_plan_says_that_it_lacks_its_terms() {
    for mut letter in fixed().into_iter().filter(|letter| letter.kind == "paymentPlan") {
        letter.case["events"]
            .as_array_mut()
            .expect("events")
            .retain(|event| event["type"] != "plan");
        merge(&mut letter.draft, &json!({ "plan": null }));
        let found = letter.written();
        for field in ["instalmentAmountAndDates", "interestDuringPlan"] {
            assert_eq!(about(&found, field).len(), 1, "{} {field}", letter.name());
        }
    }
}

#[test]
fn a_handover_to_nobody_says_whom_it_does_not_name() {
    for mut letter in fixed().into_iter().filter(|letter| letter.kind == "handover") {
        merge(&mut letter.draft, &json!({ "specialist": null }));
        let found = letter.written();
        let field = if letter.country == "nl" { "newPayAddress" } else { "" };
        assert!(field.is_empty() || about(&found, field).len() == 1, "{}", letter.name());
    }
}

/// Wki (justis.nl) and WER XIX.6 to XIX.13: lawyers and bailiffs need no entry in the register of collectors.
#[test]
fn of_a_lawyer_or_bailiff_no_entry_in_the_register_is_asked() {
    for letter in fixed().iter().filter(|one| one.kind == "handover" && one.debtor == "consumer") {
        for (kind, asked) in [("collector", true), ("lawyer", false), ("bailiff", false)] {
            let mut other = letter.clone();
            other.draft["confirms"] = json!([]);
            merge(&mut other.draft, &json!({ "specialist": { "kind": kind, "number": null } }));
            let found = other.written();
            let questions = list(&found["check"], "questions").iter();
            let is_asked = questions.clone().any(|one| one["field"] == "collectorRegistered");
            assert_eq!(is_asked, asked, "{} {kind}", letter.name());
        }
    }
}

/// WER XIX.8: who hands over first lets the term of the first reminder run out.
#[test]
fn a_belgian_handover_waits_for_the_first_reminder() {
    let draft = json!({
        "kind": "handover", "confirms": CONFIRMED,
        "specialist": { "kind": "collector", "name": "D", "iban": "BE71096123456769" },
    });
    // Sent by e-mail on Monday 20 April 2026: until Monday 4 May.
    let reminder = json!({ "type": "firstFreeReminder", "on": "2026-04-20", "channel": "email" });
    for (events, on, missed) in [
        (json!([]), "2026-05-05", true),
        (json!([reminder]), "2026-05-04", true),
        (json!([reminder]), "2026-05-05", false),
    ] {
        let mut case = belgian_debt("480.00", "large", "2026-03-16");
        case["events"] = events;
        let letter = written(&case, on, &draft);
        assert_eq!(about(&letter, "firstReminderDone").len(), usize::from(missed), "{on}");
    }
}

fn camel_case(name: &str) -> String {
    if name == "KBO_registration_both" {
        return "registrationOfBoth".to_owned();
    }
    let mut words = name.split('_');
    let first = words.next().expect("a word").to_owned();
    words.fold(first, |code, word| code + &word[..1].to_uppercase() + &word[1..])
}

fn kind_of(letter: &str) -> String {
    match letter {
        "reminder_1" => "reminder".to_owned(),
        "reminder_2" => "secondReminder".to_owned(),
        "fourteen_day" => "fourteenDayLetter".to_owned(),
        other => camel_case(other),
    }
}

/// What the table requires of the words of a letter that we write is said by a block of it, except what is
/// in its head, in its sending, or only in what its sender knows.
#[test]
fn a_block_says_every_word_that_the_table_requires() {
    let elsewhere = [
        "creditorName",
        "debtorNameAddress",
        "letterDate",
        "sentAfterDefault",
        "proofOfReceipt",
        "written",
        "durableMedium",
        "proof",
        "handwrittenOrGoodForInLetters",
        "handwrittenSumInLetters",
        "registeredWithAcknowledgement",
        "debtorDataChecked",
        "creditorData",
        "debtorData",
        "signatureOfSender",
        "firstReminderDone",
    ];
    let mut covered = 0;
    for letter in fixed().iter().filter(|letter| !REPLIES.contains(&letter.kind.as_str())) {
        let found = letter.written();
        let said: BTreeSet<&str> = list(&found, "blocks")
            .iter()
            .flat_map(|block| list(block, "says"))
            .map(|field| field.as_str().expect("a field"))
            .collect();
        for row in table("letter_fields.csv") {
            let required = row["status"].starts_with("required");
            let here = row["country"].to_lowercase() == letter.country
                && ["any", letter.debtor].contains(&row["debtor"].as_str())
                && (row["letter"] == "all_letters" || kind_of(&row["letter"]) == letter.kind);
            let field = camel_case(&row["field"]);
            if required && here && !elsewhere.contains(&field.as_str()) {
                assert!(said.contains(field.as_str()), "{}: no block says {field}", letter.name());
                covered += 1;
            }
        }
    }
    assert!(covered > 100, "{covered}");
}

// ---------------------------------------------------------------- what no letter may do

/// Art. 2244, § 2, of the old Civil Code: only a lawyer or a bailiff interrupts.
#[test]
fn a_belgian_creditor_cannot_write_that_he_interrupts_prescription() {
    let interruption =
        fixed().into_iter().find(|letter| letter.country == "be" && letter.kind == "interruption");
    let interruption = interruption.expect("a letter");
    for (specialist, refused) in [
        (Value::Null, true),
        (json!({ "kind": "collector" }), true),
        (json!({ "kind": "lawyer" }), false),
        (json!({ "kind": "bailiff" }), false),
    ] {
        let mut letter = interruption.clone();
        merge(&mut letter.draft, &json!({ "specialist": specialist }));
        let found = try_written(&letter.case, &letter.on, &letter.draft, Language::English);
        match found {
            Ok(_) => assert!(!refused, "{specialist}"),
            Err(issues) => {
                assert!(refused, "{specialist}: {issues:?}");
                assert_eq!(
                    issues,
                    [json!({ "code": "senderNeeded", "path": "letter.specialist" })]
                );
            }
        }
    }
    let claims =
        ["stuit", "interrompt", "interruption", "unterbricht", "unterbrechung", "interrupts"];
    for letter in
        fixed().iter().filter(|letter| letter.country == "be" && letter.kind != "interruption")
    {
        for letter in Language::ALL.map_languages(letter) {
            let found = letter.written();
            let all = text(&found, "text").to_lowercase();
            for word in claims {
                assert!(!all.contains(word), "{} in {}: {word}", letter.name(), found["language"]);
            }
        }
    }
}

/// Who sends it is at its head, not only below it: the law asks who the sender is, and that he signs.
#[test]
fn the_notice_of_a_lawyer_comes_from_him() {
    for letter in
        fixed().iter().filter(|letter| letter.country == "be" && letter.kind == "interruption")
    {
        for letter in Language::ALL.map_languages(letter) {
            let found = letter.written();
            assert_eq!(found["signedBy"], "Mr. Ines Claes");
            assert!(said(&found, "effect").contains("Mr. Ines Claes"), "{}", letter.name());
            let all = text(&found, "text");
            assert!(
                all.contains("Gerechtsplein 2"),
                "the address of the sender is nowhere: {}",
                letter.name()
            );
        }
    }
}

/// FPS Economy on forbidden practices; ACM: no threat with what cannot come, nothing that looks like a
/// court, no shame.
#[test]
fn no_letter_threatens_with_what_cannot_come_or_shames() {
    let words: [(&str, &[&str]); 4] = [
        (
            "nl",
            &[
                "beslag",
                "dagvaard",
                "zwarte lijst",
                "bkr",
                "loonbeslag",
                "deurwaarder aan de deur",
                "schande",
                "wanbetaler",
                "oneerlijk",
                "strafbaar",
                "politie",
                "ontruim",
                "publiceren",
                "uw werkgever",
                "uw buren",
                "dwangbevel",
            ],
        ),
        (
            "fr",
            &[
                "saisie",
                "saisir",
                "citation",
                "assignation",
                "liste noire",
                "fichage",
                "fiché",
                "honte",
                "mauvais payeur",
                "malhonnête",
                "pénalement",
                "police",
                "expuls",
                "publier",
                "votre employeur",
                "vos voisins",
                "contrainte",
            ],
        ),
        (
            "de",
            &[
                "pfänd",
                "vorladung",
                "ladung",
                "schwarze liste",
                "schufa",
                "schande",
                "schämen",
                "schuldner sind",
                "säumig",
                "unehrlich",
                "strafbar",
                "polizei",
                "räumung",
                "veröffentlich",
                "ihr arbeitgeber",
                "ihre nachbarn",
                "zwangsvollstreck",
            ],
        ),
        (
            "en",
            &[
                "seizure",
                "seize",
                "attachment",
                "summons",
                "summon",
                "blacklist",
                "black list",
                "credit register",
                "shame",
                "defaulter",
                "dishonest",
                "criminal",
                "police",
                "evict",
                "publish",
                "your employer",
                "your neighbours",
                "distress warrant",
            ],
        ),
    ];
    for letter in fixed() {
        for tone in ["friendly", "neutral", "firm"] {
            for (code, forbidden) in words {
                let language =
                    *Language::ALL.iter().find(|one| one.code() == code).expect("a language");
                let mut one = letter.in_language(language);
                one.draft["tone"] = json!(tone);
                let found = one.written();
                let all = text(&found, "text").to_lowercase();
                for word in forbidden {
                    assert!(!all.contains(word), "{} {code} {tone}: {word}", letter.name());
                }
            }
        }
    }
}

/// Wki and WER XIX.2: what is written after a sale does not ask money for two.
#[test]
fn a_letter_names_one_account_only() {
    for letter in fixed().iter().flat_map(|letter| Language::ALL.map_languages(letter)) {
        let found = letter.written();
        let all = text(&found, "text");
        let is_account = |word: &str| {
            let word: Vec<char> = word.chars().take(4).collect();
            word.len() == 4
                && word[..2].iter().all(char::is_ascii_uppercase)
                && word[2..].iter().all(char::is_ascii_digit)
        };
        let accounts: BTreeSet<&str> =
            all.split_whitespace().filter(|word| is_account(word)).collect();
        assert!(accounts.len() < 2, "{}: {accounts:?}", letter.name());
    }
}

/// A sentence that ends on a name with a full stop has one full stop.
#[test]
fn no_sentence_ends_twice() {
    let mut faults = Vec::new();
    for letter in fixed().iter().flat_map(|letter| Language::ALL.map_languages(letter)) {
        let found = letter.written();
        for line in text(&found, "text").lines().filter(|line| !line.contains("...")) {
            if line.contains(".. ") || line.ends_with("..") || line.contains("  ") {
                faults.push(format!("{} in {}: {line}", letter.name(), found["language"]));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

// ---------------------------------------------------------------- which letters fit

/// The step that sending a letter takes, by the names of the timeline.
const STEPS: [&str; 7] = [
    "reminder",
    "secondReminder",
    "firstFreeReminder",
    "fourteenDayLetter",
    "noticeOfDefault",
    "finalNotice",
    "handover",
];

/// At every moment of every story a letter fits if its step is due or allowed, or if only the look at the
/// account is missing.
#[test]
fn the_letters_that_fit_are_the_steps_that_may_be_taken() {
    let (mut fitting, mut others) = (0, 0);
    for (procedure, name, story) in crate::stories::stories() {
        let country = story["case"]["jurisdiction"].as_str().expect("a country");
        for moment in list(&story, "moments") {
            let on = text(moment, "on");
            let case = crate::support::read(&story["case"]).expect("a case");
            let found = vordering::timeline(&case, day(on), Language::English).expect("a timeline");
            let found = serde_json::to_value(found).expect("a value");
            let choices = choices(&story["case"], on, Language::English);
            let place = format!("{procedure}/{name} {on}");
            let order: Vec<bool> = choices.iter().map(|choice| choice["fits"] == true).collect();
            assert!(order.is_sorted_by_key(|fits| !fits), "{place}: what fits comes first");
            for choice in &choices {
                let kind = text(choice, "kind");
                let reasons = list(choice, "reasons");
                assert!(
                    choice["fits"] == true || !reasons.is_empty(),
                    "{place}: {kind} says no why"
                );
                assert!(reasons.iter().all(|one| !one.as_str().expect("a text").is_empty()));
                let by_debtor = kind == "acknowledgement" || REPLIES.contains(&kind);
                assert_eq!(choice["by"] == "debtor", by_debtor, "{place} {kind}");
                if !STEPS.contains(&kind) {
                    continue;
                }
                let may = |claim: &Value| {
                    let step = list(claim, "steps").iter().find(|step| step["id"] == kind);
                    step.is_some_and(|step| {
                        let open =
                            !["done", "skipped", "impossible"].contains(&text(step, "status"));
                        let blockers = step["blockers"].as_array().map_or(&[][..], Vec::as_slice);
                        open && blockers.iter().all(|one| one["code"] == "paymentsNotChecked")
                    })
                };
                let open = |claim: &&Value| claim["settled"] != true;
                let expected = list(&found, "claims").iter().filter(open).any(may);
                assert_eq!(choice["fits"], expected, "{place} {kind}: {reasons:?}");
                if expected {
                    fitting += 1;
                } else {
                    others += 1;
                }
            }
            let kinds: BTreeSet<&str> = choices.iter().map(|choice| text(choice, "kind")).collect();
            assert_eq!(kinds.len(), choices.len(), "{place}");
            assert_eq!(kinds.contains("fourteenDayLetter"), country == "NL", "{place}");
            assert_eq!(kinds.contains("firstFreeReminder"), country == "BE", "{place}");
        }
    }
    assert!(fitting > 50 && others > 200, "{fitting} fit, {others} do not");
}

/// A letter is in the choices if and only if it can be written.
#[test]
fn every_choice_can_be_written_and_no_other() {
    for letter in fixed() {
        let offered: BTreeSet<String> = choices(&letter.case, &letter.on, Language::Dutch)
            .iter()
            .map(|choice| text(choice, "kind").to_owned())
            .collect();
        for kind in ALL_KINDS {
            let specialist = json!({ "kind": "bailiff", "name": "D" });
            let draft = json!({ "kind": kind, "specialist": specialist });
            let found = try_written(&letter.case, &letter.on, &draft, Language::German);
            match found {
                Ok(found) => {
                    assert!(offered.contains(kind), "{} {kind}", letter.name());
                    assert_eq!(found["kind"], kind);
                }
                Err(issues) => {
                    assert!(!offered.contains(kind), "{} {kind}: {issues:?}", letter.name());
                    assert_eq!(issues, [json!({ "code": "notInThisLaw", "path": "letter.kind" })]);
                }
            }
        }
    }
}

pub const ALL_KINDS: [&str; 16] = [
    "reminder",
    "secondReminder",
    "firstFreeReminder",
    "fourteenDayLetter",
    "noticeOfDefault",
    "finalNotice",
    "phoneConfirmation",
    "paymentPlan",
    "acknowledgement",
    "interruption",
    "handover",
    "dispute",
    "askProof",
    "proposePlan",
    "alreadyPaid",
    "prescribed",
];

// ---------------------------------------------------------------- bad drafts, and odd ones

#[test]
fn every_bad_draft_gets_all_its_problems() {
    let files = json_files("questions");
    let files: Vec<_> = files.iter().filter(|(_, file)| file.get("draft").is_some()).collect();
    assert!(files.len() > 6);
    for (name, file) in files {
        let on = text(file, "asOf");
        let issues = try_written(&file["case"], on, &file["draft"], Language::English);
        let Err(issues) = issues else { panic!("{name} is a letter") };
        assert_eq!(json!(issues), file["expect"]["issues"], "{name}");
    }
}

/// A case of the smallest kind, on days before anything and after everything: a letter or a refusal.
#[test]
fn every_letter_about_the_barest_case_is_written() {
    for country in ["NL", "BE"] {
        for debtor in ["consumer", "business", "government"] {
            for creditor in ["consumer", "business", "government"] {
                let mut case = json!({
                    "schema": "vordering/case/1", "jurisdiction": country,
                    "creditor": { "capacity": creditor }, "debtor": { "capacity": debtor },
                    "invoices": [{ "id": "", "issuedOn": "2026-03-01", "dueOn": "2026-03-31", "amount": "0.01" }],
                });
                for on in ["2026-03-01", "2026-03-31", "2026-04-01", "2026-12-31"] {
                    for events in [json!([]), json!([payment("2026-03-02", "5.00")])] {
                        case["events"] = events;
                        for kind in ALL_KINDS {
                            for language in Language::ALL {
                                let draft = json!({
                                    "kind": kind, "language": language.code(),
                                    "specialist": { "kind": "lawyer", "name": "" },
                                });
                                let found = try_written(&case, on, &draft, *language);
                                let Ok(found) = found else { continue };
                                assert!(!text(&found, "subject").is_empty(), "{kind}");
                                assert!(!text(&found, "text").contains("{{"));
                                assert!(list(&found, "blocks").len() > 2);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A letter of the last day of the published rates gives its term beyond them.
#[test]
fn the_end_of_the_rates_does_not_stop_a_letter_of_the_day_before() {
    let case = belgian_debt("480.00", "large", "2026-03-16");
    let letter = written(&case, "2026-12-31", &json!({ "kind": "firstFreeReminder" }));
    assert!(text(&letter, "payBy") > "2027-01-13");
    assert_eq!(letter["announcedCosts"], "63.00");
    assert!(in_tests("letters").is_dir());
}
