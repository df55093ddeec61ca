/**
 * What is owed on an unpaid invoice in the Netherlands or Belgium, to the cent and with its legal
 * reason.
 *
 * Amounts are decimal strings in euros with two decimals ("1250.00"), never numbers. Days are
 * calendar dates as "YYYY-MM-DD", never `Date` objects: a `Date` changes with the time zone.
 * Later versions may add fields, codes and kinds: ignore what you do not know.
 */

import type { BelgianNoteInput, DossierEventInput, PolicyInput } from "./dossier.js";
import type { Importing } from "./importing.js";
import type { LetterCheck, ReceivedLetterInput } from "./letters.js";
import type { Letter, LetterChoice, LetterDraft } from "./writing.js";
import type { Clock, CourtEstimate, Plan, PlanQuestion, Routes } from "./outlook.js";
import type { Paying, PaymentRequest } from "./paying.js";
import type { PortfolioConstructor } from "./portfolio.js";
import type { Dossier, Timeline } from "./timeline.js";
import type { CalendarOptions, Chart, ChartQuestion, TableOptions } from "./views.js";

export * from "./dossier.js";
export * from "./importing.js";
export * from "./letters.js";
export * from "./outlook.js";
export * from "./paying.js";
export * from "./portfolio.js";
export * from "./timeline.js";
export * from "./views.js";
export * from "./writing.js";

/** A sum in euros as a decimal string, at most two decimals: "1250.00". Never a number. */
export type Amount = `${number}`;
/** A percentage as a decimal string: "4", "10.40". */
export type Percent = `${number}`;
/** A calendar date, "YYYY-MM-DD". `Temporal.PlainDate.prototype.toString()` gives this form. */
export type Day = `${number}-${number}-${number}`;
/** The languages in which lines and warnings explain themselves. */
export type Language = "nl" | "fr" | "de" | "en";

/* ---------------------------------------------------------------- the case: what you know */

/** Whose law governs the debt: that of the Netherlands or of Belgium. */
export type Jurisdiction = "NL" | "BE";

/** Everything you know about one creditor and one debtor. Unknown fields are an error. */
export type CaseInput = DutchCaseInput | BelgianCaseInput;

interface CaseBase {
  schema: "vordering/case/1";
  creditor: CreditorInput;
  debtor: DebtorInput;
  /** At least one. */
  invoices: readonly InvoiceInput[];
  conventions?: ConventionsInput;
  /** How the creditor wants to go about it. It changes no sum. */
  policy?: PolicyInput;
}

export interface DutchCaseInput extends CaseBase {
  jurisdiction: "NL";
  terms?: DutchTermsInput;
  /** The dossier, in any order; events of one day keep the order in which they are listed. */
  events?: readonly DutchEventInput[];
}

export interface BelgianCaseInput extends CaseBase {
  jurisdiction: "BE";
  terms?: BelgianTermsInput;
  /** The dossier, in any order; events of one day keep the order in which they are listed. */
  events?: readonly BelgianEventInput[];
}

/** In which role someone made the contract; it decides which interest and costs the law allows. */
export type Capacity = "business" | "government" | "consumer";

export interface CreditorInput {
  name?: string;
  capacity: Capacity;
  /** Belgium: of a consumer, an "sme" may count agreed interest from the day after the first reminder. */
  size?: Size;
  /** Can the creditor reclaim VAT? Only if not can VAT be added to Dutch collection costs. Default: true. */
  recoversVat?: boolean;
  /** In the register of enterprises? Belgium: the bailiff's demand is only for enterprises that are. Default: not known. */
  registered?: boolean;
  /** For letters: line by line, at most six. */
  address?: readonly string[];
  /** For letters: where to answer. */
  contact?: Contact;
  /** For letters: the number in the register of enterprises. Belgium: the first free reminder must have it. */
  registrationNumber?: string;
  /** For letters: the account to pay to, with or without spaces. Its check digits are checked. */
  iban?: string;
  /**
   * Belgium: where the seat is from which the creditor writes. It decides in which language a letter
   * counts. Default: not known, with a word in the check of the letter.
   */
  seatRegion?: "flanders" | "wallonia" | "brussels" | "germanSpeaking";
}

/** Where to reach someone. */
export interface Contact {
  phone?: string;
  email?: string;
}

export interface DebtorInput {
  name?: string;
  capacity: Capacity;
  size?: Size;
  /** As of the creditor. */
  registered?: boolean;
  /** Did this debtor pay late before? Default: false. */
  paidLateBefore?: boolean;
  /** For letters: line by line, at most six. */
  address?: readonly string[];
  /** For letters: where to answer. */
  contact?: Contact;
  /** For letters: the language that he reads. */
  language?: Language;
}

/**
 * How large a party is, by the thresholds of its law. The Netherlands: a large debtor may not agree on
 * a long term with a small or medium-sized creditor (art. 6:119a (6) BW). Belgium: a small or
 * medium-sized creditor (art. 1:24, § 1 WVV) of a consumer may count agreed interest earlier (art.
 * XIX.2, § 4 WER). Default: not known, with a warning where it matters.
 */
export type Size = "large" | "sme";

interface TermsBase {
  /** Day the contract was made. Default: the day of the invoice. */
  contractDate?: Day;
  /** Days to pay, counted from the day of the invoice, for invoices without `dueOn`; at most 3650. */
  paymentTermDays?: number;
  /**
   * Was the last day of payment agreed, or only printed on the invoice? Default: agreed, with a warning
   * where it matters. Belgian debts outside trade are due on the day that is given either way; with
   * `false` that day may be left out, and they are due on the day of the invoice.
   */
  termAgreed?: boolean;
  /**
   * Is this a contract for regular supply, with instalments? The Netherlands: caps the costs of small
   * instalments of consumers (art. 2a of the decree on collection costs). Belgium: lets a further
   * reminder to a consumer cost something (art. XIX.2, § 2 WER). Default: false.
   */
  recurringSupply?: boolean;
  /** Are the terms in writing? Only for the dossier. Default: not known. */
  inWriting?: boolean;
  /** Does the creditor collect from the debtor's account himself? Then no one is asked to pay. Default: false. */
  directDebit?: boolean;
}

export interface DutchTermsInput extends TermsBase {
  /** Default: "statutory", the interest of the law. */
  interest?: "statutory" | AgreedInterestInput;
  /** A fixed sum agreed for collection costs, VAT included. From a consumer never more than the tariff. */
  costsClause?: { amount: Amount };
  /** Belgium only. */
  penaltyClause?: never;
  /** Belgium only. */
  reciprocal?: never;
}

export interface BelgianTermsInput extends TermsBase {
  /**
   * Default: "statutory", the interest of the law. "legalMaximum": the clause asks as much as a clause
   * may ask of a consumer (art. XIX.4 WER): the rate of trade debts of each day, simple. Only if every
   * invoice is a debt under Book XIX.
   */
  interest?: "statutory" | "legalMaximum" | AgreedInterestInput;
  /** A lump sum agreed for lateness. Default: none is counted; of a consumer, with a warning. */
  penaltyClause?: PenaltyClauseInput;
  /**
   * Do the terms promise the consumer the same sums when the company is late (art. VI.83, 17° WER)? If
   * not, nothing is counted under them. Default: true, with a warning.
   */
  reciprocal?: boolean;
  /** The Netherlands only. */
  costsClause?: never;
}

export type TermsInput = DutchTermsInput | BelgianTermsInput;

/** Interest that the parties agreed: a rate of its own, or a surcharge on the rate of the law, perhaps with a floor. */
export type AgreedInterestInput = {
  /** Does interest of a full year bear interest? Default: "none", with a warning. */
  compounding?: "yearly" | "none";
} & (
  | { annualPercent: Percent; monthlyPercent?: never; surchargePercent?: never; floorPercent?: never }
  | { monthlyPercent: Percent; annualPercent?: never; surchargePercent?: never; floorPercent?: never }
  | { surchargePercent: Percent; floorPercent?: Percent; annualPercent?: never; monthlyPercent?: never }
);

/**
 * A Belgian lump sum by contract: a sum in euros, or a percentage of the principal that is open when it
 * falls due, at least `minimum` and at most `maximum` euros. "none": the terms ask none. "legalMaximum":
 * they ask as much as they may of a consumer (art. XIX.4 WER); only if every invoice is a debt under
 * Book XIX. In trade the sum contains the 40 euros that are owed in any case.
 */
export type PenaltyClauseInput =
  | "none"
  | "legalMaximum"
  | { amount: Amount; percent?: never; minimum?: never; maximum?: never }
  | { percent: Percent; minimum?: Amount; maximum?: Amount; amount?: never };

export interface InvoiceInput {
  /** Your own name for the invoice, unique in the case. */
  id: string;
  issuedOn: Day;
  /**
   * Day of receipt; needed in trade where no term was agreed, or where the agreed one can be too long:
   * by the sizes of the parties (NL), or because it is longer than 60 days (BE).
   */
  receivedOn?: Day;
  /** Day of delivery of what it is for. Only for the dossier. */
  deliveredOn?: Day;
  /** Last day on which payment is in time. */
  dueOn?: Day;
  /** VAT included. */
  amount: Amount;
  /** What it is for. */
  subject?: Subject;
  description?: string;
  reference?: string;
}

/**
 * What an invoice is for: goods; work or services; the use of land, a building or a thing; water, gas,
 * electricity, telecommunications; care by a doctor or hospital; the work of a lawyer or of a bailiff;
 * a stay in a hotel; money lent. It decides how long the term of prescription is. "credit" decides more:
 * Belgian consumer credit has rules of its own (art. VII.106 WER), so such a case is refused with the
 * code `consumerCredit`.
 */
export type Subject =
  | "sale"
  | "service"
  | "rent"
  | "utility"
  | "medical"
  | "legalWork"
  | "bailiffWork"
  | "lodging"
  | "credit";

export interface EventBase {
  on: Day;
  note?: string;
  /** Is there proof of it in writing? Only for the dossier. Default: not known. */
  evidence?: boolean;
}

/** How a letter was sent. Registered post counts as post, a portal as e-mail. */
export type Channel = "post" | "registeredPost" | "email" | "portal";

/** Money received. The day is the day the creditor's account was credited. */
export interface PaymentInput extends EventBase {
  type: "payment";
  amount: Amount;
  /**
   * Which invoice the debtor meant. If not said, the law decides (art. 6:43 BW; Belgium: art. 1253 and
   * 1256 of the old Civil Code): what is due, what bears more interest, what is older.
   */
  invoice?: string;
}

/** A credit note: lowers the principal from its day on. The sign of the amount does not matter. */
export interface CreditNoteInput extends EventBase {
  type: "creditNote";
  amount: Amount;
  /** Which invoice it corrects; needed when the case has several. */
  invoice?: string;
}

/**
 * The Netherlands: the letter of art. 6:96 (6) BW, without which a consumer owes no collection costs.
 * `on` is the day it was sent. The rest of its wording is taken to be right.
 */
export interface FourteenDayLetterInput extends EventBase {
  type: "fourteenDayLetter";
  /** Day it was delivered. Default: worked out from the day of posting, with a warning. */
  receivedOn?: Day;
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
  /** Does the letter say, as the law asks, that VAT is added and why? Default: false. */
  vatAnnounced?: boolean;
  /**
   * From when its words let the fourteen days run. "dayAfterReceipt" is right, and so are fifteen days
   * from receipt. From "receipt" it is a day too short; from its date or its "sending" it is too short
   * as well: of a consumer such a letter makes no costs fall due. Default: "dayAfterReceipt".
   */
  termFrom?: "dayAfterReceipt" | "receipt" | "sending";
}

/**
 * Belgium: the reminder of art. XIX.2 WER, without which a consumer owes nothing but the invoice. `on`
 * is the day it was sent; it counts only for invoices that were late by then. After its waiting term of
 * fourteen days the terms may ask interest and a lump sum. Its wording is taken to be right.
 */
export interface FirstFreeReminderInput extends EventBase {
  type: "firstFreeReminder";
  /** Default: "post", which gives more time, with a warning. */
  channel?: Channel;
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

/**
 * Any further reminder. It adds nothing, except in Belgium for a consumer with a contract for regular
 * supply: then its `charge`, at most 7.50 euros and the postage, if the first free reminder about the
 * invoice went before it, and reminders about three earlier due days of the calendar year were sent
 * (art. XIX.2, § 2 WER).
 */
export interface ReminderInput extends EventBase {
  type: "reminder";
  channel?: Channel;
  /** What it asks for itself, postage included. Default: nothing. */
  charge?: Amount;
  /** What the postage was. Default: nothing. */
  postage?: Amount;
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

interface NoticeOfDefaultBase extends EventBase {
  type: "noticeOfDefault";
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

/** A written notice with a last term, which begins default where no term was agreed (art. 6:82 BW). */
export interface NoticeOfDefaultInput extends NoticeOfDefaultBase {
  /** The last day of the term it gives. */
  payBy: Day;
}

/** A notice of default, without which a debt outside trade bears no interest, term or not (art. 5.240 BW). */
export interface BelgianNoticeOfDefaultInput extends NoticeOfDefaultBase {
  /** The last day of the term it gives, if it gives one. Default: none; interest runs from the next day. */
  payBy?: Day;
}

/** Days, from `on` to `until`, for which no interest is asked. */
export interface InterestPauseInput extends EventBase {
  type: "interestPause";
  until: Day;
  /** Which invoices it is for. Default: all. */
  invoices?: readonly string[];
}

/** The debtor acknowledged the debt. It changes no sum, but interrupts prescription. */
export interface AcknowledgementInput extends EventBase {
  type: "acknowledgement";
  /**
   * Is it in writing? Belgium: only then does a debt that is presumed to be paid after a short term get
   * the general term (art. 2274 of the old Civil Code). Default: not known, with a caution.
   */
  inWriting?: boolean;
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

/**
 * A notice sent to interrupt prescription; `on` is the day it was sent. The Netherlands: anyone's
 * writing does (art. 3:317 BW). Belgium: only one by a lawyer or bailiff, registered with
 * acknowledgement of receipt, once (art. 2244, § 2, of the old Civil Code). Its wording is taken to be
 * right.
 */
export interface InterruptionInput extends EventBase {
  type: "interruption";
  /** Who sent it. Default: "creditor". */
  by?: "creditor" | "lawyer" | "bailiff";
  /** Was it registered, with acknowledgement of receipt? Default: false. */
  registered?: boolean;
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

/**
 * What a court or bailiff did: a summons; a decision, taken to award the claim for good; its service on
 * the debtor, in Belgium with a command to pay; a seizure. They change no sum, but the term of
 * prescription.
 */
export interface CourtEventInput extends EventBase {
  type: "summons" | "judgment" | "service" | "seizure";
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

/** Belgium: a bailiff's demand in the procedure for undisputed debts (art. 1394/21 Ger.W.). */
export interface BailiffDemandInput extends EventBase {
  type: "bailiffDemand";
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

export type DutchEventInput =
  | PaymentInput
  | CreditNoteInput
  | FourteenDayLetterInput
  | ReminderInput
  | NoticeOfDefaultInput
  | InterestPauseInput
  | AcknowledgementInput
  | InterruptionInput
  | CourtEventInput
  | DossierEventInput;

export type BelgianEventInput =
  | PaymentInput
  | CreditNoteInput
  | FirstFreeReminderInput
  | ReminderInput
  | BelgianNoticeOfDefaultInput
  | InterestPauseInput
  | AcknowledgementInput
  | InterruptionInput
  | CourtEventInput
  | BailiffDemandInput
  | BelgianNoteInput
  | DossierEventInput;

export type EventInput = DutchEventInput | BelgianEventInput;

/** Choices where law is silent or practice differs. The first value of each is the default. */
export interface ConventionsInput {
  /** Divisor of a year of interest. */
  dayCount?: "actual365" | "actualActual" | "actual366" | "thirty360";
  /** When cents are rounded: once, when a sum is stated; per printed line; per line, cut at each half year too. */
  rounding?: "once" | "perLine" | "perHalfYear";
  /** Does the day of payment, or the day the statement is for, bear interest itself? */
  asOfDay?: "in" | "out";
  /** Does interest of a full year bear interest? "yearly" follows the law (NL only) or the agreement. */
  compounding?: "yearly" | "none";
  /** What a payment pays first: costs, interest, principal; or the principal, then costs, then interest. */
  imputation?: "statutory" | "principalFirst";
  /** The Netherlands: is a fourteen-day term that ends on a Saturday, Sunday or holiday extended? */
  fourteenDayTerm?: "extended" | "asCounted";
  /**
   * Belgium: when does the waiting term after a first free reminder end? Published readings differ by
   * some days; amounts follow this choice, `payBy` always the earliest.
   */
  waitingTerm?: "latest" | "earliest";
  /**
   * Belgium: what is left of interest when the law takes a clause away because it asks too much (art.
   * XIX.15 WER): nothing, or legal interest after the waiting term.
   */
  releasedClause?: "nothing" | "legalInterest";
  /** After the last published rate: go on with the last one and mark each line, instead of refusing. Default: false. */
  provisionalRates?: boolean;
}

/* ---------------------------------------------------------------- the answer */

export interface Assessment {
  statement: Statement;
  timeline: Timeline;
}

/** What is owed at the end of a day, as lines that add up and explain themselves. */
export interface Statement {
  asOf: Day;
  currency: "EUR";
  totals: Totals;
  claims: readonly ClaimTotals[];
  /** The amounts of all lines add up to `totals.due` minus `totals.overpaid`. */
  lines: readonly Line[];
  warnings: readonly Warning[];
  /** Every convention in force, defaults included, also those that mean nothing in the law of the case. */
  conventions: Required<ConventionsInput>;
  receipt: Receipt;
}

export interface Sums {
  /** Invoiced. */
  principal: Amount;
  /** Taken off by credit notes. */
  credited: Amount;
  /** Interest since default, whether paid or not. */
  interest: Amount;
  /** Collection costs and lump sums, whether paid or not. */
  costs: Amount;
  /** Received in payments. */
  paid: Amount;
  /** Still owed. */
  due: Amount;
  /** Received or credited beyond what was owed. */
  overpaid: Amount;
  /** The parts of `due`. */
  open: { principal: Amount; interest: Amount; costs: Amount };
  /** What the next day adds in interest; absent when its rate is not known. */
  perDay?: Amount;
}

export interface Totals extends Sums {
  /**
   * Last day on which paying `due` settles everything; absent when nothing is owed, or nothing more is
   * added. While a Belgian waiting term runs: its last day in the earliest reading, so that whoever
   * pays by then owes no more in any.
   */
  payBy?: Day;
}

/**
 * `statutory`: art. 6:119 BW; Belgium: legal interest, art. 5.240 BW. `commercial`: art. 6:119a and
 * 6:119b BW; Belgium: art. 5 of the Act of 2 August 2002. `agreed`: by contract; of a Belgian consumer
 * from the end of the waiting term on.
 */
export type InterestKind = "statutory" | "commercial" | "agreed";

export interface ClaimTotals extends Sums {
  invoice: string;
  /** Last day on which payment was in time; absent when the law knows none yet. */
  dueOn?: Day;
  /** First day that bears interest; absent while something must happen first, such as a notice or a reminder. */
  defaultFrom?: Day;
  interestKind: InterestKind;
}

export interface Basis {
  law: string;
  article: string;
  url: string;
}

/**
 * How sure a figure is. `official`: the official text was seen. `several`: independent sources agree.
 * `single`: one source. `computed`: worked out by the published rule, not seen in print. `weak`: an
 * order of magnitude.
 */
export type Confidence = "official" | "several" | "single" | "computed" | "weak";

/** The published row a figure was read from. */
export interface Source {
  table: string;
  /** Day from which the row counts. */
  row: Day;
  instrument: string;
  confidence: Confidence;
}

interface LineBase {
  id: string;
  invoice: string;
  /** Negative for what lowers the debt. */
  amount: Amount;
  basis: readonly Basis[];
  /** The calculation, without words: "1250.00 × 4 % × 30 / 365". */
  formula: string;
  /** One sentence that a debtor understands. */
  explanation: string;
}

export interface PrincipalLine extends LineBase {
  kind: "principal";
  on: Day;
}

export interface InterestLine extends LineBase {
  kind: "interest";
  /** First and last day counted. */
  from: Day;
  to: Day;
  days: number;
  /** The sum that bears interest, rounded for print; the calculation uses it unrounded. */
  base: Amount;
  /** Per year. */
  ratePercent: Percent;
  /**
   * Absent when no published rate decided. Where the highest rate that may be asked of a consumer
   * stands in for a higher one that was agreed: the row of that highest rate.
   */
  source?: Source;
  /** The day count. */
  convention: Required<ConventionsInput>["dayCount"];
  /** True when the rate of these days is not published yet. */
  provisional: boolean;
}

/**
 * Costs of collection: those of a fourteen-day letter or VAT on them (NL), the 40 euros of trade (both),
 * or what a further reminder may cost (BE).
 */
export interface CostsLine extends LineBase {
  kind: "collectionCosts";
  /** First day on which they are owed. */
  on: Day;
  /** The sum of which they are a percentage. */
  base?: Amount;
  /** Only on a line of VAT. */
  ratePercent?: Percent;
  source?: Source;
}

/** Belgium: an agreed lump sum for lateness. It counts among the `costs` of the totals. */
export interface LumpSumLine extends LineBase {
  kind: "lumpSum";
  /** First day on which it is owed. */
  on: Day;
  /** The part of this invoice in the sum on which it is reckoned; absent when the contract names the sum. */
  base?: Amount;
}

export interface PaymentLine extends LineBase {
  kind: "payment";
  on: Day;
  /** What the payment paid. */
  pays: { costs: Amount; interest: Amount; principal: Amount; overpaid: Amount };
}

export interface CreditNoteLine extends LineBase {
  kind: "creditNote";
  on: Day;
}

/** Interest that was given up in a plan. It is no longer among the `interest` of the totals. */
export interface WaiverLine extends LineBase {
  kind: "waiver";
  on: Day;
}

export type Line =
  | PrincipalLine
  | InterestLine
  | CostsLine
  | LumpSumLine
  | PaymentLine
  | CreditNoteLine
  | WaiverLine;

export interface Warning {
  /** Stable: never reused for something else. */
  code: WarningCode;
  /** `info`: good to know. `assumption`: we filled in what you did not say. `caution`: unsettled, faulty or incomplete. */
  severity: "info" | "assumption" | "caution";
  message: string;
  /** The part of the case it is about: "events[1].receivedOn". Empty: the whole case. */
  path: string;
  basis: readonly Basis[];
}

export type WarningCode =
  | "agreedInterestUnchecked"
  | "asOfBeforeInvoice"
  | "capitalisedInterestOutsideCostsBase"
  | "channelAssumed"
  | "clauseNotReciprocal"
  | "clauseNotSaid"
  | "clauseRateTooHigh"
  | "clauseSumTooHigh"
  | "contractBeforeCommercialInterest"
  | "contractDateAssumed"
  | "costsClauseUnchecked"
  | "creditNoteFromItsDate"
  | "defaultFromNotice"
  | "dueOnIssueAssumed"
  | "eventsAfterAsOf"
  | "fixedSumContractTooOld"
  | "fixedSumPerInvoice"
  | "fixedSumWordingYounger"
  | "imputationWeaklySourced"
  | "interestIsSimple"
  | "interestPaused"
  | "legalInterestAfterWaiting"
  | "letterBeforeDefault"
  | "letterNeeded"
  | "letterTermExtended"
  | "letterTermFaulty"
  | "letterTermRunning"
  | "letterUnchecked"
  | "lumpSumOnSeveral"
  | "monthAsTwelfth"
  | "noticeNeededDespiteTerm"
  | "noticeOfDefaultNeeded"
  | "noticeTermUnchecked"
  | "olderConsumerContract"
  | "orderOfClaimsWeaklySourced"
  | "overpaid"
  | "penaltyClauseUnchecked"
  | "provisionalRates"
  | "publicCreditor"
  | "publicDebtorAgreement"
  | "rateWeaklySourced"
  | "receiptAssumed"
  | "reciprocityAssumed"
  | "recurringCap"
  | "reminderChargeDisputed"
  | "reminderChargeNotOwed"
  | "reminderChargeTooHigh"
  | "reminderNeeded"
  | "reminderTooEarly"
  | "simpleInterestBeforeCode"
  | "sizeAssumedLarge"
  | "sizesNotSaid"
  | "tariffNotInForce"
  | "termAgreementAssumed"
  | "termLong"
  | "termTooLong"
  | "termVoid"
  | "transitionalConsumerContract"
  | "vatNotAnnounced"
  | "vatRateUnknown"
  | "vatReclaimable"
  | "waitingTermRunning"
  | "waitingTermUnsettled";

/** With the same engine, the same case and the same day, the same statement forever. */
export interface Receipt {
  engine: string;
  /** SHA-256 of the law tables. */
  law: string;
  /** SHA-256 of the case as it was understood. */
  case: string;
  asOf: Day;
  ratesKnownUntil: Day;
}

/* ---------------------------------------------------------------- errors */

export interface Issue {
  /** Stable: never reused for something else. */
  code: IssueCode;
  /** Where in the input: "invoices[0].dueOn". Empty: the whole. */
  path: string;
  /** One sentence in English. */
  message: string;
  /** With `ratesEnd` and `ratesBegin`: the last or first day with a published rate. */
  known?: Day;
}

export type IssueCode =
  | "amountAbove"
  | "amountMalformed"
  | "amountNotPositive"
  | "amountTooLarge"
  | "bicMalformed"
  | "bicMissing"
  | "bothWays"
  | "bug"
  | "chanceMalformed"
  | "consumerCredit"
  | "currencyNotEuro"
  | "dayMalformed"
  | "dayOutOfRange"
  | "doctype"
  | "dueBeforeIssued"
  | "dueDateMissing"
  | "duplicateId"
  | "endsBeforeStart"
  | "expectedBoolean"
  | "expectedList"
  | "expectedObject"
  | "expectedText"
  | "expectedWholeNumber"
  | "fasterThanLaw"
  | "hiddenCharacter"
  | "ibanMalformed"
  | "invoiceNotNamed"
  | "letterAfter"
  | "missing"
  | "moreThanOwed"
  | "noSuchDay"
  | "notInCharset"
  | "notInOrder"
  | "notInThisLaw"
  | "notInvoice"
  | "notPaymentCode"
  | "notXml"
  | "numberTooLarge"
  | "numberTooSmall"
  | "oneRate"
  | "oneSum"
  | "otherParties"
  | "paymentCodeTooLong"
  | "percentMalformed"
  | "planNeverEnds"
  | "planStartsBefore"
  | "purposeMalformed"
  | "ratesBegin"
  | "ratesEnd"
  | "receiptDateMissing"
  | "receivedBeforeIssued"
  | "receivedBeforeSent"
  | "referenceMalformed"
  | "referenceOrText"
  | "senderNeeded"
  | "sumTooLarge"
  | "termsOrAmount"
  | "textTooLong"
  | "tooFew"
  | "tooMany"
  | "tooManyCharacters"
  | "tooManyLines"
  | "unknownField"
  | "unknownInvoice"
  | "unknownValue"
  | "untilBefore"
  | "workerStopped"
  | "wrongLength"
  | "xmlTooLarge";

/**
 * The only error this package throws on purpose.
 * `invalid`: the input has problems, all of them in `issues`. `refusal`: the law tables, or the sums
 * that can be stated, end here. `bug`: our mistake, or a worker that was stopped; the next call works.
 */
export class VorderingError extends Error {
  private constructor();
  readonly kind: "invalid" | "refusal" | "bug";
  readonly issues: readonly Issue[];
}

/* ---------------------------------------------------------------- the functions */

export interface Options {
  /** Language of explanations and warnings. Default: "en". */
  language?: Language;
}

export interface RouteOptions extends Options {
  /**
   * The chance in percent that the creditor wins, where that is needed, and is paid: "62.5". Without it no
   * result is reckoned.
   */
  chance?: Percent;
}

/** One case, read and checked once. It keeps its own copy of what you gave. */
export interface Case {
  /** The totals alone: the quick way. */
  totals(asOf: Day): Totals;
  /** All lines, warnings and the receipt. */
  statement(asOf: Day, options?: Options): Statement;
  /**
   * What has happened to each invoice, what may happen next and when, what holds it up, and what each
   * side can do. Say with `policy.paymentsCheckedOn` that incoming payments are in the case.
   */
  timeline(asOf: Day, options?: Options): Timeline;
  /** Everything in one object, for whoever takes the case over, with what is missing as proof. */
  dossier(asOf: Day, options?: Options): Dossier;
  /**
   * Is a letter that someone received right, as known on that day: what it says and lacks, when it was sent,
   * what it asks beside what was owed on its day, and with what to answer.
   */
  checkLetter(asOf: Day, letter: ReceivedLetterInput, options?: Options): LetterCheck;
  /** The letters that can be written on a day: what fits the moment first, and why the others do not. */
  letters(asOf: Day, options?: Options): LetterChoice[];
  /**
   * A letter about the case, of a day: filled in, in words, as HTML and as text, and checked before it is
   * shown. It is in the language of the draft; `options.language` is that of what is said about it.
   */
  letter(asOf: Day, draft: LetterDraft, options?: Options): Letter;
  /** Statement and timeline. */
  assess(asOf: Day, options?: Options): Assessment;
  /**
   * What would be owed under every other value of every convention that means something in the law of
   * the case, one at a time; without those that need a rate nobody knows yet.
   */
  compareConventions(asOf: Day): readonly Comparison[];
  /** What going to court on that day would cost, as an estimate: each figure with its year and source. */
  courtCosts(asOf: Day, options?: Options): CourtEstimate;
  /**
   * Until when each invoice can be claimed, as known on that day, and what interrupted it. The day may
   * lie beyond the published rates.
   */
  prescription(asOf: Day, options?: Options): readonly Clock[];
  /**
   * What up to three plans to pay in terms come to, from what is open on that day, side by side in the
   * order given. Beyond the last published rate they use that rate, mark the terms and warn.
   * @throws {VorderingError} also if an amount is too small ever to pay the debt (`planNeverEnds`, which
   * names the smallest that does)
   */
  plans(asOf: Day, questions: readonly PlanQuestion[], options?: Options): readonly Plan[];
  /**
   * What each way on costs and is expected to bring, with what is open on that day: to stop, to settle, a
   * collector, the court.
   */
  routes(asOf: Day, options?: RouteOptions): Routes;
  /** How to pay what is due on that day: amount, account, reference, and a code for banking apps. */
  paymentRequest(asOf: Day, options?: Options): PaymentRequest;
  /** A picture, with the numbers that it shows. */
  chart(asOf: Day, question: ChartQuestion, options?: Options): Chart;
  /**
   * The days that still matter to one side, as a file for a calendar (iCalendar, .ics); empty if there are none. Days
   * keep their names, so that a newer file takes the place of an older one. Titles name no sum and no step.
   */
  calendar(asOf: Day, options: CalendarOptions): string;
  /**
   * The lines of the statement as a table for a spreadsheet (CSV, RFC 4180), in which no cell is a formula. For Excel
   * put "\ufeff" before it.
   */
  table(asOf: Day, options?: TableOptions): string;
  /** The dossier as plain text, with what it rests on. */
  dossierText(asOf: Day, options?: Options): string;
}

/** What would be owed if one convention had another value. */
export type Comparison = {
  [Name in Exclude<keyof ConventionsInput, "provisionalRates">]: {
    convention: Name;
    value: Required<ConventionsInput>[Name];
    /** What would be due, less what would be overpaid. */
    due: Amount;
    /** How much more that is; negative for less. */
    difference: Amount;
  };
}[Exclude<keyof ConventionsInput, "provisionalRates">];

/**
 * The tables of rates of each country. `statutory`: outside trade. `commercial`: in trade; in Belgium
 * also the highest rate that may be asked of a consumer. `commercialOlderContracts`: in Belgian trade
 * before 16 March 2013, and until 15 March 2015 for contracts from before that day.
 */
export interface RateKinds {
  NL: "statutory" | "commercial";
  BE: "statutory" | "commercial" | "commercialOlderContracts";
}

/** A published table of rates, each in force until the next. */
export interface RateTable {
  id: string;
  knownUntil: Day;
  rows: readonly { from: Day; ratePercent: Percent; instrument: string; confidence: Source["confidence"] }[];
  /** How the rates follow from another rate, where the law says how; absent where each is announced. */
  formula?: RateFormula;
}

/** A reference rate, plus a margin, rounded. The rows hold the result for each half year. */
export interface RateFormula {
  /** The rate of the main refinancing operations of the European Central Bank. */
  series: "centralBankRefinancing";
  /** Which reference rate counts: that of the last operation before the half year, or that in force on its first day. */
  pick: "lastTenderBefore" | "firstDay";
  /** Percentage points on top, each from its day on. */
  margins: readonly { from: Day; points: Percent }[];
  /** Not at all, or up to the next half point. */
  rounding: "none" | "upToHalfPoint";
}

export interface Vordering extends Paying, Importing {
  /** @throws {VorderingError} with every problem in the input. */
  readonly Case: new (input: CaseInput) => Case;
  /** Many claims at once. @throws {VorderingError} with every problem in the columns. */
  readonly Portfolio: PortfolioConstructor;
  /** How many days after 1 January 1970 a day lies. */
  readonly toDayNumber: (day: Day) => number;
  /** The day so many days after 1 January 1970. */
  readonly fromDayNumber: (number: number) => Day;
  /** Reads the case and assesses it, in one go. @throws {VorderingError} */
  readonly assess: (input: CaseInput, asOf: Day, options?: Options) => Assessment;
  /** The published rates, with their sources. @throws {VorderingError} */
  readonly rates: <Of extends Jurisdiction>(jurisdiction: Of, kind: RateKinds[Of]) => RateTable;
  readonly version: string;
}

/**
 * What the WebAssembly can be loaded from; by default the file beside this module: its address, its
 * bytes, a `Response`, or a compiled `WebAssembly.Module`.
 */
export type WasmSource = string | { readonly href: string } | ArrayBuffer | ArrayBufferView | object | Promise<object>;

/**
 * Loads the engine, once; later calls give the same.
 * @example
 * const { assess } = await load();
 * assess(myCase, "2026-11-22").statement.totals.due;
 */
export function load(source?: WasmSource): Promise<Vordering>;
