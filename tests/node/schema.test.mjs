/** The published JSON Schemas against a validator, the case files, and the verdicts and answers of the engine. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import { damaged, near, randomFrom } from "./mutations.mjs";
import { caseFiles, importFrom, install, stories } from "./support.mjs";
import { languages } from "./written.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const { Case } = await load();

const { resolve } = createRequire(join(project, "entry.mjs"));
const published = async (name) => JSON.parse(await readFile(resolve(`vordering/${name}.schema.json`), "utf8"));
const [caseSchema, assessmentSchema] = [await published("case"), await published("assessment")];
const ajv = new Ajv2020({ strict: true });
const isCase = ajv.compile(caseSchema);
const isAssessment = ajv.compile(assessmentSchema);

const good = await caseFiles("good");
const told = await stories();

/** What no schema sees, because it takes more than one part of a case. */
const across = new Set([
  "duplicateId", "unknownInvoice", "invoiceNotNamed", "dueDateMissing", "receiptDateMissing", "dueBeforeIssued", "receivedBeforeIssued",
  "receivedBeforeSent", "endsBeforeStart", "notInOrder",
]);
/** What a schema sees in part: not the check digits, not the bytes of a letter, not the parties to a clause. */
const inPart = {
  ibanMalformed: /^creditor\.iban$/,
  textTooLong: /./,
  notInThisLaw: /^terms\.(interest|penaltyClause)$/,
};

/** The problems that the reader has with a case. */
function problems(input) {
  try {
    new Case(input);
    return [];
  } catch (error) {
    if (!(error instanceof VorderingError) || error.kind !== "invalid") throw error;
    return error.issues;
  }
}

/** Judges a case by the schema and by the reader; gives whether it is one, and the problems of the reader. */
function judged(input) {
  const issues = problems(input);
  const accepted = isCase(input);
  const unseen = ({ code, path }) => across.has(code) || inPart[code]?.test(path);
  const seen = issues.filter(({ code }) => !across.has(code));
  const agree = accepted ? issues.every(unseen) : seen.length > 0;
  const why = () => JSON.stringify({ input, issues, accepted, errors: isCase.errors }, null, 1).slice(0, 20_000);
  assert.ok(agree, agree || why());
  return { accepted, issues };
}

/** A value that has everything that a schema speaks of; of a choice between objects, the one asked for. */
function filled(schema, choose, name = "") {
  if (schema.$ref) return filled(caseSchema.$defs[schema.$ref.split("/").at(-1)], choose, name);
  if (name === "iban") return "NL91 ABNA 0417 1643 00";
  if (name === "insuredPercent") return "90";
  if (schema.enum) return schema.enum.find((word) => word === "consumer") && name === "debtor" ? "consumer" : schema.enum[0];
  const ways = schema.oneOf ?? schema.anyOf;
  if (ways) return filled(choose(ways, name), choose, name);
  switch (schema.type) {
    case "object":
      return Object.fromEntries(Object.entries(schema.properties).map(([name, of]) => [name, filled(of, choose, name)]));
    case "array": {
      const item = schema.items.$ref ? caseSchema.$defs[schema.items.$ref.split("/").at(-1)] : schema.items;
      return (item.oneOf ?? [item]).map((one) => filled(one, choose, name));
    }
    case "integer": return 30;
    case "boolean": return true;
    default: return schema.examples?.[0] ?? (schema.pattern ? "10.00" : "1");
  }
}

/** For each country, cases that together have every field: each way to fill in what excludes another. */
const full = caseSchema.oneOf.flatMap((country) =>
  [0, 1, 2, 3].map((way) => {
    const choose = (ways, name) => {
      const plain = ways.flatMap((one) => {
        const found = one.$ref ? caseSchema.$defs[one.$ref.split("/").at(-1)] : one;
        return found.oneOf ?? [found];
      });
      return plain[way % plain.length] ?? assert.fail(name);
    };
    const input = filled(country, choose);
    input.debtor.capacity = "consumer";
    return input;
  }),
);

test("every good case, every story and every case with all fields is a case by the schema too", () => {
  for (const input of [...good.map((file) => file.case), ...told.map(({ story }) => story.case), ...full]) {
    const { accepted, issues } = judged(input);
    assert.ok(accepted, JSON.stringify([isCase.errors, input]));
    assert.deepEqual(issues, [], JSON.stringify(input));
  }
});

test("bad case files are refused, but for what no schema sees", async () => {
  let refused = 0;
  for (const file of await caseFiles("bad")) {
    const { accepted, issues } = judged(file.case);
    if (file.expect.kind === "refusal") assert.ok(accepted && issues.length === 0, file.name);
    if (!accepted) refused += 1;
  }
  assert.ok(refused > 40, `${refused}`);
});

test("a zero below zero is one for a validator, and none for the reader", () => {
  const input = { ...full[0], terms: { ...full[0].terms, paymentTermDays: -0 } };
  assert.deepEqual(problems(input).map(({ code, path }) => [code, path]), [["expectedWholeNumber", "terms.paymentTermDays"]]);
  assert.ok(isCase(input));
});

const choices = (message) => /^"x" is none of (.*)\.$/.exec(message)[1].split(", ");

test("field by field: none, another name, null, every other type and what comes near are judged as the reader judges them", (t) => {
  const others = [undefined, null, true, 7, 1.5, "x", "", [], [{}], {}, { x: 1 }];
  let count = 0;
  const done = new Set();
  const visit = (input, place, path) => {
    for (const name of Object.keys(place)) {
      const value = place[name];
      // What the other ways of a country have at the same place was tried already.
      const tried = JSON.stringify([input.jurisdiction, path, name, value]);
      if (done.has(tried)) continue;
      done.add(tried);
      for (const other of [...others, ...(typeof value === "object" ? [] : near(value))]) {
        // An undefined field is an absent one, for the reader and for the validator.
        place[name] = other;
        const { issues } = judged(input);
        count += 1;
        // Where the reader takes some words only, it names them: the schema takes them all.
        const words = other === "x" ? issues.flatMap(({ code, message }) => (code === "unknownValue" ? choices(message) : [])) : [];
        for (const word of words) {
          place[name] = word;
          judged(input);
        }
      }
      place[name] = value;
      if (!Array.isArray(place)) {
        place[`${name}x`] = value;
        assert.equal(judged(input).accepted, false);
        delete place[`${name}x`];
      }
      if (value !== null && typeof value === "object") visit(input, value, `${path}/${name}`);
    }
  };
  // Each event alone, which is judged quicker.
  for (const { events, ...input } of structuredClone(full)) {
    const whole = { ...input, events: [] };
    visit(whole, whole, "");
    const { policy, ...rest } = input;
    for (const event of events) visit({ ...rest, events: [event] }, event, event.type);
  }
  t.diagnostic(`${count} judged`);
  assert.ok(count > 5_000, `${count}`);
});

test("5,000 damaged cases are judged as the reader judges them", (t) => {
  const random = randomFrom(20_261_122);
  const words = new Set();
  JSON.stringify(caseSchema, (name, value) => {
    words.add(name);
    if (Array.isArray(value) && name === "enum") value.forEach((word) => words.add(word));
    return value;
  });
  const corpus = [...good.map((file) => file.case), ...told.map(({ story }) => story.case), ...full];
  const codes = new Set();
  let accepted = 0;
  let unseen = 0;
  for (let time = 0; time < 5_000; time += 1) {
    const verdict = judged(damaged(random.pick(corpus), [...words], random));
    if (verdict.accepted) accepted += 1;
    if (verdict.accepted && verdict.issues.length > 0) unseen += 1;
    for (const { code } of verdict.issues) codes.add(code);
  }
  t.diagnostic(`${accepted} are cases by the schema; of these the reader refuses ${unseen} for what no schema sees`);
  assert.ok(accepted > 250 && accepted < 4_750, `${accepted}`);
  const expected = [
    "expectedObject", "expectedList", "expectedText", "expectedBoolean", "expectedWholeNumber", "missing", "unknownField", "unknownValue",
    "oneRate", "notInThisLaw", "tooFew", "tooMany", "textTooLong", "numberTooLarge", "amountMalformed", "amountTooLarge",
    "amountNotPositive", "percentMalformed", "dayMalformed", "noSuchDay", "dayOutOfRange", "ibanMalformed", "duplicateId", "unknownInvoice",
  ];
  assert.deepEqual(expected.filter((code) => !codes.has(code)), []);
});

/** Every answer, with what the schema says of it. */
function* answers() {
  for (const language of languages) {
    for (const file of good) yield new Case(file.case).assess(file.asOf, { language });
    for (const { story } of told) {
      const kept = new Case(story.case);
      for (const { on } of story.moments) yield kept.assess(on, { language });
    }
  }
}

test("every assessment in every language is as the schema says", () => {
  let count = 0;
  for (const answer of answers()) {
    assert.ok(isAssessment(answer), JSON.stringify(isAssessment.errors));
    count += 1;
  }
  assert.ok(count > 500, `${count}`);
});

test("the schema of an assessment is closed everywhere, and promises nothing that never comes", () => {
  const found = new Set();
  const note = (schema, value) => {
    if (schema.$ref) {
      const name = schema.$ref.split("/").at(-1);
      return noteIn(name, assessmentSchema.$defs[name], value);
    }
    if (Array.isArray(value)) value.forEach((item) => note(schema.items, item));
    return undefined;
  };
  const noteIn = (of, schema, value) => {
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      if (value[name] === undefined) continue;
      found.add(`${of}.${name}`);
      note(part, value[name]);
    }
  };
  for (const answer of answers()) noteIn("Assessment", assessmentSchema, answer);
  const promised = Object.entries({ Assessment: assessmentSchema, ...assessmentSchema.$defs }).flatMap(([of, { type, properties, additionalProperties }]) => {
    if (type === "object") assert.equal(additionalProperties, false, of);
    return Object.keys(properties ?? {}).map((name) => `${of}.${name}`);
  });
  assert.deepEqual(promised.filter((name) => !found.has(name)), []);
});
