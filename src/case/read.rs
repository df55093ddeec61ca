//! The strict reader: it takes nothing for something else, and collects every problem.

use super::check::{self, Known};
use super::fields;
use super::problem::{Fault, Invalid, Problem};
use super::source::{Form, MOST_ITEMS, Source};
use super::{
    AgreedInterest, AgreedRate, AsOfDay, Case, Claim, Compounding, Conventions, DayCount, Event,
    Imputation, Jurisdiction, PenaltyClause, ReleasedClause, Rounding, Subject, TermEnd, Terms,
    WaitingTerm,
};
use crate::calendar::Day;
use crate::law::{Law, Schedule};
use crate::money::{Amount, Rate};
use crate::sorted::sort_by_key;
use core::fmt;

/// No text in a case is longer, in bytes.
pub(super) const LONGEST_TEXT: usize = 10_000;
/// No term of payment is longer.
pub(super) const LONGEST_TERM_DAYS: u32 = 3_650;
/// No more of a wrong word is repeated in a message, in characters.
const LONGEST_ECHO: usize = 40;

/// The versions of the form of a case.
pub(super) const SCHEMAS: &[(&str, ())] = &[(CASE_SCHEMA, ())];
/// The newest version.
pub(crate) const CASE_SCHEMA: &str = "vordering/case/1";

pub(super) const JURISDICTIONS: &[(&str, Jurisdiction)] =
    &[("NL", Jurisdiction::Netherlands), ("BE", Jurisdiction::Belgium)];

pub(super) const SUBJECTS: &[(&str, Subject)] = &[
    ("sale", Subject::Sale),
    ("service", Subject::Service),
    ("rent", Subject::Rent),
    ("utility", Subject::Utility),
    ("medical", Subject::Medical),
    ("legalWork", Subject::LegalWork),
    ("bailiffWork", Subject::BailiffWork),
    ("lodging", Subject::Lodging),
    ("credit", Subject::Credit),
];

/// The words for a lump sum that is not a sum of its own.
pub(super) const PENALTY_CLAUSES: &[(&str, PenaltyClause)] =
    &[("none", PenaltyClause::None), ("legalMaximum", PenaltyClause::LegalMaximum)];

/// The words for interest that is not a rate of its own.
pub(super) const INTERESTS: &[(&str, Option<AgreedInterest>)] =
    &[("statutory", None), ("legalMaximum", Some(HIGHEST_INTEREST))];
const HIGHEST_INTEREST: AgreedInterest =
    AgreedInterest { rate: AgreedRate::LegalMaximum, compounding: Some(Compounding::None) };

/// Where in the input the reader is; written out only when there is a problem.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(Self::Root, name) => f.write_str(name),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, position) => write!(f, "{parent}[{position}]"),
        }
    }
}

/// Collects the problems while the parts of a case are read.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) problems: Vec<Problem>,
}

/// An object being read.
pub(super) struct Object<'a, S> {
    value: &'a S,
    pub(super) path: &'a Path<'a>,
}

impl<S: Source> Object<'_, S> {
    pub(super) fn lacks(&self, name: &str) -> bool {
        self.value.field(name).is_absent()
    }
}

pub(super) fn case(source: &impl Source) -> Result<Case, Invalid> {
    let mut reader = Reader::default();
    let case = reader.case(source);
    reader.finish(case)
}

/// Is the code of a country that of a law that is known?
pub(crate) fn is_jurisdiction(country: &str) -> bool {
    JURISDICTIONS.iter().any(|(code, _)| *code == country)
}

/// A published table of rates in a jurisdiction, asked for by its name.
pub fn published_rates(
    jurisdiction: &impl Source,
    name: &impl Source,
) -> Result<&'static Schedule, Invalid> {
    let mut reader = Reader::default();
    let at = |name| Path::Field(&Path::Root, name);
    let jurisdiction = reader.choice(jurisdiction, &at("jurisdiction"), JURISDICTIONS);
    let laws = Law::all().filter(|law| jurisdiction.is_none_or(|of| law.jurisdiction == of));
    let mut tables: Vec<_> = laws.flat_map(|law| law.schedules).copied().collect();
    sort_by_key(&mut tables, |(name, _)| *name);
    tables.dedup_by_key(|(name, _)| *name);
    let schedule = reader.choice(name, &at("kind"), &tables);
    reader.finish(schedule)
}

/// One of some choices, if one is asked for at all; its path is its name.
pub(super) fn asked_choice<T: Copy>(
    source: &impl Source,
    name: &str,
    choices: &[(&'static str, T)],
) -> Result<Option<T>, Invalid> {
    if source.is_absent() {
        return Ok(None);
    }
    let mut reader = Reader::default();
    let found = reader.choice(source, &Path::Field(&Path::Root, name), choices);
    reader.finish(found).map(Some)
}

impl Reader {
    /// What was read, if there was no problem.
    pub(super) fn finish<T>(self, found: Option<T>) -> Result<T, Invalid> {
        match found {
            Some(found) if self.problems.is_empty() => Ok(found),
            _ => Err(Invalid { problems: self.problems }),
        }
    }

    pub(super) fn fault(&mut self, fault: impl Into<Fault>, path: &Path) {
        self.problems.push(Problem::new(&fault.into(), path.to_string()));
    }

    fn case<S: Source>(&mut self, source: &S) -> Option<Case> {
        let object = self.object(source, &Path::Root, fields::CASE)?;
        let case = self.parties(&object, Self::claims_and_events)?;
        // Positions in the lists stand for paths only while no item fell out.
        if self.problems.is_empty() {
            check::case(self, &case);
        }
        Some(case)
    }

    /// A case without claims: between whom, and what they agreed.
    pub(super) fn case_of_no_claims<S: Source>(&mut self, source: &S, path: &Path) -> Option<Case> {
        const FIELDS: &[&str] =
            &["schema", "jurisdiction", "creditor", "debtor", "terms", "conventions", "policy"];
        let object = self.object(source, path, FIELDS)?;
        self.parties(&object, |_, _, _| (Some(Vec::new()), Vec::new()))
    }

    /// The parts of a case in the order in which they are usually written; of claims and events as said.
    fn parties<S: Source>(
        &mut self,
        object: &Object<S>,
        claims_and_events: impl FnOnce(
            &mut Self,
            &Object<S>,
            Option<&'static Law>,
        ) -> (Option<Vec<Claim>>, Vec<Event>),
    ) -> Option<Case> {
        self.required(object, "schema", |r, v, p| r.choice(v, p, SCHEMAS));
        let jurisdiction =
            self.required(object, "jurisdiction", |r, v, p| r.choice(v, p, JURISDICTIONS));
        let law = jurisdiction.map(Law::of);
        let creditor = self.required(object, "creditor", |r, v, p| r.creditor(v, p, law));
        let debtor = self.required(object, "debtor", Self::debtor);
        let terms = self.optional(object, "terms", Self::terms);
        let (claims, events) = claims_and_events(self, object, law);
        let conventions = self.optional(object, "conventions", Self::conventions);
        let policy = self.optional(object, "policy", |r, v, p| r.policy(v, p, law));
        Some(Case {
            jurisdiction: jurisdiction?,
            creditor: creditor?,
            debtor: debtor?,
            terms: terms.unwrap_or_default(),
            claims: claims?,
            events,
            conventions: conventions.unwrap_or_default(),
            policy: policy.unwrap_or_default(),
        })
    }

    fn claims_and_events<S: Source>(
        &mut self,
        object: &Object<S>,
        law: Option<&'static Law>,
    ) -> (Option<Vec<Claim>>, Vec<Event>) {
        let invoices = self.required(object, "invoices", |r, v, p| r.list(v, p, Self::claim));
        let known = Known::of(self, law, invoices.as_deref());
        let events = self.optional(object, "events", |r, v, p| {
            r.list(v, p, |r, item, path| r.event(item, path, &known))
        });
        let claims = invoices.map(|invoices| invoices.into_iter().flatten().collect());
        (claims, events.unwrap_or_default().into_iter().flatten().collect())
    }

    fn terms<S: Source>(&mut self, value: &S, path: &Path) -> Option<Terms> {
        let object = self.object(value, path, fields::TERMS)?;
        Some(Terms {
            contract_date: self.optional(&object, "contractDate", Self::day),
            payment_term_days: self
                .optional(&object, "paymentTermDays", |r, v, p| r.whole(v, p, LONGEST_TERM_DAYS)),
            term_agreed: self.optional(&object, "termAgreed", Self::boolean),
            interest: self.optional(&object, "interest", Self::interest),
            costs_clause: self.optional(&object, "costsClause", |r, v, p| {
                let clause = r.object(v, p, fields::COSTS_CLAUSE)?;
                r.required(&clause, "amount", Self::positive_amount)
            }),
            penalty_clause: self.optional(&object, "penaltyClause", Self::penalty_clause),
            reciprocal: self.optional(&object, "reciprocal", Self::boolean),
            recurring_supply: self
                .optional(&object, "recurringSupply", Self::boolean)
                .unwrap_or_default(),
            in_writing: self.optional(&object, "inWriting", Self::boolean),
            direct_debit: self.optional(&object, "directDebit", Self::boolean).unwrap_or_default(),
        })
    }

    fn penalty_clause<S: Source>(&mut self, value: &S, path: &Path) -> Option<PenaltyClause> {
        if let Form::Text(_) = value.form() {
            return self.choice(value, path, PENALTY_CLAUSES);
        }
        let object = self.object(value, path, fields::PENALTY_CLAUSE)?;
        let amount = self.optional(&object, "amount", Self::positive_amount);
        let percent = self.optional(&object, "percent", Self::percent);
        let minimum = self.optional(&object, "minimum", Self::positive_amount);
        let maximum = self.optional(&object, "maximum", Self::positive_amount);
        match (amount, percent, minimum, maximum) {
            (Some(amount), None, None, None) => Some(PenaltyClause::Sum(amount)),
            (None, Some(percent), minimum, maximum) => {
                Some(PenaltyClause::Percent { percent, minimum, maximum })
            }
            _ => self.refuse(Fault::OneSum, path),
        }
    }

    /// None for the interest of the law.
    fn interest<S: Source>(&mut self, value: &S, path: &Path) -> Option<AgreedInterest> {
        if let Form::Text(_) = value.form() {
            return self.choice(value, path, INTERESTS).flatten();
        }
        let object = self.object(value, path, fields::INTEREST)?;
        let annual = self.optional(&object, "annualPercent", Self::percent);
        let monthly = self.optional(&object, "monthlyPercent", Self::percent);
        let points = self.optional(&object, "surchargePercent", Self::percent);
        let floor = self.optional(&object, "floorPercent", Self::percent);
        let compounding =
            self.optional(&object, "compounding", |r, v, p| r.choice(v, p, Compounding::CHOICES));
        let rate = match (annual, monthly, points, floor) {
            (Some(rate), None, None, None) => AgreedRate::Annual(rate),
            (None, Some(rate), None, None) => AgreedRate::Monthly(rate),
            (None, None, Some(points), floor) => AgreedRate::Surcharge { points, floor },
            _ => return self.refuse(Fault::OneRate, path),
        };
        Some(AgreedInterest { rate, compounding })
    }

    fn claim<S: Source>(&mut self, value: &S, path: &Path) -> Option<Claim> {
        let object = self.object(value, path, fields::INVOICE)?;
        let id = self.required(&object, "id", Self::text);
        let issued_on = self.required(&object, "issuedOn", Self::day);
        let received_on = self.optional(&object, "receivedOn", Self::day);
        let delivered_on = self.optional(&object, "deliveredOn", Self::day);
        let due_on = self.optional(&object, "dueOn", Self::day);
        let amount = self.required(&object, "amount", Self::positive_amount);
        let subject = self.optional(&object, "subject", |r, v, p| r.choice(v, p, SUBJECTS));
        let description = self.optional(&object, "description", Self::text);
        let reference = self.optional(&object, "reference", Self::text);
        Some(Claim {
            id: id?,
            issued_on: issued_on?,
            received_on,
            delivered_on,
            due_on,
            amount: amount?,
            subject,
            description,
            reference,
        })
    }

    fn conventions<S: Source>(&mut self, value: &S, path: &Path) -> Option<Conventions> {
        let object = self.object(value, path, fields::CONVENTIONS)?;
        Some(Conventions {
            day_count: self.convention(&object, "dayCount", DayCount::CHOICES),
            rounding: self.convention(&object, "rounding", Rounding::CHOICES),
            as_of_day: self.convention(&object, "asOfDay", AsOfDay::CHOICES),
            compounding: self.convention(&object, "compounding", Compounding::CHOICES),
            imputation: self.convention(&object, "imputation", Imputation::CHOICES),
            fourteen_day_term: self.convention(&object, "fourteenDayTerm", TermEnd::CHOICES),
            waiting_term: self.convention(&object, "waitingTerm", WaitingTerm::CHOICES),
            released_clause: self.convention(&object, "releasedClause", ReleasedClause::CHOICES),
            provisional_rates: self
                .optional(&object, "provisionalRates", Self::boolean)
                .unwrap_or_default(),
        })
    }

    fn convention<S: Source, T: Copy + Default>(
        &mut self,
        object: &Object<S>,
        name: &'static str,
        choices: &[(&'static str, T)],
    ) -> T {
        self.optional(object, name, |r, v, p| r.choice(v, p, choices)).unwrap_or_default()
    }

    /// An object that has none but these fields.
    pub(super) fn object<'a, S: Source>(
        &mut self,
        value: &'a S,
        path: &'a Path<'a>,
        fields: &[&'static str],
    ) -> Option<Object<'a, S>> {
        let object = self.any_object(value, path)?;
        for name in value.names() {
            if !fields.contains(&name.as_str()) {
                let shown = echo(&name);
                self.fault(Fault::UnknownField(nearest(&name, fields)), &Path::Field(path, &shown));
            }
        }
        Some(object)
    }

    /// An object whose fields are not known yet.
    pub(super) fn any_object<'a, S: Source>(
        &mut self,
        value: &'a S,
        path: &'a Path<'a>,
    ) -> Option<Object<'a, S>> {
        match value.form() {
            Form::Object => Some(Object { value, path }),
            _ => self.refuse(Fault::ExpectedObject, path),
        }
    }

    pub(super) fn required<S: Source, T>(
        &mut self,
        object: &Object<S>,
        name: &'static str,
        read: impl FnOnce(&mut Self, &S, &Path) -> Option<T>,
    ) -> Option<T> {
        if object.lacks(name) {
            return self.refuse(Fault::Missing, &Path::Field(object.path, name));
        }
        self.optional(object, name, read)
    }

    pub(super) fn optional<S: Source, T>(
        &mut self,
        object: &Object<S>,
        name: &'static str,
        read: impl FnOnce(&mut Self, &S, &Path) -> Option<T>,
    ) -> Option<T> {
        let value = object.value.field(name);
        if value.is_absent() {
            return None;
        }
        read(self, &value, &Path::Field(object.path, name))
    }

    /// Every item, none where it could not be read.
    pub(super) fn list<S: Source, T>(
        &mut self,
        value: &S,
        path: &Path,
        mut read: impl FnMut(&mut Self, &S, &Path) -> Option<T>,
    ) -> Option<Vec<Option<T>>> {
        let Form::List(items) = value.form() else {
            self.fault(Fault::ExpectedList, path);
            return None;
        };
        if items.len() > MOST_ITEMS {
            return self.refuse(Fault::TooMany(MOST_ITEMS), path);
        }
        let numbered = items.iter().enumerate();
        Some(numbered.map(|(at, item)| read(self, item, &Path::Item(path, at))).collect())
    }

    pub(super) fn text<S: Source>(&mut self, value: &S, path: &Path) -> Option<String> {
        match value.form() {
            Form::Text(text) if text.len() <= LONGEST_TEXT => Some(text),
            Form::Text(_) => self.refuse(Fault::TextTooLong(LONGEST_TEXT), path),
            _ => self.refuse(Fault::ExpectedText, path),
        }
    }

    pub(super) fn boolean<S: Source>(&mut self, value: &S, path: &Path) -> Option<bool> {
        match value.form() {
            Form::Boolean(value) => Some(value),
            _ => self.refuse(Fault::ExpectedBoolean, path),
        }
    }

    pub(super) fn whole<S: Source>(&mut self, value: &S, path: &Path, most: u32) -> Option<u32> {
        match value.form() {
            Form::Whole(Some(number)) if number <= most => Some(number),
            Form::Whole(Some(_)) => self.refuse(Fault::NumberTooLarge(most), path),
            _ => self.refuse(Fault::ExpectedWholeNumber, path),
        }
    }

    pub(super) fn day<S: Source>(&mut self, value: &S, path: &Path) -> Option<Day> {
        let text = self.text(value, path)?;
        Day::parse(&text).map_err(|error| self.fault(error, path)).ok()
    }

    pub(super) fn amount<S: Source>(&mut self, value: &S, path: &Path) -> Option<Amount> {
        let Form::Text(text) = value.form() else {
            // A number would have passed through a float, which may have lost a cent.
            return self.refuse(Fault::AmountMalformed, path);
        };
        Amount::parse(&text).map_err(|error| self.fault(error, path)).ok()
    }

    pub(super) fn positive_amount<S: Source>(&mut self, value: &S, path: &Path) -> Option<Amount> {
        let amount = self.amount(value, path)?;
        if amount > Amount::ZERO {
            return Some(amount);
        }
        self.refuse(Fault::AmountNotPositive, path)
    }

    pub(super) fn percent<S: Source>(&mut self, value: &S, path: &Path) -> Option<Rate> {
        let rate = match value.form() {
            Form::Text(text) => Rate::parse(&text),
            _ => None,
        };
        rate.or_else(|| self.refuse(Fault::PercentMalformed, path))
    }

    pub(super) fn choice<S: Source, T: Copy>(
        &mut self,
        value: &S,
        path: &Path,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let text = self.text(value, path)?;
        if let Some((_, chosen)) = choices.iter().find(|(name, _)| *name == text) {
            return Some(*chosen);
        }
        let names = choices.iter().map(|(name, _)| *name).collect();
        self.refuse(Fault::UnknownValue(echo(&text), names), path)
    }

    pub(super) fn refuse<T>(&mut self, fault: Fault, path: &Path) -> Option<T> {
        self.fault(fault, path);
        None
    }
}

fn echo(text: &str) -> String {
    text.chars().take(LONGEST_ECHO).collect()
}

/// The field that was perhaps meant: the one most alike, if it is much alike.
fn nearest(name: &str, fields: &[&'static str]) -> Option<&'static str> {
    const MUCH: f64 = 0.65;
    if name.len() > LONGEST_ECHO {
        return None;
    }
    let scores = fields.iter().map(|field| (strsim::jaro_winkler(name, field), *field));
    let (score, field) = scores.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (score >= MUCH).then_some(field)
}
