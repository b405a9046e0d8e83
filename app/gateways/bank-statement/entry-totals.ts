/** What the entries of a statement add up to, counted while they pass. */
import { isSame, negated, sumOf, type ExactDecimal } from "../exact-decimal";
import type { StatementEntry } from "./bank-file";

export type EntryTotals = {
  readonly credits: number;
  readonly debits: number;
  readonly sumCredits: ExactDecimal;
  readonly sumDebits: ExactDecimal;
  /** The same for what is booked. */
  readonly bookedCredits: ExactDecimal;
  readonly bookedDebits: ExactDecimal;
  readonly announced: number;
  readonly reversals: number;
  /** Entries whose payments add up to something else. */
  readonly uneven: number;
  /** In the order in which they appear. */
  readonly currencies: readonly string[];
};

const nothing: ExactDecimal = { units: 0n, scale: 0 };

export const noEntries: EntryTotals = {
  credits: 0,
  debits: 0,
  sumCredits: nothing,
  sumDebits: nothing,
  bookedCredits: nothing,
  bookedDebits: nothing,
  announced: 0,
  reversals: 0,
  uneven: 0,
  currencies: [],
};

/** Entries that are only announced (PDNG, INFO, FUTR) are in the sums but not in the reconciliation. */
export const isBooked = ({ status }: StatementEntry): boolean =>
  status === null || status === "BOOK";

/** Where every payment of a batch gives its amount in the currency of the entry; with other currencies or fees it cannot be told. */
function isUneven({ details, amount, currency, direction }: StatementEntry): boolean {
  if (details.length < 2) return false;
  const parts = details.flatMap((one) =>
    one.amount && one.currency === currency
      ? [one.direction === direction ? one.amount : negated(one.amount)]
      : [],
  );
  return parts.length === details.length && !isSame(sumOf(parts), amount);
}

export function withEntry(totals: EntryTotals, entry: StatementEntry): EntryTotals {
  const { amount, currency } = entry;
  const isCredit = entry.direction === "credit";
  const booked = isBooked(entry);
  const { sumCredits, sumDebits, bookedCredits, bookedDebits } = totals;
  return {
    credits: totals.credits + (isCredit ? 1 : 0),
    debits: totals.debits + (isCredit ? 0 : 1),
    sumCredits: isCredit ? sumOf([sumCredits, amount]) : sumCredits,
    sumDebits: isCredit ? sumDebits : sumOf([sumDebits, amount]),
    bookedCredits: isCredit && booked ? sumOf([bookedCredits, amount]) : bookedCredits,
    bookedDebits: !isCredit && booked ? sumOf([bookedDebits, amount]) : bookedDebits,
    announced: totals.announced + (booked ? 0 : 1),
    reversals: totals.reversals + (entry.isReversal ? 1 : 0),
    uneven: totals.uneven + (isUneven(entry) ? 1 : 0),
    currencies:
      currency === null || totals.currencies.includes(currency)
        ? totals.currencies
        : [...totals.currencies, currency],
  };
}

export const totalsOf = (entries: readonly StatementEntry[]): EntryTotals =>
  entries.reduce(withEntry, noEntries);
