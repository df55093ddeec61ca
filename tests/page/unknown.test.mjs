// "I do not know" where the answer depends on it: every reading has its sum, and the one that protects whoever has to pay is shown.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { answered, browser, inBrowser, languages, newPage, open, settled, site, texts, total } from "./site.mjs";

const own = texts.en;
const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

inBrowser();

const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
/** What each reading comes to, by its words. */
const readings = async (page) => {
  const [names, sums] = await Promise.all(["dt", "dd"].map((tag) => page.locator(`[aria-labelledby="readings-heading"] ${tag}`).allInnerTexts()));
  return Object.fromEntries(names.map((name, at) => [name, sums[at]]));
};
/** The total when something is known. */
async function totalWith(page, ...known) {
  for (const [name, value] of known) await choose(page, name, value);
  await settled(page);
  return total(page);
}

describe("who does not know who is who", () => {
  test("sees what each reading comes to, equal to that of who does know, and goes on with the one that protects the debtor", async () => {
    const page = await open(browser, site.url);
    assert.equal(await page.locator("#readings-heading").count(), 0);
    const consumer = await total(page);
    const business = await totalWith(page, ["debtor", "business"]);
    // In trade interest is higher, and 40 euros are owed at once (art. 6:119a and 6:96 (4) BW).
    assert.notEqual(business, consumer);
    assert.equal(await totalWith(page, ["debtor", "unknown"]), consumer);
    assert.deepEqual(await readings(page), { "If a private person has to pay": consumer, "If a business has to pay": business });
    assert.ok(await page.getByText(own["reading.who"]).isVisible());
    await page.reload();
    await answered(page);
    assert.ok(await page.locator('input[name="debtor"][value="unknown"]').isChecked());
  });

  test("of either sees all four", async () => {
    const page = await open(browser, site.url);
    const wanted = {};
    for (const debtor of ["consumer", "business"]) {
      for (const creditor of ["business", "consumer"]) {
        const name = `If ${own[`reading.creditor.${creditor}`]} and ${own[`reading.debtor.${debtor}`]}`;
        wanted[name] = await totalWith(page, ["creditor", creditor], ["debtor", debtor]);
      }
    }
    const shown = await totalWith(page, ["creditor", "unknown"], ["debtor", "unknown"]);
    assert.deepEqual(await readings(page), wanted);
    assert.equal(shown, Object.values(wanted)[0]);
  });

  test("is asked what matters in any reading; what only another one needs is said there, and keeps no answer back", async () => {
    const page = await open(browser, site.url);
    await choose(page, "country", "BE");
    await choose(page, "letter", "no");
    await settled(page);
    // A Belgian consumer is not asked whether the day was agreed: there the law looks at the reminder.
    assert.equal(await page.locator("#agreed").isVisible(), false);
    await choose(page, "debtor", "unknown");
    await page.locator("#agreed").waitFor();
    await page.locator('input[name="agreed"]:checked').evaluate((node) => { node.checked = false; });
    await page.locator("#asOf").fill("2026-11-20");
    await answered(page);
    const link = page.locator('[aria-labelledby="readings-heading"] a');
    assert.equal(await link.innerText(), own["missing.agreed"]);
    await link.click();
    await page.keyboard.press("Space");
    await settled(page);
    assert.equal(await page.locator('[aria-labelledby="readings-heading"] a').count(), 0);
    assert.match((await readings(page))["If a business has to pay"], /^€1,\d{3}\.\d\d$/);
  });

  test("between a consumer and a business as creditor owes, as a business, the interest outside trade", async () => {
    const page = await open(browser, site.url);
    await choose(page, "debtor", "business");
    const outside = await totalWith(page, ["creditor", "consumer"]);
    assert.equal(await totalWith(page, ["creditor", "unknown"]), outside);
  });
});

describe("who does not know when an invoice came", () => {
  test("gets the answer from its date, and hears what a week makes", async () => {
    const page = await open(browser, site.url);
    await choose(page, "debtor", "business");
    await choose(page, "agreed", "no");
    await settled(page);
    const link = page.locator("#answer").getByRole("link", { name: own["missing.receivedOn"] });
    assert.ok(await link.isVisible());
    const from = async (day) => {
      await page.locator("#receivedOn").fill(day);
      await settled(page);
      return total(page);
    };
    const [onDate, later] = [await from("2026-05-11"), await from("2026-05-18")];
    assert.notEqual(onDate, later);
    assert.equal(await totalWith(page, ["receiptKnown", "unknown"]), onDate);
    assert.equal(await page.locator("#receivedOn").isVisible(), false);
    assert.deepEqual(await readings(page), { [`If ${own["reading.date"]}`]: onDate, "If the invoice came a week later": later });
    assert.ok(await page.getByText(own["reading.receipt"]).isVisible());
  });
});

test("in every language the readings are sentences, and fit on a narrow screen", async () => {
  for (const language of languages) {
    const page = await newPage(browser, { viewport: { width: 320, height: 800 }, bypassCSP: true });
    await page.goto(`${site.url}#${language}`);
    await page.locator("#example").click();
    await answered(page);
    await choose(page, "debtor", "unknown");
    await choose(page, "creditor", "unknown");
    await settled(page);
    const names = Object.keys(await readings(page));
    assert.equal(names.length, 4);
    for (const name of names) assert.doesNotMatch(name, /\{|undefined|reading\./);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.addScriptTag({ path: axeFile });
    const violations = await page.evaluate(async () => (await window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations.map(({ id }) => id));
    assert.deepEqual(violations, []);
  }
});
