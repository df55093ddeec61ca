/** How to pay: what a debtor needs, references, accounts and payment codes. */

import type { Amount, Day, Options } from "./index.js";

/**
 * The forms of a reference by which a creditor finds a payment. `ogm`: the Belgian structured message, ten digits
 * and two that check them. `rf`: ISO 11649. `betalingskenmerk`: the Dutch payment reference. `text`: any other, in
 * which nothing tells of a wrong letter.
 */
export type ReferenceScheme = "ogm" | "rf" | "betalingskenmerk" | "text";

/** What may be wrong with a reference. */
export type ReferenceFault =
  | "empty"
  | "notDigits"
  | "notLettersOrDigits"
  | "prefixMissing"
  | "wrongLength"
  | "cannotMake"
  | "checkDigits"
  | "hiddenCharacter"
  | "tooLong";

/** A reference that is right, as far as it can be checked. */
export interface Reference {
  readonly scheme: ReferenceScheme;
  /** Without what is only there to be read: "123456789002". */
  readonly value: string;
  /** As people write it: "+++123/4567/89002+++". */
  readonly printed: string;
  /** Would a wrong letter show? */
  readonly checked: boolean;
}

/** Whether a reference is right. That it is proves nothing of whose it is. */
export type ReferenceCheck =
  | ({ readonly valid: true; readonly problem?: never } & Reference)
  | {
      readonly valid: false;
      readonly scheme: ReferenceScheme;
      readonly problem: { readonly code: ReferenceFault; readonly message: string };
    };

export interface ReferenceOptions extends Options {
  /** What the reference is said to be. Default: what it looks like. */
  scheme?: ReferenceScheme;
}

/** Whether an account number is right. That it is proves nothing of whose it is. */
export type AccountCheck =
  | {
      readonly valid: true;
      /** Without spaces. */
      readonly iban: string;
      /** In groups of four. */
      readonly printed: string;
      /** The code of the country of the bank, such as "NL". */
      readonly country: string;
      readonly problem?: never;
    }
  | {
      readonly valid: false;
      readonly problem: {
        readonly code: "notIban" | "wrongLength" | "checkDigits" | "unknownCountry";
        readonly message: string;
      };
    };

/** What a payment code holds (EPC069-12): a transfer in euros. No text has a character that is not seen. */
export interface PaymentDetails {
  /** Default: "002". In "001" the code of the bank is needed. */
  version?: "001" | "002";
  /** 1: UTF-8, the default. 2: ISO 8859-1. */
  charset?: 1 | 2;
  /** The code of the payee's bank; needed outside the European Economic Area. */
  bic?: string;
  /** Who is paid; at most 70 characters. */
  name: string;
  /** On which account, with or without spaces. */
  iban: string;
  /** From 0.01 to 999999999.99. Default: the payer fills it in. */
  amount?: Amount;
  /** What kind of payment it is, as banks code it: at most four letters and digits. */
  purpose?: string;
  /** The structured reference; at most 35 characters. */
  reference?: string;
  /** The reference in words; at most 140 characters, and never beside a structured one. */
  text?: string;
  /** A word for the payer, which the payee does not get; at most 70 characters. */
  information?: string;
}

/** What the text of a payment code says. */
export interface ReadPaymentCode extends Readonly<Omit<PaymentDetails, "charset">> {
  readonly version: "001" | "002";
  /** 1: UTF-8. 2 to 8: ISO 8859-1, 2, 4, 5, 7, 10 and 15. */
  readonly charset: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}

/** A payment code and its picture. */
export interface QrCode {
  /** The text of the code. */
  readonly payload: string;
  /**
   * The picture, an SVG with attributes only, and with a name for those who do not see it. Show the account, the
   * amount and the reference as well: not every banking app reads such codes.
   */
  readonly svg: string;
}

/** What who asks for payment must know. */
export type PayWarningCode =
  | "nothingDue"
  | "directDebit"
  | "payeeMissing"
  | "ibanMissing"
  | "noPaymentCode"
  | "referenceFaulty";

/** How to pay what is owed at the end of a day. */
export interface PaymentRequest {
  readonly asOf: Day;
  /** All that is due then, exactly as the statement of that day says. */
  readonly amount: Amount;
  readonly currency: "EUR";
  /** Whom to pay. */
  readonly payee?: string;
  /** On which account, in groups of four. */
  readonly iban?: string;
  /** With which reference: of all invoices on which something is due. */
  readonly reference: Reference;
  /** The last day on which this amount settles everything; absent when nothing more is added. */
  readonly payBy?: Day;
  /** The same for banking apps; absent where a warning says why. */
  readonly code?: QrCode;
  readonly warnings: readonly { readonly code: PayWarningCode; readonly message: string }[];
}

/** The functions that need no case. */
export interface Paying {
  /** Is a reference right? Without a scheme, it is checked as what it looks like. */
  readonly checkReference: (text: string, options?: ReferenceOptions) => ReferenceCheck;
  /**
   * Adds the digits that check it to a number or a name of your own: `makeReference("ogm", "2026000123")`. A
   * structured message takes at most 10 digits and puts zeros before them.
   */
  readonly makeReference: (scheme: ReferenceScheme, text: string, options?: Options) => ReferenceCheck;
  /** Is an account number right: its form, its length and its check digits? */
  readonly checkIban: (text: string, options?: Options) => AccountCheck;
  /** The payment code of some details. @throws {VorderingError} with every problem in them */
  readonly paymentCode: (details: PaymentDetails, options?: Options) => QrCode;
  /** What the text of a payment code says, as a camera gives it. @throws {VorderingError} */
  readonly readPaymentCode: (text: string) => ReadPaymentCode;
}
