// The page without a network, when there is a newer one, and where nothing may be kept.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { listFiles } from "../../pkg-config/site.mjs";
import { answered, browser, complaintsOf, inBrowser, newPage, serve, settled, siteFolder, texts, total } from "./site.mjs";

const own = texts.en;
const folders = [];

inBrowser();
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A site of its own, which a test may change and stop. */
async function newSite() {
  const folder = await mkdtemp(join(tmpdir(), "vordering-site-"));
  folders.push(folder);
  await cp(fileURLToPath(siteFolder), folder, { recursive: true });
  return { folder, ...(await serve(folder, {}, { dev: true })) };
}

/** Opens the page with the example and its answer. */
async function shown(page, address) {
  await page.goto(address);
  await page.locator("#example").click();
  await answered(page);
}

/** The page, once all of the site is kept for later. */
async function kept(url, options) {
  const page = await newPage(browser, options);
  page.complaints = complaintsOf(page);
  await shown(page, `${url}#en`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) =>
    active.state === "activated" || new Promise((resolve) => { active.onstatechange = resolve; })));
  return page;
}

/** Puts a newer version on the server: the words of a button are others. */
async function publish({ folder }, { whole = true } = {}) {
  const file = join(folder, "first-en.js");
  const text = await readFile(file, "utf8");
  assert.ok(text.includes(`"${own["facts.clear"]}"`));
  await writeFile(file, text.replace(`"${own["facts.clear"]}"`, '"Empty it all"'));
  await writeFile(join(folder, "service-worker.js"), await readFile(new URL("../../www/service-worker.js", import.meta.url)));
  await listFiles(folder);
  // Half of a site: one file is still, or already, another than the list says.
  if (!whole) await writeFile(file, text.replace(`"${own["facts.clear"]}"`, '"Something else"'));
}

const update = (page) => page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => {}, () => {}));
const note = (page) => page.getByRole("status").filter({ hasText: "There is a new version of this page." });
const keptNames = (page) => page.evaluate(async () => {
  const names = await caches.keys();
  const cache = await caches.open("vordering");
  return { names, urls: (await cache.keys()).map(({ url }) => url) };
});

describe("without a network", () => {
  test("the page opens again after it was there once, with what was typed, and so does the page of many invoices", async () => {
    const site = await newSite();
    const page = await kept(site.url);
    await page.getByLabel(own["amount.label"]).fill("4321.00");
    await settled(page);
    const before = await total(page);
    site.close();
    await page.reload();
    await answered(page);
    assert.equal(await page.getByLabel(own["amount.label"]).inputValue(), "4321.00");
    assert.equal(await total(page), before);
    for (const path of ["?from=mail", "index.html"]) {
      await shown(page, `${site.url}${path}#nl`);
    }
    await page.goto(`${site.url}portfolio/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.deepEqual(page.complaints, []);
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
    assert.deepEqual(fetched.filter((path) => path !== "/service-worker.js"), ["/first-en.js"], "what did not change is not fetched again");
    await page.getByLabel(own["amount.label"]).fill("5432.10");
    await note(page).getByRole("button").click();
    await page.getByRole("button", { name: "Empty it all" }).waitFor();
    await answered(page);
    assert.equal(await page.getByLabel(own["amount.label"]).inputValue(), "5432.10");
    assert.equal(await note(page).count(), 0);
    await page.waitForFunction(() => caches.open("vordering").then((cache) => cache.keys()).then((keys) => keys.filter(({ url }) => url.includes("first-en.js")).length === 1));
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
