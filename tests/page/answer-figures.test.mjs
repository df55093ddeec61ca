// One amount, wherever it is read: on the page, in pictures and tables, on paper, in files and in letters.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { answered, browser, inBrowser, languages, open, settled, site, sourceFolder, texts, total } from "./site.mjs";

const { euro, longDay } = await import(new URL("format.js", sourceFolder));

inBrowser();

const inCents = (text) => Number(text.replace(/[^\d-]/g, ""));
const sum = (list) => list.reduce((a, b) => a + b, 0);

async function taken(page, what) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-take="${what}"]`).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** The cells of a picture's table, row by row. */
const cells = (page, kind) => page.locator(`#figure-${kind} tbody tr`).evaluateAll((rows) => rows.map((row) =>
  [...row.children].map((cell) => ({ text: cell.textContent, on: cell.querySelector("time")?.dateTime }))));

for (const language of languages) {
  describe(`the amount: ${language}`, () => {
    test("is the same in the answer, the lines, the pictures, the pay block, on paper, in the files and in a letter", async () => {
      const page = await open(browser, site.url, { fragment: `#${language}` });
      const shown = await total(page);
      const due = inCents(shown);
      assert.ok(due > 100_000);
      assert.equal(sum((await page.locator(".parts dd").allInnerTexts()).map(inCents)), due, "the parts");
      assert.equal(inCents(await page.locator("#lines-table tfoot td.amount").innerText()), due, "the lines");

      const split = await cells(page, "split");
      assert.equal(inCents(split.at(-1).at(-1).text), due, "the split bar");
      assert.equal(sum(split.slice(0, -1).map((row) => inCents(row[1].text))), due);
      const growth = (await cells(page, "growth")).find(([day]) => day.on === "2026-11-22");
      assert.equal(inCents(growth.at(-1).text), due, "the growing picture");
      for (const kind of ["split", "growth"]) {
        assert.ok((await page.locator(`#figure-${kind} figcaption`).innerText()).replace(/\s/g, " ").includes(shown.replace(/\s/g, " ")), kind);
      }
      assert.equal(inCents(await page.locator(".pay-parts dd span").first().innerText()), due, "the pay block");

      const csv = await taken(page, "table");
      const mark = language === "en" ? "," : ";";
      const [head, ...rows] = csv.text.replace("\ufeff", "").trim().split("\r\n").map((row) => cellsOf(row, mark));
      const at = head.length - 4;
      assert.equal(sum(rows.map((row) => inCents(row[at]))), due, "the table as a file");

      const receipt = JSON.parse((await taken(page, "receipt")).text);
      assert.equal(inCents(receipt.totals.due), due, "the calculation as a file");
      const dossier = await taken(page, "dossier");
      assert.ok(dossier.text.replace(/\s/g, " ").includes(shown.replace(/\s/g, " ")), "the dossier");

      await page.locator('[data-kind="finalNotice"]').click();
      await page.locator("#letterLanguage").selectOption(language);
      await page.locator(`#paper article[lang^="${language}"]`).waitFor();
      assert.ok((await page.locator("#paper").innerText()).replace(/\s/g, " ").includes(shown.replace(/\s/g, " ")), "the letter");

      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("#status-figure").innerText(), shown, "on paper");
      assert.ok(await page.locator("#lines-table tfoot").isVisible());
    });
  });
}

/** The cells of a row of a table with quotes (RFC 4180). */
function cellsOf(row, mark) {
  const found = [];
  let cell = "";
  let quoted = false;
  for (const letter of row) {
    if (letter === '"') quoted = !quoted;
    else if (letter === mark && !quoted) {
      found.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...found, cell];
}

describe("what is taken along", () => {
  test("is named after its day and kind, and after nobody", async () => {
    const page = await open(browser, site.url);
    await page.locator("#payee-open summary").click();
    await page.locator("#payName").fill("Jansen");
    await page.locator("#pay-body").getByText("Jansen").waitFor();
    const names = [];
    for (const what of ["calendarCreditor", "table", "dossier", "receiptText", "receipt"]) names.push((await taken(page, what)).name);
    assert.deepEqual(names, ["calendar.ics", "lines.csv", "dossier.txt", "receipt.txt", "receipt.json"].map((name) => `2026-11-22-${name}`));
    assert.equal(await page.locator("#take-status").innerText(), texts.en["take.saved"].replace("{name}", "2026-11-22-receipt.json"));
  });

  test("a receipt says in words what was asked, and gives the sums, the law and the fingerprints of the receipt for programs", async () => {
    for (const language of languages) {
      const own = texts[language];
      const page = await open(browser, site.url, { fragment: `#${language}` });
      await page.locator('input[name="debtor"][value="unknown"]').check();
      await page.locator("#add-event").click();
      await page.locator("#eventOn").fill("2026-08-03");
      await settled(page);
      const { receipt, lines, totals, conventions } = JSON.parse((await taken(page, "receipt")).text);
      const { text } = await taken(page, "receiptText");
      const plain = (words) => words.replace(/\s+/g, " ");
      const has = (name, value) => assert.ok(text.includes(plain(`- ${name}${name.endsWith("?") ? "" : ":"} ${value}`)), `${name}: ${value}\n${text}`);
      for (const heading of ["receipt.asked", "lines.heading", "method.choices", "method.receipt"]) assert.ok(text.includes(`\n${own[heading]}\n`), heading);
      has(own["country.label"], own["country.NL"]);
      has(own["debtor.label"], own["capacity.unknown"]);
      has(own["amount.label"], euro("1480.00", language));
      has(own["dueOn.label"], longDay("2026-06-10", language));
      has(own["eventType.label"].replace("{number}", "1"), own["eventType.reminder"]);
      has(own["eventOn.label"].replace("{number}", "1"), longDay("2026-08-03", language));
      has(own["reading.if"].replace("{facts}", own["reading.debtor.consumer"]), euro(totals.due, language));
      has(own["lines.total"].replace("{day}", longDay("2026-11-22", language)), euro(totals.due, language));
      for (const { amount } of lines) assert.ok(text.includes(plain(`: ${euro(amount, language)}`)), amount);
      assert.match(text, /art\. 6:119 BW/);
      has(own["convention.dayCount"], own[`convention.dayCount.${conventions.dayCount}`]);
      for (const name of ["engine", "law", "case"]) has(own[`receipt.${name}`], receipt[name]);
      assert.ok(!text.includes(own["rate.label"]), "what was not asked is not said");
      assert.doesNotMatch(text, /undefined|\{\w+\}/);
    }
  });

  test("a calendar holds the days of the one who takes it, and is not made when there are none", async () => {
    const page = await open(browser, site.url);
    // Every last day to pay of the example has passed.
    await page.locator('[data-take="calendarDebtor"]').click();
    assert.equal(await page.locator("#take-status").innerText(), texts.en["take.noDays"]);
    const { text } = await taken(page, "calendarCreditor");
    assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    // Five years after the letter of 13 July 2026 was received on the 15th (art. 3:317, 3:319 BW).
    assert.match(text, /DTSTART;VALUE=DATE:20310715/);
  });

  test("is on paper a tagged document with the answer, its pictures and its lines, and no fields to fill in", async () => {
    const page = await open(browser, site.url);
    await answered(page);
    const paper = await page.pdf({ tagged: true });
    assert.ok(paper.includes("/StructTreeRoot"));
    assert.ok(paper.includes("/Marked true"));
    await page.emulateMedia({ media: "print" });
    for (const part of ["#figure-growth svg", "#figure-split svg", ".pay-parts", "#rights-body", "#help-body"]) assert.ok(await page.locator(part).isVisible(), part);
    for (const part of ["#plan-form", "#payee-open", "#another-field", "#take", ".coming"]) assert.equal(await page.locator(part).first().isVisible(), false, part);
  });
});
