/** A portfolio in a worker: answers what `worker.js` asks. The build makes it one file. */

import { load } from "./browser.js";
import { readClaims, setAside, writeClaims } from "./csv.js";
import { readInvoices } from "./worker/invoices.js";
import { listed } from "./worker/list.js";

/** More problems than anyone reads are not sent. */
const problemsSent = 1_000;

let engine;
let portfolio;
let claims;
let terms;
/** What was reckoned for a day, until another is asked for. */
let kept = {};
const running = new Map();

const asks = {
  async open({ terms: given, ...source }) {
    engine ??= await load();
    [portfolio, claims] = opened(given, await read(source));
    terms = [given].flat();
    kept = {};
    const { problems, header, names, notes } = claims;
    return { size: portfolio.size, header, names, notes, problems: problems.slice(0, problemsSent), problemCount: problems.length };
  },
  totals: ({ asOf }, how) => answer("totals", asOf, how),
  nextSteps: ({ asOf }, how) => answer("nextSteps", asOf, how),
  statement: ({ at, asOf, options }) => portfolio.statement(at, asOf, options),
  timeline: ({ at, asOf, options }) => portfolio.timeline(at, asOf, options),
  async list({ asOf, question }, how) {
    return listed({ claims, terms, asOf, ...(await results(asOf, how)) }, question);
  },
  async csv({ asOf, options }, how) {
    return new Blob([writeClaims(claims, { ...options, ...(await results(asOf, how)) })], { type: "text/csv;charset=utf-8" });
  },
};

/** Columns have no rows of their own. */
const rowless = { invoices: [], debtors: [], rowOf: [], problems: [], notes: [], header: [], names: [], rows: [] };

function read({ columns, file, invoices, options }) {
  if (file) return readClaims(file, options);
  return invoices ? readInvoices(invoices, engine) : { columns, ...rowless };
}

/** A portfolio of what was read. Rows that it refuses are set aside; columns must be right as a whole. */
function opened(terms, read) {
  try {
    return [new engine.Portfolio(terms, read.columns), read];
  } catch (error) {
    const rest = read.rows.length > 0 && error.kind === "invalid" ? setAside(read, error.issues) : undefined;
    if (!rest) throw error;
    return [new engine.Portfolio(terms, rest.columns), rest];
  }
}

async function results(asOf, { onProgress, signal }) {
  const half = (first) => ({ signal, onProgress: (done, of) => onProgress(first * of + done, 2 * of) });
  return { totals: await reckoned("totals", asOf, half(0)), nextSteps: await reckoned("nextSteps", asOf, half(1)) };
}

/** What is handed over goes away from here, so it is a copy. */
async function answer(name, asOf, how) {
  return structuredClone(await reckoned(name, asOf, how));
}

async function reckoned(name, asOf, how) {
  const of = portfolio;
  if (kept[name]?.asOf !== asOf) {
    const found = await of[`${name}InSteps`](asOf, how);
    if (of !== portfolio) return found;
    kept[name] = { asOf, found };
  }
  return kept[name].found;
}

/** Only plain data crosses: the page makes its errors anew. */
const plain = (error) => (error.kind ? { kind: error.kind, issues: error.issues } : { name: error.name, message: error.message });

async function ask(id, name, words) {
  const stop = new AbortController();
  running.set(id, stop);
  try {
    const onProgress = (done, of) => self.postMessage({ id, progress: [done, of] });
    const answer = await asks[name](words, { onProgress, signal: stop.signal });
    const columns = Object.values(answer).filter(ArrayBuffer.isView);
    self.postMessage({ id, answer }, columns.map(({ buffer }) => buffer));
  } catch (error) {
    self.postMessage({ id, error: plain(error) });
  }
  running.delete(id);
}

/** Whoever waits for a lock that is held here gets it when this worker is gone, for whatever reason. */
function hold(lock) {
  self.navigator.locks.request(lock, () => {
    self.postMessage({ held: true });
    return new Promise(() => {});
  });
}

self.onmessage = ({ data: { id, name, words, cancel, lock } }) => {
  if (lock) hold(lock);
  else if (cancel) running.get(cancel)?.abort();
  else ask(id, name, words);
};
