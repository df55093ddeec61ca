// The questions about the whole list, and the terms that follow from the answers.

import { byId, el } from "../dom.js";
import { today } from "../format.js";

const options = {
  jurisdiction: ["NL", "BE"],
  creditor: ["business", "government", "consumer"],
  debtor: ["consumer", "business", "government"],
  size: ["unknown", "sme", "large"],
  interest: ["none", "legalMaximum", "agreed"],
  penalty: ["none", "legalMaximum"],
};
const typed = { term: { inputmode: "numeric" }, percent: { inputmode: "decimal" }, asOf: { type: "date", max: "9999-12-31" } };
const ticks = ["vat", "checked"];
const order = ["jurisdiction", "creditor", "debtor", "size", "interest", "percent", "penalty", "term", "asOf", "vat", "checked"];
const hints = ["term", "checked"];

/** Puts the questions on the page, without words. */
export function makeQuestions() {
  byId("questions").append(...order.map((id) => {
    const hint = hints.includes(id) ? el("p", { class: "hint", id: `${id}-hint`, "data-t": `${id}.hint` }) : undefined;
    const described = hints.includes(id) ? `${id}-hint ${id}-problem` : `${id}-problem`;
    const label = el("label", { for: id, "data-t": `${id}.label` });
    const problem = el("p", { class: "problem", id: `${id}-problem` });
    if (ticks.includes(id)) {
      const words = el("span", { "data-t": `${id}.label` });
      return el("div", { class: "tick", id: `${id}-field` },
        el("label", {}, el("input", { type: "checkbox", id, "aria-describedby": described }), words), hint, problem);
    }
    const choices = options[id]?.map((value) => el("option", { value, "data-t": `${id}.${value}` }));
    const control = choices ? el("select", { id }, ...choices) : el("input", { id, "aria-describedby": described, ...typed[id] });
    return el("div", { class: "field", id: `${id}-field` }, label, hint, problem, control);
  }));
  byId("asOf").value = today();
  showQuestions();
}

const value = (id) => byId(id).value.trim();

/** Is it about a Belgian consumer who owes a professional? Only there the law sets the highest interest. */
const isBelgianConsumer = () => value("jurisdiction") === "BE" && value("debtor") === "consumer" && value("creditor") !== "consumer";

/** Shows the questions that matter. */
export function showQuestions() {
  const belgian = isBelgianConsumer();
  const highest = byId("interest").options[options.interest.indexOf("legalMaximum")];
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
