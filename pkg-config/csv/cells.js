/** What is typed in a cell, as cents and days. No amount goes through a number with a fraction. */

import { fromDayNumber, toDayNumber } from "../core.js";

const amountLimit = 100_000_000_000_000;
const lastDay = toDayNumber("2199-12-31");

/** A whole part in groups of three behind one mark, or without any; a fraction of one or two digits. */
const readings = [
  // 1234 and 1 234: no mark that could mean two things.
  { pattern: /^(\d+|\d{1,3}(?: \d{3})+)$/ },
  // 1234,5 and 1 234,50; 1234.5 and 1 234.50.
  { pattern: /^(\d+|\d{1,3}(?: \d{3})+),(\d{1,2})$/, decimal: "," },
  { pattern: /^(\d+|\d{1,3}(?: \d{3})+)\.(\d{1,2})$/, decimal: "." },
  // 1.234,50 and 1.234.567; 1,234.50 and 1,234,567.
  { pattern: /^([1-9]\d{0,2}(?:\.\d{3})+),(\d{1,2})$/, decimal: "," },
  { pattern: /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/, decimal: "," },
  { pattern: /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2})$/, decimal: "." },
  { pattern: /^([1-9]\d{0,2}(?:,\d{3}){2,})$/, decimal: "." },
];

/** 1.234 and 1,234: a thousand and some, unless that mark stands before the cents. */
const doubtful = /^([1-9]\d{0,2})([.,])(\d{3})$/;

const currency = /^(?:€|euro?)\s*|\s*(?:€|euro?)$/gi;

/** The text of an amount without its currency, with plain spaces; "1.480,-" is 1.480. */
const stripped = (cell) => cell.trim().replace(currency, "").replace(/\s/g, " ").replace(/[.,](?:[-–]{1,2}|—)$/, "");

/** "," or "." where a cell shows which of them stands before the cents, "" where it does not. */
export function decimalShown(cell) {
  const text = stripped(cell);
  return readings.find(({ pattern }) => pattern.test(text))?.decimal ?? "";
}

/**
 * Reads an amount that is not negative: `{ cents }`, or `{ code }` when it is none, or could mean two things. `decimal` is the mark that
 * stands before the cents, where that is known.
 */
export function readAmount(cell, decimal) {
  const text = stripped(cell);
  const [, whole, mark, rest] = doubtful.exec(text) ?? [];
  if (mark && !decimal) return { code: "amountAmbiguous" };
  if (mark) return mark === decimal ? { code: "amountMalformed" } : inCents(whole + rest, "");
  if (/^[-−–]\s*[\d., ]+$/.test(text)) return { code: "amountNotPositive" };
  for (const { pattern, decimal: shown } of readings) {
    const [found, whole, fraction = ""] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    return shown && decimal && shown !== decimal ? { code: "amountMalformed" } : inCents(whole.replace(/\D/g, ""), fraction);
  }
  return { code: "amountMalformed" };
}

function inCents(whole, fraction) {
  const digits = `${whole}${fraction.padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const cents = digits.length > 15 ? Infinity : Number(digits);
  return cents > amountLimit ? { code: "amountTooLarge" } : { cents };
}

const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** How the days of a list are written: does one show that the day comes first, does one show that the month does? */
export function orderShown(cells) {
  const shown = { dayFirst: false, monthFirst: false, either: false };
  for (const cell of cells) {
    const parts = dayFirst.exec(cell.trim());
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    if (first > 12) shown.dayFirst = true;
    else if (second > 12) shown.monthFirst = true;
    else if (first !== second) shown.either = true;
  }
  return shown;
}

/** Reads days; what was read once is known. `order` is what `orderShown` says of the list. */
export function dayReader(order) {
  const known = new Map();
  const doubt = order.monthFirst && !order.dayFirst;
  const read = (text) => {
    let [, year, month, day] = yearFirst.exec(text) ?? [];
    if (year === undefined) {
      let mark;
      [, day, mark, month, year] = dayFirst.exec(text) ?? [];
      if (year === undefined) return { code: "dayMalformed" };
      if (doubt && Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month)) return { code: "dayAmbiguous" };
    }
    const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const number = toDayNumber(written);
    // Some engines count 31 February on into March.
    if (Number.isNaN(number) || fromDayNumber(number) !== written) return { code: "noSuchDay" };
    return number < 0 || number > lastDay ? { code: "dayOutOfRange" } : { number };
  };
  return (cell) => {
    const text = cell.trim();
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}
