// The receipt as a text: what was asked, what the answer was, and what it rests on. It says who asked nowhere.

import { byId, el } from "./dom.js";
import { amountIn, isAmount } from "./fields.js";
import { euro, longDay } from "./format.js";
import { lineName, when } from "./lines.js";
import { choices, receiptParts } from "./method.js";

export function receiptText({ statement, t, language }) {
  const { lines, totals } = statement;
  const sum = (key, amount) => [t(key), euro(amount, language)];
  const laws = new Set(lines.flatMap(({ basis }) => basis.map(({ article, law }) => `art. ${article} ${law}`)));
  const overpaid = totals.overpaid !== "0.00";
  const values = { day: longDay(statement.asOf, language) };
  const parts = {
    "receipt.asked": asked(t, language),
    "lines.heading": [
      ...lines.map((line) => [`${textOf(...when(line, t, language))}, ${lineName(line, t, language)}`, euro(line.amount, language)]),
      overpaid ? [t("lines.overpaid", values), euro(totals.overpaid, language)] : [t("lines.total", values), euro(totals.due, language)],
      ...["principal", "interest", "costs"].map((part) => sum(`part.${part}`, totals.open[part])),
      ...(laws.size > 0 ? [[t("lines.law"), [...laws].join(", ")]] : []),
    ],
    "method.choices": choices(statement, t),
    "method.receipt": receiptParts(statement, t, language).map(([name, value]) => [name, textOf(value)]),
  };
  const section = ([heading, rows]) => [t(heading), ...rows.map(([name, value]) => line(`- ${name.replace(/([^?:])$/, "$1:")} ${value}`)), ""];
  return [t("receipt.title"), "", ...Object.entries(parts).flatMap(section), t("method.receiptWhy"), ""].join("\n");
}

/** Whoever wrote it, it begins no other line. */
const line = (text) => text.replace(/\s+/g, " ");

/** What is on the page, without its markup. */
const textOf = (...parts) => el("span", {}, ...parts).textContent;

/** Every question that was asked and answered, in its own words, what came with a file, and what was not known. */
function asked(t, language) {
  const questions = [...byId("steps").querySelectorAll('[role="radiogroup"], .field')].filter((node) => !node.hidden);
  const answers = questions.map((node) => [node.querySelector("legend, label").textContent, answer(node, language)]);
  const rest = [...byId("rest-list").children].map(({ textContent }) => [t("rest.heading"), textContent]);
  const readings = [...document.querySelectorAll(".readings > div")].map(({ children: [facts, sum] }) => [facts.textContent, sum.textContent]);
  return [...answers.filter(([, said]) => said), ...rest, ...readings];
}

function answer(node, language) {
  if (node.localName === "fieldset") return node.querySelector(":checked")?.labels[0].textContent.trim();
  const control = node.querySelector("input, select");
  if (control.localName === "select") return control.selectedOptions[0].textContent;
  if (control.type === "date") return control.value && longDay(control.value, language);
  return isAmount(control) ? control.value && euro(amountIn(control).amount, language) : control.value;
}
