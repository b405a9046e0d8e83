// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface PayeeSignalJudgementTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  payeeAccountId: string;
  signal: string;
  about: string;
  isCleared: boolean;
  reasons: string;
  judgedBy: string;
  judgedAt: string;
}

export interface StaffAccountTable {
  id: Generated<string>;
  boardId: string;
  employee: string;
  kind: string;
  hash: Buffer;
  recordedBy: string;
  recordedAt: string;
  endedBy: string | null;
  endedAt: string | null;
}

export interface StaffAccountKeyTable {
  boardId: string;
  key: Buffer;
}
