/** The readmes promise: their examples run, and the codes they list are those that exist. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { access, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { install, root } from "./support.mjs";

const read = (...parts) => readFile(join(root, ...parts), "utf8");

for (const [name, printed] of [["README.md", /^1\d{3}\.\d\d \[[^]*\]\n574\.21\n$/], ["pkg-config/README.md", /^(1\d{3}\.\d\d)\n1480\.00 The invoice of 2 March 2026[^]*\n\[\] \1\nFactuur;Klant;[^]*\nF-1;Jansen;1\.480,00;/]]) {
  test(`the examples in ${name} run`, async () => {
    const { project } = await install("npm");
    const examples = [...(await read(name)).matchAll(/```js\n([^]*?)```/g)].map(([, example]) => example);
    await writeFile(join(project, "example.mjs"), examples.join("\n"));
    assert.match(execFileSync("node", ["example.mjs"], { cwd: project, encoding: "utf8" }), printed);
  });
}

test("the readme and the contract list every code of a problem, and no other", async () => {
  const [, table] = (await read("README.md")).match(/<!-- codes -->([^]*)<!-- \/codes -->/);
  const listed = [...table.matchAll(/`(\w+)`/g)].map(([, code]) => code).sort();
  const source = await read("src", "case", "problem.rs");
  const existing = [...source.matchAll(/=> "([a-z]\w+)",/g)].map(([, code]) => code).sort();
  assert.deepEqual(listed, existing);
  // JavaScript hands over no JSON text, but meets refusals, bugs and workers that end.
  const ledger = await read("src", "ledger", "mod.rs");
  const refusals = [...ledger.matchAll(/=> "([a-z]\w+)",/g)].map(([, code]) => code);
  assert.ok(refusals.includes("ratesEnd"));
  const [, union] = (await read("pkg-config", "index.d.ts")).match(/type IssueCode =([^;]*);/);
  const typed = [...union.matchAll(/"(\w+)"/g)].map(([, code]) => code).sort();
  const met = existing.filter((code) => code !== "notJson");
  assert.deepEqual(typed, [...met, ...refusals, "bug", "workerStopped"].sort());
});

test("the walk through the law names what exists", async () => {
  const walk = await read("docs", "law.md");
  const contracts = ["index.d.ts", "dossier.d.ts", "letters.d.ts", "outlook.d.ts", "timeline.d.ts"].map((name) => read("pkg-config", name));
  const contract = (await Promise.all(contracts)).join("\n");
  const named = new Set([...walk.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  assert.ok(named.size > 50);
  for (const name of named) {
    if (name.startsWith("src/")) await access(join(root, name));
    else if (/^\w+$/.test(name)) assert.match(contract, new RegExp(`\\b${name}\\b`), name);
  }
});
