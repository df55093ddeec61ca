// Every word of this page. {name} in a text is filled in.

import { de } from "./texts-de.js";
import { en } from "./texts-en.js";
import { fr } from "./texts-fr.js";
import { nl } from "./texts-nl.js";

export const texts = { nl, fr, de, en };
