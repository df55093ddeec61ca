import type { CaseInput } from "vordering";

/** A Belgian consumer owes a small company 480 euros, and was reminded once. */
export const invoice: CaseInput = {
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { capacity: "business", size: "sme" },
  debtor: { capacity: "consumer" },
  terms: { interest: "legalMaximum", penaltyClause: "legalMaximum", reciprocal: true },
  invoices: [{ id: "2026-031", issuedOn: "2026-03-02", dueOn: "2026-04-01", amount: "480.00" }],
  events: [{ type: "firstFreeReminder", on: "2026-04-10", channel: "email" }],
};
