// What the page asks, step by step, and which questions matter for the case in the form.

import { byId } from "./dom.js";
import { kinds, place, valueOf } from "./fields.js";
import { events, id, nameRows, offerInvoices, rowsOf } from "./rows.js";

const { amount, day, percent, radios, select } = kinds;
const capacity = { ...radios("business", "consumer", "government", "unknown"), words: "capacity" };
const yesNo = { ...radios("yes", "no", "unknown"), words: "has" };
const size = { ...radios("large", "sme", "unknown"), words: "size" };

/** Every step has its questions, and rows that can be added before or after them. */
export const steps = {
  country: { country: radios("NL", "BE") },
  who: { creditor: capacity, debtor: capacity },
  invoices: { agreed: radios("yes", "no", "unknown") },
  agreements: {
    interest: { ...radios("statutory", "agreed", "legalMaximum", "unknown"), words: "rateKind" },
    rate: percent,
    ratePer: select("year", "month", "surcharge"),
    rateFloor: percent,
    compounding: yesNo,
    costsClause: yesNo,
    costsAmount: amount,
    clause: radios("none", "amount", "percent", "legalMaximum", "unknown"),
    clauseAmount: amount,
    clausePercent: percent,
    clauseMinimum: amount,
    clauseMaximum: amount,
    reciprocal: yesNo,
    recurring: yesNo,
    contractDate: day,
  },
  details: { creditorSize: size, debtorSize: size },
  letters: {
    letter: radios("no", "yes", "unknown"),
    letterSent: day,
    letterReceived: day,
    letterTerm: radios("dayAfterReceipt", "receipt", "sending", "unknown"),
    letterChannel: { ...select("unknown", "post", "registeredPost", "email", "portal"), words: "sentBy" },
    recoversVat: yesNo,
    vatAnnounced: yesNo,
    notice: radios("no", "yes", "unknown"),
    noticeSent: day,
    noticePayBy: day,
  },
  payments: {},
  events: {},
  day: { asOf: day },
};

export const questions = Object.values(steps).flatMap(Object.keys);

/** What is taken to be so until the reader says otherwise. */
export const usual = {
  interest: "unknown", compounding: "unknown", costsClause: "unknown", clause: "unknown", reciprocal: "unknown", recurring: "unknown",
  creditorSize: "unknown", debtorSize: "unknown", letter: "no", letterTerm: "unknown", recoversVat: "unknown", vatAnnounced: "unknown",
  notice: "no",
};

// The reading in which the facts are looked at, while they are.
let who;

const is = (name, ...values) => values.includes(who?.[name] ?? valueOf(name));

/** Who may be who. First the reading that is shown: it protects the debtor most. */
function parties() {
  if (who) return [who];
  const debtors = is("debtor", "unknown") ? ["consumer", "business"] : [valueOf("debtor")];
  // A company must do more before a consumer owes it anything; outside trade a business owes less.
  const usual = debtors[0] === "consumer" ? ["business", "consumer"] : ["consumer", "business"];
  const creditors = is("creditor", "unknown") ? usual : [valueOf("creditor")];
  return debtors.flatMap((debtor) => creditors.map((creditor) => ({ creditor, debtor })));
}

/**
 * The readings of the facts, more than one where the reader does not know who is who, or when an invoice came. `later`: so
 * many days after its date such an invoice came, if not on it.
 */
export function readings() {
  const all = parties();
  if (who) return all;
  const open = under(all[0], () => rowsOf("invoice").some((n) => asksReceipt(n) && !knowsReceipt(n)));
  return open ? [...all, { ...all[0], later: 7 }] : all;
}

/** What `tell` gives in one reading. */
export function under(reading, tell) {
  const before = who;
  who = reading;
  try {
    return tell();
  } finally {
    who = before;
  }
}

/** Is it so in some reading? On which day an invoice came changes no question. */
const inSome = (holds) => parties().some((reading) => under(reading, holds));

const dutch = () => !is("country", "BE");
const belgian = () => is("country", "BE");
const consumer = (name) => is(name, "consumer");

const isTrade = () => !consumer("creditor") && !consumer("debtor");

const protectedSince = "2023-09-01";

/** An older contract is protected as well if its invoice was late after that day. */
function isOlder(n) {
  const issuedOn = valueOf(id("issuedOn", n));
  const made = valueOf("contractDate") || issuedOn;
  return made !== "" && made < protectedSince && (valueOf(id("dueOn", n)) || issuedOn) < protectedSince;
}

const owesAsConsumer = () => consumer("debtor") && !consumer("creditor");

/** Belgian law protects a consumer who owes a company or the government. */
export const isProtected = () => inSome(() => belgian() && owesAsConsumer() && !rowsOf("invoice").every(isOlder));

/** A Belgian debt outside trade that nothing else protects needs a notice of default. */
const isCivil = () => belgian() && !isTrade() && (!owesAsConsumer() || rowsOf("invoice").some(isOlder));

const dayLength = 86_400_000;

/** Is the term of an invoice longer than so many days? */
function longer(n, days) {
  const [issuedOn, dueOn] = ["issuedOn", "dueOn"].map((name) => byId(id(name, n)).valueAsNumber);
  return dueOn - issuedOn > days * dayLength;
}

const businesses = () => is("creditor", "business") && is("debtor", "business");

/** A large business may not agree on more than thirty days with a small one (NL); nobody on more than sixty (BE). */
const tooLong = (n) => businesses() && !is("agreed", "no") && longer(n, dutch() ? 30 : 60);
const asksSizes = () => dutch() && rowsOf("invoice").some(tooLong);
const boundByLaw = (n) => inSome(() => tooLong(n) && (belgian() || (is("creditorSize", "sme") && is("debtorSize", "large"))));

export const asksReceipt = (n) => inSome(() => isTrade() && is("agreed", "no")) || boundByLaw(n);
export const knowsReceipt = (n) => is(id("receiptKnown", n), "yes");

const moreLetters = () => rowsOf("event").some((n) => is(id("eventType", n), "fourteenDayLetter"));

const clauses = () => is("interest", "agreed", "legalMaximum") || is("clause", "amount", "percent", "legalMaximum");

/** When a question matters; the others always do. */
const matters = {
  // A Belgian debt outside trade is due on its day, agreed or not.
  agreed: () => dutch() || isTrade(),
  rate: () => is("interest", "agreed"),
  ratePer: () => is("interest", "agreed"),
  rateFloor: () => is("interest", "agreed") && is("ratePer", "surcharge"),
  compounding: () => is("interest", "agreed"),
  costsClause: dutch,
  costsAmount: () => dutch() && is("costsClause", "yes"),
  clause: belgian,
  clauseAmount: () => belgian() && is("clause", "amount"),
  clausePercent: () => belgian() && is("clause", "percent"),
  clauseMinimum: () => belgian() && is("clause", "percent"),
  clauseMaximum: () => belgian() && is("clause", "percent"),
  reciprocal: () => isProtected() && clauses(),
  recurring: () => consumer("debtor") && !consumer("creditor"),
  contractDate: () => isTrade() || (belgian() && owesAsConsumer()),
  creditorSize: () => asksSizes() || (isProtected() && is("interest", "agreed", "legalMaximum")),
  debtorSize: asksSizes,
  letter: () => dutch() || isProtected(),
  letterSent: () => matters.letter() && is("letter", "yes"),
  letterReceived: () => dutch() && is("letter", "yes"),
  letterTerm: () => dutch() && is("letter", "yes") && consumer("debtor"),
  letterChannel: () => isProtected() && is("letter", "yes"),
  recoversVat: () => dutch() && (is("letter", "yes") || moreLetters()),
  vatAnnounced: () => dutch() && is("letter", "yes") && is("recoversVat", "no"),
  // Without an agreed day only a written notice makes a payment late, except in trade; in Belgium with one too.
  notice: () => !isTrade() && (dutch() ? is("agreed", "no") : isCivil()),
  noticeSent: () => matters.notice() && is("notice", "yes"),
  noticePayBy: () => matters.notice() && is("notice", "yes"),
};

export const isAsked = (name) => inSome(matters[name] ?? (() => true));

const withRows = ["invoices", "payments", "events"];

/** The steps with something to ask. */
export const stepsToTake = () => Object.keys(steps).filter((name) =>
  withRows.includes(name)
  || Object.keys(steps[name]).some(isAsked)
  || (name === "details" && rowsOf("invoice").some(asksReceipt)));

/** Shows what matters, in the words that fit the case. */
export function showQuestions(t) {
  for (const name of questions) place(name).hidden = !isAsked(name);
  for (const name of ["interest", "clause"]) {
    const most = byId(name).querySelector('[value="legalMaximum"]');
    most.parentElement.hidden = !isProtected();
    if (!isProtected() && most.checked) byId(name).querySelector('[value="unknown"]').checked = true;
  }
  nameRows(t);
  offerInvoices(t);
  for (const n of rowsOf("invoice")) {
    place(id("receiptKnown", n)).hidden = !asksReceipt(n);
    place(id("receivedOn", n)).hidden = !asksReceipt(n) || !knowsReceipt(n);
    byId(id("receivedOn", n) + "-hint").textContent = t(boundByLaw(n) ? "receivedOn.hintLong" : "receivedOn.hint");
    byId(id("dueOn", n) + "-hint").textContent = t(isAsked("agreed") ? "dueOn.hint" : "dueOn.hintOptional");
  }
  for (const n of rowsOf("event")) showEvent(n, t);

  const letter = belgian() ? "free" : is("debtor", "business", "government") ? "demand" : "letter";
  for (const part of ["label", "hint"]) {
    const node = part === "label" ? byId("letter").querySelector("legend") : byId(`letter-${part}`);
    node.textContent = t(`${letter}.${part}`);
  }
}

/** Of an event only what belongs to its kind is asked, and only the kinds of the country. */
function showEvent(n, t) {
  const country = valueOf("country");
  for (const option of byId(id("eventType", n)).options) {
    const only = events[option.value]?.only;
    option.hidden = Boolean(only && only !== country);
    option.disabled = option.hidden;
  }
  const type = valueOf(id("eventType", n));
  const asked = fieldsOfEvent(type);
  for (const name of eventFields) {
    const node = place(id(name, n));
    node.hidden = !asked.includes(name);
    const label = node.querySelector("[data-label]");
    const own = `${name}.${type}`;
    if (t.has(own)) label.textContent = t(own);
  }
}

const eventFields = [...new Set(Object.values(events).flatMap(({ fields }) => Object.keys(fields)))];

/** The fields that are asked of an event. */
export const fieldsOfEvent = (type) => Object.keys(events[type]?.fields ?? {}).filter((name) =>
  (isProtected() || type !== "reminder") && (name !== "eventInvoice" || rowsOf("invoice").length > 1));
