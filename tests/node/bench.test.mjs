/** The benchmarks still run, and what they compare with still gives the same cents and lines. Nothing is timed. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./support.mjs";

test("fifty claims go through every benchmark", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "benches", "run.mjs"), "--smoke"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  for (const part of ["50 claims", "decimal.js, tuned", "compile", "Goals"]) assert.ok(stdout.includes(part), part);
});
