/**
 * Builds what is committed twice, in two clean clones with paths of different lengths, and compares every file that comes
 * of it, byte by byte.
 */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const base = await mkdtemp(join(tmpdir(), "vordering-reproduce-"));

async function built(folder) {
  const clone = join(base, folder);
  const { CARGO_TARGET_DIR, ...env } = process.env;
  const run = (command, ...words) => execFileSync(command, words, { env, stdio: ["ignore", "ignore", "inherit"] });
  run("git", "clone", "--quiet", root, clone);
  run("make", "--directory", clone, "build");
  const dist = join(clone, "dist");
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(await Promise.all(paths.map(async (path) => {
    const bytes = await readFile(path);
    return [path.slice(dist.length + 1), createHash("sha256").update(bytes).digest("hex")];
  })));
}

try {
  const [one, other] = [await built("one"), await built(join("another", "place", "with-a-longer-name"))];
  const unlike = [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
  for (const path of unlike) console.error(`${path} differs: ${one.get(path)} and ${other.get(path)}`);
  for (const [path, hash] of one) if (path.endsWith(".wasm")) console.log(`${hash}  ${path}`);
  console.log(`${one.size} files, ${unlike.length} of them different.`);
  if (unlike.length > 0) process.exitCode = 1;
} finally {
  if (!process.env.KEEP) await rm(base, { recursive: true, force: true });
}
