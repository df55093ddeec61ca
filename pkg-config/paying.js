/** References, accounts, payment codes and electronic invoices, as JavaScript wants them. */

export const payingOf = (engine, attempt, languageOf) => ({
  checkReference: (text, options) =>
    attempt(() => engine.checkReference(text, options?.scheme, languageOf(options, ["language", "scheme"]))),
  makeReference: (scheme, text, options) => attempt(() => engine.makeReference(scheme, text, languageOf(options))),
  checkIban: (text, options) => attempt(() => engine.checkIban(text, languageOf(options))),
  paymentCode: (details, options) => attempt(() => engine.paymentCode(details, languageOf(options))),
  readInvoice: (text, options) => attempt(() => engine.readInvoice(text, languageOf(options))),
  caseOf: (texts, options) => attempt(() => engine.caseOf(texts, languageOf(options))),
  readPaymentCode: (text) => attempt(() => engine.readPaymentCode(text)),
});
