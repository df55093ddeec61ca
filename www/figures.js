// Pictures from the engine: each with what it shows in words, and with its numbers as a table.

import { el } from "./dom.js";

const tags = ["svg", "path", "rect", "circle", "text"];
const attributes = ["class", "role", "aria-label", "viewBox", "font-family", "font-size", "font-weight", "text-anchor", "shape-rendering",
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "d", "x", "y", "width", "height", "cx", "cy", "r"];

/** The shapes of a picture. Whatever does not belong in one is left out. */
export function picture(svg) {
  // Such a document runs nothing and fetches nothing.
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  return copy(parsed.documentElement);
}

function copy(node) {
  if (!tags.includes(node.localName)) return document.createTextNode("");
  const shape = document.createElementNS("http://www.w3.org/2000/svg", node.localName);
  for (const name of attributes) if (node.hasAttribute(name)) shape.setAttribute(name, node.getAttribute(name));
  if (node.localName === "text") shape.textContent = node.textContent;
  else shape.append(...[...node.children].map(copy));
  return shape;
}

const wide = matchMedia("(min-width: 46rem)");

/** Is there room for wide pictures, and for the one that needs it? `changed` hears when that changes. */
export const isWide = () => wide.matches;
export const onWidth = (changed) => wide.addEventListener("change", changed);
export const layout = () => (isWide() ? "wide" : "narrow");

/** A picture with its finding, and behind a button its numbers. */
export function figure(key, { svg, finding, table }, t) {
  return el("figure", { class: "chart", id: `figure-${key}` },
    el("figcaption", {}, finding),
    picture(svg),
    el("details", { "data-key": key }, el("summary", {}, t("figure.numbers")), numbers(table)));
}

function numbers({ caption, columns, rows }) {
  const cell = ({ text, amount, on }) => ({ class: amount ? "amount" : undefined, text: on ? el("time", { datetime: on }, text) : text });
  const row = (cells) => el("tr", { role: "row" }, ...cells.map((one, at) => {
    const { class: kind, text } = cell(one);
    return at === 0
      ? el("th", { scope: "row", role: "rowheader" }, text)
      : el("td", { role: "cell", class: kind, "data-label": columns[at] }, text);
  }));
  return el("table", { role: "table", class: "numbers" },
    el("caption", {}, caption),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...columns.map((name) => el("th", { scope: "col", role: "columnheader" }, name)))),
    el("tbody", { role: "rowgroup" }, ...rows.map(row)));
}
