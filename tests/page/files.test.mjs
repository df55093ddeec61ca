// A case as a file and as a link: out and in again, and what is no case at all.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { caseFiles, stories } from "../node/support.mjs";
import { answered, browser, complaintsOf, inBrowser, newPage, open, settled, site, sources, texts, total } from "./site.mjs";

const own = texts.en;

inBrowser();

const status = (page) => page.locator("#files-status");
const press = (page, key) => page.getByRole("button", { name: own[key] }).click();
const opened = (page) => page.locator("#files-open").evaluate((node) => { node.open = true; });
const linkOf = (text) => `#case=${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
const textIn = (link) => inflateRawSync(Buffer.from(link.split("#case=")[1], "base64url")).toString();
const shown = (page, key, values = {}) =>
  status(page).filter({ hasText: own[key].replace(/\{(\w+)\}/g, (_, name) => values[name]) }).waitFor();
const kept = (page) => page.evaluate(() => JSON.stringify(history.state ?? ""));

const belgian = {
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { capacity: "business", size: "sme", name: "Warm BV", registrationNumber: "0123.456.749", registered: true },
  debtor: { capacity: "consumer", name: "Jo Peeters", language: "fr" },
  terms: { interest: "legalMaximum", penaltyClause: "legalMaximum", reciprocal: true },
  invoices: [
    { id: "2026-031", issuedOn: "2026-03-02", dueOn: "2026-04-01", amount: "480.00", description: "a heater", subject: "service" },
    { id: "2026-040", issuedOn: "2026-03-20", dueOn: "2026-04-03", amount: "60.00", reference: "K7" },
  ],
  events: [
    { type: "firstFreeReminder", on: "2026-04-10", channel: "email" },
    { type: "payment", on: "2026-05-01", amount: "60.00", invoice: "2026-040" },
    { type: "phoneCall", on: "2026-05-20", reason: "forgot", invoices: ["2026-031"] },
    { type: "plan", on: "2026-06-01", interest: "stops", instalments: [{ on: "2026-06-30", amount: "100.00" }, { on: "2026-07-30", amount: "100.00" }] },
  ],
  conventions: { waitingTerm: "earliest" },
  policy: { paymentsCheckedOn: "2026-11-22", graceDays: 5 },
};

/** Gives the page a file, as if it was chosen. */
async function choose(page, content, name = "case.json") {
  await opened(page);
  await page.locator("#open-case").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

async function saved(page) {
  await opened(page);
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "files.save")]);
  assert.equal(download.suggestedFilename(), "vordering.json");
  return JSON.parse(await readFile(await download.path(), "utf8"));
}

/** The same, without what says nothing: order of fields and of events of other days. */
const sorted = (input) => ({ ...input, events: [...input.events].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))) });

describe("a case file", () => {
  test("comes out as it went in, with what has no field too", async () => {
    const page = await open(browser, site.url);
    await choose(page, JSON.stringify(belgian));
    await shown(page, "files.opened");
    assert.deepEqual(sorted(await saved(page)), sorted(belgian));
    assert.equal(await page.locator("#debtorName").inputValue(), "Jo Peeters");
    assert.equal(await page.locator("#invoiceNumber2").inputValue(), "2026-040");
    const rest = await page.locator("#rest").innerText();
    for (const words of ["creditor.registered: true", "conventions.waitingTerm: earliest", "events.0.type: phoneCall", "invoices[1].reference: K7"]) {
      assert.ok(rest.includes(words), words);
    }
    await press(page, "rest.remove");
    assert.equal(await page.locator("#rest").isVisible(), false);
    assert.ok(!JSON.stringify(await saved(page)).includes("phoneCall"));
    await press(page, "facts.undo");
    assert.deepEqual(sorted(await saved(page)), sorted(belgian));
  });

  test("of every good case gives the sums that its source states", async () => {
    const page = await open(browser, sources.url);
    for (const { name, case: input, asOf, expect } of await caseFiles("good")) {
      const { due, state } = await page.evaluate(async ({ text, asOf }) => {
        const { opened } = await import("./files.js");
        const module = await import("./vordering/browser.js");
        const engine = await module.load();
        const { fill } = await import("./form.js");
        const { fillLetters } = await import("./letters.js");
        const { readForm } = await import("./read.js");
        const { showQuestions } = await import("./questions.js");
        const { loadTexts, translator } = await import("./texts.js");
        const state = opened(text, { engine, VorderingError: module.VorderingError, language: "en" });
        fill(state.facts);
        fillLetters(state.letters);
        showQuestions(translator(await loadTexts("en"), "NL"));
        const { input, problems } = readForm(engine);
        const facts = state.provisional ? { ...input, conventions: { ...input.conventions, provisionalRates: true } } : input;
        return { due: new engine.Case(facts).totals(asOf), state: problems };
      }, { text: JSON.stringify(input), asOf });
      assert.deepEqual(state, [], name);
      for (const [sum, amount] of Object.entries(expect.totals ?? {})) {
        if (typeof amount === "string") assert.equal(due[sum], amount, `${name}: ${sum}`);
      }
    }
  });

  test("can be dropped anywhere on the page, and pasted", async () => {
    const page = await open(browser, site.url);
    const due = await total(page);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "case.json"));
      return transfer;
    }, JSON.stringify(belgian));
    await page.dispatchEvent("footer", "drop", { dataTransfer: data });
    await shown(page, "files.opened");
    assert.notEqual(await total(page), due);
    await press(page, "facts.undo");
    await answered(page);
    assert.equal(await total(page), due);
    await opened(page);
    await page.locator("#paste-case").fill(JSON.stringify(belgian));
    await press(page, "files.take");
    await page.locator("#amount2").waitFor();
    assert.equal(await page.locator("#amount2").inputValue(), "60.00");
  });

  test("and a link need an answer first", async () => {
    const page = await newPage(browser);
    await page.goto(`${site.url}#en`);
    await page.locator("#step-country").waitFor();
    await opened(page);
    for (const key of ["files.save", "files.link"]) {
      await press(page, key);
      await shown(page, "files.incomplete");
    }
  });
});

describe("a link", () => {
  const copied = async (page) => {
    await opened(page);
    await page.evaluate(() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; });
    await press(page, "files.link");
    await page.waitForFunction(() => window.copied);
    return page.evaluate(() => window.copied);
  };

  test("holds the case in the fragment alone, and shows it as it was", async () => {
    const page = await open(browser, site.url);
    await choose(page, JSON.stringify(belgian));
    await shown(page, "files.opened");
    const due = await total(page);
    const link = await copied(page);
    assert.equal(new URL(link).search, "");
    assert.deepEqual(sorted(JSON.parse(textIn(link))), sorted(belgian));
    assert.match(await status(page).innerText(), new RegExp(`It has ${link.length} characters`));

    const fresh = await newPage(browser);
    const requests = [];
    fresh.on("request", (request) => requests.push(request.url()));
    await fresh.goto(link);
    await answered(fresh);
    assert.equal(await total(fresh), due);
    await shown(fresh, "files.fromLink");
    assert.ok(requests.every((url) => !url.includes("case=") && new URL(url).search === ""), "a fragment is not sent");
    assert.equal(await kept(fresh), '""', "nothing is kept by itself");
    assert.equal(await fresh.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    await fresh.reload();
    await answered(fresh);
    assert.equal(await total(fresh), due);

    await fresh.locator("#amount").fill("500.00");
    await settled(fresh);
    assert.ok(!fresh.url().includes("case="), "what was changed is no longer what the link says");
    const changed = await total(fresh);
    await fresh.reload();
    await answered(fresh);
    assert.equal(await total(fresh), changed);
  });

  test("that is followed on a page in use can be taken back", async () => {
    const page = await open(browser, site.url);
    await page.locator("#amount").fill("1,999.00");
    await settled(page);
    const due = await total(page);
    await page.evaluate((hash) => { location.hash = hash; }, linkOf(JSON.stringify(belgian)));
    await shown(page, "files.fromLink");
    await press(page, "facts.undo");
    await answered(page);
    assert.equal(await total(page), due);
  });

  test("is not made of a case that is too large for it: that is said, with the limit", async () => {
    const page = await open(browser, site.url);
    // Notes that cannot be squeezed: digits of a fixed sequence.
    let seed = 1;
    const noise = () => Array.from({ length: 200 }, () => String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90))).join("");
    const events = Array.from({ length: 80 }, () => ({ type: "reminder", on: "2026-06-01", note: noise() }));
    await choose(page, JSON.stringify({ ...belgian, events }));
    await shown(page, "files.opened");
    await press(page, "files.link");
    await shown(page, "files.longLink", { count: 8000 });
  });

  test("stands ready to be copied by hand where copying is refused", async () => {
    const page = await open(browser, site.url);
    await opened(page);
    await page.evaluate(() => { navigator.clipboard.writeText = async () => { throw new Error("no"); }; });
    await press(page, "files.link");
    await shown(page, "files.notCopied");
    const text = await page.locator("#link-text").inputValue();
    assert.equal(JSON.parse(textIn(text)).jurisdiction, "NL");
    assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value), text);
  });
});

describe("what is no case", () => {
  const good = JSON.stringify(belgian);
  const changed = (change) => JSON.stringify({ ...belgian, ...change });
  const corpus = {
    "nothing": "",
    "ten megabytes": `"${"x".repeat(10_000_000)}"`,
    "nested a hundred thousand deep": "[".repeat(100_000) + "]".repeat(100_000),
    "nested deep in a field": `{"schema":"vordering/case/1","jurisdiction":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}}`,
    "a prototype": `{"__proto__":{"polluted":true},${good.slice(1)}`,
    "a constructor": `{"constructor":{"prototype":{"polluted":true}},${good.slice(1)}`,
    "huge numbers": changed({ terms: { paymentTermDays: 1e308 } }),
    "an amount beyond all": changed({ invoices: [{ ...belgian.invoices[0], amount: "9".repeat(400) }] }),
    "an amount as a number": changed({ invoices: [{ ...belgian.invoices[0], amount: 480 }] }),
    "a wrong type": changed({ invoices: "many" }),
    "null everywhere": changed({ creditor: null, debtor: null, terms: null, invoices: [null], events: [null] }),
    "an impossible day": changed({ invoices: [{ ...belgian.invoices[0], dueOn: "2026-02-30" }] }),
    "markup in a key": changed({ '<img src=x onerror="window.ran=true">': 1 }),
    "markup in a value": changed({ jurisdiction: "<script>window.ran=true</script>" }),
    "cut off": good.slice(0, -20),
    "not text": "\u0000\ufffd\u202e",
    "another schema": changed({ schema: "vordering/case/9" }),
    "a list": `[${good}]`,
    "a script": "<script>window.ran=true</script>",
    "a number": "1e999",
  };

  const state = (page) => page.evaluate(() => JSON.stringify([...document.querySelectorAll("input:not([type=file]), select, textarea:not(#paste-case)")].map((node) => [node.id, node.value, node.checked])));
  const harmless = async (page, complaints, name) => {
    assert.deepEqual(complaints, [], name);
    assert.equal(await page.evaluate(() => [window.ran, {}.polluted].filter(Boolean).length), 0, name);
    assert.equal(await page.locator("#files :is(img, script, svg, iframe)").count(), 0, name);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, name);
  };

  test("changes nothing but what is said, as a file", async () => {
    const page = await open(browser, site.url, { viewport: { width: 320, height: 640 } });
    const complaints = complaintsOf(page);
    await page.locator("#amount").fill("1,777.00");
    await page.locator("#debtorName").evaluate((node) => { node.value = "Jo"; });
    await settled(page);
    const [before, due] = [await state(page), await total(page)];
    for (const [name, text] of Object.entries(corpus)) {
      await status(page).evaluate((node) => node.replaceChildren());
      await choose(page, text);
      await status(page).filter({ hasText: "Nothing was changed" }).waitFor();
      assert.equal(await state(page), before, name);
      assert.equal(await total(page), due, name);
      await harmless(page, complaints, name);
    }
    await page.reload();
    await answered(page);
    assert.equal(await total(page), due);
  });

  test("changes nothing but what is said, as a link", async () => {
    const page = await open(browser, site.url, { viewport: { width: 320, height: 640 } });
    const complaints = complaintsOf(page);
    const [before, due] = [await state(page), await total(page)];
    const whole = linkOf(good);
    const links = {
      ...Object.fromEntries(Object.entries(corpus).map(([name, text]) => [name, linkOf(text)])),
      "a small link that unpacks to 40 MB": linkOf(" ".repeat(40_000_000)),
      "cut in the middle": whole.slice(0, whole.length / 2),
      "one letter changed": `${whole.slice(0, 40)}${whole[40] === "A" ? "B" : "A"}${whole.slice(41)}`,
      "not base64": "#case=%%%",
      "empty": "#case=",
      "longer than a link may be": `#case=${"A".repeat(60_000)}`,
      "markup": '#case=<img src=x onerror="window.ran=true">',
    };
    for (const [name, link] of Object.entries(links)) {
      await status(page).evaluate((node) => node.replaceChildren());
      await page.evaluate((hash) => { location.hash = hash; }, link);
      await status(page).filter({ hasText: "Nothing was changed" }).waitFor();
      assert.equal(await state(page), before, name);
      assert.equal(await total(page), due, name);
      await harmless(page, complaints, name);
    }
  });

  test("is said with what is wrong, in words of the page", async () => {
    const page = await open(browser, site.url);
    await choose(page, corpus["an impossible day"]);
    await shown(page, "files.faulty");
    const said = await status(page).innerText();
    assert.ok(said.includes("invoices[0].dueOn"));
    assert.ok(said.includes(own["issue.noSuchDay"]));
    assert.equal(await page.evaluate(() => document.activeElement.id), "files-status");
  });
});

describe("an electronic invoice", () => {
  const invoice = (name) => readFile(new URL(`../invoices/${name}.xml`, import.meta.url), "utf8");

  test("fills the form in as far as it goes, and what it leaves open is asked", async () => {
    for (const name of ["nl-trade", "be-no-due-date", "least", "other-prefixes"]) {
      const page = await open(browser, site.url);
      const xml = await invoice(name);
      await choose(page, xml, "invoice.xml");
      await shown(page, "files.invoice");
      const { case: input, questions } = await page.evaluate(async (xml) => (await (await import("./vordering/browser.js")).load()).caseOf([xml], { language: "en" }), xml);
      const [{ id, issuedOn, dueOn = "", amount, description = "" }] = input.invoices;
      const value = (field) => page.locator(`#${field}`).inputValue();
      assert.equal((await value("amount")).replace(",", ""), amount, name);
      assert.deepEqual([await value("issuedOn"), await value("dueOn"), await value("description")], [issuedOn, dueOn, description], name);
      assert.equal(await value("invoiceNumber"), id, name);
      assert.equal(await value("creditorName"), input.creditor.name ?? "", name);
      assert.equal(await page.locator('input[name="debtor"]:checked').count(), 0, "who owes is never guessed");
      assert.deepEqual(await status(page).locator("li").allInnerTexts(), questions.map(({ message }) => message), name);
      await press(page, "facts.undo");
      await answered(page);
    }
  });

  test("that cannot be used changes nothing", async () => {
    const page = await open(browser, site.url);
    const due = await total(page);
    const xml = await invoice("nl-trade");
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>';
    const damaged = [xml.replaceAll("EUR", "USD"), xml.slice(0, xml.length / 2), bomb, "<a>".repeat(50_000), "<svg onload='window.ran=true'/>"];
    for (const text of damaged) {
      await status(page).evaluate((node) => node.replaceChildren());
      await choose(page, text, "invoice.xml");
      await shown(page, "files.notAnInvoice");
      assert.equal(await total(page), due);
    }
    assert.equal(await page.evaluate(() => window.ran), undefined);
  });
});

test("the stories of the timeline open too, and keep their next step", async () => {
  const page = await open(browser, sources.url);
  for (const { name, story } of (await stories()).filter(({ story }) => story.case)) {
    await choose(page, JSON.stringify(story.case));
    await shown(page, "files.opened");
    assert.deepEqual(sorted(await savedCase(page)).events.length, (story.case.events ?? []).length, name);
  }
});

/** The case of the page, without the detour of a download. */
const savedCase = (page) => page.evaluate(async () => {
  const { readForm } = await import("./read.js");
  const { load } = await import("./vordering/browser.js");
  return { events: [], ...readForm(await load()).input };
});
