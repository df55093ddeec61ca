/** What the start costs in a process of its own, in milliseconds: printed as JSON. */

import { readFile } from "node:fs/promises";
import { asOf, caseOf, claims } from "./claims.mjs";

const packed = new URL("../dist/npm/", import.meta.url);
const input = caseOf(claims(1), 0);
const bytes = await readFile(new URL("vordering.wasm", packed));
const marks = [performance.now()];
const mark = () => marks.push(performance.now());
const compiled = await WebAssembly.compile(bytes);
mark();
const { load } = await import(new URL("node.js", packed));
const { assess } = await load(compiled);
mark();
assess(input, asOf);
mark();
assess(input, asOf);
mark();
const [compile, instantiate, first, second] = marks.slice(1).map((time, at) => time - marks[at]);
console.log(JSON.stringify({ compile, instantiate, first, second }));
