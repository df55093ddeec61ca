// The days of a plan: reckoned on calendar days alone.

const two = (number) => String(number).padStart(2, "0");

/** The same day so many months later, or the last day of that month. */
function monthsLater(day, months, { fromDayNumber, toDayNumber }) {
  const [year, month, date] = day.split("-").map(Number);
  const first = (count) => `${year + Math.floor(count / 12)}-${two((count % 12) + 1)}-01`;
  const count = month - 1 + months;
  const last = fromDayNumber(toDayNumber(first(count + 1)) - 1);
  return Number(last.slice(8)) < date ? last : `${last.slice(0, 8)}${two(date)}`;
}

/** The days of so many terms from a first day on. */
export function planDays(firstOn, every, terms, days) {
  const step = { week: 7, twoWeeks: 14 }[every];
  const nth = (at) => (step ? days.fromDayNumber(days.toDayNumber(firstOn) + at * step) : monthsLater(firstOn, at, days));
  return Array.from({ length: terms }, (_, at) => nth(at));
}
