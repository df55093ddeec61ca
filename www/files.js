// A case on its way out and in: as a file, as a link, pasted or dropped. Nothing is kept and nothing is sent.

import { byId, el } from "./dom.js";
import { linkMark } from "./keep.js";
import { factsOf } from "./open-case.js";
import { copied, saveAs } from "./out.js";
import { described } from "./problems.js";

const limits = { file: 1_000_000, link: 8_000 };

/** Something that cannot be opened: the key of the text that says why, and the engine's issues if it has any. */
class Unopened extends Error {
  constructor(key, issues = []) {
    super(key);
    this.key = key;
    this.issues = issues;
  }
}

/**
 * Reads a case, or an electronic invoice, into what the page holds, with what an invoice leaves open; throws
 * `Unopened`. The engine checks a text before anything else looks at it.
 */
export function opened(text, { engine, VorderingError, language }) {
  if (!engine) throw new Unopened("files.noEngine");
  if (text.length > limits.file) throw new Unopened("files.tooLarge");
  const read = /^\s*</.test(text) ? readInvoice : readCase;
  const { input, questions = [], walk, numbered } = read(text, { engine, VorderingError, language });
  return { ...factsOf(input, { days: engine, language, numbered }), questions, ...(walk && { walk }) };
}

function readInvoice(text, { engine, VorderingError, language }) {
  // The calculator reads cases only.
  if (!engine.caseOf) throw new Unopened("files.noEngine");
  try {
    const { case: input, questions } = engine.caseOf([text], { language });
    // Much is still to be asked, in the view that the reader is in.
    return { input, questions, walk: {}, numbered: true };
  } catch (error) {
    if (!(error instanceof VorderingError)) throw error;
    throw new Unopened("files.notAnInvoice", error.issues);
  }
}

function readCase(text, { engine, VorderingError }) {
  const input = parsed(text);
  try {
    new engine.Case(input);
  } catch (error) {
    // What is nested too deeply for anyone is no case either.
    if (!(error instanceof VorderingError) || error.kind === "bug") throw new Unopened("files.notACase");
    throw new Unopened(input.schema === "vordering/case/1" ? "files.faulty" : "files.notACase", error.issues);
  }
  return { input };
}

function parsed(text) {
  try {
    const input = JSON.parse(text);
    if (input !== null && typeof input === "object") return input;
  } catch {
    // Said below.
  }
  throw new Unopened("files.notACase");
}

/** What a link holds, as text. */
export async function textOfLink(hash) {
  const packed = hash.slice(linkMark.length);
  if (!/^[A-Za-z0-9_-]+$/.test(packed) || packed.length > limits.link) throw new Unopened("files.brokenLink");
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    return await unpacked(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
  } catch {
    throw new Unopened("files.brokenLink");
  }
}

/** A small link can unpack to more than anyone can hold: read no more than a file may have. */
async function unpacked(stream) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > limits.file) throw new RangeError();
  }
}

/** The link with a case in it. */
export async function linkOf(input) {
  const squeezed = new Blob([JSON.stringify(input)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer());
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  // A page from the disk has no origin.
  const address = `${location.href.replace(/[?#].*/, "")}${linkMark}`;
  return address + packed.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

let about;
let place;
const say = (...nodes) => byId("files-status").replaceChildren(...nodes);
const t = (key, values) => about().t(key, values);

/** `current` gives the texts, the engine and the case if it is whole; `put` takes what was opened. */
export function listenToFiles({ current, put }) {
  about = current;
  place = put;
  byId("save-case").addEventListener("click", save);
  byId("copy-case").addEventListener("click", copy);
  byId("open-case").addEventListener("change", ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    openFile(file);
    // The same file can be chosen again.
    target.value = "";
  });
  byId("take-case").addEventListener("click", () => open(async () => byId("paste-case").value));
}

async function open(read) {
  try {
    const { questions, ...state } = opened(await read(), about());
    place(state);
    say(el("p", {}, t(questions.length > 0 ? "files.invoice" : "files.opened")),
      el("ul", {}, ...questions.map(({ message }) => el("li", {}, message))));
  } catch (error) {
    tell(error);
  }
}

/** Opens a file, wherever it came from. */
export const openFile = (file) => open(async () => {
  if (file.size > limits.file) throw new Unopened("files.tooLarge");
  return file.text().catch(() => { throw new Unopened("files.unreadable"); });
});

/** Says why something was not opened, in the words of the page. */
export function tell(error) {
  if (!(error instanceof Unopened)) throw error;
  byId("files-open").open = true;
  const { t: said, language } = about();
  const issues = error.issues.slice(0, 5).map((issue) => el("li", {}, el("code", {}, issue.path.slice(0, 80)), " ", described(issue, said, language)));
  say(el("p", {}, t(error.key)), el("ul", {}, ...(error.key === "files.notACase" ? [] : issues)));
  byId("files-status").focus();
}

export const tellOfLink = () => {
  byId("files-open").open = true;
  say(t("files.fromLink"));
};

function save() {
  const { input } = about();
  if (!input) return say(t("files.incomplete"));
  const name = "vordering.json";
  saveAs(name, `${JSON.stringify(input, null, 2)}\n`, "application/json");
  return say(t("files.saved", { name }));
}

async function copy() {
  const { input } = about();
  byId("link-copy").hidden = true;
  if (!input) return say(t("files.incomplete"));
  const link = await linkOf(input);
  if (link.length > limits.link) return say(t("files.longLink", { count: limits.link }));
  if (await copied(link)) return say(t("files.copied", { count: link.length }));
  say(t("files.notCopied"));
  byId("link-copy").hidden = false;
  byId("link-text").value = link;
  return byId("link-text").select();
}
