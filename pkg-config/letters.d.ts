/** Is a letter that someone received right? */

import type { Amount, Basis, Channel, Day, Language } from "./index.js";

/** The kinds of letters that law or practice has rules about; a call stands among them. */
export type LetterKind =
  | "reminder"
  | "secondReminder"
  | "fourteenDayLetter"
  | "firstFreeReminder"
  | "noticeOfDefault"
  | "finalNotice"
  | "collectorNotice"
  | "collectorLetter"
  | "bailiffDemand"
  | "phoneConfirmation"
  | "paymentPlan"
  | "planConfirmation"
  | "acknowledgement"
  | "interruption"
  | "handover"
  | "evidenceOnRequest"
  | "phoneCall";

/** What a letter can have: what it says, how it looks, how and when it is sent. */
export type LetterField =
  | "creditorName"
  | "debtorNameAddress"
  | "letterDate"
  | "invoiceNumberDate"
  | "principalOpen"
  | "payBlock"
  | "contactForQuestions"
  | "newPayByDate"
  | "costsOrInterest"
  | "crossedPaymentLine"
  | "collectionCostsCharged"
  | "consequences"
  | "sentAfterDefault"
  | "periodText"
  | "periodCountedFromLetterDate"
  | "fixedEndDate"
  | "oneAmountOneAccount"
  | "costAmountTooHigh"
  | "partPaymentInTerm"
  | "costAmount"
  | "vatOnCosts"
  | "consequenceOfNonPayment"
  | "costsAlreadyAdded"
  | "interest"
  | "proofOfReceipt"
  | "wholeLetter"
  | "balanceDue"
  | "damagesClauseAmount"
  | "creditorEnterpriseNumber"
  | "productDescription"
  | "dueDateOfDebt"
  | "period14Days"
  | "durableMedium"
  | "effectOfAMissingItem"
  | "proof"
  | "anyCost"
  | "interestRunning"
  | "reminderCost"
  | "interestAndLumpSum"
  | "written"
  | "reasonablePeriod"
  | "whatMustBePaid"
  | "liabilitySentence"
  | "creditorIdentityFull"
  | "collectorIdentityAndSupervisor"
  | "productDescriptionAndDueDate"
  | "amountsPreciseAndDetailed"
  | "rightToAskForEvidence"
  | "procedureToDispute"
  | "rightToAskForPaymentFacilities"
  | "whatFollowsWithoutReaction"
  | "clearAndComprehensible"
  | "notASummonsSentence"
  | "wait14Days"
  | "sentWhenCapsBroken"
  | "durableMediumWithoutDelay"
  | "hours22To8"
  | "collectorCosts"
  | "descriptionOfObligation"
  | "amountsDescribedAndJustifiedInclCostOfDemand"
  | "payWithinOneMonthAndHow"
  | "waysToReact139422"
  | "registrationOfBoth"
  | "copyOfEvidenceAttached"
  | "replyFormAttached"
  | "lastPayByDate"
  | "nextStepNamed"
  | "claimToInterestAndCosts"
  | "attachmentThreatWithoutTitle"
  | "courtLikeDesign"
  | "handwrittenOrGoodForInLetters"
  | "handwrittenSumInLetters"
  | "limitationWarning"
  | "totalSplitPrincipalInterestCosts"
  | "instalmentAmountAndDates"
  | "interestDuringPlan"
  | "orderOfAllocation"
  | "whatIfMissed"
  | "whatCreditorStops"
  | "noWaiverOfRights"
  | "dateTimeAndWhoSpoke"
  | "whatWasPromised"
  | "whatHappensIfNotKept"
  | "howToCorrect"
  | "unambiguousReservationOfRightToPerformance"
  | "claimIdentified"
  | "senderLawyerOrBailiff"
  | "registeredWithAcknowledgement"
  | "debtorDataChecked"
  | "creditorData"
  | "debtorData"
  | "justificationOfAllAmounts"
  | "periodToPerform"
  | "possibleLegalAction"
  | "statementThatLetterInterrupts"
  | "signatureOfSender"
  | "acknowledgementInstead"
  | "newPayAddress"
  | "collectorRegistered"
  | "namesAddressesDebtorCollectorCreditor"
  | "basisOfClaim"
  | "payTerm"
  | "interestAmountRatePeriodsBasis"
  | "totalSplitPrincipalInterestCostsVat"
  | "assignmentNotice"
  | "firstReminderDone";

/** A letter as whoever received it describes it. What is not said is not judged. */
export interface ReceivedLetterInput {
  kind: LetterKind;
  /** The day of the letter. */
  on: Day;
  /** Day of its delivery. Default: worked out from the day of the letter. */
  receivedOn?: Day;
  /** The Netherlands: from when the words of a fourteen-day letter let its term run. */
  termFrom?: "dayAfterReceipt" | "receipt" | "sending";
  /** How it was sent. Belgium: the term of a first reminder begins earlier by electronic means. */
  channel?: Channel;
  /** The last day of payment that it names. */
  payBy?: Day;
  /** The sums that it asks for now. `costs`: everything but the invoice and interest. */
  asks?: { principal?: Amount; interest?: Amount; costs?: Amount; total?: Amount };
  /** The Netherlands: the costs that it says will be added if nothing is paid. */
  announcedCosts?: Amount;
  /** What it has. */
  has?: readonly LetterField[];
  /** What it lacks. Of what is in neither nothing is known: `questions` asks for it. */
  lacks?: readonly LetterField[];
}

export interface LetterCheck {
  kind: LetterKind;
  /** True when nothing was found by which it does not do what it is for. */
  sound: boolean;
  /** What is wrong, the worst first. */
  findings: readonly LetterFinding[];
  /** How much more than was owed on its day it asks, as far as its sums were said. */
  tooMuch: Amount;
  /** What was not said of it and matters, the weightiest first. */
  questions: readonly { field: LetterField; rule: "required" | "recommended" | "forbidden"; severity: LetterSeverity; title: string }[];
  /** With what the debtor may answer, the fitting one first. */
  replies: readonly { code: ReplyCode; title: string; message: string }[];
  /** Sentences that the law words itself, in the official languages in which they are known. */
  fixedTexts: readonly { field: LetterField; language: Language; text: string; basis: Basis; source: string }[];
  /** All in one sentence, if there is one. */
  message?: string;
}

/** `fatal`: it does not do what it is for. `fault`: against the law, but it works. `advice`: it could be better. */
export type LetterSeverity = "fatal" | "fault" | "advice";

export interface LetterFinding {
  code: LetterFaultCode;
  severity: LetterSeverity;
  /** What is missing, or should not be there. */
  field?: LetterField;
  asked?: Amount;
  /** What was owed on the day of the letter, or may be asked at most. */
  owed?: Amount;
  /** The day before which it was too early, or from which it is too late. */
  day?: Day;
  /** What it costs the sender. */
  effect?: LetterEffect;
  basis?: Basis;
  message: string;
}

/**
 * What may be wrong with a letter. From `heldUp` on: of a letter that is still to be sent. `heldUp`: the
 * dossier or the law holds it up; `noPlace`: it does not fit this debt; `otherLanguage`: the law wants it
 * in another language.
 */
export type LetterFaultCode =
  | "missing"
  | "forbidden"
  | "sentTooEarly"
  | "termFaulty"
  | "payByTooEarly"
  | "principalTooHigh"
  | "interestTooHigh"
  | "costsNotOwed"
  | "costsTooHigh"
  | "sumsDoNotAddUp"
  | "prescribed"
  | "alreadyPaid"
  | "heldUp"
  | "sentBefore"
  | "noPlace"
  | "noCall"
  | "noPlan"
  | "notPrescribed"
  | "stillOpen"
  | "senderNeeded"
  | "otherLanguage"
  | "seatUnknown";

/**
 * What a fault costs the sender. `noCosts`: no collection costs are owed by the letter. `clauseLost`: no
 * interest and no lump sum of the terms. `custom`: nothing but what good practice asks is missed.
 */
export type LetterEffect =
  | "noCosts"
  | "clauseLost"
  | "noInterruption"
  | "noProof"
  | "void"
  | "noDefault"
  | "fine"
  | "unlawful"
  | "custom";

export type ReplyCode = "prescribed" | "alreadyPaid" | "dispute" | "askProof" | "proposePlan";
