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
