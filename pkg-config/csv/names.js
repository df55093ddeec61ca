/** The names that programs give the columns of a list of invoices, in four languages. */

const named = {
  invoice: [
    "invoice", "invoiceNumber", "invoiceNo", "invoiceNr", "number",
    "factuur", "factuurnummer", "factuurnr", "nummer",
    "facture", "numéro de facture", "numéro facture", "n° facture", "n° de facture", "numéro",
    "Rechnung", "Rechnungsnummer", "Rechnungsnr", "Belegnummer", "Nummer",
  ],
  debtor: [
    "debtor", "debtorName", "customer", "customerName", "client", "clientName",
    "debiteur", "debiteurnaam", "klant", "klantnaam", "relatie",
    "débiteur", "nom du débiteur", "nom du client", "nom client",
    "Schuldner", "Kunde", "Kundenname", "Debitor",
  ],
  amount: [
    "amount", "invoiceAmount", "total", "totalInclVat", "amountInclVat",
    "bedrag", "factuurbedrag", "totaal", "totaalbedrag", "bedrag incl. btw", "totaal incl. btw",
    "montant", "montant de la facture", "montant facture", "montant TTC", "montant TVAC", "total TTC", "total TVAC",
    "Betrag", "Rechnungsbetrag", "Bruttobetrag", "Gesamtbetrag",
  ],
  issuedOn: [
    "issuedOn", "issueDate", "invoiceDate", "date",
    "factuurdatum", "datum factuur", "datum",
    "date de facture", "date de la facture", "date facture", "date d'émission",
    "Rechnungsdatum", "Belegdatum", "ausgestellt am", "Datum",
  ],
  dueOn: [
    "dueOn", "dueDate",
    "vervaldatum", "vervaldag", "uiterste betaaldatum", "te betalen voor",
    "échéance", "date d'échéance", "date échéance", "date limite de paiement",
    "fällig am", "faellig am", "Fälligkeit", "Faelligkeit", "Fälligkeitsdatum", "Faelligkeitsdatum", "zahlbar bis",
  ],
  receivedOn: [
    "receivedOn", "dateReceived", "ontvangen op", "ontvangstdatum", "reçue le", "date de réception", "erhalten am", "Eingangsdatum",
  ],
  letterOn: [
    "letterOn", "letterDate", "brief op", "datum brief", "veertiendagenbrief", "eerste kosteloze herinnering", "ingebrekestelling",
    "lettre le", "date de la lettre", "premier rappel gratuit", "mise en demeure",
    "Brief am", "Datum des Briefes", "erste kostenlose Mahnung", "Inverzugsetzung",
  ],
  // Programs call other things terms: "30 days net".
  terms: ["termsPosition"],
  paidOn: [
    "paidOn", "paymentDate", "datePaid", "betaald op", "betaaldatum", "betalingsdatum", "datum betaling",
    "payé le", "date de paiement", "date du paiement", "bezahlt am", "Zahlungsdatum",
  ],
  paid: [
    "paid", "amountPaid", "payment", "betaald", "betaald bedrag", "betaling",
    "payé", "montant payé", "paiement", "bezahlt", "bezahlter Betrag", "Zahlung",
  ],
};

/** Names that say little: where another heading says more, they stand for something else. */
const general = ["number", "nummer", "numéro", "amount", "total", "bedrag", "totaal", "montant", "Betrag", "Gesamtbetrag", "date", "datum"];

/** What is left of a name when case, spaces, marks and accents do not count. */
const bare = (name) => name.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const known = new Map(Object.entries(named).flatMap(([column, names]) => names.map((name) => [bare(name), column])));
const vague = new Set(general.map(bare));

export const columnNames = Object.keys(named);

/** The column that a heading stands for, if it is known. */
export const columnOf = (heading) => known.get(bare(heading));

/** The columns that headings stand for together; `given` says it of some. */
export function columnsOf(headings, given) {
  const isGiven = (heading) => Object.hasOwn(given, heading);
  const found = headings.map((heading) => (isGiven(heading) ? given[heading] ?? undefined : columnOf(heading)));
  const isVague = (at) => !isGiven(headings[at]) && vague.has(bare(headings[at]));
  const clear = new Set(found.filter((_, at) => !isVague(at)));
  return found.map((column, at) => (isVague(at) && clear.has(column) ? undefined : column));
}
