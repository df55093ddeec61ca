use super::totals::{Open, Totals};
use crate::calendar::Day;
use crate::law::{
    Band, Basis, Capacity, Confidence, Court, CourtCost, CourtFee, CourtKind, Dated, Factor, Fee,
    OfCourt, Span, Venue,
};
use crate::ledger::{Ledger, Refusal};
use crate::money::{Amount, Exact};
use crate::text::{AboutCost, AboutFee, Language, court_cost, unknown_court_cost};
use serde::Serialize;

/// What going to court on a day, with what is open then, is estimated to cost; nothing of it is part
/// of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CourtEstimate {
    /// The day.
    pub as_of: Day,
    /// What is open, with interest and collection costs.
    pub claim: Amount,
    /// The courts that may hear the case; more than one where it depends on what a case does not say.
    pub courts: Vec<CourtKind>,
    /// The costs.
    pub items: Vec<CourtItem>,
    /// Costs there are, but of an amount that is not known for this claim and day.
    pub unknown: Vec<UnknownCost>,
    /// The known costs together, with none to all of the points.
    pub total: Span,
}

/// One kind of costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CourtItem {
    /// The stable code.
    pub code: CourtCost,
    /// How much.
    #[serde(flatten)]
    pub amount: Span,
    /// For what.
    pub per: Per,
    /// Per point: never more points than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_points: Option<u32>,
    /// The usual amount, where a judge may choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<Amount>,
    /// What it is if everything is paid after the case is on the roll, but before the judgment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_judgment: Option<Amount>,
    /// The year from which the figure is.
    pub year: i32,
    /// Is it older than the day, so that there may be a newer one?
    pub outdated: bool,
    /// How sure the figure is.
    pub confidence: Confidence,
    /// Where it was found.
    pub source: &'static str,
    /// The articles, as far as the sources name them.
    pub basis: Vec<Basis>,
    /// What it is, and how far it can be relied on.
    pub explanation: String,
}

/// For what an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Per {
    /// The case.
    Once,
    /// Each point of the winner's work.
    Point,
}

/// Costs of an amount that is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnknownCost {
    /// The stable code.
    pub code: CourtCost,
    /// That it is not known.
    pub explanation: String,
}

impl CourtEstimate {
    /// What going to court on the day of a ledger is estimated to cost; nothing if nothing is open.
    pub fn of(ledger: &Ledger, language: Language) -> Result<Self, Refusal> {
        let court = ledger.case.law().afterwards().court;
        let open = Totals::of(ledger)?.sums.open;
        let question = Question::of(court, ledger, open, language)?;
        let mut estimate = Self {
            as_of: ledger.as_of,
            claim: question.claim,
            courts: question.courts.clone(),
            items: Vec::new(),
            unknown: Vec::new(),
            total: Span::default(),
        };
        if question.claim <= Amount::ZERO {
            return Ok(estimate);
        }
        let has_points = !court.points.is_empty();
        let adds_after = !court.after_judgment.is_empty();
        for (code, charged, item) in [
            (CourtCost::Summons, !court.summons.is_empty(), question.summons()?),
            (CourtCost::CourtFee, true, question.fee()),
            (CourtCost::FundContribution, !court.fund.is_empty(), question.fund()),
            (CourtCost::ProceduralPoints, has_points, question.points()),
            (CourtCost::ProceduralIndemnity, court.indemnity.is_some(), question.indemnity()?),
            (CourtCost::AfterJudgment, adds_after, question.after_judgment()),
        ] {
            match item {
                Some(item) => {
                    estimate.total = estimate.total.plus(item.whole()?)?;
                    estimate.items.push(item);
                }
                None if charged => {
                    let explanation = unknown_court_cost(language, code);
                    estimate.unknown.push(UnknownCost { code, explanation });
                }
                None => {}
            }
        }
        Ok(estimate)
    }
}

impl CourtItem {
    /// The item for the whole case: of points none to all.
    pub fn whole(&self) -> Result<Span, Refusal> {
        match self.most_points {
            None => Ok(self.amount),
            Some(most) => {
                let all = Factor { over: i64::from(most), under: 1 }.of(self.amount.amount_to)?;
                Ok(Span { amount_from: Amount::ZERO, amount_to: all })
            }
        }
    }
}

/// What decides about the costs.
struct Question<'l> {
    court: &'static Court,
    ledger: &'l Ledger<'l>,
    language: Language,
    /// All that is open.
    claim: Amount,
    /// What counts for the limits of courts and the bands of fees.
    claim_for_fee: Amount,
    venues: Vec<&'static Dated<Venue>>,
    courts: Vec<CourtKind>,
}

impl<'l> Question<'l> {
    fn of(
        court: &'static Court,
        ledger: &'l Ledger<'l>,
        open: Open,
        language: Language,
    ) -> Result<Self, Refusal> {
        let with_interest = open.principal.plus(open.interest)?;
        let claim = with_interest.plus(open.costs)?;
        // Costs that are all there is left are the claim itself.
        let costs_count = court.costs_count || with_interest <= Amount::ZERO;
        let claim_for_fee = if costs_count { claim } else { with_interest };
        let (creditor, debtor) = (ledger.case.creditor.capacity, ledger.case.debtor.capacity);
        let venues: Vec<_> = court.venues(creditor, debtor, claim_for_fee, ledger.as_of).collect();
        let courts = venues.iter().map(|venue| venue.figure.court).collect();
        Ok(Self { court, ledger, language, claim, claim_for_fee, venues, courts })
    }

    /// An item with nothing but what every item has.
    fn item<T>(
        &self,
        code: CourtCost,
        amount: Span,
        row: &Dated<T>,
        about: &AboutCost,
    ) -> CourtItem {
        let outdated = row.known_until < self.ledger.as_of;
        let year = row.from.year();
        let Dated { confidence, source, basis, .. } = *row;
        CourtItem {
            code,
            amount,
            per: Per::Once,
            most_points: None,
            usual: None,
            before_judgment: None,
            year,
            outdated,
            confidence,
            source,
            basis: basis.into_iter().collect(),
            explanation: court_cost(self.language, about, outdated.then_some(year), confidence),
        }
    }

    /// The court, where it is certain.
    fn only_court(&self) -> Option<CourtKind> {
        match self.courts.as_slice() {
            [court] => Some(*court),
            _ => None,
        }
    }

    /// The fee of every court that may hear the case; none where one of them is not known.
    fn fee(&self) -> Option<CourtItem> {
        let row = Dated::latest(self.court.fees, self.ledger.as_of)?;
        let of_court = |court: &CourtKind| row.figure.iter().find(|fee| fee.court == *court);
        let courts: Vec<&CourtFee> = self.courts.iter().map(of_court).collect::<Option<_>>()?;
        let in_band = |fee: &&CourtFee| Band::of(fee.bands, self.claim_for_fee).copied();
        let fees: Vec<Fee> = courts.iter().map(in_band).collect::<Option<_>>()?;
        let natural = fees.iter().map(|fee| fee.natural).collect::<Option<Vec<_>>>();
        let natural = natural.and_then(Span::around);
        let legal = Span::around(fees.iter().map(|fee| fee.legal))?;
        let creditor = self.ledger.case.creditor.capacity;
        let amount = if creditor == Capacity::Consumer { natural? } else { legal };
        let small_means = courts.iter().filter_map(|fee| fee.small_means).min();
        let defences = self.courts.iter();
        let defences = defences.map(|court| self.court.free_defence(*court, self.ledger.as_of));
        let free_defence: Option<Vec<Basis>> = defences.collect();
        let about = AboutFee {
            amount,
            claim: self.claim_for_fee,
            charged: self.court.fee_charged,
            courts: &self.courts,
            sole_trader: natural
                .filter(|natural| creditor == Capacity::Business && *natural != legal),
            small_means: small_means
                .filter(|least| creditor == Capacity::Consumer && *least < amount.amount_from),
            free_defence: free_defence.is_some(),
        };
        let mut item = self.item(CourtCost::CourtFee, amount, row, &AboutCost::Fee(about));
        item.basis.extend(self.venues.iter().filter_map(|venue| venue.basis));
        item.basis.extend(free_defence.into_iter().flatten());
        Some(item)
    }

    fn points(&self) -> Option<CourtItem> {
        let row = OfCourt::latest(self.court.points, self.only_court()?, self.ledger.as_of)?;
        let points = Band::of(row.figure, self.claim)?;
        let (each, most) = (points.each, points.most);
        let about = AboutCost::Points { each, most, claim: self.claim };
        let item = self.item(CourtCost::ProceduralPoints, Span::fixed(each), row, &about);
        Some(CourtItem { per: Per::Point, most_points: Some(most), ..item })
    }

    fn after_judgment(&self) -> Option<CourtItem> {
        let courts = self.court.after_judgment;
        let row = OfCourt::latest(courts, self.only_court()?, self.ledger.as_of)?;
        let about = AboutCost::AfterJudgment(row.figure);
        Some(self.item(CourtCost::AfterJudgment, row.figure, row, &about))
    }

    /// The summons; with VAT if the creditor cannot reclaim it.
    fn summons(&self) -> Result<Option<CourtItem>, Refusal> {
        let Some(row) = Dated::latest(self.court.summons, self.ledger.as_of) else {
            return Ok(None);
        };
        let without_vat = self.court.summons_without_vat;
        let about = AboutCost::Summons { amount: row.figure, without_vat };
        let creditor = &self.ledger.case.creditor;
        let in_trade = creditor.capacity != Capacity::Consumer;
        let adds_vat = without_vat && !creditor.recovers_vat.unwrap_or(in_trade);
        let amount = if adds_vat { self.with_vat(row.figure)? } else { row.figure };
        Ok(Some(self.item(CourtCost::Summons, amount, row, &about)))
    }

    fn with_vat(&self, net: Span) -> Result<Span, Refusal> {
        let Some(costs) = &self.ledger.case.law().letter_costs else {
            return Ok(net);
        };
        let rate = costs.vat.on(self.ledger.as_of)?.row.rate;
        let add = |net: Amount| {
            let gross = Exact::of(net).plus(Exact::of(net).percent(rate)?)?;
            gross.round_half_up()
        };
        Ok(Span { amount_from: add(net.amount_from)?, amount_to: add(net.amount_to)? })
    }

    fn fund(&self) -> Option<CourtItem> {
        let row = Dated::latest(self.court.fund, self.ledger.as_of)?;
        let (amount, about) = (Span::fixed(row.figure), AboutCost::Fund(row.figure));
        Some(self.item(CourtCost::FundContribution, amount, row, &about))
    }

    fn indemnity(&self) -> Result<Option<CourtItem>, Refusal> {
        let Some(indemnity) = &self.court.indemnity else {
            return Ok(None);
        };
        let Some(awarded) = indemnity.award(self.claim, self.ledger.as_of)? else {
            return Ok(None);
        };
        let (award, before_judgment) = (awarded.award, awarded.before_judgment);
        let amount = Span { amount_from: award.least, amount_to: award.most };
        let about = AboutCost::Indemnity { award, before_judgment };
        let item = self.item(CourtCost::ProceduralIndemnity, amount, awarded.index, &about);
        Ok(Some(CourtItem { usual: Some(award.base), before_judgment, ..item }))
    }
}
