/** What the ledger holds of an appropriation item: one line per account. Sums here are computed, and have no register. */
import { sum, zero, type Ore } from "~ledger/amount";

export const itemRoles = [
  "frame",
  "comingAppropriation",
  "available",
  "reserved",
  "committed",
  "toBePaid",
  "paid",
  "authorityFrame",
  "authorityUsed",
  "authorityAvailable",
] as const;
export type ItemRole = (typeof itemRoles)[number];

export type ItemLine = {
  readonly role: ItemRole;
  /** The ledger's account. */
  readonly account: string;
  readonly balance: Ore;
  /** The year it burdens, where the account has one. */
  readonly year: number | null;
  /** The call or project that it is about; null for the item itself. */
  readonly about: {
    readonly title: { readonly sv: string; readonly en: string };
    readonly href: string;
  } | null;
};

export const linesOf = (lines: readonly ItemLine[], role: ItemRole, year?: number): ItemLine[] =>
  lines.filter((line) => line.role === role && (year === undefined || line.year === year));

export const totalOf = (lines: readonly ItemLine[], role: ItemRole, year?: number): Ore =>
  sum(linesOf(lines, role, year).map(({ balance }) => balance));

export type YearAmount = { readonly year: number; readonly amount: Ore };

/** What is left to pay of what has been granted, per year that it burdens; years with nothing are left out. */
export function committedPerYear(lines: readonly ItemLine[]): YearAmount[] {
  const years = [...new Set(linesOf(lines, "committed").flatMap(({ year }) => year ?? []))];
  return years
    .sort((a, b) => a - b)
    .map((year) => ({ year, amount: totalOf(lines, "committed", year) }))
    .filter(({ amount }) => amount !== zero);
}
