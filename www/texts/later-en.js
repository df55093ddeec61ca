// What comes after the sums.

import { texts as files } from "./en/files.js";
import { texts as letters } from "./en/letters.js";
import { texts as more } from "./en/more.js";
import { texts as rights } from "./en/rights.js";

export const texts = { ...files, ...letters, ...more, ...rights };
