// What comes after the sums.

import { texts as files } from "./nl/files.js";
import { texts as letters } from "./nl/letters.js";
import { texts as more } from "./nl/more.js";
import { texts as rights } from "./nl/rights.js";

export const texts = { ...files, ...letters, ...more, ...rights };
