/** Under which terms the invoices of the list stand: those of a Belgian firm with consumers. */

/** @type {Exclude<import("vordering").PortfolioTerms, { jurisdiction: "NL" }>} */
export const terms = {
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { capacity: "business", size: "sme" },
  debtor: { capacity: "consumer" },
  terms: { interest: "legalMaximum", penaltyClause: "legalMaximum", reciprocal: true },
  policy: { channels: { firstFreeReminder: "email" } },
};
