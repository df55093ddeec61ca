use super::{Effect, Field, LetterFault, LetterKind, LetterPhrases, Reply};

pub(super) const ENGLISH: LetterPhrases = LetterPhrases {
    field,
    effect,
    fault,
    title,
    colon: ": ",
    and: "and",
    or: "or",
    languages: ["English", "Dutch", "French", "German"],
    reply,
    nothing: "Nothing wrong was found in what you told of this letter.",
    too_much: "This letter asks {more} more than is owed.",
};

#[expect(clippy::too_many_lines, reason = "a name for each field")]
fn field(field: Field) -> &'static str {
    match field {
        Field::CreditorName => "the name of the creditor",
        Field::DebtorNameAddress => {
            "the name of the debtor, and the address that the letter must reach"
        }
        Field::LetterDate => "the date of the letter",
        Field::InvoiceNumberDate => "the number and the date of the invoice",
        Field::PrincipalOpen => "what is still open of the invoice, after what was paid",
        Field::PayBlock => "the amount, whom to pay, the account and the reference, in that order",
        Field::ContactForQuestions => "where to say that you cannot pay, do not agree or have paid",
        Field::NewPayByDate => "a new day by which to pay",
        Field::CostsOrInterest => "a demand for costs or interest",
        Field::CrossedPaymentLine => "a line that says that payment and letter may have crossed",
        Field::CollectionCostsCharged => "a demand for collection costs",
        Field::Consequences => "what can follow",
        Field::SentAfterDefault => "a day of sending on which the debtor was in default already",
        Field::PeriodText => {
            "a term of fourteen full days from the day after receipt, in words that say so"
        }
        Field::PeriodCountedFromLetterDate => {
            "a term that begins with the date of the letter, or with its sending"
        }
        Field::FixedEndDate => "a fixed date on which the term ends",
        Field::OneAmountOneAccount => "one amount to pay now, on one account",
        Field::CostAmountTooHigh => {
            "costs above the legal tariff, or costs counted on interest too"
        }
        Field::PartPaymentInTerm => "what paying a part within the term changes about the costs",
        Field::CostAmount => "the exact amount of the costs that are asked if payment is late",
        Field::VatOnCosts => "the VAT on the costs, as an amount",
        Field::ConsequenceOfNonPayment => {
            "a warning that the costs are owed if nothing is paid in time"
        }
        Field::CostsAlreadyAdded => "costs that are in the amount to pay already",
        Field::Interest => "the interest up to the day of the letter",
        Field::ProofOfReceipt => "a way of sending that proves the receipt",
        Field::WholeLetter => "the letter itself",
        Field::BalanceDue => "the amount that is still to be paid",
        Field::DamagesClauseAmount => {
            "the interest and the lump sum that the terms allow to ask after the waiting time"
        }
        Field::CreditorEnterpriseNumber => "the enterprise number of the creditor",
        Field::ProductDescription => "what was bought",
        Field::DueDateOfDebt => "the day by which the debt had to be paid",
        Field::Period14Days => "a term of at least fourteen days before anything is added",
        Field::DurableMedium => "a letter on paper, or a message that can be kept",
        Field::EffectOfAMissingItem => "what follows if something is missing from the reminder",
        Field::Proof => "proof of the sending, of its day and of the words of the letter",
        Field::AnyCost => "any costs",
        Field::InterestRunning => "interest from the day after the letter",
        Field::ReminderCost => "what the reminder itself costs",
        Field::InterestAndLumpSum => "a demand for interest and a lump sum",
        Field::Written => "a demand in writing",
        Field::ReasonablePeriod => "a reasonable term to pay",
        Field::WhatMustBePaid => "what must be paid",
        Field::LiabilitySentence => {
            "a warning that the debtor will be in default and liable after the term"
        }
        Field::CreditorIdentityFull => {
            "the full data of the first creditor, and of a new creditor if there is one"
        }
        Field::CollectorIdentityAndSupervisor => {
            "the data of the collection agency, and of the authority that supervises it"
        }
        Field::ProductDescriptionAndDueDate => {
            "a precise description of what was bought, and the day by which to pay it"
        }
        Field::AmountsPreciseAndDetailed => "a precise list of every amount asked",
        Field::RightToAskForEvidence => "a line that says that you may ask for proof of the debt",
        Field::ProcedureToDispute => "how to dispute the debt",
        Field::RightToAskForPaymentFacilities => {
            "a line that says that you may ask to pay in instalments"
        }
        Field::WhatFollowsWithoutReaction => "what can follow if there is no answer",
        Field::ClearAndComprehensible => "clear words that anyone can understand",
        Field::NotASummonsSentence => {
            "the sentence of the law that this is no summons and no seizure"
        }
        Field::Wait14Days => "a wait of fourteen days before anything else is done",
        Field::SentWhenCapsBroken => "a demand for more than the law allows",
        Field::DurableMediumWithoutDelay => {
            "an answer without delay, on paper or as a message that can be kept"
        }
        Field::Hours22To8 => "a call between ten in the evening and eight in the morning",
        Field::CollectorCosts => "a demand for the costs of the collection agency",
        Field::DescriptionOfObligation => "where the debt comes from",
        Field::AmountsDescribedAndJustifiedInclCostOfDemand => {
            "every amount with its reason, and what the demand itself costs"
        }
        Field::PayWithinOneMonthAndHow => "the demand to pay within one month, and how to pay",
        Field::WaysToReact139422 => "how the debtor can react (art. 1394/22 of the Judicial Code)",
        Field::RegistrationOfBoth => {
            "a line that says that both parties are in the register of enterprises (KBO/BCE)"
        }
        Field::CopyOfEvidenceAttached => "a copy of the proof, attached",
        Field::ReplyFormAttached => "the form to answer with, attached",
        Field::LastPayByDate => "the last day by which to pay",
        Field::NextStepNamed => "the one step that follows, and that really can follow",
        Field::ClaimToInterestAndCosts => {
            "a line that says that interest and costs are still claimed"
        }
        Field::AttachmentThreatWithoutTitle => "a threat of seizure without a decision of a court",
        Field::CourtLikeDesign => {
            "the looks of a letter from a court or a bailiff, or of a summons"
        }
        Field::HandwrittenOrGoodForInLetters => {
            "a text written by hand, or an approval by hand with the sum in words"
        }
        Field::HandwrittenSumInLetters => "the sum in words, written by hand",
        Field::LimitationWarning => {
            "a warning that a new prescription term begins after acknowledging the debt or \
             paying a part"
        }
        Field::TotalSplitPrincipalInterestCosts => {
            "the total, split into the invoice, interest and costs"
        }
        Field::InstalmentAmountAndDates => "the amount and the day of every instalment",
        Field::InterestDuringPlan => {
            "whether interest runs on, stops or is given up during the plan"
        }
        Field::OrderOfAllocation => "what a payment pays first",
        Field::WhatIfMissed => "what happens if an instalment is missed",
        Field::WhatCreditorStops => "what the creditor will not do while the plan is kept",
        Field::NoWaiverOfRights => "a line that says that the debtor may still dispute the debt",
        Field::DateTimeAndWhoSpoke => "the day and the time of the call, and who spoke",
        Field::WhatWasPromised => "what was promised",
        Field::WhatHappensIfNotKept => "what happens if the promise is not kept",
        Field::HowToCorrect => "how to say that something else was said",
        Field::UnambiguousReservationOfRightToPerformance => {
            "a clear demand, or a clear line that the right to payment is kept"
        }
        Field::ClaimIdentified => "which claim the letter is about",
        Field::SenderLawyerOrBailiff => {
            "a lawyer, a bailiff or someone who may go to court for the creditor, as the sender"
        }
        Field::RegisteredWithAcknowledgement => {
            "sending by registered post with acknowledgement of receipt"
        }
        Field::DebtorDataChecked => {
            "a check of the debtor’s data in a document less than a month old"
        }
        Field::CreditorData => "the data of the creditor",
        Field::DebtorData => "the data of the debtor",
        Field::JustificationOfAllAmounts => {
            "the reason for every amount, damages and interest included"
        }
        Field::PeriodToPerform => "the time left to pay",
        Field::PossibleLegalAction => "a line that says that the matter can go to court",
        Field::StatementThatLetterInterrupts => {
            "a line that says that the letter interrupts prescription"
        }
        Field::SignatureOfSender => "the signature of the sender",
        Field::AcknowledgementInstead => {
            "a line that says that acknowledging the debt does the same"
        }
        Field::NewPayAddress => "whom to pay from now on",
        Field::CollectorRegistered => {
            "the registration of the collection agency, where the law asks for it"
        }
        Field::NamesAddressesDebtorCollectorCreditor => {
            "the names and addresses of the debtor, the collection agency and the creditor"
        }
        Field::BasisOfClaim => "the contract, or another reason for the claim",
        Field::PayTerm => "the term in which to pay",
        Field::InterestAmountRatePeriodsBasis => {
            "the amount of the interest, its rate, its periods and its reason"
        }
        Field::TotalSplitPrincipalInterestCostsVat => {
            "the total, split into the invoice, interest, costs and VAT"
        }
        Field::AssignmentNotice => "a message from the seller or the buyer that the claim was sold",
        Field::FirstReminderDone => "the first free reminder, sent before, with its term over",
    }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::NoCosts => "So this letter does not make collection costs due.",
        Effect::ClauseLost => "So the interest and the lump sum of the terms are not owed.",
        Effect::NoInterruption => "So it does not interrupt prescription.",
        Effect::NoProof => "So it is not full proof of the debt.",
        Effect::Void => "So it counts for nothing.",
        Effect::NoDefault => "So it does not put the debtor in default.",
        Effect::Fine => "The sender can be fined for this. The debt itself stays.",
        Effect::Unlawful => "The law does not allow this.",
        Effect::Custom => "",
    }
}

fn fault(fault: LetterFault) -> &'static str {
    match fault {
        LetterFault::Missing => "This is missing: {field}.",
        LetterFault::Forbidden => "This should not be there: {field}.",
        LetterFault::SentTooEarly => "It was sent before {day}. That is too early.",
        LetterFault::TermFaulty => "Its words let the term begin too early.",
        LetterFault::PayByTooEarly => {
            "The last day to pay that it gives lies before {day}. That is too early."
        }
        LetterFault::PrincipalTooHigh => "It asks {asked} for the invoice itself; {owed} is open.",
        LetterFault::InterestTooHigh => "It asks {asked} in interest; {owed} is owed.",
        LetterFault::CostsNotOwed => "It asks {asked} in costs; none are owed yet.",
        LetterFault::CostsTooHigh => "It asks {asked} in costs; {owed} is owed.",
        LetterFault::SumsDoNotAddUp => "Its parts come to {owed} together, but it asks {asked}.",
        LetterFault::Prescribed => {
            "Since {day} a debtor who says that the debt is prescribed cannot be made to pay."
        }
        LetterFault::AlreadyPaid => "Nothing is left to pay.",
        LetterFault::HeldUp => "",
        LetterFault::SentBefore => "A letter of this kind was sent before, on {day}.",
        LetterFault::NoPlace => "It has no place in what can be done about this debt.",
        LetterFault::NoCall => "There is no telephone call in the dossier yet.",
        LetterFault::NoPlan => "There is no plan in the dossier yet, and none was given.",
        LetterFault::NotPrescribed => "As far as is known here, the debt is not prescribed.",
        LetterFault::StillOpen => "As far as is known here, something is still open.",
        LetterFault::SenderNeeded => "Only a lawyer or a bailiff can send this letter.",
        LetterFault::OtherLanguage => {
            "The letter that counts must be in {languages}. This one is a copy for information."
        }
        LetterFault::SeatUnknown => {
            "The language that counts depends on where the creditor’s seat is. That was not said."
        }
    }
}

fn reply(reply: Reply) -> (&'static str, &'static str) {
    match reply {
        Reply::Prescribed => (
            "The debt is too old",
            "Say in writing that the debt is prescribed. Do not acknowledge it, and pay no part \
             of it.",
        ),
        Reply::AlreadyPaid => ("I have paid", "Say when you paid, and add proof of it."),
        Reply::Dispute => (
            "I do not agree",
            "Say in writing what is wrong, and add proof if you have it. Pay the part that you \
             agree with.",
        ),
        Reply::AskProof => (
            "I want to see proof",
            "Ask for the agreement, the invoice, and how each amount is made up.",
        ),
        Reply::ProposePlan => (
            "I cannot pay at once",
            "Propose a plan with an amount that you can keep up. Debt help can assist you.",
        ),
    }
}

fn title(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::PhoneConfirmation => "Confirmation of a telephone call",
        LetterKind::PaymentPlan => "Payment plan",
        LetterKind::Acknowledgement => "Acknowledgement of debt",
        LetterKind::Interruption => "Letter that interrupts prescription",
        _ => "",
    }
}
