/** Entry for Node: reads the wasm that lies beside this file. */

import { readFile } from "node:fs/promises";
import * as engine from "./glue.js";
import { api } from "./vordering.js";

export { VorderingError } from "./vordering.js";

let loading;

export function load(source = new URL("./vordering.wasm", import.meta.url)) {
  loading ??= start(source).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(given) {
  const source = await given;
  let module = source;
  if (source instanceof URL && source.protocol === "file:") {
    module = await readFile(source);
  } else if (typeof source === "string" || source instanceof URL || source instanceof Request) {
    module = await (await fetch(source)).arrayBuffer();
  } else if (source instanceof Response) {
    module = await source.arrayBuffer();
  }
  engine.initSync({ module });
  return api(engine);
}
