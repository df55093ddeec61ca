// Belgian invoices on the page: what is asked, and what comes of it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { answered, browser, inBrowser, languages, open, settled, site, texts, total } from "./site.mjs";

const own = texts.en;

inBrowser();

const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
const shown = (page, id) => page.locator(`#${id}`).isVisible();
const asked = (page, ids) => Promise.all(ids.map((id) => shown(page, id)));
const warnings = (page) => page.locator("#warnings-list").innerText();

/** An empty form about a Belgian invoice between two parties. */
async function belgian(creditor, debtor, { asOf = "2026-03-31", ...options } = {}) {
  const page = await open(browser, site.url, options);
  await page.locator("#clear").click();
  await choose(page, "country", "BE");
  await choose(page, "creditor", creditor);
  await choose(page, "debtor", debtor);
  await page.locator("#amount").fill("1000");
  await page.locator("#issuedOn").fill("2026-01-01");
  await page.locator("#dueOn").fill("2026-01-31");
  await page.locator("#asOf").fill(asOf);
  return page;
}

const goodCase = async (name) => JSON.parse(await readFile(new URL(`../cases/be/good/${name}.json`, import.meta.url), "utf8"));

describe("a consumer", () => {
  test("owes what the hand-reckoned case says: ten percent and the highest lump sum after the free reminder", async () => {
    const { expect } = await goodCase("consumer-small-creditor");
    const page = await belgian("business", "consumer");
    assert.deepEqual(await asked(page, ["letter", "notice", "costsClause", "agreed", "clause", "contractDate"]), [true, false, false, false, true, true]);
    await choose(page, "interest", "agreed");
    await page.locator("#rate").fill("10");
    await choose(page, "compounding", "no");
    await choose(page, "clause", "legalMaximum");
    await choose(page, "reciprocal", "yes");
    await choose(page, "creditorSize", "sme");
    await choose(page, "letter", "yes");
    await page.locator("#letterSent").fill("2026-03-02");
    await page.locator("#letterChannel").selectOption("email");
    await settled(page);
    assert.equal(await total(page), "€1,097.95");
    assert.equal(expect.totals.due, "1097.95");
    assert.ok((await page.locator("#answer dt").allInnerTexts()).some((words) => words.startsWith(own["part.costs@BE"])));
  });

  test("owes nothing but the invoice without a reminder, and the page says what the terms could add", async () => {
    const page = await belgian("business", "consumer");
    await settled(page);
    assert.equal(await total(page), "€1,000.00", "art. XIX.2 WER");
    await choose(page, "letter", "yes");
    await page.locator("#letterSent").fill("2026-02-10");
    await settled(page);
    // What the terms say and how the letter was sent is not known: that is said, with a way to each question.
    const links = page.locator("#warnings .assumption li");
    const said = await links.allInnerTexts();
    assert.ok(said.length >= 2, said.join("\n"));
    await links.filter({ hasText: /post/i }).getByRole("link", { name: own["warnings.question"] }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "letterChannel");
  });

  test("with an older contract is asked for a notice of default instead", async () => {
    const page = await belgian("business", "consumer");
    await page.locator("#issuedOn").fill("2023-03-01");
    await page.locator("#dueOn").fill("2023-03-31");
    await settled(page);
    assert.deepEqual(await asked(page, ["letter", "notice"]), [false, true]);
    await page.locator("#dueOn").fill("2023-10-31");
    await settled(page);
    assert.deepEqual(await asked(page, ["letter", "notice"]), [true, false]);
  });

  test("is told why a clause that asks too much gives nothing", async () => {
    // Art. XIX.15 WER: 25 percent of 1,000 is more than the law allows.
    const page = await belgian("business", "consumer");
    await choose(page, "clause", "percent");
    await page.locator("#clausePercent").fill("25");
    await choose(page, "letter", "yes");
    await page.locator("#letterSent").fill("2026-02-10");
    await page.locator("#letterChannel").selectOption("email");
    await settled(page);
    assert.equal(await total(page), "€1,000.00");
    assert.ok((await warnings(page)).length > 0);
    await page.locator("#clausePercent").fill("veel");
    await settled(page);
    assert.ok((await page.locator("#clausePercent-problem").innerText()).includes(own["problem.percentUnreadable"]));
  });
});

describe("trade", () => {
  test("adds 40 euros at once, and asks no letter", async () => {
    // Act of 2 August 2002, art. 6.
    const page = await belgian("business", "business");
    assert.deepEqual(await asked(page, ["letter", "notice", "agreed", "reciprocal", "recurring"]), [false, false, true, false, false]);
    await choose(page, "agreed", "yes");
    await choose(page, "interest", "statutory");
    await settled(page);
    assert.ok((await page.locator("#answer dd").allInnerTexts()).includes("€40.00"));
  });

  test("asks for receipt where the term is longer than sixty days, or was not agreed", async () => {
    const page = await belgian("business", "business");
    await choose(page, "agreed", "yes");
    await page.locator("#dueOn").fill("2026-03-02");
    await settled(page);
    assert.equal(await shown(page, "receivedOn"), false, "sixty days may be agreed");
    await page.locator("#dueOn").fill("2026-03-03");
    await settled(page);
    assert.ok(await shown(page, "receivedOn"));
    await page.locator("#dueOn").fill("2026-01-31");
    await choose(page, "agreed", "no");
    await settled(page);
    assert.ok(await shown(page, "receivedOn"));
  });
});

describe("a civil debt", () => {
  test("bears interest only after a notice of default, with or without a last day", async () => {
    // Art. 5.240 of the Civil Code.
    const page = await belgian("consumer", "consumer");
    assert.deepEqual(await asked(page, ["letter", "notice", "agreed"]), [false, true, false]);
    await settled(page);
    assert.equal(await total(page), "€1,000.00");
    await choose(page, "notice", "yes");
    await page.locator("#noticeSent").fill("2026-02-10");
    await settled(page);
    await answered(page);
    assert.match(await page.locator("#lines-story").innerText(), /Interest runs from 11 February 2026/);
    await page.locator("#dueOn").fill("");
    await settled(page);
    await answered(page);
    assert.match(await warnings(page), /day of the invoice/i);
  });
});

describe("agreed interest", () => {
  test("per month counts twelve times a year", async () => {
    // 1 % a month is 12 % a year: 1,000 × 12 % × 365 / 365 = 120.
    const page = await open(browser, site.url);
    await choose(page, "creditor", "business");
    await choose(page, "debtor", "business");
    await page.locator("#payments .remove").click();
    await choose(page, "letter", "no");
    await page.locator("#amount").fill("1000");
    await page.locator("#issuedOn").fill("2025-01-01");
    await page.locator("#dueOn").fill("2025-01-31");
    await page.locator("#asOf").fill("2026-01-31");
    await choose(page, "interest", "agreed");
    await page.locator("#rate").fill("1");
    await page.locator("#ratePer").selectOption("month");
    await settled(page);
    assert.ok((await page.locator("#answer dd").allInnerTexts()).includes("€120.00"));
  });
});

test("Belgian words are used for Belgian invoices, and Dutch words come back", async () => {
  for (const language of languages) {
    const page = await belgian("business", "consumer", { fragment: `#${language}` });
    await settled(page);
    const words = texts[language];
    await page.getByRole("radiogroup", { name: words["free.label"] }).waitFor();
    await page.locator("#lines .words summary").click();
    assert.ok((await page.locator("#words-list").innerText()).includes(words["word.code.meaning@BE"]));
    assert.ok((await page.locator("main").innerText()).search(/undefined|@BE/) < 0);
    await choose(page, "country", "NL");
    await choose(page, "agreed", "yes");
    await settled(page);
    assert.ok((await page.locator("#words-list").innerText()).includes(words["word.code.meaning"]));
  }
});
