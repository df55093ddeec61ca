/** `<vordering-card>`: what is owed on one case, of which parts, until when that is right, and what comes next. */

import { VorderingError, load } from "./browser.js";
import { style } from "./card-style.js";
import { texts } from "./card-texts.js";

/** What each attribute says of a case; whatever is not so simple takes the property `case`. */
const paths = {
  jurisdiction: "jurisdiction",
  creditor: "creditor.capacity",
  "creditor-size": "creditor.size",
  debtor: "debtor.capacity",
  "debtor-size": "debtor.size",
  amount: "invoices[0].amount",
  "issued-on": "invoices[0].issuedOn",
  "due-on": "invoices[0].dueOn",
  "received-on": "invoices[0].receivedOn",
  "payments-checked-on": "policy.paymentsCheckedOn",
};
const attributes = [...Object.keys(paths), "as-of", "href", "action"];
const parts = ["principal", "interest", "costs"];
const locales = { nl: "nl-NL", fr: "fr-BE", de: "de-BE", en: "en-GB" };

const propertyOf = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

/** An amount as a number, to compare and to draw it; never to reckon with. */
const cents = (amount) => Number(amount.replace(".", ""));

const formatters = {};

/** Writes amounts and days in a language; making what writes them takes longer than writing. */
function formatterOf(language) {
  formatters[language] ??= {
    euro: new Intl.NumberFormat(locales[language], { style: "currency", currency: "EUR" }),
    day: new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }),
  };
  return formatters[language];
}

/** The day it is in the Netherlands and Belgium: the Swedes write dates as the engine does. */
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format();

/** The language of an element: its own, or that of the closest around it, else that of the browser. */
function languageOf(element) {
  let named;
  for (let at = element; at && !named; at = at.getRootNode().host) named = at.closest("[lang]")?.lang;
  const language = (named || navigator.language).slice(0, 2).toLowerCase();
  return Object.hasOwn(texts, language) ? language : "en";
}

/** An element; attributes without a value are left out, and children that are strings stay text. */
function el(tag, attributes, ...children) {
  const svg = tag === "svg" || tag === "rect";
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  node.append(...children.filter(Boolean));
  return node;
}

/** An address that runs nothing. */
function safeAddress(text) {
  const url = URL.canParse(text, document.baseURI) && new URL(text, document.baseURI);
  return url && /^(https?|file|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

let sheet;
let shown;

/** Cards whose language may change with that of the page around them; one observer for all. */
function watchLanguage() {
  shown = new Set();
  const changed = () => shown.forEach((card) => card.attributeChangedCallback());
  new MutationObserver(changed).observe(document, { subtree: true, attributeFilter: ["lang"] });
}

// Where there are no elements, on a server, the module may still be imported.
export class VorderingCard extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = [...attributes, "lang"];

  #case;
  #waiting = false;
  #answer;
  #told;

  static {
    for (const name of attributes) {
      Object.defineProperty(this.prototype, propertyOf(name), {
        get() {
          return this.getAttribute(name);
        },
        set(value) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
        enumerable: true,
        configurable: true,
      });
    }
  }

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
    }
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.addEventListener("click", (event) => this.#clicked(event));
  }

  get case() {
    return this.#case;
  }

  set case(input) {
    this.#case = input;
    this.#refresh();
  }

  get assessment() {
    return this.#answer;
  }

  connectedCallback() {
    // What was set before the element was defined hides the accessors.
    for (const name of ["case", ...attributes.map(propertyOf)]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!shown) watchLanguage();
    shown.add(this);
    this.#refresh();
  }

  disconnectedCallback() {
    shown.delete(this);
  }

  attributeChangedCallback() {
    this.#refresh();
  }

  /** Shows what holds now; changes that come together are taken in together. */
  async #refresh() {
    if (this.#waiting || !this.isConnected) return;
    this.#waiting = true;
    let engine;
    let failure;
    try {
      if (!this.#told) this.#put(el("slot", {}, this.#words().loading));
      engine = await load();
    } catch (error) {
      failure = error;
    }
    this.#waiting = false;
    if (!this.isConnected) return;
    if (engine) this.#show(engine);
    else this.#fail(failure);
  }

  #words() {
    return texts[languageOf(this)];
  }

  /** The case: as it was given, or of one invoice, from the attributes; nothing while neither is there. */
  #input() {
    if (this.#case !== undefined && this.#case !== null) return this.#case;
    if (!Object.keys(paths).some((name) => this.hasAttribute(name))) return undefined;
    const input = { schema: "vordering/case/1", creditor: {}, debtor: {}, invoices: [{ id: "1" }] };
    for (const [name, path] of Object.entries(paths)) {
      const value = this.getAttribute(name);
      if (value === null) continue;
      const names = path.split(/[.[\]]+/);
      const last = names.pop();
      names.reduce((part, name) => (part[name] ??= {}), input)[last] = value;
    }
    return input;
  }

  #show(engine) {
    const input = this.#input();
    if (!input) {
      this.#answer = this.#told = undefined;
      this.#put(el("slot", {}));
      return;
    }
    const language = languageOf(this);
    const words = texts[language];
    const { euro, day } = formatterOf(language);
    const write = {
      euro: (amount) => euro.format(amount),
      text: (key, on) => words[key]?.replace("{day}", on && day.format(new Date(`${on}T00:00Z`))),
    };
    const asOf = this.getAttribute("as-of") ?? today();
    try {
      this.#answer = engine.assess(input, asOf, { language });
    } catch (error) {
      this.#answer = undefined;
      this.#put(...unanswered(error, write, input === this.#case ? {} : { ...paths, "as-of": "asOf" }));
      const { kind, issues } = error instanceof VorderingError ? error : { kind: "bug", issues: [] };
      this.#tell("debt-error", { kind, issues, error });
      return;
    }
    this.#put(...answered(this.#answer, write), this.#way(words));
    // The receipt names the case, the law and the day: the same receipt is the same answer.
    this.#tell("debt-change", { assessment: this.#answer, totals: this.#answer.statement.totals, asOf }, this.#answer.statement.receipt);
  }

  #fail(error) {
    const words = this.#words();
    this.#answer = undefined;
    this.#put(el("p", { role: "status" }, words.failed), el("slot", {}), el("button", { type: "button", part: "retry" }, words.retry));
    this.#tell("debt-error", { kind: "load", issues: [], error });
  }

  #way(words) {
    const { href, action } = this;
    const address = href === null ? undefined : safeAddress(href);
    if (!address && action === null) return undefined;
    const text = action || words.action;
    return address ? el("a", { part: "action", href: address }, text) : el("button", { part: "action", type: "button" }, text);
  }

  #clicked(event) {
    const part = event.target.closest("[part]")?.part;
    if (part?.contains("retry")) this.#refresh();
    if (!part?.contains("action")) return;
    const detail = { assessment: this.#answer, case: this.#input() };
    const asked = new CustomEvent("debt-action", { detail, bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(asked)) event.preventDefault();
  }

  /** Puts new contents in the card. The reader stays where he was, and what he opened stays open. */
  #put(...nodes) {
    const root = this.shadowRoot;
    const at = root.activeElement?.closest("[part]")?.part.value;
    const open = root.querySelector("details")?.open;
    const label = nodes.find((node) => node?.part?.contains("label")) && "label";
    const role = label && "group";
    root.replaceChildren(el("div", { part: "card", lang: languageOf(this), role, "aria-labelledby": label }, ...nodes));
    if (open) root.querySelector("details")?.setAttribute("open", "");
    if (at) root.querySelector(`[part="${at}"]`)?.focus();
  }

  /** Tells the page, unless it was told the same before. */
  #tell(type, detail, same = detail.issues) {
    const told = JSON.stringify([type, detail.kind, same]);
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

function answered({ statement, timeline }, { euro, text }) {
  const { totals, asOf, warnings } = statement;
  const label = (key) => el("p", { part: "label", id: "label" }, text(key, asOf));
  const total = (words) => el("p", { part: "total" }, words);
  const shows = [];
  if (cents(totals.due) > 0) {
    shows.push(label("due"), total(euro(totals.due)), bar(totals), el("dl", { part: "parts" }, ...parts.map((part) =>
      el("div", { part },
        el("dt", {}, key(part), text(part)),
        el("dd", {}, euro(totals.open[part]))))));
    if (totals.payBy) shows.push(el("p", { part: "note" }, text("payBy", totals.payBy)));
  } else if (cents(totals.overpaid) > 0) {
    shows.push(label("overpaid"), total(euro(totals.overpaid)));
  } else {
    shows.push(label("on"), total(text("nothing")));
  }
  if (timeline.next) shows.push(el("p", { part: "next" }, el("strong", {}, text("next")), timeline.next.message));
  if (warnings.length > 0) {
    shows.push(el("details", { part: "warnings" },
      el("summary", { part: "summary" }, text("warnings")),
      el("ul", {}, ...warnings.map(({ message }) => el("li", {}, message)))));
  }
  return shows;
}

/** The parts of what is owed, drawn; the list below it says the same in words. */
function bar({ due, open }) {
  let at = 0;
  const drawn = parts.map((part) => {
    const share = (cents(open[part]) / cents(due)) * 100;
    at += share;
    return share > 0 && el("rect", { class: part, x: `${(at - share).toFixed(2)}%`, width: `${share.toFixed(2)}%`, height: "100%" });
  });
  return el("svg", { part: "bar", "aria-hidden": "true" }, ...drawn);
}

const key = (part) => el("svg", { class: "key", "aria-hidden": "true" }, el("rect", { class: part, width: "100%", height: "100%" }));

/** Why there is no answer. The page cannot help a day without a rate; the rest is for whoever makes it. */
function unanswered({ message, issues = [] }, { text }, paths) {
  const rates = issues.find(({ code, known }) => known && (code === "ratesEnd" || code === "ratesBegin"));
  if (rates) return [el("p", { part: "problems" }, text(rates.code, rates.known))];
  const nameOf = (path) => Object.keys(paths).find((name) => paths[name] === path) ?? path;
  const told = issues.length > 0 ? issues : [{ path: "", message }];
  // Only the engine says what is wrong, in English; the card says where.
  const items = told.map(({ path, message }) => el("li", {},
    path && `${inWords(path, text)} (`, path && el("code", {}, nameOf(path)), path && "): ", el("span", { lang: "en" }, message)));
  return [el("p", {}, text("unanswered")), el("ul", { part: "problems" }, ...items)];
}

/** A path as people say it: "invoices[2].dueOn" is "Invoice 3, last day to pay". */
const inWords = (path, text) => path.split(".").map((part) => {
  const [, name, at] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [undefined, part];
  return [text(`field.${name}`) ?? name, at && String(Number(at) + 1)].filter(Boolean).join(" ");
}).join(", ");

if (globalThis.customElements && !customElements.get("vordering-card")) customElements.define("vordering-card", VorderingCard);
