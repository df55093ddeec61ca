// How the amount is built: the table of lines, and what to know about it.

import { el, outLink } from "./dom.js";
import { cents, euro, fromCents, localFormula, longDay, percent } from "./format.js";
import { fieldLink, fieldOf } from "./problems.js";

export const time = (day, language) => el("time", { datetime: day }, longDay(day, language));

export function linesTable({ lines, totals, asOf }, t, language) {
  // Stacked rows on a narrow screen lose their table roles in some browsers: say them.
  const head = ["when", "what", "amount", "sofar"].map((name) =>
    el("th", { scope: "col", role: "columnheader", class: name }, t(`lines.${name}`)));

  let sofar = 0n;
  const rows = lines.map((line) => {
    sofar += cents(line.amount);
    return el("tr", { role: "row", "data-kind": line.kind },
      el("th", { scope: "row", role: "rowheader", class: "when" }, ...when(line, t, language)),
      el("td", { role: "cell", class: "what" }, explained(line, t, language)),
      el("td", { role: "cell", class: "amount", "data-label": t("lines.amount") }, euro(line.amount, language)),
      el("td", { role: "cell", class: "sofar", "data-label": t("lines.sofar") }, euro(fromCents(sofar), language)));
  });

  const over = cents(totals.overpaid) > 0n;
  const total = el("tr", { role: "row" },
    el("th", { scope: "row", role: "rowheader", colspan: "2", "aria-colspan": "2" },
      t(over ? "lines.overpaid" : "lines.total", { day: longDay(asOf, language) })),
    el("td", { role: "cell", class: "amount" }, euro(over ? totals.overpaid : totals.due, language)),
    el("td", { role: "cell", class: "sofar empty" }));

  return el("table", { role: "table" },
    el("caption", {}, t("lines.caption")),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...head)),
    el("tbody", { role: "rowgroup" }, ...rows),
    el("tfoot", { role: "rowgroup" }, total));
}

/** The day of a line, or its days. */
export function when(line, t, language) {
  if (line.kind !== "interest") return [time(line.on, language)];
  if (line.from === line.to) return [time(line.from, language)];
  return [time(line.from, language), ` ${t("lines.to")} `, time(line.to, language)];
}

export function lineName(line, t, language) {
  if (line.kind === "interest") {
    const days = t(line.days === 1 ? "lines.day" : "lines.days", { days: line.days });
    return `${t("kind.interest")}: ${percent(line.ratePercent, language)}, ${days}`;
  }
  if (line.kind === "collectionCosts" && line.ratePercent) {
    return `${t("kind.vat")}: ${percent(line.ratePercent, language)}`;
  }
  return t.has(`kind.${line.kind}`) ? t(`kind.${line.kind}`) : line.kind;
}

function explained(line, t, language) {
  const summary = el("summary", {}, lineName(line, t, language));
  if (line.provisional) summary.append(" ", el("span", { class: "tag" }, t("lines.provisional")));
  return el("details", { "data-key": line.id }, summary,
    el("p", {}, line.explanation),
    line.formula && line.formula !== line.amount ? el("p", { class: "formula" }, localFormula(line.formula, language)) : undefined,
    line.basis.length > 0 ? el("p", {}, `${t("lines.law")} `, ...laws(line.basis, t)) : undefined,
    line.source ? el("p", { class: "source" }, source(line.source, t, language)) : undefined);
}

export const laws = (basis, t) => basis.flatMap((one, index) => (index > 0 ? [", ", lawLink(one, t)] : [lawLink(one, t)]));

function lawLink({ law, article, url }, t) {
  const place = article.replace(/ \((\d+)\)/, (_, number) => ` ${t("lines.paragraph", { number })}`);
  return outLink(url, `art. ${place} ${law}`, t("link.newTab"));
}

function source({ row, instrument, confidence }, t, language) {
  const trust = t.has(`confidence.${confidence}`) ? t(`confidence.${confidence}`) : confidence;
  return t("lines.source", { instrument, day: longDay(row, language), trust });
}

/** When lateness began, invoice by invoice. */
export const story = ({ claims }, t, language) => claims.map((claim) => {
  const name = claims.length > 1 ? `${t("next.invoice", { invoice: claim.invoice })}. ` : "";
  if (!claim.defaultFrom) return `${name}${t("lines.notLate")}`;
  const values = { due: longDay(claim.dueOn, language), from: longDay(claim.defaultFrom, language) };
  return `${name}${t("lines.late", values)} ${t(`interest.${claim.interestKind}`)}`;
}).join(" ");

export function warningGroups(warnings, t, language, fields) {
  const groups = ["caution", "assumption", "info"].map((severity) => {
    const own = warnings.filter((warning) => warning.severity === severity);
    return own.length > 0 && el("section", { class: `severity ${severity}` },
      el("h3", {}, t(`severity.${severity}`)),
      el("ul", {}, ...own.map((warning) => warningItem(warning, t, fields))));
  });
  return groups.filter(Boolean);
}

function warningItem({ message, path, basis }, t, fields) {
  const field = fieldOf(path, fields);
  const links = [
    ...basis.map((one) => lawLink(one, t)),
    ...(field ? [fieldLink(field, t("warnings.question"))] : []),
  ];
  return el("li", {}, message, links.length > 0
    ? el("span", { class: "links" }, ...links.flatMap((link, index) => (index > 0 ? [" · ", link] : [" ", link])))
    : undefined);
}
