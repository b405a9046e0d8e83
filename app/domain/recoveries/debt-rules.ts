/** What is left of a debt on a day: principal, interest that has been charged, and interest since then. */
import { add, min, ore, subtract, sum, zero, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import {
  interestOn,
  type InterestPart,
  type InterestPiece,
  type InterestRates,
} from "./interest-rules";

/** A part of the debt and when it is due. */
export type Due = {
  readonly no: number;
  readonly dueOn: PlainDate;
  /** The first day of late interest on what is not paid then. */
  readonly interestFrom: PlainDate;
  /** The first day of respite, which ends when it is due; null without respite. */
  readonly respiteFrom: PlainDate | null;
  readonly amount: Ore;
};

export type DebtBasis = {
  readonly principal: Ore;
  /** Of the principal: received, remitted and written off. */
  readonly cleared: Ore;
  readonly interestCharged: Ore;
  readonly interestCleared: Ore;
  /** Interest has been charged for the days before this one. */
  readonly interestUntil: PlainDate | null;
  /** The dues in force, earliest first; together they were the principal that was left when they were set. */
  readonly dues: readonly Due[];
};

export type Debt = {
  readonly principalLeft: Ore;
  /** Charged and not paid. */
  readonly interestLeft: Ore;
  /** Since the last charge. */
  readonly newInterest: Ore;
  readonly parts: readonly InterestPart[];
  readonly total: Ore;
  /** Of the principal, past its day. */
  readonly overdue: Ore;
  readonly nextDue: (Due & { readonly left: Ore }) | null;
};

/** What is left of each due when the earliest have been paid first. */
export function duesLeft({
  dues,
  principal,
  cleared,
}: DebtBasis): (Due & { readonly left: Ore })[] {
  let paid = subtract(cleared, subtract(principal, sum(dues.map(({ amount }) => amount))));
  return dues.map((due) => {
    const taken = min(paid, due.amount);
    paid = subtract(paid, taken);
    return { ...due, left: subtract(due.amount, taken) };
  });
}

/** Of what is not paid, the days in respite (6 § förordningen (1993:1138)) and the days after it was due. */
export function interestPieces(
  { left: principal, respiteFrom, interestFrom }: Due & { readonly left: Ore },
  interestUntil: PlainDate | null,
  until: PlainDate,
): InterestPiece[] {
  const uncharged = (from: PlainDate) => later(from, interestUntil ?? from);
  const respite: InterestPiece[] = respiteFrom
    ? [
        {
          kind: "respite",
          principal,
          from: uncharged(respiteFrom),
          until: earlier(until, interestFrom),
        },
      ]
    : [];
  return [...respite, { kind: "late", principal, from: uncharged(interestFrom), until }];
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** Refuses with `recovery.referenceRateMissing` or `recovery.lendingRateMissing` when no rate is known for the first day of interest. */
export function debtOn(basis: DebtBasis, day: PlainDate, rates: InterestRates): Result<Debt> {
  const left = duesLeft(basis).filter((due) => due.left > 0n);
  const pieces = left.flatMap((due) => interestPieces(due, basis.interestUntil, day));
  const counted = interestOn(pieces, rates);
  if (!counted.ok) return counted;
  const { parts, interest } = counted.value;
  const principalLeft = subtract(basis.principal, basis.cleared);
  const interestLeft = subtract(basis.interestCharged, basis.interestCleared);
  return ok({
    principalLeft,
    interestLeft,
    newInterest: interest,
    parts,
    total: sum([principalLeft, interestLeft, interest]),
    overdue: sum(left.filter(({ dueOn }) => dueOn < day).map((due) => due.left)),
    nextDue: left.at(0) ?? null,
  });
}

export type Cleared = { readonly principal: Ore; readonly interest: Ore };

/** Interest first, then the principal (9 kap. 5 § handelsbalken); null when it is more than there is. */
export function clear(debt: Debt, amount: Ore): Cleared | null {
  if (amount > debt.total) return null;
  const interest = min(amount, add(debt.interestLeft, debt.newInterest));
  return { interest, principal: subtract(amount, interest) };
}

/**
 * When a respite that is given today begins: the day the debt was to be paid, or today when that has passed. Until then late
 * interest runs, or none (6 and 7 §§ förordningen (1993:1138)).
 */
export function respiteStart(basis: DebtBasis, today: PlainDate): PlainDate {
  const first = duesLeft(basis).find((due) => due.left > 0n);
  return first ? later(today, first.respiteFrom ?? first.dueOn) : today;
}

/** An amount in so many equal parts in whole kronor; the first takes what is over. */
export function instalmentAmounts(amount: Ore, count: number): Ore[] {
  const each = (amount / BigInt(count) / 100n) * 100n;
  const rest = amount - each * BigInt(count - 1);
  return Array.from({ length: count }, (_, at) => ore(at === 0 ? rest : each));
}

/** What of a recovery was still an advance, and what had become a cost: the advance is taken first. */
export const splitRecovered = (principal: Ore, advance: Ore): { cost: Ore; advance: Ore } => {
  const ofAdvance = min(principal, advance < zero ? zero : advance);
  return { advance: ofAdvance, cost: subtract(principal, ofAdvance) };
};
