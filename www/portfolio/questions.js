// The questions about the whole list, and the terms that follow from the answers.

import { byId, el } from "../dom.js";
import { field, kinds } from "../fields.js";
import { today } from "../format.js";

const { day, percent, select, text } = kinds;
const fields = {
  jurisdiction: select("NL", "BE"),
  creditor: select("business", "government", "consumer"),
  debtor: select("consumer", "business", "government"),
  size: select("unknown", "sme", "large"),
  interest: select("none", "legalMaximum", "agreed"),
  percent,
  penalty: select("none", "legalMaximum"),
  term: { ...text, mode: "numeric" },
  asOf: day,
};
const ticks = ["vat", "checked"];

/** Puts the questions on the page; `t` tells which of them have a hint. */
export function makeQuestions(t) {
  byId("questions").append(...Object.entries(fields).map(([id, spec]) => field(id, spec, t)), ...ticks.map((id) => tick(id, t)));
  byId("asOf").value = today();
  showQuestions();
}

function tick(id, t) {
  const hint = t.has(`${id}.hint`) ? el("p", { class: "hint", id: `${id}-hint`, "data-t": `${id}.hint` }) : undefined;
  const box = el("input", { type: "checkbox", id, "aria-describedby": hint?.id });
  return el("div", { class: "tick", id: `${id}-field` }, el("label", {}, box, el("span", { "data-t": `${id}.label` })), hint);
}

const value = (id) => byId(id).value.trim();

/** Is it about a Belgian consumer who owes a professional? Only there the law sets the highest interest. */
const isBelgianConsumer = () => value("jurisdiction") === "BE" && value("debtor") === "consumer" && value("creditor") !== "consumer";

/** Shows the questions that matter. */
export function showQuestions() {
  const belgian = isBelgianConsumer();
  const highest = byId("interest").querySelector('[value="legalMaximum"]');
  highest.disabled = !belgian;
  highest.hidden = !belgian;
  if (highest.selected && !belgian) byId("interest").value = "none";
  const shown = { size: belgian, penalty: belgian, percent: value("interest") === "agreed", vat: value("jurisdiction") === "NL" };
  for (const [id, there] of Object.entries(shown)) byId(`${id}-field`).hidden = !there;
}

/** The answers: `{ terms, asOf }`, or `{ wrong }` with the fields that are not right. */
export function readQuestions() {
  const belgian = isBelgianConsumer();
  const jurisdiction = value("jurisdiction");
  const interest = value("interest");
  const percent = value("percent").replace(",", ".");
  const [term, asOf] = [value("term"), value("asOf")];
  const wrong = [
    interest === "agreed" && !/^\d{1,3}(\.\d{1,4})?$/.test(percent) && "percent",
    !/^$|^\d{1,4}$/.test(term) || Number(term) > 3650 ? "term" : false,
    asOf === "" && "asOf",
  ].filter(Boolean);
  if (wrong.length > 0) return { wrong };
  const size = belgian && value("size") !== "unknown" ? { size: value("size") } : {};
  const creditor = { capacity: value("creditor"), ...size, ...(jurisdiction === "NL" && byId("vat").checked ? { recoversVat: false } : {}) };
  const agreed = { legalMaximum: "legalMaximum", agreed: { annualPercent: percent } }[interest];
  const terms = {
    ...(term === "" ? {} : { paymentTermDays: Number(term) }),
    ...(agreed ? { interest: agreed } : {}),
    ...(belgian && value("penalty") === "legalMaximum" ? { penaltyClause: "legalMaximum" } : {}),
  };
  const policy = byId("checked").checked ? { policy: { paymentsCheckedOn: asOf } } : {};
  return { asOf, terms: { schema: "vordering/case/1", jurisdiction, creditor, debtor: { capacity: value("debtor") }, terms, ...policy } };
}

/** Says at each question whether its answer is right. */
export function markQuestions(wrong, t) {
  for (const id of ["percent", "term", "asOf"]) {
    byId(`${id}-problem`).textContent = wrong.includes(id) ? t(`wrong.${id}`) : "";
    byId(id).toggleAttribute("aria-invalid", false);
    if (wrong.includes(id)) byId(id).setAttribute("aria-invalid", "true");
  }
}
