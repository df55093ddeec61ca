/** A portfolio that lives in a worker, so that a page stays alive whatever it asks. */

import { VorderingError } from "./core.js";

/** The worker lies beside this file; what follows is the form in which bundlers find it. */
const beside = () => new Worker(new URL("./portfolio-worker.js", import.meta.url), { type: "module" });

const stopped = (cause) =>
  new VorderingError("bug", [{ code: "workerStopped", path: "", message: "The worker was stopped, or could not start. The next call starts a new one." }], { cause });

/** An error as the worker told it. */
function anew({ kind, issues, name, message }) {
  return kind ? new VorderingError(kind, issues) : Object.assign(new Error(message), { name });
}

/** One worker, until it stops. */
class Line {
  #worker;
  #waiting = new Map();
  #last = 0;
  #watch = new AbortController();
  alive = true;

  constructor(make) {
    this.#worker = make();
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => this.stop(stopped(event));
    this.#worker.onmessageerror = (event) => this.stop(stopped(event));
    if (!globalThis.navigator?.locks) return;
    this.lock = `vordering ${crypto.randomUUID()}`;
    this.#worker.postMessage({ lock: this.lock });
  }

  /** Asks something. When the signal is aborted, the worker leaves off; where it cannot, it ends. */
  ask(name, words, { onProgress, signal } = {}, canLeaveOff = true) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const abort = () => {
        this.#waiting.delete(id);
        reject(signal.reason);
        if (canLeaveOff) this.#worker.postMessage({ cancel: id });
        else this.stop(stopped());
      };
      const done = (settle) => (value) => {
        signal?.removeEventListener("abort", abort);
        settle(value);
      };
      this.#waiting.set(id, { resolve: done(resolve), reject: done(reject), onProgress });
      signal?.addEventListener("abort", abort, { once: true });
      this.#worker.postMessage({ id, name, words });
    });
  }

  stop(reason) {
    if (!this.alive) return;
    this.alive = false;
    this.#watch.abort();
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #hear({ id, held, progress, answer, error }) {
    if (held) return this.#outlive();
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (progress) return waiting.onProgress?.(...progress);
    this.#waiting.delete(id);
    if (error) waiting.reject(anew(error));
    else waiting.resolve(answer);
  }

  /** The worker holds this lock as long as it lives: who gets it knows that the worker is gone. */
  #outlive() {
    navigator.locks.request(this.lock, { signal: this.#watch.signal }, () => this.stop(stopped())).catch(() => {});
  }
}

class PortfolioWorker {
  #make;
  #line;
  #opening;
  #opened;

  constructor(make) {
    this.#make = make;
  }

  async open(terms, claims, { signal, ...options } = {}) {
    signal?.throwIfAborted();
    const opened = kept(terms, claims, options);
    const answer = await this.#fresh().ask("open", opened, { signal }, false);
    this.#opened = opened;
    this.#opening = Promise.resolve();
    return answer;
  }

  totals(asOf, how) {
    return this.#ask("totals", { asOf }, how);
  }

  nextSteps(asOf, how) {
    return this.#ask("nextSteps", { asOf }, how);
  }

  statement(at, asOf, options) {
    return this.#ask("statement", { at, asOf, options });
  }

  timeline(at, asOf, options) {
    return this.#ask("timeline", { at, asOf, options });
  }

  list(asOf, question, how) {
    return this.#ask("list", { asOf, question }, how);
  }

  csv(asOf, options, how) {
    return this.#ask("csv", { asOf, options }, how);
  }

  close() {
    this.#line?.stop(stopped());
    this.#opened = undefined;
  }

  /** A worker that lives; one that is new has nothing open yet. */
  #fresh() {
    if (!this.#line?.alive) {
      this.#line = new Line(this.#make);
      this.#opening = undefined;
    }
    return this.#line;
  }

  async #ask(name, words, how) {
    how?.signal?.throwIfAborted();
    if (!this.#opened) throw new VorderingError("invalid", [{ code: "missing", path: "claims", message: "Nothing is open." }]);
    const line = this.#fresh();
    this.#opening ??= line.ask("open", this.#opened);
    await this.#opening.catch((error) => {
      this.#opening = undefined;
      throw error;
    });
    how?.signal?.throwIfAborted();
    return line.ask(name, words, how);
  }
}

/** What a new worker needs to be given again. Later changes of it change nothing. A file stays where it is. */
function kept(terms, claims, options) {
  const own = JSON.parse(JSON.stringify(terms));
  if (typeof claims === "string" || claims instanceof ArrayBuffer || ArrayBuffer.isView(claims)) {
    return { terms: own, file: new Blob([claims]), options };
  }
  if (Array.isArray(claims)) return { terms: own, invoices: [...claims] };
  return claims instanceof Blob ? { terms: own, file: claims, options } : { terms: own, columns: structuredClone(claims), options };
}

export async function startPortfolio({ worker = beside } = {}) {
  return new PortfolioWorker(worker);
}
