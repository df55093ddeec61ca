// Letters: which one to write, what it still needs, and what it says.

import { byId, el, replace } from "./dom.js";
import { fieldGroup, fieldValues, fillFields, place } from "./fields.js";
import { fieldsOf, fileName, letterFields, letterGroups, readLetter, usual } from "./letter-fields.js";
import { listenOut, showOut } from "./letter-out.js";
import { checklist, confirmable, findings } from "./letter-view.js";
import { plainNodes } from "./plain.js";
import { describe, markFields, merge, problemList } from "./problems.js";

/** The case that is written about: set with every answer of the page. */
let about;
let kind;
let confirms = [];
// What was typed and left: before that, an empty field is not a mistake.
let left = new Set();

/** Builds the fields. `changed` hears of what is chosen, `typed` of what is typed, `leave` of a field that was left. */
export function startLetters(t, { changed, typed, leave }) {
  byId("writing-fields").append(...Object.entries(letterGroups).map((group) => fieldGroup(group, t)));
  byId("about-group").append(byId("about-rows"));
  byId("letters-list").addEventListener("click", ({ target }) => {
    const chosen = target.closest("[data-kind]")?.dataset.kind;
    if (chosen) write(chosen, changed);
  });
  const form = byId("writing-form");
  form.addEventListener("input", ({ target }) => typed(target));
  form.addEventListener("focusout", ({ target }) => {
    left.add(target.id);
    leave();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("writing-check").addEventListener("change", ({ target }) => {
    const others = confirms.filter((field) => field !== target.value);
    confirms = target.checked ? [...others, target.value] : others;
    changed();
  });
  listenOut();
}

/** Opens a letter and brings the reader to it. */
export function write(chosen, changed) {
  if (kind !== chosen) confirms = [];
  kind = chosen;
  left = new Set();
  changed();
  byId("writing-heading").focus();
}

export const lettersState = () => ({ fields: fieldValues(letterFields), kind, confirms });

export function fillLetters(state = {}) {
  fillFields(letterFields, state.fields, usual);
  ({ kind, confirms = [] } = state);
  left = new Set();
}

/** Asks the engine; gives its answer, or its issues as they are thrown. */
export function asked(call, VorderingError) {
  try {
    return { answer: call() };
  } catch (error) {
    if (!(error instanceof VorderingError)) throw error;
    return { issues: error.issues };
  }
}

export function showLetters(given) {
  about = given;
  replace(byId("letters-list"), choices());
  showLetter();
}

/** The letters of the creditor, then those of the debtor: what fits now, and what does not with its reasons. */
function choices() {
  const { engine, VorderingError, named, letters, asOf, t, language } = about;
  // What is wrong with a name is no reason to tell nothing.
  const all = asked(() => new engine.Case(named).letters(asOf, { language }), VorderingError).answer ?? letters;
  return ["creditor", "debtor"].map((by) => {
    const own = all.filter((choice) => choice.by === by);
    const [fitting, others] = [true, false].map((fits) => own.filter((choice) => choice.fits === fits));
    const list = (some) => el("ul", { class: "letters", role: "list" }, ...some.map(choice));
    return el("section", { "aria-labelledby": `letters-${by}` },
      el("h3", { id: `letters-${by}` }, t(`letters.${by}`)),
      fitting.length > 0 ? list(fitting) : el("p", { class: "hint" }, t("letters.none")),
      others.length > 0 ? el("details", { "data-key": by }, el("summary", {}, t("letters.notNow")), list(others)) : undefined);
  });
}

const choice = ({ kind: one, title, reasons }) =>
  el("li", {},
    el("button", { type: "button", id: `write-${one}`, "data-kind": one, "aria-pressed": String(one === kind) }, title),
    ...reasons.map((reason) => el("p", { class: "hint" }, reason)));

function showLetter() {
  byId("writing").hidden = !kind;
  if (!kind) return showOut(undefined);
  const { engine, VorderingError, input, asOf, t, language } = about;
  showFields();
  const read = readLetter(kind, input);
  const draft = { ...read.draft, ...(confirms.length > 0 ? { confirms } : {}) };
  const { answer: letter, issues = [] } = asked(() => new engine.Case(read.input).letter(asOf, draft, { language }), VorderingError);
  const problems = merge(read.problems, issues, read.fields);
  // A plan of which only the first half was typed is not a mistake yet.
  const told = problems.filter(({ code, field }) => code !== "missing" || left.has(field));
  markFields(byId("writing-form"), told, t, language);
  byId("writing-heading").textContent = letter?.title ?? title();
  replace(byId("paper"), letter ? plainNodes(letter.html) : [wrong(problems, t, language)]);
  const blanks = letter?.text.includes("…");
  byId("paper-blanks").hidden = !blanks;
  replace(byId("writing-check"), letter ? checks(letter, t) : []);
  showOut(letter && { ...letter, name: fileName(kind) }, t);
  return undefined;
}

const title = () => byId(`write-${kind}`)?.textContent ?? "";

const wrong = (problems, t, language) => (problems.some(({ field }) => field)
  ? el("div", {}, el("p", {}, t("writing.problems")), problemList(problems, t, language))
  : el("p", {}, problems.map((problem) => describe(problem, t, language)).join(" ")));

function checks(letter, t) {
  if (!letter.check) return [el("p", {}, t("writing.noRules"))];
  const found = letter.check.findings.length > 0 ? findings(letter.check, t, "h5") : [el("p", {}, t("writing.sound"))];
  return [...found, confirmable(letter, confirms, t), ...checklist(letter, t)].filter(Boolean);
}

/** Only the fields that the letter needs, and only groups with a field in them. */
function showFields() {
  const needed = fieldsOf(kind, about.input.jurisdiction);
  for (const [name, fields] of Object.entries(letterGroups)) {
    const ids = Object.keys(fields);
    for (const id of ids) place(id).hidden = !needed.includes(id);
    byId(`${name}-group`).hidden = ids.length > 0 && !ids.some((id) => needed.includes(id));
  }
}
