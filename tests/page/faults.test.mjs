// What breaks around the page: it says what is wrong, loses nothing that was typed, and goes on when that is mended.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { answered, browser, complaintsOf, goOn, inBrowser, languages, newPage, open, settled, site, siteFolder, sourceFolder, texts, total } from "./site.mjs";

const own = texts.en;
const { en: many } = await import(new URL("portfolio/texts-en.js", sourceFolder));
const calculator = await readFile(new URL("vordering/calculator.wasm", siteFolder));

inBrowser();

const none = { serviceWorkers: "block" };
const visit = async ({ fragment = "#en", ...options } = {}, before = () => {}) => {
  const page = await newPage(browser, { ...none, ...options });
  await before(page);
  await page.goto(site.url + fragment);
  return page;
};

/** Fills in what can be lost. */
async function type(page) {
  await page.locator("#example").click();
  await page.locator("#amount").fill("321.00");
}

/** What was typed is still there, and the page goes on with it. */
async function goesOn(page) {
  await answered(page);
  assert.equal(await page.locator("#amount").inputValue(), "321.00");
  assert.match(await total(page), /^€\d/);
}

const broken = {
  "is not there": (route) => route.fulfill({ status: 404, body: "" }),
  "cannot be reached": (route) => route.abort(),
  "is cut off": (route) => route.fulfill({ contentType: "application/wasm", body: calculator.subarray(0, 100_000) }),
  "is the page of a network that wants a login": (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Welcome</title>" }),
};

describe("the calculator", () => {
  for (const [what, answer] of Object.entries(broken)) {
    test(`${what}: the page says so, and the button gets it after all`, async () => {
      const page = await visit({}, (page) => page.route("**/calculator.wasm", answer));
      await page.getByRole("status").filter({ hasText: own["failed.heading"] }).waitFor();
      await type(page);
      await settled(page);
      await page.unroute("**/calculator.wasm");
      await page.getByRole("button", { name: own["failed.retry"] }).click();
      await goesOn(page);
    });
  }

  test("that is served as another kind of file is taken all the same", async () => {
    const page = await visit({}, (page) => page.route("**/calculator.wasm", (route) => route.fulfill({ contentType: "text/plain", body: calculator })));
    await type(page);
    await goesOn(page);
  });

  test("that fails is told of in the language of the reader", async () => {
    for (const language of languages) {
      const page = await visit({ fragment: `#${language}` }, (page) => page.route("**/calculator.wasm", (route) => route.abort()));
      await page.locator("#example").click();
      await page.locator("#status-label").filter({ hasText: texts[language]["failed.heading"] }).waitFor();
      assert.ok((await page.locator("#answer-body").innerText()).includes(texts[language]["failed.body"]));
    }
  });
});

describe("what comes after the sums", () => {
  const parts = { "the whole engine": "**/vordering.wasm", "its script": "**/later.js", "its words": "**/later-en.js" };
  const faults = {
    "cannot be reached": (route) => route.abort(),
    "is cut off": async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      return route.fulfill({ contentType: response.headers()["content-type"], body: body.subarray(0, body.length / 2) });
    },
  };
  for (const [part, pattern] of Object.entries(parts)) {
    for (const [what, answer] of Object.entries(faults)) {
      test(`fails because ${part} ${what}: the sums stay, and the button gets the rest`, async () => {
        const page = await visit({}, (page) => page.route(pattern, answer));
        await type(page);
        await goOn(page);
        await page.locator('body[data-stage="failed"] #answer[data-state="answer"]').waitFor();
        assert.equal(await page.locator("#later-status").innerText(), own["later.failed"]);
        await page.unroute(pattern);
        await page.getByRole("button", { name: own["later.retry"] }).first().click();
        await goesOn(page);
      });
    }
  }
});

describe("a file that the page begins with is missing", () => {
  for (const pattern of ["**/page.js", "**/vordering/core.js", "**/first-*.js"]) {
    test(`the page says so in every language: ${pattern}`, async () => {
      const page = await visit({}, (page) => page.route(pattern, (route) => route.abort()));
      await page.getByText("The page has not loaded completely yet.").waitFor();
      for (const words of ["De pagina is nog niet helemaal geladen.", "La page n’est pas encore", "Die Seite ist noch nicht"]) {
        assert.ok(await page.getByText(words).isVisible());
      }
      assert.equal(await page.getByRole("button").count(), 0);
    });
  }

  test("and says nothing of it when all is well", async () => {
    const page = await open(browser, site.url);
    assert.equal(await page.locator("#unstarted").count(), 0);
  });
});

describe("the network goes", () => {
  test("while someone fills in: the answer goes on, and another language waits, and says so", async () => {
    const page = await visit();
    await type(page);
    await answered(page);
    await page.context().setOffline(true);
    await page.locator("#amount").fill("654.00");
    await settled(page);
    const due = await total(page);
    await page.locator('[data-write="dispute"]').click();
    await page.locator("#paper article").waitFor();
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.locator("#language-status").filter({ hasText: own["language.failed"] }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await page.locator("#amount").inputValue(), "654.00");
    assert.equal(await total(page), due);
    await page.context().setOffline(false);
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.locator('html[lang="de"]').waitFor();
    assert.equal(await page.locator("#language-status").innerText(), "");
    assert.equal(await page.locator("#amount").inputValue(), "654,00");
  });

  test("between the sums and the rest: the sums stay, and the rest comes when it is back", async () => {
    let letThrough;
    const wait = new Promise((resolve) => { letThrough = resolve; });
    const page = await visit({}, (page) => page.route("**/vordering.wasm", async (route) => {
      await wait;
      return route.abort();
    }));
    await type(page);
    await goOn(page);
    await page.context().setOffline(true);
    letThrough();
    await page.locator('body[data-stage="failed"] #answer[data-state="answer"]').waitFor();
    await page.unroute("**/vordering.wasm");
    await page.getByRole("button", { name: own["later.retry"] }).first().click();
    await page.locator('body[data-stage="failed"]').waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: own["later.retry"] }).first().click();
    await goesOn(page);
  });
});

describe("where nothing may be stored", () => {
  for (const name of ["SecurityError", "QuotaExceededError"]) {
    test(`everything still works, question by question too: ${name}`, async () => {
      const complaints = [];
      const page = await visit({ serviceWorkers: "allow" }, (page) => {
        complaints.push(complaintsOf(page));
        return page.addInitScript((name) => {
          const refused = () => { throw new DOMException("refused", name); };
          for (const store of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, store, { get: refused });
          Object.assign(history, { replaceState: refused, pushState: refused });
        }, name);
      });
      await type(page);
      await goesOn(page);
      await page.locator("#mode").click();
      for (const step of ["country", "who", "invoices"]) {
        assert.deepEqual(await page.locator(".step:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.step)), [step]);
        await page.locator("#submit").click();
      }
      await page.locator("#mode").click();
      await goesOn(page);
      await page.locator("#files-open summary").click();
      const link = await page.evaluate(() => new Promise((resolve) => {
        navigator.clipboard.writeText = async (text) => resolve(text);
        document.getElementById("copy-case").click();
      }));
      assert.match(link, /#case=/);
      await page.locator("#paste-case").fill(JSON.stringify({
        schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" },
        invoices: [{ id: "1", issuedOn: "2026-01-05", dueOn: "2026-02-04", amount: "20.00" }],
      }));
      await page.locator("#take-case").click();
      await page.locator("#files-status").filter({ hasText: own["files.opened"] }).waitFor();
      assert.equal(await page.locator("#amount").inputValue(), "20.00");
      assert.deepEqual(complaints.flat(), []);
    });
  }

  test("a full disk keeps nothing for later, and the page does not mind", async () => {
    const page = await visit({ serviceWorkers: "allow" });
    const complaints = complaintsOf(page);
    const client = await page.context().newCDPSession(page);
    await client.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: 1000 });
    await type(page);
    await goesOn(page);
    assert.deepEqual(complaints, []);
  });
});

describe("the clock", () => {
  const facts = async (page) => {
    await page.locator("#example").click();
    await page.locator("#asOf").fill("2026-11-22");
    await settled(page);
    await answered(page);
    return [await total(page), await page.locator("#lines-table").innerText(), await page.locator("#next-body time").evaluateAll((all) => all.map(({ dateTime }) => dateTime))];
  };

  test("in any time zone gives the same days and the same sums", async () => {
    const seen = [];
    // Half hours, a day ahead, a day behind, and a zone that put its clock forward at midnight.
    for (const timezoneId of ["Europe/Brussels", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kolkata", "America/Santiago", "Asia/Beirut"]) {
      const page = await visit({ timezoneId });
      seen.push(await facts(page));
    }
    for (const other of seen) assert.deepEqual(other, seen[0]);
  });

  test("that stands in another year opens with its day, which is asked; the answer is for the day that is chosen", async () => {
    const [due] = await facts(await visit());
    // An empty battery; far past and future; a leap day; a year that no date has.
    for (const [now, day] of [
      [new Date(1970, 0, 1, 1), "1970-01-01"], [new Date(1899, 5, 1), "1899-06-01"], [new Date(2099, 11, 31, 23, 59), "2099-12-31"],
      [new Date(2300, 0, 1), "2300-01-01"], [new Date(2028, 1, 29, 12), "2028-02-29"], [new Date(12026, 0, 1), "12026-01-01"],
    ]) {
      const page = await newPage(browser, { now });
      const complaints = complaintsOf(page);
      await page.goto(`${site.url}#en`);
      await page.locator("#step-country").waitFor();
      assert.equal(await page.locator("#asOf").inputValue(), day);
      await page.locator("#mode").click();
      await page.locator("#example").click();
      await page.locator("#answer:not([data-state=waiting]) #status-label").waitFor();
      await page.locator('#answer[data-state="answer"], #answer[data-state="refusal"], #answer[data-state="problems"]').waitFor();
      assert.doesNotMatch(await page.locator("#answer").innerText(), /undefined|NaN|Invalid/, day);
      await page.locator("#asOf").fill("2026-11-22");
      await settled(page);
      await answered(page);
      assert.equal(await total(page), due, day);
      assert.deepEqual(complaints, [], day);
    }
  });

  test("that passes midnight meanwhile changes no day that was asked", async () => {
    const page = await open(browser, site.url);
    const due = await total(page);
    await page.clock.setFixedTime(new Date(2026, 10, 23, 0, 1));
    await page.locator("#amount").fill("1,480.00");
    await settled(page);
    assert.equal(await page.locator("#asOf").inputValue(), "2026-11-22");
    assert.equal(await total(page), due);
  });
});

describe("printing", () => {
  // What a browser does, with a dialog that is cancelled: it fires both events and prints nothing.
  const cancelled = () => { window.print = () => ["beforeprint", "afterprint"].forEach((name) => window.dispatchEvent(new Event(name))); };
  const ignored = () => { window.print = () => {}; };
  const state = (page) => page.evaluate(() => ({
    open: document.querySelectorAll("details[open]").length, title: document.title, print: document.body.dataset.print ?? "",
  }));

  for (const [what, stub] of Object.entries({ "is cancelled": cancelled, "is not allowed": ignored })) {
    test(`${what}: the page is as it was, and prints again`, async () => {
      const page = await open(browser, site.url);
      await page.evaluate(stub);
      await page.locator('[data-write="dispute"]').click();
      await page.locator("#reasons").fill("It was never delivered");
      await settled(page);
      const before = await state(page);
      await page.locator("#print-letter").click();
      await page.locator("#print").click();
      assert.deepEqual(await state(page), before);
      assert.equal(await page.locator("#reasons").inputValue(), "It was never delivered");
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator("#lines-table").isVisible(), "the whole page is printed next, not the letter");
    });
  }
});

describe("the page of many invoices", () => {
  const list = ["invoice;customer;amount;invoice date;due date", "1;A;100.00;2026-01-05;2026-02-04", "2;B;200.00;2026-01-05;2026-02-04"].join("\n");
  const openMany = async (before = () => {}) => {
    const page = await newPage(browser, none);
    await before(page);
    await page.goto(`${site.url}portfolio/#en`);
    await page.locator("#file").waitFor();
    return page;
  };
  const choose = (page) => page.locator("#file").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  const again = async (page) => {
    await page.getByRole("button", { name: many["work.again"] }).click();
    await page.locator('#list[data-state="done"]').waitFor();
    assert.equal(await page.locator("#table tbody tr").count(), 2);
  };

  for (const [what, answer] of Object.entries(broken)) {
    test(`cannot get its engine, which ${what}: it says so, and tries again with the same list and answers`, async () => {
      const page = await openMany((page) => page.route("**/vordering.wasm", answer));
      await page.locator("#term").fill("14");
      await choose(page);
      await page.locator('#list[data-state="failed"]').waitFor();
      await page.unroute("**/vordering.wasm");
      assert.equal(await page.locator("#term").inputValue(), "14");
      await again(page);
    });
  }

  // A browser ends a worker that has no memory left, and tells nobody.
  const keepWorker = (page) => page.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(...given) {
        super(...given);
        window.lastWorker = this;
      }
    };
  });
  const kill = () => window.lastWorker.terminate();

  test("loses its worker while it reckons: it says so, and starts another with the same list", async () => {
    const page = await openMany(keepWorker);
    await page.evaluate(() => {
      const list = document.getElementById("list");
      const watch = new MutationObserver(() => {
        if (list.dataset.state !== "reckoning") return;
        watch.disconnect();
        window.lastWorker.terminate();
      });
      watch.observe(list, { attributes: true });
    });
    await page.locator("#sample").click();
    await page.locator('#list[data-state="failed"]').waitFor();
    assert.match(await page.locator("#status").innerText(), /Your list has not changed\.$/);
    await page.getByRole("button", { name: many["work.again"] }).click();
    await page.locator('#list[data-state="done"]').waitFor();
  });

  test("loses its worker while nothing is asked: the next question starts another, with the same list", async () => {
    const page = await openMany(keepWorker);
    await choose(page);
    await page.locator('#list[data-state="done"]').waitFor();
    await page.evaluate(kill);
    await page.locator("#sort").selectOption("due");
    await page.locator("#table tbody tr").first().filter({ hasText: "B" }).waitFor();
    assert.equal(await page.locator("#table tbody tr").count(), 2);
  });
});
