// A letter that someone received: what it says, and what is wrong with that.

import { byId, el, replace, say } from "./dom.js";
import { fieldGroup, fieldReader, fieldValues, fillFields, kinds, valueOf } from "./fields.js";
import { cents, euro } from "./format.js";
import { asked } from "./letters.js";
import { findings } from "./letter-view.js";
import { describe, markFields, merge, problemList } from "./problems.js";
import { withoutGaps } from "./read.js";

const letters = ["fourteenDayLetter", "firstFreeReminder", "reminder", "secondReminder", "noticeOfDefault", "finalNotice", "collectorNotice",
  "collectorLetter", "handover", "interruption", "paymentPlan", "acknowledgement"];
// Kinds of one country.
const only = { fourteenDayLetter: "NL", collectorLetter: "NL", firstFreeReminder: "BE", collectorNotice: "BE" };
const { amount, day, radios, select } = kinds;
const groups = {
  received: { gotKind: select(...letters), gotOn: day, gotReceived: day },
  asks: { gotPrincipal: amount, gotInterest: amount, gotCosts: amount, gotTotal: amount },
  gives: {
    gotPayBy: day,
    gotAnnounced: amount,
    gotTermFrom: radios("unknown", "dayAfterReceipt", "receipt", "sending"),
  },
};
const fields = Object.values(groups).flatMap((group) => Object.keys(group));

let about;
// Does the reader want an answer yet?
let wanted = false;
// Field by field: "yes" or "no"; of the others nothing is known.
let answers = {};

/** Builds the fields. `changed` hears of every change, `typed` of what is typed, `reply` of the letter to write. */
export function startReceived(t, { changed, typed, reply }) {
  byId("received-fields").append(...Object.entries(groups).map((group) => fieldGroup(group, t)));
  const form = byId("received-form");
  form.addEventListener("input", ({ target }) => {
    const { field } = target.dataset;
    if (!field) return typed(target);
    answers = { ...answers, [field]: target.value };
    return changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    wanted = true;
    changed();
    (form.querySelector("[aria-invalid]") ?? byId("received-result")).focus();
  });
  byId("received-replies").addEventListener("click", ({ target }) => {
    const code = target.closest("[data-reply]")?.dataset.reply;
    if (code) reply(code);
  });
}

export const receivedState = () => ({ fields: fieldValues(fields), wanted, answers });

export function fillReceived(state = {}) {
  fillFields(fields, state.fields, { gotTermFrom: "unknown" });
  ({ wanted = false, answers = {} } = state);
  byId("received-open").open = wanted;
}

export function showReceived(given) {
  about = given;
  const { t, language, input: { jurisdiction } } = about;
  offerKinds(jurisdiction);
  const fourteen = valueOf("gotKind") === "fourteenDayLetter";
  byId("gotAnnounced-field").hidden = !fourteen;
  byId("gotTermFrom").hidden = !fourteen;
  byId("received-result").hidden = !wanted;
  if (!wanted) return markFields(byId("received-form"), [], t, language);

  const { letter, problems: found, fields: paths } = read(fourteen);
  const { own, VorderingError, asOf } = about;
  const ask = (more) => asked(() => own.checkLetter(asOf, { ...letter, ...more }, { language }), VorderingError);
  // Without the answers all questions come back, each in its place.
  const { answer: all, issues = [] } = ask({});
  const problems = merge(found, issues, paths);
  markFields(byId("received-form"), problems, t, language);
  const questions = all?.questions ?? [];
  const answered = (value) => questions.map(({ field }) => field).filter((field) => answers[field] === value);
  const check = all && ask({ has: answered("yes"), lacks: answered("no") }).answer;
  say("received-status", check ? summary(check, t, language) : t(problems.length === 1 ? "problems.one" : "problems.many", { count: problems.length }));
  replace(byId("received-findings"), check ? findings(check, t, "h4") : [wrong(problems, t, language)]);
  replace(byId("received-questions"), check && questions.length > 0 ? asking(questions, t) : []);
  replace(byId("received-replies"), check?.replies.length > 0 ? replies(check, t) : []);
  return undefined;
}

/** Offers only the kinds that the law of the country knows. */
function offerKinds(country) {
  const list = byId("gotKind");
  for (const option of list.options) {
    option.hidden = Boolean(only[option.value] && only[option.value] !== country);
    option.disabled = option.hidden;
  }
  if (list.selectedOptions[0].hidden) list.value = [...list.options].find(({ hidden }) => !hidden).value;
}

function read(fourteen) {
  const { problems, fields: paths, found, ...reader } = fieldReader();
  const on = reader.day("gotOn", "letter.on");
  if (!on && problems.length === 0) found("letter.on", "gotOn", "missing");
  const asks = {
    principal: reader.amount("gotPrincipal", "letter.asks.principal"),
    interest: reader.amount("gotInterest", "letter.asks.interest"),
    costs: reader.amount("gotCosts", "letter.asks.costs"),
    total: reader.amount("gotTotal", "letter.asks.total"),
  };
  const letter = {
    kind: reader.choice("gotKind", "letter.kind"),
    on,
    receivedOn: reader.day("gotReceived", "letter.receivedOn"),
    payBy: reader.day("gotPayBy", "letter.payBy"),
    asks,
    announcedCosts: fourteen ? reader.amount("gotAnnounced", "letter.announcedCosts") : undefined,
    termFrom: fourteen ? reader.choice("gotTermFrom", "letter.termFrom") : undefined,
  };
  return { letter: withoutGaps(letter), problems, fields: paths };
}

const wrong = (problems, t, language) => (problems.some(({ field }) => field)
  ? problemList(problems, t, language)
  : el("p", {}, problems.map((problem) => describe(problem, t, language)).join(" ")));

/** The whole in a sentence or two. */
function summary({ sound, findings: found, tooMuch, message }, t, language) {
  const more = cents(tooMuch) > 0n;
  return [
    t(sound ? (found.length === 0 ? "received.nothing" : "received.works") : "received.fatal"),
    more ? message ?? t("received.tooMuch", { amount: euro(tooMuch, language) }) : undefined,
  ].filter(Boolean).join(" ");
}

function asking(questions, t) {
  const option = (field, value) => el("label", {},
    el("input", { type: "radio", name: `has-${field}`, id: `has-${field}-${value}`, value, "data-field": field, checked: (answers[field] ?? "unknown") === value }),
    " ", el("span", {}, t(`has.${value}`)));
  const question = ({ field, title, severity }) =>
    el("fieldset", { role: "radiogroup", class: "asked" },
      el("legend", {}, el("span", { class: "capital" }, title)),
      severity === "fatal" ? el("p", { class: "hint" }, t("received.matters")) : undefined,
      el("div", { class: "answers" }, ...["yes", "no", "unknown"].map((value) => option(field, value))));
  return [
    el("h4", {}, t("received.questions")),
    el("p", { class: "hint" }, t("received.questionsHint")),
    ...questions.map(question),
  ];
}

function replies(check, t) {
  const reply = ({ code, title, message }) => el("li", {},
    el("button", { type: "button", id: `reply-${code}`, "data-reply": code }, title),
    el("p", { class: "hint" }, message));
  return [
    el("h4", {}, t("received.replies")),
    el("ul", { class: "letters", role: "list" }, ...check.replies.map(reply)),
  ];
}
