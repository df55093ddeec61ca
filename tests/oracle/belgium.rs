//! The Belgian rules on kinds of debt, days and sums, for one claim at a time.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::Value;

use super::input::{Regime, agreed_day, cents, contract_day, issue_day, optional_day};
use super::law::{Percent, day, fraction, half_up, is_belgian_holiday, is_weekend};

/// The sum that the terms promise when payment is late: art. 5.88 of the Civil Code.
pub enum Penalty {
    Nothing,
    /// As much as art. XIX.4, 2° of the Code of Economic Law allows.
    LegalMaximum,
    /// In cents.
    Amount(i64),
    Percent {
        percent: Percent,
        minimum: i64,
        maximum: i64,
    },
}

impl Penalty {
    pub fn read(clause: &Value) -> Penalty {
        match clause {
            Value::Null => Penalty::Nothing,
            Value::String(word) if word == "none" => Penalty::Nothing,
            Value::String(word) if word == "legalMaximum" => Penalty::LegalMaximum,
            _ if clause["amount"].is_string() => Penalty::Amount(cents(&clause["amount"])),
            _ => {
                let border = |name: &str| clause[name].is_string().then(|| cents(&clause[name]));
                Penalty::Percent {
                    percent: Percent::read(clause["percent"].as_str().expect("a percentage")),
                    minimum: border("minimum").unwrap_or(0),
                    maximum: border("maximum").unwrap_or(i64::MAX),
                }
            }
        }
    }

    /// In cents, for so much open principal.
    pub fn sum(&self, principal: i64) -> i64 {
        match self {
            Penalty::Nothing => 0,
            Penalty::LegalMaximum => highest_sum(principal),
            Penalty::Amount(amount) => *amount,
            Penalty::Percent { percent, minimum, maximum } => {
                half_up(&(percent.of_one() * fraction(principal, 1))).max(*minimum).min(*maximum)
            }
        }
    }
}

/// Art. XIX.4, 2° of the Code of Economic Law: the most that a consumer can be asked for, in cents.
pub fn highest_sum(balance: i64) -> i64 {
    let euros = |euros: i64| 100 * euros;
    let percent_above = |percent: i64, from: i64| fraction((balance - from) * percent, 100);
    let sum = if balance <= euros(150) {
        fraction(euros(20), 1)
    } else if balance <= euros(500) {
        fraction(euros(30), 1) + percent_above(10, euros(150))
    } else {
        fraction(euros(65), 1) + percent_above(5, euros(500))
    };
    half_up(&sum).min(euros(2_000))
}

/// Which of the Belgian acts decides about an invoice.
pub fn regime(case: &Value, invoice: &Value) -> Regime {
    let (creditor, debtor) = (&case["creditor"]["capacity"], &case["debtor"]["capacity"]);
    let trades = |capacity: &Value| capacity == "business" || capacity == "government";
    let contract = contract_day(case, invoice);
    let late_on = agreed_day(case, invoice).unwrap_or(issue_day(invoice)) + Days::new(1);
    // Act of 4 May 2023: contracts since 1 September 2023, and older ones if late after that day.
    let book_xix = contract >= day(2023, 9, 1) || late_on >= day(2023, 9, 2);
    // Act of 22 November 2013 on the Act of 2 August 2002.
    let renewed = contract >= day(2013, 3, 16) || late_on >= day(2015, 3, 16);
    if debtor == "consumer" && trades(creditor) && book_xix {
        Regime::BeConsumer
    } else if trades(creditor) && trades(debtor) && renewed {
        Regime::BeTradeNew
    } else if trades(creditor) && trades(debtor) && contract >= day(2002, 8, 7) {
        Regime::BeTradeOld
    } else {
        Regime::BeCivil
    }
}

/// The last day on which payment is in time.
pub fn due_day(case: &Value, invoice: &Value, regime: Regime) -> NaiveDate {
    let received_on = optional_day(&invoice["receivedOn"]);
    let agreed = agreed_day(case, invoice);
    if !matches!(regime, Regime::BeTradeNew | Regime::BeTradeOld) {
        return agreed.unwrap_or_else(|| issue_day(invoice));
    }
    // Act of 2 August 2002 art. 4 § 1: without a term, thirty days from the day after receipt.
    if case["terms"]["termAgreed"] == false {
        return received_on.expect("the day of receipt") + Days::new(30);
    }
    // The same: between undertakings more than sixty days are unwritten, in contracts since 1
    // February 2022.
    let agreed = agreed.expect("a term or a due date");
    let businesses =
        case["creditor"]["capacity"] == "business" && case["debtor"]["capacity"] == "business";
    let since = contract_day(case, invoice) >= day(2022, 2, 1);
    let received_on = received_on.unwrap_or_else(|| issue_day(invoice));
    if businesses && since && agreed > received_on + Days::new(60) {
        return received_on + Days::new(30);
    }
    agreed
}

/// The day before the first that bears interest, as far as that is known without Book XIX.
pub fn interest_after(
    regime: Regime,
    due_on: NaiveDate,
    notice: Option<NaiveDate>,
) -> Option<NaiveDate> {
    match regime {
        // Act of 2 August 2002 art. 5: by right, without notice.
        Regime::BeTradeNew | Regime::BeTradeOld => Some(due_on),
        // Art. 5.231 and 5.240 of the Civil Code: from notice of default.
        Regime::BeCivil => notice.map(|pay_by| pay_by.max(due_on)),
        _ => None,
    }
}

/// Art. XIX.2 § 1 of the Code of Economic Law: the last of fourteen days that start the day after
/// an electronic message, or on the third working day after a letter was posted.
///
/// "Earliest" reads art. I.1, 9° and counts Saturdays as working days; "latest" does not, leaves
/// the day on which the term starts out, and never ends it on a free day.
pub fn end_of_waiting_term(sent_on: NaiveDate, electronic: bool, latest: bool) -> NaiveDate {
    let free = |on: NaiveDate| is_weekend(on) || is_belgian_holiday(on);
    let works = |on: NaiveDate| {
        if latest { !free(on) } else { on.weekday() != Weekday::Sun && !is_belgian_holiday(on) }
    };
    let third_working_day =
        || sent_on.iter_days().skip(1).filter(|on| works(*on)).nth(2).expect("a working day");
    let counted = match (electronic, latest) {
        (true, _) => sent_on + Days::new(14),
        (false, true) => third_working_day() + Days::new(14),
        (false, false) => third_working_day() + Days::new(13),
    };
    counted.iter_days().find(|on| !(latest && free(*on))).expect("the calendar goes on")
}
