//! How a debt came about: its parts in steps over time, each step the statement of its day.

use super::axis::{Plot, layer, stairs};
use super::legend::{self, PARTS, sums};
use super::picture::{Ink, Picture, Point, Units, units};
use super::split::about;
use super::{Chart, ChartCell, ChartTable, width};
use crate::calendar::Day;
use crate::case::{Case, Fault, Invalid, Layout};
use crate::ledger::{AskError, CostReason, Entry, Ledger, Refusal};
use crate::money::Amount;
use crate::sorted::Set;
use crate::statement::{Open, Sums};
use crate::text::{Language, Word};

/// No picture has more steps: with more they would be narrower than can be seen.
const MOST_STEPS: usize = 48;
/// Without another wish the picture goes on for a part of the time that has passed.
const AHEAD: i64 = 5;

/// What happened, and when.
type Changes = Set<(Day, Word)>;

/// The sums of a day, and what happened since the step before.
struct Step {
    on: Day,
    happened: Set<Word>,
    sums: Sums,
}

pub(super) fn chart(
    case: &Case,
    as_of: Day,
    until: Option<Day>,
    layout: Layout,
    language: Language,
) -> Result<Chart, AskError> {
    if until.is_some_and(|until| until < as_of) {
        let path = "chart.until".to_owned();
        return Err(Invalid::one(&Fault::UntilBefore(as_of), path).into());
    }
    // What the case tells of later days is not known on the day.
    let mut known = case.clone();
    known.events.retain(|event| event.on <= as_of);
    let now = sums_of(&known, as_of)?;
    let issued = known.claims.iter().map(|claim| claim.issued_on);
    let first = issued.min().unwrap_or(as_of).min(as_of);
    let until = match until {
        Some(until) => until,
        // A debt can outgrow what can be stated: then the picture ends with its day.
        None => Some(usual_end(&known, first, as_of))
            .filter(|end| now.due > Amount::ZERO && Ledger::of(&known, *end).is_ok())
            .unwrap_or(as_of),
    };
    let changes = changes(&known, until)?;
    let (days, left_out) = chosen(&changes, first, as_of, until);
    let mut steps: Vec<Step> = Vec::with_capacity(days.len());
    for on in days {
        let before = steps.last().map(|step| step.on);
        let since = changes.iter().filter(|(day, _)| before.is_none_or(|before| *day > before));
        let happened = since.filter(|(day, _)| *day <= on).map(|(_, word)| *word).collect();
        steps.push(Step { on, happened, sums: sums_of(&known, on)? });
    }
    let later = steps.last().filter(|step| step.on > as_of).map(|step| (step.on, step.sums.due));
    let title = language.growth_title().to_owned();
    let mut picture = Picture::new(&title, width(layout));
    draw(&mut picture, &steps, as_of, &now, layout, language);
    let finding = language.owed(&about(as_of, &now), later);
    let note = left_out.then(|| language.thinned());
    let caption = [Some(title.as_str()), note].into_iter().flatten().collect::<Vec<_>>().join(". ");
    let table = table(caption, &steps, language);
    Ok(Chart::of(&picture, title, finding, table))
}

/// What a statement of that day says of the invoices that were issued by then.
fn sums_of(case: &Case, on: Day) -> Result<Sums, Refusal> {
    let issued = |at: usize| case.claims.get(at).is_some_and(|claim| claim.issued_on <= on);
    Sums::of(&Ledger::of(case, on)?, issued)
}

/// A fifth of the time that has passed, from a month to a year, as far as rates are published.
fn usual_end(case: &Case, first: Day, as_of: Day) -> Day {
    let ahead = as_of.days_since(first).div_euclid(AHEAD).clamp(30, 365);
    let end = as_of.plus_days(u32::try_from(ahead).unwrap_or_default());
    if case.conventions.provisional_rates {
        end
    } else {
        end.min(case.law().known_until()).max(as_of)
    }
}

/// The days on which something other than interest changed what was owed.
fn changes(case: &Case, until: Day) -> Result<Changes, Refusal> {
    let mut changes = Changes::new();
    let mut note = |on, word| {
        changes.insert((on, word));
    };
    for account in &Ledger::of(case, until)?.accounts {
        if account.claim.issued_on <= until {
            note(account.claim.issued_on, Word::Invoice);
        }
        for entry in &account.entries {
            match entry {
                Entry::Accrual(_) => {}
                Entry::Cost(cost) => note(cost.on, word_of(&cost.reason)),
                Entry::Received(received) => note(received.on, Word::Payment),
                Entry::Credited(credited) => note(credited.on, Word::CreditNote),
                Entry::Waived(waived) => note(waived.on, Word::Waiver),
            }
        }
    }
    Ok(changes)
}

const fn word_of(reason: &CostReason) -> Word {
    match reason {
        CostReason::Penalty(_) | CostReason::LumpSum(_) => Word::LumpSum,
        _ => Word::CollectionCosts,
    }
}

/// The days of the picture, and whether some were left out: all on which something changed, and some at equal
/// distances so that interest can be seen to grow; of a long history only those at equal distances.
fn chosen(changes: &Changes, first: Day, as_of: Day, until: Day) -> (Set<Day>, bool) {
    let mut days = Set::from_iter([first, as_of, until]);
    let eventful: Set<Day> = changes.iter().map(|(day, _)| *day).collect();
    let room = MOST_STEPS.saturating_sub(days.len());
    let months = [1_u32, 2, 3, 6, 12, 24, 60, 120, 600];
    let grids = months.map(|months| regular(first, until, months));
    let fits = |grid: &&Vec<Day>, more: usize| grid.len().saturating_add(more) <= room;
    if let Some((grid, months)) =
        grids.iter().zip(months).find(|(grid, _)| fits(grid, eventful.len()))
    {
        days.extend(eventful);
        // A day shortly before or after another would show nothing more.
        let near = months.saturating_mul(10);
        let apart =
            |one: Day, other: Day| one.plus_days(near) < other || other.plus_days(near) <= one;
        let alone = grid.iter().filter(|day| days.iter().all(|other| apart(*other, **day)));
        let alone: Vec<Day> = alone.copied().collect();
        days.extend(alone);
        return (days, false);
    }
    if let Some(grid) = grids.iter().find(|grid| fits(grid, 0)) {
        days.extend(grid.iter().copied());
    }
    (days, true)
}

/// Days at equal distances between two others; of too many the first.
fn regular(first: Day, until: Day, months: u32) -> Vec<Day> {
    let days = (1..).map(|at: u32| first.plus_months_clamped(months.saturating_mul(at)));
    days.take_while(|day| *day < until).take(MOST_STEPS).collect()
}

fn draw(
    picture: &mut Picture,
    steps: &[Step],
    as_of: Day,
    now: &Sums,
    layout: Layout,
    language: Language,
) {
    let most = steps.iter().map(|step| step.sums.due).max().unwrap_or_default();
    let legend = legend::draw(picture, units(0), &now.open, layout, language);
    let (height, room) = match layout {
        Layout::Wide => (240, 14),
        Layout::Narrow => (190, 8),
    };
    let top = legend + units(44);
    let plot = Plot {
        left: Plot::margin(most, language),
        right: picture.width - units(room),
        top,
        bottom: top + units(height),
        first: steps.first().map_or(as_of, |step| step.on),
        last: steps.last().map_or(as_of, |step| step.on),
        most: most.max(Amount::euros(1)),
    };
    picture.height = plot.bottom + units(26);
    plot.amounts(picture, true, language);
    plot.days(picture, language);
    // What is certain, and then what is to come.
    let today = steps.iter().rposition(|step| step.on <= as_of).unwrap_or_default();
    let past = steps.get(..=today).unwrap_or(steps);
    let ahead = steps.get(today..).unwrap_or_default();
    stack(picture, &plot, past, plot.x(as_of), false);
    if ahead.len() > 1 {
        stack(picture, &plot, ahead, plot.right, true);
    }
    plot.day(picture, as_of, language);
}

/// Draws the parts on top of each other, and the outline of the whole; of what is to come that of each part.
fn stack(picture: &mut Picture, plot: &Plot, steps: &[Step], end: Units, later: bool) {
    let mut lower = places(plot, steps, |_| Amount::ZERO);
    for (at, (_, certain, to_come)) in PARTS.into_iter().enumerate() {
        let upper = places(plot, steps, |open| {
            let parts = sums(open).into_iter().take(at.saturating_add(1));
            Amount::total(parts).unwrap_or_default()
        });
        if upper != lower {
            let ink = if later { to_come } else { certain };
            picture.path(ink, layer(&upper, &lower, end));
            if later {
                picture.path(Ink::Later, stairs(&upper, end));
            }
        }
        lower = upper;
    }
    if !later {
        picture.path(Ink::Edge, stairs(&lower, end));
    }
}

/// Where the steps lie with a sum of their parts.
fn places(plot: &Plot, steps: &[Step], sum: impl Fn(&Open) -> Amount) -> Vec<Point> {
    let places = steps.iter().map(|step| (plot.x(step.on), plot.y(sum(&step.sums.open))));
    places.collect()
}

fn table(caption: String, steps: &[Step], language: Language) -> ChartTable {
    let columns = [Word::Day, Word::What, Word::Principal, Word::Interest, Word::Costs, Word::Due];
    let mut table = ChartTable::new(language, caption, &columns);
    let mut before = Amount::ZERO;
    for Step { on, happened, sums: owed } in steps {
        let mut happened: Vec<&str> = happened.iter().map(|word| language.word(*word)).collect();
        if happened.is_empty() && owed.open.interest > before {
            happened.push(language.word(Word::Interest));
        }
        before = owed.open.interest;
        let mut row = vec![ChartCell::day(language, *on), ChartCell::text(happened.join(", "))];
        let amounts = sums(&owed.open).into_iter().chain([owed.due]);
        row.extend(amounts.map(|amount| ChartCell::amount(language, amount)));
        table.rows.push(row);
    }
    table
}
