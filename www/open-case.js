// Turns a case that the engine took into what the form and the letters hold. What has no field goes along as it is.

import { amountText } from "./fields.js";
import { plainPercent, today } from "./format.js";
import { events, invoiceIn } from "./rows.js";
import { planDays } from "./terms.js";

/**
 * The facts and the names of letters in a case, and whether rates may be provisional. `days`: the engine's
 * functions. `numbered`: do the ids of its invoices come from the invoices themselves?
 */
export function factsOf(input, { days, language, numbered = false }) {
  const written = (amount) => (amount === undefined ? undefined : amountText(full(amount), language));
  const rate = (percent) => (percent === undefined ? undefined : plainPercent(percent, language));
  const { paymentsCheckedOn, ...policy } = input.policy ?? {};
  const { provisionalRates = false, ...conventions } = input.conventions ?? {};
  const { capacity: creditor, size: creditorSize, recoversVat, name: creditorName, address: creditorAddress, contact, ...moreOfCreditor } = input.creditor;
  const { registrationNumber, iban, seatRegion, ...restOfCreditor } = moreOfCreditor;
  const { capacity: debtor, size: debtorSize, name: debtorName, address: debtorAddress, ...restOfDebtor } = input.debtor;
  const { questions: termed, rest: restOfTerms } = termsOf(input, { written, rate });
  const listed = eventsOf(input, { days, written });
  const invoices = input.invoices.map((invoice) => invoiceOf(invoice, input, { days, written, numbered }));
  return {
    facts: {
      opened: true,
      questions: {
        asOf: paymentsCheckedOn ?? today(), country: input.jurisdiction, creditor, debtor,
        creditorSize: creditorSize ?? "unknown", debtorSize: debtorSize ?? "unknown", recoversVat: spoken(recoversVat),
        ...termed, ...listed.questions,
      },
      invoices,
      payments: listed.payments,
      events: listed.events,
      rest: filled({ creditor: restOfCreditor, debtor: restOfDebtor, terms: restOfTerms, events: listed.rest, conventions, policy }),
    },
    letters: {
      fields: {
        creditorName, creditorAddress: creditorAddress?.join("\n"), creditorNumber: registrationNumber, creditorIban: iban,
        creditorRegion: seatRegion, creditorPhone: contact?.phone, creditorEmail: contact?.email,
        debtorName, debtorAddress: debtorAddress?.join("\n"),
      },
    },
    provisional: provisionalRates,
  };
}

const full = (amount) => {
  // The sign of a credit note does not matter.
  const [whole, cents = ""] = amount.replace(/^-/, "").split(".");
  return `${whole}.${cents.padEnd(2, "0")}`;
};

const spoken = (flag) => (flag === undefined ? "unknown" : flag ? "yes" : "no");

/** Only the parts with something in them. */
const filled = (parts) => Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0));

function invoiceOf({ id, amount, issuedOn, dueOn, receivedOn, subject, description, ...extra }, { invoices, terms }, { days, written, numbered }) {
  const counted = terms?.paymentTermDays === undefined ? undefined : days.fromDayNumber(days.toDayNumber(issuedOn) + terms.paymentTermDays);
  const named = numbered || id !== String(invoices.findIndex((one) => one.id === id) + 1);
  return {
    amount: written(amount), issuedOn, dueOn: dueOn ?? counted, receivedOn, subject, description,
    invoiceNumber: named ? id : undefined, extra,
  };
}

function termsOf({ jurisdiction, terms = {} }, { written, rate }) {
  const { termAgreed, contractDate, interest, costsClause, penaltyClause, reciprocal, recurringSupply, paymentTermDays, ...rest } = terms;
  const agreed = typeof interest === "object" ? interest : {};
  const clause = typeof penaltyClause === "object" ? penaltyClause : {};
  const per = agreed.monthlyPercent ? "month" : agreed.surchargePercent ? "surcharge" : "year";
  return {
    rest,
    questions: {
      agreed: spoken(termAgreed),
      contractDate,
      interest: typeof interest === "object" ? "agreed" : interest ?? "unknown",
      rate: rate(agreed.annualPercent ?? agreed.monthlyPercent ?? agreed.surchargePercent),
      ratePer: per,
      rateFloor: rate(agreed.floorPercent),
      compounding: agreed.compounding ? spoken(agreed.compounding === "yearly") : "unknown",
      costsClause: costsClause ? "yes" : "unknown",
      costsAmount: written(costsClause?.amount),
      clause: clause.amount ? "amount" : clause.percent ? "percent" : penaltyClause ?? "unknown",
      clauseAmount: written(clause.amount),
      clausePercent: rate(clause.percent),
      clauseMinimum: written(clause.minimum),
      clauseMaximum: written(clause.maximum),
      reciprocal: spoken(reciprocal),
      recurring: spoken(recurringSupply),
      ...(jurisdiction === "BE" && { costsClause: "unknown" }),
    },
  };
}

/** Which event the question about a letter, or about a notice, stands for. */
const asked = {
  letter: { types: ["fourteenDayLetter", "firstFreeReminder"], properties: ["type", "on", "receivedOn", "termFrom", "vatAnnounced", "channel"] },
  notice: { types: ["noticeOfDefault"], properties: ["type", "on", "payBy"] },
};

function eventsOf({ events: all = [], invoices }, { days, written }) {
  // Events name invoices by their own numbers; the form by their place.
  const at = (id) => String(invoices.findIndex((invoice) => invoice.id === id) + 1);
  const named = all.map((event) => ({
    ...event,
    ...(event.invoice !== undefined && { invoice: at(event.invoice) }),
    ...(event.invoices && { invoices: event.invoices.map(at) }),
  }));
  const questions = { letter: "no", notice: "no" };
  const list = { questions, payments: [], events: [], rest: [] };
  for (const event of named) {
    const [question] = Object.entries(asked).find(([name, { types, properties }]) =>
      questions[name] === "no" && types.includes(event.type) && Object.keys(event).every((one) => properties.includes(one))) ?? [];
    if (question === "letter") Object.assign(questions, letterOf(event));
    else if (question) Object.assign(questions, { notice: "yes", noticeSent: event.on, noticePayBy: event.payBy });
    else if (event.type === "payment") list.payments.push(paymentOf(event, written));
    else {
      const row = rowOf(event, { days, written });
      (row ? list.events : list.rest).push(row ?? event);
    }
  }
  return list;
}

const letterOf = ({ on, receivedOn, termFrom, vatAnnounced, channel }) => ({
  letter: "yes", letterSent: on, letterReceived: receivedOn, letterTerm: termFrom ?? "unknown",
  vatAnnounced: spoken(vatAnnounced), letterChannel: channel,
});

const paymentOf = ({ type, amount, on, invoice, ...extra }, written) =>
  ({ paymentAmount: written(amount), paymentOn: on, paymentInvoice: invoice, extra });

/** An event as a row of fields; nothing if its kind has no row, or its plan is not an even one. */
function rowOf({ type, on, ...said }, { days, written }) {
  if (!events[type]) return undefined;
  const row = { eventType: type, eventOn: on };
  const extra = { ...said };
  for (const [name, [property, how]] of Object.entries(events[type].fields)) {
    if (!how || said[property] === undefined) continue;
    const value = said[property];
    row[name] = how === "amount" ? written(value) : how === "flag" ? spoken(value) : value;
    delete extra[property];
  }
  if (type === "plan") {
    const plan = evenPlan(said.instalments, days);
    if (!plan) return undefined;
    Object.assign(row, { ...plan, eventAmount: written(plan.eventAmount) });
    delete extra.instalments;
  }
  const named = invoiceIn(type);
  const [one, ...others] = [said[named] ?? []].flat();
  if (one && others.length === 0) {
    row.eventInvoice = one;
    delete extra[named];
  }
  return { ...row, extra };
}

function evenPlan(instalments, days) {
  const [{ on: eventFirst, amount: eventAmount }] = instalments;
  const eventEvery = ["month", "twoWeeks", "week"].find((every) =>
    planDays(eventFirst, every, instalments.length, days).every((day, at) => day === instalments[at].on));
  const even = eventEvery && instalments.every(({ amount }) => full(amount) === full(eventAmount));
  return even ? { eventFirst, eventAmount, eventEvery, eventTerms: String(instalments.length) } : undefined;
}
