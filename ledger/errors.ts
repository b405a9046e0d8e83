/** What the ledger answers when it will not post: a code, and what the sentence about it needs. */

export type LedgerCode =
  /** An account would pass its bound. params: account, left, wanted (öre) */
  | "ledger.overspent"
  /** The key was used for another entry. params: key */
  | "ledger.keyReused"
  /** The month is closed. params: month (202703) */
  | "ledger.periodClosed"
  /** The month is held: only corrections and closing entries may be posted. params: month */
  | "ledger.periodHeld"
  /** The month cannot take this step from where it stands. params: month, state */
  | "ledger.periodStep"
  /** An earlier month with entries is open, and is closed first. params: month */
  | "ledger.earlierPeriodOpen"
  /** A later month is closed, and is reopened first. params: month */
  | "ledger.laterPeriodClosed"
  /** Who asked that a month be reopened does not reopen it. */
  | "ledger.twoPersons"
  /** No tenant is set in the transaction. */
  | "ledger.wrongTenant"
  /** The kind, an account or a dimension is not declared so. params: what, when it is seen before the database is asked */
  | "ledger.undeclared"
  /** There is no such entry among the tenant's. */
  | "ledger.unknownEntry"
  /** The entry is already reversed, is itself a reversal, or is not mirrored. */
  | "ledger.notReversible"
  /** Debits and credits differ in a book. */
  | "ledger.unbalanced"
  /** Every amount of the entry is zero. params: kind */
  | "ledger.nothingToPost"
  /** An amount below zero: a kind has its direction. params: amount */
  | "ledger.negativeAmount"
  /** An amount that is not a whole number of öre. params: amount */
  | "ledger.notWholeOre"
  /** Not a day, or one before 1990 or after 2200. params: day */
  | "ledger.badDay"
  /** A key, a reason or a name that is blank, has a NUL in it, or is a key of more than 300 characters. params: what */
  | "ledger.badText"
  /** An amount or a balance beyond what the ledger holds. params: amount, when it is seen before the database is asked */
  | "ledger.outOfRange";

/**
 * Thrown by everything that posts. It has the shape of a refusal (`ok: false`, `kind`, `code`, `params`), so that it can
 * be answered as one. After it the surrounding transaction can only be rolled back.
 */
export class LedgerRefusal extends Error {
  readonly ok = false;
  readonly kind = "conflict";
  constructor(
    readonly code: LedgerCode,
    readonly params: Record<string, string> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = "LedgerRefusal";
  }
}

const bySqlState: Record<string, LedgerCode> = {
  LG001: "ledger.overspent",
  LG002: "ledger.keyReused",
  LG003: "ledger.periodClosed",
  LG004: "ledger.periodHeld",
  LG005: "ledger.wrongTenant",
  LG006: "ledger.undeclared",
  LG007: "ledger.unknownEntry",
  LG009: "ledger.notReversible",
  LG011: "ledger.periodStep",
  LG012: "ledger.twoPersons",
  LG013: "ledger.earlierPeriodOpen",
  LG014: "ledger.laterPeriodClosed",
  "22003": "ledger.outOfRange",
};
const byConstraint: Record<string, LedgerCode> = {
  no_overspend: "ledger.overspent",
  balanced: "ledger.unbalanced",
  journal_reversed_once: "ledger.notReversible",
  journal_key_once: "ledger.keyReused",
};

/** The refusal a database error means; null when it is a fault. */
export function refusalOf(error: unknown): LedgerRefusal | null {
  const { code, constraint, detail } = (error ?? {}) as {
    code?: string;
    constraint?: string;
    detail?: string;
  };
  const known = (constraint && byConstraint[constraint]) || (code && bySqlState[code]);
  if (!known) return null;
  const params =
    code?.startsWith("LG") && detail ? (JSON.parse(detail) as Record<string, string>) : {};
  return new LedgerRefusal(known, params, { cause: error });
}

/** Runs a statement; a database error that is a refusal is thrown as one. */
export async function refusing<T>(statement: () => Promise<T>): Promise<T> {
  try {
    return await statement();
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
