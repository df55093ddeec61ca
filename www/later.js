// What comes after the sums: how to go on, pictures, letters, files. All of it asks the whole engine.

import { showAnother, startAnother } from "./another.js";
import { byId, replace } from "./dom.js";
import { showDispute } from "./dispute.js";
import { fillFields } from "./fields.js";
import { figure, isWide, layout, onWidth } from "./figures.js";
import { listenToFiles } from "./files.js";
import { readLetter } from "./letter-fields.js";
import { asked, fillLetters, lettersState, showLetters, startLetters, write } from "./letters.js";
import { meanings, method } from "./method.js";
import { fillPay, payState, showPay, startPay } from "./pay.js";
import { fillPlan, planForLetter, planState, showPlan, startPlan } from "./plan.js";
import { fillReceived, receivedState, showReceived, startReceived } from "./received.js";
import { showRights } from "./rights.js";
import { showTake, startTake } from "./take.js";
import { whatIsNext } from "./timeline.js";
import sheet from "./later.css" with { type: "css" };

export { openFile, opened, tell, tellOfLink, textOfLink } from "./files.js";

document.adoptedStyleSheets.push(sheet);

/**
 * Builds the fields. `changed` hears of what is chosen, `typed` of what is typed, `leave` of a field that was left;
 * `current` gives what the page has, `put` takes what was opened.
 */
export function start(t, { changed, typed, leave, current, put }) {
  startLetters(t, { changed, typed, leave });
  startReceived(t, { changed, typed, reply: (kind) => write(kind, changed) });
  startPay(t, typed);
  startPlan(t, { changed, typed });
  startAnother(t, leave);
  startTake();
  listenToFiles({
    current: () => {
      const { whole, ...rest } = current();
      return { ...rest, input: whole && readLetter(undefined, whole, (at) => String(at + 1)).input };
    },
    put,
  });
  onWidth(leave);
  byId("details").addEventListener("click", ({ target }) => {
    const kind = target.dataset.write;
    if (!kind) return;
    // What was filled in for the plan is not asked again.
    if (kind === "proposePlan") fillPlanOfLetter(planForLetter());
    write(kind, changed);
  });
}

const fillPlanOfLetter = (values) => fillFields(Object.keys(values), values);

export const state = () => ({ letters: lettersState(), received: receivedState(), plan: { ...planState(), reference: payState() } });

export function fill({ letters, received, plan }) {
  fillLetters(letters);
  fillReceived(received);
  fillPlan(plan);
  fillPay(plan?.reference);
}

const replies = ["dispute", "askProof", "alreadyPaid", "prescribed"];

/** Shows everything of a case that has an answer. */
export function show(given) {
  const { engine, input, asOf, t, language } = given;
  const own = new engine.Case(input);
  const timeline = own.timeline(asOf, { language });
  const ways = Object.fromEntries(timeline.waysOut.map((way) => [way.code, way]));
  const named = readLetter(undefined, input).input;
  const letters = own.letters(asOf, { language });
  const about = { ...given, own, named, ways, letters, statement: own.statement(asOf, { language }) };
  showPay(about);
  showPlan(about);
  showDispute({ ...about, replies: letters.filter(({ kind, fits }) => fits && replies.includes(kind)) });
  replace(byId("next-body"), whatIsNext(timeline, t, language));
  showFigures(about, showAnother(about));
  showRights(about);
  replace(byId("words-list"), meanings(t));
  replace(byId("method-body"), method(about.statement, t, language));
  showTake(about);
  showLetters(about);
  showReceived(about);
}

/** The pictures; the growing one goes on until the other day, if there is one. */
function showFigures({ own, statement, VorderingError, asOf, t, language }, until) {
  const chart = (kind, more) => asked(() => own.chart(asOf, { kind, layout: layout(), ...more }, { language }), VorderingError).answer;
  const put = (id, kind, drawn) => replace(byId(id), drawn ? [figure(kind, drawn, t)] : []);
  put("lines-split", "split", statement.totals.due !== "0.00" && chart("split"));
  put("lines-growth", "growth", (until && chart("growth", { until })) || chart("growth"));
  // On a narrow screen the list says the same.
  put("next-figure", "timeline", isWide() && chart("timeline"));
}
