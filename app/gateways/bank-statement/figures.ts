/** The sums of a statement, and whether its opening balance and its entries give its closing balance. */
import { difference, sumOf, type ExactDecimal } from "../exact-decimal";
import type { BankStatement, StatementBalance } from "./bank-file";
import { totalsOf, type EntryTotals } from "./entry-totals";

export type StatementFigures = {
  readonly entries: number;
  readonly creditEntries: number;
  readonly debitEntries: number;
  readonly sumCredits: ExactDecimal;
  readonly sumDebits: ExactDecimal;
  readonly opening: ExactDecimal | null;
  readonly closing: ExactDecimal | null;
  /** Null without a pair of balances. */
  readonly reconciles: boolean | null;
  /** Closing less opening and booked entries; null without a pair of balances. */
  readonly gap: ExactDecimal | null;
};

type Balanced = Pick<BankStatement, "balances" | "currency">;

export const figuresOf = (statement: BankStatement): StatementFigures =>
  figuresFrom(statement, totalsOf(statement.entries));

export function figuresFrom(statement: Balanced, totals: EntryTotals): StatementFigures {
  const opening = openingOf(statement)?.amount ?? null;
  const closing = closingOf(statement)?.amount ?? null;
  const gap =
    opening && closing
      ? difference(sumOf([closing, totals.bookedDebits]), sumOf([opening, totals.bookedCredits]))
      : null;
  return {
    entries: totals.credits + totals.debits,
    creditEntries: totals.credits,
    debitEntries: totals.debits,
    sumCredits: totals.sumCredits,
    sumDebits: totals.sumDebits,
    opening,
    closing,
    reconciles: gap && gap.units === 0n,
    gap,
  };
}

/** OPBD, else PRCD (the previous day's closing balance); the earliest, where a statement of several days has one for each. */
export const openingOf = (statement: Balanced): StatementBalance | null =>
  byDay(statement, "OPBD").at(0) ?? byDay(statement, "PRCD").at(0) ?? null;

/** CLBD; the latest, where there are several. */
export function closingOf(statement: Balanced): StatementBalance | null {
  const all = byDay(statement, "CLBD");
  const last = all.at(-1);
  return all.find(({ on }) => on === last?.on) ?? null;
}

/** In the account's own currency when the bank gives the balance in several. Those of one day stay in the order of the file. */
function byDay({ balances, currency }: Balanced, type: string): StatementBalance[] {
  const all = balances.filter((balance) => balance.type === type);
  const own = all.filter((balance) => balance.currency === currency);
  return (own.length > 0 ? own : all).toSorted((a, b) => (a.on ?? "").localeCompare(b.on ?? ""));
}
