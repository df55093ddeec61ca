// Tells the page around this one how high this one is, so that its frame needs no scroll bar.

/** Only the page around this one is told, by the origin from which it said hello, and only after that. */
function tellHeight() {
  let origin;
  let told;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: "vordering:size", height }, origin);
  };
  window.addEventListener("message", (event) => {
    // Nothing can be sent to "null" alone: whoever has no origin is told nothing.
    if (event.source !== window.parent || event.origin === "null" || event.data?.type !== "vordering:hello") return;
    const first = origin === undefined;
    origin = event.origin;
    told = undefined;
    if (first) new ResizeObserver(tell).observe(document.documentElement);
    else tell();
  });
}

if (window.parent !== window) tellHeight();
