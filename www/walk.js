// One question at a time, or all of them: two views of the same form.

import { byId } from "./dom.js";
import { problemList } from "./problems.js";
import { stepsToTake } from "./questions.js";

let mode = "steps";
let step = "country";

export const walkState = () => ({ mode, step });

export function fillWalk(state = {}) {
  ({ mode = mode, step = "country" } = state);
}

export const isWalking = () => mode === "steps";

/** Changes between the two views; gives where the reader goes on. */
export function turn(next) {
  mode = next;
  return heading();
}

const heading = () => byId(mode === "steps" ? `step-${step}-heading` : "facts-heading");

/** Goes on, or back; gives the heading of the question, or nothing after the last one. */
export function move(by) {
  const steps = stepsToTake();
  const next = steps[steps.indexOf(step) + by];
  if (!next) return undefined;
  step = next;
  return heading();
}

/** The controls of the question that is asked. */
export const controlsOfStep = () => [...byId(`step-${step}`).querySelectorAll("input, select")];

/** The problems of the question that is asked. */
export const problemsOfStep = (problems) => problems.filter(({ field }) => field && byId(`step-${step}`).contains(byId(field)));

/** Shows one step or all, with what belongs to each view. */
export function showWalk(t) {
  const steps = stepsToTake();
  // A question that no longer matters gives way to the one before it.
  const all = [...byId("steps").children].map(({ dataset }) => dataset.step);
  while (!steps.includes(step)) step = all[all.indexOf(step) - 1];
  document.body.dataset.mode = mode;
  document.body.dataset.first = String(step === steps[0]);
  for (const section of byId("steps").children) {
    const { step: name } = section.dataset;
    section.hidden = mode === "steps" ? name !== step : !steps.includes(name);
  }
  const at = steps.indexOf(step);
  const last = at === steps.length - 1;
  byId("back").hidden = mode !== "steps" || at === 0;
  byId("progress").hidden = mode !== "steps";
  byId("progress").textContent = t("steps.progress", { number: at + 1, count: steps.length });
  byId("mode").textContent = t(mode === "steps" ? "steps.all" : "steps.one");
  byId("submit").textContent = t(mode === "steps" && !last ? "steps.onward" : "facts.show");
  byId("skip").textContent = t(mode === "steps" ? "steps.skip" : "skip");
  byId("skip").hash = mode === "steps" ? `#${heading().id}` : "#answer";
}

/** The title of the page while walking. */
export const walkTitle = (t) => `${byId("progress").textContent}: ${t(`step.${step}`)} – vordering`;

/** Lists what is open or wrong in the question that is asked; tells whether there is anything. */
export function showProblemsOfStep(problems, t, language) {
  const own = mode === "steps" ? problemsOfStep(problems) : [];
  const place = byId("step-problems");
  place.hidden = own.length === 0;
  place.lastElementChild.replaceChildren(...(own.length > 0 ? [problemList(own, t, language)] : []));
  return own.length > 0;
}
