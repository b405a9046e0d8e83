import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { NamedAccount, NamedSource } from "./account-name";

export type RegisterRow = {
  readonly journalId: string;
  readonly line: number;
  readonly bookedOn: PlainDate;
  readonly kind: string;
  readonly reason: string;
  readonly debit: Ore | null;
  readonly credit: Ore | null;
  /** The account's balance after this line, on its own side. */
  readonly balance: Ore;
  readonly source: NamedSource;
  /** The entry that this one corrects, and the one that corrects it. */
  readonly reverses: string | null;
  readonly reversedBy: string | null;
};

export type RegisterPage = {
  readonly account: NamedAccount;
  /** The account in the State's chart; null for the commitment and statistical books. */
  readonly chart: { readonly account: string; readonly isVerified: boolean } | null;
  /** The first day asked for, and the balance before it; without one the register begins at the beginning. */
  readonly from: PlainDate | null;
  readonly opening: Ore;
  readonly asOf: PlainDate;
  readonly isToday: boolean;
  readonly balance: Ore;
  readonly turnover: { readonly debit: Ore; readonly credit: Ore };
  readonly rows: readonly RegisterRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};
