// What is wrong or missing in the form, said at the field and in one list.

import { byId, el } from "./dom.js";
import { longDay } from "./format.js";
import { numberOf } from "./rows.js";

/** The engine's issues as problems at a field; what the form itself found at a path goes first. */
export function merge(found, issues, fields) {
  const known = new Set(found.map(({ path }) => path));
  const added = issues
    .filter(({ path }) => !known.has(path))
    .map((issue) => ({ ...issue, field: fieldOf(issue.path, fields) }));
  return [...found, ...added];
}

/** The field of a path, or of the nearest part around it that has one. */
export function fieldOf(path, fields) {
  for (let part = path; part; part = part.replace(/\.?[^.[]+$|\[\d+\]$/, "")) {
    if (fields.has(part)) return fields.get(part);
  }
  return undefined;
}

export const describe = (problem, t, language) => inLanguage(problem, t, language) ?? problem.message;

/** The same as an element: what only the engine can say is English. */
export function described(problem, t, language) {
  const words = inLanguage(problem, t, language);
  return words ? el("span", {}, words) : el("span", { lang: "en" }, problem.message);
}

function inLanguage({ code, field = "", known }, t, language) {
  const kind = field.replace(/\d+$/, "");
  const { row, n } = rowOf(field);
  const values = { number: row && numberOf(row, n), day: known ? longDay(known, language) : "" };
  const key = [`${code}.${kind}`, `problem.${code}`, `issue.${code}`].find(t.has);
  return key && t(key, values);
}

const rowOf = (field) => byId(field)?.closest("[data-row]")?.dataset ?? {};

function question(field) {
  const place = byId(field);
  return (place.querySelector("legend") ?? place.labels[0]).textContent;
}

/** A link that brings the reader to the question. */
export const fieldLink = (field, text) => el("a", { href: `#${field}` }, text);

/** Writes the messages at the fields of a form and clears the others. */
export function markFields(form, problems, t, language) {
  for (const place of form.querySelectorAll(".problem")) {
    const field = place.id.replace(/-problem$/, "");
    const own = problems.filter((problem) => problem.field === field);
    place.replaceChildren();
    if (own.length > 0) {
      const words = own.map((problem) => describe(problem, t, language)).join(" ");
      const kind = own.every(({ code }) => code === "missing") ? "open.word" : "problem.word";
      place.append(el("span", { class: "problem-word" }, t(kind)), ` ${words}`);
      byId(field).setAttribute("aria-invalid", "true");
    } else {
      byId(field).removeAttribute("aria-invalid");
    }
  }
}

/** The list of problems, in the order of the form. */
export function problemList(problems, t, language) {
  const place = ({ field }) => (field ? [...document.querySelectorAll("#form [id]")].indexOf(byId(field)) : -1);
  const sorted = [...problems].sort((a, b) => place(a) - place(b));
  const items = sorted.map((problem) => {
    if (!problem.field) return el("li", {}, described(problem, t, language));
    const words = describe(problem, t, language);
    const name = question(problem.field).replace(/([^?:])$/, "$1:");
    // What is missing says itself what it is, but not of which invoice.
    const named = problem.code === "missing" && rowOf(problem.field).row !== "invoice" ? words : `${name} ${words}`;
    return el("li", {}, fieldLink(problem.field, named));
  });
  return el("ul", { class: "problem-list" }, ...items);
}
