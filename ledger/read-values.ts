/** From what the database keeps to what callers are answered. Pure. */
import type { Side } from "./accounts";
import { ore, type Ore } from "./amount";

/** The first and the last day that text of this form can say. */
export const FIRST_DAY = "0001-01-01";
export const LAST_DAY = "9999-12-31";

/** The database has debit above zero; callers get an amount on the side where the account grows. Null is nothing yet. */
export function onSide(side: Side, signed: string | bigint | null): Ore {
  const amount = BigInt(signed ?? 0);
  return ore(side === "debit" ? amount : -amount);
}

/** The ISO instant in UTC of so many microseconds since 1970; less than a millisecond is left out. */
export const instantOf = (microseconds: string): string =>
  new Date(Number(BigInt(microseconds) / 1000n)).toISOString();
