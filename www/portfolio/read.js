// The invoices in what was chosen. Each kind of file has its own way in; the worker reads them.

const isOf = (ending, kind) => ({ name, type }) => ending.test(name) || kind.test(type);
const isList = isOf(/\.(csv|tsv|txt)$/i, /^text\/csv$/);
const isInvoice = isOf(/\.xml$/i, /^(text|application)\/xml$/);

/** Gives `{ source }`, which the worker opens, with its name or number; or `{ problem }`: the key of what to say. */
export async function readInvoiceFiles(files) {
  if (files.every(isInvoice)) return { source: files, count: files.length };
  const [file, ...more] = files;
  if (more.length > 0) return { problem: "choose.several" };
  return isList(file) ? { source: file, name: file.name } : { problem: "choose.kind" };
}
