/**
 * What Dutch trade claims come to, on a library of decimal numbers: the same rules and the same roundings as
 * the engine, for this one kind of claim. Sums are in cents.
 */

import Big from "big.js";
import { Decimal } from "decimal.js";
import { rowOn, yearsLater } from "./calendar.mjs";

export const libraries = {
  "decimal.js": { Number: Decimal, whole: (sum) => sum.toDecimalPlaces(0, Decimal.ROUND_HALF_UP) },
  "big.js": { Number: Big, whole: (sum) => sum.round(0, Big.roundHalfUp) },
};

/** Rates times days, as decimal numbers: what comes to mind first. */
const decimalWeights = (Number, rows) => {
  const rates = rows.map((row) => new Number(row.ratePercent));
  return { none: new Number(0), plus: (weight, row, days) => weight.plus(rates[row].times(days)), whole: new Number(36_500) };
};

/** Rates times days, in whole hundredths of a percent, which need no library. */
const wholeWeights = (Number, rows) => {
  const rates = rows.map((row) => Math.round(row.ratePercent * 100));
  return { none: 0, plus: (weight, row, days) => weight + rates[row] * days, whole: new Number(3_650_000) };
};

/**
 * Makes the function that counts one claim of columns, and writes its sums into others; what happened on the
 * way is told to `record`, if there is one.
 */
export function exactly({ Number, whole }, { rows, from }, { tuned = true } = {}) {
  const nothing = new Number(0);
  const fixedSum = new Number(4_000);
  const weights = (tuned ? wholeWeights : decimalWeights)(Number, rows);
  const interestOn = (base, weight) => base.times(weight).div(weights.whole);

  return function reckon(columns, at, asOf, into, record) {
    const dueOn = columns.dueOn[at];
    let principal = new Number(columns.amount[at]);
    let [costs, paid, charged] = [nothing, nothing, false];
    // Interest of past years, which bears interest; other interest; rates and days since either changed.
    let [capitalised, carried, weight] = [nothing, nothing, weights.none];
    let [counted, years, yearEnd] = [dueOn, 1, yearsLater(dueOn, 1)];
    let row = rowOn(from, dueOn + 1);

    const openInterest = () => whole(capitalised.plus(carried).plus(interestOn(principal.plus(capitalised), weight)));

    const last = columns.paymentStarts[at + 1];
    for (let nth = columns.paymentStarts[at]; nth <= last; nth += 1) {
      const isPayment = nth < last && columns.paymentOn[nth] <= asOf;
      const on = isPayment ? columns.paymentOn[nth] : asOf;
      if (on > dueOn && !charged) {
        charged = true;
        if (principal.gt(nothing)) costs = fixedSum;
      }
      while (counted < on) {
        while (from[row + 1] <= counted + 1) row += 1;
        const to = Math.min(on, yearEnd, from[row + 1] - 1);
        weight = weights.plus(weight, row, to - counted);
        record?.interest(counted + 1, to, principal.plus(capitalised), capitalised, openInterest);
        counted = to;
        if (counted === yearEnd) {
          capitalised = capitalised.plus(carried).plus(interestOn(principal.plus(capitalised), weight));
          carried = nothing;
          weight = weights.none;
          years += 1;
          yearEnd = yearsLater(dueOn, years);
        }
      }
      if (!isPayment) break;

      // Money moves: from here on the open interest is what was stated, in cents.
      const open = openInterest();
      capitalised = whole(capitalised);
      carried = open.minus(capitalised);
      weight = weights.none;
      const payment = new Number(columns.payment[nth]);
      let left = payment;
      paid = paid.plus(payment);
      const toCosts = left.lt(costs) ? left : costs;
      costs = costs.minus(toCosts);
      left = left.minus(toCosts);
      const toCapitalised = left.lt(capitalised) ? left : capitalised;
      capitalised = capitalised.minus(toCapitalised);
      left = left.minus(toCapitalised);
      const toCarried = left.lt(carried) ? left : carried;
      carried = carried.minus(toCarried);
      left = left.minus(toCarried);
      const toPrincipal = left.lt(principal) ? left : principal;
      principal = principal.minus(toPrincipal);
      record?.payment(on, payment, toCosts, toCapitalised.plus(toCarried), toPrincipal);
    }

    const interest = openInterest();
    while (from[row + 1] <= asOf + 1) row += 1;
    const runs = asOf >= dueOn;
    const perDay = runs ? whole(interestOn(principal.plus(capitalised), weights.plus(weights.none, row, 1))) : nothing;
    into.principal[at] = principal.toNumber();
    into.interest[at] = interest.toNumber();
    into.costs[at] = costs.toNumber();
    into.due[at] = principal.plus(interest).plus(costs).toNumber();
    into.paid[at] = paid.toNumber();
    into.perDay[at] = perDay.toNumber();
  };
}
