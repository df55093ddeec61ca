/** The example of the readme in every runtime that runs programs; workerd, which runs servers, is in examples.test.mjs. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../node/support.mjs";
import { due, example, newProject } from "./support.mjs";

const runtimes = {
  Node: [process.execPath],
  Deno: [join(root, "node_modules", ".bin", "deno"), "run", "--no-remote", "--allow-read"],
  Bun: [join(root, "node_modules", ".bin", "bun"), "run"],
};

const project = await newProject();

const run = ([command, ...words], ...more) => spawnSync(command, [...words, ...more], { cwd: project, encoding: "utf8" });

/** Runs a program and looks at what it prints last; nothing may go wrong. */
async function runs(runtime, name, program) {
  await writeFile(join(project, name), program);
  const { status, stdout, stderr } = run(runtime, name);
  assert.equal(status, 0, stderr);
  assert.equal(stderr, "");
  assert.equal(stdout.trimEnd().split("\n").at(-1), due);
}

for (const [name, runtime] of Object.entries(runtimes)) {
  const { error, status } = run([runtime[0], "--version"]);
  const skip = status !== 0 && `${name} does not run on ${process.platform} ${process.arch}: ${error ?? `status ${status}`}`;
  for (const entry of ["vordering", "vordering/calculator", "vordering/inline"]) {
    test(`${name} imports ${entry}`, { skip }, () => runs(runtime, "example.mjs", example(entry)));
    test(`${name} requires ${entry}`, { skip }, () => {
      const required = example(entry).replace(/import (.*) from (".*");/, "const $1 = require($2);");
      return runs(runtime, "example.cjs", `(async () => {\n${required}})();\n`);
    });
  }
}
