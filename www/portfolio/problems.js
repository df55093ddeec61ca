// What is wrong with rows of the list, and how the list was read.

import { byId, el } from "../dom.js";
import { whole } from "../format.js";
import { showPaging } from "./table.js";

const size = 50;

function problemText({ code, column, message, row }, t) {
  const what = t.has(`problem.${code}`) ? t(`problem.${code}`) : message;
  const where = [t("problems.row", { row }), ...(column ? [t(`column.${column}`)] : [])].join(", ");
  return `${where}: ${what}`;
}

export function showProblems({ problems, problemCount }, from, t, language) {
  byId("problems").hidden = problemCount === 0;
  const shown = problems.slice(from, from + size);
  const values = { from: whole(from + 1, language), to: whole(from + shown.length, language), count: whole(problemCount, language), shown: whole(problems.length, language) };
  const more = problems.length < problemCount ? ` ${t("problems.more", values)}` : "";
  byId("problems-caption").textContent = problemCount > size ? t("problems.caption", values) + more : "";
  byId("problems-list").replaceChildren(...shown.map((problem) => el("li", {}, problemText(problem, t))));
  showPaging("problems-", { from, count: shown.length, found: problems.length, size }, t);
}

export const problemsAfter = (from, { problems }) => Math.min(from + size, problems.length - 1);
export const problemsBefore = (from) => Math.max(0, from - size);

export function showNotes({ notes }, t) {
  byId("notes").hidden = notes.length === 0;
  byId("notes-list").replaceChildren(...notes.map(({ code, column }) => el("li", {}, t(`note.${code}`, { column }))));
}
