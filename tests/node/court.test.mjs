/** What going to court would cost, as JavaScript gets it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { importFrom, install } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const { Case } = await load();

const kept = new Case({
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  invoices: [{ id: "1", issuedOn: "2026-11-22", dueOn: "2026-11-22", amount: "1480.00" }],
});

test("the costs of going to court are estimates with year, source and range", () => {
  const found = kept.courtCosts("2026-11-22");
  assert.deepEqual(found.courts, ["subdistrict"]);
  assert.deepEqual(found.total, { amountFrom: "462.37", amountTo: "1691.37" });
  assert.deepEqual(found.unknown, []);
  assert.deepEqual(
    found.items.map(({ code, amountFrom, per, year, outdated, confidence }) => [code, amountFrom, per, year, outdated, confidence]),
    [
      ["summons", "112.37", "once", 2024, true, "single"],
      ["courtFee", "350.00", "once", 2026, false, "several"],
      ["proceduralPoints", "217.00", "point", 2026, false, "single"],
      ["afterJudgment", "0.00", "once", 2026, false, "single"],
    ],
  );
  assert.ok(found.items.every(({ source, explanation }) => source.length > 0 && explanation.endsWith(".")));
});

test("they are told in the language that is asked for, and nothing is added to the statement", () => {
  assert.match(kept.courtCosts("2026-11-22", { language: "nl" }).items[1].explanation, /griffierecht/);
  assert.match(kept.courtCosts("2026-11-22", { language: "fr" }).items[1].explanation, /droits de greffe/);
  assert.equal(kept.totals("2026-11-22").due, "1480.00");
});

test("a wrong day and a wrong language are told together, a day without rates is a refusal", () => {
  const thrown = (call) => {
    try {
      return assert.fail(call());
    } catch (error) {
      assert.ok(error instanceof VorderingError, error);
      return [error.kind, error.issues.map(({ path }) => path)];
    }
  };
  assert.deepEqual(thrown(() => kept.courtCosts("soon", { language: "xx" })), ["invalid", ["asOf", "language"]]);
  assert.deepEqual(thrown(() => kept.courtCosts("2199-06-01")), ["refusal", [""]]);
});
