/** What an officer may approve: what was reported, or less with a reason that the recipient reads (32 § förvaltningslagen). */
import type { Ore } from "~ledger/amount";
import { joinRefusals, refuseField, type Refusal } from "../shared/result";

type Row = { readonly id: string; readonly reported: Ore; readonly amount: Ore };

export type Judged = {
  readonly reportedCash: Ore;
  readonly approvedCash: Ore;
  readonly inKind: readonly (Row & { readonly quantity: string })[];
  readonly cash: readonly Row[];
};

export function settlementFault(judged: Judged, reasons: string): Refusal | null {
  const { reportedCash, approvedCash, inKind, cash } = judged;
  const above = (field: string, isAbove: boolean) =>
    isAbove ? [refuseField(field, "settlement.aboveReported")] : [];
  const isLower =
    approvedCash < reportedCash ||
    [...inKind, ...cash].some(({ amount, reported }) => amount < reported);
  return joinRefusals([
    ...above("approvedCash", approvedCash > reportedCash),
    ...inKind.flatMap(({ amount, reported }, at) =>
      above(`inKind[${at}].quantity`, amount > reported),
    ),
    ...cash.flatMap(({ amount, reported }, at) =>
      above(`verified[${at}].amount`, amount > reported),
    ),
    ...(isLower && reasons === "" ? [refuseField("reasons", "settlement.reasonsMissing")] : []),
  ]);
}
