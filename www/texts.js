// Every word of the page comes from here. {name} in a text is filled in.

import { en } from "./texts-en.js";
import { nl } from "./texts-nl.js";

export const texts = { nl, en };

/** The words of law explained on the page, in order. */
export const words = ["base", "default", "statutory", "commercial", "costs", "code"];

/** Gives the text of a key; `has` tells whether there is one. */
export function translator(language) {
  const own = texts[language];
  const t = (key, values = {}) => own[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  t.has = (key) => Object.hasOwn(own, key);
  return t;
}
