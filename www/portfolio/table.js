// A part of the invoices as a table, and what they come to together. Never more rows than fit a page.

import { fromDayNumber, toDayNumber } from "../vordering/core.js";
import { byId, el } from "../dom.js";
import { euro, fromCents, longDay, whole } from "../format.js";
import { stepName } from "./steps.js";

export const pageSize = 50;

export const money = (cents, language) => euro(fromCents(BigInt(cents)), language);
export const day = (number, language) => longDay(fromDayNumber(number), language);

export const nameOf = ({ invoice, row }, t) => invoice || t("row.unnamed", { row });

export function refusalText(code, t) {
  return t.has(`refused.${code}`) ? t(`refused.${code}`) : t("refused.other");
}

export function sumsList({ sums }, t, language) {
  return Object.entries(sums).map(([name, cents]) =>
    el("div", {}, el("dt", {}, t(`sum.${name}`)), el("dd", {}, money(cents, language))));
}

/** `how` has the language, and the day and what is known of payments on it; `open` looks at one of the invoices. */
export function invoiceTable({ rows, found }, from, how, open) {
  const { t, language } = how;
  if (found === 0) return [el("p", {}, t("table.empty"))];
  // Stacked rows on a narrow screen lose their table roles in some browsers: say them.
  const head = [["invoice", ""], ["amount", "number"], ["due", "number"], ["late", "number"], ["step", ""]].map(([name, kind]) =>
    el("th", { scope: "col", role: "columnheader", class: kind }, t(`table.${name}`)));
  const caption = { from: whole(from + 1, language), to: whole(from + rows.length, language), found: whole(found, language) };
  return [el("table", { role: "table" },
    el("caption", {}, t("table.caption", caption)),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...head)),
    el("tbody", { role: "rowgroup" }, ...rows.map((row) => tableRow(row, how, open))))];
}

function tableRow(row, how, open) {
  const { t, language } = how;
  const name = nameOf(row, t);
  const button = el("button", { type: "button", id: `open-${row.at}`, "aria-label": t("row.open", { name }) }, name);
  button.addEventListener("click", () => open(row));
  const cell = (label, kind, ...content) => el("td", { role: "cell", class: kind, "data-label": t(`table.${label}`) }, ...content);
  const debtor = row.debtor === "" ? undefined : el("small", {}, row.debtor);
  const late = row.daysLate === undefined ? t("row.notLate") : whole(row.daysLate, language);
  const due = row.refused === "" ? money(row.due, language) : "–";
  return el("tr", { role: "row" },
    el("th", { scope: "row", role: "rowheader" }, button, debtor),
    cell("amount", "number", money(row.amount, language)),
    cell("due", "number", due),
    cell("late", "number", late),
    cell("step", "next", ...nextCell(row, how)));
}

function nextCell(row, { t, language, asOf, checked }) {
  if (row.refused !== "") return [refusalText(row.refused, t)];
  if (row.step === "") return [t("row.nothing")];
  const key = whenKey(row, toDayNumber(asOf), checked);
  const when = t(`row.${key}`, { day: row.on === undefined ? "" : day(row.on, language) });
  return [stepName(row.step, language), el("small", {}, when)];
}

/** May the step be taken, from when, or what holds it up, as far as that can be told without the whole story? */
function whenKey({ step, allowed, on }, today, checked) {
  if (allowed) return on === undefined ? "now" : "nowOn";
  if (step === "dueDate") return "wait";
  if (on > today) return "notYetOn";
  return on !== undefined && !checked ? "check" : "blocked";
}

/** Shows which pages there are before and after. */
export function showPaging(prefix, { from, count, found, size }, t) {
  const [previous, next] = [byId(`${prefix}previous`), byId(`${prefix}next`)];
  previous.disabled = from === 0;
  next.disabled = from + count >= found;
  previous.textContent = t("page.previous", { count: size });
  next.textContent = t("page.next", { count: size });
  previous.parentNode.hidden = found <= size;
}
