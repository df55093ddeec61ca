//! The articles, each spelled once.

use crate::law::Basis;

const BW6: &str = "https://wetten.overheid.nl/BWBR0005289#Boek6";

const fn bw(article: &'static str) -> Basis {
    Basis { law: "BW", article, url: BW6 }
}

/// Default needs a notice with a reasonable term.
pub(super) const BW_6_82: Basis = bw("6:82");
/// Default by the passing of an agreed term.
pub(super) const BW_6_83: Basis = bw("6:83");
/// Imputation to costs, interest and principal.
pub(super) const BW_6_44: Basis = bw("6:44");
/// At least 40 euros in trade.
pub(super) const BW_6_96_4: Basis = bw("6:96 (4)");
/// The fourteen-day letter.
pub(super) const BW_6_96_6: Basis = bw("6:96 (6)");
/// Several claims in one letter.
pub(super) const BW_6_96_7: Basis = bw("6:96 (7)");
/// Statutory interest.
pub(super) const BW_6_119: Basis = bw("6:119");
/// Compounding of statutory interest.
pub(super) const BW_6_119_2: Basis = bw("6:119 (2)");
/// Commercial interest.
pub(super) const BW_6_119A: Basis = bw("6:119a");
/// Commercial interest without an agreed term.
pub(super) const BW_6_119A_2: Basis = bw("6:119a (2)");
/// Compounding of commercial interest.
pub(super) const BW_6_119A_3: Basis = bw("6:119a (3)");
/// Commercial interest owed by public authorities.
pub(super) const BW_6_119B: Basis = bw("6:119b");
/// The same, without an agreed term.
pub(super) const BW_6_119B_2: Basis = bw("6:119b (2)");
/// Compounding of the same.
pub(super) const BW_6_119B_3: Basis = bw("6:119b (3)");

const BIK: &str = "https://wetten.overheid.nl/BWBR0031432";

/// The tariff of collection costs.
pub(super) const BIK_2: Basis = Basis {
    law: "Besluit vergoeding voor buitengerechtelijke incassokosten",
    article: "2",
    url: BIK,
};
/// VAT on collection costs.
pub(super) const BIK_2_3: Basis = Basis {
    law: "Besluit vergoeding voor buitengerechtelijke incassokosten",
    article: "2 (3)",
    url: BIK,
};

/// Terms do not end on Saturdays, Sundays and holidays.
pub(super) const ATW_1: Basis = Basis {
    law: "Algemene termijnenwet",
    article: "1",
    url: "https://wetten.overheid.nl/BWBR0002448",
};
