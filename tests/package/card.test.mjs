/** The element in Chromium, on a host page with a strict content policy: what it shows, tells, and leaves alone. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { publishedUntil } from "../node/support.mjs";
import { complaintsOf, launch, newPage, serve } from "../page/site.mjs";
import { newProject, policy } from "./support.mjs";
import { ways } from "./ways.mjs";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
// No inline style, and nothing beyond what the readme asks for.
const headers = { "Content-Security-Policy": `${policy}; style-src 'self'` };
const project = await newProject();
const installed = join(project, "node_modules", "vordering");
const described = JSON.parse(await readFile(join(installed, "custom-elements.json"), "utf8")).modules[0].declarations[0];
const { texts } = await import(join(installed, "card-texts.js"));
const asOf = "2023-10-29";

// The example that the Dutch State published with its answer: 128.94 on that day.
const simple = {
  jurisdiction: "NL", creditor: "business", debtor: "consumer", amount: "100.00",
  "issued-on": "2013-01-01", "due-on": "2013-01-31", "as-of": asOf, lang: "en",
};
// The Belgian example of the readme, which says 574.21 of it: interest, and a lump sum of 63.00.
const belgian = {
  schema: "vordering/case/1", jurisdiction: "BE",
  creditor: { capacity: "business", size: "sme" }, debtor: { capacity: "consumer" },
  terms: { interest: "legalMaximum", penaltyClause: "legalMaximum", reciprocal: true },
  invoices: [{ id: "2026-031", issuedOn: "2026-03-02", dueOn: "2026-04-01", amount: "480.00" }],
  events: [{ type: "firstFreeReminder", on: "2026-04-10", channel: "email" }],
};

const written = (attributes, inside = "") =>
  `<vordering-card ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(" ")}>${inside}</vordering-card>`;
const document = (body, { lang = "en", script = "main.js" } = {}) =>
  `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n<title></title>\n<script type="module" src="./${script}"></script>\n<main>${body}</main>\n</html>\n`;

/** Keeps what a page was told, in order. */
const listening = `window.told = [];
for (const type of ["debt-change", "debt-error", "debt-action"]) {
  document.addEventListener(type, ({ detail, target, composed }) => window.told.push({ type, detail: JSON.parse(JSON.stringify(detail)), target: target.localName, composed }));
}
`;

let browser;
let site;
before(async () => {
  browser = await launch();
  const folder = join(project, "host");
  await cp(installed, join(folder, "vordering"), { recursive: true });
  await writeFile(join(folder, "main.js"), `${listening}import("./vordering/card.js");\n`);
  await writeFile(join(folder, "late.js"), `${listening}window.define = () => import("./vordering/card.js");\n`);
  for (const script of ["main", "late"]) await writeFile(join(folder, `${script}.html`), document("", { script: `${script}.js` }));
  await writeFile(join(folder, "hundred.html"), document(Array.from({ length: 100 }, (_, at) =>
    written({ ...simple, amount: `${at + 100}.00` })).join("\n")));
  site = await serve(folder, headers);
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** A host page with these words in it; nothing may break its policy. */
async function host(body, { script = "main", lang = "en", ...options } = {}) {
  const page = await newPage(browser, options);
  page.complaints = complaintsOf(page);
  await page.goto(`${site.url}${script}.html`);
  if (script === "main") await page.evaluate(() => window.customElements.whenDefined("vordering-card").then(() => {}));
  await page.evaluate(({ body, lang }) => {
    window.document.documentElement.lang = lang;
    window.document.querySelector("main").innerHTML = body;
  }, { body, lang });
  return page;
}

const part = (page, name) => page.locator(`vordering-card [part~="${name}"]`);
const told = (page, type) => page.evaluate((type) => window.told.filter((event) => event.type === type), type);
const change = (page, set) => page.evaluate(({ set }) => Object.assign(window.document.querySelector("vordering-card"), set), { set });

describe("what it shows", () => {
  test("agrees with the figure published by the Dutch State, and its parts and picture add up to it", async () => {
    const page = await host(written(simple));
    await part(page, "total").waitFor();
    assert.equal(await part(page, "total").innerText(), "€128.94");
    assert.equal(await part(page, "label").innerText(), "To pay on 29 October 2023");
    assert.deepEqual(await part(page, "parts").locator("dd").allInnerTexts(), ["€100.00", "€28.94", "€0.00"]);
    const widths = await part(page, "bar").locator("rect").evaluateAll((all) => all.map((node) => node.getAttribute("width")));
    // 100.00 and 28.94 of 128.94; nothing is drawn of costs that are not there.
    assert.deepEqual(widths, ["77.56%", "22.44%"]);
    assert.match(await part(page, "next").innerText(), /^What comes next\n/);
    assert.deepEqual(page.complaints, []);
  });

  test("is a whole case where one is given, which goes before the attributes", async () => {
    const page = await host(written({ ...simple, "as-of": "2026-11-22" }));
    await part(page, "total").waitFor();
    await change(page, { case: belgian });
    await part(page, "total").filter({ hasText: "€574.21" }).waitFor();
    assert.equal(await part(page, "costs").locator("dd").innerText(), "€63.00");
    await change(page, { case: null, amount: "200.00" });
    await part(page, "principal").filter({ hasText: "€200.00" }).waitFor();
    assert.deepEqual(page.complaints, []);
  });

  test("is of today where no day is said", async () => {
    const { "as-of": _, ...undated } = simple;
    const page = await host(written(undated));
    assert.match(await part(page, "label").innerText(), /22 November 2026/);
  });

  test("says that nothing is owed, or too much was paid", async () => {
    const page = await host(written({ ...simple, "as-of": "2026-11-22" }));
    const paid = (amount) => ({ case: { ...belgian, events: [{ type: "payment", on: "2026-03-20", amount }] } });
    await change(page, paid("480.00"));
    await part(page, "total").filter({ hasText: "Nothing to pay" }).waitFor();
    assert.equal(await part(page, "bar").count(), 0);
    await change(page, paid("500.00"));
    await part(page, "total").filter({ hasText: "€20.00" }).waitFor();
    assert.match(await part(page, "label").innerText(), /^Paid too much/);
  });

  test("is in its own language, else in that of the closest around it, also when that changes", async () => {
    const { lang, ...unsaid } = simple;
    const page = await host(`<div lang="fr-BE">${written(unsaid)}</div>`);
    const label = part(page, "label");
    await label.filter({ hasText: "À payer le 29 octobre 2023" }).waitFor();
    await page.evaluate(() => { window.document.querySelector("main > div").lang = "de"; });
    await label.filter({ hasText: "Zu zahlen am 29. Oktober 2023" }).waitFor();
    await page.evaluate(() => { window.document.querySelector("vordering-card").lang = "nl"; });
    await label.filter({ hasText: "Te betalen op 29 oktober 2023" }).waitFor();
    assert.equal(await part(page, "card").getAttribute("lang"), "nl");
    // Another language is not another answer.
    assert.equal((await told(page, "debt-change")).length, 1);
  });

  test("takes its language through shadow roots", async () => {
    const { lang, ...unsaid } = simple;
    const page = await host('<section lang="nl"><p></p></section>');
    await page.evaluate((card) => {
      const host = window.document.querySelector("section > p");
      host.attachShadow({ mode: "open" }).innerHTML = card;
    }, written(unsaid));
    await page.locator("section vordering-card").getByText("Te betalen op 29 oktober 2023").waitFor();
  });

  test("has every text in four languages, and fills every one in", async () => {
    const keys = Object.keys(texts.en);
    for (const own of Object.values(texts)) assert.deepEqual(Object.keys(own), keys);
    for (const language of ["nl", "fr", "de", "en"]) {
      const page = await host(written({ ...simple, lang: language, href: "./more.html" }));
      await part(page, "action").waitFor();
      assert.doesNotMatch(await part(page, "card").innerText(), /undefined|NaN|\{\w+\}/);
    }
  });
});

describe("when there is no answer", () => {
  test("it lists every problem, by the attribute where it was said, and tells the page", async () => {
    const page = await host(written({ lang: "en", jurisdiction: "NL", creditor: "shop", amount: "12,50", "issued-on": "2026-01-01", "as-of": asOf }));
    await part(page, "problems").waitFor();
    assert.deepEqual((await part(page, "problems").locator("li code").allInnerTexts()).sort(), ["amount", "creditor", "debtor"]);
    assert.match(await part(page, "card").innerText(), /^The amount cannot be worked out now/);
    const [{ detail, composed }] = await told(page, "debt-error");
    assert.deepEqual([detail.kind, detail.issues.length, composed], ["invalid", 3, true]);
    await change(page, { amount: "12.50", creditor: "business", debtor: "consumer", dueOn: "2026-01-31", asOf: "2026-11-22" });
    await part(page, "total").waitFor();
  });

  test("it says in its language which field that is, and what the engine says of it in English as English", async () => {
    const faulty = { ...belgian, debtor: {}, invoices: [belgian.invoices[0], { id: "2", issuedOn: "2026-03-02", dueOn: "2026-02-30", amount: "1.00" }] };
    const wanted = {
      nl: ["Schuldenaar, wie dat is", "Factuur 2, laatste dag om te betalen"], fr: ["Débiteur, qui c’est", "Facture 2, dernier jour pour payer"],
      de: ["Schuldner, wer das ist", "Rechnung 2, letzter Tag zum Zahlen"], en: ["Debtor, who that is", "Invoice 2, last day to pay"],
    };
    for (const [language, names] of Object.entries(wanted)) {
      const page = await host(written({ lang: language, "as-of": asOf }));
      await change(page, { case: faulty });
      await part(page, "problems").waitFor();
      const items = part(page, "problems").locator("li");
      assert.deepEqual((await items.allInnerTexts()).map((item) => item.split(" (")[0]).sort(), names.toSorted());
      for (const message of await items.locator("span").all()) assert.equal(await message.getAttribute("lang"), "en");
      assert.deepEqual(await items.locator("code").allInnerTexts(), ["debtor.capacity", "invoices[1].dueOn"]);
      assert.equal(await part(page, "problems").getAttribute("lang"), null);
    }
  });

  test("because rates end there, it says until when they are known, in its language", async () => {
    const page = await host(written({ ...simple, lang: "nl", "as-of": "2037-02-01" }));
    const { inWords } = await publishedUntil("nl-consumer");
    assert.equal(await part(page, "problems").innerText(), `Voor deze dag is er geen antwoord: de rente is bekend tot en met ${inWords("nl")}.`);
    const [{ detail }] = await told(page, "debt-error");
    assert.deepEqual([detail.kind, detail.issues[0].code], ["refusal", "ratesEnd"]);
  });

  test("because the engine did not come, what stands in it stays, and it can try again", async () => {
    const page = await newPage(browser);
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`${site.url}main.html`);
    await page.evaluate((body) => { window.document.querySelector("main").innerHTML = body; }, written(simple, '<a href="./full.html">All about it</a>'));
    await part(page, "retry").waitFor();
    assert.ok(await page.getByRole("link", { name: "All about it" }).isVisible());
    assert.equal((await told(page, "debt-error"))[0].detail.kind, "load");
    await page.unroute("**/*.wasm");
    await part(page, "retry").click();
    await part(page, "total").waitFor();
    assert.equal(await page.getByRole("link", { name: "All about it" }).isVisible(), false);
  });

  test("because nothing is asked yet, it shows what stands in it and complains of nothing", async () => {
    const page = await host(written({ lang: "en" }, "<p>Nothing chosen</p>"));
    await page.waitForLoadState("networkidle");
    assert.ok(await page.getByText("Nothing chosen").isVisible());
    assert.deepEqual(await told(page, "debt-error"), []);
  });
});

describe("what it does on a page", () => {
  test("it takes what was set before it was defined, and changes no attribute", async () => {
    const page = await host(written({ lang: "en", "as-of": "2026-11-22", class: "mine", style: "", title: "owed" }), { script: "late" });
    const attributes = () => page.evaluate(() => window.document.querySelector("vordering-card").outerHTML);
    const before = await attributes();
    await change(page, { case: belgian });
    await page.evaluate(() => window.define());
    await part(page, "total").filter({ hasText: "€574.21" }).waitFor();
    assert.equal(await attributes(), before);
  });

  test("it has a property for each attribute, which is the attribute", async () => {
    const page = await host(written({ lang: "en" }));
    const names = described.attributes.map(({ name, fieldName }) => [name, fieldName]).filter(([name]) => name !== "lang");
    const wrong = await page.evaluate((names) => {
      const card = window.document.querySelector("vordering-card");
      return names.filter(([name, property]) => {
        card[property] = "2026-01-02";
        const set = card.getAttribute(name) === "2026-01-02";
        card.setAttribute(name, "x");
        const read = card[property] === "x";
        card[property] = undefined;
        return !set || !read || card.hasAttribute(name) || card[property] !== null;
      });
    }, names);
    assert.deepEqual(wrong, []);
  });

  test("it tells the page of another answer once, with the answer", async () => {
    const page = await host(written(simple));
    await part(page, "total").waitFor();
    await change(page, { amount: "100.00", asOf });
    await change(page, { amount: "50.00" });
    await part(page, "principal").filter({ hasText: "€50.00" }).waitFor();
    const events = await told(page, "debt-change");
    assert.deepEqual(events.map(({ detail, target }) => [detail.asOf, detail.totals.open.principal, target]),
      [[asOf, "100.00", "vordering-card"], [asOf, "50.00", "vordering-card"]]);
    assert.equal(events[0].detail.assessment.statement.totals.due, "128.94");
    assert.equal(await page.evaluate(() => window.document.querySelector("vordering-card").assessment.statement.totals.open.principal), "50.00");
  });

  test("its way out is a link or a button, which the page can take over", async () => {
    const page = await host(written({ ...simple, href: "#more" }));
    await page.evaluate(() => window.document.addEventListener("debt-action", (event) => event.preventDefault(), { once: true }));
    await part(page, "action").click();
    assert.equal(new URL(page.url()).hash, "");
    assert.equal((await told(page, "debt-action"))[0].detail.case.invoices[0].amount, "100.00");
    await part(page, "action").click();
    assert.equal(new URL(page.url()).hash, "#more");
    await change(page, { href: null, action: "Pay" });
    const button = page.getByRole("button", { name: "Pay" });
    await button.focus();
    await change(page, { amount: "75.00" });
    await part(page, "principal").filter({ hasText: "€75.00" }).waitFor();
    assert.equal(await page.evaluate(() => window.document.activeElement.shadowRoot.activeElement.textContent), "Pay", "the reader stays where he was");
    await page.keyboard.press("Enter");
    assert.equal((await told(page, "debt-action")).length, 3);
  });

  test("no address in it runs anything, and no text is markup", async () => {
    const page = await host(written({ ...simple, action: "&lt;b>x&lt;/b>" }));
    for (const href of ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "https://["]) {
      await change(page, { href });
      await page.getByRole("button", { name: "<b>x</b>" }).waitFor();
      assert.equal(await page.getByRole("link").count(), 0, href);
    }
  });

  test("its style can be changed from outside, and follows the color scheme of the page", async () => {
    const look = (page) => part(page, "card").evaluate((node) => {
      const { backgroundColor, borderRadius } = getComputedStyle(node);
      return { backgroundColor, borderRadius };
    });
    const seen = {};
    for (const colorScheme of ["light", "dark"]) {
      const page = await host(written(simple), { colorScheme });
      await part(page, "total").waitFor();
      await page.evaluate(() => { window.document.documentElement.style.colorScheme = "light dark"; });
      seen[colorScheme] = await look(page);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("vordering-card { --vordering-background: rgb(1, 2, 3) } vordering-card::part(card) { border-radius: 7px }");
        window.document.adoptedStyleSheets = [sheet];
      });
      assert.deepEqual(await look(page), { backgroundColor: "rgb(1, 2, 3)", borderRadius: "7px" });
      await page.evaluate(() => { window.document.querySelector("vordering-card").hidden = true; });
      assert.equal(await page.locator("vordering-card").isVisible(), false);
    }
    assert.deepEqual([seen.light.backgroundColor, seen.dark.backgroundColor], ["rgb(255, 253, 249)", "rgb(29, 35, 36)"]);
  });

  test("a hundred of them fetch the engine once and are there within a second", async () => {
    const page = await newPage(browser);
    const wasm = [];
    page.on("request", (request) => request.url().endsWith(".wasm") && wasm.push(request.url()));
    await page.goto(`${site.url}hundred.html`);
    await page.waitForFunction(() => window.told.length === 100);
    const totals = await part(page, "total").allInnerTexts();
    assert.equal(new Set(totals).size, 100);
    assert.equal(totals[0], "€128.94");
    assert.equal(wasm.length, 1);
    // All of them once more, with the engine there: on a busy machine it took 50 to 110 ms.
    const took = await page.evaluate(async () => {
      const started = performance.now();
      for (const card of window.document.querySelectorAll("vordering-card")) card.asOf = "2022-01-01";
      while (window.told.length < 200) await null;
      return performance.now() - started;
    });
    assert.ok(took < 1_000, `${took} ms`);
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing, and it fits on 200 px: ${colorScheme}`, async () => {
      const cards = [{ ...simple, href: "./more.html" }, { ...simple, "as-of": "2037-02-01" }, { lang: "en", amount: "x" }].map((one) => written(one)).join("");
      const page = await host(`<h1>Owed</h1>${cards}`, { colorScheme, bypassCSP: true, viewport: { width: 200, height: 600 } });
      await page.addStyleTag({ content: ":root { color-scheme: light dark }" });
      await page.addScriptTag({ path: axeFile });
      await part(page, "problems").nth(1).waitFor();
      await part(page, "summary").click();
      const violations = await page.evaluate(async () => {
        window.document.title = "Owed";
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const found = await window.axe.run({ runOnly: tags });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
      });
      assert.deepEqual(violations, []);
      assert.ok((await page.evaluate(() => window.document.documentElement.scrollWidth)) <= 200);
    });
  }
});

describe("its package", () => {
  test("describes it as it is: attributes, parts and custom properties", async () => {
    const source = await readFile(join(installed, "card.js"), "utf8");
    const style = await readFile(join(installed, "card-style.js"), "utf8");
    const page = await host(written(simple));
    const observed = await page.evaluate(() => window.customElements.get("vordering-card").observedAttributes);
    const names = (list) => list.map(({ name }) => name).sort();
    assert.deepEqual(names(described.attributes), observed.sort());
    const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
    assert.deepEqual(names(described.cssProperties), found(style, /var\((--vordering-\w+)/g));
    assert.deepEqual(names(described.events), found(source, /"(debt-\w+)"/g));
    for (const name of names(described.cssParts)) assert.match(source, new RegExp(`"${name}"`));
    for (const name of found(source, /part: "(\w+)"/g)) assert.ok(names(described.cssParts).includes(name), name);
  });

  test("can be imported where there are no elements", async () => {
    await writeFile(join(project, "server.mjs"), 'import { VorderingCard } from "vordering/card";\nconsole.log(VorderingCard.name);\n');
    const { status, stdout, stderr } = spawnSync(process.execPath, ["server.mjs"], { cwd: project, encoding: "utf8" });
    assert.deepEqual([status, stdout, stderr], [0, "VorderingCard\n", ""]);
  });

  const shows = async (address) => {
    const page = await newPage(browser);
    const complaints = complaintsOf(page);
    await page.goto(address);
    await part(page, "total").filter({ hasText: "€128.94" }).waitFor();
    assert.deepEqual(complaints, []);
  };
  for (const [name, way] of Object.entries(ways)) {
    test(`is kept by bundlers though nothing of it is named: ${name}`, async () => {
      const folder = join(project, `card-${name.replace(/\W+/g, "-")}`);
      await mkdir(folder);
      await writeFile(join(folder, "index.html"), document(written(simple)));
      await writeFile(join(folder, "main.js"), 'import "vordering/card";\n');
      await way(folder, { scripts: ["main.js"], installed }, { headers: { "Content-Security-Policy": policy }, shows });
    });
  }
});
