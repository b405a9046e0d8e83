import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { BothLanguages, Book, NamedAccount } from "./account-name";
import type { Carried, Unread } from "./account-question";

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
  /** When given, balances are what was booked from this day, and not what accounts hold. */
  readonly from: PlainDate | null;
  readonly asOf: PlainDate;
  readonly isToday: boolean;
  readonly roleName: BothLanguages | null;
  /** What all the accounts add up to, those on other pages too. */
  readonly books: readonly BookBalance[];
  readonly total: number;
  /** When given, balances are sums of the entries that carry it, and not what accounts hold. */
  readonly carried: Carried;
  readonly unread: Unread;
  /** Of the project that was asked for by its id. */
  readonly caseNumber: string | null;
  readonly accounts: readonly (NamedAccount & { readonly balance: Ore; readonly lines: number })[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
};
