// What the reader takes along: files named after what they are and their day, never after a person.

import { byId } from "./dom.js";
import { saveAs } from "./out.js";
import { receiptText } from "./receipt.js";

let about;

export const showTake = (given) => { about = given; };

/** What can be taken: the name of the file, its kind, and how it is made. A byte order mark tells Excel that it is UTF-8. */
const files = {
  calendarDebtor: ["calendar.ics", "text/calendar", ({ own, asOf, language }) => own.calendar(asOf, { for: "debtor", language })],
  calendarCreditor: ["calendar.ics", "text/calendar", ({ own, asOf, language }) => own.calendar(asOf, { for: "creditor", language })],
  table: ["lines.csv", "text/csv", ({ own, asOf, language }) => `\ufeff${own.table(asOf, { delimiter: language === "en" ? "," : ";", language })}`],
  dossier: ["dossier.txt", "text/plain", ({ own, asOf, language }) => own.dossierText(asOf, { language })],
  receiptText: ["receipt.txt", "text/plain", receiptText],
  receipt: ["receipt.json", "application/json", ({ own, asOf, language }) => `${JSON.stringify(own.statement(asOf, { language }), null, 2)}\n`],
};

export function startTake() {
  byId("take").addEventListener("click", ({ target }) => {
    const [name, type, make] = files[target.dataset.take] ?? [];
    if (!name) return;
    const text = make(about);
    const named = `${about.asOf}-${name}`;
    if (text) saveAs(named, text, type);
    byId("take-status").textContent = about.t(text ? "take.saved" : "take.noDays", { name: named });
  });
}
