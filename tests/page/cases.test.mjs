// The shared case files, run by the engine in a real browser, under the policy of the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { caseFiles, contains, described } from "../node/support.mjs";
import { browser, inBrowser, open, site } from "./site.mjs";

let page;

inBrowser();

/** What the engine in the page answers, or throws. */
const inPage = async (file) => {
  page ??= await open(browser, site.url);
  return page.evaluate(async ({ input, asOf }) => {
    const { load } = await import("./vordering/browser.js");
    const { assess } = await load();
    try {
      return { statement: assess(input, asOf).statement };
    } catch ({ kind, issues }) {
      return { error: { kind, issues } };
    }
  }, { input: file.case, asOf: file.asOf });
};

test("every good case gives what its source states", async () => {
  for (const file of await caseFiles("good")) {
    const { statement } = await inPage(file);
    assert.ok(contains(statement, file.expect), `${file.name}: expected ${JSON.stringify(file.expect)}`);
  }
});

test("every bad case is one error with all its problems", async () => {
  for (const file of await caseFiles("bad")) {
    const { error } = await inPage(file);
    assert.deepEqual(described(error), file.expect, file.name);
  }
});
