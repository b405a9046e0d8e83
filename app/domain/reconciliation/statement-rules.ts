/** When a statement can be trusted: it adds up, and it goes on where the one before it ended. */
import { add, kronor, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { refuse, type Refusal } from "../shared/result";
import type { IncomingStatement } from "./bank-line";

const digits = (number: string): string => number.replace(/\D/g, "");

/** "9990-1001", "BG 9990-1001" and "99901001" are the same account. */
export const isSameAccount = (one: string, other: string): boolean =>
  digits(one) !== "" && digits(one) === digits(other);

type Surroundings = {
  /** The board's own bankgiro. */
  readonly account: string;
  readonly today: PlainDate;
  /** The closing balance of the account's latest statement; null for the first one. */
  readonly previousClosing: Ore | null;
  /** The sum of those lines that have come in before, in another file. */
  readonly repeated: Ore;
};

/**
 * Null when the statement can be booked from. Lines that came before count as an overlap, so that the statement may begin
 * where the previous one ended or earlier by exactly those lines.
 */
export function statementFault(
  statement: IncomingStatement,
  { account, today, previousClosing, repeated }: Surroundings,
): Refusal | null {
  const { ref, opening, closing, moved, latestDay } = statement;
  const at = { statement: ref };
  if (!isSameAccount(statement.account, account)) {
    return refuse("bankFile.foreignAccount", { ...at, account: statement.account, own: account });
  }
  if (statement.currency !== "SEK") {
    return refuse("bankFile.currency", { ...at, currency: statement.currency });
  }
  const computed = add(opening, moved);
  if (computed !== closing) {
    return refuse("bankFile.doesNotAddUp", {
      ...at,
      opening: kronor(opening),
      computed: kronor(computed),
      closing: kronor(closing),
    });
  }
  if (latestDay !== null && latestDay > today) {
    return refuse("bankFile.futureDay", { ...at, day: latestDay, today });
  }
  if (
    previousClosing !== null &&
    opening !== previousClosing &&
    add(opening, repeated) !== previousClosing
  ) {
    return refuse("bankFile.openingDiffers", {
      ...at,
      opening: kronor(opening),
      previous: kronor(previousClosing),
    });
  }
  return null;
}

/** True when the money of the repeated lines moved again, by the statement's own balances. */
export const repeatsMovedAgain = (
  opening: Ore,
  previousClosing: Ore | null,
  repeated: Ore,
): boolean => repeated !== 0n && (previousClosing === null || opening === previousClosing);
