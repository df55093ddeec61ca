/** Questions of every kind, right and wrong, for tests that ask very many of them in any order. */

import { hash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { caseFiles, root, stories } from "./support.mjs";

const asOf = "2026-11-22";
const languages = ["nl", "fr", "de", "en"];
const plan = { firstOn: "2026-12-15", every: "month", terms: 6, interest: "runs" };
const charts = [
  { kind: "growth" }, { kind: "growth", until: "2026-12-31", layout: "narrow" }, { kind: "split" }, { kind: "timeline" },
  { kind: "plans", plans: [plan, { ...plan, terms: 12 }] },
];

/** What a case can be asked, by the day, the language and the case that is kept. */
const asked = {
  totals: (kept, on) => kept.totals(on),
  statement: (kept, on, language) => kept.statement(on, { language }),
  compareConventions: (kept, on) => kept.compareConventions(on),
  timeline: (kept, on, language) => kept.timeline(on, { language }),
  dossier: (kept, on, language) => kept.dossier(on, { language }),
  dossierText: (kept, on, language) => kept.dossierText(on, { language }),
  prescription: (kept, on, language) => kept.prescription(on, { language }),
  courtCosts: (kept, on, language) => kept.courtCosts(on, { language }),
  routes: (kept, on, language) => kept.routes(on, { chance: "70", language }),
  plans: (kept, on, language) => kept.plans(on, [plan], { language }),
  paymentRequest: (kept, on, language) => kept.paymentRequest(on, { language }),
  table: (kept, on, language) => kept.table(on, { language, delimiter: ";" }),
  calendar: (kept, on, language) => kept.calendar(on, { language, for: "debtor" }),
  letters: (kept, on, language) => kept.letters(on, { language }),
  everyLetter: (kept, on, language) => kept.letters(on, { language }).flatMap(({ kind, fits }) => (fits ? [kept.letter(on, { kind }, { language })] : [])),
  ...Object.fromEntries(charts.map((chart, at) => [`chart ${at}`, (kept, on, language) => kept.chart(on, chart, { language })])),
};

/** Refused before anything is reckoned. */
const broken = [
  undefined, null, 7, "case", [], {}, { schema: "vordering/case/2" }, { invoices: new Array(3) }, { invoices: [{ amount: 0.1 }] },
  { schema: "vordering/case/1", jurisdiction: "NL", creditor: {}, debtor: {}, invoices: [], events: [{ type: "bribe" }] }, { a: { b: { c: "x".repeat(10_000) } } },
];

const built = (parts) => parts.map(([text, count]) => text.repeat(count)).join("");

/** How the files in `tests/questions` are asked. */
function wrong(api, { case: input, asOf: on, chance, chart, draft, letter, plans, invoice, invoices, payment, scanned }) {
  if (invoice) return () => api.readInvoice(built(invoice));
  if (invoices) return () => api.caseOf(invoices.map(built));
  if (payment) return () => api.paymentCode(payment);
  if (scanned) return () => api.readPaymentCode(scanned);
  const kept = new api.Case(input);
  if (chart) return () => kept.chart(on, chart);
  if (draft) return () => kept.letter(on, draft);
  if (letter) return () => kept.checkLetter(on, letter);
  return plans ? () => kept.plans(on, plans) : () => kept.routes(on, { chance });
}

/** So many claims in columns; every third has a letter, every other a payment. */
export function columnsOf({ toDayNumber }, count) {
  const at = Array.from({ length: count }, (_, position) => position);
  const first = toDayNumber("2023-01-31");
  const dueOn = Int32Array.from(at, (position) => first + ((position * 37) % 900));
  const paid = at.filter((position) => position % 2 === 0);
  return {
    amount: Float64Array.from(at, (position) => 5_000 + ((position * 7_919) % 900_000)),
    issuedOn: dueOn.map((day) => day - 30),
    dueOn,
    letterOn: dueOn.map((day, position) => (position % 3 === 0 ? day + 15 : -1)),
    paymentStarts: Uint32Array.from([...at, count], (position) => Math.ceil(position / 2)),
    paymentOn: Int32Array.from(paid, (position) => dueOn[position] + 40),
    payment: Float64Array.from(paid, (position) => 1_000 + position),
  };
}
export const terms = { schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" } };

/** Every question, as calls without words. */
export async function questionsOf(api) {
  const { Case, Portfolio } = api;
  const calls = [];
  const [good, bad, told] = [await caseFiles("good"), await caseFiles("bad"), await stories()];
  const cases = [...good.map(({ case: input, asOf: on }) => [input, on]), ...told.map(({ story }) => [story.case, story.moments.at(-1).on])];
  for (const [at, [input, on]] of cases.entries()) {
    const kept = new Case(input);
    const language = languages[at % 4];
    for (const ask of Object.values(asked)) calls.push(() => ask(kept, on, language));
    // One that nobody holds afterwards.
    calls.push(() => new Case(input).totals(on), () => api.assess(input, on, { language }), () => kept.statement("2031-01-01"));
  }
  for (const { case: input, asOf: on } of bad) calls.push(() => api.assess(input, on));
  for (const input of broken) calls.push(() => api.assess(input, asOf), () => new Case(input).totals(asOf));
  const folder = async (name) => Promise.all((await readdir(join(root, "tests", name))).sort().map(async (file) => [file, await readFile(join(root, "tests", name, file), "utf8")]));
  for (const [, text] of await folder("questions")) calls.push(wrong(api, JSON.parse(text)));
  const invoices = (await folder("invoices")).filter(([name]) => name.endsWith(".xml"));
  for (const [, text] of invoices) {
    calls.push(() => api.readInvoice(text), () => api.caseOf([text]), () => api.readInvoice(text.slice(0, text.length / 2)), () => api.readInvoice(text.replaceAll("<", "&lt;")));
  }
  for (const text of ["+++123/4567/89002+++", "RF18539007547034", "1234567890123452", "x".repeat(500), "", "\ud800"]) {
    calls.push(() => api.checkReference(text), () => api.checkIban(text), () => api.makeReference("iso11649", text), () => api.readPaymentCode(text));
  }
  const details = { name: "Bakkerij De Vries", iban: "BE68539007547034", amount: "12.50", text: "F-1" };
  calls.push(() => api.paymentCode(details), () => api.paymentCode({ ...details, iban: "BE00" }), () => api.rates("BE", "commercial"), () => api.rates("XX", "x"));
  const portfolio = new Portfolio(terms, columnsOf(api, 20));
  calls.push(
    () => portfolio.totals(asOf), () => portfolio.nextSteps(asOf), () => portfolio.statement(3, asOf), () => portfolio.timeline(4, asOf), () => portfolio.totals("2031-01-01"),
    () => new Portfolio(terms, columnsOf(api, 8)).totals(asOf), () => new Portfolio(terms, { amount: Float64Array.of(-1) }), () => Portfolio.fromCases(cases.slice(0, 4).map(([input]) => input)).totals(asOf),
  );
  return calls;
}

/** A fingerprint of what a question gives: its answer or its error, whole. */
export function answerOf(question) {
  try {
    return `answer ${hash("sha256", JSON.stringify(question()))}`;
  } catch ({ name, kind, issues, message }) {
    return `${kind} ${hash("sha256", JSON.stringify({ name, issues, message }))}`;
  }
}

/** Numbers below a bound, the same for every run that begins with the same one. */
export function numbers(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Asks so many questions in any order; gives the places of those that were not answered as before. */
export async function askMixed(questions, expected, { calls, seed, pause, onTenth }) {
  const next = numbers(seed);
  const unlike = new Set();
  for (let call = 1; call <= calls; call += 1) {
    const at = next(questions.length);
    if (answerOf(questions[at]) !== expected[at]) unlike.add(at);
    // Cases that are no longer held are closed between two turns.
    if (call % 100 === 0) await pause();
    if (call === Math.ceil(calls / 10)) onTenth?.();
  }
  return [...unlike];
}
