/** What the package is made of, and that nothing else comes with it. `make supply` asks more, with a tool for that. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { billOfMaterials, contents, licences } from "../../pkg-config/sbom.mjs";
import { root } from "../node/support.mjs";

const read = (...parts) => readFile(join(root, ...parts), "utf8");
const built = join(root, "dist", "npm");
const json = async (...parts) => JSON.parse(await read(...parts));

const cratesIo = "registry+https://github.com/rust-lang/crates.io-index";
const { made, components } = await contents();

/** The licences that deny.toml allows. */
const allowed = [...(await read("deny.toml")).match(/^allow = \[(.*)\]/m)[1].matchAll(/"([^"]+)"/g)].map(([, name]) => name);
const isAllowed = (expression) => expression.split(" AND ").every((part) => part.replace(/[()]/g, "").split(/ OR |\//).some((name) => allowed.includes(name)));

test("every part has a licence that is allowed, and its text is in the package", async () => {
  assert.deepEqual(allowed, ["MIT", "Unicode-3.0"]);
  assert.ok(isAllowed("(MIT OR Apache-2.0) AND Unicode-3.0") && !isAllowed("MIT AND GPL-3.0") && !isAllowed("MPL-2.0"));
  const texts = await read("dist", "npm", "THIRD-PARTY-LICENSES.txt");
  assert.ok(components.length > 20);
  for (const { name, version, license, texts: own } of components) {
    assert.ok(isAllowed(license), `${name}: ${license}`);
    assert.ok(texts.includes(`${name} ${version}`), name);
    assert.ok(own.some((text) => /Permission is hereby granted/.test(text) && /copyright/i.test(text)), `${name} has no text of MIT`);
  }
  assert.match(texts, /UNICODE LICENSE V3/);
});

test("no crate is in the wasm in two versions, and each comes from crates.io, by its checksum", async () => {
  const names = components.map(({ name }) => name);
  assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), []);
  const crates = components.filter(({ ref }) => ref.startsWith("pkg:cargo/"));
  assert.ok(crates.every(({ source, hash }) => source === cratesIo && hash.content.length === 64));
  const packages = (await read("Cargo.lock")).split("[[package]]\n").slice(1).filter((one) => !one.startsWith('name = "vordering"\n'));
  for (const one of packages) assert.ok(one.includes(`source = "${cratesIo}"`) && /checksum = "[0-9a-f]{64}"/.test(one), one);
});

test("the crates are those of the lock, in versions that Cargo.toml names", async () => {
  const told = execFileSync("cargo", ["metadata", "--locked", "--no-deps", "--format-version", "1"], { cwd: root, encoding: "utf8" });
  const { dependencies } = JSON.parse(told).packages.find(({ name }) => name === "vordering");
  for (const { name, req, source } of dependencies) assert.ok(/^[\^=]\d/.test(req) && source === cratesIo, `${name} ${req}`);
  // The glue that it writes and the crate must be of one version.
  assert.match(dependencies.find(({ name }) => name === "wasm-bindgen").req, /^=/);
});

test("what npm brings for the building is exact, checked, and runs nothing but what is listed", async () => {
  const { devDependencies, dependencies, allowScripts } = await json("package.json");
  assert.equal(dependencies, undefined);
  for (const [name, version] of Object.entries(devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  const { "": own, ...packages } = (await json("package-lock.json")).packages;
  assert.deepEqual(own.devDependencies, devDependencies);
  for (const [path, { integrity, dev, resolved, hasInstallScript, optional, inBundle }] of Object.entries(packages)) {
    assert.ok(inBundle || /^sha512-/.test(integrity), `${path} has no checksum`);
    assert.ok(dev, `${path} is not for the building`);
    assert.equal(resolved, undefined, path);
    assert.ok(!hasInstallScript || optional || allowScripts[path.replace("node_modules/", "")], `${path} runs a script`);
  }
});

test("the bill of materials is the same each time, names what is there, and no day and no machine", async () => {
  const text = await read("dist", "npm", "sbom.cdx.json");
  const again = await contents();
  assert.equal(text, billOfMaterials(again));
  assert.equal(await read("dist", "npm", "THIRD-PARTY-LICENSES.txt"), licences(again));
  const bill = JSON.parse(text);
  assert.deepEqual([bill.bomFormat, bill.specVersion, bill.metadata.component.purl], ["CycloneDX", "1.6", made.ref]);
  assert.ok(!("serialNumber" in bill) && !("timestamp" in bill.metadata));
  const files = await readdir(built);
  for (const { name, evidence } of bill.components) for (const { location } of evidence.occurrences) assert.ok(files.includes(location), `${name}: ${location}`);
  const refs = new Set(bill.components.map(({ purl }) => purl));
  // Everything is reached from the package itself.
  const uses = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set();
  const reach = (ref) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    uses.get(ref).forEach(reach);
  };
  reach(made.ref);
  assert.deepEqual([...reached].filter((ref) => ref !== made.ref).sort(), [...refs].sort());
});

test("every script that contains what others wrote is in it", async () => {
  const bill = await json("dist", "npm", "sbom.cdx.json");
  const telling = (await Promise.all((await readdir(built)).filter((name) => name.endsWith(".js")).map(async (name) => /\/\*! Contains (\w+)/.exec(await read("dist", "npm", name))?.[1] && name))).filter(Boolean);
  const { evidence } = bill.components.find(({ name }) => name === "papaparse");
  assert.deepEqual(evidence.occurrences.map(({ location }) => location).sort(), telling.sort());
});

test("no file of the package names the machine that built it, or a registry on it", async () => {
  const machine = [root.replace(/\/$/, ""), homedir(), tmpdir(), process.env.CARGO_HOME, "/home/", "/root/", "registry/src", ".rustup"].filter((word) => word?.length > 1);
  for (const name of await readdir(built)) {
    const text = await readFile(join(built, name), "latin1");
    for (const word of machine) assert.ok(!text.includes(word), `${name} names ${word}`);
  }
});
