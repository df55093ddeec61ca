//! The articles, each spelled once, with the address of the official text.

use crate::law::Basis;

/// An article of Book 6 of the Civil Code; the second number is the one in its address.
macro_rules! bw6 {
    ($article:literal, $number:literal) => {
        Basis {
            law: "BW",
            article: $article,
            url: concat!(
                "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6&artikel=",
                $number
            ),
        }
    };
}

/// An article of Book 3 of the Civil Code.
macro_rules! bw3 {
    ($article:literal, $number:literal) => {
        Basis {
            law: "BW",
            article: $article,
            url: concat!(
                "https://wetten.overheid.nl/jci1.3:c:BWBR0005291&boek=3&artikel=",
                $number
            ),
        }
    };
}

/// Five years for debts from a contract.
pub(super) const BW_3_307: Basis = bw3!("3:307", "307");
/// Five years for interest, rent, and what is due by the year or shorter terms.
pub(super) const BW_3_308: Basis = bw3!("3:308", "308");
/// From the day after the debt can be claimed.
pub(super) const BW_3_313: Basis = bw3!("3:313", "313");
/// Interruption by going to court, and by other acts of pursuit.
pub(super) const BW_3_316: Basis = bw3!("3:316", "316");
/// Interruption by a demand or a reservation in writing.
pub(super) const BW_3_317: Basis = bw3!("3:317", "317");
/// Interruption by acknowledgement.
pub(super) const BW_3_318: Basis = bw3!("3:318", "318");
/// The term after an interruption.
pub(super) const BW_3_319: Basis = bw3!("3:319", "319");
/// A judge does not apply prescription unasked.
pub(super) const BW_3_322: Basis = bw3!("3:322", "322");
/// Twenty years for the enforcement of a decision.
pub(super) const BW_3_324: Basis = bw3!("3:324", "324");
/// Interruption once a court has decided.
pub(super) const BW_3_325: Basis = bw3!("3:325", "325");
/// Two years for the price of a sale to a consumer.
pub(super) const BW_7_28: Basis = Basis {
    law: "BW",
    article: "7:28",
    url: "https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=28",
};

/// Default needs a notice with a reasonable term.
pub(super) const BW_6_82: Basis = bw6!("6:82", "82");
/// Default by the passing of an agreed term.
pub(super) const BW_6_83: Basis = bw6!("6:83", "83");
/// Imputation to one of several debts.
pub(super) const BW_6_43: Basis = bw6!("6:43", "43");
/// Imputation to costs, interest and principal.
pub(super) const BW_6_44: Basis = bw6!("6:44", "44");
/// Reasonable costs of collecting out of court.
pub(super) const BW_6_96_2: Basis = bw6!("6:96 (2)", "96");
/// At least 40 euros in trade.
pub(super) const BW_6_96_4: Basis = bw6!("6:96 (4)", "96");
/// The fourteen-day letter.
pub(super) const BW_6_96_6: Basis = bw6!("6:96 (6)", "96");
/// Statutory interest.
pub(super) const BW_6_119: Basis = bw6!("6:119", "119");
/// Compounding of statutory interest.
pub(super) const BW_6_119_2: Basis = bw6!("6:119 (2)", "119");
/// Agreed interest that is higher goes on.
pub(super) const BW_6_119_3: Basis = bw6!("6:119 (3)", "119");
/// Commercial interest.
pub(super) const BW_6_119A: Basis = bw6!("6:119a", "119a");
/// Commercial interest without an agreed term.
pub(super) const BW_6_119A_2: Basis = bw6!("6:119a (2)", "119a");
/// Terms of more than 60 days.
pub(super) const BW_6_119A_5: Basis = bw6!("6:119a (5)", "119a");
/// Terms between large debtors and small creditors.
pub(super) const BW_6_119A_6: Basis = bw6!("6:119a (6)", "119a");
/// Compounding of commercial interest.
pub(super) const BW_6_119A_3: Basis = bw6!("6:119a (3)", "119a");
/// Commercial interest owed by public authorities.
pub(super) const BW_6_119B: Basis = bw6!("6:119b", "119b");
/// The same, without an agreed term.
pub(super) const BW_6_119B_2: Basis = bw6!("6:119b (2)", "119b");
/// Compounding of the same.
pub(super) const BW_6_119B_3: Basis = bw6!("6:119b (3)", "119b");

/// An article of the decree on collection costs.
const fn bik(article: &'static str) -> Basis {
    Basis {
        law: "Besluit vergoeding voor buitengerechtelijke incassokosten",
        article,
        url: "https://wetten.overheid.nl/jci1.3:c:BWBR0031432&artikel=2",
    }
}

/// The tariff of collection costs.
pub(super) const BIK_2: Basis = bik("2");
/// The most for small instalments.
pub(super) const BIK_2A: Basis =
    Basis { url: "https://wetten.overheid.nl/jci1.3:c:BWBR0031432&artikel=2a", ..bik("2a") };
/// VAT on collection costs.
pub(super) const BIK_2_3: Basis = bik("2 (3)");

/// Terms do not end on Saturdays, Sundays and holidays.
pub(super) const ATW_1: Basis = Basis {
    law: "Algemene termijnenwet",
    article: "1",
    url: "https://wetten.overheid.nl/jci1.3:c:BWBR0002448&artikel=1",
};

/// Which terms run on when they end on such a day, and which do not.
pub(super) const ATW_4: Basis = Basis {
    law: "Algemene termijnenwet",
    article: "4",
    url: "https://wetten.overheid.nl/jci1.3:c:BWBR0002448&artikel=4",
};

/// An article of the Code of Civil Procedure; the second number is the one in its address.
macro_rules! rv {
    ($article:literal, $number:literal) => {
        Basis {
            law: "Rv",
            article: $article,
            url: concat!("https://wetten.overheid.nl/jci1.3:c:BWBR0001827&artikel=", $number),
        }
    };
}

/// Claims that the subdistrict court hears up to an amount.
pub(super) const RV_93_A: Basis = rv!("93 (a)", "93");
/// Claims that it hears whatever the amount.
pub(super) const RV_93_C: Basis = rv!("93 (c)", "93");
/// A summons calls the debtor at least a week ahead.
pub(super) const RV_114: Basis = rv!("114, 119", "114");
/// Judgment by default.
pub(super) const RV_139: Basis = rv!("139", "139");
/// Who relies on a fact must prove it.
pub(super) const RV_150: Basis = rv!("150", "150");
/// What a deed proves by which a private person owes a sum.
pub(super) const RV_158: Basis = rv!("158", "158");
/// A decision is served before it is enforced.
pub(super) const RV_430: Basis = rv!("430", "430");
/// An order to pay within two days comes before a seizure.
pub(super) const RV_439: Basis = rv!("439", "439");

/// No fee of the defendant at the subdistrict court.
pub(super) const WGBZ_4_1_B: Basis = Basis {
    law: "Wgbz",
    article: "4 (1) (b)",
    url: "https://wetten.overheid.nl/jci1.3:c:BWBR0028899&artikel=4",
};

/// What a bailiff may charge.
pub(super) const BTAG_2: Basis = Basis {
    law: "Btag",
    article: "2",
    url: "https://wetten.overheid.nl/jci1.3:c:BWBR0012638&artikel=2",
};

/// A letter counts once it has come to the debtor.
pub(super) const BW_3_37_3: Basis = bw3!("3:37 (3)", "37");
/// A claim that is sold, and telling the debtor of it.
pub(super) const BW_3_94: Basis = bw3!("3:94", "94");
/// Who pays the wrong creditor on good grounds has paid.
pub(super) const BW_6_34: Basis = bw6!("6:34", "34");
/// A time for payment keeps the creditor from asking sooner.
pub(super) const BW_6_39: Basis = bw6!("6:39", "39");
/// Money has been paid once it is on the creditor's account.
pub(super) const BW_6_114_2: Basis = bw6!("6:114 (2)", "114");

/// Who is insolvent is no longer pursued by one creditor; claims are filed.
pub(super) const FW_26: Basis = Basis {
    law: "Fw",
    article: "26",
    url: "https://wetten.overheid.nl/jci1.3:c:BWBR0001860&artikel=26",
};

/// The act on collectors: who may collect for others.
pub(super) const WKI: Basis = Basis {
    law: "Wet kwaliteit incassodienstverlening",
    article: "4",
    url: "https://wetten.overheid.nl/zoeken?titel=Wet%20kwaliteit%20incassodienstverlening",
};

/// When a collector may not call.
pub(super) const BKI_4_2: Basis = Basis {
    law: "Besluit kwaliteit incassodienstverlening",
    article: "4.2",
    url: "https://wetten.overheid.nl/zoeken?titel=Besluit%20kwaliteit%20incassodienstverlening",
};
