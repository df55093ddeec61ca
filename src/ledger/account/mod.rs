mod booking;

use super::Refusal;
use super::consumer::Reminders;
use super::entry::{Accrual, Entry};
use super::interest::{Interest, Rule, Stretch, Track};
use super::terms::{self, Pauses, Term};
use super::warning::{Notice, Warning};
use crate::calendar::Day;
use crate::case::{AsOfDay, Case, Claim, Conventions, DayCount, Rounding};
use crate::law::{Basis, InterestKind, Regime};
use crate::money::{Amount, Exact, Overflow, Rate, Weight, YearLength};
use std::rc::Rc;

/// One claim over time: what is open of it, and every movement that made it so.
#[derive(Debug)]
pub struct Account<'c> {
    /// The claim.
    pub claim: &'c Claim,
    /// The kind of debt it is.
    pub regime: &'static Regime,
    /// Last day on which payment is in time; none while nothing makes the debtor late.
    pub due_on: Option<Day>,
    /// The article that sets it.
    pub term_basis: Basis,
    /// Last day without interest; none while nothing makes interest run.
    pub interest_after: Option<Day>,
    /// Open principal.
    pub principal: Amount,
    /// Open costs.
    pub costs: Amount,
    /// All costs, paid or not.
    pub costs_charged: Amount,
    /// The part of them that was owed without a letter.
    pub fixed_sum: Amount,
    /// Has a letter made costs fall due?
    pub letter_charged: bool,
    /// All interest, paid or not, as stated.
    pub interest_stated: Amount,
    /// All payments.
    pub paid: Amount,
    /// All credit notes.
    pub credited: Amount,
    /// What came in beyond what was owed.
    pub overpaid: Amount,
    /// The movements, in order, if they are written down.
    pub entries: Vec<Entry>,

    pub(super) reminders: Reminders,
    keeps: Keeps,
    conventions: Conventions,
    interest: Interest,
    /// The stretch of days that was counted last, and its first day that was.
    stretch: Option<(Day, Stretch)>,
    /// All its stretches, if they were found before, and how far they were followed.
    track: Option<(Rc<Track>, usize)>,
    pauses: Pauses,
    compounds: bool,
    interest_paid: Amount,
    /// Open interest of past years, which bears interest.
    capitalised: Exact,
    /// Open interest of this year, up to the last change of the base.
    carried: Exact,
    /// Rates and days since the last change of the base.
    weight: Weight,
    /// Interest is counted up to and including this day.
    counted_to: Day,
    /// Does any of it rest on a rate that is not published yet?
    guessed: bool,
    /// The end of the last year of interest, and of the present one.
    year: (Day, Day),
    years: u32,
}

/// What an account keeps. The sums are the same, and sooner known without the movements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeps {
    Movements,
    Sums,
}

impl<'c> Account<'c> {
    pub(super) fn open(
        case: &'c Case,
        claim: &'c Claim,
        at: usize,
        as_of: Day,
        pauses: Pauses,
        warnings: &mut Vec<Warning>,
    ) -> Self {
        let regime = case.regime(claim);
        let Term { due_on, interest_after, basis } = terms::term(case, claim, at, as_of, warnings);
        let start = interest_after.unwrap_or(Day::LAST);
        if let (None, Some(compounding)) = (case.terms.interest, &regime.compounding)
            && start.next() < compounding.defaults_from
        {
            let place = format!("invoices[{at}].dueOn");
            let notice =
                Notice::SimpleInterestBeforeCode { defaults_from: compounding.defaults_from };
            warnings.push(Warning::new(notice, place, Some(compounding.basis)));
        }
        let interest = Interest::of(case, claim);
        Self {
            claim,
            regime,
            due_on,
            interest_after,
            term_basis: basis,
            principal: claim.amount,
            costs: Amount::ZERO,
            costs_charged: Amount::ZERO,
            fixed_sum: Amount::ZERO,
            letter_charged: false,
            interest_stated: Amount::ZERO,
            paid: Amount::ZERO,
            credited: Amount::ZERO,
            overpaid: Amount::ZERO,
            entries: Vec::new(),
            reminders: Reminders::default(),
            keeps: Keeps::Movements,
            conventions: case.conventions,
            interest,
            stretch: None,
            track: None,
            pauses,
            compounds: interest.compounds(start.next()),
            interest_paid: Amount::ZERO,
            capitalised: Exact::ZERO,
            carried: Exact::ZERO,
            weight: Weight::ZERO,
            counted_to: start,
            guessed: false,
            year: (start, start.plus_years_clamped(1)),
            years: 1,
        }
    }

    /// The same account, of which no movement is written down, with the stretches of its interest.
    pub(super) fn unwritten(self, track: Rc<Track>) -> Self {
        Self { keeps: Keeps::Sums, track: Some((track, 0)), ..self }
    }

    /// All stretches of its interest.
    pub(super) fn track(&self) -> Track {
        Track::of(self.interest)
    }

    /// Which interest runs.
    #[must_use]
    pub fn interest_kind(&self) -> InterestKind {
        self.interest.kind()
    }

    /// The first day that bears interest.
    #[must_use]
    pub fn default_from(&self) -> Option<Day> {
        self.interest_after.map(Day::next)
    }

    /// Interest runs by a rule, from the day after `after`, as if it had from the start.
    pub(super) fn run_interest(&mut self, after: Day, rule: Rule) {
        self.interest = self.interest.ruled_by(rule);
        self.stretch = None;
        self.track = None;
        self.interest_after = Some(after);
        self.compounds = self.interest.compounds(after.next());
        self.counted_to = after;
        self.year = (after, after.plus_years_clamped(1));
        self.years = 1;
    }

    /// The rate that a rule would give on a day, and the highest that is allowed then, if one is.
    pub(super) fn rate_under(&self, rule: Rule, day: Day) -> Result<(Rate, Option<Rate>), Refusal> {
        self.interest.ruled_by(rule).against_highest(day)
    }

    /// The interest among the movements.
    pub fn accruals(&self) -> impl Iterator<Item = &Accrual> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Accrual(accrual) => Some(accrual),
            _ => None,
        })
    }

    /// Open interest, rounded as it is stated.
    #[must_use]
    pub fn open_interest(&self) -> Amount {
        self.interest_stated.minus(self.interest_paid).unwrap_or_default()
    }

    /// Does past interest bear interest on that day, the account not being counted until then?
    pub(super) fn compounded_by(&self, day: Day) -> bool {
        !self.capitalised.is_zero() || self.compounds && self.year.1 <= day
    }

    /// The last day that counts when money moves, or a sum is stated, on a day.
    pub(super) fn last_day_counted(&self, day: Day) -> Day {
        match self.conventions.as_of_day {
            AsOfDay::In => day,
            AsOfDay::Out => day.previous(),
        }
    }

    /// Counts interest up to and including a day, year of interest by year of interest.
    pub(super) fn count_until(&mut self, day: Day) -> Result<(), Refusal> {
        while self.counted_to < day {
            let (_, year_end) = self.year;
            self.count_within_year(day.min(year_end))?;
            if self.counted_to >= year_end {
                self.end_year()?;
            }
        }
        if self.keeps == Keeps::Sums {
            // Lines state it as they are written.
            self.state_interest()?;
        }
        Ok(())
    }

    fn count_within_year(&mut self, day: Day) -> Result<(), Refusal> {
        if self.principal == Amount::ZERO && self.capitalised.is_zero() {
            self.counted_to = day;
        }
        while self.counted_to < day {
            let from = self.counted_to.next();
            let pause = self.pause_on_or_after(from);
            if let Some((start, end)) = pause
                && start <= from
            {
                self.counted_to = end.min(day);
                continue;
            }
            let stretch = self.stretch_on(from)?;
            let before_pause = pause.map_or(Day::LAST, |(start, _)| start.previous());
            let to = self.line_end(from, stretch.until.min(day).min(before_pause));
            self.accrue(from, to, &stretch)?;
            self.counted_to = to;
        }
        Ok(())
    }

    /// The rate of a day, and how long it lasts. Days come in their order.
    #[inline]
    fn stretch_on(&mut self, day: Day) -> Result<Stretch, Refusal> {
        if let Some((track, at)) = &mut self.track {
            return track.on(day, at);
        }
        // Looked for anew even within a stretch: a line names the row in force on its first day.
        let last = self.stretch.filter(|(from, _)| *from <= day);
        let stretch = self.interest.after(last.as_ref().map(|(_, stretch)| stretch), day)?;
        self.stretch = Some((day, stretch));
        Ok(stretch)
    }

    /// The pause in which a day lies, or else the next one.
    #[inline]
    fn pause_on_or_after(&self, day: Day) -> Option<(Day, Day)> {
        let over = self.pauses.partition_point(|(_, end)| *end < day);
        self.pauses.get(over).copied()
    }

    /// The last day of the pause in which a day lies.
    fn paused_until(&self, day: Day) -> Option<Day> {
        self.pause_on_or_after(day).filter(|(start, _)| *start <= day).map(|(_, end)| end)
    }

    /// Where a line that could last until `until` must end by the conventions.
    #[inline]
    fn line_end(&self, from: Day, until: Day) -> Day {
        let mut end = until;
        if self.conventions.day_count == DayCount::ActualActual
            && from.in_leap_year() != from.end_of_year().next().in_leap_year()
        {
            end = end.min(from.end_of_year());
        }
        if self.conventions.rounding == Rounding::PerHalfYear {
            end = end.min(from.end_of_half_year());
        }
        end
    }

    fn accrue(&mut self, from: Day, to: Day, stretch: &Stretch) -> Result<(), Refusal> {
        let days = self.days_between(self.counted_to, to);
        if days == 0 {
            // With months of thirty days the 31st is none.
            return Ok(());
        }
        let year = self.year_length(from);
        let weight = Weight::of(stretch.rate, days, year);
        if self.conventions.rounding == Rounding::Once {
            self.weight = self.weight.plus(weight)?;
        } else {
            let rounded = self.base()?.interest(weight)?.round_half_up()?;
            self.carried = self.carried.plus(Exact::of(rounded))?;
        }
        self.guessed |= stretch.provisional;
        if self.keeps == Keeps::Sums {
            return Ok(());
        }
        let amount = self.state_interest()?;
        self.record(Entry::Accrual(Accrual {
            from,
            to,
            days,
            base: self.base()?.round_half_up()?,
            capitalised: self.capitalised.round_half_up()?,
            rate: stretch.rate,
            agreed: stretch.agreed,
            highest: stretch.highest,
            year,
            source: stretch.source,
            provisional: stretch.provisional,
            amount,
        }));
        Ok(())
    }

    /// The days after one day up to and including another, by the day count.
    #[inline]
    fn days_between(&self, after: Day, until: Day) -> i64 {
        match self.conventions.day_count {
            DayCount::Thirty360 => until.thirty_day_months_since(after),
            _ => until.days_since(after),
        }
    }

    /// The divisor of a day of the present year of interest.
    #[inline]
    fn year_length(&self, day: Day) -> YearLength {
        let (last_end, end) = self.year;
        let leap = match self.conventions.day_count {
            DayCount::Thirty360 => return YearLength::Days360,
            DayCount::Actual365 => false,
            DayCount::ActualActual => day.in_leap_year(),
            DayCount::Actual366 => end.days_since(last_end) > 365,
        };
        if leap { YearLength::Days366 } else { YearLength::Days365 }
    }

    fn end_year(&mut self) -> Result<(), Overflow> {
        if self.compounds {
            self.capitalised = self.capitalised.plus(self.running()?)?;
            self.carried = Exact::ZERO;
            self.weight = Weight::ZERO;
        }
        self.years = self.years.saturating_add(1);
        let start = self.interest_after.unwrap_or(Day::LAST);
        self.year = (self.year.1, start.plus_years_clamped(self.years));
        Ok(())
    }

    /// The sum that bears interest.
    fn base(&self) -> Result<Exact, Overflow> {
        Exact::of(self.principal).plus(self.capitalised)
    }

    /// Open interest of the present year.
    fn running(&self) -> Result<Exact, Overflow> {
        let of_principal = Exact::interest_of(self.principal, self.weight);
        self.carried.plus(of_principal)?.plus(self.capitalised.interest(self.weight)?)
    }

    /// States the open interest in cents; returns what that adds to what was stated before.
    fn state_interest(&mut self) -> Result<Amount, Overflow> {
        let open = self.capitalised.plus(self.running()?)?.round_half_up()?;
        let stated = open.plus(self.interest_paid)?;
        let added = stated.minus(self.interest_stated)?;
        self.interest_stated = stated;
        Ok(added)
    }

    /// From here on the open interest is the sum that was stated, in cents.
    fn settle_interest(&mut self) -> Result<(), Overflow> {
        let capitalised = self.capitalised.round_half_up()?;
        self.carried = Exact::of(self.open_interest().minus(capitalised)?);
        self.capitalised = Exact::of(capitalised);
        self.weight = Weight::ZERO;
        Ok(())
    }

    /// Is anything owed at all, interest as it was last stated?
    #[must_use]
    pub fn is_open(&self) -> bool {
        [self.principal, self.open_interest(), self.costs].iter().any(|part| *part > Amount::ZERO)
    }

    /// The principal and the costs that were open on a day, before anything was paid on it.
    pub fn owed_without_interest(&self, day: Day) -> Result<Amount, Overflow> {
        let mut owed = self.claim.amount;
        for entry in self.entries.iter().filter(|entry| entry.starts_on() <= day) {
            owed = match entry {
                Entry::Cost(cost) => owed.plus(cost.amount)?,
                Entry::Received(received) if received.on < day => {
                    owed.minus(received.pays.costs)?.minus(received.pays.principal)?
                }
                Entry::Credited(credited) if credited.on < day => {
                    owed.minus(credited.amount.minus(credited.overpaid)?)?
                }
                _ => owed,
            };
        }
        Ok(owed)
    }

    /// Everything that would be owed if interest were stated on a day. It is not: money that does
    /// not come to this claim leaves no trace on it.
    pub(super) fn owed_on(&self, day: Day) -> Result<Amount, Refusal> {
        Ok(self.ahead_on(day)?.0)
    }

    /// The same, and whether any of it rests on a rate that is not published yet.
    pub(super) fn ahead_on(&self, day: Day) -> Result<(Amount, bool), Refusal> {
        if !self.is_open() {
            return Ok((Amount::ZERO, self.guessed));
        }
        let pauses = Rc::clone(&self.pauses);
        let mut ahead = Self { entries: Vec::new(), pauses, track: None, ..*self };
        ahead.count_until(ahead.last_day_counted(day))?;
        let owed = ahead.principal.plus(ahead.open_interest())?.plus(ahead.costs)?;
        Ok((owed, ahead.guessed))
    }

    /// The rate of the day after the last one that counts when money moves on a day; zero where
    /// the claim is not late then, or the rate is not known. A pause makes no claim less onerous.
    pub(super) fn rate_after(&self, day: Day) -> u32 {
        let next = self.next_day(day);
        if self.default_from().is_none_or(|from| next < from) {
            return 0;
        }
        self.interest.on(next).map_or(0, |stretch| stretch.rate.steps())
    }

    /// The day after the last one that counts on a day.
    fn next_day(&self, as_of: Day) -> Day {
        self.last_day_counted(as_of).next()
    }

    /// The last day until which what is owed on a day stays the same; none if nothing will change.
    /// The fall of costs due is not looked at.
    pub(crate) fn settled_until(&self, as_of: Day) -> Result<Option<Day>, Overflow> {
        if !self.is_open() {
            return Ok(None);
        }
        if self.interest_of_next_day(as_of)?.is_none_or(|sum| !sum.is_zero()) {
            return Ok(Some(as_of));
        }
        // What is counted on a later day is counted until the day that belongs to it.
        let on_counting = |counted: Day| match self.conventions.as_of_day {
            AsOfDay::In => counted,
            AsOfDay::Out => counted.next(),
        };
        let next = self.next_day(as_of);
        let rests = self.paused_until(next).filter(|_| self.principal > Amount::ZERO);
        let (_, year_end) = self.year;
        let compounds = self.compounds && self.open_interest() > Amount::ZERO;
        let limits = [
            self.interest_after.filter(|day| self.principal > Amount::ZERO && *day >= as_of),
            rests.map(on_counting),
            compounds.then(|| on_counting(year_end)),
        ];
        Ok(limits.into_iter().flatten().min())
    }

    /// The interest of the day after the last one counted; none where its rate is not known.
    pub fn interest_of_next_day(&self, as_of: Day) -> Result<Option<Exact>, Overflow> {
        let base = self.base()?;
        let next = self.next_day(as_of);
        let rests = self.paused_until(next).is_some();
        if rests || base.is_zero() || self.default_from().is_none_or(|from| next < from) {
            return Ok(Some(Exact::ZERO));
        }
        match self.interest.on(next) {
            Ok(stretch) => {
                let days = self.days_between(next.previous(), next);
                base.interest(Weight::of(stretch.rate, days, self.year_length(next))).map(Some)
            }
            Err(_) => Ok(None),
        }
    }
}
