/** Pictures and files, as JavaScript asks for them, read by programs that know nothing of their makers. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import ICAL from "ical.js";
import { described, importFrom, install, root, stories, thrownBy } from "./support.mjs";

const { project } = await install("npm");
const { load, VorderingError } = await importFrom(project, "vordering");
const thrown = thrownBy(VorderingError);
const { Case } = await load();

const paidOnce = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { capacity: "business" },
  debtor: { capacity: "consumer" },
  terms: { termAgreed: true },
  invoices: [{ id: "1", issuedOn: "2026-06-30", dueOn: "2026-06-30", amount: "1000.00" }],
  events: [
    { type: "payment", on: "2026-07-30", amount: "503.29" },
    { type: "promise", on: "2026-08-01", payBy: "2026-09-15", amount: "400.00" },
  ],
};
const kept = new Case(paidOnce);
const on = "2026-08-29";
const plan = { firstOn: "2026-09-30", every: "month", terms: 3, interest: "runs" };

test("a picture comes with the figures of the statement", () => {
  const { svg, title, finding, table } = kept.chart(on, "split", { language: "nl" });
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/s);
  assert.equal(title, "Wat er op 29 augustus 2026 te betalen is");
  // 500.00 at 4 percent bears 1.64 in 30 days.
  assert.equal(finding, "Op 29 augustus 2026 is €\u00a0501,64 te betalen: €\u00a0500,00 van de facturen, €\u00a01,64 rente en €\u00a00,00 kosten.");
  const { open, due } = kept.statement(on).totals;
  assert.deepEqual(table.rows.map((row) => row[1].amount), [open.principal, open.interest, open.costs, due]);
  assert.deepEqual(table.rows[0], [{ text: "Facturen" }, { text: "€\u00a0500,00", amount: "500.00" }]);
});

test("a kind alone is the same as a question with it, and the layout is the question's", () => {
  assert.deepEqual(kept.chart(on, "growth"), kept.chart(on, { kind: "growth", layout: "wide" }));
  assert.match(kept.chart(on, { kind: "growth", layout: "narrow" }).svg, /viewBox="0 0 320 /);
  const until = kept.chart(on, { kind: "growth", until: "2026-12-31" }).table.rows.at(-1);
  assert.equal(until[0].on, "2026-12-31");
  assert.equal(until.at(-1).amount, kept.totals("2026-12-31").due);
});

test("plans in a picture are the plans", () => {
  const { table } = kept.chart(on, { kind: "plans", plans: [plan] });
  const [{ terms }] = kept.plans(on, [plan]);
  assert.deepEqual(table.rows.map((row) => row.slice(3).map(({ amount }) => amount)), terms.map(({ amount, left }) => [amount, left]));
});

const folder = join(root, "tests", "questions");
for (const name of (await readdir(folder)).sort()) {
  const file = JSON.parse(await readFile(join(folder, name), "utf8"));
  if (file.chart === undefined) continue;
  test(`${name} throws one error`, () => {
    const error = thrown(() => new Case(file.case).chart(file.asOf, file.chart));
    assert.deepEqual(described(error), file.expect);
  });
}

test("what is wrong with options is told together with the rest", () => {
  const issues = (call) => thrown(call).issues.map(({ code, path }) => [code, path]);
  assert.deepEqual(issues(() => kept.calendar("soon", { language: "xx" })), [["missing", "for"], ["dayMalformed", "asOf"], ["unknownValue", "language"]]);
  assert.deepEqual(issues(() => kept.calendar(on, { for: "court" })), [["unknownValue", "for"]]);
  assert.deepEqual(issues(() => kept.table(on, { delimiter: "\t" })), [["unknownValue", "delimiter"]]);
  assert.deepEqual(issues(() => kept.table(on, { separator: ";" })), [["unknownValue", "language"]]);
});

/** The parts of contrast by WCAG 2.2: how light a colour is, and how far apart two are. */
const lightness = (colour) => {
  const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [darker, lighter] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};
const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

test("the parts of a debt are told apart by lightness, 3 to 1, on light paper and on dark", () => {
  const owed = { ...paidOnce, events: [{ type: "fourteenDayLetter", on: "2026-07-06", receivedOn: "2026-07-07" }] };
  const { svg } = new Case(owed).chart(on, "split");
  for (const [paper, ink] of [["#ffffff", "#000000"], ["#fffdf9", "#23302d"], ["#1d2324", "#e9e6df"]].map((pair) => pair.map(rgb))) {
    const fill = (part) => {
      const [shape] = svg.match(new RegExp(`<rect class="debt-${part}"[^>]*>`));
      const colour = shape.match(/ fill="(#\w+)"/)?.[1];
      const opacity = Number(shape.match(/fill-opacity="([\d.]+)"/)?.[1] ?? 1);
      const full = colour ? rgb(colour) : ink;
      return full.map((value, at) => value * opacity + paper[at] * (1 - opacity));
    };
    const [principal, interest, costs] = ["principal", "interest", "costs"].map(fill);
    for (const pair of [[principal, interest], [interest, costs], [principal, costs], [ink, paper]]) {
      assert.ok(contrast(...pair) >= 3, `${pair.join(" and ")}: ${contrast(...pair)}`);
    }
  }
});

test("every calendar of every story is read as it was meant", async () => {
  let count = 0;
  for (const { name, story } of await stories()) {
    const { on: day } = story.moments[0];
    for (const audience of ["debtor", "creditor"]) {
      const text = new Case(story.case).calendar(day, { for: audience, language: "fr" });
      if (text === "") continue;
      const calendar = new ICAL.Component(ICAL.parse(text));
      assert.equal(calendar.getFirstPropertyValue("version"), "2.0", name);
      for (const component of calendar.getAllSubcomponents("vevent")) {
        const event = new ICAL.Event(component);
        assert.ok(event.startDate.isDate && event.endDate.isDate, name);
        assert.equal(event.endDate.subtractDate(event.startDate).toSeconds(), 86_400, name);
        assert.ok(event.startDate.toString() >= day, `${name}: ${event.startDate}`);
        assert.match(event.summary, /^Facture .+\s: /, name);
        assert.doesNotMatch(event.summary, /€/, name);
        assert.equal(component.getFirstPropertyValue("dtstamp").toString(), `${day}T00:00:00Z`);
        count += 1;
      }
    }
  }
  assert.ok(count > 60, `${count} days`);
});

test("what a name brings along stays in its text", () => {
  const id = "A;B,C\\D\r\nBEGIN:VALARM\nx\u2028y";
  const hostile = new Case({ ...paidOnce, invoices: [{ ...paidOnce.invoices[0], id }] });
  const calendar = new ICAL.Component(ICAL.parse(hostile.calendar(on, { for: "debtor" })));
  const events = calendar.getAllSubcomponents("vevent");
  assert.equal(events.length, 1);
  assert.equal(events[0].getFirstPropertyValue("summary"), "Invoice A;B,C\\D BEGIN:VALARM x y: agreed payment");
  assert.equal(events[0].getAllSubcomponents().length, 0);
});

test("the table has a row for each line, with the decimal mark of its delimiter", () => {
  const lines = kept.statement(on, { language: "de" }).lines;
  const rows = kept.table(on, { delimiter: ";", language: "de" }).split("\r\n");
  assert.equal(rows.length, lines.length + 2);
  assert.match(rows[0], /^Zeile;Rechnung;Art;Tag;/);
  assert.ok(rows[1].includes('"1000,00"'), rows[1]);
  assert.ok(kept.table(on).includes(",1000.00,"));
});

test("the dossier as text ends with what it rests on", () => {
  const { receipt } = kept.statement(on);
  const text = kept.dossierText(on, { language: "nl" });
  assert.match(text, /^Dossier, 29 augustus 2026\n/);
  assert.ok(text.includes(receipt.law) && text.includes(receipt.case));
});
