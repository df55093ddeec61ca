/** What is owed today on an invoice, line by line. The package lies beside this page, in `vordering`. */

import { load } from "./vordering/browser.js";

/** @type {import("./vordering/browser.js").CaseInput} */
const invoice = {
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { capacity: "business", size: "sme" },
  debtor: { capacity: "consumer" },
  terms: { interest: "legalMaximum", penaltyClause: "legalMaximum", reciprocal: true },
  invoices: [{ id: "2026-031", issuedOn: "2026-03-02", dueOn: "2026-04-01", amount: "480.00" }],
  events: [{ type: "firstFreeReminder", on: "2026-04-10", channel: "email" }],
};

/** The day it is in the Netherlands and Belgium, as "2026-11-22": the Swedes write dates that way. */
const today = /** @type {import("./vordering/browser.js").Day} */ (
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format()
);
const euros = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" });
const main = /** @type {HTMLElement} */ (document.querySelector("main"));

try {
  const { assess } = await load();
  show(assess(invoice, today, { language: "en" }).statement);
} catch (error) {
  const alert = document.createElement("p");
  alert.role = "alert";
  alert.textContent = error instanceof Error ? error.message : String(error);
  main.replaceChildren(alert);
}

/** @param {import("./vordering/browser.js").Statement} statement */
function show({ asOf, lines, totals }) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector("#owed"));
  main.replaceChildren(template.content.cloneNode(true));
  /** @type {HTMLElement} */ (main.querySelector("h1")).textContent = euros.format(totals.due);
  /** @type {HTMLElement} */ (main.querySelector("time")).textContent = asOf;
  const table = /** @type {HTMLTableElement} */ (main.querySelector("table"));
  for (const { amount, explanation } of lines) {
    const row = table.insertRow();
    row.insertCell().textContent = explanation;
    row.insertCell().textContent = euros.format(amount);
  }
}
