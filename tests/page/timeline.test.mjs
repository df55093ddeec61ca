// What happens next.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browser, inBrowser, open, settled, sources, texts } from "./site.mjs";

const own = texts.en;

inBrowser();

const next = (page) => page.locator("#next");
const list = (page) => next(page).getByRole("list").and(page.locator("ol"));
const headline = (page) => next(page).locator(".headline").innerText();

/** The items of a list, as they are read: what they are, their days, and all their words. */
const items = (list) => list.evaluate((list) => [...list.children].map((item) => ({
  kind: item.className,
  days: [...item.querySelectorAll("time")].map(({ dateTime }) => dateTime),
  words: item.textContent,
})));

/** What the page makes of a case that its form cannot hold. */
const shown = (page, input, asOf = "2026-11-22") => page.evaluate(async ({ input, asOf }) => {
  const { load } = await import("./vordering/browser.js");
  const { whatIsNext } = await import("./timeline.js");
  const { loadTexts, translator } = await import("./texts.js");
  const { timeline } = (await load()).assess(input, asOf, { language: "en" });
  document.getElementById("next-body").replaceChildren(...whatIsNext(timeline, translator(await loadTexts("en"), "NL"), "en"));
  return timeline;
}, { input, asOf });

const twoInvoices = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  terms: { termAgreed: true },
  invoices: [
    { id: "A", amount: "400.00", issuedOn: "2026-05-11", dueOn: "2026-06-10" },
    { id: "B", amount: "600.00", issuedOn: "2026-11-02", dueOn: "2026-12-02" },
  ],
  events: [],
  policy: { paymentsCheckedOn: "2026-11-22" },
};

describe("what happens next", () => {
  test("is one list: what is past, today, what is next, and what may follow from which day", async () => {
    const page = await open(browser, sources.url);
    await page.locator("#letterSent").fill("2026-11-10");
    await page.locator("#letterReceived").fill("2026-11-12");
    await settled(page);
    assert.equal(await list(page).count(), 1);
    assert.equal(await next(page).getByRole("heading").count(), 1);

    const all = await items(list(page));
    assert.deepEqual(all.map(({ kind }) => kind), ["past", "past", "past", "now", "next", ...Array(5).fill("later")]);
    assert.deepEqual(all.map(({ days }) => days), [
      ["2026-06-10"], ["2026-06-26"], ["2026-11-10", "2026-11-26"], ["2026-11-22"],
      ["2026-11-27"], [], ["2026-11-27"], ["2026-12-05"], ["2026-12-05"], ["2026-12-08"],
    ]);
    const words = [own["state.passed"], own["state.happened"], own["state.done"], "Today, 22 November 2026",
      `${own["next.word"]} at the earliest 27 November 2026`, own["state.now"], "at the earliest 27 November 2026"];
    words.forEach((said, index) => assert.ok(all[index].words.includes(said), `${all[index].words}: ${said}`));
    assert.equal(all.filter(({ words }) => /fourteen-day letter was sent/i.test(words)).length, 1, "a step is told once");

    const marker = next(page).locator("[aria-current]");
    assert.equal(await marker.getAttribute("aria-current"), "date");
    assert.equal(await marker.innerText(), "Today, 22 November 2026");
  });

  test("says what each step means, what the debtor can do, what it adds, where that is written, and what comes before it", async () => {
    const page = await open(browser, sources.url);
    await page.locator('input[name="letter"][value="no"]').check();
    await page.locator("#asOf").fill("2026-06-20");
    await settled(page);
    const letter = next(page).getByRole("listitem").filter({ has: page.locator("summary", { hasText: "Fourteen-day letter" }) });
    await letter.locator("summary").press("Enter");
    const words = await letter.innerText();
    assert.match(words, /€222\.00 of collection costs/);
    assert.ok(words.includes(own["next.debtor"]));
    assert.match(await letter.getByRole("link").getAttribute("href"), /^https:/);
    const summons = next(page).getByRole("listitem").filter({ has: page.locator("summary", { hasText: "Summons" }) });
    assert.match(await summons.innerText(), /First comes: Fourteen-day letter/);
    assert.ok(await next(page).getByText("The day you chose, 20 June 2026").isVisible());
    await page.locator("#amount").fill("1,500.00");
    await settled(page);
    assert.equal(await letter.locator("details[open]").count(), 1, "what was opened stays open");
  });

  test("takes the payments as they are filled in, and says once that the creditor looks first", async () => {
    const page = await open(browser, sources.url);
    const words = await next(page).evaluate((node) => node.textContent);
    assert.equal(words.split(own["next.payments"]).length, 2);
    assert.ok(!words.includes("First look whether"));
    assert.ok(!words.includes(own["state.held"]));
  });

  test("keeps what is for the creditor apart", async () => {
    const page = await open(browser, sources.url);
    const creditor = next(page).locator("details", { has: page.locator("summary", { hasText: own["next.creditor"] }) });
    assert.equal(await creditor.getByRole("listitem").count(), 0);
    await creditor.locator("summary").press("Enter");
    assert.ok((await creditor.getByRole("listitem").count()) > 0);
  });

  test("is a list for each of several invoices, each with what is about it", async () => {
    const page = await open(browser, sources.url);
    const { claims } = await shown(page, { ...twoInvoices, events: [{ type: "dispute", on: "2026-07-01", invoices: ["A"] }] });
    assert.deepEqual(await next(page).getByRole("heading", { level: 3 }).allInnerTexts(), ["Invoice A", "Invoice B"]);
    assert.match(await headline(page), /^Invoice [AB]\. /);
    const lists = await Promise.all((await list(page).all()).map(items));
    assert.equal(lists.length, 2);
    for (const list of lists) assert.equal(list.filter(({ kind }) => kind === "now").length, 1);
    const [a, b] = lists.map((list) => list.filter(({ kind }) => kind !== "past").map(({ words }) => words).join("\n"));
    assert.ok(a.includes(own["state.held"]));
    const disputed = claims[0].steps.flatMap(({ blockers }) => blockers).filter(({ code }) => code === "disputed");
    const reason = list(page).first().getByText(disputed[0].message);
    assert.equal(await reason.count(), disputed.length);
    assert.equal(await reason.filter({ visible: true }).count(), 1, "said openly at the first step that it holds up");
    assert.ok(b.includes("on 2 December 2026") && !b.includes(own["state.held"]));
  });

  test("tells with a promise and an announcement what became of them", async () => {
    const page = await open(browser, sources.url);
    await shown(page, {
      ...twoInvoices,
      invoices: twoInvoices.invoices.slice(0, 1),
      events: [
        { type: "promise", on: "2026-06-20", payBy: "2026-06-30" },
        { type: "finalNotice", on: "2026-07-01", payBy: "2026-07-08" },
        { type: "announced", on: "2026-07-10", step: "fourteenDayLetter", for: "2026-07-20" },
        { type: "announced", on: "2026-11-20", step: "fourteenDayLetter", for: "2026-12-20" },
      ],
    });
    const past = (await items(list(page))).filter(({ kind }) => kind === "past").map(({ words }) => words);
    assert.equal(past.length, 5);
    assert.match(past[1], /promised to pay by 30 June 2026\.The promise was not kept/);
    assert.equal(past[2].match(/8 July 2026/g).length, 1, "a last day is told once");
    assert.match(past[3], /announced for 20 July 2026.*not done/);
    assert.equal(past[4].match(/20 December 2026/g).length, 1);
  });
});
