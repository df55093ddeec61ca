//! The articles, each spelled once, with the address of the official text.

use crate::law::Basis;

/// An article of the Code of Economic Law.
const fn wer(article: &'static str) -> Basis {
    Basis {
        law: "WER",
        article,
        url: "https://www.ejustice.just.fgov.be/eli/wet/2013/02/28/2013A11134/justel",
    }
}

/// An article of the Act of 2 August 2002 on late payment in commercial transactions.
const fn late_payment(article: &'static str) -> Basis {
    Basis {
        law: "Wet betalingsachterstand",
        article,
        url: "https://www.ejustice.just.fgov.be/eli/wet/2002/08/02/2002009716/justel",
    }
}

/// An article of Book 5 of the Civil Code.
const fn bw5(article: &'static str) -> Basis {
    Basis {
        law: "BW",
        article,
        url: "https://www.ejustice.just.fgov.be/eli/wet/2022/04/28/2022A32058/justel",
    }
}

/// What a clause must promise the consumer in return.
pub(super) const WER_VI_83_17: Basis = wer("VI.83, 17°");
/// Consumer credit.
pub(super) const WER_VII_106: Basis = wer("VII.106");
/// The first free reminder and its waiting term.
pub(super) const WER_XIX_2_1: Basis = wer("XIX.2, § 1");
/// What further reminders may cost.
pub(super) const WER_XIX_2_2: Basis = wer("XIX.2, § 2");
/// Interest of small creditors from the day after the reminder.
pub(super) const WER_XIX_2_4: Basis = wer("XIX.2, § 4");
/// The most that a clause may ask.
pub(super) const WER_XIX_4: Basis = wer("XIX.4");
/// Release from the clause.
pub(super) const WER_XIX_15: Basis = wer("XIX.15");
/// Terms of payment between enterprises.
pub(super) const LATE_4_1: Basis = late_payment("4, § 1");
/// Terms of payment of public authorities.
pub(super) const LATE_4_2: Basis = late_payment("4, § 2");
/// Interest for lateness.
pub(super) const LATE_5: Basis = late_payment("5");
/// Forty euros for collection.
pub(super) const LATE_6: Basis = late_payment("6");
/// Imputation to costs, interest and principal.
pub(super) const BW_5_210: Basis = bw5("5.210");
/// Legal interest from the notice of default.
pub(super) const BW_5_240: Basis = bw5("5.240");
/// Imputation to one of several debts; the new article was not found.
pub(super) const OLD_BW_1253: Basis = old_bw("1253, 1256");

/// An article of the old Civil Code.
const fn old_bw(article: &'static str) -> Basis {
    Basis {
        law: "Oud BW",
        article,
        url: "https://www.ejustice.just.fgov.be/eli/wet/1804/03/21/1804032153/justel",
    }
}

/// A judge does not apply prescription unasked.
pub(super) const OLD_BW_2223: Basis = old_bw("2223");
/// Except against a company that sues a consumer.
pub(super) const OLD_BW_2223_2: Basis = old_bw("2223, second paragraph");
/// Acts that interrupt.
pub(super) const OLD_BW_2244: Basis = old_bw("2244, 2248");
/// Summons, command to pay, demand of a bailiff, seizure.
pub(super) const OLD_BW_2244_1: Basis = old_bw("2244, § 1");
/// Registered notice by a lawyer or bailiff.
pub(super) const OLD_BW_2244_2: Basis = old_bw("2244, § 2");
/// Acknowledgement by the debtor.
pub(super) const OLD_BW_2248: Basis = old_bw("2248");
/// No prescription before the day on which a debt falls due.
pub(super) const OLD_BW_2257: Basis = old_bw("2257");
/// Counted by days, over when the last one has passed.
pub(super) const OLD_BW_2260: Basis = old_bw("2260, 2261");
/// Ten years.
pub(super) const OLD_BW_2262BIS: Basis = old_bw("2262bis, § 1");
/// Board and lodging.
pub(super) const OLD_BW_2271: Basis = old_bw("2271");
/// Goods sold to someone who is not in trade; fees of bailiffs.
pub(super) const OLD_BW_2272: Basis = old_bw("2272");
/// Short terms that only presume payment.
pub(super) const OLD_BW_2274: Basis = old_bw("2274, 2275");
/// Fees of lawyers.
pub(super) const OLD_BW_2276BIS: Basis = old_bw("2276bis, § 2");
/// What is due by the year or shorter terms.
pub(super) const OLD_BW_2277: Basis = old_bw("2277");
/// Water, gas, electricity, telecommunications.
pub(super) const OLD_BW_2277_LAST: Basis = old_bw("2277, last paragraph");
/// Care.
pub(super) const OLD_BW_2277BIS: Basis = old_bw("2277bis");
