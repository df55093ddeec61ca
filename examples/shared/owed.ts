/** What is owed today, and how to write it down. */

import { load } from "vordering";
import type { Amount, CaseInput, Day, Statement } from "vordering";

/** The day it is in the Netherlands and Belgium, as "2026-11-22": the Swedes write dates that way. */
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format() as Day;

/** @throws {VorderingError} when the input is not a case, or asks for what is not known */
export async function owedToday(input: CaseInput): Promise<Statement> {
  const { assess } = await load();
  return assess(input, today(), { language: "en" }).statement;
}

const format = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" });

/** Amounts are texts, and are written from the text: no cent gets lost in a number. */
export const euros = (amount: Amount) => format.format(amount);
