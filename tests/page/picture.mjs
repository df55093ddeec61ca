// Takes the picture in the readme: `make picture`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch, open, serve } from "./site.mjs";

const folder = fileURLToPath(new URL("../../docs/", import.meta.url));
const site = await serve();
const browser = await launch();
try {
  const page = await open(browser, site.url, { viewport: { width: 1280, height: 1000 } });
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}page.png` });
} finally {
  await browser.close();
  site.close();
}
