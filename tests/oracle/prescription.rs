//! Until when a debt can be claimed, said a second time, from the articles.
//!
//! Nothing moves here. What is asked is only ever: could the debt be claimed on this day? It could if
//! its first term was not over, or if an act that came while it could be claimed had begun a term that
//! was not over. The last day is the latest end of all these terms. Days are counted with a calendar
//! of its own.
//!
//! The Netherlands: art. 3:307, 3:308, 3:313, 3:316 to 3:319, 3:324, 3:325 and 7:28 BW. Belgium: art.
//! 2244, 2248, 2257, 2260 to 2262bis, 2271 to 2277bis of the old Civil Code.
//!
//! Payments are taken to name their invoice and to be small, unless they are a hundred times the only
//! invoice, and so pay it.

use serde_json::{Value, json};

/// Year, month, day: their order is that of the days.
type Date = (u32, u32, u32);

fn date(text: &str) -> Date {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().expect("a number"));
    let mut part = || parts.next().expect("a part");
    (part(), part(), part())
}

fn text((year, month, day): Date) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn days_of(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn tomorrow((year, month, day): Date) -> Date {
    if day < days_of(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

fn yesterday((year, month, day): Date) -> Date {
    match (month, day) {
        (1, 1) => (year - 1, 12, 31),
        (_, 1) => (year, month - 1, days_of(year, month - 1)),
        _ => (year, month, day - 1),
    }
}

/// The last day of a term of so many months from the day after `day` on. A term from the fifth ends
/// with the fourth; one from a day that its last month lacks ends with that month.
fn end(day: Date, months: u32) -> Date {
    let (year, month, first) = tomorrow(day);
    let months = (month - 1) + months;
    let (year, month) = (year + months / 12, months % 12 + 1);
    if first > days_of(year, month) {
        (year, month, days_of(year, month))
    } else {
        yesterday((year, month, first))
    }
}

/// What the law makes of an event.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Kind {
    Judgment,
    Acknowledgement,
    PartPayment,
    Summons,
    BailiffDemand,
    Service,
    Seizure,
    RegisteredNotice,
    WrittenDemand,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Judgment => "judgment",
            Kind::Acknowledgement => "acknowledgement",
            Kind::PartPayment => "partPayment",
            Kind::Summons => "summons",
            Kind::BailiffDemand => "bailiffDemand",
            Kind::Service => "service",
            Kind::Seizure => "seizure",
            Kind::RegisteredNotice => "registeredNotice",
            Kind::WrittenDemand => "writtenDemand",
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Act {
    on: Date,
    kind: Kind,
    event: usize,
    written: bool,
}

/// What is said of a claim.
pub struct Told {
    /// What the answer must contain.
    pub clock: Value,
    first_of_interest: Date,
    /// Acts that keep interest alive: their day, and until when.
    keep: Vec<(Date, Date)>,
}

/// The claims of a case, as known on a day.
pub fn clocks(case: &Value, as_of: &str) -> Vec<Told> {
    let invoices = case["invoices"].as_array().expect("invoices");
    (0..invoices.len()).map(|at| Claim::read(case, at, date(as_of)).told()).collect()
}

struct Claim {
    dutch: bool,
    subject: Value,
    as_of: Date,
    due: Date,
    /// The term is counted from the day after.
    from: Date,
    months: u32,
    article: &'static str,
    presumption: bool,
    acts: Vec<Act>,
    settled: bool,
}

impl Claim {
    fn read(case: &Value, at: usize, as_of: Date) -> Claim {
        let invoice = &case["invoices"][at];
        let dutch = case["jurisdiction"] == "NL";
        let day = |name: &str| date(invoice[name].as_str().expect("a day"));
        let issued = day("issuedOn");
        // Art. 6:38 BW: without an agreed day it can be claimed at once.
        let at_once = dutch && case["terms"]["termAgreed"] == false;
        let due = if at_once { issued } else { day("dueOn") };
        let (months, article, presumption) = term(case, &invoice["subject"], due);
        let subject = invoice["subject"].as_str().unwrap_or("");
        let from = match (article, subject) {
            ("2272" | "2276bis, § 2", _) => issued,
            ("2277bis", _) => (issued.0, issued.1, days_of(issued.0, issued.1)),
            _ => due,
        };
        let mut claim = Claim {
            dutch,
            subject: invoice["subject"].clone(),
            as_of,
            due,
            from,
            months,
            article,
            presumption,
            acts: Vec::new(),
            settled: false,
        };
        claim.read_acts(case, at);
        claim
    }

    fn read_acts(&mut self, case: &Value, at: usize) {
        let id = &case["invoices"][at]["id"];
        let whole = amount(&case["invoices"][at]["amount"]);
        let mut acts = Vec::new();
        for (position, event) in case["events"].as_array().expect("events").iter().enumerate() {
            let about = match (&event["invoice"], event["invoices"].as_array()) {
                (Value::String(one), _) => id == one,
                (_, Some(some)) => some.contains(id),
                _ => true,
            };
            let Some(kind) = self.kind(event).filter(|_| about) else { continue };
            let on = event["receivedOn"].as_str().or(event["on"].as_str()).expect("a day");
            let written = event["inWriting"] == true;
            acts.push(Act { on: date(on), kind, event: position, written });
        }
        acts.retain(|act| act.on <= self.as_of);
        acts.sort_by_key(|act| (act.on, act.event));
        for act in acts {
            if act.kind == Kind::PartPayment {
                // What comes after everything was paid pays nothing.
                if self.settled {
                    continue;
                }
                self.settled = amount(&case["events"][act.event]["amount"]) >= 50 * whole;
            }
            self.acts.push(act);
        }
        self.acts.sort_by_key(|act| (act.on, act.kind, act.event));
    }

    fn kind(&self, event: &Value) -> Option<Kind> {
        Some(match event["type"].as_str().expect("a type") {
            "payment" => Kind::PartPayment,
            "acknowledgement" => Kind::Acknowledgement,
            "summons" => Kind::Summons,
            "judgment" => Kind::Judgment,
            "service" => Kind::Service,
            "seizure" => Kind::Seizure,
            "bailiffDemand" => Kind::BailiffDemand,
            "interruption" => {
                let lawyer = event["by"] == "lawyer" || event["by"] == "bailiff";
                if !self.dutch && lawyer && event["registered"] == true {
                    Kind::RegisteredNotice
                } else {
                    Kind::WrittenDemand
                }
            }
            "reminder" | "fourteenDayLetter" | "firstFreeReminder" | "noticeOfDefault" => {
                Kind::WrittenDemand
            }
            _ => return None,
        })
    }

    /// Does the law let such an act interrupt at all?
    fn can_interrupt(&self, act: &Act) -> bool {
        self.dutch
            || match act.kind {
                Kind::WrittenDemand => false,
                // The Act of 23 May 2013, and that of 6 July 2017.
                Kind::RegisteredNotice => act.on >= (2013, 7, 11),
                Kind::BailiffDemand => act.on >= (2017, 8, 3),
                _ => true,
            }
    }

    /// A court decided before the act at a position, or with it.
    fn decided(&self, until: usize) -> bool {
        self.acts[..until].iter().any(|act| act.kind == Kind::Judgment)
    }

    /// An act before the one at a position showed that the debt was not paid: art. 2274.
    fn shown_unpaid(&self, until: usize) -> bool {
        (0..until).any(|at| self.shows_unpaid(at))
    }

    fn shows_unpaid(&self, at: usize) -> bool {
        let act = &self.acts[at];
        if !self.presumption || act.on <= self.from || self.decided(at) || self.shown_unpaid(at) {
            return false;
        }
        match act.kind {
            Kind::Summons => act.on <= self.last(at),
            Kind::Acknowledgement => act.written && act.on <= self.last_of_general(at),
            _ => false,
        }
    }

    /// How many months a new term has after the acts before a position.
    fn renewed(&self, until: usize) -> u32 {
        let whole = if self.decided(until) {
            if self.dutch { 240 } else { 120 }
        } else if self.shown_unpaid(until) {
            120
        } else {
            self.months
        };
        if self.dutch { whole.min(60) } else { whole }
    }

    /// The end of the term that the act at a position begins, if it begins one.
    fn begun(&self, at: usize) -> Option<(Date, u32)> {
        let act = &self.acts[at];
        if act.kind == Kind::Judgment {
            let months = if self.dutch { 240 } else { 120 };
            return Some((end(act.on, months), months));
        }
        if !self.can_interrupt(act) || act.on <= self.from {
            return None;
        }
        if self.shows_unpaid(at) {
            return Some((end(act.on, 120), 120));
        }
        if act.on > self.last(at) {
            return None;
        }
        let mut months = self.renewed(at);
        if act.kind == Kind::RegisteredNotice {
            if (0..at).any(|other| self.uses_notice(other)) {
                return None;
            }
            months = months.min(12);
        }
        Some((end(act.on, months), months))
    }

    fn uses_notice(&self, at: usize) -> bool {
        self.acts[at].kind == Kind::RegisteredNotice && self.begun(at).is_some()
    }

    /// The last day, as it was before the act at a position.
    fn last(&self, until: usize) -> Date {
        let begun = (0..until).filter_map(|at| self.begun(at)).map(|(end, _)| end);
        begun.chain([end(self.from, self.months)]).max().expect("a term")
    }

    /// The same of the general term behind a presumption, which runs from the day it fell due.
    fn last_of_general(&self, until: usize) -> Date {
        let begun = (0..until).filter_map(|at| {
            let (short, _) = self.begun(at)?;
            let notice = self.acts[at].kind == Kind::RegisteredNotice;
            Some(if notice { short } else { end(self.acts[at].on, 120) })
        });
        begun.chain([end(self.due, 120)]).max().expect("a term")
    }

    /// What the act at a position did.
    fn effect(&self, at: usize) -> Value {
        let act = &self.acts[at];
        let (before, after) = (self.last(at), self.last(at + 1));
        let mut told = json!({
            "path": format!("events[{}]", act.event),
            "on": text(act.on),
            "kind": act.kind.name(),
            "barsAfter": text(after),
        });
        let why = if after > before {
            told["effect"] = json!("newTerm");
            return told;
        } else if act.kind == Kind::Judgment || self.begun(at).is_some() {
            "endsNoLater"
        } else if !self.can_interrupt(act) {
            "notByThis"
        } else if act.on <= self.from {
            "notRunning"
        } else if act.on > before {
            told["effect"] = json!("tooLate");
            return told;
        } else {
            "usedBefore"
        };
        told["effect"] = json!("noEffect");
        told["why"] = json!(why);
        told
    }

    fn told(&self) -> Told {
        let all = self.acts.len();
        let (last, decided) = (self.last(all), self.decided(all));
        // The term that decides: the first that ends on the last day.
        let own = (self.from, self.months);
        let begun = (0..all).filter_map(|at| {
            let (end, months) = self.begun(at)?;
            (end == last).then_some((self.acts[at].on, months))
        });
        let deciding =
            if end(self.from, self.months) == last { Some(own) } else { begun.min_by_key(|b| b.0) };
        let (from, months) = deciding.expect("a term");
        let status = if self.settled {
            "settled"
        } else if self.as_of > last {
            "barred"
        } else if decided {
            "afterJudgment"
        } else if self.as_of <= self.from {
            "notDue"
        } else {
            "running"
        };
        let term = |months: u32| match months {
            6 => json!({ "months": 6 }),
            _ => json!({ "years": months / 12 }),
        };
        let mut clock = json!({
            "status": status,
            "barsAfter": text(last),
            "startsOn": text(tomorrow(from)),
            "term": term(months),
            "original": {
                "startsOn": text(tomorrow(self.from)),
                "term": term(self.months),
                "barsAfter": text(end(self.from, self.months)),
            },
            "presumption": self.presumption && !decided && !self.shown_unpaid(all),
            "interruptions": (0..all).map(|at| self.effect(at)).collect::<Vec<_>>(),
        });
        if self.subject.is_string() {
            clock["subject"] = self.subject.clone();
        }
        if !decided {
            clock["basis"] = json!([{ "article": self.article }]);
        }
        let keep = (0..all).filter(|at| self.begun(*at).is_some()).map(|at| {
            let act = &self.acts[at];
            let year_only = act.kind == Kind::RegisteredNotice;
            let months = if year_only { self.begun(at).map_or(60, |b| b.1) } else { 60 };
            (act.on, end(act.on, months.min(60)))
        });
        Told { clock, first_of_interest: tomorrow(self.due), keep: keep.collect() }
    }
}

impl Told {
    /// Can interest of a day still be claimed on another?
    pub fn interest_lives(&self, of: &str, on: &str) -> bool {
        self.lives(date(of), date(on), self.keep.len())
    }

    /// And that of any day before it?
    pub fn interest_lives_before(&self, of: &str, on: &str) -> bool {
        let mut day = date(of);
        for _ in 0..40 {
            if day <= self.first_of_interest {
                return false;
            }
            day = yesterday(day);
            if self.lives(day, date(on), self.keep.len()) {
                return true;
            }
        }
        false
    }

    fn lives(&self, of: Date, on: Date, acts: usize) -> bool {
        end(of, 60) >= on
            || (0..acts).any(|at| {
                let (act, until) = self.keep[at];
                of <= act && act <= on && on <= until && self.lives(of, act, at)
            })
    }
}

/// In cents.
fn amount(value: &Value) -> i64 {
    value.as_str().expect("an amount").replace('.', "").parse().expect("a number")
}

/// The term of a debt in months, its article, and whether it only presumes payment.
fn term(case: &Value, subject: &Value, due: Date) -> (u32, &'static str, bool) {
    let trader = case["creditor"]["capacity"] == "business";
    let debtor = case["debtor"]["capacity"].as_str().expect("a capacity");
    let subject = subject.as_str().unwrap_or("");
    let regular = case["terms"]["recurringSupply"] == true && ["", "service"].contains(&subject);
    if case["jurisdiction"] == "NL" {
        return match subject {
            "sale" if trader && debtor == "consumer" => (24, "7:28", false),
            "utility" if trader && debtor == "consumer" && due >= (2004, 7, 14) => {
                (24, "7:28", false)
            }
            "rent" | "utility" => (60, "3:308", false),
            _ if regular => (60, "3:308", false),
            _ => (60, "3:307", false),
        };
    }
    match subject {
        "sale" if trader && debtor != "business" => (12, "2272", true),
        "bailiffWork" => (12, "2272", true),
        "lodging" => (6, "2271", true),
        "utility" if due >= (2017, 8, 3) => (60, "2277, last paragraph", false),
        "utility" | "rent" => (60, "2277", false),
        "medical" if debtor == "consumer" => (24, "2277bis", false),
        "legalWork" => (60, "2276bis, § 2", false),
        _ if regular => (60, "2277", false),
        _ => (120, "2262bis, § 1", false),
    }
}
