// What a visit fetches: what gives the sums, and the rest only when the reader goes on.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { answered, browser, goOn, inBrowser, keeps, languages, newPage, restOf, serveSqueezed, settled, site, summed, texts, whole } from "./site.mjs";

const own = texts.en;
const phone = { width: 360, height: 640 };

inBrowser();

/** The page with the sums of the example, as someone finds it who did not go on; `fetched` has every file since then. */
async function atSums({ url = site.url, fragment = "#en", before = () => {}, ...options } = {}) {
  const page = await newPage(browser, { viewport: phone, ...options });
  await before(page);
  await page.goto(url + fragment);
  await page.locator("#mode").click();
  await page.locator("#example").click();
  await summed(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const fetched = [];
  // Chromium asks for the icon of the page again whenever the fragment changes.
  page.on("request", (request) => request.url().endsWith("/icon.svg") || fetched.push(new URL(request.url()).pathname));
  return { page, fetched };
}


describe("from opening the page to the first answer and long after it", () => {
  for (const language of languages) {
    test(`at most 150 kB are transferred, with all that is kept for later: ${language}`, async () => {
      const { sent, url, close } = await serveSqueezed();
      const { page } = await atSums({ url, fragment: `#${language}` });
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForTimeout(5_000);
      await keeps(page, `/first-${language}.js`);
      assert.equal(await page.locator("body").getAttribute("data-stage"), "sums");
      const sum = sent.reduce((sum, { bytes }) => sum + bytes, 0);
      assert.ok(sent.some(({ path }) => path === "/service-worker.js"));
      assert.ok(sum <= 150_000, `${sum} bytes\n${sent.map(({ path, bytes }) => `${bytes} ${path}`).join("\n")}`);
      assert.equal(new Set(sent.map(({ path }) => path)).size, sent.length, "nothing is fetched twice");
      close();
    });
  }

  test("going on fetches the rest once, and coming back, where it all is again, fetches nothing", async () => {
    // What it weighs does not matter here.
    const { sent, url, close } = await serveSqueezed(1);
    const { page } = await atSums({ url });
    await keeps(page, "/first-en.js");
    sent.length = 0;
    await Promise.all([page.locator('.ways [href="#plan"]').click(), page.locator('.ways [href="#pay"]').click()]);
    await answered(page);
    await keeps(page, "/vordering/vordering.wasm");
    assert.deepEqual(sent.map(({ path }) => path).sort(), restOf("en").sort());
    sent.length = 0;
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.reload();
    await whole(page);
    assert.deepEqual(sent.filter(({ path }) => path !== "/service-worker.js"), []);
    close();
  });
});

describe("before any script has come", () => {
  for (const language of languages) {
    test(`what is read first is there, in the language of the reader: ${language}`, async () => {
      const page = await newPage(browser, { viewport: phone });
      const asked = [];
      await page.route(/\.(js|css|wasm)$/, (route) => {
        asked.push(new URL(route.request().url()).pathname);
        return new Promise(() => {});
      });
      await page.goto(`${site.url}#${language}`, { waitUntil: "commit" });
      await page.locator("h1").waitFor();
      assert.equal(await page.locator("h1").innerText(), texts[language].heading);
      assert.equal(await page.locator(".intro > p").first().innerText(), texts[language].intro);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(246, 243, 236)");
      assert.ok(asked.length > 0);
    });
  }
});

describe("nothing more is fetched", () => {
  test("while the reader works with the form, in another language fetches its first words only, and comes back to it", async () => {
    const { page, fetched } = await atSums({ serviceWorkers: "block" });
    await page.locator("#amount").fill("1,500.00");
    await settled(page);
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.locator('html[lang="de"]').waitFor();
    assert.deepEqual(fetched.splice(0), ["/first-de.js"]);
    await page.reload();
    await summed(page);
    await page.waitForTimeout(500);
    assert.deepEqual(fetched.filter((path) => path.includes("later") || path.endsWith("vordering.wasm")), []);
    await answered(page);
    assert.equal(await page.locator("#letters .hint").first().innerText(), texts.de["letters.intro"]);
  });

  test("the words of both stages come where the language changes on the way", async () => {
    const { page } = await atSums({
      serviceWorkers: "block",
      before: (page) => page.route("**/later-en.js", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return route.continue();
      }),
    });
    await goOn(page);
    await page.getByRole("link", { name: "Nederlands" }).click();
    await page.locator('html[lang="nl"]').waitFor();
    await answered(page);
    assert.equal(await page.locator("#letters .hint").first().innerText(), texts.nl["letters.intro"]);
  });
});

describe("the reader goes on", () => {
  const ways = {
    "scrolls to what comes after the sums": (page) => page.locator("#details > section").first().scrollIntoViewIfNeeded(),
    "presses a way out": (page) => page.locator('.ways [href="#pay"]').click(),
    "is about to press one": async (page) => {
      await page.locator('.ways [href="#dispute"]').scrollIntoViewIfNeeded();
      await page.locator('.ways [href="#dispute"]').dispatchEvent("pointerdown");
    },
    "reaches one with the keyboard": (page) => page.locator('.ways [href="#plan"]').focus(),
    "opens the place for files": (page) => page.locator("#files-open summary").click(),
    "prints": (page) => page.evaluate(() => window.dispatchEvent(new Event("beforeprint"))),
  };
  for (const [how, act] of Object.entries(ways)) {
    test(`who ${how}`, async () => {
      const { page, fetched } = await atSums({ serviceWorkers: "block" });
      await page.waitForTimeout(300);
      assert.deepEqual(fetched, []);
      await act(page);
      await whole(page);
      assert.deepEqual(fetched.sort(), restOf("en").sort());
    });
  }

  test("who sees those parts at once has them at once", async () => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 9_000 } });
    await page.goto(`${site.url}#en`);
    await page.locator("#example").click();
    await whole(page);
  });

  test("who came by a link to a part", async () => {
    const page = await newPage(browser, { viewport: phone, locale: "en-GB" });
    await page.goto(`${site.url}#pay`);
    await whole(page);
  });

  test("who came by a link with a case", async () => {
    const page = await newPage(browser, { viewport: phone, locale: "en-GB" });
    const input = {
      schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" },
      invoices: [{ id: "1", issuedOn: "2013-01-17", dueOn: "2013-01-31", amount: "100.00" }],
    };
    const link = `#case=${deflateRawSync(Buffer.from(JSON.stringify(input))).toString("base64url")}`;
    await page.goto(`${site.url}#en`);
    await page.locator("#step-country").waitFor();
    await page.evaluate((link) => { location.hash = link; }, link);
    await page.locator("#files-status").filter({ hasText: own["files.fromLink"] }).waitFor();
    await whole(page);
    assert.equal(await page.locator("#amount").inputValue(), "100.00");
    const fresh = await newPage(browser, { viewport: phone, locale: "en-GB" });
    await fresh.goto(site.url + link);
    await whole(fresh);
    assert.equal(await fresh.locator("#amount").inputValue(), "100.00");
  });

  test("who drops a file on the page", async () => {
    const { page } = await atSums();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["no case"], "case.json"));
      return transfer;
    });
    await page.dispatchEvent("footer", "drop", { dataTransfer: data });
    await page.locator("#files-status").filter({ hasText: "Nothing was changed" }).waitFor();
    await whole(page);
  });

  test("who prints with the button has the rest on paper too", async () => {
    const { page } = await atSums({ serviceWorkers: "block" });
    await page.evaluate(() => { window.print = () => { document.body.dataset.printed = document.body.dataset.stage; }; });
    await page.locator("#print").evaluate((button) => button.click());
    await page.locator('body[data-printed="whole"]').waitFor();
  });
});

describe("the rest cannot be loaded", () => {
  const cut = { serviceWorkers: "block", before: (page) => page.route("**/later.js", (route) => route.abort()) };

  test("where files are opened: it is said there, and asked for there again", async () => {
    const { page } = await atSums(cut);
    await page.locator("#clear").click();
    await page.locator("#files-open summary").click();
    await page.locator("#files .coming").filter({ hasText: own["later.absent"] }).waitFor();
    assert.equal(await page.locator("#save-case").isVisible(), false);
    await page.unroute("**/later.js");
    await page.locator("#files").getByRole("button", { name: own["later.retry"] }).click();
    await page.locator("#save-case").waitFor();
    await page.locator("#files .coming").waitFor({ state: "hidden" });
  });

  test("for a link with a case: the reader is led to where that is said", async () => {
    const page = await newPage(browser, { ...cut, viewport: phone, locale: "en-GB" });
    await cut.before(page);
    await page.goto(`${site.url}#case=q1bKTS0uTkxPVbJSUCpJLS4BAA`);
    await page.locator("#files .coming").filter({ hasText: own["later.absent"] }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "files-status");
    await page.unroute("**/later.js");
    await page.locator("#files").getByRole("button", { name: own["later.retry"] }).click();
    await page.locator("#files-status").filter({ hasText: "Nothing was changed" }).waitFor();
  });
});

describe("what the reader looks at", () => {
  // Most browsers hold it by themselves, and some do not.
  for (const [what, style] of Object.entries({ "a browser that holds it": "auto", "a browser that does not": "none" })) {
    test(`stays where it is when the rest comes, in ${what}`, async () => {
      for (const part of ["pay", "plan", "dispute", "next", "letters", "lines", "rights"]) {
        let letThrough;
        const wait = new Promise((resolve) => { letThrough = resolve; });
        const { page } = await atSums({
          serviceWorkers: "block", bypassCSP: true,
          before: (page) => page.route("**/vordering.wasm", async (route) => {
            await wait;
            return route.continue();
          }),
        });
        await page.addStyleTag({ content: `* { overflow-anchor: ${style} !important; }` });
        await page.locator(`#answer a[href="#${part}"]`).click();
        // Everything that has something in it and is in view.
        const inView = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll("#details > section, #details h2, #lines-story, #lines-table")]
          .map((node) => [node.id, node.getBoundingClientRect()])
          .filter(([, { top, bottom, height }]) => height > 0 && bottom > 0 && top < window.innerHeight)
          .map(([id, { top }]) => [id, top])));
        const before = await inView();
        assert.ok(Math.abs(before[part]) < 2 && `${part}-heading` in before, `${part} begins where the screen does: ${JSON.stringify(before)}`);
        letThrough();
        await whole(page);
        const after = await inView();
        assert.deepEqual(Object.keys(after), Object.keys(before), part);
        // Above the lines comes a picture, for which there is about as much room as it needs.
        for (const [id, top] of Object.entries(after)) assert.ok(Math.abs(top - before[id]) < (id === "lines-table" ? 32 : 2), `${id}: ${before[id]} ${top}`);
      }
    });
  }
});
