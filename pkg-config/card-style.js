/** How the card looks; a page changes it by `--vordering-*` and `::part()`. Light or dark as `color-scheme` says. */

export const style = `
:host {
  display: block;
  container-type: inline-size;
  color: var(--vordering-color, light-dark(#23302d, #e9e6df));
  font: var(--vordering-font, 1rem/1.5 system-ui, sans-serif);
  overflow-wrap: break-word;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; margin: 0; }
[part="card"] {
  display: grid;
  gap: 0.75rem;
  padding: var(--vordering-padding, 1.25rem);
  border: 1px solid var(--vordering-border, light-dark(#d8d1c2, #38413f));
  border-radius: var(--vordering-radius, 0.75rem);
  background: var(--vordering-background, light-dark(#fffdf9, #1d2324));
}
[part="label"], dt, summary, [part="problems"] { color: var(--vordering-soft, light-dark(#55625e, #b0b8b3)); }
[part="total"] { font-size: clamp(1.5rem, 11cqi, 2.5rem); font-weight: 650; line-height: 1.2; }
[part="total"], dd { font-variant-numeric: tabular-nums lining-nums; }
[part="bar"] { display: block; inline-size: 100%; block-size: 0.875rem; }
.key { inline-size: 0.75rem; block-size: 0.75rem; margin-inline-end: 0.5rem; }
svg { color: var(--vordering-color, light-dark(#23302d, #e9e6df)); }
rect { stroke: currentColor; stroke-width: 1px; }
.principal { fill: var(--vordering-principal, light-dark(#e4e6e1, #39413f)); }
.interest { fill: var(--vordering-interest, #4f8a7c); }
.costs { fill: var(--vordering-costs, currentColor); }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; }
dd { margin-inline-start: auto; font-weight: 600; }
[part="next"] > strong { display: block; font-weight: 600; }
a, button {
  justify-self: start;
  padding: 0.4rem 0.9rem;
  border: 1px solid currentColor;
  border-radius: 0.5rem;
  background: none;
  color: var(--vordering-accent, light-dark(#2a5a50, #93cdbb));
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
a:hover, button:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--vordering-focus, light-dark(#1d4ed8, #a9c4ff)); outline-offset: 2px; }
summary { min-block-size: 1.5rem; cursor: pointer; }
ul { padding-inline-start: 1.2rem; }
code { font-size: 0.9em; }
`;
