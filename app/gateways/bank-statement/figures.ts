/** The sums of a statement, and whether its opening balance and its entries give its closing balance. */
import { difference, sumOf, type ExactDecimal } from "../exact-decimal";
import type { BankStatement, StatementEntry } from "./bank-file";

type StatementFigures = {
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

/** Entries that are only announced (PDNG, INFO, FUTR) are in the sums but not in the reconciliation. */
export const isBooked = (entry: StatementEntry): boolean =>
  entry.status === null || entry.status === "BOOK";

export const sumIn = (
  entries: readonly StatementEntry[],
  direction: "credit" | "debit",
): ExactDecimal =>
  sumOf(entries.filter((entry) => entry.direction === direction).map((entry) => entry.amount));

export function figuresOf(statement: BankStatement): StatementFigures {
  const { entries } = statement;
  const credits = entries.filter((entry) => entry.direction === "credit").length;
  const opening = openingOf(statement);
  const closing = balanceOf(statement, "CLBD");
  const booked = entries.filter(isBooked);
  const gap =
    opening && closing
      ? difference(
          sumOf([opening, sumIn(booked, "credit")]),
          sumOf([closing, sumIn(booked, "debit")]),
        )
      : null;
  return {
    entries: entries.length,
    creditEntries: credits,
    debitEntries: entries.length - credits,
    sumCredits: sumIn(entries, "credit"),
    sumDebits: sumIn(entries, "debit"),
    opening,
    closing,
    reconciles: gap && gap.units === 0n,
    gap,
  };
}

/** OPBD, else PRCD (the previous day's closing balance). */
const openingOf = (statement: BankStatement): ExactDecimal | null =>
  balanceOf(statement, "OPBD") ?? balanceOf(statement, "PRCD");

export const balanceOf = (statement: BankStatement, type: string): ExactDecimal | null =>
  statement.balances.find((balance) => balance.type === type)?.amount ?? null;
