/** A portfolio that lives in a worker of the browser, so that a page stays alive whatever it asks. */

import type { Claims, ReadClaimsOptions, WriteClaimsOptions } from "./csv.js";
import type { Day, Options, Statement } from "./index.js";
import type { PortfolioColumns, PortfolioNextSteps, PortfolioTerms, PortfolioTotals } from "./portfolio.js";
import type { Next, Timeline } from "./timeline.js";

/** What a browser has, where the types of browsers are there. */
type Known<Name extends string, Otherwise> = typeof globalThis extends { [Of in Name]: { prototype: infer Type } } ? Type : Otherwise;

/** A `Blob`. */
export type CsvFile = Known<"Blob", { readonly size: number; arrayBuffer(): Promise<ArrayBuffer>; text(): Promise<string> }>;

export interface WorkerOptions {
  /** Of what is reckoned so far. */
  onProgress?: (done: number, of: number) => void;
  /** When it is aborted, the promise rejects with its reason and the worker stops reckoning. */
  signal?: Known<"AbortSignal", { throwIfAborted(): void }>;
}

/** What was opened. */
export interface Opened extends Pick<Claims, "header" | "names" | "notes"> {
  readonly size: number;
  /** By row; at most the first 1,000. */
  readonly problems: Claims["problems"];
  readonly problemCount: number;
}

export interface ListQuestion {
  /** Text in the number of the invoice or the name of the debtor. */
  search?: string;
  /** Only claims for which this comes next; "" for those for which nothing does. */
  step?: "" | Next["code"];
  /** Default: "row". */
  sortBy?: "row" | "invoice" | "debtor" | "amount" | "due" | "interest" | "costs" | "daysLate" | "step" | "on";
  descending?: boolean;
  /** How many to leave out. Default: 0. */
  from?: number;
  /** At most so many. Default: 100. */
  count?: number;
}

/** A part of the claims. Amounts are in cents, days are numbers as in columns. */
export interface List {
  /** How many there are without `from` and `count`. */
  readonly found: number;
  /** How many of these have no sums. */
  readonly unknown: number;
  /** Of all that were found. */
  readonly sums: { readonly [Name in "principal" | "interest" | "costs" | "due"]: number };
  readonly rows: readonly ListedClaim[];
}

export interface ListedClaim {
  /** Its position, for `statement` and `timeline`. */
  readonly at: number;
  /** Its row in the file, as a spreadsheet counts. */
  readonly row?: number;
  readonly invoice: string;
  readonly debtor: string;
  readonly amount: number;
  readonly principal: number;
  readonly interest: number;
  readonly costs: number;
  readonly due: number;
  /** Days since the last day of payment that the list or the terms give; absent while it has not passed. */
  readonly daysLate?: number;
  readonly step: "" | Next["code"];
  readonly allowed: boolean;
  readonly on?: number;
  /** Why it has no sums; "" where it has. */
  readonly refused: string;
}

/**
 * Every method waits for its answer without keeping the page. A worker that was stopped from outside, or ran out of
 * memory, rejects what waits with the code `workerStopped`; the next call starts a new one, which opens the same claims
 * again. That is seen on every page that came over https, or from the machine itself.
 */
export interface PortfolioWorker {
  /**
   * Opens claims: columns, a list as `readClaims` takes it, or electronic invoices. Rows of a list that a portfolio refuses become problems
   * of it. Columns are copied once; answers are handed over without a copy.
   * @throws {VorderingError}
   */
  open(terms: PortfolioTerms | readonly PortfolioTerms[], claims: PortfolioColumns, options?: Pick<WorkerOptions, "signal">): Promise<Opened>;
  open(
    terms: PortfolioTerms | readonly PortfolioTerms[],
    file: string | Uint8Array | ArrayBuffer | CsvFile,
    options?: ReadClaimsOptions & Pick<WorkerOptions, "signal">,
  ): Promise<Opened>;
  /** Electronic invoices (UBL), each in a file of its own. They tell of no payment that came after. */
  open(terms: PortfolioTerms | readonly PortfolioTerms[], invoices: readonly CsvFile[], options?: Pick<WorkerOptions, "signal">): Promise<Opened>;
  totals(asOf: Day, options?: WorkerOptions): Promise<PortfolioTotals>;
  nextSteps(asOf: Day, options?: WorkerOptions): Promise<PortfolioNextSteps>;
  statement(at: number, asOf: Day, options?: Options): Promise<Statement>;
  timeline(at: number, asOf: Day, options?: Options): Promise<Timeline>;
  /** A part of the claims with their sums and what comes next, to show in a table. */
  list(asOf: Day, question?: ListQuestion, options?: WorkerOptions): Promise<List>;
  /** The list with its results, as `writeClaims` writes it. */
  csv(asOf: Day, options?: Omit<WriteClaimsOptions, "totals" | "nextSteps">, how?: WorkerOptions): Promise<CsvFile>;
  /** Ends the worker, and forgets what was open. */
  close(): void;
}

/**
 * Starts a worker with the first call. A page needs `worker-src 'self'` in its content security policy, beside what
 * the engine asks for.
 * @param options `worker` makes the worker, where a bundler does not find `portfolio-worker.js` by itself
 */
export function startPortfolio(options?: { worker?: () => Known<"Worker", object> }): Promise<PortfolioWorker>;
