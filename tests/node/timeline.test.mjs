/** What happens next and the dossier, as JavaScript asks for them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { described, importFrom, install } from "./support.mjs";

const { project } = await install("npm");
const { load } = await importFrom(project, "vordering");
const { Case, assess } = await load();

const input = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  terms: { termAgreed: true },
  invoices: [{ id: "1", issuedOn: "2026-03-01", dueOn: "2026-03-31", amount: "1250.00" }],
  events: [{ type: "promise", on: "2026-04-10", payBy: "2026-04-20", amount: "1250.00" }],
};
const kept = new Case(input);

test("the timeline is that of the assessment", () => {
  const { statement, timeline } = assess(input, "2026-05-01", { language: "nl" });
  assert.deepEqual(kept.timeline("2026-05-01", { language: "nl" }), timeline);
  assert.deepEqual(kept.statement("2026-05-01", { language: "nl" }), statement);
});

test("what comes next is blocked until payments were looked at", () => {
  const { next } = kept.timeline("2026-05-01");
  assert.deepEqual([next.code, next.allowed, next.blockers.map(({ code }) => code)], ["reminder", false, ["paymentsNotChecked"]]);
  const checked = new Case({ ...input, policy: { paymentsCheckedOn: "2026-05-01" } }).timeline("2026-05-01");
  assert.equal(checked.next.allowed, true);
  assert.deepEqual(checked.agreements.map(({ status }) => status), ["broken"]);
});

test("a policy changes no sum, but the fingerprint of the case", () => {
  const slow = new Case({ ...input, policy: { offsets: { reminder: 30 } } });
  assert.deepEqual(slow.totals("2026-05-01"), kept.totals("2026-05-01"));
  assert.notEqual(slow.statement("2026-05-01").receipt.case, kept.statement("2026-05-01").receipt.case);
});

test("the dossier holds the statement, the timeline, the clocks, and what is missing", () => {
  const dossier = kept.dossier("2026-05-01", { language: "fr" });
  assert.deepEqual(dossier.statement, kept.statement("2026-05-01", { language: "fr" }));
  assert.deepEqual(dossier.timeline, kept.timeline("2026-05-01", { language: "fr" }));
  assert.deepEqual(dossier.prescription, kept.prescription("2026-05-01", { language: "fr" }));
  assert.ok(dossier.missing.some(({ code, path }) => code === "agreementInWriting" && path === "events[0].evidence"));
});

test("a wrong day and a wrong language are told together", () => {
  for (const ask of [kept.timeline, kept.dossier]) {
    assert.throws(() => ask.call(kept, "01-05-2026", { language: "es" }), (error) => {
      const places = described(error).issues.map(({ path }) => path);
      return error.kind === "invalid" && places.join() === "asOf,language";
    });
  }
});

test("beyond the last published rate it is refused, as the sums are", () => {
  assert.throws(() => kept.timeline("2199-12-31"), (error) => error.kind === "refusal" && error.issues[0].code === "ratesEnd");
});
