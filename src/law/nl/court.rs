//! What a Dutch court costs: the fee, the points of the winner's work, the summons.

use super::basis;
use crate::law::Capacity::{Business, Consumer};
use crate::law::Confidence::{Official, Several, Single};
use crate::law::CourtKind::{self, District, Subdistrict};
use crate::law::dated::{above, ascending, dated, up_to};
use crate::law::{
    Band, Basis, Capacity, Court, CourtFee, Dated, Fee, FeeCharged, OfCourt, Points, Span, Venue,
};
use crate::money::Amount;

pub(super) static COURT: Court = Court {
    venues: &[
        venue(Subdistrict, Capacity::ALL, Capacity::ALL, Amount::ZERO, Some(LIMIT), basis::RV_93_A),
        // Only consumer sales and consumer credit; a case does not say whether it is one.
        venue(Subdistrict, &[Business], &[Consumer], LIMIT, None, basis::RV_93_C),
        venue(District, Capacity::ALL, Capacity::ALL, LIMIT, None, basis::RV_93_A),
    ],
    // Art. 93: the claim with interest to the day of the summons.
    costs_count: false,
    fee_charged: FeeCharged::AtOnce,
    fees: ascending(&[dated(
        "2026-01-01",
        "2026-12-31",
        &[
            CourtFee {
                court: Subdistrict,
                bands: &[
                    up_to(500, fee(93, 139)),
                    up_to(1_500, fee(233, 350)),
                    up_to(2_500, fee(265, 397)),
                    up_to(5_000, fee(265, 529)),
                    up_to(12_500, fee(265, 559)),
                    // Cases that come here whatever the amount have no higher band.
                    above(fee(753, 1_504)),
                ],
                small_means: Some(Amount::euros(93)),
            },
            CourtFee {
                court: District,
                bands: &[
                    up_to(100_000, fee(1_414, 3_083)),
                    up_to(1_000_000, fee(2_803, 7_062)),
                    // The fee of natural persons for such claims was not found.
                    above(Fee { natural: None, legal: Amount::euros(10_487) }),
                ],
                small_means: None,
            },
        ],
        "Stcrt. 2025, 39855, as cited in two secondary tables that agree: Luxis, griffierechten.py; \
         proceskosten-calculator, tarieven-2026.json",
        Several,
    )]),
    free_defence: &[dated(
        "2011-01-01",
        "2026-12-31",
        Subdistrict,
        "Wgbz, text of 2015; kst-35439-3",
        Official,
    )
    .under(basis::WGBZ_4_1_B)],
    points: &[OfCourt {
        court: Subdistrict,
        rows: ascending(&[
            dated(
                "2024-02-01",
                "2026-01-31",
                &[
                    points(250, 40, 3),
                    points(500, 82, 4),
                    points(1_250, 135, 5),
                    points(2_500, 204, 5),
                    points(3_750, 238, 5),
                    points(5_000, 271, 6),
                    points(10_000, 339, 6),
                    points(20_000, 406, 7),
                    points(40_000, 543, 10),
                ],
                "rechtspraak.nl, liquidatietarief kanton 2024",
                Official,
            ),
            dated(
                "2026-02-01",
                "2026-12-31",
                &[
                    points(250, 43, 3),
                    points(500, 87, 4),
                    points(1_250, 144, 5),
                    points(2_500, 217, 5),
                    points(3_750, 253, 5),
                    points(5_000, 288, 6),
                    points(10_000, 360, 6),
                    points(20_000, 432, 7),
                    points(40_000, 577, 10),
                ],
                "proceskosten-calculator, tarieven-2026.json",
                Single,
            ),
        ]),
    }],
    after_judgment: &[
        OfCourt {
            court: Subdistrict,
            rows: ascending(&[dated(
                "2026-02-01",
                "2026-12-31",
                Span { amount_from: Amount::ZERO, amount_to: Amount::euros(144) },
                "proceskosten-calculator, tarieven-2026.json",
                Single,
            )]),
        },
        OfCourt {
            court: District,
            rows: ascending(&[dated(
                "2026-02-01",
                "2026-12-31",
                Span { amount_from: Amount::euros(189), amount_to: Amount::euros(287) },
                "Luxis, nakosten.py; proceskosten-calculator, tarieven-2026.json",
                Several,
            )]),
        },
    ],
    // The amounts of 2025 and 2026 were not found.
    summons: ascending(&[
        summons("2021-07-01", "2021-12-31", 9_852, "grootevers.nl; ruebincasso.nl", Several),
        summons("2022-01-01", "2023-02-28", 10_402, "geerlingshofstede.nl, Btag", Single),
        summons("2023-03-01", "2023-12-31", 10_673, "e-legal.nl, Btag", Single),
        summons("2024-01-01", "2024-12-31", 11_237, "invorderingsbedrijf.nl, Btag", Single),
    ]),
    summons_without_vat: true,
    fund: &[],
    indemnity: None,
};

/// Art. 93, opening words and under a, Rv.
const LIMIT: Amount = Amount::euros(25_000);

const fn venue(
    court: CourtKind,
    creditor: &'static [Capacity],
    debtor: &'static [Capacity],
    above: Amount,
    up_to: Option<Amount>,
    basis: Basis,
) -> Dated<Venue> {
    let venue = Venue { court, creditor, debtor, above, up_to };
    dated("2011-07-01", "2026-12-31", venue, "Rv, version of 2026-01-01", Official).under(basis)
}

const fn fee(natural: i64, legal: i64) -> Fee {
    Fee { natural: Some(Amount::euros(natural)), legal: Amount::euros(legal) }
}

const fn points(bound: i64, each: i64, most: u32) -> Band<Points> {
    up_to(bound, Points { each: Amount::euros(each), most })
}

const fn summons(
    from: &'static str,
    until: &'static str,
    cents: i64,
    source: &'static str,
    confidence: crate::law::Confidence,
) -> Dated<Span> {
    let amount = Span::fixed(Amount::from_cents(cents));
    dated(from, until, amount, source, confidence).under(basis::BTAG_2)
}
