//! Income from work that can be seized (art. 1409 Ger.W.): each first threshold is indexed yearly.

use crate::law::Confidence::{self, Several, Single};
use crate::law::dated::{above, ascending, dated, up_to};
use crate::law::{Band, Dated, Wages};
use crate::money::{Amount, Rate};

/// Net wages of a month. Where years are missing, their tables were not seen; that of 2025 was seen
/// up to its second threshold only, and that of 2026 not at all.
pub static WAGES: &[Dated<Wages>] = ascending(&[
    year("2017-01-01", "2017-12-31", &whole([1_085, 1_166, 1_286, 1_407]), 67, LANGE, Single),
    year("2021-01-01", "2021-12-31", &whole([1_149, 1_235, 1_362, 1_490]), 71, SODALIS, Several),
    // Raised for a time because of the price of energy.
    year("2023-01-01", "2023-03-31", &whole([1_542, 1_657, 1_828, 2_000]), 95, ENERGY, Several),
    year("2023-04-01", "2023-12-31", &whole([1_316, 1_414, 1_560, 1_706]), 81, ATTENTIA, Several),
    year("2024-01-01", "2024-12-31", &whole([1_341, 1_440, 1_589, 1_738]), 83, SECUREX, Several),
    year(
        "2025-01-01",
        "2025-12-31",
        &[up_to(1_388, NONE), up_to(1_492, FIFTH)],
        86,
        EASYPAY,
        Single,
    ),
]);

const LANGE: &str = "lange-law.be";
const SODALIS: &str = "sodalis.be";
const ENERGY: &str = "sodalis.be; liantis.be; groups.be";
const ATTENTIA: &str = "attentia.be; sodalis.be";
const SECUREX: &str = "attentia.be; groups.be; securex.be";
const EASYPAY: &str = "easypay-group.com 10416";

const NONE: Rate = Rate::literal("0");
const FIFTH: Rate = Rate::literal("20");

const fn whole(thresholds: [i64; 4]) -> [Band<Rate>; 5] {
    let [first, second, third, fourth] = thresholds;
    [
        up_to(first, NONE),
        up_to(second, FIFTH),
        up_to(third, Rate::literal("30")),
        up_to(fourth, Rate::literal("40")),
        above(Rate::literal("100")),
    ]
}

const fn year(
    from: &'static str,
    until: &'static str,
    slices: &'static [Band<Rate>],
    per_child: i64,
    source: &'static str,
    confidence: Confidence,
) -> Dated<Wages> {
    dated(from, until, Wages { slices, per_child: Amount::euros(per_child) }, source, confidence)
}
