// Every word of the page comes from here, in one language at a time. {name} in a text is filled in.

import { languages } from "./format.js";

/** The language of the fragment, else that of the browser. */
export function startLanguage() {
  const own = navigator.language.toLowerCase().slice(0, 2);
  return languages.find((code) => location.hash === `#${code}`) ?? (languages.includes(own) ? own : "en");
}

/** Tells in which language the page is, and marks that among the languages. */
export function showLanguage(language) {
  document.documentElement.lang = language;
  for (const link of document.querySelectorAll(".languages a")) {
    if (link.lang === language) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

const first = {
  nl: () => import("./texts/first-nl.js"),
  fr: () => import("./texts/first-fr.js"),
  de: () => import("./texts/first-de.js"),
  en: () => import("./texts/first-en.js"),
};
const later = {
  nl: () => import("./texts/later-nl.js"),
  fr: () => import("./texts/later-fr.js"),
  de: () => import("./texts/later-de.js"),
  en: () => import("./texts/later-en.js"),
};

/** The texts of a language that are needed for the sums, and those of what comes after them. */
export const firstTexts = async (language) => (await first[language]()).texts;
export const laterTexts = async (language) => (await later[language]()).texts;

/** All texts of a language. */
export const loadTexts = async (language) => Object.assign({}, ...await Promise.all([firstTexts(language), laterTexts(language)]));

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
