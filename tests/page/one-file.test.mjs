// The page as one file, opened from the disk.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { answered, browser, complaintsOf, inBrowser, newPage, open, settled, siteFolder, texts, total } from "./site.mjs";

const built = new URL("../vordering.html", siteFolder);

inBrowser();

// Nothing lies beside it that it could use.
let folder;
let address;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "vordering-file-"));
  await cp(built, join(folder, "vordering.html"));
  address = pathToFileURL(join(folder, "vordering.html")).href;
});
after(() => rm(folder, { recursive: true, force: true }));

describe("the page as one file", () => {
  test("answers from the disk, in every language, asks for nothing, and breaks nothing", async () => {
    const page = await newPage(browser);
    const complaints = complaintsOf(page);
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
    });
    await page.goto(`${address}#en`);
    await page.locator("#example").click();
    await answered(page);
    await page.getByLabel(texts.en["amount.label"]).fill("4321.00");
    await settled(page);
    const before = await total(page);
    assert.match(before, /^€4,\d{3}\.\d\d$/);
    await page.reload();
    await answered(page);
    assert.equal(await total(page), before, "what was typed is there after a reload");
    for (const link of await page.locator(".languages a").all()) {
      await link.click();
      await page.locator(`html[lang="${await link.getAttribute("lang")}"]`).waitFor();
      await answered(page);
    }
    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(address) && !url.startsWith("data:image/svg+xml")), []);
  });

  test("makes a link that opens it again, from where it lies", async () => {
    const page = await open(browser, address);
    await page.locator("#files-open").evaluate((node) => { node.open = true; });
    await page.evaluate(() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; });
    await page.getByRole("button", { name: texts.en["files.link"] }).click();
    await page.waitForFunction(() => window.copied);
    const link = await page.evaluate(() => window.copied);
    assert.ok(link.startsWith(`${address}#case=`), link);
    const before = await total(page);
    const other = await newPage(browser);
    await other.goto(link);
    await answered(other);
    assert.equal((await total(other)).replace(/\D/g, ""), before.replace(/\D/g, ""));
  });

  test("looks as the page does", async () => {
    const page = await open(browser, address);
    const { paper, icon } = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      icon: document.querySelector(".brand img").naturalWidth,
    }));
    assert.equal(paper, "rgb(246, 243, 236)");
    assert.ok(icon > 0);
  });

  test("runs no other script or style, and sends nothing anywhere", async () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(await readFile(built, "utf8"))[1];
    assert.doesNotMatch(policy, /unsafe-inline|'self'|https?:|\*/);
    assert.match(policy, /script-src( 'sha256-[^']+'){2} 'wasm-unsafe-eval'; style-src 'sha256-[^']+'; connect-src 'none'/);
    const page = await open(browser, address);
    const refused = await page.evaluate(async () => {
      const seen = [];
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.ran = true;";
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(script, style);
      await fetch("https://example.org/").catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { seen: seen.sort(), ran: window.ran };
    });
    assert.deepEqual(refused, { seen: ["connect-src", "script-src-elem", "style-src-elem"], ran: undefined });
  });
});
