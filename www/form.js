// The form: built, filled and emptied, and a copy of everything in it.

import { byId, el } from "./dom.js";
import { amountText, field, fieldValues, fillFields } from "./fields.js";
import { today } from "./format.js";
import { isAsked, questions, steps, usual } from "./questions.js";
import { addRow, fillRows, rowValues, speakInRows } from "./rows.js";

const example = {
  country: "NL",
  creditor: "business",
  debtor: "consumer",
  agreed: "yes",
  interest: "statutory",
  costsClause: "no",
  recurring: "no",
  letter: "yes",
  letterSent: "2026-07-13",
  letterReceived: "2026-07-15",
  letterTerm: "dayAfterReceipt",
  recoversVat: "yes",
};
const exampleInvoice = { amount: "1480.00", issuedOn: "2026-05-11", dueOn: "2026-06-10", subject: "service" };
const examplePayment = { paymentAmount: "500.00", paymentOn: "2026-06-26" };

/** The places of rows in a step, and whether they come before its questions. */
const rowPlaces = { invoices: ["invoices", "before"], details: ["receipts", "after"], payments: ["payments"], events: ["events"] };
const addable = { invoices: "invoice", payments: "payment", events: "event" };

/** Builds the steps with their questions. */
export function buildForm(t) {
  speakInRows(t);
  byId("steps").append(...Object.entries(steps).map(([name, fields]) => step(name, fields, t)));
}

function step(name, fields, t) {
  const own = Object.entries(fields).map(([id, spec]) => field(id, spec, t));
  const [place, when] = rowPlaces[name] ?? [];
  const rows = place ? [el("div", { id: place, class: "rows" })] : [];
  if (name in addable) {
    rows.push(el("button", { type: "button", id: `add-${addable[name]}`, "data-add": addable[name], "data-t": `${name}.add` }));
  }
  const hint = t.has(`step.${name}.hint`) ? [el("p", { class: "hint", "data-t": `step.${name}.hint` })] : [];
  return el("section", { id: `step-${name}`, class: "step", "data-step": name, "aria-labelledby": `step-${name}-heading` },
    el("h3", { id: `step-${name}-heading`, tabindex: "-1", "data-t": `step.${name}` }), ...hint,
    ...(when === "after" ? [...own, ...rows] : [...rows, ...own]));
}

/** The example; its day has a published rate, so that it never opens with a refusal. */
export function exampleFacts(language, ratesKnownUntil) {
  const asOf = ratesKnownUntil && ratesKnownUntil < today() ? ratesKnownUntil : today();
  return {
    questions: { ...example, asOf },
    invoices: [{ ...exampleInvoice, amount: amountText(exampleInvoice.amount, language) }],
    payments: [{ ...examplePayment, paymentAmount: amountText(examplePayment.paymentAmount, language) }],
  };
}

export const emptyFacts = () => ({ questions: { asOf: today() } });

// What came with a file and has no field.
let rest = {};
export const restOfCase = () => rest;

/** Facts without what has no field. */
export function withoutRest(facts) {
  const bare = (rows) => rows.map((row) => ({ ...row, extra: {} }));
  return { ...facts, rest: {}, invoices: bare(facts.invoices), payments: bare(facts.payments), events: bare(facts.events) };
}

export function fill(facts) {
  fillFields(questions, facts.questions, usual);
  fillRows("invoice", facts.invoices?.length > 0 ? facts.invoices : [{}]);
  fillRows("payment", facts.payments);
  fillRows("event", facts.events);
  rest = facts.rest ?? {};
  if (facts.opened) placeUnasked();
}

/** A letter that came with a file, and that this case is not asked about, is an event like any other. */
function placeUnasked() {
  const said = fieldValues(questions);
  const { country, letterSent, letterReceived, letterTerm, letterChannel, vatAnnounced, noticeSent, noticePayBy } = said;
  const extra = {
    ...(letterTerm !== "unknown" && { termFrom: letterTerm }),
    ...(vatAnnounced !== "unknown" && { vatAnnounced: vatAnnounced === "yes" }),
  };
  const rows = {
    letter: country === "BE"
      ? { eventType: "firstFreeReminder", eventOn: letterSent, eventChannel: letterChannel }
      : { eventType: "fourteenDayLetter", eventOn: letterSent, eventReceived: letterReceived, extra },
    notice: { eventType: "noticeOfDefault", eventOn: noticeSent, eventPayBy: noticePayBy },
  };
  for (const [name, row] of Object.entries(rows)) {
    if (said[name] !== "yes" || isAsked(name)) continue;
    fillFields([name], { [name]: "no" });
    addRow("event", row);
  }
}

/** Everything in the form as it was typed, for `fill`. */
export const snapshot = () => ({
  questions: fieldValues(questions),
  invoices: rowValues("invoice"),
  payments: rowValues("payment"),
  events: rowValues("event"),
  rest,
});

/** What came with a file and has no field counts, so it is told. */
export function showRestOfCase() {
  const told = (value, path) => (value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([name, part]) => told(part, path ? `${path}.${name}` : name))
    : [`${path}: ${value}`]);
  const rows = ["invoice", "payment", "event"].flatMap((kind) => snapshot()[`${kind}s`].map(({ extra }, at) => [`${kind}s[${at}]`, extra]));
  const all = [...told(rest, ""), ...rows.flatMap(([path, extra]) => told(extra, path))];
  byId("rest").hidden = all.length === 0;
  byId("rest-list").replaceChildren(...all.map((line) => el("li", {}, el("code", {}, line))));
}
