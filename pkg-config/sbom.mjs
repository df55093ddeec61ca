/**
 * What the package is made of besides its own code: the crates in its wasm and the libraries in its scripts, as a bill of
 * materials (CycloneDX 1.6), and what their licences ask to be told with each copy. The same sources give the same bytes.
 */

import { execFileSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = "wasm32-unknown-unknown";

const read = (...parts) => readFile(join(root, ...parts), "utf8");
const told = (command, ...words) => execFileSync(command, words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "inherit"] });

/** The names and versions of the crates whose code is in a wasm: not those that only helped to build it. */
function cratesIn(...features) {
  const lines = told("cargo", "tree", "--locked", "--target", target, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}", ...features);
  return new Set(lines.split("\n").filter(Boolean).map((line) => line.split(" ").slice(0, 2).join(" ").replace(" v", " ")));
}

const ofCrate = ({ name, version }) => `pkg:cargo/${name}@${version}`;
const byRef = (a, b) => (a.ref < b.ref ? -1 : Number(a.ref > b.ref));

/** What a licence wants to be read of it; where a choice is given, MIT is chosen. */
async function textsIn(folder) {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e(-mit|-unicode)?|notice)(\.\w+)?$/i.test(name)).sort();
  return Promise.all(names.map(async (name) => (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n").trim()));
}

/** MIT in its own words, for those that name it and bring no text. */
const mit = (holders) => `MIT License

Copyright (c) ${holders}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

async function crates() {
  const { packages, resolve } = JSON.parse(told("cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target));
  const lock = await read("Cargo.lock");
  const [whole, small] = [cratesIn(), cratesIn("--no-default-features")];
  const inside = packages.filter(({ name, version }) => whole.has(`${name} ${version}`));
  const refs = new Map(inside.map((one) => [one.id, ofCrate(one)]));
  const used = ({ id }) => resolve.nodes.find((node) => node.id === id).deps
    .filter(({ dep_kinds }) => dep_kinds.some(({ kind }) => kind === null))
    .flatMap(({ pkg }) => refs.get(pkg) ?? []);
  return Promise.all(inside.map(async (one) => {
    const { name, version, license, authors, manifest_path: manifest, source } = one;
    const texts = await textsIn(dirname(manifest));
    const checksum = lock.match(new RegExp(`name = "${name}"\nversion = "${version}"\nsource = "[^"]*"\nchecksum = "([0-9a-f]{64})"`))?.[1];
    return {
      ref: refs.get(one.id), name, version, license, source, uses: [...new Set(used(one))].sort(),
      files: small.has(`${name} ${version}`) ? ["calculator.wasm", "vordering.wasm"] : ["vordering.wasm"],
      hash: checksum && { alg: "SHA-256", content: checksum },
      texts: texts.length > 0 ? texts : [mit(authors.map((author) => author.replace(/ *<.*>/, "")).join(", "))],
    };
  }));
}

async function library(name, files) {
  const { version, license } = JSON.parse(await read("node_modules", name, "package.json"));
  const { integrity } = JSON.parse(await read("package-lock.json")).packages[`node_modules/${name}`];
  const content = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
  return { ref: `pkg:npm/${name}@${version}`, name, version, license, uses: [], files, hash: { alg: "SHA-512", content }, texts: await textsIn(join(root, "node_modules", name)) };
}

/** Rust's own library, with what is built into that. */
function standardLibrary() {
  const version = told("rustc", "--version").split(" ")[1];
  return {
    ref: `pkg:generic/rust-std@${version}`, name: "rust-std", version, license: "MIT OR Apache-2.0", uses: [],
    files: ["calculator.wasm", "vordering.wasm"], texts: [mit("The Rust Project Contributors")],
  };
}

/** Everything in the package that others wrote. */
export async function contents() {
  const [made, ...rest] = (await crates()).sort((a, b) => Number(a.name !== "vordering") - Number(b.name !== "vordering"));
  const std = standardLibrary();
  const papaparse = await library("papaparse", ["csv.js", "portfolio-worker.js"]);
  return { made: { ...made, ref: `pkg:npm/vordering@${made.version}`, uses: [...made.uses, std.ref, papaparse.ref].sort() }, components: [...rest, std, papaparse].sort(byRef) };
}

/** The bill of materials. It names neither a day nor a machine. */
export function billOfMaterials({ made, components }) {
  const described = ({ ref, name, version, license }) =>
    ({ type: "library", "bom-ref": ref, name, version, licenses: [{ expression: license.replaceAll("/", " OR ") }], purl: ref });
  return `${JSON.stringify({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: described(made) },
    components: components.map((component) => ({
      ...described(component),
      ...(component.hash && { hashes: [component.hash] }),
      evidence: { occurrences: component.files.map((location) => ({ location })) },
    })),
    dependencies: [made, ...components].map(({ ref, uses }) => ({ ref, dependsOn: uses })),
  }, null, 2)}\n`;
}

/** The texts of the licences, each once. */
export function licences({ components }) {
  const holders = new Map();
  for (const { name, version, texts } of components) {
    for (const text of texts) holders.set(text, [...(holders.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...holders].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`);
  return `What others wrote and this package contains. Where a licence leaves a choice, MIT is chosen.\n\n${parts.join(`\n${"=".repeat(80)}\n\n`)}`;
}
