use super::{Effect, Field, LetterFault, LetterPhrases, Reply};

pub(super) const ENGLISH: LetterPhrases = LetterPhrases {
    field,
    effect,
    fault,
    reply,
    nothing: "In what you told of this letter nothing is wrong.",
    too_much: "This letter asks {more} more than is owed.",
};

fn field(field: Field) -> &'static str {
    match field {
        Field::CreditorName => "who claims",
        Field::DebtorNameAddress => "who owes, with the address that the letter must reach",
        Field::LetterDate => "the day of the letter",
        Field::InvoiceNumberDate => "number and day of the invoice",
        Field::PrincipalOpen => "what is open of the principal, payments taken off",
        Field::PayBlock => "amount, payee, account and reference, in that order",
        Field::ContactForQuestions => {
            "where to say that one cannot pay, does not agree or has paid"
        }
        Field::NewPayByDate => "a new day by which to pay",
        Field::CostsOrInterest => "costs or interest asked",
        Field::CrossedPaymentLine => "that payment and letter may have crossed",
        Field::CollectionCostsCharged => "costs of collection asked",
        Field::Consequences => "what follows",
        Field::SentAfterDefault => "it was sent when the debtor was in default",
        Field::PeriodText => {
            "a term of fourteen full days from the day after receipt, in words that say so"
        }
        Field::PeriodCountedFromLetterDate => {
            "a term that runs from the letter, its date or its sending"
        }
        Field::FixedEndDate => "a last day by the calendar",
        Field::OneAmountOneAccount => "one amount to pay now, on one account",
        Field::CostAmountTooHigh => "costs above the tariff, or reckoned on interest",
        Field::PartPaymentInTerm => "what a payment of a part within the term does to the costs",
        Field::CostAmount => "the exact amount of the costs that will be asked",
        Field::VatOnCosts => "the VAT on the costs, as an amount",
        Field::ConsequenceOfNonPayment => "that the costs are owed if nothing is paid in time",
        Field::CostsAlreadyAdded => "costs that are already part of what is asked",
        Field::Interest => "interest up to the day",
        Field::ProofOfReceipt => "it is sent so that its receipt can be proved",
        Field::WholeLetter => "the letter itself",
        Field::BalanceDue => "the balance due",
        Field::DamagesClauseAmount => {
            "what will be claimed under the clause after the term: interest, lump sum"
        }
        Field::CreditorEnterpriseNumber => "the creditor's enterprise number",
        Field::ProductDescription => "what was bought",
        Field::DueDateOfDebt => "the day on which the debt fell due",
        Field::Period14Days => "at least fourteen days before anything more is asked",
        Field::DurableMedium => "it is sent on paper or as a message that can be kept",
        Field::EffectOfAMissingItem => "what a missing item does",
        Field::Proof => "the sender can prove that and when it was sent, and what it said",
        Field::AnyCost => "any cost asked",
        Field::InterestRunning => "interest that runs from the day after the letter",
        Field::ReminderCost => "what the reminder itself costs",
        Field::InterestAndLumpSum => "interest and lump sum asked",
        Field::Written => "it is in writing",
        Field::ReasonablePeriod => "a reasonable term",
        Field::WhatMustBePaid => "what must be paid",
        Field::LiabilitySentence => "that the debtor will be in default and liable",
        Field::CreditorIdentityFull => "all data of the first creditor, and of a new one",
        Field::CollectorIdentityAndSupervisor => {
            "the data of the collector, and who supervises collectors"
        }
        Field::ProductDescriptionAndDueDate => {
            "what was bought, precisely, and when the debt fell due"
        }
        Field::AmountsPreciseAndDetailed => "every amount asked, precisely",
        Field::RightToAskForEvidence => "that proof of the debt can be had",
        Field::ProcedureToDispute => "how to dispute the debt",
        Field::RightToAskForPaymentFacilities => "that one may ask to pay in terms",
        Field::WhatFollowsWithoutReaction => "what can follow if there is no answer",
        Field::ClearAndComprehensible => "it can be understood",
        Field::NotASummonsSentence => {
            "the sentence of the law that this is no summons and no seizure"
        }
        Field::Wait14Days => "nothing else is done for fourteen days",
        Field::SentWhenCapsBroken => "it was sent although more is asked than the law allows",
        Field::DurableMediumWithoutDelay => "on a medium that can be kept, at once",
        Field::Hours22To8 => "between ten in the evening and eight in the morning",
        Field::CollectorCosts => "costs of the collector asked",
        Field::DescriptionOfObligation => "from which obligation the debt comes",
        Field::AmountsDescribedAndJustifiedInclCostOfDemand => {
            "every amount described and justified, with the cost of the demand"
        }
        Field::PayWithinOneMonthAndHow => "to pay within a month, and how",
        Field::WaysToReact139422 => "how the debtor can react (art. 1394/22 Ger.W.)",
        Field::RegistrationOfBoth => "that creditor and debtor are in the register of enterprises",
        Field::CopyOfEvidenceAttached => "a copy of the proof, attached",
        Field::ReplyFormAttached => "the form to answer with, attached",
        Field::LastPayByDate => "the last day by which to pay",
        Field::NextStepNamed => "the one step that will follow, and that can follow",
        Field::ClaimToInterestAndCosts => "that interest and costs are still claimed",
        Field::AttachmentThreatWithoutTitle => "a threat of seizure without a decision of a court",
        Field::CourtLikeDesign => "the looks of a court, a bailiff or a summons",
        Field::HandwrittenOrGoodForInLetters => {
            "written by hand, or approved by hand with the sum in words"
        }
        Field::HandwrittenSumInLetters => "the sum in words, by hand",
        Field::LimitationWarning => {
            "that acknowledging, or paying a part, begins a new term of prescription"
        }
        Field::TotalSplitPrincipalInterestCosts => {
            "the total, split into principal, interest and costs"
        }
        Field::InstalmentAmountAndDates => "each term with its day and amount",
        Field::InterestDuringPlan => "whether interest runs on, stops or is waived",
        Field::OrderOfAllocation => "what a payment pays first",
        Field::WhatIfMissed => "what happens if a term is missed",
        Field::WhatCreditorStops => "what the creditor does not do while the plan is kept",
        Field::NoWaiverOfRights => "that the debtor may still dispute the debt",
        Field::DateTimeAndWhoSpoke => "when the call was, and between whom",
        Field::WhatWasPromised => "what was promised",
        Field::WhatHappensIfNotKept => "what happens if it is not kept",
        Field::HowToCorrect => "how to say that this is not what was said",
        Field::UnambiguousReservationOfRightToPerformance => {
            "a demand, or that the right to performance is reserved, so that it cannot be misread"
        }
        Field::ClaimIdentified => "which claim it is about",
        Field::SenderLawyerOrBailiff => {
            "a lawyer or bailiff sends it, or who may represent the creditor in court"
        }
        Field::RegisteredWithAcknowledgement => "registered post with acknowledgement of receipt",
        Field::DebtorDataChecked => {
            "the debtor's data were checked in a document younger than a month"
        }
        Field::CreditorData => "the data of the creditor",
        Field::DebtorData => "the data of the debtor",
        Field::JustificationOfAllAmounts => "every amount justified, with damages and interest",
        Field::PeriodToPerform => "the time left to pay",
        Field::PossibleLegalAction => "that the matter may go to court",
        Field::StatementThatLetterInterrupts => "that the letter interrupts prescription",
        Field::SignatureOfSender => "the sender's signature",
        Field::AcknowledgementInstead => "that an acknowledgement does the same",
        Field::NewPayAddress => "whom to pay from now on",
        Field::CollectorRegistered => "the collector is in the register, or need not be",
        Field::NamesAddressesDebtorCollectorCreditor => {
            "names and addresses of debtor, collector and creditor"
        }
        Field::BasisOfClaim => "the contract or other ground of the claim",
        Field::PayTerm => "the term of payment",
        Field::InterestAmountRatePeriodsBasis => {
            "interest with its amount, rate, periods and ground"
        }
        Field::TotalSplitPrincipalInterestCostsVat => {
            "the total, split into principal, interest, costs and VAT"
        }
        Field::AssignmentNotice => "that the claim was sold, told by seller or buyer",
        Field::FirstReminderDone => "the first free reminder was sent, and its term is over",
    }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::NoCosts => "So no collection costs are owed because of it.",
        Effect::ClauseLost => "So no interest and no lump sum of the terms are owed.",
        Effect::NoInterruption => "So it does not interrupt prescription.",
        Effect::NoProof => "So it does not fully prove the debt.",
        Effect::Void => "So it counts for nothing.",
        Effect::NoDefault => "So it puts nobody in default.",
        Effect::Fine => "The sender can be fined for it; the debt stays.",
        Effect::Unlawful => "It is against the law.",
        Effect::Custom => "",
    }
}

fn fault(fault: LetterFault) -> &'static str {
    match fault {
        LetterFault::Missing => "This is missing: {field}.",
        LetterFault::Forbidden => "This should not be there: {field}.",
        LetterFault::SentTooEarly => "It was sent before {day}, so too early.",
        LetterFault::TermFaulty => "Its words let the term begin too early.",
        LetterFault::PayByTooEarly => "Its last day of payment lies before {day}, so too early.",
        LetterFault::PrincipalTooHigh => "It asks {asked} of the invoice itself; {owed} is open.",
        LetterFault::InterestTooHigh => "It asks {asked} interest; {owed} is owed.",
        LetterFault::CostsNotOwed => "It asks {asked} costs; none are owed yet.",
        LetterFault::CostsTooHigh => "It asks {asked} costs; {owed} is owed.",
        LetterFault::SumsDoNotAddUp => "Its parts come to {owed}, but it asks {asked}.",
        LetterFault::Prescribed => {
            "The debt can no longer be enforced since {day}, if the debtor says so."
        }
        LetterFault::AlreadyPaid => "Nothing is open any more.",
    }
}

fn reply(reply: Reply) -> (&'static str, &'static str) {
    match reply {
        Reply::Prescribed => (
            "It is too old",
            "Say in writing that the debt is prescribed, and acknowledge nothing.",
        ),
        Reply::AlreadyPaid => ("I have paid", "Say when you paid, and add a proof of it."),
        Reply::Dispute => (
            "I do not agree",
            "Say in writing what is wrong, with proof, and pay what you agree with.",
        ),
        Reply::AskProof => {
            ("Show me", "Ask for the agreement, the invoice, and how each sum is made up.")
        }
        Reply::ProposePlan => {
            ("I cannot pay at once", "Propose a plan with an amount that you can keep up.")
        }
    }
}
