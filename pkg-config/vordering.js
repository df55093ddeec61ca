/** The functions of the engine, as JavaScript wants them. Knows nothing of where it runs. */

import { fromDayNumber, portfolioOf, toDayNumber } from "./portfolio.js";

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

/** The language that is asked for; null, which is refused, for anything but options that are known. */
function languageOf(options, names = ["language"]) {
  if (options === undefined) return undefined;
  const plain = options !== null && typeof options === "object";
  const known = plain && Object.keys(options).every((name) => names.includes(name));
  return known ? options.language : null;
}

function api(engine) {
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
      // A case that was read is plain JSON, even where a framework wraps it in proxies.
      this.#input = attempt(() => JSON.parse(JSON.stringify(input)));
    }

    totals(asOf) {
      return this.#ask((number) => engine.totalsOf(number, asOf));
    }

    statement(asOf, options) {
      return this.#ask((number) => engine.statementOf(number, asOf, languageOf(options)));
    }

    timeline(asOf, options) {
      return this.#ask((number) => engine.timelineOf(number, asOf, languageOf(options)));
    }

    dossier(asOf, options) {
      return this.#ask((number) => engine.dossierOf(number, asOf, languageOf(options)));
    }

    assess(asOf, options) {
      return this.#ask((number) => engine.assessmentOf(number, asOf, languageOf(options)));
    }

    checkLetter(asOf, letter, options) {
      return this.#ask((number) => engine.letterCheckOf(number, asOf, letter, languageOf(options)));
    }

    letters(asOf, options) {
      return this.#ask((number) => engine.letterChoicesOf(number, asOf, languageOf(options)));
    }

    letter(asOf, draft, options) {
      return this.#ask((number) => engine.letterOf(number, asOf, draft, languageOf(options)));
    }

    compareConventions(asOf) {
      return this.#ask((number) => engine.comparisonOf(number, asOf));
    }

    courtCosts(asOf, options) {
      return this.#ask((number) => engine.courtCostsOf(number, asOf, languageOf(options)));
    }

    prescription(asOf, options) {
      return this.#ask((number) => engine.prescriptionOf(number, asOf, languageOf(options)));
    }

    plans(asOf, questions, options) {
      return this.#ask((number) => engine.plansOf(number, asOf, questions, languageOf(options)));
    }

    routes(asOf, options) {
      const language = () => languageOf(options, ["language", "chance"]);
      return this.#ask((number) => engine.routesOf(number, asOf, options?.chance, language()));
    }

    chart(asOf, question, options) {
      return this.#ask((number) => engine.chartOf(number, asOf, question, languageOf(options)));
    }

    calendar(asOf, options) {
      const language = () => languageOf(options, ["language", "for"]);
      return this.#ask((number) => engine.calendarOf(number, asOf, options?.for, language()));
    }

    table(asOf, options) {
      const language = () => languageOf(options, ["language", "delimiter"]);
      return this.#ask((number) => engine.tableOf(number, asOf, options?.delimiter, language()));
    }

    dossierText(asOf, options) {
      return this.#ask((number) => engine.dossierTextOf(number, asOf, languageOf(options)));
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

  const invalid = (issues) => new VorderingError("invalid", issues);

  return Object.freeze({
    Case,
    Portfolio: portfolioOf(engine, attempt, invalid, Case),
    toDayNumber,
    fromDayNumber,
    assess: (input, asOf, options) => attempt(() => engine.assess(input, asOf, languageOf(options))),
    rates: (jurisdiction, kind) => attempt(() => engine.rates(jurisdiction, kind)),
    version: engine.version(),
  });
}

let loading;

/** The functions, once the engine has started: it starts once, and later calls wait for the same. */
export function once(engine, start) {
  loading ??= start().then(
    () => api(engine),
    (error) => {
      // A lost connection is no reason to fail for ever.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
