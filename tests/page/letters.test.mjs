// Letters on the page: chosen, filled in, checked, taken along; and letters that someone received.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { answered, browser, inBrowser, newPage, open, settled, site, sources, texts, languages } from "./site.mjs";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const own = texts.en;
const asOf = "2026-11-22";

inBrowser();

const taken = (page) => page.locator("#letters:not([data-pending])").waitFor();
const choose = (page, kind) => page.locator(`#write-${kind}`).click();
const paper = (page) => page.locator("#paper");
const focusedId = (page) => page.evaluate(() => document.activeElement.id);

/** The example, of which no fourteen-day letter was sent yet. */
async function unsent(options) {
  const page = await open(browser, site.url, options);
  await page.locator('input[name="letter"][value="no"]').check();
  await settled(page);
  return page;
}

const typed = {
  creditorName: "Warm & Zonen BV", creditorAddress: "Kade 1\n1011 AB Amsterdam", creditorIban: "NL91ABNA0417164300",
  creditorPhone: "020 123 45 67", creditorEmail: "info@warm.example", debtorName: "Jo <Peeters>",
  debtorAddress: "Plein 2\n3511 CD Utrecht", invoiceNumber: "2026/014", description: "a boiler", signedBy: "A. Warm",
};

async function fill(page, values = typed) {
  for (const [id, value] of Object.entries(values)) await page.locator(`#${id}`).fill(value);
  await taken(page);
}

/** The same letter, asked of the engine without the page. */
const written = (page, kind, options = {}) => page.evaluate(async ({ typed, asOf, draft, options }) => {
  const { load } = await import("./vordering/browser.js");
  const { Case } = await load();
  const lines = (text) => text.split("\n");
  return new Case({
    schema: "vordering/case/1",
    jurisdiction: "NL",
    creditor: {
      capacity: "business", name: typed.creditorName, address: lines(typed.creditorAddress), iban: typed.creditorIban,
      contact: { phone: typed.creditorPhone, email: typed.creditorEmail },
    },
    debtor: { capacity: "consumer", name: typed.debtorName, address: lines(typed.debtorAddress) },
    terms: { termAgreed: true },
    invoices: [{ id: typed.invoiceNumber, description: typed.description, issuedOn: "2026-05-11", dueOn: "2026-06-10", amount: "1480.00" }],
    events: [{ type: "payment", on: "2026-06-26", amount: "500.00" }],
    policy: { paymentsCheckedOn: asOf },
  }).letter(asOf, { ...draft, signedBy: typed.signedBy }, options);
}, { typed, asOf, draft: { kind, ...options }, options: { language: "en" } });

describe("the choice of letters", () => {
  test("gives the creditor's first, then the debtor's, those that fit before the others", async () => {
    const page = await open(browser, site.url);
    assert.deepEqual(await page.locator("#letters-list h3").allInnerTexts(), [own["letters.creditor"], own["letters.debtor"]]);
    assert.ok(await page.locator("#write-finalNotice").isVisible());
    assert.equal(await page.locator("#writing").isVisible(), false);
  });

  test("keeps a letter out of its time under “Not now”, with the reason", async () => {
    const page = await open(browser, site.url);
    const letter = page.locator("#letters-list details li").filter({ has: page.locator("#write-fourteenDayLetter") });
    assert.equal(await letter.isVisible(), false);
    await page.locator("#letters-list summary").first().click();
    assert.match(await letter.innerText(), /sent before, on 13 July 2026/);
  });

  test("stays open and in place while the facts change", async () => {
    const page = await open(browser, site.url);
    await page.locator("#letters-list summary").first().click();
    await page.locator("#amount").fill("2000.00");
    await settled(page);
    assert.ok(await page.locator("#write-fourteenDayLetter").isVisible());
  });
});

describe("a letter", () => {
  test("announces the costs that the engine announces", async () => {
    const page = await unsent();
    await choose(page, "fourteenDayLetter");
    assert.equal(await focusedId(page), "writing-heading");
    assert.equal(await page.locator("#writing-heading").innerText(), "Fourteen-day letter");
    const { announcedCosts } = await written(page, "fourteenDayLetter");
    assert.equal(announcedCosts, "147.39");
    assert.ok((await page.locator("#paper .letter-costs").innerText()).includes("147,39"));
  });

  test("has what was typed in it, and serves it to the next letter", async () => {
    const page = await unsent();
    await choose(page, "fourteenDayLetter");
    await fill(page);
    const shown = async () => (await paper(page).innerText()).replace(/\s+/g, " ");
    const values = ["Warm & Zonen BV", "Kade 1", "1011 AB Amsterdam", "Jo <Peeters>", "3511 CD Utrecht", "2026/014"];
    for (const value of [...values, "NL91 ABNA 0417 1643 00", "020 123 45 67", "A. Warm"]) assert.ok((await shown()).includes(value), value);
    assert.equal(await page.locator("#paper-blanks").isVisible(), false);
    await choose(page, "dispute");
    for (const value of values) assert.ok((await shown()).includes(value), value);
    assert.equal(await page.locator("#creditorIban").isVisible(), false, "only what matters for the letter is asked");
    await page.locator("#reasons").fill("The boiler\ndoes not work");
    await taken(page);
    assert.ok((await shown()).includes("The boiler does not work"));
    await page.reload();
    await page.locator("#paper .letter").waitFor();
    assert.ok((await shown()).includes("The boiler does not work"), "kept like the rest of the form");
    await page.getByRole("button", { name: own["facts.clear"] }).click();
    assert.equal(await page.locator("#creditorName").inputValue(), "");
    await page.getByRole("button", { name: own["facts.undo"] }).click();
    assert.equal(await page.locator("#creditorName").inputValue(), typed.creditorName);
  });

  test("is in the language and the tone that are asked for", async () => {
    const page = await unsent();
    await choose(page, "reminder");
    assert.equal(await page.locator("#paper article").getAttribute("lang"), "nl");
    const spoken = new Set();
    for (const language of ["nl", "fr", "de", "en"]) {
      await page.locator("#letterLanguage").selectOption(language);
      await taken(page);
      assert.equal(await page.locator("#paper article").getAttribute("lang"), language);
      for (const tone of ["friendly", "neutral", "firm"]) {
        await page.locator("#tone").selectOption(tone);
        await taken(page);
        spoken.add(await page.locator("#paper .letter-opening").innerText());
      }
    }
    assert.equal(spoken.size, 12);
    await choose(page, "fourteenDayLetter");
    assert.equal(await page.locator("#tone").isVisible(), false, "a letter with one tone does not ask for it");
  });

  test("says what is wrong at the field, and comes back when it is right", async () => {
    for (const language of ["en", "nl"]) {
      const page = await unsent({ fragment: `#${language}` });
      await choose(page, "fourteenDayLetter");
      await page.locator("#creditorIban").fill("NL91ABNA0417164301");
      await page.locator("#signedBy").focus();
      await taken(page);
      assert.ok((await page.locator("#creditorIban-problem").innerText()).includes(texts[language]["issue.ibanMalformed"]));
      assert.equal(await page.locator("#creditorIban").getAttribute("aria-invalid"), "true");
      assert.equal(await page.locator("#print-letter").isVisible(), false);
      await page.locator("#paper a").click();
      assert.equal(await focusedId(page), "creditorIban");
      await page.locator("#creditorIban").fill("NL91 ABNA 0417 1643 00");
      await page.locator("#paper article").waitFor();
      assert.equal(await page.locator("#creditorIban").getAttribute("aria-invalid"), null);
    }
  });

  test("tells what its checklist says, and takes what only the sender knows", async () => {
    const page = await unsent();
    await choose(page, "acknowledgement");
    const box = page.locator("#confirm-handwrittenOrGoodForInLetters");
    const state = (name) => page.getByRole("list", { name: own[`check.${name}`] });
    assert.match(await state("toConfirm").innerText(), /by hand/);
    assert.match(await page.locator("#writing-check").innerText(), /This is missing: the name of the creditor/);
    await box.check();
    assert.ok(await box.isChecked());
    assert.equal(await focusedId(page), "confirm-handwrittenOrGoodForInLetters", "the reader stays at the box");
    assert.equal(await state("toConfirm").count(), 0);
    assert.match(await state("kept").innerText(), /by hand/);
    await choose(page, "fourteenDayLetter");
    await choose(page, "acknowledgement");
    assert.equal(await box.isChecked(), false, "what holds for one letter is not said of another");
  });

  test("has what only some letters need: a plan, a call, a specialist", async () => {
    const page = await unsent();
    await choose(page, "proposePlan");
    await page.locator("#planFirst").fill("2026-12-01");
    await page.locator("#planTerms").fill("three");
    await page.locator("#planTerms").press("Tab");
    await taken(page);
    assert.ok((await page.locator("#planTerms-problem").innerText()).includes(own["problem.notANumber"]));
    await page.locator("#planTerms").fill("3");
    await taken(page);
    await page.locator("#paper article").waitFor();
    assert.equal(await page.locator("#paper .letter-proposal tr").count(), 4);
    await choose(page, "handover");
    await fill(page, { specialistName: "Incasso BV", specialistIban: "NL91ABNA0417164300" });
    assert.match(await paper(page).innerText(), /Incasso BV/);
    await page.locator("#letters-list summary").first().click();
    await choose(page, "phoneConfirmation");
    await page.locator("#letterLanguage").selectOption("en");
    await fill(page, { callOn: "2026-11-20", callAt: "10:15", callBy: "Kim", callWith: "Jo", promisedBy: "2026-11-30", promisedAmount: "100.00" });
    const words = (await paper(page).innerText()).replace(/\s+/g, " ");
    assert.match(words, /on 20 November 2026 at 10:15.*Kim.*Jo.*€100\.00 by 30 November 2026/);
  });

  test("that does not do what it is for says so beside its buttons, which stay", async () => {
    const page = await unsent();
    await page.locator("#asOf").fill("2026-06-01");
    await settled(page);
    await page.locator("#letters-list summary").first().click();
    await choose(page, "fourteenDayLetter");
    assert.ok((await page.locator("#writing-check h5").first().innerText()).includes(own["finding.fatal"]));
    const warning = page.locator("#writing-warning");
    assert.match(await warning.innerText(), /^Please note: .*does not make collection costs due/);
    for (const name of ["print", "copy", "save"]) {
      const button = page.getByRole("button", { name: own[`out.${name}`] });
      assert.ok(await button.isEnabled());
      assert.equal(await button.getAttribute("aria-describedby"), "writing-warning");
    }
    await page.locator("#asOf").fill(asOf);
    await settled(page);
    assert.equal(await warning.isVisible(), false);
  });
});

describe("taking a letter along", () => {
  test("on paper leaves out everything else, and keeps headings and tables", async () => {
    const page = await unsent();
    await choose(page, "fourteenDayLetter");
    await fill(page);
    await page.evaluate(() => { window.print = () => { window.printedAs = document.title; }; });
    await page.getByRole("button", { name: own["out.print"] }).click();
    assert.equal(await page.evaluate(() => window.printedAs), "fourteen-day-letter-2026-014");
    assert.equal(await page.title(), own.title);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 600, height: 900 });
    const outside = await page.evaluate(() => [...document.querySelectorAll("body *")]
      .filter((node) => node.checkVisibility() && !node.closest("#paper") && !node.querySelector("#paper"))
      .map((node) => node.outerHTML));
    assert.deepEqual(outside, []);
    assert.ok((await paper(page).getByRole("heading").count()) > 3);
    assert.ok((await paper(page).getByRole("rowheader").count()) > 3);
    const pdf = (await page.pdf({ tagged: true })).toString("latin1");
    assert.match(pdf, /\/StructTreeRoot/);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    assert.equal(await paper(page).isVisible(), false, "the answer is printed without the letter");
    assert.ok(await page.locator("#answer").isVisible());
  });

  test("by copying gives the words of the engine, and a way out where that is refused", async () => {
    const page = await unsent({ permissions: ["clipboard-read", "clipboard-write"] });
    await choose(page, "fourteenDayLetter");
    await fill(page);
    const { text } = await written(page, "fourteenDayLetter");
    const button = page.getByRole("button", { name: own["out.copy"] });
    await button.click();
    await page.getByRole("status").filter({ hasText: own["out.copied"] }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("no")); });
    await button.click();
    await page.getByRole("status").filter({ hasText: own["out.notCopied"] }).waitFor();
    assert.equal(await page.getByLabel(own["out.text"]).inputValue(), text);
    assert.equal(await page.evaluate(() => document.getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), text);
  });

  test("by saving gives the same words, under a name without anything strange", async () => {
    const page = await unsent();
    await choose(page, "fourteenDayLetter");
    await fill(page);
    const { text } = await written(page, "fourteenDayLetter");
    const save = async () => {
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: own["out.save"] }).click();
      return waiting;
    };
    const download = await save();
    assert.equal(download.suggestedFilename(), "fourteen-day-letter-2026-014.txt");
    assert.equal(await readFile(await download.path(), "utf8"), text);
    await page.getByRole("status").filter({ hasText: "fourteen-day-letter-2026-014.txt" }).waitFor();
    await fill(page, { invoiceNumber: '../..\\"<é>:\u202E|' });
    assert.equal((await save()).suggestedFilename(), "fourteen-day-letter-e.txt");
  });
});

describe("a letter that was received", () => {
  const check = (page) => page.getByRole("button", { name: own["received.check"] }).click();
  const opened = async (options) => {
    const page = await unsent(options);
    await page.locator("#received-open summary").first().click();
    return page;
  };

  test("with a term that begins too early does not bring costs, and offers the reply", async () => {
    const page = await opened();
    await page.locator("#gotOn").fill("2026-07-13");
    await page.getByLabel("fourteen days from the date of this letter").check();
    await page.locator("#gotCosts").fill("200");
    await check(page);
    assert.equal(await focusedId(page), "received-result");
    const status = await page.locator("#received-status").innerText();
    assert.match(status, /does not do what it is for.*€200\.00 more than is owed/);
    const [fatal] = await page.locator("#received-findings section").allInnerTexts();
    assert.ok(fatal.startsWith(own["finding.fatal"]));
    assert.match(fatal, /let the term begin too early\. So this letter does not make collection costs due/);
    await page.locator("#reply-dispute").click();
    assert.equal(await focusedId(page), "writing-heading");
    assert.equal(await page.locator("#writing-heading").innerText(), "I do not agree");
    assert.ok(await page.locator("#paper article").isVisible());
  });

  test("is asked about with yes, no and “I do not know”, and every answer counts and can be taken back", async () => {
    const page = await opened();
    await page.locator("#gotOn").fill("2026-07-13");
    await check(page);
    const questions = page.locator("#received-questions fieldset");
    const count = await questions.count();
    assert.ok(count > 5);
    const warning = questions.filter({ hasText: /a warning that the costs are owed/i });
    assert.ok(await warning.getByLabel(own["has.unknown"]).isChecked());
    const found = () => page.locator("#received-findings").innerText();
    assert.equal(await found(), "");
    await warning.getByLabel(own["has.no"], { exact: true }).check();
    assert.match(await found(), /This is missing: a warning that the costs are owed/);
    assert.equal(await questions.count(), count, "no question disappears under the reader");
    assert.equal(await focusedId(page), "has-consequenceOfNonPayment-no");
    await warning.getByLabel(own["has.unknown"]).check();
    assert.equal(await found(), "");
    await page.locator("#gotKind").selectOption("reminder");
    await taken(page);
    assert.equal(await page.locator("#gotTermFrom").isVisible(), false);
  });

  test("of every kind that is offered is known to the law", async () => {
    const page = await opened();
    await page.locator("#gotOn").fill("2026-07-13");
    await check(page);
    for (const [country, debtor] of [["NL", "consumer"], ["NL", "business"], ["BE", "consumer"], ["BE", "business"]]) {
      await page.locator(`input[name="country"][value="${country}"]`).check();
      await page.locator(`input[name="debtor"][value="${debtor}"]`).check();
      await settled(page);
      for (const kind of await page.locator("#gotKind option").evaluateAll((all) => all.filter(({ disabled }) => !disabled).map(({ value }) => value))) {
        await page.locator("#gotKind").selectOption(kind);
        await settled(page);
        await taken(page);
        assert.ok((await page.locator("#received-replies button").count()) > 0, `${country} ${kind}`);
      }
    }
  });

  test("needs its date, and a day that can be", async () => {
    const page = await opened();
    await check(page);
    assert.equal(await focusedId(page), "gotOn");
    assert.ok((await page.locator("#gotOn-problem").innerText()).includes(own["missing.gotOn"]));
    await page.locator("#gotOn").fill("2026-12-24");
    await page.locator("#gotPrincipal").fill("a lot");
    await taken(page);
    assert.ok((await page.locator("#gotOn-problem").innerText()).includes(own["issue.letterAfter"]));
    assert.ok((await page.locator("#gotPrincipal-problem").innerText()).includes(own["problem.unreadable"]));
  });
});

describe("letters", () => {
  test("ask nothing of anyone, and break no content policy", async () => {
    const page = await newPage(browser);
    const [requests, complaints] = [[], []];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
      window.print = () => {};
    });
    await page.goto(`${site.url}#en`);
    await page.locator("#example").click();
    await answered(page);
    await page.locator("#write-finalNotice").waitFor();
    await page.waitForLoadState("networkidle");
    page.on("request", (request) => requests.push(request.url()));
    await choose(page, "finalNotice");
    await fill(page);
    for (const name of ["print", "copy", "save"]) await page.getByRole("button", { name: own[`out.${name}`] }).click();
    await page.locator("#received-open summary").first().click();
    await page.locator("#gotOn").fill("2026-07-13");
    await page.getByRole("button", { name: own["received.check"] }).click();
    await page.locator("#reply-proposePlan").click();
    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(requests.filter((url) => !url.startsWith("blob:")), []);
  });

  test("can be written with the keyboard alone", async () => {
    const page = await unsent();
    const tabTo = async (id) => {
      for (let steps = 0; steps < 60; steps += 1) {
        if ((await focusedId(page)) === id) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`no way by keyboard to ${id}`);
    };
    await page.getByRole("link", { name: own["answer.letters"] }).press("Enter");
    assert.equal(await focusedId(page), "letters");
    await tabTo("write-fourteenDayLetter");
    await page.keyboard.press("Enter");
    assert.equal(await focusedId(page), "writing-heading");
    await tabTo("creditorName");
    await page.keyboard.type("Warm BV");
    await tabTo("letterLanguage");
    await page.keyboard.type("En");
    await tabTo("confirm-proofOfReceipt");
    await page.keyboard.press("Space");
    assert.equal(await focusedId(page), "confirm-proofOfReceipt");
    assert.match(await paper(page).innerText(), /Warm BV[\s\S]*22 November 2026/);
    await page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await tabTo("print-letter");
    await page.keyboard.press("Enter");
    assert.ok(await page.evaluate(() => window.printed));
    await page.locator("#received-open summary").focus();
    await page.keyboard.press("Enter");
    await tabTo("gotOn");
  });

  for (const fragment of languages.map((one) => `#${one}`)) {
    for (const colorScheme of ["light", "dark"]) {
      test(`give axe nothing to find, and fit on 320 px: ${fragment.slice(1)}, ${colorScheme}`, async () => {
        const page = await unsent({ fragment, colorScheme, viewport: { width: 320, height: 640 }, bypassCSP: true });
        const words = texts[fragment.slice(1)];
        await page.addScriptTag({ path: axeFile });
        const sound = async (state) => {
          const violations = await page.evaluate(async () => {
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            const found = await window.axe.run({ runOnly: tags });
            return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
          });
          assert.deepEqual(violations, [], state);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, state);
          const levels = await page.getByRole("heading").evaluateAll((all) => all.map((node) => Number(node.localName[1])));
          levels.forEach((level, index) => assert.ok(index === 0 || level - levels[index - 1] <= 1, state));
          const visible = await page.locator("main").innerText();
          assert.doesNotMatch(visible, /undefined|NaN|\{\w+\}/);
        };
        await page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));
        for (const kind of ["phoneConfirmation", "handover", "paymentPlan", "dispute"]) {
          await choose(page, kind);
          await sound(kind);
        }
        await page.locator("#asOf").fill("2026-06-01");
        await settled(page);
        await choose(page, "fourteenDayLetter");
        await page.locator("#creditorIban").fill("NL00");
        await page.locator("#signedBy").focus();
        await taken(page);
        await sound("a mistake");
        await page.locator("#creditorIban").fill("");
        await taken(page);
        await page.locator("#gotOn").fill("2026-05-30");
        await page.getByRole("button", { name: words["received.check"] }).click();
        await sound("a letter that was received");
        const small = await page.locator("#letters, #received").locator("button, summary, input, select, textarea").evaluateAll((all) => all
          .filter((node) => node.checkVisibility())
          .filter((node) => Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height) < 24)
          .map((node) => node.outerHTML));
        assert.deepEqual(small, []);
      });
    }
  }
});

describe("what is typed for a letter", () => {
  const corpus = [
    '<img src=x onerror="window.ran = true">', "</article><script>window.ran = true</script>", "{{ l.to }}", "{% raw %}", "== pay",
    "a\u202Eb\u2066c\u200Fd", "one\ntwo\r\nthree\tfour\u2028five", '=HYPERLINK("https://example.org","x")', "+cmd|' /C calc'!A0", "@SUM(1+1)",
    "x".repeat(10_000), '"><svg onload="window.ran = true">', "javascript:window.ran=true", "&lt;b&gt;&#60;b&#62;", "' onmouseover='window.ran=true",
  ];

  test("is never markup, a script or more than one line, in any letter and any language", async () => {
    const page = await unsent({ viewport: { width: 320, height: 640 } });
    await page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));
    const faults = await page.evaluate(async (corpus) => {
      const all = (selector) => [...document.querySelectorAll(selector)];
      // Account numbers, days and numbers are refused when they are none.
      const strict = ["creditorIban", "specialistIban", "planTerms", "planEach", "promisedAmount", "agreedPart"];
      const fields = all("#writing-form :is(input:not([type=date], [type=radio]), textarea)").filter(({ id }) => !strict.includes(id));
      const put = (value) => fields.forEach((field) => { field.value = value; });
      const set = (id, value) => { document.getElementById(id).value = value; };
      set("planFirst", "2026-12-01");
      set("planTerms", "3");
      set("callOn", "2026-11-20");
      set("promisedBy", "2026-11-30");
      set("agreedPart", "10.00");
      const shape = (place) => {
        const nodes = [...document.getElementById(place).querySelectorAll("*")];
        const names = nodes.flatMap((node) => [node.localName, ...node.getAttributeNames().map((name) => `@${name}`)]);
        return [...new Set(names)].sort().join(" ");
      };
      const control = /[\n\r\t\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;
      const faults = [];
      let shown = 0;
      for (const kind of all("#letters-list [data-kind]").map(({ dataset }) => dataset.kind)) {
        // Choosing a letter takes in at once what was typed.
        const take = () => document.getElementById(`write-${kind}`).click();
        take();
        for (const language of ["nl", "fr", "de", "en"]) {
          set("letterLanguage", language);
          put("harmless");
          take();
          const [harmless, rules] = [shape("paper"), shape("writing-check")];
          for (const value of corpus) {
            put(value);
            take();
            const fault = (what) => faults.push(`${kind} ${language} ${value.slice(0, 20)}: ${what}`);
            const letter = document.querySelector("#paper > article");
            if (!letter) { fault("no letter"); continue; }
            shown += 1;
            if (letter.lang !== language) fault(`in ${letter.lang}`);
            if (shape("paper") !== harmless) fault(`${shape("paper")} instead of ${harmless}`);
            if (shape("writing-check") !== rules) fault("another checklist");
            const leaves = [...letter.querySelectorAll(":is(p, h2, h3, th, td):not(:has(time))")];
            for (const leaf of leaves) if (control.test(leaf.textContent)) fault(`more than a line: ${leaf.className}`);
            if (!letter.textContent.includes(value.slice(0, 1))) fault("not there");
            if (document.documentElement.scrollWidth !== 320) fault(`${document.documentElement.scrollWidth} px`);
          }
        }
      }
      return { faults, shown };
    }, corpus);
    assert.deepEqual(faults.faults.slice(0, 10), []);
    assert.equal(faults.shown, 15 * 4 * corpus.length);
    await page.waitForTimeout(100);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.equal(await page.locator("#letters :is(img, script, svg, iframe, object)").count(), 0);
    assert.equal(page.url(), `${site.url}#en`);
  });

  test("would not become markup even if the engine let it", async () => {
    const page = await open(browser, sources.url);
    const html = await page.evaluate(async () => {
      const { plainNodes } = await import("./plain.js");
      const hostile = '<article class="letter" onclick="x()" style="color:red"><p>a<img src="x" onerror="x()"><a href="javascript:x()">b</a></p>'
        + "<script>x()</script><svg onload='x()'><p>c</p></svg><iframe srcdoc='d'></iframe></article>";
      const place = document.createElement("div");
      place.append(...plainNodes(hostile));
      return place.innerHTML;
    });
    assert.equal(html, '<article class="letter"><p>ab</p>x()<p>c</p></article>');
  });

  test("is refused at its field where it can only be a number or a day", async () => {
    const page = await unsent();
    for (const [kind, id] of [["handover", "creditorIban"], ["dispute", "agreedPart"], ["proposePlan", "planTerms"]]) {
      await choose(page, kind);
      for (const value of corpus.filter((value) => !/[\n\r]/.test(value))) {
        await page.locator(`#${id}`).fill(value);
        await page.locator("#signedBy").focus();
        await taken(page);
        assert.equal(await page.locator(`#${id}`).getAttribute("aria-invalid"), "true", value);
        assert.equal(await page.locator("#letters :is(img, script, svg)").count(), 0);
      }
      await page.locator(`#${id}`).fill("");
    }
    assert.equal(await page.evaluate(() => window.ran), undefined);
  });
});
