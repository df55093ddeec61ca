// Reads the form into a case for the engine.

import { fieldReader, valueOf } from "./fields.js";
import { restOfCase } from "./form.js";
import { asksReceipt, fieldsOfEvent, isAsked, isProtected, knowsReceipt, readings } from "./questions.js";
import { events, extraOf, id, invoiceIn, numberOf, rowsOf } from "./rows.js";
import { planDays } from "./terms.js";

/**
 * Reads the form, in the reading that holds: the case, the day, what is missing or unreadable (`problems`), and which
 * field belongs to which path of the case (`fields`). `days` are the engine's functions for days.
 */
export function readForm(days) {
  const reader = fieldReader();
  const { needed, problems, fields } = reader;
  // A question that does not matter has no answer.
  const asked = (how, name, path) => (isAsked(name) ? reader[how](name, path) : undefined);
  // What the reader does not know, the reading says.
  const capacity = (name) => (valueOf(name) ? reader : needed).choice(name, `${name}.capacity`) ?? readings()[0][name];
  const rest = restOfCase();
  const asOf = needed.day("asOf", "asOf");
  const jurisdiction = needed.choice("country", "jurisdiction");
  const creditor = {
    ...rest.creditor,
    capacity: capacity("creditor"),
    size: asked("choice", "creditorSize", "creditor.size"),
    recoversVat: asked("flag", "recoversVat", "creditor.recoversVat"),
  };
  const debtor = {
    ...rest.debtor,
    capacity: capacity("debtor"),
    size: asked("choice", "debtorSize", "debtor.size"),
  };
  const invoices = rowsOf("invoice").map((n, at) => invoice(reader, n, `invoices[${at}]`, days));
  const known = {
    schema: "vordering/case/1",
    jurisdiction,
    creditor,
    debtor,
    terms: terms(reader, asked, rest.terms, invoices),
    invoices,
    events: allEvents(reader, asked, rest.events, days),
    conventions: rest.conventions,
    policy: rest.policy,
  };
  return { input: withoutGaps(known), asOf, problems, fields };
}

function invoice(reader, n, path, days) {
  const { needed } = reader;
  const issuedOn = needed.day(id("issuedOn", n), `${path}.issuedOn`);
  const mayLack = isAsked("agreed") ? valueOf("agreed") === "no" : true;
  return {
    ...extraOf("invoice", n),
    id: String(numberOf("invoice", n)),
    amount: needed.amount(id("amount", n), `${path}.amount`),
    issuedOn,
    dueOn: (mayLack ? reader : needed).day(id("dueOn", n), `${path}.dueOn`),
    receivedOn: asksReceipt(n) ? received(reader, n, `${path}.receivedOn`, issuedOn, days) : undefined,
    subject: reader.choice(id("subject", n), `${path}.subject`),
  };
}

/** An invoice does not come before its date. */
function received({ fields, needed }, n, path, issuedOn, days) {
  if (knowsReceipt(n)) return needed.day(id("receivedOn", n), path);
  fields.set(path, id("receiptKnown", n));
  const { later = 0 } = readings()[0];
  return issuedOn && days.fromDayNumber(days.toDayNumber(issuedOn) + later);
}

function terms(reader, asked, rest, invoices) {
  if (isAsked("agreed") && !valueOf("agreed")) reader.found("terms.termAgreed", "agreed", "missing");
  // A debt outside trade without a last day is due on the day of its invoice (BE).
  const none = !isAsked("agreed") && invoices.some(({ dueOn }) => !dueOn);
  return whole({
    ...rest,
    termAgreed: asked("flag", "agreed", "terms.termAgreed") ?? (none ? false : undefined),
    contractDate: asked("day", "contractDate", "terms.contractDate"),
    interest: interest(reader),
    costsClause: costsClause(reader),
    penaltyClause: penaltyClause(reader),
    reciprocal: asked("flag", "reciprocal", "terms.reciprocal"),
    recurringSupply: asked("flag", "recurring", "terms.recurringSupply"),
  });
}

function interest({ choice, flag, needed, percent, fields }) {
  const chosen = choice("interest", "terms.interest");
  if (chosen !== "agreed") return chosen;
  const property = { year: "annualPercent", month: "monthlyPercent", surcharge: "surchargePercent" }[valueOf("ratePer")];
  fields.set("terms.interest", "interest");
  return {
    [property]: needed.percent("rate", `terms.interest.${property}`),
    floorPercent: isAsked("rateFloor") ? percent("rateFloor", "terms.interest.floorPercent") : undefined,
    compounding: { true: "yearly", false: "none" }[flag("compounding", "terms.interest.compounding")],
  };
}

function costsClause({ needed, fields }) {
  fields.set("terms.costsClause", "costsClause");
  return isAsked("costsAmount") ? { amount: needed.amount("costsAmount", "terms.costsClause.amount") } : undefined;
}

function penaltyClause({ amount, choice, needed }) {
  if (!isAsked("clause")) return undefined;
  const path = "terms.penaltyClause";
  const chosen = choice("clause", path);
  if (chosen === "amount") return { amount: needed.amount("clauseAmount", `${path}.amount`) };
  if (chosen !== "percent") return chosen;
  return {
    percent: needed.percent("clausePercent", `${path}.percent`),
    minimum: amount("clauseMinimum", `${path}.minimum`),
    maximum: amount("clauseMaximum", `${path}.maximum`),
  };
}

function allEvents(reader, asked, rest = [], days) {
  const { fields, needed } = reader;
  const list = [];
  const nextPath = () => `events[${list.length}]`;
  if (isAsked("notice")) {
    fields.set("invoices[0]", "notice");
    if (isAsked("noticeSent")) {
      const path = nextPath();
      fields.set(path, "noticeSent");
      const payBy = (valueOf("country") === "BE" ? reader : needed).day("noticePayBy", `${path}.payBy`);
      list.push({ type: "noticeOfDefault", on: needed.day("noticeSent", `${path}.on`), payBy });
    }
  }
  for (const n of rowsOf("payment")) {
    const payment = readPayment(reader, n, nextPath());
    if (payment) list.push(payment);
  }
  if (isAsked("letterSent")) list.push(letter(reader, asked, nextPath()));
  for (const n of rowsOf("event")) list.push(event(reader, n, nextPath(), days));
  return [...list, ...rest.map((one) => placed(one))];
}

function readPayment(reader, n, path) {
  const [amount, on] = [id("paymentAmount", n), id("paymentOn", n)];
  const before = reader.problems.length;
  const untouched = !reader.amount(amount, `${path}.amount`) && !reader.day(on, `${path}.on`) && reader.problems.length === before;
  reader.problems.length = before;
  // A row that was only added says nothing, unless it came with more.
  if (untouched) return undefined;
  reader.fields.set(path, amount);
  return placed({
    ...extraOf("payment", n),
    type: "payment",
    amount: reader.needed.amount(amount, `${path}.amount`),
    on: reader.needed.day(on, `${path}.on`),
    invoice: reader.choice(id("paymentInvoice", n), `${path}.invoice`),
  });
}

function letter(reader, asked, path) {
  const { fields, needed } = reader;
  const on = needed.day("letterSent", `${path}.on`);
  fields.set(path, "letterSent");
  if (isProtected()) return { type: "firstFreeReminder", on, channel: asked("choice", "letterChannel", `${path}.channel`) };
  fields.set(`${path}.vatAnnounced`, isAsked("vatAnnounced") ? "vatAnnounced" : "recoversVat");
  return {
    type: "fourteenDayLetter",
    on,
    receivedOn: asked("day", "letterReceived", `${path}.receivedOn`),
    termFrom: asked("choice", "letterTerm", `${path}.termFrom`),
    vatAnnounced: asked("flag", "vatAnnounced", `${path}.vatAnnounced`),
  };
}

function event(reader, n, path, days) {
  const type = valueOf(id("eventType", n));
  const read = {};
  reader.fields.set(path, id("eventType", n));
  for (const name of fieldsOfEvent(type)) {
    const [property, how, optional] = events[type].fields[name];
    const field = id(name, n);
    if (!how) continue;
    // A Belgian notice need not give a last day.
    const mayLack = optional || (type === "noticeOfDefault" && valueOf("country") === "BE");
    read[property] = (mayLack ? reader : reader.needed)[how](field, `${path}.${property}`);
  }
  const named = invoiceIn(type);
  const one = named && reader.choice(id("eventInvoice", n), `${path}.${named}`);
  if (one) read[named] = named === "invoice" ? one : [one];
  if (type === "plan") read.instalments = instalments(reader, n, path, days);
  return placed({ ...extraOf("event", n), type, on: reader.needed.day(id("eventOn", n), `${path}.on`), ...read });
}

function instalments({ needed }, n, path, days) {
  const firstOn = needed.day(id("eventFirst", n), `${path}.instalments[0].on`);
  const terms = needed.whole(id("eventTerms", n), `${path}.instalments`);
  const amount = needed.amount(id("eventAmount", n), `${path}.instalments[0].amount`);
  if (!days || !firstOn || !amount || !terms || terms > 600) return [];
  return planDays(firstOn, valueOf(id("eventEvery", n)), terms, days).map((on) => ({ on, amount }));
}

/** Rows keep their number when others go: what names an invoice names its place. */
function placed(one) {
  const at = (n) => numberOf("invoice", n);
  const invoices = one.invoices?.filter(at).map((n) => String(at(n)));
  const named = { ...one, invoices: invoices?.length > 0 ? invoices : undefined };
  return { ...named, invoice: one.invoice && at(one.invoice) ? String(at(one.invoice)) : undefined };
}

const whole = (terms) => (Object.values(terms).some((part) => part !== undefined) ? terms : undefined);

/** Leaves out what was not filled in: the engine takes a missing field, not an empty one. */
export function withoutGaps(value) {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutGaps(part)]));
}
