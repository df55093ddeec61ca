/** The fixed letters of `tests/letters`, as the native tests read them. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./support.mjs";

export const languages = ["en", "nl", "fr", "de"];

const confirms = [
  "proofOfReceipt", "proof", "registeredWithAcknowledgement", "debtorDataChecked", "signatureOfSender",
  "collectorRegistered", "handwrittenOrGoodForInLetters", "handwrittenSumInLetters",
];

/** Lays a patch over a value: null takes away, objects go into each other, all else replaces. */
export function merge(into, patch) {
  for (const [name, value] of Object.entries(patch ?? {})) {
    if (value === null) delete into[name];
    else if (typeof value === "object" && !Array.isArray(value)) {
      const old = into[name];
      const kept = old !== null && typeof old === "object" && !Array.isArray(old);
      into[name] = merge(kept ? old : {}, value);
    } else into[name] = value;
  }
  return into;
}

/** Every fixed letter, with its name, day, case and draft. */
export async function fixedLetters() {
  const found = [];
  for (const country of ["nl", "be"]) {
    const file = JSON.parse(await readFile(join(root, "tests", "letters", `${country}.json`), "utf8"));
    for (const debtor of ["consumer", "business"]) {
      for (const letter of file.letters) {
        if (!letter.debtors || letter.debtors.includes(debtor)) found.push(ofFile(country, debtor, file, letter));
      }
    }
  }
  return found;
}

function ofFile(country, debtor, file, letter) {
  const { kind, on } = letter;
  const input = structuredClone(file.case);
  for (const patch of [file.debtors[debtor], letter.with, letter.debtor?.[debtor]]) {
    const { events, ...others } = structuredClone(patch ?? {});
    merge(input, others);
    if (events?.length === 0) input.events = [];
    input.events.push(...(events ?? []));
  }
  // Only the law of the consumer knows this letter.
  const further = (letter.events ?? []).filter(({ type }) => debtor !== "business" || type !== "fourteenDayLetter");
  input.events.push(...structuredClone(further));
  merge(input, { policy: { paymentsCheckedOn: on } });
  const draft = merge({ kind, confirms }, structuredClone(letter.draft));
  return { name: `${country}/${kind}-${debtor}`, country, debtor, kind, on, input, draft, regions: file.regions ?? {} };
}

/** The same in a language, from a seat where that language counts, if there is one. */
export function inLanguage(letter, language) {
  const { input, draft, ...others } = structuredClone(letter);
  draft.language = language;
  if (others.regions[language]) input.creditor.seatRegion = others.regions[language];
  return { ...others, input, draft };
}
