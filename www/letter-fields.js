// What a letter needs to know beside the facts: which fields it asks, and the case and the draft made of them.

import { byId } from "./dom.js";
import { fieldReader, valueOf } from "./fields.js";
import { withoutGaps } from "./read.js";

const day = { type: "date" };
const lines = { type: "lines" };
const amount = { type: "amount" };
const oneOf = (...options) => ({ type: "select", options });

export const letterGroups = {
  ownWords: { reasons: lines, agreedPart: amount },
  call: { callOn: day, callAt: {}, callBy: {}, callWith: {}, promisedBy: day, promisedAmount: amount },
  plan: {
    planFirst: day,
    planEvery: oneOf("month", "twoWeeks", "week"),
    planTerms: { mode: "numeric" },
    planInterest: oneOf("runs", "stops", "waived"),
  },
  specialist: {
    specialistKind: oneOf("collector", "bailiff", "lawyer"),
    specialistName: {},
    specialistNumber: {},
    specialistIban: {},
    specialistPhone: { mode: "tel" },
    specialistEmail: { mode: "email" },
  },
  fromCreditor: {
    creditorName: {},
    creditorAddress: lines,
    creditorIban: {},
    creditorPhone: { mode: "tel" },
    creditorEmail: { mode: "email" },
  },
  toDebtor: { debtorName: {}, debtorAddress: lines },
  about: { invoiceNumber: {}, description: {} },
  style: {
    letterLanguage: oneOf("usual", "nl", "fr", "de", "en"),
    tone: oneOf("usual", "friendly", "neutral", "firm"),
    channel: oneOf("usual", "post", "registeredPost", "email", "portal"),
    signedBy: {},
  },
};

const names = (group) => Object.keys(letterGroups[group]);
export const letterFields = Object.keys(letterGroups).flatMap(names);

const replies = ["dispute", "askProof", "proposePlan", "alreadyPaid", "prescribed"];
const always = ["creditorName", "creditorAddress", ...names("toDebtor"), ...names("about"), "letterLanguage", "signedBy"];
const ofCreditor = ["creditorIban", "creditorPhone", "creditorEmail", "channel"];
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

/** The fields that matter for a letter; the others would only be in the way. */
export const fieldsOf = (kind) => [...always, ...(replies.includes(kind) ? [] : ofCreditor), ...(own[kind] ?? [])];

const dutchIban = 18;

/** What the engine itself writes where a name is not known. */
export const blank = "…";

/** The case with the names in it, and what is asked of a letter. Without a kind only the case is read. */
export function readLetter(kind, input) {
  const asked = kind ? fieldsOf(kind) : letterFields;
  const { problems, fields, found, ...reader } = fieldReader();
  const read = Object.fromEntries(Object.entries(reader).map(([how, value]) =>
    [how, (id, path) => (asked.includes(id) ? value(id, path) : undefined)]));
  // An account number that is being typed is not wrong yet.
  const iban = (id, path) => {
    const typing = document.activeElement === byId(id) && byId(id).value.replace(/\s/g, "").length < dutchIban;
    return typing ? undefined : read.text(id, path);
  };

  const events = [...(input.events ?? [])];
  const call = callEvents(read, found, events.length);
  const [invoice] = input.invoices;
  const known = {
    ...input,
    creditor: {
      ...input.creditor,
      name: read.text("creditorName", "creditor.name"),
      address: read.lines("creditorAddress", "creditor.address"),
      iban: iban("creditorIban", "creditor.iban"),
      contact: {
        phone: read.text("creditorPhone", "creditor.contact.phone"),
        email: read.text("creditorEmail", "creditor.contact.email"),
      },
    },
    debtor: {
      ...input.debtor,
      name: read.text("debtorName", "debtor.name"),
      address: read.lines("debtorAddress", "debtor.address"),
    },
    invoices: [{
      ...invoice,
      id: read.text("invoiceNumber", "invoices[0].id") ?? blank,
      description: read.text("description", "invoices[0].description"),
    }],
    events: [...events, ...call],
  };

  const name = read.text("specialistName", "letter.specialist.name");
  const specialist = {
    kind: read.choice("specialistKind", "letter.specialist.kind"),
    name,
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

/** A plan needs its first day and the number of its terms. */
function plan(read, found) {
  const firstOn = read.day("planFirst", "letter.plan.firstOn");
  const typed = read.text("planTerms", "letter.plan.terms");
  const terms = /^\d{1,9}$/.test(typed ?? "") ? Number(typed) : undefined;
  if (typed && terms === undefined) found("letter.plan.terms", "planTerms", "notANumber");
  if (firstOn && !typed) found("letter.plan.terms", "planTerms", "missing");
  if (typed && !firstOn) found("letter.plan.firstOn", "planFirst", "missing");
  if (!firstOn || terms === undefined) return undefined;
  return { firstOn, terms, every: read.choice("planEvery", "letter.plan.every"), interest: read.choice("planInterest", "letter.plan.interest") };
}

/** How a file with a letter is called: letters, digits and hyphens only. */
export function fileName(kind) {
  const plain = (text) => text.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const words = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const number = plain(valueOf("invoiceNumber")).slice(0, 40);
  return [words, number].filter(Boolean).join("-");
}
