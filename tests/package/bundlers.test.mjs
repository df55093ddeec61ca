/** The example of the readme in Chromium, on the page and in a module worker, by every way to get it there. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build as esbuild } from "esbuild";
import { complaintsOf, launch } from "../page/site.mjs";
import { due, example, newProject, policy, writePage } from "./support.mjs";
import { showsServed, ways } from "./ways.mjs";

const headers = { "Content-Security-Policy": policy };
const project = await newProject();
const installed = join(project, "node_modules", "vordering");
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Opens a page and waits for what it says is due; nothing may go wrong meanwhile. */
async function shows(address) {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(address);
  await page.waitForFunction(() => document.title !== "").catch((error) => assert.fail(complaints.join("\n") || error));
  assert.equal(await page.title(), due);
  assert.deepEqual(complaints, []);
  await page.close();
}

async function newFolder(name) {
  const folder = join(project, name);
  await mkdir(folder);
  return folder;
}

let count = 0;
for (const inWorker of [false, true]) {
  describe(inWorker ? "in a module worker" : "on the page", () => {
    for (const entry of ["vordering", "vordering/calculator"]) {
      for (const [name, way] of Object.entries(ways)) {
        test(`${entry}: ${name}`, async () => {
          const folder = await newFolder(`page-${++count}`);
          await writePage(folder, { inWorker, entry });
          await way(folder, { scripts: inWorker ? ["main.js", "worker.js"] : ["main.js"], installed }, { headers, shows });
        });
      }
    }

    for (const file of ["browser.js", "calculator-browser.js", "inline.js"]) {
      test(`no bundler, ${file}`, async () => {
        const folder = await newFolder(`page-${++count}`);
        await cp(installed, join(folder, "vordering"), { recursive: true });
        await writePage(folder, { inWorker, entry: `./vordering/${file}` });
        const closed = { "Content-Security-Policy": policy.replace("connect-src 'self'", "connect-src 'none'") };
        await showsServed(folder, { headers: file === "inline.js" ? closed : headers, shows });
      });
    }
  });
}

test("one file, opened from the disk, that may fetch nothing and run no other script", async () => {
  const folder = await newFolder("one-file");
  await writePage(folder, { entry: "vordering/inline" });
  await esbuild({ entryPoints: [join(folder, "main.js")], outfile: join(folder, "bundle.js"), bundle: true, format: "esm", charset: "utf8" });
  const script = await readFile(join(folder, "bundle.js"), "utf8");
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'`;
  const meta = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  await writeFile(join(folder, "page.html"), `<!doctype html>${meta}<title></title><script type="module">${script}</script>`);
  await shows(pathToFileURL(join(folder, "page.html")).href);
});
