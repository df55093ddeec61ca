/**
 * `<vordering-card>`, an element that shows what is owed on one case: the total, its parts, until when it is right, and
 * what comes next. Importing this defines it; on a server, where there are no elements, that does nothing.
 *
 * It is in the language of its `lang` attribute, else of the closest one around it, else of the browser: Dutch, French,
 * German or English. What stands in it in the page, such as a link, is shown until there is an answer.
 *
 * All cards of a page load the engine once. To say from where, call `load(source)` of this package before the first
 * card is on the page. It needs what the engine needs in a content security policy, and nothing for its style.
 */

import type { Amount, Assessment, Capacity, CaseInput, Day, Issue, Jurisdiction, Size, Totals, VorderingError } from "./index.js";

/** What an answer is about: of `debt-change`. */
export interface DebtChange {
  assessment: Assessment;
  totals: Totals;
  asOf: Day;
}

/** Why there is no answer: of `debt-error`. */
export interface DebtError {
  /** `load`: the engine could not be fetched; the card offers to try again. Else as of a `VorderingError`. */
  kind: VorderingError["kind"] | "load";
  /** Every problem in the input; none if it could not be loaded. */
  issues: readonly Issue[];
  error: unknown;
}

/** What someone wants to go on with: of `debt-action`. */
export interface DebtAction {
  /** The case as the card understood it. */
  case: CaseInput;
  /** Absent when there is no answer. */
  assessment: Assessment | undefined;
}

/** All bubble and cross shadow roots. */
export interface VorderingCardEventMap {
  /** There is another answer than before. */
  "debt-change": CustomEvent<DebtChange>;
  /** There is no answer. */
  "debt-error": CustomEvent<DebtError>;
  /** The link or button was pressed. With `preventDefault()` a link is not followed. */
  "debt-action": CustomEvent<DebtAction>;
}

/**
 * Each property but `case` and `assessment` is an attribute too, in kebab case: `issued-on`. They say one invoice; `null`
 * is an attribute that is not there.
 */
export class VorderingCard extends HTMLElement {
  /**
   * A whole case, with payments and letters. It goes before the attributes that say a case. It is read when it is set:
   * give a new one when something changes.
   */
  case: CaseInput | null | undefined;
  jurisdiction: Jurisdiction | null;
  /** Capacity of the creditor. */
  creditor: Capacity | null;
  creditorSize: Size | null;
  /** Capacity of the debtor. */
  debtor: Capacity | null;
  debtorSize: Size | null;
  /** Of the invoice, VAT included. */
  amount: Amount | null;
  issuedOn: Day | null;
  dueOn: Day | null;
  receivedOn: Day | null;
  /** The day until which incoming payments were looked at: before that no step is allowed. */
  paymentsCheckedOn: Day | null;
  /** The day of the answer. Default: today, in the Netherlands and Belgium. */
  asOf: Day | null;
  /** Where the link goes: a web page, a file, or an address for mail or phone. */
  href: string | null;
  /** What the link or button says. Without `href` it makes a button. */
  action: string | null;
  /** What is shown now; absent without an answer. */
  readonly assessment: Assessment | undefined;

  addEventListener<Type extends keyof VorderingCardEventMap>(
    type: Type,
    listener: (this: VorderingCard, event: VorderingCardEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<Type extends keyof VorderingCardEventMap>(
    type: Type,
    listener: (this: VorderingCard, event: VorderingCardEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "vordering-card": VorderingCard;
  }
  interface HTMLElementEventMap extends VorderingCardEventMap {}
}
