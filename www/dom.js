export const byId = (id) => document.getElementById(id);

/** An element with attributes and children; children that are strings stay text. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/** Says something in a live region, which speaks when it is touched: only where it changes. */
export function say(id, text) {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}

/** A link out of the page, which stays open. Nothing is requested until someone follows it. */
export function outLink(url, text, note) {
  if (!url.startsWith("https://")) return el("span", {}, text);
  const hidden = el("span", { class: "unseen" }, ` ${note}`);
  return el("a", { href: url, target: "_blank", rel: "noreferrer noopener" }, text, hidden);
}

/**
 * Puts nodes in a place. What did not change stays: someone may be about to click it. What was opened
 * stays open, and where the reader was, the reader is.
 */
export function replace(place, nodes) {
  const fresh = el("div", {}, ...nodes);
  const open = new Set([...place.querySelectorAll("details[open]")].map(({ dataset }) => dataset.key));
  for (const node of fresh.querySelectorAll("details")) node.open = open.has(node.dataset.key);
  if (fresh.innerHTML === place.innerHTML) return;
  const { activeElement } = document;
  const at = place.contains(activeElement) && activeElement.id;
  place.replaceChildren(...fresh.childNodes);
  if (at) byId(at)?.focus();
}

export function button(text, action) {
  const node = el("button", { type: "button" }, text);
  node.addEventListener("click", action);
  return node;
}
