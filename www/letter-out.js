// A letter on its way out: printed, copied or saved.

import { byId, say } from "./dom.js";
import { copied, saveAs } from "./out.js";

let letter;
let t;

/** Puts what holds for a letter beside its buttons; without one there is nothing to print. */
export function showOut(next, translate) {
  if (next?.text !== letter?.text) tell("");
  letter = next;
  t = translate ?? t;
  byId("writing-out").hidden = !letter;
  if (!letter) return;
  const fatal = (letter.check?.findings ?? []).filter(({ severity }) => severity === "fatal");
  const warning = byId("writing-warning");
  warning.hidden = fatal.length === 0;
  warning.textContent = fatal.length > 0 ? `${t("out.fatal")} ${[...new Set(fatal.map(({ message }) => message))].join(" ")}` : "";
}

function tell(words, { text } = {}) {
  say("writing-status", words);
  byId("writing-copy").hidden = text === undefined;
  byId("writing-text").value = text ?? "";
}

export function listenOut() {
  byId("print-letter").addEventListener("click", print);
  byId("copy-letter").addEventListener("click", copy);
  byId("save-letter").addEventListener("click", save);
  // A frame that may not print ends nothing either: then what the reader does next ends it.
  for (const end of ["afterprint", "pointerdown", "keydown"]) window.addEventListener(end, () => delete document.body.dataset.print, true);
}

/** The style sheet leaves out everything else; the title of the page becomes the name of a PDF. */
function print() {
  const { title } = document;
  document.body.dataset.print = "letter";
  document.title = letter.name;
  window.print();
  document.title = title;
}

async function copy() {
  const { text } = letter;
  if (await copied(text)) return tell(t("out.copied"));
  tell(t("out.notCopied"), { text });
  return byId("writing-text").select();
}

function save() {
  const name = `${letter.name}.txt`;
  saveAs(name, letter.text, "text/plain");
  tell(t("out.saved", { name }));
}
