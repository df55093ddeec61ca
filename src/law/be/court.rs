//! What a Belgian court costs: the procedural indemnity, the roll fee, the fund, the summons.

use crate::calendar::Day;
use crate::law::Capacity::{Business, Consumer, Government};
use crate::law::Confidence::{Computed, Official, Several, Single, Weak};
use crate::law::CourtKind::{
    self, Appeal, Cassation, Enterprise, FirstInstance, JusticeOfThePeace,
};
use crate::law::dated::{above, ascending, dated, up_to};
use crate::law::{
    Award, Band, Capacity, Court, CourtFee, Dated, EarlyPayment, Factor, Fee, FeeCharged,
    Indemnity, Span, Venue,
};
use crate::money::Amount;

/// As known on 22 November 2026.
pub static COURT: Court = Court {
    venues: &[
        venue(JusticeOfThePeace, Capacity::ALL, OUTSIDE_TRADE, Amount::ZERO, Some(LIMIT)),
        venue(JusticeOfThePeace, NO_TRADERS, &[Business], Amount::ZERO, Some(LIMIT)),
        venue(FirstInstance, Capacity::ALL, OUTSIDE_TRADE, LIMIT, None),
        venue(FirstInstance, NO_TRADERS, &[Business], LIMIT, None),
        // Whether it hears cases of one enterprise only, or of a public body, was not settled.
        venue(Enterprise, Capacity::ALL, &[Business, Government], Amount::ZERO, None),
    ],
    // How a claim is counted was not seen; everything asked is taken to count.
    costs_count: true,
    fee_charged: FeeCharged::AfterJudgment,
    fees: ascending(&[dated(
        "2019-02-01",
        "2026-12-31",
        &[
            roll_fee(JusticeOfThePeace, &[above(either(50))]),
            roll_fee(FirstInstance, &[above(either(165))]),
            roll_fee(Enterprise, &[above(either(165))]),
            roll_fee(Appeal, &[above(either(400))]),
            roll_fee(Cassation, &[above(either(650))]),
        ],
        "financien.belgium.be, rolrechten",
        Official,
    )]),
    free_defence: &[],
    points: &[],
    after_judgment: &[],
    // The bailiffs' tariff was replaced on 1 October 2024; the new amounts were not found.
    summons: ascending(&[dated(
        "2024-01-01",
        "2025-12-31",
        Span { amount_from: Amount::euros(250), amount_to: Amount::euros(400) },
        "wetwijzer.be, 2024 to 2025",
        Weak,
    )]),
    summons_without_vat: false,
    // The first day, and whether it was indexed since, were not confirmed.
    fund: ascending(&[dated(
        "2022-01-01",
        "2023-12-31",
        Amount::euros(24),
        "carlier-law.be; eccbelgie.be",
        Weak,
    )]),
    indemnity: Some(INDEMNITY),
};

const LIMIT: Amount = Amount::euros(5_000);
const OUTSIDE_TRADE: &[Capacity] = &[Consumer, Government];
const NO_TRADERS: &[Capacity] = &[Consumer, Government];

/// The royal decree of 26 October 2007: its amounts, and how they follow the index.
const INDEMNITY: Indemnity = Indemnity {
    bands: dated(
        "2008-01-01",
        "2026-12-31",
        &[
            up_to(250, award(150, 75, 300)),
            up_to(750, award(200, 125, 500)),
            up_to(2_500, award(400, 200, 1_000)),
            up_to(5_000, award(650, 375, 1_500)),
            up_to(10_000, award(900, 500, 2_000)),
            up_to(20_000, award(1_100, 625, 2_500)),
            up_to(40_000, award(2_000, 1_000, 4_000)),
            up_to(60_000, award(2_500, 1_000, 5_000)),
            up_to(100_000, award(3_000, 1_000, 6_000)),
            up_to(250_000, award(5_000, 1_000, 10_000)),
            up_to(500_000, award(7_000, 1_000, 14_000)),
            up_to(1_000_000, award(10_000, 1_000, 20_000)),
            above(award(15_000, 1_000, 30_000)),
        ],
        "KB 26-10-2007, as printed by dyzo.be",
        Single,
    ),
    unvalued: award(1_200, 75, 10_000),
    // Until 2024 a tenth for every ten points of the index; the days of the earlier steps were not
    // seen. Since 6 June 2024 the new index over that of 2007, of base 2004.
    indexed: ascending(&[
        dated(
            "2022-11-01",
            "2025-02-28",
            Factor { over: 15, under: 10 },
            "tack51.be; mosal.be",
            Several,
        ),
        dated(
            "2025-03-01",
            "2026-12-31",
            Factor { over: 16_605, under: 10_578 },
            "KB 16-05-2024, index 166.05 / 105.78: ordevanvlaamsebalies.be; rpv-calculator.be",
            Computed,
        ),
    ]),
    early: dated(
        "2008-01-01",
        "2026-12-31",
        EarlyPayment {
            part: Factor { over: 1, under: 4 },
            most: Amount::euros(1_000),
            most_known_until: Day::literal("2025-02-28"),
        },
        "studio-penale.be; prejustitia.be",
        Several,
    ),
};

const fn venue(
    court: CourtKind,
    creditor: &'static [Capacity],
    debtor: &'static [Capacity],
    above: Amount,
    up_to: Option<Amount>,
) -> Dated<Venue> {
    let venue = Venue { court, creditor, debtor, above, up_to };
    let source = "nsz.be; eccbelgie.be; rechtbanken-tribunaux.be";
    dated("2018-09-01", "2026-12-31", venue, source, Several)
}

const fn roll_fee(court: CourtKind, bands: &'static [Band<Fee>]) -> CourtFee {
    CourtFee { court, bands, small_means: None }
}

/// The same for everyone.
const fn either(fee: i64) -> Fee {
    Fee { natural: Some(Amount::euros(fee)), legal: Amount::euros(fee) }
}

const fn award(base: i64, least: i64, most: i64) -> Award {
    Award { base: Amount::euros(base), least: Amount::euros(least), most: Amount::euros(most) }
}
