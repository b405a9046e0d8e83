import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { BothLanguages, Book, NamedAccount } from "./account-name";

export type RoleBalance = {
  readonly role: string;
  readonly roleName: BothLanguages;
  readonly side: "debit" | "credit";
  readonly accounts: number;
  /** The only account of the role, when there is one: the amount leads straight to its register. */
  readonly onlyAccount: string | null;
  readonly debit: Ore;
  readonly credit: Ore;
  readonly balance: Ore;
};

export type BookBalance = {
  readonly book: Book;
  readonly rows: readonly RoleBalance[];
  readonly debit: Ore;
  readonly credit: Ore;
};

export type TrialBalance = {
  readonly asOf: PlainDate;
  readonly isToday: boolean;
  readonly books: readonly BookBalance[];
};

export type AccountList = {
  readonly asOf: PlainDate;
  readonly isToday: boolean;
  readonly roleName: BothLanguages | null;
  readonly accounts: readonly (NamedAccount & { readonly balance: Ore; readonly lines: number })[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
};
