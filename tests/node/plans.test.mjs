/** Plans to pay in terms, as JavaScript asks for them. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { described, importFrom, install, root, thrownBy } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const thrown = thrownBy(VorderingError);
const { Case } = await load();

const input = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  terms: { interest: { annualPercent: "12" } },
  invoices: [{ id: "1", issuedOn: "2026-06-30", dueOn: "2026-06-30", amount: "1000.00" }],
};
const plan = { firstOn: "2026-07-31", every: "month", terms: 3, interest: "runs" };

test("a plan says what each term pays", () => {
  const [found] = new Case(input).plans("2026-06-30", [plan]);
  assert.equal(found.amount, "340.12");
  // 336.78 of principal and 336.78 x 12 % x 30 / 365 of interest.
  assert.deepEqual(found.terms.at(-1), {
    number: 3,
    on: "2026-09-30",
    amount: "340.10",
    pays: { costs: "0.00", interest: "3.32", principal: "336.78" },
    left: "0.00",
    provisional: false,
  });
  assert.equal(found.total, "1020.34");
});

test("plans are compared in their order, and told in the language that is asked for", () => {
  const named = { ...plan, name: "stil", interest: "stops" };
  const found = new Case(input).plans("2026-06-30", [plan, named], { language: "nl" });
  assert.deepEqual(found.map(({ name, cheapest, earliest }) => [name, cheapest, earliest]), [[undefined, false, true], ["stil", true, true]]);
  assert.match(found[1].explanation, /^3 termijnen van €\u00a0333,34, elke maand één vanaf 31 juli 2026/);
});

const folder = join(root, "tests", "questions");
for (const name of (await readdir(folder)).sort()) {
  const file = JSON.parse(await readFile(join(folder, name), "utf8"));
  if (!file.plans) continue;
  test(`${name} throws one error with all its problems`, () => {
    const kept = new Case(file.case);
    const error = thrown(() => kept.plans(file.asOf, file.plans));
    assert.deepEqual(described(error), file.expect);
    assert.equal(kept.plans(file.asOf, [{ ...plan, terms: 1 }]).length, 1);
  });
}

test("what is wrong with the plans, the day and the language is told together", () => {
  const error = thrown(() => new Case(input).plans("soon", { 0: plan }, { language: "xx" }));
  assert.deepEqual(error.issues.map(({ path }) => path), ["plans", "asOf", "language"]);
  assert.equal(thrown(() => new Case(input).plans("2026-06-30")).issues[0].code, "expectedList");
});

test("a getter of a question that calls back into the engine does no harm", () => {
  const kept = new Case(input);
  const tricky = { ...plan, get every() { kept.totals("2026-06-30"); new Case(input); return "month"; } };
  assert.equal(kept.plans("2026-06-30", [tricky])[0].total, "1020.34");
});
