/** How a settlement is laid out on years and books. */
import { max, subtract, sum, zero, type Ore } from "~ledger/amount";
import { settlement, type Settlement } from "./settlement-rules";
import type { SettlementBasis } from "./settlement";

/** The rule's result for what was approved and verified; in-kind counts both as cost and as co-financing. */
export const settle = (basis: SettlementBasis): Settlement =>
  settlement({
    grant: basis.grant,
    total: basis.total,
    approved: sum([basis.approvedCash, basis.approvedInKind]),
    cofinancing: sum([basis.verifiedCash, basis.approvedInKind]),
    paid: basis.paid,
    takenBack: basis.takenBack,
    proportional: basis.proportional,
  });

/** The grant less what has been taken back of it while the project ran. */
export const grantLeft = ({
  grant,
  takenBack,
}: Pick<SettlementBasis, "grant" | "takenBack">): Ore => subtract(grant, takenBack);

/** Which rule set the final grant: the first of those that are equal, in the order they are shown. */
export type GoverningRule = "grant" | "share" | "overfinancing" | "proportional";

export function governingRule(grant: Ore, result: Settlement): GoverningRule {
  const { finalGrant, shareRule, noOverfinancing, proportionalRule } = result;
  if (shareRule === finalGrant) return "share";
  if (noOverfinancing <= finalGrant) return "overfinancing";
  if (proportionalRule === finalGrant) return "proportional";
  return grant === finalGrant ? "grant" : "overfinancing";
}

/** What is left on a project's commitment of a year. */
export type YearRoom = { readonly year: number; readonly left: Ore };

/** The year whose commitment carries the last payment: this year, else the latest earlier one with room; null without any. */
export function paymentYear(
  rooms: readonly YearRoom[],
  payment: Ore,
  thisYear: number,
): number | null {
  const able = rooms
    .filter(({ year, left }) => year <= thisYear && left >= payment)
    .map(({ year }) => year);
  return payment === zero ? thisYear : able.length > 0 ? Math.max(...able) : null;
}

/** What each year's commitment releases when the last payment has been taken from its year. */
export const releases = (rooms: readonly YearRoom[], payment: Ore, year: number): YearRoom[] =>
  rooms
    .map((room) => (room.year === year ? { year, left: subtract(room.left, payment) } : room))
    .filter(({ left }) => left > zero);

/** The part of the advance that becomes cost now; what is above the final grant stays until it is taken back. */
export const settledNow = ({ finalGrant, payment }: Settlement, recognised: Ore): Ore =>
  max(subtract(subtract(finalGrant, recognised), payment), zero);
