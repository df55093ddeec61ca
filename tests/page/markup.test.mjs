// The markup of the page, as it is served and as it is shown.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { browser, inBrowser, languages, newPage, open, site, siteFolder } from "./site.mjs";

inBrowser();

const checker = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // How quotes, empty attributes and void elements are written is up to the browser, once it has shown the page.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Lists without marks lose their role in some browsers, as groups do without a name of their own.
    "no-redundant-role": "off",
    "prefer-native-element": "off",
    // The heading of a letter waits, hidden, for one to be chosen.
    "empty-heading": "off",
    // What is typed for a letter is taken in at once: its form is never sent.
    "wcag/h32": "off",
  },
});

async function sound(html, name) {
  const { results } = await checker.validateString(html);
  const said = results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`));
  assert.deepEqual(said, [], name);
}

test("is valid as it is served", async () => {
  // Words come with the script: labels and names are still empty.
  const { results } = await checker.validateString(await readFile(new URL("index.html", siteFolder), "utf8"));
  const left = results.flatMap(({ messages }) => messages).filter(({ ruleId }) => !["text-content", "unique-landmark", "wcag/h30"].includes(ruleId));
  assert.deepEqual(left.map(({ ruleId, message }) => `${ruleId} ${message}`), []);
});

test("is valid as it is shown, in every language and both views", async () => {
  for (const language of languages) {
    const first = await newPage(browser);
    await first.goto(`${site.url}#${language}`);
    // What comes later has its words then.
    await first.locator("#files-open summary").click();
    await first.locator('body[data-stage="whole"]').waitFor();
    await sound(await first.content(), `${language}, first question`);
    const page = await open(browser, site.url, { fragment: `#${language}` });
    await page.locator("#add-invoice").click();
    await page.locator("#add-event").click();
    await page.locator("#submit").click();
    await sound(await page.content(), `${language}, all questions`);
  }
});
