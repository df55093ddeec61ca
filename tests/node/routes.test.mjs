/** Going on or not, as JavaScript asks for it. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { described, importFrom, install, root, thrownBy } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const thrown = thrownBy(VorderingError);
const { Case } = await load();

const kept = new Case({
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  invoices: [{ id: "1", issuedOn: "2026-11-22", dueOn: "2026-11-22", amount: "1480.00" }],
});

test("the routes come in their order, with the chance that was given", () => {
  const found = kept.routes("2026-11-22", { chance: "70", language: "nl" });
  assert.deepEqual(found.routes.map(({ code }) => code), ["stop", "settle", "collector", "court"]);
  const court = found.routes.at(-1);
  assert.deepEqual(court.expected, { amountFrom: "528.59", amountTo: "1757.59" });
  assert.deepEqual(court.breakEven, { percentFrom: 15, percentTo: 54 });
  assert.match(court.explanation, /Bij een kans van 70\s?% is de verwachte uitkomst/);
});

test("without a chance there is only the chance that breaks even", () => {
  const court = kept.routes("2026-11-22").routes.at(-1);
  assert.equal(court.expected, undefined);
  assert.equal(court.breakEven.percentTo, 54);
  assert.deepEqual(kept.routes("2026-11-22", {}), kept.routes("2026-11-22", { chance: undefined }));
});

const folder = join(root, "tests", "questions");
for (const name of (await readdir(folder)).sort()) {
  const file = JSON.parse(await readFile(join(folder, name), "utf8"));
  if (file.chance === undefined) continue;
  test(`${name} throws one error`, () => {
    const error = thrown(() => new Case(file.case).routes(file.asOf, { chance: file.chance }));
    assert.deepEqual(described(error), file.expect);
  });
}

test("what is wrong with the chance, the day and the language is told together", () => {
  const paths = (call) => thrown(call).issues.map(({ path }) => path);
  assert.deepEqual(paths(() => kept.routes("soon", { chance: 1, language: "xx" })), ["chance", "asOf", "language"]);
  for (const options of ["70", null, { odds: "70" }]) {
    assert.deepEqual(paths(() => kept.routes("2026-11-22", options)), ["language"]);
  }
});
