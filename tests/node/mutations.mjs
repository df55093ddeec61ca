/** Small damage to a case, alike on every run: what a schema and the reader must judge alike. */

/** Random numbers that are the same every time. */
export function randomFrom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count) => Math.floor(next() * count);
  return { below, pick: (list) => list[below(list.length)] };
}

const values = [
  null, true, false, 0, 1, 14, 91, 366, 3651, 1.5, -1, 1e10, "", " ", "x", [], {}, [[]], ["1"], [null], { amount: "1.00" },
  "é".repeat(6_000), "a".repeat(10_001), new Array(10_001).fill("1"), new Array(7).fill("a line"),
];
/** What comes close to a number, an amount or a percentage, a day, and any other text. */
const numbers = [0, 1, 7, 13, 14, 90, 91, 365, 366, 3_650, 3_651, -1, 1.5, 4_294_967_296, "7"];
const amounts = [
  "0", "-0", "0.00", "0.01", "00.10", "1", "1.5", "1.50", "1.505", "1.", ".5", "-1.00", "+1", "1e3", "1,00", " 1", "1 ", "１", "1\n", "1\0",
  "1000000000000", "1000000000000.00", "1000000000000.01", "0001000000000000", "999999999999.99", "9999999999999", "100", "100.0000", "100.0001",
  "1000", "1000.0000", "1000.0001", "999.9999", "999.99999", "0.0001", "000000100", "4294967296", 1, 12.5,
];
const days = [
  "2023-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2100-02-29", "2023-04-31", "2023-12-31", "2023-13-01", "2023-00-10", "2023-1-1",
  "1900-01-01", "1899-12-31", "2199-12-31", "2200-01-01", "2023-10-29T00:00", "29-10-2023", "2023-10-29\n", "２023-10-29", 20_231_029,
];
const texts = [
  "NL91 ABNA 0417 1643 00", "NL91ABNA0417164301", "nl91abna0417164300", "BE68 5390 0754 7034", "legalMaximum", "statutory", "none", "NL", "BE",
];

/** Values that come close to one, and fall on both sides of what may stand in its place. */
export function near(value) {
  if (typeof value === "number") return numbers;
  if (/^[0-9.]+$/.test(value)) return amounts;
  if (/^[0-9]{4}-/.test(value)) return days;
  return texts;
}

/** Every object and list in a value, with itself. */
function inside(value) {
  if (value === null || typeof value !== "object") return [];
  return [value, ...Object.values(value).flatMap(inside)];
}

/** Damages a copy of a case in one to three places. The words are names and values to choose from. */
export function damaged(input, words, random) {
  const copy = structuredClone(input);
  for (let left = 1 + random.below(3); left > 0; left -= 1) damage(random.pick(inside(copy)), words, random);
  return copy;
}

function damage(place, words, random) {
  const names = Object.keys(place);
  if (names.length === 0) return;
  const name = random.pick(names);
  const ways = [
    () => { if (Array.isArray(place)) place.splice(Number(name), 1); else delete place[name]; },
    () => { if (Array.isArray(place)) place.push(structuredClone(place[name])); else place[random.pick(words)] = place[name]; },
    () => { const value = place[name]; delete place[name]; place[random.pick([`${name}s`, name.toUpperCase(), ...words])] = value; },
    () => { place[name] = structuredClone(random.pick(values)); },
    () => { place[name] = random.pick(random.below(3) > 0 ? near(place[name]) : words); },
    () => { place[name] = structuredClone(place[random.pick(names)]); },
    () => { place[name] = typeof place[name] === "string" ? touched(place[name], random) : random.pick(random.below(3) > 0 ? near(place[name]) : words); },
  ];
  random.pick(ways)();
}

/** A text with one letter less, more or other. */
function touched(text, random) {
  const at = random.below(text.length + 1);
  const rest = text.slice(at + random.below(2));
  return text.slice(0, at) + random.pick(["", "0", "9", "-", ".", "a"]) + rest;
}
