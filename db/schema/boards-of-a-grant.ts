// Written by `npm run db:types` from the migrations; change those instead.
import type { ColumnType } from "kysely";
import type { Ore } from "~ledger/amount";

export interface CallConsentTable {
  callId: string;
  boardId: string;
  envelopeOre: ColumnType<Ore, bigint, bigint>;
  consentedBy: string;
  consentedAt: string;
}
