// What comes after the sums.

import { texts as files } from "./de/files.js";
import { texts as letters } from "./de/letters.js";
import { texts as more } from "./de/more.js";
import { texts as rights } from "./de/rights.js";

export const texts = { ...files, ...letters, ...more, ...rights };
