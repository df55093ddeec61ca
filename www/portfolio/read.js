// The invoices in what was chosen. Each kind of file has its own way in; a list in CSV is read by the worker.

const isList = ({ name, type }) => /\.(csv|tsv|txt)$/i.test(name) || type === "text/csv";

/** Gives `{ source, name }`, which the worker opens, or `{ problem }`: the key of what to say. */
export async function readInvoiceFiles(files) {
  const [file, ...more] = files;
  if (more.length > 0) return { problem: "choose.several" };
  return isList(file) ? { source: file, name: file.name } : { problem: "choose.kind" };
}
