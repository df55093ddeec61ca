// The form: filled with the example, emptied, and read into a case.

import { byId } from "./dom.js";
import { euro, plainAmount, readAmount, today } from "./format.js";

const example = {
  creditor: "business",
  debtor: "consumer",
  amount: "1480.00",
  issuedOn: "2026-05-11",
  dueOn: "2026-06-10",
  agreed: "yes",
  payments: [{ amount: "500.00", on: "2026-08-14" }],
  letter: "yes",
  letterSent: "2026-07-01",
  letterReceived: "2026-07-03",
};

const choices = ["creditor", "debtor", "agreed", "letter"];
const dates = ["issuedOn", "dueOn", "receivedOn", "letterSent", "letterReceived"];
const ticks = ["keepsVat", "vatAnnounced"];

const options = (name) => [...byId("form").querySelectorAll(`input[name="${name}"]`)];
const chosen = (name) => options(name).find(({ checked }) => checked)?.value;

let lastPayment = 0;

export const paymentRows = () => [...byId("payments").children];

export function addPayment(payment = {}) {
  lastPayment += 1;
  const row = byId("payment-row").content.cloneNode(true).firstElementChild;
  row.id = `payment${lastPayment}`;
  const parts = { Amount: row.children[0], On: row.children[1] };
  for (const [name, field] of Object.entries(parts)) {
    const id = row.id + name;
    const [input, problem, echo] = ["input", ".problem", ".echo"].map((part) => field.querySelector(part));
    field.querySelector("label").htmlFor = id;
    input.id = id;
    problem.id = `${id}-problem`;
    if (echo) echo.id = `${id}-echo`;
    input.setAttribute("aria-describedby", echo ? `${echo.id} ${problem.id}` : problem.id);
  }
  byId("payments").append(row);
  byId(`${row.id}Amount`).value = payment.amount ?? "";
  byId(`${row.id}On`).value = payment.on ?? "";
  return row;
}

/** Names the rows by their place, so that "payment 2" is the second one on screen. */
export function namePayments(t) {
  paymentRows().forEach((row, index) => {
    const values = { number: index + 1 };
    row.setAttribute("aria-label", t("payments.name", values));
    row.children[0].querySelector("label").textContent = t("payments.amount", values);
    row.children[1].querySelector("label").textContent = t("payments.on", values);
    row.querySelector(".remove").textContent = t("payments.remove", values);
  });
}

function fill(facts, language) {
  byId("asOf").value = today();
  for (const name of choices) {
    for (const option of options(name)) option.checked = option.value === facts[name];
  }
  for (const name of dates) byId(name).value = facts[name] ?? "";
  for (const name of ticks) byId(name).checked = facts[name] ?? false;
  byId("amount").value = facts.amount ? plainAmount(facts.amount, language) : "";
  byId("payments").replaceChildren();
  for (const { amount, on } of facts.payments ?? []) addPayment({ amount: plainAmount(amount, language), on });
}

export const fillExample = (language) => fill(example, language);
export const clear = (language) => fill({ letter: "no" }, language);

const amountFields = () => [byId("amount"), ...paymentRows().map((row) => byId(`${row.id}Amount`))];

/** "1.480" means something else in the other language: write what was meant, keep what was unclear. */
export function translateAmounts(from, to) {
  for (const input of amountFields()) {
    const { amount } = readAmount(input.value, from);
    if (amount) input.value = plainAmount(amount, to);
  }
}

/** Says below each amount how it was read, when that is not what was typed. */
export function echoAmounts(t, language) {
  for (const input of amountFields()) {
    const { amount } = readAmount(input.value, language);
    const same = !amount || input.value.trim() === plainAmount(amount, language);
    byId(`${input.id}-echo`).textContent = same ? "" : t("amount.echo", { amount: euro(amount, language) });
  }
}

/** Shows the questions that matter for this case. */
export function showQuestions() {
  byId("receivedOn-field").hidden = !needsReceipt();
  byId("letter-fields").hidden = chosen("letter") !== "yes";
  byId("vatAnnounced-label").hidden = !byId("keepsVat").checked;
}

const isTrade = () => chosen("creditor") !== "consumer" && chosen("debtor") !== "consumer";
const needsReceipt = () => chosen("agreed") === "no" && isTrade();

/**
 * Reads the form: the case, the day, what is missing or unreadable (`problems`), and which field
 * belongs to which path of the case (`fields`).
 */
export function readForm(language) {
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
    const read = readAmount(byId(id).value, language);
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

  const events = [];
  const asOf = day("asOf", "asOf");
  const creditor = { capacity: choice("creditor", "creditor.capacity") };
  const debtor = { capacity: choice("debtor", "debtor.capacity") };
  const agreed = choice("agreed", "terms.termAgreed");
  const invoice = {
    id: "1",
    amount: amount("amount", "invoices[0].amount"),
    issuedOn: day("issuedOn", "invoices[0].issuedOn"),
    dueOn: day("dueOn", "invoices[0].dueOn", { optional: agreed === "no" }),
    receivedOn: needsReceipt() ? day("receivedOn", "invoices[0].receivedOn") : undefined,
  };
  for (const row of paymentRows()) {
    const [amountId, dayId] = [`${row.id}Amount`, `${row.id}On`];
    const untouched = byId(amountId).value.trim() === "" && !byId(dayId).value && !byId(dayId).validity.badInput;
    if (untouched) continue;
    const path = `events[${events.length}]`;
    fields.set(path, amountId);
    events.push({ type: "payment", amount: amount(amountId, `${path}.amount`), on: day(dayId, `${path}.on`) });
  }
  if (choice("letter", "letter") === "yes") {
    const path = `events[${events.length}]`;
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
function withoutGaps(value) {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutGaps(part)]));
}
