/** How much memory the wasm takes for a portfolio, in a process of its own, in bytes: printed as JSON. */

import { asOf, claims, terms } from "./claims.mjs";

// The package keeps its memory to itself.
let memory;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...words) => {
  const made = await instantiate(...words);
  ({ memory } = (made.instance ?? made).exports);
  return made;
};

const { load } = await import(new URL("../dist/npm/node.js", import.meta.url));
const { Portfolio } = await load();
const empty = memory.buffer.byteLength;
const portfolio = new Portfolio(terms, claims(Number(process.argv[2])));
const opened = memory.buffer.byteLength;
portfolio.totals(asOf);
console.log(JSON.stringify({ empty, opened, counted: memory.buffer.byteLength }));
