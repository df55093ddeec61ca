// The answer in two stages, the ways out, and what each of them leads to.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { publishedUntil } from "../node/support.mjs";
import { answered, browser, goOn, inBrowser, languages, newPage, open, settled, site, siteFolder, summed, texts, total, whole } from "./site.mjs";

const own = texts.en;

inBrowser();

const ways = (page) => page.locator(".ways a");
const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const inCents = (text) => Number(text.replace(/[^\d-]/g, ""));

/** A page on which the whole engine comes when the test says so. */
async function first(options) {
  const page = await newPage(browser, { serviceWorkers: "block", ...options });
  let letThrough;
  const wait = new Promise((resolve) => { letThrough = resolve; });
  await page.route("**/vordering.wasm", async (route) => {
    await wait;
    return route.continue();
  });
  await page.goto(`${site.url}#en`);
  await page.locator("#example").click();
  await goOn(page);
  return { page, letThrough };
}

describe("the first stage", () => {
  test("gives the sums without the whole engine, and says calmly that the rest follows", async () => {
    const { page, letThrough } = await first();
    assert.match(await total(page), /^€1,\d{3}\.\d\d$/);
    assert.ok(await page.getByRole("table", { name: own["lines.caption"] }).isVisible());
    for (const section of ["pay", "plan", "dispute", "next", "letters", "lines", "rights"]) {
      assert.equal(await page.locator(`#${section} .coming`).innerText(), own["later.coming"], section);
    }
    letThrough();
    await answered(page);
    assert.equal(await page.locator(".coming").filter({ visible: true }).count(), 0);
  });

  test("keeps the focus, what is open, what is typed and what is in view when the rest comes", async () => {
    const { page, letThrough } = await first();
    const line = page.locator("#lines-table details").nth(1);
    await line.locator("summary").click();
    await page.locator("#amount").fill("1,500.00");
    await settled(page);
    await line.evaluate((node) => node.scrollIntoView());
    const top = () => line.evaluate((node) => node.getBoundingClientRect().top);
    const before = await top();
    letThrough();
    await whole(page);
    assert.equal(await focusedId(page), "amount");
    assert.equal(await page.locator("#amount").inputValue(), "1,500.00");
    assert.equal(await line.evaluate((node) => node.open), true);
    assert.ok(Math.abs((await top()) - before) < 2, `${before} ${await top()}`);
  });

  test("stays when the second one fails, and a button gets it after all", async () => {
    const page = await newPage(browser, { serviceWorkers: "block" });
    await page.route("**/vordering.wasm", (route) => route.abort());
    await page.goto(`${site.url}#en`);
    await page.locator("#example").click();
    await goOn(page);
    await page.locator('body[data-stage="failed"]').waitFor();
    assert.match(await total(page), /^€1,\d{3}\.\d\d$/);
    assert.equal(await page.locator("#later-status").innerText(), own["later.failed"]);
    assert.ok(await page.getByRole("heading", { name: own["help.heading"] }).isVisible());
    await page.locator("#asOf").fill("2026-11-20");
    await settled(page);
    assert.equal(await page.locator("#status-label").innerText(), "To pay on 20 November 2026");
    await page.unroute("**/vordering.wasm");
    await page.getByRole("button", { name: own["later.retry"] }).first().click();
    await answered(page);
    assert.equal(await page.locator("#later-status").innerText(), "");
    assert.equal(await page.locator("#asOf").inputValue(), "2026-11-20");
  });

  test("speaks another language before the rest is there", async () => {
    const { page, letThrough } = await first();
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.locator('html[lang="de"]').waitFor();
    assert.equal(await page.locator("#pay .coming").innerText(), texts.de["later.coming"]);
    letThrough();
    await answered(page);
    assert.equal(await page.locator("#letters-heading").innerText(), texts.de["letters.heading"]);
  });
});

describe("the ways out", () => {
  for (const language of languages) {
    for (const width of [320, 1280]) {
      test(`are three of the same size and look: ${language}, ${width} px`, async () => {
        const page = await open(browser, site.url, { fragment: `#${language}`, viewport: { width, height: 900 } });
        const looks = await ways(page).evaluateAll((all) => all.map((way) => {
          const { width, height } = way.getBoundingClientRect();
          const { backgroundColor, borderColor, color, fontSize, fontWeight, opacity } = getComputedStyle(way);
          return JSON.stringify({ width: Math.round(width), height: Math.round(height), backgroundColor, borderColor, color, fontSize, fontWeight, opacity });
        }));
        assert.equal(looks.length, 3);
        assert.equal(new Set(looks).size, 1, looks.join("\n"));
      });
    }
  }

  test("lead by keyboard to what they name", async () => {
    const page = await open(browser, site.url);
    for (const name of ["pay", "plan", "dispute", "rights", "help"]) {
      await page.locator(`#answer a[href="#${name}"]`).focus();
      await page.keyboard.press("Enter");
      assert.equal(await focusedId(page), name);
      assert.equal(await page.locator(`#${name} h2`).first().isVisible(), true);
    }
  });

  test("are not offered where nothing has to be paid", async () => {
    const page = await open(browser, site.url);
    await page.getByLabel("Payment 1: amount").fill("2,000.00");
    await settled(page);
    assert.equal(await ways(page).count(), 0);
    for (const name of ["pay", "plan", "dispute"]) assert.equal(await page.locator(`#${name}`).isVisible(), false);
  });
});

describe("paying", () => {
  // An account number of a published specification: EPC069-12 v3.1, its second example.
  const account = "BE72000000001616";

  test("shows amount, name, account and reference in that order, and copies each as a bank wants it", async () => {
    const page = await open(browser, site.url, { permissions: ["clipboard-read", "clipboard-write"] });
    const due = await total(page);
    assert.equal(await page.locator(".code").count(), 0, "without an account there is no code");
    await page.locator("#payee-open summary").click();
    await page.locator("#payName").fill("Bakkerij De Korenaar");
    await page.locator("#payIban").fill(account);
    await page.locator("#payReference").fill("RF18 5390 0754 7034");
    await page.locator(".code svg[role=img]").waitFor();
    assert.deepEqual(await page.locator(".pay-parts dt").allInnerTexts(), ["amount", "payee", "iban", "reference"].map((name) => own[`pay.${name}`]));
    assert.deepEqual(await page.locator(".pay-parts dd span").allInnerTexts(), [due, "Bakkerij De Korenaar", "BE72 0000 0000 1616", "RF18 5390 0754 7034"]);
    const copied = [];
    for (const button of await page.locator(".pay-parts button").all()) {
      await button.click();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    assert.deepEqual(copied, [due.replace(/[€,]/g, ""), "Bakkerij De Korenaar", account, "RF18539007547034"]);
    assert.match(await page.locator("#pay-status").innerText(), /^Reference: copied\.$/);
  });

  test("never gives a code without a reference, and asks nothing twice", async () => {
    const page = await open(browser, site.url);
    await page.locator("#payee-open summary").click();
    await page.locator("#payName").fill("Bakkerij De Korenaar");
    await page.locator("#payIban").fill(account);
    await page.locator("#pay-body").getByText("BE72 0000 0000 1616").waitFor();
    assert.equal(await page.locator(".code").count(), 0);
    await page.locator('#dispute [data-write="dispute"]').click();
    assert.equal(await focusedId(page), "writing-heading");
    assert.equal(await page.locator("#creditorName").inputValue(), "Bakkerij De Korenaar");
    await page.reload();
    await answered(page);
    assert.equal(await page.locator("#payIban").inputValue(), account);
  });

  test("says of a wrong account number that it is wrong, and keeps the amount", async () => {
    const page = await open(browser, site.url);
    await page.locator("#payee-open summary").click();
    await page.locator("#payIban").fill("BE72000000001617");
    await page.locator("#pay .consequence").waitFor();
    assert.equal(await page.locator("#pay .consequence").innerText(), own["issue.ibanMalformed"]);
    assert.equal(await page.locator(".pay-parts dd span").first().innerText(), await total(page));
  });
});

describe("paying in terms", () => {
  test("starts empty, and tells what a plan costs, in words, in a picture and in a table", async () => {
    const page = await open(browser, site.url);
    for (const id of ["aCount", "aEach", "aFirst"]) assert.equal(await page.locator(`#${id}`).inputValue(), "");
    assert.equal(await page.locator("#plan-status").innerText(), "");
    await page.locator("#aFirst").fill("2026-12-22");
    await page.locator('#a-plan [data-step="1"]').click();
    await page.locator("#figure-plans").waitFor();
    assert.equal(await page.locator("#aCount").inputValue(), "2");
    await page.locator('#a-plan [data-step="1"]').click();
    await page.locator("#figure-plans summary").click();
    const rows = await page.locator("#figure-plans tbody tr").all();
    assert.equal(rows.length, 3);
    const due = inCents(await total(page));
    const terms = await page.locator("#figure-plans tbody td.amount").allInnerTexts();
    assert.equal(inCents(terms.at(-1)), 0, "nothing is left after the last term");
    const paid = terms.filter((_, at) => at % 2 === 0).map(inCents).reduce((a, b) => a + b, 0);
    // 1,146.03 at 4 percent for some months: the interest on it is some euros.
    assert.ok(paid > due && paid < due + 1500, `${paid} ${due}`);
    assert.match(await page.locator("#plan-status").innerText(), /3 terms of €\d+\.\d\d/);
  });

  test("compares two plans, of terms and of an amount, and brings the first into the letter", async () => {
    const page = await open(browser, site.url);
    await page.locator("#aCount").fill("6");
    await page.locator("#aFirst").fill("2026-12-22");
    await page.locator("#plan-compare").click();
    assert.equal(await focusedId(page), "bCount");
    await page.locator('input[name="bBy"][value="amount"]').check();
    await page.locator("#bEach").fill("100.00");
    await page.locator("#bFirst").fill("2026-12-22");
    await page.locator("#plan-status p").nth(1).waitFor();
    assert.match(await page.locator("#plan-status p").nth(1).innerText(), /Plan 2\. .*€100\.00/);
    await page.locator('[data-write="proposePlan"]').click();
    assert.equal(await page.locator("#planTerms").inputValue(), "6");
    assert.equal(await page.locator("#planFirst").inputValue(), "2026-12-22");
    await page.reload();
    await answered(page);
    assert.equal(await page.locator("#bEach").inputValue(), "100.00");
    assert.ok(await page.locator("#b-plan").isVisible());
  });

  test("by an amount brings that amount into the letter, which tells the same terms", async () => {
    const page = await open(browser, site.url);
    await page.locator('input[name="aBy"][value="amount"]').check();
    await page.locator("#aEach").fill("400.00");
    await page.locator("#aFirst").fill("2026-12-22");
    await page.locator("#figure-plans").waitFor();
    // 1,146.03 and some interest: two terms of 400 and the rest.
    const terms = await page.locator("#figure-plans tbody td.amount").evaluateAll((all) => all.map(({ textContent }) => textContent));
    const paid = terms.filter((_, at) => at % 2 === 0);
    assert.deepEqual(paid.slice(0, 2), ["€400.00", "€400.00"]);
    assert.equal(paid.length, 3);
    await page.locator('[data-write="proposePlan"]').click();
    assert.ok(await page.locator('input[name="planBy"][value="amount"]').isChecked());
    assert.equal(await page.locator("#planEach").inputValue(), "400.00");
    assert.equal(await page.locator("#planTerms").isVisible(), false);
    await page.locator("#letterLanguage").selectOption("en");
    await settled(page);
    const letter = await page.locator("#paper").innerText();
    for (const amount of paid) assert.ok(letter.includes(amount), `${amount}\n${letter}`);
    await page.reload();
    await answered(page);
    assert.equal(await page.locator("#planEach").inputValue(), "400.00");
    await page.locator('input[name="planBy"][value="terms"]').check();
    await page.locator("#planTerms").fill("5");
    await settled(page);
    assert.doesNotMatch(await page.locator("#paper").innerText(), /400\.00/);
  });

  test("says at the field what makes a plan impossible", async () => {
    const page = await open(browser, site.url);
    await page.locator('input[name="aBy"][value="amount"]').check();
    await page.locator("#aFirst").fill("2026-12-22");
    // A plan has at most 600 terms: of one euro each that is not enough for more than 1,000.
    await page.locator("#aEach").fill("1.00");
    await page.locator("#aEach-problem", { hasText: own["issue.planNeverEnds"] }).waitFor();
    await page.locator("#aEach").fill("100.00");
    await page.locator("#aFirst").fill("2026-11-01");
    await page.locator("#aFirst-problem", { hasText: own["issue.planStartsBefore"] }).waitFor();
    assert.equal(await page.locator("#figure-plans").count(), 0);
  });

  test("warns first where the debt is too old to be enforced", async () => {
    const page = await open(browser, site.url);
    // Services to a consumer: five years (art. 3:307 BW) after the last day of payment.
    await page.locator("#issuedOn").fill("2020-05-11");
    await page.locator("#dueOn").fill("2020-06-10");
    await page.locator('input[name="letter"][value="no"]').check();
    await page.locator('[data-row="payment"] .remove').click();
    await settled(page);
    const warning = page.locator("#plan-advice .consequence");
    assert.match(await warning.innerText(), /term is over/i);
    assert.ok(await warning.getByRole("link", { name: own["way.help"] }).isVisible());
    const order = await page.evaluate(() => document.querySelector("#plan-advice .consequence").compareDocumentPosition(document.querySelector('[data-write="proposePlan"]')) & Node.DOCUMENT_POSITION_FOLLOWING);
    assert.ok(order);
  });
});

describe("another day", () => {
  test("is answered beside the picture, and changes nothing in the form", async () => {
    const page = await open(browser, site.url);
    const before = await total(page);
    await page.locator("#anotherDay").fill("2026-12-20");
    await page.locator("#another-due").waitFor();
    // 28 days more at 4 percent on 982.60: 3.0151 and the rest of a cent.
    assert.equal(inCents(await page.locator("#another-due").innerText()) - inCents(before), 302);
    assert.equal(await total(page), before);
    assert.equal(await page.locator("#asOf").inputValue(), "2026-11-22");
    assert.match(await page.locator("#figure-growth figcaption").innerText(), /20 December 2026/);
  });

  test("without a published rate says so", async () => {
    const page = await open(browser, site.url);
    await page.locator("#anotherDay").fill("2037-03-01");
    await page.locator("#another-status", { hasText: (await publishedUntil("nl-consumer")).inWords("en-GB") }).waitFor();
  });
});

describe("rights and help", () => {
  test("are those of the country and of who owes, with the day on which addresses were known", async () => {
    const page = await open(browser, site.url);
    const said = () => page.locator("#rights-body").innerText();
    assert.ok((await said()).includes(own["right.NL.fee"]));
    await page.locator('input[name="debtor"][value="business"]').check();
    await settled(page);
    assert.ok(!(await said()).includes(own["right.NL.fee"]));
    await page.locator('input[name="debtor"][value="consumer"]').check();
    await page.locator('input[name="country"][value="BE"]').check();
    await settled(page);
    await answered(page);
    assert.ok((await said()).includes(own["right.BE.reminder"]));
    for (const place of ["#who", "#help"]) assert.match(await page.locator(place).innerText(), /As known on 21 November 2026/);
  });

  test("help stands in the same place in every state, from the first question on", async () => {
    const page = await newPage(browser);
    await page.goto(`${site.url}#en`);
    await page.locator("#step-country").waitFor();
    const place = () => page.locator("footer > section").first().getAttribute("id");
    assert.equal(await place(), "help");
    assert.ok(await page.locator("#help a").first().isVisible());
    await page.locator("#example").click();
    await answered(page);
    assert.equal(await place(), "help");
  });
});

describe("no dark patterns", () => {
  test("no timer, no contact data before the answer, nothing agreed to beforehand, no shame", async () => {
    const page = await newPage(browser);
    await page.addInitScript(() => { window.timers = 0; const old = window.setInterval; window.setInterval = (...given) => { window.timers += 1; return old(...given); }; });
    await page.goto(`${site.url}#en`);
    await page.locator("#example").click();
    await answered(page);
    assert.equal(await page.evaluate(() => window.timers), 0);
    const contact = page.locator('#form :is([type="email"], [type="tel"], [autocomplete="email"], [id*="Name"], [id*="Address"])');
    assert.equal(await contact.count(), 0);
    assert.equal(await page.locator("#details input:checked[type=checkbox]").count(), 0);
    // The words that ACM and Belgian law object to, in every language.
    const shame = /wanbetal|laatste kans|dernière chance|mauvais payeur|letzte Chance|Schuldenmacher|last chance|defaulter|hurry|schnell noch/i;
    for (const language of languages) for (const [key, text] of Object.entries(texts[language])) assert.doesNotMatch(text, shame, `${language} ${key}`);
  });
});

describe("bytes", () => {
  for (const language of languages) {
    test(`the first answer needs at most 148 kB of brotli: ${language}`, async () => {
      const page = await newPage(browser, { serviceWorkers: "block" });
      const files = new Set();
      page.on("request", (request) => files.add(new URL(request.url()).pathname));
      await page.goto(`${site.url}#${language}`);
      await page.locator("#example").click();
      await summed(page);
      const needed = [...files].map((path) => (path === "/" ? "/index.html" : path));
      assert.ok(needed.includes("/vordering/calculator.wasm") && !needed.includes("/vordering/vordering.wasm"));
      const sizes = await Promise.all(needed.map(async (path) => [path, brotliCompressSync(await readFile(new URL(`.${path}`, siteFolder))).length]));
      const sum = sizes.reduce((sum, [, size]) => sum + size, 0);
      assert.ok(sum <= 148_000, `${sum} bytes\n${sizes.map((one) => one.join(" ")).join("\n")}`);
    });
  }
});
