/** What one more year, payment or claim costs: the same for each, if the time grows as the work does. */

import { alike, asOf, caseOf, claims, oldTerms, terms } from "./claims.mjs";
import { often, race } from "./race.mjs";

const interestLines = (statement) => statement.lines.filter((line) => line.kind === "interest").length;

/** Alike claims in a portfolio, and one of them with its lines; in microseconds for each line of interest. */
async function byLine({ Portfolio, Case }, shapes, { turns, times, many }) {
  const contestants = {};
  const lines = [];
  for (const [at, shape] of shapes.entries()) {
    const columns = alike(many, shape);
    const portfolio = new Portfolio(oldTerms, columns);
    const kept = new Case(caseOf(columns, 0, oldTerms));
    lines.push(interestLines(kept.statement(asOf)));
    const fewer = Math.max(1, Math.round(times / lines[at]));
    contestants[`totals ${at}`] = often(Math.max(1, Math.round(fewer / 10)), () => portfolio.totals(asOf));
    contestants[`statement ${at}`] = often(fewer, () => kept.statement(asOf));
  }
  const results = await race(contestants, { turns });
  return shapes.map((shape, at) => {
    const claim = (results[`totals ${at}`].milliseconds * 1e3) / many;
    const statement = results[`statement ${at}`].milliseconds * 1e3;
    return { ...shape, lines: lines[at], claim, "claim, per line": claim / lines[at], statement, "statement, per line": statement / lines[at] };
  });
}

async function byClaims({ Portfolio }, counts, { turns }) {
  const most = Math.max(...counts);
  const contestants = Object.fromEntries(counts.map((count) => {
    const portfolio = new Portfolio(terms, claims(count));
    const times = Math.max(1, Math.round(Math.min(most, 3_000) / count));
    return [`${count} claims`, often(times, () => portfolio.totals(asOf))];
  }));
  const results = await race(contestants, { turns });
  return counts.map((count) => {
    const { milliseconds } = results[`${count} claims`];
    return { claims: count, milliseconds, "per claim": (milliseconds * 1e3) / count };
  });
}

export async function growth(engine, { turns, times, many, counts }) {
  const years = [1, 5, 10, 30].map((years) => ({ years, payments: 0 }));
  const payments = [0, 3, 30, 300].map((payments) => ({ years: 5, payments }));
  return {
    years: await byLine(engine, years, { turns, times, many }),
    payments: await byLine(engine, payments, { turns, times, many }),
    claims: await byClaims(engine, counts, { turns }),
  };
}
