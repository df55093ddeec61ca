// Keeps the site for use without a network, where the browser allows it, and says when there is a newer one.

import { button, el } from "./dom.js";

const note = el("div", { class: "note", role: "status" });

/**
 * Has a service worker keep what the page used so far and will use, and all of the page where it is installed.
 * `texts` gives the texts of now, `outdated` hears that from now on the files are those of another version.
 */
export async function keepSite(texts, outdated) {
  const { serviceWorker } = navigator;
  let { controller } = serviceWorker;
  let asked = false;
  const registration = await serviceWorker.register(new URL("./service-worker.js", import.meta.url));

  // The form is in the history of the tab, so a reload keeps it.
  const takeOver = () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("vordering:takeOver");
    else location.reload();
  };

  /** Says it once, above everything. */
  const tell = () => {
    if (note.isConnected) return;
    document.querySelector("main").prepend(note);
    const use = button(texts()("version.use"), takeOver);
    use.dataset.t = "version.use";
    note.append(el("p", { "data-t": "version.new" }, texts()("version.new")), use);
  };

  /** A newer version waits until someone asks for it, or until no page of the site is open. */
  const tellWhenInstalled = (worker) => worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && registration.active) tell();
  });

  if (registration.waiting) tell();
  tellWhenInstalled(registration.installing);
  registration.addEventListener("updatefound", () => tellWhenInstalled(registration.installing));
  serviceWorker.addEventListener("controllerchange", () => {
    const first = !controller;
    ({ controller } = serviceWorker);
    if (first) return;
    outdated();
    // Another tab may have asked for it.
    if (asked) location.reload();
    else tell();
  });

  const send = (message) => [registration.installing, registration.waiting, registration.active].forEach((worker) => worker?.postMessage(message));
  new PerformanceObserver((list) => send({ used: list.getEntries().map(({ name }) => name) })).observe({ type: "resource", buffered: true });
  const keepAll = () => send("vordering:keepAll");
  if (window.matchMedia("(display-mode: standalone)").matches) keepAll();
  window.addEventListener("appinstalled", keepAll);
}
