//! What Dutch law and practice ask of a letter.

use super::basis;
use crate::law::Capacity::{Business, Consumer, Government};
use crate::law::Confidence::{Official, Several, Single};
use crate::law::Effect::{Fine, NoCosts, NoDefault, NoInterruption, NoProof, Void};
use crate::law::LetterKind::{
    Acknowledgement, CollectorLetter, FourteenDayLetter, Handover, Interruption, NoticeOfDefault,
    Reminder, SecondReminder,
};
use crate::law::Rule::{Conditional, NotRequired, Note, Optional};
use crate::law::letters::Heading;
use crate::law::practice::{LETTER, and_practice};
use crate::law::{Field, LetterRule};

/// As known on 22 November 2026.
pub(super) static LETTERS: &[LetterRule] = and_practice![
    LETTER
        .by(basis::BW_3_37_3)
        .found("BW 3:37 (3), via incassojuridischadvies.nl", Several)
        .requires(Field::DebtorNameAddress),
    REMINDER.says(Optional, Field::NewPayByDate),
    REMINDER
        .found("grantthornton legaldocs; practice articles", Several)
        .forbids(Field::CostsOrInterest),
    REMINDER.found("grantthornton legaldocs", Single).says(Optional, Field::CrossedPaymentLine),
    // What is charged is not owed; a right letter can still make costs fall due.
    Heading { letters: &[Reminder], ..FOURTEEN_DAYS }.forbids(Field::CollectionCostsCharged),
    SECOND_REMINDER.says(Optional, Field::NewPayByDate),
    SECOND_REMINDER.found("practice articles; das.nl", Several).says(Optional, Field::Consequences),
    FOURTEEN_DAYS.requires(Field::SentAfterDefault),
    FOURTEEN_DAYS
        .found("HR 2016:2704, rov. 3.4; nvi.nl; de-laat-waalwijk.nl", Several)
        .requires(Field::PeriodText),
    FOURTEEN_DAYS
        .found("HR 2016:2704, rov. 3.4; hvbjuristen.nl; schuldinfo.nl", Several)
        .forbids(Field::PeriodCountedFromLetterDate),
    FOURTEEN_DAYS
        .found("schuldinfo.nl; pvhadvocaten.nl", Several)
        .says(Conditional, Field::FixedEndDate),
    FOURTEEN_DAYS
        .found("Rb. Rotterdam, ECLI:NL:RBROT:2020:5202, through a law firm's notes", Single)
        .requires(Field::OneAmountOneAccount),
    FOURTEEN_DAYS
        .found(
            "ECLI:NL:RBROT:2020:9162; ECLI:NL:RBAMS:2020:3212, through a law firm's notes",
            Single
        )
        .forbids(Field::CostAmountTooHigh),
    FOURTEEN_DAYS
        .found("HR 2016:2704, rov. 3.8, through a law firm's notes; PHR:2016:938", Several)
        .says(Note, Field::PartPaymentInTerm),
    FOURTEEN_DAYS
        .found("BW 6:96 (6), text of 2017; nvi.nl; flanderijn.nl", Several)
        .requires(Field::CostAmount),
    FOURTEEN_DAYS
        .by(basis::BIK_2_3)
        .found("schuldinfo.nl; dutchcashmanagement.nl", Several)
        .says(Conditional, Field::VatOnCosts),
    FOURTEEN_DAYS.requires(Field::ConsequenceOfNonPayment),
    FOURTEEN_DAYS.found("nvi.nl; hvbjuristen.nl", Several).forbids(Field::CostsAlreadyAdded),
    FOURTEEN_DAYS.found("incassoadviesnederland.nl", Single).says(Optional, Field::Interest),
    FOURTEEN_DAYS
        .found("HR 2016:2704, rov. 3.5; pvhadvocaten.nl; erwinvanos-advocatuur.nl", Several)
        .recommends(Field::ProofOfReceipt),
    // In trade 40 euros are owed without any notice.
    Heading { letters: &[FourteenDayLetter], debtors: &[Business, Government], ..LETTER }
        .by(basis::BW_6_96_4)
        .found("deneefadvocaten.nl; hvbjuristen.nl", Several)
        .says(NotRequired, Field::WholeLetter),
    NOTICE.found("BW 6:82, text of 2017; jurivista.nl", Official).requires(Field::Written),
    NOTICE
        .found("BW 6:82; on its length jurivista.nl; recht.nl", Several)
        .requires(Field::ReasonablePeriod),
    NOTICE.requires(Field::WhatMustBePaid),
    NOTICE.found("startdir.nl; practice", Several).says(Optional, Field::LiabilitySentence),
    NOTICE.by(basis::BW_6_83).found("jurivista.nl", Several).says(NotRequired, Field::WholeLetter),
    Heading { letters: &[Acknowledgement], debtors: &[Consumer], ..LETTER }
        .costs(NoProof)
        .by(basis::RV_158)
        .found("Rv 158, version of 1 January 2026; hoppenbrouwers-advocatuur.nl", Official)
        .requires(Field::HandwrittenOrGoodForInLetters),
    // The articles are official; that a part payment counts is in one source.
    Heading { letters: &[Acknowledgement], ..LETTER }
        .by(basis::BW_3_318)
        .found("BW 3:318 and 3:319, text of 2017; bronso.be", Single)
        .recommends(Field::LimitationWarning),
    INTERRUPTION
        .found("ruebincasso.nl; wetboekplus.nl; expydoc.com", Several)
        .requires(Field::Written),
    INTERRUPTION.requires(Field::UnambiguousReservationOfRightToPerformance),
    // Practice in the sources; but a demand that leaves open what it asks is none.
    INTERRUPTION.found("practice", Several).requires(Field::ClaimIdentified),
    INTERRUPTION
        .by(basis::BW_3_37_3)
        .found("BW 3:37 (3), via incassojuridischadvies.nl; erwinvanos-advocatuur.nl", Several)
        .recommends(Field::ProofOfReceipt),
    Heading { letters: &[Handover], ..LETTER }
        .by(basis::BW_6_34)
        .found("practice; BW 6:34, via inview.nl", Several)
        .requires(Field::NewPayAddress),
    Heading { letters: &[Handover], ..COLLECTOR }
        .by(basis::WKI)
        .found("inspectie-jenv.nl; justis.nl", Several)
        .requires(Field::CollectorRegistered),
    // A sale of which the debtor was not told cannot be held against him.
    Heading { letters: &[Handover], ..LETTER }
        .costs(Void)
        .by(basis::BW_3_94)
        .found("BW 3:94 (1), (3), (4), via wetboekplus.nl", Several)
        .says(Conditional, Field::AssignmentNotice),
    COLLECTOR.requires(Field::NamesAddressesDebtorCollectorCreditor),
    COLLECTOR.requires(Field::BasisOfClaim),
    COLLECTOR.requires(Field::PayTerm),
    COLLECTOR.requires(Field::InterestAmountRatePeriodsBasis),
    COLLECTOR.requires(Field::TotalSplitPrincipalInterestCostsVat),
];

const REMINDER: Heading = Heading {
    letters: &[Reminder],
    source: "practice articles; das.nl; grantthornton legaldocs; flanderijn.nl; yourcollection.nl",
    ..LETTER
};

const SECOND_REMINDER: Heading = Heading { letters: &[SecondReminder], ..REMINDER };

/// Two of its rules come from judgments that read the article.
const FOURTEEN_DAYS: Heading = Heading {
    letters: &[FourteenDayLetter],
    debtors: &[Consumer],
    effect: NoCosts,
    basis: Some(basis::BW_6_96_6),
    source: "BW 6:96 (6), text of 2017; HR 25 November 2016, ECLI:NL:HR:2016:2704, rov. 3.4-3.8, via \
             sdu.nl (JBPR 2017/20), hetrechtenstudentje.nl",
    confidence: Several,
};

const NOTICE: Heading = Heading {
    letters: &[NoticeOfDefault],
    effect: NoDefault,
    basis: Some(basis::BW_6_82),
    source: "BW 6:82",
    ..LETTER
};

const INTERRUPTION: Heading = Heading {
    letters: &[Interruption],
    effect: NoInterruption,
    basis: Some(basis::BW_3_317),
    source: "BW 3:317 (1)",
    ..LETTER
};

/// The decree protects every natural person. A sole trader is one too, but a case does not tell him from
/// a company, so nothing is asked for him. In which article the rules stand was not found.
const COLLECTOR: Heading = Heading {
    letters: &[CollectorLetter],
    debtors: &[Consumer],
    effect: Fine,
    basis: None,
    source: "Besluit kwaliteit incassodienstverlening (Stb. 2024, 44), through a law firm's notes of 2026",
    confidence: Single,
};
