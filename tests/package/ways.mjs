/** The bundlers by which a page gets the package. */

import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { build as viteBuild, createServer as viteServer } from "vite";
import webpack from "webpack";
import { serve } from "../page/site.mjs";

/** Serves a folder for as long as `shows` looks at it. */
export async function showsServed(folder, { headers, shows }) {
  const site = await serve(folder, headers);
  await shows(site.url).finally(site.close);
}

const vite = (folder) => ({ root: folder, configFile: false, logLevel: "error", worker: { format: "es" } });

/**
 * Each gets the folder of a page and its scripts, the package as it is installed, and the files of it that a bundler
 * leaves alone; and sees to it that the page is looked at.
 */
export const ways = {
  "Vite, built": async (folder, _, look) => {
    await viteBuild(vite(folder));
    await showsServed(join(folder, "dist"), look);
  },
  "Vite, as it develops": async (folder, _, { headers, shows }) => {
    const server = await viteServer({ ...vite(folder), server: { host: "127.0.0.1", port: 0, headers } });
    try {
      await server.listen();
      await shows(server.resolvedUrls.local[0]);
    } finally {
      await server.close();
    }
  },
  "webpack": async (folder, _, look) => {
    const output = { path: join(folder, "dist"), filename: "main.js" };
    const stats = await new Promise((resolve, reject) => {
      const done = (error, stats) => (error ? reject(error) : resolve(stats));
      webpack({ mode: "production", performance: false, context: folder, entry: "./main.js", output }, done);
    });
    assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString());
    await cp(join(folder, "index.html"), join(folder, "dist", "index.html"));
    await showsServed(join(folder, "dist"), look);
  },
  "esbuild, with what it leaves alone copied beside the bundle": async (folder, { scripts, installed, copies = ["vordering.wasm", "calculator.wasm"] }, look) => {
    await esbuild({ entryPoints: scripts.map((name) => join(folder, name)), outdir: join(folder, "dist"), bundle: true, format: "esm" });
    await cp(join(folder, "index.html"), join(folder, "dist", "index.html"));
    for (const name of copies) await cp(join(installed, name), join(folder, "dist", name));
    await showsServed(join(folder, "dist"), look);
  },
};
