// Wires the page: every change of the form gives a new answer, in the language of the reader.

import { showAnswer, showBug, showFailure, showLoading, showMissing, showProblems, showRefusal } from "./answer.js";
import { byId, el } from "./dom.js";
import "./embed.js";
import * as form from "./form.js";
import { languages, today } from "./format.js";
import { keep, kept } from "./keep.js";
import { fillLetters, lettersState, showLetters, startLetters, write as writeLetter } from "./letters.js";
import { markFields, merge } from "./problems.js";
import { showQuestions } from "./questions.js";
import { readForm } from "./read.js";
import { fillReceived, receivedState, showReceived, startReceived } from "./received.js";
import { translator, words } from "./texts.js";

const patience = 300;

let language = startLanguage();
let t = translator(language);
let engine;
let VorderingError;
let failed = false;
let provisional = false;
let ratesKnownUntil;
// Is the example still as it was given?
let untouched = true;
// What was there before the form was emptied or filled with the example.
let before;
// Fields the reader has been in and left: before that, an empty field is not a mistake.
let left = new Set();
let timer;

function fromHash() {
  return languages.find((code) => location.hash === `#${code}`);
}

function startLanguage() {
  return fromHash() ?? (navigator.language.toLowerCase().startsWith("nl") ? "nl" : "en");
}

function update() {
  clearTimeout(timer);
  for (const part of ["answer", "letters", "received"]) delete byId(part).dataset.pending;
  showQuestions(t);
  form.namePayments(t);
  form.echoAmounts(t, language);
  keepForm();
  if (failed) return showFailure(t, start);
  if (!engine) return showLoading(t);

  const { input, asOf, problems: found, fields } = readForm();
  const facts = provisional ? { ...input, conventions: { provisionalRates: true } } : input;
  const outcome = ask(facts, asOf);
  const problems = merge(found, outcome.invalid ?? [], fields);
  const missing = problems.filter(({ code }) => code === "missing");
  const asked = missing.filter(({ field }) => left.has(field));
  const wrong = problems.filter((problem) => !missing.includes(problem));
  markFields(byId("form"), [...wrong, ...asked], t, language);
  document.title = wrong.length > 0 ? `${t("problem.word")} ${t("title")}` : t("title");

  if (wrong.length > 0) showProblems(wrong, missing, t, language);
  else if (missing.length > 0) showMissing(missing, asked.length > 0, t, language);
  else if (outcome.bug) showBug(t, outcome.bug);
  else if (outcome.refusal) showRefusal(outcome.refusal, t, language, () => setProvisional(true));
  else {
    showAnswer(outcome.assessment, t, language, { fields, provisional, stopProvisional: () => setProvisional(false) });
    const about = { engine, VorderingError, input: lookedAt(facts, asOf), asOf, t, language };
    showLetters(about);
    showReceived(about);
  }
}

/** Without a day only the case itself can be checked. */
function ask(input, asOf) {
  try {
    if (asOf) return { assessment: assess(input, asOf) };
    new engine.Case(input);
    return {};
  } catch (error) {
    const said = error instanceof VorderingError && error.kind !== "bug";
    return said ? { [error.kind]: error.issues } : { bug: error.message };
  }
}

/** The form names every payment that came in, so no step has to wait until someone looks. */
function assess(input, asOf) {
  const { statement } = engine.assess(input, asOf, { language });
  return { statement, timeline: engine.assess(lookedAt(input, asOf), asOf, { language }).timeline };
}

const lookedAt = (input, asOf) => ({ ...input, policy: { paymentsCheckedOn: asOf } });

function updateSoon() {
  clearTimeout(timer);
  for (const part of ["answer", "letters", "received"]) byId(part).dataset.pending = "";
  timer = setTimeout(update, patience);
}

function setProvisional(value) {
  provisional = value;
  update();
  // The button that was pressed is gone: do not leave the reader nowhere.
  byId("answer").focus();
}

function write() {
  byId("unstarted")?.remove();
  document.documentElement.lang = language;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
  for (const link of document.querySelectorAll(".languages a")) {
    if (link.lang === language) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  byId("words-list").replaceChildren(...words.map((word) =>
    el("div", {}, el("dt", {}, t(`word.${word}`)), el("dd", {}, t(`word.${word}.meaning`)))));
}

function speak(next) {
  if (next === language) return;
  language = next;
  form.translateAmounts(language);
  t = translator(language);
  write();
  update();
}

const example = () => ({ facts: form.exampleFacts(language, ratesKnownUntil), untouched: true, provisional: false });
const empty = () => ({ facts: form.emptyFacts(), untouched: false, provisional: false });
const current = () => ({ facts: form.snapshot(), letters: lettersState(), received: receivedState(), untouched, provisional });

// The example is made anew each time: its day is the day of the visit.
const keepForm = () => keep(untouched ? undefined : current());

function put(state) {
  form.fill(state.facts);
  fillLetters(state.letters);
  fillReceived(state.received);
  form.translateAmounts(language);
  ({ untouched, provisional } = state);
  left = new Set();
  byId("example-note").hidden = !untouched;
  byId("undo").hidden = !before;
  update();
}

/** Puts something else in the form; the reader can take that back. */
function exchange(state) {
  before = current();
  put(state);
}

function touch() {
  untouched = false;
  byId("example-note").hidden = true;
}

/** The element that carries the problem of a control: a radio button belongs to its group. */
const fieldIdOf = (control) => (control.type === "radio" ? control.name : control.id);

function listen() {
  const node = byId("form");
  node.addEventListener("input", ({ target }) => {
    touch();
    form.markTyped(target, language);
    showQuestions(t);
    keepForm();
    updateSoon();
  });
  node.addEventListener("focusout", ({ target, relatedTarget }) => {
    const field = fieldIdOf(target);
    if (target.localName !== "input" || (relatedTarget && fieldIdOf(relatedTarget) === field)) return;
    left.add(field);
    updateSoon();
  });
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const control of node.elements) left.add(fieldIdOf(control));
    update();
    byId("answer").focus();
  });

  byId("clear").addEventListener("click", () => {
    exchange(empty());
    byId("asOf").focus();
  });
  byId("example").addEventListener("click", () => exchange(example()));
  byId("undo").addEventListener("click", () => exchange(before));
  byId("add-payment").addEventListener("click", () => {
    const row = form.addPayment();
    touch();
    update();
    byId(`${row.id}Amount`).focus();
  });
  byId("payments").addEventListener("click", ({ target }) => {
    if (!target.matches(".remove")) return;
    const row = target.closest(".payment");
    const neighbour = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    touch();
    update();
    (neighbour?.querySelector(".remove") ?? byId("add-payment")).focus();
  });

  byId("print").addEventListener("click", () => window.print());
  openForPrint();
  listenToLetters();

  // The fragment is for the language: other links inside the page move the reader only.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]:not([hreflang])');
    if (!link) return;
    event.preventDefault();
    const target = byId(link.hash.slice(1));
    const option = target.localName === "fieldset" && (target.querySelector(":checked") ?? target.querySelector("input"));
    (option || target).focus();
  });
  window.addEventListener("hashchange", () => {
    speak(startLanguage());
    // Each step in the history has its own copy: the newest form goes with the reader.
    keepForm();
  });
}

/** What is typed for a letter is kept with the facts, and taken in as they are. */
function listenToLetters() {
  const changed = () => {
    touch();
    update();
  };
  const typed = (target) => {
    touch();
    form.markTyped(target, language);
    keepForm();
    updateSoon();
  };
  startLetters({ changed, typed, leave: updateSoon });
  startReceived({ changed, typed, reply: (kind) => writeLetter(kind, changed) });
}

/** Paper cannot be opened: print every explanation. */
function openForPrint() {
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const node of opened) node.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const node of opened) node.open = false;
  });
}

async function start() {
  failed = false;
  update();
  try {
    const module = await import("./vordering/browser.js");
    engine = await module.load();
    VorderingError = module.VorderingError;
    ratesKnownUntil = engine.rates("NL", "statutory").knownUntil;
  } catch (error) {
    console.warn(error);
    failed = true;
  }
  if (untouched && ratesKnownUntil < today()) put(example());
  else update();
}

listen();
write();
put(kept() ?? example());
start();
