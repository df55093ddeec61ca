/** The calculator against the whole package: it says the same, and knows nothing that it does not need. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { caseFiles, importFrom, install } from "./support.mjs";

const { project } = await install("npm");
const whole = await importFrom(project, "vordering");
const calculator = await importFrom(project, "vordering/calculator");
const [all, sums] = await Promise.all([whole.load(), calculator.load()]);

test("both throw the same errors", () => {
  assert.equal(calculator.VorderingError, whole.VorderingError);
  assert.equal(sums.version, all.version);
});

test("it has what it calculates with, and nothing else", () => {
  assert.deepEqual(Object.keys(sums).sort(), ["Case", "rates", "version"]);
  const methods = Object.getOwnPropertyNames(sums.Case.prototype).sort();
  assert.deepEqual(methods, ["compareConventions", "constructor", "statement", "totals"]);
});

test("of every good case it says what the whole package says, in every language", async () => {
  for (const { name, case: input, asOf } of await caseFiles("good")) {
    const [one, other] = [new sums.Case(input), new all.Case(input)];
    assert.deepEqual(one.totals(asOf), other.totals(asOf), name);
    assert.deepEqual(one.compareConventions(asOf), other.compareConventions(asOf), name);
    for (const language of ["nl", "fr", "de", "en"]) {
      assert.deepEqual(one.statement(asOf, { language }), other.statement(asOf, { language }), name);
    }
  }
});

test("of every bad case it finds the same problems", async () => {
  const problems = ({ Case }, { case: input, asOf }) => {
    try {
      return new Case(input).statement(asOf);
    } catch ({ kind, issues }) {
      return { kind, issues };
    }
  };
  for (const file of await caseFiles("bad")) assert.deepEqual(problems(sums, file), problems(all, file), file.name);
});
