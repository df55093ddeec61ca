/** The functions of every build of the engine, as JavaScript wants them. Knows nothing of where it runs. */

export class VorderingError extends Error {
  constructor(kind, issues, options) {
    super(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("\n"), options);
    this.name = "VorderingError";
    this.kind = kind;
    this.issues = issues;
  }
}

/** Calls the engine; whatever it throws becomes a VorderingError. */
export function attempt(call) {
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

/** The language that is asked for; null, which is refused, for anything but options that are known. */
export function languageOf(options, names = ["language"]) {
  if (options === undefined) return undefined;
  const plain = options !== null && typeof options === "object";
  const known = plain && Object.keys(options).every((name) => names.includes(name));
  return known ? options.language : null;
}

const aDay = 86_400_000;

/** How many days after 1 January 1970 a day lies: what the columns of a portfolio hold. */
export const toDayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / aDay;

/** The day so many days after 1 January 1970. */
export const fromDayNumber = (number) => new Date(number * aDay).toISOString().slice(0, 10);

/** What every build can be asked: what is owed, and why. */
export const sums = {
  totals: (engine, number, asOf) => engine.totalsOf(number, asOf),
  statement: (engine, number, asOf, options) => engine.statementOf(number, asOf, languageOf(options)),
  compareConventions: (engine, number, asOf) => engine.comparisonOf(number, asOf),
};

/**
 * The functions of a build, once its engine has started: it starts once, and later calls wait for the same.
 * `questions` become the methods of a case; each gets the engine and the number of the case first.
 * `functions` gives what there is besides, from the engine and the class of cases.
 */
export function loader(questions, functions = () => ({})) {
  let loading;
  return (engine, start) => {
    loading ??= start().then(
      () => {
        const Case = caseOf(engine, questions);
        return Object.freeze({
          Case,
          ...functions(engine, Case),
          rates: (jurisdiction, kind) => attempt(() => engine.rates(jurisdiction, kind)),
          version: engine.version(),
        });
      },
      (error) => {
        // A lost connection is no reason to fail for ever.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
}

/** A value as JSON if it is nothing else, so that nothing is lost: the engine reads a text far sooner. */
function asJson(value) {
  try {
    return isJson(value, 32) ? JSON.stringify(value) : undefined;
  } catch {
    return undefined;
  }
}

function isJson(value, depth) {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return typeof value === "string" || typeof value === "boolean";
  if (value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) if (!isJson(value[at], depth - 1)) return false;
    return true;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  for (const name of Object.keys(value)) if (!isJson(value[name], depth - 1)) return false;
  return true;
}

function caseOf(engine, questions) {
  // The engine knows cases by number. After a bug it starts afresh and knows none: numbers are
  // never used twice, and a case that is not known is opened again.
  let last = 0;
  const forgotten = new FinalizationRegistry((number) => attempt(() => engine.close(number)));

  /** Opens a case; gives it as JSON. */
  const open = (number, input) => {
    const text = asJson(input);
    if (text !== undefined && engine.openText?.(number, text)) return text;
    engine.open(number, input);
    // A case that was read is plain JSON, even where a framework wraps it in proxies.
    return text ?? JSON.stringify(input);
  };

  return class Case {
    #text;
    #number = ++last;

    constructor(input) {
      this.#text = attempt(() => open(this.#number, input));
      forgotten.register(this, this.#number);
    }

    static {
      for (const [name, question] of Object.entries(questions)) {
        const value = function (...given) {
          return this.#ask((number) => question(engine, number, ...given));
        };
        Object.defineProperty(this.prototype, name, { value, writable: true, configurable: true });
      }
    }

    #ask(question) {
      return attempt(() => {
        const answer = question(this.#number);
        if (answer !== undefined) return answer;
        open(this.#number, JSON.parse(this.#text));
        return question(this.#number);
      });
    }
  };
}
