//! What a letter can have: what it says, how it looks, how and when it is sent.

use super::coded::coded;
use serde::Serialize;

coded! {
    /// What a letter can have. Some are words in it; others are how it looks, or how and when it is sent.
    Field {
        /// Who claims.
        CreditorName = "creditorName",
        /// Who owes, with the address that the letter must reach.
        DebtorNameAddress = "debtorNameAddress",
        /// The day of the letter.
        LetterDate = "letterDate",
        /// Number and day of the invoice.
        InvoiceNumberDate = "invoiceNumberDate",
        /// What is open of the principal, payments taken off.
        PrincipalOpen = "principalOpen",
        /// Amount, payee, account and reference, in that order.
        PayBlock = "payBlock",
        /// Where to say "I cannot pay", "I do not agree", "I have paid".
        ContactForQuestions = "contactForQuestions",

        /// A new day by which to pay.
        NewPayByDate = "newPayByDate",
        /// Costs or interest asked.
        CostsOrInterest = "costsOrInterest",
        /// That payment and letter may have crossed.
        CrossedPaymentLine = "crossedPaymentLine",
        /// Costs of collection asked.
        CollectionCostsCharged = "collectionCostsCharged",
        /// What follows.
        Consequences = "consequences",

        /// It was sent when the debtor was in default.
        SentAfterDefault = "sentAfterDefault",
        /// A term of fourteen full days from the day after receipt, in words that say so.
        PeriodText = "periodText",
        /// A term that runs from the letter, its date or its sending.
        PeriodCountedFromLetterDate = "periodCountedFromLetterDate",
        /// A last day by the calendar.
        FixedEndDate = "fixedEndDate",
        /// One amount to pay now, on one account.
        OneAmountOneAccount = "oneAmountOneAccount",
        /// Costs above the tariff, or reckoned on interest.
        CostAmountTooHigh = "costAmountTooHigh",
        /// What a payment of a part within the term does to the costs.
        PartPaymentInTerm = "partPaymentInTerm",
        /// The exact amount of the costs that will be asked.
        CostAmount = "costAmount",
        /// The VAT on the costs, as an amount.
        VatOnCosts = "vatOnCosts",
        /// That the costs are owed if nothing is paid in time.
        ConsequenceOfNonPayment = "consequenceOfNonPayment",
        /// Costs that are already part of what is asked.
        CostsAlreadyAdded = "costsAlreadyAdded",
        /// Interest up to the day.
        Interest = "interest",
        /// It is sent so that its receipt can be proved.
        ProofOfReceipt = "proofOfReceipt",
        /// The letter itself.
        WholeLetter = "wholeLetter",

        /// The balance due.
        BalanceDue = "balanceDue",
        /// What will be claimed under the clause after the term: interest, lump sum.
        DamagesClauseAmount = "damagesClauseAmount",
        /// The creditor's enterprise number.
        CreditorEnterpriseNumber = "creditorEnterpriseNumber",
        /// What was bought.
        ProductDescription = "productDescription",
        /// The day on which the debt fell due.
        DueDateOfDebt = "dueDateOfDebt",
        /// At least fourteen days before anything more is asked.
        Period14Days = "period14Days",
        /// It is sent on paper or as a message that can be kept.
        DurableMedium = "durableMedium",
        /// What a missing item does.
        EffectOfAMissingItem = "effectOfAMissingItem",
        /// The sender can prove that and when it was sent, and what it said.
        Proof = "proof",
        /// Any cost asked.
        AnyCost = "anyCost",
        /// Interest that runs from the day after the letter.
        InterestRunning = "interestRunning",
        /// What the reminder itself costs.
        ReminderCost = "reminderCost",
        /// Interest and lump sum asked.
        InterestAndLumpSum = "interestAndLumpSum",

        /// It is in writing.
        Written = "written",
        /// A reasonable term.
        ReasonablePeriod = "reasonablePeriod",
        /// What must be paid.
        WhatMustBePaid = "whatMustBePaid",
        /// That the debtor will be in default and liable.
        LiabilitySentence = "liabilitySentence",

        /// All data of the first creditor, and of a new one.
        CreditorIdentityFull = "creditorIdentityFull",
        /// The data of the collector, and who supervises collectors.
        CollectorIdentityAndSupervisor = "collectorIdentityAndSupervisor",
        /// What was bought, precisely, and when the debt fell due.
        ProductDescriptionAndDueDate = "productDescriptionAndDueDate",
        /// Every amount asked, precisely.
        AmountsPreciseAndDetailed = "amountsPreciseAndDetailed",
        /// That proof of the debt can be had.
        RightToAskForEvidence = "rightToAskForEvidence",
        /// How to dispute the debt.
        ProcedureToDispute = "procedureToDispute",
        /// That one may ask to pay in terms.
        RightToAskForPaymentFacilities = "rightToAskForPaymentFacilities",
        /// What can follow if there is no answer.
        WhatFollowsWithoutReaction = "whatFollowsWithoutReaction",
        /// It can be understood.
        ClearAndComprehensible = "clearAndComprehensible",
        /// The sentence of the law that this is no summons and no seizure.
        NotASummonsSentence = "notASummonsSentence",
        /// Nothing else is done for fourteen days.
        Wait14Days = "wait14Days",
        /// It was sent although more is asked than the law allows.
        SentWhenCapsBroken = "sentWhenCapsBroken",
        /// On a medium that can be kept, at once.
        DurableMediumWithoutDelay = "durableMediumWithoutDelay",
        /// Between ten in the evening and eight in the morning.
        Hours22To8 = "hours22To8",
        /// Costs of the collector asked.
        CollectorCosts = "collectorCosts",

        /// From which obligation the debt comes.
        DescriptionOfObligation = "descriptionOfObligation",
        /// Every amount described and justified, with the cost of the demand.
        AmountsDescribedAndJustifiedInclCostOfDemand = "amountsDescribedAndJustifiedInclCostOfDemand",
        /// To pay within a month, and how.
        PayWithinOneMonthAndHow = "payWithinOneMonthAndHow",
        /// How the debtor can react (art. 1394/22 Ger.W.).
        WaysToReact139422 = "waysToReact139422",
        /// That creditor and debtor are in the register of enterprises.
        RegistrationOfBoth = "registrationOfBoth",
        /// A copy of the proof, attached.
        CopyOfEvidenceAttached = "copyOfEvidenceAttached",
        /// The form to answer with, attached.
        ReplyFormAttached = "replyFormAttached",

        /// The last day by which to pay.
        LastPayByDate = "lastPayByDate",
        /// The one step that will follow, and that can follow.
        NextStepNamed = "nextStepNamed",
        /// That interest and costs are still claimed.
        ClaimToInterestAndCosts = "claimToInterestAndCosts",
        /// A threat of seizure without a decision of a court.
        AttachmentThreatWithoutTitle = "attachmentThreatWithoutTitle",
        /// The looks of a court, a bailiff or a summons.
        CourtLikeDesign = "courtLikeDesign",

        /// Written by hand, or approved by hand with the sum in words.
        HandwrittenOrGoodForInLetters = "handwrittenOrGoodForInLetters",
        /// The sum in words, by hand.
        HandwrittenSumInLetters = "handwrittenSumInLetters",
        /// That acknowledging, or paying a part, begins a new term of prescription.
        LimitationWarning = "limitationWarning",

        /// The total, split into principal, interest and costs.
        TotalSplitPrincipalInterestCosts = "totalSplitPrincipalInterestCosts",
        /// Each term with its day and amount.
        InstalmentAmountAndDates = "instalmentAmountAndDates",
        /// Whether interest runs on, stops or is waived.
        InterestDuringPlan = "interestDuringPlan",
        /// What a payment pays first.
        OrderOfAllocation = "orderOfAllocation",
        /// What happens if a term is missed.
        WhatIfMissed = "whatIfMissed",
        /// What the creditor does not do while the plan is kept.
        WhatCreditorStops = "whatCreditorStops",
        /// That the debtor may still dispute the debt.
        NoWaiverOfRights = "noWaiverOfRights",

        /// When the call was, and between whom.
        DateTimeAndWhoSpoke = "dateTimeAndWhoSpoke",
        /// What was promised.
        WhatWasPromised = "whatWasPromised",
        /// What happens if it is not kept.
        WhatHappensIfNotKept = "whatHappensIfNotKept",
        /// How to say that this is not what was said.
        HowToCorrect = "howToCorrect",

        /// A demand, or that the right to performance is reserved, so that it cannot be misread.
        UnambiguousReservationOfRightToPerformance = "unambiguousReservationOfRightToPerformance",
        /// Which claim it is about.
        ClaimIdentified = "claimIdentified",
        /// A lawyer or bailiff sends it, or who may represent the creditor in court.
        SenderLawyerOrBailiff = "senderLawyerOrBailiff",
        /// Registered post with acknowledgement of receipt.
        RegisteredWithAcknowledgement = "registeredWithAcknowledgement",
        /// The debtor's data were checked in a document younger than a month.
        DebtorDataChecked = "debtorDataChecked",
        /// The data of the creditor.
        CreditorData = "creditorData",
        /// The data of the debtor.
        DebtorData = "debtorData",
        /// Every amount justified, with damages and interest.
        JustificationOfAllAmounts = "justificationOfAllAmounts",
        /// The time left to pay.
        PeriodToPerform = "periodToPerform",
        /// That the matter may go to court.
        PossibleLegalAction = "possibleLegalAction",
        /// That the letter interrupts prescription.
        StatementThatLetterInterrupts = "statementThatLetterInterrupts",
        /// The sender's signature.
        SignatureOfSender = "signatureOfSender",
        /// That an acknowledgement does the same.
        AcknowledgementInstead = "acknowledgementInstead",

        /// Whom to pay from now on.
        NewPayAddress = "newPayAddress",
        /// The collector is in the register, or need not be.
        CollectorRegistered = "collectorRegistered",
        /// Names and addresses of debtor, collector and creditor.
        NamesAddressesDebtorCollectorCreditor = "namesAddressesDebtorCollectorCreditor",
        /// The contract or other ground of the claim.
        BasisOfClaim = "basisOfClaim",
        /// The term of payment.
        PayTerm = "payTerm",
        /// Interest with its amount, rate, periods and ground.
        InterestAmountRatePeriodsBasis = "interestAmountRatePeriodsBasis",
        /// The total, split into principal, interest, costs and VAT.
        TotalSplitPrincipalInterestCostsVat = "totalSplitPrincipalInterestCostsVat",
        /// That the claim was sold, told by seller or buyer.
        AssignmentNotice = "assignmentNotice",
        /// The first free reminder was sent, and its term is over.
        FirstReminderDone = "firstReminderDone",
    }
}

impl Field {
    /// What cannot be seen from the words of a letter: only its sender knows.
    pub const TO_CONFIRM: &'static [Self] = &[
        Self::ProofOfReceipt,
        Self::Proof,
        Self::RegisteredWithAcknowledgement,
        Self::DebtorDataChecked,
        Self::SignatureOfSender,
        Self::CollectorRegistered,
        Self::HandwrittenOrGoodForInLetters,
        Self::HandwrittenSumInLetters,
    ];
}
