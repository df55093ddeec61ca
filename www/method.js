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

/** What the answer rests on, each with what it is called. */
export const receiptParts = ({ receipt }, t, language) => [
  [t("receipt.engine"), receipt.engine],
  [t("receipt.asOf"), time(receipt.asOf, language)],
  [t("receipt.ratesKnownUntil"), time(receipt.ratesKnownUntil, language)],
  [t("receipt.law"), el("code", {}, receipt.law)],
  [t("receipt.case"), el("code", {}, receipt.case)],
];

export function method(statement, t, language) {
  const pair = (term, value) => el("div", {}, el("dt", {}, term), el("dd", {}, value));
  return [
    el("h3", {}, t("method.choices")),
    el("dl", { class: "facts-list" }, ...choices(statement, t).map((choice) => pair(...choice))),
    el("h3", {}, t("method.receipt")),
    el("p", {}, t("method.receiptWhy")),
    el("dl", { class: "facts-list" }, ...receiptParts(statement, t, language).map((part) => pair(...part))),
  ];
}

/** The words of law that are explained, in order. */
const words = ["base", "default", "statutory", "commercial", "costs", "code"];

export const meanings = (t) => words.map((word) =>
  el("div", {}, el("dt", {}, t(`word.${word}`)), el("dd", {}, t(`word.${word}.meaning`))));
