// Fields that are built from a list: a label, a hint if there is one, a place for what is wrong, the control.

import { byId, el } from "./dom.js";
import { euro, plainAmount, plainPercent, readAmount, readPercent } from "./format.js";

const day = { type: "date" };
const amount = { type: "amount" };
const radios = (...options) => ({ type: "radios", options });
const select = (...options) => ({ type: "select", options });
/** What a field can be. */
export const kinds = { day, amount, percent: { type: "percent" }, lines: { type: "lines" }, text: {}, radios, select };

/**
 * A field; its words are texts under `key`, those of its options under `words`. Radio buttons are one
 * field.
 */
export function field(id, { type = "text", options = [], mode, key = id, words = key }, t) {
  const hint = t.has(`${key}.hint`) && el("p", { class: "hint", id: `${id}-hint`, "data-t": `${key}.hint` });
  const problem = el("p", { class: "problem", id: `${id}-problem` });
  const echo = type === "amount" && el("p", { class: "echo", id: `${id}-echo` });
  const described = [hint, echo, problem].filter(Boolean).map((node) => node.id).join(" ");
  const above = [hint || undefined, problem];
  const name = { "data-t": `${key}.label`, "data-label": key };
  if (type === "radios") {
    const option = (value) => el("label", {},
      el("input", { type: "radio", name: id, value }), " ", el("span", { "data-t": `${words}.${value}` }));
    return el("fieldset", { id, role: "radiogroup", "aria-describedby": described }, el("legend", name), ...above, ...options.map(option));
  }
  const attributes = { id, "aria-describedby": described };
  const control = {
    text: () => el("input", { ...attributes, type: "text", inputmode: mode }),
    lines: () => el("textarea", { ...attributes, rows: "4" }),
    amount: () => el("div", { class: "money" }, el("input", { ...attributes, type: "text", inputmode: "decimal" })),
    percent: () => el("input", { ...attributes, type: "text", inputmode: "decimal", "data-percent": true }),
    date: () => el("input", { ...attributes, type: "date", max: "9999-12-31" }),
    select: () => el("select", attributes, ...options.map((value) => el("option", { value, "data-t": `${words}.${value}` }))),
  }[type]();
  return el("div", { class: "field", id: `${id}-field` }, el("label", { for: id, ...name }), ...above, control, echo || undefined);
}

/** Fields that belong together, under one name. */
export const fieldGroup = ([name, fields], t) =>
  el("fieldset", { class: "group", id: `${name}-group` },
    el("legend", { class: "name", "data-t": `${name}.legend` }),
    ...Object.entries(fields).map(([id, spec]) => field(id, spec, t)));

export const place = (id) => byId(`${id}-field`) ?? byId(id);

const radioButtons = (node) => [...node.querySelectorAll("input")];

export function valueOf(id) {
  const node = byId(id);
  return node.localName === "fieldset" ? radioButtons(node).find(({ checked }) => checked)?.value : node.value;
}

/** An amount as it was typed: "1.480" is clear in one language and not in the other, so it keeps its language. */
export const isAmount = ({ inputMode, dataset }) => inputMode === "decimal" && dataset.percent === undefined;
const typed = (input) => ({ text: input.value, language: input.dataset.language });

function writeAmount(input, { text = "", language = "" } = {}) {
  input.value = text;
  input.dataset.language = language;
}

export function markTyped(input, language) {
  if (isAmount(input)) input.dataset.language = language;
}

export const amountIn = (input) => readAmount(input.value, input.dataset.language);

const amountFields = () => [...document.querySelectorAll('input[inputmode="decimal"]')].filter(isAmount);

/** Writes amounts in the style of a language; what was unclear stays as it is, and stays unclear. */
export function translateAmounts(language) {
  for (const input of amountFields()) {
    const { amount } = amountIn(input);
    if (amount && input.dataset.language !== language) writeAmount(input, amountText(amount, language));
  }
  for (const input of document.querySelectorAll("[data-percent]")) {
    const { percent } = readPercent(input.value);
    if (percent) input.value = plainPercent(percent, language);
  }
}

export const amountText = (amount, language) => ({ text: plainAmount(amount, language), language });

/** Says below each amount how it was read, when that is not what was typed. */
export function echoAmounts(t, language) {
  for (const input of amountFields()) {
    const { amount } = amountIn(input);
    const same = !amount || input.value.trim() === plainAmount(amount, language);
    byId(`${input.id}-echo`).textContent = same ? "" : t("amount.echo", { amount: euro(amount, language) });
  }
}

/** Everything in some fields as it was typed, for `fillFields`. */
export const fieldValues = (ids) =>
  Object.fromEntries(ids.map((id) => [id, isAmount(byId(id)) ? typed(byId(id)) : valueOf(id)]));

/** Fills fields; of a list the first choice counts where nothing is said, of radio buttons what is `usual`. */
export function fillFields(ids, values = {}, usual = {}) {
  for (const id of ids) {
    const node = byId(id);
    const value = values[id] ?? usual[id];
    if (node.localName === "fieldset") for (const one of radioButtons(node)) one.checked = one.value === value;
    else if (node.localName === "select") choose(node, value);
    else if (isAmount(node)) writeAmount(node, value);
    else node.value = value ?? "";
  }
}

function choose(node, value) {
  node.value = value ?? node.options[0].value;
  if (node.selectedIndex < 0) node.selectedIndex = 0;
}

/** Reads fields into paths of what is asked; tells what is wrong, and which field belongs to which path. */
export function fieldReader() {
  const problems = [];
  const fields = new Map();
  const found = (path, field, code) => problems.push({ path, field, code });
  const at = (id, path) => {
    fields.set(path, id);
    return byId(id);
  };
  const number = (read) => (id, path) => {
    const { problem, ...value } = read(at(id, path));
    if (problem && problem !== "missing") found(path, id, problem);
    return Object.values(value)[0];
  };
  const reader = {
    text: (id, path) => at(id, path).value.trim() || undefined,
    lines: (id, path) => {
      const lines = at(id, path).value.split("\n").map((line) => line.trim()).filter(Boolean);
      return lines.length > 0 ? lines : undefined;
    },
    amount: number(amountIn),
    percent: number(({ value }) => readPercent(value)),
    day: (id, path) => {
      const node = at(id, path);
      if (node.validity.badInput) found(path, id, "unfinishedDay");
      return node.value || undefined;
    },
    whole: (id, path) => {
      const text = at(id, path).value.trim();
      if (text && !/^\d{1,9}$/.test(text)) found(path, id, "notANumber");
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    },
    choice: (id, path) => {
      fields.set(path, id);
      const value = valueOf(id);
      return ["usual", "unknown", ""].includes(value) ? undefined : value;
    },
    /** Yes or no as true or false. */
    flag: (id, path) => ({ yes: true, no: false })[reader.choice(id, path)],
  };
  /** The same, of what has to be there. */
  const needed = Object.fromEntries(Object.entries(reader).map(([how, read]) => [how, (id, path) => {
    const before = problems.length;
    const value = read(id, path);
    if (value === undefined && problems.length === before) found(path, id, "missing");
    return value;
  }]));
  return { problems, fields, found, needed, ...reader };
}
