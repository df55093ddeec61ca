// The answer panel and the details below it, for every state the page can be in.

import { button, byId, el, replace, say } from "./dom.js";
import { cents, euro, fromCents, listing, longDay } from "./format.js";
import { linesTable, story, warningGroups } from "./lines.js";
import { describe, problemList } from "./problems.js";

function show(state, label, figure, ...body) {
  byId("answer").dataset.state = state;
  say("status-label", label);
  say("status-figure", figure);
  replace(byId("answer-body"), body.filter(Boolean));
  byId("details").hidden = state !== "answer";
}

export const showLoading = (t) => show("waiting", t("answer.loading"), "");

export const showFailure = (t, retry) =>
  show("failed", t("failed.heading"), "", el("p", {}, t("failed.body")), button(t("failed.retry"), retry));

export const showBug = (t, message) =>
  show("failed", t("bug.heading"), "", el("p", {}, t("bug.body")), el("p", {}, el("code", {}, message)));

/** Nothing is wrong; something is still to be filled in. Who asked for the answer hears how much. */
export function showMissing(problems, asked, t, language) {
  const count = t(problems.length === 1 ? "open.one" : "open.many", { count: problems.length });
  show("missing", asked ? count : t("missing.heading"), "",
    el("p", {}, t("missing.body")), problemList(problems, t, language));
}

export const showProblems = (wrong, missing, t, language) =>
  show("problems", t(wrong.length === 1 ? "problems.one" : "problems.many", { count: wrong.length }), "",
    el("p", {}, t("problems.body")), problemList(wrong, t, language),
    missing.length > 0 && el("p", {}, t("problems.missing")),
    missing.length > 0 && problemList(missing, t, language));

export function showRefusal(issues, t, language, continueProvisionally) {
  const offer = issues.some(({ code }) => code === "ratesEnd");
  show("refusal", t("refusal.heading"), "",
    ...issues.map((issue) => el("p", {}, describe(issue, t, language))),
    offer && el("p", {}, t("provisional.why")),
    offer && button(t("provisional.continue"), continueProvisionally));
}

/** `shown`: the reading of the facts that is shown, `also`: what there is to say of the others. */
export function showAnswer(statement, t, language, { fields, shown, also, provisional, stopProvisional }) {
  const { totals, asOf } = statement;
  const values = { day: longDay(asOf, language) };
  const touchesProvisional = statement.lines.some((line) => line.provisional);
  const notes = [
    statement.warnings.length > 0 && link("warnings", t),
    provisional && touchesProvisional && el("p", {}, t("provisional.note")),
    provisional && button(t("provisional.stop"), stopProvisional),
  ];

  const told = also.length > 0 && readings([{ reading: shown, outcome: { statement } }, ...also], t, language);
  if (cents(totals.due) > 0n) {
    const links = ["next", "letters", "lines"].map((section) => link(section, t));
    show("answer", t("answer.due", values), euro(totals.due, language), validity(totals, t, language), told,
      parts(totals, t, language), waysOut(t), paid(statement, t, language), ...links, ...notes);
  } else if (cents(totals.overpaid) > 0n) {
    show("answer", t("answer.overpaid", values), euro(totals.overpaid, language),
      el("p", {}, t("answer.overpaidBody")), told, paid(statement, t, language), ...notes);
  } else {
    show("answer", t("answer.on", values), t("answer.nothing"),
      el("p", {}, t("answer.nothingBody")), told, paid(statement, t, language), ...notes);
  }
  // Who has nothing to pay needs no way out of it.
  for (const way of ways) byId(way).hidden = cents(totals.due) === 0n;
  showDetails(statement, t, language, fields);
}

const link = (section, t) => el("p", { class: "link" }, el("a", { href: `#${section}` }, t(`answer.${section}`)));

function parts({ open, ...charged }, t, language) {
  const why = (part) => {
    if (cents(open[part]) > 0n) return t(`part.${part}Why`);
    return t(cents(charged[part]) > 0n ? "part.settled" : "part.none");
  };
  const rows = ["principal", "interest", "costs"].map((part) =>
    el("div", {},
      el("dt", {}, t(`part.${part}`), el("small", {}, why(part))),
      el("dd", {}, euro(open[part], language))));
  return el("div", {}, el("h3", { id: "parts-heading" }, t("answer.parts")),
    el("dl", { class: "parts", "aria-labelledby": "parts-heading" }, ...rows));
}

/** What each reading of the facts comes to, where the reader does not know which of them is right. */
function readings(all, t, language) {
  const unknown = ["creditor", "debtor"].filter((name) => all.some(({ reading }) => reading[name] !== all[0].reading[name]));
  const row = ({ reading, outcome: { statement }, problems = [] }) => {
    const facts = unknown.length > 0 ? unknown.map((name) => `${name}.${reading[name]}`) : [reading.later ? "later" : "date"];
    return el("div", {},
      el("dt", {}, t("reading.if", { facts: listing(facts.map((fact) => t(`reading.${fact}`)), language) }),
        problems.length > 0 ? problemList(problems, t, language) : undefined),
      el("dd", {}, statement ? euro(statement.totals.due, language) : t("reading.open")));
  };
  return el("div", {}, el("h3", { id: "readings-heading" }, t("reading.heading")),
    el("p", { class: "hint" }, t(unknown.length > 0 ? "reading.who" : "reading.receipt")),
    el("dl", { class: "parts readings", "aria-labelledby": "readings-heading" }, ...all.map(row)));
}

const ways = ["pay", "plan", "dispute"];

/** What the reader can do: three ways of the same size, and below them what helps on each. */
function waysOut(t) {
  const way = (name) => el("li", {}, el("a", { href: `#${name}` }, t(`way.${name}`)));
  return el("div", {}, el("h3", { id: "ways-heading" }, t("ways.heading")),
    el("ul", { class: "ways", role: "list", "aria-labelledby": "ways-heading" }, ...ways.map(way)),
    el("ul", { class: "more-ways", role: "list" }, way("rights"), way("help")));
}

/** How far the rest of the page is, and a way to ask for it again. */
export function showStage(stage, t, retry) {
  document.body.dataset.stage = stage;
  say("later-status", stage === "failed" ? t("later.failed") : "");
  for (const node of document.querySelectorAll(".coming")) {
    const failed = stage === "failed";
    // The button goes: the reader stays in this part.
    const askAgain = () => {
      node.parentElement.focus({ preventScroll: true });
      retry();
    };
    node.hidden = stage === "whole";
    replace(node, [el("p", {}, t(failed ? "later.absent" : "later.coming")), ...(failed ? [button(t("later.retry"), askAgain)] : [])]);
  }
}

/** Where the payments went: a part that is settled by them is no longer in the sum. */
function paid({ totals, lines }, t, language) {
  if (cents(totals.paid) === 0n) return false;
  const parts = ["costs", "interest", "principal", "overpaid"].flatMap((part) => {
    const sum = lines.reduce((sum, { pays }) => sum + (pays ? cents(pays[part]) : 0n), 0n);
    return sum > 0n ? [t(`paid.${part}`, { amount: euro(fromCents(sum), language) })] : [];
  });
  return el("p", {}, t("answer.paid", { amount: euro(totals.paid, language), parts: listing(parts, language) }));
}

function validity({ payBy, perDay }, t, language) {
  const sentences = [];
  if (payBy) sentences.push(t("answer.payBy", { day: longDay(payBy, language) }));
  if (perDay === undefined) sentences.push(t("answer.perDayUnknown"));
  else if (cents(perDay) > 0n) sentences.push(t("answer.perDay", { amount: euro(perDay, language) }));
  return sentences.length > 0 && el("p", {}, sentences.join(" "));
}

function showDetails(statement, t, language, fields) {
  byId("lines-story").textContent = story(statement, t, language);
  replace(byId("lines-table"), [linesTable(statement, t, language)]);
  byId("warnings").hidden = statement.warnings.length === 0;
  replace(byId("warnings-list"), warningGroups(statement.warnings, t, language, fields));
}
