/** Runs a worker in workerd, as Cloudflare does: the wasm is a module beside the code. */

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../node/support.mjs";

const workerd = join(root, "node_modules", ".bin", "workerd");

/** The worker may ask for either wasm; it gets both. */
const config = `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "vordering.wasm", wasm = embed "vordering.wasm"),
    (name = "calculator.wasm", wasm = embed "calculator.wasm"),
  ],
  compatibilityDate = "2026-10-01",
);
`;

/** Why it cannot run on this machine; false when it can. */
export function cannotRun() {
  const { error, status } = spawnSync(workerd, ["--version"]);
  return status !== 0 && `workerd does not run on ${process.platform} ${process.arch}: ${error ?? `status ${status}`}`;
}

/** Bundles a worker into a folder and serves it; gives its address, and how to stop it. */
export async function serveWorker(entry, installed, folder) {
  await build({
    entryPoints: [entry], outfile: join(folder, "worker.js"),
    bundle: true, format: "esm", conditions: ["workerd"], external: ["*.wasm"],
  });
  for (const wasm of ["vordering.wasm", "calculator.wasm"]) await cp(join(installed, wasm), join(folder, wasm));
  await writeFile(join(folder, "config.capnp"), config);
  const server = spawn(workerd, ["serve", "config.capnp", "--control-fd=3"], { cwd: folder, stdio: ["ignore", "inherit", "inherit", "pipe"] });
  // It says on the control channel where it listens.
  const [said] = await once(server.stdio[3], "data");
  const { port } = JSON.parse(said.toString().split("\n")[0]);
  return { url: `http://127.0.0.1:${port}/`, close: () => server.kill() };
}
