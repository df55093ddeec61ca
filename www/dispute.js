// Who does not agree: what to look at first, and what to answer with.

import { byId, el, replace } from "./dom.js";

const checks = ["known", "amount", "paid", "late", "costs", "old", "payee"];

/** `ways` are what the engine says of each way out; `replies` the letters that fit. */
export function showDispute({ ways, replies, t }) {
  const letter = ({ kind, title }) => el("li", {}, el("button", { type: "button", id: `answer-${kind}`, "data-write": kind }, title));
  replace(byId("dispute-body"), [
    el("p", {}, ways.dispute.message),
    el("p", {}, t("dispute.soon")),
    el("h3", {}, t("dispute.check")),
    el("ul", { class: "rights" }, ...checks.map((name) => el("li", {}, t(`dispute.${name}`)))),
    el("h3", {}, t("dispute.reply")),
    el("p", { class: "hint" }, ways.askProof.message),
    el("ul", { class: "letters form-tools", role: "list" }, ...replies.map(letter)),
    el("p", {}, el("a", { href: "#received" }, t("received.heading"))),
  ]);
}
