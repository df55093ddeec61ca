/** What is promised in writing names what exists: commands, files, codes and days. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { root } from "./support.mjs";

const read = (...parts) => readFile(join(root, ...parts), "utf8");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" });
const pages = await Promise.all(tracked.trim().split("\n").map(async (name) => ({ name, text: await read(name) })));
const guarantees = await read("docs", "guarantees.md");
const between = (text, name) => new RegExp(`<!-- ${name} -->([^]*)<!-- /${name} -->`).exec(text)[1];
const codesIn = (text) => [...text.matchAll(/`([a-z]\w+)`/g)].map(([, code]) => code).sort();

test("every command of make that a page names is a target of the Makefile", async () => {
  const targets = new Set([...(await read("Makefile")).matchAll(/^([a-z-]+):/gm)].map(([, target]) => target));
  const named = pages.flatMap(({ name, text }) => [...text.matchAll(/(?:`|^)make ([a-z-]+)/gm)].map(([, target]) => ({ name, target })));
  assert.ok(named.length > 10);
  for (const { name, target } of named) assert.ok(targets.has(target), `${name}: make ${target}`);
});

test("every link between the pages leads to what is there, headings too", async () => {
  const anchor = (heading) => heading.toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-");
  let followed = 0;
  for (const { name, text } of pages) {
    for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      const [path, fragment] = link.split("#");
      const file = path ? join(dirname(name), path) : name;
      await access(join(root, file));
      followed += 1;
      if (!fragment) continue;
      const anchors = [...(await read(file)).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading));
      assert.ok(anchors.includes(fragment), `${name}: ${link}`);
    }
  }
  assert.ok(followed > 20, String(followed));
});

test("the guarantees list every refusal and every warning of the engine, and no other", async () => {
  const ofCodes = (source) => [...source.matchAll(/Self::\w+(?: \{ \.\. \})? => "(\w+)",/g)].map(([, code]) => code).sort();
  const refusals = ofCodes(await read("src", "ledger", "mod.rs"));
  assert.ok(refusals.includes("ratesEnd"));
  assert.deepEqual([...between(guarantees, "refusals").matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code).sort(), refusals);
  assert.deepEqual(codesIn(between(guarantees, "warnings")), ofCodes(await read("src", "ledger", "warning.rs")));
});

test("what the guarantees call assumed or good to know, the engine calls so", async () => {
  const source = await read("src", "ledger", "warning.rs");
  const [, severities] = source.match(/fn severity\(&self\)[^{]*\{([^]*?)\n    \}/);
  const lower = (name) => name[0].toLowerCase() + name.slice(1);
  const told = (severity) => {
    const [, arm] = new RegExp(`((?:Self::\\w+(?: \\{ \\.\\. \\})?\\s*\\|?\\s*)+)=> Severity::${severity}`).exec(severities);
    return [...arm.matchAll(/Self::(\w+)/g)].map(([, name]) => lower(name)).sort();
  };
  const listed = (start) => codesIn(between(guarantees, "warnings").split("\n- ").find((item) => item.includes(start)));
  assert.deepEqual(listed("was not said, and was taken"), told("Assumption"));
  assert.deepEqual(listed("Good to know"), told("Info"));
});

test("the guarantees say of each table the days that were collected", async () => {
  const rows = (await read("tests", "data", "published.csv")).trim().split("\n").slice(1).map((row) => row.split(",").slice(0, 3));
  const told = [...guarantees.matchAll(/^\| `([\w-]+)` \| (\d{4}-\d\d-\d\d) \| (\d{4}-\d\d-\d\d) \|/gm)].map(([, ...row]) => row);
  assert.deepEqual(told, rows);
});

test("each number in the evidence has a command, and a short form that is there", async () => {
  const rows = (await read("docs", "evidence.md")).split("\n").filter((line) => /^\| [^-]/.test(line)).slice(1).map((line) => line.split(" | "));
  assert.ok(rows.length >= 7);
  for (const [promise, number, command, short] of rows) {
    assert.match(number, /\d/, promise);
    assert.match(command, /`make [a-z-]+`/, promise);
    const files = [...short.matchAll(/`((?:tests|fuzz)\/[\w./-]+)`/g)].map(([, file]) => file);
    assert.ok(files.length > 0, promise);
    for (const file of files) await access(join(root, file));
  }
});

test("each version of the changelog comes after its policy, and the crate's is the newest", async () => {
  const headings = [...(await read("CHANGELOG.md")).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  const [, version] = (await read("Cargo.toml")).match(/^version = "(.*)"$/m);
  assert.deepEqual(headings.slice(0, 2), ["What the version says", version]);
});
