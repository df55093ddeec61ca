// One invoice of the list: of what its amount is made, what comes next, and what to know.

import { byId, el } from "../dom.js";
import { euro, longDay } from "../format.js";
import { nameOf, refusalText } from "./table.js";

/** Opens the dialog, and fills it when the worker has answered. */
export async function showDetail(row, { worker, asOf, t, language }) {
  const name = nameOf(row, t);
  byId("detail-heading").textContent = t("detail.heading", { name: row.debtor ? `${name} – ${row.debtor}` : name });
  byId("detail-body").replaceChildren(el("p", {}, t("work.reading")));
  byId("detail").showModal();
  byId("detail-heading").focus();
  byId("detail-body").replaceChildren(...(row.refused === "" ? await answers(row, { worker, asOf, t, language }) : refused(row, t)));
}

const refused = (row, t) => [el("p", {}, t("detail.failed")), el("p", {}, refusalText(row.refused, t))];

async function answers({ at }, { worker, asOf, t, language }) {
  const [{ lines, totals, warnings }, { next }] = await Promise.all([
    worker.statement(at, asOf, { language }),
    worker.timeline(at, asOf, { language }),
  ]);
  const values = { day: longDay(asOf, language), due: euro(totals.due, language) };
  const row = ({ explanation, amount }) => el("tr", { role: "row" },
    el("th", { scope: "row", role: "rowheader" }, explanation),
    el("td", { role: "cell", class: "amount", "data-label": t("detail.amount") }, euro(amount, language)));
  const head = [["why", ""], ["amount", "amount"]].map(([name, kind]) => el("th", { scope: "col", role: "columnheader", class: kind }, t(`detail.${name}`)));
  const told = warnings.map(({ message }) => el("li", {}, message));
  return [
    el("p", { class: "headline" }, t("detail.due", values)),
    el("table", { role: "table" },
      el("caption", {}, t("detail.caption")),
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...head)),
      el("tbody", { role: "rowgroup" }, ...lines.map(row))),
    ...(next ? [el("h3", {}, t("detail.next")), el("p", {}, el("strong", {}, next.title)), el("p", {}, next.message)] : []),
    ...(told.length > 0 ? [el("h3", {}, t("detail.warnings")), el("ul", {}, ...told)] : []),
  ];
}
