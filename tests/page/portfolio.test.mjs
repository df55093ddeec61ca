// The page for many invoices: what it says is what the engine says of each, and the list of the reader stays his.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { stories } from "../node/support.mjs";
import { browser, complaintsOf, inBrowser, newPage, site, siteFolder, sourceFolder } from "./site.mjs";

const { texts } = await import(new URL("portfolio/texts.js", sourceFolder));
const { steps, stepName } = await import(new URL("portfolio/steps.js", sourceFolder));
const { load } = await import(new URL("../npm/node.js", siteFolder));
const { readClaims } = await import(new URL("../npm/csv.js", siteFolder));
const { Case } = await load();
const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const asOf = "2026-11-22";

inBrowser();

async function openPage({ language = "nl", ...options } = {}) {
  const page = await newPage(browser, options);
  await page.goto(`${site.url}portfolio/#${language}`);
  await page.locator("#unstarted").waitFor({ state: "detached" });
  return page;
}

const done = (page) => page.locator('#list[data-state="done"]').waitFor();

/** Chooses a list with this text. */
async function choose(page, text, name = "lijst.csv") {
  await page.locator("#file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

const cells = (page) => page.locator("#table tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, " ").trim())));
const euros = (amount, locale = "nl-NL") => new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(amount).replace(/\s+/g, " ");

const list = [
  "factuur;klant;bedrag;factuurdatum;vervaldatum;betaald op;betaald;opmerking",
  "F-1;Jansen;1.480,00;02-03-2026;16-03-2026;;;vaste klant",
  "F-2;De Vries;250,00;02-03-2026;01-04-2026;20-05-2026;100,00;",
  "F-3;Café Één;75,00;10-11-2026;10-12-2026;;;",
  "F-4;Bakker;veel;01-06-2026;01-07-2026;;;",
  "F-5;Smit;90,00;01-06-2026;31-06-2026;;;",
].join("\n");

/** What the list comes to, invoice by invoice, as cases of their own. */
function expected(capacity = "consumer") {
  const one = (id, issuedOn, dueOn, amount, events = []) => ({
    schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity },
    invoices: [{ id, issuedOn, dueOn, amount }], events,
  });
  return [
    one("F-1", "2026-03-02", "2026-03-16", "1480.00"),
    one("F-2", "2026-03-02", "2026-04-01", "250.00", [{ type: "payment", on: "2026-05-20", amount: "100.00" }]),
    one("F-3", "2026-11-10", "2026-12-10", "75.00"),
  ].map((input) => new Case(input).totals(asOf).due);
}

describe("a list", () => {
  test("becomes a table with what each case says, and names the rows with a problem", async () => {
    const page = await openPage();
    const complaints = complaintsOf(page);
    await choose(page, list);
    await done(page);
    const [one, two, three] = expected();
    assert.deepEqual(await cells(page), [
      ["F-1 Jansen", euros("1480.00"), euros(one), "251", "Vriendelijke herinnering Kijk eerst of er is betaald; gebruikelijk op 19 maart 2026"],
      ["F-2 De Vries", euros("250.00"), euros(two), "235", "Vriendelijke herinnering Kijk eerst of er is betaald; gebruikelijk op 4 april 2026"],
      ["F-3 Café Één", euros("75.00"), euros(three), "niet te laat", "Laatste betaaldag Wacht tot die dag voorbij is"],
    ]);
    const due = ((Number(one) * 100 + Number(two) * 100 + Number(three) * 100) / 100).toFixed(2);
    assert.equal((await page.locator("#status").innerText()).replace(/\s+/g, " "), `3 facturen gelezen, 2 problemen in rijen. Samen te betalen op 22 november 2026: ${euros(due)}.`);
    assert.deepEqual(await page.locator("#problems-list li").allInnerTexts(), ["Rij 5, bedrag: Dit is geen bedrag.", "Rij 6, vervaldatum: Deze dag bestaat niet."]);
    assert.deepEqual(await page.locator("#notes-list li").allInnerTexts(), [texts.nl["note.columnUnknown"].replace("{column}", "opmerking")]);
    assert.deepEqual(complaints, []);
  });

  test("is reckoned anew when the answers change", async () => {
    const page = await openPage();
    await choose(page, list);
    await done(page);
    await page.locator("#debtor").selectOption("business");
    await page.locator("#checked").check();
    await page.getByRole("button", { name: texts.nl["facts.again"], exact: true }).click();
    await page.getByText("Mag nu; gebruikelijk op 19 maart 2026").waitFor();
    assert.deepEqual((await cells(page)).map(([, , due]) => due), expected("business").map((due) => euros(due)));
    assert.equal(await page.evaluate(() => document.activeElement.id), "list");
    // A day beyond the published rates has no sums, and says why.
    await page.locator("#asOf").fill("2037-02-01");
    await page.locator("#asOf").press("Enter");
    await page.getByText(texts.nl["refused.ratesEnd"]).first().waitFor();
    assert.match(await page.locator("#unknown").innerText(), /^Van 3 facturen/);
  });

  test("with an answer that is not right says at which question", async () => {
    const page = await openPage({ language: "fr" });
    await choose(page, list);
    await done(page);
    await page.locator("#interest").selectOption("agreed");
    await page.locator("#percent").fill("huit");
    await page.locator("#term").fill("-3");
    await page.locator("#asOf").fill("");
    await page.locator("#form [type=submit]").click();
    assert.equal(await page.locator("#status").innerText(), texts.fr["work.wrong"]);
    for (const id of ["percent", "term", "asOf"]) {
      assert.equal(await page.locator(`#${id}`).getAttribute("aria-invalid"), "true");
      assert.equal(await page.locator(`#${id}-problem`).innerText(), texts.fr[`wrong.${id}`]);
    }
    assert.equal(await page.evaluate(() => document.activeElement.id), "percent");
    await page.locator("#percent").fill("10,15");
    await page.locator("#term").fill("30");
    await page.locator("#asOf").fill(asOf);
    await page.locator("#form [type=submit]").click();
    await done(page);
    assert.equal(await page.locator("[aria-invalid]").count(), 0);
  });

  test("of Belgian consumers asks what Belgian law asks", async () => {
    const page = await openPage();
    assert.equal(await page.locator("#penalty-field").isVisible(), false);
    await page.locator("#jurisdiction").selectOption("BE");
    assert.equal(await page.locator("#vat-field").isVisible(), false);
    await page.locator("#interest").selectOption("legalMaximum");
    await page.locator("#penalty").selectOption("legalMaximum");
    await page.locator("#size").selectOption("sme");
    await choose(page, "number;amount;issuedOn;dueOn;premier rappel gratuit\n1;480.00;2026-03-02;2026-04-01;2026-04-10\n");
    await done(page);
    const input = {
      schema: "vordering/case/1", jurisdiction: "BE", creditor: { capacity: "business", size: "sme" }, debtor: { capacity: "consumer" },
      terms: { interest: "legalMaximum", penaltyClause: "legalMaximum" },
      invoices: [{ id: "1", issuedOn: "2026-03-02", dueOn: "2026-04-01", amount: "480.00" }],
      events: [{ type: "firstFreeReminder", on: "2026-04-10", channel: "post" }],
    };
    assert.equal((await cells(page))[0][2], euros(new Case(input).totals(asOf).due));
    // Between companies the law sets no highest interest: the answer falls back to none.
    await page.locator("#debtor").selectOption("business");
    assert.equal(await page.locator("#interest").inputValue(), "none");
    await page.locator("#form [type=submit]").click();
    await done(page);
    assert.ok(Number.parseInt((await cells(page))[0][3], 10) > 0);
  });

  test("can be dropped on the page; what is no list is told", async () => {
    const page = await openPage({ language: "en" });
    const drop = (files) => page.evaluate((files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text], name));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true, bubbles: true }));
    }, files);
    await drop([["list.csv", list]]);
    await done(page);
    assert.equal((await cells(page)).length, 3);
    await drop([["list.xlsx", "PK"]]);
    await page.getByRole("status").getByText(texts.en["choose.kind"]).waitFor();
    assert.equal(await page.locator("#file-problem").innerText(), texts.en["choose.kind"]);
    await drop([["a.csv", list], ["b.csv", list]]);
    await page.getByRole("status").getByText(texts.en["choose.several"]).waitFor();
    await drop([["empty.csv", ""]]);
    await page.getByText(texts.en["list.nothing"]).waitFor();
    assert.deepEqual(await page.locator("#problems-list li").allInnerTexts(), ["Row 1, amount: This column is needed, and is not there.", "Row 1, invoice date: This column is needed, and is not there."]);
  });
});

describe("electronic invoices", () => {
  test("are read all at once; a credit note and what is no invoice are told", async () => {
    const page = await openPage({ language: "en" });
    const folder = new URL("../invoices/", import.meta.url);
    const file = async (name) => ({ name: `${name}.xml`, mimeType: "text/xml", buffer: await readFile(new URL(`${name}.xml`, folder)) });
    const dollars = { name: "dollars.xml", mimeType: "text/xml", buffer: Buffer.from((await readFile(new URL("least.xml", folder), "utf8")).replace("EUR", "USD")) };
    await page.locator("#debtor").selectOption("business");
    await page.locator("#file").setInputFiles([await file("nl-trade"), await file("be-credit-note"), { name: "x.xml", mimeType: "text/xml", buffer: Buffer.from("<html/>") }, dollars, await file("be-no-due-date")]);
    await done(page);
    assert.equal(await page.locator("#file-name").innerText(), "Chosen: 5 electronic invoices");
    // As a person reads it, the invoice of the bakery is of 2 March and was to be paid by the 16th.
    const { invoice, debtor } = JSON.parse(await readFile(new URL("nl-trade.json", folder), "utf8"));
    const input = { schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "business" }, invoices: [{ id: "1", issuedOn: "2026-03-02", dueOn: "2026-03-16", amount: invoice.amount }] };
    assert.deepEqual((await cells(page)).map(([name, amount, due, late]) => [name, amount, due, late]), [
      [`2026-0042 ${debtor.name}`, euros(invoice.amount, "en-GB"), euros(new Case(input).totals(asOf).due, "en-GB"), "251"],
    ]);
    assert.deepEqual(await page.locator("#problems-list li").allInnerTexts(), [
      `Row 3: ${texts.en["problem.creditNote"]}`, `Row 4: ${texts.en["problem.notInvoice"]}`, `Row 5: ${texts.en["problem.currencyNotEuro"]}`,
      `Row 6, due date: ${texts.en["problem.dueDateMissing"]}`,
    ]);
    await page.locator("#term").fill("30");
    await page.locator("#form [type=submit]").click();
    await page.getByText("2 invoices read, 3 problems in rows.").waitFor();
  });
});

describe("10,000 invoices", () => {
  test("are shown a page at a time, and can be searched, narrowed down and put in order", async () => {
    const page = await openPage({ language: "en" });
    await page.getByRole("button", { name: texts.en["choose.sample"] }).click();
    await done(page);
    const captions = () => page.locator("#table caption").innerText();
    const rows = () => page.locator("#table tbody tr").count();
    assert.equal(await captions(), "Invoices 1 to 50 of 9,995");
    assert.ok((await rows()) <= 100);
    await page.getByRole("button", { name: "Next 50" }).first().click();
    await page.getByText("Invoices 51 to 100 of 9,995").waitFor();
    assert.equal(await rows(), 50);
    await page.locator("#sort").selectOption("due");
    await page.getByText("Invoices 1 to 50 of 9,995").waitFor();
    const dues = (await cells(page)).map(([, , due]) => Number(due.replace(/[^\d.]/g, "")));
    assert.deepEqual(dues, dues.toSorted((one, other) => other - one));
    assert.ok(dues[0] > dues[49]);
    await page.locator("#search").fill("f00042");
    await page.getByText("Invoices 1 to 1 of 1").first().waitFor();
    assert.match((await cells(page))[0][0], /^F00042 /);
    await page.locator("#search").fill("");
    await page.locator("#step").selectOption("");
    await page.getByText("Nothing left to do").nth(1).waitFor();
    assert.ok((await cells(page)).every(([, , , , next]) => next === "Nothing left to do"));
    await page.locator("#search").fill("nobody has this name");
    await page.getByText(texts.en["table.empty"]).first().waitFor();
    assert.equal(await page.locator("#problems-list li").count(), 5);
  });

  test("are the same in every build, and nobody's", async () => {
    const sample = await readFile(new URL("portfolio/sample.csv", siteFolder), "utf8");
    assert.equal(sample.split("\r\n").length, 10_002);
    const { sample: again } = await import(new URL("../../pkg-config/sample.mjs", siteFolder));
    assert.equal(again(), sample);
  });

  test("can be stopped, and started again", async () => {
    const page = await openPage();
    const many = `nummer;bedrag;factuurdatum;vervaldatum\n${Array.from({ length: 200_000 }, (_, at) => `${at};${1 + (at % 900)},00;25-01-2024;25-02-2024`).join("\n")}`;
    await choose(page, many);
    await page.getByRole("button", { name: texts.nl["work.cancel"] }).click();
    assert.equal(await page.locator("#list").getAttribute("data-state"), "cancelled");
    assert.equal(await page.locator("#status").innerText(), texts.nl["work.cancelled"]);
    assert.equal(await page.evaluate(() => document.activeElement.id), "retry");
    await page.waitForTimeout(500);
    assert.equal(await page.locator("#list").getAttribute("data-state"), "cancelled");
    await page.keyboard.press("Enter");
    await page.locator("#list:is([data-state=reckoning], [data-state=done])").waitFor();
    await page.getByRole("button", { name: texts.nl["work.cancel"] }).click({ timeout: 2_000 }).catch(() => {});
    await choose(page, list);
    await done(page);
    assert.equal((await cells(page)).length, 3);
  });
});

describe("one invoice of the list", () => {
  test("opens what its amount is made of, by keyboard alone, and gives the focus back", async () => {
    const page = await openPage({ language: "de" });
    await choose(page, list);
    await done(page);
    await page.locator("#sort").focus();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "open-0");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Rechnung F-1 – Jansen" });
    await dialog.locator(".headline").waitFor();
    const [due] = expected();
    assert.equal((await dialog.locator(".headline").innerText()).replace(/\s+/g, " "), `Zu zahlen am 22. November 2026: ${euros(due, "de-BE")}`);
    const amounts = await dialog.locator("tbody .amount").allInnerTexts();
    const cents = amounts.map((text) => Number(text.replace(/\D/g, "")));
    assert.equal(cents.reduce((all, one) => all + one), Math.round(Number(due) * 100));
    await page.keyboard.press("Escape");
    assert.equal(await dialog.count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.id), "open-0");
  });
});

describe("what others wrote", () => {
  const hostile = [
    "invoice;debtor;amount;issuedOn;dueOn",
    '=cmd|calc;"<img src=x onerror=""window.harmed=1"">";10.00;2026-01-01;2026-01-31',
    "@SUM(A1);<script>window.harmed=1</script>;10.00;2026-01-01;2026-01-31",
    '"+1""2";javascript:alert(1);10.00;2026-01-01;2026-01-31',
    "__proto__;constructor;10.00;2026-01-01;2026-01-31",
    "</td></tr>;\u202egnp.exe;=1+1;2026-01-01;2026-01-31",
  ].join("\n");

  test("stays text on the page, and becomes no formula in the list that is saved", async () => {
    const page = await openPage({ language: "en" });
    const complaints = complaintsOf(page);
    await choose(page, hostile);
    await done(page);
    assert.deepEqual((await cells(page)).map(([name]) => name).slice(0, 2), ['=cmd|calc <img src=x onerror="window.harmed=1">', "@SUM(A1) <script>window.harmed=1</script>"]);
    await page.locator("#open-0").click();
    await page.getByRole("dialog").locator(".headline").waitFor();
    assert.equal(await page.evaluate(() => window.harmed), undefined);
    assert.equal(await page.locator("main img, dialog img, main script").count(), 0);
    await page.keyboard.press("Escape");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: texts.en.export }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), "invoices-with-results.csv");
    const text = await readFile(await file.path(), "utf8");
    assert.ok(text.startsWith("\uFEFF"));
    for (const line of text.slice(1).trim().split("\r\n")) for (const cell of line.split(";")) assert.doesNotMatch(cell, /^"?[=+\-@]/);
    const again = await readClaims(text);
    assert.deepEqual(again.rows.map((row) => row.slice(0, 5)), (await readClaims(hostile)).rows);
    assert.ok(again.header.includes("To pay on 22 November 2026"));
    assert.deepEqual(complaints, []);
  });
});

describe("the data of the reader", () => {
  test("stay in the browser: only files of the page are asked for, and nothing outlives the tab", async () => {
    const page = await newPage(browser);
    const requests = [];
    page.context().on("request", (request) => requests.push(request));
    await page.goto(`${site.url}portfolio/#en`);
    await choose(page, list);
    await done(page);
    await page.locator("#open-0").click();
    await page.getByRole("dialog").locator(".headline").waitFor();
    const before = requests.length;
    await page.keyboard.press("Escape");
    await page.locator("#search").fill("vries");
    await page.getByText("Invoices 1 to 1 of 1").first().waitFor();
    assert.deepEqual(requests.slice(before).map((request) => request.url()), []);
    for (const request of requests) {
      assert.equal(new URL(request.url()).origin, new URL(site.url).origin);
      assert.deepEqual([request.method(), request.postData()], ["GET", null]);
    }
    assert.ok(requests.some((request) => request.url().endsWith("portfolio-worker.js")));
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    assert.equal(new URL(page.url()).search, "");
  });

  test("could not leave even if a script wanted it to", async () => {
    const page = await openPage();
    const refused = (attempt) => page.evaluate((attempt) => new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
      if (attempt === "fetch") fetch("https://example.org/").catch(() => {});
      else if (attempt === "image") document.body.append(Object.assign(new Image(), { src: "https://example.org/" }));
      else try { new Worker(URL.createObjectURL(new Blob([""]))); } catch { /* The event tells. */ }
    }), attempt);
    assert.equal(await refused("fetch"), "connect-src");
    assert.equal(await refused("image"), "img-src");
    assert.equal(await refused("worker"), "worker-src");
  });
});

describe("when the worker ends", () => {
  test("the page says so and can try again", async () => {
    const page = await openPage({ language: "en" });
    await page.route("**/portfolio-worker.js", (route) => route.abort());
    await choose(page, list);
    await page.locator('#list[data-state="failed"]').waitFor();
    assert.match(await page.locator("#status").innerText(), /Please try again\. Your list has not changed\.$/);
    await page.unroute("**/portfolio-worker.js");
    await page.getByRole("button", { name: texts.en["work.again"] }).click();
    await done(page);
    assert.equal((await cells(page)).length, 3);
  });
});

describe("the words", () => {
  test("are the same in four languages, without gaps, and all of them are used", async () => {
    const keys = Object.keys(texts.nl);
    const names = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const own of Object.values(texts)) {
      assert.deepEqual(Object.keys(own), keys);
      for (const key of keys) assert.deepEqual(names(own[key]), names(texts.nl[key]), key);
    }
    const files = ["index.html", "page.js", "table.js", "detail.js", "problems.js", "questions.js", "read.js"];
    const source = (await Promise.all(files.map((name) => readFile(new URL(`portfolio/${name}`, sourceFolder), "utf8")))).join("\n");
    const composed = /^(sum|sort|table|row|result|detail|column|problem|note|refused|wrong|jurisdiction|creditor|debtor|size|term|interest|percent|penalty|vat|asOf|checked)\./;
    for (const key of keys) assert.ok(composed.test(key) || source.includes(`"${key}"`), key);
  });

  test("that tell which columns are read are headings that are known", async () => {
    const { columnOf } = await import(new URL("../../pkg-config/csv/names.js", siteFolder));
    const headings = {
      nl: ["factuurnummer", "klant", "vervaldatum", "betaald", "betaald op", "brief op"],
      en: ["invoice number", "customer", "due date", "paid", "paid on", "letter date"],
      fr: ["numéro de facture", "client", "échéance", "payé", "payé le", "date de la lettre"],
      de: ["Rechnungsnummer", "Kunde", "fällig am", "bezahlt", "bezahlt am", "Brief am"],
    };
    for (const [language, own] of Object.entries(headings)) {
      assert.deepEqual(own.map(columnOf), ["invoice", "debtor", "dueOn", "paid", "paidOn", "letterOn"], language);
      for (const heading of own) assert.ok(texts[language]["choose.hint"].includes(heading), heading);
    }
  });

  test("for the steps are those of the engine", async () => {
    const seen = new Set();
    for (const { story } of await stories()) {
      for (const language of Object.keys(texts)) {
        for (const { steps: own } of new Case(story.case).timeline(story.moments.at(-1).on, { language }).claims) {
          for (const { id, title } of own.filter(({ id }) => steps.includes(id))) {
            assert.equal(stepName(id, language), title);
            seen.add(id);
          }
        }
      }
    }
    assert.deepEqual([...seen].sort(), [...steps].sort());
  });
});

describe("accessibility", () => {
  for (const language of Object.keys(texts)) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing and nothing sticks out: ${language}, ${width} px`, async () => {
        const colorScheme = width === 320 ? "dark" : "light";
        const page = await openPage({ language, colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
        await page.addScriptTag({ path: axeFile });
        const sound = async (state) => {
          const violations = await page.evaluate(async () => {
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            const found = await window.axe.run({ runOnly: tags });
            return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
          });
          assert.deepEqual(violations, [], state);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, state);
        };
        await sound("with nothing chosen");
        await choose(page, list.replace("Jansen", "Een heel lange naam van een bedrijf dat nergens op past".repeat(3)));
        await done(page);
        await sound("with a list");
        await page.locator("#open-0").click();
        await page.getByRole("dialog").locator(".headline").waitFor();
        await sound("with one invoice open");
        await page.keyboard.press("Escape");
        await page.locator("#jurisdiction").selectOption("BE");
        await page.locator("#interest").selectOption("agreed");
        await page.locator("#form [type=submit]").click();
        await sound("with every question and a wrong answer");
      });
    }
  }

  test("headings go down one step at a time, and everything to press is at least 24 px", async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await choose(page, list);
    await done(page);
    const levels = await page.getByRole("heading").evaluateAll((all) => all.map((node) => Number(node.localName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(index === 0 || level - levels[index - 1] <= 1));
    const small = await page.locator("button, input, select, nav a").evaluateAll((all) => all
      .filter((node) => node.checkVisibility())
      .map((node) => [node.outerHTML, node.getBoundingClientRect()])
      .filter(([, box]) => Math.min(box.width, box.height) < 24)
      .map(([html]) => html));
    assert.deepEqual(small, []);
  });

  test("the progress has a name, and the outcome is said aloud", async () => {
    const page = await openPage({ language: "en" });
    assert.equal(await page.locator("#progress").getAttribute("aria-label"), "Progress");
    await choose(page, list);
    await page.getByRole("status").filter({ hasText: "3 invoices read" }).waitFor();
  });

  test("without JavaScript, or with a file missing, it says so in four languages", async () => {
    const page = await newPage(browser);
    await page.route("**/vordering/worker.js", (route) => route.abort());
    await page.goto(`${site.url}portfolio/#nl`);
    await page.getByText("De pagina is nog niet helemaal geladen.").waitFor();
    for (const lang of ["nl", "fr", "de", "en"]) assert.ok(await page.locator(`#unstarted [lang=${lang}]`).isVisible());
  });
});
