/** The stories, told by the package as it is installed in Node. */

import assert from "node:assert/strict";
import { sep } from "node:path";
import { test } from "node:test";
import { importFrom, install, stories } from "./support.mjs";

const { project } = await install("npm");
const { load } = await importFrom(project, "vordering");
const { Case } = await load();

const codes = (list) => (list ?? []).map(({ code }) => code);
const statuses = (list) => (list ?? []).map(({ status }) => status);
/** What a story expects as null is absent from the answer. */
const orNull = (value) => value ?? null;
/** Of a moment, without what only says which one it is. */
const expectedOf = ({ on, says, invoice, ...expected }) => expected;
const pick = (names, found) => Object.fromEntries(names.map((name) => [name, orNull(found[name])]));
const mapped = (fields, of) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, of(name, value)]));

/** Of the timeline, what a moment speaks of, in the words of the moment. */
function told(moment, timeline) {
  const claim = timeline.claims.find(({ invoice }) => moment.invoice === undefined || invoice === moment.invoice);
  assert.ok(claim, "the timeline has no such claim");
  const stepOf = (id) => claim.steps.find((found) => found.id === id);
  const parts = {
    steps: (expected) => mapped(expected, (id, step) => stepTold(step, stepOf(id))),
    next: (expected) => (expected && claim.next ? withCodes(Object.keys(expected), claim.next) : orNull(claim.next)),
    advice: (expected) => expected.filter((code) => codes(timeline.advice).includes(code)),
    measures: (expected) =>
      claim.measures.map((measure, at) => (typeof expected[at] === "object" ? pick(Object.keys(expected[at]), measure) : measure.code)),
    agreements: () => statuses(timeline.agreements),
    announcements: () => statuses(timeline.announcements),
    past: () => codes(timeline.past),
    settled: () => claim.settled,
    reason: () => orNull(claim.reason?.code),
    disputed: () => orNull(claim.disputed),
  };
  return mapped(expectedOf(moment), (name, expected) => parts[name](expected));
}

function stepTold(expected, found) {
  if (!expected || !found) return orNull(found);
  const { until, ...plain } = expected;
  const given = withCodes(Object.keys(plain), found);
  const lastDay = (code) => orNull(found.blockers.find((blocker) => blocker.code === code)?.until);
  if (until) given.until = mapped(until, lastDay);
  return given;
}

function withCodes(names, found) {
  const given = pick(names, found);
  if (names.includes("blockers")) given.blockers = codes(found.blockers);
  return given;
}

for (const { name, story } of await stories()) {
  const [procedure] = name.split(sep);
  for (const moment of story.moments) {
    test(`${name}, ${moment.on}: ${moment.says}`, () => {
      const timeline = new Case(story.case).timeline(moment.on);
      assert.deepEqual(told(moment, timeline), expectedOf(moment));
      assert.ok(timeline.claims.every((claim) => claim.procedure === procedure), procedure);
    });
  }
}
