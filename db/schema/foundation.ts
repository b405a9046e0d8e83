// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export interface AuditEntryTable {
  id: GeneratedAlways<bigint>;
  chain: string;
  seq: bigint;
  at: string;
  recordedAt: Generated<string>;
  boardId: string | null;
  organisationId: string | null;
  personId: string | null;
  actor: string;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: ColumnType<unknown, string | undefined, string>;
  previousHash: Buffer;
  hash: Buffer;
}

export interface AuditHeadTable {
  chain: string;
  seq: bigint;
  hash: Buffer;
}

export interface CommandTable {
  id: string;
  name: string;
  fingerprint: string;
  boardId: string | null;
  doneAt: string;
}

export interface CommandAnswerTable {
  commandId: string;
  answer: ColumnType<unknown, string, string>;
}

export interface DemoClockTable {
  singleton: Generated<boolean>;
  offsetSeconds: bigint;
}
