/** Claims out of a CSV file, and back into one. */

import type { PortfolioColumns, PortfolioNextSteps, PortfolioTotals } from "./portfolio.js";
import type { Issue } from "./index.js";

/**
 * The columns that are read. Their headings may be these names, or what programs call them in Dutch, French, German
 * and English ("Vervaldatum", "Date d'échéance", "Fällig am", "Due date"); case, spaces and accents do not count. A heading
 * that says little ("Nummer", "Total", "Date") counts only where no other one says more ("Factuurnummer").
 * Needed are `amount` and `issuedOn`. Without `invoice` every row is an invoice of its own.
 *
 * `paidOn` and `paid` tell of a payment, together; 0 or "no" without a day is none. Several rows may be about one
 * invoice, for several payments: the first has what the invoice is, the others repeat that or leave it out. `terms` is a
 * position in the list of terms; its heading is "termsPosition", because programs call other things terms.
 */
export type ClaimsColumn =
  | "invoice"
  | "debtor"
  | "amount"
  | "issuedOn"
  | "dueOn"
  | "receivedOn"
  | "letterOn"
  | "terms"
  | "paidOn"
  | "paid";

export type ClaimsDelimiter = "," | ";" | "\t";

/** The text of a file, its bytes, or the file itself: a `File`, a `Blob` or a `Response`. */
export type ClaimsSource = string | Uint8Array | ArrayBuffer | { arrayBuffer(): Promise<ArrayBuffer> };

export interface ReadClaimsOptions {
  /** What stands between the cells. Default: what gives the most headings that are known. */
  delimiter?: ClaimsDelimiter;
  /**
   * What stands before the cents. Default: what the amounts of the list show. Where none does, or they show both, an
   * amount such as "1,234" is a problem: it is not guessed.
   */
  decimal?: "," | ".";
  /** What headings stand for that would not be known, or else be taken for something; null for nothing. */
  columns?: Readonly<Record<string, ClaimsColumn | null>>;
}

/** The claims of a list, and the list itself: nothing of it is lost. */
export interface Claims {
  /** Those of which every row could be read, as a portfolio wants them; the same order as `invoices`. */
  readonly columns: Required<PortfolioColumns>;
  /** The numbers of the invoices. */
  readonly invoices: readonly string[];
  /** As typed; "" where there is none. */
  readonly debtors: readonly string[];
  /** The first row of each, as a position in `rows`. */
  readonly rowOf: Uint32Array;
  /** As typed. */
  readonly header: readonly string[];
  /** What each heading was taken for. */
  readonly names: readonly (ClaimsColumn | undefined)[];
  /** All rows below the header, as typed; also those that are empty, or have problems. */
  readonly rows: readonly (readonly string[])[];
  /** By row. An invoice with a problem in one of its rows is not among the claims. */
  readonly problems: readonly ClaimsProblem[];
  /** What went otherwise than one may think. */
  readonly notes: readonly ClaimsNote[];
}

export interface ClaimsProblem {
  /** One of these, or a code that cases have as well. */
  code: ClaimsProblemCode | Issue["code"];
  /** "row 12, dueOn", or "row 12". */
  path: string;
  /** As a spreadsheet counts: the header is 1. */
  row: number;
  column?: ClaimsColumn;
  message: string;
}

export type ClaimsProblemCode =
  | "amountAmbiguous"
  | "columnDouble"
  | "columnMissing"
  | "creditNote"
  | "dayAmbiguous"
  | "quotesMalformed"
  | "rowDiffers"
  | "tooManyCells";

/**
 * `columnUnknown`: it is kept, and was not read. `dayFirst`: nothing shows whether the day or the month comes
 * first; they were read day first. `windows1252`: the file is not in Unicode.
 */
export interface ClaimsNote {
  code: "columnUnknown" | "dayFirst" | "windows1252";
  /** The heading. */
  column?: string;
  message: string;
}

/**
 * Reads a list of invoices; commas, semicolons or tabs between the cells, in UTF-8, UTF-16 or windows-1252. Days are written
 * as 2026-11-22, 22-11-2026, 22/11/2026 or 22.11.2026; amounts as 1234.56, 1.234,56, 1,234.56 or € 1 234,50.
 * @throws {VorderingError} only for options that there are not
 */
export function readClaims(source: ClaimsSource, options?: ReadClaimsOptions): Promise<Claims>;

/** The same of rows that a program has already, such as those of a spreadsheet: every cell a text. @throws {VorderingError} */
export function readRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options?: Omit<ReadClaimsOptions, "delimiter">,
): Claims;

/**
 * The same claims without those that a portfolio refuses, which become problems of their rows; undefined when
 * something else is wrong than claims.
 * @example
 * try { new Portfolio(terms, claims.columns) } catch (error) { claims = setAside(claims, error.issues) ?? … }
 */
export function setAside(claims: Claims, issues: readonly Issue[]): Claims | undefined;

/** What can be added to the rows: sums, and what comes next. */
export type ClaimsResult = Exclude<keyof PortfolioTotals, "codes"> | Exclude<keyof PortfolioNextSteps, "steps" | "codes">;

export interface WriteClaimsOptions {
  /** Default: ",". */
  delimiter?: ClaimsDelimiter;
  /** What stands before the cents of the sums. Default: ".". */
  decimal?: "," | ".";
  /** Begin with a byte order mark: Excel asks for one. Default: false. */
  bom?: boolean;
  /** Adds the sums to the first row of each claim. */
  totals?: PortfolioTotals;
  /** Adds what comes next. */
  nextSteps?: PortfolioNextSteps;
  /** The headings of what is added. Default: "due (vordering)" and the like. */
  names?: Partial<Record<ClaimsResult, string>>;
  /** What to write instead of codes: those of steps and of reasons without sums, "yes" and "no". */
  words?: Readonly<Record<string, string>>;
}

/**
 * The rows as they were typed, with what is added, as RFC 4180 says. A cell that a spreadsheet would take for a
 * formula gets an apostrophe, which `readClaims` takes away again: what is read back is what was written.
 */
export function writeClaims(claims: Pick<Claims, "header" | "rows" | "rowOf">, options?: WriteClaimsOptions): string;
