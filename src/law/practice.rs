//! What good practice asks of letters in any country.

use super::Confidence::{Several, Single};
use super::LetterKind::{self, FinalNotice, PaymentPlan, PhoneConfirmation};
use super::letters::Heading;
use super::{Capacity, Effect};

/// Of every letter.
pub(super) const LETTER: Heading = Heading {
    letters: LetterKind::LETTERS,
    debtors: Capacity::ALL,
    effect: Effect::Custom,
    basis: None,
    source: "practice",
    confidence: Several,
};
/// Who writes.
pub(super) const SENDER: Heading =
    LETTER.found("practice; Betaalvereniging, Betaalinstructie, 2018", Several);
/// When.
pub(super) const DATE: Heading = LETTER.found(
    "practice articles; das.nl; grantthornton legaldocs; flanderijn.nl; yourcollection.nl",
    Several,
);
/// How to pay.
pub(super) const PAYMENT: Heading =
    LETTER.found("Betaalvereniging, Betaalinstructie, 2018", Single);
/// How to answer.
pub(super) const ANSWER: Heading =
    LETTER.found("practice articles; dielengerechtsdeurwaarders.nl; gdwprovant.be", Several);

/// Of a last warning: until when.
pub(super) const LAST_TERM: Heading = Heading {
    letters: &[FinalNotice],
    source: "rendement.nl; das.nl; practice articles",
    ..LETTER
};
/// What comes then.
pub(super) const LAST_STEP: Heading =
    LAST_TERM.found("rendement.nl; FPS Economy, forbidden practices", Several);
/// What is still claimed.
pub(super) const LAST_CLAIM: Heading = LAST_TERM.found("practice articles", Single);
/// What frightens a debtor with what cannot come: unfair to a consumer, so more than bad practice. The
/// sources name no article.
pub(super) const FALSE_THREAT: Heading = LAST_TERM.costs(Effect::Unlawful).found(
    "FPS Economy, forbidden practices; wetswinkelwestland.nl; ACM campaign via ggn.nl",
    Several,
);
/// The same by how it looks.
pub(super) const FALSE_LOOKS: Heading =
    FALSE_THREAT.found("FPS Economy, forbidden practices; wetswinkelwestland.nl", Several);

/// Of a plan to pay in terms. No statute was found.
pub(super) const PLAN: Heading = Heading {
    letters: &[PaymentPlan],
    source: "easylegal.online; yardsalmere.nl; schuldhulpverlening-schuldsanering.nl; practice articles",
    ..LETTER
};

/// Of what is written after a call.
pub(super) const AFTER_A_CALL: Heading = Heading {
    letters: &[PhoneConfirmation],
    source: "practice articles; frontlijnwerken.nl; casiaincasso.nl",
    ..LETTER
};

/// How many days a letter usually gives where neither the law nor a procedure says it: 7 to 14 in a first
/// reminder, 7 or 8 in a second, by the same sources.
pub(super) const USUAL_TERMS: &[(LetterKind, u32)] =
    &[(LetterKind::Reminder, 10), (LetterKind::SecondReminder, 8), (LetterKind::Interruption, 14)];

/// The rules of good practice, and then those of a country.
macro_rules! and_practice {
    ($($own:expr),* $(,)?) => {{
        use $crate::law::practice as shared;
        &[
            shared::SENDER.requires($crate::law::Field::CreditorName),
            shared::DATE.requires($crate::law::Field::LetterDate),
            shared::LETTER.requires($crate::law::Field::InvoiceNumberDate),
            shared::LETTER.requires($crate::law::Field::PrincipalOpen),
            shared::PAYMENT.requires($crate::law::Field::PayBlock),
            shared::ANSWER.requires($crate::law::Field::ContactForQuestions),
            shared::LAST_TERM.requires($crate::law::Field::LastPayByDate),
            shared::LAST_STEP.requires($crate::law::Field::NextStepNamed),
            shared::LAST_CLAIM.requires($crate::law::Field::ClaimToInterestAndCosts),
            shared::FALSE_THREAT.forbids($crate::law::Field::AttachmentThreatWithoutTitle),
            shared::FALSE_LOOKS.forbids($crate::law::Field::CourtLikeDesign),
            shared::PLAN.recommends($crate::law::Field::TotalSplitPrincipalInterestCosts),
            shared::PLAN.recommends($crate::law::Field::InstalmentAmountAndDates),
            shared::PLAN.recommends($crate::law::Field::InterestDuringPlan),
            shared::PLAN.recommends($crate::law::Field::OrderOfAllocation),
            shared::PLAN.recommends($crate::law::Field::WhatIfMissed),
            shared::PLAN.recommends($crate::law::Field::WhatCreditorStops),
            shared::PLAN.recommends($crate::law::Field::NoWaiverOfRights),
            shared::AFTER_A_CALL.recommends($crate::law::Field::DateTimeAndWhoSpoke),
            shared::AFTER_A_CALL.recommends($crate::law::Field::WhatWasPromised),
            shared::AFTER_A_CALL.recommends($crate::law::Field::WhatHappensIfNotKept),
            shared::AFTER_A_CALL.recommends($crate::law::Field::HowToCorrect),
            $($own),*
        ]
    }};
}

pub(super) use and_practice;
