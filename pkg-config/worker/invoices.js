/** Electronic invoices, each in a file of its own, as a list of claims. */

import { readRows } from "../csv.js";

const header = ["file", "invoice", "debtor", "amount", "issuedOn", "dueOn"];
const credit = { code: "creditNote", message: "A credit note is no claim. Take it off the invoice that it is about." };

/** What one invoice says in the row of a list, and why it is none. */
function rowOf(name, text, engine) {
  try {
    const { creditNote, invoice, debtor } = engine.readInvoice(text);
    const { id, amount, issuedOn, dueOn } = invoice;
    const row = [name, id, debtor.name, creditNote ? "" : amount, issuedOn, dueOn];
    return { row: row.map((cell) => cell ?? ""), issue: creditNote ? credit : undefined };
  } catch (error) {
    if (!(error.issues?.length > 0) || error.kind === "bug") throw error;
    return { row: [name, "", "", "", "", ""], issue: error.issues[0] };
  }
}

export async function readInvoices(files, engine) {
  const rows = [];
  const refused = new Map();
  for (const file of files) {
    const { row, issue } = rowOf(file.name ?? "", await file.text(), engine);
    // As a spreadsheet counts, below the header.
    if (issue) refused.set(rows.length + 2, issue);
    rows.push(row);
  }
  const claims = readRows(header, rows, { decimal: "." });
  // Of a file that is no invoice it says enough why.
  const others = claims.problems.filter(({ row }) => !refused.has(row));
  const own = Array.from(refused, ([row, { code, message }]) => ({ code, path: `row ${row}`, row, message }));
  return { ...claims, notes: [], problems: [...others, ...own].sort((one, other) => one.row - other.row) };
}
