/** What a reader hands over while it reads: a file of any length is never held whole. */
import type {
  AccountReference,
  BankFile,
  BankFileWarning,
  BankStatement,
  PaymentStatus,
  StatementEntry,
} from "./bank-file";
import type { EntryTotals } from "./entry-totals";

/** A statement without its entries, which have been handed over one by one, and what they add up to. */
export type StatementHead = Omit<BankStatement, "entries"> & {
  /** Position in the file, from 1. */
  readonly number: number;
  readonly totals: EntryTotals;
  /** The day of all its entries, where a format tells it last (BgMax). */
  readonly bookedOn?: string | null;
};

export type BankFilePart =
  /** As soon as it is read: whose file it is can be told without reading the rest. */
  | { readonly is: "account"; readonly account: AccountReference }
  /** Its fingerprint is that of its content alone: which account it is of may be told after it. */
  | { readonly is: "entry"; readonly statement: number; readonly entry: StatementEntry }
  /** Comes when all its entries have come. */
  | { readonly is: "statement"; readonly statement: StatementHead }
  | { readonly is: "status"; readonly status: PaymentStatus };

export type Take = (part: BankFilePart) => void;

/** What is known of the whole file when it has been read. */
export type BankFileHead = Omit<BankFile, "statements" | "statuses">;

/** A format's reader. What cannot be read is thrown as an XmlStop. */
export type FormatReading = {
  write(bytes: Uint8Array): void;
  end(): BankFileHead;
};

/** The oddities of a file, the first of each kind and statement; a file may have the same fault in every line. */
export class Warnings {
  private readonly said = new Map<string, BankFileWarning>();

  add(...warnings: readonly BankFileWarning[]): void {
    for (const warning of warnings) {
      const key = JSON.stringify([warning.code, warning.params]);
      if (this.said.size < MOST_WARNINGS) this.said.set(key, warning);
    }
  }

  get all(): BankFileWarning[] {
    return [...this.said.values()];
  }
}

const MOST_WARNINGS = 200;
