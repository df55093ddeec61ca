// Fields that are built from a list: a label, a hint if there is one, a place for what is wrong, the control.

import { byId, el } from "./dom.js";
import { amountIn, typed, writeAmount } from "./form.js";
import { texts } from "./texts.js";

const said = (key) => Object.hasOwn(texts.en, key);

/** A field with its words as keys of texts; `type` is that of the control. */
export function field([id, { type = "text", options = [], mode }]) {
  const hint = said(`${id}.hint`) && el("p", { class: "hint", id: `${id}-hint`, "data-t": `${id}.hint` });
  const problem = el("p", { class: "problem", id: `${id}-problem` });
  const echo = type === "amount" && el("p", { class: "echo", id: `${id}-echo` });
  const described = [hint, echo, problem].filter(Boolean).map((node) => node.id).join(" ");
  const above = [hint || undefined, problem];
  if (type === "radios") {
    const option = (value) => el("label", {},
      el("input", { type: "radio", name: id, value }), " ", el("span", { "data-t": `${id}.${value}` }));
    return el("fieldset", { id, role: "radiogroup", "aria-describedby": described },
      el("legend", { "data-t": `${id}.label` }), ...above, ...options.map(option));
  }
  const attributes = { id, "aria-describedby": described };
  const control = {
    text: () => el("input", { ...attributes, inputmode: mode }),
    lines: () => el("textarea", { ...attributes, rows: "4" }),
    amount: () => el("div", { class: "money" }, el("input", { ...attributes, inputmode: "decimal" })),
    date: () => el("input", { ...attributes, type: "date", max: "9999-12-31" }),
    select: () => el("select", attributes,
      ...options.map((value) => el("option", { value, "data-t": `${id}.${value}` }))),
  }[type]();
  return el("div", { class: "field", id: `${id}-field` },
    el("label", { for: id, "data-t": `${id}.label` }), ...above, control, echo || undefined);
}

/** Fields that belong together, under one name. */
export const fieldGroup = ([name, fields]) =>
  el("fieldset", { class: "group", id: `${name}-group` },
    el("legend", { class: "name", "data-t": `${name}.legend` }),
    ...Object.entries(fields).map(field));

const radios = (id) => [...byId(id).querySelectorAll("input")];

export const place = (id) => byId(`${id}-field`) ?? byId(id);

export function valueOf(id) {
  const node = byId(id);
  return node.localName === "fieldset" ? radios(id).find(({ checked }) => checked)?.value : node.value;
}

/** Everything in some fields as it was typed, for `fillFields`. */
export const fieldValues = (ids) =>
  Object.fromEntries(ids.map((id) => [id, byId(id).inputMode === "decimal" ? typed(byId(id)) : valueOf(id)]));

/** Fills fields; of what is not said the first choice counts. */
export function fillFields(ids, values = {}) {
  for (const id of ids) {
    const node = byId(id);
    const value = values[id];
    if (node.localName === "fieldset") radios(id).forEach((one, at) => { one.checked = value ? one.value === value : at === 0; });
    else if (node.localName === "select") node.value = value ?? node.options[0].value;
    else if (node.inputMode === "decimal") writeAmount(node, value);
    else node.value = value ?? "";
  }
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
  return {
    problems,
    fields,
    found,
    text: (id, path) => at(id, path).value.trim() || undefined,
    lines: (id, path) => {
      const lines = at(id, path).value.split("\n").map((line) => line.trim()).filter(Boolean);
      return lines.length > 0 ? lines : undefined;
    },
    amount: (id, path) => {
      const { amount, problem } = amountIn(at(id, path));
      if (problem && problem !== "missing") found(path, id, problem);
      return amount;
    },
    day: (id, path) => {
      const node = at(id, path);
      if (node.validity.badInput) found(path, id, "unfinishedDay");
      return node.value || undefined;
    },
    choice: (id, path) => {
      fields.set(path, id);
      const value = valueOf(id);
      return ["usual", "unknown"].includes(value) ? undefined : value;
    },
  };
}
