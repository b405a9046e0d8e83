// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface DecisionTable {
  id: Generated<string>;
  boardId: string;
  applicationId: string;
  outcome: string;
  grantedOre: ColumnType<Ore, bigint, bigint>;
  reasons: string;
  conditions: Generated<string>;
  consequences: ColumnType<unknown, string | undefined, string>;
  status: Generated<string>;
  preparedBy: string;
  preparedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  version: Generated<number>;
  returnedBy: string | null;
  returnedAt: string | null;
  returnedReason: string | null;
  shownHash: string | null;
}

export interface DecisionYearTable {
  decisionId: string;
  year: number;
  amountOre: ColumnType<Ore, bigint, bigint>;
}

export interface LetterTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  subjectType: string;
  subjectId: string;
  kind: string;
  title: string;
  blocks: ColumnType<unknown, string, string>;
  sentAt: string;
  sha256: string;
  applicationId: string;
}
