/** Until when an invoice can be claimed, as JavaScript gets it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { importFrom, install } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const { Case } = await load();

const kept = new Case({
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  invoices: [
    { id: "1", issuedOn: "2024-01-15", dueOn: "2024-01-31", amount: "480.00", subject: "lodging" },
    { id: "2", issuedOn: "2024-01-15", dueOn: "2024-01-31", amount: "480.00", subject: "rent" },
  ],
  events: [
    { type: "reminder", on: "2024-03-01", channel: "email", invoices: ["2"] },
    { type: "acknowledgement", on: "2024-04-01", inWriting: true, invoices: ["2"] },
  ],
});

test("a clock tells its term, its end and what interrupted it", () => {
  const [hotel, rent] = kept.prescription("2024-12-01");
  assert.deepEqual(
    [hotel.invoice, hotel.subject, hotel.kind, hotel.status, hotel.term, hotel.startsOn, hotel.barsAfter, hotel.presumption],
    ["1", "lodging", "lodging", "barred", { months: 6 }, "2024-02-01", "2024-07-31", true],
  );
  assert.deepEqual([hotel.interruptions, hotel.interest], [[], undefined]);
  assert.deepEqual(
    hotel.warnings.map(({ act, barsAfter }) => [act, barsAfter]),
    [["acknowledgement", "2034-12-01"], ["plan", "2034-12-01"], ["partPayment", undefined]],
  );
  assert.deepEqual([rent.status, rent.term, rent.barsAfter], ["running", { years: 5 }, "2029-04-01"]);
  assert.deepEqual(
    rent.interruptions.map(({ path, kind, effect, why, barsAfter }) => [path, kind, effect, why, barsAfter]),
    [
      ["events[0]", "writtenDemand", "noEffect", "notByThis", "2029-01-31"],
      ["events[1]", "acknowledgement", "newTerm", undefined, "2029-04-01"],
    ],
  );
  assert.equal(rent.interest.firstDay, "2024-02-01");
});

test("it speaks the language that is asked for, of days beyond the published rates too", () => {
  assert.match(kept.prescription("2035-01-01", { language: "nl" })[1].explanation, /beroept/);
  assert.match(kept.prescription("2035-01-01", { language: "de" })[1].explanation, /Frist/);
});

test("a wrong day and a wrong language are told together", () => {
  assert.throws(
    () => kept.prescription("soon", { language: "xx" }),
    (error) => error instanceof VorderingError && error.issues.map(({ path }) => path).join() === "asOf,language",
  );
});
