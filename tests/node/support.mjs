/** What the tests in Node and in Chromium share: the case files, and the package as it is installed. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The good or the bad case files of every country, each with its country and name. */
export async function caseFiles(kind) {
  const ofCountry = async (country) => {
    const folder = join(root, "tests", "cases", country, kind);
    const names = (await readdir(folder)).sort();
    const read = async (name) => JSON.parse(await readFile(join(folder, name), "utf8"));
    return Promise.all(names.map(async (name) => ({ name: `${country}/${name}`, ...(await read(name)) })));
  };
  return (await Promise.all(["be", "nl"].map(ofCountry))).flat();
}

/** The stories of every procedure, each with the folder and the name of its file. */
export async function stories() {
  const folder = join(root, "tests", "stories");
  const entries = await readdir(folder, { recursive: true });
  const names = entries.filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map(async (name) => ({ name, story: JSON.parse(await readFile(join(folder, name), "utf8")) })));
}

/** The last day for which a table is published, as collected; as JavaScript has it and in words. */
export async function publishedUntil(id) {
  const rows = (await readFile(join(root, "tests", "data", "published.csv"), "utf8")).split("\n").map((row) => row.split(","));
  const [, day] = rows.find(([table]) => table === id);
  const inWords = (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
  return { day, inWords };
}

const npm = (folder, ...words) => execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** Packs a built package, installs the tarball into an empty project, and gives its folder. */
export async function install(built) {
  const project = await mkdtemp(join(tmpdir(), "vordering-"));
  const [{ filename }] = JSON.parse(npm(project, "pack", "--json", join(root, "dist", built)));
  await installTarball(project, join(project, filename));
  return { project };
}

/** Makes a folder a project that has this tarball installed. */
export async function installTarball(project, tarball) {
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  npm(project, "install", "--offline", "--no-audit", "--no-fund", tarball);
}

/** Imports a package from a project as a file in that project would. */
export async function importFrom(project, name) {
  // A file of its own for each: what was imported once is not read again.
  const entry = join(project, `${name.replaceAll("/", "-")}.mjs`);
  await writeFile(entry, `export * from ${JSON.stringify(name)};\n`);
  return import(pathToFileURL(entry).href);
}

/** What the compiler says of files in a project, as it is set for Node and for bundlers. */
export function compile(project, files, { lib, types = "", more = [] } = {}) {
  const compiler = join(root, "node_modules", ".bin", "tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", "--types", types, ...more];
  // Unless it is said which, with the library of browsers and without.
  const settings = [["nodenext", "nodenext", lib ?? "es2022"], ["esnext", "bundler", lib ?? "es2022,dom"]];
  return settings.map(([module, resolution, lib]) => {
    const words = [...options, "--lib", lib, "--module", module, "--moduleResolution", resolution, ...files];
    const { status, stdout } = spawnSync(compiler, words, { cwd: project, encoding: "utf8" });
    return { status, stdout };
  });
}

/** Is everything that `part` says also in `whole`? Lists need an item for each item named. */
export function contains(whole, part) {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.every((item) => whole.some((found) => contains(found, item)));
  }
  if (part !== null && typeof part === "object") {
    return (
      whole !== null &&
      typeof whole === "object" &&
      Object.entries(part).every(([name, value]) => contains(whole[name], value))
    );
  }
  return whole === part;
}

/** Gives what a call throws, which must be an error of one class. */
export const thrownBy = (expected) => (call) => {
  try {
    call();
  } catch (error) {
    if (!(error instanceof expected)) throw error;
    return error;
  }
  throw new Error("nothing was thrown");
};

/** What a call throws, as a bad case file describes it. */
export function described(error) {
  return { kind: error.kind, issues: error.issues.map(({ code, path }) => ({ code, path })) };
}
