// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface CofinancingReceivedTable {
  reportId: string;
  financierId: string;
  receivedOre: ColumnType<Ore, bigint, bigint>;
}

export interface FinalReportTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  status: Generated<string>;
  cashCostOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  inKindCostOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  lessons: Generated<string>;
  auditor: string | null;
  submittedBy: string | null;
  submittedAt: string | null;
  version: Generated<number>;
}

export interface InKindDeliveredTable {
  reportId: string;
  budgetRowId: string;
  quantity: string;
}

export interface OutcomeTable {
  reportId: string;
  indicator: string;
  women: number | null;
  men: number | null;
  total: number | null;
  startedWomen: number | null;
  startedMen: number | null;
}

export interface PublishedOutcomeTable {
  projectId: ColumnType<string | null, never, never>;
  callId: ColumnType<string | null, never, never>;
  indicator: ColumnType<string | null, never, never>;
  women: ColumnType<number | null, never, never>;
  men: ColumnType<number | null, never, never>;
  total: ColumnType<number | null, never, never>;
  startedWomen: ColumnType<number | null, never, never>;
  startedMen: ColumnType<number | null, never, never>;
  finalGrantOre: ColumnType<Ore | null, never, never>;
  approvedCostOre: ColumnType<Ore | null, never, never>;
}

export interface PublishedResultTable {
  projectId: ColumnType<string | null, never, never>;
  callId: ColumnType<string | null, never, never>;
  grantSoughtOre: ColumnType<Ore | null, never, never>;
  grantedOre: ColumnType<Ore | null, never, never>;
  endsOn: ColumnType<string | null, never, never>;
  finalGrantOre: ColumnType<Ore | null, never, never>;
  approvedCostOre: ColumnType<Ore | null, never, never>;
  releaseOre: ColumnType<Ore | null, never, never>;
  settledAt: ColumnType<string | null, never, never>;
  lessons: ColumnType<string | null, never, never>;
  targets: ColumnType<unknown, never, never>;
}

export interface SettlementTable {
  id: Generated<string>;
  boardId: string;
  projectId: string;
  reportId: string;
  approvedCostOre: ColumnType<Ore, bigint, bigint>;
  verifiedCofinancingOre: ColumnType<Ore, bigint, bigint>;
  finalGrantOre: ColumnType<Ore, bigint, bigint>;
  paymentOre: ColumnType<Ore, bigint, bigint>;
  recoveryOre: ColumnType<Ore, bigint, bigint>;
  releaseOre: ColumnType<Ore, bigint, bigint>;
  calculation: ColumnType<unknown, string, string>;
  reasons: Generated<string>;
  preparedBy: string;
  preparedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
}

export interface SettlementContributionTable {
  id: Generated<string>;
  settlementId: string;
  financierId: string | null;
  budgetRowId: string | null;
  quantity: string | null;
  amountOre: ColumnType<Ore, bigint, bigint>;
}
