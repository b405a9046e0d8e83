// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, Generated } from "kysely";

export interface PaymentStopTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  kind: string;
  lifts: string | null;
  basis: string;
  reasons: string;
  preparedBy: string;
  preparedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  shownHash: string | null;
  returnedBy: string | null;
  returnedAt: string | null;
  returnReasons: string | null;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
  withdrawalReasons: string | null;
}

export interface PaymentStopInForceTable {
  id: ColumnType<string | null, never, never>;
  boardId: ColumnType<string | null, never, never>;
  organisationId: ColumnType<string | null, never, never>;
  projectId: ColumnType<string | null, never, never>;
  basis: ColumnType<string | null, never, never>;
  decidedAt: ColumnType<string | null, never, never>;
}
