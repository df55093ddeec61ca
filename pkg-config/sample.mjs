/** The example of the page for many invoices: names and sums that a fixed rule makes up, the same in every build. */

import { fromDayNumber, toDayNumber } from "./core.js";

const firsts = ["Aro", "Bel", "Cor", "Dra", "Elm", "Fen", "Gro", "Hol", "Ida", "Jor", "Kes", "Lin", "Mar", "Nor", "Oda", "Pel", "Ros", "Sil", "Tam", "Ver"];
const seconds = ["beek", "dal", "donk", "gem", "hout", "kens", "land", "mans", "raad", "stra", "veld", "wijk"];
const kinds = ["bakkerij", "schilders", "tuinen", "keukens", "fietsen", "drukwerk", "loodgieters", "rijschool"];

export function sample(count = 10_000) {
  let state = 20_261_122;
  const roll = (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const of = (list) => list[roll(list.length)];
  const firstDay = toDayNumber("2024-01-01");
  const rows = Array.from({ length: count }, (_, at) => {
    const issued = firstDay + roll(1_040);
    const due = issued + of([14, 30, 30, 30, 60]);
    const cents = 2_500 + roll(20) ** 2 * roll(2_000);
    const paid = roll(4) === 0 ? [fromDayNumber(due + roll(40) - 5), (cents - (roll(3) === 0 ? 0 : roll(cents))) / 100] : ["", ""];
    const name = `${of(firsts)}${of(seconds)} ${of(kinds)}`;
    // A few rows are wrong, to show what becomes of them.
    const day = at % 3_333 === 3_332 ? "2026-02-30" : fromDayNumber(issued);
    const amount = at % 4_999 === 4_998 ? "volgt" : (cents / 100).toFixed(2);
    return [`F${String(at + 1).padStart(5, "0")}`, name, amount, day, fromDayNumber(due), paid[0], paid[1] && paid[1].toFixed(2)].join(";");
  });
  return ["invoice;debtor;amount;issuedOn;dueOn;paidOn;paid", ...rows, ""].join("\r\n");
}
