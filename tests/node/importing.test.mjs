/** Electronic invoices as JavaScript hands them over: the same files as the native tests. */

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { described, importFrom, install, root, thrownBy } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const thrown = thrownBy(VorderingError);
const { Case, caseOf, readInvoice } = await load();

const folder = join(root, "tests", "invoices");
const xml = (name) => readFile(join(folder, `${name}.xml`), "utf8");
const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));

for (const name of names) {
  test(`${name} is read as a person reads it`, async () => {
    const found = readInvoice(await xml(name));
    const questions = found.questions.map(({ message, ...question }) => question);
    assert.deepEqual({ ...found, questions }, JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")));
  });
}

const built = (parts) => parts.map(([text, count]) => text.repeat(count)).join("");
const questions = join(root, "tests", "questions");
for (const name of (await readdir(questions)).sort()) {
  const file = JSON.parse(await readFile(join(questions, name), "utf8"));
  if (!file.invoice && !file.invoices) continue;
  test(`${name} throws one error with all its problems`, async () => {
    const call = file.invoice ? () => readInvoice(built(file.invoice)) : () => caseOf(file.invoices.map(built));
    assert.deepEqual(described(thrown(call)), file.expect);
    // And the engine goes on as if nothing had happened.
    assert.equal(readInvoice(await xml("least")).invoice.id, "1");
  });
}

test("a completed draft is a case, and asks for the rest of the money", async () => {
  const draft = caseOf([await xml("be-no-due-date"), await xml("be-credit-note")], { language: "fr" });
  assert.deepEqual(draft.questions.map(({ path }) => path), ["creditor.capacity", "debtor.capacity", "invoices[0].dueOn"]);
  const { creditor, debtor, invoices: [invoice] } = draft.case;
  const input = {
    ...draft.case,
    creditor: { ...creditor, capacity: "business" },
    debtor: { ...debtor, capacity: "business" },
    invoices: [{ ...invoice, dueOn: "2026-03-12" }],
  };
  const request = new Case(input).paymentRequest("2026-03-12");
  // 2,000.00 less the credit note of 121.00.
  assert.deepEqual([request.amount, request.reference.printed, request.iban], ["1879.00", "+++123/4567/89002+++", "BE68 5390 0754 7034"]);
});

test("questions are asked in the language that is asked for", async () => {
  const text = await xml("least");
  const said = ["en", "nl", "fr", "de"].map((language) => readInvoice(text, { language }).questions[0].message);
  assert.equal(new Set(said).size, 4);
});

test("what is no text is told with its place", () => {
  const issues = (call) => thrown(call).issues.map(({ code, path }) => [code, path]);
  assert.deepEqual(issues(() => readInvoice(new Uint8Array(4), { language: "xx" })), [["expectedText", ""], ["unknownValue", "language"]]);
  assert.deepEqual(issues(() => caseOf("<Invoice/>")), [["expectedList", "texts"]]);
  assert.deepEqual(issues(() => caseOf(["<Invoice/>", 7])), [["expectedText", "texts[1]"]]);
});
