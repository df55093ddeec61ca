// When the reader goes on from the sums.

import { byId } from "./dom.js";

/** A part that comes later, if a link leads there. */
const partOf = (hash) => byId(hash.slice(1))?.closest("#details");

/**
 * Calls `goOn` when the reader sees a part that comes later, is about to follow a link to one, came by such a link, or
 * prints, and `drop` with a file that is dropped on the page.
 */
export function whenGoingOn(goOn, drop) {
  const seen = new IntersectionObserver((parts) => parts.some(({ isIntersecting }) => isIntersecting) && goOn());
  for (const part of document.querySelectorAll("#details > section, #files .coming")) seen.observe(part);
  const about = ({ target }) => {
    const link = target.closest?.('a[href^="#"]:not([hreflang])');
    if (link && partOf(link.hash)) goOn();
  };
  document.addEventListener("pointerdown", about);
  document.addEventListener("focusin", about);
  if (partOf(location.hash)) goOn();
  window.addEventListener("beforeprint", goOn);

  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    drop(file);
  });
}

/**
 * Makes a change below the answer, and leaves what the reader looks at where it is, however much comes above it. Most
 * browsers see to that themselves.
 */
export function inPlace(change) {
  const inView = (node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  const all = (selector) => document.querySelectorAll(selector);
  const focused = document.activeElement?.closest("#details > section");
  const held = [focused, ...all("#details :is(h2, tr)"), ...all("#details > section")].find((node) => node && inView(node));
  const before = held?.getBoundingClientRect().top;
  change();
  if (held?.isConnected) window.scrollBy(0, held.getBoundingClientRect().top - before);
}
