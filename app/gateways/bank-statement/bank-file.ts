/** What a bank's file says, whatever format it came in. Amounts are exact decimals; nothing is rounded or guessed. */
import type { ExactDecimal } from "../exact-decimal";

export type Direction = "credit" | "debit";

export type AccountReference = {
  readonly number: string;
  /** "IBAN", or the scheme the bank names ("BGNR", "BBAN"), or null. */
  readonly scheme: string | null;
};

/** One payment inside an entry: a batch entry has many. */
export type EntryDetail = {
  readonly endToEndId: string | null;
  readonly messageId: string | null;
  readonly paymentInformationId: string | null;
  readonly instructionId: string | null;
  readonly bankReference: string | null;
  /** In the account's currency when the bank says so; null when a batch gives no amount of its own. */
  readonly amount: ExactDecimal | null;
  readonly currency: string | null;
  readonly direction: Direction;
  readonly counterparty: string | null;
  readonly counterpartyAccount: AccountReference | null;
  /** Free text, structured references (OCR) and invoice numbers. */
  readonly references: readonly string[];
  readonly returnReason: string | null;
  readonly returnText: string | null;
};

export type StatementEntry = {
  /** Position in the statement, from 1. */
  readonly number: number;
  readonly line: number;
  /** SHA-256 of account, content and occurrence: equal when the bank sends the same line again, in whatever file. */
  readonly fingerprint: string;
  readonly amount: ExactDecimal;
  readonly currency: string | null;
  /** The direction the money really went, also when `isReversal`. */
  readonly direction: Direction;
  readonly isReversal: boolean;
  /** "BOOK", "PDNG", "INFO"…, null when the bank leaves it out. */
  readonly status: string | null;
  readonly bookedOn: string | null;
  readonly valueOn: string | null;
  readonly entryReference: string | null;
  readonly bankReference: string | null;
  readonly batchMessageId: string | null;
  readonly batchPaymentInformationId: string | null;
  readonly text: string | null;
  readonly details: readonly EntryDetail[];
};

export type StatementBalance = {
  /** "OPBD", "PRCD", "CLBD", "CLAV"…; empty when the bank does not say. */
  readonly type: string;
  /** Negative for a debit balance. */
  readonly amount: ExactDecimal;
  readonly currency: string | null;
  readonly on: string | null;
};

export type BankStatement = {
  readonly id: string | null;
  readonly sequenceNumber: string | null;
  readonly createdAt: string | null;
  readonly account: AccountReference | null;
  readonly currency: string | null;
  readonly balances: readonly StatementBalance[];
  readonly entries: readonly StatementEntry[];
};

/** An answer about sent payments (pain.002). */
export type PaymentStatus = {
  readonly level: "file" | "batch" | "payment";
  readonly originalMessageId: string | null;
  readonly originalPaymentInformationId: string | null;
  readonly originalEndToEndId: string | null;
  readonly originalCount: string | null;
  readonly originalSum: ExactDecimal | null;
  /** "ACCP", "ACSC", "RJCT"…; null when the bank speaks on another level only. */
  readonly status: string | null;
  readonly reasons: readonly { readonly code: string | null; readonly text: string | null }[];
};

export type BankFileKind = "statement" | "interimReport" | "notification" | "statusReport";

export type BankFile = {
  readonly kind: BankFileKind;
  /** "camt.053.001.02", "BGMAX"; empty when the file does not say. */
  readonly message: string;
  readonly messageId: string | null;
  readonly createdAt: string | null;
  readonly statements: readonly BankStatement[];
  readonly statuses: readonly PaymentStatus[];
  /** What is odd but does not make the file unreadable. */
  readonly warnings: readonly BankFileWarning[];
};

export type BankFileWarning = {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
};
