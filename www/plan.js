// Paying in terms: what a plan costs, term by term, and two plans side by side.

import { byId, el, replace } from "./dom.js";
import { field, fieldReader, fieldValues, fillFields, kinds, place, valueOf } from "./fields.js";
import { figure, layout } from "./figures.js";
import { cents } from "./format.js";
import { asked } from "./letters.js";
import { markFields, merge } from "./problems.js";

const { amount, day, radios, select } = kinds;

/** The fields of a plan; those of the second have the same words. */
const own = {
  By: radios("terms", "amount"),
  Count: { mode: "numeric" },
  Each: amount,
  First: day,
  Every: { ...select("month", "twoWeeks", "week"), words: "planEvery" },
  Interest: { ...select("runs", "stops", "waived"), words: "planInterest" },
};
const plans = ["a", "b"];
const usual = { By: "terms" };
const ids = plans.flatMap((plan) => Object.keys(own).map((name) => plan + name));
const usualOf = Object.fromEntries(plans.flatMap((plan) => Object.entries(usual).map(([name, value]) => [plan + name, value])));

let compared = false;
// The questions that could be asked.
let shown = [];

/** Builds the fields. `typed` hears of what is typed, `changed` of what is pressed. */
export function startPlan(t, { typed, changed }) {
  byId("plan-form").append(...plans.map((plan) => group(plan, t)),
    el("div", { class: "form-tools" }, el("button", { type: "button", id: "plan-compare" })));
  const form = byId("plan-form");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => typed(target));
  form.addEventListener("click", ({ target }) => {
    const { step, count } = target.dataset;
    if (step) {
      byId(count).value = String(Math.min(600, Math.max(1, (Number(byId(count).value) || 1) + Number(step))));
      changed();
    }
    if (target.id !== "plan-compare") return;
    compared = !compared;
    changed();
    if (compared) byId("bCount").focus();
  });
}

function group(plan, t) {
  const fields = Object.entries(own).map(([name, spec]) => field(plan + name, { ...spec, key: `term${name}`, words: spec.words ?? `term${name}` }, t));
  // Everyone can press; nobody has to drag.
  const steps = [["-1", "−", "term.fewer"], ["1", "+", "term.more"]].map(([step, sign, words]) =>
    el("button", { type: "button", class: "step-button", "data-step": step, "data-count": `${plan}Count`, "data-t-label": words }, sign));
  const count = fields[1].querySelector("input");
  const box = el("div", { class: "stepper" });
  count.replaceWith(box);
  box.append(steps[0], count, steps[1]);
  return el("fieldset", { class: "group plan", id: `${plan}-plan` }, el("legend", { class: "name", "data-t": `plan.${plan}` }), el("div", { class: "row" }, ...fields));
}

export const planState = () => ({ fields: fieldValues(ids), compared });

export function fillPlan(state = {}) {
  fillFields(ids, state.fields, usualOf);
  compared = state.compared ?? false;
}

/** The question of a plan, once it says of how many terms or of how much it is, and from when. */
function read(plan, reader, at) {
  const path = `plans[${at}]`;
  const byTerms = valueOf(`${plan}By`) === "terms";
  return {
    ...(byTerms
      ? { terms: reader.whole(`${plan}Count`, `${path}.terms`) }
      : { amount: reader.amount(`${plan}Each`, `${path}.amount`) }),
    firstOn: reader.day(`${plan}First`, `${path}.firstOn`),
    every: reader.choice(`${plan}Every`, `${path}.every`),
    interest: reader.choice(`${plan}Interest`, `${path}.interest`),
  };
}

const isWhole = ({ terms, amount: each, firstOn }) => Boolean(firstOn && (terms || each));

export function showPlan({ own: debt, VorderingError, asOf, t, language, ways }) {
  replace(byId("plan-advice"), [
    el("p", {}, ways.plan.message),
    ...(ways.plan.warning ? [el("p", { class: "consequence" }, ways.plan.warning, " ", el("a", { href: "#help" }, t("way.help")))] : []),
  ]);
  byId("b-plan").hidden = !compared;
  byId("plan-compare").textContent = t(compared ? "plan.one" : "plan.compare");
  for (const plan of plans) {
    const byTerms = valueOf(`${plan}By`) === "terms";
    place(`${plan}Count`).hidden = !byTerms;
    place(`${plan}Each`).hidden = byTerms;
  }
  const reader = fieldReader();
  const asking = plans.slice(0, compared ? 2 : 1).map((plan, at) => ({ ...read(plan, reader, at), name: t(`plan.${plan}`) }));
  shown = isWhole(asking[0]) ? asking.filter(isWhole) : [];
  const ask = (call) => (shown.length > 0 ? asked(call, VorderingError) : {});
  const { answer = [], issues = [] } = ask(() => debt.plans(asOf, shown, { language }));
  const { answer: chart } = answer.length > 0 ? ask(() => debt.chart(asOf, { kind: "plans", layout: layout(), plans: shown }, { language })) : {};
  markFields(byId("plan-form"), merge(reader.problems, issues, reader.fields), t, language);
  replace(byId("plan-status"), answer.map(({ explanation }, at) => el("p", {}, answer.length > 1 ? `${shown[at].name}. ${explanation}` : explanation)));
  replace(byId("plan-body"), [
    ...answer.filter(({ costs }) => cents(costs.added) > 0n).map(({ costs }) => el("p", { class: "consequence" }, costs.explanation)),
    ...(chart ? [figure("plans", chart, t)] : []),
  ]);
}

/** The first plan that was filled in, as a letter asks for it. */
export function planForLetter() {
  const plan = shown[0];
  if (!plan) return {};
  const { aBy: planBy, aCount: planTerms, aEach: planEach } = fieldValues(ids);
  return { planFirst: plan.firstOn, planEvery: plan.every, planInterest: plan.interest, planBy, planTerms, planEach };
}
