/** What only JavaScript can hand over, and what only a browser or Node can suffer. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { importFrom, install, publishedUntil } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const api = await load();
const { Case, assess } = api;

const good = () => ({
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  invoices: [{ id: "1", issuedOn: "2013-01-17", dueOn: "2013-01-31", amount: "100.00" }],
  events: [],
});

function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

const revoked = Proxy.revocable({}, {});
revoked.revoke();
const circular = good();
circular.creditor = circular;
const nested = good();
let deepest = nested;
for (let depth = 0; depth < 100_000; depth += 1) deepest = deepest.creditor = {};
const throwing = (name) => Object.defineProperty(good(), name, { enumerable: true, get: () => { throw new Error("mine"); } });
const withAmount = (amount) => ({ ...good(), invoices: [{ ...good().invoices[0], amount }] });

/** Each with a path that must be among the problems. */
const junk = {
  undefined: [undefined, ""],
  null: [null, ""],
  "a number": [42, ""],
  NaN: [Number.NaN, ""],
  "a bigint": [10n, ""],
  "a symbol": [Symbol("case"), ""],
  "a function": [() => good(), ""],
  "a date": [new Date(0), ""],
  "a map": [new Map(Object.entries(good())), ""],
  "a typed array": [new Uint8Array(8), ""],
  "a revoked proxy": [revoked.proxy, ""],
  "a proxy that throws": [new Proxy(good(), { get: () => { throw new Error("mine"); }, ownKeys: () => { throw new Error("mine"); } }), "creditor"],
  "a getter that throws": [throwing("creditor"), "creditor"],
  "a circle": [circular, "creditor.schema"],
  "nesting without end": [nested, "creditor.creditor"],
  "an amount NaN": [withAmount(Number.NaN), "invoices[0].amount"],
  "an amount that is a number": [withAmount(0.1 + 0.2), "invoices[0].amount"],
  "an amount that is a bigint": [withAmount(12500n), "invoices[0].amount"],
  "an amount Infinity": [withAmount(Number.POSITIVE_INFINITY), "invoices[0].amount"],
  "an amount that is a boxed text": [withAmount(new String("100.00")), "invoices[0].amount"],
  "a due date that is a Date": [{ ...good(), invoices: [{ ...good().invoices[0], dueOn: new Date(2013, 0, 31) }] }, "invoices[0].dueOn"],
  "a list with holes": [{ ...good(), invoices: new Array(3) }, "invoices[0]"],
  "a list of a billion holes": [{ ...good(), events: new Array(1_000_000_000) }, "events"],
  "an object like a list": [{ ...good(), invoices: { length: 1, 0: good().invoices[0] } }, "invoices"],
  "half a surrogate pair": [{ ...good(), jurisdiction: "\ud800" }, "jurisdiction"],
  "null bytes": [{ ...good(), jurisdiction: "NL\0" }, "jurisdiction"],
  "a field from the prototype's name": [JSON.parse('{"__proto__": {}, "constructor": 1}'), "__proto__"],
};

for (const [name, [value, path]] of Object.entries(junk)) {
  test(`${name} is one error that names the place`, () => {
    for (const call of [() => assess(value, "2023-10-29"), () => new Case(value)]) {
      const error = thrown(call);
      assert.ok(error instanceof VorderingError);
      assert.equal(error.kind, "invalid");
      const paths = error.issues.map((issue) => issue.path);
      assert.ok(paths.includes(path), `${path} is not among ${paths}`);
    }
    assert.equal(assess(good(), "2023-10-29").statement.totals.due, "128.94");
  });
}

test("objects without prototype and of another realm are records", async () => {
  const { runInNewContext } = await import("node:vm");
  const foreign = runInNewContext(`(${JSON.stringify(good())})`);
  assert.equal(assess(foreign, "2023-10-29").statement.totals.due, "128.94");
  assert.equal(assess(Object.assign(Object.create(null), good()), "2023-10-29").statement.totals.due, "128.94");
});

test("a wrong day and a wrong language are told together with the problems of the case", () => {
  const error = thrown(() => assess({ ...good(), events: 1 }, new Date(0), { language: "tlh" }));
  assert.deepEqual(
    error.issues.map(({ code, path }) => [code, path]),
    [["expectedList", "events"], ["dayMalformed", "asOf"], ["unknownValue", "language"]],
  );
});

test("a refusal says what is known", () => {
  const { knownUntil } = api.rates("NL", "statutory");
  const error = thrown(() => assess(good(), "2199-12-31"));
  assert.equal(error.kind, "refusal");
  assert.equal(error.issues[0].code, "ratesEnd");
  assert.equal(error.issues[0].known, knownUntil);
  assert.ok(error.message.includes(knownUntil));
});

test("a case keeps its own copy", () => {
  const input = good();
  const kept = new Case(input);
  input.invoices[0].amount = "999.00";
  assert.equal(kept.totals("2023-10-29").due, "128.94");
});

test("a case in nested proxies, as frameworks make them, is kept as what it holds", () => {
  const reactive = (value) =>
    value !== null && typeof value === "object"
      ? new Proxy(value, { get: (target, name) => reactive(Reflect.get(target, name)) })
      : value;
  assert.equal(new Case(reactive(good())).totals("2023-10-29").due, "128.94");
});

test("options that are none are refused, not passed over", () => {
  for (const options of ["nl", { lang: "nl" }, { language: "nl", more: 1 }, 5, null]) {
    const error = thrown(() => assess(good(), "2023-10-29", options));
    assert.deepEqual(error.issues.map(({ code, path }) => [code, path]), [["unknownValue", "language"]]);
  }
});

test("a getter that calls back into the engine does no harm", () => {
  const input = good();
  let inner;
  Object.defineProperty(input, "events", { enumerable: true, get: () => { inner ??= new Case(good()); return []; } });
  assert.equal(new Case(input).totals("2023-10-29").due, inner.totals("2023-10-29").due);
});

test("rates are published with their sources", async () => {
  const table = api.rates("NL", "commercial");
  assert.equal(table.knownUntil, (await publishedUntil("nl-commercial")).day);
  assert.deepEqual(table.rows.find(({ from }) => from === "2026-07-01"), { from: "2026-07-01", ratePercent: "10.40", instrument: "ECB 2.40 + 8", confidence: "several" });
  const error = thrown(() => api.rates("XX", Symbol("statutory")));
  assert.deepEqual(error.issues.map(({ code, path }) => [code, path]), [["unknownValue", "jurisdiction"], ["expectedText", "kind"]]);
});

test("what the conventions are worth is said for a kept case", () => {
  const compared = new Case(good()).compareConventions("2023-10-29");
  const out = compared.find(({ value }) => value === "out");
  // The last day counted bears 124.42 x 6 % / 365, two cents.
  assert.deepEqual(out, { convention: "asOfDay", value: "out", due: "128.92", difference: "-0.02" });
});

test("load gives the same every time, and can be given the wasm", async () => {
  assert.equal(await load(), api);
  assert.equal(api.version, JSON.parse(await readFile(join(project, "node_modules/vordering/package.json"), "utf8")).version);
  const bytes = await readFile(join(project, "node_modules/vordering/vordering.wasm"));
  const { project: other } = await install("npm");
  const given = await (await importFrom(other, "vordering")).load(bytes);
  assert.equal(given.assess(good(), "2023-10-29").statement.totals.due, "128.94");
});
