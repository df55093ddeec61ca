//! Where a rule begins and ends: the last claim, day and cent that it takes, and the first that it leaves.

use crate::support::{
    belgian_consumer_case, belgian_trade_case, business_case, consumer_case, debt, letter, mail,
    payment, reminder, statement, total, warnings, with,
};
use serde_json::{Value, json};

fn invoice(id: &str, due_on: &str, amount: &str) -> Value {
    json!({ "id": id, "issuedOn": due_on, "dueOn": due_on, "amount": amount })
}

fn with_invoices(case: Value, invoices: &[Value]) -> Value {
    with(case, "/invoices", json!(invoices))
}

fn of(invoice: &str, mut event: Value) -> Value {
    event["invoices"] = json!([invoice]);
    event
}

fn said(case: &Value, as_of: &str, code: &str) -> Option<String> {
    let found = statement(case, as_of);
    let mut warnings = found["warnings"].as_array().expect("warnings").iter();
    let warning = warnings.find(|warning| warning["code"] == code)?;
    Some(warning["message"].as_str().expect("a text").to_owned())
}

fn warns(case: &Value, as_of: &str, code: &str) -> bool {
    said(case, as_of, code).is_some()
}

/// Regular supply to a consumer: an invoice of each amount, all late since April 2026, and a letter about each that came
/// on its day.
fn supplied(regular: bool, letters: &[(&str, &str)]) -> Value {
    let ids: Vec<String> = (1..=letters.len()).map(|nth| nth.to_string()).collect();
    let numbered = || ids.iter().zip(letters);
    let invoices: Vec<Value> =
        numbered().map(|(id, (_, amount))| invoice(id, "2026-02-27", amount)).collect();
    let letters: Vec<Value> = numbered().map(|(id, (on, _))| of(id, letter(on, on))).collect();
    let case = consumer_case("1.00", "2026-02-27", json!(letters));
    with(with_invoices(case, &invoices), "/terms/recurringSupply", json!(regular))
}

/// The cap of 140.00 in six months on instalments below 266.67 (art. 2a Besluit vergoeding voor buitengerechtelijke
/// incassokosten), where each alone would bear the minimum of 40.00. Fourteen days from 16 March end on Monday the 30th.
#[test]
fn the_cap_on_small_instalments_takes_those_alone() {
    let day = "2026-03-31";
    let costs = |regular, amounts: &[&str]| {
        let letters: Vec<_> = amounts.iter().map(|amount| ("2026-03-16", *amount)).collect();
        let case = supplied(regular, &letters);
        (total(&case, day, "costs"), warns(&case, day, "recurringCap"))
    };
    let small = ["266.66"; 5];
    assert_eq!(costs(true, &small), (json!("140.00"), true));
    assert_eq!(costs(false, &small), (json!("200.00"), false));
    assert_eq!(costs(true, &["266.67"; 5]), (json!("200.00"), false), "not below");
    let mixed = ["266.67", "100.00", "100.00", "100.00", "100.00"];
    assert_eq!(costs(true, &mixed), (json!("180.00"), true), "the first is outside the cap");
}

/// Costs of 31 March count for six months: until 29 September, not on the 30th.
#[test]
fn costs_are_capped_with_those_of_six_months() {
    let costs = |last: &str| {
        let early = [("2026-03-16", "100.00"); 4];
        total(&supplied(true, &[&early[..], &[(last, "100.00")]].concat()), "2026-10-31", "costs")
    };
    assert_eq!(costs("2026-09-14"), "140.00", "on 29 September");
    assert_eq!(costs("2026-09-15"), "180.00", "on 30 September");
}

/// What is paid before the term of a letter ends bears no costs of it.
#[test]
fn a_letter_charges_what_is_still_open() {
    let events = json!([
        letter("2026-03-16", "2026-03-16"),
        { "type": "payment", "on": "2026-03-20", "amount": "500.00", "invoice": "1" },
    ]);
    let case = with_invoices(
        consumer_case("1.00", "2026-02-27", events),
        &[invoice("1", "2026-02-27", "400.00"), invoice("2", "2026-02-27", "400.00")],
    );
    let found = statement(&case, "2026-03-31");
    let costs: Vec<_> = found["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .filter(|line| line["kind"] == "collectionCosts")
        .collect();
    assert_eq!(costs.len(), 1);
    assert_eq!(costs[0]["invoice"], "2");
}

/// An agreed sum has the article on agreements behind it, the tariff its own; one that equals the tariff changes nothing,
/// VAT included.
#[test]
fn agreed_costs_are_told_from_the_tariff() {
    let costs = |clause: Option<&str>| {
        let event = with(letter("2026-03-16", "2026-03-16"), "/vatAnnounced", json!(true));
        let case = consumer_case("1000.00", "2026-02-27", json!([event]));
        let case = with(case, "/creditor/recoversVat", json!(false));
        let case = clause
            .map_or(case.clone(), |sum| with(case, "/terms/costsClause", json!({ "amount": sum })));
        let found = statement(&case, "2026-03-31");
        let lines = found["lines"].as_array().expect("lines").clone();
        let line = lines.into_iter().find(|line| line["kind"] == "collectionCosts").expect("costs");
        (found["totals"]["costs"].clone(), line["basis"].clone())
    };
    let (by_tariff, tariff) = costs(None);
    assert_eq!(by_tariff, "181.50", "15 % of 1000.00, and 21 % of that");
    assert_eq!(costs(Some("150.00")).0, by_tariff);
    let (agreed, clause) = costs(Some("149.99"));
    assert_eq!(agreed, "149.99");
    assert_ne!(clause, tariff);
}

/// The warnings about a letter to a consumer name art. 6:96 BW; those to a business have no such demand behind them.
#[test]
fn a_letter_to_a_consumer_has_its_article() {
    let basis = |case: &Value| {
        let found = statement(case, "2026-03-31");
        let mut warnings = found["warnings"].as_array().expect("warnings").clone().into_iter();
        warnings.find(|warning| warning["code"] == "letterUnchecked").expect("a warning")["basis"]
            .clone()
    };
    let events = json!([letter("2026-03-16", "2026-03-16")]);
    let consumer = basis(&consumer_case("1000.00", "2026-02-27", events.clone()));
    assert!(consumer.to_string().contains("6:96"), "{consumer}");
    assert_eq!(basis(&business_case("1000.00", "2026-02-27", events)), json!([]));
}

/// Of twenty invoices at most the names are told, and that there are more; of one there is nothing to name.
#[test]
fn invoices_are_named_where_there_are_several() {
    let early = |count: usize| {
        let case = consumer_case("1.00", "2026-04-30", json!([letter("2026-03-16", "2026-03-16")]));
        let invoices: Vec<_> =
            (1..=count).map(|nth| invoice(&format!("F{nth}"), "2026-04-30", "100.00")).collect();
        said(&with_invoices(case, &invoices), "2026-04-30", "letterBeforeDefault").expect("it")
    };
    assert!(!early(1).contains("F1"));
    assert!(early(2).contains("F1, F2") && !early(2).contains('…'));
    assert!(early(20).contains("F19, F20") && !early(20).contains('…'));
    assert!(early(21).contains("F20, …") && !early(21).contains("F21"));
}

/// Of a Dutch trade contract from before 8 August 2002 one source alone says that it bears ordinary interest; of a Belgian
/// one from before 7 August 2002 the act itself.
#[test]
fn older_trade_contracts_are_as_sure_as_their_source() {
    let told = |case: Value| {
        let case = with(case, "/terms/contractDate", json!("2002-01-01"));
        said(&case, "2003-03-31", "contractBeforeCommercialInterest").expect("an old contract")
    };
    assert!(
        told(business_case("100.00", "2003-01-31", json!([]))).ends_with("One source says so.")
    );
    assert!(!told(belgian_trade_case("100.00", "2003-01-31", json!([]))).contains("source"));
}

/// Interest bears interest on defaults since the Civil Code of 1 January 1992 (art. 6:119 (2) BW).
#[test]
fn defaults_since_the_civil_code_bear_interest_on_interest() {
    let simple = |due_on: &str| {
        let case = consumer_case("1000.00", due_on, json!([]));
        warns(&case, "1993-06-30", "simpleInterestBeforeCode")
    };
    assert!(simple("1991-12-30"));
    assert!(!simple("1991-12-31"), "in default from 1 January 1992");
}

/// A pause of a single day takes that day, on which 36,500.00 bear 4.00 at 4 %.
#[test]
fn a_pause_may_last_a_day() {
    let interest = |until: Option<&str>| {
        let pause =
            |until| json!([{ "type": "interestPause", "on": "2026-03-03", "until": until }]);
        let events = until.map_or(json!([]), pause);
        total(&consumer_case("36500.00", "2026-01-31", events), "2026-03-31", "interest")
    };
    assert_eq!(interest(None), "236.00", "59 days");
    assert_eq!(interest(Some("2026-03-03")), "232.00");
    assert_eq!(interest(Some("2026-03-04")), "228.00");
}

/// The last day on which paying what is due settles everything: the last day of payment, the day itself once interest
/// runs, the last day of a pause; none where nothing is added any more.
#[test]
fn what_is_due_is_due_until_something_is_added() {
    let pay_by = |case: &Value, as_of: &str| total(case, as_of, "payBy");
    let plain = consumer_case("1000.00", "2026-01-31", json!([]));
    assert_eq!(pay_by(&plain, "2026-01-05"), "2026-01-31");
    assert_eq!(pay_by(&plain, "2026-01-31"), "2026-01-31");
    assert_eq!(pay_by(&plain, "2026-02-01"), "2026-02-01");
    // Two years without interest: a year of it ends in between, on which nothing is added to nothing.
    let pause = json!({ "type": "interestPause", "on": "2026-02-01", "until": "2028-01-31" });
    let paused = consumer_case("1000.00", "2026-01-31", json!([pause]));
    assert_eq!(pay_by(&paused, "2026-02-10"), "2028-01-31");
    // The invoice first, so that 20 days at 4 % on 1000.00 are left: 2.19, which bear no interest before a year is over.
    let paid = json!([payment("2026-02-20", "1000.00"), { "type": "interestPause", "on": "2026-03-01", "until": "2026-05-31" }]);
    let first = json!({ "imputation": "principalFirst" });
    let left = |case: Value| with(case, "/conventions", first.clone());
    let dutch = left(consumer_case("1000.00", "2026-01-31", paid.clone()));
    assert_eq!(total(&dutch, "2026-03-10", "due"), "2.19");
    assert_eq!(pay_by(&dutch, "2026-03-10"), "2027-01-31", "the first year of interest");
    // Belgian interest bears none: nothing is added to it.
    let simple = left(with(
        belgian_trade_case("1000.00", "2026-01-31", paid),
        "/terms/termAgreed",
        json!(true),
    ));
    assert_eq!(pay_by(&simple, "2026-03-10"), Value::Null);
}

/// The more onerous claim comes first (art. 6:43 (2) BW): one that bears interest from the next day before an older one
/// that does not yet. And what is due comes before what is not, even if neither bears interest.
#[test]
fn of_two_claims_the_one_that_begins_to_bear_interest_is_paid_first() {
    let two = |agreed: Option<&str>, older: (&str, &str), younger: (&str, &str), paid_on: &str| {
        let claim = |id: &str, (issued, due): (&str, &str)| json!({ "id": id, "issuedOn": issued, "dueOn": due, "amount": "100.00" });
        let case = consumer_case("1.00", "2026-01-31", json!([payment(paid_on, "50.00")]));
        let case = with_invoices(case, &[claim("older", older), claim("younger", younger)]);
        let case = agreed.map_or(case.clone(), |rate| {
            with(case, "/terms/interest", json!({ "annualPercent": rate }))
        });
        let found = statement(&case, paid_on);
        [0, 1].map(|at| found["claims"][at]["paid"].clone())
    };
    let paid = two(None, ("2026-01-01", "2026-02-28"), ("2026-01-02", "2026-01-31"), "2026-01-31");
    assert_eq!(paid, ["0.00", "50.00"]);
    let paid =
        two(Some("0"), ("2026-01-01", "2026-02-28"), ("2026-01-02", "2026-01-31"), "2026-02-10");
    assert_eq!(paid, ["0.00", "50.00"]);
    // On the last day of payment neither is due: the older comes first.
    let paid =
        two(Some("0"), ("2026-01-01", "2026-02-28"), ("2026-01-02", "2026-01-31"), "2026-01-31");
    assert_eq!(paid, ["50.00", "0.00"]);
}

/// The caps on a Belgian clause rest on rates that are published: beyond them an agreed rate is provisional as well.
#[test]
fn a_cap_that_is_not_published_makes_a_rate_provisional() {
    let provisional = |percent: &str, as_of: &str| {
        let terms = json!({ "penaltyClause": "none", "interest": { "annualPercent": percent }, "reciprocal": true });
        let case = debt("1000.00", terms, json!([mail()]));
        let case = with(case, "/conventions", json!({ "provisionalRates": true }));
        warns(&case, as_of, "provisionalRates")
    };
    for percent in ["5", "10.5"] {
        assert!(provisional(percent, "2027-01-01"));
        assert!(!provisional(percent, "2026-12-31"));
    }
}

/// Where no interest is open there is none to give up.
#[test]
fn a_waiver_of_nothing_is_no_line() {
    let waivers = |on: &str| {
        let plan = json!({
            "type": "plan", "on": on, "interest": "waived",
            "instalments": [{ "on": "2026-04-01", "amount": "1000.00" }],
        });
        let found = statement(&consumer_case("1000.00", "2026-01-31", json!([plan])), "2026-03-31");
        found["lines"]
            .as_array()
            .expect("lines")
            .iter()
            .filter(|line| line["kind"] == "waiver")
            .count()
    };
    assert_eq!(waivers("2026-01-31"), 0);
    assert_eq!(waivers("2026-02-28"), 1);
}

/// A waiting term of art. XIX.2 WER that ends after the last published rate makes nothing unknown before it ends. (The
/// rates are known until 31 December 2026; fourteen days from 21 December end in January.)
#[test]
fn a_rate_of_after_the_waiting_term_is_not_needed_before() {
    let terms = json!({ "penaltyClause": "none", "interest": { "annualPercent": "5" }, "reciprocal": true });
    let case = debt("1000.00", terms, json!([reminder("2026-12-21", "email")]));
    assert!(warns(&case, "2026-12-31", "waitingTermRunning"));
    assert_eq!(total(&case, "2026-12-31", "interest"), "0.00");
}

/// Without a lump sum there is still interest after the waiting term: until its last day nothing is added.
#[test]
fn a_waiting_term_is_told_of_though_only_interest_follows() {
    let case = debt("1000.00", json!({ "penaltyClause": "none" }), json!([mail()]));
    assert!(warns(&case, "2026-03-05", "waitingTermRunning"));
    assert_eq!(total(&case, "2026-03-05", "payBy"), "2026-03-16");
}

/// Two late invoices, and a third that is not; one is paid within the waiting term.
#[test]
fn a_waiting_term_is_about_what_is_late_and_open() {
    let terms = json!({ "penaltyClause": "legalMaximum", "reciprocal": true });
    let late = || [invoice("1", "2026-01-31", "100.00"), invoice("2", "2026-01-31", "100.00")];
    let case = |events: Value| with_invoices(debt("1.00", terms.clone(), events), &late());
    let all = case(json!([mail()]));
    assert!(warns(&all, "2026-03-17", "lumpSumOnSeveral"));
    assert_eq!(total(&all, "2026-03-17", "costs"), "35.00", "30.00 and 10 % of 50.00");
    let paid = json!({ "type": "payment", "on": "2026-03-10", "amount": "100.00", "invoice": "2" });
    let one = case(json!([mail(), paid]));
    assert!(!warns(&one, "2026-03-17", "lumpSumOnSeveral"));
    assert_eq!(total(&one, "2026-03-17", "costs"), "20.00");
    // A reminder about the late one is not too early for the other.
    let later = [invoice("1", "2026-01-31", "100.00"), invoice("2", "2026-03-31", "100.00")];
    let reminded =
        |event: Value| with_invoices(debt("1.00", terms.clone(), json!([event])), &later);
    assert!(warns(&reminded(mail()), "2026-03-05", "reminderTooEarly"));
    assert!(!warns(&reminded(of("1", mail())), "2026-03-05", "reminderTooEarly"));
}

/// Of two reminders on one day the one listed first begins the waiting term: here by e-mail, which ends before that by
/// post would.
#[test]
fn of_two_reminders_on_a_day_the_first_counts() {
    let costs = |channels: [&str; 2]| {
        let events = channels.map(|channel| reminder("2026-03-02", channel));
        let case = debt(
            "1000.00",
            json!({ "penaltyClause": "legalMaximum", "reciprocal": true }),
            json!(events),
        );
        total(&case, "2026-03-17", "costs")
    };
    assert_eq!(costs(["email", "post"]), "90.00");
    assert_eq!(costs(["post", "email"]), "0.00");
}

/// Regular supply (art. XIX.2, § 2 WER): the due days of January to March and April 2026, each reminded five days later.
#[test]
fn only_an_open_invoice_is_reminded_at_a_price() {
    let months = ["01", "02", "03", "04"];
    let invoices = months.map(|month| invoice(month, &format!("2026-{month}-20"), "100.00"));
    let costs = |kind: &str, paid: bool| {
        let mut events: Vec<Value> = months
            .iter()
            .map(|month| of(month, reminder(&format!("2026-{month}-25"), "email")))
            .collect();
        // Any reminder about an earlier due day counts among the three.
        events[1] = of("02", json!({ "type": kind, "on": "2026-02-25" }));
        if paid {
            events.push(json!({ "type": "payment", "on": "2026-05-01", "amount": "100.00", "invoice": "04" }));
        }
        events.push(of("04", json!({ "type": "reminder", "on": "2026-05-20", "charge": "7.50" })));
        let terms = json!({ "penaltyClause": "none", "recurringSupply": true });
        total(&with_invoices(debt("1.00", terms, json!(events)), &invoices), "2026-12-31", "costs")
    };
    assert_eq!(costs("reminder", false), "7.50");
    assert_eq!(costs("firstFreeReminder", false), "7.50");
    assert_eq!(costs("firstFreeReminder", true), "0.00");
}

/// Book XIX takes contracts since 1 September 2023; older ones are told that they came under it later.
#[test]
fn a_contract_of_the_first_day_is_not_an_older_one() {
    let older = |contract: &str| {
        let case = belgian_consumer_case("1000.00", "2026-01-31", json!([]));
        let case = with(case, "/terms/contractDate", json!(contract));
        warnings(&statement(&case, "2026-03-05")).contains(&"transitionalConsumerContract")
    };
    assert!(older("2023-08-31"));
    assert!(!older("2023-09-01"));
}

/// Two pauses are no pause in between; one within the other, or after it without a day between, is one. At 4 % a day is
/// worth 4.00 on 36,500.00, and February and March have 59.
#[test]
fn pauses_take_their_own_days_once() {
    let interest = |pauses: &[(&str, &str)]| {
        let events = pauses
            .iter()
            .map(|(on, until)| json!({ "type": "interestPause", "on": on, "until": until }));
        let case = consumer_case("36500.00", "2026-01-31", events.collect());
        total(&case, "2026-03-31", "interest")
    };
    assert_eq!(interest(&[("2026-02-01", "2026-02-05"), ("2026-03-01", "2026-03-05")]), "196.00");
    assert_eq!(interest(&[("2026-02-01", "2026-02-20"), ("2026-02-03", "2026-02-05")]), "156.00");
    assert_eq!(interest(&[("2026-02-01", "2026-02-05"), ("2026-02-06", "2026-02-10")]), "196.00");
    assert_eq!(interest(&[("2026-02-01", "2026-02-05"), ("2026-02-04", "2026-02-10")]), "196.00");
}

/// What is paid within a pause does not end it: 36,490.00 bear 155.96 in the 39 days after it.
#[test]
fn a_payment_ends_no_pause() {
    let case = consumer_case(
        "36500.00",
        "2026-01-31",
        json!([
            { "type": "interestPause", "on": "2026-02-01", "until": "2026-02-20" },
            { "type": "interestPause", "on": "2026-02-03", "until": "2026-02-05" },
            payment("2026-02-10", "10.00"),
        ]),
    );
    assert_eq!(total(&case, "2026-03-31", "interest"), "155.96");
}

/// The halves of a year are rounded each under the convention that says so: they end on 30 June and 31 December.
#[test]
fn halves_of_a_year_end_in_june_and_december() {
    let case = consumer_case("1000.00", "2025-05-31", json!([]));
    let case = with(case, "/conventions", json!({ "rounding": "perHalfYear" }));
    let ends = |due_on: &str| {
        let case = with(case.clone(), "/invoices/0/dueOn", json!(due_on));
        let found = statement(&case, "2026-08-31");
        let lines = found["lines"].as_array().expect("lines").clone();
        let ends = lines.iter().filter(|line| line["kind"] == "interest");
        ends.map(|line| line["to"].as_str().expect("a day").to_owned()).collect::<Vec<_>>()
    };
    let years = ["2025-12-31", "2026-06-29", "2026-06-30", "2026-08-31"];
    assert_eq!(ends("2025-06-29"), [&["2025-06-30"][..], &years].concat());
    assert_eq!(ends("2025-06-30"), ["2025-12-31", "2026-06-30", "2026-08-31"]);
    assert_eq!(ends("2025-07-31"), ["2025-12-31", "2026-06-30", "2026-07-31", "2026-08-31"]);
}

/// A trade debt bears forty euros at once, which the tariff then contains; the forty euros of an invoice that was paid
/// lower nothing: 15 % of 1,000.00 and those 40.00 are 190.00.
#[test]
fn the_forty_euros_of_a_paid_invoice_are_no_part_of_the_tariff() {
    let paid =
        json!({ "type": "payment", "on": "2026-03-20", "amount": "1050.00", "invoice": "1" });
    let case =
        business_case("1.00", "2026-02-27", json!([letter("2026-03-16", "2026-03-16"), paid]));
    let two = [invoice("1", "2026-02-27", "1000.00"), invoice("2", "2026-02-27", "1000.00")];
    let case = with_invoices(case, &two);
    assert_eq!(statement(&case, "2026-03-30")["claims"][0]["open"]["principal"], "0.00");
    assert_eq!(total(&case, "2026-03-31", "costs"), "190.00");
}

/// A plan that is over on the day it is made stops nothing, and cuts no line.
#[test]
fn a_plan_of_a_day_leaves_interest_alone() {
    let plan = json!({
        "type": "plan", "on": "2026-02-10", "interest": "stops",
        "instalments": [{ "on": "2026-02-10", "amount": "100.00" }],
    });
    let lines = |events: Value| {
        let found = statement(&consumer_case("1000.00", "2026-01-31", events), "2026-03-31");
        let lines = found["lines"].as_array().expect("lines").iter();
        lines.filter(|line| line["kind"] == "interest").cloned().collect::<Vec<_>>()
    };
    assert_eq!(lines(json!([plan])), lines(json!([])));
}

/// A notice of default makes the debtor late with the invoices that it names.
#[test]
fn a_notice_is_about_the_invoices_it_names() {
    let notice = json!({ "type": "noticeOfDefault", "on": "2026-02-02", "payBy": "2026-02-16" });
    let interest = |notice: Value| {
        let case = belgian_consumer_case("1.00", "2026-01-31", json!([notice]));
        let case = with(case, "/creditor/capacity", json!("consumer"));
        let two = [invoice("1", "2026-01-31", "1000.00"), invoice("2", "2026-01-31", "1000.00")];
        let found = statement(&with_invoices(case, &two), "2026-03-31");
        [0, 1].map(|at| found["claims"][at]["interest"].clone())
    };
    let both = interest(notice.clone());
    assert_eq!(both[0], both[1]);
    assert_ne!(both[0], "0.00");
    assert_eq!(interest(of("1", notice)), [both[0].clone(), json!("0.00")]);
}

/// Whether a large business may agree with a small one on more than thirty days (art. 6:119a (6) BW) is not known before
/// both sizes are said.
#[test]
fn both_sizes_decide_on_the_longest_term() {
    let unsaid = |sizes: &[(&str, &str)]| {
        let case = business_case("1000.00", "2026-03-31", json!([]));
        let case = with(case, "/invoices/0/issuedOn", json!("2026-02-01"));
        let case = sizes.iter().fold(case, |case, (who, size)| with(case, who, json!(size)));
        warns(&case, "2026-04-30", "sizesNotSaid")
    };
    assert!(unsaid(&[]));
    assert!(unsaid(&[("/creditor/size", "sme")]));
    assert!(!unsaid(&[("/creditor/size", "sme"), ("/debtor/size", "sme")]));
}

/// Ten percent of 1,000.00 is 100.00: a minimum or a maximum of just that decides nothing, and is not told.
#[test]
fn a_bound_that_equals_the_percentage_is_not_told() {
    let line = |clause: Value| {
        let case = belgian_trade_case("1000.00", "2025-01-31", json!([]));
        let case = with(case, "/terms/penaltyClause", clause);
        let found = statement(&case, "2025-02-28");
        let lines = found["lines"].as_array().expect("lines").clone();
        let line = lines.into_iter().find(|line| line["kind"] == "lumpSum").expect("a lump sum");
        (line["amount"].clone(), line["formula"].clone(), line["explanation"].clone())
    };
    let plain = line(json!({ "percent": "10" }));
    assert_eq!(line(json!({ "percent": "10", "minimum": "100.00" })), plain);
    assert_eq!(line(json!({ "percent": "10", "maximum": "100.00" })), plain);
    assert_ne!(line(json!({ "percent": "10", "minimum": "100.01" })), plain);
    assert_ne!(line(json!({ "percent": "10", "maximum": "99.99" })), plain);
}
