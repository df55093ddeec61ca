/** What the build makes of the pages: few files to fetch, what works offline, and the page as one file. */

import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build as bundle } from "esbuild";

const hash = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** Tells the service worker which files there are, and the fingerprint of each. */
export async function listFiles(site) {
  const served = (path) => /\.(html|js|css|wasm|svg|png|csv|webmanifest)$/.test(path) && path !== "service-worker.js";
  const entries = await readdir(site, { recursive: true });
  const paths = entries.map((path) => path.replaceAll("\\", "/")).filter(served).sort();
  const listed = await Promise.all(paths.map(async (path) => {
    // A folder is asked for by its name: some servers redirect its index.html to that.
    return [`./${path.replace(/(^|\/)index\.html$/, "$1")}`, hash(await readFile(join(site, path)))];
  }));
  const worker = join(site, "service-worker.js");
  await writeFile(worker, `const files = ${JSON.stringify(Object.fromEntries(listed), null, 2)};\n\n${await readFile(worker, "utf8")}`);
}

/**
 * Makes few files of the scripts of the pages: what comes first, what comes later, what both share, and the texts of each
 * language. Those of the engine stay beside them as they are.
 */
export async function bundlePages(source, site) {
  const beside = { name: "files beside", setup: ({ onResolve }) => onResolve({ filter: /\/(vordering\/[\w-]+|offline)\.js$/ }, ({ path }) => ({ path, external: true })) };
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", charset: "utf8", outdir: site, outbase: source };
  const [{ metafile }] = await Promise.all([
    bundle({ ...options, entryPoints: [join(source, "page.js")], splitting: true, chunkNames: "[name]", metafile: true, plugins: [beside] }),
    bundle({ ...options, entryPoints: [join(source, "offline.js")] }),
    bundle({ ...options, entryPoints: [join(source, "portfolio", "page.js")], plugins: [beside] }),
  ]);
  const [, page] = Object.entries(metafile.outputs).find(([path]) => path.endsWith("/page.js"));
  const needed = page.imports.filter(({ kind, external }) => kind === "import-statement" && !external).map(({ path }) => basename(path));
  const file = join(site, "index.html");
  const links = needed.map((name) => `  <link rel="modulepreload" href="./${name}">\n`).join("");
  await writeFile(file, (await readFile(file, "utf8")).replace(/(?= *<script type="module")/, links));
}

/** Puts what is read first into the page itself, in Dutch, so that nobody waits for scripts to read it. */
export async function greet(source, site) {
  const file = join(site, "index.html");
  const { texts } = await import(pathToFileURL(join(source, "texts", "nl", "page.js")));
  const page = await readFile(file, "utf8");
  await writeFile(file, page.replace(/data-t="(heading|intro)">/g, (tag, key) => tag + texts[key]));
}

/** The page in one file, with the engine and its licences in it: it opens from the disk, and may fetch nothing. */
export async function makeOneFile(source, site, inline, licences, file) {
  const engine = join(site, "vordering");
  const page = await readFile(join(site, "index.html"), "utf8");
  const script = await bundled({
    entryPoints: [join(source, "page.js")], format: "esm", target: "es2022",
    plugins: [{ name: "the engine inside", setup: (build) => putInside(build, engine, inline) }, squeezedWasm(engine)],
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
  onLoad({ filter: /[\\/]offline\.js$/ }, () => ({ contents: "" }));
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
