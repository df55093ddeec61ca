/** The hand-written contract against the compiler, the case files and the engine's own answers. */

import assert from "node:assert/strict";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { caseFiles, compile, importFrom, install, root, stories } from "../node/support.mjs";
import { fixedLetters, languages } from "../node/written.mjs";

const { project } = await install("npm");
const { load } = await importFrom(project, "vordering");
const { assess, Case } = await load();

test("what must compile compiles, and what must not does not", async () => {
  await cp(join(root, "tests", "types", "contract.ts"), join(project, "contract.ts"));
  for (const { status, stdout } of compile(project, ["contract.ts"])) assert.equal(status, 0, stdout);
  // Elements are only in browsers.
  await cp(join(root, "tests", "types", "card.ts"), join(project, "card.ts"));
  for (const { status, stdout } of compile(project, ["card.ts"], { lib: "es2022,dom" })) assert.equal(status, 0, stdout);
});

test("every good case file is a case, and every answer is as the contract says", async () => {
  const parts = ['import type { Assessment, CaseInput, Chart, Clock, CourtEstimate, Plan, Routes } from "vordering";'];
  for (const [position, file] of (await caseFiles("good")).entries()) {
    parts.push(`export const case${position} = ${JSON.stringify(file.case)} as const satisfies CaseInput;`);
    const answer = JSON.stringify(assess(file.case, file.asOf));
    parts.push(`export const answer${position} = ${answer} as const satisfies Assessment;`);
    const court = JSON.stringify(new Case(file.case).courtCosts(file.asOf));
    parts.push(`export const court${position} = ${court} as const satisfies CourtEstimate;`);
    const clocks = JSON.stringify(new Case(file.case).prescription(file.asOf));
    parts.push(`export const clocks${position} = ${clocks} as const satisfies readonly Clock[];`);
    const asked = { firstOn: file.asOf, every: "month", terms: 3, interest: "runs" };
    const plans = JSON.stringify(new Case(file.case).plans(file.asOf, [asked]));
    const routes = JSON.stringify(new Case(file.case).routes(file.asOf, { chance: "62.5" }));
    parts.push(`export const routes${position} = ${routes} as const satisfies Routes;`);
    parts.push(`export const plans${position} = ${plans} as const satisfies readonly Plan[];`);
    const questions = ["growth", "split", "timeline", { kind: "plans", plans: [asked] }];
    const charts = JSON.stringify(questions.map((question) => new Case(file.case).chart(file.asOf, question)));
    parts.push(`export const charts${position} = ${charts} as const satisfies readonly Chart[];`);
  }
  await writeFile(join(project, "cases.ts"), parts.join("\n"));
  for (const { status, stdout } of compile(project, ["cases.ts"])) assert.equal(status, 0, stdout);
});

test("every story is a case, and its timeline and dossier are as the contract says", async () => {
  const parts = ['import type { CaseInput, Dossier, LetterCheck, Timeline } from "vordering";'];
  for (const [position, { story }] of (await stories()).entries()) {
    const day = story.moments.at(-1).on;
    parts.push(`export const case${position} = ${JSON.stringify(story.case)} as const satisfies CaseInput;`);
    const kept = new Case(story.case);
    const timelines = JSON.stringify(story.moments.map(({ on }) => kept.timeline(on)));
    parts.push(`export const timelines${position} = ${timelines} as const satisfies readonly Timeline[];`);
    const dossier = JSON.stringify(kept.dossier(day));
    parts.push(`export const dossier${position} = ${dossier} as const satisfies Dossier;`);
    const letter = { kind: "finalNotice", on: day, asks: { principal: "9999.00", costs: "1.00" }, lacks: ["nextStepNamed"] };
    const check = JSON.stringify(kept.checkLetter(day, letter));
    parts.push(`export const check${position} = ${check} as const satisfies LetterCheck;`);
  }
  await writeFile(join(project, "stories.ts"), parts.join("\n"));
  for (const { status, stdout } of compile(project, ["stories.ts"])) assert.equal(status, 0, stdout);
});

test("every fixed letter and its draft are as the contract says, and so is what can be written that day", async () => {
  const parts = ['import type { CaseInput, Letter, LetterChoice, LetterDraft } from "vordering";'];
  for (const [position, { input, on, draft }] of (await fixedLetters()).entries()) {
    const kept = new Case(input);
    const language = languages[position % languages.length];
    parts.push(`export const case${position} = ${JSON.stringify(input)} as const satisfies CaseInput;`);
    parts.push(`export const draft${position} = ${JSON.stringify(draft)} as const satisfies LetterDraft;`);
    const letter = JSON.stringify(kept.letter(on, { ...draft, language }, { language }));
    parts.push(`export const letter${position} = ${letter} as const satisfies Letter;`);
    const choices = JSON.stringify(kept.letters(on));
    parts.push(`export const choices${position} = ${choices} as const satisfies readonly LetterChoice[];`);
  }
  await writeFile(join(project, "letters.ts"), parts.join("\n"));
  for (const { status, stdout } of compile(project, ["letters.ts"])) assert.equal(status, 0, stdout);
});
