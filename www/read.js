// Reads the form into a case for the engine.

import { byId } from "./dom.js";
import { amountIn, chosen, paymentRows } from "./form.js";
import { asksNotice, asksReceipt, asksSizes } from "./questions.js";

/**
 * Reads the form: the case, the day, what is missing or unreadable (`problems`), and which field
 * belongs to which path of the case (`fields`).
 */
export function readForm() {
  const problems = [];
  const fields = new Map();
  const found = (path, field, code) => problems.push({ path, field, code });

  const choice = (name, path) => {
    fields.set(path, name);
    if (!chosen(name)) found(path, name, "missing");
    return chosen(name);
  };
  const amount = (id, path) => {
    fields.set(path, id);
    const read = amountIn(byId(id));
    if (read.problem) found(path, id, read.problem);
    return read.amount;
  };
  const day = (id, path, { optional = false } = {}) => {
    fields.set(path, id);
    const input = byId(id);
    if (input.validity.badInput) found(path, id, "unfinishedDay");
    else if (!input.value && !optional) found(path, id, "missing");
    return input.value || undefined;
  };
  const size = (name, path) => {
    fields.set(path, name);
    return chosen(name) === "unknown" ? undefined : chosen(name);
  };

  const asOf = day("asOf", "asOf");
  const creditor = { capacity: choice("creditor", "creditor.capacity") };
  const debtor = { capacity: choice("debtor", "debtor.capacity") };
  const agreed = choice("agreed", "terms.termAgreed");
  const invoice = {
    id: "1",
    amount: amount("amount", "invoices[0].amount"),
    issuedOn: day("issuedOn", "invoices[0].issuedOn"),
    dueOn: day("dueOn", "invoices[0].dueOn", { optional: agreed === "no" }),
    receivedOn: asksReceipt() ? day("receivedOn", "invoices[0].receivedOn") : undefined,
  };
  if (asksSizes()) {
    creditor.size = size("creditorSize", "creditor.size");
    debtor.size = size("debtorSize", "debtor.size");
  }

  const events = [];
  const nextPath = () => `events[${events.length}]`;
  if (asksNotice()) {
    fields.set("invoices[0]", "notice");
    if (choice("notice", "notice") === "yes") {
      const path = nextPath();
      fields.set(path, "noticeSent");
      events.push({ type: "noticeOfDefault", on: day("noticeSent", `${path}.on`), payBy: day("noticePayBy", `${path}.payBy`) });
    }
  }
  for (const row of paymentRows()) {
    const [amountId, dayId] = [`${row.id}Amount`, `${row.id}On`];
    const untouched = byId(amountId).value.trim() === "" && !byId(dayId).value && !byId(dayId).validity.badInput;
    if (untouched) continue;
    const path = nextPath();
    fields.set(path, amountId);
    events.push({ type: "payment", amount: amount(amountId, `${path}.amount`), on: day(dayId, `${path}.on`) });
  }
  if (choice("letter", "letter") === "yes") {
    const path = nextPath();
    const keepsVat = byId("keepsVat").checked;
    fields.set(path, "letterSent");
    fields.set(`${path}.vatAnnounced`, keepsVat ? "vatAnnounced" : "keepsVat");
    fields.set("creditor.recoversVat", "keepsVat");
    events.push({
      type: "fourteenDayLetter",
      on: day("letterSent", `${path}.on`),
      receivedOn: day("letterReceived", `${path}.receivedOn`, { optional: true }),
      vatAnnounced: keepsVat && byId("vatAnnounced").checked,
    });
    creditor.recoversVat = !keepsVat;
  }

  const terms = agreed === "yes" || agreed === "no" ? { termAgreed: agreed === "yes" } : undefined;
  const known = { schema: "vordering/case/1", jurisdiction: "NL", creditor, debtor, terms, invoices: [invoice], events };
  return { input: withoutGaps(known), asOf, problems, fields };
}

/** Leaves out what was not filled in: the engine takes a missing field, not an empty one. */
export function withoutGaps(value) {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutGaps(part)]));
}
