//! Many claims at once, in columns: each is alone in a case of its own.

use super::check;
use super::problem::{Fault, Invalid};
use super::read::{Path, Reader};
use super::source::Source;
use super::{Case, Claim};
use crate::calendar::Day;
use crate::money::Amount;

/// Claims in columns, each as long as there are claims. Days are counted from 1 January 1970; a negative
/// one means that there is none. A column that is empty says nothing of any claim.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// Which of the terms hold for each claim; empty means the first.
    pub terms: Vec<u32>,
    /// The sums invoiced, in cents; none where it is no whole number of cents.
    pub amount: Vec<Option<i64>>,
    /// The days of the invoices.
    pub issued_on: Vec<i32>,
    /// The last days of payment, as invoiced.
    pub due_on: Vec<i32>,
    /// The days on which the invoices came in.
    pub received_on: Vec<i32>,
    /// The days on which the letter was sent that the law asks for.
    pub letter_on: Vec<i32>,
    /// Where the payments of each claim begin, and last where those of the last one end.
    pub payment_starts: Vec<u32>,
    /// The days of the payments.
    pub payment_on: Vec<i32>,
    /// The payments, in cents.
    pub payment: Vec<Option<i64>>,
}

/// Claims that were read and checked.
#[derive(Debug)]
pub struct Claims {
    /// Cases without claims: between whom, and what they agreed.
    pub terms: Vec<Case>,
    /// The claims.
    pub rows: Vec<Row>,
    /// The payments of all of them, by claim.
    pub payments: Vec<(Day, Amount)>,
}

/// One claim.
#[derive(Debug)]
pub struct Row {
    /// Position of its terms.
    pub terms: usize,
    /// The claim.
    pub claim: Claim,
    /// The day on which the letter was sent that the law asks for.
    pub letter_on: Option<Day>,
    /// Where its payments begin, and where they end.
    pub payments: (usize, usize),
}

/// Reads claims in columns, and the terms under which they stand.
///
/// [`Invalid`] holds every problem, with paths such as `terms[0].creditor.capacity` and `dueOn[12]`.
pub fn read_columns(terms: &impl Source, columns: &Columns) -> Result<Claims, Invalid> {
    let mut reader = Reader::default();
    let path = Path::Field(&Path::Root, "terms");
    let cases = reader.list(terms, &path, |reader, value, path| {
        let case = reader.case_of_no_claims(value, path)?;
        check::terms(reader, &case, &Path::Field(path, "terms"));
        Some(case)
    });
    if cases.as_ref().is_some_and(Vec::is_empty) {
        reader.fault(Fault::TooFew, &path);
    }
    let known = cases.filter(|_| reader.problems.is_empty());
    let claims = known.and_then(|cases| {
        let terms = cases.into_iter().flatten().collect();
        reader.claims(terms, columns)
    });
    reader.finish(claims)
}

impl Reader {
    fn claims(&mut self, terms: Vec<Case>, columns: &Columns) -> Option<Claims> {
        let count = columns.amount.len();
        self.lengths(columns, count)?;
        let payments = self.payments(columns);
        let mut rows = Vec::with_capacity(count);
        for at in 0..count {
            rows.extend(self.row(&terms, columns, at, payments.len()));
        }
        Some(Claims { terms, rows, payments })
    }

    /// Columns are as long as there are claims, or say nothing.
    fn lengths(&mut self, columns: &Columns, count: usize) -> Option<()> {
        let before = self.problems.len();
        let payments = columns.payment_on.len();
        let starts = usize::from(!columns.payment_starts.is_empty());
        for (name, length, expected, optional) in [
            ("issuedOn", columns.issued_on.len(), count, false),
            ("dueOn", columns.due_on.len(), count, true),
            ("receivedOn", columns.received_on.len(), count, true),
            ("letterOn", columns.letter_on.len(), count, true),
            ("terms", columns.terms.len(), count, true),
            ("payment", columns.payment.len(), payments, false),
            (
                "paymentStarts",
                columns.payment_starts.len(),
                count.saturating_add(starts),
                payments == 0,
            ),
        ] {
            if length != expected && !(optional && length == 0) {
                self.fault(Fault::WrongLength(expected), &Path::Field(&Path::Root, name));
            }
        }
        (self.problems.len() == before).then_some(())
    }

    fn payments(&mut self, columns: &Columns) -> Vec<(Day, Amount)> {
        let on = Path::Field(&Path::Root, "paymentOn");
        let of = Path::Field(&Path::Root, "payment");
        let both = columns.payment_on.iter().zip(&columns.payment).enumerate();
        let read = both.filter_map(|(at, (day, cents))| {
            let day = self.counted_day(*day, &Path::Item(&on, at));
            let amount = self.cents(*cents, &Path::Item(&of, at));
            day.zip(amount)
        });
        read.collect()
    }

    fn row(
        &mut self,
        terms: &[Case],
        columns: &Columns,
        at: usize,
        payments: usize,
    ) -> Option<Row> {
        let path = |name| Path::Field(&Path::Root, name);
        let amount = columns.amount.get(at).copied().flatten();
        let amount = self.cents(amount, &Path::Item(&path("amount"), at));
        let issued_on = match columns.issued_on.get(at) {
            Some(day) if *day >= 0 => self.counted_day(*day, &Path::Item(&path("issuedOn"), at)),
            _ => self.refuse(Fault::Missing, &Path::Item(&path("issuedOn"), at)),
        };
        let mut optional = |name, column: &[i32]| {
            let day = column.get(at).copied().filter(|day| *day >= 0)?;
            self.counted_day(day, &Path::Item(&path(name), at))
        };
        let due_on = optional("dueOn", &columns.due_on);
        let received_on = optional("receivedOn", &columns.received_on);
        let letter_on = optional("letterOn", &columns.letter_on);
        let position = columns.terms.get(at).map_or(Ok(0), |terms| usize::try_from(*terms));
        let case = position.ok().and_then(|at| Some((at, terms.get(at)?)));
        let Some((position, case)) = case else {
            return self
                .refuse(Fault::NumberTooLarge(last(terms)), &Path::Item(&path("terms"), at));
        };
        let start =
            |at: usize| columns.payment_starts.get(at).map_or(Ok(0), |at| usize::try_from(*at));
        let of_row = start(at).ok().zip(start(at.saturating_add(1)).ok());
        let of_row = of_row.filter(|(start, end)| start <= end && *end <= payments);
        let Some(payments) = of_row else {
            return self.refuse(Fault::NotInOrder, &Path::Item(&path("paymentStarts"), at));
        };
        let claim = Claim {
            id: String::new(),
            issued_on: issued_on?,
            received_on,
            delivered_on: None,
            due_on,
            amount: amount?,
            subject: None,
            description: None,
            reference: None,
        };
        check::claim_under_terms(self, case, &claim, &Path::Item(&path("claims"), at));
        Some(Row { terms: position, claim, letter_on, payments })
    }

    fn counted_day(&mut self, number: i32, path: &Path) -> Option<Day> {
        Day::from_epoch(number).or_else(|| self.refuse(Fault::DayOutOfRange, path))
    }

    fn cents(&mut self, cents: Option<i64>, path: &Path) -> Option<Amount> {
        match cents.map(Amount::from_cents) {
            None => self.refuse(Fault::AmountMalformed, path),
            Some(amount) if amount <= Amount::ZERO => self.refuse(Fault::AmountNotPositive, path),
            Some(amount) if amount > Amount::LIMIT => self.refuse(Fault::AmountTooLarge, path),
            some => some,
        }
    }
}

/// The last position among terms.
fn last(terms: &[Case]) -> u32 {
    u32::try_from(terms.len().saturating_sub(1)).unwrap_or(u32::MAX)
}
