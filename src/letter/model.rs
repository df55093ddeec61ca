//! Letters as data: of which blocks each kind is made, and what each block says.

use crate::law::{Field, LetterKind, Reply, Writing};

/// A block of a letter, by the name that the templates give it, and what it says.
pub(super) type Block = (&'static str, &'static [Field]);

const SUBJECT: Block = ("subject", &[]);
const SALUTATION: Block = ("salutation", &[]);
const OPENING: Block = ("opening", &[]);
const CLAIMS: Block = (
    "claims",
    &[
        Field::InvoiceNumberDate,
        Field::PrincipalOpen,
        Field::ClaimIdentified,
        Field::ProductDescription,
        Field::DueDateOfDebt,
        Field::DescriptionOfObligation,
    ],
);
const SUMS: Block = (
    "sums",
    &[
        Field::BalanceDue,
        Field::WhatMustBePaid,
        Field::OneAmountOneAccount,
        Field::TotalSplitPrincipalInterestCosts,
        Field::JustificationOfAllAmounts,
    ],
);
const PAY: Block = ("pay", &[Field::PayBlock]);
const CROSSED: Block = ("crossed", &[Field::CrossedPaymentLine]);
const ANSWER: Block = ("answer", &[Field::ContactForQuestions]);
const HELP: Block = ("help", &[]);
const CLOSING: Block = ("closing", &[]);

/// What is put above a copy in a language that does not count.
pub(super) const COURTESY: Block = ("courtesy", &[]);

/// The blocks of each letter, in their order; the first is its subject.
static MODEL: &[(Writing, &[Block])] = &[
    (
        Writing::Letter(LetterKind::Reminder),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            ("request", &[Field::NewPayByDate]),
            PAY,
            CROSSED,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::SecondReminder),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("request", &[Field::NewPayByDate]),
            ("consequences", &[Field::Consequences]),
            PAY,
            CROSSED,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::FourteenDayLetter),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("term", &[Field::PeriodText, Field::FixedEndDate]),
            ("costs", &[Field::CostAmount, Field::ConsequenceOfNonPayment]),
            ("vat", &[Field::VatOnCosts]),
            ("partPayment", &[Field::PartPaymentInTerm]),
            PAY,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::FirstFreeReminder),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("term", &[Field::Period14Days]),
            ("clause", &[Field::DamagesClauseAmount]),
            ("evidence", &[Field::RightToAskForEvidence, Field::ProcedureToDispute]),
            ("sender", &[Field::CreditorEnterpriseNumber]),
            PAY,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::NoticeOfDefault),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("demand", &[Field::Written, Field::ReasonablePeriod]),
            ("liability", &[Field::LiabilitySentence]),
            PAY,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::FinalNotice),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("demand", &[Field::LastPayByDate]),
            ("step", &[Field::NextStepNamed]),
            ("claim", &[Field::ClaimToInterestAndCosts]),
            PAY,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::PhoneConfirmation),
        &[
            SUBJECT,
            SALUTATION,
            ("opening", &[Field::DateTimeAndWhoSpoke]),
            ("promised", &[Field::WhatWasPromised]),
            ("ifNot", &[Field::WhatHappensIfNotKept]),
            ("correct", &[Field::HowToCorrect]),
            CLAIMS,
            PAY,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::PaymentPlan),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            ("split", &[Field::TotalSplitPrincipalInterestCosts]),
            ("instalments", &[Field::InstalmentAmountAndDates]),
            ("interest", &[Field::InterestDuringPlan]),
            ("order", &[Field::OrderOfAllocation]),
            ("missed", &[Field::WhatIfMissed]),
            ("stops", &[Field::WhatCreditorStops]),
            ("rights", &[Field::NoWaiverOfRights]),
            PAY,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::Acknowledgement),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("limits", &[Field::LimitationWarning]),
            ("form", &[]),
            PAY,
            ANSWER,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::Interruption),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("reservation", &[Field::Written, Field::UnambiguousReservationOfRightToPerformance]),
            ("period", &[Field::PeriodToPerform]),
            ("action", &[Field::PossibleLegalAction]),
            ("effect", &[Field::StatementThatLetterInterrupts, Field::SenderLawyerOrBailiff]),
            PAY,
            ANSWER,
            HELP,
            CLOSING,
        ],
    ),
    (
        Writing::Letter(LetterKind::Handover),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            SUMS,
            ("specialist", &[]),
            ("register", &[Field::CollectorRegistered]),
            ("assigned", &[Field::AssignmentNotice]),
            ("paidBefore", &[]),
            ("pay", &[Field::PayBlock, Field::NewPayAddress]),
            ANSWER,
            CLOSING,
        ],
    ),
    (
        Writing::Reply(Reply::Dispute),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            ("reasons", &[]),
            ("agreed", &[]),
            ("ask", &[]),
            CLOSING,
        ],
    ),
    (
        Writing::Reply(Reply::AskProof),
        &[SUBJECT, SALUTATION, OPENING, CLAIMS, ("list", &[]), ("ask", &[]), CLOSING],
    ),
    (
        Writing::Reply(Reply::ProposePlan),
        &[
            SUBJECT,
            SALUTATION,
            OPENING,
            CLAIMS,
            ("proposal", &[]),
            ("reasons", &[]),
            ("ask", &[]),
            CLOSING,
        ],
    ),
    (
        Writing::Reply(Reply::AlreadyPaid),
        &[SUBJECT, SALUTATION, OPENING, ("payments", &[]), ("ask", &[]), CLOSING],
    ),
    (
        Writing::Reply(Reply::Prescribed),
        &[SUBJECT, SALUTATION, OPENING, CLAIMS, ("plea", &[]), ("ask", &[]), CLOSING],
    ),
];

/// The blocks of a letter; none of one that is not written here.
pub(super) fn blocks(kind: Writing) -> &'static [Block] {
    let found = MODEL.iter().find(|(other, _)| *other == kind);
    found.map_or(&[], |(_, blocks)| blocks)
}
