// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface PayeeAccountTable {
  id: Generated<string>;
  organisationId: string;
  version: number;
  kind: string;
  number: string;
  addedBy: string;
  addedAt: string;
}

export interface PayeeAccountVerificationTable {
  payeeAccountId: string;
  boardId: string;
  verifiedBy: string;
  verifiedAt: string;
  method: string;
}

export interface ProjectTable {
  id: Generated<string>;
  boardId: string;
  applicationId: string;
  organisationId: string;
  callId: string;
  decisionId: string;
  status: Generated<string>;
  title: string;
  summary: string;
  startsOn: string;
  endsOn: string;
  grantedOre: ColumnType<Ore, bigint, bigint>;
  totalCostOre: ColumnType<Ore, bigint, bigint>;
  acceptBy: string;
  acceptedBy: string | null;
  acceptedAt: string | null;
  revision: string | null;
  gapFilledBy: string | null;
  settledAt: string | null;
  publishedAt: string | null;
  holdingBoardId: Generated<string>;
  payingBoardId: Generated<string>;
  caseNumber: string | null;
  costMethod: Generated<string>;
}

export interface ProjectMunicipalityTable {
  projectId: string;
  municipality: string;
}

export interface PublishedProjectTable {
  id: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  callId: ColumnType<string | null, never, never>;
  callTitleSv: ColumnType<string | null, never, never>;
  callTitleEn: ColumnType<string | null, never, never>;
  caseNumber: ColumnType<string | null, never, never>;
  organisationName: ColumnType<string | null, never, never>;
  orgnr: ColumnType<string | null, never, never>;
  organisationType: ColumnType<string | null, never, never>;
  title: ColumnType<string | null, never, never>;
  summary: ColumnType<string | null, never, never>;
  startsOn: ColumnType<string | null, never, never>;
  endsOn: ColumnType<string | null, never, never>;
  grantedOre: ColumnType<Ore | null, never, never>;
  status: ColumnType<string | null, never, never>;
  publishedAt: ColumnType<string | null, never, never>;
  county: ColumnType<string | null, never, never>;
}
