// How to pay: the amount, whom, on which account and with which reference, each to copy, and a code for banking apps.

import { byId, el, replace } from "./dom.js";
import { field } from "./fields.js";
import { picture } from "./figures.js";
import { euro, longDay } from "./format.js";
import { blank } from "./letter-fields.js";
import { asked } from "./letters.js";
import { copied } from "./out.js";
import { describe } from "./problems.js";

// What is typed here is what the letters say of the creditor: it is asked once.
const shared = { payName: "creditorName", payIban: "creditorIban" };

let about;
let request;
let t;

/** Builds the fields; `typed` hears of what is typed. */
export function startPay(translate, typed) {
  byId("pay-form").append(...[...Object.keys(shared), "payReference"].map((id) => field(id, {}, translate)));
  byId("pay-form").addEventListener("submit", (event) => event.preventDefault());
  byId("pay-form").addEventListener("input", ({ target }) => {
    if (shared[target.id]) byId(shared[target.id]).value = target.value;
    typed(target);
  });
  byId("pay-body").addEventListener("click", async ({ target }) => {
    const part = target.dataset.copy;
    if (!part) return;
    const done = await copied(parts(about.language)[part].copy);
    byId("pay-status").textContent = t(done ? "pay.copied" : "pay.notCopied", { what: t(`pay.${part}`) });
  });
}

export const payState = () => byId("payReference").value;
export const fillPay = (reference = "") => { byId("payReference").value = reference; };

/** An invoice without a number gives nothing to find the payment by. */
const hasReference = () => !request.reference.printed.includes(blank);

const parts = (language) => ({
  // A field for an amount may take a thousands mark for a decimal one.
  amount: { text: euro(request.amount, language), copy: request.amount.replace(".", language === "en" ? "." : ",") },
  payee: request.payee && { text: request.payee, copy: request.payee },
  iban: request.iban && { text: request.iban, copy: request.iban.replaceAll(" ", "") },
  reference: hasReference() && { text: request.reference.printed, copy: request.reference.value },
});

/** Shows how to pay what is due on the day. `named` is the case with the names of the letters, `input` the one without. */
export function showPay(given) {
  about = given;
  t = given.t;
  const { engine, VorderingError, named, input, asOf, language, ways } = given;
  for (const [own, other] of Object.entries(shared)) {
    if (document.activeElement !== byId(own)) byId(own).value = byId(other).value;
  }
  const ask = (facts) => asked(() => new engine.Case(facts).paymentRequest(asOf, { language }), VorderingError);
  const first = ask(withReference(named));
  // What is wrong with a name is no reason to tell nothing.
  request = first.answer ?? ask(input).answer;
  if (!request) return replace(byId("pay-body"), []);
  const faults = (first.issues ?? []).map((issue) => el("p", { class: "consequence" }, describe(issue, t, language)));
  const row = ([name, part]) => el("div", {},
    el("dt", {}, t(`pay.${name}`)),
    el("dd", {}, el("span", {}, part ? part.text : t("pay.unknown")), part
      ? el("button", { type: "button", id: `copy-${name}`, "data-copy": name, "aria-label": t("pay.copyThis", { what: t(`pay.${name}`) }) }, t("pay.copy"))
      : undefined));
  const { payBy, code, warnings } = request;
  replace(byId("pay-body"), [
    el("p", {}, ways.pay.message),
    ...(ways.pay.warning ? [el("p", { class: "consequence" }, ways.pay.warning)] : []),
    el("p", {}, el("b", {}, t("pay.careful")), ` ${t("pay.fake")}`),
    el("div", { class: "pay-block" },
      el("dl", { class: "pay-parts" }, ...Object.entries(parts(language)).map(row)),
      code && hasReference() ? el("figure", { class: "code" }, picture(code.svg), el("figcaption", { class: "hint" }, t("pay.code"))) : undefined),
    ...(payBy ? [el("p", {}, t("answer.payBy", { day: longDay(payBy, language) }))] : []),
    ...faults,
    ...warnings.filter(({ code: one }) => !["payeeMissing", "ibanMissing"].includes(one)).map(({ message }) => el("p", { class: "hint" }, message)),
  ]);
  return undefined;
}

/** One invoice may be paid with a reference of its own. */
function withReference(facts) {
  const reference = byId("payReference").value.trim();
  const [invoice, ...others] = facts.invoices;
  return reference && others.length === 0 ? { ...facts, invoices: [{ ...invoice, reference }] } : facts;
}
