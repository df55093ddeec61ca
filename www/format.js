// Amounts and days as text: reading what people type, and writing what they can read.

// What the page prints is in nl-BE as it is in nl-NL. Plain "en" would give American days.
const locales = { nl: "nl-NL", fr: "fr-BE", de: "de-BE", en: "en-GB" };

export const languages = Object.keys(locales);

const cache = new Map();

function formatter(kind, options, language) {
  const key = `${kind.name} ${JSON.stringify(options)} ${language}`;
  if (!cache.has(key)) cache.set(key, new kind(locales[language], options));
  return cache.get(key);
}

// Intl takes the decimal string as it is: no float in between.
const decimal = (text, digits, language) =>
  formatter(Intl.NumberFormat, { minimumFractionDigits: digits, maximumFractionDigits: digits }, language).format(text);

export const euro = (amount, language) =>
  formatter(Intl.NumberFormat, { style: "currency", currency: "EUR" }, language).format(amount);

/** A number of things. */
export const whole = (number, language) => formatter(Intl.NumberFormat, {}, language).format(number);

export const plainAmount = (amount, language) => decimal(amount, 2, language);

export function percent(rate, language) {
  const digits = rate.split(".")[1]?.length ?? 0;
  const options = { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatter(Intl.NumberFormat, options, language).format(`${rate}e-2`);
}

/** Puts the decimals of a neutral formula ("1250.00 × 10.15 %") into the style of the language. */
export const localFormula = (formula, language) =>
  formula.replace(/\d+\.(\d+)/g, (number, fraction) => decimal(number, fraction.length, language));

export const longDay = (day, language) =>
  formatter(Intl.DateTimeFormat, { dateStyle: "long", timeZone: "UTC" }, language).format(new Date(`${day}T00:00Z`));

export const listing = (parts, language) => formatter(Intl.ListFormat, {}, language).format(parts);

/**
 * The calendar day of the reader; toISOString would give yesterday's or tomorrow's near midnight. Far away it may be
 * another day than in the Netherlands and Belgium: the day is a question of the form, so the reader sees it.
 */
export function today(now = new Date()) {
  const pad = (number, length) => String(number).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

export const cents = (amount) => BigInt(amount.replace(".", ""));

export function fromCents(cents) {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const thousands = { nl: ".", fr: ".", de: ".", en: "," };

/**
 * Reads an amount in continental or English style: `{ amount }`, or `{ problem }` when it is missing or
 * could mean two things. "1.480" is 1480 for a Dutch, Belgian or German reader; an English reader has to say.
 */
export function readAmount(text, language) {
  const typed = text.trim().replace(/^(€|eur)\s*/i, "").replace(/\s*(€|euro?)$/i, "").replace(/[.,]([-–]{1,2}|—|=)$/, "");
  if (typed === "") return { problem: "missing" };
  if (/^[-−–]\s*[\d.,]+$/.test(typed)) return { problem: "negative" };

  const spaced = /^\d{1,3}(\s\d{3})+([.,]\d{1,2})?$/.test(typed);
  const number = spaced ? typed.replace(/\s/g, "") : typed;

  const oneMark = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(number);
  if (oneMark) {
    const [, head, mark, tail] = oneMark;
    return mark === thousands[language] ? { amount: `${head}${tail}.00` } : { problem: "ambiguous" };
  }
  const readable =
    /^(\d*)(?:[.,](\d{1,2}))?$/.exec(number) ??
    /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(number) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(number);
  if (!readable) return { problem: "unreadable" };
  const whole = readable[1].replace(/[.,]/g, "").replace(/^0+(?=\d)/, "") || "0";
  return { amount: `${whole}.${(readable[2] ?? "").padEnd(2, "0")}` };
}

/** Reads a percentage: `{ percent }`, or `{ problem }`. */
export function readPercent(text) {
  const typed = text.trim().replace(/\s*%$/, "");
  if (typed === "") return { problem: "missing" };
  return /^\d{1,6}([.,]\d{1,6})?$/.test(typed) ? { percent: typed.replace(",", ".") } : { problem: "percentUnreadable" };
}

/** Writes a percentage as it is typed in a language. */
export const plainPercent = (rate, language) => decimal(rate, rate.split(".")[1]?.length ?? 0, language);
