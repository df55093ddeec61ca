/** Days as numbers, counted from 1 January 1970, and the table of rates as arrays. */

const aDay = 86_400_000;

export const dayNumber = (text) => Date.parse(text) / aDay;

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function yearsLater(number, years) {
  // Days and years are counted from 1 March of the year 0, so that a leap day is the last of its year.
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const year = yearOfEra + era * 400;
  const ofYear = number - marchFirst(year);
  return marchFirst(year + years) + (ofYear === 365 ? lastOfYear(year + years) : ofYear);
}

const marchFirst = (year) => 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - 719_468;
const lastOfYear = (year) => marchFirst(year + 1) - marchFirst(year) - 1;

/** Where rows repeat a rate, interest is counted by the first of them; `published` has all. */
export function tableOf(published) {
  const rows = published.filter((row, at) => at === 0 || row.ratePercent !== published[at - 1].ratePercent);
  return { rows, from: beginnings(rows), published: { rows: published, from: beginnings(published) } };
}

/** A last row that never comes ends the table. */
const beginnings = (rows) => Float64Array.from([...rows.map((row) => dayNumber(row.from)), Infinity]);

/** The last row that has begun on a day. */
export function rowOn(from, day) {
  let [low, high] = [0, from.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle] <= day) low = middle;
    else high = middle;
  }
  return low;
}
