/** What must compile against the contract, and, marked, what must not. */

import { load, VorderingError } from "vordering";
import type { Amount, Assessment, CaseInput, CourtEstimate, CourtItem, Line, Statement } from "vordering";

const input = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { name: "De Vries Installaties", capacity: "business", recoversVat: true },
  debtor: { capacity: "consumer" },
  terms: { paymentTermDays: 14, interest: { surchargePercent: "2", compounding: "yearly" } },
  invoices: [{ id: "1", issuedOn: "2026-03-01", amount: "1480.00" }],
  events: [
    { type: "payment", on: "2026-04-01", amount: "250.00" },
    { type: "fourteenDayLetter", on: "2026-04-07", receivedOn: "2026-04-09", vatAnnounced: false },
  ],
  conventions: { dayCount: "actual365" },
} as const satisfies CaseInput;

const { Case, assess, version } = await load();
const kept = new Case(input);
export const due: Amount = kept.totals("2026-11-22").due;
export const assessment: Assessment = assess(input, "2026-11-22", { language: "nl" });
export const statement: Statement = kept.statement("2026-11-22");
export const engine: string = version;
export const court: CourtEstimate = kept.courtCosts("2026-11-22", { language: "fr" });

/** Every kind of line is told apart by its kind. */
export function told(line: Line): string {
  switch (line.kind) {
    case "interest":
      return `${line.days} × ${line.ratePercent}${line.provisional ? "?" : ""}`;
    case "payment":
      return line.pays.interest;
    case "collectionCosts":
      return line.base ?? line.amount;
    case "principal":
    case "creditNote":
      return line.on;
  }
}

/** Every kind of court costs is told apart by its code. */
export function costed(item: CourtItem): string {
  switch (item.code) {
    case "proceduralPoints":
      return `${item.mostPoints} × ${item.amountTo}`;
    case "proceduralIndemnity":
      return item.beforeJudgment ?? item.usual;
    default:
      return item.per satisfies "once";
  }
}

try {
  kept.totals("2027-01-01");
} catch (error) {
  if (error instanceof VorderingError && error.kind === "refusal") {
    const known: string | undefined = error.issues[0]?.known;
    known?.slice(0, 4);
  }
}

// @ts-expect-error nothing can be called before it is loaded
load().assess(input, "2026-11-22");
// @ts-expect-error an amount is a text
input satisfies CaseInput & { invoices: [{ amount: 1480 }] };
// @ts-expect-error a Date is no day
kept.totals(new Date());
// @ts-expect-error a text that is no day
kept.totals("today");
// @ts-expect-error no such language
kept.statement("2026-11-22", { language: "xx" });
// @ts-expect-error a field that a case does not have
({ ...input, invoices: [{ id: "1", issuedOn: "2026-03-01", dueDate: "2026-03-31", amount: "1.00" }] }) satisfies CaseInput;
// @ts-expect-error amounts are not numbers
({ id: "1", issuedOn: "2026-03-01", amount: 1480 }) satisfies CaseInput["invoices"][number];
// @ts-expect-error one of two rates
({ annualPercent: "8", surchargePercent: "2" }) satisfies NonNullable<NonNullable<CaseInput["terms"]>["interest"]>;
// @ts-expect-error principal lines have no days
export const days = (line: Extract<Line, { kind: "principal" }>) => line.days;
// @ts-expect-error only points have a largest number
export const most = (item: Extract<CourtItem, { code: "courtFee" }>) => item.mostPoints;
// @ts-expect-error an answer is not to be changed
statement.lines.push(statement.lines[0]);
