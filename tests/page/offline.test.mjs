// The page without a network, when there is a newer one, and where nothing may be kept.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { listFiles } from "../../pkg-config/site.mjs";
import { answered, browser, complaintsOf, inBrowser, keeps, keptNames, languages, newPage, restOf, serve, settled, siteFolder, summed, texts, total, until } from "./site.mjs";

const own = texts.en;
const phone = { width: 360, height: 640 };
const sites = [];

inBrowser();
after(() => Promise.all(sites.map(({ folder, close }) => {
  close();
  return rm(folder, { recursive: true, force: true });
})));

/** A site of its own, which a test may change and stop. */
async function newSite() {
  const folder = await mkdtemp(join(tmpdir(), "vordering-site-"));
  await cp(fileURLToPath(siteFolder), folder, { recursive: true });
  const site = { folder, ...(await serve(folder, {}, { dev: true })) };
  sites.push(site);
  return site;
}

/** Opens the page with the example and its sums. */
async function sums(page, address) {
  await page.goto(address);
  await page.locator("#example").click();
  await summed(page);
}

/** Opens the page with the example and its answer. */
async function shown(page, address) {
  await sums(page, address);
  await answered(page);
}

/** The page after a first visit, once what was used is kept for later: the sums, and with `whole` the rest too. */
async function kept(url, { whole = true, language = "en", ...options } = {}) {
  const page = await newPage(browser, options);
  page.complaints = complaintsOf(page);
  await (whole ? shown : sums)(page, `${url}#${language}`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) =>
    active.state === "activated" || new Promise((resolve) => { active.onstatechange = resolve; })));
  await keeps(page, `/first-${language}.js`, ...(whole ? restOf(language) : []));
  return page;
}

/** Puts a newer version on the server: in one of its files some words are others. */
async function publish({ folder }, { whole = true, file = "first-en.js", words = own["facts.clear"], by = "Empty it all" } = {}) {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  assert.ok(text.includes(words));
  await writeFile(path, text.replaceAll(words, by));
  await writeFile(join(folder, "service-worker.js"), await readFile(new URL("../../www/service-worker.js", import.meta.url)));
  await listFiles(folder);
  // Half of a site: one file is still, or already, another than the list says.
  if (!whole) await writeFile(path, text.replaceAll(words, "Something else"));
}

const update = (page) => page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => {}, () => {}));
const note = (page) => page.getByRole("status").filter({ hasText: "There is a new version of this page." });

describe("without a network", () => {
  test("the page asks and gives the sums again after it did once; the rest says that it could not be loaded, and comes when it is asked for later", async () => {
    const site = await newSite();
    const page = await kept(site.url, { whole: false, viewport: phone });
    await page.locator("#amount").fill("4321.00");
    await settled(page);
    const before = await total(page);
    site.cutOff();
    for (const path of ["?from=mail", "index.html"]) await sums(page, `${site.url}${path}#en`);
    await page.locator("#amount").fill("4321.00");
    await settled(page);
    assert.equal(await total(page), before);
    await page.reload();
    await summed(page);
    assert.equal(await page.locator("#amount").inputValue(), "4321.00");
    assert.equal(await total(page), before);
    assert.deepEqual(page.complaints, []);
    for (const part of ["pay", "letters"]) {
      await page.locator(`#answer a[href="#${part}"]`).click();
      const said = page.locator(`#${part} .coming`);
      await said.filter({ hasText: own["later.absent"] }).waitFor();
      assert.ok(await said.getByRole("button", { name: own["later.retry"] }).isVisible());
    }
    assert.equal(await page.locator("#later-status").innerText(), own["later.failed"]);
    site.mend();
    await page.locator("#letters").getByRole("button", { name: own["later.retry"] }).click();
    await answered(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), "letters");
    assert.equal(await total(page), before);
    assert.ok(await page.locator("#letters-list button").first().isVisible());
  });

  for (const language of ["nl", "fr"]) {
    test(`everything works that was used once, in the language in which it was: ${language}`, async () => {
      const site = await newSite();
      const page = await kept(site.url, { language });
      await page.locator("#amount").fill("4321,00");
      await settled(page);
      const before = await total(page);
      site.cutOff();
      await page.reload();
      await answered(page);
      assert.equal(await total(page), before);
      await page.locator('[data-write="dispute"]').click();
      await page.locator("#paper article").waitFor();
      assert.deepEqual(page.complaints, []);
      await page.getByRole("link", { name: "English" }).click();
      await page.locator("#language-status").filter({ hasText: texts[language]["language.failed"] }).waitFor();
      site.close();
    });
  }

  test("the page of many invoices works once a list was read in it", async () => {
    const site = await newSite();
    const page = await kept(site.url, { whole: false });
    const list = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("invoice;customer;amount;invoice date;due date\n1;A;100.00;2026-01-05;2026-02-04\n") };
    const read = async () => {
      await page.goto(`${site.url}portfolio/#en`);
      await page.locator("#file").setInputFiles(list);
      await page.locator('#list[data-state="done"]').waitFor();
      assert.equal(await page.locator("#table tbody tr").count(), 1);
    };
    await read();
    await keeps(page, "/portfolio/", "/vordering/portfolio-worker.js", "/vordering/vordering.wasm");
    site.cutOff();
    await read();
    assert.deepEqual(page.complaints, []);
    site.close();
  });

  test("all of the page is kept for who installs it, in every language, before the reader goes on", async () => {
    const all = languages.flatMap((one) => [`/first-${one}.js`, ...restOf(one)]);
    const ways = {
      "when it is installed": (page) => page.evaluate(() => window.dispatchEvent(new Event("appinstalled"))),
      "when it is opened as an app": async (page) => {
        // No browser without a window can be told to be one.
        await page.addInitScript(() => {
          const { matchMedia } = window;
          window.matchMedia = (query) => (query === "(display-mode: standalone)" ? { matches: true } : matchMedia.call(window, query));
        });
        await page.reload();
      },
    };
    for (const [how, act] of Object.entries(ways)) {
      const site = await newSite();
      const page = await kept(site.url, { whole: false, viewport: phone });
      await act(page);
      await keeps(page, ...all);
      const { urls } = await keptNames(page);
      assert.deepEqual(urls.filter((url) => url.includes("portfolio")), [], "the page of many invoices is another one");
      assert.equal(await page.locator("body").getAttribute("data-stage"), "sums", how);
      site.cutOff();
      await shown(page, `${site.url}#de`);
      await page.locator('[data-write="dispute"]').click();
      await page.locator("#paper article").waitFor();
      site.close();
    }
  });

  test("nothing else is answered for: what is not of the site goes to the network", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    await page.reload();
    assert.equal(await page.evaluate(() => fetch("./not-there.js").then(({ status }) => status)), 404);
    assert.equal(await page.evaluate(() => fetch("./page.js?other", { method: "POST" }).then(({ status }) => status)), 200);
    site.close();
  });

  test("a system can install it", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    const client = await page.context().newCDPSession(page);
    const { errors, data } = await client.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    assert.equal(JSON.parse(data).start_url, "./");
    // A browser without a profile of its own offers no installation; it has nothing else to say.
    const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
    site.close();
  });
});

describe("a newer version", () => {
  test("is said calmly, and used when the reader wants it, who loses nothing", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    await page.getByLabel(own["amount.label"]).fill("4321.00");
    await settled(page);
    await page.reload();
    await answered(page);
    const fetched = [];
    page.context().on("request", (request) => request.serviceWorker() && fetched.push(new URL(request.url()).pathname));
    await publish(site);
    await update(page);
    await note(page).waitFor();
    assert.equal(await page.getByRole("button", { name: own["facts.clear"] }).count(), 1, "the old one goes on");
    // What the browser had of the old one is looked at first.
    assert.deepEqual([...new Set(fetched)].filter((path) => path !== "/service-worker.js"), ["/first-en.js"], "what did not change is not fetched again");
    await page.getByLabel(own["amount.label"]).fill("5432.10");
    await note(page).getByRole("button").click();
    await page.getByRole("button", { name: "Empty it all" }).waitFor();
    await answered(page);
    assert.equal(await page.getByLabel(own["amount.label"]).inputValue(), "5432.10");
    assert.equal(await note(page).count(), 0);
    const old = async () => (await keptNames(page)).urls.filter((url) => url.includes("first-en.js"));
    await until(async () => (await old()).length === 1, async () => `kept: ${await old()}`);
    const { names, urls } = await keptNames(page);
    assert.deepEqual(names, ["vordering"]);
    assert.equal(new Set(urls.map((url) => url.split("?")[0])).size, urls.length, "nothing old is kept");
    assert.deepEqual(page.complaints, []);
    site.close();
  });

  test("that one tab asked for is only said in another, where someone may be typing", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    await page.reload();
    await answered(page);
    const other = await page.context().newPage();
    await shown(other, `${site.url}#en`);
    await publish(site);
    await update(page);
    await note(page).getByRole("button").click();
    await page.getByRole("button", { name: "Empty it all" }).waitFor();
    await note(other).waitFor();
    assert.equal(await other.getByRole("button", { name: own["facts.clear"] }).count(), 1);
    await note(other).getByRole("button").click();
    await other.getByRole("button", { name: "Empty it all" }).waitFor();
    site.close();
  });

  test("is said in the language of the reader, and in another when he changes it, and gives axe nothing to find", async () => {
    const site = await newSite();
    const page = await kept(site.url, { bypassCSP: true });
    await publish(site);
    await update(page);
    await note(page).waitFor();
    await page.getByRole("link", { name: "Nederlands" }).click();
    await page.getByText("Er is een nieuwe versie van deze pagina.").waitFor();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    const violations = await page.evaluate(async () => (await window.axe.run("main > .note")).violations.map(({ id }) => id));
    assert.deepEqual(violations, []);
    site.close();
  });

  test("that is only half there is not taken: the old one goes on, also without a network", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    await page.reload();
    await publish(site, { whole: false });
    await update(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => new Promise((resolve) => {
      const look = () => (registration.installing ? setTimeout(look, 20) : resolve());
      look();
    })));
    assert.equal(await note(page).count(), 0);
    site.close();
    await page.reload();
    await answered(page);
    assert.equal(await page.getByRole("button", { name: own["facts.clear"] }).count(), 1);
  });
});

describe("two versions are never mixed", () => {
  test("a part of the old one that is no longer there is not taken from the new one, which is offered", async () => {
    const site = await newSite();
    const page = await kept(site.url, { whole: false, viewport: phone });
    await publish(site, { file: "later.js", words: "text/plain", by: "text/newer" });
    await page.locator('.ways [href="#pay"]').click();
    await page.locator("#pay .coming").filter({ hasText: own["later.absent"] }).waitFor();
    await note(page).getByRole("button").click();
    await answered(page);
    assert.equal(await note(page).count(), 0);
    site.close();
  });

  test("what was used of the old one works without a network in the new one", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    await publish(site, { file: "later-en.js", words: own["files.save"], by: "Keep it" });
    await update(page);
    await note(page).waitFor();
    site.cutOff();
    await note(page).getByRole("button").click();
    await note(page).waitFor({ state: "detached" });
    await answered(page);
    await page.locator("#files-open summary").click();
    await page.getByRole("button", { name: "Keep it" }).waitFor();
    site.close();
  });

  test("what is used of the old one while the new one waits works in the new one too", async () => {
    const site = await newSite();
    const page = await kept(site.url, { whole: false, viewport: phone });
    await page.reload();
    await summed(page);
    await publish(site);
    await update(page);
    await note(page).waitFor();
    await answered(page);
    await keeps(page, ...restOf("en"));
    site.cutOff();
    await note(page).getByRole("button").click();
    await page.getByRole("button", { name: "Empty it all" }).waitFor();
    await answered(page);
    site.close();
  });

  test("a tab of the old one takes the new one before it goes on, once another tab asked for that", async () => {
    const site = await newSite();
    const page = await kept(site.url, { whole: false, viewport: phone });
    const other = await page.context().newPage();
    await sums(other, `${site.url}#en`);
    await other.locator("#amount").fill("321.00");
    await settled(other);
    await publish(site);
    await update(page);
    await note(page).getByRole("button").click();
    await page.getByRole("button", { name: "Empty it all" }).waitFor();
    await note(other).waitFor();
    await other.locator("#lines").scrollIntoViewIfNeeded();
    await other.getByRole("button", { name: "Empty it all" }).waitFor();
    await answered(other);
    assert.equal(await other.locator("#amount").inputValue(), "321.00");
    site.close();
  });

  test("a page that was never used comes as it is now, with all of its files", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    await publish(site, { file: "portfolio/index.html", words: "</head>", by: '<meta name="newer"></head>' });
    await page.goto(`${site.url}portfolio/#en`);
    await page.locator("#file").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("invoice;customer;amount;invoice date;due date\n1;A;100.00;2026-01-05;2026-02-04\n") });
    await page.locator('#list[data-state="done"]').waitFor();
    assert.equal(await page.locator('meta[name="newer"]').count(), 1);
    const { urls } = await keptNames(page);
    assert.deepEqual(urls.filter((url) => url.includes("portfolio")), []);
    site.close();
  });
});

describe("where nothing may be kept", () => {
  for (const [name, refuse] of Object.entries({
    "no service worker is known": () => delete Navigator.prototype.serviceWorker,
    "a service worker is refused": () => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError")); },
    "asking for one is refused": () => Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { throw new DOMException("no", "SecurityError"); } }),
  })) {
    test(`the page works all the same: ${name}`, async () => {
      const site = await newSite();
      const page = await newPage(browser);
      const complaints = complaintsOf(page);
      await page.addInitScript(refuse);
      await shown(page, `${site.url}#en`);
      assert.deepEqual(complaints, []);
      site.close();
    });
  }
});
