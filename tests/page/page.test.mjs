import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { publishedUntil } from "../node/support.mjs";
import { answered, browser, inBrowser, languages, newPage, open, settled, site, sourceFolder, texts, total } from "./site.mjs";

const { euro, longDay, percent, readAmount } = await import(new URL("format.js", sourceFolder));

inBrowser();

/** Fills the empty form with the example that the Dutch State published with its answer. */
async function publishedExample(page, asOf = "2023-10-29") {
  await page.getByRole("button", { name: texts.en["facts.clear"] }).click();
  await page.getByLabel(texts.en["asOf.label"]).fill(asOf);
  await group(page, "country.label").getByLabel(texts.en["country.NL"]).check();
  await group(page, "creditor.label").getByLabel(texts.en["capacity.business"]).check();
  await group(page, "debtor.label").getByLabel(texts.en["capacity.consumer"]).check();
  await page.getByLabel(texts.en["amount.label"]).fill("100");
  await page.getByLabel(texts.en["issuedOn.label"]).fill("2013-01-01");
  await page.getByLabel(texts.en["dueOn.label"], { exact: true }).fill("2013-01-31");
  await group(page, "agreed.label").getByLabel(texts.en["agreed.yes"], { exact: true }).check();
  await settled(page);
}

const group = (page, legend) => page.getByRole("radiogroup", { name: texts.en[legend] });
const inCents = (text) => Number(text.replace(/[^\d-]/g, ""));
const focusedName = (page) => page.evaluate(() => document.activeElement.labels?.[0]?.textContent.trim() ?? document.activeElement.textContent);

describe("the answer", () => {
  test("agrees with the figure published by the Dutch State", async () => {
    const page = await open(browser, site.url);
    await publishedExample(page);
    assert.equal(await total(page), "€128.94");
  });

  test("is the sum of the lines and of its parts, and every line says why", async () => {
    const page = await open(browser, site.url);
    const table = page.getByRole("table");
    const amounts = await table.locator("tbody td.amount").allInnerTexts();
    const sofar = await table.locator("tbody td.sofar").allInnerTexts();
    const parts = await page.locator("#answer dd").allInnerTexts();
    const sum = (cells) => cells.map(inCents).reduce((a, b) => a + b, 0);
    const due = inCents(await total(page));

    assert.ok(amounts.length >= 5);
    assert.equal(sum(amounts), due);
    assert.equal(sum(parts), due);
    assert.equal(inCents(sofar.at(-1)), due);
    assert.equal(inCents(await table.locator("tfoot td.amount").innerText()), due);

    for (const line of await table.locator("tbody details").all()) {
      await line.locator("summary").click();
      assert.match(await line.locator("p").first().innerText(), /\w+ \w+ .*\.$/);
      const links = line.getByRole("link");
      assert.ok((await line.locator("xpath=ancestor::tr").getAttribute("data-kind")) === "payment" || (await links.count()) > 0);
      for (const link of await links.all()) {
        assert.match(await link.getAttribute("href"), /^https:\/\//);
        assert.equal(await link.getAttribute("rel"), "noreferrer noopener");
        assert.equal(await link.getAttribute("target"), "_blank");
        assert.ok((await link.textContent()).endsWith(texts.en["link.newTab"]));
      }
    }
  });

  test("says until when it is right and what the next day adds", async () => {
    const page = await open(browser, site.url);
    await page.getByLabel(texts.en["asOf.label"]).fill("2026-11-20");
    await settled(page);
    assert.match(await page.locator("#answer").innerText(), /right up to and including 20 November 2026\. The day after adds €0\.\d\d/);
  });

  test("is gone when the facts are not complete, and comes back", async () => {
    const page = await open(browser, site.url);
    const before = await total(page);
    await page.getByLabel(texts.en["amount.label"]).fill("");
    await settled(page);
    assert.equal(await total(page), "");
    assert.equal(await page.getByRole("table").isVisible(), false);
    await page.getByRole("button", { name: texts.en["facts.again"] }).click();
    assert.equal(await total(page), before);
  });

  test("says so when nothing is owed, and when too much was paid", async () => {
    const page = await open(browser, site.url);
    await publishedExample(page, "2013-01-20");
    await page.getByRole("button", { name: texts.en["payments.add"] }).click();
    await page.getByLabel("Payment 1: amount").fill("100");
    await page.getByLabel("Payment 1: date").fill("2013-01-15");
    await settled(page);
    assert.equal(await total(page), "Nothing to pay");
    await page.getByLabel("Payment 1: amount").fill("130.50");
    await settled(page);
    assert.equal(await page.locator("#status").innerText(), "Position on 20 January 2013: paid too much\n\n€30.50");
    assert.match(await page.locator("#answer").innerText(), /€130\.50 was paid already: €100\.00 to the invoice and €30\.50 was too much\./);
  });

  test("starts from the calendar day of the reader, wherever the reader is", async () => {
    const noon = new Date("2026-09-30T12:00:00Z");
    for (const [timezoneId, expected] of [["Pacific/Kiritimati", "2026-10-01"], ["Etc/GMT+12", "2026-09-30"]]) {
      const page = await newPage(browser, { timezoneId, now: noon });
      await page.goto(`${site.url}#en`);
      assert.equal(await page.getByLabel(texts.en["asOf.label"]).inputValue(), expected);
    }
  });
});

describe("the keyboard", () => {
  test("is enough to empty the form, fill it in, read the total and change the day", async () => {
    const page = await open(browser, site.url);
    const press = (...keys) => keys.reduce((last, key) => last.then(() => page.keyboard.press(key)), Promise.resolve());
    const tabTo = async (name) => {
      for (let steps = 0; steps < 60; steps += 1) {
        if ((await focusedName(page)).startsWith(name)) return;
        await press("Tab");
      }
      assert.fail(`no way by keyboard to "${name}", stopped at "${await focusedName(page)}"`);
    };
    const at = (key) => tabTo(texts.en[key]);
    const value = () => page.evaluate(() => document.activeElement.value);

    await press("Tab");
    assert.equal(await focusedName(page), texts.en.skip);
    await press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "answer");

    await at("facts.clear");
    await press("Enter");
    assert.equal(await focusedName(page), texts.en["country.NL"]);
    await press("Space");

    await at("capacity.business");
    await press("Space", "Tab", "ArrowDown");
    await at("amount.label");
    await page.keyboard.type("100,00");
    await at("issuedOn.label");
    // The order of day and month in a date field is that of the browser: find it out.
    await page.keyboard.type("01022003");
    const monthFirst = (await value()) === "2003-01-02";
    const typeDay = async (day) => {
      const [year, month, date] = day.split("-");
      await page.keyboard.type(monthFirst ? month + date + year : date + month + year);
      assert.equal(await value(), day);
    };
    await press("ArrowLeft", "ArrowLeft");
    await typeDay("2013-01-01");
    await at("dueOn.label");
    await typeDay("2013-01-31");
    await at("agreed.yes");
    await press("Space");
    await at("asOf.label");
    await typeDay("2023-10-29");
    await settled(page);
    assert.equal(await page.locator("#status").innerText(), "To pay on 29 October 2023\n\n€128.94");

    await press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "answer");
    await at("asOf.label");
    await typeDay("2013-01-31");
    await settled(page);
    assert.equal(await page.locator("#status").innerText(), "To pay on 31 January 2013\n\n€100.00");
  });

  test("adds and removes payments and never loses its place", async () => {
    const page = await open(browser, site.url);
    await page.getByRole("button", { name: texts.en["payments.add"] }).press("Enter");
    assert.equal(await focusedName(page), "Payment 2: amount in euros");
    await page.getByRole("button", { name: "Remove payment 1" }).press("Enter");
    assert.equal(await focusedName(page), "Remove payment 1");
    await page.getByRole("button", { name: "Remove payment 1" }).press("Enter");
    assert.equal(await focusedName(page), texts.en["payments.add"]);
  });

  test("always shows where it is", async () => {
    const page = await open(browser, site.url);
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.equal(outline, "solid", await focusedName(page));
    }
  });
});

describe("mistakes", () => {
  test("are said at the field and in a list that leads there; what was typed stays", async () => {
    const page = await open(browser, site.url);
    const amount = page.getByLabel(texts.en["amount.label"]);
    await amount.fill("fourteen");
    await amount.press("Enter");

    assert.equal(await amount.inputValue(), "fourteen");
    assert.equal(await amount.getAttribute("aria-invalid"), "true");
    const description = await amount.evaluate((node) =>
      node.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "));
    assert.ok(description.includes(texts.en["problem.unreadable"]));
    assert.equal(await page.title(), `Error: ${texts.en.title}`);
    assert.equal(await page.locator("#status").innerText(), texts.en["problems.one"]);

    await page.locator("#answer").getByRole("link", { name: texts.en["problem.unreadable"] }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "amount");
    await amount.fill("1480");
    await answered(page);
    assert.equal(await amount.getAttribute("aria-invalid"), null);
    assert.equal(await page.title(), texts.en.title);
  });

  test("that only the engine sees are said in the language of the page", async () => {
    for (const [language, own] of Object.entries(texts)) {
      const page = await open(browser, site.url, { fragment: `#${language}` });
      await page.getByLabel(own["dueOn.label"], { exact: true }).fill("2026-05-01");
      await settled(page);
      assert.ok((await page.locator("#dueOn-problem").innerText()).includes(own["issue.dueBeforeIssued"]));
    }
  });

  test("are not blamed on someone who is still filling in", async () => {
    const page = await open(browser, site.url);
    await page.getByRole("button", { name: texts.en["facts.clear"] }).click();
    await settled(page);
    assert.equal(await page.locator("#status").innerText(), texts.en["missing.heading"]);
    assert.equal(await page.locator("[aria-invalid]").count(), 0);
    await page.getByRole("button", { name: texts.en["facts.show"] }).click();
    assert.equal(await page.locator("#status").innerText(), "7 questions are still open");
    assert.equal(await page.title(), texts.en.title);
    assert.match(await page.locator("#debtor-problem").innerText(), /^Still open: /);
    await page.locator("#answer").getByRole("link", { name: texts.en["missing.debtor"] }).click();
    assert.equal(await page.evaluate(() => document.activeElement.name), "debtor");
  });

  test("in amounts are never guessed away", () => {
    const readings = {
      nl: { "1.480,00": "1480.00", "1480,00": "1480.00", "1480.00": "1480.00", "1,480.00": "1480.00", "1.480": "1480.00", "€ 1 480,5": "1480.50", "1480,-": "1480.00", "1480,--": "1480.00", "1480,=": "1480.00", "1.234.567": "1234567.00" },
      en: { "1,480.00": "1480.00", "1480.00": "1480.00", "1480,00": "1480.00", "1.480,00": "1480.00", "1,480": "1480.00", "007": "7.00", ".5": "0.50" },
    };
    for (const [language, cases] of Object.entries(readings)) {
      for (const [text, amount] of Object.entries(cases)) assert.deepEqual(readAmount(text, language), { amount }, text);
    }
    const refusals = [["1,480", "nl", "ambiguous"], ["1.480", "en", "ambiguous"], ["0.480", "nl", "unreadable"], ["1.48.0", "en", "unreadable"],
      ["1e3", "en", "unreadable"], ["1.4800", "nl", "unreadable"], ["1 2", "nl", "unreadable"], ["-40", "nl", "negative"], [" ", "en", "missing"]];
    for (const [text, language, problem] of refusals) assert.deepEqual(readAmount(text, language), { problem }, text);
  });
});

describe("the end of the published rates", () => {
  test("is said with its date, and the reader may go on with provisional rates", async () => {
    const page = await open(browser, site.url);
    await page.getByLabel(texts.en["asOf.label"]).fill("2037-03-01");
    await settled(page);
    const { inWords } = await publishedUntil("nl-consumer");
    assert.ok((await page.locator("#answer").innerText()).includes(`known up to and including ${inWords("en-GB")}`));
    assert.equal(await page.getByRole("table").isVisible(), false);

    await page.getByRole("button", { name: texts.en["provisional.continue"] }).click();
    await answered(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), "answer");
    assert.ok((await page.locator("tr .tag", { hasText: "provisional" }).count()) > 0);
    await page.getByRole("button", { name: texts.en["provisional.stop"] }).click();
    assert.equal(await page.locator("#status").innerText(), texts.en["refusal.heading"]);
  });

  test("does not keep the example from opening with an answer", async () => {
    const page = await open(browser, site.url, { now: new Date(2037, 2, 5, 12) });
    assert.equal(await page.getByLabel(texts.en["asOf.label"]).inputValue(), (await publishedUntil("nl-consumer")).day);
    assert.ok(await page.locator("#example-note").isVisible());
    await page.getByRole("button", { name: texts.en["facts.clear"] }).click();
    assert.equal(await page.getByLabel(texts.en["asOf.label"]).inputValue(), "2037-03-05");
    await page.getByRole("button", { name: texts.en["facts.again"] }).click();
    await answered(page);
  });

  test("is no offer where it does not matter", async () => {
    const page = await open(browser, site.url);
    assert.equal(await page.getByRole("button", { name: /provisional|known rates/ }).count(), 0);
  });
});

describe("the languages", () => {
  test("have the same texts, with the same gaps to fill", () => {
    const gaps = (text) => text.match(/\{\w+\}/g)?.sort() ?? [];
    for (const language of languages) {
      assert.deepEqual(Object.keys(texts[language]), Object.keys(texts.nl), language);
      for (const key of Object.keys(texts.nl)) assert.deepEqual(gaps(texts[language][key]), gaps(texts.nl[key]), `${language} ${key}`);
    }
  });

  test("are not each other: no sentence is the same in two of them", () => {
    for (const key of Object.keys(texts.nl)) {
      const sentences = new Set(languages.map((language) => texts[language][key]));
      if (texts.nl[key].length > 25) assert.equal(sentences.size, languages.length, key);
    }
  });

  test("print amounts, percentages and days as browsers do there, in the Netherlands as in Belgium", async () => {
    const rows = (await readFile(new URL("../data/locale_formats.csv", import.meta.url), "utf8")).split("\n").slice(1);
    const printed = new Map(rows.map((row) => {
      const [, locale, item, text] = /^([^,]+),([^,]+),("[^"]*"|[^,]*)/.exec(row) ?? [];
      return [`${locale} ${item}`, text?.replaceAll('"', "").replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))];
    }));
    const places = { nl: ["nl-NL", "nl-BE"], fr: ["fr-BE"], de: ["de-BE"], en: ["en-GB"] };
    for (const [language, locales] of Object.entries(places)) {
      for (const locale of locales) {
        const expected = (item) => printed.get(`${locale} ${item}`) ?? assert.fail(`${locale} ${item}`);
        for (const amount of ["1234567.5", "1234.5", "0", "-40"]) assert.equal(euro(amount, language), expected(`eur ${amount}`));
        assert.equal(percent("10.15", language), expected("percent 0.1015 (2 decimals)"));
        for (const day of ["2026-01-01", "2026-11-21"]) assert.equal(longDay(day, language), expected(`date long ${day}`));
      }
    }
  });

  test("load one at a time: of the others nothing is fetched", async () => {
    const page = await newPage(browser);
    const fetched = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(`${site.url}#de`);
    await page.locator("#step-country").waitFor();
    assert.ok(fetched.some((url) => url.includes("/first-de.js")));
    assert.deepEqual(fetched.filter((url) => /\/texts\/(nl|fr|en)\//.test(url)), []);
  });

  test("keep the page as it is where one cannot be loaded", async () => {
    // What works offline has all of them.
    const page = await open(browser, site.url, { serviceWorkers: "block" });
    await page.route("**/first-fr.js", (route) => route.abort());
    await page.getByRole("link", { name: "Français" }).click();
    await page.waitForTimeout(300);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await page.getByLabel(texts.en["amount.label"]).inputValue(), "1,480.00");
  });

  test("are complete on the page, in every state", async () => {
    for (const language of languages) {
      const page = await open(browser, site.url, { fragment: `#${language}` });
      const own = texts[language];
      const check = async () => {
        await settled(page);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        const words = await page.locator("body").evaluate((body) => body.textContent);
        for (const key of Object.keys(own)) if (key.includes(".")) assert.ok(!words.includes(key), `${key} is shown as it is`);
        assert.doesNotMatch(words, /\b(undefined|NaN|null)\b|\{\w+\}/);
        assert.equal(await page.locator("[data-t]").evaluateAll((all) => all.filter((node) => !node.textContent).length), 0);
      };
      await check();
      await page.getByLabel(own["asOf.label"]).fill("2037-03-01");
      await check();
      await page.getByRole("button", { name: own["provisional.continue"] }).click();
      await check();
      await page.getByRole("button", { name: own["facts.clear"] }).click();
      await check();
      await page.getByRole("button", { name: own["facts.show"] }).click();
      await check();
    }
  });

  test("follow the browser, and the fragment before that", async () => {
    for (const [locale, fragment, expected] of [["nl-BE", "", "nl"], ["fr-BE", "", "fr"], ["de-AT", "", "de"], ["es-ES", "", "en"], ["nl-NL", "#en", "en"]]) {
      const page = await open(browser, site.url, { locale, fragment });
      assert.equal(await page.locator("html").getAttribute("lang"), expected);
    }
  });

  test("follow the way back to where the page began", async () => {
    const page = await open(browser, site.url, { locale: "nl-NL", fragment: "" });
    const language = () => page.locator("html").getAttribute("lang");
    await page.getByRole("link", { name: "English" }).click();
    await page.locator('html[lang="en"]').waitFor();
    await page.getByLabel(texts.en["amount.label"]).fill("2,000.00");
    await settled(page);
    await page.goBack();
    await page.locator('html[lang="nl"]').waitFor();
    assert.equal(await language(), "nl");
    assert.equal(await page.getByLabel(texts.nl["amount.label"]).inputValue(), "2.000,00");
  });

  test("do not make an amount clear that was not", async () => {
    const page = await open(browser, site.url);
    const amount = page.locator("#amount");
    await amount.fill("1.480");
    await settled(page);
    await page.getByRole("link", { name: "Nederlands" }).click();
    await page.locator("#amount-problem", { hasText: "twee dingen" }).waitFor();
    assert.equal(await amount.inputValue(), "1.480");
    await page.reload();
    await page.locator("#amount-problem", { hasText: "twee dingen" }).waitFor();
    await amount.fill("1.481");
    await answered(page);
    assert.equal(await page.locator("#amount-echo").innerText(), "Wij lezen dit als €\u00a01.481,00");
  });

  test("keep what was filled in, and what it means", async () => {
    const page = await open(browser, site.url, { fragment: "#nl" });
    await page.getByLabel(texts.nl["amount.label"]).fill("1.999");
    await page.getByLabel("Betaling 1: bedrag").fill("iets");
    await page.getByRole("link", { name: "English" }).click();
    assert.equal(await page.getByLabel(texts.en["amount.label"]).inputValue(), "1,999.00");
    assert.equal(await page.getByLabel("Payment 1: amount").inputValue(), "iets");
    assert.equal(await page.getByRole("link", { name: "English" }).getAttribute("aria-current"), "true");
    assert.equal(await page.title(), `Error: ${texts.en.title}`);
  });
});
