/**
 * Prints what each file of the built package weighs, and all that a browser fetches, and fails when one weighs
 * more than `size-budget.json` allows. With `--tighten`, lowers the budget to what the files weigh now; it never raises it.
 */

import { readFile, readdir, writeFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const packed = new URL("../dist/npm/", import.meta.url);
const budgetFile = new URL("size-budget.json", import.meta.url);

/** Compressors differ a little between versions of Node. */
const leeway = 1.005;

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

async function weigh(file) {
  const bytes = await readFile(new URL(file, packed));
  return { raw: bytes.length, "gzip -9": gzipSync(bytes, { level: 9 }).length, "brotli 11": brotli(bytes).length };
}

const files = (await readdir(packed)).filter((file) => /\.(js|wasm)$/.test(file));
const weights = Object.fromEntries(await Promise.all(files.map(async (file) => [file, await weigh(file)])));
// What a browser fetches.
const fetched = {
  "all of the whole": ["core.js", "browser.js", "vordering.js", "portfolio.js", "glue.js", "vordering.wasm"],
  "all of the calculator": ["core.js", "calculator-browser.js", "calculate.js", "calculator-glue.js", "calculator.wasm"],
};
for (const [name, parts] of Object.entries(fetched)) {
  const sum = (measure) => parts.reduce((sum, file) => sum + weights[file][measure], 0);
  weights[name] = Object.fromEntries(Object.keys(weights[parts[0]]).map((measure) => [measure, sum(measure)]));
}
console.table(weights);

const budget = JSON.parse(await readFile(budgetFile, "utf8"));
if (process.argv.includes("--tighten")) {
  for (const [file, weight] of Object.entries(weights)) {
    const lower = ([measure, now]) => [measure, Math.min(now, budget[file]?.[measure] ?? Infinity)];
    budget[file] = Object.fromEntries(Object.entries(weight).map(lower));
  }
  await writeFile(budgetFile, `${JSON.stringify(budget, null, 2)}\n`);
}

for (const [file, weight] of Object.entries(weights)) {
  for (const [measure, now] of Object.entries(weight)) {
    const allowed = budget[file]?.[measure] ?? 0;
    if (now <= allowed * leeway) continue;
    console.error(`${file} weighs ${now} bytes (${measure}); its budget is ${allowed}.`);
    process.exitCode = 1;
  }
}
