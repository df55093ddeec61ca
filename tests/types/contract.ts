/** What must compile against the contract, and, marked, what must not. */

import { load, VorderingError } from "vordering";
import { load as loadCalculator } from "vordering/calculator";
import type { Case as CalculatorCase } from "vordering/calculator";
import type {
  AccountCheck, Amount, Assessment, BelgianCaseInput, BlockerCode, CaseDraft, CaseInput, Clock, Comparison, CourtEstimate, CourtItem, DutchCaseInput,
  ConfirmedField, CreditorLetterKind, DutchEventInput, ExcuseInput, Importing, Jurisdiction, Letter, LetterBlock, LetterCheck, LetterChoice,
  LetterDraft, LetterItem, Line, MeasureCode, Paying, PaymentRequest, Plan, PlanInput, PlanQuestion, PolicyInput, PortfolioNextSteps, PortfolioTerms, PortfolioTotals, QrCode, QuestionCode, RateTable, ReadInvoice, ReadPaymentCode, ReceivedLetterInput,
  ReferenceCheck,
  ReplyCode, SpecialistInput, Statement, StepCode, Timeline, WritingKind,
} from "vordering";
import { readClaims, readRows, setAside, writeClaims } from "vordering/csv";
import type { Claims, ClaimsProblemCode } from "vordering/csv";
import { startPortfolio } from "vordering/worker";
import type { PortfolioWorker } from "vordering/worker";

const input = {
  schema: "vordering/case/1",
  jurisdiction: "NL",
  creditor: { name: "De Vries Installaties", capacity: "business", recoversVat: true },
  debtor: { capacity: "consumer" },
  terms: { paymentTermDays: 14, interest: { surchargePercent: "2", compounding: "yearly" } },
  invoices: [{ id: "1", issuedOn: "2026-03-01", amount: "1480.00" }],
  events: [
    { type: "payment", on: "2026-04-01", amount: "250.00" },
    { type: "fourteenDayLetter", on: "2026-04-07", receivedOn: "2026-04-09", vatAnnounced: false },
    { type: "acknowledgement", on: "2026-05-01", inWriting: true, invoices: ["1"] },
    { type: "interruption", on: "2026-06-01", by: "lawyer", registered: true },
    { type: "judgment", on: "2026-09-01" },
  ],
  conventions: { dayCount: "actual365" },
} as const satisfies CaseInput;

const belgian = {
  schema: "vordering/case/1",
  jurisdiction: "BE",
  creditor: { capacity: "business", size: "sme" },
  debtor: { capacity: "consumer" },
  terms: { termAgreed: true, interest: "legalMaximum", penaltyClause: { percent: "10", minimum: "25.00" }, reciprocal: true, recurringSupply: true },
  invoices: [{ id: "1", issuedOn: "2026-03-01", dueOn: "2026-03-31", amount: "480.00", subject: "utility" }],
  events: [
    { type: "firstFreeReminder", on: "2026-04-07", channel: "email" },
    { type: "reminder", on: "2026-05-07", channel: "post", charge: "8.99", postage: "1.49" },
    { type: "noticeOfDefault", on: "2026-06-01" },
    { type: "bailiffDemand", on: "2026-07-01" },
    { type: "summons", on: "2026-08-01", invoices: ["1"] },
  ],
  conventions: { waitingTerm: "earliest", releasedClause: "legalInterest" },
} as const satisfies CaseInput;

/** Where the country is chosen later, what both know needs no second writing. */
export function either(jurisdiction: Jurisdiction): CaseInput {
  const { schema, creditor, debtor, invoices } = belgian;
  return {
    schema,
    jurisdiction,
    creditor,
    debtor,
    invoices,
    terms: { contractDate: "2026-03-01", interest: { annualPercent: "6" } },
    events: [
      { type: "payment", on: "2026-04-01", amount: "250.00" },
      { type: "noticeOfDefault", on: "2026-06-01", payBy: "2026-06-15" },
    ],
  };
}

const { Case, assess, rates, version } = await load();
const kept = new Case(input);
export const due: Amount = kept.totals("2026-11-22").due;
export const assessment: Assessment = assess(input, "2026-11-22", { language: "nl" });
export const statement: Statement = kept.statement("2026-11-22");
export const engine: string = version;
export const court: CourtEstimate = kept.courtCosts("2026-11-22", { language: "fr" });
export const reminded: Assessment = assess(belgian, "2026-11-22", { language: "nl" });
export const older: RateTable = rates("BE", "commercialOlderContracts");
export const margin: string | undefined = rates("NL", "commercial").formula?.margins[0]?.points;

/** Every kind of line is told apart by its kind. */
export function told(line: Line): string {
  switch (line.kind) {
    case "interest":
      return `${line.days} × ${line.ratePercent}${line.provisional ? "?" : ""}`;
    case "payment":
      return line.pays.interest;
    case "collectionCosts":
    case "lumpSum":
      return line.base ?? line.amount;
    case "principal":
    case "creditNote":
    case "waiver":
      return line.on;
  }
}

/** Every kind of court costs is told apart by its code. */
export function costed(item: CourtItem): string {
  switch (item.code) {
    case "proceduralPoints":
      return `${item.mostPoints} × ${item.amountTo}`;
    case "proceduralIndemnity":
      return item.beforeJudgment ?? item.usual;
    default:
      return item.per satisfies "once";
  }
}

/** Every clock tells its end; an act without effect tells why. */
export const clocks: readonly Clock[] = kept.prescription("2040-01-01", { language: "de" });
export function ended(clock: Clock): string {
  const whys = clock.interruptions.map((act) => (act.effect === "noEffect" ? act.why : act.barsAfter));
  const length = "years" in clock.term ? clock.term.years : clock.term.months;
  return [clock.barsAfter, clock.original.barsAfter, clock.interest?.firstDay, length, ...whys].join();
}

/** Every comparison has a value of its own convention. */
export function compared(comparison: Comparison): "latest" | "earliest" | undefined {
  return comparison.convention === "waitingTerm" ? comparison.value : undefined;
}

try {
  kept.totals("2027-01-01");
} catch (error) {
  if (error instanceof VorderingError && error.kind === "refusal") {
    const known: string | undefined = error.issues[0]?.known;
    known?.slice(0, 4);
  }
}

// @ts-expect-error nothing can be called before it is loaded
load().assess(input, "2026-11-22");
// @ts-expect-error an amount is a text
input satisfies CaseInput & { invoices: [{ amount: 1480 }] };
export const inTerms = { firstOn: "2026-12-01", every: "month", terms: 12, interest: "runs" } as const satisfies PlanQuestion;
export const planned: readonly Plan[] = kept.plans("2026-11-22", [inTerms, { ...inTerms, name: "a", terms: undefined, amount: "50.00" }], { language: "fr" });
export const lastTerm: Amount | undefined = planned[0]?.terms.at(-1)?.amount;
export const results = kept.routes("2026-11-22", { chance: "70", language: "de" }).routes.map((route) => route.expected?.amountFrom);
// @ts-expect-error a chance is no number
kept.routes("2026-11-22", { chance: 0.7 });
export const svg: string = kept.chart("2026-11-22", "growth", { language: "nl" }).svg;
export const firstCell: Amount | undefined = kept.chart("2026-11-22", { kind: "plans", layout: "narrow", plans: [inTerms] }).table.rows[0]?.[3]?.amount;
kept.chart("2026-11-22", { kind: "growth", until: "2026-12-31" });
// @ts-expect-error which plans is not said
kept.chart("2026-11-22", "plans");
// @ts-expect-error only growth goes on until a day
kept.chart("2026-11-22", { kind: "split", until: "2026-12-31" });
// @ts-expect-error there is no such picture
kept.chart("2026-11-22", "pie");
export const files: readonly string[] = [
  kept.calendar("2026-11-22", { for: "debtor", language: "fr" }), kept.table("2026-11-22", { delimiter: ";" }), kept.dossierText("2026-11-22"),
];
// @ts-expect-error for whom is not said
kept.calendar("2026-11-22");
// @ts-expect-error no such delimiter
kept.table("2026-11-22", { delimiter: "|" });
// @ts-expect-error so many terms, or terms of so much
({ ...inTerms, amount: "50.00" }) satisfies PlanQuestion;
// @ts-expect-error neither
({ firstOn: "2026-12-01", every: "month", interest: "runs" }) satisfies PlanQuestion;
// @ts-expect-error no such time between terms
({ ...inTerms, every: "year" }) satisfies PlanQuestion;
// @ts-expect-error interest has no default
({ firstOn: "2026-12-01", every: "month", terms: 12 }) satisfies PlanQuestion;

// @ts-expect-error a Date is no day
kept.totals(new Date());
// @ts-expect-error a text that is no day
kept.totals("today");
// @ts-expect-error no such language
kept.statement("2026-11-22", { language: "xx" });
// @ts-expect-error a field that a case does not have
({ ...input, invoices: [{ id: "1", issuedOn: "2026-03-01", dueDate: "2026-03-31", amount: "1.00" }] }) satisfies CaseInput;
// @ts-expect-error amounts are not numbers
({ id: "1", issuedOn: "2026-03-01", amount: 1480 }) satisfies CaseInput["invoices"][number];
// @ts-expect-error one of two rates
({ annualPercent: "8", surchargePercent: "2" }) satisfies NonNullable<NonNullable<CaseInput["terms"]>["interest"]>;
// @ts-expect-error principal lines have no days
export const days = (line: Extract<Line, { kind: "principal" }>) => line.days;
// @ts-expect-error only points have a largest number
export const most = (item: Exclude<CourtItem, { per: "point" }>) => item.mostPoints;
// @ts-expect-error an answer is not to be changed
statement.lines.push(statement.lines[0]);

// What one law knows, the other does not.
const { events: _events, ...dutch } = input;
const { events: _reminders, terms, ...unreminded } = belgian;
// @ts-expect-error a fourteen-day letter in Belgium
({ ...unreminded, events: [{ type: "fourteenDayLetter", on: "2026-04-07" }] }) satisfies CaseInput;
// @ts-expect-error a first free reminder in the Netherlands
({ ...dutch, events: [{ type: "firstFreeReminder", on: "2026-04-07" }] }) satisfies CaseInput;
// @ts-expect-error a clause on collection costs in Belgium
({ ...unreminded, terms: { costsClause: { amount: "40.00" } } }) satisfies CaseInput;
// @ts-expect-error a penalty clause in the Netherlands
({ ...dutch, terms: { penaltyClause: "none" } }) satisfies CaseInput;
// @ts-expect-error the same, from a variable
({ ...dutch, terms }) satisfies CaseInput;
// @ts-expect-error reciprocal terms in the Netherlands
({ ...dutch, terms: { reciprocal: true } }) satisfies CaseInput;
// @ts-expect-error the highest rate of a clause in the Netherlands
({ ...dutch, terms: { interest: "legalMaximum" } }) satisfies CaseInput;
// @ts-expect-error a Dutch notice of default gives a term
({ ...dutch, events: [{ type: "noticeOfDefault", on: "2026-06-01" }] }) satisfies CaseInput;
// @ts-expect-error a demand by a Belgian bailiff in the Netherlands
({ ...dutch, events: [{ type: "bailiffDemand", on: "2026-06-01" }] }) satisfies CaseInput;
// @ts-expect-error nobody else can send a notice
({ ...dutch, events: [{ type: "interruption", on: "2026-06-01", by: "collector" }] }) satisfies CaseInput;
// @ts-expect-error only an act without effect has a reason for that
export const why = (act: Extract<Clock["interruptions"][number], { effect: "tooLate" }>): string => act.why;
// @ts-expect-error a Belgian case is no Dutch one
belgian satisfies DutchCaseInput;
// @ts-expect-error a Dutch case is no Belgian one
input satisfies BelgianCaseInput;
// @ts-expect-error no such law
({ ...dutch, jurisdiction: "DE" }) satisfies CaseInput;
// @ts-expect-error one of two sums
({ amount: "50.00", percent: "10" }) satisfies NonNullable<BelgianCaseInput["terms"]>["penaltyClause"];
// @ts-expect-error a bound on a sum that is named
({ amount: "50.00", minimum: "40.00" }) satisfies NonNullable<BelgianCaseInput["terms"]>["penaltyClause"];
// @ts-expect-error a letter that cannot be kept
({ ...unreminded, events: [{ type: "firstFreeReminder", on: "2026-04-07", channel: "phone" }] }) satisfies CaseInput;
// @ts-expect-error no such subject
({ ...unreminded, invoices: [{ id: "1", issuedOn: "2026-03-01", amount: "1.00", subject: "loan" }] }) satisfies CaseInput;
// @ts-expect-error no such table in the Netherlands
rates("NL", "commercialOlderContracts");
// @ts-expect-error no such table
rates("BE", "consumer");
// @ts-expect-error lump sums have no published rate
export const source = (line: Extract<Line, { kind: "lumpSum" }>) => line.source;
// @ts-expect-error the value of another convention
({ convention: "waitingTerm", value: "asCounted", due: "1.00", difference: "0.00" }) satisfies Comparison;

/** What comes next is told apart by its kind; a step says why it may not be taken. */
export function nextOf(timeline: Timeline): string {
  const next = timeline.next;
  if (!next) return "nothing";
  const code: StepCode | MeasureCode = next.code;
  return next.kind === "step" ? next.blockers.map((blocker): BlockerCode => blocker.code).join() : code;
}
export const timeline: Timeline = kept.timeline("2026-11-22", { language: "nl" });
export const together: Timeline = assessment.timeline;
export const letter: LetterCheck = kept.checkLetter("2026-11-22", { kind: "reminder", on: "2026-06-01", has: ["anyCost"] });
// @ts-expect-error no such field
export const noField: ReceivedLetterInput = { kind: "reminder", on: "2026-06-01", has: ["price"] };
export const missing: readonly string[] = kept.dossier("2026-11-22").missing.map(({ path }) => path);

/** A dossier, and a policy that only knows steps. */
export const dossier: CaseInput = {
  ...input,
  events: [
    { type: "phoneCall", on: "2026-06-01", answered: true, reason: "cannotPay", confirmed: true, evidence: true },
    { type: "plan", on: "2026-06-02", instalments: [{ on: "2026-07-01", amount: "10.00" }], interest: "stops" },
    { type: "dispute", on: "2026-06-03", amount: "5.00", note: "one chair is missing" },
    { type: "announced", on: "2026-06-04", step: "summons", for: "2026-07-01" },
    { type: "insolvency", on: "2026-06-05" },
  ],
  policy: { graceDays: 5, offsets: { phoneCall: 10 }, terms: { fourteenDayLetter: 21 }, tone: "neutral" },
};
// @ts-expect-error no such step
export const noStep: PolicyInput = { offsets: { letter: 3 } };
// @ts-expect-error a plan has instalments
export const noInstalments: PlanInput = { type: "plan", on: "2026-06-02" };
// @ts-expect-error a reason is one of those that are known
export const noReason: ExcuseInput = { type: "excuse", on: "2026-06-02", reason: "lazy" };
// @ts-expect-error only Belgium knows the notice of a collector
export const noNotice: DutchEventInput = { type: "collectorNotice", on: "2026-06-02" };

/** Everything that letters need of a case. */
export const addressed = {
  ...belgian,
  creditor: {
    capacity: "business", name: "A bv", address: ["B 1", "C"], contact: { phone: "1", email: "a@a.example" },
    registrationNumber: "0123.456.749", iban: "BE68 5390 0754 7034", seatRegion: "germanSpeaking",
  },
  debtor: { capacity: "consumer", name: "D", address: ["E 2"], contact: {}, language: "de" },
} as const satisfies CaseInput;

/** Everything that can be said of a letter that is to be written. */
export const draft = {
  kind: "interruption", language: "nl", tone: "firm", channel: "registeredPost", invoices: ["1"], payBy: "2026-12-06",
  signedBy: "F", confirms: ["registeredWithAcknowledgement", "debtorDataChecked", "signatureOfSender"], plan: inTerms,
  call: { at: "14.30", by: "G", with: "D" },
  specialist: { kind: "lawyer", name: "H", address: ["I 3"], contact: { email: "h@h.example" }, number: "1", iban: "BE68539007547034", reference: "2", bought: false },
  reasons: "why", agreedPart: "10.00",
} as const satisfies LetterDraft;

export const own: Letter = kept.letter("2026-11-22", { kind: "fourteenDayLetter" }, { language: "fr" });
export const fitting: readonly LetterChoice[] = kept.letters("2026-11-22", { language: "de" }).filter(({ fits }) => fits);
export const by: "creditor" | "debtor" | undefined = fitting[0]?.by;
export const whys: readonly string[] = fitting.flatMap(({ reasons }) => reasons);

/** What comes back can be asked for again. */
export const again: readonly Letter[] = fitting.map(({ kind }) => kept.letter("2026-11-22", { kind }));

/** A creditor's letter or an answer. */
export function author(kind: WritingKind): "creditor" | "debtor" {
  const replies: readonly ReplyCode[] = ["prescribed", "alreadyPaid", "dispute", "askProof", "proposePlan"];
  const others = (one: WritingKind): one is CreditorLetterKind => !replies.some((reply) => reply === one);
  return others(kind) ? "creditor" : "debtor";
}

/** What a page shows of a letter. */
export function shown(letter: Letter): string {
  const blocks = letter.blocks.map((block: LetterBlock) => [block.title ?? block.name, ...block.paragraphs, ...block.rows.map(({ label, value }) => `${label}: ${value}`)].join());
  const open: readonly LetterItem[] = letter.checklist.filter(({ state }) => state !== "kept");
  const total: Amount = letter.asks.total;
  return [letter.from.name, ...letter.to.lines, letter.payBy ?? "now", letter.announcedCosts ?? "0.00", letter.check?.sound, letter.officialLanguages?.[0],
    ...blocks, ...open.map(({ field, state }) => `${field} ${state}`), total, letter.html, letter.text].join();
}

// @ts-expect-error a letter that is the collector's to write
({ kind: "collectorNotice" }) satisfies LetterDraft;
// @ts-expect-error no draft without a kind
({ language: "nl" }) satisfies LetterDraft;
// @ts-expect-error what can be seen from the letter is not for its sender to confirm
({ kind: "reminder", confirms: ["payBlock"] }) satisfies LetterDraft;
// @ts-expect-error no such field can be confirmed
export const confirmed: ConfirmedField = "costAmount";
// @ts-expect-error no such tone
({ kind: "reminder", tone: "angry" }) satisfies LetterDraft;
// @ts-expect-error a letter that cannot be kept
({ kind: "reminder", channel: "phone" }) satisfies LetterDraft;
// @ts-expect-error so many terms, or terms of so much
({ kind: "paymentPlan", plan: { ...inTerms, amount: "50.00" } }) satisfies LetterDraft;
// @ts-expect-error a specialist has a name
({ kind: "lawyer" }) satisfies SpecialistInput;
// @ts-expect-error an account is no number
({ kind: "collector", name: "J", iban: 91 }) satisfies SpecialistInput;
// @ts-expect-error a day is a text
({ kind: "reminder", payBy: new Date() }) satisfies LetterDraft;
// @ts-expect-error a draft is not a received letter
kept.letter("2026-11-22", { kind: "reminder", on: "2026-11-22" });
// @ts-expect-error a letter has a draft
kept.letter("2026-11-22");
// @ts-expect-error no such language
kept.letters("2026-11-22", { language: "es" });
// @ts-expect-error no such part of a country
({ capacity: "business", seatRegion: "limburg" }) satisfies CaseInput["creditor"];
// @ts-expect-error an address is a list of lines
({ capacity: "business", address: "A 1" }) satisfies CaseInput["creditor"];
// @ts-expect-error an answer is not to be changed
own.blocks.push(own.blocks[0]);

/* ---------------------------------------------------------------- how to pay */

const paying: Paying & Importing = await load();
const request: PaymentRequest = kept.paymentRequest("2026-11-22", { language: "nl" });
export const payload: string | undefined = request.code?.payload;
const reference: ReferenceCheck = paying.checkReference("+++123/4567/89002+++", { scheme: "ogm" });
export const printed: string = reference.valid ? reference.printed : reference.problem.message;
const account: AccountCheck = paying.checkIban("NL91 ABNA 0417 1643 00");
export const bank: string | undefined = account.valid ? account.country : account.problem.code;
export const drawn: QrCode = paying.paymentCode({ name: "A", iban: "BE72000000001616", amount: "1.00", text: "1" });
export const scanned: ReadPaymentCode = paying.readPaymentCode(drawn.payload);
export const made: ReferenceCheck = paying.makeReference("rf", "539007547034");
// @ts-expect-error a wrong reference is not printed
reference.printed;
// @ts-expect-error who is paid is needed
paying.paymentCode({ iban: "BE72000000001616" });
// @ts-expect-error a sum is no number
paying.paymentCode({ name: "A", iban: "BE72000000001616", amount: 1 });
// @ts-expect-error no such scheme
paying.checkReference("1", { scheme: "vcs" });
// @ts-expect-error a reference is made of a scheme
paying.makeReference("1");
// @ts-expect-error an answer is not to be changed
request.amount = "0.00";

/* ---------------------------------------------------------------- electronic invoices */

const ubl: ReadInvoice = paying.readInvoice("<Invoice/>", { language: "nl" });
export const asks: readonly QuestionCode[] = ubl.questions.map((question) => question.code);
const begun: CaseDraft = paying.caseOf(["<Invoice/>"]);
new Case({
  ...begun.case, jurisdiction: "NL",
  creditor: { ...begun.case.creditor, capacity: "business" },
  debtor: { ...begun.case.debtor, capacity: "consumer" },
});
// @ts-expect-error what is asked is missing
new Case(begun.case);
// @ts-expect-error several are a list
paying.caseOf("<Invoice/>");
// @ts-expect-error an answer is not to be changed
ubl.invoice.amount = "1.00";

/** The calculator is asked as the whole is, but for less. */
export async function calculated() {
  const { Case, rates } = await loadCalculator();
  const kept: CalculatorCase = new Case(input);
  rates("BE", "commercialOlderContracts");
  // @ts-expect-error: it knows nothing of what comes after.
  kept.timeline("2026-11-22");
  // @ts-expect-error: nor of letters.
  kept.letter("2026-11-22", { kind: "reminder" });
  const due: Amount = kept.totals("2026-11-22").due;
  const whole: Statement = kept.statement("2026-11-22", { language: "nl" });
  return [due, whole, kept.compareConventions("2026-11-22")];
}

/* ---------------------------------------------------------------- many claims at once */

const { Portfolio: Many, toDayNumber, fromDayNumber } = await load();
export const dutchTerms = { schema: "vordering/case/1", jurisdiction: "NL", creditor: { capacity: "business" }, debtor: { capacity: "consumer" } } as const satisfies PortfolioTerms;
const many = new Many([dutchTerms], { amount: Float64Array.of(100), issuedOn: Int32Array.of(toDayNumber("2026-01-01")) });
export const firstDue: number | undefined = many.totals("2026-11-22").due[0];
const coming: PortfolioNextSteps = await many.nextStepsInSteps("2026-11-22", { onProgress: (done, of) => done / of });
export const firstStep: StepCode | MeasureCode | "" | undefined = coming.steps[coming.step[0] ?? 0];
export const firstDay: `${number}-${number}-${number}` = fromDayNumber(coming.on[0] ?? 0);

const read: Claims = await readClaims("amount,issuedOn\n1,2026-01-01", { decimal: ",", delimiter: ";", columns: { total: "amount", remark: null } });
export const sameTerms = new Many(dutchTerms, read.columns);
export const typed: readonly string[] | undefined = read.rows[read.rowOf[0] ?? 0];
export const ofRows: string[] = read.problems.map(({ code, path, row, column, message }) => [code satisfies ClaimsProblemCode | string, path, row, column ?? "", message].join());
export const csv: string = writeClaims(read, { totals: many.totals("2026-11-22"), nextSteps: coming, delimiter: ";", decimal: ",", bom: true, names: { due: "te betalen" } });
export const rest: Claims | undefined = setAside(read, [{ code: "dueDateMissing", path: "claims[0].dueOn", message: "" }]);

const apart: PortfolioWorker = await startPortfolio();
const { size, problemCount } = await apart.open(dutchTerms, "amount,issuedOn\n1,2026-01-01", { decimal: "." });
await apart.open([dutchTerms], read.columns);
export const fromRows: Claims = readRows(["amount", "issuedOn"], [["1.00", "2026-01-01"]], { decimal: "." });
const { found, sums, rows: [listed] } = await apart.list("2026-11-22", { search: "a", sortBy: "due", descending: true, step: "handover" });
export const shownRow: string = [size, problemCount, found, sums.due, listed?.invoice, listed?.step, listed?.daysLate].join();
export const worked: PortfolioTotals = await apart.totals("2026-11-22", { onProgress: (done, of) => done / of });
export const oneOf: Statement = await apart.statement(0, "2026-11-22", { language: "fr" });
apart.close();

// @ts-expect-error terms have no invoices
({ ...dutchTerms, invoices: [] }) satisfies PortfolioTerms;
// @ts-expect-error amounts are cents in doubles
new Many(dutchTerms, { amount: [100], issuedOn: new Int32Array(1) });
// @ts-expect-error days are numbers there
new Many(dutchTerms, { amount: new Float64Array(1), issuedOn: ["2026-01-01"] });
// @ts-expect-error a number of a day is no day
many.totals(20_779);
// @ts-expect-error an answer is not to be changed
coming.step = new Uint8Array(1);
// @ts-expect-error no such column
readClaims("", { columns: { total: "sum" } });
// @ts-expect-error no such mark between cells
readClaims("", { delimiter: "|" });
// @ts-expect-error what was read is a promise
readClaims("").columns;
// @ts-expect-error no such result
writeClaims(read, { names: { total: "x" } });
// @ts-expect-error columns are not read, so they take no options of reading
apart.open(dutchTerms, read.columns, { decimal: "," });
// @ts-expect-error no such order
apart.list("2026-11-22", { sortBy: "colour" });
// @ts-expect-error what a worker answers is a promise
apart.totals("2026-11-22").due;
