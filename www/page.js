// Wires the page: every change of the form gives a new answer, in the language of the reader. The calculator comes
// first and gives the sums; what comes after them follows when the reader goes on.

import { showAnswer, showBug, showFailure, showLoading, showMissing, showProblems, showRefusal, showStage } from "./answer.js";
import { byId, say } from "./dom.js";
import "./embed.js";
import { echoAmounts, markTyped, translateAmounts, valueOf } from "./fields.js";
import * as form from "./form.js";
import { longDay, today } from "./format.js";
import { inPlace, whenGoingOn } from "./going-on.js";
import { showHelp } from "./help.js";
import { goOn, isLink, keep, kept, keptWalk } from "./keep.js";
import { keepSite } from "./offline.js";
import { openForPrint } from "./print.js";
import { markFields, merge } from "./problems.js";
import { readings, showQuestions, under } from "./questions.js";
import { readForm } from "./read.js";
import { addRow, id, removeRow, rowsOf, speakInRows } from "./rows.js";
import { firstTexts, laterTexts, loadTexts, showLanguage, startLanguage, translator, writeTexts } from "./texts.js";
import { VorderingError, fromDayNumber, toDayNumber } from "./vordering/core.js";
import { controlsOfStep, fillWalk, isWalking, move, showProblemsOfStep, showWalk, turn, walkState, walkTitle } from "./walk.js";

const patience = 300;
const days = { fromDayNumber, toDayNumber };

let language = startLanguage();
const words = firstTexts(language);
// Nothing takes a browser as long as the first day in a language: one is written while the words come.
longDay(fromDayNumber(0), language);
let texts = await words;
let country;
let t = translator(texts);
// The calculator, and then the whole engine.
let engine;
let failed = false;
let spoiled = false;
// How far the page is: "sums", then "whole", or "failed" where the rest could not be loaded.
let stage = "sums";
// The rest of the page on its way, once the reader went on, and afterwards.
let rest;
// Did a newer version take the place of the files from which this page came?
let outdated = false;
// The parts that come later, and what they hold until they are there.
let later;
let parts = {};
let provisional = false;
let ratesKnownUntil;
// Is the example still as it was given?
let untouched = false;
// Is what a link held still as it was? Then it is not kept.
let linked = isLink(location.hash) && !kept();
// What was there before the form was emptied, filled with something else, or lost a row.
let before;
// Fields the reader has been in and left: before that, an empty field is not a mistake.
let left = new Set();
// The case, while there is an answer.
let whole;
let timer;

function update() {
  clearTimeout(timer);
  pend(false);
  speakOf(valueOf("country"));
  showQuestions(t);
  echoAmounts(t, language);
  form.showRestOfCase();
  keepForm();
  whole = undefined;
  showWalk(t);
  if (failed) showFailure(t, again(startAgain));
  else if (!engine) showLoading(t);
  // While it loads, what is missing is known already.
  answer();
  showStage(stage, t, again(complete));
}

function pend(value) {
  for (const part of ["answer", "letters", "received"]) byId(part).toggleAttribute("data-pending", value);
}

function answer() {
  const [shown, ...others] = readings();
  const { asOf, facts, fields, outcome, problems } = readIn(shown);
  const missing = problems.filter(({ code }) => code === "missing");
  const asked = missing.filter(({ field }) => left.has(field));
  const wrong = problems.filter((problem) => !missing.includes(problem));
  markFields(byId("form"), [...wrong, ...asked], t, language);
  const inStep = showProblemsOfStep([...wrong, ...asked], t, language);
  const title = isWalking() ? walkTitle(t) : t("title");
  document.title = (isWalking() ? inStep : wrong.length > 0) ? `${t("problem.word")} ${title}` : title;
  if (!engine) return;

  if (wrong.length > 0) showProblems(wrong, missing, t, language);
  else if (missing.length > 0) showMissing(missing, asked.length > 0, t, language);
  else if (outcome.bug) showBug(t, outcome.bug);
  else if (outcome.refusal) showRefusal(outcome.refusal, t, language, () => setProvisional(true));
  else {
    const also = others.map((reading) => ({ reading, ...readIn(reading) }));
    showAnswer(outcome.statement, t, language, { fields, shown, also, provisional, stopProvisional: () => setProvisional(false) });
    whole = lookedAt(facts, asOf);
    showLater(asOf);
  }
}

/** The facts in one reading of them, what the engine says of it, and what is missing or wrong. */
function readIn(reading) {
  const { input, asOf, problems, fields } = under(reading, () => readForm(days));
  const facts = provisional ? { ...input, conventions: { ...input.conventions, provisionalRates: true } } : input;
  const outcome = engine ? ask(facts, asOf) : {};
  return { asOf, facts, fields, outcome, problems: merge(problems, outcome.invalid ?? [], fields) };
}

/** What comes after the sums. */
function showLater(asOf) {
  if (stage !== "whole") return;
  try {
    later.show({ engine, VorderingError, input: whole, asOf, t, language });
  } catch (error) {
    failRest(error);
  }
}

/** A script that was cut off stays so until the page is loaded anew, which keeps the form where the browser allows it. */
const again = (load) => (spoiled && (linked || kept()) ? () => location.reload() : load);

/** Without a day only the case itself can be checked. */
function ask(input, asOf) {
  try {
    const own = new engine.Case(input);
    return asOf ? { statement: own.statement(asOf, { language }) } : {};
  } catch (error) {
    const said = error instanceof VorderingError && error.kind !== "bug";
    return said ? { [error.kind]: error.issues } : { bug: error.message };
  }
}

/** The form names every payment that came in, so no step has to wait until someone looks. */
const lookedAt = (input, asOf) => ({ ...input, policy: { ...input.policy, paymentsCheckedOn: asOf } });

function updateSoon() {
  clearTimeout(timer);
  pend(true);
  timer = setTimeout(update, patience);
}

function setProvisional(value) {
  provisional = value;
  update();
  // The button that was pressed is gone: do not leave the reader nowhere.
  byId("answer").focus();
}

/** Some texts have another wording in another country. */
function speakOf(next) {
  if (next === country) return;
  country = next;
  write();
}

function write() {
  t = translator(texts, country);
  speakInRows(t);
  byId("unstarted")?.remove();
  showLanguage(language);
  writeTexts(document.body, t);
  showHelp(country, t, language);
}

/** The texts of a language, as far as the reader went. */
async function textsOf(next) {
  const own = await firstTexts(next);
  return rest || later ? loadTexts(next) : own;
}

async function speak(next) {
  if (next === language) return;
  const own = await textsOf(next).catch(() => undefined);
  // Of two wishes the last one counts.
  if (next !== startLanguage()) return;
  // Without its words the page stays in the language it has.
  say("language-status", own ? "" : t("language.failed"));
  if (!own) return;
  language = next;
  texts = own;
  translateAmounts(language);
  write();
  update();
}

const example = () => ({ facts: form.exampleFacts(language, ratesKnownUntil), walk: { mode: "all" }, untouched: true, provisional: false });
const empty = () => ({ facts: form.emptyFacts(), untouched: false, provisional: false });
const current = () => ({
  facts: form.snapshot(), ...(later ? later.state() : parts), walk: walkState(), untouched, provisional,
});

// The example is made anew each time: its day is the day of the visit.
function keepForm(address) {
  if (!linked) keep({ ...(untouched ? { untouched, walk: walkState() } : current()), wentOn: Boolean(rest) }, address);
}

function put(state) {
  form.fill(state.facts);
  parts = { letters: state.letters, received: state.received, plan: state.plan };
  later?.fill(parts);
  fillWalk(state.walk);
  translateAmounts(language);
  ({ untouched, provisional } = state);
  left = new Set();
  byId("example-note").hidden = !untouched;
  byId("undo").hidden = !before;
  update();
}

/** Puts something else in the form; the reader can take that back. */
function exchange(state) {
  before = current();
  linked = false;
  put(state);
}

function touch() {
  untouched = false;
  byId("example-note").hidden = true;
  if (!linked) return;
  // What was changed is no longer what the link says.
  leaveLink();
}

function leaveLink() {
  linked = false;
  keepForm(`#${language}`);
}

/** The element that carries the problem of a control: a radio button belongs to its group. */
const fieldIdOf = (control) => (control.type === "radio" ? control.name : control.id);

function listen() {
  const node = byId("form");
  node.addEventListener("input", ({ target }) => {
    touch();
    markTyped(target, language);
    showQuestions(t);
    showWalk(t);
    keepForm();
    updateSoon();
  });
  node.addEventListener("focusout", ({ target, relatedTarget }) => {
    const field = fieldIdOf(target);
    if (!["input", "select"].includes(target.localName) || (relatedTarget && fieldIdOf(relatedTarget) === field)) return;
    left.add(field);
    updateSoon();
  });
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isWalking()) onward();
    else show();
  });
  node.addEventListener("click", ({ target }) => {
    const { add, remove } = target.dataset;
    if (add) addOne(add);
    if (remove) removeOne(remove, target.closest("[data-row]").dataset.n);
  });

  byId("back").addEventListener("click", () => go(() => move(-1)));
  byId("mode").addEventListener("click", () => go(() => turn(isWalking() ? "all" : "steps")));
  byId("clear").addEventListener("click", () => {
    exchange({ ...empty(), walk: { step: "country" } });
    byId("country").querySelector("input").focus();
  });
  byId("example").addEventListener("click", () => {
    exchange(example());
    byId("answer").focus();
  });
  byId("undo").addEventListener("click", () => exchange(before));
  byId("rest-remove").addEventListener("click", () => {
    exchange({ ...current(), facts: form.withoutRest(form.snapshot()), untouched: false });
    byId("undo").focus();
  });
  // Who has all of it prints at once: some browsers allow it only then.
  byId("print").addEventListener("click", () => (stage === "whole" ? window.print() : complete().then(() => window.print())));
  openForPrint();

  // The fragment is for the language: other links inside the page move the reader only.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]:not([hreflang])');
    if (!link) return;
    event.preventDefault();
    const target = byId(link.hash.slice(1));
    const option = target.localName === "fieldset" && (target.querySelector(":checked") ?? target.querySelector("input"));
    (option || target).focus();
    // Of a part that is still to come the beginning is what stays.
    if (target.matches("#details > section")) target.scrollIntoView();
  });
  window.addEventListener("hashchange", async () => {
    if (isLink(location.hash)) return followLink();
    await speak(startLanguage());
    // Another language takes the place of the link.
    linked = false;
    // Each place in the history has its own copy: the newest form goes with the reader. A language that did not come can
    // be asked for again.
    return keepForm(startLanguage() === language ? undefined : `#${language}`);
  });
  window.addEventListener("popstate", () => {
    const walk = keptWalk();
    const here = walkState();
    if (!walk || (walk.mode === here.mode && walk.step === here.step)) return;
    if (isLink(location.hash) && !linked) leaveLink();
    fillWalk(walk);
    arrive(() => turn(walk.mode));
  });
}

/** Brings the reader to a place that may only now be shown; the way back of the browser leads to where the reader was. */
function go(there) {
  const from = walkState();
  const place = there();
  if (!place) return false;
  goOn(from, walkState());
  arrive(() => place);
  return true;
}

function arrive(placeOf) {
  left = new Set();
  update();
  placeOf().focus();
}

/** To the next question, once this one is answered; after the last one to the answer. */
function onward() {
  for (const control of controlsOfStep()) left.add(fieldIdOf(control));
  update();
  if (!byId("step-problems").hidden) return byId("step-problems").focus();
  if (go(() => move(1))) return undefined;
  go(() => turn("all"));
  return show();
}

function show() {
  for (const control of byId("form").elements) left.add(fieldIdOf(control));
  update();
  byId("answer").focus();
}

const firstField = { invoice: "amount", payment: "paymentAmount", event: "eventType" };

function addOne(kind) {
  const n = addRow(kind);
  touch();
  update();
  byId(id(firstField[kind], n)).focus();
}

function removeOne(kind, n) {
  before = current();
  byId("undo").hidden = false;
  const at = rowsOf(kind).indexOf(n);
  removeRow(kind, n);
  touch();
  update();
  const neighbour = rowsOf(kind)[at] ?? rowsOf(kind)[at - 1];
  const button = neighbour && document.querySelector(`[data-row="${kind}"][data-n="${neighbour}"] .remove:not([hidden])`);
  (button || byId(`add-${kind}`)).focus();
}

/** Gets the parts that come later, and their words. What is typed in them is kept with the facts. */
async function getLater() {
  const asked = language;
  const [module, own] = await Promise.all([import("./later.js"), laterTexts(asked)]);
  // Another language may have come meanwhile; it brought all of its words.
  if (asked === language) texts = { ...texts, ...own };
  t = translator(texts, country);
  module.start(t, {
    changed: () => {
      touch();
      update();
    },
    typed: (target) => {
      touch();
      markTyped(target, language);
      keepForm();
      updateSoon();
    },
    leave: updateSoon,
    current: () => ({ t, language, engine: engine && { ...engine, ...days }, VorderingError, whole }),
    put: (state) => exchange({ untouched: false, walk: { mode: "all" }, ...state }),
  });
  module.fill(parts);
  later = module;
  document.body.dataset.later = "";
  translateAmounts(language);
  write();
}

/** A link that someone opened where the page already is. */
function followLink() {
  if (later) return openLink();
  linked = true;
  return complete();
}

/** Shows what a link holds. It is not kept before the reader changes something. */
async function openLink() {
  try {
    const { questions, ...state } = later.opened(await later.textOfLink(location.hash), { engine: { ...engine, ...days }, VorderingError, language });
    before = current();
    linked = true;
    put({ untouched: false, walk: { mode: "all" }, ...state });
    later.tellOfLink();
  } catch (error) {
    linked = false;
    keepForm();
    later.tell(error);
  }
}

function warn(error) {
  console.warn(error);
  spoiled ||= error instanceof SyntaxError || error instanceof ReferenceError;
}

function startAgain() {
  failed = false;
  update();
  start();
}

async function start() {
  try {
    const { load } = await import("./vordering/calculator-browser.js");
    const calculator = await load();
    engine ??= calculator;
    ratesKnownUntil = engine.rates("NL", "statutory").knownUntil;
  } catch (error) {
    warn(error);
    failed = true;
  }
  if (untouched && ratesKnownUntil < today()) put({ ...example(), walk: walkState() });
  else update();
}

/** The rest of the page, when the reader goes on: it is fetched once. */
function complete() {
  rest ??= fetchRest().catch(failRest).then(() => inPlace(update));
  return rest;
}

async function fetchRest() {
  // What would come now does not fit this page.
  if (outdated) await new Promise(() => location.reload());
  stage = "sums";
  showStage(stage, t);
  await sums;
  if (!later) await getLater();
  if (linked) await openLink();
  const { load } = await import("./vordering/browser.js");
  engine = await load();
  failed = false;
  stage = "whole";
}

/** What is there stays, and the rest can be asked for again. */
function failRest(error) {
  warn(error);
  stage = "failed";
  rest = undefined;
  if (linked && !later) missFile();
}

/** What was to be opened has to wait: where files are opened, the reader finds why, and can ask for the rest again. */
function missFile() {
  byId("files-open").open = true;
  byId("files-status").focus();
}

async function openDropped(file) {
  await complete();
  if (later) later.openFile(file);
  else missFile();
}

form.buildForm(t);
listen();
write();
const state = kept();
put(state?.untouched ? { ...example(), walk: state.walk } : state ?? empty());
const sums = start();
// Who went on before finds it all again, wherever on the page.
if (linked || state?.wentOn) complete();
whenGoingOn(() => stage === "sums" && complete(), openDropped);
// In a sandbox, from the disk, or where the reader keeps nothing, it is refused: the page needs none of it.
const keepOffline = () => keepSite(() => t, () => { outdated = true; }).catch(() => {});
sums.then(() => (window.requestIdleCallback ?? setTimeout)(keepOffline));
