/** What the tests of the package share: a project that has the tarball, the example of the readme, and its page. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after } from "node:test";
import { installTarball, root } from "../node/support.mjs";

const read = (...parts) => readFile(join(root, ...parts), "utf8");
const readme = await read("README.md");

export const manifest = JSON.parse(await read("dist", "npm", "package.json"));
export const tarball = join(root, "dist", `${manifest.name}-${manifest.version}.tgz`);

/** A project with the tarball installed. Its folder lies in the repository, where it finds bundlers and frameworks. */
export async function newProject() {
  const project = await mkdtemp(join(root, "dist", "project-"));
  after(() => rm(project, { recursive: true, force: true }));
  await installTarball(project, tarball);
  return project;
}

const blocks = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, block]) => block);

/** The Belgian half as one asks the calculator, which has no `assess`. */
const reckoned = [
  'import { load } from "vordering";\n\nconst { Case } = await load();',
  "const assess = (input, asOf) => ({ statement: new Case(input).statement(asOf) });",
  blocks[1],
];

/** The example of the readme as a program. The last thing it prints, and its `due`, is 574.21. */
export function example(entry = "vordering") {
  const told = entry.includes("calculator") ? reckoned : blocks;
  return `${told.join("\n")}\nconst { due } = belgian.statement.totals;\n`.replace('from "vordering"', `from ${JSON.stringify(entry)}`);
}
export const due = "574.21";

/** The content security policy that the readme asks for, and nothing beyond it. */
export const policy = `default-src 'none'; ${/`(script-src [^`]+)`/.exec(readme)[1].replace(/\s+/g, " ")}`;

/** A page whose title becomes what is due; with `inWorker`, a worker reckons it. */
export async function writePage(folder, { entry, inWorker = false } = {}) {
  const files = {
    "index.html": '<!doctype html>\n<html lang="en">\n<title></title>\n<script type="module" src="./main.js"></script>\n</html>\n',
    "main.js": `${example(entry)}document.title = due;\n`,
  };
  if (inWorker) {
    files["main.js"] = 'const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });\n'
      + "worker.onmessage = ({ data }) => { document.title = data; };\n";
    files["worker.js"] = `${example(entry)}postMessage(due);\n`;
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
