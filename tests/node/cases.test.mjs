/** The shared case files, run by the package as it is installed in Node. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { join } from "node:path";
import { caseFiles, contains, described, importFrom, install, root } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const { Case, assess } = await load();

/** The same file through the native program. */
function natively(input, asOf) {
  const program = join(root, "target", "debug", "examples", "assess");
  return JSON.parse(execFileSync(program, ["-", asOf], { input: JSON.stringify(input), encoding: "utf8" }));
}

for (const file of await caseFiles("good")) {
  test(`${file.name} gives what its source states`, () => {
    const { statement } = assess(file.case, file.asOf);
    assert.ok(contains(statement, file.expect), `expected ${JSON.stringify(file.expect)}`);
  });

  test(`${file.name} gives the same natively, to the last letter`, () => {
    assert.deepEqual(assess(file.case, file.asOf), natively(file.case, file.asOf));
  });

  test(`${file.name} gives the same from a kept case`, () => {
    const kept = new Case(file.case);
    const { statement } = assess(file.case, file.asOf, { language: "nl" });
    assert.deepEqual(kept.statement(file.asOf, { language: "nl" }), statement);
    assert.deepEqual(kept.totals(file.asOf), statement.totals);
  });
}

for (const file of await caseFiles("bad")) {
  test(`${file.name} throws one error with all its problems`, () => {
    assert.throws(
      () => assess(file.case, file.asOf),
      (error) => {
        assert.ok(error instanceof VorderingError && error instanceof Error);
        assert.deepEqual(described(error), file.expect);
        assert.ok(error.issues.every(({ message }) => message.length > 0));
        return true;
      },
    );
    // The engine answers the next call as if nothing had happened.
    assert.equal(official().statement.totals.due, "128.94");
  });
}

function official() {
  return assess(
    {
      schema: "vordering/case/1",
      jurisdiction: "NL",
      creditor: { capacity: "business" },
      debtor: { capacity: "consumer" },
      invoices: [{ id: "1", issuedOn: "2013-01-17", dueOn: "2013-01-31", amount: "100.00" }],
    },
    "2023-10-29",
  );
}
