/** Every example does what it shows, with the package as it is installed. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "vite";
import { compile, publishedUntil, root } from "../node/support.mjs";
import { complaintsOf, launch, newPage, serve } from "../page/site.mjs";
import { due, example, newProject, policy } from "./support.mjs";
import { cannotRun, serveWorker } from "./workerd.mjs";

const project = await newProject();
const installed = join(project, "node_modules", "vordering");
const examples = join(project, "examples");
await cp(join(root, "examples"), examples, { recursive: true });
for (const name of ["html", "portfolio", "card/html"]) await cp(installed, join(examples, name, "vordering"), { recursive: true });

const headers = { "Content-Security-Policy": `${policy}; style-src 'self'` };

/** Where each example for a browser lies once it is built, and its page in there. */
const pages = {
  html: async () => [examples, "html/"],
  react: built,
  vue: built,
  svelte: built,
};

async function built(name) {
  // The configuration of the example counts, and nothing else.
  await build({ root: join(examples, name), logLevel: "error" });
  return [join(examples, name, "dist"), ""];
}

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const [name, way] of Object.entries(pages)) {
  describe(name, () => {
    let site;
    let address;
    before(async () => {
      const [folder, path] = await way(name);
      site = await serve(folder, headers);
      address = site.url + path;
    });
    after(() => site?.close());

    test("says that it loads, then what is owed today, and of what that is made", async () => {
      const page = await newPage(browser);
      const complaints = complaintsOf(page);
      let release;
      const held = new Promise((resolve) => { release = resolve; });
      await page.route("**/*.wasm", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address);
      await page.getByRole("status").waitFor();
      release();
      assert.equal(await page.getByRole("heading").innerText(), `€${due}`);
      assert.ok(await page.getByText("is owed today, 2026-11-22.").isVisible());
      const cells = await page.getByRole("row").evaluateAll((rows) => rows.map(({ cells }) => [...cells].map((cell) => cell.textContent)));
      assert.deepEqual(cells.map(([, amount]) => amount), ["€480.00", "€31.21", "€63.00"]);
      for (const [explanation] of cells) assert.match(explanation, /^[A-Z].*\.$/);
      assert.equal(await page.getByRole("status").count(), 0);
      assert.deepEqual(complaints, []);
    });

    test("says what went wrong", async () => {
      const page = await newPage(browser, { now: new Date(2037, 1, 1, 12) });
      const complaints = complaintsOf(page);
      await page.goto(address);
      assert.match(await page.getByRole("alert").innerText(), new RegExp((await publishedUntil("be-commercial")).day));
      assert.deepEqual(complaints, []);
    });
  });
}

for (const name of ["html", "react", "vue", "svelte"]) {
  test(`the card in ${name} shows a case, and tells the page`, async () => {
    const [folder, path] = name === "html" ? [examples, "card/html/"] : await built(`card/${name}`);
    const site = await serve(folder, headers);
    const page = await newPage(browser);
    const complaints = complaintsOf(page);
    await page.goto(site.url + path);
    const card = page.locator("vordering-card").last();
    await card.getByText(`€${due}`).waitFor();
    await page.getByRole("status").filter({ hasText: `${due} euros on 2026-11-22` }).waitFor();
    await card.getByRole("button", { name: "Pay" }).click();
    await page.getByRole("status").filter({ hasText: "Thank you." }).waitFor();
    assert.deepEqual(complaints, []);
    site.close();
  });
}

describe("node", () => {
  const run = (...words) => spawnSync(process.execPath, ["owed.mjs", ...words], { cwd: join(examples, "node"), encoding: "utf8" });

  test("says what is owed, and of what that is made", () => {
    const { status, stdout, stderr } = run("case.json", "2026-11-22");
    assert.deepEqual([status, stderr], [0, ""]);
    const lines = stdout.trimEnd().split("\n").map((line) => line.trim());
    assert.deepEqual(lines.map((line) => line.split(" ")[0]), ["480.00", "31.21", "63.00", due]);
  });

  test("says what went wrong", async () => {
    const { status, stdout, stderr } = run("case.json", "2037-02-01");
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, new RegExp((await publishedUntil("be-commercial")).day));
  });
});

describe("portfolio", () => {
  // The first invoice is that of the other examples; of the second nothing is open, and the last is not late yet.
  const owed = [due, "0.00", "120.00"];

  test("in Node it adds to each row what is owed and what comes next, and names the row with a problem", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["owed.mjs", "list.csv", "2026-11-22"], { cwd: join(examples, "portfolio"), encoding: "utf8" });
    assert.deepEqual([status, stderr], [0, "row 4, amount: This is no amount in euros and cents.\n"]);
    const [header, ...rows] = stdout.trimEnd().split("\r\n").map((line) => line.split(";"));
    const of = (name) => rows.map((row) => row[header.indexOf(name)]);
    assert.deepEqual(of("due (vordering)"), [owed[0], owed[1], "", owed[2]].map((amount) => amount.replace(".", ",")));
    assert.deepEqual(of("step (vordering)"), ["phoneCall", "", "", "dueDate"]);
    assert.deepEqual(of("Klant"), ["Jansen", "Peeters", "Dubois", "Maes"]);
  });

  test("on a page it says what is owed, and gives the list back", async () => {
    const site = await serve(examples, headers);
    after(() => site.close());
    const page = await newPage(browser);
    const complaints = complaintsOf(page);
    await page.goto(`${site.url}portfolio/`);
    await page.getByRole("link").waitFor();
    assert.equal(await page.getByRole("status").innerText(), "€694.21 is owed on 3 invoices today, 2026-11-22.");
    const cells = await page.getByRole("row").evaluateAll((rows) => rows.map(({ cells }) => [...cells].map((cell) => cell.textContent)));
    assert.deepEqual(cells.map(([, debtor, , amount]) => [debtor, amount]), [["Jansen", `€${owed[0]}`], ["Maes", "€120.00"], ["Peeters", "€0.00"]]);
    assert.equal(await page.getByRole("alert").innerText(), "row 4, amount: This is no amount in euros and cents.");
    const download = page.waitForEvent("download");
    await page.getByRole("link").click();
    assert.match(await readFile(await (await download).path(), "utf8"), /^\uFEFFFactuur;Klant;/);
    await page.getByLabel("A list of invoices (CSV):").setInputFiles({ name: "one.csv", mimeType: "text/csv", buffer: Buffer.from("amount,issuedOn,dueOn\n7.00,2026-11-01,2026-12-01\n") });
    await page.getByText("€7.00 is owed on 1 invoices today").waitFor();
    assert.deepEqual(complaints, []);
  });
});

describe("worker", { skip: cannotRun() }, () => {
  let server;
  let input;
  before(async () => {
    const folder = join(examples, "worker", "dist");
    await mkdir(folder);
    input = await readFile(join(examples, "node", "case.json"), "utf8");
    server = await serveWorker(join(examples, "worker", "worker.ts"), installed, folder);
  });
  after(() => server?.close());

  const post = (body, day = "2026-11-22") => fetch(`${server.url}?on=${day}`, { method: "POST", body });

  test("says what is owed", async () => {
    const response = await post(input);
    assert.equal(response.status, 200);
    assert.equal((await response.json()).totals.due, due);
  });

  test("says what went wrong", async () => {
    for (const [body, day, kind, code] of [
      [input, "2037-02-01", "refusal", "ratesEnd"],
      ["not JSON", "2026-11-22", "invalid", "expectedObject"],
    ]) {
      const response = await post(body, day);
      assert.equal(response.status, 422);
      const said = await response.json();
      assert.deepEqual([said.kind, said.issues[0].code], [kind, code]);
    }
    assert.equal((await fetch(server.url)).status, 405);
  });
});

test("a worker that only calculates", { skip: cannotRun() }, async () => {
  const [load, ...reckon] = example("vordering/calculator").split("\n");
  const folder = join(examples, "calculator");
  await mkdir(folder);
  const fetch_ = `export default { async fetch() {\n${reckon.join("\n")}return new Response(due);\n} };\n`;
  await writeFile(join(folder, "main.js"), `${load}\n${fetch_}`);
  const server = await serveWorker(join(folder, "main.js"), installed, folder);
  const answer = await fetch(server.url).then((response) => response.text()).finally(server.close);
  assert.equal(answer, due);
});

test("all of them compile", async () => {
  // Of a component the script is compiled; its template is tried out above.
  const components = ["", "card/"].flatMap((of) => [[`${of}vue`, "Owed.vue"], [`${of}svelte`, "Owed.svelte"]]);
  for (const [folder, file] of components) {
    const [, script] = /<script[^>]*>([^]*?)<\/script>/.exec(await readFile(join(examples, folder, file), "utf8"));
    await writeFile(join(examples, folder, "script.ts"), script);
  }
  const files = [
    "html/main.js", "react/main.tsx", "vue/main.ts", "vue/env.d.ts", "vue/script.ts", "svelte/main.ts", "svelte/script.ts",
    "card/html/main.js", "card/react/main.tsx", "card/vue/main.ts", "card/vue/script.ts", "card/svelte/main.ts", "card/svelte/script.ts", "frame/main.js",
    "node/owed.mjs", "portfolio/main.js", "portfolio/owed.mjs", "portfolio/terms.js", "worker/worker.ts",
  ];
  const options = { types: "node,svelte", lib: "es2023,dom", more: ["--jsx", "react-jsx", "--allowImportingTsExtensions", "--allowJs", "--checkJs", "--skipLibCheck"] };
  for (const { status, stdout } of compile(examples, files, options)) assert.equal(status, 0, stdout);
});
