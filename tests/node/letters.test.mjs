/** Letters that someone received, as JavaScript asks about them. */

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
  terms: { termAgreed: true },
  invoices: [{ id: "1", issuedOn: "2026-03-01", dueOn: "2026-03-31", amount: "1000.00" }],
};
const letter = { kind: "fourteenDayLetter", on: "2026-04-10", receivedOn: "2026-04-13" };

test("a letter whose term begins too early costs its sender the costs", () => {
  const check = new Case(input).checkLetter("2026-04-20", { ...letter, termFrom: "sending" }, { language: "nl" });
  assert.equal(check.sound, false);
  const [finding] = check.findings;
  assert.deepEqual([finding.code, finding.severity, finding.effect], ["termFaulty", "fatal", "noCosts"]);
  assert.equal(check.replies[0].code, "dispute");
});

const folder = join(root, "tests", "questions");
for (const name of (await readdir(folder)).sort()) {
  const file = JSON.parse(await readFile(join(folder, name), "utf8"));
  if (!file.letter) continue;
  test(`${name} throws one error with all its problems`, () => {
    const kept = new Case(file.case);
    assert.deepEqual(described(thrown(() => kept.checkLetter(file.asOf, file.letter))), file.expect);
    assert.equal(kept.checkLetter(file.asOf, letter).kind, letter.kind);
  });
}

test("what is wrong with the letter, the day and the language is told together", () => {
  const error = thrown(() => new Case(input).checkLetter("soon", { kind: "letter", on: "2026-04-10" }, { language: "xx" }));
  assert.deepEqual(error.issues.map(({ path }) => path), ["letter.kind", "asOf", "language"]);
  assert.equal(thrown(() => new Case(input).checkLetter("2026-06-30")).issues[0].code, "expectedObject");
});

test("a getter of a letter that calls back into the engine does no harm", () => {
  const kept = new Case(input);
  const tricky = { ...letter, get payBy() { kept.totals("2026-06-30"); new Case(input); return "2026-04-27"; } };
  assert.equal(kept.checkLetter("2026-06-30", tricky).kind, letter.kind);
});
