// The form: its fields, filled and emptied, and a copy of everything in it.

import { byId } from "./dom.js";
import { euro, plainAmount, readAmount, today } from "./format.js";

const example = {
  creditor: "business",
  debtor: "consumer",
  amount: "1480.00",
  issuedOn: "2026-05-11",
  dueOn: "2026-06-10",
  agreed: "yes",
  payments: [{ amount: "500.00", on: "2026-06-26" }],
  letter: "yes",
  letterSent: "2026-07-13",
  letterReceived: "2026-07-15",
};

const choices = ["creditor", "debtor", "agreed", "creditorSize", "debtorSize", "notice", "letter"];
const dates = ["asOf", "issuedOn", "dueOn", "receivedOn", "noticeSent", "noticePayBy", "letterSent", "letterReceived"];
const ticks = ["keepsVat", "vatAnnounced"];
// What is taken to be so until the reader says otherwise.
const usual = { creditorSize: "unknown", debtorSize: "unknown", notice: "no", letter: "no" };

const options = (name) => [...byId("form").querySelectorAll(`input[name="${name}"]`)];
export const chosen = (name) => options(name).find(({ checked }) => checked)?.value;

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
  writeAmount(byId(`${row.id}Amount`), payment.amount);
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

/** The example; its day has a published rate, so that it never opens with a refusal. */
export function exampleFacts(language, ratesKnownUntil) {
  const asOf = ratesKnownUntil && ratesKnownUntil < today() ? ratesKnownUntil : today();
  const written = (amount) => ({ text: plainAmount(amount, language), language });
  const payments = example.payments.map(({ amount, on }) => ({ amount: written(amount), on }));
  return { ...example, asOf, amount: written(example.amount), payments };
}

export const emptyFacts = () => ({ asOf: today() });

export function fill(facts) {
  for (const name of choices) {
    for (const option of options(name)) option.checked = option.value === (facts[name] ?? usual[name]);
  }
  for (const name of dates) byId(name).value = facts[name] ?? "";
  for (const name of ticks) byId(name).checked = facts[name] ?? false;
  writeAmount(byId("amount"), facts.amount);
  byId("payments").replaceChildren();
  for (const payment of facts.payments ?? []) addPayment(payment);
}

/** Everything in the form as it was typed, for `fill`. */
export function snapshot() {
  const from = (names, value) => Object.fromEntries(names.map((name) => [name, value(name)]));
  return {
    ...from(choices, chosen),
    ...from(dates, (name) => byId(name).value),
    ...from(ticks, (name) => byId(name).checked),
    amount: typed(byId("amount")),
    payments: paymentRows().map((row) => ({ amount: typed(byId(`${row.id}Amount`)), on: byId(`${row.id}On`).value })),
  };
}

const amountFields = () => document.querySelectorAll('input[inputmode="decimal"]');

export const typed = (input) => ({ text: input.value, language: input.dataset.language });

export function writeAmount(input, { text = "", language = "" } = {}) {
  input.value = text;
  input.dataset.language = language;
}

/** "1.480" is clear in one language and not in the other: what was typed keeps its language. */
export function markTyped(input, language) {
  if (input.inputMode === "decimal") input.dataset.language = language;
}

export const amountIn = (input) => readAmount(input.value, input.dataset.language);

/** Writes amounts in the style of a language; what was unclear stays as it is, and stays unclear. */
export function translateAmounts(language) {
  for (const input of amountFields()) {
    const { amount } = amountIn(input);
    if (amount && input.dataset.language !== language) writeAmount(input, { text: plainAmount(amount, language), language });
  }
}

/** Says below each amount how it was read, when that is not what was typed. */
export function echoAmounts(t, language) {
  for (const input of amountFields()) {
    const { amount } = amountIn(input);
    const same = !amount || input.value.trim() === plainAmount(amount, language);
    byId(`${input.id}-echo`).textContent = same ? "" : t("amount.echo", { amount: euro(amount, language) });
  }
}
