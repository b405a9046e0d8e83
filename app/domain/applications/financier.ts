/** A co-financier, and the budget as it is kept. */
import type { Ore } from "~ledger/amount";
import type { Instant } from "../shared/dates";
import type { BudgetLines, FinancierLine } from "./budget-lines";

export type PromiseStatus = "promised" | "asked" | "confirmed" | "refused" | "verified";

/** A co-financier with the state of its promise. */
export type Financier = FinancierLine & {
  readonly id: string;
  readonly isOwn: boolean;
  readonly status: PromiseStatus;
  readonly confirmedAt: Instant | null;
  readonly verified: Ore | null;
};

export type StoredBudget = {
  readonly lines: BudgetLines;
  readonly financing: { readonly grant: Ore | null; readonly financiers: readonly Financier[] };
};

export type UnconfirmedFinancier = {
  /** Its place among the application's financiers, from 1. */
  readonly no: number;
  readonly name: string;
  readonly amount: Ore;
};

type Promised = Pick<Financier, "name" | "amount" | "isOwn"> & { readonly status: string };

/** Others than the applicant itself who have not confirmed what they are said to pay. */
export const unconfirmedAmong = (financiers: readonly Promised[]): UnconfirmedFinancier[] =>
  financiers.flatMap(({ name, amount, isOwn, status }, at) =>
    isOwn || status === "confirmed" || status === "verified" ? [] : [{ no: at + 1, name, amount }],
  );
