/** A portfolio in its worker in Chromium: by every bundler and without, never in the way of the page, and back after an end. */

import assert from "node:assert/strict";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { importFrom } from "../node/support.mjs";
import { complaintsOf, launch, serve } from "../page/site.mjs";
import { newProject, policy } from "./support.mjs";
import { ways } from "./ways.mjs";

// Only files of the site may be workers; nothing else is allowed than what the readme asks for.
const headers = { "Content-Security-Policy": `${policy}; worker-src 'self'` };
const project = await newProject();
const installed = join(project, "node_modules", "vordering");
const { load } = await importFrom(project, "vordering");
const { Portfolio, toDayNumber } = await load();
const asOf = "2026-11-22";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** The same claims on both sides: it is written into the pages as it stands here. */
function claims(count, first) {
  const at = Array.from({ length: count }, (_, position) => position);
  const dueOn = Int32Array.from(at, (position) => first + ((position * 37) % 900));
  return {
    amount: Float64Array.from(at, (position) => 5_000 + ((position * 7_919) % 900_000)),
    issuedOn: dueOn.map((day) => day - 30),
    dueOn,
    letterOn: dueOn.map((day, position) => (position % 3 === 0 ? day + 15 : -1)),
  };
}
const first = toDayNumber("2023-01-31");
const terms = { schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" } };
const shared = `${claims}\nconst terms = ${JSON.stringify(terms)};\nconst asOf = "${asOf}";\nconst first = ${first};\n`;

async function newFolder(name, main, from = "vordering") {
  const folder = join(project, name);
  await mkdir(folder);
  await writeFile(join(folder, "index.html"), '<!doctype html>\n<html lang="en">\n<title></title>\n<script type="module" src="./main.js"></script>\n</html>\n');
  const at = (entry) => (from === "vordering" ? `vordering/${entry}` : `./vordering/${entry}.js`);
  const imports = `import { startPortfolio } from "${at("worker")}";\n`;
  await writeFile(join(folder, "main.js"), `${imports}${shared}${main}`);
  return folder;
}

/** Opens a page and gives what it says in its title. */
async function told(address) {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(address);
  await page.waitForFunction(() => document.title !== "").catch((error) => assert.fail(complaints.join("\n") || error));
  const title = await page.title();
  assert.deepEqual(complaints, []);
  await page.close();
  return JSON.parse(title);
}

const sum = (column) => column.reduce((all, one) => all + one, 0);
const expected = (count) => {
  const portfolio = new Portfolio(terms, claims(count, first));
  const { due } = portfolio.totals(asOf);
  const { on } = portfolio.nextSteps(asOf);
  return { due: sum(due), on: sum(on), one: portfolio.statement(1, asOf).totals.due };
};

const plain = `
const worker = await startPortfolio();
await worker.open(terms, claims(50, first));
const sum = (column) => column.reduce((all, one) => all + one, 0);
const { due } = await worker.totals(asOf);
const { on } = await worker.nextSteps(asOf);
const one = (await worker.statement(1, asOf)).totals.due;
worker.close();
document.title = JSON.stringify({ due: sum(due), on: sum(on), one });
`;

describe("it works", () => {
  let count = 0;
  const shows = async (address) => assert.deepEqual(await told(address), expected(50));
  for (const [name, way] of Object.entries(ways)) {
    test(name, async () => {
      const folder = await newFolder(`worker-${++count}`, plain);
      await way(folder, { scripts: ["main.js"], installed, copies: ["vordering.wasm", "portfolio-worker.js"] }, { headers, shows });
    });
  }

  test("no bundler", async () => {
    const folder = await newFolder(`worker-${++count}`, plain, "beside");
    await cp(installed, join(folder, "vordering"), { recursive: true });
    const site = await serve(folder, headers);
    await shows(site.url).finally(site.close);
  });
});

/** What a page tells that runs a script without a bundler. */
let pages = 0;
async function run(main) {
  const folder = await newFolder(`page-${++pages}`, main, "beside");
  await cp(installed, join(folder, "vordering"), { recursive: true });
  const site = await serve(folder, headers);
  return told(site.url).finally(site.close);
}

/**
 * The longest task of the main thread of a page, in milliseconds of the processor: what other programs do to the machine
 * meanwhile does not count.
 */
async function longestTask(page, work) {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await work();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(({ ph, tdur, pid, tid }) => ph === "X" && tdur !== undefined && threads.includes(`${pid} ${tid}`));
  assert.ok(tasks.length > 100, `${tasks.length} tasks`);
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1_000;
}

for (const count of [10_000, 100_000]) {
  test(`${count} claims never keep the page for 50 ms`, async () => {
    const folder = await newFolder(`page-${++pages}`, `
      const text = "factuur;klant;bedrag;factuurdatum;vervaldatum\\n" + Array.from({ length: ${count} }, (_, at) =>
        \`F\${at};Klant \${at};\${1 + (at % 900)},50;0\${1 + (at % 9)}-01-2025;28-02-2025\`).join("\\n");
      const file = new File([text], "list.csv");
      const columns = claims(${count}, first);
      window.work = async () => {
        const worker = await startPortfolio();
        const { size, problemCount } = await worker.open(terms, file);
        let progress = 0;
        const { due } = await worker.totals(asOf, { onProgress: () => { progress += 1; } });
        await worker.nextSteps(asOf);
        await worker.list(asOf, { sortBy: "debtor", search: "9", count: 100 });
        await worker.csv(asOf);
        await worker.open(terms, columns);
        await worker.totals(asOf);
        return { size, problemCount, progress, due: due.length };
      };
      // As long as the page lives, this goes on.
      window.beats = 0;
      setInterval(() => { window.beats += 1; }, 10);
      document.title = "ready";
    `, "beside");
    await cp(installed, join(folder, "vordering"), { recursive: true });
    const site = await serve(folder, headers);
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => document.title !== "");
    let told;
    const longest = await longestTask(page, async () => { told = await page.evaluate(() => window.work()); }).finally(site.close);
    const { progress, ...rest } = told;
    assert.deepEqual(rest, { size: count, problemCount: 0, due: count });
    assert.ok(progress > 3, String(progress));
    assert.ok(await page.evaluate(() => window.beats) > 10);
    assert.ok(longest < 50, `${longest} ms`);
    await page.close();
  });
}

test("the measure of that sees a page that is kept", async () => {
  const page = await browser.newPage();
  const longest = await longestTask(page, () => page.evaluate(() => new Promise((resolve) => {
    let sum = 0;
    for (let at = 0; at < 300_000_000; at += 1) sum += Math.sqrt(at);
    // And then more than a hundred tasks that take no time.
    let left = 200;
    const next = () => (--left > 0 ? setTimeout(next) : resolve(sum));
    next();
  })));
  assert.ok(longest > 50, `${longest} ms`);
  await page.close();
});

test("what is cancelled stops, and the rest goes on", async () => {
  const answer = await run(`
    const worker = await startPortfolio();
    await worker.open(terms, claims(200_000, first));
    const stop = new AbortController();
    let after = 0;
    const begun = performance.now();
    const error = await worker.totals(asOf, { signal: stop.signal, onProgress: () => { if (stop.signal.aborted) after += 1; stop.abort(); } }).catch((error) => error);
    const taken = performance.now() - begun;
    // The worker is free at once: a question that takes no time is answered long before the totals would be.
    const asked = performance.now();
    await worker.statement(0, asOf);
    const free = performance.now() - asked;
    const whole = performance.now();
    await worker.totals(asOf);
    const needed = performance.now() - whole;
    const early = await worker.totals(asOf, { signal: AbortSignal.abort() }).catch((error) => error.name);
    const opening = new AbortController();
    const second = worker.open(terms, claims(100, first), { signal: opening.signal }).catch((error) => error.name);
    opening.abort();
    const [ended, still] = [await second, (await worker.totals(asOf)).due.length];
    document.title = JSON.stringify({ name: error.name, after, taken, free, needed, early, ended, still });
  `);
  assert.deepEqual([answer.name, answer.after, answer.early, answer.ended, answer.still], ["AbortError", 0, "AbortError", "AbortError", 200_000]);
  assert.ok(answer.taken + answer.free < answer.needed, JSON.stringify(answer));
});

test("eight workers at once answer as one does, and so does a case on the page meanwhile, also when one run is given up", async () => {
  const answer = await run(`
    const { load } = await import("./vordering/browser.js");
    const { Case } = await load();
    const kept = new Case({ ...terms, invoices: [{ id: "1", issuedOn: "2013-01-17", dueOn: "2013-01-31", amount: "100.00" }] });
    const meanwhile = new Set();
    const workers = await Promise.all(Array.from({ length: 8 }, () => startPortfolio()));
    await Promise.all(workers.map((worker) => worker.open(terms, claims(20_000, first))));
    const stop = new AbortController();
    const givenUp = workers[0].nextSteps(asOf, { signal: stop.signal, onProgress: () => stop.abort() }).catch(({ name }) => name);
    const sums = await Promise.all(workers.map(async (worker) => {
      const { due } = await worker.totals(asOf, { onProgress: () => meanwhile.add(kept.totals("2023-10-29").due) });
      return due.reduce((all, one) => all + one, 0);
    }));
    document.title = JSON.stringify({ sums: [...new Set(sums)], meanwhile: [...meanwhile], givenUp: await givenUp });
  `);
  assert.deepEqual(answer, { sums: [expected(20_000).due], meanwhile: ["128.94"], givenUp: "AbortError" });
});

test("errors are those that the package throws without a worker", async () => {
  const answer = await run(`
    const { VorderingError } = await import("./vordering/browser.js");
    const worker = await startPortfolio();
    const caught = (promise) => promise.then(() => "nothing", (error) => [error instanceof VorderingError, error.kind, error.issues[0].code, error.issues[0].path]);
    const before = await caught(worker.totals(asOf));
    const columns = await caught(worker.open(terms, { ...claims(2, first), dueOn: new Int32Array(1) }));
    const wrongTerms = await caught(worker.open({ ...terms, jurisdiction: "DE" }, "bedrag;factuurdatum\\n1;2026-01-01"));
    const list = await worker.open(terms, "nummer;bedrag;factuurdatum;vervaldatum\\nA;1;2026-01-01;2026-01-31\\nB;1;2026-01-01;\\nC;x;2026-01-01;\\n");
    const day = await caught(worker.totals("today"));
    const at = await caught(worker.statement(7, asOf));
    document.title = JSON.stringify({ before, columns, wrongTerms, day, at, size: list.size, problems: list.problems.map(({ code, path }) => code + " " + path) });
  `);
  assert.deepEqual(answer, {
    before: [true, "invalid", "missing", "claims"],
    columns: [true, "invalid", "wrongLength", "dueOn"],
    wrongTerms: [true, "invalid", "unknownValue", "terms[0].jurisdiction"],
    day: [true, "invalid", "dayMalformed", "asOf"],
    at: [true, "invalid", "numberTooLarge", "at"],
    size: 1,
    problems: ["dueDateMissing row 3, dueOn", "amountMalformed row 4, amount"],
  });
});

test("a worker that is killed rejects what waits; the next call starts another, with nothing lost", async () => {
  const answer = await run(`
    const made = [];
    const make = () => made[made.push(new Worker(new URL("./vordering/portfolio-worker.js", import.meta.url), { type: "module" })) - 1];
    const worker = await startPortfolio({ worker: make });
    const given = claims(100_000, first);
    await worker.open(terms, given);
    const { due } = await worker.totals(asOf);
    given.amount.fill(1);
    const waiting = worker.nextSteps(asOf, { onProgress: () => made[0].terminate() }).catch(({ kind, issues }) => [kind, issues[0].code, issues[0].message]);
    const error = await waiting;
    const again = await worker.totals(asOf);
    const same = again.due.every((one, at) => one === due[at]);
    worker.close();
    document.title = JSON.stringify({ error, same, workers: made.length });
  `);
  assert.deepEqual(answer, { error: ["bug", "workerStopped", "The worker was stopped, or could not start. The next call starts a new one."], same: true, workers: 2 });
});

test("a worker that cannot start says so", async () => {
  const answer = await run(`
    const worker = await startPortfolio({ worker: () => new Worker("./nowhere.js", { type: "module" }) });
    document.title = JSON.stringify(await worker.open(terms, claims(1, first)).catch(({ kind, issues }) => [kind, issues[0].code]));
  `);
  assert.deepEqual(answer, ["bug", "workerStopped"]);
});

test("a part of the list is what is looked for, in the order asked for, with the sums of all that was found", async () => {
  const answer = await run(`
    const worker = await startPortfolio();
    const { size } = await worker.open([terms, { ...terms, terms: { paymentTermDays: 30 } }], [
      "factuur;klant;bedrag;factuurdatum;vervaldatum;termsPosition",
      "F10;Café Één;300,00;01-10-2026;31-10-2026;0",
      "F9;de Vries;100,00;01-11-2026;15-12-2026;0",
      "F2;Jansen;200,00;01-10-2026;;1",
      "F1;;50,00;01-01-2013;31-01-2013;0",
    ].join("\\n"));
    const names = async (question) => (await worker.list(asOf, question)).rows.map(({ invoice }) => invoice).join(" ");
    const { due } = await worker.totals(asOf);
    document.title = JSON.stringify({
      size,
      byRow: await names(),
      byInvoice: await names({ sortBy: "invoice" }),
      byAmount: await names({ sortBy: "amount", descending: true }),
      byLate: await names({ sortBy: "daysLate", descending: true }),
      part: await names({ sortBy: "invoice", from: 1, count: 2 }),
      sought: await names({ search: " CAFE een" }),
      nobody: await names({ search: "niemand" }),
      dueDate: await names({ step: "dueDate" }),
      late: (await worker.list(asOf)).rows.map(({ daysLate = -1 }) => daysLate),
      rows: (await worker.list(asOf)).rows.map(({ row }) => row),
      same: (await worker.list(asOf, { search: "e" })).sums.due === due[0] + due[1] + due[2],
      found: (await worker.list(asOf, { count: 1 })).found,
    });
  `);
  assert.deepEqual(answer, {
    size: 4,
    byRow: "F10 F9 F2 F1",
    byInvoice: "F1 F2 F9 F10",
    byAmount: "F10 F2 F9 F1",
    byLate: "F1 F10 F2 F9",
    part: "F2 F9",
    sought: "F10",
    nobody: "",
    dueDate: "F9",
    // From 31 October, and 1 October and 30 days, to 22 November 2026 it is 22 days; from 31 January 2013 as Python counts.
    late: [22, -1, 22, 5_043],
    rows: [2, 3, 4, 5],
    same: true,
    found: 4,
  });
});
