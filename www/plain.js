// Letters come as HTML in which nothing that was typed is markup. The page does not have to trust that.

import { el } from "./dom.js";

const tags = ["article", "header", "address", "section", "h2", "h3", "p", "time", "table", "tbody", "tr", "th", "td"];
const attributes = ["class", "lang", "datetime", "scope"];

/** The elements of a letter. Whatever does not belong in one comes out as text. */
export function plainNodes(html) {
  // Such a document runs nothing and fetches nothing.
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.body.children].map(copy);
}

function copy(node) {
  if (!tags.includes(node.localName)) return document.createTextNode(node.textContent);
  const kept = attributes.filter((name) => node.hasAttribute(name)).map((name) => [name, node.getAttribute(name)]);
  return el(node.localName, Object.fromEntries(kept), ...[...node.childNodes].map(copy));
}
