/** Letters of one's own, as JavaScript asks for them. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../page/site.mjs";
import { described, importFrom, install, root, thrownBy } from "./support.mjs";
import { fixedLetters, inLanguage, languages, merge } from "./written.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const thrown = thrownBy(VorderingError);
const { Case } = await load();

/** The same letter, or the choices if there is no draft, by the native program. */
function natively(input, on, draft, language) {
  const built = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const words = ["-", on, draft ? JSON.stringify(draft) : "", language];
  const program = join(built, "debug", "examples", "letter");
  return JSON.parse(execFileSync(program, words, { input: JSON.stringify(input), encoding: "utf8", maxBuffer: 1e8 }));
}

const letters = await fixedLetters();
assert.ok(letters.length > 50);

for (const fixed of letters) {
  test(`${fixed.name} is the reviewed letter, and the same natively to the last letter`, async () => {
    for (const language of languages) {
      const { input, on, draft } = inLanguage(fixed, language);
      const letter = new Case(input).letter(on, draft, { language });
      const reviewed = await readFile(join(root, "tests", "letters", `${fixed.name}.${language}.txt`), "utf8");
      assert.equal(`${letter.text}\n`, reviewed);
      assert.deepEqual(letter, natively(input, on, draft, language));
    }
  });

  test(`${fixed.name}: the choices of its day are the same natively`, () => {
    const language = languages[fixed.name.length % languages.length];
    const choices = new Case(fixed.input).letters(fixed.on, { language });
    assert.deepEqual(choices, natively(fixed.input, fixed.on, undefined, language));
    assert.ok(choices.some(({ kind }) => kind === fixed.kind));
  });
}

test("without a language the notes are in English", () => {
  const [{ input, on, draft }] = letters;
  const kept = new Case(input);
  assert.deepEqual(kept.letter(on, draft), kept.letter(on, draft, { language: "en" }));
  assert.deepEqual(kept.letters(on), kept.letters(on, { language: "en" }));
});

const folder = join(root, "tests", "questions");
for (const name of (await readdir(folder)).sort()) {
  const file = JSON.parse(await readFile(join(folder, name), "utf8"));
  if (file.draft === undefined) continue;
  test(`${name} throws one error with all its problems`, () => {
    const kept = new Case(file.case);
    const error = thrown(() => kept.letter(file.asOf, file.draft));
    assert.deepEqual(described(error), file.expect);
    assert.ok(error.issues.every(({ message }) => message.length > 0));
    // The engine answers the next call as if nothing had happened.
    assert.equal(kept.letter(file.asOf, { kind: "reminder" }).asks.total, "1000.00");
  });
}

test("what is wrong with the draft, the day and the language is told together", () => {
  const [{ input }] = letters;
  const kept = new Case(input);
  const error = thrown(() => kept.letter("soon", { kind: "letter", payBy: "then" }, { language: "xx" }));
  assert.deepEqual(error.issues.map(({ path }) => path), ["letter.kind", "letter.payBy", "asOf", "language"]);
  assert.deepEqual(thrown(() => kept.letters("soon", { language: "xx" })).issues.map(({ path }) => path), ["asOf", "language"]);
  for (const none of [undefined, null, 7, "reminder", [], () => {}, Symbol("x"), new Date(0)]) {
    assert.equal(thrown(() => kept.letter("2026-05-12", none)).kind, "invalid");
  }
});

test("odd values in a draft are problems or letters, never bugs", () => {
  const [{ input, on }] = letters;
  const kept = new Case(input);
  const odd = [NaN, -1, 1e308, 1n, "", "\ud800", Symbol("x"), [], {}, new Map(), true, () => {}, new Proxy({}, {}), "2026-02-30", new Array(10_001).fill("1")];
  const names = ["kind", "language", "tone", "channel", "invoices", "payBy", "signedBy", "confirms", "plan", "call", "specialist", "reasons", "agreedPart"];
  for (const name of names) {
    for (const value of odd) {
      try {
        kept.letter(on, { kind: "dispute", [name]: value });
      } catch (error) {
        assert.ok(error instanceof VorderingError, `${name}: ${error}`);
        assert.equal(error.kind, "invalid", `${name}: ${error.message}`);
        assert.ok(error.issues.every(({ path }) => path.startsWith("letter")), error.message);
      }
    }
  }
});

test("a getter of a draft that calls back into the engine does no harm", () => {
  const [{ input, on }] = letters;
  const kept = new Case(input);
  const tricky = { kind: "reminder", get signedBy() { kept.letters(on); new Case(input); return "Jan"; } };
  assert.equal(kept.letter(on, tricky).signedBy, "Jan");
});

/* ---------------------------------------------------------------- what is filled in stays text */

const foul = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** Of each what must be readable in the letter. */
const corpus = [
  "<b onclick=\"x()\">Jan</b> & 'Co' <!-- -->",
  "</article></section></td><script>alert(1)</script><img src=x onerror=alert(1)>",
  "<table><tr><td><svg><style><![CDATA[</style><plaintext>",
  "&lt;script&gt; &amp;amp; &nbsp &notin",
  "{{ l.to }} {% raw %} {# note #} ${x} %s",
  "== pay Pay here",
  "Jan\n== pay Pay here\nIBAN\tNL00EVIL0000000000",
  "Jan \u202egro.live\u202c \u2066x\u2069 \u200f\u061c",
  "Jan\r\nPiet\rKlaas\nWim\u2028Bob\u2029Tom\u0085Ed\u000bAl\u000cLu",
  "J\u200ba\ufeffn\u00ad \u2060\u180e\u{e0041}\ufff9",
  "Jan\u001b[31m\u007f\u0008\u009b",
  "=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)",
  "Жан 李雷 👩 e\u0301 İ",
  "javascript:alert(1)//\" ' ` onfocus=x autofocus",
  "Langenaam ".repeat(999),
];

const readAs = (value) =>
  value.replace(/[\t\n\r\u000b\u000c\u0085\u2028\u2029]/gu, " ").replaceAll(new RegExp(foul, "gu"), "").split(/ +/u).filter(Boolean).join(" ");

/** Puts a text into every field that a letter shows. */
function filled({ input, draft }, value) {
  const case_ = structuredClone(input);
  merge(case_.creditor, { name: value, address: [value, "B 2"], contact: { phone: value, email: value }, registrationNumber: value });
  merge(case_.debtor, { name: value, address: ["A 1", value] });
  merge(case_.invoices[0], { description: value, reference: value });
  const asked = structuredClone(draft);
  asked.signedBy = value;
  if (asked.reasons) asked.reasons = value;
  if (asked.call) asked.call = { at: value, by: value, with: value };
  if (asked.specialist) merge(asked.specialist, { name: value, address: [value], contact: { phone: value, email: value }, number: value, reference: value });
  return { input: case_, draft: asked };
}

let browser;
let page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
});
after(() => browser?.close());

/** The elements of HTML with their attributes, and its text, as a browser reads them; nothing of it may run. */
const parsed = (sources) =>
  page.evaluate((list) => {
    window.ran = false;
    window.alert = () => { window.ran = true; };
    const read = list.map((html) => {
      const place = document.createElement("div");
      document.body.append(place);
      place.innerHTML = html;
      const found = [...place.querySelectorAll("*")].map((one) => {
        const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`);
        let depth = 0;
        for (let up = one; up !== place; up = up.parentElement) depth += 1;
        return [depth, one.localName, ...attributes].join(" ");
      });
      const fields = [...place.querySelectorAll("p, td, th, h2, h3")].map((one) => one.textContent);
      place.remove();
      return { found, fields, comments: document.createTreeWalker(place, NodeFilter.SHOW_COMMENT).nextNode() !== null };
    });
    return { read, ran: window.ran };
  }, sources);

test("whatever is filled in, the page of a letter has the same elements, and it is there as text", async () => {
  for (const [position, fixed] of letters.entries()) {
    const { on, ...plain } = inLanguage(fixed, languages[position % languages.length]);
    const written = (value) => {
      const { input, draft } = filled(plain, value);
      return new Case(input).letter(on, draft);
    };
    const harmless = written("Harmless");
    const found = corpus.map((value) => ({ value, letter: written(value) }));
    const { read, ran } = await parsed([harmless.html, ...found.map(({ letter }) => letter.html)]);
    assert.equal(ran, false, fixed.name);
    const [{ found: expected }, ...others] = read;
    for (const [at, { value, letter }] of found.entries()) {
      const place = `${fixed.name}: ${JSON.stringify(value.slice(0, 60))}`;
      assert.deepEqual(others[at].found, expected, place);
      assert.equal(others[at].comments, false, place);
      assert.ok(others[at].fields.includes(readAs(value)), place);
      assert.deepEqual(letter.blocks.map(({ name, paragraphs, rows }) => [name, paragraphs.length, rows.length]),
        harmless.blocks.map(({ name, paragraphs, rows }) => [name, paragraphs.length, rows.length]), place);
      assert.doesNotMatch(letter.text.replaceAll("\n", ""), foul, place);
      assert.equal(letter.text.split("\n").length, harmless.text.split("\n").length, place);
      assert.ok(letter.text.includes(readAs(value)), place);
      assert.deepEqual([letter.asks, letter.payBy, letter.announcedCosts], [harmless.asks, harmless.payBy, harmless.announcedCosts], place);
    }
  }
});

test("the page of a letter is whole: no element is closed by another, nothing is left open", async () => {
  const sources = letters.map(({ input, on, draft }) => new Case(input).letter(on, draft).html);
  for (const html of sources) {
    const open = [];
    for (const [, closing, name] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (closing) assert.equal(open.pop(), name, html);
      else open.push(name);
    }
    assert.deepEqual(open, []);
    assert.doesNotMatch(html, /\sstyle=|\son\w+=|<script|<style/);
  }
  const { read } = await parsed(sources);
  for (const [at, { found }] of read.entries()) {
    assert.equal(found.length, [...sources[at].matchAll(/<\w/g)].length, "the browser added or took away elements");
  }
});
