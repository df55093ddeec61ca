/** Many claims at once, as JavaScript wants them: typed arrays in, typed arrays out. */

import { VorderingError, attempt, toDayNumber } from "./core.js";

/** The columns that a portfolio may have, and their kinds of arrays. */
const given = {
  terms: Uint32Array,
  amount: Float64Array,
  issuedOn: Int32Array,
  dueOn: Int32Array,
  receivedOn: Int32Array,
  letterOn: Int32Array,
  paymentStarts: Uint32Array,
  paymentOn: Int32Array,
  payment: Float64Array,
};
const sums = ["principal", "interest", "costs", "due", "paid", "perDay"];

/** What the dossier of a whole case may call for before the next step. */
const measures = ["fileClaim", "sendCopy", "answerDispute", "offerPlan"];

/** A step of a long task that takes longer than this is made shorter, in milliseconds. */
const patience = 15;
const firstStep = 500;

const invalid = (issues) => new VorderingError("invalid", issues);

/** The class, for an engine and its class of cases. */
export function portfolioOf(engine, Case) {
  let last = 0;
  const codes = engine.portfolioCodes();
  const steps = [...engine.portfolioSteps(), ...measures];

  /** What can be asked of all claims: room for the answers, how the engine and cases fill it, and its codes. */
  const totals = {
    empty: (size) => ({ ...arrays(sums, Float64Array, size), status: new Uint8Array(size) }),
    ofColumns: (...words) => engine.portfolioTotals(...words),
    ofCase(kept, asOf, into, row) {
      const { open, due, paid, perDay } = kept.totals(asOf);
      const amounts = { ...open, due, paid, perDay };
      for (const name of sums) into[name][row] = cents(amounts[name]);
    },
    codes: { codes },
  };
  const nextSteps = {
    empty: (size) => ({ ...arrays(["step", "allowed", "status"], Uint8Array, size), on: new Int32Array(size) }),
    ofColumns: (...words) => engine.portfolioNextSteps(...words),
    ofCase(kept, asOf, into, row) {
      const { code = "", allowed = false, recommendedOn, earliestOn } = kept.timeline(asOf).next ?? {};
      const on = recommendedOn ?? earliestOn;
      into.step[row] = steps.indexOf(code);
      into.allowed[row] = Number(allowed);
      into.on[row] = on === undefined ? -1 : toDayNumber(on);
    },
    codes: { steps, codes },
  };
  const forgotten = new FinalizationRegistry((number) => attempt(() => engine.closePortfolio(number)));

  /** Claims in columns, which the engine keeps under a number. */
  class Columns {
    #number = ++last;
    #terms;
    #columns;
    size;

    constructor(terms, columns) {
      // What was read is kept as it was then: the engine may have to read it again.
      this.#terms = attempt(() => JSON.parse(JSON.stringify(Array.isArray(terms) ? terms : [terms])));
      this.#columns = copied(columns);
      this.size = this.#columns.amount.length;
      attempt(() => this.#open());
      forgotten.register(this, this.#number);
    }

    fill(question, asOf, start, end, into) {
      attempt(() => {
        const done = () => question.ofColumns(this.#number, asOf, start, end, into);
        if (done()) return;
        this.#open();
        done();
      });
    }

    about(at, ask) {
      return attempt(() => {
        const answer = ask(this.#number, at);
        if (answer !== undefined) return answer;
        this.#open();
        return ask(this.#number, at);
      });
    }

    #open() {
      engine.openPortfolio(this.#number, this.#terms, this.#columns);
    }
  }

  /** Whole cases, each with all that a case can have. */
  class Cases {
    #cases;

    constructor(inputs) {
      this.#cases = inputs.map((input) => new Case(input));
      this.size = this.#cases.length;
    }

    fill(question, asOf, start, end, into) {
      for (let at = start; at < end; at += 1) {
        const row = at - start;
        try {
          question.ofCase(this.#cases[at], asOf, into, row);
        } catch (error) {
          if (error.kind !== "refusal") throw error;
          into.status[row] = codes.indexOf(error.issues[0].code);
        }
      }
    }

    about(at, ask, how) {
      return this.#cases[at] && how(this.#cases[at]);
    }
  }

  return class Portfolio {
    #claims;

    constructor(terms, columns) {
      this.#claims = terms instanceof Cases ? terms : new Columns(terms, columns);
    }

    static fromCases(inputs) {
      return new Portfolio(new Cases([...inputs]));
    }

    get size() {
      return this.#claims.size;
    }

    totals(asOf) {
      return this.#all(totals, asOf);
    }

    totalsInSteps(asOf, options) {
      return this.#allInSteps(totals, asOf, options);
    }

    nextSteps(asOf) {
      return this.#all(nextSteps, asOf);
    }

    nextStepsInSteps(asOf, options) {
      return this.#allInSteps(nextSteps, asOf, options);
    }

    statement(at, asOf, options) {
      return this.#one(at, (number) => engine.portfolioStatement(number, at, asOf, options?.language), (kept) => kept.statement(asOf, options));
    }

    timeline(at, asOf, options) {
      return this.#one(at, (number) => engine.portfolioTimeline(number, at, asOf, options?.language), (kept) => kept.timeline(asOf, options));
    }

    #all(question, asOf) {
      const columns = question.empty(this.size);
      this.#claims.fill(question, asOf, 0, this.size, columns);
      return Object.freeze({ ...columns, ...question.codes });
    }

    async #allInSteps(question, asOf, { onProgress, signal } = {}) {
      const columns = question.empty(this.size);
      let step = firstStep;
      for (let start = 0; start < this.size; ) {
        signal?.throwIfAborted();
        const end = Math.min(start + step, this.size);
        const begun = performance.now();
        this.#claims.fill(question, asOf, start, end, part(columns, start, end));
        const taken = performance.now() - begun;
        step = taken > patience ? Math.max(1, step >> 1) : taken < patience / 4 ? step * 2 : step;
        start = end;
        onProgress?.(start, this.size);
        if (start < this.size) await pause();
      }
      signal?.throwIfAborted();
      return Object.freeze({ ...columns, ...question.codes });
    }

    #one(at, ask, how) {
      if (!Number.isInteger(at) || at < 0 || at >= this.size) {
        throw invalid([{ code: "numberTooLarge", path: "at", message: `There are ${this.size} claims, counted from 0.` }]);
      }
      return this.#claims.about(at, ask, how);
    }
  };
}

/** The columns, copied; every one that is no array of its kind is a problem. */
function copied(columns) {
  const plain = columns !== null && typeof columns === "object";
  const unknown = plain ? Object.keys(columns).filter((name) => !(name in given)) : [];
  const wrong = Object.entries(given).filter(([name, Kind]) => {
    const column = plain ? columns[name] : undefined;
    const missing = column === undefined && (name === "amount" || name === "issuedOn");
    return missing || (column !== undefined && !(column instanceof Kind));
  });
  if (unknown.length + wrong.length > 0) {
    throw invalid([
      ...unknown.map((path) => ({ code: "unknownField", path, message: "There is no such column." })),
      ...wrong.map(([path, Kind]) => ({ code: "expectedList", path, message: `This column must be a ${Kind.name}.` })),
    ]);
  }
  return Object.fromEntries(Object.entries(given).map(([name, Kind]) => [name, columns[name]?.slice() ?? new Kind(0)]));
}

const arrays = (names, Kind, size) => Object.fromEntries(names.map((name) => [name, new Kind(size)]));

const part = (columns, start, end) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.subarray(start, end)]));

/** Cents of an amount as the engine writes it; NaN where it is not known. */
const cents = (amount) => (amount === undefined ? NaN : Number(amount.replace(".", "")));

/** Lets the page breathe. */
const pause = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(undefined);
});
