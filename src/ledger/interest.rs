//! Which rate runs on which days.

use super::Refusal;
use super::entry::{AgreedSum, Highest};
use crate::calendar::Day;
use crate::case::{AgreedInterest, AgreedRate, Case, Claim, Compounding};
use crate::law::{InterestKind, Piece, Regime, Row, Schedule, Tenure, rate_after, rate_on};
use crate::money::Rate;

/// The interest of one claim: the rates of the law, or those agreed, up to the highest allowed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Interest {
    regime: &'static Regime,
    rule: Rule,
    highest: Option<&'static [Tenure]>,
    provisional: bool,
    may_compound: bool,
}

/// What decides about the rate.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    /// No interest runs.
    Nothing,
    /// The tables of the law.
    ByLaw,
    /// The contract.
    Agreed(AgreedInterest),
}

/// Days with one rate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    pub(super) rate: Rate,
    pub(super) until: Day,
    pub(super) source: Option<(&'static Schedule, &'static Row)>,
    pub(super) agreed: Option<AgreedSum>,
    pub(super) highest: Option<Highest>,
    pub(super) provisional: bool,
    /// Where in the tables of the law the rate was found.
    piece: Option<Piece>,
}

impl Interest {
    /// The interest of a claim; none runs yet where only a reminder can start it.
    pub(super) fn of(case: &Case, claim: &Claim) -> Self {
        let regime = case.regime(claim);
        let rule = match (regime.consumer, case.terms.interest) {
            (Some(_), _) => Rule::Nothing,
            (None, Some(agreed)) => Rule::Agreed(agreed),
            (None, None) => Rule::ByLaw,
        };
        Self {
            regime,
            rule,
            highest: regime.consumer.map(|rules| rules.highest_rate),
            provisional: case.conventions.provisional_rates,
            may_compound: case.conventions.compounding == Compounding::Yearly,
        }
    }

    /// The same under another rule.
    pub(super) fn ruled_by(self, rule: Rule) -> Self {
        Self { rule, ..self }
    }

    pub(super) fn kind(self) -> InterestKind {
        match self.rule {
            Rule::Agreed(_) => InterestKind::Agreed,
            Rule::Nothing | Rule::ByLaw => self.regime.kind,
        }
    }

    /// Does interest of a full year bear interest on a claim that is in default from that day?
    pub(super) fn compounds(self, default_from: Day) -> bool {
        let by_terms = match self.rule {
            Rule::Nothing => false,
            Rule::Agreed(agreed) => agreed.compounding == Some(Compounding::Yearly),
            Rule::ByLaw => {
                let compounding = self.regime.compounding.as_ref();
                compounding.is_some_and(|compounding| default_from >= compounding.defaults_from)
            }
        };
        by_terms && self.may_compound
    }

    /// The rate of a day, and how long it lasts.
    pub(super) fn on(self, day: Day) -> Result<Stretch, Refusal> {
        self.after(None, day)
    }

    /// The same of a day after a stretch of the same interest.
    pub(super) fn after(self, last: Option<&Stretch>, day: Day) -> Result<Stretch, Refusal> {
        let mut stretch = self.on_alone(last, day)?;
        // A floor or a cap can hide a change of the rate beneath it: then nothing changes.
        let hides = self.highest.is_some() || self.floor().is_some();
        while hides && stretch.until < Day::LAST {
            match self.on_alone(Some(&stretch), stretch.until.next()) {
                Ok(next) if next.continues(&stretch) => stretch.until = next.until,
                _ => break,
            }
        }
        Ok(stretch)
    }

    /// The rate of a day without regard to the highest allowed, and that one.
    pub(super) fn against_highest(self, day: Day) -> Result<(Rate, Option<Rate>), Refusal> {
        let rate = self.uncapped(None, day)?.rate;
        let highest = self.highest_on(day)?.map(|piece| piece.row.rate);
        Ok((rate, highest))
    }

    fn on_alone(self, last: Option<&Stretch>, day: Day) -> Result<Stretch, Refusal> {
        let stretch = self.uncapped(last, day)?;
        let Some(cap) = self.highest_on(day)? else { return Ok(stretch) };
        let until = stretch.until.min(cap.until);
        let provisional = stretch.provisional || cap.provisional;
        if stretch.rate.steps() <= cap.row.rate.steps() {
            return Ok(Stretch { until, provisional, ..stretch });
        }
        Ok(Stretch {
            rate: cap.row.rate,
            until,
            source: Some((cap.table, cap.row)),
            agreed: None,
            highest: Some(Highest { instead_of: stretch.rate }),
            provisional,
            piece: stretch.piece,
        })
    }

    fn highest_on(self, day: Day) -> Result<Option<Piece>, Refusal> {
        let piece = self.highest.map(|tables| rate_on(tables, day, self.provisional));
        Ok(piece.transpose()?)
    }

    fn floor(self) -> Option<Rate> {
        match self.rule {
            Rule::Agreed(AgreedInterest { rate: AgreedRate::Surcharge { floor, .. }, .. }) => floor,
            _ => None,
        }
    }

    fn uncapped(self, last: Option<&Stretch>, day: Day) -> Result<Stretch, Refusal> {
        let agreed = match self.rule {
            Rule::Nothing => return Ok(Stretch::without_table(Rate::ZERO)),
            Rule::ByLaw => None,
            Rule::Agreed(agreed) => Some(agreed.rate),
        };
        let (points, floor) = match agreed {
            Some(AgreedRate::Annual(rate)) => return Ok(Stretch::without_table(rate)),
            Some(AgreedRate::Monthly(rate)) => {
                return Ok(Stretch::without_table(rate.twelvefold()));
            }
            // Where nothing is the highest there is nothing to read it from; cases are checked.
            Some(AgreedRate::LegalMaximum) => {
                return self.in_tables(self.highest.unwrap_or(&[]), last, day);
            }
            Some(AgreedRate::Surcharge { points, floor }) => (points, floor),
            None => return self.in_tables(self.regime.rates, last, day),
        };
        let stretch = self.in_tables(self.regime.rates, last, day)?;
        let sum = stretch.rate.plus(points);
        let deciding = floor.filter(|floor| floor.steps() >= sum.steps());
        let agreed = AgreedSum { legal: stretch.rate, points, floored: deciding.is_some() };
        Ok(Stretch { rate: deciding.unwrap_or(sum), agreed: Some(agreed), ..stretch })
    }

    fn in_tables(
        self,
        tables: &[Tenure],
        last: Option<&Stretch>,
        day: Day,
    ) -> Result<Stretch, Refusal> {
        let piece = match last.and_then(|last| last.piece) {
            Some(last) => rate_after(tables, &last, day, self.provisional)?,
            None => rate_on(tables, day, self.provisional)?,
        };
        Ok(Stretch {
            piece: Some(piece),
            rate: piece.row.rate,
            until: piece.until,
            source: Some((piece.table, piece.row)),
            agreed: None,
            highest: None,
            provisional: piece.provisional,
        })
    }
}

impl Stretch {
    fn without_table(rate: Rate) -> Self {
        Self {
            rate,
            until: Day::LAST,
            source: None,
            agreed: None,
            highest: None,
            provisional: false,
            piece: None,
        }
    }

    /// Is this the same rate from the same table?
    fn continues(&self, earlier: &Self) -> bool {
        let table = |stretch: &Self| stretch.source.map(|(table, _)| table.id);
        self.rate.steps() == earlier.rate.steps()
            && self.provisional == earlier.provisional
            && self.highest.is_some() == earlier.highest.is_some()
            && table(self) == table(earlier)
    }
}

/// All stretches of an interest in a row, found once for many accounts.
#[derive(Debug)]
pub(super) struct Track {
    /// The last day, the rate, and whether that is not published yet, of each.
    pieces: Vec<(Day, Rate, bool)>,
    begin: (Day, Option<Refusal>),
    end: Option<Refusal>,
}

impl Track {
    pub(super) fn of(interest: Interest) -> Self {
        let (mut day, before) = match interest.on(Day::FIRST) {
            Err(refusal @ Refusal::RatesBegin { known_from }) => (known_from, Some(refusal)),
            _ => (Day::FIRST, None),
        };
        let begin = (day, before);
        let mut pieces = Vec::new();
        let mut last: Option<Stretch> = None;
        let end = loop {
            match interest.after(last.as_ref(), day) {
                Ok(stretch) => {
                    pieces.push((stretch.until, stretch.rate, stretch.provisional));
                    last = Some(stretch);
                    if stretch.until >= Day::LAST {
                        break None;
                    }
                    day = stretch.until.next();
                }
                Err(refusal) => break Some(refusal),
            }
        };
        Self { pieces, begin, end }
    }

    /// The stretch of a day, looked for from a position on, which is moved to it.
    pub(super) fn on(&self, day: Day, at: &mut usize) -> Result<Stretch, Refusal> {
        if let (begin, Some(refusal)) = self.begin
            && day < begin
        {
            return Err(refusal);
        }
        if *at == 0 {
            *at = self.pieces.partition_point(|(until, ..)| *until < day);
        }
        while let Some((until, rate, provisional)) = self.pieces.get(*at) {
            if day <= *until {
                return Ok(Stretch {
                    until: *until,
                    provisional: *provisional,
                    ..Stretch::without_table(*rate)
                });
            }
            *at = at.saturating_add(1);
        }
        Err(self.end.unwrap_or(Refusal::RatesEnd { known_until: day }))
    }
}
