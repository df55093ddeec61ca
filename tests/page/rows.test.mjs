// Several invoices, payments and events: added, removed, taken back, and named where it matters.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answered, browser, inBrowser, languages, open, settled, site, sources, texts, total } from "./site.mjs";

const own = texts.en;

inBrowser();

const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** The example with a second invoice of 600 euros, late since 2 July. */
async function two(options) {
  const page = await open(browser, site.url, options);
  await page.locator("#add-invoice").click();
  assert.equal(await focusedId(page), "amount2");
  await page.locator("#amount2").fill("600");
  await page.locator("#issuedOn2").fill("2026-06-01");
  await page.locator("#dueOn2").fill("2026-07-01");
  await settled(page);
  await answered(page);
  return page;
}

const principal = (page) => page.locator('#lines tr[data-kind="principal"] td.amount').allInnerTexts();

describe("invoices", () => {
  test("are added up, told apart, removed and taken back", async () => {
    const page = await two();
    assert.deepEqual((await principal(page)).sort(), ["€1,480.00", "€600.00"]);
    assert.ok(await page.getByLabel("Invoice 2: amount, in euros").isVisible());
    assert.match(await page.locator("#lines-story").innerText(), /Invoice 1\..*11 June 2026.*Invoice 2\..*2 July 2026/);
    const due = await total(page);
    await press(page, "Remove invoice 1");
    await settled(page);
    assert.deepEqual(await principal(page), ["€600.00"]);
    assert.ok(await page.getByLabel(own["amount.label"]).isVisible(), "one invoice needs no number");
    assert.equal(await page.locator("#steps .remove:visible", { hasText: "invoice" }).count(), 0, "the last one stays");
    await page.locator("#undo").click();
    assert.equal(await total(page), due);
  });

  test("can be named by a payment; if it names none, the law decides", async () => {
    const page = await two();
    const paid = () => page.locator('#lines tr[data-kind="payment"] .what').innerText();
    await page.locator("#paymentInvoice").selectOption({ label: "Invoice 2" });
    await settled(page);
    const named = await total(page);
    assert.ok((await paid()).length > 0);
    await press(page, "Remove invoice 2");
    await settled(page);
    assert.equal(await page.locator("#paymentInvoice").isVisible(), false);
    await page.locator("#undo").click();
    assert.equal(await page.locator("#paymentInvoice").inputValue(), "2");
    assert.equal(await total(page), named);
  });

  test("each keep what is missing apart", async () => {
    const page = await open(browser, site.url);
    await page.locator("#add-invoice").click();
    await page.locator("#submit").click();
    assert.ok(await page.locator("#answer").getByRole("link", { name: /^Invoice 2: amount/ }).isVisible());
    await page.locator("#answer").getByRole("link", { name: /^Invoice 2: last day/ }).click();
    assert.equal(await focusedId(page), "dueOn2");
  });

  test("have their own numbers in a letter", async () => {
    const page = await two();
    await page.locator("#write-reminder, #write-finalNotice").first().waitFor({ state: "attached" });
    await page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));
    await page.locator("#write-finalNotice").click();
    await page.locator("#invoiceNumber").fill("2026/014");
    await page.locator("#invoiceNumber2").fill("2026/020");
    await page.locator("#description2").fill("a pump");
    await page.locator("#letterPayBy").fill("2026-12-15");
    await settled(page);
    await page.locator("#letters:not([data-pending])").waitFor();
    const letter = await page.locator("#paper").innerText();
    for (const words of ["2026/014", "2026/020", "15 december 2026"]) assert.ok(letter.includes(words), words);
    await page.locator("#invoiceNumber2").fill("2026/014");
    await page.locator("#letters:not([data-pending])").waitFor();
    assert.ok((await page.locator("#invoiceNumber2-problem").innerText()).includes(own["issue.duplicateId"]));
    assert.ok(await page.locator("#answer dd").first().isVisible(), "a number twice is no reason to tell nothing");
  });
});

describe("events", () => {
  test("ask only what belongs to them", async () => {
    const page = await open(browser, site.url);
    await page.locator("#add-event").click();
    assert.equal(await focusedId(page), "eventType");
    const shown = () => page.locator("#events :is(input, select):visible").evaluateAll((all) => [...new Set(all.map(({ id, name }) => name || id))]);
    const expected = {
      reminder: [], finalNotice: ["eventPayBy"], promise: ["eventPayBy", "eventAmount"], dispute: ["eventAmount"], creditNote: ["eventAmount"],
      plan: ["eventFirst", "eventEvery", "eventTerms", "eventAmount", "eventInterest"], excuse: ["eventReason"], acknowledgement: ["eventWritten"],
      interestPause: ["eventUntil"], handover: ["eventTo"], insolvency: [],
    };
    for (const [type, fields] of Object.entries(expected)) {
      await page.locator("#eventType").selectOption(type);
      await settled(page);
      assert.deepEqual((await shown()).sort(), ["eventType", "eventOn", ...fields].sort(), type);
    }
    const offered = () => page.locator("#eventType option:not([disabled])").evaluateAll((all) => all.map(({ value }) => value));
    assert.ok(!(await offered()).includes("firstFreeReminder"));
    await page.locator('input[name="country"][value="BE"]').check();
    await settled(page);
    assert.ok((await offered()).includes("firstFreeReminder") && !(await offered()).includes("fourteenDayLetter"));
  });

  test("move what happens next, and a credit note the sum", async () => {
    const page = await open(browser, site.url);
    const due = await total(page);
    await page.locator("#add-event").click();
    await page.locator("#eventType").selectOption("dispute");
    await page.locator("#eventOn").fill("2026-10-01");
    await settled(page);
    assert.equal(await total(page), due);
    assert.match(await page.locator("#next").innerText(), /on hold/i);
    await page.locator("#eventType").selectOption("creditNote");
    await page.locator("#eventAmount").fill("80");
    await settled(page);
    assert.ok((await page.locator('#lines tr[data-kind="creditNote"]').innerText()).includes("-€80.00"));
    await press(page, "Remove event 1");
    assert.equal(await focusedId(page), "add-event");
    await settled(page);
    assert.equal(await total(page), due);
  });

  test("of a plan have their terms on the same day of each month, or its last", async () => {
    const page = await open(browser, sources.url);
    await page.locator("#add-event").click();
    await page.locator("#eventType").selectOption("plan");
    for (const [id, value] of Object.entries({ eventOn: "2026-11-01", eventFirst: "2027-12-31", eventTerms: "3", eventAmount: "100" })) {
      await page.locator(`#${id}`).fill(value);
    }
    await settled(page);
    const plan = await page.evaluate(async () => {
      const { load } = await import("./vordering/browser.js");
      const { readForm } = await import("./read.js");
      return readForm(await load()).input.events.find(({ type }) => type === "plan").instalments;
    });
    assert.deepEqual(plan, ["2027-12-31", "2028-01-31", "2028-02-29"].map((on) => ({ on, amount: "100.00" })));
    for (const [id, value] of [["eventTerms", "six"], ["eventTerms", "1000000000"]]) {
      await page.locator(`#${id}`).fill(value);
      await page.locator("#eventOn").focus();
      await settled(page);
      assert.equal(await page.locator(`#${id}`).getAttribute("aria-invalid"), "true");
    }
  });

  test("are named in every language, and survive a reload and a change of language", async () => {
    const page = await open(browser, site.url);
    await page.locator("#add-event").click();
    await page.locator("#eventType").selectOption("promise");
    await page.locator("#eventOn").fill("2026-10-01");
    await page.locator("#eventPayBy").fill("2026-12-01");
    await page.locator("#eventAmount").fill("1,250.50");
    await settled(page);
    const amounts = { nl: "1.250,50", fr: "1\u202f250,50", de: "1.250,50", en: "1,250.50" };
    for (const language of languages) {
      await page.evaluate((one) => { location.hash = `#${one}`; }, language);
      await page.locator(`html[lang="${language}"]`).waitFor();
      await page.reload();
      await answered(page);
      assert.equal(await page.locator("#eventAmount").inputValue(), amounts[language]);
      assert.equal(await page.locator("#eventPayBy-field label").innerText(), texts[language]["eventPayBy.promise"]);
      assert.equal(await page.locator("#eventOn-field label").innerText(), texts[language]["eventOn.label"].replace("{number}", "1"));
    }
  });
});
