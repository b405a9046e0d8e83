// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface ChangeDecisionTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  changeId: string;
  decidedBy: string;
  decidedAt: string;
  shownHash: string;
}

export interface ChangePartTable {
  id: Generated<string>;
  changeId: string;
  kind: string;
  before: ColumnType<unknown, string, string>;
  after: ColumnType<unknown, string, string>;
  reason: string;
}

export interface ChangeProposalTable {
  partId: string;
  kind: string;
  boardId: string;
  organisationId: string;
  outcome: string;
  reasons: string;
  verified: string | null;
  proposedBy: string;
  proposedAt: string;
  decisionId: string | null;
  decidedBy: string | null;
}

export interface ChangeRequestTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  no: number;
  status: Generated<string>;
  version: Generated<number>;
  createdBy: string;
  createdAt: string;
  submittedBy: string | null;
  submittedAt: string | null;
  returnedBy: string | null;
  returnedAt: string | null;
  returnedReason: string | null;
}

export interface DecisionVersionTable {
  projectId: string;
  no: number;
  boardId: string;
  organisationId: string;
  cause: string;
  changeDecisionId: string | null;
  endsOn: string;
  content: string;
  grantedOre: ColumnType<Ore, bigint, bigint>;
  totalOre: ColumnType<Ore, bigint, bigint>;
  partners: ColumnType<unknown, string | undefined, string>;
  signatories: ColumnType<unknown, string | undefined, string>;
  madeBy: string;
  madeAt: string;
}

export interface DecisionVersionLineTable {
  projectId: string;
  no: number;
  category: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
}
