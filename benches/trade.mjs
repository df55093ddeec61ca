/** Dutch claims between businesses: our portfolio, natively and in wasm, against the same rules in JavaScript. */

import assert from "node:assert/strict";
import { asOf, caseOf, claims, terms } from "./claims.mjs";
import { native } from "./native.mjs";
import { dayNumber, tableOf } from "./peers/calendar.mjs";
import { roughly } from "./peers/doubles.mjs";
import { exactly, libraries } from "./peers/exact.mjs";
import { statements } from "./peers/statement.mjs";
import { often, race, twice } from "./race.mjs";

const sums = ["principal", "interest", "costs", "due", "paid", "perDay"];

/** The peers: those that are exact by name, and the one that is not. */
function peers(rates) {
  const table = tableOf(rates("NL", "commercial").rows);
  const exact = Object.entries(libraries).flatMap(([name, library]) => [
    [name, exactly(library, table, { tuned: false })],
    [`${name}, tuned`, exactly(library, table)],
  ]);
  return { exact: Object.fromEntries(exact), doubles: roughly(table), table };
}

function all(reckon, columns) {
  const count = columns.amount.length;
  const into = Object.fromEntries(sums.map((name) => [name, new Float64Array(count)]));
  const day = dayNumber(asOf);
  for (let at = 0; at < count; at += 1) reckon(columns, at, day, into);
  return into;
}

/** Many claims at once. Every exact contestant must give the same cents for each claim. */
export async function manyClaims({ Portfolio, Case, rates }, { count, turns, profile }) {
  const columns = claims(count);
  const portfolio = new Portfolio(terms, columns);
  const ours = portfolio.totals(asOf);
  assert.ok(ours.status.every((status) => status === 0));
  const { exact, doubles } = peers(rates);
  for (const [name, reckon] of Object.entries(exact)) {
    const theirs = all(reckon, columns);
    for (const sum of sums) assert.deepEqual(theirs[sum], ours[sum], `${sum} by ${name}`);
  }
  const theirs = all(doubles, columns);
  const off = ours.due.filter((_, at) => sums.some((sum) => theirs[sum][at] !== ours[sum][at])).length;

  const program = native(profile, asOf, terms, columns);
  const whole = sums.map((sum) => ours[sum].reduce((one, other) => one + other, 0));
  assert.deepEqual((await program.count()).sums, whole);
  const inJavaScript = Object.entries({ ...exact, doubles }).map(([name, reckon]) => [name, twice(() => all(reckon, columns))]);
  const results = await race({
    wasm: twice(() => portfolio.totals(asOf)),
    native: async () => {
      await program.count();
      return (await program.count()).nanoseconds / 1e6;
    },
    ...Object.fromEntries(inJavaScript),
  }, { turns });
  program.end();

  const some = Array.from({ length: Math.min(count, 200) }, (_, at) => new Case(caseOf(columns, at)).statement(asOf));
  const lines = some.flatMap((statement) => statement.lines.filter((line) => line.kind === "interest")).length / some.length;
  return { count, lines, off, results };
}

/** One claim as a case, from objects to objects. The peer must write the same lines, to the last letter. */
export async function oneCase({ Case, assess, rates }, { turns, times }) {
  const columns = claims(200);
  const inputs = Array.from({ length: 200 }, (_, at) => caseOf(columns, at));
  const { exact, table } = peers(rates);
  const library = libraries["decimal.js"];
  const stated = statements(exact["decimal.js, tuned"], library, table);
  for (const input of inputs) {
    const ours = new Case(input).statement(asOf);
    const theirs = stated(input, asOf);
    assert.deepEqual(theirs.lines, ours.lines);
    const { open, due, paid, perDay } = ours.totals;
    assert.deepEqual(theirs.totals, { ...open, due, paid, perDay });
  }
  const untuned = statements(exact["decimal.js"], library, table);
  const input = (time) => inputs[time % inputs.length];
  const kept = inputs.map((input) => new Case(input));
  const keptOne = (time) => kept[time % kept.length];
  return race({
    "new Case + statement": often(times, (time) => new Case(input(time)).statement(asOf)),
    "statement of a kept Case": often(times, (time) => keptOne(time).statement(asOf)),
    "new Case + totals": often(times, (time) => new Case(input(time)).totals(asOf)),
    "totals of a kept Case": often(times, (time) => keptOne(time).totals(asOf)),
    "assess, with the timeline": often(times, (time) => assess(input(time), asOf)),
    "decimal.js, the same lines": often(times, (time) => untuned(input(time), asOf)),
    "decimal.js, tuned, the same lines": often(times, (time) => stated(input(time), asOf)),
  }, { turns });
}
