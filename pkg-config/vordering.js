/** The functions of the engine, as JavaScript wants them. Knows nothing of where it runs. */

export class VorderingError extends Error {
  constructor(kind, issues, options) {
    super(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("\n"), options);
    this.name = "VorderingError";
    this.kind = kind;
    this.issues = issues;
  }
}

/** Calls the engine; whatever it throws becomes a VorderingError. */
function attempt(call) {
  try {
    return call();
  } catch (thrown) {
    if (thrown && Array.isArray(thrown.issues) && !(thrown instanceof Error)) {
      throw new VorderingError(thrown.kind, thrown.issues);
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new VorderingError("bug", [{ code: "bug", path: "", message }], { cause: thrown });
  }
}

export function api(engine) {
  // The engine knows cases by number. After a bug it starts afresh and knows none: numbers are
  // never used twice, and a case that is not known is opened again.
  let last = 0;
  const forgotten = new FinalizationRegistry((number) => attempt(() => engine.close(number)));

  class Case {
    #input;
    #number = ++last;

    constructor(input) {
      attempt(() => engine.open(this.#number, input));
      forgotten.register(this, this.#number);
      this.#input = structuredClone(input);
    }

    totals(asOf) {
      return this.#ask((number) => engine.totalsOf(number, asOf));
    }

    statement(asOf, options) {
      return this.assess(asOf, options).statement;
    }

    assess(asOf, options) {
      return this.#ask((number) => engine.assessmentOf(number, asOf, options?.language));
    }

    compareConventions(asOf) {
      return this.#ask((number) => engine.comparisonOf(number, asOf));
    }

    #ask(question) {
      return attempt(() => {
        const answer = question(this.#number);
        if (answer !== undefined) return answer;
        engine.open(this.#number, this.#input);
        return question(this.#number);
      });
    }
  }

  return Object.freeze({
    Case,
    assess: (input, asOf, options) => attempt(() => engine.assess(input, asOf, options?.language)),
    rates: (jurisdiction, kind) => attempt(() => engine.rates(jurisdiction, kind)),
    version: engine.version(),
  });
}
