/** How to pay, as JavaScript asks about it: the same vectors as the native tests, and what only crosses here. */

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { described, importFrom, install, root, thrownBy } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const thrown = thrownBy(VorderingError);
const { Case, checkIban, checkReference, makeReference, paymentCode, readPaymentCode } = await load();

/** The rows of a table in RFC 4180, each field by its name. */
function rows(text) {
  const [header, ...records] = [...text.matchAll(/((?:"(?:[^"]|"")*"|[^,\n"]*)(?:,|\n))+?(?<=\n)/g)].map(([record]) =>
    [...record.matchAll(/("(?:[^"]|"")*"|[^,\n"]*)[,\n]/g)].map(([, field]) => field.replace(/^"([^]*)"$/, "$1").replaceAll('""', '"')));
  return records.map((record) => Object.fromEntries(header.map((name, at) => [name, record[at]])));
}

const vectors = rows(await readFile(join(root, "tests", "data", "payment_vectors.csv"), "utf8"));

test("there are as many vectors as there should be", () => assert.equal(vectors.length, 126));

const schemes = { be_ogm: "ogm", iso11649: "rf", nl_betalingskenmerk: "betalingskenmerk" };
/** The details of a payment code: `name=...;iban=...`, with the marks for what cannot be seen or is long. */
function details(input) {
  const pairs = input.split(";").map((part) => {
    const [, name, text] = part.match(/^(\w+)=([^]*)$/);
    const long = text.match(/^\((\d+) (?:x )?(\w+)\)$/);
    const shown = long
      ? (long[2] === "characters" ? "n" : long[2]).repeat(Number(long[1]))
      : text.replace(/\\n/g, "\n").replace(/\\r/g, "\r").replace(/\\u([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return [name === "info" ? "information" : name, name === "charset" ? Number(shown) : shown];
  });
  return Object.fromEntries(pairs);
}
/** A published amount in two decimals, which is how it is written here; both are right. */
const withCents = (payload) =>
  payload.replace(/^EUR(\d+)(?:\.(\d+))?$/m, (_, euros, cents = "") => `EUR${euros}.${cents.padEnd(2, "0")}`);

const judged = {
  reference({ scheme, kind, input, expected, note }) {
    const make = kind === "make" || note.startsWith("22 characters");
    const found = make ? makeReference(schemes[scheme], input) : checkReference(input, { scheme: schemes[scheme] });
    assert.equal(found.valid, expected !== "error");
    if (!["ok", "error"].includes(expected)) assert.equal(scheme === "be_ogm" ? found.printed : found.value, expected);
  },
  iban: ({ input, expected }) => assert.equal(checkIban(input).valid, expected === "ok"),
  epc069_12({ kind, input, expected }) {
    if (kind === "invalid") return assert.equal(thrown(() => paymentCode(details(input))).kind, "invalid");
    const { payload } = paymentCode(details(input));
    const published = expected.replaceAll("\\n", "\n");
    if (kind === "make") assert.equal(payload, withCents(published));
    return assert.deepEqual(readPaymentCode(published), readPaymentCode(payload));
  },
};

for (const row of vectors) test(`${row.id} is as published`, () => (judged[row.scheme] ?? judged.reference)(row));

const folder = join(root, "tests", "questions");
for (const name of (await readdir(folder)).sort()) {
  const file = JSON.parse(await readFile(join(folder, name), "utf8"));
  if (!file.payment && !file.scanned) continue;
  const call = file.payment ? () => paymentCode(file.payment) : () => readPaymentCode(file.scanned);
  test(`${name} throws one error with all its problems`, () => assert.deepEqual(described(thrown(call)), file.expect));
}

const input = {
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { name: "Bakkerij De Vries", capacity: "business", iban: "BE68539007547034" },
  debtor: { capacity: "business" },
  terms: { contractDate: "2026-03-01" },
  invoices: [{ id: "1", issuedOn: "2026-03-01", dueOn: "2026-03-31", amount: "1000.00", reference: "123456789002" }],
};

test("a request asks what the statement says, with the code for it", () => {
  const kept = new Case(input);
  const request = kept.paymentRequest("2026-06-30");
  assert.equal(request.amount, kept.totals("2026-06-30").due);
  assert.equal(request.reference.printed, "+++123/4567/89002+++");
  assert.deepEqual(readPaymentCode(request.code.payload), {
    version: "002", charset: 1, name: "Bakkerij De Vries", iban: "BE68539007547034", amount: request.amount, reference: "+++123/4567/89002+++",
  });
  assert.match(request.code.svg, /^<svg [^<>]*role="img" aria-label="[^"<>]+"[^<>]*>(<(rect|path) [^<>]*\/>){2}<\/svg>$/);
});

test("what is said is said in the language that is asked for", () => {
  const { creditor: { name, ...creditor } } = input;
  const nameless = new Case({ ...input, creditor });
  const said = ["en", "nl", "fr", "de"].map((language) => [
    nameless.paymentRequest("2026-06-30", { language }).warnings[0].message,
    checkReference("123456789003", { language }).problem.message,
    makeReference("rf", "?", { language }).problem.message,
    checkIban("NL91ABNA0417164301", { language }).problem.message,
    paymentCode({ name, iban: creditor.iban }, { language }).svg,
  ]);
  for (const at of said[0].keys()) assert.equal(new Set(said.map((sentences) => sentences[at])).size, 4);
});

test("what is no text is one error that names the place, together with the others", () => {
  const issues = (call) => thrown(call).issues.map(({ code, path }) => [code, path]);
  const tooLong = "1".repeat(10_001);
  assert.deepEqual(issues(() => checkReference(12, { scheme: "OGM", language: "xx" })), [["expectedText", "text"], ["unknownValue", "scheme"], ["unknownValue", "language"]]);
  assert.deepEqual(issues(() => makeReference(undefined, tooLong)), [["missing", "scheme"], ["textTooLong", "text"]]);
  assert.deepEqual(issues(() => checkIban(null)), [["expectedText", "text"]]);
  assert.deepEqual(issues(() => readPaymentCode()), [["expectedText", "text"]]);
  assert.deepEqual(issues(() => readPaymentCode("BCD")), [["notPaymentCode", ""]]);
  assert.deepEqual(issues(() => paymentCode(undefined, { language: "xx" })), [["expectedObject", ""], ["unknownValue", "language"]]);
  assert.deepEqual(issues(() => checkIban("", { scheme: "ogm" })), [["unknownValue", "language"]]);
});
