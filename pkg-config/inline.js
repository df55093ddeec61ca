/** Entry with the wasm in it, for a page that is one file or may fetch nothing. The build makes it one file. */

import start, * as engine from "./glue.js";
import packed from "./vordering.wasm.gz";
import { once } from "./vordering.js";

export { VorderingError } from "./vordering.js";

export function load(source) {
  return once(engine, () => start({ module_or_path: source ?? unpacked() }));
}

function unpacked() {
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(bytes).arrayBuffer();
}
