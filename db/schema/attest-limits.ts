// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType, GeneratedAlways } from "kysely";
import type { Ore } from "~ledger/amount";

export interface AttestLimitTable {
  id: GeneratedAlways<bigint>;
  boardId: string;
  personId: string;
  limitOre: ColumnType<Ore, bigint, bigint>;
  validFrom: string;
  recordedBy: string;
  recordedAt: string;
}

export interface LargePaymentTable {
  id: GeneratedAlways<bigint>;
  boardId: string;
  amountOre: ColumnType<Ore, bigint, bigint>;
  validFrom: string;
  recordedBy: string;
  recordedAt: string;
}
