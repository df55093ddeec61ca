/**
 * A bug in the engine: built in on purpose, in a build that nobody ships. `BUGS` says how many there are in a row;
 * `make soak` asks for 200,000.
 */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { install } from "./support.mjs";

const bugs = Number(process.env.BUGS ?? 3_000);
/** What the process may grow by, beyond what it takes once it is warm. */
const slack = 64 * 2 ** 20;

const { project } = await install("forced-bug");
const installed = join(project, "node_modules", "vordering");
const part = (name) => import(pathToFileURL(join(installed, name)).href);
const [glue, { once, VorderingError }] = [await part("glue.js"), await part("vordering.js")];

/** The engine as the package gets it: notes which case is opened under which number, and has a bug when asked to. */
let bugInNextCall = false;
const engine = {
  ...glue,
  open(number, input) {
    assert.equal(input.invoices?.[0].amount, amountOf(number), "a number stands for one case for ever");
    return glue.open(number, input);
  },
  totalsOf(number, asOf) {
    if (!bugInNextCall) return glue.totalsOf(number, asOf);
    bugInNextCall = false;
    return glue.forceBug();
  },
};
const { Case, Portfolio, assess, toDayNumber } = await once(engine, async () => glue.default({ module_or_path: await readFile(join(installed, "vordering.wasm")) }));

const official = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  invoices: [{ id: "1", issuedOn: "2013-01-17", dueOn: "2013-01-31", amount: "100.00" }],
};
const due = (answer) => answer.statement.totals.due;

/** The first case has the number one, and so on: each is about so many euros. */
const amountOf = (number) => `${number}.00`;
let made = 0;
function newCase() {
  made += 1;
  const amount = amountOf(made);
  return { amount, kept: new Case({ ...official, invoices: [{ ...official.invoices[0], amount }] }) };
}
const isRight = ({ kept, amount }) => assert.equal(kept.totals("2013-01-31").due, amount);

/** The first line of a message is where the bug is; what follows is what it says. */
const readable = /^panicked at src\/wasm\/mod\.rs:\d+:\d+:\nforced$/;

function caught(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
/** The memory of the engine as it is now, and of the process once garbage is gone. */
function measured() {
  globalThis.gc?.();
  return { wasm: glue.initSync().memory.buffer.byteLength, process: process.memoryUsage().rss };
}

/** Has bugs in a row, and looks at the time and the memory: at the start, after a tenth, where all is warm, and at the end. */
async function survive(t, oneMore) {
  const began = performance.now();
  const start = measured();
  let warm;
  for (let time = 1; time <= bugs; time += 1) {
    oneMore(time);
    // Cases that are no longer held are closed between two turns.
    if (time % 100 === 0) await setImmediate();
    if (time === Math.ceil(bugs / 10)) warm = measured();
  }
  const end = measured();
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const course = (name) => `${name} ${[start, warm, end].map((memory) => megabytes(memory[name])).join(", ")}`;
  t.diagnostic(`${bugs} bugs in ${seconds} s; memory at the start, warm, at the end: ${course("wasm")}; ${course("process")}`);
  assert.equal(end.wasm, warm.wasm);
  assert.ok(end.process < warm.process + slack, "the process grows");
}

test("bugs in a row: each a readable error, every next call right, and memory steady", (t) =>
  survive(t, () => {
    glue.open(1_000_000_000, official);
    assert.match(caught(glue.forceBug).message, readable);
    assert.equal(glue.totalsOf(1_000_000_000, "2023-10-29"), undefined, "it starts afresh and knows no case");
    assert.equal(due(glue.assess(official, "2023-10-29")), "128.94");
    assert.equal(caught(() => glue.assess({}, "2023-10-29")).kind, "invalid");
  }));

test("the same through cases: each error is a bug, and every case that is kept answers next", (t) => {
  const old = [newCase(), newCase(), newCase()];
  return survive(t, (time) => {
    const young = newCase();
    const hit = time % 2 === 0 ? young : old[time % old.length];
    bugInNextCall = true;
    const error = caught(() => hit.kept.totals("2013-01-31"));
    assert.ok(error instanceof VorderingError && error.kind === "bug");
    assert.match(error.message, readable);
    assert.deepEqual(error.issues, [{ code: "bug", path: "", message: error.message }]);
    isRight(hit);
    isRight(young);
    isRight(old[(time + 1) % old.length]);
    assert.equal(due(assess(official, "2023-10-29")), "128.94");
    assert.equal(caught(() => assess({}, "2023-10-29")).kind, "invalid");
  });
});

test("a case opened before a bug is never mistaken for one opened after it", () => {
  const before = newCase();
  assert.throws(glue.forceBug);
  const after = newCase();
  isRight(before);
  isRight(after);
});

test("a portfolio is opened again too", () => {
  const { invoices, ...terms } = official;
  const days = (day) => Int32Array.of(toDayNumber(day));
  const kept = new Portfolio(terms, { amount: Float64Array.of(10_000), issuedOn: days("2013-01-17"), dueOn: days("2013-01-31") });
  for (let time = 0; time < 100; time += 1) {
    assert.throws(glue.forceBug);
    assert.equal(kept.totals("2023-10-29").due[0], 12_894);
    assert.throws(glue.forceBug);
    assert.equal(kept.statement(0, "2023-10-29").totals.due, "128.94");
  }
});
