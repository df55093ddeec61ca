/** What can be seen and taken away: pictures with their numbers, a calendar, a table, the dossier as text. */

import type { Amount, Day, Options } from "./index.js";
import type { PlanQuestion } from "./outlook.js";

/**
 * `growth`: how the debt came about. `split`: the parts of what is owed. `timeline`: what happened, and what may
 * follow. `plans`: what is left after each term.
 */
export type ChartKind = "growth" | "split" | "timeline" | "plans";

/**
 * For how much room: `wide` from 640 pixels on, `narrow` from 288 on. Drawn that wide, letters are about as large as
 * those of a text. Default: "wide".
 */
export type ChartLayout = "wide" | "narrow";

/** Which picture: its kind, or more about it. */
export type ChartQuestion =
  | Exclude<ChartKind, "plans">
  | {
      kind: "growth";
      layout?: ChartLayout;
      /**
       * Until which day it goes on, if nothing is paid. Default: a fifth of the time that has passed, from 30 days to
       * a year, as far as rates are published.
       */
      until?: Day;
    }
  | { kind: "split" | "timeline"; layout?: ChartLayout }
  | {
      kind: "plans";
      layout?: ChartLayout;
      /** At least one, at most three. */
      plans: readonly PlanQuestion[];
    };

/**
 * A picture with its numbers. Show it in a `<figure>` with the finding as its `<figcaption>`, and the table beside it
 * or behind a button before it.
 */
export interface Chart {
  /**
   * An `<svg>` element without scripts, styles, links and ids, in which no text from the case is markup: it may be put
   * into a page under a strict content security policy. It has the colour of the text around it. A style sheet may
   * say more by class: `debt-chart`, `debt-principal`, `debt-interest`, `debt-costs` and the same with `-later`,
   * `debt-left`, `debt-edge`, `debt-later`, `debt-grid`, `debt-today`, `debt-done`, `debt-to-come`, `debt-label`,
   * `debt-strong`, `debt-tick`.
   */
  svg: string;
  title: string;
  /** What the picture shows, in a sentence or two. */
  finding: string;
  /** The same numbers, of the same statements. */
  table: ChartTable;
}

export interface ChartTable {
  caption: string;
  columns: readonly string[];
  /** Each has a cell for every column. */
  rows: readonly (readonly ChartCell[])[];
}

export interface ChartCell {
  /** As people write it. */
  text: string;
  /** Where it is a sum. */
  amount?: Amount;
  /** Where it is a day. */
  on?: Day;
}

export interface CalendarOptions extends Options {
  /**
   * `debtor`: the last days to pay, and what was agreed or announced. `creditor`: that, the next steps, what must be
   * done by a day, and the last days to claim.
   */
  for: "debtor" | "creditor";
}

export interface TableOptions extends Options {
  /**
   * What stands between columns. With ";" numbers have a decimal comma, as spreadsheets in Dutch, French and German
   * expect. Default: ",".
   */
  delimiter?: "," | ";";
}
