// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";

export interface AssessmentTable {
  id: Generated<string>;
  boardId: string;
  applicationId: string;
  assessorId: string;
  assignedBy: string;
  assignedAt: string;
  status: Generated<string>;
  declaredAt: string | null;
  conflictReason: string | null;
  lockedAt: string | null;
  version: Generated<number>;
}

export interface ConflictDeclarationTable {
  id: Generated<string>;
  boardId: string;
  applicationId: string;
  callId: string;
  personId: string;
  hasConflict: boolean;
  reason: Generated<string>;
  declaredAt: string;
}

export interface RankingTable {
  id: Generated<string>;
  boardId: string;
  callId: string;
  frozenAt: string;
  frozenBy: string;
  basis: ColumnType<unknown, string, string>;
  result: ColumnType<unknown, string, string>;
  fingerprint: string;
}

export interface ScoreTable {
  assessmentId: string;
  criterion: string;
  points: number | null;
  reason: Generated<string>;
}
