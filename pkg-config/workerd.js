/** Entry for workerd, which compiles no bytes: the wasm comes compiled, as a module of the worker. */

import start, * as engine from "./glue.js";
import compiled from "./vordering.wasm";
import { once } from "./vordering.js";

export { VorderingError } from "./vordering.js";

export function load(source = compiled) {
  return once(engine, () => start({ module_or_path: source }));
}
