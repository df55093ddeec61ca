/** Many claims at once. */

import type { BelgianCaseInput, CaseInput, Day, DutchCaseInput, Options, Statement } from "./index.js";
import type { Next, Timeline } from "./timeline.js";

/** Between whom, and what they agreed: a case without invoices and events. */
export type PortfolioTerms =
  | Omit<DutchCaseInput, "invoices" | "events">
  | Omit<BelgianCaseInput, "invoices" | "events">;

/**
 * Claims in columns, each alone in a case of its own, in the order that you like. Amounts are whole cents,
 * days are counted from 1 January 1970 (`toDayNumber`); -1 means that there is no such day.
 */
export interface PortfolioColumns {
  /** The sums invoiced, VAT included, in cents. */
  amount: Float64Array;
  issuedOn: Int32Array;
  /** Last days of payment. Default: `paymentTermDays` of the terms. */
  dueOn?: Int32Array;
  receivedOn?: Int32Array;
  /**
   * The days on which the letter was sent that the law asks for: the Dutch fourteen-day letter, the Belgian
   * first free reminder, or a notice of default where only that puts the debtor in default.
   */
  letterOn?: Int32Array;
  /** Positions in the list of terms. Default: the first. */
  terms?: Uint32Array;
  /** Where the payments of each claim begin, and last the number of payments: one more than claims. */
  paymentStarts?: Uint32Array;
  paymentOn?: Int32Array;
  /** In cents. */
  payment?: Float64Array;
}

/** What claims come to, in cents, in their order. */
export interface PortfolioTotals {
  /** Open of the invoices. */
  readonly principal: Float64Array;
  /** Open interest. */
  readonly interest: Float64Array;
  /** Open costs and lump sums. */
  readonly costs: Float64Array;
  /** All together. */
  readonly due: Float64Array;
  readonly paid: Float64Array;
  /** What the next day adds; NaN where its rate is not known. */
  readonly perDay: Float64Array;
  /** 0, or the position in `codes` that says why a claim has no sums; they are 0 then. */
  readonly status: Uint8Array;
  readonly codes: readonly string[];
}

/** The one thing that comes next for each claim, in their order. */
export interface PortfolioNextSteps {
  /** Positions in `steps`; 0 where nothing is open, or everything was done. */
  readonly step: Uint8Array;
  /** 1 where it may be done on the day. */
  readonly allowed: Uint8Array;
  /**
   * The days on which it is usually done, or else the first on which the law allows it, counted as all days; -1
   * where neither is known.
   */
  readonly on: Int32Array;
  /** 0, or the position in `codes` that says why nothing can be told of a claim. */
  readonly status: Uint8Array;
  readonly steps: readonly ("" | Next["code"])[];
  readonly codes: readonly string[];
}

/** How something is asked that takes long. */
export interface StepsOptions {
  onProgress?: (done: number, of: number) => void;
  /** An `AbortSignal`. */
  signal?: { throwIfAborted(): void };
}

export interface Portfolio {
  /** How many claims there are. */
  readonly size: number;
  /** The totals of all claims, equal to the cent to what each is as a `Case`. */
  totals(asOf: Day): PortfolioTotals;
  /** The same in steps of a few milliseconds, so that a page stays alive. Rejects when it is aborted. */
  totalsInSteps(asOf: Day, options?: StepsOptions): Promise<PortfolioTotals>;
  /**
   * What comes next for all claims: the `next` of the timeline that each has as a `Case`. Say with
   * `policy.paymentsCheckedOn` of the terms that incoming payments are in the columns.
   */
  nextSteps(asOf: Day): PortfolioNextSteps;
  /** The same in steps of a few milliseconds. */
  nextStepsInSteps(asOf: Day, options?: StepsOptions): Promise<PortfolioNextSteps>;
  /** The statement of one claim, with its lines. */
  statement(at: number, asOf: Day, options?: Options): Statement;
  /** What has happened to one claim, and what may happen next. */
  timeline(at: number, asOf: Day, options?: Options): Timeline;
}

export interface PortfolioConstructor {
  new (terms: PortfolioTerms | readonly PortfolioTerms[], columns: PortfolioColumns): Portfolio;
  /** Whole cases, with all that a case can have; slower than columns. A case is one claim here. */
  fromCases(cases: Iterable<CaseInput>): Portfolio;
}
