// What happens next: what has happened, the day of the answer, and every step that may still come.

import { el } from "./dom.js";
import { euro, listing, longDay, today } from "./format.js";
import { laws, time } from "./lines.js";

export function whatIsNext(timeline, t, language) {
  const { claims, next } = timeline;
  const invoice = (ids) => t("next.invoice", { invoice: listing(ids, language) });
  const said = next?.message ?? t("next.none");
  const lists = claims.map((claim) =>
    el("div", {},
      claims.length > 1 ? el("h3", {}, invoice([claim.invoice])) : undefined,
      steps(claim, timeline, t, language)));
  return [
    el("p", { class: "headline" }, next && claims.length > 1 ? `${invoice(next.invoices)}. ${said}` : said),
    ...(next ? [el("p", { class: "hint" }, t("next.payments"))] : []),
    el("div", { class: "tracks" }, ...lists),
    forCreditor(timeline, t),
  ];
}

/** The steps of a claim in one list: behind us, the day of the answer, ahead. */
function steps(claim, timeline, t, language) {
  const { asOf } = timeline;
  const day = asOf === today() ? "next.today" : "next.asOf";
  return el("ol", { class: "timeline", role: "list" },
    ...behind(claim, timeline, t, language),
    el("li", { class: "now", "aria-current": "date" }, el("p", { class: "name" }, ...dated(t, day, asOf, language))),
    ...ahead(claim, asOf, t, language));
}

/** A sentence of the page with its day as a date. */
function dated(t, key, day, language) {
  const [before, after] = t(key, { day: "\n" }).split("\n");
  return [before, time(day, language), after];
}

const item = (kind, state, body) =>
  el("li", { class: kind }, el("p", { class: "hint state" }, ...state), el("div", {}, ...body));

function behind({ invoice, steps }, { past, agreements, announcements }, t, language) {
  const done = steps.filter(({ status }) => status === "done");
  // A step that was taken is told once, by its event. Only the last day of payment passes without one.
  const passed = done.filter(({ path }) => !path).map(({ doneOn, title }) => ({ on: doneOn, message: title, state: "state.passed" }));
  const events = past.filter(({ invoices }) => invoices?.includes(invoice) ?? true).map((event) => {
    const step = done.find(({ path }) => path === event.path);
    return { ...event, state: step ? "state.done" : "state.happened", term: step?.deadline };
  });
  // What was announced for a day to come is told by the announcement itself.
  const since = [...agreements, ...announcements.filter(({ status }) => status !== "pending")];
  const byDay = [...passed, ...events].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return byDay.map(({ path, on, message, state, term }) =>
    item("past", [time(on, language), ` · ${t(state)}`], [
      el("p", { class: "name" }, message),
      ...since.filter((one) => one.path === path).map(({ message }) => el("p", {}, message)),
      // Some letters say their last day themselves.
      ...(term && !message.includes(longDay(term, language)) ? [el("p", {}, ...dated(t, "next.term", term, language))] : []),
    ]));
}

const hints = (blockers) => blockers.map(({ message }) => el("p", { class: "hint" }, message));

const isAhead = ({ status }) => ["due", "allowed", "upcoming", "blocked"].includes(status);

function ahead({ invoice, steps, next }, asOf, t, language) {
  const told = new Set();
  return steps.filter(isAhead).map((step) => {
    const words = state(step, asOf, t, language);
    // What holds up one step after another stands openly at the first of them only.
    const known = step.blockers.filter(({ code, message }) => code !== "stepNeeded" && told.has(message));
    const reasons = hints(step.blockers.filter((blocker) => !known.includes(blocker)));
    const meaning = [...explained(step, t, language), ...hints(known)];
    for (const { message } of step.blockers) told.add(message);
    if (step.id === next?.code) {
      const tag = el("span", { class: "tag" }, t("next.word"));
      return item("next", [tag, " ", ...words], [el("p", { class: "name" }, step.title), ...reasons, ...meaning]);
    }
    const title = el("summary", { class: "name" }, step.title);
    return item("later", words, [el("details", { "data-key": `${invoice} ${step.id}` }, title, ...meaning), ...reasons]);
  });
}

/** How a step stands, in words. */
function state({ status, deadline, earliestOn }, asOf, t, language) {
  if (status === "due" || status === "allowed") return [t("state.now")];
  if (status === "blocked" && !(earliestOn > asOf)) return [t("state.held")];
  const held = status === "blocked" ? [`${t("state.held")}, `] : [];
  if (earliestOn) return [...held, ...dated(t, "state.earliest", earliestOn, language)];
  // The last day of payment has a day of its own, and no step before it.
  return deadline ? dated(t, "state.on", deadline, language) : [t("state.unknown")];
}

/** What a step means, what it costs, what the reader can do, and where that is written. */
function explained({ means, whatYouCanDo, adds, basis }, t, language) {
  return [
    el("p", {}, [means, ...added(adds, t, language)].join(" ")),
    el("p", {}, el("span", { class: "hint" }, t("next.debtor")), ` ${whatYouCanDo}`),
    el("p", { class: "source" }, `${t("lines.law")} `, ...laws([basis], t)),
  ];
}

function added({ costs, atMost, perDay, courtCosts } = {}, t, language) {
  const amount = (sum) => euro(sum, language);
  return [
    costs && t(atMost ? "adds.atMost" : "adds.costs", { amount: amount(costs) }),
    perDay && t("adds.perDay", { amount: amount(perDay) }),
    courtCosts && t("adds.court", { from: amount(courtCosts.amountFrom), to: amount(courtCosts.amountTo), year: courtCosts.year }),
  ].filter(Boolean);
}

/** What a dossier calls for may be the same for several invoices. */
function forCreditor({ claims, advice }, t) {
  const words = [...claims.flatMap(({ measures }) => measures), ...advice].map(({ message }) => message);
  return el("details", { "data-key": "creditor" },
    el("summary", {}, t("next.creditor")),
    el("ul", {}, ...[...new Set(words)].map((message) => el("li", {}, message))));
}
