/** Lists of invoices as programs write them: read to the cent or named as a problem, and written back without loss. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { importFrom, install, root, thrownBy } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const { readClaims, readRows, setAside, writeClaims } = await importFrom(project, "vordering/csv");
const { Portfolio, toDayNumber, fromDayNumber } = await load();
const thrown = thrownBy(VorderingError);

const problemsOf = ({ problems }) => problems.map(({ code, path }) => `${code} ${path}`);
const notesOf = ({ notes }) => notes.map(({ code, column }) => (column === undefined ? code : `${code} ${column}`));
const days = (column) => Array.from(column, (day) => (day < 0 ? "" : fromDayNumber(day)));

/** How one amount is read in a column of amounts that are all written the same way. */
async function amounts(cells, options) {
  const { columns, problems, rowOf } = await readClaims(`issuedOn\tamount\n${cells.map((cell) => `2026-01-02\t${cell}`).join("\n")}`, options);
  const read = cells.map(() => undefined);
  rowOf.forEach((row, at) => { read[row] = columns.amount[at]; });
  for (const { row, code } of problems) read[row - 2] = code;
  return read;
}

test("one invoice in four languages and three delimiters is one and the same claim", async () => {
  const files = [
    "Invoice number,Customer,Invoice date,Due date,Amount\n2026-1,Jansen,2026-01-05,2026-02-04,\"1,234.50\"\n",
    "Factuurnummer;Klant;Factuurdatum;Vervaldatum;Bedrag\r\n2026-1;Jansen;05-01-2026;04-02-2026;1.234,50\r\n",
    "N° de facture;Nom du client;Date de facture;Date d'échéance;Montant TTC\n2026-1;Jansen;5/01/2026;4/02/2026;1 234,50 €\n",
    "Rechnungsnummer\tKunde\tRechnungsdatum\tFällig am\tBetrag\n2026-1\tJansen\t05.01.2026\t04.02.2026\t1.234,50 EUR\n",
    "invoice,debtor,issuedOn,dueOn,amount\n2026-1,Jansen,2026-01-05,2026-02-04,1234.50",
  ];
  for (const file of files) {
    const claims = await readClaims(file);
    assert.deepEqual(problemsOf(claims), [], file);
    assert.deepEqual([claims.invoices, claims.debtors, [...claims.columns.amount]], [["2026-1"], ["Jansen"], [123_450]], file);
    assert.deepEqual([days(claims.columns.issuedOn), days(claims.columns.dueOn)], [["2026-01-05"], ["2026-02-04"]], file);
  }
});

test("amounts are read to the cent, as large as they may be", async () => {
  const comma = ["1.234,56", "1 234,50", "€ 1 234,50", "1\u202f234,50 €", "12,5", "1.234", "0,07", "1.480,-", "1234", "999.999.999.999,99", "EUR 70.368.744.177,67"];
  const expected = [123_456, 123_450, 123_450, 123_450, 1_250, 123_400, 7, 148_000, 123_400, 99_999_999_999_999, 7_036_874_417_767];
  assert.deepEqual(await amounts(comma), expected);
  assert.deepEqual(await amounts(["1,234.56", "1234.56", "1,234", "0.1", "12,345,678.9"]), [123_456, 123_456, 123_400, 10, 1_234_567_890]);
});

test("an amount that can mean two things is not guessed", async () => {
  assert.deepEqual(await amounts(["1,234"]), ["amountAmbiguous"]);
  assert.deepEqual(await amounts(["1.234", "12"]), ["amountAmbiguous", 1_200]);
  // Two that contradict each other show nothing about a third.
  assert.deepEqual(await amounts(["12,50", "12.50", "1.234"]), [1_250, 1_250, "amountAmbiguous"]);
  // Where the others show that a comma stands before the cents, "1,234" would have three decimals.
  assert.deepEqual(await amounts(["12,50", "1,234", "1.234"]), [1_250, "amountMalformed", 123_400]);
  assert.deepEqual(await amounts(["1,234", "1.234"], { decimal: "." }), [123_400, "amountMalformed"]);
  assert.deepEqual(await amounts(["12,50"], { decimal: "." }), ["amountMalformed"]);
});

test("what is no amount is a problem", async () => {
  for (const cell of ["-1,00", "0", "0,00", "− 12,00"]) assert.deepEqual(await amounts([cell]), ["amountNotPositive"], cell);
  for (const cell of ["1e3", "12,345,67", "1.23.4", "0,500", "1234,567", "free", "12 34,00", "0x10", "١٢", "$ 12", "=1+1", "Infinity"]) {
    assert.deepEqual(await amounts([cell]), ["amountMalformed"], cell);
  }
  assert.deepEqual(await amounts(["1.000.000.000.000,01", "9".repeat(400)]), ["amountTooLarge", "amountTooLarge"]);
});

test("days are read day first, and only where that can be", async () => {
  const read = async (cells) => {
    const claims = await readClaims(`amount;issuedOn\n${cells.map((cell) => `1;${cell}`).join("\n")}`);
    return [days(claims.columns.issuedOn), problemsOf(claims), notesOf(claims)];
  };
  assert.deepEqual(await read(["3-4-2026", "2026-04-03", "03/04/2026", "3.4.2026"]), [["2026-04-03", "2026-04-03", "2026-04-03", "2026-04-03"], [], ["dayFirst"]]);
  assert.deepEqual(await read(["25-3-2026", "3-4-2026"]), [["2026-03-25", "2026-04-03"], [], []]);
  // The month comes first in one row, so nobody knows what the others mean.
  assert.deepEqual(await read(["3/25/2026", "3/4/2026", "5/5/2026"]), [["2026-05-05"], ["noSuchDay row 2, issuedOn", "dayAmbiguous row 3, issuedOn"], []]);
  // Others show that the day comes first: then only that row is wrong.
  assert.deepEqual(await read(["25/3/2026", "3/25/2026", "3/4/2026"]), [["2026-03-25", "2026-04-03"], ["noSuchDay row 3, issuedOn"], []]);
  for (const cell of ["31-02-2026", "29-02-2025", "2026-02-30", "00-01-2026"]) assert.deepEqual((await read([cell]))[1], ["noSuchDay row 2, issuedOn"], cell);
  for (const cell of ["3-4-26", "3 april 2026", "2026-4-3", "3-4/2026", "46115", "2026-04-03T00:00"]) assert.deepEqual((await read([cell]))[1], ["dayMalformed row 2, issuedOn"], cell);
  assert.deepEqual((await read(["31-12-1969", "01-01-2200"]))[1], ["dayOutOfRange row 2, issuedOn", "dayOutOfRange row 3, issuedOn"]);
});

test("rows that a program has already are read as those of a file", async () => {
  const rows = [["A", "1.234,50", "02-01-2026"], ["B", "x", "03-01-2026"], ["", "", ""]];
  const header = ["nummer", "bedrag", "datum"];
  const { notes, ...claims } = readRows(header, rows);
  assert.deepEqual([claims.invoices, [...claims.columns.amount], problemsOf(claims)], [["A"], [123_450], ["amountMalformed row 3, amount"]]);
  const text = [header, ...rows].map((cells) => cells.join(";")).join("\n");
  assert.deepEqual(claims.columns, (await readClaims(text)).columns);
  assert.equal(thrown(() => readRows(header, rows, { delimiter: ";" })).kind, "invalid");
});

test("several rows of one invoice are its payments, by day", async () => {
  const claims = await readClaims([
    "factuur;bedrag;factuurdatum;betaald op;betaald",
    "A;100,00;01-01-2026;20-03-2026;30,00",
    "B;50,00;15-01-2026;;0,00",
    "A;;;01-03-2026;20,00",
    "A;100;2026-01-01;02-03-2026;1",
    "C;7,00;15-01-2026;;",
  ].join("\n"));
  assert.deepEqual(problemsOf(claims), []);
  assert.deepEqual(claims.invoices, ["A", "B", "C"]);
  assert.deepEqual([...claims.rowOf], [0, 1, 4]);
  assert.deepEqual([...claims.columns.paymentStarts], [0, 3, 3, 3]);
  assert.deepEqual(days(claims.columns.paymentOn), ["2026-03-01", "2026-03-02", "2026-03-20"]);
  assert.deepEqual([...claims.columns.payment], [2_000, 100, 3_000]);
  assert.doesNotThrow(() => new Portfolio({ schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "business" }, terms: { paymentTermDays: 30 } }, claims.columns));
});

test("a list that only says whether an invoice was paid is not taken to say how much", async () => {
  const claims = await readClaims("nummer;bedrag;datum;betaald\nA;10,00;01-01-2026;nee\nB;10,00;01-01-2026;ja\nC;10,00;01-01-2026;Nein\n");
  assert.deepEqual(claims.invoices, ["A", "C"]);
  assert.deepEqual(problemsOf(claims), ["missing row 3, paidOn", "amountMalformed row 3, paid"]);
});

test("every name of a column stands for one column", async () => {
  const source = await readFile(join(root, "pkg-config", "csv", "names.js"), "utf8");
  const { columnOf, columnNames } = await import(pathToFileURL(join(root, "pkg-config", "csv", "names.js")).href);
  const [, table] = /const named = (\{[^]*?\n\});/.exec(source);
  const lists = [...table.matchAll(/^  (\w+): \[([^\]]*)\]/gm)];
  assert.deepEqual(lists.map(([, column]) => column), columnNames);
  for (const [, column, list] of lists) for (const [, name] of list.matchAll(/"([^"]+)"/g)) assert.equal(columnOf(` ${name.toUpperCase()}: `), column, name);
});

test("every problem is told with its row, and an invoice with one is no claim", async () => {
  const claims = await readClaims([
    "invoice,amount,issuedOn,dueOn,paidOn,paid,remark",
    "1,100.00,2026-01-01,2026-01-31,,,good",
    "2,x,2026-01-32,soon,,,three",
    "",
    "1,100.00,2026-01-01,2026-01-31,,,again",
    "3,5.00,2026-02-01,2026-01-31,,,early",
    "4,5.00,2026-02-01,,2026-03-01,,half",
    ",5.00,2026-02-01,,,,unnamed",
    "5,5.00,2026-02-01,,,,fine",
    "5,6.00,2026-02-01,,2026-03-01,1.00,another amount",
    "6,5.00,2026-02-01,,,,a,b",
    "7,,,,,,nothing",
    "8,1.00,2026-02-01,,,,kept",
  ].join("\n"));
  assert.deepEqual(problemsOf(claims), [
    "noSuchDay row 3, issuedOn", "dayMalformed row 3, dueOn", "amountMalformed row 3, amount",
    "duplicateId row 5, invoice", "dueBeforeIssued row 6, dueOn", "missing row 7, paid", "missing row 8, invoice",
    "rowDiffers row 10, amount", "tooManyCells row 11", "missing row 12, amount", "missing row 12, issuedOn",
  ]);
  assert.deepEqual(claims.invoices, ["8"]);
  assert.equal(claims.rows.length, 12);
  assert.deepEqual(claims.rows[10], ["7", "", "", "", "", "", "nothing"]);
  assert.deepEqual(notesOf(claims), ["columnUnknown remark"]);
  for (const { message } of claims.problems) assert.match(message, /^[A-Z].*\.$/);
});

test("a header that lacks what is needed, or says it twice, reads nothing and says so", async () => {
  assert.deepEqual(problemsOf(await readClaims("number,remark\n1,x")), ["columnMissing row 1, amount", "columnMissing row 1, issuedOn"]);
  const twice = "bedrag,totaal,datum\n1,2,2026-01-01";
  // Where another heading says more, one that says little stands for something else.
  const clear = await readClaims("nummer;factuurnummer;bedrag;totaal incl. btw;datum;factuurdatum;voorwaarden\n7;F-1;1;2;x;2026-01-01;30 dagen");
  assert.deepEqual([problemsOf(clear), clear.invoices, [...clear.columns.amount]], [[], ["F-1"], [200]]);
  assert.deepEqual(notesOf(clear), ["columnUnknown nummer", "columnUnknown bedrag", "columnUnknown datum", "columnUnknown voorwaarden"]);
  assert.deepEqual(problemsOf(await readClaims(twice)), ["columnDouble row 1, amount"]);
  assert.deepEqual([...(await readClaims(twice, { columns: { bedrag: null } })).columns.amount], [200]);
  assert.deepEqual([...(await readClaims("open,datum\n1,2026-01-01", { columns: { open: "amount" } })).columns.amount], [100]);
  for (const nothing of ["", "\uFEFF", "\n\n", new Uint8Array(0)]) assert.deepEqual(problemsOf(await readClaims(nothing)), ["columnMissing row 1, amount", "columnMissing row 1, issuedOn"]);
  await assert.rejects(readClaims("", { delimiter: "|" }), { name: "VorderingError", kind: "invalid" });
  await assert.rejects(readClaims("", { columns: { a: "amonut" } }), { name: "VorderingError" });
  await assert.rejects(readClaims("", { sheet: 1 }), { name: "VorderingError" });
  assert.equal(thrown(() => writeClaims({ header: [], rows: [], rowOf: [] }, { delimiter: "|" })).kind, "invalid");
});

test("files come in Unicode, with its mark and without, or as older programs write them", async () => {
  const text = "Débiteur;Montant;Date facture;Échéance\nAndré Café €;10,00;01/02/2026;15/02/2026\n";
  const utf8 = new TextEncoder().encode(text);
  const windows = Uint8Array.from(text, (sign) => ({ "€": 0x80 })[sign] ?? sign.charCodeAt(0));
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)]);
  const expected = await readClaims(text);
  assert.deepEqual([expected.debtors, problemsOf(expected)], [["André Café €"], []]);
  for (const source of [utf8, utf8.buffer, new Blob([utf8]), new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), `\uFEFF${text}`, utf16, `sep=;\r\n${text}`]) {
    assert.deepEqual(await readClaims(source), expected);
  }
  const guessed = await readClaims(windows);
  assert.deepEqual(guessed.debtors, ["André Café €"]);
  assert.deepEqual(notesOf(guessed), ["windows1252"]);
});

test("quotation marks, line ends in cells and marks that do not match", async () => {
  const claims = await readClaims('debtor,amount,issuedOn\r\n"Jansen, ""the"" baker\r\nand son",1,2026-01-01\r\n');
  assert.deepEqual(claims.debtors, ['Jansen, "the" baker\r\nand son']);
  const broken = await readClaims('debtor,amount,issuedOn\nA,1,2026-01-01\n"B,2,2026-01-01\nC,3,2026-01-01\n');
  assert.deepEqual(broken.debtors, ["A"]);
  assert.ok(problemsOf(broken).includes("quotesMalformed row 3"), problemsOf(broken));
  assert.deepEqual(problemsOf(await readClaims('amount,issuedOn,"debtor\n1,2026-01-01,A\n')), ["quotesMalformed row 1"]);
});

/** Numbers by a fixed rule, so that a failure comes back. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const hostile = [
  "=1+1", "+31 6", "-5", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", "'", "＝1", 'say "yes"', "a,b;c\td", "line\nend", "line\r\nend", "line\rend", " space ",
  "", "sep=;", "\uFEFFmark", "<script>", "DDE(\"cmd\")", "\u2028", "é", "𝟙", "null", "=HYPERLINK(\"http://x\")", "'+", "\n=1",
];

test("what is written is read back as it was, whatever stands in the cells", async () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const roll = dice(seed);
    const any = () => (roll(3) === 0 ? hostile[roll(hostile.length)] + hostile[roll(hostile.length)] : hostile[roll(hostile.length)]);
    const unknown = Array.from({ length: roll(4) }, any);
    const header = [...unknown, "debtor", "amount", "issuedOn", ...Array.from({ length: roll(2) }, any)];
    const rows = Array.from({ length: 1 + roll(6) }, () => header.map((name) => ({ amount: "12.34", issuedOn: "2026-01-25" })[name] ?? any()));
    // A row may be short or empty; the last one is not, for empty rows at the end are no rows.
    if (roll(2)) rows.unshift([""], [any()]);
    const first = { header, rows, rowOf: new Uint32Array(0) };
    for (const delimiter of [",", ";", "\t"]) {
      const text = writeClaims(first, { delimiter, bom: roll(2) === 1 });
      const read = await readClaims(text);
      const shown = JSON.stringify([seed, text]);
      assert.deepEqual([read.header, read.rows], [header, rows], shown);
      assert.deepEqual(await readClaims(writeClaims(read, { delimiter })), read, shown);
    }
  }
});

test("no cell begins as a formula does, also within quotation marks", () => {
  for (const cell of hostile.filter((cell) => cell !== "")) {
    const text = writeClaims({ header: ["x"], rows: [[cell]], rowOf: new Uint32Array(0) });
    assert.doesNotMatch(text.slice("x\r\n".length), /^"?[=+\-@\t\r\n＝＋－＠]/, JSON.stringify(cell));
  }
});

test("sums and next steps are added to the rows they belong to, and replaced when they come again", async () => {
  const claims = await readClaims("factuur;klant;bedrag;factuurdatum;vervaldatum;betaald op;betaald\nA;=evil();100,00;01-01-2025;31-01-2025;01-03-2025;10,00\nA;;;;;01-04-2025;5,00\nB;x;oops;01-01-2025;;;\nC;y;50,00;01-11-2026;30-11-2026;;\n");
  const terms = { schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" } };
  const portfolio = new Portfolio(terms, claims.columns);
  const asOf = "2026-11-22";
  const results = { totals: portfolio.totals(asOf), nextSteps: portfolio.nextSteps(asOf) };
  const text = writeClaims(claims, { ...results, delimiter: ";", decimal: "," });
  const lines = text.split("\r\n").map((line) => line.split(";"));
  assert.equal(lines[0].slice(0, 7).join(), "factuur,klant,bedrag,factuurdatum,vervaldatum,betaald op,betaald");
  assert.deepEqual(lines[0].slice(7, 9), ["status (vordering)", "principal (vordering)"]);
  const due = lines[0].indexOf("due (vordering)");
  assert.deepEqual(lines.slice(1, 5).map((line) => line[due]), [portfolio.statement(0, asOf).totals.due.replace(".", ","), "", "", "50,00"]);
  assert.equal(lines[1][1], `"'=evil()"`);
  assert.equal(lines[4][lines[0].indexOf("step (vordering)")], "dueDate");
  const wide = await readClaims("amount,issuedOn\n1,2026-01-01\n1,2026-01-01,more,cells\n");
  const wideAgain = await readClaims(writeClaims(wide, { totals: new Portfolio({ ...terms, terms: { paymentTermDays: 30 } }, wide.columns).totals(asOf) }));
  assert.deepEqual([...wideAgain.rows[1].slice(0, 2), ...wideAgain.rows[1].slice(-2)], ["1", "2026-01-01", "more", "cells"]);
  const words = { dueDate: "laatste dag", yes: "ja", no: "nee" };
  const [header, , , , last] = writeClaims(claims, { ...results, words, names: { step: "stap", allowed: "mag" }, delimiter: ";" }).split("\r\n").map((line) => line.split(";"));
  assert.deepEqual([last[header.indexOf("stap")], last[header.indexOf("mag")]], ["laatste dag", "nee"]);
  const again = await readClaims(text);
  assert.deepEqual([again.columns, again.invoices], [claims.columns, claims.invoices]);
  assert.equal(writeClaims(again, { ...results, delimiter: ";", decimal: "," }), text);
});

test("claims that a portfolio refuses are set aside with the rows they came from", async () => {
  const claims = await readClaims("invoice,amount,issuedOn,dueOn,receivedOn,termsPosition,paidOn,paid\nA,1,2026-01-01,,2025-12-01,,2026-02-01,1\nB,2,2026-01-01,2026-02-01,,7,,\nC,3,2026-01-01,2026-02-01,,0,2026-02-03,1\nD,4,2026-01-01,,,,,\n");
  const terms = { schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" } };
  const { issues } = thrown(() => new Portfolio(terms, claims.columns));
  const rest = setAside(claims, issues);
  assert.deepEqual(rest.invoices, ["C"]);
  assert.deepEqual([...rest.columns.paymentStarts, ...rest.columns.payment], [0, 1, 100]);
  assert.deepEqual([...new Set(rest.problems.map(({ row }) => row))], [2, 3, 5]);
  assert.ok(problemsOf(rest).includes("numberTooLarge row 3, terms"), problemsOf(rest));
  assert.equal(new Portfolio(terms, rest.columns).size, 1);
  const wrongTerms = thrown(() => new Portfolio({ ...terms, jurisdiction: "DE" }, claims.columns)).issues;
  assert.equal(setAside(claims, wrongTerms), undefined);
});

test("100,000 rows of 10 MB are read and written in seconds", async () => {
  const row = (at) => `F-${at};Debiteur nummer ${at} ${"x".repeat(50)};${1 + (at % 9_000)},${String(at % 100).padStart(2, "0")};${String(1 + (at % 28)).padStart(2, "0")}-01-2025;28-02-2025;note`;
  const text = `factuur;klant;bedrag;factuurdatum;vervaldatum;opmerking\n${Array.from({ length: 100_000 }, (_, at) => row(at)).join("\n")}\n`;
  assert.ok(text.length > 10_000_000);
  const begun = performance.now();
  const claims = await readClaims(text);
  const read = performance.now() - begun;
  assert.deepEqual([claims.invoices.length, claims.problems.length, claims.columns.issuedOn[0]], [100_000, 0, toDayNumber("2025-01-01")]);
  assert.ok(writeClaims(claims).length > 10_000_000);
  const taken = performance.now() - begun;
  // About a second and a half on a slow machine; a square of the rows would take hours.
  assert.ok(taken < 20_000, `${read} ms to read, ${taken} with writing`);
});
