/**
 * Very many questions to one engine, mixed and in any order: every answer is the first one to the same question, and
 * memory stays what it was. `CALLS` says how many; `make soak` asks a million.
 */

import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { answerOf, askMixed, columnsOf, numbers, questionsOf, terms } from "./mixed.mjs";
import { install } from "./support.mjs";

const calls = Number(process.env.CALLS ?? 8_000);
/** What the heap of JavaScript may grow by once it is warm: what the compiler and the collector keep. */
const slack = 16 * 2 ** 20;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

const { project } = await install("npm");
const part = (name) => pathToFileURL(join(project, "node_modules", "vordering", name)).href;
const api = await (await import(part("node.js"))).load();
const { memory } = (await import(part("glue.js"))).initSync();
const questions = await questionsOf(api);
const expected = questions.map(answerOf);

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
async function measured() {
  // What is no longer held is told to the engine between two turns.
  for (let time = 0; time < 3; time += 1) {
    collect();
    await setImmediate();
  }
  return { wasm: memory.buffer.byteLength, heap: process.memoryUsage().heapUsed };
}

test("the questions are of every kind, and so are the first answers", () => {
  const of = (kind) => expected.filter((answer) => answer.startsWith(`${kind} `)).length;
  const found = ["answer", "invalid", "refusal"].map(of);
  assert.equal(found[0] + found[1] + found[2], questions.length, "none is a bug");
  assert.ok(found[0] > 2_000 && found[1] > 150 && found[2] > 100, String(found));
  assert.ok(new Set(expected).size > questions.length / 2);
});

test("many questions in any order have their first answers, and memory is steady", async (t) => {
  const began = performance.now();
  let warm;
  const unlike = await askMixed(questions, expected, { calls, seed: 1, pause: setImmediate, onTenth: () => { warm = measured(); } });
  const [before, after] = [await warm, await measured()];
  const course = (name) => `${name} ${megabytes(before[name])}, ${megabytes(after[name])}`;
  t.diagnostic(`${calls} calls over ${questions.length} questions in ${((performance.now() - began) / 1_000).toFixed(0)} s; memory warm and at the end: ${course("wasm")}; ${course("heap")}`);
  assert.deepEqual(unlike, []);
  assert.equal(after.wasm, before.wasm);
  assert.ok(after.heap < before.heap + slack, course("heap"));
});

test("eight workers at once, each with an engine of its own, answer as one does", async (t) => {
  const each = Math.ceil(calls / 80);
  const answers = await Promise.all(Array.from({ length: 8 }, async (_, at) => {
    const worker = new Worker(new URL("./soak-worker.mjs", import.meta.url), { workerData: { entry: part("node.js"), expected, calls: each, seed: at + 2 } });
    return (await once(worker, "message"))[0];
  }));
  t.diagnostic(`8 workers, ${each} calls each`);
  assert.deepEqual(answers, Array.from({ length: 8 }, () => []));
});

test("questions while a long one is in progress, and others given up meanwhile, disturb nothing", async (t) => {
  const size = Math.max(6_000, calls / 10);
  const portfolio = new api.Portfolio(terms, columnsOf(api, size));
  const other = new api.Portfolio(terms, columnsOf(api, 3_000));
  const next = numbers(99);
  const givenUp = [];
  let between = 0;
  const onProgress = () => {
    for (let time = 0; time < 20; time += 1) {
      const at = next(questions.length);
      assert.equal(answerOf(questions[at]), expected[at]);
      between += 1;
    }
    const stop = new AbortController();
    givenUp.push(assert.rejects(other.totalsInSteps("2026-11-22", { signal: stop.signal, onProgress: () => stop.abort() }), { name: "AbortError" }));
  };
  const [totals, steps] = await Promise.all([
    portfolio.totalsInSteps("2026-11-22", { onProgress }),
    portfolio.nextStepsInSteps("2026-11-22", { onProgress }),
  ]);
  await Promise.all(givenUp);
  t.diagnostic(`${between} questions and ${givenUp.length} given up during two runs over ${size} claims`);
  assert.deepEqual(totals, portfolio.totals("2026-11-22"));
  assert.deepEqual(steps, portfolio.nextSteps("2026-11-22"));
  assert.ok(between > 100);
});
