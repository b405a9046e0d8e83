// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface CertificateTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  financierId: string | null;
  budgetRowId: string | null;
  amountOre: ColumnType<Ore, bigint, bigint>;
  quantity: string | null;
  rateOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  basis: string | null;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: bigint | null;
  sha256: string | null;
  statedBy: string;
  statedAt: string;
  judgement: string | null;
  reason: string | null;
  judgedBy: string | null;
  judgedAt: string | null;
}

export interface CofinancingGapTable {
  projectId: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  organisationId: ColumnType<string | null, never, never>;
  neededOre: ColumnType<Ore | null, never, never>;
  expectedOre: ColumnType<Ore | null, never, never>;
  gapOre: ColumnType<Ore | null, never, never>;
}

export interface CofinancingPartTable {
  projectId: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  organisationId: ColumnType<string | null, never, never>;
  id: ColumnType<string | null, never, never>;
  form: ColumnType<string | null, never, never>;
  position: ColumnType<number | null, never, never>;
  name: ColumnType<string | null, never, never>;
  orgnr: ColumnType<string | null, never, never>;
  sector: ColumnType<string | null, never, never>;
  isOwn: ColumnType<boolean | null, never, never>;
  promisedOre: ColumnType<Ore | null, never, never>;
  quantity: ColumnType<string | null, never, never>;
  unit: ColumnType<string | null, never, never>;
  rateOre: ColumnType<Ore | null, never, never>;
  description: ColumnType<string | null, never, never>;
  email: ColumnType<string | null, never, never>;
  isConfirmed: ColumnType<boolean | null, never, never>;
  isRefused: ColumnType<boolean | null, never, never>;
}

export interface CofinancingStateTable {
  projectId: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  organisationId: ColumnType<string | null, never, never>;
  id: ColumnType<string | null, never, never>;
  form: ColumnType<string | null, never, never>;
  position: ColumnType<number | null, never, never>;
  name: ColumnType<string | null, never, never>;
  orgnr: ColumnType<string | null, never, never>;
  sector: ColumnType<string | null, never, never>;
  isOwn: ColumnType<boolean | null, never, never>;
  promisedOre: ColumnType<Ore | null, never, never>;
  quantity: ColumnType<string | null, never, never>;
  unit: ColumnType<string | null, never, never>;
  rateOre: ColumnType<Ore | null, never, never>;
  description: ColumnType<string | null, never, never>;
  email: ColumnType<string | null, never, never>;
  isConfirmed: ColumnType<boolean | null, never, never>;
  isRefused: ColumnType<boolean | null, never, never>;
  certifiedOre: ColumnType<Ore | null, never, never>;
  state: ColumnType<string | null, never, never>;
  expectedOre: ColumnType<Ore | null, never, never>;
}
