// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface ClaimTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  no: number;
  status: Generated<string>;
  periodFrom: string | null;
  periodTo: string | null;
  progress: Generated<string>;
  claimedOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  approvedOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  approvalReason: string | null;
  cumulativeOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  earnedOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  payableOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  paidBeforeOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  settledOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  submittedBy: string | null;
  submittedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  version: Generated<number>;
  deviations: Generated<string>;
  risks: Generated<string>;
}

export interface ClaimLineTable {
  id: Generated<string>;
  claimId: string;
  position: number;
  category: string;
  description: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  approvedOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  reason: string | null;
  spentOn: string | null;
  supplier: string | null;
  voucher: string | null;
  vat: string | null;
  voucherKey: string | null;
  repeats: ColumnType<unknown, string | undefined, string>;
  derived: string | null;
  ratePercent: string | null;
  parked: Generated<boolean>;
  resumes: string | null;
  hours: string | null;
  rateOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  siteId: string | null;
  sharedOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  sharedKey: string | null;
  sharedPlace: number | null;
}

export interface ClaimFileTable {
  id: Generated<string>;
  claimId: string;
  voucher: string | null;
  name: string;
  mediaType: string;
  sizeBytes: bigint;
  sha256: string;
  addedAt: string;
  traces: ColumnType<unknown, string | null | undefined, string | null>;
}
