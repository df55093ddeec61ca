/**
 * Measures speed, sizes and memory against what one would write in JavaScript, prints it, and writes the
 * table in the readme: `run.mjs [YYYY-MM-DD]`, with the day that the table names. With `--smoke` a few claims
 * through everything, for the tests: equal to the cent, and nothing is written.
 */

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { load } from "../dist/npm/node.js";
import { growth } from "./growth.mjs";
import { median } from "./race.mjs";
import { sizes } from "./sizes.mjs";
import { manyClaims, oneCase } from "./trade.mjs";

const smoke = process.argv.includes("--smoke");
const day = process.argv.slice(2).find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word)) ?? new Date().toISOString().slice(0, 10);
const effort = smoke
  ? { count: 50, turns: 1, times: 10, many: 2, starts: 1, kept: 1_000, counts: [1, 30], profile: "debug" }
  : { count: 10_000, turns: 15, times: 1_000, many: 200, starts: 15, kept: 100_000, counts: [1, 30, 100, 1_000, 10_000, 100_000], profile: "release" };

const inProcess = (script, ...words) =>
  JSON.parse(execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...words.map(String)], { encoding: "utf8" }));
const three = (number) => Number(number.toPrecision(3)).toLocaleString("en");
const rounded = (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === "number" ? Number(value.toPrecision(3)) : value]));

const machine = `${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}, ${day}`;
console.log(machine);
const engine = await load();
const count = effort.count.toLocaleString("en");

const trade = await manyClaims(engine, effort);
const perClaim = (name) => (trade.results[name].milliseconds * 1e3) / effort.count;
const ratio = (name) => trade.results[name].ratio;
console.log(`\n${count} claims of three payments and ${three(trade.lines)} lines of interest; on doubles ${trade.off} of them are a cent off`);
console.table(Object.fromEntries(Object.keys(trade.results).map((name) => [name, rounded({
  milliseconds: trade.results[name].milliseconds, best: trade.results[name].best, "microseconds per claim": perClaim(name), "times wasm": ratio(name),
})])));

const one = await oneCase(engine, effort);
const micro = (name) => one[name].milliseconds * 1e3;
console.log("\nOne claim, from objects to objects");
console.table(Object.fromEntries(Object.keys(one).map((name) => [name, rounded({ microseconds: micro(name), best: one[name].best * 1e3, "times the first": one[name].ratio })])));

const weights = await sizes();
console.log("\nWhat a page loads, in bytes");
console.table(weights);

const begun = Array.from({ length: effort.starts }, () => inProcess("start.mjs"));
const start = Object.fromEntries(Object.keys(begun[0]).map((name) => [name, median(begun.map((times) => times[name]))]));
console.log("\nThe start in a new process, in milliseconds");
console.table([rounded(start)]);

const memory = inProcess("memory.mjs", effort.kept);
console.log(`\nMemory of the wasm with ${effort.kept.toLocaleString("en")} claims, in bytes`);
console.table([memory]);

const grown = await growth(engine, effort);
console.log("\nGrowth, in microseconds where nothing else is said");
for (const table of Object.values(grown)) console.table(table.map(rounded));

const goals = [
  ["portfolio: times faster than decimal.js", ratio("decimal.js"), ">=", 100],
  ["portfolio: times faster than decimal.js, tuned", ratio("decimal.js, tuned"), ">=", 100],
  ["portfolio: times native", 1 / ratio("native"), "<=", 2],
  ["statement: times faster than decimal.js", micro("decimal.js, the same lines") / micro("new Case + statement"), ">=", 1.5],
  ["statement: times faster than decimal.js, tuned", micro("decimal.js, tuned, the same lines") / micro("new Case + statement"), ">=", 1.5],
  ["totals of a kept Case: part of building it and asking", micro("totals of a kept Case") / micro("new Case + totals"), "<=", 0.1],
  [`memory with ${effort.kept.toLocaleString("en")} claims: MB`, memory.counted / 1e6, "<=", 100],
];
console.log("\nGoals");
console.table(goals.map(([goal, found, sign, aim]) => ({ goal, found: three(found), aim: `${sign} ${aim}`, met: sign === ">=" ? found >= aim : found <= aim })));

if (!smoke) await write();

async function write() {
  const kB = (bytes) => three(bytes / 1e3);
  const claims = ([label, name]) => `| ${label} | ${three(perClaim(name))} µs | ${three(ratio(name))} |`;
  const alone = ([label, name]) => `| ${label} | ${three(micro(name))} µs | ${three(one[name].ratio)} |`;
  const size = ([name, { raw, gzip, brotli }]) => `| ${name} | ${kB(raw)} | ${kB(gzip)} | ${kB(brotli)} |`;
  const text = [
    `${machine}. \`make bench\` measures it anew.`,
    "",
    `| ${count} Dutch trade claims, three payments and ${three(trade.lines)} lines of interest each | per claim | times the first |`,
    "| --- | --: | --: |",
    ...[
      ["`Portfolio.totals`, in wasm", "wasm"], ["the same, native", "native"],
      ["decimal.js", "decimal.js"], ["decimal.js, rates times days in whole numbers", "decimal.js, tuned"],
      ["big.js", "big.js"], ["big.js, rates times days in whole numbers", "big.js, tuned"],
      ["doubles, which are not exact", "doubles"],
    ].map(claims),
    "",
    "| one such claim, from objects to objects | per call | times the first |",
    "| --- | --: | --: |",
    ...[
      ["`new Case`, `statement`", "new Case + statement"], ["`statement` of a kept `Case`", "statement of a kept Case"],
      ["`new Case`, `totals`", "new Case + totals"], ["`totals` of a kept `Case`", "totals of a kept Case"],
      ["`assess`, with the timeline", "assess, with the timeline"],
      ["the same lines on decimal.js", "decimal.js, the same lines"],
      ["the same, rates times days in whole numbers", "decimal.js, tuned, the same lines"],
    ].map(alone),
    "",
    "| what a page loads, in kB | raw | gzip | brotli |",
    "| --- | --: | --: | --: |",
    ...Object.entries(weights).map(size),
    "",
    `In a new process it takes ${three(start.compile)} ms to compile, ${three(start.instantiate)} to start and ${three(start.first)} for the first answer.`,
    `${effort.kept.toLocaleString("en")} claims take ${three(memory.counted / 1e6)} MB of wasm memory.`,
  ].join("\n");
  const readme = new URL("../README.md", import.meta.url);
  const before = await readFile(readme, "utf8");
  const after = before.replace(/(<!-- bench -->\n)[^]*(<!-- \/bench -->)/, (_, begin, end) => `${begin}${text}\n${end}`);
  if (!after.includes(text)) throw new Error("The readme has no place for the table.");
  await writeFile(readme, after);
}
