//! Plans side by side: what is left after each term.

use super::axis::{Plot, layer, stairs};
use super::picture::{Anchor, Ink, Picture, Point, Units, letters, shortened, units};
use super::{Chart, ChartCell, ChartTable, width};
use crate::calendar::Day;
use crate::case::{Case, Layout, Line, PlanQuestion};
use crate::ledger::AskError;
use crate::money::Amount;
use crate::text::{Language, Word};
use crate::timeline::{Plan, Term, plans};

/// No plan is shown with more terms: of a longer one some are left out, never the first or the last.
const MOST_TERMS: usize = 36;

pub(super) fn chart(
    case: &Case,
    as_of: Day,
    questions: &[PlanQuestion],
    layout: Layout,
    language: Language,
) -> Result<Chart, AskError> {
    let plans = plans(case, as_of, questions, language).map_err(in_chart)?;
    let title = language.plans_title().to_owned();
    let mut picture = Picture::new(&title, width(layout));
    draw(&mut picture, &plans, as_of, layout, language);
    let left_out = plans.iter().any(|plan| plan.terms.len() > MOST_TERMS);
    let note = left_out.then(|| language.thinned());
    let caption = [Some(title.as_str()), note].into_iter().flatten().collect::<Vec<_>>().join(". ");
    let columns = [Word::Plan, Word::Term, Word::Day, Word::Paid, Word::Left];
    let mut table = ChartTable::new(language, caption, &columns);
    for (at, plan) in plans.iter().enumerate() {
        let name = name(plan, at, language);
        table.rows.extend(shown(plan).into_iter().map(|term| row(&name, term, language)));
    }
    Ok(Chart::of(&picture, title, finding(&plans, language), table))
}

/// What is wrong with a plan is wrong with the picture that it is for.
fn in_chart(error: AskError) -> AskError {
    match error {
        AskError::Invalid(mut invalid) => {
            for problem in &mut invalid.problems {
                problem.path.insert_str(0, "chart.");
            }
            AskError::Invalid(invalid)
        }
        refusal @ AskError::Refusal(_) => refusal,
    }
}

/// The name that was given, else a number.
fn name(plan: &Plan, at: usize, language: Language) -> String {
    let given = Line::seen(plan.name.as_deref()).map(Line::into_text);
    given.unwrap_or_else(|| language.numbered_plan(at.saturating_add(1)))
}

/// The terms that are shown.
fn shown(plan: &Plan) -> Vec<&Term> {
    let every = plan.terms.len().div_ceil(MOST_TERMS).max(1);
    let last = plan.terms.len().saturating_sub(1);
    let terms = plan.terms.iter().enumerate();
    let shown = terms.filter(|(at, _)| at.is_multiple_of(every) || *at == last);
    shown.map(|(_, term)| term).collect()
}

fn row(name: &str, term: &Term, language: Language) -> Vec<ChartCell> {
    vec![
        ChartCell::text(name.to_owned()),
        ChartCell::text(term.number.to_string()),
        ChartCell::day(language, term.on),
        ChartCell::amount(language, term.amount),
        ChartCell::amount(language, term.left),
    ]
}

/// Of one plan what it comes to, of several which is best.
fn finding(plans: &[Plan], language: Language) -> String {
    let named = || plans.iter().enumerate().map(|(at, plan)| (name(plan, at, language), plan));
    let cheapest = named().find(|(_, plan)| plan.cheapest);
    let earliest = named().filter_map(|(name, plan)| Some((name, plan.ends_on?, plan.earliest)));
    let earliest = earliest.into_iter().find(|(.., earliest)| *earliest);
    match (plans, cheapest, earliest) {
        ([_, _, ..], Some((name, plan)), Some((first, ends_on, _))) => {
            let alike = plans.iter().all(|plan| plan.cheapest && plan.earliest);
            language.best_plans(alike, (name, plan.total), (first, ends_on))
        }
        _ => plans.first().map(|plan| plan.explanation.clone()).unwrap_or_default(),
    }
}

fn draw(picture: &mut Picture, plans: &[Plan], as_of: Day, layout: Layout, language: Language) {
    let left = plans.iter().flat_map(|plan| plan.terms.iter().map(|term| term.left));
    let due_now = plans.iter().map(|plan| plan.due_now);
    let most = left.chain(due_now).max().unwrap_or_default().max(Amount::euros(1));
    let ends = plans.iter().filter_map(|plan| plan.ends_on);
    let last = ends.max().unwrap_or(as_of).max(as_of.next());
    let margin = Plot::margin(most, language);
    let count = i64::try_from(plans.len().max(1)).unwrap_or(1);
    let gap = units(20);
    let (panel, height) = match layout {
        Layout::Wide => {
            let room = picture.width - margin - units(8) - gap * (count.saturating_sub(1));
            (room.share(1, count), units(190))
        }
        Layout::Narrow => (picture.width - margin - units(8), units(110)),
    };
    let mut corner: Point = (margin, units(48));
    for (at, plan) in plans.iter().enumerate() {
        let (x, y) = corner;
        let plot = Plot {
            left: x,
            right: x + panel,
            top: y,
            bottom: y + height,
            first: as_of,
            last,
            most,
        };
        heading(picture, &name(plan, at, language), plan, &plot, language);
        plot.amounts(picture, at == 0 || layout == Layout::Narrow, language);
        plot.days(picture, language);
        balance(picture, plan, &plot);
        picture.height = plot.bottom + units(26);
        corner = match layout {
            Layout::Wide => (plot.right + gap, y),
            Layout::Narrow => (x, picture.height + units(60)),
        };
    }
}

/// The name of a plan above it, with what it comes to.
fn heading(picture: &mut Picture, name: &str, plan: &Plan, plot: &Plot, language: Language) {
    let room: Units = plot.right - plot.left;
    // Of a name nobody knows how wide its letters are.
    let (fits, surely) = (room.whole().div_euclid(7), room.whole().div_euclid(9));
    let from = plot.left;
    let title = (from, plot.top - units(32));
    picture.text(Ink::Strong, title, Anchor::Start, &shortened(name, surely));
    let total = language.euros(plan.total);
    let ends = plan.ends_on.map(|day| language.date(day)).unwrap_or_default();
    let both = format!("{total} · {ends}");
    let said = if letters(&both) <= fits { both } else { total };
    picture.text(Ink::Label, (from, plot.top - units(13)), Anchor::Start, &said);
}

/// What is left, from the day of the plan until its last term.
fn balance(picture: &mut Picture, plan: &Plan, plot: &Plot) {
    let start = (plot.x(plan.as_of), plot.y(plan.due_now));
    let terms = shown(plan).into_iter().map(|term| (plot.x(term.on), plot.y(term.left)));
    let upper: Vec<Point> = [start].into_iter().chain(terms).collect();
    let lower: Vec<Point> = upper.iter().map(|(x, _)| (*x, plot.bottom)).collect();
    let end = upper.last().map_or(plot.left, |(x, _)| *x);
    picture.path(Ink::Left, layer(&upper, &lower, end));
    picture.path(Ink::Edge, stairs(&upper, end));
}
