/**
 * The engine as WebAssembly against itself natively: the same bytes of JSON for every random case that `cargo test`
 * left in `target/tmp`, right or wrong. `make differential` does so for 100,000.
 */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { importFrom, install, root } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const { assess } = await load();

/** What is answered, or thrown, as JSON; the names of what is thrown in their order. */
function answered({ case: input, asOf, language }) {
  try {
    return JSON.stringify(assess(input, asOf, { language }));
  } catch (error) {
    if (!(error instanceof VorderingError)) throw error;
    const issues = error.issues.map(({ code, known, message, path }) => ({ code, known, message, path }));
    return JSON.stringify({ issues, kind: error.kind });
  }
}

test("random cases give the same natively, to the last byte", async (context) => {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const lines = createInterface({ input: createReadStream(join(target, "tmp", "random-cases.jsonl")) });
  let count = 0;
  for await (const line of lines) {
    const question = JSON.parse(line);
    const answer = answered(question);
    const digest = createHash("sha256").update(answer).digest("hex");
    assert.equal(digest, question.digest, `case ${count} on ${question.asOf}: ${line}\n${answer}`);
    count += 1;
  }
  assert.ok(count >= 500);
  context.diagnostic(`${count} cases`);
});
