/** What is in the tarball, and what the linters of packages say of it. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { compile, root } from "../node/support.mjs";
import { manifest, newProject, tarball } from "./support.mjs";

const project = await newProject();
const installed = join(project, "node_modules", "vordering");

test("it holds what it must and nothing else", async () => {
  const contracts = (await readdir(join(root, "pkg-config"))).filter((name) => name.endsWith(".d.ts"));
  const files = [
    "CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-LICENSES.txt", "assessment.schema.json", "browser.js", "calculate.js", "calculator-browser.d.ts",
    "calculator-browser.js", "calculator-glue.js", "calculator-node.js", "calculator-workerd.js", "calculator.wasm", "card-style.js",
    "card-texts.js", "card.js", "case.schema.json", "core.js", "csv.js", "custom-elements.json", "glue.js", "inline.js", "node.js", "package.json", "portfolio-worker.js", "portfolio.js",
    "sbom.cdx.json", "vordering.js", "vordering.wasm", "worker.js", "workerd.js",
  ];
  assert.deepEqual((await readdir(installed)).sort(), [...files, ...contracts].sort());
});

test("it has no dependency, no script, and the version of the crate", async () => {
  for (const name of ["dependencies", "optionalDependencies", "peerDependencies", "scripts"]) assert.equal(manifest[name], undefined);
  const crate = await readFile(join(root, "Cargo.toml"), "utf8");
  assert.match(crate, new RegExp(`^version = "${manifest.version}"$`, "m"));
});

test("every entry that is named exists", async () => {
  const named = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry).flatMap(named));
  for (const file of named(manifest.exports)) await readFile(join(installed, file));
});

/** Runs a command of npm packages; passes when it succeeds. */
function passes(command, ...words) {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules", ".bin", command), words, { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}

test("publint has nothing to say", () => passes("publint", "--strict", tarball));

// Require gives an ES module: Node can since 20.19, which `engines` asks for; runtimes.test.mjs does it.
test("the types are right", () =>
  passes("attw", tarball, "--profile", "esm-only", "--exclude-entrypoints", "vordering.wasm", "calculator.wasm", "case.schema.json", "assessment.schema.json", "custom-elements.json", "--no-definitely-typed"));

test("the types are right for require", async () => {
  const text = 'import package_ = require("vordering");\nconst api: Promise<package_.Vordering> = package_.load();\napi;\n';
  await writeFile(join(project, "required.cts"), text);
  const [{ status, stdout }] = compile(project, ["required.cts"]);
  assert.equal(status, 0, stdout);
});
