/** A bug in the engine: built in on purpose, in a build that nobody ships. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { importFrom, install } from "./support.mjs";

const { project } = await install("forced-bug");
const { load, VorderingError } = await importFrom(project, "vordering");
const { Case, Portfolio, assess, toDayNumber } = await load();
const { forceBug } = await import(`${project}/node_modules/vordering/glue.js`);

const input = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  invoices: [{ id: "1", issuedOn: "2013-01-17", dueOn: "2013-01-31", amount: "100.00" }],
};

test("a thousand bugs in a row: each a readable error, and every next call right", () => {
  const kept = new Case(input);
  for (let time = 0; time < 1_000; time += 1) {
    assert.throws(forceBug, /panicked at src\/wasm\/mod\.rs:\d+:\d+:\nforced/);
    assert.equal(kept.totals("2023-10-29").due, "128.94", "a kept case is opened again");
    assert.equal(assess(input, "2023-10-29").statement.totals.due, "128.94");
    assert.throws(() => assess({}, "2023-10-29"), VorderingError);
  }
});

test("a case opened before a bug is never mistaken for one opened after it", () => {
  const before = new Case(input);
  assert.throws(forceBug);
  const after = new Case({ ...input, invoices: [{ ...input.invoices[0], amount: "200.00" }] });
  assert.equal(before.totals("2013-01-31").due, "100.00");
  assert.equal(after.totals("2013-01-31").due, "200.00");
});

test("a portfolio is opened again too", () => {
  const { invoices, ...terms } = input;
  const days = (day) => Int32Array.of(toDayNumber(day));
  const kept = new Portfolio(terms, { amount: Float64Array.of(10_000), issuedOn: days("2013-01-17"), dueOn: days("2013-01-31") });
  for (let time = 0; time < 100; time += 1) {
    assert.throws(forceBug);
    assert.equal(kept.totals("2023-10-29").due[0], 12_894);
    assert.throws(forceBug);
    assert.equal(kept.statement(0, "2023-10-29").totals.due, "128.94");
  }
});
