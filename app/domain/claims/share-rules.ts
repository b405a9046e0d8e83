/** A cost that several pay: each takes its part of the whole voucher by a key, and the parts sum to it exactly. */
import { allocate, type Ore } from "~ledger/amount";

export type Share = {
  /** The whole voucher. */
  readonly whole: Ore;
  /** Weights, in the parties' common order: "1:1:1". */
  readonly key: string;
  /** Which of the parts, counted from 1. */
  readonly place: number;
};

export const shareKeyPattern = /^\d{1,4}(?::\d{1,4}){1,19}$/;

export const partsOf = (key: string): bigint[] => key.split(":").map(BigInt);

/**
 * In öre, by the largest remainder. Null when the key has no such part or only zeros.
 *
 * @example shareAmount({ whole: 10000n, key: "1:1:1", place: 1 }) → 3334n
 */
export const shareAmount = ({ whole, key, place }: Share): Ore | null =>
  allocate(whole, partsOf(key))?.[place - 1] ?? null;

type TypedShare = {
  readonly whole?: Ore | null | undefined;
  readonly key?: string | null | undefined;
  readonly place?: string | null | undefined;
};

/** What a line says of its share; null when it is not shared, "incomplete" when something is left out. */
export function shareOf({ whole, key, place }: TypedShare): Share | "incomplete" | null {
  if (!whole && !key && !place) return null;
  return whole && key && place ? { whole, key, place: Number(place) } : "incomplete";
}

export type ShareFault = {
  readonly field: "whole" | "key" | "place" | "amount";
  readonly code: string;
  readonly amount?: Ore;
};

/** What is wrong with a line's share; null when its amount is exactly the part. */
export function shareFault(line: TypedShare & { readonly amount: Ore }): ShareFault | null {
  const share = shareOf(line);
  if (share === null) return null;
  if (share === "incomplete") {
    const field = !line.whole ? "whole" : !line.key ? "key" : "place";
    return { field, code: "claim.shareIncomplete" };
  }
  if (share.place > partsOf(share.key).length) return { field: "place", code: "claim.sharePlace" };
  const amount = shareAmount(share);
  if (amount === null) return { field: "key", code: "claim.shareKey" };
  return amount === line.amount ? null : { field: "amount", code: "claim.shareAmount", amount };
}
