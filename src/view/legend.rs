//! The parts of a debt with their figures, as they stand above or below a picture.

use super::picture::{Anchor, Ink, Picture, Point, Units, units};
use crate::case::Layout;
use crate::money::Amount;
use crate::statement::Open;
use crate::text::{Language, Word};

/// The parts of a debt, from the first to be drawn to the last: what is certain of them, and what is to come.
pub(super) const PARTS: [(Word, Ink, Ink); 3] = [
    (Word::Principal, Ink::Principal, Ink::PrincipalLater),
    (Word::Interest, Ink::Interest, Ink::InterestLater),
    (Word::Costs, Ink::Costs, Ink::CostsLater),
];

/// The sum of each part, in the order of [`PARTS`].
pub(super) const fn sums(open: &Open) -> [Amount; 3] {
    [open.principal, open.interest, open.costs]
}

/// Draws the parts with their sums from a height on, and tells how high that is: side by side if there is
/// room, else one below the other.
pub(super) fn draw(
    picture: &mut Picture,
    from: Units,
    open: &Open,
    layout: Layout,
    language: Language,
) -> Units {
    let mut place: Point = (units(1), from);
    for ((word, ink, _), amount) in PARTS.into_iter().zip(sums(open)) {
        let (x, y) = place;
        picture.rect(ink, (x, y + units(2)), units(12), units(12));
        picture.rect(Ink::Edge, (x, y + units(2)), units(12), units(12));
        let name = language.word(word);
        let baseline = y + units(13);
        let amount = language.euros(amount);
        match layout {
            Layout::Wide => {
                picture.text(Ink::Label, (x + units(20), baseline), Anchor::Start, name);
                let below = (x + units(20), baseline + units(18));
                picture.text(Ink::Strong, below, Anchor::Start, &amount);
                place = (x + units(180), y);
            }
            Layout::Narrow => {
                picture.text(Ink::Label, (x + units(20), baseline), Anchor::Start, name);
                let right = (picture.width - units(1), baseline);
                picture.text(Ink::Strong, right, Anchor::End, &amount);
                place = (x, y + units(21));
            }
        }
    }
    match layout {
        Layout::Wide => units(38),
        Layout::Narrow => units(63),
    }
}
