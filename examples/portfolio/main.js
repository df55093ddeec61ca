/** What is owed on a list of invoices, reckoned in a worker. The package lies beside this page, in `vordering`. */

import { startPortfolio } from "./vordering/worker.js";
import { terms } from "./terms.js";

/** The day it is in the Netherlands and Belgium, as "2026-11-22": the Swedes write dates that way. */
const today = /** @type {import("./vordering/browser.js").Day} */ (
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format()
);
const euros = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" });
const worker = await startPortfolio();

const input = /** @type {HTMLInputElement} */ (document.querySelector("input"));
const status = /** @type {HTMLElement} */ (document.querySelector("[role=status]"));
const progress = /** @type {HTMLProgressElement} */ (document.querySelector("progress"));
const table = /** @type {HTMLTableElement} */ (document.querySelector("table"));
const alert = /** @type {HTMLElement} */ (document.querySelector("[role=alert]"));
const link = /** @type {HTMLAnchorElement} */ (document.querySelector("a"));

input.addEventListener("change", () => {
  const file = input.files?.[0];
  if (file) show(file);
});
show(await (await fetch("./list.csv")).blob());

/** @param {Blob} file */
async function show(file) {
  try {
    // The list tells every payment until today.
    const opened = await worker.open({ ...terms, policy: { ...terms.policy, paymentsCheckedOn: today } }, file);
    progress.hidden = false;
    const { rows, sums } = await worker.list(today, { sortBy: "due", descending: true }, {
      onProgress: (done, of) => Object.assign(progress, { value: done, max: of }),
    });
    status.textContent = `${euros.format(sums.due / 100)} is owed on ${opened.size} invoices today, ${today}.`;
    table.tBodies[0].replaceChildren();
    for (const { invoice, debtor, due, step } of rows) {
      const row = table.tBodies[0].insertRow();
      for (const text of [invoice, debtor, step, euros.format(due / 100)]) row.insertCell().textContent = text;
    }
    alert.textContent = opened.problems.map(({ path, message }) => `${path}: ${message}`).join("\n");
    link.href = URL.createObjectURL(await worker.csv(today, { delimiter: ";", decimal: ",", bom: true }));
    link.hidden = false;
  } catch (error) {
    alert.textContent = error instanceof Error ? error.message : String(error);
  }
  progress.hidden = true;
}
