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
/// That the first reminder is free, what further ones may cost, and on what they are sent.
pub(super) const WER_XIX_2_2: Basis = wer("XIX.2, § 2");
/// What the first reminder says.
pub(super) const WER_XIX_2_3: Basis = wer("XIX.2, § 3");
/// Interest of small creditors from the day after the reminder.
pub(super) const WER_XIX_2_4: Basis = wer("XIX.2, § 4");
/// The enterprise proves that it kept to these rules.
pub(super) const WER_XIX_2_5: Basis = wer("XIX.2, § 5");
/// The most that a clause may ask.
pub(super) const WER_XIX_4: Basis = wer("XIX.4");
/// On request the consumer is given proof of the debt, and told how to dispute it.
pub(super) const WER_XIX_3: Basis = wer("XIX.3");
/// Nobody but the debtor may be approached.
pub(super) const WER_XIX_5: Basis = wer("XIX.5");
/// Nobody collects for others unregistered.
pub(super) const WER_XIX_6: Basis = wer("XIX.6, § 1");
/// The notice with which a collector begins.
pub(super) const WER_XIX_7: Basis = wer("XIX.7, XIX.8");
/// No notice where more is asked than the law allows.
pub(super) const WER_XIX_7_1: Basis = wer("XIX.7, § 1");
/// What that notice says.
pub(super) const WER_XIX_7_2: Basis = wer("XIX.7, § 2");
/// The term of the first reminder comes before it.
pub(super) const WER_XIX_8: Basis = wer("XIX.8");
/// The time to react to it, and what holds everything up.
pub(super) const WER_XIX_9: Basis = wer("XIX.9");
/// The time to react alone.
pub(super) const WER_XIX_9_1: Basis = wer("XIX.9, § 1");
/// What is arranged is confirmed; when nobody is called.
pub(super) const WER_XIX_11: Basis = wer("XIX.11");
/// A collector asks nothing for himself.
pub(super) const WER_XIX_13: Basis = wer("XIX.13");
/// Insolvency of enterprises.
pub(super) const WER_XX: Basis = wer("Book XX");
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
/// A contract binds those who made it.
pub(super) const BW_5_69: Basis = bw5("5.69");
/// A contract is carried out in good faith.
pub(super) const BW_5_73: Basis = bw5("5.73");
/// A judge may grant the debtor time.
pub(super) const BW_5_201: Basis = bw5("5.201");
/// Imputation to costs, interest and principal.
pub(super) const BW_5_210: Basis = bw5("5.210");
/// What a notice of default is: a clear demand.
pub(super) const BW_5_231: Basis = bw5("5.231");
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

/// Book 1 of the Civil Code: a notification works once it has come to its addressee.
pub(super) const BW_1_5: Basis = Basis {
    law: "BW",
    article: "1.5",
    url: "https://www.ejustice.just.fgov.be/eli/wet/2022/04/28/2022A32057/justel",
};
/// Book 8 of the Civil Code: who relies on a fact must prove it.
pub(super) const BW_8_4: Basis = Basis {
    law: "BW",
    article: "8.4",
    url: "https://www.ejustice.just.fgov.be/eli/wet/2019/04/13/2019A12168/justel",
};

/// A promise to pay a sum proves it only with the sum in words, by hand.
pub(super) const BW_8_21: Basis = Basis { article: "8.21", ..BW_8_4 };

/// An article of the Judicial Code.
const fn gerw(article: &'static str) -> Basis {
    Basis {
        law: "Ger.W.",
        article,
        url: "https://www.ejustice.just.fgov.be/eli/wet/1967/10/10/1967101052/justel",
    }
}

/// A case begins with a summons.
pub(super) const GERW_700: Basis = gerw("700");
/// Judgment by default.
pub(super) const GERW_802: Basis = gerw("802");
/// A decision is served before it is enforced.
pub(super) const GERW_1495: Basis = gerw("1495");
/// A command to pay comes before a seizure.
pub(super) const GERW_1499: Basis = gerw("1499");
/// The demand in it.
pub(super) const GERW_1394_21: Basis = gerw("1394/21");
/// The report that nothing was disputed, and its title.
pub(super) const GERW_1394_24: Basis = gerw("1394/24");
/// Collective settlement of the debts of natural persons.
pub(super) const GERW_1675_2: Basis = gerw("1675/2 ff.");

/// The language of what enterprises must draw up by law; in Flanders and Wallonia decrees say the same.
pub(super) const LANGUAGES_52: Basis = Basis {
    law: "Bestuurstaalwet",
    article: "52",
    url: "https://www.ejustice.just.fgov.be/eli/wet/1966/07/18/1966071801/justel",
};
