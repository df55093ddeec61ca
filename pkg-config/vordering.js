/** What the whole engine can be asked. */

import { attempt, fromDayNumber, languageOf, loader, sums, toDayNumber } from "./core.js";
import { portfolioOf } from "./portfolio.js";

export { VorderingError } from "./core.js";

const questions = {
  ...sums,
  timeline: (engine, number, asOf, options) => engine.timelineOf(number, asOf, languageOf(options)),
  dossier: (engine, number, asOf, options) => engine.dossierOf(number, asOf, languageOf(options)),
  assess: (engine, number, asOf, options) => engine.assessmentOf(number, asOf, languageOf(options)),
  checkLetter: (engine, number, asOf, letter, options) => engine.letterCheckOf(number, asOf, letter, languageOf(options)),
  letters: (engine, number, asOf, options) => engine.letterChoicesOf(number, asOf, languageOf(options)),
  letter: (engine, number, asOf, draft, options) => engine.letterOf(number, asOf, draft, languageOf(options)),
  courtCosts: (engine, number, asOf, options) => engine.courtCostsOf(number, asOf, languageOf(options)),
  prescription: (engine, number, asOf, options) => engine.prescriptionOf(number, asOf, languageOf(options)),
  plans: (engine, number, asOf, asked, options) => engine.plansOf(number, asOf, asked, languageOf(options)),
  routes: (engine, number, asOf, options) =>
    engine.routesOf(number, asOf, options?.chance, languageOf(options, ["language", "chance"])),
  paymentRequest: (engine, number, asOf, options) => engine.paymentRequestOf(number, asOf, languageOf(options)),
  chart: (engine, number, asOf, asked, options) => engine.chartOf(number, asOf, asked, languageOf(options)),
  calendar: (engine, number, asOf, options) =>
    engine.calendarOf(number, asOf, options?.for, languageOf(options, ["language", "for"])),
  table: (engine, number, asOf, options) =>
    engine.tableOf(number, asOf, options?.delimiter, languageOf(options, ["language", "delimiter"])),
  dossierText: (engine, number, asOf, options) => engine.dossierTextOf(number, asOf, languageOf(options)),
};

const functions = (engine, Case) => ({
  Portfolio: portfolioOf(engine, Case),
  toDayNumber,
  fromDayNumber,
  assess: (input, asOf, options) => attempt(() => engine.assess(input, asOf, languageOf(options))),
  checkReference: (text, options) =>
    attempt(() => engine.checkReference(text, options?.scheme, languageOf(options, ["language", "scheme"]))),
  makeReference: (scheme, text, options) => attempt(() => engine.makeReference(scheme, text, languageOf(options))),
  checkIban: (text, options) => attempt(() => engine.checkIban(text, languageOf(options))),
  paymentCode: (details, options) => attempt(() => engine.paymentCode(details, languageOf(options))),
  readPaymentCode: (text) => attempt(() => engine.readPaymentCode(text)),
  readInvoice: (text, options) => attempt(() => engine.readInvoice(text, languageOf(options))),
  caseOf: (texts, options) => attempt(() => engine.caseOf(texts, languageOf(options))),
});

export const once = loader(questions, functions);
