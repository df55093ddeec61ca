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

/** A link out of the page, which stays open. Nothing is requested until someone follows it. */
export function outLink(url, text, note) {
  if (!url.startsWith("https://")) return el("span", {}, text);
  const hidden = el("span", { class: "unseen" }, ` ${note}`);
  return el("a", { href: url, target: "_blank", rel: "noreferrer noopener" }, text, hidden);
}
