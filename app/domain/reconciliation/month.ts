/** A month's reconciliation: day by day what the bank says and what the ledger says, to zero or with every difference named. */
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

/** "2027-08" */
export type MonthId = string;

export type ReconciledDay = {
  readonly day: PlainDate;
  readonly opening: Ore;
  readonly moneyIn: Ore;
  /** Below zero. */
  readonly moneyOut: Ore;
  readonly closing: Ore;
  /** The ledger's balance of the account at the end of the day, since the first statement. */
  readonly ledger: Ore;
  /** What has moved on the account less what the ledger says. */
  readonly difference: Ore;
  /** The part of it that differences and later entries explain. */
  readonly explained: Ore;
};

/** What stands between the bank and the ledger at the end of the month. */
export type MonthItem = {
  readonly bookedOn: PlainDate;
  readonly amount: Ore;
  readonly cause: string;
  /** "open", "closed", or "later": booked in a later month than the bank's. */
  readonly state: "open" | "closed" | "later";
  readonly text: string;
  /** Where it can be read: a difference; null for an entry of a later month. */
  readonly differenceId: string | null;
};

export type MonthFigures = {
  readonly account: string;
  readonly month: MonthId;
  readonly opening: Ore;
  readonly moneyIn: Ore;
  readonly moneyOut: Ore;
  readonly closing: Ore;
  readonly ledger: Ore;
  /** The account's balance before the first statement, which the ledger does not know. */
  readonly before: Ore;
  readonly difference: Ore;
  readonly explained: Ore;
  readonly days: readonly ReconciledDay[];
  readonly items: readonly MonthItem[];
  readonly statements: readonly string[];
};

const ofMoney = new Set(
  "opening moneyIn moneyOut closing ledger before difference explained amount".split(" "),
);

/** The text that is signed: the same figures always give the same text. */
export const monthText = (figures: MonthFigures): string =>
  JSON.stringify(figures, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );

/** What was signed, as it was. */
export const monthFrom = (text: string): MonthFigures =>
  JSON.parse(text, (key, value: unknown) =>
    ofMoney.has(key) && typeof value === "string" ? BigInt(value) : value,
  ) as MonthFigures;

export const isMonth = (text: string): boolean =>
  /^(199\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/.test(text);
