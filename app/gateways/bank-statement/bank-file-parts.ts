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

/** The oddities of a file, each once; a file may have the same fault in every line. No kind of oddity crowds out another. */
export class Warnings {
  private readonly said = new Map<string, BankFileWarning>();
  private readonly kinds = new Map<string, number>();

  add(...warnings: readonly BankFileWarning[]): void {
    for (const warning of warnings) {
      const { code, params } = warning;
      const key = JSON.stringify([code, params]);
      const before = this.kinds.get(code) ?? 0;
      if (this.said.has(key) || before >= MOST_OF_A_KIND) continue;
      this.kinds.set(code, before + 1);
      this.said.set(key, warning);
    }
  }

  get all(): BankFileWarning[] {
    return [...this.said.values()];
  }
}

const MOST_OF_A_KIND = 200;
