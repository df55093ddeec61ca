/** Adds to a list of invoices what is owed on each, and what comes next: `node owed.mjs list.csv 2026-11-22 > owed.csv`. */

import { readFile } from "node:fs/promises";
import { load } from "vordering";
import { readClaims, writeClaims } from "vordering/csv";
import { terms } from "./terms.js";

const [file = "list.csv", given = today()] = process.argv.slice(2);
const asOf = /** @type {import("vordering").Day} */ (given);
const { Portfolio } = await load();

const claims = await readClaims(await readFile(file));
for (const { path, message } of claims.problems) console.error(`${path}: ${message}`);

// The list tells every payment until today.
const portfolio = new Portfolio({ ...terms, policy: { ...terms.policy, paymentsCheckedOn: asOf } }, claims.columns);
const results = { totals: portfolio.totals(asOf), nextSteps: portfolio.nextSteps(asOf) };
process.stdout.write(writeClaims(claims, { ...results, delimiter: ";", decimal: "," }));

/** The day it is in the Netherlands and Belgium, as "2026-11-22": the Swedes write dates that way. */
function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format();
}
