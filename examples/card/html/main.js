/** A whole case is set as a property; what the card tells arrives as events. */

import "./vordering/card.js";

const card = /** @type {import("./vordering/card.js").VorderingCard} */ (document.querySelector("#whole"));
const status = /** @type {HTMLElement} */ (document.querySelector("[role=status]"));

card.addEventListener("debt-change", ({ detail }) => {
  status.textContent = `${detail.totals.due} euros on ${detail.asOf}`;
});
card.addEventListener("debt-action", () => {
  status.textContent = "Thank you.";
});

card.case = {
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { capacity: "business", size: "sme" },
  debtor: { capacity: "consumer" },
  terms: { interest: "legalMaximum", penaltyClause: "legalMaximum", reciprocal: true },
  invoices: [{ id: "2026-031", issuedOn: "2026-03-02", dueOn: "2026-04-01", amount: "480.00" }],
  events: [{ type: "firstFreeReminder", on: "2026-04-10", channel: "email" }],
};
