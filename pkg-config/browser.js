/** Entry for browsers, their workers and bundlers: fetches the wasm that lies beside this file. */

import start, * as engine from "./glue.js";
import { once } from "./vordering.js";

export { VorderingError } from "./vordering.js";

export function load(source = new URL("./vordering.wasm", import.meta.url)) {
  return once(engine, () => start({ module_or_path: source }));
}
