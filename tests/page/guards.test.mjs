// What must hold whatever the reader does: privacy, access, and staying calm when something breaks.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { answered, browser, complaintsOf, inBrowser, newPage, open, settled, site, texts, total, languages } from "./site.mjs";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

inBrowser();

const everyExplanation = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));

describe("the data of the reader", () => {
  test("stays in the browser: nothing is asked from elsewhere, nothing breaks the content policy, nothing outlives the tab", async () => {
    const page = await newPage(browser);
    const requests = [];
    const complaints = complaintsOf(page);
    page.on("request", (request) => requests.push(request));
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
    });

    await page.goto(`${site.url}#en`);
    await page.locator("#example").click();
    await answered(page);
    await page.waitForLoadState("networkidle");
    const loaded = requests.length;
    await page.getByLabel(texts.en["amount.label"]).fill("987,65");
    await page.getByLabel(texts.en["asOf.label"]).fill("2037-02-01");
    await settled(page);
    await page.getByRole("button", { name: texts.en["provisional.continue"] }).click();
    await page.getByRole("link", { name: "Nederlands" }).click();
    await page.getByRole("button", { name: texts.nl["facts.clear"] }).click();
    await page.getByRole("button", { name: texts.nl["facts.show"] }).click();
    await everyExplanation(page);

    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    // Chromium asks for the icon of the page again whenever the fragment changes.
    const later = requests.slice(loaded).map((request) => request.url()).filter((url) => !url.endsWith("/icon.svg"));
    assert.ok(later.every((url) => /\/(first|later)-nl\.js$/.test(url)), "working with the form asks for nothing but the words of another language");
    for (const request of requests) {
      assert.equal(new URL(request.url()).origin, new URL(site.url).origin);
      assert.equal(request.method(), "GET");
      assert.equal((await request.response()).status(), 200, request.url());
    }
    assert.deepEqual(requests.map((request) => new URL(request.url()).pathname).filter((path) => path.endsWith(".wasm")), ["/vordering/calculator.wasm", "/vordering/vordering.wasm"]);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    assert.equal(new URL(page.url()).search, "");
  });

  test("could not leave even if a script wanted it to", async () => {
    const page = await open(browser, site.url);
    const refused = await page.evaluate(() => new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective));
      fetch("https://example.org/").catch(() => {});
    }));
    assert.equal(refused, "connect-src");
  });
});

describe("a narrow screen", () => {
  const states = {
    "an answer": async () => {},
    "large amounts": async (page) => {
      await page.getByLabel(texts.nl["amount.label"]).fill("12.345.678,90");
      await page.getByLabel("Betaling 1: bedrag").fill("1.234.567,89");
      await settled(page);
      assert.match(await total(page), /^€\s11\.\d{3}\.\d{3},\d\d$/);
    },
    "every question": async (page) => {
      const choose = (name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
      await choose("agreed", "no");
      await choose("notice", "yes");
      await choose("recoversVat", "no");
      await settled(page);
    },
    "the sizes of the parties": async (page) => {
      await page.locator('input[name="debtor"][value="business"]').check();
      await page.locator("#dueOn").fill("2026-07-20");
      await settled(page);
      assert.ok(await page.locator("#debtorSize").isVisible());
    },
    "mistakes": async (page) => {
      await page.getByLabel(texts.nl["amount.label"]).fill("een heel lang woord dat nergens past");
      await page.getByLabel(texts.nl["amount.label"]).press("Enter");
    },
  };
  for (const [state, make] of Object.entries(states)) {
    test(`of 320 px with ${state} does not scroll sideways, also with wide text spacing`, async () => {
      const page = await open(browser, site.url, { viewport: { width: 320, height: 640 }, fragment: "#nl", bypassCSP: true });
      await make(page);
      await everyExplanation(page);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(await width(), 320);
      await page.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }" });
      assert.equal(await width(), 320);
    });
  }

  test("still has a table for those who do not see it", async () => {
    const page = await open(browser, site.url, { viewport: { width: 320, height: 640 } });
    const table = page.getByRole("table", { name: texts.en["lines.caption"] });
    assert.equal(await table.getByRole("columnheader").count(), 4);
    assert.ok((await table.getByRole("row").count()) >= 7);
  });
});

describe("accessibility", () => {
  for (const fragment of languages.map((one) => `#${one}`)) {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [320, 1280]) {
        test(`axe finds nothing: ${fragment.slice(1)}, ${colorScheme}, ${width} px`, async () => {
          const page = await open(browser, site.url, { fragment, colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
          await page.addScriptTag({ path: axeFile });
          const violations = () => page.evaluate(async () => {
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            const found = await window.axe.run({ runOnly: tags });
            return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
          });
          await everyExplanation(page);
          assert.deepEqual(await violations(), [], "with an answer");
          await page.locator("#dueOn").fill("2026-07-20");
          await page.locator('input[name="debtor"][value="business"]').check();
          await settled(page);
          assert.deepEqual(await violations(), [], "with the sizes of the parties");
          await page.locator('input[name="debtor"][value="consumer"]').check();
          await page.locator('input[name="agreed"][value="no"]').check();
          await page.locator('input[name="notice"][value="yes"]').check();
          await settled(page);
          assert.deepEqual(await violations(), [], "with a notice of default");
          await page.locator("#clear").click();
          assert.deepEqual(await violations(), [], "with an empty form");
          await page.locator("#form [type=submit]").click();
          assert.deepEqual(await violations(), [], "with mistakes");
        });
      }
    }
  }

  test("headings go down one step at a time, and the landmarks are there once", async () => {
    const page = await open(browser, site.url);
    const levels = await page.getByRole("heading").evaluateAll((all) => all.map((node) => Number(node.localName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(index === 0 || level - levels[index - 1] <= 1));
    for (const landmark of ["banner", "main", "contentinfo", "navigation"]) assert.equal(await page.getByRole(landmark).count(), 1, landmark);
  });

  test("everything to press is at least 24 px", async () => {
    const page = await open(browser, site.url, { viewport: { width: 320, height: 640 } });
    await everyExplanation(page);
    const small = await page.locator("button, summary, input, nav a").evaluateAll((all) => all
      .filter((node) => node.checkVisibility())
      .map((node) => [node.outerHTML, node.getBoundingClientRect()])
      .filter(([, box]) => Math.min(box.width, box.height) < 24)
      .map(([html]) => html));
    assert.deepEqual(small, []);
  });

  test("nothing moves for those who want it still", async () => {
    const page = await open(browser, site.url, { reducedMotion: "reduce" });
    const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((node) => getComputedStyle(node).transitionDuration !== "0s").length);
    assert.equal(moving, 0);
  });
});

describe("a low window", () => {
  test("still shows all of the answer", async () => {
    for (const height of [400, 600, 900]) {
      const page = await open(browser, site.url, { viewport: { width: 1280, height } });
      await page.getByRole("link", { name: texts.en["answer.warnings"] }).or(page.getByRole("link", { name: texts.en["answer.lines"] })).last().focus();
      const [panel, link] = await page.evaluate(() => [document.getElementById("answer"), document.activeElement].map((node) => node.getBoundingClientRect().toJSON()));
      assert.ok(link.bottom <= height && link.top >= 0, `${height}: ${JSON.stringify({ panel, link })}`);
      if (await page.locator("#answer").evaluate((node) => getComputedStyle(node).position === "sticky")) assert.ok(panel.height <= height);
    }
  });
});

describe("on paper", () => {
  test("every explanation is open, and closed again afterwards", async () => {
    const page = await open(browser, site.url);
    const closed = () => page.locator("details:not([open])").count();
    const before = await closed();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    assert.equal(await closed(), 0);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    assert.equal(await closed(), before);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.getByRole("button").filter({ visible: true }).count(), 0);
  });
});
