// Serves the built site on this machine only, and opens it in a real browser.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "playwright-core";
import sirv from "sirv";

export const siteFolder = new URL("../../dist/www/", import.meta.url);
/** The scripts of the page as they are written, which the build makes few files of. */
export const sourceFolder = new URL("../../www/", import.meta.url);

export const languages = ["nl", "fr", "de", "en"];

/** All texts of the page, by language. */
const { loadTexts } = await import(new URL("texts.js", sourceFolder));
export const texts = Object.fromEntries(await Promise.all(languages.map(async (one) => [one, await loadTexts(one)])));

export async function serve(folder = fileURLToPath(siteFolder), headers = {}, options = {}) {
  const setHeaders = (response) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value));
  return listen(sirv(folder, { etag: true, setHeaders, ...options }));
}

/** The page without a bundler, so that a test can call its modules: what the build adds lies below. */
function serveSources() {
  const [sources, built] = [sourceFolder, siteFolder].map((folder) => sirv(fileURLToPath(folder), { etag: true }));
  return listen((request, response) => sources(request, response, () => built(request, response)));
}

/** Serves the site as a server that squeezes it; `sent` has the path and the bytes of every answer. */
export async function serveSqueezed(quality = constants.BROTLI_MAX_QUALITY) {
  const types = { html: "text/html", css: "text/css", js: "text/javascript", wasm: "application/wasm", svg: "image/svg+xml", webmanifest: "application/manifest+json" };
  const squeezed = new Map();
  const sent = [];
  const server = await listen(async ({ url, headers }, response) => {
    const path = new URL(url, "http://site").pathname.replace(/\/$/, "/index.html");
    if (!squeezed.has(path)) squeezed.set(path, brotliCompressSync(await readFile(new URL(`.${path}`, siteFolder)), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    const body = squeezed.get(path);
    const known = { ETag: `"${body.length}"` };
    if (headers["if-none-match"] === known.ETag) return response.writeHead(304, known).end();
    sent.push({ path, bytes: body.length });
    return response.writeHead(200, { ...known, "Content-Type": types[path.split(".").at(-1)], "Content-Encoding": "br" }).end(body);
  });
  return { ...server, sent };
}

/** A server that can be cut off, and come back. */
async function listen(answer) {
  let cut = false;
  const server = createServer((request, response) => (cut ? request.socket.destroy() : answer(request, response)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
    cutOff: () => { cut = true; },
    mend: () => { cut = false; },
  };
}

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });

// Each test file runs in a process of its own: one site and one browser for it.
export let site;
export let sources;
export let browser;

/** Serves the site and starts the browser before the tests of a file, and stops both after them. */
export function inBrowser() {
  before(async () => {
    site = await serve();
    sources = await serveSources();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    sources?.close();
  });
}

/** The day on which the tests open the page. */
export const today = new Date(2026, 10, 22, 12);

/** A page on which it is always the same day: rates are published until the end of 2026. */
export async function newPage(browser, { now = today, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  return page;
}

/** A list that fills with every error and warning of a page. */
export function complaintsOf(page) {
  const complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

/** The page with the example and its answer on it, as someone finds it who comes back to it. */
export async function open(browser, url, { fragment = "#en", ...options } = {}) {
  const page = await newPage(browser, options);
  await page.goto(url + fragment);
  await page.locator("#example").click();
  await answered(page);
  await page.reload();
  await answered(page);
  return page;
}

/** The names of the caches, and the addresses of what they keep. */
export const keptNames = (page) => page.evaluate(async () => {
  const names = await caches.keys();
  const cache = await caches.open("vordering");
  return { names, urls: (await cache.keys()).map(({ url }) => url) };
});

/** The files that come in a language when the reader goes on. */
export const restOf = (language) => ["/later.js", `/later-${language}.js`, "/vordering/browser.js", "/vordering/vordering.wasm"];

/** Waits until the service worker keeps these files. */
export async function keeps(page, ...paths) {
  const missing = async () => {
    const { urls } = await keptNames(page);
    const there = urls.map((url) => new URL(url).pathname);
    return paths.filter((path) => !there.includes(path));
  };
  await until(async () => (await missing()).length === 0, async () => `not kept: ${await missing()}`);
}

/** Waits until something holds that takes asking: `waitForFunction` of Playwright takes every promise for a yes. */
export async function until(holds, what) {
  for (let tries = 0; !await holds(); tries += 1) {
    if (tries === 200) assert.fail(await what());
    await setTimeout(50);
  }
}

/** Waits for the sums. */
export const summed = (page) => page.locator('#answer[data-state="answer"]').waitFor();

/** Goes on from the sums as someone does who scrolls to what comes after them, and back to where he was. */
export async function goOn(page) {
  await summed(page);
  await page.locator("body").evaluate(async (body) => {
    if (body.dataset.stage !== "sums") return;
    const { scrollX, scrollY } = window;
    const lines = document.getElementById("lines");
    // What is above may still grow.
    let inView = false;
    const seen = new IntersectionObserver((entries) => { inView ||= entries.some(({ isIntersecting }) => isIntersecting); });
    seen.observe(lines);
    for (let frames = 0; frames < 300 && !inView; frames += 1) {
      lines.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
    seen.disconnect();
    window.scrollTo(scrollX, scrollY);
  });
}

/** Waits for the rest of the page, where the reader went on. */
export const whole = (page) => page.locator('body[data-stage="whole"]').waitFor();

/** Waits for the answer, goes on, and waits for all that comes after the sums. */
export async function answered(page) {
  await goOn(page);
  await whole(page);
  await summed(page);
}

/** Waits until the page has taken in what was typed. */
export const settled = (page) => page.locator("#answer:not([data-pending])").waitFor();

/** The total as it is said aloud. */
export const total = (page) => page.locator("#status p").last().innerText();
