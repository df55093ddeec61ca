// How it was calculated: the choices that were made, what repeats the answer, and what the words of law mean.

import { el } from "./dom.js";
import { time } from "./lines.js";

/** The choices that were made, each with what it is called. */
export const choices = ({ conventions }, t) => Object.entries(conventions)
  .filter(([key]) => t.has(`convention.${key}`))
  .map(([key, value]) => {
    const words = `convention.${key}.${value}`;
    return [t(`convention.${key}`), t.has(words) ? t(words) : String(value)];
  });

export function method(statement, t, language) {
  const { receipt } = statement;
  const pair = (term, value) => el("div", {}, el("dt", {}, term), el("dd", {}, value));
  return [
    el("h3", {}, t("method.choices")),
    el("dl", { class: "facts-list" }, ...choices(statement, t).map((choice) => pair(...choice))),
    el("h3", {}, t("method.receipt")),
    el("p", {}, t("method.receiptWhy")),
    el("dl", { class: "facts-list" },
      pair(t("receipt.engine"), receipt.engine),
      pair(t("receipt.asOf"), time(receipt.asOf, language)),
      pair(t("receipt.ratesKnownUntil"), time(receipt.ratesKnownUntil, language)),
      pair(t("receipt.law"), el("code", {}, receipt.law)),
      pair(t("receipt.case"), el("code", {}, receipt.case))),
  ];
}

/** The words of law that are explained, in order. */
const words = ["base", "default", "statutory", "commercial", "costs", "code"];

export const meanings = (t) => words.map((word) =>
  el("div", {}, el("dt", {}, t(`word.${word}`)), el("dd", {}, t(`word.${word}.meaning`))));
