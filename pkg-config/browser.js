/** Entry for browsers and bundlers: fetches the wasm that lies beside this file. */

import start, * as engine from "./glue.js";
import { api } from "./vordering.js";

export { VorderingError } from "./vordering.js";

let loading;

export function load(source = new URL("./vordering.wasm", import.meta.url)) {
  loading ??= start({ module_or_path: source }).then(
    () => api(engine),
    (error) => {
      // A lost connection is no reason to fail for ever.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
