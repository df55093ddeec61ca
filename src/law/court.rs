//! The words in which a law says what going to court costs.

use super::{Band, Basis, Capacity, Dated};
use crate::calendar::Day;
use crate::money::{Amount, Overflow, share};
use serde::Serialize;

/// What a case before the court costs, as far as it is known.
#[derive(Debug, Hash)]
pub struct Court {
    /// Which court may hear which case.
    pub venues: &'static [Dated<Venue>],
    /// Do collection costs count for the limits of courts and the bands of fees? Interest does.
    pub costs_count: bool,
    /// When the court asks its fee, and from whom.
    pub fee_charged: FeeCharged,
    /// The fees of all courts.
    pub fees: &'static [Dated<&'static [CourtFee]>],
    /// Courts that ask no fee of the defendant.
    pub free_defence: &'static [Dated<CourtKind>],
    /// What each point of the winner's work in court is worth, by the claim with interest and costs.
    pub points: &'static [OfCourt<&'static [Band<Points>]>],
    /// What is added after the judgment.
    pub after_judgment: &'static [OfCourt<Span>],
    /// What a bailiff asks for the summons.
    pub summons: &'static [Dated<Span>],
    /// Is that without VAT?
    pub summons_without_vat: bool,
    /// What each case contributes to a fund.
    pub fund: &'static [Dated<Amount>],
    /// What the loser pays for the winner's lawyer.
    pub indemnity: Option<Indemnity>,
}

/// The courts that the tables tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CourtKind {
    /// Dutch: kantonrechter.
    Subdistrict,
    /// Dutch: rechtbank, other than the subdistrict court.
    District,
    /// Belgian: vrederechter, juge de paix.
    JusticeOfThePeace,
    /// Belgian: rechtbank van eerste aanleg, tribunal de première instance.
    FirstInstance,
    /// Belgian: ondernemingsrechtbank, tribunal de l'entreprise.
    Enterprise,
    /// Belgian: hof van beroep, cour d'appel.
    Appeal,
    /// Belgian: Hof van Cassatie, Cour de cassation.
    Cassation,
}

/// The kinds of costs of a case before the court.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CourtCost {
    /// What the court asks.
    CourtFee,
    /// What the court awards for the winner's work, per point.
    ProceduralPoints,
    /// What is added after the judgment.
    AfterJudgment,
    /// What the bailiff asks for the summons.
    Summons,
    /// What goes to a fund.
    FundContribution,
    /// What the loser pays for the winner's lawyer, as one sum.
    ProceduralIndemnity,
}

/// Costs on the way to payment for which no table has a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum FurtherCost {
    /// What a collector asks of the creditor.
    CollectorFee,
    /// What the creditor's own lawyer or representative asks.
    OwnRepresentation,
    /// The court fee of the other side, where the court asks one of it.
    OpponentCourtFee,
    /// Service of the judgment and seizure.
    Enforcement,
}

/// A court that may hear cases between certain parties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Venue {
    /// The court.
    pub court: CourtKind,
    /// Capacities that the creditor may have.
    pub creditor: &'static [Capacity],
    /// Capacities that the debtor may have.
    pub debtor: &'static [Capacity],
    /// Claims of more than this.
    pub above: Amount,
    /// Claims of at most this.
    pub up_to: Option<Amount>,
}

/// When a court asks its fee, and from whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeeCharged {
    /// At once, from whoever brings the case.
    AtOnce,
    /// After the judgment, from the party that it names.
    AfterJudgment,
}

/// The fee of one court.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CourtFee {
    /// The court.
    pub court: CourtKind,
    /// The fee by the size of the claim.
    pub bands: &'static [Band<Fee>],
    /// The fee, in every band, of a natural person of small means.
    pub small_means: Option<Amount>,
}

/// A fee by who pays it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fee {
    /// A natural person, in business or not; none where it was not found.
    pub natural: Option<Amount>,
    /// A legal person.
    pub legal: Amount,
}

/// What one point is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Points {
    /// Each point.
    pub each: Amount,
    /// Never more points than this.
    pub most: u32,
}

/// Rows for one court.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OfCourt<T: 'static> {
    /// The court.
    pub court: CourtKind,
    /// The rows, oldest first.
    pub rows: &'static [Dated<T>],
}

/// From one amount to another; the same twice for a fixed amount.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// At least this.
    pub amount_from: Amount,
    /// At most this.
    pub amount_to: Amount,
}

/// What the loser pays for the winner's lawyer.
#[derive(Debug, Hash)]
pub struct Indemnity {
    /// The amounts before any indexing, by the claim.
    pub bands: Dated<&'static [Band<Award>]>,
    /// The same for a claim that is not about a sum of money.
    pub unvalued: Award,
    /// What those are multiplied with.
    pub indexed: &'static [Dated<Factor>],
    /// What is left of it when everything is paid before the judgment.
    pub early: Dated<EarlyPayment>,
}

/// What a judge awards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Award {
    /// What is usual.
    pub base: Amount,
    /// Never less.
    pub least: Amount,
    /// Never more.
    pub most: Amount,
}

/// A fraction to multiply with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Factor {
    /// Above the line.
    pub over: i64,
    /// Below the line; more than zero.
    pub under: i64,
}

/// What is owed if everything is paid after the case is on the roll, but before the judgment. What
/// is paid before the case is on the roll owes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EarlyPayment {
    /// This part of the base.
    pub part: Factor,
    /// At most this, before any indexing.
    pub most: Amount,
    /// The last day for which it is certain that the maximum is indexed like the amounts.
    pub most_known_until: Day,
}

/// The indemnity for a claim on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Awarded {
    /// The amounts of the day.
    pub award: Award,
    /// What is left of it when everything is paid before the judgment; none where that is not known.
    pub before_judgment: Option<Amount>,
    /// The row of the index.
    pub index: &'static Dated<Factor>,
}

impl Court {
    /// The courts that may hear a claim between these parties.
    pub fn venues(
        &self,
        creditor: Capacity,
        debtor: Capacity,
        claim: Amount,
        on: Day,
    ) -> impl Iterator<Item = &'static Dated<Venue>> {
        self.venues
            .iter()
            .filter(move |row| row.from <= on && row.figure.hears(creditor, debtor, claim))
    }

    /// The article under which a court asks no fee of the defendant, if it asks none.
    #[must_use]
    pub fn free_defence(&self, court: CourtKind, on: Day) -> Option<Basis> {
        let row = self.free_defence.iter().find(|row| row.figure == court && row.from <= on)?;
        row.basis
    }
}

impl Venue {
    /// Does the court hear a claim between these parties?
    #[must_use]
    pub fn hears(&self, creditor: Capacity, debtor: Capacity, claim: Amount) -> bool {
        self.creditor.contains(&creditor)
            && self.debtor.contains(&debtor)
            && self.above < claim
            && self.up_to.is_none_or(|bound| claim <= bound)
    }
}

impl<T> OfCourt<T> {
    /// The row for a court, of a day or the last one before it.
    #[must_use]
    pub fn latest(courts: &[Self], court: CourtKind, day: Day) -> Option<&'static Dated<T>> {
        let of_court = courts.iter().find(|of_court| of_court.court == court)?;
        Dated::latest(of_court.rows, day)
    }
}

impl Span {
    /// One amount.
    #[must_use]
    pub const fn fixed(amount: Amount) -> Self {
        Self { amount_from: amount, amount_to: amount }
    }

    /// The sums of the lower and of the upper ends.
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        Ok(Self {
            amount_from: self.amount_from.plus(other.amount_from)?,
            amount_to: self.amount_to.plus(other.amount_to)?,
        })
    }

    /// From the lowest to the highest of some amounts; none of no amounts.
    pub fn around(amounts: impl IntoIterator<Item = Amount>) -> Option<Self> {
        let wider = |span: Self, amount: Self| Self {
            amount_from: span.amount_from.min(amount.amount_from),
            amount_to: span.amount_to.max(amount.amount_to),
        };
        amounts.into_iter().map(Self::fixed).reduce(wider)
    }
}

impl Factor {
    /// The amount times this fraction, half a cent up.
    pub fn of(self, amount: Amount) -> Result<Amount, Overflow> {
        share(amount, Amount::from_cents(self.over), Amount::from_cents(self.under))
    }
}

impl Award {
    /// Every amount times a fraction.
    pub fn times(self, factor: Factor) -> Result<Self, Overflow> {
        Ok(Self {
            base: factor.of(self.base)?,
            least: factor.of(self.least)?,
            most: factor.of(self.most)?,
        })
    }
}

impl Indemnity {
    /// What the judge awards on a claim; none on days whose index is not known.
    pub fn award(&'static self, claim: Amount, on: Day) -> Result<Option<Awarded>, Overflow> {
        let index = Dated::latest(self.indexed, on);
        let Some((index, unindexed)) = index.zip(Band::of(self.bands.figure, claim)) else {
            return Ok(None);
        };
        let award = unindexed.times(index.figure)?;
        let early = &self.early.figure;
        let part = early.part.of(award.base)?;
        let most = early.most;
        let most = index.figure.of(most)?;
        let certain = part <= most || on <= early.most_known_until;
        Ok(Some(Awarded { award, before_judgment: certain.then_some(part.min(most)), index }))
    }
}
