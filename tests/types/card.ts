/** What must compile against the contract of the element, and, marked, what must not. */

import type { Amount, CaseInput, Day } from "vordering";
import type { DebtChange } from "vordering/card";

declare const input: CaseInput;

export function onPage(card: HTMLElementTagNameMap["vordering-card"]) {
  card.case = input;
  card.case = null;
  card.jurisdiction = "BE";
  card.asOf = "2026-11-22";
  card.issuedOn = null;
  card.addEventListener("debt-change", ({ detail }) => detail.totals.due satisfies Amount);
  card.addEventListener("debt-error", ({ detail }) => detail.issues.map(({ code }) => code));
  card.addEventListener("click", (event) => event.preventDefault());
  card.assessment?.statement.lines;
  // @ts-expect-error -- amounts are texts
  card.amount = 1480;
  // @ts-expect-error
  card.jurisdiction = "FR";
  // @ts-expect-error
  card.asOf = new Date();
  // @ts-expect-error -- it is what the card shows
  card.assessment = undefined;
  // @ts-expect-error -- it has no such thing
  card.addEventListener("debt-change", ({ detail }) => detail.amount);
}
export const told = (detail: DebtChange): Day => detail.asOf;
