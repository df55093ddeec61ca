/** The same on doubles, which are not exact: about as fast as JavaScript can be. */

import { rowOn, yearsLater } from "./calendar.mjs";

/** Half a cent up, as well as doubles can: what is a hair below half was meant to be half. */
const whole = (sum) => Math.floor(sum + 0.5 + 1e-6);

export function roughly({ rows, from }) {
  const rates = Float64Array.from(rows, (row) => Math.round(row.ratePercent * 100));
  const interestOn = (base, weight) => (base * weight) / 3_650_000;

  return function reckon(columns, at, asOf, into) {
    const dueOn = columns.dueOn[at];
    let principal = columns.amount[at];
    let costs = 0;
    let paid = 0;
    let charged = false;
    let capitalised = 0;
    let carried = 0;
    let weight = 0;
    let counted = dueOn;
    let years = 1;
    let yearEnd = yearsLater(dueOn, 1);
    let row = rowOn(from, dueOn + 1);

    const last = columns.paymentStarts[at + 1];
    for (let nth = columns.paymentStarts[at]; nth <= last; nth += 1) {
      const isPayment = nth < last && columns.paymentOn[nth] <= asOf;
      const on = isPayment ? columns.paymentOn[nth] : asOf;
      if (on > dueOn && !charged) {
        charged = true;
        if (principal > 0) costs = 4_000;
      }
      while (counted < on) {
        while (from[row + 1] <= counted + 1) row += 1;
        const to = Math.min(on, yearEnd, from[row + 1] - 1);
        weight += rates[row] * (to - counted);
        counted = to;
        if (counted === yearEnd) {
          capitalised += carried + interestOn(principal + capitalised, weight);
          carried = 0;
          weight = 0;
          years += 1;
          yearEnd = yearsLater(dueOn, years);
        }
      }
      if (!isPayment) break;

      const open = whole(capitalised + carried + interestOn(principal + capitalised, weight));
      capitalised = whole(capitalised);
      carried = open - capitalised;
      weight = 0;
      let left = columns.payment[nth];
      paid += left;
      const toCosts = Math.min(left, costs);
      costs -= toCosts;
      left -= toCosts;
      const toCapitalised = Math.min(left, capitalised);
      capitalised -= toCapitalised;
      left -= toCapitalised;
      const toCarried = Math.min(left, carried);
      carried -= toCarried;
      left -= toCarried;
      principal -= Math.min(left, principal);
    }

    const interest = whole(capitalised + carried + interestOn(principal + capitalised, weight));
    while (from[row + 1] <= asOf + 1) row += 1;
    into.principal[at] = principal;
    into.interest[at] = interest;
    into.costs[at] = costs;
    into.due[at] = principal + interest + costs;
    into.paid[at] = paid;
    into.perDay[at] = asOf >= dueOn ? whole(interestOn(principal + capitalised, rates[row])) : 0;
  };
}
