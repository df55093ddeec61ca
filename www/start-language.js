// Before anything is painted: the language in which the page begins.

import { startLanguage } from "./texts.js";

document.documentElement.lang = startLanguage();
