/** Claims out of a CSV file, and back into one. The build bundles it with the reader of CSV that it uses. */

import Papa from "papaparse";
import { dayReader, decimalShown, orderShown, readAmount } from "./csv/cells.js";
import { columnNames, columnOf, columnsOf } from "./csv/names.js";
import { VorderingError, fromDayNumber } from "./core.js";

const messages = {
  amountAmbiguous: "This can be a thousand and some, or less than ten. Write it without a mark, or with cents: 1234.00.",
  amountMalformed: "This is no amount in euros and cents.",
  amountNotPositive: "An amount must be more than zero.",
  amountTooLarge: "This amount is too large.",
  columnDouble: "Two columns stand for this. Rename one of them.",
  columnMissing: "There is no column for this.",
  dayAmbiguous: "This can be two days: in some rows the month comes first. Write it as 2026-11-22.",
  dayMalformed: "This is no day. Write it as 2026-11-22 or 22-11-2026.",
  dayOutOfRange: "Days lie between 1970-01-01 and 2199-12-31.",
  dueBeforeIssued: "The last day of payment lies before the day of the invoice.",
  duplicateId: "This invoice is there already, and this row tells no payment of it.",
  expectedWholeNumber: "This must be the position of the terms, counted from 0.",
  missing: "This is needed.",
  noSuchDay: "There is no such day in the calendar.",
  quotesMalformed: "The quotation marks of this row do not match.",
  rowDiffers: "An earlier row of the same invoice says something else.",
  tooManyCells: "This row has more cells than there are columns.",
};

const needed = ["amount", "issuedOn"];
const days = ["issuedOn", "dueOn", "receivedOn", "letterOn", "paidOn"];
const amounts = ["amount", "paid"];
const marks = [",", ";", "\t"];

const invalid = (path, message) => new VorderingError("invalid", [{ code: "unknownValue", path, message }]);

function checked(options, allowed) {
  for (const [name, value] of Object.entries(options)) {
    if (!(name in allowed)) throw invalid(name, "There is no such option.");
    if (value !== undefined && !allowed[name](value)) throw invalid(name, "This option does not have such a value.");
  }
  return options;
}

const isOneOf = (list) => (value) => list.includes(value);

const isDecimal = isOneOf([",", "."]);
const isMapping = (value) => Object.values(value).every((column) => column === null || columnNames.includes(column));

export async function readClaims(source, options = {}) {
  const { delimiter, ...how } = checked(options, { delimiter: isOneOf(marks), decimal: isDecimal, columns: isMapping });
  const notes = [];
  const text = typeof source === "string" ? source : await decoded(source, notes);
  const { header, rows, broken } = recordsOf(text, delimiter);
  return claimsOf(header, rows, how, notes, broken);
}

export function readRows(header, rows, options = {}) {
  return claimsOf(header, rows, checked(options, { decimal: isDecimal, columns: isMapping }), [], new Set());
}

const claimsOf = (header, rows, { decimal, columns = {} }, notes, broken) =>
  new Reading({ header, rows, names: columnsOf(header, columns), notes, decimal }).claims(broken);

const windowsSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The text of a file: in Unicode, or else as older programs for Windows write it. */
async function decoded(source, notes) {
  const bytes = new Uint8Array("arrayBuffer" in source ? await source.arrayBuffer() : source);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    notes.push({ code: "windows1252", message: "This file is not in Unicode; it was read as windows-1252." });
    // Some versions of Node leave these signs as they are.
    return new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]);
  }
}

/** The rows of a text, and the positions of those whose quotation marks do not match. */
function recordsOf(given, delimiter) {
  const [mark, sign] = /^sep=([,;\t])\r?\n/i.exec(given.replace(/^\uFEFF/, "")) ?? ["", undefined];
  const text = given.replace(/^\uFEFF/, "").slice(mark.length);
  const { end, newline } = firstLine(text);
  const parsed = (text, delimiter) => Papa.parse(text, { delimiter, newline });
  const score = (delimiter) => {
    const { data, errors } = parsed(text.slice(0, end), delimiter);
    const cells = data[0] ?? [];
    return [cells.filter(columnOf).length, -errors.length, cells.length];
  };
  const better = (one, other) => {
    const at = one.findIndex((value, position) => value !== other[position]);
    return at >= 0 && one[at] > other[at];
  };
  const likely = () => marks.reduce((best, mark) => (better(score(mark), score(best)) ? mark : best));
  const { data, errors } = parsed(text, delimiter ?? sign ?? likely());
  while (data.length > 0 && data.at(-1).every((cell) => cell === "")) data.pop();
  const [header = [], ...rows] = data.map((cells) => cells.map(unescaped));
  return { header, rows, broken: new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row - 1)) };
}

/** Where the first line ends, and how lines do; an end of line within quotation marks is none. */
function firstLine(text) {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    if (quoted || (sign !== "\n" && sign !== "\r")) continue;
    return { end: at, newline: sign === "\r" && text[at + 1] === "\n" ? "\r\n" : sign };
  }
  return { end: text.length, newline: "\n" };
}

/** One pass over the rows of a file. */
class Reading {
  #header;
  #rows;
  #names;
  #notes;
  #at;
  #decimal;
  #readDay;
  #problems = [];

  constructor({ header, rows, names, notes, decimal }) {
    this.#header = header;
    this.#rows = rows;
    this.#names = names;
    this.#notes = notes;
    this.#at = Object.fromEntries(columnNames.map((name) => [name, names.indexOf(name)]));
    this.#decimal = decimal ?? this.#decimalOfAll();
    this.#readDay = dayReader(this.#orderOfDays());
  }

  claims(broken) {
    this.#noteUnknown();
    const found = this.#checkHeader(broken) ? this.#collect(broken) : [];
    const claims = found.filter(({ sound }) => sound);
    this.#problems.sort((one, other) => one.row - other.row);
    return {
      columns: typedColumns(claims),
      invoices: claims.map(({ invoice }) => invoice),
      debtors: claims.map(({ row }) => this.#cell(row, "debtor").trim()),
      rowOf: Uint32Array.from(claims, ({ row }) => row),
      header: this.#header,
      names: this.#names,
      rows: this.#rows,
      problems: this.#problems,
      notes: this.#notes,
    };
  }

  #cell(row, name) {
    return this.#rows[row][this.#at[name]] ?? "";
  }

  #cellsOf(names) {
    const there = names.map((name) => this.#at[name]).filter((at) => at >= 0);
    return this.#rows.flatMap((row) => there.map((at) => row[at] ?? ""));
  }

  #decimalOfAll() {
    const shown = new Set(this.#cellsOf(amounts).map(decimalShown));
    shown.delete("");
    return shown.size === 1 ? [...shown][0] : undefined;
  }

  #orderOfDays() {
    const order = orderShown(this.#cellsOf(days));
    if (order.either && !order.dayFirst && !order.monthFirst) {
      this.#notes.push({ code: "dayFirst", message: "No row shows whether the day or the month comes first; they were read day first." });
    }
    return order;
  }

  #noteUnknown() {
    this.#header.forEach((heading, at) => {
      if (this.#names[at]) return;
      this.#notes.push({ code: "columnUnknown", column: heading, message: "This column is kept, and was not read." });
    });
  }

  #problem(code, row, column) {
    this.#problems.push(problemOf(code, row, column));
  }

  #checkHeader(broken) {
    if (broken.has(-1)) this.#problem("quotesMalformed", -1);
    for (const name of needed) if (this.#at[name] < 0) this.#problem("columnMissing", -1, name);
    for (const name of columnNames) if (this.#names.lastIndexOf(name) !== this.#at[name]) this.#problem("columnDouble", -1, name);
    return this.#problems.length === 0;
  }

  /** The claims in the order of their first rows. One of whose rows something is wrong is not `sound`. */
  #collect(broken) {
    const known = new Map();
    const found = [];
    this.#rows.forEach((cells, row) => {
      if (cells.every((cell) => cell.trim() === "")) return;
      const before = this.#problems.length;
      if (broken.has(row)) this.#problem("quotesMalformed", row);
      if (cells.length > this.#header.length) this.#problem("tooManyCells", row);
      const read = this.#row(row);
      const earlier = known.get(read.invoice);
      if (earlier) this.#join(earlier, read);
      else {
        for (const name of needed) this.#needed(row, name);
        read.payments = read.payment ? [read.payment] : [];
        if (this.#at.invoice >= 0) known.set(read.invoice, read);
        found.push(read);
      }
      (earlier ?? read).sound &&= this.#problems.length === before;
    });
    return found;
  }

  /** A further row of an invoice tells of a payment; what it repeats must be the same. */
  #join(claim, again) {
    for (const name of ["amount", "issuedOn", "dueOn", "receivedOn", "letterOn", "terms"]) {
      if (again[name] !== undefined && again[name] !== claim[name]) this.#problem("rowDiffers", again.row, name);
    }
    if (again.payment) claim.payments.push(again.payment);
    else if (again.unpaid) this.#problem("duplicateId", again.row, "invoice");
  }

  #row(row) {
    const has = (name) => this.#cell(row, name).trim() !== "";
    const invoice = this.#at.invoice < 0 ? String(row + 2) : this.#cell(row, "invoice").trim();
    if (invoice === "") this.#problem("missing", row, "invoice");
    const read = { row, invoice, sound: true, terms: has("terms") ? this.#terms(row) : undefined };
    for (const name of ["issuedOn", "dueOn", "receivedOn", "letterOn"]) read[name] = has(name) ? this.#day(row, name) : undefined;
    read.amount = has("amount") ? this.#amount(row, "amount") : undefined;
    if (read.dueOn < read.issuedOn) this.#problem("dueBeforeIssued", row, "dueOn");
    read.unpaid = !has("paidOn") && (!has("paid") || this.#saysNothingPaid(row));
    if (!read.unpaid) {
      const on = this.#needed(row, "paidOn") && this.#day(row, "paidOn");
      const cents = this.#needed(row, "paid") && this.#amount(row, "paid");
      read.payment = { on, cents };
    }
    return read;
  }

  /** Some lists say of every invoice how much was paid, and 0 or "no" of most. */
  #saysNothingPaid(row) {
    const cell = this.#cell(row, "paid");
    return /^(?:no|nee|non|nein)$/i.test(cell.trim()) || readAmount(cell, this.#decimal).cents === 0;
  }

  #needed(row, name) {
    if (this.#cell(row, name).trim() !== "") return true;
    this.#problem("missing", row, name);
    return false;
  }

  #amount(row, name) {
    const { cents, code = cents === 0 ? "amountNotPositive" : undefined } = readAmount(this.#cell(row, name), this.#decimal);
    if (code) this.#problem(code, row, name);
    return cents;
  }

  #day(row, name) {
    const { number, code } = this.#readDay(this.#cell(row, name));
    if (code) this.#problem(code, row, name);
    return number;
  }

  #terms(row) {
    const text = this.#cell(row, "terms").trim();
    if (!/^\d{1,6}$/.test(text)) this.#problem("expectedWholeNumber", row, "terms");
    return Number(text);
  }
}

/** A problem of a row, which a spreadsheet counts from 1 and begins with the header. */
function problemOf(code, row, column, message = messages[code]) {
  const number = row + 2;
  return { code, path: column ? `row ${number}, ${column}` : `row ${number}`, row: number, column, message };
}

const none = -1;

function typedColumns(claims) {
  const days = (name) => Int32Array.from(claims, (claim) => claim[name] ?? none);
  const byDay = (one, other) => one.on - other.on;
  const payments = claims.map((claim) => claim.payments.sort(byDay));
  const starts = new Uint32Array(claims.length + 1);
  payments.forEach((of, at) => { starts[at + 1] = starts[at] + of.length; });
  const all = payments.flat();
  return {
    terms: Uint32Array.from(claims, (claim) => claim.terms ?? 0),
    amount: Float64Array.from(claims, (claim) => claim.amount),
    issuedOn: days("issuedOn"),
    dueOn: days("dueOn"),
    receivedOn: days("receivedOn"),
    letterOn: days("letterOn"),
    paymentStarts: starts,
    paymentOn: Int32Array.from(all, ({ on }) => on),
    payment: Float64Array.from(all, ({ cents }) => cents),
  };
}

/** Which claim of some columns an issue of the engine is about: its path is as `dueOn[12]` or `claims[12].dueOn`. */
function claimOf({ code, path }, { paymentStarts }) {
  const [, name, position] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  if (name === undefined || (name === "terms" && code !== "numberTooLarge")) return undefined;
  const at = Number(position);
  if (name !== "payment" && name !== "paymentOn") return at;
  return paymentStarts.findLastIndex((start) => start <= at);
}

export function setAside(claims, issues) {
  const about = issues.map((issue) => [issue, claimOf(issue, claims.columns)]);
  if (about.some(([, at]) => at === undefined)) return undefined;
  const wrong = new Set(about.map(([, at]) => at));
  const problems = about.map(([{ code, path, message }, at]) => {
    const column = columnNames.find((name) => path.endsWith(`.${name}`) || path.startsWith(`${name}[`));
    return problemOf(code, claims.rowOf[at], column, message);
  });
  const keep = (_, at) => !wrong.has(at);
  const { amount, paymentStarts, paymentOn, payment } = claims.columns;
  const kept = Array.from(amount.keys()).filter((at) => !wrong.has(at));
  const ofPayments = (column) => kept.flatMap((at) => [...column.subarray(paymentStarts[at], paymentStarts[at + 1])]);
  const starts = new Uint32Array(kept.length + 1);
  kept.forEach((at, position) => { starts[position + 1] = starts[position] + paymentStarts[at + 1] - paymentStarts[at]; });
  const columns = Object.fromEntries(Object.entries(claims.columns).map(([name, column]) => [name, column.filter(keep)]));
  return {
    ...claims,
    columns: { ...columns, paymentStarts: starts, paymentOn: Int32Array.from(ofPayments(paymentOn)), payment: Float64Array.from(ofPayments(payment)) },
    invoices: claims.invoices.filter(keep),
    debtors: claims.debtors.filter(keep),
    rowOf: claims.rowOf.filter(keep),
    problems: [...claims.problems, ...problems].sort((one, other) => one.row - other.row),
  };
}

/* A spreadsheet takes a cell that begins so for a formula. With an apostrophe before it, it is text; one more where there
   are some already, so that reading takes away exactly what writing added. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const unescaped = (cell) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const sums = ["principal", "interest", "costs", "due", "paid", "perDay"];

export function writeClaims(claims, options = {}) {
  const isObject = (value) => value !== null && typeof value === "object";
  const { delimiter = ",", decimal = ".", bom = false, totals, nextSteps, names = {}, words = {} } = checked(options, {
    delimiter: isOneOf(marks), decimal: isDecimal, bom: isOneOf([true, false]),
    totals: isObject, nextSteps: isObject, names: isObject, words: isObject,
  });
  const euros = (cents) => (Number.isNaN(cents) ? "" : String(cents).padStart(3, "0").replace(/..$/, `${decimal}$&`));
  const said = (code) => (Object.hasOwn(words, code) ? words[code] : code);
  const added = [];
  if (totals) {
    added.push(["status", (at) => said(totals.codes[totals.status[at]])]);
    for (const name of sums) added.push([name, (at) => (totals.status[at] === 0 ? euros(totals[name][at]) : "")]);
  }
  if (nextSteps) {
    added.push(["step", (at) => said(nextSteps.steps[nextSteps.step[at]])]);
    added.push(["allowed", (at) => (nextSteps.step[at] === 0 ? "" : said(nextSteps.allowed[at] === 1 ? "yes" : "no"))]);
    added.push(["on", (at) => (nextSteps.on[at] < 0 ? "" : fromDayNumber(nextSteps.on[at]))]);
  }
  const headings = added.map(([name]) => names[name] ?? `${name} (vordering)`);
  // What an earlier export added is replaced.
  const kept = claims.header.map((_, at) => at).filter((at) => !headings.includes(claims.header[at]));
  const claimAt = new Map(Array.from(claims.rowOf, (row, at) => [row, at]));
  const record = (cells, row) => {
    const at = claimAt.get(row);
    if (added.length === 0) return cells;
    const results = added.map(([, cell]) => (at === undefined ? "" : cell(at)));
    // Cells for which there is no heading come last: nothing is lost.
    return [...kept.map((position) => cells[position] ?? ""), ...results, ...cells.slice(claims.header.length)];
  };
  const header = added.length === 0 ? claims.header : [...kept.map((at) => claims.header[at]), ...headings];
  const text = Papa.unparse([header, ...claims.rows.map(record)], {
    delimiter, newline: "\r\n", escapeFormulae: formula,
    // The first line of a file may say which mark stands between cells; this one does not.
    quotes: (cell) => /^sep=/i.test(cell),
  });
  return `${bom ? "\uFEFF" : ""}${text}\r\n`;
}
