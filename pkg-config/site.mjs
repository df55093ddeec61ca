/** What the build makes of the pages: few files to fetch, what works offline, and the page as one file. */

import { createHash } from "node:crypto";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build as bundle, transform } from "esbuild";

const hash = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** Tells the service worker which files there are, when they are needed, and the fingerprint of each. */
export async function listFiles(site) {
  // The icons are for the system that installs the page.
  const served = (path) => /\.(html|js|css|wasm|svg|csv|webmanifest)$/.test(path) && path !== "service-worker.js";
  const entries = await readdir(site, { recursive: true });
  const paths = entries.map((path) => path.replaceAll("\\", "/")).filter(served).sort();
  const page = await readFile(join(site, "index.html"), "utf8");
  const named = new Set(["./", ...Array.from(page.matchAll(/<(?:link|script|img)\b[^>]*(?:href|src)="([^"]+)"/g), ([, path]) => path)]);
  const listed = { start: {}, rest: {}, others: {} };
  for (const path of paths) {
    // A folder is asked for by its name: some servers redirect its index.html to that.
    const address = `./${path.replace(/(^|\/)index\.html$/, "$1")}`;
    const ofMany = /portfolio|\/(worker\.js|style\.css)$/.test(address);
    listed[named.has(address) ? "start" : ofMany ? "others" : "rest"][address] = hash(await readFile(join(site, path)));
  }
  const worker = join(site, "service-worker.js");
  await writeFile(worker, `const files = ${JSON.stringify(listed, null, 1)};\n\n${await readFile(worker, "utf8")}`);
}

/** The entries of the engine that the page asks, and what becomes a part of them: only the core stays beside them. */
const entries = ["calculator-browser.js", "browser.js"];
const partsOfEntries = ["calculate.js", "calculator-glue.js", "vordering.js", "glue.js", "portfolio.js"];

/**
 * Makes few files of the scripts of the pages: what comes first, what comes later, and the texts of each language. Those of
 * the engine stay beside them.
 */
export async function bundlePages(source, site) {
  const beside = { name: "files beside", setup: ({ onResolve }) => onResolve({ filter: /\/vordering\/[\w-]+\.js$/ }, ({ path }) => ({ path, external: true })) };
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", charset: "utf8", outdir: site, outbase: source };
  const engine = join(site, "vordering");
  await Promise.all([
    bundle({ ...options, entryPoints: [join(source, "page.js")], splitting: true, chunkNames: "[name]", plugins: [beside, styleSheets] }),
    bundle({ ...options, entryPoints: [join(source, "portfolio", "page.js")], plugins: [beside] }),
    bundle({ ...options, entryPoints: entries.map((name) => join(engine, name)), outdir: engine, outbase: engine, allowOverwrite: true, external: ["./core.js"] }),
  ]);
  await Promise.all(partsOfEntries.map((name) => rm(join(engine, name))));
  await joinShared(site, options);
  const file = join(site, "index.html");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^ +/gm, ""));
  await dress(site);
}

/** What the scripts that come first and later share, in `chunk.js`, comes first: it becomes a part of that script. */
async function joinShared(site, options) {
  const later = join(site, "later.js");
  const text = await readFile(later, "utf8");
  const [, shared] = /import\{([^}]+)\}from"\.\/chunk\.js"/.exec(text);
  const names = shared.split(",").map((name) => name.split(" as ")[0]);
  await bundle({
    ...options, outdir: undefined, outfile: join(site, "page.js"), allowOverwrite: true, external: ["./later*.js", "./first-*.js", "./vordering/*"],
    stdin: { contents: `import "./page.js"; export { ${names.join(", ")} } from "./chunk.js";`, resolveDir: site },
  });
  await writeFile(later, text.replace("./chunk.js", "./page.js"));
  await rm(join(site, "chunk.js"));
}

/** A style sheet that a script imports becomes a part of that script: not every browser can import one. */
const styleSheets = {
  name: "style sheets",
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, async ({ path, with: { type } }) => {
    if (type !== "css") return undefined;
    const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target: "es2022" });
    return { contents: `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(code)}); export default sheet;` };
  }),
};

/** Puts what is read first into the page itself in every language, so that nobody waits for scripts to read it in theirs. */
export async function greet(source, site) {
  const file = join(site, "index.html");
  const { languages } = await import(pathToFileURL(join(source, "format.js")));
  const words = await Promise.all(languages.map(async (language) => {
    const { texts } = await import(pathToFileURL(join(source, "texts", language, "page.js")));
    return (key) => `<span lang="${language}">${texts[key]}</span>`;
  }));
  const script = await bundled({ entryPoints: [join(source, "start-language.js")], format: "iife", target: "es2022" });
  const page = await readFile(file, "utf8");
  await writeFile(file, page
    .replace("script-src 'self'", `script-src 'self' '${hash(script)}'`)
    .replace(/^.*<script type="module"/m, (begin) => `  <script>${script}</script>\n${begin}`)
    .replace(/data-t="(heading|intro)">/g, (tag, key) => tag + words.map((word) => word(key)).join("")));
}

/** Puts the style of the page into it: what is painted first waits for no other file. */
async function dress(site) {
  const [file, style] = [join(site, "index.html"), await readFile(join(site, "style.css"), "utf8")];
  const page = await readFile(file, "utf8");
  await writeFile(file, page
    .replace("style-src 'self'", `style-src '${hash(style)}'`)
    .replace('<link rel="stylesheet" href="./style.css">', () => `<style>${style}</style>`));
}

/** The page in one file, with the engine and its licences in it: it opens from the disk, and may fetch nothing. */
export async function makeOneFile(source, site, inline, licences, file) {
  const engine = join(site, "vordering");
  const page = await readFile(join(site, "index.html"), "utf8");
  const script = await bundled({
    entryPoints: [join(source, "page.js")], format: "esm", target: "es2022",
    plugins: [{ name: "the engine inside", setup: (build) => putInside(build, engine, inline) }, squeezedWasm(engine), styleSheets],
  });
  const style = await bundled({ entryPoints: [join(site, "style.css")], loader: { ".css": "css" } });
  if (/<\/(script|style)/i.test(script + style)) throw new Error("Something in the page would end its script or style.");
  const icon = `data:image/svg+xml;base64,${(await readFile(join(site, "icon.svg"))).toString("base64")}`;
  const own = { "script-src": `'${hash(script)}'`, "style-src": `'${hash(style)}'`, "img-src": "data:" };
  const text = page
    .replace(/(Content-Security-Policy" content=")([^"]+)/, (_, before, policy) => before + closed(policy, own))
    // What lies beside the page is not there.
    .replace(/^ *<link rel="(?:preload|modulepreload|manifest)".*\n/gm, "")
    .replace(/^.*<a href="\.\/portfolio\/".*\n/m, "")
    .replaceAll("./icon.svg", icon)
    .replace(/<link rel="stylesheet" href="\.\/style\.css">/, () => `<style>${style}</style>`)
    .replace(/<script type="module" src="\.\/page\.js">/, () => `<script type="module">${script}`);
  const left = /(?:src|href)="\.[^"]*"/.exec(text.replace(script, ""));
  if (left) throw new Error(`The page in one file needs a file beside it: ${left[0]}`);
  await writeFile(file, `${text}<!--\n${licences.replaceAll("-->", "->")}-->\n`);
}

/**
 * What fetches the engine is the entry that has it inside. The calculator, if a page asks for it, is the same engine: it
 * can do all of that, and there is only one to carry.
 */
function putInside({ onLoad, onResolve }, engine, inline) {
  onResolve({ filter: /\/vordering\/\w/ }, ({ path }) => ({ path: join(engine, basename(path).replace("calculator-", "")) }));
  onLoad({ filter: /[\\/]vordering[\\/]browser\.js$/ }, async () => ({ contents: await readFile(inline, "utf8"), resolveDir: engine }));
  // It needs no network, and nothing beside it to work without one.
  onLoad({ filter: /[\\/]offline\.js$/ }, () => ({ contents: "export const keepSite = async () => {};" }));
}

/** Puts the wasm of a folder inside a script. Base64 of gzip is a third of base64 of the wasm itself. */
export const squeezedWasm = (folder) => ({
  name: "squeezed wasm",
  setup: ({ onLoad, onResolve }) => {
    // The path may be written into the script, so it names no place.
    onResolve({ filter: /\/vordering\.wasm\.gz$/ }, () => ({ path: "vordering.wasm", namespace: "squeezed" }));
    onLoad({ filter: /./, namespace: "squeezed" }, async ({ path }) => ({ contents: gzipSync(await readFile(join(folder, path)), { level: 9 }), loader: "binary" }));
  },
});

async function bundled(options) {
  const { outputFiles: [{ text }] } = await bundle({ ...options, write: false, bundle: true, minify: true, charset: "utf8", legalComments: "inline" });
  return text;
}

/** The policy of the page, with the page's own script and style by their fingerprints, and no other source. */
function closed(policy, own) {
  return policy.split(/;\s*/)
    .map((directive) => directive.replace("'self'", () => own[directive.split(" ")[0]] ?? "'none'"))
    .join("; ");
}
