// Keeps the site for use without a network, where the browser allows it, and says when there is a newer one.

import { button, el } from "./dom.js";

const texts = {
  nl: { text: "Er is een nieuwe versie van deze pagina. Wat u invulde, blijft staan.", use: "Nieuwe versie gebruiken" },
  fr: { text: "Il y a une nouvelle version de cette page. Ce que vous avez rempli est gardé.", use: "Utiliser la nouvelle version" },
  de: { text: "Es gibt eine neue Version dieser Seite. Was Sie eingetragen haben, bleibt stehen.", use: "Neue Version verwenden" },
  en: { text: "There is a new version of this page. What you filled in stays.", use: "Use the new version" },
};

let registration;
let asked = false;

/** The form is in the history of the tab, so a reload keeps it. */
function takeOver() {
  asked = true;
  if (registration.waiting) registration.waiting.postMessage("vordering:takeOver");
  else location.reload();
}

const note = el("div", { class: "note", role: "status" });

/** Says it once, above everything, and in the language that is read now. */
function tell() {
  if (!note.isConnected) {
    document.querySelector("main").prepend(note);
    new MutationObserver(write).observe(document.documentElement, { attributeFilter: ["lang"] });
  }
  write();
}

function write() {
  const { lang } = document.documentElement;
  const { text, use } = texts[lang] ?? texts.en;
  note.replaceChildren(el("p", {}, text), button(use, takeOver));
}

/** A newer version waits until someone asks for it, or until no page of the site is open. */
function tellWhenInstalled(worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && registration.active) tell();
  });
}

async function start() {
  const { serviceWorker } = navigator;
  registration = await serviceWorker.register(new URL("./service-worker.js", import.meta.url));
  if (registration.waiting) tell();
  tellWhenInstalled(registration.installing);
  registration.addEventListener("updatefound", () => tellWhenInstalled(registration.installing));
  // Another tab may have asked for it.
  serviceWorker.addEventListener("controllerchange", () => (asked ? location.reload() : tell()));
}

// In a sandbox, from the disk, or where the reader keeps nothing, it is refused: the page needs none of it.
start().catch(() => {});
