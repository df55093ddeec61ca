/** The claims that are counted: in columns, and one of them as a case. Figures vary by arithmetic, not by chance. */

export const asOf = "2026-11-22";
const today = Date.parse(asOf) / 86_400_000;

export const terms = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "business" },
};

/** Terms of a contract from before every claim here: the same rules for all of history. */
export const oldTerms = { ...terms, terms: { contractDate: "2002-08-08" } };

/** Claims with three payments each, and about 14 lines of interest. */
export function claims(count) {
  return columns(count, (at) => {
    const dueOn = today - 1_050 - ((at * 37) % 540);
    const of = (nth) => ({ on: dueOn + 40 + nth * 250 + ((at * 13) % 60), cents: 500 + ((at * 131 + nth * 977) % (at % 5 === 0 ? 800 : 9_000)) });
    return { dueOn, cents: 20_000 + ((at * 7_919) % 900_000), payments: [of(0), of(1), of(2)] };
  });
}

/** Claims that are alike: so many years old, with so many payments spread over them. */
export function alike(count, { years, payments }) {
  const days = Math.round(years * 365.25);
  return columns(count, (at) => {
    const of = (nth) => ({ on: today - days + 1 + Math.floor((nth * (days - 2)) / payments), cents: 100 + (at % 50) });
    return { dueOn: today - days, cents: 500_000 + at, payments: Array.from({ length: payments }, (_, nth) => of(nth)) };
  });
}

function columns(count, claim) {
  const rows = Array.from({ length: count }, (_, at) => claim(at));
  const payments = rows.flatMap((row) => row.payments);
  const paymentStarts = new Uint32Array(count + 1);
  for (const [at, row] of rows.entries()) paymentStarts[at + 1] = paymentStarts[at] + row.payments.length;
  return {
    amount: Float64Array.from(rows, (row) => row.cents),
    issuedOn: Int32Array.from(rows, (row) => row.dueOn - 30),
    dueOn: Int32Array.from(rows, (row) => row.dueOn),
    paymentStarts,
    paymentOn: Int32Array.from(payments, (payment) => payment.on),
    payment: Float64Array.from(payments, (payment) => payment.cents),
  };
}

const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const euros = (cents) => (cents / 100).toFixed(2);

/** One of the claims as a case. */
export function caseOf(columns, at, under = terms) {
  const [start, end] = columns.paymentStarts.slice(at, at + 2);
  const events = [];
  for (let nth = start; nth < end; nth += 1) {
    events.push({ type: "payment", on: day(columns.paymentOn[nth]), amount: euros(columns.payment[nth]) });
  }
  const [issuedOn, dueOn] = [day(columns.issuedOn[at]), day(columns.dueOn[at])];
  return { ...under, invoices: [{ id: "1", issuedOn, dueOn, amount: euros(columns.amount[at]) }], events };
}
