// Draws the icons of the manifest from www/icon.svg: `make icons`.

import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch } from "./site.mjs";

const www = new URL("../../www/", import.meta.url);
const svg = await readFile(new URL("icon.svg", www), "utf8");
// What is cut to a shape by the system has its colour up to the edge; the drawing itself lies well inside.
const icons = { "192.png": [192, svg], "512.png": [512, svg], "512-maskable.png": [512, svg.replace(' rx="8"', "")] };

await mkdir(new URL("icons/", www), { recursive: true });
const browser = await launch();
try {
  for (const [name, [size, drawing]] of Object.entries(icons)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: fileURLToPath(new URL(`icons/${name}`, www)), omitBackground: true });
  }
} finally {
  await browser.close();
}
