// The names of the steps, as the statement of one invoice gives them too.

const names = {
  dueDate: ["Laatste betaaldag", "Dernier jour de paiement", "Letzter Zahlungstag", "Last day of payment"],
  reminder: ["Vriendelijke herinnering", "Rappel amical", "Freundliche Zahlungserinnerung", "Friendly reminder"],
  phoneCall: ["Telefoongesprek", "Appel téléphonique", "Anruf", "Phone call"],
  secondReminder: ["Tweede herinnering", "Deuxième rappel", "Zweite Mahnung", "Second reminder"],
  noticeOfDefault: ["Ingebrekestelling", "Mise en demeure", "Inverzugsetzung", "Notice of default"],
  firstFreeReminder: ["Eerste kosteloze herinnering", "Premier rappel gratuit", "Erste kostenlose Mahnung", "First free reminder"],
  fourteenDayLetter: ["Veertiendagenbrief", "Lettre des quatorze jours", "Vierzehn-Tage-Brief", "Fourteen-day letter"],
  finalNotice: ["Laatste aanmaning", "Dernier avis", "Letzte Mahnung", "Final notice"],
  handover: ["Overdracht aan een specialist", "Transmission à un spécialiste", "Übergabe an Fachleute", "Hand-over to a specialist"],
  bailiffDemand: [
    "Aanmaning door een gerechtsdeurwaarder", "Sommation de payer par un huissier de justice",
    "Zahlungsaufforderung durch einen Gerichtsvollzieher", "Demand by a bailiff",
  ],
  summons: ["Dagvaarding", "Citation", "Ladung vor Gericht", "Summons"],
};

const order = ["nl", "fr", "de", "en"];

/** The steps that can come next for an invoice of which nothing is known but payments and one letter. */
export const steps = Object.keys(names);

export const stepName = (step, language) => names[step]?.[order.indexOf(language)] ?? step;
