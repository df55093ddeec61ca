// The page in a frame of another site: in a sandbox, where nothing can be stored, and as high as what it shows.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { browser, complaintsOf, goOn, inBrowser, newPage, serve, texts } from "./site.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sandbox = 'sandbox="allow-scripts allow-downloads allow-modals"';

inBrowser();

let folder;
let host;
// The page on a server of its own: to a frame without an origin, every file of it comes from elsewhere.
let page;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "vordering-frame-"));
  await cp(here("../../examples/frame"), folder, { recursive: true });
  await cp(here("../../dist/vordering.html"), join(folder, "vordering.html"));
  await writeFile(join(folder, "plain.html"), '<!doctype html><link rel="icon" href="data:,"><title>host</title>');
  host = await serve(folder);
  page = await serve(undefined, { "Access-Control-Allow-Origin": "*" });
});
after(async () => {
  host?.close();
  page?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts the example on the page in a frame, and waits for its answer. */
async function answered(frame) {
  await frame.locator("#example").click();
  await frame.locator('#answer[data-state="answer"]').waitFor();
}
const heightOf = (frame) => frame.locator("html").evaluate((node) => Math.ceil(node.getBoundingClientRect().height));

/** A host page with a frame in it; keeps every message that reaches it. */
async function framed(src, attributes = sandbox) {
  const tab = await newPage(browser);
  tab.complaints = complaintsOf(tab);
  await tab.goto(`${host.url}plain.html`);
  await tab.evaluate(({ src, attributes }) => {
    window.heard = [];
    window.addEventListener("message", ({ data, origin }) => window.heard.push({ ...data, origin }));
    document.body.innerHTML = `<iframe src="${src}" width="800" ${attributes}></iframe>`;
  }, { src, attributes });
  const frame = tab.frameLocator("iframe");
  await answered(frame);
  return { tab, frame };
}

const hello = (tab) => tab.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ type: "vordering:hello" }, "*"));
const heard = (tab) => tab.evaluate(() => window.heard);

describe("the example of a host page", () => {
  test("has a frame as high as the page in it, also when that changes, and breaks no policy", async () => {
    const tab = await newPage(browser);
    const complaints = complaintsOf(tab);
    await tab.goto(host.url);
    const frame = tab.frameLocator("iframe");
    await answered(frame);
    const fits = async () => {
      const height = await heightOf(frame);
      await tab.waitForFunction((height) => document.querySelector("iframe").height === String(height), height);
      return height;
    };
    const high = await fits();
    await frame.locator("#clear").click();
    const low = await fits();
    assert.ok(low < high, "a frame also becomes lower");
    assert.deepEqual(complaints, []);
  });
});

for (const [name, source] of [["one file", () => `${host.url}vordering.html#en`], ["files", () => `${page.url}#en`]]) {
  describe(`a sandbox: the page as ${name}`, () => {
    test("works without any storage: it answers, prints and saves", async () => {
      const { tab, frame } = await framed(source());
      const refused = await frame.locator("html").evaluate(() => {
        try {
          return Boolean(localStorage);
        } catch ({ name }) {
          return name;
        }
      });
      assert.equal(refused, "SecurityError");
      await frame.getByLabel(texts.en["amount.label"]).fill("4321.00");
      await frame.locator("#answer:not([data-pending])").waitFor();
      assert.match(await frame.locator("#status-figure").innerText(), /^€4,\d{3}\.\d\d$/);
      await goOn(frame);
    await frame.locator("#letters-list button").first().click();
      const saved = tab.waitForEvent("download");
      await frame.locator("#save-letter").click();
      assert.ok((await readFile(await (await saved).path(), "utf8")).length > 100);
      // Of what a sandbox refuses the browser tells nothing but on the console.
      await frame.locator("#print-letter").click();
      assert.deepEqual(tab.complaints, []);
    });
  });
}

describe("the height", () => {
  test("is told to the page around it once that said hello, to its origin", async () => {
    const { tab, frame } = await framed(`${page.url}#en`);
    assert.deepEqual(await heard(tab), [], "nothing is told before");
    await hello(tab);
    await tab.waitForFunction(() => window.heard.length > 0);
    // What the whole engine adds to the first answer comes later, and makes the page higher again.
    await frame.locator("#answer:not([data-pending])").waitFor();
    await goOn(frame);
    await frame.locator('body[data-stage="whole"]').waitFor();
    const height = await heightOf(frame);
    await tab.waitForFunction((height) => window.heard.at(-1).height === height, height);
    assert.deepEqual((await heard(tab)).at(-1), { type: "vordering:size", height, origin: "null" });
    const before = (await heard(tab)).length;
    await hello(tab);
    await tab.waitForFunction((before) => window.heard.length > before, before);
  });

  test("is told to nobody else, and for no other word", async () => {
    const { tab, frame } = await framed(`${page.url}#en`, "");
    // The page itself, and a frame beside it that knows it, say hello too.
    await frame.locator("html").evaluate(() => window.postMessage({ type: "vordering:hello" }, "*"));
    await tab.evaluate(() => {
      const other = document.body.appendChild(document.createElement("iframe"));
      const script = other.contentDocument.createElement("script");
      script.textContent = 'parent.frames[0].postMessage({ type: "vordering:hello" }, "*"); addEventListener("message", ({ data }) => parent.heard.push(data));';
      other.contentDocument.body.append(script);
      for (const word of [null, "vordering:hello", { type: "hello" }, { type: "vordering:size", height: 1 }]) window.frames[0].postMessage(word, "*");
    });
    await tab.frameLocator("iframe >> nth=0").locator("#clear").click();
    assert.deepEqual(await heard(tab), []);
    await hello(tab);
    await tab.waitForFunction(() => window.heard.length > 0);
    assert.equal((await heard(tab))[0].origin, new URL(page.url).origin);
  });

  test("is told to no page without an origin", async () => {
    const tab = await newPage(browser);
    const complaints = complaintsOf(tab);
    await tab.goto(`${host.url}plain.html`);
    await tab.evaluate(({ src }) => {
      const inner = `<iframe src="${src}"></iframe><script>
        addEventListener("message", () => document.title = "heard");
        document.querySelector("iframe").onload = ({ target }) => { target.contentWindow.postMessage({ type: "vordering:hello" }, "*"); };
      </script>`;
      const outer = document.body.appendChild(document.createElement("iframe"));
      outer.sandbox = "allow-scripts";
      outer.srcdoc = inner;
    }, { src: `${page.url}#en` });
    const outer = tab.frameLocator("iframe");
    await answered(outer.frameLocator("iframe"));
    await outer.frameLocator("iframe").locator("#clear").click();
    assert.equal(await outer.locator("html").evaluate(() => document.title), "");
    assert.deepEqual(complaints, []);
  });
});
