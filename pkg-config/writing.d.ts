/** Letters written from a case. */

import type { Amount, Basis, Channel, Contact, Day, Language } from "./index.js";
import type { LetterCheck, LetterEffect, LetterField, LetterSeverity, ReplyCode } from "./letters.js";
import type { PlanQuestion } from "./outlook.js";

/** The letters of a creditor that can be written; those of collectors and bailiffs are theirs. */
export type CreditorLetterKind =
  | "reminder"
  | "secondReminder"
  | "firstFreeReminder"
  | "fourteenDayLetter"
  | "noticeOfDefault"
  | "finalNotice"
  | "phoneConfirmation"
  | "paymentPlan"
  | "acknowledgement"
  | "interruption"
  | "handover";

/** A letter of the creditor, or an answer of the debtor. */
export type WritingKind = CreditorLetterKind | ReplyCode;

/** A letter that can be written. */
export interface LetterChoice {
  kind: WritingKind;
  title: string;
  by: "creditor" | "debtor";
  /** How it speaks, if it can speak more or less firmly. */
  tone?: "friendly" | "neutral" | "firm";
  /** Is this the moment, for one invoice at least? */
  fits: boolean;
  /** Why not, or what to see to first. */
  reasons: readonly string[];
}

/** A letter that is to be written. */
export interface LetterDraft {
  kind: WritingKind;
  /** Default: what the law and the debtor's language ask for. */
  language?: Language;
  /** Default: as the kind of letter speaks, no more firmly than `policy.tone`. */
  tone?: "friendly" | "neutral" | "firm";
  /** Default: `policy.channels`, else by post. */
  channel?: Channel;
  /** Ids of the invoices. Default: those for which it is the moment, else all that are open. */
  invoices?: readonly string[];
  /** The last day to pay. Default: as the law and the policy count it. */
  payBy?: Day;
  /** Who signs. Default: the name of the sender. */
  signedBy?: string;
  /** What only the sender knows; the check asks for it. */
  confirms?: readonly ConfirmedField[];
  /** For a payment plan, or the proposal of one. Default: the last plan in the dossier. */
  plan?: PlanQuestion;
  /** For the confirmation of a call; its day and what was promised are in the dossier. */
  call?: { at?: string; by?: string; with?: string };
  /** Who takes over; Belgium: who sends the notice that interrupts prescription. */
  specialist?: SpecialistInput;
  /** In a debtor's letter: why, in his own words. */
  reasons?: string;
  /** In a dispute: how much of it is not disputed. */
  agreedPart?: Amount;
}

/** What cannot be seen from the words of a letter. */
export type ConfirmedField = Extract<
  LetterField,
  | "proofOfReceipt"
  | "proof"
  | "registeredWithAcknowledgement"
  | "debtorDataChecked"
  | "signatureOfSender"
  | "collectorRegistered"
  | "handwrittenOrGoodForInLetters"
  | "handwrittenSumInLetters"
>;

/** Who takes over a claim, or writes for the creditor. */
export interface SpecialistInput {
  kind: "collector" | "lawyer" | "bailiff";
  name: string;
  address?: readonly string[];
  contact?: Contact;
  /** The number in the register of those who collect for others. */
  number?: string;
  /** The account to pay to from now on. */
  iban?: string;
  reference?: string;
  /** Was the claim sold to him? Default: false. */
  bought?: boolean;
}

/** A letter, ready to be shown, copied or printed. */
export interface Letter {
  kind: WritingKind;
  /** Its name, in the language of the notes. */
  title: string;
  on: Day;
  language: Language;
  /** Only for a copy in a language that does not count: the languages that do. */
  officialLanguages?: readonly Language[];
  from: LetterAddress;
  to: LetterAddress;
  /** The day as it is printed. */
  date: string;
  subject: string;
  blocks: readonly LetterBlock[];
  signedBy: string;
  /** What it asks now. */
  asks: { principal: Amount; interest: Amount; costs: Amount; total: Amount };
  /** The last day to pay that it gives. */
  payBy?: Day;
  /** The costs, VAT included, or the lump sum that fall due after its term. */
  announcedCosts?: Amount;
  /** The whole as HTML. Nothing that was filled in is markup; it has classes but no styles and no script. */
  html: string;
  /** The whole as plain text. */
  text: string;
  /** What must be said before the debtor signs or sends it: what it does to prescription. */
  warnings: readonly string[];
  /** What is wrong with it, found as in a letter that is received. None of a debtor's letter. */
  check?: LetterCheck;
  /** What it must, should and must not have, field by field: what is broken first. */
  checklist: readonly LetterItem[];
}

export interface LetterAddress {
  name: string;
  lines: readonly string[];
}

/** A part of a letter: its paragraphs, then its rows. */
export interface LetterBlock {
  /** The same in every language: "opening", "claims", "sums", "pay" ... */
  name: string;
  title?: string;
  paragraphs: readonly string[];
  rows: readonly { label: string; value: string }[];
  /** Which fields of the rules it is. */
  says: readonly LetterField[];
}

/** A rule about a letter, and whether it is kept. */
export interface LetterItem {
  field: LetterField;
  title: string;
  rule: "required" | "recommended" | "forbidden";
  /** `toConfirm`: only the sender knows. */
  state: "broken" | "toConfirm" | "kept";
  severity: LetterSeverity;
  effect: LetterEffect;
  basis?: Basis;
}
