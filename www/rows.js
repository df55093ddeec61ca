// What there can be several of: invoices, payments, and what else happened. Each in a row of fields.

import { byId, el } from "./dom.js";
import { field, fieldValues, fillFields, kinds, place } from "./fields.js";
import { writeTexts } from "./texts.js";

const { amount, day, lines, radios, select, text } = kinds;

const subjects = ["unknown", "sale", "service", "utility", "medical", "legalWork", "bailiffWork", "lodging", "rent", "credit"];

const whole = { mode: "numeric" };
const optional = true;

const payBy = (...more) => ["payBy", "day", ...more];
const about = { eventInvoice: ["invoices"] };

/**
 * Events by their kind: the fields they have, each with its property, how it is read, and whether it may
 * be empty. `only`: of one country.
 */
export const events = {
  reminder: { fields: { eventCharge: ["charge", "amount", optional], eventPostage: ["postage", "amount", optional], ...about } },
  fourteenDayLetter: { only: "NL", fields: { eventReceived: ["receivedOn", "day", optional], ...about } },
  firstFreeReminder: { only: "BE", fields: { eventChannel: ["channel", "choice", optional], ...about } },
  noticeOfDefault: { fields: { eventPayBy: payBy(), ...about } },
  finalNotice: { fields: { eventPayBy: payBy(optional), ...about } },
  promise: { fields: { eventPayBy: payBy(), eventAmount: ["amount", "amount", optional], ...about } },
  plan: { fields: { eventFirst: [], eventEvery: [], eventTerms: [], eventAmount: [], eventInterest: ["interest", "choice", optional], ...about } },
  planEnded: { fields: about },
  dispute: { fields: { eventAmount: ["amount", "amount", optional], ...about } },
  disputeResolved: { fields: about },
  excuse: { fields: { eventReason: ["reason", "choice"], ...about } },
  invoiceCopySent: { fields: about },
  creditNote: { fields: { eventAmount: ["amount", "amount"], eventInvoice: ["invoice"] } },
  acknowledgement: { fields: { eventWritten: ["inWriting", "flag", optional], ...about } },
  interestPause: { fields: { eventUntil: ["until", "day"], ...about } },
  handover: { fields: { eventTo: ["to", "choice"], ...about } },
  collectorNotice: { only: "BE", fields: about },
  insolvency: { fields: {} },
  summons: { fields: about },
  judgment: { fields: about },
};

/** Where an event of a kind names its invoice: a credit note belongs to one, others can be about several. */
export const invoiceIn = (type) => events[type].fields.eventInvoice?.[0];

/** Which fields a row has, and in which place of the page. */
const places = {
  invoice: {
    invoices: { amount, issuedOn: day, dueOn: day, subject: select(...subjects) },
    receipts: { receiptKnown: radios("yes", "unknown"), receivedOn: day },
    "about-rows": { invoiceNumber: text, description: text },
  },
  payment: { payments: { paymentAmount: amount, paymentOn: day, paymentInvoice: select() } },
  event: {
    events: {
      eventType: select(...Object.keys(events)),
      eventOn: day,
      eventPayBy: day,
      eventReceived: day,
      eventUntil: day,
      eventChannel: { ...select("unknown", "post", "registeredPost", "email", "portal"), words: "sentBy" },
      eventFirst: day,
      eventEvery: { ...select("month", "twoWeeks", "week"), words: "planEvery" },
      eventTerms: whole,
      eventAmount: amount,
      eventInterest: { ...select("runs", "stops", "waived"), words: "planInterest" },
      eventReason: select("unknown", "forgot", "notReceived", "cannotPay", "disagrees", "willNotPay"),
      eventWritten: { ...radios("yes", "no", "unknown"), words: "has" },
      eventTo: { ...select("collector", "bailiff", "lawyer"), words: "specialistKind" },
      eventCharge: amount,
      eventPostage: amount,
      eventInvoice: select(),
    },
  },
};

const fieldsOf = (kind) => Object.assign({}, ...Object.values(places[kind]));

/** The id of a field in a row. */
export const id = (name, n) => (n === "1" ? name : name + n);

// The numbers of the rows in use, and what came with a file and has no field.
const rows = { invoice: [], payment: [], event: [] };
const extras = new Map();

export const rowsOf = (kind) => rows[kind];
export const extraOf = (kind, n) => extras.get(kind + n) ?? {};

/** The texts with which rows are built; set when the language is. */
let said;
export const speakInRows = (t) => { said = t; };

/** Adds a row and gives its number. */
export function addRow(kind, { extra, ...values } = {}) {
  const n = String(Math.max(0, ...rows[kind].map(Number)) + 1);
  rows[kind] = [...rows[kind], n];
  for (const [name, fields] of Object.entries(places[kind])) {
    const part = el("div", { class: `row ${kind}-row`, role: "group", "data-row": kind, "data-n": n });
    part.append(...Object.entries(fields).map(([one, spec]) => field(id(one, n), { words: one, ...spec, key: one }, said)));
    if (name in removable) {
      part.append(el("button", { type: "button", class: "remove", "data-t": `${name}.remove`, "data-remove": kind }));
    }
    writeTexts(part, said);
    byId(name).append(part);
  }
  fillRow(kind, n, values, extra);
  return n;
}

const removable = { invoices: true, payments: true, events: true };

function fillRow(kind, n, values, extra) {
  const names = Object.keys(fieldsOf(kind));
  const own = Object.fromEntries(names.map((name) => [id(name, n), values[name]]));
  if (kind === "payment" || kind === "event") offer(n, kind);
  fillFields(Object.keys(own), own, { [id("eventWritten", n)]: "unknown", [id("receiptKnown", n)]: "yes" });
  if (extra && Object.keys(extra).length > 0) extras.set(kind + n, extra);
}

export function removeRow(kind, n) {
  rows[kind] = rows[kind].filter((one) => one !== n);
  extras.delete(kind + n);
  for (const part of document.querySelectorAll(`[data-row="${kind}"][data-n="${n}"]`)) part.remove();
}

/** Everything in the rows as it was typed, for `fillRows`. */
export const rowValues = (kind) => rows[kind].map((n) => {
  const names = Object.keys(fieldsOf(kind));
  const values = fieldValues(names.map((name) => id(name, n)));
  return { ...Object.fromEntries(names.map((name) => [name, values[id(name, n)]])), extra: extraOf(kind, n) };
});

export function fillRows(kind, list = []) {
  for (const n of rows[kind]) removeRow(kind, n);
  for (const values of list) addRow(kind, values);
}

/** Names the rows by their place, so that "payment 2" is the second one on screen. */
export function nameRows(t) {
  for (const [kind, list] of Object.entries(rows)) {
    const several = kind !== "invoice" || list.length > 1;
    list.forEach((n, index) => {
      const values = { number: index + 1 };
      for (const part of document.querySelectorAll(`[data-row="${kind}"][data-n="${n}"]`)) {
        part.setAttribute("aria-label", t(`${kind}.name`, values));
        writeTexts(part, t, values);
        for (const label of part.querySelectorAll("[data-label]")) {
          const each = `${label.dataset.label}.each`;
          if (several && t.has(each)) label.textContent = t(each, values);
        }
        for (const button of part.querySelectorAll('[data-remove="invoice"]')) button.hidden = !several;
      }
    });
  }
}

/** The place of a row among its kind, from 1; 0 if there is none. */
export const numberOf = (kind, n) => rows[kind].indexOf(n) + 1;

/** Lets payments and events name each invoice, where there are several. */
export function offerInvoices(t) {
  for (const kind of ["payment", "event"]) for (const n of rows[kind]) offer(n, kind, t);
}

function offer(n, kind, t = said) {
  const list = byId(id(`${kind}Invoice`, n));
  const { value } = list;
  const option = (one) => el("option", { value: one }, t("invoice.name", { number: numberOf("invoice", one) }));
  const options = [el("option", { value: "" }, t(`${kind}Invoice.none`)), ...rows.invoice.map(option)];
  const told = (nodes) => [...nodes].map((node) => `${node.value} ${node.textContent}`).join("\n");
  // A list that someone has open is left alone.
  if (told(options) !== told(list.options)) {
    list.replaceChildren(...options);
    list.value = rows.invoice.includes(value) ? value : "";
  }
  place(list.id).hidden = rows.invoice.length < 2;
}
