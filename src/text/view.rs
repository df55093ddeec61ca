//! What is said in pictures, tables and files to take away; the words of each language are in the files
//! beside.

mod de;
mod en;
mod fr;
mod nl;

use super::{Gap, Language, fill};
use crate::calendar::Day;
use crate::money::Amount;
use serde::Serialize;

/// A label: the head of a column, the name of a part, the heading of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Word {
    /// The day on which something happens.
    Day,
    /// What happened.
    What,
    /// A part of the debt.
    Part,
    /// How much.
    Amount,
    /// Of the sum invoiced.
    Principal,
    /// Interest.
    Interest,
    /// Collection costs and lump sums.
    Costs,
    /// All that is owed.
    Due,
    /// An invoice, or its name.
    Invoice,
    /// Costs of collection.
    CollectionCosts,
    /// An agreed lump sum.
    LumpSum,
    /// Money that came in.
    Payment,
    /// A credit note.
    CreditNote,
    /// Interest that was given up.
    Waiver,
    /// A plan to pay in terms.
    Plan,
    /// A term of it, by its number.
    Term,
    /// What is paid.
    Paid,
    /// What is still owed after that.
    Left,
    /// Has it happened, or is it to come?
    State,
    /// It has happened.
    Done,
    /// The day of the statement.
    Today,
    /// It is to come.
    ToCome,
    /// The number of a line.
    Line,
    /// The kind of a line.
    Kind,
    /// The first day counted.
    From,
    /// The last day counted.
    To,
    /// Days counted.
    Days,
    /// The sum on which something is reckoned.
    Base,
    /// A percentage.
    Rate,
    /// How something is reckoned.
    Calculation,
    /// The articles of law.
    Law,
    /// Something in words.
    Explanation,
    /// Everything about a case.
    Dossier,
    /// Who claims.
    Creditor,
    /// Who owes.
    Debtor,
    /// What is owed.
    Owed,
    /// The lines of the statement.
    Lines,
    /// What the reader must know.
    Warnings,
    /// What has happened.
    Past,
    /// What may come next.
    Next,
    /// Promises and plans.
    Agreements,
    /// Until when a debt can be enforced.
    Prescription,
    /// What is missing as proof.
    Missing,
    /// What the creditor can learn.
    Hints,
    /// What a statement rests on.
    Receipt,
    /// The version of the engine.
    Engine,
    /// The fingerprint of the tables of the law.
    LawFingerprint,
    /// The fingerprint of the case.
    CaseFingerprint,
    /// Until when the rates are published.
    RatesUntil,
}

/// What a day in a calendar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum DateKind {
    /// The last day on which payment is in time, for the invoice or for a letter.
    LastDayToPay,
    /// A payment that was agreed on.
    AgreedPayment,
    /// The day for which a step was announced.
    AnnouncedStep,
    /// The day on which the next step is usually taken.
    NextStep,
    /// By when something else must be done.
    ToDo,
    /// The last day on which the debt can be enforced.
    EndOfTerm,
}

/// The debt on a day, to be told in a sentence.
pub(crate) struct AboutDebt {
    pub(crate) on: Day,
    pub(crate) due: Amount,
    pub(crate) principal: Amount,
    pub(crate) interest: Amount,
    pub(crate) costs: Amount,
}

/// What a language says in pictures and files. In a phrase, `{amount}` and the like are gaps to fill.
struct ViewPhrases {
    word: fn(Word) -> &'static str,
    growth: &'static str,
    /// `{on}`.
    split: &'static str,
    plans: &'static str,
    strip: &'static str,
    /// `{on}`, `{due}`, `{principal}`, `{interest}`, `{costs}`.
    owed: &'static str,
    /// `{on}`.
    nothing_owed: &'static str,
    /// `{due}`, `{until}`.
    later: &'static str,
    /// That days in between are left out.
    thinned: &'static str,
    /// `{number}`.
    numbered_plan: &'static str,
    /// `{plan}`, `{amount}`.
    cheapest: &'static str,
    /// `{plan}`, `{until}`.
    earliest: &'static str,
    /// `{plan}`, `{amount}`, `{until}`.
    cheapest_and_earliest: &'static str,
    /// That all plans cost the same and end together: `{amount}`, `{until}`.
    alike: &'static str,
    no_next_step: &'static str,
    /// What a day is, in words that anyone who sees the calendar may read.
    date: fn(DateKind) -> &'static str,
    /// `{invoice}`.
    invoice: &'static str,
    /// `{amount}`.
    agreed_amount: &'static str,
}

impl Language {
    fn view(self) -> &'static ViewPhrases {
        match self {
            Self::English => &en::ENGLISH,
            Self::Dutch => &nl::DUTCH,
            Self::French => &fr::FRENCH,
            Self::German => &de::GERMAN,
        }
    }

    pub(crate) fn word(self, word: Word) -> &'static str {
        (self.view().word)(word)
    }

    /// An amount without its cents.
    pub(crate) fn whole_euros(self, amount: Amount) -> String {
        let phrases = self.phrases();
        let whole = phrases.amount(amount);
        let cents = format!("{}{:02}", phrases.decimal_point, amount.cents().rem_euclid(100));
        whole.replacen(&cents, "", 1)
    }

    /// A month with its year.
    pub(crate) fn month(self, day: Day) -> String {
        format!("{} {}", self.phrases().month(day.month()), day.year())
    }

    pub(crate) fn growth_title(self) -> &'static str {
        self.view().growth
    }

    pub(crate) fn split_title(self, on: Day) -> String {
        fill(self.view().split, &[self.day("on", on)])
    }

    pub(crate) fn plans_title(self) -> &'static str {
        self.view().plans
    }

    pub(crate) fn strip_title(self) -> &'static str {
        self.view().strip
    }

    pub(crate) fn thinned(self) -> &'static str {
        self.view().thinned
    }

    pub(crate) fn no_next_step(self) -> &'static str {
        self.view().no_next_step
    }

    /// What is owed on a day, and, if nothing is paid, on a later one.
    pub(crate) fn owed(self, now: &AboutDebt, later: Option<(Day, Amount)>) -> String {
        let phrases = self.view();
        if now.due <= Amount::ZERO {
            return fill(phrases.nothing_owed, &[self.day("on", now.on)]);
        }
        let gaps = [
            self.day("on", now.on),
            self.sum("due", now.due),
            self.sum("principal", now.principal),
            self.sum("interest", now.interest),
            self.sum("costs", now.costs),
        ];
        let mut said = vec![fill(phrases.owed, &gaps)];
        said.extend(later.map(|(until, due)| {
            fill(phrases.later, &[self.day("until", until), self.sum("due", due)])
        }));
        said.join(" ")
    }

    /// The name of a plan that has none of its own.
    pub(crate) fn numbered_plan(self, number: usize) -> String {
        fill(self.view().numbered_plan, &[("number", number.to_string())])
    }

    /// Which of several plans costs least, and which ends first.
    pub(crate) fn best_plans(
        self,
        alike: bool,
        cheapest: (String, Amount),
        earliest: (String, Day),
    ) -> String {
        let phrases = self.view();
        let (sum, until) = (self.sum("amount", cheapest.1), self.day("until", earliest.1));
        if alike {
            return fill(phrases.alike, &[sum, until]);
        }
        if cheapest.0 == earliest.0 {
            let gaps = [("plan", cheapest.0), sum, until];
            return fill(phrases.cheapest_and_earliest, &gaps);
        }
        let said = [
            fill(phrases.cheapest, &[("plan", cheapest.0), sum]),
            fill(phrases.earliest, &[("plan", earliest.0), until]),
        ];
        said.join(" ")
    }

    /// What a day is, as it begins a line.
    pub(crate) fn date_kind(self, kind: DateKind) -> String {
        let mut letters = (self.view().date)(kind).chars();
        let first: Vec<char> = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        first.into_iter().chain(letters).collect()
    }

    /// What a day is, and of which invoices.
    pub(crate) fn date_of(self, kind: DateKind, invoices: &str) -> String {
        let phrases = self.view();
        let invoice = fill(phrases.invoice, &[("invoice", invoices.to_owned())]);
        format!("{invoice}{}{}", self.colon(), (phrases.date)(kind))
    }

    /// How much was agreed on.
    pub(crate) fn agreed_amount(self, amount: Amount) -> String {
        let gaps: [Gap; 1] = [self.sum("amount", amount)];
        fill(self.view().agreed_amount, &gaps)
    }
}
