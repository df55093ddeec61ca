/** Entry for Node, Deno and Bun: reads the wasm that lies beside this file. */

import { readFile } from "node:fs/promises";
import start, * as engine from "./glue.js";
import { once } from "./vordering.js";

export { VorderingError } from "./vordering.js";

export function load(source = new URL("./vordering.wasm", import.meta.url)) {
  const isFile = source instanceof URL && source.protocol === "file:";
  return once(engine, () => start({ module_or_path: isFile ? readFile(source) : source }));
}
