/** What is owed on a case, line by line: `node owed.mjs case.json 2026-11-22`; without a day, today. */

import { readFile } from "node:fs/promises";
import { load, VorderingError } from "vordering";

const [file = "case.json", asOf = today()] = process.argv.slice(2);
const { assess } = await load();

try {
  const input = JSON.parse(await readFile(file, "utf8"));
  const { lines, totals } = assess(input, /** @type {import("vordering").Day} */ (asOf), { language: "en" }).statement;
  for (const { amount, explanation } of lines) console.log(amount.padStart(12), explanation);
  console.log(totals.due.padStart(12), `is owed on ${asOf}.`);
} catch (error) {
  if (!(error instanceof VorderingError)) throw error;
  for (const { path, message } of error.issues) console.error(path, message);
  process.exitCode = 1;
}

/** The day it is in the Netherlands and Belgium, as "2026-11-22": the Swedes write dates that way. */
function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format();
}
