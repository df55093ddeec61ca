// Every state of the answer, for everyone: in each language, narrow and wide, light and dark, by keyboard, within the page.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { answered, browser, complaintsOf, goOn, inBrowser, languages, newPage, open, settled, site, sources } from "./site.mjs";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

inBrowser();

const violations = (page) => page.evaluate(async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await window.axe.run({ runOnly: tags });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
});

const everyExplanation = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));

/** Fills in all that the answer offers. */
async function filled(page) {
  await page.locator("#payee-open").evaluate((node) => { node.open = true; });
  await page.locator("#payName").fill("Bakkerij De Korenaar");
  await page.locator("#payIban").fill("BE72000000001616");
  await page.locator("#payReference").fill("RF18539007547034");
  await page.locator("#aCount").fill("6");
  await page.locator("#aFirst").fill("2026-12-22");
  await page.locator("#plan-compare").click();
  await page.locator("#bCount").fill("12");
  await page.locator("#bFirst").fill("2026-12-22");
  await page.locator("#anotherDay").fill("2026-12-20");
  for (const shown of [".code svg", "#plan-status p:nth-child(2)", "#another-due"]) await page.locator(shown).waitFor();
}

for (const language of languages) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing: ${language}, ${colorScheme}, ${width} px`, async () => {
        const page = await open(browser, site.url, { fragment: `#${language}`, colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
        await page.addScriptTag({ path: axeFile });
        await filled(page);
        await everyExplanation(page);
        assert.deepEqual(await violations(page), [], "with a payment, two plans and another day");
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "nothing to scroll sideways");
        await page.locator("#aCount").fill("601");
        await page.locator("#payIban").fill("BE72000000001617");
        await page.locator("#anotherDay").fill("2037-03-01");
        await page.locator('#aCount[aria-invalid="true"]').waitFor();
        assert.deepEqual(await violations(page), [], "with mistakes");
        await page.locator('input[name="country"][value="BE"]').check();
        await settled(page);
        assert.deepEqual(await violations(page), [], "in Belgium");
      });
    }
  }
}

for (const stage of ["sums", "failed"]) {
  test(`axe finds nothing while the rest is not there: ${stage}`, async () => {
    const page = await newPage(browser, { bypassCSP: true, serviceWorkers: "block" });
    await page.route("**/vordering.wasm", (route) => route.abort());
    await page.goto(`${site.url}#nl`);
    await page.addScriptTag({ path: axeFile });
    await page.locator("#example").click();
    if (stage === "failed") await goOn(page);
    await page.locator(`body[data-stage="${stage}"] #answer[data-state="answer"]`).waitFor();
    assert.deepEqual(await violations(page), []);
  });
}

test("four times as large, nothing is lost and nothing scrolls sideways", async () => {
  // 1280 px at 400 % (WCAG 1.4.10) is 320 CSS px of 256 px high.
  const page = await open(browser, site.url, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  await filled(page);
  await everyExplanation(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test("the keyboard reaches everything in the order of the page, and sees where it is", async () => {
  const page = await open(browser, site.url);
  await filled(page);
  await page.locator("#pay").focus();
  const reached = [];
  for (let steps = 0; steps < 90; steps += 1) {
    await page.keyboard.press("Tab");
    const [id, outline] = await page.evaluate(() => [document.activeElement.id || document.activeElement.dataset.take, getComputedStyle(document.activeElement).outlineStyle]);
    assert.notEqual(outline, "none", id);
    if (id && reached.at(-1) !== id) reached.push(id);
    if (id === "receipt") break;
  }
  const wanted = ["copy-amount", "copy-payee", "copy-iban", "copy-reference", "payName", "aCount", "aFirst", "bCount", "plan-compare", "answer-dispute", "anotherDay", "print", "calendarDebtor", "table", "receipt"];
  assert.deepEqual(reached.filter((id) => wanted.includes(id)), wanted);
});

describe("the page", () => {
  test("asks nothing from elsewhere and breaks no policy, whatever the answer shows", async () => {
    const page = await newPage(browser, { acceptDownloads: true });
    const complaints = complaintsOf(page);
    const origins = new Set();
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
    });
    await page.goto(`${site.url}#en`);
    await page.locator("#example").click();
    await answered(page);
    await filled(page);
    for (const what of ["calendarDebtor", "table", "dossier", "receiptText", "receipt"]) await page.locator(`[data-take="${what}"]`).click();
    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual([...origins].filter((origin) => origin !== "null"), [new URL(site.url).origin]);
  });

  test("a picture never brings more than shapes", async () => {
    const page = await open(browser, sources.url);
    const made = await page.evaluate(async () => {
      const { picture } = await import("./figures.js");
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()" style="color:red" id="a"><script>x()</script><a href="https://example.org"><text>hi</text></a><image href="https://example.org/x.png"/><text x="1" onclick="x()">&lt;b&gt;ok</text></svg>';
      return picture(svg).outerHTML;
    });
    assert.equal(made, '<svg><text x="1">&lt;b&gt;ok</text></svg>');
  });
});
