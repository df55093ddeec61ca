// What a letter needs to know beside the facts: which fields it asks, and the case and the draft made of them.

import { byId } from "./dom.js";
import { fieldReader, kinds, valueOf } from "./fields.js";
import { withoutGaps } from "./read.js";
import { id as idIn, rowsOf } from "./rows.js";

const { amount, day, lines, radios, select: oneOf } = kinds;

export const letterGroups = {
  ownWords: { reasons: lines, agreedPart: amount },
  call: { callOn: day, callAt: {}, callBy: {}, callWith: {}, promisedBy: day, promisedAmount: amount },
  plan: {
    planFirst: day,
    planEvery: oneOf("month", "twoWeeks", "week"),
    planBy: radios("terms", "amount"),
    planTerms: { mode: "numeric" },
    planEach: { ...amount, key: "termEach" },
    planInterest: oneOf("runs", "stops", "waived"),
  },
  specialist: {
    specialistKind: oneOf("collector", "bailiff", "lawyer"),
    specialistName: {},
    specialistAddress: lines,
    specialistNumber: {},
    specialistReference: {},
    specialistBought: oneOf("no", "yes"),
    specialistIban: {},
    specialistPhone: { mode: "tel" },
    specialistEmail: { mode: "email" },
  },
  fromCreditor: {
    creditorName: {},
    creditorAddress: lines,
    creditorNumber: {},
    creditorRegion: oneOf("unknown", "flanders", "wallonia", "brussels", "germanSpeaking"),
    creditorIban: {},
    creditorPhone: { mode: "tel" },
    creditorEmail: { mode: "email" },
  },
  toDebtor: { debtorName: {}, debtorAddress: lines },
  // Every invoice brings its own fields.
  about: {},
  style: {
    letterPayBy: day,
    letterLanguage: oneOf("usual", "nl", "fr", "de", "en"),
    tone: oneOf("usual", "friendly", "neutral", "firm"),
    channel: oneOf("usual", "post", "registeredPost", "email", "portal"),
    signedBy: {},
  },
};

const names = (group) => Object.keys(letterGroups[group]);
export const letterFields = Object.keys(letterGroups).flatMap(names);
export const usual = { planBy: "terms" };

const replies = ["dispute", "askProof", "proposePlan", "alreadyPaid", "prescribed"];
const always = ["creditorName", "creditorAddress", ...names("toDebtor"), "letterLanguage", "signedBy"];
const ofCreditor = ["creditorIban", "creditorPhone", "creditorEmail", "channel", "letterPayBy"];
const belgian = ["creditorNumber", "creditorRegion"];
const own = {
  reminder: ["tone"],
  secondReminder: ["tone"],
  noticeOfDefault: ["tone"],
  finalNotice: ["tone"],
  handover: names("specialist"),
  phoneConfirmation: names("call"),
  paymentPlan: names("plan"),
  proposePlan: [...names("plan"), "reasons"],
  dispute: names("ownWords"),
};

/** A plan has so many terms, or terms of an amount. */
const otherOfPlan = () => (valueOf("planBy") === "amount" ? "planTerms" : "planEach");

/** The fields that matter for a letter; the others would only be in the way. */
export const fieldsOf = (kind, country) => [
  ...always,
  ...(replies.includes(kind) ? [] : ofCreditor),
  ...(replies.includes(kind) || country !== "BE" ? [] : belgian),
  ...(own[kind] ?? []),
  // In Belgium a notice against prescription is for a lawyer or a bailiff to send.
  ...(kind === "interruption" && country === "BE" ? names("specialist") : []),
].filter((name) => name !== otherOfPlan());

const dutchIban = 18;

/** What the engine itself writes where a name is not known. */
export const blank = "…";

/**
 * The case with the names in it, and what is asked of a letter. Without a kind only the case is read;
 * `unknown` names an invoice whose number is not known.
 */
export function readLetter(kind, input, unknown = unnamed) {
  const asked = kind ? fieldsOf(kind, input.jurisdiction) : letterFields;
  const { problems, fields, found, needed, ...reader } = fieldReader();
  const read = Object.fromEntries(Object.entries(reader).map(([how, value]) =>
    [how, (id, path) => (asked.includes(id) ? value(id, path) : undefined)]));
  // An account number that is being typed is not wrong yet.
  const iban = (id, path) => {
    const typing = document.activeElement === byId(id) && byId(id).value.replace(/\s/g, "").length < dutchIban;
    return typing ? undefined : read.text(id, path);
  };

  const rows = rowsOf("invoice");
  const numbers = rows.map((n, at) => reader.text(idIn("invoiceNumber", n), `invoices[${at}].id`) ?? unknown(at, rows.length));
  const numbered = renumber(input, numbers);
  const events = numbered.events ?? [];
  const call = callEvents(read, found, events.length);
  const contact = {
    phone: read.text("creditorPhone", "creditor.contact.phone"),
    email: read.text("creditorEmail", "creditor.contact.email"),
  };
  const known = {
    ...input,
    creditor: {
      ...input.creditor,
      name: read.text("creditorName", "creditor.name"),
      address: read.lines("creditorAddress", "creditor.address"),
      registrationNumber: read.text("creditorNumber", "creditor.registrationNumber"),
      seatRegion: input.jurisdiction === "BE" ? read.choice("creditorRegion", "creditor.seatRegion") : undefined,
      iban: iban("creditorIban", "creditor.iban"),
      contact: contact.phone || contact.email ? contact : undefined,
    },
    debtor: {
      ...input.debtor,
      name: read.text("debtorName", "debtor.name"),
      address: read.lines("debtorAddress", "debtor.address"),
    },
    invoices: numbered.invoices.map((invoice, at) => ({
      ...invoice,
      description: reader.text(idIn("description", rows[at]), `invoices[${at}].description`),
    })),
    events: [...events, ...call],
  };

  const name = read.text("specialistName", "letter.specialist.name");
  const specialist = {
    kind: read.choice("specialistKind", "letter.specialist.kind"),
    name,
    address: read.lines("specialistAddress", "letter.specialist.address"),
    reference: read.text("specialistReference", "letter.specialist.reference"),
    bought: read.flag("specialistBought", "letter.specialist.bought"),
    number: read.text("specialistNumber", "letter.specialist.number"),
    iban: iban("specialistIban", "letter.specialist.iban"),
    contact: {
      phone: read.text("specialistPhone", "letter.specialist.contact.phone"),
      email: read.text("specialistEmail", "letter.specialist.contact.email"),
    },
  };
  const draft = {
    kind,
    language: read.choice("letterLanguage", "letter.language"),
    tone: read.choice("tone", "letter.tone"),
    channel: read.choice("channel", "letter.channel"),
    payBy: read.day("letterPayBy", "letter.payBy"),
    signedBy: read.text("signedBy", "letter.signedBy"),
    plan: plan(read, found),
    call: {
      at: read.text("callAt", "letter.call.at"),
      by: read.text("callBy", "letter.call.by"),
      with: read.text("callWith", "letter.call.with"),
    },
    specialist: name ? specialist : undefined,
    reasons: read.text("reasons", "letter.reasons"),
    agreedPart: read.amount("agreedPart", "letter.agreedPart"),
  };
  return { input: withoutGaps(known), draft: withoutGaps(draft), problems, fields };
}

const unnamed = (at, count) => (count === 1 ? blank : `${blank} ${at + 1}`);

/** The case with other numbers for its invoices, also where its events name them. */
function renumber(input, numbers) {
  const name = (id) => numbers[Number(id) - 1];
  return {
    ...input,
    invoices: input.invoices.map((invoice, at) => ({ ...invoice, id: numbers[at] })),
    events: input.events?.map((event) => ({
      ...event,
      ...(event.invoice && { invoice: name(event.invoice) }),
      ...(event.invoices && { invoices: event.invoices.map(name) }),
    })),
  };
}

/** The call and what was promised in it, where both can be so. */
function callEvents(read, found, count) {
  const on = read.day("callOn", `events[${count}].on`);
  const payBy = read.day("promisedBy", `events[${count + 1}].payBy`);
  const amount = read.amount("promisedAmount", `events[${count + 1}].amount`);
  if (!on) {
    if (payBy || amount) found("letter.call.on", "callOn", "missing");
    return [];
  }
  const call = { type: "phoneCall", on };
  if (!payBy) {
    if (amount) found("letter.call.payBy", "promisedBy", "missing");
    return [call];
  }
  return [call, { type: "promise", on, payBy, amount }];
}

/** A plan needs its first day, and the number of its terms or the amount of each. */
function plan(read, found) {
  const [field, path] = valueOf("planBy") === "amount" ? ["planEach", "letter.plan.amount"] : ["planTerms", "letter.plan.terms"];
  const firstOn = read.day("planFirst", "letter.plan.firstOn");
  const typed = read.text(field, path);
  const [terms, amount] = [read.whole("planTerms", "letter.plan.terms"), read.amount("planEach", "letter.plan.amount")];
  if (firstOn && !typed) found(path, field, "missing");
  if (typed && !firstOn) found("letter.plan.firstOn", "planFirst", "missing");
  if (!firstOn || (terms ?? amount) === undefined) return undefined;
  return { firstOn, terms, amount, every: read.choice("planEvery", "letter.plan.every"), interest: read.choice("planInterest", "letter.plan.interest") };
}

/** How a file with a letter is called: letters, digits and hyphens only. */
export function fileName(kind) {
  const plain = (text) => text.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const words = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const number = plain(valueOf(idIn("invoiceNumber", rowsOf("invoice")[0]))).slice(0, 40);
  return [words, number].filter(Boolean).join("-");
}
