// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";

export interface ConditionAnswerTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  conditionId: string;
  body: string;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: bigint | null;
  sha256: string | null;
  answeredBy: string;
  answeredAt: string;
  judgement: string | null;
  reason: string | null;
  judgedBy: string | null;
  judgedAt: string | null;
}

export interface ConditionStateTable {
  id: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  organisationId: ColumnType<string | null, never, never>;
  decisionId: ColumnType<string | null, never, never>;
  projectId: ColumnType<string | null, never, never>;
  no: ColumnType<number | null, never, never>;
  text: ColumnType<string | null, never, never>;
  kind: ColumnType<string | null, never, never>;
  dueOn: ColumnType<string | null, never, never>;
  state: ColumnType<string | null, never, never>;
}

export interface ConditionUnmetTable {
  id: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  organisationId: ColumnType<string | null, never, never>;
  decisionId: ColumnType<string | null, never, never>;
  projectId: ColumnType<string | null, never, never>;
  no: ColumnType<number | null, never, never>;
  text: ColumnType<string | null, never, never>;
  kind: ColumnType<string | null, never, never>;
  dueOn: ColumnType<string | null, never, never>;
  state: ColumnType<string | null, never, never>;
}

export interface ConditionWaiverTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  conditionId: string;
  reasons: string;
  proposedBy: string;
  proposedAt: string;
  outcome: string | null;
  decisionReasons: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
}

export interface DecisionConditionTable {
  id: Generated<string>;
  boardId: string;
  decisionId: string;
  no: number;
  text: string;
  kind: string;
  dueOn: string | null;
}

export interface ProjectHindranceTable {
  projectId: ColumnType<string | null, never, never>;
  kind: ColumnType<string | null, never, never>;
  subjectId: ColumnType<string | null, never, never>;
  subject: ColumnType<string | null, never, never>;
}
