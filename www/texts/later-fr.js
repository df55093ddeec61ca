// What comes after the sums.

import { texts as files } from "./fr/files.js";
import { texts as letters } from "./fr/letters.js";
import { texts as more } from "./fr/more.js";
import { texts as rights } from "./fr/rights.js";

export const texts = { ...files, ...letters, ...more, ...rights };
