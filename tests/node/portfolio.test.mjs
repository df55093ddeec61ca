/** Portfolios in JavaScript: equal to cases, whole or in steps, alive after a bug, clear about problems. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { caseFiles, importFrom, install, stories, thrownBy } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const { Case, Portfolio, toDayNumber, fromDayNumber } = await load();
const thrown = thrownBy(VorderingError);

const party = (capacity) => ({ capacity });
const terms = [
  { schema: "vordering/case/1", jurisdiction: "NL", creditor: party("business"), debtor: party("consumer") },
  { schema: "vordering/case/1", jurisdiction: "NL", creditor: party("business"), debtor: party("business"), terms: { contractDate: "2019-01-01" } },
  {
    schema: "vordering/case/1", jurisdiction: "BE", creditor: party("business"), debtor: party("consumer"),
    terms: { contractDate: "2024-01-01", interest: "legalMaximum", penaltyClause: "legalMaximum" },
  },
  { schema: "vordering/case/1", jurisdiction: "BE", creditor: party("business"), debtor: party("business"), terms: { contractDate: "2019-01-01" } },
];
const asOf = "2026-11-22";

/** The same claims as columns and as cases. Figures vary by simple arithmetic, not by chance. */
function claims(count) {
  const rows = Array.from({ length: count }, (_, at) => {
    const dueOn = toDayNumber("2023-01-31") + ((at * 37) % 900);
    const payments = Array.from({ length: at % 4 }, (_, paid) => ({ on: dueOn + 20 + paid * 90, cents: 1_000 + ((at * 131) % 9_000) }));
    return { terms: at % terms.length, issuedOn: dueOn - 30, dueOn, cents: 5_000 + ((at * 7_919) % 900_000), letterOn: at % 3 === 0 ? dueOn + 15 : -1, payments };
  });
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1) + row.payments.length);
  const payments = rows.flatMap((row) => row.payments);
  const columns = {
    terms: Uint32Array.from(rows, (row) => row.terms),
    amount: Float64Array.from(rows, (row) => row.cents),
    issuedOn: Int32Array.from(rows, (row) => row.issuedOn),
    dueOn: Int32Array.from(rows, (row) => row.dueOn),
    letterOn: Int32Array.from(rows, (row) => row.letterOn),
    paymentStarts: Uint32Array.from(starts),
    paymentOn: Int32Array.from(payments, (payment) => payment.on),
    payment: Float64Array.from(payments, (payment) => payment.cents),
  };
  return { columns, cases: rows.map(asCase) };
}

const letters = ["fourteenDayLetter", "fourteenDayLetter", "firstFreeReminder", "noticeOfDefault"];
const euros = (cents) => (cents / 100).toFixed(2);

function asCase({ terms: of, issuedOn, dueOn, cents, letterOn, payments }) {
  const events = payments.map(({ on, cents: paid }) => ({ type: "payment", on: fromDayNumber(on), amount: euros(paid) }));
  const letter = { type: letters[of], on: fromDayNumber(letterOn), ...(of === 2 ? { channel: "post" } : {}) };
  return {
    ...terms[of],
    invoices: [{ id: "1", issuedOn: fromDayNumber(issuedOn), dueOn: fromDayNumber(dueOn), amount: euros(cents) }],
    events: letterOn < 0 ? events : [...events, letter],
  };
}

function assertEqualToCases(found, cases) {
  for (const [at, input] of cases.entries()) {
    const { open, due, paid, perDay } = new Case(input).totals(asOf);
    const expected = [open.principal, open.interest, open.costs, due, paid, perDay];
    const row = [found.principal[at], found.interest[at], found.costs[at], found.due[at], found.paid[at], found.perDay[at]];
    assert.deepEqual(row.map(euros), expected, `claim ${at}`);
    assert.equal(found.status[at], 0);
  }
}

test("claims in columns are worth what they are as cases", () => {
  const { columns, cases } = claims(400);
  const portfolio = new Portfolio(terms, columns);
  assert.equal(portfolio.size, 400);
  assertEqualToCases(portfolio.totals(asOf), cases);
  assert.ok(portfolio.totals(asOf).costs.some((costs) => costs > 0));
});

test("whole cases in a portfolio are worth what they are", async () => {
  const files = (await caseFiles("good")).map(({ case: input }) => input).filter((input) => input.invoices.every(({ subject }) => subject !== "credit"));
  const portfolio = Portfolio.fromCases(files);
  const found = portfolio.totals("2026-11-22");
  for (const [at, input] of files.entries()) {
    if (found.status[at] === 0) assert.equal(euros(found.due[at]), new Case(input).totals("2026-11-22").due);
    else assert.equal(found.codes[found.status[at]], thrown(() => new Case(input).totals("2026-11-22")).issues[0].code);
  }
  assertEqualToCases(Portfolio.fromCases(claims(40).cases).totals(asOf), claims(40).cases);
});

test("in steps the sums are the same, the progress is told, and it can be stopped", async () => {
  const { columns } = claims(3_000);
  const portfolio = new Portfolio(terms, columns);
  const told = [];
  const found = await portfolio.totalsInSteps(asOf, { onProgress: (done, of) => told.push([done, of]) });
  assert.deepEqual(found, portfolio.totals(asOf));
  assert.ok(told.length > 1);
  assert.deepEqual(told.at(-1), [3_000, 3_000]);
  const stop = new AbortController();
  const stopped = portfolio.totalsInSteps(asOf, { signal: stop.signal, onProgress: () => stop.abort() });
  await assert.rejects(stopped, { name: "AbortError" });
});

test("one claim tells its lines, and what may happen next", () => {
  const { columns, cases } = claims(12);
  const portfolio = new Portfolio(terms, columns);
  for (const [at, input] of cases.entries()) {
    const { lines } = new Case(input).statement(asOf, { language: "nl" });
    assert.deepEqual(portfolio.statement(at, asOf, { language: "nl" }).lines, lines);
    const { next } = new Case(input).timeline(asOf);
    assert.deepEqual(portfolio.timeline(at, asOf).next, next);
  }
  assert.equal(thrown(() => portfolio.statement(12, asOf)).issues[0].code, "numberTooLarge");
});

test("a claim beyond the published rates has no sums, and says why", () => {
  const { columns } = claims(8);
  const found = new Portfolio(terms, columns).totals("2031-01-01");
  assert.deepEqual([...new Set(Array.from(found.status, (status) => found.codes[status]))].sort(), ["", "ratesEnd"]);
  const refused = found.status.findIndex((status) => status > 0);
  assert.deepEqual([found.due[refused], found.principal[refused]], [0, 0]);
});

test("what is changed afterwards changes nothing", () => {
  const { columns, cases } = claims(8);
  const portfolio = new Portfolio(terms, columns);
  columns.amount.fill(1);
  assertEqualToCases(portfolio.totals(asOf), cases);
});

test("every problem with the columns is told", () => {
  const { columns } = claims(3);
  const problems = (change) => thrown(() => new Portfolio(terms, { ...columns, ...change })).issues.map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(problems({ amount: [1, 2, 3], dueDate: new Int32Array(3) }), ["unknownField dueDate", "expectedList amount"]);
  assert.deepEqual(problems({ issuedOn: undefined }), ["expectedList issuedOn"]);
  assert.deepEqual(problems({ amount: Float64Array.of(0.5, NaN, -1) }), ["amountMalformed amount[0]", "amountMalformed amount[1]", "amountNotPositive amount[2]"]);
  assert.deepEqual(problems({ dueOn: new Int32Array(2) }), ["wrongLength dueOn"]);
  assert.equal(thrown(() => new Portfolio([], columns)).issues[0].code, "tooFew");
  assert.equal(thrown(() => new Portfolio({ ...terms[0], invoices: [] }, columns)).issues[0].path, "terms[0].invoices");
  for (const nothing of [undefined, null, 7, "columns"]) thrown(() => new Portfolio(terms, nothing));
  assert.equal(thrown(() => new Portfolio(terms, columns).totals("today")).issues[0].code, "dayMalformed");
});

test("days and their numbers", () => {
  for (const [day, number] of [["1970-01-01", 0], ["2026-11-22", 20_779], ["2024-02-29", 19_782]]) {
    assert.equal(toDayNumber(day), number);
    assert.equal(fromDayNumber(number), day);
  }
});

/** What the timeline of a case says comes next, as a portfolio says it; a refusal by its code. */
function nextOf(input, asOf) {
  try {
    const { code = "", allowed = false, recommendedOn, earliestOn } = new Case(input).timeline(asOf).next ?? {};
    return [code, allowed, recommendedOn ?? earliestOn ?? "", ""];
  } catch (error) {
    return ["", false, "", error.issues[0].code];
  }
}

const told = ({ step, allowed, on, status, steps, codes }) =>
  Array.from(step, (position, at) => [steps[position], allowed[at] === 1, on[at] < 0 ? "" : fromDayNumber(on[at]), codes[status[at]]]);

test("what comes next is what the timelines of the cases say, whole or in steps", async () => {
  const { columns, cases } = claims(400);
  // Payments are known until this day for half of the terms, so that some steps are allowed and some are not.
  const checked = terms.map((one, at) => (at % 2 === 0 ? { ...one, policy: { paymentsCheckedOn: asOf } } : one));
  const portfolio = new Portfolio(checked, columns);
  const own = cases.map((input, at) => ({ ...input, ...checked[at % 4] }));
  for (const day of [asOf, "2023-03-01", "2031-01-01"]) {
    const found = portfolio.nextSteps(day);
    assert.deepEqual(told(found), own.map((input) => nextOf(input, day)), day);
    assert.deepEqual(await portfolio.nextStepsInSteps(day), found);
  }
  const now = told(portfolio.nextSteps(asOf));
  assert.ok(new Set(now.map(([code]) => code)).size > 4, [...new Set(now.map(([code]) => code))]);
  assert.deepEqual([...new Set(now.map(([, allowed]) => allowed))].sort(), [false, true]);
});

test("what comes next for whole cases may be something that the dossier calls for", async () => {
  const files = (await stories()).map(({ story }) => story);
  for (const { case: input, moments } of files) {
    const { on } = moments.at(-1);
    assert.deepEqual(told(Portfolio.fromCases([input]).nextSteps(on)), [nextOf(input, on)]);
  }
  const next = files.flatMap(({ case: input, moments }) => moments.map(({ on }) => told(Portfolio.fromCases([input]).nextSteps(on))[0][0]));
  for (const code of ["fileClaim", "sendCopy", "answerDispute", "offerPlan"]) assert.ok(next.includes(code), code);
});
