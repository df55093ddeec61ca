/** What the build makes of the page besides copying it: what works offline, and the page as one file. */

import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

/** Puts what is read first into the page itself, in Dutch, so that nobody waits for scripts to read it. */
export async function greet(site) {
  const file = join(site, "index.html");
  const { texts } = await import(pathToFileURL(join(site, "texts", "nl", "page.js")));
  const page = await readFile(file, "utf8");
  await writeFile(file, page.replace(/data-t="(heading|intro)">/g, (tag, key) => tag + texts[key]));
}

/** The page in one file, with the engine and its licences in it: it opens from the disk, and may fetch nothing. */
export async function makeOneFile(site, inline, licences, file) {
  const engine = join(site, "vordering");
  const page = await readFile(join(site, "index.html"), "utf8");
  const script = await bundled({
    entryPoints: [join(site, "page.js")], format: "esm", target: "es2022",
    plugins: [{ name: "the engine inside", setup: (build) => putInside(build, engine, inline) }],
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
  onResolve({ filter: /\/vordering\/(calculator-)?browser\.js$/ }, () => ({ path: join(engine, "browser.js") }));
  onLoad({ filter: /[\\/]vordering[\\/]browser\.js$/ }, async () => ({ contents: await readFile(inline, "utf8"), resolveDir: engine }));
  // It needs no network, and nothing beside it to work without one.
  onLoad({ filter: /[\\/]offline\.js$/ }, () => ({ contents: "" }));
  onResolve({ filter: /\/vordering\.wasm\.gz$/ }, () => ({ path: join(engine, "vordering.wasm"), namespace: "squeezed" }));
  onLoad({ filter: /./, namespace: "squeezed" }, async ({ path }) => ({ contents: gzipSync(await readFile(path), { level: 9 }), loader: "binary" }));
}

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
