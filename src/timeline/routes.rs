//! Going on or not: what each further route costs, and what it is expected to bring.

use crate::calendar::Day;
use crate::case::{Case, Chance};
use crate::law::{Confidence, Court, CourtCost, CourtKind, FeeCharged, FurtherCost, Span};
use crate::ledger::{Ledger, Refusal};
use crate::money::{Amount, Exact, Overflow, whole_percent_up};
use crate::statement::{CourtEstimate, CourtItem, Open, Totals};
use crate::text::{self, AboutCourtRoute, AboutRoute, Language};
use serde::Serialize;

/// The routes on from a day, with what is open then. Estimates, and no advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Routes {
    /// The day.
    pub as_of: Day,
    /// What is open, with interest and collection costs.
    pub claim: Amount,
    /// The chance that was given: of winning where that is needed, and of being paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance_percent: Option<Chance>,
    /// The routes; none if nothing is open.
    pub routes: Vec<Route>,
    /// The sums on which the parties may agree; none if nothing is open.
    pub settlements: Vec<Settlement>,
    /// What is to be said of all of them.
    pub explanation: String,
}

/// A route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Route {
    /// Which.
    pub code: RouteKind,
    /// Of the court: those that may hear the case, as far as they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub courts: Option<Vec<CourtKind>>,
    /// What the creditor pays beforehand.
    pub cost: Span,
    /// What the debtor has to pay on top of what is open, if the creditor wins and the debtor can
    /// pay: what was paid beforehand, and what the loser pays to the winner.
    pub recoverable: Span,
    /// What the creditor has to pay besides, if the debtor wins.
    pub if_lost: Span,
    /// The figures behind these sums.
    pub figures: Vec<Figure>,
    /// Costs there are, but of an amount that is not known here. They are left out of every sum.
    pub unknown: Vec<Unknown>,
    /// The chance times what comes in, less the costs, less what is to be paid on losing times the
    /// chance of that; none without a chance where one is needed.
    ///
    /// A figure that is paid beforehand and comes back on winning is the same both times, so this may
    /// be narrower than the spans above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Span>,
    /// The chance from which on the expected result is not below zero; none where no cost is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub break_even: Option<BreakEven>,
    /// The route in words.
    pub explanation: String,
}

/// The routes that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum RouteKind {
    /// Nothing more is done.
    Stop,
    /// The parties agree on a sum.
    Settle,
    /// A collector asks for the debt.
    Collector,
    /// A court decides.
    Court,
}

/// A figure of the court's costs, for the whole case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The cost.
    pub code: CourtCost,
    /// How much: of points from none to all, of an indemnity what is usual.
    #[serde(flatten)]
    pub amount: Span,
    /// Who pays it, and when.
    pub paid: Paid,
    /// The year from which it is.
    pub year: i32,
    /// Is it older than the day, so that there may be a newer one?
    pub outdated: bool,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it was found.
    pub source: &'static str,
}

/// Who pays a cost of the court, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Paid {
    /// The creditor beforehand; on winning it comes back from the debtor.
    Beforehand,
    /// Whoever loses, to whoever wins.
    ByLoserToWinner,
    /// Whoever loses, to the court.
    ByLoserToCourt,
}

/// A cost of an amount that is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unknown {
    /// The stable code.
    pub code: UnknownCode,
    /// Its name.
    pub name: String,
}

/// Which cost is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum UnknownCode {
    /// One that the tables have for other claims, courts or days.
    Court(CourtCost),
    /// One that no table has.
    Further(FurtherCost),
}

/// A chance in whole percents, rounded up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BreakEven {
    /// If every figure turns out as well as it may for the creditor.
    pub percent_from: u32,
    /// If every figure turns out as badly.
    pub percent_to: u32,
}

/// A sum on which the parties may agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Settlement {
    /// Which.
    pub code: SettlementKind,
    /// How much is paid.
    pub amount: Amount,
    /// How much of what is open is not.
    pub given_up: Amount,
}

/// What a settlement leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum SettlementKind {
    /// Nothing.
    Full,
    /// Collection costs and lump sums.
    WithoutCosts,
    /// Interest.
    WithoutInterest,
    /// Both.
    PrincipalOnly,
}

/// How figures may turn out, at one end of their spans.
struct Outlook {
    /// Paid beforehand.
    cost: Amount,
    /// Everything that comes in on winning.
    won: Amount,
    /// Paid besides on losing.
    lost: Amount,
}

/// The routes on from a day, with what is open then.
pub fn routes(
    case: &Case,
    as_of: Day,
    chance: Option<Chance>,
    language: Language,
) -> Result<Routes, Refusal> {
    let ledger = Ledger::of(case, as_of)?;
    let estimate = CourtEstimate::of(&ledger, language)?;
    let claim = estimate.claim;
    let mut found = Routes {
        as_of,
        claim,
        chance_percent: chance,
        routes: Vec::new(),
        settlements: Vec::new(),
        explanation: text::routes(language),
    };
    if claim <= Amount::ZERO {
        found.explanation = text::nothing_to_go_on_with(language, as_of);
        return Ok(found);
    }
    found.settlements = settlements(Totals::of(&ledger)?.sums.open, claim)?;
    let sum = |at: usize| found.settlements.get(at).map_or(claim, |offer| offer.amount);
    let offers = [sum(0), sum(1), sum(2), sum(3)];
    found.routes = vec![
        free(RouteKind::Stop, &AboutRoute::Stop(claim), language),
        free(RouteKind::Settle, &AboutRoute::Settle(offers), language),
        collector(claim, chance, language)?,
        court(case.law().afterwards().court, &estimate, chance, language)?,
    ];
    Ok(found)
}

fn settlements(open: Open, claim: Amount) -> Result<Vec<Settlement>, Overflow> {
    let given_up = [
        (SettlementKind::Full, Amount::ZERO),
        (SettlementKind::WithoutCosts, open.costs),
        (SettlementKind::WithoutInterest, open.interest),
        (SettlementKind::PrincipalOnly, open.costs.plus(open.interest)?),
    ];
    let offer =
        |(code, given_up)| Ok(Settlement { code, amount: claim.minus(given_up)?, given_up });
    given_up.into_iter().map(offer).collect()
}

/// A route that costs nothing; what it brings does not depend on a chance.
fn free(code: RouteKind, about: &AboutRoute, language: Language) -> Route {
    Route {
        code,
        courts: None,
        cost: Span::default(),
        recoverable: Span::default(),
        if_lost: Span::default(),
        figures: Vec::new(),
        unknown: Vec::new(),
        expected: (code == RouteKind::Stop).then(Span::default),
        break_even: None,
        explanation: text::route(language, about, None),
    }
}

/// What a collector asks of the creditor is a matter of contract, so no chance can be named from
/// which on that pays.
fn collector(claim: Amount, chance: Option<Chance>, language: Language) -> Result<Route, Refusal> {
    let outlook = Outlook { cost: Amount::ZERO, won: claim, lost: Amount::ZERO };
    let expected = chance.map(|chance| outlook.expected(chance).map(Span::fixed)).transpose()?;
    let about = AboutRoute::Collector(claim);
    let unknown = vec![further(FurtherCost::CollectorFee, language)];
    let explanation = explained(&about, chance, expected, &unknown, language);
    let route = free(RouteKind::Collector, &about, language);
    Ok(Route { unknown, expected, explanation, ..route })
}

fn court(
    court: &Court,
    estimate: &CourtEstimate,
    chance: Option<Chance>,
    language: Language,
) -> Result<Route, Refusal> {
    let figures = estimate.items.iter().map(|item| figure(court, item));
    let figures = figures.collect::<Result<Vec<Figure>, Refusal>>()?;
    let sum = |paid: Paid| {
        let counted = figures.iter().filter(|figure| figure.paid == paid);
        counted.map(|figure| figure.amount).try_fold(Span::default(), Span::plus)
    };
    let (cost, awarded) = (sum(Paid::Beforehand)?, sum(Paid::ByLoserToWinner)?);
    let recoverable = cost.plus(awarded)?;
    let if_lost = awarded.plus(sum(Paid::ByLoserToCourt)?)?;
    // What was paid beforehand is the same when it comes back. It is worse the higher it is, because
    // on losing it does not.
    let won = |awarded: Amount, back: Amount| estimate.claim.plus(awarded)?.plus(back);
    let best = Outlook {
        cost: cost.amount_from,
        won: won(awarded.amount_to, cost.amount_from)?,
        lost: if_lost.amount_from,
    };
    let worst = Outlook {
        cost: cost.amount_to,
        won: won(awarded.amount_from, cost.amount_to)?,
        lost: if_lost.amount_to,
    };
    let expected = chance.map(|chance| {
        let (amount_from, amount_to) = (worst.expected(chance)?, best.expected(chance)?);
        Ok::<Span, Overflow>(Span { amount_from, amount_to })
    });
    let expected = expected.transpose()?;
    let known = !figures.is_empty();
    let break_even = best.break_even()?.zip(worst.break_even()?).filter(|_| known);
    let about = AboutRoute::Court(AboutCourtRoute {
        courts: &estimate.courts,
        claim: estimate.claim,
        cost,
        cost_known: figures.iter().any(|figure| figure.paid == Paid::Beforehand),
        recoverable,
        if_lost,
        indemnity: figures.iter().any(|figure| figure.code == CourtCost::ProceduralIndemnity),
        break_even,
    });
    let unknown = unknown(court, estimate, language);
    let explanation = explained(&about, chance, expected, &unknown, language);
    Ok(Route {
        code: RouteKind::Court,
        courts: Some(estimate.courts.clone()),
        cost,
        recoverable,
        if_lost,
        figures,
        unknown,
        expected,
        break_even: break_even
            .map(|(percent_from, percent_to)| BreakEven { percent_from, percent_to }),
        explanation,
    })
}

/// Who pays a cost, and when.
fn figure(court: &Court, item: &CourtItem) -> Result<Figure, Refusal> {
    let paid = match item.code {
        CourtCost::Summons | CourtCost::FundContribution => Paid::Beforehand,
        CourtCost::CourtFee => match court.fee_charged {
            FeeCharged::AtOnce => Paid::Beforehand,
            FeeCharged::AfterJudgment => Paid::ByLoserToCourt,
        },
        CourtCost::ProceduralPoints | CourtCost::AfterJudgment | CourtCost::ProceduralIndemnity => {
            Paid::ByLoserToWinner
        }
    };
    let amount = item.usual.map_or_else(|| item.whole(), |usual| Ok(Span::fixed(usual)))?;
    let CourtItem { code, year, outdated, confidence, source, .. } = *item;
    Ok(Figure { code, amount, paid, year, outdated, confidence, source })
}

/// What the court's tables lack for this claim and day, and what no table has.
fn unknown(court: &Court, estimate: &CourtEstimate, language: Language) -> Vec<Unknown> {
    let mut unknown: Vec<Unknown> = Vec::new();
    unknown.extend(estimate.unknown.iter().map(|cost| Unknown {
        code: UnknownCode::Court(cost.code),
        name: text::known_cost(language, cost.code),
    }));
    unknown.push(further(FurtherCost::OwnRepresentation, language));
    let free = |kind: &CourtKind| court.free_defence(*kind, estimate.as_of).is_some();
    if court.fee_charged == FeeCharged::AtOnce && !estimate.courts.iter().all(free) {
        unknown.push(further(FurtherCost::OpponentCourtFee, language));
    }
    unknown.push(further(FurtherCost::Enforcement, language));
    unknown
}

fn further(cost: FurtherCost, language: Language) -> Unknown {
    Unknown { code: UnknownCode::Further(cost), name: text::further_cost(language, cost) }
}

fn explained(
    about: &AboutRoute,
    chance: Option<Chance>,
    expected: Option<Span>,
    unknown: &[Unknown],
    language: Language,
) -> String {
    let names: Vec<String> = unknown.iter().map(|cost| cost.name.clone()).collect();
    let expected = chance.map(Chance::percent).zip(expected);
    let said = [text::route(language, about, expected), text::missing_costs(language, &names)];
    said.join(" ")
}

impl Outlook {
    /// Chance x what comes in - costs - (1 - chance) x what losing costs, half a cent up.
    fn expected(&self, chance: Chance) -> Result<Amount, Overflow> {
        let at_stake = Exact::of(self.won.plus(self.lost)?).percent(chance.percent())?;
        at_stake.round_half_up()?.minus(self.spent()?)
    }

    /// The smallest whole percentage at which that is not below zero.
    fn break_even(&self) -> Result<Option<u32>, Overflow> {
        Ok(whole_percent_up(self.spent()?, self.won.plus(self.lost)?))
    }

    /// Costs, and what losing costs: gone whatever the chance, if nothing comes in.
    fn spent(&self) -> Result<Amount, Overflow> {
        self.cost.plus(self.lost)
    }
}
