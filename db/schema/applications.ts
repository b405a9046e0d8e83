// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";
import type { Ore } from "~ledger/amount";

export interface ApplicationTable {
  id: Generated<string>;
  boardId: string;
  callId: string;
  organisationId: string;
  caseNumber: string | null;
  status: Generated<string>;
  title: Generated<string>;
  startsOn: string | null;
  endsOn: string | null;
  grantSoughtOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  totalCostOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  version: Generated<number>;
  createdBy: string;
  createdAt: string;
  changedAt: string;
  arrivedAt: string | null;
  isLate: Generated<boolean>;
  officerId: string | null;
  costMethod: Generated<string>;
}

export interface ApplicationAnswerTable {
  applicationId: string;
  question: string;
  answer: ColumnType<unknown, string, string>;
}

export interface ApplicationFileTable {
  id: Generated<string>;
  applicationId: string;
  question: string;
  name: string;
  mediaType: string;
  sizeBytes: bigint;
  sha256: string;
  addedAt: string;
}

export interface ApplicationSectionTable {
  applicationId: string;
  section: string;
  isDone: boolean;
  version: number;
  changedBy: string;
  changedAt: string;
}

export interface ApplicationVersionTable {
  applicationId: string;
  no: number;
  submittedAt: string;
  submittedBy: string;
  document: ColumnType<unknown, string, string>;
  sha256: string;
}

export interface BudgetRowTable {
  id: Generated<string>;
  applicationId: string;
  position: number;
  kind: string;
  category: string;
  description: Generated<string>;
  monthOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  percent: string | null;
  months: string | null;
  hours: string | null;
  quantity: string | null;
  unit: string | null;
  rateOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  amountOre: ColumnType<Ore, bigint, bigint>;
  contributorName: string | null;
  contributorOrgnr: string | null;
  contributorSector: string | null;
}

export interface CompletionRequestTable {
  id: Generated<string>;
  applicationId: string;
  no: number;
  askedBy: string;
  askedAt: string;
  wanted: string;
  questions: Generated<string[]>;
  dueOn: string;
  answeredAt: string | null;
  answeredBy: string | null;
  answer: string | null;
}

export interface ConfirmationLinkTable {
  tokenHash: string;
  boardId: string;
  organisationId: string;
  financierId: string;
  askedBy: string;
  askedAt: string;
  expiresAt: string;
  usedAt: string | null;
}

export interface DismissalTable {
  id: Generated<string>;
  applicationId: string;
  ground: string;
  reasons: string;
  status: Generated<string>;
  preparedBy: string;
  preparedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
}

export interface FinancierTable {
  id: Generated<string>;
  applicationId: string;
  position: number;
  name: string;
  orgnr: string;
  sector: string;
  isOwn: Generated<boolean>;
  amountOre: ColumnType<Ore, bigint, bigint>;
  email: string | null;
  status: Generated<string>;
  verifiedOre: ColumnType<Ore | null, bigint | null | undefined, bigint | null>;
  confirmedAt: string | null;
}

export interface FormalCheckTable {
  applicationId: string;
  condition: string;
  result: string;
  source: string;
  checkedBy: string | null;
  checkedAt: string;
}
