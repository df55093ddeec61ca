// Questions that are asked only where they matter, and what becomes of what was typed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answered, browser, inBrowser, open, settled, site, texts, total } from "./site.mjs";


inBrowser();

const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
const shown = (page, id) => page.locator(`#${id}`).isVisible();
const press = (page, key) => page.getByRole("button", { name: texts.en[key] }).click();
const focusedId = (page) => page.evaluate(() => document.activeElement.name || document.activeElement.id);

describe("a notice of default", () => {
  test("is asked for where no day was agreed and a consumer is involved, and makes the payment late", async () => {
    const page = await open(browser, site.url);
    assert.equal(await shown(page, "notice"), false);
    await choose(page, "agreed", "no");
    await settled(page);
    assert.ok(await shown(page, "notice"));
    assert.equal(await page.locator("#lines-story").innerText(), texts.en["lines.notLate"]);
    await page.locator("#warnings").getByRole("link", { name: texts.en["warnings.question"] }).first().click();
    assert.equal(await focusedId(page), "notice");

    await choose(page, "notice", "yes");
    await settled(page);
    const links = page.locator("#answer").getByRole("link");
    assert.deepEqual(await links.allInnerTexts(), [texts.en["missing.noticeSent"], texts.en["missing.noticePayBy"]]);
    await page.getByLabel(texts.en["noticeSent.label"]).fill("2026-06-12");
    await page.getByLabel(texts.en["noticePayBy.label"]).fill("2026-06-01");
    await settled(page);
    assert.ok((await page.locator("#noticePayBy-problem").innerText()).includes(texts.en["issue.endsBeforeStart"]));
    await page.getByLabel(texts.en["noticePayBy.label"]).fill("2026-06-22");
    await settled(page);
    assert.match(await page.locator("#lines-story").innerText(), /22 June 2026.*23 June 2026/);

    await choose(page, "debtor", "business");
    assert.equal(await shown(page, "notice"), false);
    assert.ok(await shown(page, "receivedOn-field"));
  });
});

describe("the sizes of two businesses", () => {
  test("are asked for when the term is long; a large debtor is bound to thirty days", async () => {
    const page = await open(browser, site.url);
    await choose(page, "debtor", "business");
    await settled(page);
    assert.equal(await shown(page, "debtorSize"), false, "thirty days may be agreed");
    await page.locator("#dueOn").fill("2026-07-20");
    await settled(page);
    assert.ok(await shown(page, "debtorSize"));
    assert.equal(await shown(page, "receivedOn-field"), false);
    const late = () => page.locator("#lines-story").innerText();
    assert.match(await late(), /20 July 2026/);
    const unsaid = page.locator("#warnings li", { hasText: "Say how large they are" });
    await unsaid.getByRole("link", { name: texts.en["warnings.question"] }).click();
    assert.equal(await focusedId(page), "debtorSize");

    await choose(page, "creditorSize", "sme");
    await choose(page, "debtorSize", "large");
    await settled(page);
    assert.ok(await page.locator("#answer").getByRole("link", { name: texts.en["missing.receivedOn"] }).isVisible());
    await page.locator("#receivedOn").fill("2026-05-01");
    await settled(page);
    assert.ok((await page.locator("#receivedOn-problem").innerText()).includes(texts.en["issue.receivedBeforeIssued"]));
    await page.locator("#receivedOn").fill("2026-05-12");
    await settled(page);
    assert.match(await late(), /11 June 2026/);

    await choose(page, "debtorSize", "sme");
    await settled(page);
    assert.match(await late(), /20 July 2026/);
    await choose(page, "creditor", "consumer");
    assert.equal(await shown(page, "debtorSize"), false);
  });
});

describe("the letter", () => {
  test("of fourteen days is for consumers; of others another letter is asked", async () => {
    for (const [language, own] of Object.entries(texts)) {
      const page = await open(browser, site.url, { fragment: `#${language}` });
      await page.getByRole("radiogroup", { name: own["letter.label"] }).waitFor();
      await choose(page, "debtor", "business");
      await page.getByRole("radiogroup", { name: own["demand.label"] }).waitFor();
      assert.equal(await page.locator("#letter-hint").innerText(), own["demand.hint"]);
    }
  });
});

describe("what was typed", () => {
  const change = async (page) => {
    await page.locator("#amount").fill("1,999.00");
    await choose(page, "letter", "no");
    await press(page, "payments.add");
    await page.getByLabel("Payment 2: amount").fill("12");
    await page.getByLabel("Payment 2: date").fill("2026-09-01");
    await settled(page);
    return total(page);
  };

  test("survives a reload, and a way out and back", async () => {
    const page = await open(browser, site.url);
    const due = await change(page);
    await page.reload();
    await answered(page);
    assert.equal(await total(page), due);
    assert.equal(await page.getByLabel("Payment 2: amount").inputValue(), "12");
    assert.equal(await shown(page, "example-note"), false);

    await page.goto("about:blank");
    await page.goBack();
    await answered(page);
    assert.equal(await total(page), due);

    await press(page, "facts.clear");
    await page.reload();
    await page.locator('#answer[data-state="missing"]').waitFor();
    assert.ok(!(await page.evaluate(() => JSON.stringify(history.state))).includes("1,999"), "emptied is gone");
  });

  test("comes back after the form was emptied or filled with the example", async () => {
    const page = await open(browser, site.url);
    assert.equal(await shown(page, "undo"), false);
    const due = await change(page);
    for (const key of ["facts.clear", "facts.again"]) {
      await press(page, key);
      await settled(page);
      assert.notEqual(await total(page), due);
      await press(page, "facts.undo");
      assert.equal(await total(page), due, key);
      assert.equal(await focusedId(page), "undo");
    }
  });

  test("of an untouched example is nothing: it opens with the day of the visit", async () => {
    const page = await open(browser, site.url);
    await page.clock.setFixedTime(new Date(2026, 10, 24, 12));
    await page.reload();
    await answered(page);
    assert.equal(await page.getByLabel(texts.en["asOf.label"]).inputValue(), "2026-11-24");
  });
});

describe("payments", () => {
  test("say where they went, and the parts what is still open", async () => {
    const page = await open(browser, site.url);
    const answer = page.locator("#answer-body");
    assert.match(await answer.innerText(), /€500\.00 was paid already: €[\d.]+ to the interest and €[\d.]+ to the invoice\./);
    assert.ok(!(await answer.locator("dd").allInnerTexts()).includes("€0.00"), "every part of the example is open");

    await page.getByLabel("Payment 1: date").fill("2026-08-14");
    await settled(page);
    assert.match(await answer.innerText(), /€500\.00 was paid already: €222\.00 to the costs, €[\d.]+ to the interest and/);
    assert.match(await answer.locator("dl > div").last().innerText(), new RegExp(texts.en["part.settled"]));
  });
});
