//! The parts of what is owed, in one bar.

use super::legend::{self, PARTS, sums};
use super::picture::{Ink, Picture, units};
use super::{Chart, ChartCell, ChartTable, width};
use crate::calendar::Day;
use crate::case::{Case, Layout};
use crate::ledger::{Ledger, Refusal};
use crate::money::Amount;
use crate::statement::{Sums, Totals};
use crate::text::{AboutDebt, Language, Word};

pub(super) fn chart(
    case: &Case,
    as_of: Day,
    layout: Layout,
    language: Language,
) -> Result<Chart, Refusal> {
    let sums = Totals::of(&Ledger::of(case, as_of)?)?.sums;
    let title = language.split_title(as_of);
    let mut picture = Picture::new(&title, width(layout));
    draw(&mut picture, &sums, layout, language);
    let finding = language.owed(&about(as_of, &sums), None);
    let table = table(title.clone(), &sums, language);
    Ok(Chart::of(&picture, title, finding, table))
}

/// What is owed on a day, to be told.
pub(super) fn about(on: Day, sums: &Sums) -> AboutDebt {
    let open = sums.open;
    AboutDebt {
        on,
        due: sums.due,
        principal: open.principal,
        interest: open.interest,
        costs: open.costs,
    }
}

fn draw(picture: &mut Picture, owed: &Sums, layout: Layout, language: Language) {
    let (top, height) = (units(1), units(36));
    let whole = picture.width - units(2);
    let mut x = units(1);
    for ((_, ink, _), amount) in PARTS.into_iter().zip(sums(&owed.open)) {
        let width = whole.share(amount.cents(), owed.due.cents());
        if amount > Amount::ZERO {
            picture.rect(ink, (x, top), width, height);
            x = x + width;
        }
    }
    picture.rect(Ink::Edge, (units(1), top), whole, height);
    let legend = top + height + units(14);
    picture.height = legend + legend::draw(picture, legend, &owed.open, layout, language);
}

fn table(caption: String, owed: &Sums, language: Language) -> ChartTable {
    let mut table = ChartTable::new(language, caption, &[Word::Part, Word::Amount]);
    let parts = PARTS.into_iter().map(|(word, ..)| word).zip(sums(&owed.open));
    for (word, amount) in parts.chain([(Word::Due, owed.due)]) {
        let name = ChartCell::text(language.word(word).to_owned());
        table.rows.push(vec![name, ChartCell::amount(language, amount)]);
    }
    table
}
