/** What an officer may approve: what was reported, or less with a reason that the recipient reads (32 § förvaltningslagen). */
import { kronor, ore, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { joinRefusals, refuse, refuseField, type Refusal } from "../shared/result";

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

type Audited = {
  readonly grant: Ore;
  /** What the report says of who has audited it. */
  readonly auditor: string | null;
  /** The price base amount in force when the grant was awarded; null when none is known. */
  readonly baseAmount: { readonly amount: Ore; readonly from: PlainDate } | null;
};

/** Five price base amounts (14 a § förordningen (2016:1364)). */
const BASE_AMOUNTS = 5n;

/** From five price base amounts the certificate is an authorised or approved auditor's; below that any auditor's will do. */
export function auditorFault({ grant, auditor, baseAmount }: Audited): Refusal | null {
  if (!baseAmount) return null;
  const limit = ore(baseAmount.amount * BASE_AMOUNTS);
  const isQualified = /\b(?:auktoriserad|godkänd|authori[sz]ed|approved)/i.test(auditor ?? "");
  if (grant < limit || isQualified) return null;
  const params = { grant: kronor(grant), limit: kronor(limit), year: baseAmount.from.slice(0, 4) };
  return refuse("settlement.auditorNotQualified", params);
}
