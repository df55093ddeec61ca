/** A part of a long list of claims: those that are looked for, in the order that is asked for. */

import { toDayNumber } from "../core.js";

const none = -1;
const compared = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** What a claim is sorted by. */
const keys = {
  row: ({ claims }) => (at) => claims.rowOf[at] ?? at,
  invoice: ({ claims }) => (at) => claims.invoices[at] ?? "",
  debtor: ({ claims }) => (at) => claims.debtors[at] ?? "",
  amount: ({ claims }) => (at) => claims.columns.amount[at],
  due: ({ totals }) => (at) => totals.due[at],
  interest: ({ totals }) => (at) => totals.interest[at],
  costs: ({ totals }) => (at) => totals.costs[at],
  daysLate: (known) => (at) => daysLate(known, at),
  step: ({ nextSteps }) => (at) => nextSteps.step[at],
  on: ({ nextSteps }) => (at) => (nextSteps.on[at] < 0 ? Infinity : nextSteps.on[at]),
};

/** By how many days the last day of payment has passed, as the list or the terms say it; -1 where it has not. */
function daysLate({ claims: { columns }, terms, asOf }, at) {
  const term = terms[columns.terms?.[at] ?? 0]?.terms?.paymentTermDays;
  const due = columns.dueOn?.[at] >= 0 ? columns.dueOn[at] : columns.issuedOn[at] + term;
  const late = toDayNumber(asOf) - due;
  return late > 0 ? late : none;
}

export function listed(known, { search = "", step, sortBy = "row", descending = false, from = 0, count = 100 } = {}) {
  const { claims, totals, nextSteps } = known;
  const found = [];
  const sought = plain(search);
  const sums = { principal: 0, interest: 0, costs: 0, due: 0 };
  let unknown = 0;
  for (let at = 0; at < totals.due.length; at += 1) {
    if (step !== undefined && nextSteps.steps[nextSteps.step[at]] !== step) continue;
    if (sought && !plain(`${claims.invoices[at] ?? ""}\n${claims.debtors[at] ?? ""}`).includes(sought)) continue;
    found.push(at);
    unknown += Number(totals.status[at] > 0);
    for (const name of Object.keys(sums)) sums[name] += totals[name][at];
  }
  const key = keys[sortBy](known);
  const order = found.map((at) => [key(at), at]);
  const by = typeof order[0]?.[0] === "string" ? compared.compare : (one, other) => (one < other ? -1 : Number(one > other));
  const sign = descending ? -1 : 1;
  order.sort(([one, at], [other, than]) => sign * by(one, other) || at - than);
  return { found: found.length, unknown, sums, rows: order.slice(from, from + count).map(([, at]) => rowOf(known, at)) };
}

const plain = (text) => text.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").trim();

function rowOf(known, at) {
  const { claims, totals, nextSteps } = known;
  const late = daysLate(known, at);
  return {
    at,
    row: claims.rowOf.length > 0 ? claims.rowOf[at] + 2 : undefined,
    invoice: claims.invoices[at] ?? "",
    debtor: claims.debtors[at] ?? "",
    amount: claims.columns.amount[at],
    principal: totals.principal[at],
    interest: totals.interest[at],
    costs: totals.costs[at],
    due: totals.due[at],
    daysLate: late === none ? undefined : late,
    step: nextSteps.steps[nextSteps.step[at]],
    allowed: nextSteps.allowed[at] === 1,
    on: nextSteps.on[at] === none ? undefined : nextSteps.on[at],
    refused: totals.codes[totals.status[at]],
  };
}
