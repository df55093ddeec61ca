/** What a case says about what happened around a debt, and how its creditor wants to go about it. */

import type { Amount, Channel, Day, EventBase, Percent, StepCode } from "./index.js";

/** Why a debtor does not pay, as he says or as it seems. */
export type Reason = "forgot" | "notReceived" | "disagrees" | "cannotPay" | "willNotPay" | "unknown";

interface AboutInvoices extends EventBase {
  /** Which invoices it is about. Default: all. */
  invoices?: readonly string[];
}

/** A call to the debtor. */
export interface PhoneCallInput extends AboutInvoices {
  type: "phoneCall";
  /** Did anybody answer? Default: not known. */
  answered?: boolean;
  reason?: Reason;
  /** Was what was said confirmed in writing? Default: false. */
  confirmed?: boolean;
}

/**
 * A promise to pay. It holds everything up until `payBy` and the days of grace of the policy; then it is
 * kept or broken. It interrupts prescription as an acknowledgement.
 */
export interface PromiseInput extends AboutInvoices {
  type: "promise";
  payBy: Day;
  /** Default: everything that is open. */
  amount?: Amount;
}

/**
 * A plan to pay in terms that both sides agreed on. It holds everything up while it is kept; a term that
 * is missed can be made up. It interrupts prescription as an acknowledgement.
 */
export interface PlanInput extends AboutInvoices {
  type: "plan";
  /** In the order of their days, none before `on`; at least one. */
  instalments: readonly { on: Day; amount: Amount }[];
  /**
   * "runs": interest goes on. "stops": none runs from the next day until the last term, or until the plan
   * is ended. "waived": the same, and what is open of interest on the day is given up. Default: "runs".
   */
  interest?: "runs" | "stops" | "waived";
}

/** The debtor does not agree. */
export interface DisputeInput extends AboutInvoices {
  type: "dispute";
  /** With how much of the one invoice that it is about. Default: the whole of each; that holds everything up. */
  amount?: Amount;
}

/** The debtor said why he did not pay. */
export interface ExcuseInput extends AboutInvoices {
  type: "excuse";
  reason: Reason;
  /** Was proof asked for? Default: false. */
  proofAsked?: boolean;
  /** Was it seen? Default: false. */
  proofSeen?: boolean;
}

/** The creditor waits. Interest goes on: for that there is `interestPause`. */
export interface PauseInput extends AboutInvoices {
  type: "pause";
  /** The last day. Default: until further notice. */
  until?: Day;
}

/** A last warning. */
export interface FinalNoticeInput extends AboutInvoices {
  type: "finalNotice";
  /** The last day of the term it gives. Default: none. */
  payBy?: Day;
}

/** A specialist takes over. */
export interface HandoverInput extends AboutInvoices {
  type: "handover";
  to: "collector" | "lawyer" | "bailiff";
}

/** A step that was announced to the debtor. */
export interface AnnouncedInput extends AboutInvoices {
  type: "announced";
  step: StepCode;
  for: Day;
}

/** The debtor is insolvent: nobody collects alone any more. */
export interface InsolvencyInput extends EventBase {
  type: "insolvency";
}

/**
 * A copy of the invoice was sent; the debtor asked to pay in terms; a plan was declined, or ended; what the
 * debtor did not agree with was settled; the creditor goes on after a pause; his insurer knows.
 */
export interface NoteInput extends AboutInvoices {
  type:
    | "invoiceCopySent"
    | "planRequest"
    | "planDeclined"
    | "planEnded"
    | "disputeResolved"
    | "resume"
    | "insurerNotified";
}

/**
 * Belgium: the first notice of a collector (art. XIX.7 WER); the report of a bailiff that nothing was
 * disputed, and its being made enforceable (art. 1394/24 Ger.W.).
 */
export interface BelgianNoteInput extends AboutInvoices {
  type: "collectorNotice" | "nonDisputeReport" | "enforceableTitle";
}

/** What happened around a debt, in both countries. */
export type DossierEventInput =
  | PhoneCallInput
  | PromiseInput
  | PlanInput
  | DisputeInput
  | ExcuseInput
  | PauseInput
  | FinalNoticeInput
  | HandoverInput
  | AnnouncedInput
  | InsolvencyInput
  | NoteInput;

/** How the creditor wants to go about it. It can be slower and stricter than the law, never faster. */
export interface PolicyInput {
  /** How many days a promise or a term of a plan may be late before it counts as broken; at most 90. Default: 3. */
  graceDays?: number;
  /** How many days a debtor has to look at a copy of the invoice; at most 90. Default: 7. */
  copyDays?: number;
  /** Below this nothing is started. */
  threshold?: Amount;
  /**
   * Until the end of which day incoming payments are in the case. Unless that is the day that is asked
   * about, no step is allowed: first look whether the payment has come in.
   */
  paymentsCheckedOn?: Day;
  /** After how many days from the step before it a step is usually taken; at most 365. */
  offsets?: { readonly [Step in StepCode]?: number };
  /** How many days a letter gives; never fewer than the law asks. */
  terms?: { readonly [Step in StepCode]?: number };
  /** How a letter is sent. */
  channels?: { readonly [Step in StepCode]?: Channel };
  /** No letter speaks more firmly than this. */
  tone?: Tone;
  creditInsurance?: {
    /** Which part of the principal is insured. */
    insuredPercent: Percent;
    /** How many days after the last day of payment the insurer must know. */
    notifyWithinDays: number;
  };
}

/** How a letter speaks: as if it was a mistake; facts; facts and what follows. */
export type Tone = "friendly" | "neutral" | "firm";
