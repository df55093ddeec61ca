/** What happens next: the steps, what holds them up, and what each side can do. */

import type {
  Amount,
  AmountRange,
  Basis,
  Capacity,
  Clock,
  Confidence,
  Day,
  DutchEventInput,
  BelgianEventInput,
  Reason,
  Size,
  Statement,
  Tone,
} from "./index.js";

/**
 * The steps of all procedures. Dutch: `fourteenDayLetter` (art. 6:96 (6) BW). Belgian:
 * `firstFreeReminder` and `collectorNotice` (Book XIX WER); `bailiffDemand`, `nonDisputeReport` and
 * `enforceableTitle` (undisputed debts between enterprises, art. 1394/20 ff. Ger.W.).
 */
export type StepCode =
  | "dueDate"
  | "reminder"
  | "phoneCall"
  | "secondReminder"
  | "noticeOfDefault"
  | "firstFreeReminder"
  | "fourteenDayLetter"
  | "finalNotice"
  | "handover"
  | "collectorNotice"
  | "bailiffDemand"
  | "nonDisputeReport"
  | "enforceableTitle"
  | "summons"
  | "judgment"
  | "service"
  | "seizure";

/** What has happened to each invoice of a case, and what may happen next, as known at the end of a day. */
export interface Timeline {
  asOf: Day;
  claims: readonly Track[];
  /** The most pressing of what comes next; absent when everything is paid, or was done. */
  next?: Next & {
    /** The invoices that wait for it. */
    invoices: readonly string[];
  };
  /** What has happened, by day. */
  past: readonly Past[];
  /** Promises and plans, by their place in the dossier. */
  agreements: readonly Agreement[];
  announcements: readonly Announcement[];
  /** What the debtor can always do: all five, in this order. */
  waysOut: readonly WayOut[];
  /** What the creditor is advised. */
  advice: readonly { code: AdviceCode; message: string }[];
}

export interface WayOut {
  code: "pay" | "plan" | "dispute" | "askProof" | "getHelp";
  title: string;
  message: string;
  /** What to say before, where the debt is, or soon will be, too old to be enforced. */
  warning?: string;
}

/** Where an invoice stands in its procedure. */
export interface Track {
  invoice: string;
  procedure: "nlConsumer" | "nlTrade" | "beConsumer" | "beTrade" | "beCivil";
  /** True when nothing is open of it. */
  settled: boolean;
  /** Why the debtor does not pay, as it was last said. */
  reason?: { code: Reason; on: Day; path: string };
  /** How much of the principal the debtor does not agree with. */
  disputed?: Amount;
  /** In the order in which they are usually taken. */
  steps: readonly Step[];
  /** What the dossier calls for beside the steps, the most pressing first. */
  measures: readonly Measure[];
  next?: Next;
}

export interface Step {
  id: StepCode;
  title: string;
  actor: "debtor" | "creditor" | "collector" | "bailiff" | "court";
  /** Does the law make something depend on it, or is it good practice? */
  need: "law" | "custom";
  /**
   * `due`: should be taken now. `allowed`: may be taken. `upcoming`: the law allows it later. `blocked`:
   * something else holds it up. `skipped`: it has no place any more. `impossible`: it is not open to
   * these parties.
   */
  status: "done" | "due" | "allowed" | "upcoming" | "blocked" | "skipped" | "impossible";
  doneOn?: Day;
  /** The event by which it was done: "events[3]". */
  path?: string;
  /**
   * The first day on which the law allows it. Where a step must come first and was not taken, that one
   * is taken to be taken as soon as it may. Absent when it is not known how long the law asks to wait.
   */
  earliestOn?: Day;
  /** The day on which it is usually taken, by the policy; absent while that depends on something without an end. */
  recommendedOn?: Day;
  /** The last day for the debtor to answer it. */
  deadline?: Day;
  /** While one is there the step may not be taken. */
  blockers: readonly Blocker[];
  /** What it would add to the debt if it was taken on the day, and nothing was paid. */
  adds?: Adds;
  form: "none" | "free" | "phone" | "provable" | "durable" | "writ" | "decision";
  /** Of a letter of the creditor. */
  tone?: Tone;
  /** As the policy sends it. */
  channel?: "post" | "electronic";
  basis: Basis;
  confidence: Confidence;
  /** One plain sentence. */
  means: string;
  whatYouCanDo: string;
  howItIsSent: string;
  /** Of a phone call: how to go about it. */
  guide?: readonly string[];
}

/** What holds a step up. A code that you do not know holds it up as well. */
export interface Blocker {
  code: BlockerCode;
  /** The last day on which it does, where that is known. */
  until?: Day;
  /** The step that comes first, or whose term runs. */
  step?: StepCode;
  /** The event or the field behind it. */
  path?: string;
  basis: Basis;
  message: string;
}

export type BlockerCode =
  | "notDue"
  | "stepNeeded"
  | "termRunning"
  | "waitRunning"
  | "waitingTimeUnknown"
  | "insolvency"
  | "disputed"
  | "paused"
  | "promiseRunning"
  | "planRunning"
  | "planUndecided"
  | "copyNeeded"
  | "copyTermRunning"
  | "belowThreshold"
  | "prescribed"
  | "registrationUnknown"
  | "paymentsNotChecked";

export interface Adds {
  /** Costs of collection, or a lump sum. */
  costs?: Amount;
  /** True when costs are the most that they can be: a clause is not known, or a letter may be about more. */
  atMost: boolean;
  /** Interest for each day, where none runs yet. */
  perDay?: Amount;
  /** An estimate; `year` is that of its oldest figure. `courtCosts()` has the parts with their sources. */
  courtCosts?: AmountRange & { year: number };
}

interface NextBase {
  title: string;
  /** May it be done on the day? False also when that is not known. */
  allowed: boolean;
  earliestOn?: Day;
  recommendedOn?: Day;
  blockers: readonly Blocker[];
  adds?: Adds;
  message: string;
}

/** The one thing that comes next: a step, or something that the dossier calls for first. */
export type Next =
  | (NextBase & { kind: "step"; code: StepCode })
  | (NextBase & { kind: "measure"; code: MeasureCode });

export interface Measure {
  code: MeasureCode;
  title: string;
  path?: string;
  deadline?: Day;
  amount?: Amount;
  message: string;
}

export type MeasureCode =
  | "fileClaim"
  | "sendCopy"
  | "answerDispute"
  | "offerPlan"
  | "askProof"
  | "waitForProof"
  | "emailAfterCall"
  | "confirmCall"
  | "notifyInsurer";

export type AdviceCode =
  | "noPressure"
  | "remindFriendly"
  | "callFirst"
  | "goFormal"
  | "promiseBroken"
  | "planMissed"
  | "restIsUndisputed"
  | "proveReceipt"
  | "weighCosts"
  | "checkCredit"
  | "insureCredit"
  | "capOnDemand"
  | "prescriptionNear"
  | "keepDossier";

/** An event, with what happened in words. */
export interface Past {
  path: string;
  on: Day;
  /** The type of the event. */
  code: (DutchEventInput | BelgianEventInput)["type"];
  /** The invoices that it is about; absent when it is about all. */
  invoices?: readonly string[];
  message: string;
  note?: string;
  evidence?: boolean;
}

/** A promise or a plan, and what has become of it. */
export interface Agreement {
  path: string;
  kind: "promise" | "plan";
  /** `missed`: a term of a plan is open, and can be made up. `broken`: a promise was not kept. */
  status: "running" | "kept" | "missed" | "broken" | "ended" | "replaced";
  /** While it is running: the last day for what comes next, grace included. */
  until?: Day;
  /** Of a promise without an amount: what was open on its day, but for interest. */
  promised: Amount;
  /** What came in since. */
  paid: Amount;
  message: string;
}

/** A step that was announced to the debtor. */
export interface Announcement {
  path: string;
  step: StepCode;
  for: Day;
  status: "done" | "notDone" | "pending";
  message: string;
}

/** Everything about a case in one object, ready to hand to a specialist. */
export interface Dossier {
  asOf: Day;
  creditor: Party;
  debtor: Party;
  statement: Statement;
  timeline: Timeline;
  prescription: readonly Clock[];
  /** What is missing as proof, and where it belongs in the case. */
  missing: readonly { code: MissingCode; path: string; message: string }[];
  /** What the creditor can learn from it. */
  hints: readonly { code: HintCode; path: string; days?: number; message: string }[];
}

export interface Party {
  name?: string;
  capacity: Capacity;
  size?: Size;
  registered?: boolean;
}

export type MissingCode =
  | "invoiceReceipt"
  | "delivery"
  | "writtenTerms"
  | "letterReceipt"
  | "reminderProof"
  | "callConfirmation"
  | "agreementInWriting"
  | "proofOfExcuse"
  | "disputeReason"
  | "evidence";

export type HintCode = "invoiceSooner" | "askReferences" | "termsInWriting" | "insureCredit" | "shorterTerm";
