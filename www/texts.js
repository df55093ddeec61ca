// Every word of the page comes from here, in one language at a time. {name} in a text is filled in.

/** What is needed for the sums, and what comes after them. */
export const firstTexts = ["page", "question", "answer"];
export const laterTexts = ["files", "letters", "more", "rights"];

/** The texts of a language. */
export async function loadTexts(language, sections = [...firstTexts, ...laterTexts]) {
  const parts = await Promise.all(sections.map((section) => import(`./texts/${language}/${section}.js`)));
  return Object.assign({}, ...parts.map(({ texts }) => texts));
}

/**
 * Gives the text of a key, in the wording of the country where it has one ("key@BE"); `has` tells
 * whether there is a text.
 */
export function translator(own, country) {
  const wording = (key) => own[`${key}@${country}`] ?? own[key];
  const t = (key, values = {}) => wording(key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  t.has = (key) => wording(key) !== undefined;
  return t;
}

/** Writes the texts in a part of the page, as far as they are there. */
export function writeTexts(part, t, values) {
  for (const node of part.querySelectorAll("[data-t]")) if (t.has(node.dataset.t)) node.textContent = t(node.dataset.t, values);
  for (const node of part.querySelectorAll("[data-t-label]")) if (t.has(node.dataset.tLabel)) node.setAttribute("aria-label", t(node.dataset.tLabel, values));
}
