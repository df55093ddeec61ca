//! What a day of a claim costs: its rate, and all that makes it unlike the day before it.

use chrono::{Datelike, NaiveDate};

use super::input::{Agreed, Regime};
use super::law::{self, InterestYear, Percent, Published, Table};
use super::{Ledger, Outcome};

/// The rate of one day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    pub percent: Percent,
    /// `None` where the rate is agreed and no table is read.
    table: Option<Table>,
    /// Does the cap of art. XIX.4 of the Belgian Code of Economic Law decide?
    pub capped: bool,
    /// Carried on beyond what is published.
    pub provisional: bool,
}

/// All that makes a day unlike the one before it. Days that are alike share a printed line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Likeness {
    pub rate: Rate,
    pub divisor: i64,
    year: InterestYear,
    half_year: Option<(i32, bool)>,
}

impl Ledger<'_> {
    /// The rate that counts for a day.
    pub fn rate(&self, today: NaiveDate) -> Result<Rate, Outcome> {
        let rate = self.uncapped(today)?;
        if self.claim.regime != Regime::BeConsumer {
            return Ok(rate);
        }
        // Art. XIX.4, 1° of the Belgian Code of Economic Law: no day bears more than the rate of
        // the Act of 2 August 2002, so that must be known in any event.
        let cap = self.published(Table::BeCommercial, today)?;
        if rate.percent > cap.percent {
            return Ok(Rate { capped: true, ..cap });
        }
        Ok(Rate { provisional: rate.provisional || cap.provisional, ..rate })
    }

    /// Art. XIX.4, 1°: is more agreed for this day than a consumer may be asked for?
    pub fn agreed_above_cap(&self, today: NaiveDate) -> Result<bool, Outcome> {
        if matches!(self.case.agreed, Agreed::Nothing | Agreed::LegalMaximum) {
            return Ok(false);
        }
        let cap = self.published(Table::BeCommercial, today)?;
        Ok(self.uncapped(today)?.percent > cap.percent)
    }

    fn uncapped(&self, today: NaiveDate) -> Result<Rate, Outcome> {
        let table = self.claim.table(today);
        // Who is released from the clause owes no agreed interest.
        if self.released {
            return self.published(table, today);
        }
        match self.case.agreed {
            Agreed::Nothing => self.published(table, today),
            Agreed::LegalMaximum => self.published(Table::BeCommercial, today),
            Agreed::Fixed(percent) => {
                Ok(Rate { percent, table: None, capped: false, provisional: false })
            }
            Agreed::Surcharge { surcharge, floor } => {
                let statutory = self.published(table, today)?;
                let percent = statutory.percent.plus(surcharge);
                let percent = floor.map_or(percent, |floor| percent.max(floor));
                Ok(Rate { percent, ..statutory })
            }
        }
    }

    fn published(&self, table: Table, today: NaiveDate) -> Result<Rate, Outcome> {
        match law::statutory_rate(table, today, self.case.conventions.provisional_rates) {
            Published::Rate { percent, provisional } => {
                Ok(Rate { percent, table: Some(table), capped: false, provisional })
            }
            Published::NotYet => Err(Outcome::RatesBegin),
            Published::NoLonger => Err(Outcome::RatesEnd),
        }
    }

    pub fn likeness(&self, today: NaiveDate, year: InterestYear) -> Result<Likeness, Outcome> {
        let conventions = &self.case.conventions;
        let rate = self.rate(today)?;
        let leap = match conventions.day_count.as_str() {
            "actualActual" => today.leap_year(),
            "actual366" => year.has_29_february(),
            _ => false,
        };
        let divisor = match conventions.day_count.as_str() {
            "thirty360" => 360,
            _ if leap => 366,
            _ => 365,
        };
        let half_year =
            (conventions.rounding == "perHalfYear").then(|| (today.year(), today.month() > 6));
        Ok(Likeness { rate, divisor, year, half_year })
    }
}
