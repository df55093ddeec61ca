/** Electronic invoices (UBL 2.1, Peppol BIS Billing 3) as the beginning of a case. */

import type { Amount, CreditorInput, Day, DebtorInput, InvoiceInput, Jurisdiction, Options } from "./index.js";
import type { Reference } from "./paying.js";

/**
 * What invoices leave open, or what must be looked at before a case rests on them.
 *
 * - `jurisdiction`: whose law governs; told only where both parties are in one of the two countries.
 * - `creditorCapacity`, `debtorCapacity`: in which role. A number in a register speaks for a business, its absence for nothing.
 * - `accountMissing`, `accountUnclear`: no account, or a wrong one, or several. `otherPayee`: someone else is to be paid.
 * - `directDebit`: the creditor collects himself: was that refused or taken back?
 * - `dueDayMissing`, `dueDayUnclear`: no last day of payment, or one before the invoice, or several. Terms in words are
 *   shown and never read.
 * - `totalsDiffer`: what is to be paid is not the total less what was paid before.
 * - `referenceUnclear`: a wrong reference, or several.
 * - `otherMeans`: to be paid by card or the like, perhaps already. `otherType`: no usual invoice.
 * - `creditedInvoice`: which of the invoices a credit note is about.
 */
export type QuestionCode =
  | "jurisdiction"
  | "creditorCapacity"
  | "debtorCapacity"
  | "accountMissing"
  | "accountUnclear"
  | "otherPayee"
  | "directDebit"
  | "dueDayMissing"
  | "dueDayUnclear"
  | "totalsDiffer"
  | "referenceUnclear"
  | "otherMeans"
  | "otherType"
  | "creditedInvoice";

/** Something that must still be said or looked at. */
export interface Question {
  readonly code: QuestionCode;
  /** The part of the case that it is about: "invoices[0].dueOn". */
  readonly path: string;
  readonly message: string;
  /** What the invoice says, if it says something. */
  readonly found?: string;
  /** What the invoice speaks for, without proving it. */
  readonly suggested?: "business";
}

/** An invoice as a case has it; what is not sure is left out. */
export type InvoiceFields = Readonly<
  Pick<InvoiceInput, "id" | "issuedOn" | "deliveredOn" | "dueOn" | "amount" | "description" | "reference">
>;

/** A party as an invoice names it. */
export interface InvoiceParty {
  readonly name?: string;
  /** Line by line. */
  readonly address?: readonly string[];
  /** The code of the country: "NL". */
  readonly country?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly registrationNumber?: string;
  readonly vatNumber?: string;
}

/** An electronic invoice or credit note, as far as a case needs it. */
export interface ReadInvoice {
  readonly creditNote: boolean;
  /** As the invoice says it: "380" is a usual one. */
  readonly typeCode?: string;
  /** Its amount is what was to be paid, without what was paid before; of a credit note its total. */
  readonly invoice: InvoiceFields;
  readonly creditor: InvoiceParty;
  readonly debtor: InvoiceParty;
  readonly payment: {
    /** The codes of the ways to pay, as the invoice says them: "30" and "58" are transfers. */
    readonly means: readonly string[];
    readonly directDebit: boolean;
    /** The one account, in groups of four. */
    readonly iban?: string;
    readonly holder?: string;
    /** Who is to be paid, if not the creditor. */
    readonly payee?: string;
    /** The one reference, recognised and checked. */
    readonly reference?: { readonly valid: true } & Reference;
  };
  /** VAT included. */
  readonly total?: Amount;
  /** What was paid before the invoice was sent. */
  readonly prepaid?: Amount;
  /** What it says in words about the terms of payment. */
  readonly terms?: string;
  /** The invoices that a credit note says it is about. */
  readonly credits?: readonly string[];
  readonly questions: readonly Question[];
}

/** The fields of a case that invoices tell; what is asked is missing. */
export interface CaseFields {
  schema: "vordering/case/1";
  jurisdiction?: Jurisdiction;
  creditor: Pick<CreditorInput, "name" | "address" | "contact" | "registrationNumber" | "iban">;
  debtor: Pick<DebtorInput, "name" | "address" | "contact">;
  terms?: { directDebit: true };
  invoices: InvoiceFields[];
  events: { type: "creditNote"; on: Day; amount: Amount; invoice?: string; note: string }[];
}

/** A case as far as invoices tell it, to be completed and then given to `Case`. */
export interface CaseDraft {
  readonly case: CaseFields;
  readonly questions: readonly Question[];
}

export interface Importing {
  /**
   * What an electronic invoice says, and what it leaves open. @throws {VorderingError} with every problem; as a
   * refusal (`currencyNotEuro`) if it is not in euros
   */
  readonly readInvoice: (xml: string, options?: Options) => ReadInvoice;
  /**
   * A case of electronic invoices and credit notes between the same two parties, as far as they go.
   * @throws {VorderingError} with every problem, with paths such as "texts[1].invoice.issuedOn"
   */
  readonly caseOf: (texts: readonly string[], options?: Options) => CaseDraft;
}
