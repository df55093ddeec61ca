// One question at a time, and all of them at once: two views of one form.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { answered, browser, inBrowser, languages, newPage, open, settled, site, sources, texts, total } from "./site.mjs";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const own = texts.en;

inBrowser();

const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const step = (page) => page.locator(".step:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.step));
const onward = (page) => page.locator("#submit").click();
const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();

async function visit(options = {}) {
  const { fragment = "#en", ...more } = options;
  const page = await newPage(browser, more);
  await page.goto(site.url + fragment);
  await page.locator("#step-country").waitFor();
  return page;
}

/** What to answer at each step: the example that the Dutch State published with its answer, €128.94. */
const published = {
  country: async (page) => choose(page, "country", "NL"),
  who: async (page) => {
    await choose(page, "creditor", "business");
    await choose(page, "debtor", "consumer");
  },
  invoices: async (page) => {
    await page.locator("#amount").fill("100");
    await page.locator("#issuedOn").fill("2013-01-01");
    await page.locator("#dueOn").fill("2013-01-31");
    await choose(page, "agreed", "yes");
  },
  day: async (page) => page.locator("#asOf").fill("2023-10-29"),
};

describe("a first visit", () => {
  test("asks one question, with its number, one heading and no answer yet", async () => {
    const page = await visit();
    assert.deepEqual(await step(page), ["country"]);
    assert.equal(await page.locator("#progress").innerText(), "Question 1 of 8");
    assert.equal(await page.locator("#back").isVisible(), false);
    assert.equal(await page.locator("#answer").isVisible(), false);
    assert.equal(await page.locator("#steps h3:visible").count(), 1);
    assert.equal(await page.locator("input:checked:visible").count(), 0, "nothing is answered for the reader");
    assert.match(await page.title(), /^Question 1 of 8: The country/);
  });

  test("leads step by step to the answer, and then shows everything", async () => {
    const page = await visit();
    const seen = [];
    for (;;) {
      const [name] = await step(page);
      seen.push(name);
      await published[name]?.(page);
      await onward(page);
      if (await page.locator("#answer").isVisible()) break;
      assert.equal(await focusedId(page), `step-${(await step(page))[0]}-heading`);
    }
    assert.deepEqual(seen, ["country", "who", "invoices", "agreements", "letters", "payments", "events", "day"]);
    assert.equal(await total(page), "€128.94");
    assert.equal(await focusedId(page), "answer");
    assert.ok((await step(page)).length > 5);
  });

  test("is enough for the keyboard", async () => {
    const page = await visit();
    for (let tabs = 0; (await focusedId(page)) !== "skip"; tabs += 1) {
      assert.ok(tabs < 3);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    assert.equal(await focusedId(page), "step-country-heading");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.deepEqual(await step(page), ["who"]);
    assert.equal(await page.locator('input[name="country"]:checked').getAttribute("value"), "BE");
  });

  test("goes back without losing anything", async () => {
    const page = await visit();
    await published.country(page);
    await onward(page);
    await published.who(page);
    await onward(page);
    await page.locator("#amount").fill("12,5");
    await page.locator("#back").click();
    assert.deepEqual(await step(page), ["who"]);
    assert.ok(await page.locator('input[name="debtor"][value="consumer"]').isChecked());
    await onward(page);
    assert.equal(await page.locator("#amount").inputValue(), "12,5");
  });
});

describe("the way back of the browser", () => {
  test("is one question back, and forward again; what was typed goes along, also after a reload", async () => {
    const page = await visit();
    const address = page.url();
    await published.country(page);
    await onward(page);
    await published.who(page);
    await onward(page);
    await page.locator("#amount").fill("12,5");
    await page.goBack();
    assert.deepEqual(await step(page), ["who"]);
    assert.equal(await focusedId(page), "step-who-heading");
    assert.match(await page.title(), /^Question 2 of 8/);
    await choose(page, "debtor", "business");
    await page.reload();
    await page.locator("#step-who").waitFor();
    assert.deepEqual(await step(page), ["who"], "a reload stays where the reader was");
    await page.goBack();
    assert.deepEqual(await step(page), ["country"]);
    await page.goForward();
    await page.goForward();
    assert.deepEqual(await step(page), ["invoices"]);
    assert.equal(await page.locator("#amount").inputValue(), "12,5");
    assert.ok(await page.locator('input[name="debtor"][value="business"]').isChecked(), "the newest answer counts everywhere");
    await page.locator("#back").click();
    assert.deepEqual(await step(page), ["who"]);
    await page.goBack();
    assert.deepEqual(await step(page), ["invoices"], "back is to what was seen before");
    assert.equal(page.url(), address);
  });

  test("leads from the answer to the last question, and from all questions to the one before", async () => {
    const page = await visit();
    for (;;) {
      const [name] = await step(page);
      await published[name]?.(page);
      await onward(page);
      if (await page.locator("#answer").isVisible()) break;
    }
    await page.goBack();
    assert.deepEqual(await step(page), ["day"]);
    await page.locator("#mode").click();
    assert.ok((await step(page)).length > 5);
    await page.goBack();
    assert.deepEqual(await step(page), ["day"]);
  });

  test("stays in one form whatever language it leads through, and leaves no copy of a form that was emptied", async () => {
    const page = await visit();
    await published.country(page);
    await onward(page);
    await published.who(page);
    await onward(page);
    await page.locator("#amount").fill("98765,4");
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.locator('html[lang="de"]').waitFor();
    await page.goBack();
    await page.locator('html[lang="en"]').waitFor();
    assert.deepEqual(await step(page), ["invoices"]);
    assert.equal(await page.locator("#amount").inputValue(), "98,765.40");
    await page.locator("#clear").click();
    assert.deepEqual(await step(page), ["country"]);
    const held = () => page.evaluate(() => JSON.stringify(history.state));
    for (const wanted of ["who", "country"]) {
      await page.goBack();
      assert.deepEqual(await step(page), [wanted]);
      assert.equal(await page.locator("#amount").inputValue(), "");
      assert.doesNotMatch(await held(), /98.?765/);
    }
  });

  test("keeps a case that came with a link in the link, until something is changed", async () => {
    const page = await open(browser, sources.url);
    const made = await page.evaluate(async (input) => (await import("./files.js")).linkOf(input), {
      schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" },
      invoices: [{ id: "1", issuedOn: "2013-01-17", dueOn: "2013-01-31", amount: "100.00" }],
    });
    const link = made.replace(sources.url, site.url);
    const other = await newPage(browser);
    await other.goto(link);
    await answered(other);
    await other.locator("#mode").click();
    await onward(other);
    await other.goBack();
    assert.deepEqual(await step(other), ["country"]);
    assert.equal(other.url(), link);
    await other.goForward();
    await choose(other, "debtor", "business");
    assert.ok(!other.url().includes("case="));
    await other.goBack();
    assert.deepEqual(await step(other), ["country"]);
    assert.ok(await other.locator('input[name="debtor"][value="business"]').isChecked());
    assert.ok(!other.url().includes("case="), "what was changed is no longer what the link says");
  });
});

describe("a question without an answer", () => {
  test("is not passed: the list has the focus and leads to the field", async () => {
    const page = await visit();
    await onward(page);
    assert.equal(await focusedId(page), "step-problems");
    assert.match(await page.title(), /^Error: Question 1 of 8/);
    await page.locator("#step-problems a").click();
    assert.equal(await page.evaluate(() => document.activeElement.name), "country");
    assert.ok((await page.locator("#country-problem").innerText()).includes(own["missing.country"]));
    await published.country(page);
    await onward(page);
    assert.deepEqual(await step(page), ["who"]);
    assert.equal(await page.locator("#step-problems").isVisible(), false, "what was not asked yet is no mistake");
  });

  test("is not needed where the reader does not know", async () => {
    const page = await visit();
    for (const name of ["country", "who", "invoices"]) {
      await published[name](page);
      if (name === "invoices") await choose(page, "agreed", "unknown");
      await onward(page);
    }
    while (!(await page.locator("#answer").isVisible())) {
      for (const unknown of await page.locator('.step:visible input[value="unknown"]:visible').all()) await unknown.check();
      if ((await step(page))[0] === "day") await published.day(page);
      await onward(page);
    }
    assert.equal(await total(page), "€128.94", "the safe reading: nothing was agreed, nothing was sent");
    assert.ok((await page.locator("#warnings .assumption li").count()) > 0, "what was assumed is said");
    await page.locator("#warnings .assumption a", { hasText: own["warnings.question"] }).first().click();
    assert.equal(await page.evaluate(() => document.activeElement.name), "agreed");
  });
});

describe("both views", () => {
  test("have the same form: changing between them, the language and the page loses nothing", async () => {
    const page = await open(browser, site.url);
    const due = await total(page);
    await page.locator("#mode").click();
    assert.equal(await focusedId(page), "step-country-heading");
    for (const name of ["country", "who", "invoices"]) {
      assert.deepEqual(await step(page), [name]);
      await onward(page);
    }
    await page.reload();
    await page.locator("#step-agreements").waitFor();
    assert.deepEqual(await step(page), ["agreements"], "also the place is kept");
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.locator('html[lang="de"]').waitFor();
    assert.deepEqual(await step(page), ["agreements"]);
    assert.ok((await page.title()).startsWith("Frage 4 von 8"));
    await page.getByRole("link", { name: "English" }).click();
    await page.locator('html[lang="en"]').waitFor();
    await page.locator("#mode").click();
    await answered(page);
    assert.equal(await total(page), due);
  });

  test("ask no question twice", async () => {
    const page = await visit();
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });

  test("follow when a step no longer matters", async () => {
    const page = await open(browser, site.url);
    await choose(page, "debtor", "business");
    await page.locator("#dueOn").fill("2026-09-20");
    await settled(page);
    assert.ok((await step(page)).includes("details"));
    await page.locator("#mode").click();
    for (const name of ["country", "who", "invoices", "agreements"]) {
      assert.deepEqual(await step(page), [name]);
      await onward(page);
    }
    assert.deepEqual(await step(page), ["details"]);
    assert.equal(await page.locator("#progress").innerText(), "Question 5 of 9");
  });
});

describe("every step", () => {
  for (const language of languages) {
    for (const [colorScheme, width] of [["light", 320], ["dark", 1280], ["dark", 320], ["light", 1280]]) {
      test(`gives axe nothing to find and fits: ${language}, ${colorScheme}, ${width} px`, async () => {
        const page = await visit({ fragment: `#${language}`, colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
        await page.addScriptTag({ path: axeFile });
        const sound = async (state) => {
          const violations = await page.evaluate(async () => {
            const found = await window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
            return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
          });
          assert.deepEqual(violations, [], state);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, state);
          const small = await page.locator("button, summary, input, select, nav a").evaluateAll((all) => all
            .filter((node) => node.checkVisibility())
            .filter((node) => Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height) < 24)
            .map((node) => node.outerHTML));
          assert.deepEqual(small, [], state);
        };
        await onward(page);
        await sound("with a mistake");
        await choose(page, "country", "BE");
        for (;;) {
          const [name] = await step(page);
          if (name === "who") await published.who(page);
          if (name === "invoices") {
            await page.locator("#amount").fill("480");
            await page.locator("#issuedOn").fill("2026-03-02");
            await page.locator("#dueOn").fill("2026-04-01");
            await page.locator("#add-invoice").click();
            await page.locator("#amount2").fill("20");
            await page.locator("#issuedOn2").fill("2026-03-02");
          }
          if (name === "agreements") {
            await choose(page, "interest", "agreed");
            await page.locator("#rate").fill("8");
            await choose(page, "clause", "percent");
            await page.locator("#clausePercent").fill("10");
          }
          if (name === "letters") {
            await choose(page, "letter", "yes");
            await page.locator("#letterSent").fill("2026-04-10");
          }
          if (name === "payments" || name === "events") await page.locator(`#add-${name.slice(0, -1)}`).click();
          if (name === "events") {
            await page.locator("#eventType").selectOption("plan");
            await page.locator("#eventOn").fill("2026-06-01");
            await page.locator("#eventFirst").fill("2026-07-01");
            await page.locator("#eventTerms").fill("3");
            await page.locator("#eventAmount").fill("100");
          }
          await sound(name);
          await onward(page);
          if (await page.locator("#answer").isVisible()) break;
        }
        await answered(page);
        await sound("the answer");
      });
    }
  }
});
