/** The native program, which counts the same columns when it is asked. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Starts it; it must have been built before, in release or, for tests, in debug. */
export function native(profile, asOf, terms, columns) {
  const built = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const child = spawn(join(built, profile, "examples", "native"), { stdio: ["pipe", "pipe", "inherit"] });
  const failed = once(child, "error").then(([error]) => { throw error; });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const plain = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]]));
  child.stdin.write(`${JSON.stringify({ asOf, terms: [terms], columns: plain })}\n`);
  return {
    async count() {
      child.stdin.write("\n");
      const { value } = await Promise.race([answers.next(), failed]);
      if (value === undefined) throw new Error("the native program stopped");
      return JSON.parse(value);
    },
    end: () => child.stdin.end(),
  };
}
