/**
 * One claim as a case, with the lines that the engine would give, their formulas and their sentences. Terms,
 * warnings and receipts are the engine's alone.
 */

import { dayNumber, rowOn } from "./calendar.mjs";

const article = (number, part) => ({
  law: "BW",
  article: number,
  url: `https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6&artikel=${part ?? number.slice(2)}`,
});
const due = [article("6:83")];
const fixedSum = [article("6:96 (4)", "96")];
const simple = [article("6:119a")];
const compound = [article("6:119a"), article("6:119a (3)", "119a")];
const order = [article("6:44")];

const months = "January February March April May June July August September October November December".split(" ");
const written = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const spoken = (text) => `${Number(text.slice(8))} ${months[text.slice(5, 7) - 1]} ${text.slice(0, 4)}`;
const euros = (cents) => (cents.toNumber() / 100).toFixed(2);
const grouped = (amount) => `€${amount.replace(/\B(?=(\d{3})+\.)/g, ",")}`;
const cents = (amount) => Math.round(amount * 100);

/** Makes the function that states a case, with a function that counts. */
export function statements(reckon, { whole, Number: Decimal }, { published }) {
  return function statement({ invoices: [invoice], events }, asOf) {
    const payments = events.filter((event) => event.type === "payment" && event.on <= asOf);
    const columns = {
      amount: [cents(invoice.amount)],
      dueOn: [dayNumber(invoice.dueOn)],
      paymentStarts: [0, payments.length],
      paymentOn: payments.map((payment) => dayNumber(payment.on)),
      payment: payments.map((payment) => cents(payment.amount)),
    };
    const lines = [];
    const write = (line) => lines.push({ id: String(lines.length + 1), invoice: invoice.id, ...line });
    const { dueOn, amount } = invoice;
    write({
      kind: "principal", amount, on: invoice.issuedOn, formula: amount, basis: due,
      explanation: `The invoice of ${spoken(invoice.issuedOn)}. Last day to pay in time: ${spoken(dueOn)}.`,
    });
    write({
      kind: "collectionCosts", amount: "40.00", on: written(columns.dueOn[0] + 1), formula: "40.00", basis: fixedSum,
      explanation: "This was not paid in time. In trade €40.00 for collection is then owed at once, without a letter.",
    });
    let stated = new Decimal(0);
    const into = { principal: [], interest: [], costs: [], due: [], paid: [], perDay: [] };
    reckon(columns, 0, dayNumber(asOf), into, {
      interest(first, last, base, capitalised, openInterest) {
        const open = openInterest();
        const [from, to, days] = [written(first), written(last), last - first + 1];
        const { from: began, ratePercent, instrument, confidence } = published.rows[rowOn(published.from, first)];
        const [bears, past] = [euros(whole(base)), euros(whole(capitalised))];
        const more = past === "0.00" ? "" : ` That sum includes ${grouped(past)} of interest from earlier full years, which bears interest too.`;
        write({
          kind: "interest", amount: euros(open.minus(stated)), from, to, days, base: bears, ratePercent,
          formula: `${bears} × ${ratePercent} % × ${days} / 365`,
          basis: more ? compound : simple,
          source: { table: "nl-commercial", row: began, instrument, confidence },
          convention: "actual365", provisional: false,
          explanation: `Interest of ${ratePercent}% a year on ${grouped(bears)} for ${days} ${days === 1 ? "day" : "days"}, from ${spoken(from)} up to and including ${spoken(to)}.${more}`,
        });
        stated = open;
      },
      payment(day, payment, costs, interest, principal) {
        stated = stated.minus(interest);
        const [on, amount] = [written(day), euros(payment)];
        const overpaid = payment.minus(costs).minus(interest).minus(principal);
        const pays = { costs: euros(costs), interest: euros(interest), principal: euros(principal), overpaid: euros(overpaid) };
        const parts = Object.entries(pays).filter(([, part]) => part !== "0.00");
        write({
          kind: "payment", amount: `-${amount}`, on, formula: parts.map(([, part]) => part).join(" + "), basis: order, pays,
          explanation: `A payment on ${spoken(on)}: ${parts.map(([name, part]) => `${grouped(part)} to ${name === "principal" ? "the invoice itself" : name}`).join(", ")}.`,
        });
      },
    });
    const totals = Object.fromEntries(Object.entries(into).map(([name, [sum]]) => [name, (sum / 100).toFixed(2)]));
    return { asOf, currency: "EUR", totals, lines };
  };
}
