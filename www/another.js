// What if it is another day: the answer for that day, beside the picture, without touching the form.

import { byId, el, replace } from "./dom.js";
import { field } from "./fields.js";
import { cents, euro, fromCents, longDay } from "./format.js";
import { describe } from "./problems.js";

/** Builds the field; `changed` hears of another day. */
export function startAnother(t, changed) {
  byId("another-field").append(field("anotherDay", { type: "date" }, t));
  byId("anotherDay").addEventListener("input", changed);
}

/** Tells what is owed on the other day; gives the day if it lies ahead and has an answer. */
export function showAnother({ own, VorderingError, asOf, statement, t, language }) {
  const day = byId("anotherDay").value;
  const say = (...words) => replace(byId("another-status"), words);
  if (!day) return say();
  try {
    const { totals } = own.statement(day, { language });
    const difference = cents(totals.due) - cents(statement.totals.due);
    const key = difference === 0n ? "another.same" : difference > 0n ? "another.more" : "another.less";
    const amount = euro(fromCents(difference < 0n ? -difference : difference), language);
    say(`${t("another.due", { day: longDay(day, language) })} `, el("b", { id: "another-due" }, euro(totals.due, language)), ". ",
      t(key, { amount, day: longDay(asOf, language) }));
    return day > asOf ? day : undefined;
  } catch (error) {
    if (!(error instanceof VorderingError)) throw error;
    return say(error.issues.map((issue) => describe(issue, t, language)).join(" "));
  }
}
