//! Random Belgian cases: mostly of consumers since Book XIX, and of businesses since 2002.

use proptest::prelude::*;
use serde_json::{Value, json};
use vordering::Day;

use super::{
    Invoice, Question, before, cents, channels, conventions, credit_note, few_or_many,
    interest_in_plans, payment, plan, reminders, sent,
};
use crate::support::{day, published_until};

/// What the invoices have in common.
#[derive(Debug, Clone, Copy)]
enum Terms {
    /// Each names its last day.
    DueDays,
    /// So many days from the day of the invoice.
    TermDays,
    /// Nothing was agreed, and only some name a last day.
    NotAgreed,
}

/// Belgian cases of one to five invoices, with up to twenty events and some more reminders.
///
/// Days cluster where the law does something: the borders of the acts, the waiting term of a first
/// reminder, ends of February, changes of rates, and several events on one day.
pub fn belgian_questions() -> impl Strategy<Value = Question> {
    let everything = parties().prop_flat_map(|(creditor, debtor)| {
        let consumer = debtor["capacity"] == "consumer";
        (Just((creditor, debtor)), invoices(consumer), terms(), conventions(), dunning_days())
    });
    everything.prop_flat_map(|(parties, (invoices, recurring), terms, conventions, days)| {
        let (reminded_claim, delay, as_of) = days;
        // Two days earlier, so that the reminder can be too early.
        let reminded_claim = reminded_claim.index(invoices.len());
        let sent_on = before(invoices[reminded_claim].due, 2).plus_days(delay);
        let as_of = match as_of {
            AsOf::After(days, last) => sent_on.plus_days(days).min(last),
            AsOf::On(day) => day,
        };
        let dues: Vec<Day> = invoices.iter().map(|invoice| invoice.due).collect();
        let first = first_reminder(sent_on, reminded_claim);
        let series = series(&dues);
        let events = (few_or_many(event(dues, sent_on)), first, series);
        events.prop_map(move |(mut events, first, series)| {
            events.extend(first);
            if recurring {
                events.extend(series);
            }
            let mut terms = terms.clone();
            if recurring {
                terms.1["recurringSupply"] = json!(true);
            }
            let case = case(&invoices, &parties, terms, &conventions, &events);
            Question { case, as_of }
        })
    })
}

/// Takes "legalMaximum" out of the terms unless the law sets one for every claim of the case.
pub fn keep_lawful(case: &mut Value) {
    if all_consumer_debts(case) {
        return;
    }
    let terms = case["terms"].as_object_mut().expect("terms");
    terms.retain(|_, value| *value != "legalMaximum");
}

/// Is every claim one of Book XIX of the Code of Economic Law?
fn all_consumer_debts(case: &Value) -> bool {
    let terms = &case["terms"];
    let consumer_debt = |invoice: &Value| {
        let named = |value: &Value| value.as_str().map(day);
        let issued = named(&invoice["issuedOn"]).expect("the day of the invoice");
        let counted = |days: u64| issued.plus_days(u32::try_from(days).expect("a term"));
        let agreed =
            named(&invoice["dueOn"]).or_else(|| terms["paymentTermDays"].as_u64().map(counted));
        let contract = named(&terms["contractDate"]).unwrap_or(issued);
        contract >= day("2023-09-01") || agreed.unwrap_or(issued) >= day("2023-09-01")
    };
    case["debtor"]["capacity"] == "consumer"
        && case["creditor"]["capacity"] != "consumer"
        && case["invoices"].as_array().expect("invoices").iter().all(consumer_debt)
}

fn case(
    invoices: &[Invoice],
    (creditor, debtor): &(Value, Value),
    (style, mut terms): (Terms, Value),
    conventions: &Value,
    events: &[Value],
) -> Value {
    // Nobody sends an invoice before there is a contract.
    let first = invoices.iter().map(|invoice| invoice.issued).min().expect("an invoice");
    if terms["contractDate"].as_str().is_some_and(|contract| day(contract) > first) {
        terms.as_object_mut().expect("terms").remove("contractDate");
    }
    match style {
        Terms::DueDays => {}
        Terms::TermDays => terms["paymentTermDays"] = json!(30),
        Terms::NotAgreed => terms["termAgreed"] = json!(false),
    }
    let invoices = invoices.iter().enumerate().map(|(at, invoice)| {
        let mut written = json!({
            "id": at.to_string(),
            "issuedOn": invoice.issued.to_string(),
            "amount": invoice.amount,
        });
        let names_due_day = match style {
            Terms::DueDays => true,
            Terms::TermDays => at == 1,
            Terms::NotAgreed => at % 2 == 1,
        };
        if names_due_day {
            written["dueOn"] = json!(invoice.due.to_string());
        }
        // Some do not say when the invoice came; whoever takes more than sixty days must.
        let long = invoice.due > invoice.issued.plus_days(60);
        if long || matches!(style, Terms::NotAgreed) || invoice.received != invoice.issued {
            written["receivedOn"] = json!(invoice.received.to_string());
        }
        written
    });
    let mut case = json!({
        "schema": "vordering/case/1",
        "jurisdiction": "BE",
        "creditor": creditor,
        "debtor": debtor,
        "terms": terms,
        "invoices": invoices.collect::<Vec<_>>(),
        "events": events,
        "conventions": conventions,
    });
    keep_lawful(&mut case);
    case
}

fn parties() -> impl Strategy<Value = (Value, Value)> {
    let debtor = prop_oneof![8 => Just("consumer"), 5 => Just("business"), 1 => Just("government")];
    let creditor =
        prop_oneof![12 => Just("business"), 1 => Just("government"), 1 => Just("consumer")];
    let size = || prop::sample::select(vec![None, Some("sme"), Some("large")]);
    (creditor, debtor, size(), size()).prop_map(|(creditor, debtor, creditor_size, debtor_size)| {
        let party = |capacity: &str, size: Option<&str>| {
            let mut party = json!({ "capacity": capacity });
            if let Some(size) = size {
                party["size"] = json!(size);
            }
            party
        };
        (party(creditor, creditor_size), party(debtor, debtor_size))
    })
}

/// The invoices, and whether they are terms of one contract for regular supply.
fn invoices(consumer: bool) -> impl Strategy<Value = (Vec<Invoice>, bool)> {
    let terms = || prop_oneof![3 => 0_u32..60, 2 => Just(30_u32), 1 => 60_u32..100];
    let receipts = || prop_oneof![2 => Just(0_u32), 2 => Just(2_u32), 1 => 1_u32..=20];
    let invoice = (due_days(consumer), amounts(consumer), terms(), receipts());
    let separate = (prop::collection::vec(invoice, 1..=5), prop::bool::weighted(0.3));
    let separate = separate.prop_map(|(invoices, one_day)| {
        let first = before(invoices[0].0, invoices[0].2);
        let invoice = |(due, amount, term, receipt)| {
            let (issued, due) =
                if one_day { (first, first.plus_days(term)) } else { (before(due, term), due) };
            Invoice { issued, received: issued.plus_days(receipt), due, amount }
        };
        (invoices.into_iter().map(invoice).collect::<Vec<_>>(), false)
    });
    // Four or five due days, mostly in one year, some of them the same.
    let gaps = prop_oneof![4 => Just(30_u32), 1 => Just(0_u32), 2 => 1_u32..=31];
    let term = (gaps, amounts(consumer), receipts());
    let first = (2023_u32..=2026, 0_u32..280);
    let terms = (first, terms(), prop::collection::vec(term, 4..=5));
    let regular = terms.prop_map(|((year, days), term, invoices)| {
        let mut due = day(&format!("{year}-01-02")).plus_days(days);
        let invoice = |(gap, amount, receipt)| {
            due = due.plus_days(gap);
            let issued = before(due, term);
            Invoice { issued, received: issued.plus_days(receipt), due, amount }
        };
        (invoices.into_iter().map(invoice).collect(), true)
    });
    prop_oneof![if consumer { 3 } else { 9 } => separate, 2 => regular]
}

fn due_days(consumer: bool) -> BoxedStrategy<Day> {
    let from = |first: &str, days: std::ops::Range<u32>| {
        let first = day(first);
        days.prop_map(move |days| first.plus_days(days))
    };
    let one_of = |days: &[&'static str]| prop::sample::select(days.to_vec()).prop_map(day);
    let half_years = one_of(&[
        "2024-02-29",
        "2025-02-28",
        "2026-02-28",
        "2023-12-31",
        "2024-06-30",
        "2024-12-31",
        "2025-06-30",
        "2025-12-31",
        "2026-06-30",
    ]);
    if consumer {
        let border = one_of(&["2023-08-30", "2023-08-31", "2023-09-01", "2023-09-02"]);
        return prop_oneof![
            3 => from("2023-09-01", 0..1_150),
            3 => from("2023-09-01", 0..650),
            2 => half_years,
            2 => border,
            1 => from("2022-01-01", 0..620),
        ]
        .boxed();
    }
    let borders = one_of(&[
        "2013-03-15",
        "2013-03-16",
        "2015-03-14",
        "2015-03-15",
        "2015-03-16",
        "2022-04-01",
        "2023-09-01",
    ]);
    prop_oneof![
        4 => from("2014-07-01", 0..4_500),
        2 => half_years,
        3 => borders,
        1 => from("2002-08-01", 0..4_300),
    ]
    .boxed()
}

/// Mostly amounts as on invoices; the borders of the slices of art. XIX.4, and its highest sum.
fn amounts(consumer: bool) -> impl Strategy<Value = String> + Clone {
    let borders = vec![
        "150.00", "150.01", "150.05", "500.00", "500.01", "500.10", "39200.00", "40000.00",
        "50.00", "75.00", "100.00", "365.00", "36500.00",
    ];
    let usual = if consumer { 100_000 } else { 1_000_000 };
    (0_u32..10, 1_u64..usual, 1_u64..20_000_000, prop::sample::select(borders)).prop_map(
        |(kind, usual, large, border)| {
            let written = |cents: u64| format!("{}.{:02}", cents / 100, cents % 100);
            match kind {
                0..=4 => written(usual),
                5 => written(usual % 200 + 1),
                6 => written(large),
                _ => border.to_owned(),
            }
        },
    )
}

fn terms() -> impl Strategy<Value = (Terms, Value)> {
    let style = prop_oneof![
        7 => Just(Terms::DueDays), 1 => Just(Terms::TermDays), 1 => Just(Terms::NotAgreed),
    ];
    let contract = prop::option::weighted(
        0.6,
        prop::sample::select(vec![
            "2002-08-06",
            "2002-08-07",
            "2013-03-15",
            "2013-03-16",
            "2022-01-31",
            "2022-02-01",
            "2023-08-31",
            "2023-09-01",
        ]),
    );
    let compounding = prop::sample::select(vec![None, Some("yearly"), Some("none")]);
    let reciprocal = prop_oneof![8 => Just(None), 2 => Just(Some(true)), 1 => Just(Some(false))];
    (style, contract, interest(), compounding, penalty_clauses(), reciprocal).prop_map(
        |(style, contract, interest, compounding, clause, reciprocal)| {
            let mut terms = json!({});
            if let Some(contract) = contract {
                terms["contractDate"] = json!(contract);
            }
            if let Some(interest) = interest {
                terms["interest"] = interest;
            }
            if let (true, Some(compounding)) = (terms["interest"].is_object(), compounding) {
                terms["interest"]["compounding"] = json!(compounding);
            }
            if let Some(clause) = clause {
                terms["penaltyClause"] = clause;
            }
            if let Some(reciprocal) = reciprocal {
                terms["reciprocal"] = json!(reciprocal);
            }
            (style, terms)
        },
    )
}

/// Rates around the highest that a consumer can be asked for, which was 10.5 to 12.5 percent.
fn interest() -> impl Strategy<Value = Option<Value>> {
    let one_of = |values: &[&'static str]| prop::sample::select(values.to_vec());
    let years = one_of(&["0", "2", "8", "10", "10.5", "11", "11.5", "11.5", "12", "12", "12.5"]);
    let months = one_of(&["0.5", "0.875", "0.9583", "1", "1.0417", "1.5"]);
    let surcharges = one_of(&["0", "2", "5.25", "6", "6.75", "8.125"]);
    let floors = prop::option::of(one_of(&["3", "8", "10.5", "12", "12.5"]));
    prop_oneof![
        4 => Just(None),
        1 => Just(Some(json!("statutory"))),
        3 => Just(Some(json!("legalMaximum"))),
        5 => years.prop_map(|percent| Some(json!({ "annualPercent": percent }))),
        1 => months.prop_map(|percent| Some(json!({ "monthlyPercent": percent }))),
        2 => (surcharges, floors).prop_map(|(percent, floor)| {
            let mut interest = json!({ "surchargePercent": percent });
            if let Some(floor) = floor {
                interest["floorPercent"] = json!(floor);
            }
            Some(interest)
        }),
    ]
}

fn penalty_clauses() -> impl Strategy<Value = Option<Value>> {
    let one_of = |values: &[&'static str]| prop::sample::select(values.to_vec());
    let amounts = one_of(&["10.00", "20.00", "20.01", "30.00", "50.00", "65.00", "250.00"]);
    let percents = one_of(&["2.5", "5", "8", "10", "12.5", "15"]);
    let minimums = prop::option::of(one_of(&["15.00", "20.00", "40.00", "75.00"]));
    let maximums = prop::option::of(one_of(&["20.00", "75.00", "500.00", "2000.00"]));
    prop_oneof![
        3 => Just(None),
        1 => Just(Some(json!("none"))),
        4 => Just(Some(json!("legalMaximum"))),
        4 => amounts.prop_map(|amount| Some(json!({ "amount": amount }))),
        5 => (percents, minimums, maximums).prop_map(|(percent, minimum, maximum)| {
            let mut clause = json!({ "percent": percent });
            for (name, border) in [("minimum", minimum), ("maximum", maximum)] {
                if let Some(border) = border {
                    clause[name] = json!(border);
                }
            }
            Some(clause)
        }),
    ]
}

/// The day for which the case is assessed.
#[derive(Debug, Clone, Copy)]
enum AsOf {
    /// So long after the first reminder, but not beyond a last day.
    After(u32, Day),
    On(Day),
}

/// Which claim is reminded first, how long after two days before its due day, and the day of the
/// statement.
fn dunning_days() -> impl Strategy<Value = (prop::sample::Index, u32, AsOf)> {
    let delays = prop_oneof![1 => 0_u32..=3, 6 => 3_u32..40, 1 => 40_u32..400];
    let days = prop_oneof![1 => 0_u32..13, 2 => 13_u32..24, 4 => 24_u32..400, 3 => 400_u32..1_500];
    let published = ["be-civil", "be-commercial"].map(published_until);
    let end = published.into_iter().min().expect("a table");
    let last = prop_oneof![9 => Just(end), 1 => Just(end.plus_days(59))];
    let beyond = (1_u32..60).prop_map(move |days| AsOf::On(end.plus_days(days)));
    let as_of = prop_oneof![
        20 => (days, last).prop_map(|(days, last)| AsOf::After(days, last)),
        1 => beyond,
    ];
    (any::<prop::sample::Index>(), delays, as_of)
}

/// Mostly there is one, about its claim or about all.
fn first_reminder(on: Day, claim: usize) -> impl Strategy<Value = Option<Value>> {
    let reminder = (first_reminders(), any::<bool>())
        .prop_map(move |(event, all)| sent(event, on, (!all).then_some(claim)));
    prop::option::weighted(0.8, reminder)
}

fn first_reminders() -> impl Strategy<Value = Value> + Clone {
    prop::option::weighted(0.8, channels()).prop_map(|channel| {
        let mut event = json!({ "type": "firstFreeReminder" });
        if let Some(channel) = channel {
            event["channel"] = json!(channel);
        }
        event
    })
}

/// The reminders of regular supply: a free one about each term, then some that cost something.
fn series(dues: &[Day]) -> impl Strategy<Value = Vec<Value>> + use<> {
    let dues = dues.to_vec();
    let last = *dues.iter().max().expect("a due day");
    let free = prop::collection::vec((first_reminders(), 0_u32..25), dues.len());
    let further = (reminders(), 1_u32..60, prop::option::of(0..dues.len()));
    (free, prop::collection::vec(further, 0..=3)).prop_map(move |(free, further)| {
        let free = free.into_iter().enumerate();
        let free = free.map(|(k, (event, delay))| sent(event, dues[k].plus_days(delay), Some(k)));
        let further = further
            .into_iter()
            .map(|(event, delay, claim)| sent(event, last.plus_days(delay), claim));
        free.chain(further).collect()
    })
}

/// Events around the due day of a claim, or around the waiting term of the first reminder.
fn event(dues: Vec<Day>, sent_on: Day) -> impl Strategy<Value = Value> + Clone {
    let around_due_day = prop_oneof![3 => 0_u32..60, 1 => 0_u32..900];
    let around_waiting_term = prop_oneof![1 => 0_u32..4, 3 => 13_u32..24, 1 => 0_u32..400];
    let days = prop_oneof![
        1 => around_due_day.prop_map(|days| (true, days)),
        1 => around_waiting_term.prop_map(|days| (false, days)),
    ];
    let lengths = prop::option::weighted(0.6, prop_oneof![3 => 0_u32..=40, 1 => 0_u32..=400]);
    let what =
        (first_reminders(), reminders(), amounts(true), cents(1..20_000), interest_in_plans());
    (days, 0_u32..23, 0..dues.len(), lengths, what, any::<bool>()).prop_map(
        move |(days, kind, claim, length, what, all)| {
            let on = match days {
                (true, days) => before(dues[claim], 5).plus_days(days),
                (false, days) => sent_on.plus_days(days),
            };
            let on = on.min(day("2030-06-30"));
            let (first, further, amount, small, interest) = what;
            let until = on.plus_days(length.unwrap_or(0)).to_string();
            let event = match kind {
                0..=2 => return payment(on, &amount, (!all).then_some(claim)),
                3..=6 => return payment(on, &small, (!all).then_some(claim)),
                7 => return credit_note(on, &small, claim),
                8..=11 => first,
                12..=14 => further,
                15..=17 if length.is_none() => json!({ "type": "noticeOfDefault" }),
                15..=17 => json!({ "type": "noticeOfDefault", "payBy": until }),
                18..=19 => json!({ "type": "interestPause", "until": until }),
                20 => json!({ "type": "planEnded" }),
                _ => plan(on, None, length.unwrap_or(0), interest),
            };
            sent(event, on, (!all).then_some(claim))
        },
    )
}
