/** What the ledger holds of an appropriation item: one line per account. Sums here are computed, and have no register. */
import { add, sum, zero, type Ore } from "~ledger/amount";

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
  readonly item: string;
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

/** One amount for each year, in the order of the years. */
export const addedByYear = (amounts: readonly YearAmount[]): YearAmount[] =>
  [...new Set(amounts.map(({ year }) => year))]
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      amount: sum(amounts.filter((one) => one.year === year).map(({ amount }) => amount)),
    }));

/** What is left to pay of what has been granted, per year that it burdens; years with nothing are left out. */
export function committedPerYear(lines: readonly ItemLine[]): YearAmount[] {
  const years = [...new Set(linesOf(lines, "committed").flatMap(({ year }) => year ?? []))];
  return years
    .sort((a, b) => a - b)
    .map((year) => ({ year, amount: totalOf(lines, "committed", year) }))
    .filter(({ amount }) => amount !== zero);
}

/** The years that any of it burdens. */
export const yearsOf = (lines: readonly ItemLine[]): number[] =>
  [...new Set(lines.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);

/**
 * Money that a later item's allotment gives to what an earlier item promised for its year (anslagsförordningen 17 §), or
 * gets back from it when a project does not use it all. No account holds it: it is in the entries.
 */
export type Cover = {
  readonly kind: "covered" | "givenBack" | "moved";
  /** From the later item to the promises: below zero when it is given back. */
  readonly amount: Ore;
  readonly entries: readonly string[];
  /** The promising item, seen from the covering one; and the other way round. */
  readonly other: { readonly id: string; readonly code: string; readonly year: number };
};

export type Covers = {
  /** What this item covers of earlier items' promises. */
  readonly covers: readonly Cover[];
  /** What later items cover of this item's promises. */
  readonly coveredBy: readonly Cover[];
};

export const coverTotal = (covers: readonly Cover[]): Ore =>
  sum(covers.map(({ amount }) => amount));

/** By year that it burdened, from the entries, since no account holds it. */
export type Released = {
  /** Released from projects. */
  readonly released: readonly YearAmount[];
  /** Moved to the year, less what was moved away from it: the sum of all years is nought. */
  readonly moved: readonly YearAmount[];
};

type ItemMoney = Covers & { readonly lines: readonly ItemLine[] };

/** Allotted, promised against coming items, and given by those that have come: what there is to use. */
export const toUse = ({ lines, coveredBy }: ItemMoney): Ore =>
  add(add(totalOf(lines, "frame"), totalOf(lines, "comingAppropriation")), coverTotal(coveredBy));

export const usedRoles = ["reserved", "committed", "toBePaid", "paid", "available"] as const;

/** What it is used for, what is left included: by the ledger always as much as there is to use. */
export const used = ({ lines, covers }: ItemMoney): Ore =>
  add(coverTotal(covers), sum(usedRoles.map((role) => totalOf(lines, role))));
