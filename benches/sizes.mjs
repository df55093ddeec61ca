/** What a page has to load: each entry of the package, and the libraries that one would take instead. */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const packed = new URL("../dist/npm/", import.meta.url);

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const weigh = (files) => {
  const sum = (measure) => files.reduce((whole, bytes) => whole + measure(bytes), 0);
  return { raw: sum((bytes) => bytes.length), gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length), brotli: sum(brotli) };
};

/** A module, bundled and made small as for a page. */
async function bundled(contents) {
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir }, bundle: true, minify: true, format: "esm", target: "es2022", write: false, logLevel: "error",
  });
  return outputFiles[0].contents;
}

const libraries = `
  import { Decimal } from "decimal.js";
  import { addDays, addYears, differenceInCalendarDays, format, isBefore, parseISO } from "date-fns";
  globalThis.used = [Decimal, addDays, addYears, differenceInCalendarDays, format, isBefore, parseISO];
`;

export async function sizes() {
  const wasm = await readFile(new URL("vordering.wasm", packed));
  const entry = (name) => bundled(`export * from ${JSON.stringify(fileURLToPath(new URL(name, packed)))};`);
  return {
    "vordering (wasm + script)": weigh([wasm, await entry("browser.js")]),
    "vordering/inline": weigh([await entry("inline.js")]),
    "decimal.js + date-fns": weigh([await bundled(libraries)]),
  };
}
