/**
 * Builds the wasm with wasm-pack and assembles `dist/npm` (the package), `dist/www` (the page) and
 * `dist/vordering.html` (the page in one file).
 * With `--forced-bug`, builds instead `dist/forced-bug`: the package with an export that panics.
 */

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle, transform } from "esbuild";
import { sample } from "./sample.mjs";
import { billOfMaterials, contents, licences } from "./sbom.mjs";
import { bundlePages, greet, listFiles, makeOneFile, squeezedWasm } from "./site.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const inRoot = (...parts) => join(root, ...parts);
const forcedBug = process.argv.includes("--forced-bug");
const packed = inRoot("dist", forcedBug ? "forced-bug" : "npm");
const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");

/** What makes the wasm small rather than fast. */
const small = { level: "z", flags: ["-Cllvm-args=--inline-threshold=25"] };
const fast = { level: "3", flags: [] };

/** Builds the wasm and its glue with more words for wasm-pack, and gives their folder. */
function buildWasm(name, { level, flags }, ...words) {
  const built = inRoot("target", name);
  const folders = ["--no-pack", "--no-gitignore", "--out-dir", built, "--out-name", "glue"];
  execFileSync("wasm-pack", ["build", "--target", "web", ...folders, ...words], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      // wasm-opt comes from the npm package binaryen.
      PATH: [inRoot("node_modules", ".bin"), process.env.PATH].join(delimiter),
      CARGO_PROFILE_RELEASE_OPT_LEVEL: level,
      RUSTFLAGS: [
        ...remapped(),
        ...flags,
        // The fingerprints of a receipt are taken once: small code before fast code.
        '--cfg=sha2_backend_soft="compact"',
      ].join(" "),
    },
  });
  return built;
}

/** Panic messages name source files; no need to name this machine or a registry as well. */
function remapped() {
  const sources = join(cargoHome, "registry", "src");
  let crates = [];
  try {
    crates = readdirSync(sources).map((folder) => [join(sources, folder), "crates"]);
  } catch {
    // Crates that lie elsewhere keep the name of their place.
  }
  // Of several that fit, the last one counts.
  const prefixes = [[cargoHome, "cargo"], ...crates, [root, ""]];
  return prefixes.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

const whole = forcedBug
  ? buildWasm("wasm-pack-forced-bug", fast, "--no-opt", "--", "--features", "forced-bug")
  : buildWasm("wasm-pack", fast);
await rm(packed, { recursive: true, force: true });
await mkdir(packed, { recursive: true });
await cp(join(whole, "glue_bg.wasm"), join(packed, "vordering.wasm"));
await cp(join(whole, "glue.js"), join(packed, "glue.js"));
for (const file of await readdir(inRoot("pkg-config"))) {
  if (/\.js$|\.d\.ts$|^package\.json$|^custom-elements\.json$|^README\.md$/.test(file)) await cp(inRoot("pkg-config", file), join(packed, file));
}
for (const file of await readdir(inRoot("pkg-config", "schema"))) await cp(inRoot("pkg-config", "schema", file), join(packed, file));
if (!forcedBug) await addCalculator(buildWasm("wasm-pack-calculator", small, "--", "--no-default-features"));
for (const file of ["CHANGELOG.md", "LICENSE"]) await cp(inRoot(file), join(packed, file));
await makeInline();
await makeWithCsv("csv.js", ["./core.js"]);
await makeWithCsv("portfolio-worker.js");
const byOthers = await contents();
await writeFile(join(packed, "sbom.cdx.json"), billOfMaterials(byOthers));
await writeFile(join(packed, "THIRD-PARTY-LICENSES.txt"), licences(byOthers));

/** Adds the calculator. Its entries are those of the whole, with the files of the calculator. */
async function addCalculator(built) {
  await cp(join(built, "glue_bg.wasm"), join(packed, "calculator.wasm"));
  await cp(join(built, "glue.js"), join(packed, "calculator-glue.js"));
  const names = {
    "./glue.js": "./calculator-glue.js",
    "./vordering.wasm": "./calculator.wasm",
    "./vordering.js": "./calculate.js",
    "./index.js": "./calculator.js",
    "`browser.js`": "`calculator-browser.js`",
  };
  for (const entry of ["browser.js", "browser.d.ts", "node.js", "workerd.js"]) {
    let text = await readFile(inRoot("pkg-config", entry), "utf8");
    for (const [name, own] of Object.entries(names)) text = text.replaceAll(name, own);
    await writeFile(join(packed, `calculator-${entry}`), text);
  }
}

/** Makes the entry with the wasm in it one file. */
async function makeInline() {
  const file = join(packed, "inline.js");
  await bundle({
    entryPoints: [file], outfile: file, allowOverwrite: true,
    bundle: true, format: "esm", target: "es2022", plugins: [squeezedWasm(packed)],
  });
}

/** Takes out of the other scripts and style sheets what only people read; each stays a file of its own. */
async function squeeze(folder) {
  for (const file of await readdir(folder, { recursive: true })) {
    const [, kind] = /\.(js|css)$/.exec(file) ?? [];
    if (!kind) continue;
    const { code } = await transform(await readFile(join(folder, file), "utf8"), { loader: kind, minify: true, target: "es2022" });
    await writeFile(join(folder, file), code);
  }
}

/** Puts the reader of CSV into a file, with its licence, so that nobody has to install it. */
async function makeWithCsv(name, external = []) {
  const { outputFiles: [{ text }] } = await bundle({
    entryPoints: [inRoot("pkg-config", name)], write: false, minify: true, bundle: true, format: "esm", target: "es2022", charset: "utf8", external,
    plugins: [{
      name: "the glue that was built",
      setup: ({ onResolve }) => onResolve({ filter: /glue\.js$/ }, () => ({ path: join(packed, "glue.js") })),
    }],
  });
  const licence = (await readFile(inRoot("node_modules", "papaparse", "LICENSE"), "utf8")).trim();
  // Tools tell the kind of a script by how a line or a statement begins.
  const lines = text.replace(/\}(?=(import|export)\{)/g, "}\n");
  await writeFile(join(packed, name), `/*! Contains papaparse:\n\n${licence}\n*/\n${lines}`);
}

if (!forcedBug) {
  await rm(inRoot("dist", "www"), { recursive: true, force: true });
  const own = (from) => !/\.js$|texts$|later\.css$/.test(from) || from.endsWith("service-worker.js");
  await cp(inRoot("www"), inRoot("dist", "www"), { recursive: true, filter: own });
  await writeFile(inRoot("dist", "www", "portfolio", "sample.csv"), sample());
  // The page fetches the calculator and then the whole, and it checks nothing against a schema.
  const filter = (from) => !/(inline|\bcsv)\.js$|(node|workerd)\.js$|card[^/]*$|custom-elements\.json$|\.schema\.json$/.test(from);
  await cp(packed, inRoot("dist", "www", "vordering"), { recursive: true, filter });
  await greet(inRoot("www"), inRoot("dist", "www"));
  await makeOneFile(inRoot("www"), inRoot("dist", "www"), inRoot("pkg-config", "inline.js"), licences(byOthers), inRoot("dist", "vordering.html"));
  await squeeze(inRoot("dist", "www"));
  await bundlePages(inRoot("www"), inRoot("dist", "www"));
  await listFiles(inRoot("dist", "www"));
}
